"""One received page: decoded, parsed once, with its embedded data read only when a profile asks for it."""

import json
import re
from functools import cached_property
from typing import Any
from urllib.parse import urljoin

import msgspec
from lxml import etree
from lxml.etree import _Element as Element
from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom, resolve_encoding

Json = Any    # what strangers put in JSON; jmespath takes and gives it

MAX_JSON_BLOCK = 2 * 1024 * 1024
_BAD_CHARACTERS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_CONTROLS = re.compile("[\x80-\x9f]")
_DEPTH_CUT = frozenset({"ERR_RESOURCE_LIMIT", "ERR_INTERNAL_ERROR", "ERR_DOCUMENT_TOO_DEEP"})


class Page:
    """A response's words. `tree` is shared by everything that reads the page; text_only takes it apart at the end."""

    def __init__(self, url: str, status: int, body: bytes, content_type: str = "", encoding: str | None = None) -> None:
        self.url = url
        self.status = status
        self.source = decode(body, content_type, encoding)
        self.is_json = "json" in content_type or (
            "html" not in content_type and self.source.lstrip()[:1] in ("{", "[")
        )
        self.truncated = False

    @cached_property
    def tree(self) -> Element | None:
        """The parsed page; None when it is no HTML. libxml2 stops at 255 levels: `truncated` says so."""
        if self.is_json or not self.source.strip():
            return None
        # Not lxml.html: its element classes are looked up in Python, a fifth of the time a page takes.
        parser = etree.HTMLParser(huge_tree=False, remove_comments=True, remove_pis=True)
        try:
            root = etree.fromstring(self.source, parser=parser)
        except (etree.ParserError, etree.XMLSyntaxError, ValueError):
            self.truncated = True
            return None
        self.truncated = any(entry.type_name in _DEPTH_CUT for entry in parser.error_log) if parser.error_log else False
        return root

    @cached_property
    def base(self) -> str:
        """What relative links are relative to."""
        if self.tree is None:
            return self.url
        for element in self.tree.iter("base"):
            href = element.get("href")
            if href:
                return urljoin(self.url, str(href))
        return self.url

    @cached_property
    def json(self) -> Json:
        """The whole answer as JSON; None when it is none."""
        return read_json(self.source) if self.is_json else None

    def json_ld(self, types: tuple[str, ...]) -> Json:
        """The first JSON-LD block of one of the types (any, when none are named)."""
        return _of_type(self.json_ld_blocks, types, "@type")

    def microdata(self, types: tuple[str, ...]) -> Json:
        """The first microdata item of one of the types, as extruct gives it: `type` and `properties`."""
        return _of_type(self._microdata_items, types, "type")

    @cached_property
    def json_ld_blocks(self) -> list[Json]:
        """Every JSON-LD block of the page, graphs taken apart."""
        if self.tree is None:
            return []
        blocks: list[Json] = []
        for script in self.tree.iter("script"):
            if script.get("type", "").partition(";")[0].strip().lower() == "application/ld+json" and script.text:
                _flatten(_read_json_ld(script.text), blocks)
        return blocks

    @cached_property
    def _microdata_items(self) -> list[Json]:
        if self.tree is None:
            return []
        from extruct.w3cmicrodata import MicrodataExtractor  # costs half a second; few profiles need it
        from lxml import html

        # A tree of its own: extruct calls what only the element classes of lxml.html can do.
        parser = html.HTMLParser(huge_tree=False, remove_comments=True, remove_pis=True)
        root = html.document_fromstring(self.source, parser=parser)
        return list(MicrodataExtractor(strict=False).extract_items(root, self.url))


def decode(body: bytes, content_type: str = "", forced: str | None = None) -> str:
    """The text of a body. What a site declares is believed only as far as the bytes bear it out.

    Declared utf-8 that is none is read as windows-1252 (what old servers send); a one-byte charset is doubted
    when the bytes are sound utf-8 with non-ASCII in it.
    """
    text = body.decode(forced, "replace") if forced else _decode_declared(body, content_type)
    return _BAD_CHARACTERS.sub("\ufffd", text)


def _decode_declared(body: bytes, content_type: str) -> str:
    bom_encoding, bom = read_bom(body)
    if bom_encoding and bom:
        return str(body[len(bom):].decode(bom_encoding, "replace"))
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(body) - 3:
            return body[: error.start].decode("utf-8")    # cut off in the middle of a character
    for declared in (http_content_type_encoding(content_type), html_body_declared_encoding(body[:4096])):
        encoding = resolve_encoding(declared) if declared else None
        if encoding is not None and not encoding.replace("-", "").startswith("utf8"):
            break
    else:
        encoding = "cp1252"
    text = body.decode(encoding, "replace")
    if _CONTROLS.search(text):
        # Old servers name a Latin charset and send what Windows makes of it: those bytes are no control characters.
        text = body.decode("cp1252", "replace")
    return text


def read_json(text: str) -> Json:
    """JSON of a stranger; None when it is none or too deep."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return None


def _read_json_ld(text: str) -> Json:
    if len(text) > MAX_JSON_BLOCK:
        return None
    found = read_json(text)
    if found is None:
        # Sites write comments and raw newlines into it; extruct's reader forgives those.
        from extruct.jsonld import HTML_OR_JS_COMMENTLINE
        from jstyleson import dispose

        try:
            found = json.loads(dispose(HTML_OR_JS_COMMENTLINE.sub("", text)), strict=False)
        except (ValueError, RecursionError):
            return None
    return found


def _flatten(found: Json, blocks: list[Json]) -> None:
    if isinstance(found, list):
        for item in found[:200]:
            _flatten(item, blocks)
    elif isinstance(found, dict):
        if isinstance(found.get("@graph"), list):
            _flatten(found["@graph"], blocks)
        else:
            blocks.append(found)


def _of_type(items: list[Json], types: tuple[str, ...], key: str) -> Json:
    if not types:
        return items[0] if items else None
    for item in items:
        named = item.get(key) if isinstance(item, dict) else None
        for name in named if isinstance(named, list) else [named]:
            if isinstance(name, str) and name.rstrip("/").rpartition("/")[2] in types:
                return item
    return None
