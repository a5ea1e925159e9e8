"""From one listing page: which links are its ads, what one item is, where the list goes on."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qsl, urlsplit

from lxml.etree import _Element as Element

from crawler.page import Page
from crawler.page_text import visible_text
from crawler.picking import elements
from crawler.profile import origin
from crawler.urls import BadAddress, canonical

MIN_ITEMS = 3
NEXT = re.compile(
    r"(?:(?:volgende|next|older|oudere?|verder)(?:\s+(?:pagina|page|posts?|berichten|advertenties))?"
    r"|(?:(?:toon|laad|load|show|bekijk)\s+)?(?:meer|more)(?:\s+(?:advertenties|resultaten|ads|results|laden|items))?"
    r"|[›»>→]{1,2})\W*",
    re.I,
)
ID_PATTERNS = (
    r"[?&](?:\w*id|ad|nr)=(\w+)",
    r"/(\d+)[^/]*/?$",
    r"/(\d+)/[^/]*/?$",
    r"(\d+)\D*$",
    r"/([^/?#]+)/?$",
)
MORE = ("data-url", "data-next", "data-next-url", "data-href")  # of a button that loads more
_PLAIN_CLASS = re.compile(r"^[A-Za-z][\w-]*$")


@dataclass(frozen=True, slots=True)
class AdLink:
    url: str
    text: str  # of the link
    around: str = ""  # of the whole item


@dataclass(frozen=True, slots=True)
class ListingGuess:
    items: str  # CSS
    link: str  # CSS, relative to the item
    id_regex: str
    following: dict[str, str] | None  # a `next` part of a profile
    pages: int                        # of the list, as far as this page says
    ads: tuple[AdLink, ...]
    shape: str  # of the ads' addresses


def guess_listing(page: Page, *, rendered: bool = False) -> ListingGuess | None:
    """The likeliest listing on a page; None when nothing repeats. `rendered`: `#/ad/12` is an address of its own."""
    if page.tree is None:
        return None
    groups: dict[str, list[tuple[Element, str]]] = defaultdict(list)
    for anchor in elements("a[href]", [page.tree]):
        url = _address(anchor, page, rendered=rendered)
        if url and not _same_page(url, page.url) and not _in_furniture(anchor) and not _leads_on(anchor):
            groups[shape(url)].append((anchor, url))
    found = {form: _items(links) for form, links in groups.items() if len({url for _, url in links}) >= MIN_ITEMS}
    for form in sorted(found, key=lambda form: _score(groups[form], found[form]), reverse=True):
        links, items = groups[form], found[form]
        selector = _selector(items, page.tree)
        if selector:
            urls = list(dict.fromkeys(url for _, url in links))
            texts: dict[str, str] = {}
            around: dict[str, str] = {}
            for anchor, url in links:
                texts[url] = max(texts.get(url, ""), visible_text(anchor), key=len)
                item = next(item for item in items if _inside(anchor, item))
                around[url] = max(around.get(url, ""), visible_text(item), key=len)
            return ListingGuess(
                selector,
                _link_selector(items, [anchor for anchor, _ in links]),
                _id_regex(urls),
                _following(page),
                _pages(page),
                tuple(AdLink(url, texts[url], around[url]) for url in urls),
                form,
            )
    return None


def shape(url: str) -> str:
    """An address with everything that looks like a number or a name of one ad taken out."""
    parts = urlsplit(url)
    plain = ["#" if re.search(r"\d", segment) else segment for segment in _route(parts).split("/")]
    names = sorted(f"{name}={'#' if re.search(r'[0-9]', value) else value}" for name, value in parse_qsl(parts.query))
    last = len(plain) - (1 if plain[-1] else 2)
    if last >= 2 and "=#" not in "".join(names):
        plain[last] = "#"  # below the top the last part is a name, with or without a number in it
    return f"{'/'.join(plain)}?{'&'.join(names)}"


def _route(parts: SplitResult) -> str:
    return f"{parts.path}#{parts.fragment}" if parts.fragment else parts.path


def name_of(element: Element) -> str:
    """A CSS selector for an element by itself: its id, its first class, or its tag."""
    own_id = element.get("id", "")
    if _PLAIN_CLASS.match(own_id) and not re.search(r"\d", own_id):
        return f"{element.tag}#{own_id}"
    classes = _classes(element)
    return f"{element.tag}.{classes[0]}" if classes else str(element.tag)


def _classes(element: Element) -> list[str]:
    return [name for name in element.get("class", "").split() if _PLAIN_CLASS.match(name)]


def _inside(element: Element, above: Element) -> bool:
    return element is above or any(step is above for step in element.iterancestors())


def _address(anchor: Element, page: Page, *, rendered: bool = False) -> str:
    href = anchor.get("href", "")
    if not href or (href.startswith("#") and not rendered):
        return ""
    try:
        url = canonical(href, page.base, fragment=rendered)
    except BadAddress:
        return ""
    return url if origin(url) == origin(page.url) else ""


PAGING = frozenset({"page", "p", "pagina", "pg", "offset", "start", "ipage", "blok", "sort", "order", "q"})


def _leads_on(anchor: Element) -> bool:
    """To another page of the list."""
    said = visible_text(anchor)
    return bool(NEXT.fullmatch(said)) or (said.isdecimal() and len(said) < 5)


def _same_page(url: str, listing: str) -> bool:
    """The list itself, another part of it or the same in another order: no ad."""
    one, other = urlsplit(url), urlsplit(listing)
    if one.path != other.path or one.fragment != other.fragment:
        return False
    new = set(parse_qsl(one.query)) - set(parse_qsl(other.query))
    return not any(name.lower() not in PAGING and re.search(r"\d", value) for name, value in new)


def _in_furniture(element: Element) -> bool:
    return any(above.tag in ("nav", "footer", "header") for above in element.iterancestors())


def _score(links: Sequence[tuple[Element, str]], items: Sequence[Element]) -> float:
    """Many addresses, in items with words and pictures, with a number in the address: such is a list of ads."""
    urls = {url for _, url in links}
    words = sum(min(len(visible_text(anchor)), 60) for anchor, _ in links) / len(links)
    around = sum(min(len(visible_text(item)), 120) for item in items) / len(items)
    numbered = 1.5 if all(re.search(r"\d", urlsplit(url).path + urlsplit(url).query) for url in urls) else 1.0
    pictured = 1.5 if sum(_has_picture(item) for item in items) > len(items) / 2 else 1.0
    return min(len(urls), 60) * (5 + words + around / 2) * numbered * pictured


def _has_picture(item: Element) -> bool:
    return item.find(".//img") is not None or "background" in "".join(
        part.get("style", "") for part in item.iter() if isinstance(part.tag, str)
    )


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


def _link_selector(items: Sequence[Element], anchors: Sequence[Element]) -> str:
    """What finds an item's own link first, and not the one to its category or its advertiser."""
    hrefs = sorted(anchor.get("href", "") for anchor in anchors)
    same = next((at for at, (one, two) in enumerate(zip(hrefs[0], hrefs[-1], strict=False)) if one != two), None)
    prefix = re.sub(r"[^/?=&]*$", "", hrefs[0][:same])
    candidates = [f"a[href^='{prefix}']"] if len(prefix) > 1 and "'" not in prefix else []
    classes = Counter(name for anchor in anchors for name in _classes(anchor))
    candidates += ["a[href]", *(f"a.{name}" for name, _ in classes.most_common(3)), "h2 a", "h3 a", "h4 a", "b a"]
    wanted = set(anchors)

    def right(css: str) -> int:
        return sum(found[:1] != [] and found[0] in wanted for item in items if (found := elements(css, [item])))

    return max(candidates, key=right)


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
    pages: list[Element] = []
    for anchor in elements("a[href]", [page.tree]):
        words = visible_text(anchor).lower()
        url = _address(anchor, page)
        if not url or len(words) >= 30:
            continue
        said = (anchor.get("aria-label", ""), anchor.get("title", ""), words)
        if any(one and NEXT.fullmatch(one.strip()) for one in said):
            return _next_rule(anchor, page.tree)
        if "next" in _classes(anchor) or "next" in f"{anchor.get('class', '')}".lower().replace("-", " ").split():
            return _next_rule(anchor, page.tree)
        if words.isdecimal():
            pages.append(anchor)
            if urlsplit(url).path == urlsplit(page.url).path:
                numbered.update(name for name, value in parse_qsl(urlsplit(url).query) if value == words)
    for button in elements(", ".join(f"[{name}]" for name in MORE), [page.tree]):
        if re.search(r"meer|more|next|volgende|laad|load", visible_text(button), re.I):
            name = next(name for name in MORE if button.get(name))
            return {"css": f"{name_of(button)}[{name}]", "attribute": name}
    if numbered:
        return {"parameter": numbered.most_common(1)[0][0]}
    return {"css": _selector(pages, page.tree)} if pages and _selector(pages, page.tree) else None


def _pages(page: Page) -> int:
    """The highest page number that the list links to; 2 when it only says that there is more, 1 when it ends here."""
    if page.tree is None:
        return 1
    numbers = [
        int(said)
        for anchor in elements("a[href]", [page.tree])
        if (said := visible_text(anchor)).isdecimal() and len(said) < 5 and _leads_on(anchor) and _address(anchor, page)
    ]
    return max([*numbers, 2 if _following(page) else 1])


def _next_rule(anchor: Element, root: Element) -> dict[str, str]:
    """Finds this link and, on the other pages, its like: by a class of its own, or else by its words."""
    for name in _classes(anchor):
        if "next" in name.lower() and elements(f"a.{name}", [root]) == [anchor]:
            return {"css": f"a.{name}"}
    text = " ".join("".join(map(str, anchor.itertext())).split())
    if text and "'" not in text:
        return {"xpath": f"//a[normalize-space(.)='{text}']"}
    said = anchor.get("aria-label") or anchor.get("title") or ""
    named = "aria-label" if anchor.get("aria-label") else "title"
    if said and "'" not in said:
        return {"css": f"a[{named}='{said}']"}
    return {"css": name_of(anchor)}
