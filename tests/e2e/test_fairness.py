"""Red line 5: from raw text to list, swapping what may never select changes nothing.

The ads are full of protected words. Each swap rewrites them in the raw text and everything is done again in a new
installation with other keys; the lists must be the same, position by position.
"""

import random
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import pytest

from bench.eval_queue import Run, run_nights
from bench.swaps import swaps
from extractors.photo_hashes import hash_photo
from pipeline.importing import ImportLine
from tests.indicators.small_world import ad, own_words

ABOUT = (
    "Ik ben een Poolse vrouw van {age} jaar, katholieke dame, en spreek Nederlands, Engels en Pools.",
    "Braziliaanse meid van {age} jaar uit Colombia, islamitische familie, spreek Spaans. Vroeger in Overvecht gewoond.",
    "Roemeense latina, {age} jaar, christelijke masseuse met Aziatische stijl. Ik ken Kanaleneiland goed.",
    "Dutch and Polish lady, {age} years, Muslim woman, I speak English and French.",
)
COERCED = (
    "Onze {who} meiden staan voor je klaar.", "Our {who} girls are ready for you.", "Unsere {who} Mädels sind da.",
    "Nasze {who} dziewczyny czekają.", "Nuestras {who} chicas te esperan.", "Nos {who} filles vous attendent.",
)  # fmt: skip
WHO = ("Poolse", "Polish", "polnische", "polska", "polaca", "polonaise")
SCOPE = frozenset({"GM0321"})


@cache
def world() -> tuple[ImportLine, ...]:
    """Some fifty ads over three nights: ordinary ones, and groups that the rule selects in six languages."""
    rng = random.Random(5)
    lines = []
    for position in range(36):
        about = ABOUT[position % len(ABOUT)].format(age=rng.randrange(19, 50))
        lines.append(ad(f"o{position}", f"{about} {own_words(position)}", phone=100 + position, name=f"Naam{position}"))
    for group, sentence in enumerate(COERCED):
        said = f"{sentence.format(who=WHO[group])} 24/7 bereikbaar."
        for position in range(2):
            about = ABOUT[group % len(ABOUT)].format(age=rng.randrange(19, 50))
            text = f"{said} {about} {own_words(200 + 10 * group + position)}"
            lines.append(ad(f"g{group}-{position}", text, phone=group + 1, name=f"Werk{group}{position}", day=3))
    lines.append(ad("u", f"Deze vrouw moet haar schuld afbetalen. {own_words(400)}", phone=90, name="Kim", day=4))
    return tuple(ImportLine.model_validate(line) for line in lines)


def lists(lines: Sequence[ImportLine]) -> Run:
    return run_nights(lines, Path(), SCOPE, hash_photo)


@pytest.fixture(scope="module")
def before() -> Run:
    found = lists(world())
    assert sum(1 for entry in found.listed if entry.why == "rule") == len(COERCED)
    assert sum(1 for entry in found.listed if entry.why == "urgent") == 1
    return found


@pytest.mark.e2e
@pytest.mark.parametrize("name", swaps())
def test_a_protected_swap_changes_no_list(name: str, before: Run) -> None:
    swapped = swaps()[name](world())
    changed = sum(1 for one, other in zip(world(), swapped, strict=True) if one != other)
    assert changed > 10, "a swap that touches nothing proves nothing"
    assert lists(swapped).listed.keys() == before.listed.keys()


@pytest.mark.e2e
@pytest.mark.parametrize(
    "change",
    [lambda text: text.partition("24/7 bereikbaar.")[2] or text, lambda text: text.replace("schuld", "huur")],
    ids=["somebody else speaks", "debt"],
)
def test_changing_what_does_select_changes_the_list(change: Callable[[str], str], before: Run) -> None:
    """The positive control: the comparison above would notice."""
    lines = [line.model_copy(update={"text": change(line.text)}) for line in world()]
    assert lists(lines).listed.keys() != before.listed.keys()
