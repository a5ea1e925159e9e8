"""Connected sets of ads, from pairs or from (label, ad) incidences."""

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from linking.records import NONE, Rows


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
    pairs = np.unique(np.stack([label[real], thing[real]]), axis=1)
    return np.bincount(pairs[0], minlength=size).astype(np.int64)


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
