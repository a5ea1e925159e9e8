"""The held-out folders are well formed and hold nobody's number."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from bench import heldout_phones, heldout_places
from bench.heldout_negatives import NEGATIVES

_SYNTHETIC = re.compile(r"\+316[79]\d{7}|\+447700900\d{3}")


@pytest.fixture(scope="module")
def phones(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, object]]:
    folder = tmp_path_factory.mktemp("phones")
    assert heldout_phones.main(["--out", str(folder), "--seed", "5"]) == 0
    return _lines(folder)


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, object]]:
    folder = tmp_path_factory.mktemp("places")
    assert heldout_places.main(["--out", str(folder), "--seed", "5"]) == 0
    return _lines(folder)


def _lines(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / "texts.jsonl").read_text(encoding="utf-8").splitlines()]


def _listed(sample: dict[str, object], key: str) -> list[str]:
    value = sample[key]
    assert isinstance(value, list)
    return value


def test_every_number_of_the_truth_is_synthetic(phones: list[dict[str, object]]) -> None:
    numbers = [number for sample in phones for number in _listed(sample, "phones")]
    assert numbers
    assert all(_SYNTHETIC.fullmatch(number) for number in numbers)


def test_an_ad_hides_one_number_or_none(phones: list[dict[str, object]]) -> None:
    assert {len(_listed(sample, "phones")) for sample in phones} == {0, 1}
    assert all(set(sample) == {"id", "text", "phones", "style"} for sample in phones)


def test_there_are_enough_styles_and_hard_negatives(phones: list[dict[str, object]]) -> None:
    styles = Counter(str(sample["style"]) for sample in phones if sample["phones"])
    assert len(styles) >= 40
    assert min(styles.values()) >= 60
    assert sum(not sample["phones"] for sample in phones) >= 2000
    assert len(NEGATIVES) >= 40


def test_the_same_seed_gives_the_same_phones() -> None:
    first, again, other = (list(heldout_phones.samples(seed, 1, 5)) for seed in (3, 3, 4))
    assert first == again
    assert first != other


def test_ids_are_unique(phones: list[dict[str, object]], places: list[dict[str, object]]) -> None:
    for folder in (phones, places):
        assert len({str(sample["id"]) for sample in folder}) == len(folder)


def test_places_are_codes_of_the_register_and_no_slot_is_left(places: list[dict[str, object]]) -> None:
    known = {code for found in heldout_places.Register().codes.values() for code in found.values()}
    assert len(places) >= 600
    for sample in places:
        offered, spoken = set(_listed(sample, "municipalities")), set(_listed(sample, "mentioned_only"))
        assert offered | spoken <= known
        assert not offered & spoken
        assert "{" not in str(sample["text"])
