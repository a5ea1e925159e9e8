"""Evidence from texts: edges between ads whose words are near-equal, or whose signatures say so.

Words are opened only for pairs of which nothing is known yet. What was found of a pair holds until one of the two
changes or the stop table does: what is alike is an edge, what is not is remembered as a code. Nor is it counted again
what two texts share when neither is new nor in other crowds than the night before: their edges go on.
"""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from linking.components import distinct, joined, stars
from linking.records import GRADES, MEASURES, NONE, EdgeColumns, Evidence, Flags, Rows, TextReadings
from linking.settings import LinkSettings
from linking.shingle_index import ShingleIndex
from linking.shingle_sets import Codes, ShingleSets
from linking.stop_shingles import NO_STOPS, StopTable
from linking.text_candidates import SignatureReader, TextClasses, classes_of, pairs_within
from linking.text_likeness import Telling, likeness, own_run
from linking.whole_texts import Pairs, whole_pairs

BATCH = 20_000
HOPELESS_JACCARD = 0.12     # under what a ratio of 72 ever had

NEAR, COPIED, SIMILAR, ESTIMATE, WHOLE = (
    GRADES.index(grade) for grade in ("near_text", "copied_text", "similar_text", "estimate", "whole_text")
)
RATIO, JACCARD = MEASURES.index("ratio"), MEASURES.index("jaccard")


@dataclass(frozen=True, slots=True)
class Texts:
    """All that texts say tonight, and what to remember of them."""

    classes: TextClasses
    edges: EdgeColumns
    readings: TextReadings  # of all rows with a signature
    fresh: Flags            # per row: its reading is of tonight
    unlike: tuple[Rows, Codes]      # newly found: the row to keep it with, and the code of the pair
    crowds: Codes           # per row, as `TextReadings.crowds`
    moved: Flags            # per row: its `crowds` is not as it is kept


def read_texts(evidence: Evidence, stop: StopTable, settings: LinkSettings) -> Texts:
    """All text evidence as it is now. Pairs that were read before and did not change are not read again."""
    table = evidence.ads()
    known = evidence.readings()
    fresh = np.ones(len(table), dtype=np.bool_)
    fresh[known.rows] = False
    reader = SignatureReader(stop)
    for rows, sets in evidence.signatures(np.flatnonzero(fresh)):
        reader.add(rows, sets)
    readings = _merged(known, reader.read())
    classes = classes_of(readings, table.scope, settings.min_shingles)
    index = _index(classes, settings)
    kept, crowds = np.zeros(len(table), dtype=np.uint64), np.zeros(len(table), dtype=np.uint64)
    kept[known.rows], crowds[classes.first] = known.crowds, index.crowds()
    settled = _settled(classes, kept == crowds, evidence.known_texts())
    edges, unlike = _pairs(evidence, classes, index, settled, readings.unlike, stop, settings)
    whole = whole_pairs(evidence, readings, settings)
    edges = _with_whole(edges, whole, classes.of_rows(len(table)))
    return Texts(classes, edges, readings, fresh, unlike, crowds, ~fresh & (kept != crowds))


def _index(classes: TextClasses, settings: LinkSettings) -> ShingleIndex:
    return ShingleIndex(classes.sets, crowd=settings.crowd, pivots=settings.pivots)


def _settled(classes: TextClasses, same: Flags, stored: EdgeColumns) -> Flags:
    """Per class whether all pairs with others like it are known. `same`: per row whether its crowds are as they were.

    Where two texts are alike as wholes it is not known what their words say: that edge stands in the place of another.
    """
    whole = stored.grade == WHOLE
    same[stored.a[whole]] = same[stored.b[whole]] = False
    return same[classes.first]


def _with_whole(edges: EdgeColumns, whole: Pairs, text: Rows) -> EdgeColumns:
    """With the pairs that are alike as wholes, where nothing better is known of a pair than that it is similar."""
    a, b, share = whole
    similar = edges.grade == SIMILAR
    code, known = a << 32 | b, (edges.a << 32 | edges.b)
    new = ~np.isin(code, known[~similar]) & ((text[a] == NONE) | (text[a] != text[b]))
    kept = edges.only(~(similar & np.isin(known, code[new])))
    return _joined_edges(kept, _edges(a[new], b[new], WHOLE, np.round(share[new], 3), JACCARD))


def _merged(known: TextReadings, found: TextReadings) -> TextReadings:
    if not len(known.rows):
        return replace(found, unlike=known.unlike)
    rows = np.concatenate([known.rows, found.rows])
    order = np.argsort(rows, kind="stable")
    return TextReadings(
        rows[order], ShingleSets.joined([known.sets, found.sets]).take(order), known.unlike,
        np.concatenate([known.crowds, found.crowds])[order],
    )


def _pairs(
    evidence: Evidence, classes: TextClasses, index: ShingleIndex, settled: Flags, unlike: Codes, stop: StopTable,
    settings: LinkSettings,
) -> tuple[EdgeColumns, tuple[Rows, Codes]]:
    """Pairs of texts that share enough are compared, then every two of those that hang together by these.

    `settled`: per class; what is known of two of these holds.
    """
    scope, size = evidence.ads().scope, len(classes.first)

    def compared(pairs: tuple[Rows, Rows]) -> tuple[EdgeColumns, tuple[Rows, Codes]]:
        return _compared(evidence, classes, index, pairs, unlike, stop, settings)

    candidates = index.alike(HOPELESS_JACCARD, np.flatnonzero(~settled))
    goes_on, between = _going_on(evidence.known_texts(), classes, index, settled, len(scope))
    found, (owner, code) = compared(candidates)
    found = _joined_edges(goes_on, found)
    of_row = classes.of_rows(len(scope))
    one, other = near_pairs(found)
    within = pairs_within(size, (of_row[one], of_row[other]), joined(candidates, between))
    more, (also_owner, also_code) = compared(within)
    lost = np.concatenate([owner, also_owner]), np.concatenate([code, also_code])
    return _in_order(_joined_edges(_equal(classes, scope), found, more)), lost


def _going_on(
    stored: EdgeColumns, classes: TextClasses, index: ShingleIndex, settled: Flags, size: int
) -> tuple[EdgeColumns, tuple[Rows, Rows]]:
    """Stored edges between two settled classes, without those that were found only because others are alike; and the
    classes."""
    number = np.full(size, NONE, dtype=np.int64)
    number[classes.first[settled]] = np.flatnonzero(settled)
    keep = (number[stored.a] != NONE) & (number[stored.b] != NONE) & (stored.grade != WHOLE)
    one, other = number[stored.a[keep]], number[stored.b[keep]]
    one, other = np.minimum(one, other), np.maximum(one, other)
    still = index.are_alike(one, other, HOPELESS_JACCARD)
    keep[keep] = still
    return stored.only(keep), (one[still], other[still])


def _in_order(edges: EdgeColumns) -> EdgeColumns:
    """By their ads, so that nothing hangs on which were known and which were found."""
    order = np.argsort(edges.a << 32 | edges.b, kind="stable")
    return EdgeColumns(
        edges.kind, edges.a[order], edges.b[order], edges.grade[order], edges.strength[order], edges.measure[order],
        edges.key[order],
    )


def _compared(
    evidence: Evidence, classes: TextClasses, index: ShingleIndex, pairs: tuple[Rows, Rows], unlike: Codes,
    stop: StopTable, settings: LinkSettings,
) -> tuple[EdgeColumns, tuple[Rows, Codes]]:
    """The edges between these classes, known, counted or read now; and the pairs read in vain."""
    table = evidence.ads()
    one, other = classes.first[pairs[0]], classes.first[pairs[1]]
    a, b = np.minimum(one, other), np.maximum(one, other)
    readable = table.scope[a] & table.scope[b]
    stored = evidence.known_texts()
    old, known = _known(stored.only(stored.measure == RATIO), a, b, readable)
    codes = _pair_codes(table.ids, evidence.stamps(), a, b)
    todo = np.flatnonzero(~known & ~(readable & _among(codes, unlike)))
    share = index.shares(pairs[0][todo], pairs[1][todo])
    to_read = todo[readable[todo] & (share >= HOPELESS_JACCARD)]
    counted = ~readable[todo] & (share >= settings.estimated_jaccard)
    told = todo[counted]
    grade, ratio = _read(evidence, a[to_read], b[to_read], stop, settings)
    alike = np.flatnonzero(grade != NONE)
    near = to_read[alike]
    fruitless = np.zeros(len(a), dtype=np.bool_)
    fruitless[to_read] = True
    fruitless[near] = False
    lost = np.flatnonzero(fruitless)
    owner = np.where(table.changed[b[lost]], b[lost], a[lost])
    return _joined_edges(
        old,
        _edges(a[near], b[near], grade[alike], np.round(ratio[alike] / 100, 3), RATIO),
        _edges(a[told], b[told], ESTIMATE, np.round(share[counted], 3), JACCARD),
    ), (owner, codes[lost])


def _known(stored: EdgeColumns, a: Rows, b: Rows, readable: Flags) -> tuple[EdgeColumns, Flags]:
    """Stored edges that are candidates and between ads whose words are kept; and which candidates those are."""
    code, wanted = stored.a << 32 | stored.b, a << 32 | b
    order = np.argsort(code, kind="stable")
    place = np.minimum(np.searchsorted(code[order], wanted), max(len(code) - 1, 0))
    if not len(code):
        return stored, np.zeros(len(a), dtype=np.bool_)
    match = order[place]
    known: Flags = (code[match] == wanted) & readable
    keep = np.zeros(len(code), dtype=np.bool_)
    keep[match[known]] = True
    return stored.only(keep), known


def _pair_codes(ids: Rows, stamps: Codes, a: Rows, b: Rows) -> Codes:
    """A number per pair that is another one when either ad changed."""
    own = _mixed(ids.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15) + stamps)
    return _mixed(own[a] + own[b])


def _mixed(code: Codes) -> Codes:
    code = (code ^ (code >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    code = (code ^ (code >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return code ^ (code >> np.uint64(31))


def _among(codes: Codes, found: Codes) -> Flags:
    """Which codes are in a sorted list."""
    if not len(found):
        return np.zeros(len(codes), dtype=np.bool_)
    there: Flags = found[np.minimum(np.searchsorted(found, codes), len(found) - 1)] == codes
    return there


def _read(
    evidence: Evidence, a: Rows, b: Rows, stop: StopTable, settings: LinkSettings
) -> tuple[Rows, npt.NDArray[np.float64]]:
    """Opens the words of pairs and compares them, a bounded number at a time: their grade (or NONE) and ratio."""
    ratio, grade = np.zeros(len(a), dtype=np.float64), np.full(len(a), NONE, dtype=np.int64)
    ids = evidence.ads().ids
    order = np.lexsort((ids[b], ids[a]))        # ads that came together lie together
    for start in range(0, len(order), BATCH):
        part = order[start : start + BATCH]
        rows = distinct(np.concatenate([a[part], b[part]]))
        known = {row: Telling.of(text, stop) for row, text in evidence.texts(rows)}
        for place, one, other in zip(part.tolist(), a[part].tolist(), b[part].tolist(), strict=True):
            if one not in known or other not in known:
                continue    # retention has taken the words of one of them
            ratio[place] = found = likeness(known[one].words, known[other].words, settings.similar_text)
            if found >= settings.near_text:
                grade[place] = COPIED if own_run(known[one], known[other]) >= settings.own_run else NEAR
            elif found >= settings.similar_text:
                grade[place] = SIMILAR
    return grade, ratio


def _equal(classes: TextClasses, scope: Flags) -> EdgeColumns:
    """Ads with the same distinctive 2-grams, each with the one that stands for them."""
    centre = classes.first[classes.label]
    apart = centre != classes.rows
    one, other = centre[apart], classes.rows[apart]
    grade = np.where(scope[one] & scope[other], NEAR, ESTIMATE)
    return _edges(np.minimum(one, other), np.maximum(one, other), grade, 1.0, JACCARD)


def _edges(
    a: Rows, b: Rows, grade: Rows | int, strength: npt.NDArray[np.float64] | float, measure: int
) -> EdgeColumns:
    size = len(a)
    return EdgeColumns(
        "text", a, b, np.broadcast_to(np.asarray(grade, dtype=np.int64), size),
        np.broadcast_to(np.asarray(strength, dtype=np.float64), size), np.full(size, measure), np.zeros(size, np.int64),
    )


def _joined_edges(*parts: EdgeColumns) -> EdgeColumns:
    return EdgeColumns(
        "text", np.concatenate([part.a for part in parts]), np.concatenate([part.b for part in parts]),
        np.concatenate([part.grade for part in parts]), np.concatenate([part.strength for part in parts]),
        np.concatenate([part.measure for part in parts]), np.concatenate([part.key for part in parts]),
    )


def near_pairs(edges: EdgeColumns) -> tuple[Rows, Rows]:
    """The pairs that make a lead: not those that are only similar."""
    keep = edges.grade != SIMILAR
    return edges.a[keep], edges.b[keep]


def same_texts(evidence: Evidence, label: Rows, row: Rows) -> tuple[Rows, Rows]:
    """Pairs of rows of one label whose signatures are equal."""
    readings = _whole(evidence, distinct(row))
    _, number = np.unique(readings.sets.digests(), return_inverse=True)
    text = np.full(len(evidence.ads()), NONE, dtype=np.int64)
    text[readings.rows] = np.where(readings.sets.sizes > 0, number, NONE)
    known = text[row] != NONE
    return stars(label[known] * (len(number) + 1) + text[row[known]], row[known])


def repeated_texts(evidence: Evidence, rows: Rows, settings: LinkSettings) -> tuple[Rows, Rows]:
    """Pairs among these rows that are plainly one text, read without a stop table (to make that table)."""
    classes = classes_of(_whole(evidence, rows), evidence.ads().scope, settings.min_shingles)
    index = _index(classes, settings)
    one, other = index.alike(HOPELESS_JACCARD)
    sure = index.shares(one, other) >= settings.estimated_jaccard
    return joined(
        (classes.first[classes.label], classes.rows), (classes.first[one[sure]], classes.first[other[sure]])
    )


def _whole(evidence: Evidence, rows: Rows) -> TextReadings:
    """All 2-grams of these rows."""
    reader = SignatureReader(NO_STOPS)
    for found, sets in evidence.signatures(rows) if len(rows) else ():
        reader.add(found, sets)
    return reader.read()
