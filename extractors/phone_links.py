
"""Links that carry a number: wa.me, tel: and the like. What they say is meant, so it is read first and then masked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from extractors.triggers import hits_in

_LINK = re.compile(
    r"(?:"
    r"wa\.me/(?:message/)?|w\.me/|chat\.whatsapp\.com/send/?\?phone="
    r"|api\.whatsapp\.com/send/?\?(?:[^\s\"'<>]{0,80}?&)?phone=|"
    r"web\.whatsapp\.com/send/?\?(?:[^\s\"'<>]{0,80}?&)?phone=|whatsapp\.com/send/?\?phone="
    r"|whatsapp://send/?\?(?:[^\s\"'<>]{0,80}?&)?phone=|"
    r"t\.me/\+?|telegram\.me/\+?|signal\.me/#p/|signal://signal\.me/#p/|viber://(?:chat|add"
    r"|contact)\?number=|viber\.click/|"
    r"imo\.im/|line\.me/ti/p/~|(?:tel|sms|smsto|callto|skype|facetime|mms|whatsapp|dial|call):(?://)?)"
    r"(?P<number>(?:\+|%2b|00)?[(\d%][\d().%+\-/b]{6,26}\d)"
)
_TEL_LABEL = re.compile(r"(?:tel|sms|call|whatsapp|dial|skype|facetime|mms):\s")


@dataclass(frozen=True, slots=True)
class LinkedNumber:
    digits: str
    start: int
    end: int
    national: bool  # starts with a single 0


def linked_numbers(text: str) -> Iterator[LinkedNumber]:
    """Every number in a link of a folded (lower-case) text; digits include the country code unless `national`."""
    if "phone_links" not in hits_in(text):
        return
    for found in _LINK.finditer(text):
        if _TEL_LABEL.match(found.group()):
            continue  # "Tel: 06 ..." is a label: the ordinary reading takes it
        raw = found["number"]
        end = found.end()
        digits = "".join(char for char in unquote(raw) if char.isdigit())
        if digits.startswith("00"):
            digits = digits[2:]
        elif digits.startswith("0"):
            yield LinkedNumber(digits, _front(text, found.start()), end, national=True)
            continue
        yield LinkedNumber(digits, _front(text, found.start()), end, national=False)


def _front(text: str, start: int) -> int:
    """Where the link starts, its scheme included."""
    for scheme in ("https://www.", "http://www.", "https://", "http://", "www."):
        if text.endswith(scheme, 0, start):
            return start - len(scheme)
    return start
