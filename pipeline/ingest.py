"""From one captured ad to what is kept of it: extract, see where it belongs, store, say which photos to fetch."""

import json
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Literal
from urllib.parse import urlsplit

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from extractors.captured import CapturedAd
from extractors.extract import extract
from extractors.facts import LINKING_CONFIDENCE, AdFacts, Numbering, Span
from extractors.places import located_in
from extractors.text_signature import SIGNATURE_VERSION, keyed_signature
from storage import ads, sightings, suppression
from storage.keys import Keyring
from storage.new_ads import NewAd
from storage.store import Store
from storage.tables import Ad, AdIdentifier, GroupMember, IndicatorHit, KnownElsewhere

PhotoPolicy = Literal["none", "on_evidence", "all"]


@dataclass(frozen=True, slots=True)
class Reach:
    """Which municipalities are looked at whole and which only for "also seen in". None: all (others)."""

    scope: frozenset[str] | None
    spread: frozenset[str] | None

    def of(self, municipalities: tuple[str, ...]) -> str | None:
        """ "scope", "spread" or None (outside both, or nowhere): red line 7."""
        if self.scope is None or self.scope.intersection(municipalities):
            return "scope"
        if municipalities and (self.spread is None or self.spread.intersection(municipalities)):
            return "spread"
        return None


@dataclass(frozen=True, slots=True)
class Rules:
    """What the processing decision says about one site's ads."""

    reach: Reach
    photos: PhotoPolicy
    numbering: Numbering
    own_hosts: frozenset[str]     # links to the site itself identify nobody


class Taken(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    ELSEWHERE = "elsewhere"       # outside both lists, or an objection: nothing is kept but a count


@dataclass(frozen=True, slots=True)
class ReadAd:
    """A captured ad with its facts: all the slow work that needs no database."""

    captured: CapturedAd
    facts: AdFacts
    reach: str | None
    signature: bytes


def read(captured: CapturedAd, rules: Rules, shingle_key: bytes) -> ReadAd:
    """Extracts the facts. Pure and outside any transaction, so that the writer is never kept waiting."""
    facts = extract(captured.content, seen_at=captured.capture.captured_at, numbering=rules.numbering)
    reach = rules.reach.of(located_in(facts))
    return ReadAd(captured, facts, reach, signature_of(captured, shingle_key, reach))


def signature_of(captured: CapturedAd, shingle_key: bytes, reach: str | None) -> bytes:
    """Of what is not kept there is none."""
    content = captured.content
    return keyed_signature(f"{content.title}\n{content.text}", shingle_key) if reach else b""


@dataclass(frozen=True, slots=True)
class Ingested:
    taken: Taken
    ad_id: int | None
    wants_photos: bool


class Intake:
    """Takes in the ads of one site within one transaction.

    What many ads need is looked up together, and ads that are new are written together by `write_new`; whoever
    asks for one of those finds it written.
    """

    def __init__(
        self, store: Store, session: Session, *, site_id: int, site_key: str, rules: Rules, now: datetime, night: date
    ) -> None:
        self._store, self._session = store, session
        self._site_id, self._site_key, self._rules = site_id, site_key, rules
        self._now, self._night = now, night
        self._ads: dict[bytes, Ad | None] = {}
        self._elsewhere: dict[bytes, KnownElsewhere] = {}
        self._objected: set[tuple[str, bytes]] = set()
        self._new: dict[bytes, NewAd] = {}
        self._written: set[bytes] = set()      # new ads that nobody asked for since

    def look_up(self, external_ids: Iterable[str], read: Iterable[ReadAd]) -> None:
        """Fetches what is known of all these ads. Only these may be asked for or taken in."""
        digests = [self.digest(external_id) for external_id in external_ids]
        read = list(read)
        digests += [self.digest(ad.captured.external_id) for ad in read]
        self._ads = dict.fromkeys(digests) | ads.find_all(self._session, self._site_id, digests)
        self._elsewhere = sightings.known_elsewhere(self._session, self._site_id, digests)
        contacts = [pair for ad in read for part in (True, False) for pair in self._contacts(ad, main=part)]
        self._objected = suppression.suppressed(
            self._session, self._store.keyring, suppression.OBJECTION, contacts, self._night
        )

    def digest(self, external_id: str) -> bytes:
        return ads.external_digest(self._store, self._site_key, external_id)

    def find(self, external_id: str) -> Ad | None:
        digest = self.digest(external_id)
        if digest in self._new:
            self.write_new()
        if digest in self._written:
            self._ads |= ads.find_all(self._session, self._site_id, self._written)
            self._written.clear()
        return self._ads[digest]

    def elsewhere(self, external_id: str) -> KnownElsewhere | None:
        """The note that this ad is not ours."""
        return self._elsewhere.get(self.digest(external_id))

    def take(self, ad: ReadAd, fingerprint: str) -> tuple[Taken, bool]:
        """Keeps one ad as its place allows. Gives what came of it and whether its photos are wanted."""
        known, digest = self.find(ad.captured.external_id), self.digest(ad.captured.external_id)
        contacts = self._contacts(ad, main=True)
        if ad.reach is None or not self._objected.isdisjoint(contacts):
            if known is not None:
                ads.forget(self._session, known)
                self._ads[digest] = None
            self._note_elsewhere(digest, fingerprint)
            return Taken.ELSEWHERE, False
        kept = without_objected(_ad_in(ad, self._rules, fingerprint), self._objected, self._store.keyring)
        taken = Taken.NEW
        if known is None:
            self._new[digest] = NewAd(digest, ad.reach, kept)
        else:
            saved = ads.update(self._store, self._session, known, reach=ad.reach, ad_in=kept, now=self._now)
            taken = Taken.CHANGED if saved.changed else Taken.SAME
        route_m = ad.facts.suggests_minor or (known is not None and known.route_m)
        wants_photos = not route_m and (
            self._rules.photos == "all"
            or (
                self._rules.photos == "on_evidence"
                and _has_evidence(self._session, known.id if known is not None else 0, [value for _, value in contacts])
            )
        )
        return taken, wants_photos

    def write_new(self) -> None:
        """Writes the new ads; the caller does so before the transaction ends."""
        ads.add_new(self._store, self._session, self._site_id, list(self._new.values()), self._now)
        self._written.update(self._new)
        self._new.clear()

    def _contacts(self, ad: ReadAd, *, main: bool) -> list[tuple[str, bytes]]:
        """The contacts in the ad's own part of the page, or those in the rest of it. A name is none."""
        return [
            (found.kind, self._store.keyring.digest(found.kind, found.value))
            for found in _identifiers(ad.facts, self._rules) if found.span.is_main is main and found.kind != "name"
        ]

    def _note_elsewhere(self, digest: bytes, fingerprint: str) -> None:
        """Remembers, by digest alone, that an ad is not ours, so that it is not fetched again tomorrow."""
        row = self._elsewhere.get(digest)
        if row is None:
            row = self._elsewhere[digest] = KnownElsewhere(site_id=self._site_id, digest=digest, fingerprint="")
            self._session.add(row)
        row.fingerprint, row.last_seen = fingerprint or row.fingerprint, self._night


def take(
    store: Store, session: Session, *, site_id: int, site_key: str, ad: ReadAd, rules: Rules,
    fingerprint: str, now: datetime, night: date,
) -> Ingested:
    """Keeps one ad as its place allows, inside the caller's transaction."""
    intake = Intake(store, session, site_id=site_id, site_key=site_key, rules=rules, now=now, night=night)
    intake.look_up((), [ad])
    taken, wants_photos = intake.take(ad, fingerprint)
    kept = intake.find(ad.captured.external_id)
    return Ingested(taken, kept.id if kept is not None else None, wants_photos)


def _ad_in(ad: ReadAd, rules: Rules, fingerprint: str) -> ads.AdIn:
    return ads.AdIn(
        captured=ad.captured, fingerprint=fingerprint, identifiers=tuple(_identifiers(ad.facts, rules)),
        facts=tuple(_facts(ad.facts)), places=tuple(_places(ad.facts)), language=ad.facts.language,
        extractor_version=ad.facts.version, signature=ad.signature, signature_version=SIGNATURE_VERSION,
        route_m=ad.facts.suggests_minor,
    )


def as_kept(ad: ReadAd, rules: Rules) -> ads.AdIn:
    """What is kept of an ad that is read without its listing."""
    return _ad_in(ad, rules, fingerprint="")


def without_objected(kept: ads.AdIn, objected: Set[tuple[str, bytes]], keyring: Keyring) -> ads.AdIn:
    """The ad without what somebody else objected to: a contact among other people's ads on its page.

    It goes with the parts of the page that may show it, as when the objection was made.
    """
    if not objected:
        return kept
    own = tuple(
        found for found in kept.identifiers
        if found.span.is_main or (found.kind, keyring.digest(found.kind, found.value)) not in objected
    )
    if len(own) == len(kept.identifiers):
        return kept
    captured = replace(kept.captured, content=replace(kept.captured.content, other=""), snapshot="")
    return replace(kept, captured=captured, identifiers=own)


def _has_evidence(session: Session, ad_id: int, digests: list[bytes]) -> bool:
    """Whether this ad, or one that shares a contact with it, is in a group with a counted indicator."""
    sharing = select(AdIdentifier.ad_id).where(AdIdentifier.digest.in_(digests), AdIdentifier.links)
    hit = (
        select(IndicatorHit.id)
        .join(GroupMember, GroupMember.group_id == IndicatorHit.group_id)
        .join(Ad, Ad.id == GroupMember.ad_id)
        .where(IndicatorHit.counted, (Ad.id == ad_id) | Ad.id.in_(sharing))
    )
    return bool(session.scalar(select(exists(hit))))


def _identifiers(facts: AdFacts, rules: Rules) -> Iterator[ads.IdentifierIn]:
    """The contacts and names to keep; only a confident one of her own in the ad's own part of the page may link."""
    for phone in facts.phones:
        yield ads.IdentifierIn(
            "phone", phone.e164, phone.span, phone.method.value, phone.confidence, phone.obfuscated,
            links=phone.span.is_main and phone.confidence >= LINKING_CONFIDENCE and not phone.another,
        )
    for handle in facts.handles:
        if handle.kind == "link" and (urlsplit(handle.value).hostname or "") in rules.own_hosts:
            continue
        yield ads.IdentifierIn(
            handle.kind, handle.value, handle.span, "plain", handle.confidence, False,
            links=handle.span.is_main and handle.confidence >= LINKING_CONFIDENCE,
        )
    for address in facts.addresses:
        yield ads.IdentifierIn("address", address.normalised, address.span, address.kind, 1.0, False, links=False)
    for name in facts.names:
        yield ads.IdentifierIn("name", name.normalised, name.span, "plain", 1.0, False, links=False)


def _facts(facts: AdFacts) -> Iterator[ads.FactIn]:
    """What an indicator or a page reads, and no more (0030): words about age are judged here and not kept."""
    kept = (
        ("price", facts.prices), ("availability", facts.availability), ("date", facts.dates),
        ("voice", facts.voices), ("suspected_contact", facts.suspected),
    )
    for kind, found in kept:
        for fact in found:
            span: Span = fact.span
            values = {name: getattr(fact, name) for name in fact.__dataclass_fields__ if name != "span"}
            yield ads.FactIn(kind, json.dumps(values, default=str, ensure_ascii=False, sort_keys=True), span)


def _places(facts: AdFacts) -> Iterator[ads.PlaceIn]:
    for place in facts.places:
        if place.span.is_main:
            for code in place.municipalities:
                yield ads.PlaceIn(code, place.role.value, place.span)
