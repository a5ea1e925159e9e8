"""Makes what the evaluators may see of groups from what is stored. The only place that opens words to assess them.

Opened: title and text of the newest version of `scope` ads, and their prices, availability and voices. Never
what stands in other parts of the page, never an ad of route M, never the value of a contact or name.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from indicators.views import AdView, GroupView, HourPrice, LeadAd, LeadView, Marked, Place, Stay
from storage import assessment_store
from storage.assessment_store import batches
from storage.store import Store
from storage.tables import Ad, AdFact, AdIdentifier, AdPlace, AdVersion

FACT_KINDS = ("price", "availability", "voice")
HOUR = 60


def group_views(
    store: Store, session: Session, group_ids: Sequence[int], now: datetime, median_hour_cents: int | None,
    administrative: bool = False,
) -> dict[int, GroupView]:  # fmt: skip
    """One view a group, in the order asked."""
    by_group = assessment_store.members(session, group_ids)
    ads = {ad.id: ad for members in by_group.values() for ad in members}
    views: dict[int, AdView] = {}
    licensed: set[int] = set()
    tips: dict[int, set[int]] = {}
    leads: dict[int, assessment_store.LeadRow] = {}
    for batch in batches(sorted(ads)):
        views |= _ad_views(store, session, [ads[ad_id] for ad_id in batch])
        licensed |= assessment_store.licensed(session, batch, now.date())
        tips |= assessment_store.tips(session, batch)
        leads |= {lead.lead_id: lead for lead in assessment_store.leads_of(session, batch)}
    lead_views, leads_by_ad = _lead_views(session, leads.values(), views)
    manual = assessment_store.manual_codes(session, group_ids)
    found = {}
    for group_id in group_ids:
        ids = [ad.id for ad in by_group[group_id]]
        own_leads = {lead_id for ad_id in ids for lead_id in leads_by_ad.get(ad_id, ())}
        found[group_id] = GroupView(
            ads=tuple(views[ad_id] for ad_id in ids),
            leads=tuple(lead_views[lead_id] for lead_id in sorted(own_leads)),
            licensed=not licensed.isdisjoint(ids),
            tips=len({signal for ad_id in ids for signal in tips.get(ad_id, ())}),
            manual=tuple(sorted(manual.get(group_id, ()))),
            median_hour_cents=median_hour_cents,
            administrative=administrative,
        )
    return found


def _ad_views(store: Store, session: Session, ads: Sequence[Ad]) -> dict[int, AdView]:
    ad_ids = [ad.id for ad in ads]
    readable = [ad.id for ad in ads if ad.reach == "scope"]
    versions = assessment_store.newest_versions(session, readable)
    identifiers = assessment_store.identifiers(session, ad_ids)
    places = assessment_store.places_in(session, ad_ids)
    facts = assessment_store.facts(session, [version.id for version in versions.values()], FACT_KINDS)
    found = {}
    for ad in ads:
        version = versions.get(ad.id)
        own_facts = facts.get(version.id, []) if version is not None else []
        found[ad.id] = _ad_view(store, ad, version, identifiers.get(ad.id, []), places.get(ad.id, []), own_facts)
    return found


def _ad_view(
    store: Store, ad: Ad, version: AdVersion | None, identifiers: Sequence[AdIdentifier],
    places: Sequence[AdPlace], facts: Sequence[AdFact],
) -> AdView:  # fmt: skip
    current = _current(identifiers)
    phones = [row for row in current if row.kind == "phone"]
    opened = [
        (fact, json.loads(store.sealer.open(ad.key_id, "ad_fact.value", fact.value_sealed)))
        for fact in sorted(facts, key=lambda fact: (fact.span_part, fact.span_start))
    ]
    availability = [(fact, value) for fact, value in opened if fact.kind == "availability"]
    voices = [(fact, value) for fact, value in opened if fact.kind == "voice"]
    prices = [(fact, value) for fact, value in opened if fact.kind == "price"]
    return AdView(
        ad_id=ad.id,
        version_id=version.id if version is not None else None,
        in_scope=ad.reach == "scope",
        title=store.sealer.open(ad.key_id, "ad_version.title", version.title_sealed) if version else "",
        text=store.sealer.open(ad.key_id, "ad_version.text", version.text_sealed) if version else "",
        phones=tuple(Marked(row.digest, _place(row)) for row in phones if row.links),
        name=_working_name(current),
        addresses=tuple(
            Marked(row.digest, _place(row))
            for row in current
            if row.kind == "address" and row.method != "venue"
        ),
        hidden_phones=tuple(
            place for row in phones if row.obfuscated and (place := _place(row)) is not None
        ),
        always=tuple(_fact_place(fact) for fact, value in availability if value["always"]),
        manager=tuple(_fact_place(fact) for fact, value in voices if value["kind"] == "manager"),
        hour_prices=tuple(
            HourPrice(value["amount_cents"], _fact_place(fact)) for fact, value in prices if is_hour_price(value)
        ),
        stays=_stays(ad, places),
    )


def is_hour_price(value: dict[str, object]) -> bool:
    """Whether a price fact is for one hour, in euros: only those are compared (I10)."""
    amount = value["amount_cents"]
    return value["minutes"] == HOUR and value["currency"] == "EUR" and isinstance(amount, int) and amount > 0


def _current(identifiers: Sequence[AdIdentifier]) -> list[AdIdentifier]:
    """What still stood in the ad when it was last seen; what was edited away keeps an older date."""
    newest = max((row.last_seen for row in identifiers), default=None)
    return sorted((row for row in identifiers if row.last_seen == newest), key=lambda row: row.id)


def _working_name(identifiers: Iterable[AdIdentifier]) -> bytes | None:
    """The one name an ad goes by: of its name field, else of its title, else the first in its text.

    Row ids say in which order the names were read; digests would make it hang on the key.
    """
    names = [row for row in identifiers if row.kind == "name"]
    if not names:
        return None
    order = {"field:name": 0, "title": 1, "text": 2}
    return min(names, key=lambda row: (order.get(row.span_part, 3), row.name_order or row.span_start, row.id)).digest


def _place(row: AdIdentifier) -> Place | None:
    return Place(row.span_part, row.span_start, row.span_end) if row.span_part else None


def _fact_place(fact: AdFact) -> Place:
    return Place(fact.span_part, fact.span_start, fact.span_end)


def _stays(ad: Ad, places: Sequence[AdPlace]) -> tuple[Stay, ...]:
    """Codes that stand at one place in the words are one name that may mean several municipalities."""
    together: dict[object, list[AdPlace]] = defaultdict(list)
    for row in places:
        together[row.span_part, row.span_start, row.first_seen if row.span_part is None else None].append(row)
    return tuple(
        Stay(
            row.municipality, row.first_seen, row.last_seen,
            choice=f"{ad.id}:{number}" if len(rows) > 1 else "",
        )
        for number, rows in enumerate(together.values())
        for row in sorted(rows, key=lambda row: row.municipality)
    )  # fmt: skip


def _lead_views(
    session: Session, leads: Iterable[assessment_store.LeadRow], own: dict[int, AdView]
) -> tuple[dict[int, LeadView], dict[int, list[int]]]:
    """The leads, with the numbers and names of ads of other groups too, and which leads each ad is in."""
    leads = list(leads)
    others = sorted({ad_id for lead in leads for ad_id in lead.ad_ids} - own.keys())
    lead_ads = {
        view.ad_id: LeadAd(view.ad_id, frozenset(phone.digest for phone in view.phones), view.name)
        for view in own.values()
    }
    for batch in batches(others):
        identifiers = assessment_store.identifiers(session, batch)
        for ad_id in batch:
            rows = _current(identifiers.get(ad_id, []))
            phones = frozenset(row.digest for row in rows if row.kind == "phone" and row.links)
            lead_ads[ad_id] = LeadAd(ad_id, phones, _working_name(rows))
    views = {
        lead.lead_id: LeadView(lead.kind, lead.digest, tuple(lead_ads[ad_id] for ad_id in lead.ad_ids))
        for lead in leads
    }
    by_ad: dict[int, list[int]] = defaultdict(list)
    for lead in leads:
        for ad_id in lead.ad_ids:
            by_ad[ad_id].append(lead.lead_id)
    return views, by_ad
