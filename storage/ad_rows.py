"""What is kept of one captured ad, as rows: the same for an ad that is new and for one that changed."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.captured import CapturedAd
from extractors.facts import Span
from storage.store import Store

Row = dict[str, object]

NAME_PLACES = ("field:name", "title", "text")
"""An ad's working name: of its name field, else of its title, else the first in its text."""


@dataclass(frozen=True, slots=True)
class IdentifierIn:
    """A contact or name to be kept with an ad."""

    kind: str                  # phone, email, handle, link, address, name
    value: str                 # normalised
    span: Span
    method: str
    confidence: float
    obfuscated: bool
    links: bool


@dataclass(frozen=True, slots=True)
class FactIn:
    """Any other fact: its fields without the span as a JSON object."""

    kind: str
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class PlaceIn:
    municipality: str
    role: str
    span: Span


@dataclass(frozen=True, slots=True)
class AdIn:
    """One captured ad with what was read from it, ready to be kept."""

    captured: CapturedAd
    fingerprint: str           # keyed, of the listing's item; "" when it came without a listing
    identifiers: tuple[IdentifierIn, ...]
    facts: tuple[FactIn, ...]
    places: tuple[PlaceIn, ...]
    language: str
    extractor_version: str
    signature: bytes
    signature_version: str
    route_m: bool


def content_digest(store: Store, ad_in: AdIn) -> bytes:
    """Says whether the words changed."""
    content = ad_in.captured.content
    return store.keyring.digest("content", "\x00".join((content.title, content.text, _fields_json(ad_in))))


def etag_sealed(store: Store, key_id: bytes, ad_in: AdIn) -> bytes | None:
    """The answer's ETag; None when it had none."""
    for name, value in ad_in.captured.capture.headers:
        if name == "etag" and value:
            return store.sealer.seal(key_id, "ad.etag", value)
    return None


def links_sealed(store: Store, key_id: bytes, ad_in: AdIn) -> bytes:
    """Where the links of the ad's own part lead to: all that is read of them."""
    hrefs = [link.href for link in ad_in.captured.content.links]
    return store.sealer.seal(key_id, "ad_version.links", json.dumps(hrefs, ensure_ascii=False))


def version_row(store: Store, key_id: bytes, ad_id: int, seq: int, digest: bytes, ad_in: AdIn) -> Row:
    """The words at this moment, sealed."""
    captured, content, capture = ad_in.captured, ad_in.captured.content, ad_in.captured.capture

    def seal(column: str, text: str) -> bytes:
        return store.sealer.seal(key_id, f"ad_version.{column}", text)

    return {
        "ad_id": ad_id, "seq": seq, "captured_at": capture.captured_at, "raw_sha256": capture.sha256,
        "content_digest": digest,
        "title_sealed": seal("title", content.title), "text_sealed": seal("text", content.text),
        "other_sealed": seal("other", content.other) if content.other else None,
        "fields_sealed": seal("fields", _fields_json(ad_in)),
        "links_sealed": links_sealed(store, key_id, ad_in),
        "snapshot_sealed": seal("snapshot", captured.snapshot) if captured.snapshot else None,
        "headers_sealed": seal("headers", json.dumps(capture.headers)) if capture.headers else None,
        "language": ad_in.language, "extractor_version": ad_in.extractor_version,
    }


def fact_rows(store: Store, key_id: bytes, ad_id: int, version_id: int, ad_in: AdIn) -> Iterator[Row]:
    for fact in ad_in.facts:
        yield {
            "ad_id": ad_id, "ad_version_id": version_id, "kind": fact.kind,
            "value_sealed": store.sealer.seal(key_id, "ad_fact.value", fact.value),
            "span_part": fact.span.part, "span_start": fact.span.start, "span_end": fact.span.end,
        }


@dataclass(frozen=True, slots=True)
class IdentifierRow:
    """One identifier: what tells it from the ad's others, what is renewed at every look, and its value."""

    kind: str
    digest: bytes
    page_part: str
    renewed: Row
    value: str

    def first(self, store: Store, key_id: bytes, ad_id: int, *, spread: bool) -> Row:
        """What is kept of it from its first look on."""
        # A contact in "similar ads" is somebody else's: its digest says that it stood there, no value is kept.
        bare = spread or self.page_part == "other"
        return self.renewed | {
            "ad_id": ad_id, "kind": self.kind, "digest": self.digest, "key_version": store.keyring.version,
            "value_sealed": None if bare else store.sealer.seal(key_id, "ad_identifier.value", self.value),
            "page_part": self.page_part,
        }


def identifier_rows(store: Store, ad_in: AdIn, version_id: int | None, *, spread: bool) -> Iterator[IdentifierRow]:
    """The identifiers, each once, as it links best and stands first.

    `spread` ads keep digests of their own part of the page only: no value, no place in the text. Of several names they
    keep which comes first, since one of them is the ad's name.
    """
    seen: set[tuple[str, bytes, str]] = set()
    rank = {name: place for place, name in enumerate(_names_in_order(ad_in))}
    for identifier in sorted(ad_in.identifiers, key=lambda i: (not i.links, -i.confidence, i.span.part, i.span.start)):
        span = identifier.span
        page_part = "main" if span.is_main else "other"
        if spread and page_part == "other":
            continue
        digest = store.keyring.digest(identifier.kind, identifier.value)
        key = (identifier.kind, digest, page_part)
        if key in seen:
            continue
        seen.add(key)
        yield IdentifierRow(identifier.kind, digest, page_part, {
            "ad_version_id": version_id, "span_part": "" if spread else span.part,
            "span_start": 0 if spread else span.start, "span_end": 0 if spread else span.end,
            "name_order": rank.get(identifier) if spread else None,
            "method": identifier.method, "confidence": identifier.confidence,
            "obfuscated": identifier.obfuscated, "links": identifier.links,
        }, identifier.value)


def _names_in_order(ad_in: AdIn) -> list[IdentifierIn]:
    """The names of the ad's own part, the one it goes by first."""
    names = [found for found in ad_in.identifiers if found.kind == "name" and found.span.part in NAME_PLACES]
    return sorted(names, key=lambda found: (NAME_PLACES.index(found.span.part), found.span.start, -found.span.end))


def place_rows(ad_in: AdIn, *, spread: bool) -> Iterator[tuple[str, str, Row]]:
    """Municipality, role and where it stands; each pair once, of `spread` ads only where they are offered."""
    seen: set[tuple[str, str]] = set()
    for place in ad_in.places:
        key = (place.municipality, place.role)
        if key in seen or (spread and place.role != "in"):
            continue
        seen.add(key)
        yield place.municipality, place.role, {
            "span_part": None if spread else place.span.part,
            "span_start": None if spread else place.span.start,
            "span_end": None if spread else place.span.end,
        }


def _fields_json(ad_in: AdIn) -> str:
    return json.dumps(ad_in.captured.content.fields, ensure_ascii=False, sort_keys=True)
