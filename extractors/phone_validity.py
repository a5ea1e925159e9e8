"""Whether a row of digits is a telephone number that can exist, and of which kind."""

from dataclasses import dataclass
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberType

from extractors.facts import Numbering

HOME = "NL"
_TYPES = {
    PhoneNumberType.MOBILE: "mobile",
    PhoneNumberType.FIXED_LINE: "fixed",
    PhoneNumberType.FIXED_LINE_OR_MOBILE: "mobile",
    PhoneNumberType.VOIP: "voip",
    PhoneNumberType.PREMIUM_RATE: "premium",
    PhoneNumberType.TOLL_FREE: "toll_free",
    PhoneNumberType.SHARED_COST: "shared_cost",
    PhoneNumberType.PERSONAL_NUMBER: "personal",
    PhoneNumberType.PAGER: "pager",
    PhoneNumberType.UAN: "uan",
    PhoneNumberType.VOICEMAIL: "voicemail",
}


@dataclass(frozen=True, slots=True)
class Valid:
    """A number that can exist. `country` is its calling code, without a plus."""

    e164: str
    number_type: str
    country: str
    fixed_length: bool  # numbers of this country and kind have one length


# Countries where the length of a number says nothing: the longest reading is not always the right one.
_LOOSE_LENGTH = frozenset({"49", "43", "39", "36", "46", "358", "385", "62", "86"})


# Dutch mobile numbers (numbering plan: 061-065 and 068, eight digits after it): most candidates are one of these.
_DUTCH_MOBILE = ("3161", "3162", "3163", "3164", "3165", "3168")


@lru_cache(maxsize=32768)
def validate(digits: str, international: bool, numbering: Numbering) -> Valid | None:
    """The number of these digits, or None.

    `international`: the digits start with a country code (after "+" or "00"); else they are dialled in
    the Netherlands. With numbering "synthetic" also +3167…, +3169… and UK 07700 900xxx, which can belong to nobody.
    """
    if not 8 <= len(digits) <= 15:
        return None
    number = digits if international else _national(digits)
    if number is None:
        return None
    if number.startswith("310"):  # +31 (0)6
        number = "31" + number[3:]
    elif number.startswith(("320", "330", "440", "480", "490")):
        number = number[:2] + number[3:]
    if number.startswith("31"):
        if number[2:4] in ("67", "69"):
            ok = len(number) == 11 and numbering == "synthetic"
            return Valid("+" + number, "synthetic", "31", True) if ok else None
        if len(number) not in (10, 11, 13):
            return None
    if number.startswith("447700900") and numbering == "synthetic":
        return Valid("+" + number, "synthetic", "44", True) if len(number) == 12 else None
    if len(number) == 11 and number.startswith(_DUTCH_MOBILE):
        return Valid("+" + number, "mobile", "31", True)
    try:
        parsed = phonenumbers.parse("+" + number, None)
    except NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    if e164 != "+" + number:
        return None
    kind = _TYPES.get(phonenumbers.number_type(parsed), "other")
    country = str(parsed.country_code)
    return Valid(e164, kind, country, country not in _LOOSE_LENGTH)


def _national(digits: str) -> str | None:
    """Digits dialled in the Netherlands, with the country code put in front."""
    if digits.startswith("00"):
        return digits[2:]
    if digits.startswith("07700900") and len(digits) == 11:  # the UK's fictional mobile block
        return "44" + digits[1:]
    if digits.startswith("0"):
        if len(digits) == 10 or (len(digits) == 12 and digits.startswith("097")) or digits.startswith(("0800", "090")):
            return "31" + digits[1:]
        return None
    return None


def may_start(digits: str, international: bool) -> bool:
    """Whether these first digits can still become a number: prunes the search early."""
    if international:
        return digits[:1] not in ("", "0")
    if digits.startswith("00"):
        return len(digits) < 3 or digits[2] != "0"
    return digits[:1] == "0"
