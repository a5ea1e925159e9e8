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


AROUND = [
    ("", ""), ("     ", "\t"), ("Hallo ", ""), ("", " om mij te bellen!"), ("Hoi, bel ", " om mij te bereiken!"), ("Hoi, bel ", ", of niet"), ("Hoi bel", ""), ("", "graag"),
    ("Hoi bel", "graag"), ("Het is goedkoop! Bel ", " voor 6:30"), ("Bel me op 2 juni om", ""), ("Zoals Alfonso 12-15 (2009) zei, bel me op ", ""),
    ("Zoals Alfonso et al. 12-15 (2009), bel me op ", ""), ("Zoals ik op 03/10/2011 zei, bel me op ", ""), ("", ", 45 dagen per jaar"), ("Bel ", "/x12 meer"), ("Het is maar 9,99! Bel ", " om te kopen"),
    ("Het is maar 9.99! Bel ", " om te kopen"), ("Bel me op 21.6.1984 op ", ""), ("Bel me op 06/21 op ", ""), ("Bel me op 21.6. op ", ""), ("Bel me op 06/21/84 op ", ""), ("$20 ", ""), ("", " 100$"), ("", " 100 euro"),
    ("My number-", ""), ("", ".Nice day."), ("Tel:", "."), ("Tel: ", " on Saturdays."), ("我的电话号码是", ""), ("", "是我的电话号码"), ("请拨打", "我在明天"), ("Mijn postcode is 3991 AB - ", " is mijn nummer."),
    ("Mijn nummer is ", ". 3991 is mijn postcode."),
]


@pytest.mark.parametrize(("before", "after"), AROUND)
@pytest.mark.parametrize("number", [M, f"{M[:2]}-{M[2:]}", f"+{INT}"], ids=["digits", "dashed", "international"])
def test_what_stands_around_a_number_does_not_hide_it(before: str, after: str, number: str) -> None:
    text = before + number + after
    facts, _ = find_phones(fold(text), "text", "ordinary")
    found = [fact for fact in facts if fact.e164 == e164(MOBILE) and fact.confidence >= LINKING_CONFIDENCE]
    assert [fact.span.start <= len(before) and len(before + number) <= fact.span.end for fact in found] == [True], text


@pytest.mark.parametrize(("before", "after"), [("abc", ""), ("É", ""), ("É", "."), ("É", " def")])
def test_letters_before_a_plus_do_not_hide_a_number(before: str, after: str) -> None:
    assert linking(f"{before}+{INT}{after}") == {e164(MOBILE)}


@pytest.mark.parametrize(
    "text",
    [
        " ".join(M), f"{M[0]} {M[1]}   {M[2]} {M[3]} {M[4]}   {M[5:]}", f"{M[:2]} {M[2:4]} {M[4:6]} {M[6:8]} {M[8:]}", f"{M[:2]}-{M[2]}-{M[3]} {M[4:6]} {M[6:8]} {M[8:]}", f"({M[0]}){M[1]} {M[2]} -{M[3]} {M[4:6]} {M[6:]}",
        f"{M[:4]}//{M[4:7]}-{M[7:]}", f"{M[:4]}/{M[4:7]}/{M[7:]}", f"{M[:5]}. {M[5:]}", f"++{INT}", f"++31 ({INT[2]}) {INT[3:]}", "".join(chr(0xFF10 + int(digit)) for digit in M),
        f"\uff0b\uff13\uff11\u3000\uff08{INT[2]}\uff09\u3000{INT[3:]}", f"0~031{INT[2:]}", f"{M} #3456", f"{M}x3456", f"{M} int.3456", f"{M} , ext 7246433", f"{M} ,extension 72", f"{M} ext: 72", f"{M} X    456",
        f"+{INT} x456", f"{M} ~1234", f"(0xx) {M}", f"00xx{INT}",
    ],
)  # fmt: skip
def test_odd_groups_access_codes_and_extensions_do_not_hide_a_number(text: str) -> None:
    assert linking(text) == {e164(MOBILE)}, text


def test_a_hundred_numbers_are_all_found_and_what_is_none_stops_nothing() -> None:
    text = "Adres 949-8945-0 " * 10 + f"Info: {M}, " * 100
    facts, _ = find_phones(fold(text), "text", "ordinary")
    assert len([fact for fact in facts if fact.e164 == e164(MOBILE)]) == 100


@pytest.mark.parametrize("sign", [" - ", " -- ", "  ", " ", "\n"])
def test_four_numbers_in_a_row_are_all_found(sign: str) -> None:
    text = sign.join([f"{M[:2]}-{M[2:]}", f"{F[:3]}-{F[3:]}", f"+{INT}", f"+{FI}"])
    assert linking(text) == {e164(MOBILE), e164(FIXED)}


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
        "12345", "23456789", "234567890112", "3/10/1984", "03/27/2011", "31/8/2011", "1/12/2011", "10/12/82", f"{M[:4]}x{M[4:9]}", "20120102 08:00", "2014-04-12 04:04 PM", "2014-04-12 &nbsp;04:04 PM",
        "2014-04-12  04:04 PM", "80.585 [79.964]", "80.585 ((79.964)", "(80).(585) (79).(9)64", "Random text - number is foobar, see you there", "", "  ", "1 456 764 156", "0331 6005, tot ziens", f"{M}$", f"£{M}", f"¥{M}", f"é{M}",
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


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (f"{M}def", 1), (f"+{INT}é", 1),  # "06…graag": advertisers write on
        (f"{M[:3]}+{M[3:6]}+{M[6:]}", 1), (f"{M[:2]} x {M[2:5]} - {M[5:]}", 1),  # any sign may hide a number
        (f"{M[:2]}-{M[2:]}--{F[:3]}-{F[3:]}", 2),  # no blank between two numbers
    ],
    ids=["letters-after", "letter-after-plus", "plus-between", "x-between", "two-without-blank"],
)  # fmt: skip
def test_where_we_differ_on_purpose_the_number_does_link(text: str, numbers: int) -> None:
    assert len(linking(text)) == numbers, text
