"""From evidence to edges, leads and groups: the whole of linking as one function without side effects."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from linking.authors import one_author
from linking.components import components, incidences, joined, label_sets, stars
from linking.groups import Shared, join
from linking.hubs import Contacts, guard_contacts, parties
from linking.judgements import Pair, constrained
from linking.photo_evidence import photo_evidence
from linking.records import (
    GRADES,
    NONE,
    AdTable,
    EdgeColumns,
    EdgeRecord,
    Evidence,
    Flags,
    LeadColumns,
    Rows,
    SharedValues,
)
from linking.settings import STRONG_KINDS, SUPPORTING_KINDS, LinkSettings
from linking.stop_shingles import StopTable
from linking.text_candidates import TextClasses
from linking.text_evidence import Texts, near_pairs, read_texts, repeated_texts, same_texts


@dataclass(frozen=True, slots=True)
class Links:
    """Everything linking found, as it should be stored."""

    table: AdTable
    edges: list[EdgeColumns]                # each kind once
    leads: list[LeadColumns]                # each kind once
    label: Rows                             # per row its group: the group's lowest row
    single_evidence: Flags                  # per row
    texts: Texts
    proposals: list[Pair] = field(default_factory=list)     # reviewed cases that evidence would join


def find_links(evidence: Evidence, stop: StopTable, camps: Rows, settings: LinkSettings) -> Links:
    """Links all ads of the evidence. The result depends on the evidence alone, not on the order it came in."""
    table = evidence.ads()
    size = len(table)
    texts = read_texts(evidence, stop.bitmap(), settings)
    photos = photo_evidence(evidence, settings)
    values = tuple(evidence.shared_values(kind) for kind in STRONG_KINDS)
    supporting = tuple(evidence.shared_values(kind) for kind in SUPPORTING_KINDS)

    text_leads = incidences(components(size, *near_pairs(texts.edges)))
    photo_leads = label_sets(photos.same)
    names = evidence.names()
    text_label = _per_row(size, text_leads)
    counts = tuple(evidence.contact_counts(kind) for kind in STRONG_KINDS)
    person, having = _one_contact(size, values, settings), np.sum(counts, axis=0) > 0
    same_leads = incidences(components(size, *one_author(texts.edges, text_label, person, having, names, settings)))
    contacts = guard_contacts(values, counts, text_label, _per_row(size, same_leads), names, settings)
    owned = _owned(contacts, counts)
    text_shared = _guarded(text_leads, contacts, names, owned, settings.text_parties)
    photo_shared = _guarded(photo_leads, contacts, names, owned, settings.photo_parties)
    links = _link_leads(supporting, contacts, names, owned, settings)
    found = join(
        contacts, text_shared, _guarded(same_leads, contacts, names, owned, settings.text_parties), photo_shared, links,
        owned=owned, name=names, long_text=_long(size, texts.classes, settings), photo_counts=evidence.photo_counts(),
        settings=settings,
    )
    label, proposals = constrained(found, evidence.judgements(), camps)
    copies = label_sets(photos.copies)
    link_hubs = np.split(links.hub, np.cumsum([len(shared.digests) for shared in supporting])[:-1])
    edges = [
        *(_star_edges(*pair, "sure", 1.0) for pair in zip(values, contacts.hubs, strict=True)),
        *(_star_edges(*pair, "supporting", 0.5) for pair in zip(supporting, link_hubs, strict=True)),
        texts.edges, _photo_edges(photos.edges),
    ]
    leads = [
        *(_value_leads(*pair) for pair in zip(values, contacts.hubs, strict=True)),
        *(_value_leads(*pair) for pair in zip(supporting, link_hubs, strict=True)),
        _set_leads("text", text_leads, text_shared.hub, table),
        _set_leads("photo", photo_leads, photo_shared.hub, table),
        _set_leads("copy", copies, np.zeros(len(photos.copies), dtype=np.bool_), table),
    ]
    return Links(table, edges, leads, label, found.single_evidence, texts, proposals)


def source_labels(evidence: Evidence, settings: LinkSettings, most: int = 50) -> Rows:
    """Who stands behind each ad, roughly, to count frequencies by: ads that share a contact which is not used very
    much, ads that share one that is and repeat a text word for word, and ads without any contact that repeat one.
    """
    pairs = []
    contacts = np.sum([evidence.contact_counts(kind) for kind in STRONG_KINDS], axis=0)
    for kind in STRONG_KINDS:
        shared = evidence.shared_values(kind)
        use = np.bincount(shared.value, minlength=len(shared.digests))
        rare = use[shared.value] <= most
        pairs.append(stars(shared.value[rare], shared.row[rare]))
        pairs.append(same_texts(evidence, shared.value[~rare], shared.row[~rare]))
    pairs.append(repeated_texts(evidence, np.flatnonzero(contacts == 0), settings))
    return components(len(evidence.ads()), *joined(*pairs))


def _one_contact(size: int, values: Sequence[SharedValues], settings: LinkSettings) -> Rows:
    """Ads that share a contact which few use: a label per row, before any hub is known."""
    pairs = [(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))]
    for shared in values:
        few = np.bincount(shared.value, minlength=len(shared.digests))[shared.value] <= settings.contact_sources
        pairs.append(stars(shared.value[few], shared.row[few]))
    return components(size, *joined(*pairs))


def _per_row(size: int, leads: tuple[Rows, Rows]) -> Rows:
    result = np.full(size, NONE, dtype=np.int64)
    result[leads[1]] = leads[0]
    return result


def _owned(contacts: Contacts, counts: Sequence[Rows]) -> Flags:
    """Ads with a contact that is no hub: one of their own or one that links."""
    kept = np.sum(counts, axis=0)
    for shared, hub in zip(contacts.values, contacts.hubs, strict=True):
        np.subtract.at(kept, shared.row[hub[shared.value]], 1)
    result: Flags = kept > 0
    return result


def _guarded(leads: tuple[Rows, Rows], contacts: Contacts, names: Rows, owned: Flags, most: int) -> Shared:
    label, row = leads
    size = int(label.max(initial=NONE)) + 1
    return Shared(label, row, parties(label, row, contacts.label, names, owned, size) > most)


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


def _star_edges(shared: SharedValues, hub: Flags, grade: str, strength: float) -> EdgeColumns:
    """Each ad with the first that has the value: enough to explain, linear in the number of ads."""
    alive = ~hub[shared.value]
    value, row = shared.value[alive], shared.row[alive]
    order = np.lexsort((row, value))
    value, row = value[order], row[order]
    first = np.concatenate(([True], value[1:] != value[:-1]))[: len(value)]
    centre = row[np.maximum.accumulate(np.where(first, np.arange(len(value)), 0))]
    apart = centre != row
    size = int(apart.sum())
    return EdgeColumns(
        shared.kind, centre[apart], row[apart], np.full(size, GRADES.index(grade)), np.full(size, strength),
        np.zeros(size, dtype=np.int64), value[apart], shared.digests,
    )


def _photo_edges(edges: Sequence[EdgeRecord]) -> EdgeColumns:
    none = np.zeros(len(edges), dtype=np.int64)
    return EdgeColumns(
        "photo", np.array([edge.a for edge in edges], dtype=np.int64),
        np.array([edge.b for edge in edges], dtype=np.int64),
        np.array([GRADES.index(edge.grade) for edge in edges], dtype=np.int64),
        np.array([edge.strength for edge in edges], dtype=np.float64), none, none,
        details=[edge.detail for edge in edges],
    )


def _value_leads(shared: SharedValues, hub: Flags) -> LeadColumns:
    order = np.lexsort((shared.row, shared.value))
    return LeadColumns(shared.kind, shared.value[order], shared.row[order], hub, shared.digests)


def _set_leads(kind: str, leads: tuple[Rows, Rows], hub: Flags, table: AdTable) -> LeadColumns:
    label, row = leads
    first = row[np.concatenate(([True], label[1:] != label[:-1]))[: len(label)]]
    return LeadColumns(kind, label, row, hub, [table.tokens[place] for place in first.tolist()])
