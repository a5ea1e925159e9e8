"""All facts of one ad, put together. Pure: no I/O, no clock, no database."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Literal

from extractors.addresses import find_addresses
from extractors.age_words import age_of_field, find_age_words
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
from extractors.phone_another import with_owners
from extractors.phones import find_phones
from extractors.places import find_city_field, find_places, resolve
from extractors.posted_dates import date_of_field, find_dates
from extractors.prices import find_prices
from extractors.voices import find_voices

VERSION = "2026.11.27"
"""Raised when any extractor reads differently; stored with every fact."""

_DATE_FIELDS: dict[str, Literal["posted", "updated"]] = {"posted": "posted", "updated": "updated", "date": "posted"}


def extract(content: AdContent, *, seen_at: datetime, numbering: Numbering = "ordinary") -> AdFacts:
    """Every fact of one ad, each with its exact place in the raw content.

    `seen_at` (aware): when the page was received; relative dates count from it.
    `numbering` "synthetic" also accepts numbers that can belong to nobody (loopback decisions only).
    """
    parts: list[tuple[str, Folded]] = [("title", fold(content.title)), ("text", fold(content.text))]
    fields = [_of_field(name, value, numbering) for name, value in content.fields.items() if value]
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

    for part, folded in parts:
        found, unread = find_phones(folded, part, numbering)
        phones += found
        suspected += unread
        handles += find_handles(folded, part)
    for field in fields:
        phones += field.phones
        suspected += field.suspected
        handles += field.handles
    for index, link in enumerate(content.links):
        found, unread = find_phones(fold(link.href), f"link:{index}", numbering)
        phones += found
        suspected += unread
    if content.other:
        other = fold(content.other)
        found, unread = find_phones(other, "other", numbering)
        phones += found
        suspected += unread
        handles += find_handles(other, "other")
    handles += find_link_handles(content.links)
    for part, folded in parts:
        places += find_places(folded, part)
        addresses += find_addresses(folded, part)
        prices += find_prices(folded, part)
        availability += find_availability(folded, part)
        dates += find_dates(folded, part, seen_at)
        ages += find_age_words(folded, part, seen_at)
        voices += find_voices(folded, part)
    for field in fields:
        ages += field.ages
        prices += field.prices
        addresses += field.addresses
    for name, given in content.fields.items():
        day = date_of_field(given, seen_at) if name in _DATE_FIELDS and given else None
        if day:
            dates.append(DateFact(_DATE_FIELDS[name], day, Span(f"field:{name}", 0, len(given))))
    return AdFacts(
        version=VERSION,
        phones=tuple(with_owners(phones, dict(parts))),
        suspected=tuple(suspected),
        places=tuple(resolve(places)),
        addresses=tuple(addresses),
        handles=tuple(_but_numbers(handles, phones)),
        prices=tuple(prices),
        availability=tuple(availability),
        dates=tuple(dates),
        age_words=tuple(ages),
        names=tuple(find_names(content, parts[1][1], parts[0][1])),
        voices=tuple(voices),
        language=language_of(parts[0][1].text + " " + parts[1][1].text),
    )


def _but_numbers(handles: list[HandleFact], phones: list[PhoneFact]) -> Iterator[HandleFact]:
    """Without names of letters alone that are the beginning of a number in words ("WhatsApp: nulzes...")."""
    for handle in handles:
        name = handle.value.partition(":")[2]
        within = name.isalpha() and any(
            phone.span.part == handle.span.part
            and phone.span.start < handle.span.end and handle.span.start < phone.span.end
            for phone in phones
        )  # fmt: skip
        if not within:
            yield handle


@dataclass(frozen=True, slots=True)
class _FieldFacts:
    """What one field of a site says, whatever the rest of the ad says."""

    phones: tuple[PhoneFact, ...]
    suspected: tuple[SuspectedContact, ...]
    handles: tuple[HandleFact, ...]
    ages: tuple[AgeWordFact, ...]
    prices: tuple[PriceFact, ...]
    addresses: tuple[AddressFact, ...]


def _of_field(name: str, value: str, numbering: Numbering) -> _FieldFacts:
    if len(value) > _SHORT or "@" in value or (len(value) >= _NUMBER and sum(map(str.isdigit, value)) >= _NUMBER):
        return _read_field(name, value, numbering)  # rarely twice the same, and somebody's: not kept in memory
    return _remembered(name, value, numbering)


_SHORT = 40     # characters: names, ages, towns and prices come back in many ads
_NUMBER = 6     # digits of a number


@lru_cache(maxsize=4096)
def _remembered(name: str, value: str, numbering: Numbering) -> _FieldFacts:
    return _read_field(name, value, numbering)


def _read_field(name: str, value: str, numbering: Numbering) -> _FieldFacts:
    part, folded = f"field:{name}", fold(value)
    phones, suspected = find_phones(folded, part, numbering)
    ages = age_of_field(folded, part) if name in ("age", "leeftijd") else []
    return _FieldFacts(
        phones=tuple(phones),
        suspected=tuple(suspected),
        handles=tuple(find_handles(folded, part)),
        ages=tuple(ages),
        prices=tuple(find_prices(folded, part)) if name in ("price", "prijs") else (),
        addresses=tuple(find_addresses(folded, part)) if name in ("address", "adres") else (),
    )
