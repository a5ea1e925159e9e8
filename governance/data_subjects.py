"""The rights of the people in the ads (articles 15, 17 and 21 AVG), asked for by a telephone number.

A number is an ad's own when it stands in the ad's own part of a page. Where it stands only among other people's
ads on that page, those ads stay and every trace of the number in them goes.
"""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import phonenumbers
from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from storage import audit, suppression
from storage.hub_word_store import hub_words
from storage.retention import forget_ads
from storage.store import Store
from storage.tables import (
    Ad,
    AdFact,
    AdGroup,
    AdIdentifier,
    AdPlace,
    AdVersion,
    Destruction,
    GroupMember,
    LicensedIdentifier,
    Photo,
    Sighting,
    Signal,
    Site,
)

ACTOR = "cli:baken betrokkene"
PHONE = "phone"
ERASURE, OBJECTION = "erasure", "objection"


class BadNumber(Exception):
    """This cannot be a telephone number; one line."""


@dataclass(frozen=True, slots=True)
class Found:
    """Where a number is kept: counts and places, no other value."""

    ads: int
    sites: dict[str, int]
    municipalities: dict[str, int]
    groups: int
    elsewhere_on_pages: int     # ads in whose page it stands as somebody else's number
    signals: int                # of colleagues; a person decides about those
    licensed: int               # on the region's licence list
    objected: bool


def e164(number: str) -> str:
    """The number in international notation; without a country code it is a Dutch one. Raises BadNumber."""
    try:
        parsed = phonenumbers.parse(number, "NL")
    except phonenumbers.NumberParseException:
        raise BadNumber("this is not a telephone number") from None
    if not phonenumbers.is_possible_number(parsed):
        raise BadNumber("this is not a telephone number: too many or too few digits")
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def find(store: Store, number: str, now: datetime) -> Found:
    """Where the number is kept."""
    digest = store.keyring.digest(PHONE, e164(number))
    with store.begin() as session:
        ads = _own(session, digest)
        sites = Counter(session.scalars(select(Site.key).join(Ad, Ad.site_id == Site.id).where(Ad.id.in_(ads))))
        places = session.execute(
            select(AdPlace.municipality, AdPlace.ad_id).where(AdPlace.ad_id.in_(ads), AdPlace.role == "in").distinct()
        )
        groups = select(func.count(GroupMember.group_id.distinct())).where(GroupMember.ad_id.in_(ads))
        signals = select(func.count()).select_from(Signal).where(Signal.phone_digest == digest)
        licensed = select(func.count()).select_from(LicensedIdentifier).where(LicensedIdentifier.digest == digest)
        pair = (PHONE, digest)
        found = Found(
            ads=len(ads), sites=dict(sorted(sites.items())),
            municipalities=dict(sorted(Counter(code for code, _ in places).items())),
            groups=session.scalar(groups) or 0, elsewhere_on_pages=len(_mentioned(session, digest)),
            signals=session.scalar(signals) or 0, licensed=session.scalar(licensed) or 0,
            objected=pair in suppression.suppressed(
                session, store.keyring, suppression.OBJECTION, [pair], now.date()
            ),
        )
        _note(session, store, "rights.search", now, {"ads": found.ads})
    return found


def export(store: Store, number: str, now: datetime) -> dict[str, Any]:
    """All that is kept about the ads of the number, for the person who asks."""
    phone = e164(number)
    digest = store.keyring.digest(PHONE, phone)
    with store.begin() as session:
        ads = [_ad(store, session, session.get_one(Ad, ad_id)) for ad_id in _own(session, digest)]
        _note(session, store, "rights.export", now, {"ads": len(ads)})
    return {"phone": phone, "made_at": now.isoformat(), "ads": ads}


def erase(store: Store, number: str, now: datetime, *, objection: bool = False) -> dict[str, int]:
    """Deletes the ads of the number; with an objection they are never kept again. Counts of what went."""
    digest = store.keyring.digest(PHONE, e164(number))
    with store.begin() as session:
        ads, mentioned = _own(session, digest), _mentioned(session, digest)
        forget_ads(store, session, ads, now)
        _strike(session, digest, mentioned)
        if objection:
            suppression.suppress(session, store.keyring, suppression.OBJECTION, [(PHONE, digest)], None)
        counts = {"ads": len(ads), "struck_from_pages": len(mentioned)}
        session.add(Destruction(at=now, ground=OBJECTION if objection else ERASURE, counts=counts))
        _note(session, store, "rights.object" if objection else "rights.erase", now, counts)
    store.tidy()
    return counts


def _own(session: Session, digest: bytes) -> Sequence[int]:
    return session.scalars(
        select(AdIdentifier.ad_id)
        .where(AdIdentifier.kind == PHONE, AdIdentifier.digest == digest, AdIdentifier.page_part == "main")
        .distinct().order_by(AdIdentifier.ad_id)
    ).all()


def _mentioned(session: Session, digest: bytes) -> Sequence[int]:
    own = set(_own(session, digest))
    found = session.scalars(
        select(AdIdentifier.ad_id).where(AdIdentifier.kind == PHONE, AdIdentifier.digest == digest).distinct()
    )
    return sorted(set(found) - own)


def _strike(session: Session, digest: bytes, ad_ids: Sequence[int]) -> None:
    """Other people's ads lose the number, and the parts of their pages that may show it."""
    for ad_id in ad_ids:
        session.execute(
            update(AdVersion).where(AdVersion.ad_id == ad_id).values(other_sealed=None, snapshot_sealed=None)
        )
        session.execute(
            delete(AdIdentifier).where(AdIdentifier.ad_id == ad_id, AdIdentifier.digest == digest)
        )


def _note(session: Session, store: Store, action: str, now: datetime, detail: dict[str, int]) -> None:
    # Neither the number nor its digest: the chain outlives what was deleted.
    audit.record(session, store, actor=ACTOR, action=action, object=PHONE, now=now, detail=detail)


def _ad(store: Store, session: Session, ad: Ad) -> dict[str, Any]:
    def open_(where: str, sealed: bytes | None) -> str | None:
        return None if sealed is None else store.sealer.open(ad.key_id, where, sealed)

    def opened_json(where: str, sealed: bytes | None) -> object:
        text = open_(where, sealed)
        return None if text is None else json.loads(text)

    versions = session.scalars(select(AdVersion).where(AdVersion.ad_id == ad.id).order_by(AdVersion.seq))
    identifiers = session.scalars(select(AdIdentifier).where(AdIdentifier.ad_id == ad.id).order_by(AdIdentifier.id))
    facts = session.scalars(select(AdFact).where(AdFact.ad_id == ad.id).order_by(AdFact.id))
    places = session.scalars(select(AdPlace).where(AdPlace.ad_id == ad.id).order_by(AdPlace.id))
    photos = session.scalars(select(Photo).where(Photo.ad_id == ad.id).order_by(Photo.position))
    sightings = session.scalars(select(Sighting).where(Sighting.ad_id == ad.id).order_by(Sighting.first_seen))
    words = hub_words(session)
    groups = session.scalars(
        select(AdGroup.public_id).join(GroupMember, GroupMember.group_id == AdGroup.id)
        .where(GroupMember.ad_id == ad.id)
    )
    return {
        "site": session.get_one(Site, ad.site_id).key, "external_id": ad.external_id, "url": ad.url,
        "reach": ad.reach, "status": ad.status,
        "first_seen": ad.first_seen.isoformat(), "last_seen": ad.last_seen.isoformat(),
        "sightings": [[one.first_seen.isoformat(), one.last_seen.isoformat()] for one in sightings],
        "versions": [
            {
                "captured_at": one.captured_at.isoformat(), "raw_sha256": one.raw_sha256,
                "title": open_("ad_version.title", one.title_sealed), "text": open_("ad_version.text", one.text_sealed),
                "fields": opened_json("ad_version.fields", one.fields_sealed),
                "links": opened_json("ad_version.links", one.links_sealed),
                "snapshot_kept": one.snapshot_sealed is not None,
            }
            for one in versions
        ],
        # What stands in the other part of the page belongs to somebody else and is not this person's to see.
        "identifiers": [
            {"kind": one.kind, "value": open_("ad_identifier.value", one.value_sealed),
             "word_of_a_reviewer": words.get((one.kind, one.digest)),
             "first_seen": one.first_seen.isoformat(), "last_seen": one.last_seen.isoformat()}
            for one in identifiers if one.page_part == "main"
        ],
        "facts": [{"kind": one.kind, "value": opened_json("ad_fact.value", one.value_sealed)} for one in facts],
        "places": [{"municipality": one.municipality, "role": one.role} for one in places],
        "photos": [
            {"position": one.position, "width": one.width, "height": one.height, "hashes": one.codes.hex()}
            for one in photos
        ],
        "groups": sorted(groups),
    }
