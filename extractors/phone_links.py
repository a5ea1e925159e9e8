# ruff: noqa: E501 -- patterns

"""Links that carry a number: wa.me, tel: and the like. What they say is meant, so it is read first and then masked."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from extractors.triggers import around, hits_in

_LINK = re.compile(
    r"(?:"
    r"wa\.me%(?:25)?2f|(?:api\.|web\.)?whatsapp\.com%(?:25)?2fsend(?:%(?:25)?2f)?%(?:25)?3fphone%(?:25)?3d|tel%(?:25)?3a|"  # in another link
    r"tg://resolve/?\?(?:[^\s\"'<>]{0,80}?&)?phone=|"
    r"wa\.me/(?:message/)?|w\.me/|chat\.whatsapp\.com/send/?\?phone="
    r"|api\.whatsapp\.com/send/?\?(?:[^\s\"'<>]{0,80}?&)?phone=|"
    r"web\.whatsapp\.com/send/?\?(?:[^\s\"'<>]{0,80}?&)?phone=|whatsapp\.com/send/?\?phone="
    r"|whatsapp://send/?\?(?:[^\s\"'<>]{0,80}?&)?phone=|"
    r"t\.me/\+?|telegram\.me/\+?|signal\.me/#p/|signal://signal\.me/#p/|viber://(?:chat|add"
    r"|contact)\?number=|viber\.click/|"
    r"imo\.im/|line\.me/ti/p/~|(?:tel|sms|smsto|callto|skype|facetime|mms|whatsapp|dial|call):(?://)?)"
    r"(?P<number>(?:\+|%2b|00)?[(\d%][\d().%+\-/b]{6,26}\d)"
)
_DOT = r"\s?(?:\.|[\[({]\s?(?:\.|dot|punt|punkt|point|punto|ponto|kropka|punct|pont|nokta)\s?[\])}]|(?:dot|punt|punkt|point|punto|ponto|kropka|punct|pont|nokta)(?=\s))\s?"
_SLASH = r"\s?(?:/{1,3}|slash|schuine streep|barra|ukosnik)\s?"
_LOOSE_LINK = re.compile(  # pulled apart, so that nothing recognises it
    rf"(?<![a-z0-9])(?:wa{_DOT}me{_SLASH}|(?:api{_DOT}|web{_DOT})?whatsapp{_DOT}com{_SLASH}send(?:{_SLASH})?\s?\?\s?phone\s?=\s?"
    rf"|(?:t|telegram){_DOT}me{_SLASH}(?=\+))(?P<number>\+?\d(?:[ .\-_]{{0,2}}\d){{9,16}})"
)
_PULLED = re.compile(r"me(?=\s?(?:/|slash|schuine|barra|ukosnik))|phone(?=\s?=)")  # looked for first
_DIGIT = re.compile(r"\d")
_NUMBER_WITHIN = 40  # characters from the last stem of a link to its number
_FRONT = 140  # characters from the start of a link to its last stem
_SEPARATED = re.compile(r"[ .\-_]+")
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
    places = [place for place in hits_in(text).places("phone_links") if _DIGIT.search(text, place[1], place[1] + _NUMBER_WITHIN)]
    near = around(text, places, _FRONT, _NUMBER_WITHIN + 70) if places else ()
    for found in _matches(_LINK, text, near):
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
    for found in _matches(_LOOSE_LINK, text, near) if _PULLED.search(text) else ():
        if not _LINK.match(text, found.start()):
            yield _pulled_apart(text, found)


def _matches(pattern: re.Pattern[str], text: str, near: Iterable[tuple[int, int]]) -> Iterator[re.Match[str]]:
    for start, end in near:
        yield from pattern.finditer(text, start, end)


def _pulled_apart(text: str, found: re.Match[str]) -> LinkedNumber:
    """The number of a link that is pulled apart; groups of figures after a whole Dutch number are something else."""
    raw, end = found["number"], found.end()
    groups = list(_SEPARATED.finditer(raw))
    size = sum(char.isdigit() for char in raw)
    while groups and size > (10 if raw.startswith("06") else 13 if raw.startswith("00") else 11):
        cut = groups.pop().start()
        raw, end = raw[:cut], found.start("number") + cut
        size = sum(char.isdigit() for char in raw)
    digits = "".join(char for char in raw if char.isdigit())
    national = digits.startswith("0") and not digits.startswith("00")
    return LinkedNumber(digits.removeprefix("00"), _front(text, found.start()), end, national)


def _front(text: str, start: int) -> int:
    """Where the link starts, its scheme included."""
    for scheme in ("https://www.", "http://www.", "https://", "http://", "www."):
        if text.endswith(scheme, 0, start):
            return start - len(scheme)
    return start
