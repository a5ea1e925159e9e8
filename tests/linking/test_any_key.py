"""Who stands with whom hangs on the words alone: not on an installation's key, not on the country of a number."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage.store import Store
from tests.linking.town import LONG, OTHER, Town, photo

VILLAGES = 16
NAMES = ("lola", "mira", "noor", "iris", "vera", "saar")


@dataclass(frozen=True, slots=True)
class Poster:
    key: str
    text: str
    number: int             # 0: none
    name: str
    photos: tuple[int, ...]


def villages(seed: int) -> Iterator[Poster]:
    """Each has a text of its own that is reposted, edited, and bought by others who add words of their own."""
    rng = random.Random(seed)
    for village in range(VILLAGES):
        letter = chr(ord("a") + village)
        base = [f"{word}{letter}" if word.isalpha() else word for word in f"{LONG} {OTHER}".split()]
        if village % 3 == 0:        # longer than what a signature holds at the least
            base += [f"{word}{word}" for word in base] + [f"{word}s" for word in base]
        texts = [base, *(_edited(base, letter, rng) for _ in range(5))]
        for ad in range(10):
            words, number, name = rng.choice(texts), rng.randint(0, 3) and rng.randint(1, 5), rng.choice(["", *NAMES])
            if village % 2:         # everybody a name of their own; in the other villages names go round
                name = NAMES[number] if number else ""
            yield Poster(
                f"{letter}{ad}", " ".join(words), number and village * 10 + number, name,
                (village,) * (rng.random() < 0.05),
            )


def _edited(words: list[str], letter: str, rng: random.Random) -> list[str]:
    """A few other words, and half the time a sentence that nobody else has."""
    found = list(words)
    for place in rng.sample(range(len(found)), rng.randint(0, 8)):
        found[place] = _new_word(letter, rng)
    if rng.random() < 0.5:
        place = rng.randint(0, len(found))
        found[place:place] = [_new_word(letter, rng) for _ in range(rng.randint(4, 9))]
    return found


def _new_word(letter: str, rng: random.Random) -> str:
    return "".join(rng.choices("bdfgklmnprst", k=7)) + letter


def dutch(number: int) -> str:
    return f"06 7000 {number:04d}"


def british(number: int) -> str:
    return f"+44770090{number:04d}"


def partition(folder: Path, written: Callable[[int], str], seed: int) -> set[frozenset[str]]:
    with Store.create(folder) as store:
        town = Town(store)
        key_of = {}
        for ad in villages(seed):
            phones = [written(ad.number).replace(" ", "")] if ad.number else []
            text = f"{ad.text} Bel {written(ad.number)} voor vandaag." if ad.number else ad.text
            shots = [photo(100 + shot) for shot in ad.photos]
            reach = "spread" if ad.key.endswith(("3", "7")) else "scope"
            key_of[town.ad(ad.key, text, phones=phones, name=ad.name, photos=shots, reach=reach)] = ad.key
        town.link()
        return {frozenset(key_of[ad] for ad in ads) for ads in town.groups().values()}


def test_groups_are_the_same_under_every_key_and_for_numbers_of_every_country(tmp_path: Path) -> None:
    found = partition(tmp_path / "0", dutch, seed=1)
    assert any(len(ads) > 3 for ads in found)
    assert len(found) > VILLAGES
    for number, written in enumerate([dutch, british], 1):
        assert partition(tmp_path / str(number), written, seed=1) ^ found == set()


def test_an_ad_elsewhere_goes_by_the_first_of_its_names(store: Store) -> None:
    town = Town(store)
    found = [
        town.ad("a", LONG, name="lola", also_named=[f"n{n}" for n in range(9)], reach="spread"),
        town.ad("b", LONG, name="lola", reach="spread"),
    ]
    town.link()
    assert town.together(*found)


def test_an_ad_goes_by_its_newest_name(store: Store) -> None:
    town = Town(store)
    for name in ("mira", "noor", "iris", "vera", "lola"):
        renamed = town.ad("a", LONG, name=name)
        town.link()
    other = town.ad("b", LONG, name="lola")
    town.link()
    assert town.together(renamed, other)


@pytest.mark.parametrize("step", [0, -3], ids=["at one time", "by a clock that goes back"])
def test_of_names_seen_at_one_time_the_one_read_last_is_the_ads(store: Store, step: int) -> None:
    town = Town(store)
    one, other = (town.ad(name, LONG, name=name) for name in ("lola", "mira"))
    for name in ("lola", "mira"):
        renamed = [town.ad(f"a{n}", LONG, name=name) for n in range(6)]
        town.nights += step
    town.link()
    assert town.together(other, *renamed)
    assert not town.together(one, other)
