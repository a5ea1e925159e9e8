"""From a few ad pages of one site: which parts are the ad's own, and where its facts stand."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urljoin

from lxml import etree
from lxml.etree import _Element as Element

from crawler.ad_reader import take_out
from crawler.page import Page
from crawler.page_text import visible_text
from crawler.picking import Picker, as_texts, elements
from crawler.profile_tools.guess_listing import AdLink, name_of, shape
from crawler.selectors import Pick
from crawler.urls import BadAddress, canonical
from extractors.places import municipalities

Rule = dict[str, Any]    # a Pick, as the profile's file writes it

WORDS: dict[str, tuple[str, ...]] = {
    "phone": ("telefoon", "telefoonnummer", "tel", "phone", "mobiel", "bel", "telephone", "whatsapp", "contact"),
    "city": ("plaats", "woonplaats", "locatie", "stad", "city", "location", "place", "gemeente", "area", "regio",
             "waar"),
    "price": ("prijs", "price", "tarief", "vanaf", "kosten"),
    "name": ("naam", "name", "adverteerder"),
    "age": ("leeftijd", "age"),
    "posted": ("geplaatst", "datum", "posted", "date", "sinds", "geplaatst op"),
    "address": ("adres", "address", "straat"),
    "email": ("e-mail", "email", "mail"),
}
JSON_LD: dict[str, tuple[str, ...]] = {
    "phone": ("telephone", "provider.telephone", "seller.telephone", "contactPoint.telephone"),
    "city": ("address.addressLocality", "areaServed.name", "areaServed", "provider.address.addressLocality",
             "location.address.addressLocality", "availableAtOrFrom.address.addressLocality"),
    "price": ("offers.price", "price", "offers[0].price", "priceRange"),
    "name": ("provider.name", "seller.name", "author.name"),
    "posted": ("datePosted", "datePublished", "dateCreated"),
}
TEXT_HINT = re.compile(r"descr|omschrijv|tekst|text|body|inhoud|content|beschrijv|bericht", re.I)
_OWN_TEXT = cast("Callable[[Element], list[str]]", etree.XPath("./text()"))
_BLOCKS = "p, div, td, section, article, pre, dd, blockquote, main, span"


@dataclass(frozen=True, slots=True)
class AdGuess:
    ad: dict[str, Any]              # the `ad` part of a profile
    photo_hosts: tuple[str, ...]


def guess_ad(pages: Sequence[Page], ads: Sequence[AdLink], listing_shape: str) -> AdGuess:
    """The likeliest `ad` part. `pages` belong to `ads`, in order; two or more say what differs from ad to ad."""
    roots = [page.tree for page in pages if page.tree is not None]
    other = _other_parts(pages, ads, listing_shape)
    within = [_without(root, other) for root in roots]
    differs = _differs(within)
    types = _json_ld_type(pages)
    title = _title(pages, within, ads, types)
    ad: dict[str, Any] = {}
    if other:
        ad["other"] = other
    ad["title"] = title | {"required": True}
    text = _text(within, title, differs)
    if text is not None:
        ad["text"] = text
    elif pages and all(as_texts((page.json_ld(types) or {}).get("description")) for page in pages):
        ad["text"] = {"json_ld": "description", "convert": ["html"]}
    elif (loose := _loose_text(within)) is not None:
        ad["text"] = loose
    fields = {name: rule for name in WORDS if (rule := _field(name, pages, within, types))}
    if types and any("json_ld" in rule for rule in [title, ad.get("text", {}), *fields.values()]):
        ad["json_ld_type"] = list(types)
    if fields:
        ad["fields"] = fields
    photos, hosts = _photos(pages, within)
    if photos:
        ad["photos"] = photos
    return AdGuess(ad, hosts)


def _json_ld_type(pages: Sequence[Page]) -> tuple[str, ...]:
    """The sort of JSON-LD block that says most about an ad."""
    scores: dict[str, int] = {}
    for page in pages:
        for block in page.json_ld_blocks:
            sort = block.get("@type") if isinstance(block, dict) else None
            if isinstance(sort, str):
                scores[sort] = scores.get(sort, 0) + len(block.keys() & {
                    "name", "description", "image", "price", "offers", "telephone", "seller", "areaServed", "address",
                })
    best = max(scores, key=lambda sort: scores[sort], default="")
    return (best,) if best and scores[best] >= 2 * len(pages) else ()


def _without(root: Element, other: Sequence[str]) -> Element:
    for css in other:
        for part in elements(css, [root]):
            take_out(part)
    return root


def _other_parts(pages: Sequence[Page], ads: Sequence[AdLink], listing_shape: str) -> list[str]:
    """Parts with links to other ads, and a page's furniture: never the ad's own."""
    found: dict[str, None] = {}
    for page, ad in zip(pages, ads, strict=False):
        if page.tree is None:
            continue
        titles = [element for element in page.tree.iter() if isinstance(element.tag, str) and _is_title(element, ad)]
        for anchor in elements("a[href]", [page.tree]):
            try:
                url = canonical(anchor.get("href", ""), page.base)
            except BadAddress:
                continue
            if url == page.url or shape(url) != listing_shape:
                continue
            css = ""
            for part in (anchor, *anchor.iterancestors()):
                if part.tag == "body" or any(_inside(title, part) for title in titles):
                    break
                named = name_of(part)
                if "." in named or "#" in named or part.tag in ("aside", "nav", "footer"):
                    css = named
            if css:
                found[css] = None
        for tag in ("nav", "footer", "aside"):
            if any(not any(_inside(title, part) for title in titles) for part in page.tree.iter(tag)):
                found[tag] = None
    return [css for css in found if css.partition(".")[0] not in ("body", "html", "main", "article")]


def _inside(element: Element, above: Element) -> bool:
    return element is above or any(step is above for step in element.iterancestors())


def _is_title(element: Element, ad: AdLink) -> bool:
    return element.tag == "h1" or (bool(ad.text) and len(element) == 0 and (element.text or "").strip() == ad.text)


def _differs(roots: Sequence[Element]) -> Callable[[str], bool]:
    def differs(css: str) -> bool:
        texts = [" ".join(visible_text(part) for part in elements(css, [root])) for root in roots]
        return len(roots) < 2 or len(set(texts)) > 1

    return differs


def _one_each(css: str, roots: Sequence[Element]) -> bool:
    return all(len({visible_text(part) for part in elements(css, [root])}) == 1 for root in roots)


def _at_most_one(css: str, roots: Sequence[Element]) -> bool:
    counts = [len({visible_text(part) for part in elements(css, [root])}) for root in roots]
    return any(counts) and max(counts) == 1


def _title(
    pages: Sequence[Page], roots: Sequence[Element], ads: Sequence[AdLink], types: tuple[str, ...]
) -> Rule:
    if roots and _one_each("h1", roots) and _differs(roots)("h1"):
        return {"css": "h1"}
    for root, ad in zip(roots, ads, strict=False):
        for element in elements("body *", [root]):
            if ad.text and element.tag != "a" and visible_text(element) == ad.text:
                parent = element.getparent()
                above = name_of(parent) if parent is not None else "body"
                for css in (name_of(element), f"{above} > {name_of(element)}"):
                    if _one_each(css, roots) and _differs(roots)(css):
                        return {"css": css}
    if types and all((page.json_ld(types) or {}).get("name") for page in pages):
        return {"json_ld": "name"}
    for css in ("h2", "h3", "[itemprop='name']"):
        if roots and _one_each(css, roots) and _differs(roots)(css):
            return {"css": css}
    if all(elements("meta[property='og:title']", [root]) for root in roots):
        return {"css": "meta[property='og:title']::attr(content)"}
    return {"xpath": "//title/text()", "take": "first"}


def _text(roots: Sequence[Element], title: Rule, differs: Callable[[str], bool]) -> Rule | None:
    """The element with the most words of its own that differ from ad to ad."""
    if not roots:
        return None
    titles = set(elements(title["css"], roots[:1])) if "css" in title and "::" not in title["css"] else set()
    best, best_score = "", 20.0
    for element in elements(_BLOCKS, roots[:1]):
        if any(_inside(one, element) for one in titles) or elements("th, dt, h1, h2, form, img, table", [element]):
            continue
        words = len(visible_text(element))
        linked = sum(len(visible_text(anchor)) for anchor in element.iter("a"))
        deepest = max((len(visible_text(child)) for child in element), default=0)
        if deepest > 0.9 * words and len(element) == 1:
            continue
        css = _specific(element, roots)
        if not css or not differs(css):
            continue
        hinted = TEXT_HINT.search(f"{element.get('class', '')} {element.get('id', '')}")
        score = (words - 2 * linked) * (3 if hinted else 1)
        if score > best_score:
            best, best_score = css, score
    return {"css": best, "take": "many"} if best else None


def _loose_text(roots: Sequence[Element]) -> Rule | None:
    """On old pages: the element with the most text of its own, between and after other things."""
    best: tuple[int, str] = (40, "")
    for root in roots[:1]:
        for element in elements("body *", [root]):
            own_id = element.get("id", "")
            words = sum(len(" ".join(text.split())) for text in _OWN_TEXT(element))
            if words > best[0] and re.fullmatch(r"[A-Za-z][\w-]*", own_id):
                best = words, f"//{element.tag}[@id='{own_id}']/text()"
    return {"xpath": best[1], "take": "many"} if best[1] else None


def _specific(element: Element, roots: Sequence[Element]) -> str:
    """A selector that finds this element and one like it on every page."""
    parent = element.getparent()
    own = name_of(element)
    above = f"{name_of(parent)} > {own}" if parent is not None else own
    for css in (own, above):
        if elements(css, roots[:1]) == [element] and all(len(elements(css, [root])) <= 1 for root in roots):
            return css
    if parent is not None and (element.tag == "p" or not element.get("class")):
        siblings = [part for part in elements(above, roots[:1]) if part.getparent() is parent]
        if siblings == elements(above, roots[:1]) and element.tag == "p":
            return above
    return ""


def _field(
    name: str, pages: Sequence[Page], roots: Sequence[Element], types: tuple[str, ...]
) -> Rule | None:
    if name == "phone" and roots:
        numbers = [{anchor.get("href") for anchor in elements("a[href^='tel:']", [root])} for root in roots]
        if any(numbers) and all(len(found) <= 1 for found in numbers):
            return {"css": "a[href^='tel:']", "attribute": "href", "convert": ["tel"]}
    for rule in _labelled(name, roots):
        return rule
    for path in JSON_LD.get(name, ()):
        picker = Picker(name, Pick(json_ld=path, take="first"), types)
        if types and any(picker.values(page, []) for page in pages):
            return {"json_ld": path, "take": "first"}
    for word in WORDS[name]:
        for css in (f"[itemprop='{word}']", f".{word}", f"#{word}"):
            if re.fullmatch(r"[\w\[\]='.#-]+", css) and _at_most_one(css, roots):
                return {"css": css}
    if name == "phone":
        return _by_look(roots, _NUMBER)
    if name == "city":
        return _by_look(roots, _place_at_start())
    return None


_NUMBER = re.compile(r"^\+?\(?\d[\d\s()./-]{7,18}\d$")


def _place_at_start() -> re.Pattern[str]:
    names = sorted((place for one in municipalities().values() for place in one.places), key=len, reverse=True)
    return re.compile(rf"^(?:{'|'.join(map(re.escape, names))})(?=$|\s*[·|,(/–-])")


def _by_look(roots: Sequence[Element], look: re.Pattern[str]) -> Rule | None:
    """A small element without a label whose text looks like the thing itself, on every page that has it."""
    for element in elements("body *", roots[:1]):
        text = visible_text(element)
        found = look.match(text) if len(text) <= 80 else None
        if found is None:
            continue
        parent = element.getparent()
        for css in (name_of(element), f"{name_of(parent)} > {name_of(element)}" if parent is not None else ""):
            if not css or "." not in css:
                continue
            texts = [[visible_text(part) for part in elements(css, [root])] for root in roots]
            if all(len(each) <= 1 and all(look.match(one) for one in each) for each in texts):
                return {"css": css} if found.end() == len(text) else {"css": css, "regex": r"^(.+?)\s*[·|,(/–-]"}
    return None


def _labelled(name: str, roots: Sequence[Element]) -> Iterator[Rule]:
    """Values beside a label ("Prijs: 80"), in a table, a definition list or a line."""
    seen: set[str] = set()
    for root in roots:
        for label in elements("th, td, dt, b, strong, label, span, em", [root]):
            words = " ".join("".join(map(str, label.itertext())).split())
            if len(words) > 24 or "'" in words or words.rstrip(" :.").lower() not in WORDS[name]:
                continue
            if (start := f"//{label.tag}[normalize-space(.)='{words}']") in seen:
                continue
            seen.add(start)
            beside = {"th": "td", "td": "td", "dt": "dd"}.get(str(label.tag), "*")
            for path in (f"{start}/following-sibling::{beside}[1]", f"{start}/following-sibling::text()[1]"):
                if all(_yields(path, each) for each in roots if etree.XPath(f".{start}")(each)):
                    yield {"xpath": path, "take": "first"}
                    break


def _yields(path: str, root: Element) -> bool:
    found: Any = etree.XPath(f".{path}")(root)
    return any((part if isinstance(part, str) else visible_text(part)).strip() for part in found)


def _photos(pages: Sequence[Page], roots: Sequence[Element]) -> tuple[Rule | None, tuple[str, ...]]:
    """Pictures that differ from ad to ad; a logo is the same everywhere."""
    shown: list[dict[str, Element]] = []
    attribute = "src"
    for page, root in zip(pages, roots, strict=False):
        found = {}
        for image in root.iter("img"):
            for name in ("data-src", "src"):
                value = image.get(name, "")
                if value and not value.startswith("data:"):
                    attribute = name
                    found[urljoin(page.base, value)] = image
                    break
        shown.append(found)
    common = set.intersection(*(set(found) for found in shown)) if len(shown) > 1 else set()
    own = [(url, image) for found in shown for url, image in found.items() if url not in common]
    if not own:
        return None, ()
    image = own[0][1]
    parent = image.getparent()
    candidates = [name_of(image), f"{name_of(parent)} > img" if parent is not None else "img"]
    above = parent.getparent() if parent is not None else None
    if above is not None:
        candidates.append(f"{name_of(above)} img")
    candidates.append("img")
    wanted = {one for _, one in own}

    def quality(css: str) -> float:
        found = set(elements(css, roots))
        return 2 * len(found & wanted) / (len(found) + len(wanted))

    best = max(dict.fromkeys(candidates), key=quality)
    hosts = dict.fromkeys(re.sub(r"^https?://([^/]+).*", r"\1", url) for url, _ in own)
    return {"css": best, "attribute": attribute, "take": "many"}, tuple(hosts)
