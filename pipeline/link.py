"""Why the same: links the ads that are new or changed, and keeps every group's id."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from extractors.text_signature import SIGNATURE_VERSION, keyed_shingles, signature_words
from linking.engine import find_links, source_labels
from linking.evidence_table import Grouping
from linking.grouping import group
from linking.records import Evidence, WordedText
from linking.settings import LinkSettings
from linking.stop_shingles import StopCounter, StopTable
from storage import audit, judgement_store, link_keeping, link_store, photo_stops, text_word_store
from storage.bulk import roomy_cache
from storage.link_groups import oversize_groups
from storage.stop_table import keep_stop_table, load_stop_table
from storage.store import Store

GROWTH = 2
"""The stop table is made anew when there are so many times more ads than when it was made."""


@dataclass(frozen=True, slots=True)
class LinkSummary:
    ads: int                # that were new or changed
    edges: int
    groups: int
    changed_groups: int
    oversize: Mapping[str, int] = field(default_factory=dict)   # public id -> ads, of groups too large to be one hand


def link(
    store: Store, *, now: datetime, rebuild: bool = False, settings: LinkSettings | None = None,
    grouping: Grouping = group,
) -> LinkSummary:
    """Links everything that changed since the last time; safe to repeat.

    `rebuild` reads all evidence anew. It gives the same groups: both are the same function of what is stored.
    `grouping`: the engine that makes groups of the evidence; every engine makes the same.
    """
    settings = settings or LinkSettings()
    key = store.keyring.shingle_key()

    def read_words(text: str) -> WordedText:
        words = signature_words(text)
        return WordedText(words, keyed_shingles(words, key))

    with store.begin() as session, roomy_cache(session), _no_search_for_cycles():
        large = oversize_groups(session)
        photo_stops.mark(session)
        found = link_store.StoredEvidence(
            store, session, read_words=read_words, signature_version=SIGNATURE_VERSION, settings=settings,
            rebuild=rebuild,
        )
        new = int(found.ads().changed.sum())
        stop = _stop_table(session, found, settings)
        basis = link_store.basis(stop, settings, SIGNATURE_VERSION)
        if basis != link_store.load_basis(session):
            found.all_anew()
        links = find_links(found, stop, found.camps(), settings, grouping)
        kept = link_keeping.keep(session, links, found, oversize=settings.oversize, now=now)
        judgement_store.keep_proposals(session, links.proposals)
        text_word_store.renew(session, links.text_words_met, now)
        link_store.keep_basis(session, basis)
        photo_stops.propose(session, groups=settings.photo_parties, now=now)
        oversize = oversize_groups(session)
        for public_id in sorted(oversize.keys() - large.keys()):
            _alarm(session, store, public_id, oversize[public_id], now)
    return LinkSummary(new, kept.edges, kept.groups, kept.changed_groups, oversize)


def _alarm(session: Session, store: Store, public_id: str, ads: int, now: datetime) -> None:
    """Kept in the audit chain when a group becomes too large; every round tells it as long as it is."""
    audit.record(
        session, store, actor="pipeline", action="group.oversize", object=f"group:{public_id}", now=now,
        detail={"ads": ads},
    )


def _stop_table(session: Session, evidence: Evidence, settings: LinkSettings) -> StopTable:
    """The frozen table, made again only when the store has outgrown it."""
    table = load_stop_table(session)
    size = len(evidence.ads())
    if table is not None and size < GROWTH * max(table.ads, 1):
        return table
    counter = StopCounter(source_labels(evidence, settings))
    for rows, sets in evidence.signatures():
        counter.add(rows, sets)
    table = counter.table()
    keep_stop_table(session, table)
    return table


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Among millions of plain rows there are no cycles: looking through them again and again took a fifth of it all."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
