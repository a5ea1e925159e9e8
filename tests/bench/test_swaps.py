"""The protected swaps change what may never select, and nothing else: above all they make nobody of two people one."""

from datetime import UTC, datetime

from bench.swaps import swap_country_codes
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
