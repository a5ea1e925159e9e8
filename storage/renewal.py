"""Bringing what was read from an ad up to date with a newer reading of the same words.

A look at a page may only add: what an advertiser once wrote stays known. Reading the same words again also takes
away: a number that was never there must not go on linking two people. Nothing else of the ad changes; its group,
the choices about it and the links that people cut hang on its row, which stays.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from storage.ad_rows import AdIn, FactIn, IdentifierRow, Row, fact_rows, identifier_rows, place_rows
from storage.ads import to_route_m
from storage.kept_words import KeptWords
from storage.store import Store
from storage.tables import Ad, AdFact, AdIdentifier, AdPlace, AdVersion

Key = tuple[str, bytes, str]            # kind, digest, part of the page
FactKey = tuple[str, str, str, int, int]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the present extractors read in one version's words."""

    words: KeptWords
    ad_in: AdIn


@dataclass(slots=True)
class Renewal:
    """What a newer reading changes of one ad. Counts by (kind, "added" | "removed" | "changed")."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    links_gained: int = 0               # contacts that link two ads now and did not before
    links_lost: int = 0
    to_route_m: bool = False
    _add: list[tuple[IdentifierRow, Row]] = field(default_factory=list)
    _change: list[tuple[AdIdentifier, Row]] = field(default_factory=list)
    _remove: list[AdIdentifier] = field(default_factory=list)
    _add_places: list[Row] = field(default_factory=list)
    _move_places: list[tuple[AdPlace, Row]] = field(default_factory=list)
    _remove_places: list[AdPlace] = field(default_factory=list)
    _new_facts: list[Reading] = field(default_factory=list)     # versions whose facts differ

    @property
    def changes(self) -> bool:
        return bool(self.counts) or self.to_route_m


def renewal(store: Store, session: Session, ad: Ad, readings: Sequence[Reading]) -> Renewal:
    """Compares what is stored of an ad with readings of all its kept versions, oldest first. Changes nothing."""
    found = Renewal(to_route_m=not ad.route_m and any(reading.ad_in.route_m for reading in readings))
    _compare_identifiers(store, session, ad, readings, found)
    _compare_places(session, ad, readings, found)
    _compare_facts(store, session, ad, readings, found)
    return found


def apply(store: Store, session: Session, ad: Ad, found: Renewal, readings: Sequence[Reading]) -> None:
    """Writes it. An ad whose contacts, places or signature changed is linked again at the next linking."""
    for row in found._remove:
        session.delete(row)
    for changed, renewed in (*found._change, *found._move_places):
        for name, value in renewed.items():
            setattr(changed, name, value)
    session.flush()
    if found._add:
        session.execute(insert(AdIdentifier), [
            new.first(store, ad.key_id, ad.id, spread=False) | times for new, times in found._add
        ])
    for place in found._remove_places:
        session.delete(place)
    if found._add_places:
        session.execute(insert(AdPlace), found._add_places)
    for reading in found._new_facts:
        version_id = reading.words.version_id
        session.execute(delete(AdFact).where(AdFact.ad_version_id == version_id))
        facts = list(fact_rows(store, ad.key_id, ad.id, version_id, reading.ad_in))
        if facts:
            session.execute(insert(AdFact), facts)
    for reading in readings:
        kept = reading.ad_in
        marks: dict[str, str | None] = {"extractor_version": kept.extractor_version, "language": kept.language}
        if reading.words.has_other and not kept.captured.content.other:
            marks |= {"other_sealed": None, "snapshot_sealed": None}      # struck: somebody objected
        session.execute(update(AdVersion).where(AdVersion.id == reading.words.version_id).values(**marks))
    if found.to_route_m:
        to_route_m(session, ad)
    newest = readings[-1].ad_in
    same_signature = (ad.signature, ad.signature_version) == (newest.signature, newest.signature_version)
    if found.changes or not same_signature:
        ad.signature, ad.signature_version = newest.signature, newest.signature_version
        ad.linked_at = None
    session.flush()


def _compare_identifiers(
    store: Store, session: Session, ad: Ad, readings: Sequence[Reading], found: Renewal
) -> None:
    wanted: dict[Key, tuple[IdentifierRow, datetime, datetime]] = {}
    for index, reading in enumerate(readings):
        words = reading.words
        until = ad.last_seen if index + 1 == len(readings) else words.captured_at
        for row in identifier_rows(store, reading.ad_in, words.version_id, spread=False):
            key = (row.kind, row.digest, row.page_part)
            since = wanted[key][1] if key in wanted else words.captured_at
            wanted[key] = row, since, until      # as its newest version has it
    by_version = {reading.words.version_id: reading.words for reading in readings}
    for stored in session.scalars(select(AdIdentifier).where(AdIdentifier.ad_id == ad.id)):
        pair = wanted.pop((stored.kind, stored.digest, stored.page_part), None)
        if pair is not None:
            renewed = pair[0].renewed
            if any(getattr(stored, name) != value for name, value in renewed.items()):
                found._change.append((stored, renewed))
                found.counts[stored.kind, "changed"] += 1
                found.links_gained += bool(renewed["links"] and not stored.links)
                found.links_lost += bool(stored.links and not renewed["links"])
        elif _was_read_from(stored, by_version):
            found._remove.append(stored)
            found.counts[stored.kind, "removed"] += 1
            found.links_lost += stored.links
    for new, since, until in wanted.values():
        found._add.append((new, {"first_seen": since, "last_seen": until}))
        found.counts[new.kind, "added"] += 1
        found.links_gained += bool(new.renewed["links"])


def _was_read_from(stored: AdIdentifier, by_version: dict[int, KeptWords]) -> bool:
    """Whether the words it was read from were among those read again: only then may it go."""
    words = by_version.get(stored.ad_version_id or 0)
    if words is None:
        return False
    if stored.page_part == "other":
        return words.has_other
    return words.has_links or not stored.span_part.startswith("link:")


def _compare_places(session: Session, ad: Ad, readings: Sequence[Reading], found: Renewal) -> None:
    wanted: dict[tuple[str, str], Row] = {}
    for index, reading in enumerate(readings):
        until = ad.last_seen if index + 1 == len(readings) else reading.words.captured_at
        for municipality, role, where in place_rows(reading.ad_in, spread=False):
            since = wanted.get((municipality, role), {}).get("first_seen", reading.words.captured_at)
            wanted[municipality, role] = where | {
                "ad_id": ad.id, "municipality": municipality, "role": role, "first_seen": since, "last_seen": until,
            }
    oldest = readings[0].words.captured_at
    for stored in session.scalars(select(AdPlace).where(AdPlace.ad_id == ad.id)):
        row = wanted.pop((stored.municipality, stored.role), None)
        if row is not None:
            moved = {name: row[name] for name in ("span_part", "span_start", "span_end")}
            if any(getattr(stored, name) != value for name, value in moved.items()):
                found._move_places.append((stored, moved))
                found.counts["place", "changed"] += 1
        elif stored.first_seen >= oldest:       # else it was read from words that are no longer kept
            found._remove_places.append(stored)
            found.counts["place", "removed"] += 1
    found._add_places = list(wanted.values())
    if wanted:
        found.counts["place", "added"] += len(wanted)


def _compare_facts(store: Store, session: Session, ad: Ad, readings: Sequence[Reading], found: Renewal) -> None:
    stored: dict[int, Counter[FactKey]] = {reading.words.version_id: Counter() for reading in readings}
    for row in session.scalars(select(AdFact).where(AdFact.ad_version_id.in_(stored))):
        value = store.sealer.open(ad.key_id, "ad_fact.value", row.value_sealed)
        stored[row.ad_version_id][row.kind, value, row.span_part, row.span_start, row.span_end] += 1
    for reading in readings:
        before, after = stored[reading.words.version_id], Counter(_fact_key(fact) for fact in reading.ad_in.facts)
        if before == after:
            continue
        found._new_facts.append(reading)
        for key, count in (after - before).items():
            found.counts[key[0], "added"] += count
        for key, count in (before - after).items():
            found.counts[key[0], "removed"] += count


def _fact_key(fact: FactIn) -> FactKey:
    return fact.kind, fact.value, fact.span.part, fact.span.start, fact.span.end
