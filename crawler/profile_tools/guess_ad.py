"""From a few ad pages of one site: which parts are the ad's own, and where its words, facts and photos stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lxml.etree import _Element as Element

from crawler.ad_reader import take_out
from crawler.page import Page
from crawler.picking import elements
from crawler.profile_tools.guess_fields import guess_fields
from crawler.profile_tools.guess_listing import AdLink, name_of, shape
from crawler.profile_tools.guess_photos import guess_photos
from crawler.profile_tools.guess_words import guess_text, guess_title
from crawler.profile_tools.samples import Sample, embedded_json
from crawler.urls import BadAddress, canonical

ABOUT = frozenset({
    "name", "description", "image", "price", "offers", "telephone", "seller", "areaServed", "address", "headline",
})


@dataclass(frozen=True, slots=True)
class AdGuess:
    ad: dict[str, Any]              # the `ad` part of a profile
    photo_hosts: tuple[str, ...]


def guess_ad(pages: Sequence[Page], ads: Sequence[AdLink], listing_shape: str) -> AdGuess:
    """The likeliest `ad` part. `pages` belong to `ads`, in order; two or more say what differs from ad to ad."""
    types = _json_ld_type(pages)
    other = _other_parts(pages, ads, listing_shape)
    where, data = embedded_json(pages)
    samples = []
    for page, link, found in zip(pages, ads, data, strict=False):
        if page.tree is not None:
            page.json_ld(types)     # read before parts are taken out of the tree
            samples.append(Sample(page, _without(page.tree, other), link, found, types))
    if not samples:
        return AdGuess({"title": {"json": "title", "required": True}}, ())
    title = guess_title(samples)
    text = guess_text(samples, title)
    fields = guess_fields(samples)
    photos, hosts = guess_photos(samples)
    rules = [title, text or {}, photos or {}, *fields.values()]
    ad: dict[str, Any] = {"other": other} if other else {}
    if where is not None and any("json" in rule for rule in rules):
        ad["embedded_json"] = where
    if types and any("json_ld" in rule for rule in rules):
        ad["json_ld_type"] = list(types)
    ad["title"] = title | {"required": True}
    if text is not None:
        ad["text"] = text
    if fields:
        ad["fields"] = fields
    if photos is not None:
        ad["photos"] = photos
    return AdGuess(ad, hosts)


def _json_ld_type(pages: Sequence[Page]) -> tuple[str, ...]:
    """The sort of JSON-LD block that says most about an ad."""
    scores: dict[str, int] = {}
    for page in pages:
        for block in page.json_ld_blocks:
            sort = block.get("@type") if isinstance(block, dict) else None
            for one in sort if isinstance(sort, list) else [sort]:
                if isinstance(one, str):
                    scores[one] = scores.get(one, 0) + len(block.keys() & ABOUT)
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
            if _same_ad(url, page.url) or shape(url) != listing_shape:
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
        for tag in ("nav", "footer", "aside", "header"):
            if any(not any(_inside(title, part) for title in titles) for part in page.tree.iter(tag)):
                found[tag] = None
    return [
        css for css in found
        if css.partition(".")[0] not in ("body", "html", "main", "article") and not _holds(css, pages, ads)
    ]


def _holds(css: str, pages: Sequence[Page], ads: Sequence[AdLink]) -> bool:
    """Whether taking this out would take an ad's title along on any of the pages."""
    return any(
        _inside(title, part)
        for page, ad in zip(pages, ads, strict=False) if page.tree is not None
        for part in elements(css, [page.tree])
        for title in part.iter() if isinstance(title.tag, str) and _is_title(title, ad)
    )


def _same_ad(url: str, page_url: str) -> bool:
    """The page itself, or a place on it (an answer in a thread, a page of its answers)."""
    return url == page_url or ("?" not in page_url and url.partition("?")[0] == page_url)


def _inside(element: Element, above: Element) -> bool:
    return element is above or any(step is above for step in element.iterancestors())


def _is_title(element: Element, ad: AdLink) -> bool:
    return element.tag == "h1" or (bool(ad.text) and len(element) == 0 and (element.text or "").strip() == ad.text)
