"""Keeps what linking found: only what differs from the last night is written."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
from sqlalchemy import update
from sqlalchemy.orm import Session

from linking.engine import Links
from storage.link_edges import keep_edges
from storage.link_groups import keep_groups
from storage.link_leads import keep_leads
from storage.link_readings import keep_readings
from storage.link_store import StoredEvidence
from storage.tables import Ad

BATCH = 500


@dataclass(frozen=True, slots=True)
class Kept:
    edges: int
    groups: int
    changed_groups: int


def keep(
    session: Session, links: Links, evidence: StoredEvidence, *, oversize: int, now: datetime
) -> Kept:
    """Brings edges, leads, groups and what is known of texts up to date."""
    ads = evidence.stored
    stir = keep_leads(session, links.leads, ads)
    edges = keep_edges(session, links.edges, stir, evidence.stored_texts, ads, now)
    stir.changed[links.table.changed] = True
    groups, changed = keep_groups(session, links, stir, ads, oversize=oversize, now=now)
    keep_readings(session, links.texts, ads.table.ids, evidence.night)
    _looked_at(session, evidence, now)
    return Kept(edges, groups, changed)


def _looked_at(session: Session, evidence: StoredEvidence, now: datetime) -> None:
    table = evidence.ads()
    if table.changed.all():
        session.execute(update(Ad).values(linked_at=now))
        return
    ids = np.sort(table.ids[table.changed]).tolist()
    for start in range(0, len(ids), BATCH):
        session.execute(update(Ad).where(Ad.id.in_(ids[start : start + BATCH])).values(linked_at=now))
