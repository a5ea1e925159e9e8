# ruff: noqa: E501 -- word tables and sentences
"""libphonenumber publishes what its own matcher must find; the same situations here, one by one.

Every number is the example that the library's metadata gives for a country, so none is anybody's. Where we differ on
purpose, docs/decisions/0011-matcher-cases.md says why, and the test here says so too.
"""

import phonenumbers
import pytest
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from extractors.facts import LINKING_CONFIDENCE
from extractors.normalise import fold
from extractors.phones import find_phones


def example(region: str, kind: int = PhoneNumberType.MOBILE) -> phonenumbers.PhoneNumber:
    number = phonenumbers.example_number_for_type(region, kind)
    assert number is not None
    return number


def e164(number: phonenumbers.PhoneNumber) -> str:
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def national(number: phonenumbers.PhoneNumber) -> str:
    """Digits as dialled at home."""
    return "".join(char for char in phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL) if char.isdigit())


def linking(text: str) -> set[str]:
    facts, _ = find_phones(fold(text), "text", "ordinary")
    return {fact.e164 for fact in facts if fact.confidence >= LINKING_CONFIDENCE}


MOBILE = example("NL")
FIXED = example("NL", PhoneNumberType.FIXED_LINE)
M = national(MOBILE)  # ten digits, 06…
F = national(FIXED)  # ten digits, area code of three
INT = e164(MOBILE)[1:]  # 316…
FI = e164(FIXED)[1:]

REGIONS = ("NL", "BE", "DE", "FR", "ES", "PL", "RO", "HU", "IT", "PT", "TR", "GB", "US", "NZ", "AR", "AU", "SG", "BG", "UA", "CH", "AT", "BR", "CO", "TH")


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("kind", [PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE], ids=["mobile", "fixed"])
@pytest.mark.parametrize("style", [PhoneNumberFormat.E164, PhoneNumberFormat.INTERNATIONAL], ids=["e164", "spaced"])
def test_an_international_number_of_any_country_is_found(region: str, kind: int, style: int) -> None:
    number = example(region, kind)
    assert linking(f"Bel mij: {phonenumbers.format_number(number, style)} vandaag") == {e164(number)}


@pytest.mark.parametrize(
    "text",
    [
        # with the country's own access code, with and without brackets, other dashes and full-width signs
        f"bel 00{INT}", f"bel 0031 {INT[2]} {INT[3:7]} {INT[7:]}", f"bel +31 (0){INT[2]} {INT[3:]}", f"bel +31-{INT[2]}-{INT[3:]}", f"bel (+31) {INT[2:]}", f"bel ＋{INT}",
        f"bel ＋３１ {INT[2:]}", f"bel +{INT[:2]}.{INT[2]}.{INT[3:7]}.{INT[7:]}", f"bel +31–{INT[2:5]}–{INT[5:]}", f"bel +31/{INT[2:]}", f"bel + 31 {INT[2:]}",
        # as dialled at home, grouped in any way
        f"bel {M}", f"bel {M[:2]} {M[2:]}", f"bel {M[:2]}-{M[2:]}", f"bel {M[:2]}.{M[2:4]}.{M[4:6]}.{M[6:8]}.{M[8:]}", f"bel ({M[:2]}) {M[2:6]} {M[6:]}", f"bel {M[:4]} {M[4:7]} {M[7:]}",
        f"bel {M[:2]}/{M[2:]}", f"bel {M[:2]} / {M[2:6]} / {M[6:]}", f"bel {M[:3]}-{M[3:6]}-{M[6:]}", f"bel {M[0]} {M[1]} {M[2:6]}-{M[6:]}", f"bel {M[:2]} - {M[2:]}", f"bel {M[:5]}-{M[5:]}",
        f"bel ({M[0]}){M[1]} {M[2:]}", f"bel {M[:6]}  {M[6:]}",
        # what stands around it: brackets, quotes, dashes, other scripts, labels
        f"({M})", f"[{M}]", f"Mijn nummer ({M}).", f'"{M}"', f"Tel.:{M}", f"tel {M}, ma t/m vr", f"Telefoon - {M}", f"Tel:{M}.", f"bel:{M};", f"电话{M}", f"号码{M}号", f"тел {M}",
        f"\u200e{M}", f"tel:{M[:2]}-{M[2:]}", f"tel:+{INT}", f"M: {M} T: -", f"(T) {M}", f"bel *{M}*", f"bel {M}!",
        # an extension, a link, a sentence that goes on
        f"bel {M} ext. 12", f"bel {M} toestel 34", f"bel {M} x 456", f"bel +{INT} ext 7", f"bel {M};ext=5", f"tel:{M};phone-context=+31", f"tel:{M};phone-context=example.nl",
        f"bel {M}. Ik woon in Houten", f"bel {M} tussen 10 en 12",
    ],
)  # fmt: skip
def test_a_dutch_mobile_number_is_found_however_it_is_set(text: str) -> None:
    assert linking(text) == {e164(MOBILE)}, text


@pytest.mark.parametrize(
    "text",
    [
        f"bel {F}", f"tel {F[:3]}-{F[3:]}", f"Tel: {F[:3]} {F[3:6]} {F[6:]}", f"bel ({F[:3]}) {F[3:]}", f"bel +{FI}", f"bel +31 {FI[2:4]} {FI[4:]}", f"bel +31 (0){FI[2:4]}-{FI[4:]}", f"bel 00{FI}",
        f"{F[:3]}-{F[3:]}", f"({F[:3]}) {F[3:6]} {F[6:]}",
    ],
)  # fmt: skip
def test_a_dutch_fixed_number_is_found(text: str) -> None:
    assert linking(text) == {e164(FIXED)}, text


@pytest.mark.parametrize("between", [" of ", ", ", " / ", "\n", " en ", "; ", " -- ", " | "])
def test_two_numbers_beside_each_other_are_both_found(between: str) -> None:
    assert linking(f"Bel {M[:2]}-{M[2:]}{between}{F[:3]}-{F[3:]}") == {e164(MOBILE), e164(FIXED)}


@pytest.mark.parametrize(
    "text",
    [
        "2012-01-02 08:00", "2012/01/02 08:00", "On 2011-12-31 08:00", "31/12/2011 0:30", "80.585 [79.964, 81.191]", "12 7/8 - 14 12/34 - 5", "12.1 - 23.71 - 23.45", "1979-2011 100", "2012-0102 08",
        "0900 of 1234", "£1234567890", f"${M}", f"€{M}", f"{M}%", f"{M} €", f"{M},00 euro", "1,234,567,890", "1234567890123456", "00123456789", "+1234", "0000000000", "(0)0", f"{M}{M}", f"abc{M}def", f"#{M}abc",
    ],
)  # fmt: skip
def test_what_the_matcher_must_not_find_is_no_number_here_either(text: str) -> None:
    assert linking(text) == set(), text


@pytest.mark.parametrize(
    "text",
    [
        f"{example('US').national_number}",  # a foreign number as dialled at home there
        f"bel 0{example('DE').national_number}",
        f"Ordernummer {M}",  # called something else
        f"{M}-{M[:2]}",  # a row that goes on
        f"{F}",  # a fixed number in one row and nobody says it is one
        f"abc{M}",  # letters glued to it
        f"一{M}一",  # a Chinese numeral is a digit
    ],
    ids=["foreign-national", "german-national", "label", "row", "fixed-bare", "glued", "chinese-one"],
)  # fmt: skip
def test_where_we_differ_on_purpose_the_number_does_not_link(text: str) -> None:
    assert linking(text) == set(), text
