"""All facts of one ad, put together. Pure: no I/O, no clock, no database."""

from datetime import datetime

from extractors.addresses import find_addresses
from extractors.age_words import find_age_words
from extractors.availability import find_availability
from extractors.captured import AdContent
from extractors.facts import (
    AddressFact,
    AdFacts,
    AgeWordFact,
    AvailabilityFact,
    DateFact,
    HandleFact,
    Numbering,
    PhoneFact,
    PlaceFact,
    PriceFact,
    Span,
    SuspectedContact,
    VoiceFact,
)
from extractors.handles import find_handles, find_link_handles
from extractors.language import language_of
from extractors.names import find_names
from extractors.normalise import Folded, fold
from extractors.phones import find_phones
from extractors.places import find_city_field, find_places, resolve
from extractors.posted_dates import date_of_field, find_dates
from extractors.prices import find_prices
from extractors.voices import find_voices

VERSION = "2026.11.7"
"""Raised when any extractor reads differently; stored with every fact."""

_DATE_FIELDS = {"posted": "posted", "updated": "updated", "date": "posted"}


def extract(content: AdContent, *, seen_at: datetime, numbering: Numbering = "ordinary") -> AdFacts:
    """Every fact of one ad, each with its exact place in the raw content.

    `seen_at` (aware): when the page was received; relative dates count from it.
    `numbering` "synthetic" also accepts numbers that can belong to nobody (loopback decisions only).
    """
    parts: list[tuple[str, Folded]] = [("title", fold(content.title)), ("text", fold(content.text))]
    fields = [(f"field:{name}", fold(value)) for name, value in content.fields.items() if value]
    phones: list[PhoneFact] = []
    suspected: list[SuspectedContact] = []
    places: list[PlaceFact] = find_city_field(content)
    addresses: list[AddressFact] = []
    handles: list[HandleFact] = []
    prices: list[PriceFact] = []
    availability: list[AvailabilityFact] = []
    dates: list[DateFact] = []
    ages: list[AgeWordFact] = []
    voices: list[VoiceFact] = []

    contact_parts = [*parts, *fields]
    contact_parts += [(f"link:{index}", fold(link.href)) for index, link in enumerate(content.links)]
    if content.other:
        contact_parts.append(("other", fold(content.other)))
    for part, folded in contact_parts:
        found, unread = find_phones(folded, part, numbering)
        phones += found
        suspected += unread
        if not part.startswith("link:"):
            handles += find_handles(folded, part)
    handles += find_link_handles(content.links)
    for part, folded in parts:
        places += find_places(folded, part)
        addresses += find_addresses(folded, part)
        prices += find_prices(folded, part)
        availability += find_availability(folded, part)
        dates += find_dates(folded, part, seen_at)
        ages += find_age_words(folded, part)
        voices += find_voices(folded, part)
    for part, folded in fields:
        name = part.removeprefix("field:")
        if name in ("age", "leeftijd"):
            ages += find_age_words(folded, part) or _age_field(part, folded)
        if name in ("price", "prijs"):
            prices += find_prices(folded, part)
        if name in _DATE_FIELDS:
            value = date_of_field(folded.raw, seen_at)
            if value:
                dates.append(
                    DateFact("updated" if name == "updated" else "posted", value, Span(part, 0, len(folded.raw)))
                )
        if name in ("address", "adres"):
            addresses += find_addresses(folded, part)
    return AdFacts(
        version=VERSION,
        phones=tuple(phones),
        suspected=tuple(suspected),
        places=tuple(resolve(places)),
        addresses=tuple(addresses),
        handles=tuple(handles),
        prices=tuple(prices),
        availability=tuple(availability),
        dates=tuple(dates),
        age_words=tuple(ages),
        names=tuple(find_names(content, parts[1][1], parts[0][1])),
        voices=tuple(voices),
        language=language_of(parts[0][1].text + " " + parts[1][1].text),
    )


def _age_field(part: str, folded: Folded) -> list[AgeWordFact]:
    """A field that holds nothing but an age."""
    value = folded.text.strip()
    if value.isdigit() and 10 <= int(value) <= 99:
        return [AgeWordFact(int(value), int(value) < 18, Span(part, 0, len(folded.raw)))]
    return []
