"""The protected swaps change what may never select, and nothing else: above all they make nobody of two people one."""

from datetime import UTC, datetime

import pytest

from bench import swaps as made
from bench.swaps import swap_country_codes, swaps
from extractors.captured import AdContent
from extractors.extract import extract
from pipeline.importing import ImportLine

HIDDEN = "+447700900172"


def line(key: int, text: str) -> ImportLine:
    return ImportLine(
        site="s1", external_id=str(key), url=f"https://s1.example/{key}", seen_at=datetime(2026, 11, 2, 3, tzinfo=UTC),
        title="", text=text,
    )


def number(ad: ImportLine) -> str:
    found = extract(AdContent(title=ad.title, text=ad.text), seen_at=ad.seen_at, numbering="synthetic")
    (value,) = {fact.e164 for fact in found.phones}
    return value


def test_no_new_number_is_one_that_somebody_hides_in_words() -> None:
    hidden = line(0, "Call me: zero seven seven zero zero nine zero zero one seven two and tell me your name.")
    ads = [hidden, *(line(key, f"Bel mij op 0674521{key:03d}, dan spreken we af.") for key in range(1, 200))]
    swapped = swap_country_codes(ads)
    assert swapped[0] == hidden
    assert number(hidden) == HIDDEN
    found = [number(ad) for ad in swapped[1:]]
    assert all(each.startswith("+44") for each in found)
    assert len({HIDDEN, *found}) == len(ads)


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("nationality", made.NATIONALITY), ("origin", made.ORIGIN), ("languages", made.LANGUAGES),
        ("religion", made.RELIGION), ("neighbourhood", made.NEIGHBOURHOODS), ("gender_men", made.TO_MEN),
        ("gender_trans", made.TO_TRANS),
    ],
)
def test_what_was_different_stays_different(name: str, rows: tuple[tuple[str, ...], ...]) -> None:
    words = [word for row in rows for word in row]
    (swapped,) = swaps()[name]([line(1, ", ".join(words))])
    others = swapped.text.split(", ")
    assert len({word.casefold() for word in words}) == len(words)
    assert len({word.casefold() for word in others}) == len(words)
    assert all(word.casefold() != other.casefold() for word, other in zip(words, others, strict=True))


def test_every_age_becomes_another_one() -> None:
    ages = range(18, 60)
    (swapped,) = swaps()["stated_age"]([line(1, "; ".join(f"{age} jaar" for age in ages))])
    others = [int(part.split()[0]) for part in swapped.text.split("; ")]
    assert sorted(others) == list(ages)
    assert all(age != other for age, other in zip(ages, others, strict=True))
