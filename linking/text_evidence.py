"""Evidence from texts: edges between ads whose words are near-equal, or whose signatures say so."""

from collections.abc import Iterator, Mapping

import numpy as np

from linking.components import joined
from linking.records import EdgeRecord, Evidence, Flags, Rows
from linking.settings import LinkSettings
from linking.stop_shingles import PREFIX_BITS
from linking.text_candidates import ClassBuilder, TextClasses, candidate_pairs, estimated_jaccard
from linking.text_likeness import likeness, own_words

BATCH = 20_000
HOPELESS_JACCARD = 0.12     # three standard errors under what a ratio of 64 ever had


def text_classes(
    evidence: Evidence, stop: Flags, scope: Flags, settings: LinkSettings
) -> TextClasses:
    builder = ClassBuilder(stop, scope, settings.min_shingles)
    for rows, signatures in evidence.signatures():
        builder.add(rows, signatures)
    return builder.classes()


def text_edges(
    evidence: Evidence, classes: TextClasses, stop: Flags, scope: Flags, settings: LinkSettings
) -> list[EdgeRecord]:
    """All text evidence as it is now. Pairs that were read before and did not change are not read again."""
    edges = list(_equal(classes, scope))
    class_a, class_b = candidate_pairs(classes)
    jaccard = estimated_jaccard(classes, class_a, class_b)
    hopeful = jaccard >= HOPELESS_JACCARD
    one, other, jaccard = classes.first[class_a[hopeful]], classes.first[class_b[hopeful]], jaccard[hopeful]
    a, b = np.minimum(one, other), np.maximum(one, other)
    readable = scope[a] & scope[b]
    estimated = ~readable & (jaccard >= settings.estimated_jaccard)
    edges.extend(
        EdgeRecord(first, second, "text", "estimate", b"", round(share, 3), {"jaccard": round(share, 3)})
        for first, second, share in zip(
            a[estimated].tolist(), b[estimated].tolist(), jaccard[estimated].tolist(), strict=True
        )
    )
    known = {(edge.a, edge.b): edge for edge in evidence.known_edges("text") if "ratio" in edge.detail}
    unread: list[tuple[int, int]] = []
    for pair in zip(a[readable].tolist(), b[readable].tolist(), strict=True):
        if pair in known:
            edges.append(known[pair])
        else:
            unread.append(pair)
    edges.extend(_read(evidence, unread, stop, settings))
    return edges


def _equal(classes: TextClasses, scope: Flags) -> Iterator[EdgeRecord]:
    """Ads with the same distinctive 2-grams, each with the one that stands for them."""
    centre = classes.first[classes.label]
    for one, other in zip(centre.tolist(), classes.rows.tolist(), strict=True):
        if one == other:
            continue
        grade = "near_text" if scope[one] and scope[other] else "estimate"
        yield EdgeRecord(min(one, other), max(one, other), "text", grade, b"", 1.0, {"jaccard": 1.0})


def _read(
    evidence: Evidence, pairs: list[tuple[int, int]], stop: Flags, settings: LinkSettings
) -> Iterator[EdgeRecord]:
    """Opens the words of pairs and compares them, a bounded number at a time."""
    pairs.sort()
    start = 0
    while start < len(pairs):
        batch = pairs[start : start + BATCH]
        start += BATCH
        rows = np.unique(np.array(batch, dtype=np.int64))
        words = {row: own_words(text, stop) for row, text in evidence.texts(rows)}
        yield from _compare(batch, words, settings)


def _compare(
    pairs: list[tuple[int, int]], words: Mapping[int, str], settings: LinkSettings
) -> Iterator[EdgeRecord]:
    for a, b in pairs:
        ratio = likeness(words.get(a, ""), words.get(b, ""), settings.similar_text)
        if ratio >= settings.similar_text:
            grade = "near_text" if ratio >= settings.near_text else "similar_text"
            yield EdgeRecord(a, b, "text", grade, b"", round(ratio / 100, 3), {"ratio": round(ratio, 1)})


def near_pairs(edges: list[EdgeRecord]) -> tuple[Rows, Rows]:
    """The pairs that make a lead: not those that are only similar."""
    return _columns([edge for edge in edges if edge.grade != "similar_text"])


def same_pairs(edges: list[EdgeRecord], settings: LinkSettings) -> tuple[Rows, Rows]:
    """The pairs that are one text, strictly."""
    least = {"near_text": settings.same_text / 100, "estimate": settings.same_jaccard, "similar_text": 2.0}
    return _columns([edge for edge in edges if edge.strength >= least[edge.grade]])


def _columns(edges: list[EdgeRecord]) -> tuple[Rows, Rows]:
    both = np.array([(edge.a, edge.b) for edge in edges], dtype=np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def repeated_texts(evidence: Evidence, rows: Rows, settings: LinkSettings) -> tuple[Rows, Rows]:
    """Pairs among these rows that are plainly one text, read without a stop table (to make that table)."""
    nothing = np.zeros(1 << PREFIX_BITS, dtype=np.bool_)
    builder = ClassBuilder(nothing, evidence.ads().scope, settings.min_shingles)
    for found, signatures in evidence.signatures():
        inside = np.isin(found, rows)
        builder.add(found[inside], signatures[inside])
    classes = builder.classes()
    a, b = candidate_pairs(classes)
    sure = estimated_jaccard(classes, a, b) >= settings.estimated_jaccard
    return joined((classes.first[classes.label], classes.rows), (classes.first[a[sure]], classes.first[b[sure]]))
