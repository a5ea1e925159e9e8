"""From one captured ad to what is kept of it: extract, see where it belongs, store, say which photos to fetch."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
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
from storage.store import Store
from storage.tables import Ad, AdIdentifier, GroupMember, IndicatorHit

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
    content = captured.content
    signature = keyed_signature(f"{content.title}\n{content.text}", shingle_key) if reach else b""
    return ReadAd(captured, facts, reach, signature)


@dataclass(frozen=True, slots=True)
class Ingested:
    taken: Taken
    ad_id: int | None
    wants_photos: bool


def take(
    store: Store, session: Session, *, site_id: int, site_key: str, ad: ReadAd, rules: Rules,
    fingerprint: str, now: datetime, night: date,
) -> Ingested:
    """Keeps one ad as its place allows, inside the caller's transaction."""
    digest = ads.external_digest(store, site_key, ad.captured.external_id)
    identifiers = tuple(_identifiers(ad.facts, rules))
    own = [(i.kind, store.keyring.digest(i.kind, i.value)) for i in identifiers if i.span.is_main]
    contacts = [pair for pair in own if pair[0] != "name"]
    objected = suppression.suppressed(session, store.keyring, suppression.OBJECTION, contacts, night)
    if ad.reach is None or objected:
        known = ads.find(session, site_id, digest)
        if known is not None:
            ads.forget(session, known)
        sightings.note_elsewhere(session, site_id, digest, fingerprint, night)
        return Ingested(Taken.ELSEWHERE, None, False)
    saved = ads.save(
        store, session, site_id=site_id, digest=digest, reach=ad.reach, now=now,
        ad_in=ads.AdIn(
            captured=ad.captured, fingerprint=fingerprint, identifiers=identifiers,
            facts=tuple(_facts(ad.facts)), places=tuple(_places(ad.facts)), language=ad.facts.language,
            extractor_version=ad.facts.version, signature=ad.signature, signature_version=SIGNATURE_VERSION,
            route_m=ad.facts.suggests_minor,
        ),
    )
    taken = Taken.NEW if saved.is_new else Taken.CHANGED if saved.changed else Taken.SAME
    wants_photos = not ad.facts.suggests_minor and (
        rules.photos == "all"
        or (rules.photos == "on_evidence" and _has_evidence(session, saved.ad_id, [digest for _, digest in contacts]))
    )
    return Ingested(taken, saved.ad_id, wants_photos)


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
    """The contacts and names to keep; only a confident one in the ad's own part of the page may link."""
    for phone in facts.phones:
        yield ads.IdentifierIn(
            "phone", phone.e164, phone.span, phone.method.value, phone.confidence, phone.obfuscated,
            links=phone.span.is_main and phone.confidence >= LINKING_CONFIDENCE,
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
    kept = (
        ("price", facts.prices), ("availability", facts.availability), ("date", facts.dates),
        ("age_word", facts.age_words), ("voice", facts.voices), ("suspected_contact", facts.suspected),
    )
    for kind, found in kept:
        for fact in found:
            span: Span = fact.span
            values = asdict(fact)
            del values["span"]
            yield ads.FactIn(kind, json.dumps(values, default=str, ensure_ascii=False, sort_keys=True), span)


def _places(facts: AdFacts) -> Iterator[ads.PlaceIn]:
    for place in facts.places:
        if place.span.is_main:
            for code in place.municipalities:
                yield ads.PlaceIn(code, place.role.value, place.span)
