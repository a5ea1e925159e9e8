# ruff: noqa: E501 -- word tables
"""Contact handles and links: e-mail, names on platforms, web addresses, normalised so that equal ones meet."""

import re
from urllib.parse import urlsplit

from extractors.captured import Link
from extractors.facts import HandleFact, Span
from extractors.normalise import Folded
from extractors.triggers import hits_in

_AT = r"\s{0,2}(?:@|\(at\)|\[at\]|\{at\}|\sat\s|\(apenstaartje\)|\[apenstaart(?:je)?\]|\sapenstaart(?:je)?\s|\(a\)|\[a\])\s{0,2}"
_DOT = r"(?:\.|\s?\(dot\)\s?|\s?\[dot\]\s?|\s?\(punt\)\s?|\s?\[punt\]\s?|\sdot\s|\spunt\s|\s\.\s)"
_TLD = r"(?:com|nl|net|org|be|de|eu|info|me|co\.uk|fr|es|pl|ro|hu|it|pt|tr|ch|example|test|invalid)"
_MAIL = re.compile(
    rf"(?<![a-z0-9._%+-])(?P<user>[a-z0-9](?:[a-z0-9_%+-]|\.(?=[a-z0-9])|\s?\((?:dot"
    rf"|punt)\)\s?){{0,50}}){_AT}"
    rf"(?P<domain>[a-z0-9-]{{1,40}}(?:{_DOT}[a-z0-9-]{{1,30}}){{0,2}}{_DOT}{_TLD})(?![a-z0-9-])"
)
_PLATFORMS = {
    "telegram": r"telegram|tg|telegr|tele", "whatsapp": r"whats\s?app", "instagram": r"instagram|insta|ig", "snapchat": r"snap\s?chat|snap|sc|snapje",
    "onlyfans": r"only\s?fans|of", "twitter": r"twitter", "tiktok": r"tik\s?tok|tt", "kik": r"kik", "signal": r"signal", "skype": r"skype",
    "wechat": r"we\s?chat", "line": r"line id", "fansly": r"fansly", "facebook": r"facebook|fb", "viber": r"viber", "session": r"session id", "discord": r"discord",
}  # fmt: skip
_PLATFORM_OF = {"telegr": "telegram"}
_LABEL = re.compile(
    r"(?<![a-z0-9@._-])(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _PLATFORMS.items()) + r")"
    r"(?:\s?(?:naam|name|id|username|user|account|handle|me))?(?P<sep>\s?(?:is|:|=|->|>|-|~)\s{0,2}@?\s?"
    r"|\s{1,2}@\s?|\s?\(\s?@?\s?|\s{1,2}(?=[a-z0-9.]{0,25}[_\d]))"
    r"(?P<handle>[a-z0-9_](?:[a-z0-9_]|[.-](?=[a-z0-9_])){2,29})(?![a-z0-9_@]|\.[a-z]{2,3}/)"
)
_BARE_AT = re.compile(
    r"(?<![a-z0-9._%+@/-])@(?P<handle>[a-z_](?:[a-z0-9_]|\.(?=[a-z0-9_])){3,29})(?![a-z0-9@]|\.[a-z])"
)
_PROFILE = re.compile(
    r"(?:https?://)?(?:www\.)?(?:(?P<telegram>(?:t|telegram)\.(?:me|dog)/)|(?P<instagram>instagram\.com/"
    r"|instagr\.am/)|(?P<snapchat>snapchat\.com/add/)|(?P<onlyfans>onlyfans\.com/)|"
    r"(?P<twitter>(?:twitter|x)\.com/)|(?P<tiktok>tiktok\.com/@)|(?P<fansly>fansly\.com/)"
    r"|(?P<facebook>(?:facebook|fb)\.com/)|(?P<kik>kik\.me/))(?P<handle>[a-z0-9_][a-z0-9_.]{2,29})"
)
_URL = re.compile(
    r"(?<![a-z0-9@._-])(?:https?://|www\.)[^\s<>\"'()\[\]{}|\\^]{3,500}"
    r"|(?<![a-z0-9@._/-])(?:[a-z0-9-]{2,40}\.){1,3}(?:nl|com|be|eu|net|org"
    r"|example)(?:/[^\s<>\"'()]{0,300})?(?![a-z0-9@-])"
)
_CONTACT_HOSTS_TEXT = """
    wa.me api.whatsapp.com whatsapp.com web.whatsapp.com chat.whatsapp.com t.me telegram.me signal.me
    viber.click
"""
_CONTACT_HOSTS = frozenset(_CONTACT_HOSTS_TEXT.split())
_GENERIC_HANDLES_TEXT = """
    of and or met via app bel naam name account mij me alleen only gesprek foto fotos video nummer
    number contact
"""
_GENERIC_HANDLES = frozenset(_GENERIC_HANDLES_TEXT.split())


MOST = 200      # a part with more is no ad


def find_handles(folded: Folded, part: str) -> list[HandleFact]:
    """E-mail addresses, handles and URLs in one part of an ad. Numbers in links are phone facts, not handles."""
    text = folded.text
    hits = hits_in(text)
    facts: list[HandleFact] = []
    taken: list[tuple[int, int]] = []

    def add(kind: str, value: str, start: int, end: int, confidence: float) -> None:
        if len(taken) < MOST and not any(start < b and a < end for a, b in taken):
            taken.append((start, end))
            facts.append(HandleFact(kind, value, folded.span(part, start, end), confidence))  # type: ignore[arg-type]  # one of three literals

    for found in hits.near("mail", _MAIL, 400, 200):
        user = re.sub(r"\s?\((?:dot|punt)\)\s?", ".", found["user"])
        domain = re.sub(_DOT, ".", found["domain"])
        plain = "@" in found.group() and " " not in found.group()
        add("email", f"{user}@{domain}", found.start(), found.end(), 0.95 if plain else 0.85)
    for found in hits.near("profiles", _PROFILE, 24, 64):
        platform = found.lastgroup and next(
            name for name in _PLATFORMS if name in found.groupdict() and found.groupdict()[name]
        )
        handle = found["handle"].rstrip(".")
        if platform and not handle.lstrip("+").isdigit() and handle not in ("share", "joinchat", "send"):
            add("handle", f"{platform}:{handle}", found.start(), found.end(), 0.95)
    for found in hits.at("platforms", _LABEL):
        handle = found["handle"]
        if handle in _GENERIC_HANDLES or handle.isdigit() or (handle.isalpha() and not found["sep"].strip()):
            continue
        platform = next(name for name in _PLATFORMS if found[name])
        if platform == "whatsapp" and not re.search(r"[a-z]{3}", handle):
            continue
        strong = "@" in found["sep"] or ":" in found["sep"] or "_" in handle or any(char.isdigit() for char in handle)
        add("handle", f"{platform}:{handle}", found.start(), found.end(), 0.9 if strong else 0.7)
    for found in hits.near("links", _URL, 140, 840):
        link = canonical_link(found.group().rstrip(".,;:!?"))
        if link and not any(found.start() < b and a < found.end() for a, b in taken):
            add("link", link, found.start(), found.start() + len(found.group().rstrip(".,;:!?")), 0.9)
    for found in _BARE_AT.finditer(text) if "@" in text else ():
        add("handle", f"unknown:{found['handle']}", found.start(), found.end(), 0.6)
    return facts


def find_link_handles(links: tuple[Link, ...]) -> list[HandleFact]:
    """What the hyperlinks of the ad itself lead to."""
    facts: list[HandleFact] = []
    for index, link in enumerate(links):
        part = f"link:{index}"
        href = link.href.strip()
        if not href:
            continue
        low = href.lower()
        span = Span(part, 0, len(link.href))
        if low.startswith("mailto:"):
            facts.append(HandleFact("email", low[7:].split("?")[0], span, 0.95))
            continue
        found = _PROFILE.match(low)
        if found and not found["handle"].isdigit():
            platform = next(name for name in _PLATFORMS if found.groupdict().get(name))
            facts.append(HandleFact("handle", f"{platform}:{found['handle'].rstrip('.')}", span, 0.95))
            continue
        if low.startswith(("http://", "https://")):
            value = canonical_link(low)
            if value:
                facts.append(HandleFact("link", value, span, 0.9))
    return facts


def canonical_link(url: str) -> str | None:
    """https, no www., no query or fragment; None for what is not a web address or only carries a number."""
    if "://" not in url:
        url = "https://" + url
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    if "." not in host or host in _CONTACT_HOSTS or len(host) > 253:
        return None
    return f"https://{host}{parts.path.rstrip('/')}"
