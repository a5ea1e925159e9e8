"""Looks at every group that changed with the catalogue in hand: which indicators, and does the rule select it."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from statistics import median

from sqlalchemy.orm import Session

from indicators.catalogue import Catalogue
from indicators.evaluate import assess_group
from pipeline.group_views import group_views, is_hour_price
from storage import assessment_store, audit
from storage.store import Store

AT_ONCE = 100
"""Groups in one transaction."""

PRICE_DAYS = 28
PRICE_ADS = 5000
"""The region's median comes from the ads seen last; more of them would open more sealed prices for no better figure."""


def assess(
    store: Store, *, now: datetime, catalogue: Catalogue, everything: bool = False, administrative: bool = False
) -> int:
    """Assesses the groups that changed (or all) and gives how many. Safe to repeat and to interrupt.

    `administrative`: the processing decision names the administrative purpose, so that B01 may be shown.
    """
    with store.read() as session:
        group_ids = assessment_store.groups_to_assess(session, everything)
        if not group_ids:
            return 0
        median_cents = _median_hour_cents(store, session, now, catalogue.setting("I10", "min_prices"))
    for start in range(0, len(group_ids), AT_ONCE):
        _assess_some(store, group_ids[start : start + AT_ONCE], now, catalogue, median_cents, administrative)
    with store.begin() as session:
        audit.record(
            session, store, actor="pipeline", action="assess", object="groups", now=now,
            detail={"groups": len(group_ids), "catalogue": catalogue.version},
        )  # fmt: skip
    return len(group_ids)


def _assess_some(
    store: Store, group_ids: Sequence[int], now: datetime, catalogue: Catalogue, median_cents: int | None,
    administrative: bool,
) -> None:  # fmt: skip
    with store.begin() as session:
        views = group_views(store, session, group_ids, now, median_cents, administrative)
        assessments = {group_id: assess_group(view, catalogue) for group_id, view in views.items()}
        assessment_store.keep_assessments(session, assessments, version=catalogue.version, now=now)


def _median_hour_cents(store: Store, session: Session, now: datetime, min_prices: int) -> int | None:
    """The region's median for an hour; None when there are too few prices to say anything."""
    prices: dict[int, int] = {}
    for fact, key_id in assessment_store.sample_prices(session, now - timedelta(days=PRICE_DAYS), PRICE_ADS):
        value = json.loads(store.sealer.open(key_id, "ad_fact.value", fact.value_sealed))
        if is_hour_price(value):
            prices[fact.ad_id] = min(prices.get(fact.ad_id, value["amount_cents"]), value["amount_cents"])
    return round(median(prices.values())) if len(prices) >= min_prices else None
