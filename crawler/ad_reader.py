"""The page of one ad → its words, its photos' addresses and the text-only snapshot."""

import re
from dataclasses import dataclass
from typing import cast

from lxml.etree import _Element as Element

from crawler.embedded import EmbeddedReader
from crawler.page import Json, Page
from crawler.page_text import text_only, visible_text
from crawler.picking import Picker, compiled, elements, select
from crawler.profile import SiteProfile, origin
from crawler.urls import BadAddress, canonical
from extractors.captured import AdContent, Link

MAX_TEXT = 100_000
MAX_OTHER = 50_000
MAX_SNAPSHOT = 400_000
MAX_LINKS = 200

_DATA_URI = re.compile(r"data:[\w/+.;=-]{0,80},[A-Za-z0-9+/=%_-]*")
_LINKS = compiled("a[href]", None)


@dataclass(frozen=True, slots=True)
class ReadAdPage:
    content: AdContent
    photo_urls: tuple[str, ...]
    snapshot: str
    truncated: bool


class AdReader:
    """Reads the ad pages of one site."""

    def __init__(self, profile: SiteProfile) -> None:
        ad = profile.ad
        self._ad = ad
        self._types = ad.json_ld_type
        self._title = Picker("ad.title", ad.title, self._types)
        self._text = Picker("ad.text", ad.text, self._types) if ad.text else None
        self._fields = {name: Picker(f"ad.fields.{name}", pick, self._types) for name, pick in ad.fields.items()}
        self._photos = Picker("ad.photos", ad.photos, self._types) if ad.photos else None
        self._photo_origins = profile.photo_origins
        self._drop = frozenset(profile.fetch.drop_parameters)
        self._embedded = EmbeddedReader(ad.embedded_json)

    def read(self, page: Page) -> ReadAdPage:
        """Reads one ad's page. Raises MissingField when a required part is not there."""
        tree = page.tree
        data = self._embedded.read(page)
        if tree is not None:
            page.json_ld(())    # read before parts are taken out of the tree
            if self._uses_microdata():
                page.microdata(())
        own, strange = self._parts(tree) if tree is not None else ([], [])
        title = self._title.value(page, own or self._whole(tree), data)
        if self._text is not None:
            text = self._text.value(page, own, data)
        else:
            text = visible_text(*own) if tree is not None else page.source
        fields: dict[str, str] = {
            name: value for name, picker in self._fields.items() if (value := picker.value(page, own, data))
        }
        photos = self._photo_urls(page, own, data)
        links = tuple(self._links(page, own))
        other = self._other(tree, own, strange) if tree is not None else ""
        snapshot = self._snapshot(page, tree, strange)
        truncated = page.truncated or len(text) > MAX_TEXT or len(snapshot) > MAX_SNAPSHOT
        content = AdContent(title[:2_000], text[:MAX_TEXT], other[:MAX_OTHER], fields, links)
        return ReadAdPage(content, photos, snapshot[:MAX_SNAPSHOT], truncated)

    @staticmethod
    def _whole(tree: Element | None) -> list[Element]:
        return [tree] if tree is not None else []

    def _uses_microdata(self) -> bool:
        pickers = [self._title, self._text, self._photos, *self._fields.values()]
        return any(picker is not None and picker.pick.microdata for picker in pickers)

    def _parts(self, tree: Element) -> tuple[list[Element], list[Element]]:
        """The ad's own elements, and those of others, which are taken out of the tree so that nothing finds them."""
        strange = [part for css in self._ad.other for part in elements(css, [tree])]
        for part in strange:
            take_out(part)
        if not self._ad.main:
            body = tree.find("body")
            return [body if body is not None else tree], strange
        return _outermost([part for css in self._ad.main for part in elements(css, [tree])]), strange

    def _other(self, tree: Element, own: list[Element], strange: list[Element]) -> str:
        """Words of the page that are not the ad's own: `other` parts, and all outside `main`."""
        texts = [visible_text(*_outermost(strange))] if strange else []
        if self._ad.main:
            texts.append(visible_text(tree, without=frozenset(own)))
        return "\n".join(text for text in texts if text)

    def _links(self, page: Page, own: list[Element]) -> list[Link]:
        links = []
        for found in select(_LINKS, own)[:MAX_LINKS]:
            element = cast(Element, found)
            href = (element.get("href") or "").strip()
            if not href or href.startswith("#") or href.lower().startswith(("javascript:", "data:")):
                continue
            if not href.lower().startswith(("tel:", "mailto:", "sms:", "whatsapp:")):
                try:
                    href = canonical(href, page.base, self._drop)
                except BadAddress:
                    href = href[:500]
            links.append(Link(href[:2_000], visible_text(element)[:500]))
        return links

    def _photo_urls(self, page: Page, own: list[Element], data: Json) -> tuple[str, ...]:
        if self._photos is None:
            return ()
        found = []
        for value in self._photos.values(page, own, data):
            try:
                url = canonical(value, page.base)
            except BadAddress:
                continue    # data: and blob: pictures are none we could meet elsewhere
            if origin(url) in self._photo_origins:
                found.append(url)
        if self._photos.pick.take != "many":
            found = found[:1]
        return tuple(dict.fromkeys(found))[: self._ad.max_photos]

    @staticmethod
    def _snapshot(page: Page, tree: Element | None, strange: list[Element]) -> str:
        """The whole page without anything but text; the parts that were taken out stand at its end."""
        if tree is None:
            return _DATA_URI.sub("data:", page.source)
        pieces = [text_only(tree), *(text_only(part) for part in _outermost(strange))]
        return _DATA_URI.sub("data:", "\n".join(pieces))


def take_out(part: Element) -> None:
    """Out of the tree, with its own text; what follows it stays."""
    parent = part.getparent()
    if parent is None:
        return
    tail = part.tail
    if tail:
        before = part.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
        part.tail = None
    parent.remove(part)


def _outermost(parts: list[Element]) -> list[Element]:
    """Without repeats and without parts that stand inside another one."""
    chosen = list(dict.fromkeys(parts))
    if len(chosen) == 1:
        return chosen
    members = set(chosen)
    return [part for part in chosen if not any(above in members for above in part.iterancestors())]
