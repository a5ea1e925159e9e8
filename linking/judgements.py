"""A person's word beats every score: applied last, as must-link and cannot-link."""

from collections.abc import Iterable, Sequence

import numpy as np

from linking.components import UnionFind, components, joined
from linking.groups import Joined
from linking.records import JudgementRecord, Rows


class JudgementConflict(Exception):
    """The new word contradicts earlier ones; the message is one line and names them."""


Pair = tuple[int, int]


def check(earlier: Iterable[JudgementRecord], new: JudgementRecord) -> None:
    """Raises JudgementConflict when "same" would join two ads that were called "not same", or the other way round.

    A newer word on the very same pair replaces the older one and is no conflict.
    """
    newest = {_pair(word): word.verdict for word in earlier}
    newest[_pair(new)] = new.verdict
    things = sorted({ad for pair in newest for ad in pair})
    place = {ad: number for number, ad in enumerate(things)}
    sets = UnionFind(len(things))
    for (a, b), verdict in newest.items():
        if verdict == "same":
            sets.union(place[a], place[b])
    for (a, b), verdict in sorted(newest.items()):
        if verdict == "not_same" and sets.find(place[a]) == sets.find(place[b]):
            raise JudgementConflict(f"ads {a} and {b} are called the same along other words, and not the same here")


def constrained(found: Joined, words: Sequence[JudgementRecord], camps: Rows) -> tuple[Rows, list[Pair]]:
    """The labels after all words, and the pairs of camps that evidence would have joined.

    `camps`: per row the reviewed case it belongs to, or -1; two reviewed cases are never merged by the machine.
    Where something must stay apart, pairs are joined from the surest down and what would break it is passed over.
    """
    size = len(found.label)
    musts = _pairs(words, "same")
    cannots = _pairs(words, "not_same")
    label = components(size, *joined((found.label, np.arange(size)), _columns(musts)))
    tense = {int(label[one]) for one, other in cannots if label[one] == label[other]}
    tense |= _tense_camps(label, camps)
    if not tense:
        return label, []
    label = label.copy()
    proposals: set[Pair] = set()
    inside = np.isin(label, np.array(sorted(tense), dtype=np.int64))
    rows = np.flatnonzero(inside)
    place = {int(row): number for number, row in enumerate(rows)}
    parts = _Parts(rows, camps, [(place[one], place[other]) for one, other in cannots if inside[one] and inside[other]])
    for one, other in musts:
        if inside[one]:
            parts.join(place[one], place[other], insist=True)
    a, b = found.pairs
    kept = inside[a]
    order = np.lexsort((b[kept], a[kept], found.rule[kept]))
    for one, other in zip(a[kept][order].tolist(), b[kept][order].tolist(), strict=True):
        blocked = parts.join(place[one], place[other], insist=False)
        if blocked is not None:
            proposals.add(blocked)
    # a case that hung together by an ad which went to another case stays whole
    order = np.argsort(camps[rows], kind="stable")
    of = camps[rows][order]
    for place_one in np.flatnonzero((of[1:] == of[:-1]) & (of[1:] >= 0)).tolist():
        if label[rows[order[place_one]]] == label[rows[order[place_one + 1]]]:
            parts.join(int(order[place_one]), int(order[place_one + 1]), insist=False)
    for number, row in enumerate(rows):
        label[row] = rows[parts.sets.find(number)]
    return label, sorted(proposals)


class _Parts:
    """Growing sets that know what they must stay apart from and which reviewed case they hold."""

    def __init__(self, rows: Rows, camps: Rows, cannots: Iterable[Pair]) -> None:
        self.sets = UnionFind(len(rows))
        self._camp = {number: {int(camps[row])} - {-1} for number, row in enumerate(rows)}
        self._one_case: dict[int, int] = {}     # camps that a person's word made one: camp -> another of them
        self._apart: dict[int, set[int]] = {number: set() for number in range(len(rows))}
        for a, b in cannots:
            self._apart[a].add(b)
            self._apart[b].add(a)
        self._members = {number: {number} for number in range(len(rows))}

    def join(self, a: int, b: int, *, insist: bool) -> Pair | None:
        """Joins two sets unless something forbids it; gives the two camps when they are what forbids it."""
        one, other = self.sets.find(a), self.sets.find(b)
        if one == other:
            return None
        if not insist:
            if not self._apart[one].isdisjoint(self._members[other]):
                return None
            camps = self._cases(one) | self._cases(other)
            if len(camps) > 1 and self._camp[one] and self._camp[other]:
                first, second, *_ = sorted(camps)
                return first, second
        else:
            first, *others = sorted(self._cases(one) | self._cases(other)) or [-1]
            self._one_case |= dict.fromkeys(others, first)
        self.sets.union(one, other)
        keep, gone = min(one, other), max(one, other)
        for held in (self._camp, self._apart, self._members):
            held[keep] |= held.pop(gone)
        return None

    def _cases(self, part: int) -> set[int]:
        """The reviewed cases of a set, those that are one by a person's word as one."""
        found = set()
        for camp in self._camp[part]:
            while camp in self._one_case:
                camp = self._one_case[camp]
            found.add(camp)
        return found


def _tense_camps(label: Rows, camps: Rows) -> set[int]:
    rows = np.flatnonzero(camps >= 0)
    pairs = np.unique(np.stack([label[rows], camps[rows]]), axis=1)
    labels, counts = np.unique(pairs[0], return_counts=True)
    return set(labels[counts > 1].tolist())


def _pairs(words: Sequence[JudgementRecord], verdict: str) -> list[Pair]:
    return [_pair(word) for word in words if word.verdict == verdict]


def _pair(word: JudgementRecord) -> Pair:
    return min(word.a, word.b), max(word.a, word.b)


def _columns(pairs: Sequence[Pair]) -> tuple[Rows, Rows]:
    both = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]
