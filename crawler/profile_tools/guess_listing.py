"""From one listing page: which links are its ads, what one item is, where the list goes on."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from lxml.etree import _Element as Element

from crawler.page import Page
from crawler.page_text import visible_text
from crawler.picking import elements
from crawler.profile import origin
from crawler.urls import BadAddress, canonical

MIN_ITEMS = 3
NEXT_WORDS = ("volgende", "next", "verder", "meer advertenties", "older", "›", "»", ">")
ID_PATTERNS = (r"[?&](?:\w*id|ad|nr)=(\w+)", r"/(\d+)[^/]*/?$", r"(\d+)\D*$", r"/([^/?]+)/?$")
_PLAIN_CLASS = re.compile(r"^[A-Za-z][\w-]*$")


@dataclass(frozen=True, slots=True)
class AdLink:
    url: str
    text: str


@dataclass(frozen=True, slots=True)
class ListingGuess:
    items: str                        # CSS
    link: str                         # CSS, relative to the item
    id_regex: str
    following: dict[str, str] | None  # a `next` part of a profile
    ads: tuple[AdLink, ...]
    shape: str                        # of the ads' addresses


def guess_listing(page: Page) -> ListingGuess | None:
    """The likeliest listing on a page; None when nothing repeats."""
    if page.tree is None:
        return None
    groups: dict[str, list[tuple[Element, str]]] = defaultdict(list)
    for anchor in elements("a[href]", [page.tree]):
        url = _address(anchor, page)
        if url and not _same_page(url, page.url) and not _in_furniture(anchor):
            groups[shape(url)].append((anchor, url))
    ranked = sorted(groups.items(), key=lambda group: _score(group[1]), reverse=True)
    for form, links in ranked:
        if len({url for _, url in links}) < MIN_ITEMS:
            continue
        items = _items(links)
        selector = _selector(items, page.tree)
        if selector:
            urls = list(dict.fromkeys(url for _, url in links))
            texts: dict[str, str] = {}
            for anchor, url in links:
                texts[url] = max(texts.get(url, ""), visible_text(anchor), key=len)
            return ListingGuess(
                selector, _link_selector([anchor for anchor, _ in links]), _id_regex(urls), _following(page),
                tuple(AdLink(url, texts[url]) for url in urls), form,
            )
    return None


def shape(url: str) -> str:
    """An address with everything that looks like a number or a name of one ad taken out."""
    parts = urlsplit(url)
    segments = parts.path.split("/")
    plain = ["#" if re.search(r"\d", segment) else segment for segment in segments]
    names = sorted(f"{name}={'#' if re.search(r'[0-9]', value) else value}" for name, value in parse_qsl(parts.query))
    if "#" not in "".join([*plain, *names]) and len(plain) > 2 and (plain[-1] or plain[-2]):
        plain[-1 if plain[-1] else -2] = "*"
    return f"{'/'.join(plain)}?{'&'.join(names)}"


def name_of(element: Element) -> str:
    """A CSS selector for an element by itself: its id, its first class, or its tag."""
    own_id = element.get("id", "")
    if _PLAIN_CLASS.match(own_id) and not re.search(r"\d", own_id):
        return f"{element.tag}#{own_id}"
    classes = _classes(element)
    return f"{element.tag}.{classes[0]}" if classes else str(element.tag)


def _classes(element: Element) -> list[str]:
    return [name for name in element.get("class", "").split() if _PLAIN_CLASS.match(name)]


def _address(anchor: Element, page: Page) -> str:
    href = anchor.get("href", "")
    if not href or href.startswith("#"):
        return ""
    try:
        url = canonical(href, page.base)
    except BadAddress:
        return ""
    return url if origin(url) == origin(page.url) else ""


def _same_page(url: str, listing: str) -> bool:
    return urlsplit(url).path == urlsplit(listing).path and not re.search(r"id=", urlsplit(url).query)


def _in_furniture(element: Element) -> bool:
    return any(above.tag in ("nav", "footer", "header") for above in element.iterancestors())


def _score(links: Sequence[tuple[Element, str]]) -> float:
    urls = {url for _, url in links}
    words = sum(min(len(visible_text(anchor)), 60) for anchor, _ in links) / len(links)
    numbered = 1.5 if "#" in shape(next(iter(urls))) else 1.0
    return min(len(urls), 60) * (5 + words) * numbered if len(urls) >= MIN_ITEMS else 0.0


def _items(links: Sequence[tuple[Element, str]]) -> list[Element]:
    """For every ad the largest element that holds no other ad."""
    holds: dict[Element, set[str]] = defaultdict(set)
    for anchor, url in links:
        for above in (anchor, *anchor.iterancestors()):
            holds[above].add(url)
    found: dict[Element, None] = {}
    for anchor, _ in links:
        item = anchor
        parent = item.getparent()
        while parent is not None and len(holds[parent]) == 1 and parent.tag not in ("body", "html"):
            item, parent = parent, parent.getparent()
        found[item] = None
    return list(found)


def _selector(items: Sequence[Element], root: Element) -> str:
    """The CSS selector that finds these elements and as little else as possible."""
    tags = Counter(str(item.tag) for item in items)
    tag = tags.most_common(1)[0][0]
    same = [item for item in items if item.tag == tag]
    classes = Counter(name for item in same for name in _classes(item))
    candidates = [f"{tag}.{name}" for name, count in classes.items() if count >= 0.8 * len(same)]
    for item in same[:3]:
        parent = item.getparent()
        if parent is not None:
            candidates += [f"{name_of(parent)} > {tag}", f"{name_of(parent)} > {name_of(item)}"]
    candidates.append(tag)
    wanted = set(items)

    def quality(css: str) -> float:
        found = set(elements(css, [root]))
        return 2 * len(found & wanted) / (len(found) + len(wanted))

    best = max(dict.fromkeys(candidates), key=quality)
    return best if quality(best) > 0.5 else ""


def _link_selector(anchors: Sequence[Element]) -> str:
    hrefs = sorted(anchor.get("href", "") for anchor in anchors)
    same = next((at for at, (one, two) in enumerate(zip(hrefs[0], hrefs[-1], strict=False)) if one != two), None)
    prefix = re.sub(r"[^/?=&]*$", "", hrefs[0][:same])
    return f"a[href^='{prefix}']" if len(prefix) > 1 and "'" not in prefix else "a[href]"


def _id_regex(urls: Sequence[str]) -> str:
    for pattern in ID_PATTERNS:
        found = [match[1] for url in urls if (match := re.search(pattern, url))]
        if len(found) == len(urls) and len(set(found)) == len(urls):
            return pattern
    return ""


def _following(page: Page) -> dict[str, str] | None:
    """How the list goes on, as a `next` part."""
    if page.tree is None:
        return None
    for css in ("a[rel~='next']", "link[rel~='next']"):
        if elements(css, [page.tree]):
            return {"css": css}
    numbered: Counter[str] = Counter()
    for anchor in elements("a[href]", [page.tree]):
        words = visible_text(anchor).lower()
        named = f"{anchor.get('class', '')} {anchor.get('aria-label', '')}".lower()
        if len(words) < 30 and (words.startswith(NEXT_WORDS[:5]) or words in NEXT_WORDS or "next" in named.split()):
            text = " ".join("".join(map(str, anchor.itertext())).split())
            if "next" in _classes(anchor):
                return {"css": "a.next"}
            if text and "'" not in text:
                return {"xpath": f"//a[normalize-space(.)='{text}']"}
        url = _address(anchor, page)
        if url and urlsplit(url).path == urlsplit(page.url).path and words.isdecimal():
            numbered.update(name for name, value in parse_qsl(urlsplit(url).query) if value == words)
    return {"parameter": numbered.most_common(1)[0][0]} if numbered else None
