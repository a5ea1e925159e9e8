# ruff: noqa: E501 -- word tables
"""Contact handles and links: e-mail, names on platforms, web addresses, normalised so that equal ones meet."""

import re

from extractors.captured import Link
from extractors.facts import HandleFact, Span
from extractors.links import canonical_link
from extractors.normalise import Folded
from extractors.number_words import all_words
from extractors.triggers import hits_in

_PLAIN_AT = r"@"
_TOLD_AT = (
    r"(?:\(at\)|\[at\]|\{at\}|_at_|-at-|\sat\s|\(apenstaart(?:je)?\)|\[apenstaart(?:je)?\]|\sapenstaart(?:je)?\s|\(a\)|\[a\]"
    # es pt, pl, it, hu, fr, de, ro
    r"|\s?[(\[]?(?:arroba|malpa|chiocciola|kukac|arr?obase?|a-?rond|klammeraffe|coada de maimuta)[)\]]?\s|\set\s)"
)
_AT = rf"\s{{0,2}}(?:{_PLAIN_AT}|{_TOLD_AT})\s{{0,2}}"
_DOT_WORDS = r"(?:dot|punto?|kropka|pont|punct|ponto|point|punkt|nokta|stip)"
_TOLD_DOT = rf"\s?[(\[{{](?:{_DOT_WORDS}|\.)[)\]}}]\s?|_dot_|\s{_DOT_WORDS}\s"
_DOT = rf"(?:\.|{_TOLD_DOT}|\s\.\s|,(?=(?:nl|com|be|eu|net|org)(?![a-z])))"
_TLD = r"(?:com|nl|net|org|be|de|eu|info|me|co\.uk|fr|es|pl|ro|hu|it|pt|tr|ch|example|test|invalid)"
_MAIL = re.compile(
    rf"(?<![a-z0-9._%+-])(?P<user>[a-z0-9](?:[a-z0-9_%+-]|\.(?=[a-z0-9])|{_TOLD_DOT}){{0,50}}?)(?P<at>{_AT})"
    rf"(?P<domain>[a-z0-9-]{{1,40}}(?:{_DOT}[a-z0-9-]{{1,30}}){{0,2}}?{_DOT}{_TLD}|gmail)(?![a-z0-9-])"
)
_MAIL_END = re.compile(rf"(?:{_DOT}{_TLD}|gmail)(?![a-z0-9-])")  # looked for first: " at " is a word of every English ad
_PROVIDERS = r"(?:gmail|hotmail|outlook|live|yahoo|icloud|proton(?:mail)?|ziggo|kpnmail|planet|home|upcmail|xs4all|gmx|web|mail|wp|onet|o2|interia|seznam|yandex|libero|freemail|citromail|sapo|laposte|orange|free|web|t-online|mynet|telefonica|alice|virgilio|tiscali)"
_SPELT_WHOLE = re.compile(r"(?<![a-z0-9])(?:[a-z0-9._-] ){2,40}@(?: [a-z0-9.-]){5,40}(?![a-z0-9])")
_SPELT_MAIL = re.compile(rf"[a-z0-9][a-z0-9._-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*?\.{_TLD}")
_ONE_LETTER = re.compile(r"(?:^|\s)[a-z0-9] $")
_CLAUSE_END = re.compile(r"\s?(?:$|[.,;:!?)\n])")
_SPELT = re.compile(r"(?:[a-z0-9] ){2,30}$")  # "n a a m @": the last letter is in the match
_PLATFORMS = {
    "telegram": r"telegram|tg|telegr|tele|t e l e g r a m", "whatsapp": r"whats\s?app|w h a t s a p p|wa(?=\s?[:@=])", "instagram": r"instagram|insta|ig|i n s t a g r a m|i n s t a", "snapchat": r"snap\s?chat|snap|sc|snapje|s n a p c h a t|s n a p",
    "onlyfans": r"only\s?fans|of", "twitter": r"twitter", "tiktok": r"tik\s?tok|tt", "kik": r"kik", "signal": r"signal", "skype": r"skype",
    "wechat": r"we\s?chat", "line": r"line id", "fansly": r"fansly", "facebook": r"facebook|fb", "viber": r"viber", "session": r"session id", "discord": r"discord",
}  # fmt: skip
_PLATFORM_OF = {"telegr": "telegram"}
_LABEL = re.compile(
    r"(?<![a-z0-9@._-])(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _PLATFORMS.items()) + r")"
    r"(?:\s?(?:naam|name|id|username|user|account|handle|me))?(?P<sep>\s?(?:is|heet|:|=|->|>|-|~|[👉➡→⇒▶►➜➔➤]\ufe0f?)\s{0,2}@?\s?"
    r"|\s{1,2}@\s?|\s{1,2}(?:(?:als|as|onder|met|de|naam|under|with|the|name|como|con|el|nombre|unter|mit|dem|namen|sous|le|nom"
    r"|jako|ca)\s){1,3}@\s?|\s?\(\s?@?\s?|\s?[^\x00-\x7f]{1,3}\s{0,2}(?=[a-z0-9.]{0,25}[_\d])|\s{1,2}(?=[a-z0-9.]{0,25}[_\d#]))"
    r"(?P<handle>(?:live:)?[a-z0-9_](?:[a-z0-9_]|[.-](?=[a-z0-9_])){2,29}(?:#\d{4})?)(?![a-z0-9_@]|\.[a-z]{2,3}/)"
)
_BARE_AT = re.compile(
    r"(?<![a-z0-9._%+@/-])@(?P<handle>[a-z_](?:[a-z0-9_]|\.(?=[a-z0-9_])){3,29})(?![a-z0-9@]|\.[a-z])"
)
_PROFILE = re.compile(
    r"(?:https?://)?(?:www\.)?(?:(?P<telegram>(?:t|telegram)\s?\.\s?(?:me|dog)\s?/\s?)|(?P<instagram>instagram\.com/"
    r"|instagr\.am/)|(?P<snapchat>snapchat\.com/add/)|(?P<onlyfans>onlyfans\.com/)|"
    r"(?P<twitter>(?:twitter|x)\.com/)|(?P<tiktok>tiktok\.com/@)|(?P<fansly>fansly\.com/)"
    r"|(?P<facebook>(?:facebook|fb)\.com/)|(?P<kik>kik\.me/))(?P<handle>[a-z0-9_][a-z0-9_.]{2,29})"
)
_URL = re.compile(
    r"(?<![a-z0-9@._-])(?:https?://|www\.)[^\s<>\"'()\[\]{}|\\^]{3,500}"
    r"|(?<![a-z0-9@._/-])(?:[a-z0-9-]{2,40}\.){1,3}(?:nl|com|be|eu|net|org"
    r"|example|(?:ee|ly|bio|link|to|page|co|gg)(?=/[a-z0-9]))(?:/[^\s<>\"'()]{0,300})?(?![a-z0-9@-])"
)
_GENERIC_HANDLES_TEXT = """
    of and or met via app bel naam name account mij me alleen only gesprek foto fotos video nummer
    number contact plus alleen graag liever ook only just please ja yes nein nur solo doar csak sadece tylko
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

    for found in hits.near("mail", _SPELT_WHOLE, 80, 82) if " @ " in text else ():
        whole = _SPELT_MAIL.match(found.group().replace(" ", ""))
        if whole is not None:
            add("email", whole.group(), found.start(), found.start() + 2 * whole.end() - 1, 0.85)
    for found in hits.near("mail", _MAIL, 400, 200) if "mail" in hits and _MAIL_END.search(text) else ():
        mail = _mail(text, found)
        if mail is not None:
            add("email", mail[0], mail[1], found.end(), mail[2])
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
        if handle in all_words():
            continue        # "WhatsApp: nul zes ..." is the beginning of a number
        platform = next(name for name in _PLATFORMS if found[name])
        if platform == "whatsapp" and not re.search(r"[a-z]{3}", handle):
            continue
        strong = "@" in found["sep"] or ":" in found["sep"] or "_" in handle or any(char.isdigit() for char in handle)
        add("handle", f"{platform}:{handle}", found.start(), found.end(), 0.9 if strong else 0.7)
    for found in hits.near("links", _URL, 140, 840):
        end = found.start() + len(found.group().rstrip(".,;:!?"))
        link = canonical_link(folded.cased[found.start() : end])
        if link and not any(found.start() < b and a < found.end() for a, b in taken):
            add("link", link, found.start(), end, 0.9)
    for found in _BARE_AT.finditer(text) if "@" in text else ():
        add("handle", f"unknown:{found['handle']}", found.start(), found.end(), 0.6)
    return facts


def _mail(text: str, found: re.Match[str]) -> tuple[str, int, float] | None:
    """Address, start and confidence of what looks like an e-mail address; None for "meet me at hotel.nl"."""
    user, start = re.sub(_TOLD_DOT, ".", found["user"]), found.start()
    domain = re.sub(_DOT, ".", found["domain"])
    told = re.search(_TOLD_DOT, found["domain"]) is not None
    at, known = found["at"].strip(), re.match(_PROVIDERS + r"(?:\.|$)", domain) is not None
    if (at == "at" and not told and not known) or (at == "et" and not (told and known)):
        return None     # "et" is "and" in French
    if len(user) == 1:
        spelt = _SPELT.search(text, max(0, start - 60), start)
        if spelt:
            user, start = spelt.group().replace(" ", "") + user, spelt.start()
        elif _ONE_LETTER.search(text, max(0, start - 3), start):
            return None
    if "." not in domain and found["at"].strip() == "at" and not _CLAUSE_END.match(text, found.end()):
        return None  # "look at gmail for it"
    domain = domain if "." in domain else domain + ".com"
    plain = "@" in found.group() and " " not in found.group() and "," not in found.group()
    return f"{user}@{domain}", start, 0.95 if plain else 0.85


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
            value = canonical_link(href)
            if value:
                facts.append(HandleFact("link", value, span, 0.9))
    return facts
