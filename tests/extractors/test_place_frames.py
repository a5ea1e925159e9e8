# ruff: noqa: E501 -- tables of names
"""Sentences about places by what they say of them (`place_frames/`): {here} and {also} are offered, {there} is only named."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bench.eval_places import ours

FRAMES = Path(__file__).parent / "place_frames"
# One after another through the lines, so that names with blanks, apostrophes, articles and everyday words all meet them.
HERE = (
    ("Woerden", "GM0632"), ("'s-Hertogenbosch", "GM0796"), ("Den Haag", "GM0518"), ("Alphen aan den Rijn", "GM0484"), ("Soest", "GM0342"), ("IJsselstein", "GM0353"),
)  # fmt: skip
THERE = ("Zeist", "Enschede", "'s-Heerenberg", "Capelle aan den IJssel", "Gouda", "De Bilt", "Delft")
ALSO = ("Tilburg", "GM0855")
EVERYDAY = (
    ("Best", "GM0753"), ("Echt", "GM1711"), ("Houten", "GM0321"), ("Huizen", "GM0406"), ("Goor", "GM1735"), ("Doorn", "GM1581"), ("Horst", "GM1507"), ("Losser", "GM0168"), ("Putten", "GM0273"),
    ("Leek", "GM1969"), ("Kampen", "GM0166"), ("Oss", "GM0828"), ("Ede", "GM0228"), ("Urk", "GM0184"), ("Weert", "GM0988"), ("Epe", "GM0232"),
)  # fmt: skip


def lines_of(name: str) -> list[str]:
    return (FRAMES / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def misread(name: str, here_names: tuple[tuple[str, str], ...]) -> list[tuple[str, list[str]]]:
    """The sentences of one file that are read otherwise than they say, with what was read."""
    wrong: list[tuple[str, list[str]]] = []
    for number, frame in enumerate(lines_of(name)):
        (here, code), there = here_names[number % len(here_names)], THERE[number % len(THERE)]
        text = frame.replace("{here}", here).replace("{there}", there).replace("{also}", ALSO[0])
        wanted = {code} if "{here}" in frame else set()
        for town, municipality in (ALSO, ("Breda", "GM0758"), ("Tilburg", "GM0855")):
            if town in text:
                wanted.add(municipality)
        found = ours(text)
        if found != wanted:
            wrong.append((text, sorted(found)))
    return wrong


SENTENCES = sorted(path.stem for path in FRAMES.glob("*.txt") if path.stem not in ("everyday_names", "no_places"))


@pytest.mark.parametrize("name", SENTENCES)
def test_a_sentence_says_whether_a_place_is_offered(name: str) -> None:
    assert misread(name, HERE) == []


def test_an_everyday_word_is_a_place_in_the_sentences_of_places() -> None:
    assert misread("everyday_names", EVERYDAY[4:]) == []


@pytest.mark.parametrize(("here", "code"), EVERYDAY)
def test_an_everyday_word_is_a_place_after_a_word_of_place(here: str, code: str) -> None:
    for text in (f"Ik ontvang in {here}.", f"Locatie: {here}", f"Ontvangst in Tilburg en {here}", f"({here})", f"dame uit {here.lower()}, ontvangt in {here.lower()}", f"ONTVANGST IN {here.upper()}"):
        assert code in ours(text), text


@pytest.mark.parametrize("change", [str, str.lower, str.upper])
def test_words_people_streets_clubs_and_dishes_are_no_places(change: Callable[[str], str]) -> None:
    texts = [change(line) for line in lines_of("no_places")]
    assert [(text, found) for text in texts if (found := ours(text))] == []


def test_names_labels_postcodes_tours_brands_and_borders_are_read_as_written() -> None:
    wrong: list[tuple[str, list[str]]] = []
    for line in (FRAMES / "written.tsv").read_text(encoding="utf-8").splitlines():
        text, codes = line.split("\t")
        if ours(text) != set(codes.split()):
            wrong.append((text, sorted(ours(text))))
    assert wrong == []
