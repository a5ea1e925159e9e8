"""The held-out sets are well-formed folders that a seed makes again to the byte. Nothing here is about scores."""

import csv
import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from bench import fresh_links, fresh_phones, fresh_places
from bench.fresh_link_people import tie_between
from bench.fresh_phone_negatives import KINDS
from bench.fresh_phone_styles import styles

_NOBODYS = re.compile(r"\+316[79]\d{7}|\+447700900\d{3}")


def _lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize(
    ("main", "options"),
    [(fresh_phones.main, []), (fresh_places.main, []), (fresh_links.main, ["--ads", "120"])],
    ids=["phones", "places", "links"],
)
def test_a_seed_makes_the_same_folder_and_another_seed_another(
    tmp_path: Path, main: Callable[[list[str]], None], options: list[str]
) -> None:
    for folder, seed in (("one", "7"), ("again", "7"), ("other", "8")):
        main([str(tmp_path / folder), "--seed", seed, *options])
    assert _files(tmp_path / "one") == _files(tmp_path / "again")
    assert _files(tmp_path / "one") != _files(tmp_path / "other")


def test_every_number_belongs_to_nobody_and_every_style_has_its_ads(tmp_path: Path) -> None:
    fresh_phones.main([str(tmp_path), "--seed", "3"])
    rows = _lines(tmp_path / "texts.jsonl")
    assert all(set(row) == {"id", "text", "phones", "style"} for row in rows)
    assert len({row["id"] for row in rows}) == len(rows)
    by_style = Counter(str(row["style"]) for row in rows)
    assert all(by_style[style.name] >= 20 for style in styles())
    assert len(styles()) >= 45
    assert len(KINDS) >= 40
    assert sum(not row["phones"] for row in rows) >= 2000
    for row in rows:
        phones = row["phones"]
        assert isinstance(phones, list)
        assert all(_NOBODYS.fullmatch(phone) for phone in phones)
        assert str(row["style"]).startswith("none_") == (not phones)
        assert len(phones) == (2 if row["style"] == "two_numbers" else len(phones[:1]))


def test_every_place_is_a_municipality_of_the_table_and_in_one_role(tmp_path: Path) -> None:
    fresh_places.main([str(tmp_path), "--seed", "3"])
    rows = _lines(tmp_path / "texts.jsonl")
    with Path("extractors/data/woonplaatsen-2026.csv").open(encoding="utf-8-sig", newline="") as file:
        known = {f"GM{row['Gemeentecode']}" for row in csv.DictReader(file)}
    assert len(rows) >= 1500
    assert len({row["id"] for row in rows}) == len(rows)
    for row in rows:
        assert set(row) == {"id", "text", "municipalities", "mentioned_only"}
        offered, mentioned = row["municipalities"], row["mentioned_only"]
        assert isinstance(offered, list)
        assert isinstance(mentioned, list)
        assert set(offered) | set(mentioned) <= known
        assert not set(offered) & set(mentioned)
        assert "{" not in str(row["text"])


def test_every_ad_of_a_hand_is_tied_to_the_others_of_that_hand() -> None:
    hands = defaultdict(list)
    for ad in fresh_links.build(seed=3, ads=400):
        hands[ad.organiser or ad.entity].append(ad)
    for ads in hands.values():
        reached, waiting = [ads[0]], ads[1:]
        while waiting:
            tied = [ad for ad in waiting if any(tie_between(known, ad) for known in reached)]
            assert tied
            reached += tied
            waiting = [ad for ad in waiting if ad not in tied]


def test_the_linking_folder_has_its_photos_and_one_truth_per_ad(tmp_path: Path) -> None:
    fresh_links.main([str(tmp_path), "--seed", "3", "--ads", "150"])
    ads, truth = _lines(tmp_path / "ads.jsonl"), _lines(tmp_path / "truth.jsonl")
    keys = [(row["site"], row["external_id"]) for row in truth]
    assert len(keys) == len(set(keys)) == 150
    assert {(row["site"], row["external_id"]) for row in ads} == set(keys)
    for row in ads:
        assert set(row) == {"site", "external_id", "url", "seen_at", "title", "text", "fields", "photos"}
        photos = row["photos"]
        assert isinstance(photos, list)
        for photo in photos:
            with Image.open(tmp_path / photo) as image:
                assert image.format == "JPEG"
    scope = json.loads((tmp_path / "scope.json").read_text(encoding="utf-8"))
    assert all(code.startswith("GM") for code in scope["municipalities"])
