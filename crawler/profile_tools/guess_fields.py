"""Where the facts of an ad stand: every likely place is tried on all sample pages, and what it yields is judged."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from lxml.etree import _Element as Element

from crawler.picking import elements
from crawler.profile_tools.samples import Rule, Sample, paths, selectors, shown, values, words
from extractors.places import municipalities

LABELS: dict[str, tuple[str, ...]] = {
    "phone": (
        "telefoon",
        "telefoonnummer",
        "telefoonnr",
        "tel",
        "phone",
        "phone number",
        "mobiel",
        "mobiele nummer",
        "gsm",
        "bel",
        "telephone",
        "whatsapp",
        "contact",
        "nummer",
    ),
    "city": (
        "plaats",
        "woonplaats",
        "plaatsnaam",
        "locatie",
        "stad",
        "city",
        "town",
        "location",
        "place",
        "gemeente",
        "area",
        "locality",
        "regio",
        "waar",
        "where",
    ),
    "price": ("prijs", "price", "tarief", "vanaf", "kosten", "rate"),
    "name": ("naam", "name", "adverteerder"),
    "age": ("leeftijd", "age"),
    "posted": ("geplaatst", "geplaatst op", "datum", "posted", "date", "sinds", "toegevoegd"),
    "address": ("adres", "address", "straat"),
    "email": ("e-mail", "email", "mail", "e-mailadres"),
}
KEYS: dict[str, tuple[str, ...]] = {
    "phone": ("telephone", "phone", "phonenumber", "mobile", "tel", "telefoon", "whatsapp"),
    "city": ("addresslocality", "city", "locality", "areaserved", "plaats", "town", "place", "location"),
    "price": ("price", "lowprice", "prijs", "pricerange"),
    "name": ("sellername", "advertiser", "displayname"),
    "posted": ("dateposted", "datepublished", "datecreated", "availabilitystarts", "createdat", "publishedat"),
}
NUMBER = re.compile(r"(?:\+|\(?0)\(?\d[\d\s()./-]{6,18}\d")
_WHOLE_NUMBER = re.compile(rf"^{NUMBER.pattern}$")
_SPLIT = r"\s*[·|,(/–-]"
MAX_VALUE = 80


def guess_fields(samples: Sequence[Sample]) -> dict[str, Rule]:
    """The best rule for each field that the sample pages have."""
    found = {}
    for name in LABELS:
        best = max(_judged(name, samples), key=lambda judged: judged[0], default=(0.0, {}))
        if best[0] > 0:
            found[name] = best[1]
    return found


def _judged(name: str, samples: Sequence[Sample]) -> Iterator[tuple[float, Rule]]:
    tried: list[Rule] = []
    for likely, rule in _places(name, samples):
        for refined in _refined(name, rule, samples):
            if refined not in tried and len(tried) < 400:
                tried.append(refined)
                if score := _score(name, refined, samples):
                    yield score + likely, refined


def _score(name: str, rule: Rule, samples: Sequence[Sample]) -> float:
    """10 when every page has one sound value; 0 for a place that yields none, several, or the same everywhere."""
    found = [values(rule, sample) for sample in samples]
    having = [one for one in found if one]
    if not having or (rule.get("take") != "first" and any(len(one) > 1 for one in having)):
        return 0.0
    firsts = [one[0] for one in having]
    if not all(SOUND[name](one) for one in firsts):
        return 0.0
    if name == "name" and all(
        words(one[0]) == words(sample.ad.text) for one, sample in zip(found, samples, strict=True) if one
    ):
        return 0.0  # that is the title
    if name in ("phone", "email") and len(having) >= 3 and len(set(firsts)) == 1:
        return 0.0  # the site's own number
    return 10 * len(having) / len(samples)


@cache
def _places_known() -> frozenset[str]:
    return frozenset(name.casefold() for one in municipalities().values() for name in (one.name, *one.places))


def is_place(text: str) -> bool:
    return words(text).casefold() in _places_known()


def _short(text: str) -> bool:
    return 0 < len(text) <= MAX_VALUE


SOUND: dict[str, Callable[[str], bool]] = {
    "phone": lambda text: bool(_WHOLE_NUMBER.match(words(text))) and 9 <= len(re.sub(r"\D", "", text)) <= 15,
    "city": is_place,
    "price": lambda text: len(text) <= 40 and bool(re.search(r"\d", text)),
    "name": lambda text: 2 <= len(text) <= 40 and not re.search(r"\d{3}|@", text),
    "age": lambda text: bool(re.match(r"\D{0,12}[1-9]\d\b", text)) and len(text) < 25,
    "posted": lambda text: len(text) <= 40 and bool(re.search(r"\d", text)),
    "address": lambda text: _short(text) and bool(re.search(r"[A-Za-z]{3}", text)),
    "email": lambda text: _short(text) and "@" in text,
}


def _refined(name: str, rule: Rule, samples: Sequence[Sample]) -> Iterator[Rule]:
    """The rule as it is, and for what stands between other words the part that is meant."""
    yield rule
    if "regex" in rule:
        return
    firsts = [words(found[0]) for sample in samples if (found := values(rule, sample))]
    if name == "phone" and firsts and all(NUMBER.search(one) for one in firsts):
        yield rule | {"regex": f"({NUMBER.pattern})"}
    if name == "city" and firsts:
        for regex in (
            rf"^(.+?){_SPLIT}",
            rf"{_SPLIT}\s*([^·|,(/–-]+?)\)?$",
            r"(?:in|te|regio|omgeving)\s+(.+)$",
            r":\s*(.+)$",
        ):
            if all((match := re.search(regex, one)) and is_place(match[1]) for one in firsts):
                yield rule | {"regex": regex}


def _places(name: str, samples: Sequence[Sample]) -> Iterator[tuple[float, Rule]]:
    """Every likely place with how likely it is by itself (between 0 and 1)."""
    if name == "phone":
        yield 0.9, {"css": "a[href^='tel:']", "attribute": "href", "convert": ["tel"]}
        yield 0.5, {"css": "a[href*='wa.me/']", "attribute": "href", "regex": r"wa\.me/\+?(\d+)", "convert": ["plus"]}
        yield (
            0.5,
            {
                "css": "a[href*='whatsapp']",
                "attribute": "href",
                "regex": r"phone=(?:\+|%2B)?(\d+)",
                "convert": ["plus"],
            },
        )
        yield from (
            (0.6, {"css": f"[{data}]", "attribute": data}) for data in ("data-phone", "data-tel", "data-number")
        )
    if name == "email":
        yield 0.9, {"css": "a[href^='mailto:']", "attribute": "href", "convert": ["mailto"]}
    yield from ((0.8, rule) for rule in _labelled(name, samples))
    for path, key in _json_paths(samples, "json_ld"):
        if key.lower() in KEYS.get(name, ()) or (
            name == "name" and re.search(r"(seller|provider|author)\.name$", path)
        ):
            yield 0.7, {"json_ld": path, "take": "first"}
        if name == "city" and key == "name" and re.search(r"areaServed\.name$", path):
            yield 0.7, {"json_ld": path, "take": "first"}
    yield from ((0.6, rule) for rule in _itemprops(name))
    yield from ((0.5, rule) for rule in _by_class(name, samples))
    for path, key in _json_paths(samples, "json"):
        if key.lower() in KEYS.get(name, ()):
            yield 0.4, {"json": path, "take": "first"}
    if name in ("phone", "city"):
        yield from ((0.1, rule) for rule in _by_look(name, samples))


def _json_paths(samples: Sequence[Sample], kind: str) -> list[tuple[str, str]]:
    first = samples[0]
    found = first.page.json_ld(first.types) if kind == "json_ld" else first.data
    if kind == "json_ld" and not first.types:
        return []
    return list(paths(found))[:2_000]


def _itemprops(name: str) -> Iterator[Rule]:
    for key in {"phone": ("telephone",), "city": ("addressLocality", "areaServed"), "price": ("price",)}.get(name, ()):
        yield {"css": f"[itemprop='{key}']"}
        yield {"css": f"[itemprop='{key}']", "attribute": "content"}


def _labelled(name: str, samples: Sequence[Sample]) -> Iterator[Rule]:
    """Values beside a label ("Prijs: 80"), in a table, a definition list, a line, or in the same text."""
    for sample in samples:
        for element in sample.body.iter():
            if not isinstance(element.tag, str) or element.tag in ("script", "style", "option", "a"):
                continue
            if len(element) == 0 and (label := _label(name, shown(element), whole=True)):
                yield from _beside(element, label)
            own = words(element.text or "")
            if len(element) and (label := _label(name, own, whole=True)):
                yield {
                    "xpath": f"//{element.tag}[starts-with(normalize-space(text()), {_quoted(label)})]/*[1]",
                    "take": "first",
                }
            for text in (element.text, *(child.tail for child in element)):
                label = _label(name, words(text or ""), whole=False)
                if label:
                    yield {
                        "xpath": f"//text()[starts-with(normalize-space(.), {_quoted(label)})]",
                        "regex": rf"{re.escape(label)}[\s:.–-]*(\S.*?)\s*$",
                        "take": "first",
                    }


def _label(name: str, text: str, *, whole: bool) -> str:
    """The label as it is written, when the text is one (`whole`) or begins with one and a colon."""
    if whole:
        return text if len(text) <= 24 and text.rstrip(" :.-–").lower() in LABELS[name] else ""
    head, colon, rest = text[:60].partition(":")
    return f"{head}:" if colon and rest.strip() and head.rstrip(" .").lower() in LABELS[name] else ""


def _beside(label: Element, text: str) -> Iterator[Rule]:
    start = f"//{label.tag}[normalize-space(.)={_quoted(text)}]"
    beside = {"th": "td", "td": "td", "dt": "dd"}.get(str(label.tag), "*")
    yield {"xpath": f"{start}/following-sibling::{beside}[1]", "take": "first"}
    yield {"xpath": f"{start}/following-sibling::text()[1]", "take": "first"}
    yield {"xpath": f"{start}/../following-sibling::*[1]", "take": "first"}


def _quoted(text: str) -> str:
    return f'"{text}"' if "'" in text else f"'{text}'"


def _by_class(name: str, samples: Sequence[Sample]) -> Iterator[Rule]:
    """Small elements whose class or id names the fact: `p-tel`, `ad__phone`, `#location`."""
    wanted = {word for label in (*LABELS[name], *KEYS.get(name, ())) for word in [label.replace(" ", "")]}
    for sample in samples[:2]:
        for element in sample.body.iter():
            if not isinstance(element.tag, str) or len(element) > 4:
                continue
            said = f"{element.get('class', '')} {element.get('id', '')}".lower()
            if wanted & set(re.split(r"[^a-z0-9]+", said)) and len(shown(element)) <= MAX_VALUE:
                yield from ({"css": css} for css in selectors(element))


def _by_look(name: str, samples: Sequence[Sample]) -> Iterator[Rule]:
    """A small element without a label whose text looks like the thing itself."""
    for element in elements("body *", [samples[0].root]):
        text = shown(element)
        if 0 < len(text) <= MAX_VALUE and (NUMBER.search(text) if name == "phone" else _begins_with_place(text)):
            yield from ({"css": css} for css in selectors(element))


def _begins_with_place(text: str) -> bool:
    return is_place(text) or any(is_place(part) for part in re.split(_SPLIT, text)[:3])
