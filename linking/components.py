"""Connected sets of ads, from pairs or from (label, ad) incidences."""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from linking.records import NONE, Rows

_Number = TypeVar("_Number", np.int64, np.uint64)


def components(size: int, a: Rows, b: Rows) -> Rows:
    """A label per row: the lowest row of its connected set."""
    if size == 0:
        return np.zeros(0, dtype=np.int64)
    graph = coo_array((np.ones(len(a), dtype=np.int8), (a, b)), shape=(size, size))
    _, labels = connected_components(graph, directed=False)
    lowest = np.full(int(labels.max()) + 1, size, dtype=np.int64)
    np.minimum.at(lowest, labels, np.arange(size))
    found: Rows = lowest[labels]
    return found


def alike_rows(*columns: Rows) -> tuple[Rows, Rows]:
    """Places with the same values in all columns: one place of each kind, and per place the number of its kind."""
    size = len(columns[0])
    order = np.lexsort(columns)
    new = np.zeros(size, dtype=np.bool_)
    new[:1] = True
    for column in columns:
        new[1:] |= column[order][1:] != column[order][:-1]
    number = np.empty(size, dtype=np.int64)
    number[order] = np.cumsum(new) - 1
    return order[new], number


def incidences(label: Rows) -> tuple[Rows, Rows]:
    """The sets of two rows or more as (set, row), sorted; sets are numbered from 0 on by their label."""
    size = np.bincount(label, minlength=1)
    rows = np.flatnonzero(size[label] > 1)
    rows = rows[np.argsort(label[rows], kind="stable")]
    found = label[rows]
    return np.cumsum(np.concatenate(([0], found[1:] != found[:-1]))[: len(found)]), rows


def label_sets(sets: Sequence[tuple[int, ...]]) -> tuple[Rows, Rows]:
    """The same from lists of rows."""
    label = np.repeat(np.arange(len(sets), dtype=np.int64), [len(rows) for rows in sets])
    return label, np.array([row for rows in sets for row in rows], dtype=np.int64)


def stars(label: Rows, row: Rows) -> tuple[Rows, Rows]:
    """Pairs that connect all rows of a label: each with the label's lowest row."""
    if not len(row):
        return row, row
    order = np.lexsort((row, label))
    label, row = label[order], row[order]
    first = np.flatnonzero(np.concatenate(([True], label[1:] != label[:-1])))
    centre = np.repeat(row[first], np.diff(np.concatenate((first, [len(row)]))))
    apart = centre != row
    return centre[apart], row[apart]


def distinct_per(label: Rows, thing: Rows, size: int) -> Rows:
    """How many different things each of `size` labels has; things of -1 do not count."""
    real = thing != NONE
    width = np.int64(int(thing.max(initial=0)) + 1)
    pairs = distinct(label[real].astype(np.int64) * width + thing[real])
    return np.bincount(pairs // width, minlength=size).astype(np.int64)


def distinct(values: npt.NDArray[_Number]) -> npt.NDArray[_Number]:
    """The different values, sorted. numpy's `unique` hashes first, which takes four times as long."""
    found = np.sort(values, axis=None)
    keep = np.ones(len(found), dtype=np.bool_)
    np.not_equal(found[1:], found[:-1], out=keep[1:])
    return found[keep]


def without(some: npt.NDArray[_Number], others: npt.NDArray[_Number]) -> npt.NDArray[_Number]:
    """Of different values those that are not among others; both sorted."""
    if not len(others):
        return some
    place = np.minimum(np.searchsorted(others, some), len(others) - 1)
    left: npt.NDArray[_Number] = some[others[place] != some]
    return left


def joined(*pairs: tuple[Rows, Rows]) -> tuple[Rows, Rows]:
    """Several lists of pairs as one."""
    return np.concatenate([a for a, _ in pairs]), np.concatenate([b for _, b in pairs])


class UnionFind:
    """Disjoint sets of a few thousand things; for whole tables use `components`."""

    def __init__(self, size: int) -> None:
        self._root = list(range(size))

    def find(self, thing: int) -> int:
        root = self._root
        while root[thing] != thing:
            root[thing] = root[root[thing]]
            thing = root[thing]
        return thing

    def union(self, one: int, other: int) -> bool:
        """Joins two sets; False when they were one already."""
        one, other = self.find(one), self.find(other)
        if one == other:
            return False
        self._root[max(one, other)] = min(one, other)
        return True
