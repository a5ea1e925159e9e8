"""A listing page → the ads on it and where the list goes on."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import jmespath
import msgspec
from lxml.etree import _Element as Element

from crawler.embedded import EmbeddedReader
from crawler.page import Json, Page
from crawler.page_rules import PageRules
from crawler.page_text import visible_text
from crawler.picking import Picker, as_texts, compiled, elements, select
from crawler.profile import SiteProfile, origin
from crawler.selectors import Pick
from crawler.urls import BadAddress, canonical
from extractors.captured import ListedAd

MAX_ITEMS = 5_000
MAX_ID = 200
MAX_BARREN = 10     # pages in a row without a new ad: a calendar, an order without end, a list that turns in circles
MAX_NEXT = 100      # a row of page numbers is followed whole; every address is fetched once


@dataclass(frozen=True, slots=True)
class Listed:
    items: tuple[ListedAd, ...]
    next_urls: tuple[str, ...]


class ListingReader:
    """Reads the listing pages of one site during one crawl."""

    def __init__(self, profile: SiteProfile) -> None:
        listing = profile.listing
        self._profile = profile
        self._listing = listing
        self._items = Picker("listing.items", listing.items)
        link = listing.link or Pick(css="a[href]", attribute="href", take="first")
        self._embedded = EmbeddedReader(listing.embedded_json)
        self._link = Picker("listing.link", link)
        self._id = listing.external_id
        self._id_regex = re.compile(self._id.regex) if self._id.regex else None
        self._stop = PageRules(listing.stop_when)
        self._drop = frozenset(profile.fetch.drop_parameters)
        self._routes = profile.fetch.browser.hash_routes
        self._seen: dict[str, str] = {}     # what a page showed -> its address: a list that repeats itself ends
        self._known: set[int] = set()       # hashes of the ads that were shown before
        self._barren: dict[str, int] = {}   # address -> pages before it in a row that showed nothing new

    def read(self, page: Page, url: str, depth: int) -> Listed:
        """Reads one listing page that was asked for as `url`."""
        found: list[ListedAd] = []
        if self._items.from_markup:
            for node in self._items.nodes([page.tree] if page.tree is not None else [])[:MAX_ITEMS]:
                found += self._from_node(page, node)
        else:
            data = self._items.raw(page, [], self._embedded.read(page))
            for item in (data if isinstance(data, list) else [])[:MAX_ITEMS]:
                found += self._from_json(page, item)
        items = tuple({item.external_id: item for item in reversed(found)}.values())[::-1]
        return Listed(items, self._next(page, url, depth, items))

    def _from_node(self, page: Page, node: Element) -> list[ListedAd]:
        href = self._link.value(page, [node]) if self._link.from_markup else ""
        if not href and node.tag == "a":
            href = node.get("href", "")
        value = ""
        if self._id.css or self._id.xpath:
            value = next(
                (found if isinstance(found, str) else visible_text(found)
                 for found in select(compiled(self._id.css, self._id.xpath), [node])), "",
            )
        ignored = {part for css in self._listing.ignore for part in elements(css, [node])}
        text = visible_text(node, without=ignored)
        return self._listed(page, href, value, text)

    def _from_json(self, page: Page, item: Json) -> list[ListedAd]:
        if not isinstance(item, dict):
            return []
        value = next(iter(as_texts(jmespath.search(self._id.json_, item))), "") if self._id.json_ else ""
        href = self._link.value(page, [], item) if self._listing.link else ""
        text = msgspec.json.encode(item, order="sorted").decode()
        return self._listed(page, href, value, text)

    def _listed(self, page: Page, href: str, value: str, text: str) -> list[ListedAd]:
        by_attribute = bool(self._id.css or self._id.xpath or self._id.json_)
        template = self._profile.ad.url_template or self._listing.link_template
        try:
            address = canonical(href, page.base, self._drop, fragment=self._routes) if href else ""
        except BadAddress:
            return []
        if not by_attribute:
            parts = urlsplit(address)
            value = address if self._id_regex else urlunsplit(("", "", *parts[2:]))
        if self._id_regex is not None:
            match = self._id_regex.search(value)
            value = ((match[1] if match.re.groups else match[0]) or "") if match else ""
        value = " ".join(value.split())[:MAX_ID]
        if not value:
            return []
        if template and (self._profile.ad.url_template or not address):
            try:
                base = self._profile.identity.base_urls[0]
                address = canonical(template.replace("{id}", value), base, self._drop, fragment=self._routes)
            except BadAddress:
                return []
        if not address or origin(address) not in self._profile.origins:
            return []    # an advertisement for something else
        fingerprint = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
        return [ListedAd(address, value, fingerprint)]

    def _next(self, page: Page, url: str, depth: int, items: Sequence[ListedAd]) -> tuple[str, ...]:
        following = self._listing.next
        if following is None or depth >= self._listing.max_depth or self._stop.match(page):
            return ()
        shown = hashlib.sha256("\n".join(item.external_id for item in items).encode()).hexdigest()
        repeats = self._seen.setdefault(shown, url) != url
        barren = self._barren_pages(url, items)
        if following.json_ is not None:
            values = as_texts(jmespath.search(following.json_, self._embedded.read(page)))[:MAX_NEXT]
        elif following.css or following.xpath:
            nodes = [page.tree] if page.tree is not None else []
            values = [
                found if isinstance(found, str) else found.get(following.attribute) or ""
                for found in select(compiled(following.css, following.xpath), nodes)[:MAX_NEXT]
            ]
        elif items and following.parameter:
            current = dict(parse_qsl(urlsplit(url).query)).get(following.parameter, "")
            number = int(current) if current.isdecimal() and len(current) < 10 else following.first
            values = [str(number + following.step)]
        else:
            values = []
        if repeats or barren >= MAX_BARREN:
            return ()
        found_urls = []
        for value in values:
            if not value:
                continue
            try:
                address = _with_parameter(url, following.parameter, value) if following.parameter else value
                address = canonical(address, page.base, self._drop, fragment=self._routes)
            except BadAddress:
                continue
            if address != url and origin(address) in self._profile.origins:
                found_urls.append(address)
        self._barren |= dict.fromkeys(found_urls, barren) if barren else {}
        return tuple(dict.fromkeys(found_urls))

    def _barren_pages(self, url: str, items: Sequence[ListedAd]) -> int:
        """How many pages in a row, this one included, showed no ad that was not seen before."""
        ids = {hash(item.external_id) for item in items}
        before = self._barren.pop(url, 0)
        new = not ids <= self._known
        self._known |= ids
        return 0 if new else before + 1


def _with_parameter(url: str, name: str, value: str) -> str:
    parts = urlsplit(url)
    pairs = [(key, old) for key, old in parse_qsl(parts.query, keep_blank_values=True) if key != name]
    return urlunsplit(parts._replace(query=urlencode([*pairs, (name, value)])))

