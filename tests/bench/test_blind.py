"""The blind sets: the format of DESIGN section 7, the same for a seed, synthetic numbers only, enough styles."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import TypedDict

import pytest

from bench import blind_phones, blind_places, judge_phones, judge_places, unseen_links
from bench.blind_phone_styles import STYLES as FIRST
from bench.judge_phone_styles import STYLES as SECOND
from bench.sets.links_b.write import write as links_b
from bench.sets.links_c.__main__ import make as links_c
from bench.sets.links_d.build import write as links_d
from bench.sets.links_e.__main__ import write as links_e
from bench.sets.phones_e.__main__ import write as phones_e
from bench.sets.phones_f.__main__ import write as phones_f
from bench.sets.phones_g.__main__ import write as phones_g
from bench.sets.phones_h.build import write as phones_h
from bench.sets.phones_i.__main__ import write as phones_i
from bench.sets.phones_j.__main__ import write as phones_j
from bench.sets.places_e.__main__ import write as places_e
from bench.sets.places_f.rows import write as places_f
from bench.sets.places_g.__main__ import write as places_g
from bench.sets.places_h.__main__ import write as places_h
from bench.sets.places_i.__main__ import write as places_i
from bench.sets.places_j.__main__ import write as places_j

SYNTHETIC = re.compile(r"\+316[79]\d{7}|\+447700900\d{3}")
Write = Callable[[Path, int, int], int]
PHONES = (blind_phones.write, judge_phones.write, phones_e, phones_f, phones_g, phones_h, phones_i, phones_j)
LINKS = (unseen_links.write, links_b, links_c, links_d, links_e)
PLACES = (blind_places.write, judge_places.write, places_e, places_f, places_g, places_h, places_i, places_j)


class Row(TypedDict, total=False):
    """A line of any of the sets."""

    phones: list[str]
    style: str
    municipalities: list[str]
    mentioned_only: list[str]
    site: str
    external_id: str
    organiser: str | None
    photos: list[str]


def _rows(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("write", PHONES + PLACES)
def test_a_seed_gives_the_same_set_and_another_seed_another(write: Write, tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        write(tmp_path / name, seed, 120)
    first, again, other = ((tmp_path / name / "texts.jsonl").read_text(encoding="utf-8") for name in "abc")
    assert first == again != other


@pytest.mark.parametrize("write", PHONES)
def test_numbers_are_of_blocks_that_belong_to_nobody_and_negatives_have_none(write: Write, tmp_path: Path) -> None:
    write(tmp_path, 5, 400)
    rows = _rows(tmp_path / "texts.jsonl")
    with_number = [row for row in rows if row["phones"]]
    assert all(SYNTHETIC.fullmatch(phone) for row in with_number for phone in row["phones"])
    without = {row["style"] for row in rows if not row["phones"]}
    assert without
    assert all(style == "negative" or style.startswith("not_") for style in without)
    assert 0.55 < len(with_number) / len(rows) < 0.75


def test_the_two_sets_of_numbers_share_no_style() -> None:
    first, second = {style.name for style in FIRST}, {style.name for style in SECOND}
    assert len(first) >= 45
    assert len(second) >= 41
    assert not first & second


@pytest.mark.parametrize("write", PLACES)
def test_a_place_is_offered_or_only_mentioned_and_never_both(write: Write, tmp_path: Path) -> None:
    write(tmp_path, 5, 300)
    rows = _rows(tmp_path / "texts.jsonl")
    for row in rows:
        offered, mentioned = set(row["municipalities"]), set(row["mentioned_only"])
        assert not offered & mentioned
        assert all(re.fullmatch(r"GM\d{4}", code) for code in offered | mentioned)
    assert 0 < sum(not row["municipalities"] for row in rows) / len(rows) < 0.3


@pytest.mark.parametrize("write", LINKS)
def test_the_world_of_links_has_one_truth_for_every_ad_and_its_photos(write: Write, tmp_path: Path) -> None:
    write(tmp_path, 3, 60)
    ads, truth = _rows(tmp_path / "ads.jsonl"), _rows(tmp_path / "truth.jsonl")
    named = [(row["site"], row["external_id"]) for row in truth]
    assert len(set(named)) == len(named)
    assert {(row["site"], row["external_id"]) for row in ads} == set(named)
    assert all((tmp_path / photo).is_file() for row in ads for photo in row["photos"])
    hands = {row["organiser"] for row in truth}
    assert None in hands
    assert len(hands) > 1
