"""The doors the fuzzer knocks on. Each takes any bytes; what it may not do is raise, hang, or give a wrong span."""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from bench.fuzz import seeds
from bench.fuzz.spans import span_faults
from crawler.ad_reader import AdReader
from crawler.listing_reader import ListingReader
from crawler.page import Page
from crawler.page_text import text_only, visible_text
from crawler.picking import MissingField
from crawler.profiles import load_profile
from extractors.captured import AdContent, Link
from extractors.extract import extract
from extractors.facts import AdFacts
from extractors.normalise import fold
from extractors.phones import find_phones
from extractors.photo_hashes import BadPhoto, hash_photo
from extractors.places import find_city_field, find_places
from extractors.posted_dates import date_of_field, find_dates
from extractors.text_signature import MOST_KEPT, SIGNATURE_SIZE, keyed_signature
from pipeline.importing import ImportLine

SEEN = datetime(2026, 11, 2, 5, tzinfo=UTC)
_PROFILES = Path(__file__).parents[2] / "demo" / "profiles"


class Wrong(AssertionError):
    """A target gave something it promised never to give."""


@dataclass(frozen=True, slots=True)
class Target:
    """One door: what is done with the bytes, and what to start from."""

    read: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]]
    max_bytes: int = 4096


def _text(data: bytes) -> str:
    """Any bytes as a text, lone surrogates among them."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _checked(content: AdContent, facts: AdFacts) -> None:
    faults = span_faults(content, facts)
    if faults:
        raise Wrong("; ".join(faults)[:500])


def whole_ad(data: bytes) -> None:
    """Every extractor on an ad cut from the bytes: title, text, other, fields and links."""
    title, text, other, *rest = [*_text(data).split("\x1f"), "", ""][:8]
    fields = dict(zip(("city", "name", "age", "price", "posted"), rest, strict=False))
    links = tuple(Link(word, word) for word in text.split()[:3])
    if not text:
        title, text = title[:200], title
    content = AdContent(title, text, other, fields, links)
    _checked(content, extract(content, seen_at=SEEN, numbering="synthetic"))


def phones(data: bytes) -> None:
    """Telephone numbers of one text, and that reading twice gives the same."""
    text = _text(data)
    folded = fold(text)
    found, suspected = find_phones(folded, "text", "synthetic")
    _checked(AdContent("", text), AdFacts("1", phones=tuple(found), suspected=tuple(suspected)))
    if (found, suspected) != find_phones(fold(text), "text", "synthetic"):
        raise Wrong("two readings of one text differ")


def places(data: bytes) -> None:
    """Places of one text and of a site's own field."""
    text = _text(data)
    content = AdContent("", text, fields={"city": text[:300]})
    _checked(content, AdFacts("1", places=(*find_places(fold(text), "text"), *find_city_field(content))))


def dates(data: bytes) -> None:
    """Dates in a text and in a site's own field, seen at any moment the bytes give."""
    moment = datetime.fromordinal(1 + int.from_bytes(data[:3], "big") % datetime.max.toordinal()).replace(tzinfo=UTC)
    text = _text(data[3:])
    content = AdContent("", text)
    for seen_at in (SEEN, moment):
        _checked(content, AdFacts("1", dates=tuple(find_dates(fold(text), "text", seen_at))))
    date_of_field(text, SEEN)


def photo(data: bytes) -> None:
    """The bytes of a picture: hashes, or one clear line."""
    try:
        hashes = hash_photo(data)
    except BadPhoto as error:
        if "\n" in str(error):
            raise Wrong("a refusal of more than one line") from error
        return
    if any(len(code) != 32 for code in hashes.codes) or not hashes.codes:
        raise Wrong("codes of a wrong size")


@cache
def _readers() -> tuple[AdReader, ListingReader]:
    profile = load_profile(_PROFILES / "etalage.yml")
    return AdReader(profile), ListingReader(profile)


def page(data: bytes) -> None:
    """A page of a site: its text, its embedded data, the ad and the listing a profile reads from it."""
    received = Page("https://etalage.example/a/x-1", 200, data, "text/html")
    if received.tree is not None:
        visible_text(received.tree)
    _ = received.base, received.json_ld(()), received.microdata(())
    reader, listing = _readers()
    with contextlib.suppress(MissingField):
        listing.read(received, received.url, 0)
    with contextlib.suppress(MissingField):
        reader.read(received)
    again = Page("https://etalage.example/a/x-1", 200, data)
    _ = again.json
    if again.tree is not None:
        text_only(again.tree)


def exchange_line(data: bytes) -> None:
    """One line of an import file; a good one is read to the end."""
    try:
        line = ImportLine.model_validate_json(data)
    except ValueError:
        return
    content = AdContent(line.title, line.text, fields=dict(line.fields))
    _checked(content, extract(content, seen_at=line.seen_at, numbering="synthetic"))


def signature(data: bytes) -> None:
    """The keyed signature of a text: whole numbers, never fewer or more than so many."""
    size = len(keyed_signature(_text(data), b"k" * 32, ("houten",)))
    if size % 4 or not 4 * SIGNATURE_SIZE <= size <= 4 * MOST_KEPT:
        raise Wrong("a signature of a wrong size")


TARGETS: Mapping[str, Target] = {
    "whole_ad": Target(whole_ad, seeds.texts),
    "phones": Target(phones, seeds.texts, 1024),
    "places": Target(places, seeds.texts, 1024),
    "dates": Target(dates, seeds.texts, 512),
    "photo": Target(photo, seeds.pictures, 16384),
    "page": Target(page, seeds.pages, 16384),
    "exchange_line": Target(exchange_line, seeds.lines),
    "signature": Target(signature, seeds.texts),
}
