"""From evidence to edges, leads and groups: the whole of linking as one function without side effects."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from linking.components import components, joined, stars
from linking.groups import Shared, join
from linking.hubs import Contacts, guard_contacts, parties
from linking.judgements import Pair, constrained
from linking.photo_evidence import photo_evidence
from linking.records import NONE, AdTable, EdgeRecord, Evidence, Flags, LeadRecord, Rows, SharedValues
from linking.settings import STRONG_KINDS, SUPPORTING_KINDS, LinkSettings
from linking.stop_shingles import StopTable
from linking.text_candidates import TextClasses
from linking.text_evidence import near_pairs, repeated_texts, same_pairs, text_classes, text_edges


@dataclass(frozen=True, slots=True)
class Links:
    """Everything linking found, as it should be stored."""

    table: AdTable
    edges: list[EdgeRecord]
    leads: list[LeadRecord]
    sets: list[tuple[int, ...]]             # rows of each group, sorted; every ad is in exactly one
    single_evidence: Flags                  # per row
    proposals: list[Pair] = field(default_factory=list)     # reviewed cases that evidence would join


def find_links(evidence: Evidence, stop: StopTable, camps: Rows, settings: LinkSettings) -> Links:
    """Links all ads of the evidence. The result depends on the evidence alone, not on the order it came in."""
    table = evidence.ads()
    size = len(table)
    common = stop.bitmap()
    classes = text_classes(evidence, common, table.scope, settings)
    texts = text_edges(evidence, classes, common, table.scope, settings)
    photos = photo_evidence(evidence, settings)
    values = tuple(evidence.shared_values(kind) for kind in STRONG_KINDS)
    supporting = tuple(evidence.shared_values(kind) for kind in SUPPORTING_KINDS)

    text_leads = _connected(size, near_pairs(texts))
    same_leads = _connected(size, same_pairs(texts, settings))
    photo_leads = photos.same
    names = _names(evidence, size, values, text_leads, photo_leads)
    text_label = _per_row(size, text_leads)
    counts = tuple(evidence.contact_counts(kind) for kind in STRONG_KINDS)
    contacts = guard_contacts(values, counts, text_label, names, settings)
    owned = _owned(contacts, counts)
    text_shared = _guarded(text_leads, contacts, names, owned, settings.text_parties)
    photo_shared = _guarded(photo_leads, contacts, names, owned, settings.photo_parties)
    links = _link_leads(supporting, contacts, names, owned, settings)
    found = join(
        contacts, text_shared, _guarded(same_leads, contacts, names, owned, settings.text_parties), photo_shared, links,
        owned=owned, name=names, long_text=_long(size, classes, settings), settings=settings,
    )
    label, proposals = constrained(found, evidence.judgements(), camps)
    edges = [*_contact_edges(contacts), *_link_edges(supporting, links), *texts, *photos.edges]
    leads = [
        *_contact_leads(contacts), *_value_leads(supporting, links.hub),
        *_set_leads("text", text_leads, text_shared.hub, table),
        *_set_leads("photo", photo_leads, photo_shared.hub, table),
        *_set_leads("copy", photos.copies, np.zeros(len(photos.copies), dtype=np.bool_), table),
    ]
    return Links(table, edges, leads, _sets(label), found.single_evidence, proposals)


def source_labels(evidence: Evidence, settings: LinkSettings, most: int = 50) -> Rows:
    """Who stands behind each ad, roughly, to count frequencies by: ads that share a contact which is not used very
    much, and ads without any contact that repeat one text.
    """
    pairs = []
    contacts = np.sum([evidence.contact_counts(kind) for kind in STRONG_KINDS], axis=0)
    for kind in STRONG_KINDS:
        shared = evidence.shared_values(kind)
        use = np.bincount(shared.value, minlength=len(shared.digests))
        rare = use[shared.value] <= most
        pairs.append(stars(shared.value[rare], shared.row[rare]))
    pairs.append(repeated_texts(evidence, np.flatnonzero(contacts == 0), settings))
    return components(len(evidence.ads()), *joined(*pairs))


def _connected(size: int, pairs: tuple[Rows, Rows]) -> list[tuple[int, ...]]:
    return [rows for rows in _sets(components(size, *pairs)) if len(rows) > 1]


def _sets(label: Rows) -> list[tuple[int, ...]]:
    """The rows of each label, ordered by their lowest row."""
    order = np.argsort(label, kind="stable")
    cuts = np.flatnonzero(np.diff(label[order])) + 1
    return [tuple(part.tolist()) for part in np.split(order, cuts)] if len(label) else []


def _incidences(leads: Sequence[tuple[int, ...]]) -> tuple[Rows, Rows]:
    label = np.repeat(np.arange(len(leads), dtype=np.int64), [len(rows) for rows in leads])
    return label, np.array([row for rows in leads for row in rows], dtype=np.int64)


def _per_row(size: int, leads: Sequence[tuple[int, ...]]) -> Rows:
    result = np.full(size, NONE, dtype=np.int64)
    label, row = _incidences(leads)
    result[row] = label
    return result


def _names(
    evidence: Evidence, size: int, values: Sequence[SharedValues], *leads: Sequence[tuple[int, ...]]
) -> Rows:
    """A number per working name, for ads that share anything; NONE for the others."""
    rows = np.unique(np.concatenate([
        *(shared.row for shared in values), *(_incidences(found)[1] for found in leads), np.zeros(0, dtype=np.int64),
    ]))
    result = np.full(size, NONE, dtype=np.int64)
    numbers: dict[bytes, int] = {}
    for row, digest in sorted(evidence.names(rows).items()):
        result[row] = numbers.setdefault(digest, len(numbers))
    return result


def _owned(contacts: Contacts, counts: Sequence[Rows]) -> Flags:
    """Ads with a contact that is no hub: one of their own or one that links."""
    kept = np.sum(counts, axis=0)
    for shared, hub in zip(contacts.values, contacts.hubs, strict=True):
        np.subtract.at(kept, shared.row[hub[shared.value]], 1)
    result: Flags = kept > 0
    return result


def _guarded(
    leads: Sequence[tuple[int, ...]], contacts: Contacts, names: Rows, owned: Flags, most: int
) -> Shared:
    label, row = _incidences(leads)
    return Shared(label, row, parties(label, row, contacts.label, names, owned, len(leads)) > most)


def _link_leads(
    supporting: Sequence[SharedValues], contacts: Contacts, names: Rows, owned: Flags, settings: LinkSettings
) -> Shared:
    shift, labels, rows = 0, [], []
    for shared in supporting:
        labels.append(shared.value + shift)
        rows.append(shared.row)
        shift += len(shared.digests)
    label, row = np.concatenate(labels), np.concatenate(rows)
    return Shared(label, row, parties(label, row, contacts.label, names, owned, shift) > settings.link_sources)


def _long(size: int, classes: TextClasses, settings: LinkSettings) -> Flags:
    result = np.zeros(size, dtype=np.bool_)
    result[classes.rows] = classes.shingles[classes.label] >= settings.long_text_shingles
    return result


def _contact_edges(contacts: Contacts) -> list[EdgeRecord]:
    return [
        edge for shared, hub in zip(contacts.values, contacts.hubs, strict=True)
        for edge in _star_edges(shared, hub, "sure", 1.0)
    ]


def _link_edges(supporting: Sequence[SharedValues], links: Shared) -> list[EdgeRecord]:
    edges: list[EdgeRecord] = []
    shift = 0
    for shared in supporting:
        edges.extend(_star_edges(shared, links.hub[shift : shift + len(shared.digests)], "supporting", 0.5))
        shift += len(shared.digests)
    return edges


def _star_edges(shared: SharedValues, hub: Flags, grade: str, strength: float) -> list[EdgeRecord]:
    """Each ad with the first that has the value: enough to explain, linear in the number of ads."""
    order = np.lexsort((shared.row, shared.value))
    edges: list[EdgeRecord] = []
    centre, current = -1, -1
    for value, row in zip(shared.value[order].tolist(), shared.row[order].tolist(), strict=True):
        if value != current:
            centre, current = row, value
        elif not hub[value] and row != centre:
            edges.append(EdgeRecord(centre, row, shared.kind, grade, shared.digests[value], strength))
    return edges


def _contact_leads(contacts: Contacts) -> list[LeadRecord]:
    return [
        lead for shared, hub in zip(contacts.values, contacts.hubs, strict=True)
        for lead in _value_leads((shared,), hub)
    ]


def _value_leads(values: Sequence[SharedValues], hub: Flags) -> list[LeadRecord]:
    leads: list[LeadRecord] = []
    shift = 0
    for shared in values:
        order = np.lexsort((shared.row, shared.value))
        cuts = np.flatnonzero(np.diff(shared.value[order])) + 1
        for part in np.split(order, cuts) if len(order) else ():
            value = int(shared.value[part[0]])
            rows = tuple(dict.fromkeys(shared.row[part].tolist()))
            if len(rows) > 1:
                leads.append(LeadRecord(shared.kind, shared.digests[value], rows, bool(hub[shift + value])))
        shift += len(shared.digests)
    return leads


def _set_leads(kind: str, leads: Sequence[tuple[int, ...]], hub: Flags, table: AdTable) -> list[LeadRecord]:
    return [
        LeadRecord(kind, table.tokens[rows[0]], rows, bool(flag)) for rows, flag in zip(leads, hub, strict=True)
    ]


