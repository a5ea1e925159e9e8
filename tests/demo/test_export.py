"""The world as an open benchmark: files that anybody can use."""

import json
from pathlib import Path

import pytest

from demo.export import export
from demo.places import SCOPE_MUNICIPALITIES
from demo.world import World

WORLD = World(size=0.05)


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("world")
    export(WORLD, out, out / "photos")
    return out


def test_every_ad_has_its_truth(folder: Path) -> None:
    ads = {(line["site"], line["external_id"]) for line in lines(folder / "ads.jsonl")}
    truth = {(line["site"], line["external_id"]): line for line in lines(folder / "truth.jsonl")}

    assert ads == set(truth) == set(WORLD.by_key())
    assert {line["pattern"] for line in truth.values()} >= set(WORLD.patterns())
    assert all(set(line) == {"site", "external_id", "entity", "organiser", "pattern"} for line in truth.values())


def test_the_lines_keep_to_the_exchange_format_and_to_time(folder: Path) -> None:
    ads = lines(folder / "ads.jsonl")

    for line in ads:
        assert set(line) == {"site", "external_id", "url", "seen_at", "title", "text", "fields", "photos"}
        assert str(line["seen_at"]).endswith("Z")
    times = [str(line["seen_at"]) for line in ads]
    assert times == sorted(times)
    assert len(set(times)) == WORLD.nights


def test_the_pictures_stand_beside_it(folder: Path) -> None:
    for line in lines(folder / "ads.jsonl"):
        assert isinstance(line["photos"], list)
        assert all((folder / name).stat().st_size > 0 for name in line["photos"])


def test_the_scope_is_named(folder: Path) -> None:
    assert json.loads((folder / "scope.json").read_text()) == {"municipalities": list(SCOPE_MUNICIPALITIES)}


def test_without_pictures_the_words_are_the_same(folder: Path, tmp_path: Path) -> None:
    export(WORLD, tmp_path)

    assert [{**line, "photos": []} for line in lines(folder / "ads.jsonl")] == lines(tmp_path / "ads.jsonl")
    assert (folder / "truth.jsonl").read_bytes() == (tmp_path / "truth.jsonl").read_bytes()
