"""From evidence to edges, leads and groups: the whole of linking as one function without side effects."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from linking.authors import one_author
from linking.components import components, incidences, joined, label_sets, stars
from linking.evidence_table import (
    LINK,
    LONG_TEXT,
    NAME,
    OWN_ELSEWHERE,
    PHOTO,
    PHOTOS,
    PLACE,
    SAME_TEXT,
    TEXT,
    EvidenceTable,
    Grouping,
    count_of,
    numbered,
    without_digests,
)
from linking.grouping import group, per_row, shared_of, strangers_under
from linking.hub_words import applied, applied_to_links, without_denied
from linking.judgements import Pair, constrained
from linking.own_contacts import own_elsewhere
from linking.photo_evidence import photo_evidence
from linking.records import (
    GRADES,
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
from linking.text_evidence import WHOLE, Texts, near_pairs, read_texts, repeated_texts, same_texts
from linking.text_words import allowed_leads, denied_leads, texts_said, with_allowed_texts, without


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
    text_words_met: Sequence[bool] = ()     # per word on a text: whether any ad is like it still


def find_links(
    evidence: Evidence, stop: StopTable, camps: Rows, settings: LinkSettings, group: Grouping = group
) -> Links:
    """Links all ads of the evidence. The result depends on the evidence alone, not on the order it came in.

    `group`: what makes groups of the evidence table; every engine must make the same.
    """
    table = evidence.ads()
    size = len(table)
    texts = read_texts(evidence, stop, settings)
    photos = photo_evidence(evidence, settings)
    values = tuple(evidence.shared_values(kind) for kind in STRONG_KINDS)
    supporting = tuple(evidence.shared_values(kind) for kind in SUPPORTING_KINDS)

    text_leads = incidences(components(size, *near_pairs(texts.edges)))
    photo_leads = label_sets(photos.same)
    names = evidence.names()
    text_label = per_row(*text_leads, size)
    words = evidence.hub_words()
    heard, counts = without_denied(values, [evidence.contact_counts(kind) for kind in STRONG_KINDS], words)
    heard_links, _ = without_denied(supporting, [evidence.contact_counts(kind) for kind in SUPPORTING_KINDS], words)
    person, having = _one_contact(size, heard, settings), np.sum(counts, axis=0) > 0
    grams = texts.classes.grams_of_rows(size)
    authors = one_author(
        texts.edges, texts.classes.of_rows(size), text_label, grams=grams, person=person, owned=having, name=names,
        settings=settings,
    )
    same_leads = incidences(components(size, *authors))
    said = texts_said(texts.classes, size, stop, evidence.text_words(), settings)
    denied = denied_leads(text_leads, said)
    gone = text_leads[1][denied[text_leads[0]]]
    evidence_table = EvidenceTable(
        size,
        {kind: without_digests(shared) for kind, shared in zip(STRONG_KINDS, heard, strict=True)} | {
            TEXT: numbered(*without(text_leads, gone, size)), SAME_TEXT: numbered(*without(same_leads, gone, size)),
            PHOTO: numbered(*photo_leads),
            LINK: without_digests(*heard_links),
        },
        {count_of(kind): count for kind, count in zip(STRONG_KINDS, counts, strict=True)} | {
            NAME: names, PLACE: evidence.places(), LONG_TEXT: _long(grams, texts.edges, settings),
            PHOTOS: evidence.photo_counts(),
            OWN_ELSEWHERE: own_elsewhere(heard, counts, per_row(*same_leads, size)).astype(np.int64),
        },
    )
    found = group(evidence_table, settings)
    hubs, together = applied(values, found.hubs, found.joined, words)
    link_hubs, together = applied_to_links(
        supporting, evidence_table.leads[LINK], _per_kind(found.hubs[LINK], supporting), together, words,
        texts=shared_of(evidence_table, found.hubs, TEXT), photos=shared_of(evidence_table, found.hubs, PHOTO),
    )
    together = with_allowed_texts(together, said)
    text_hubs = _whole(found.hubs[TEXT], denied) & ~allowed_leads(text_leads, said)
    label, proposals = constrained(together, evidence.judgements(), camps)
    apart = strangers_under(evidence_table, found.hubs, settings)
    copies, nothing = label_sets(photos.copies), np.zeros(len(photos.copies), dtype=np.bool_)
    edges = [
        *(_star_edges(shared, hubs[shared.kind], "sure", 1.0) for shared in values),
        *(_star_edges(*pair, "supporting", 0.5) for pair in zip(supporting, link_hubs, strict=True)),
        texts.edges, _photo_edges(photos.edges),
    ]
    leads = [
        *(_value_leads(shared, hubs[shared.kind]) for shared in values),
        *(_value_leads(*pair) for pair in zip(supporting, link_hubs, strict=True)),
        _set_leads("text", text_leads, text_hubs | denied, _whole(apart[TEXT], denied), table),
        _set_leads("photo", photo_leads, found.hubs[PHOTO], apart[PHOTO], table),
        _set_leads("copy", copies, nothing, nothing, table),
    ]
    return Links(
        table, edges, leads, label, _weak(label, found.joined.single_evidence), texts, proposals, said.met.tolist(),
    )


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


def _weak(label: Rows, single: Flags) -> Flags:
    """Per row whether its group, as people's words left it, has ads that hang together by one kind of evidence."""
    several = np.bincount(label, minlength=len(label)) > 1
    weak = np.zeros(len(label), dtype=np.bool_)
    weak[label[single]] = True
    found: Flags = (weak & several)[label]
    return found


def _per_kind(flags: Flags, kinds: Sequence[SharedValues]) -> list[Flags]:
    """The flags of several kinds' values after one another as those of each."""
    return np.split(flags, np.cumsum([len(shared.digests) for shared in kinds])[:-1])


def _one_contact(size: int, values: Sequence[SharedValues], settings: LinkSettings) -> Rows:
    """Ads that share a contact which few use: a label per row, before any hub is known."""
    pairs = [(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))]
    for shared in values:
        few = np.bincount(shared.value, minlength=len(shared.digests))[shared.value] <= settings.contact_sources
        pairs.append(stars(shared.value[few], shared.row[few]))
    return components(size, *joined(*pairs))


def _long(grams: Rows, texts: EdgeColumns, settings: LinkSettings) -> Rows:
    """Whose text says enough: distinctive 2-grams enough, or as a whole like another of some length."""
    found = (grams >= settings.long_text_shingles).astype(np.int64)
    whole = texts.only(texts.grade == WHOLE)
    found[whole.a] = found[whole.b] = 1
    return found


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
    return LeadColumns(
        shared.kind, shared.value[order], shared.row[order], hub, shared.digests, np.zeros(len(hub), dtype=np.bool_)
    )


def _whole(flags: Flags, of: Flags) -> Flags:
    """The same for all leads: the last ones have no flag when a word took all their ads away."""
    return np.concatenate([flags, np.zeros(len(of) - len(flags), dtype=np.bool_)])


def _set_leads(
    kind: str, leads: tuple[Rows, Rows], hub: Flags, strangers: Flags, table: AdTable
) -> LeadColumns:
    label, row = leads
    first = row[np.concatenate(([True], label[1:] != label[:-1]))[: len(label)]]
    return LeadColumns(kind, label, row, hub, [table.tokens[place] for place in first.tolist()], strangers)
