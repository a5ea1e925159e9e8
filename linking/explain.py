"""Why two ads are linked: the surest path of evidence between them."""

import heapq
from collections import defaultdict
from collections.abc import Iterable

from linking.records import EdgeRecord

COST = {
    "sure": 1.0, "same_photo": 2.0, "near_text": 2.0, "whole_text": 2.5, "estimate": 2.5, "supporting": 3.0,
    "copied_text": 4.0, "probable_copy": 6.0, "similar_text": 6.0,
}  # fmt: skip
"""A step of sure evidence is preferred over two of less: the sum over the path is as small as can be."""


def path(edges: Iterable[EdgeRecord], one: int, other: int) -> list[EdgeRecord]:
    """The edges from one ad to the other, in order; empty when no evidence connects them (or they are the same)."""
    near: dict[int, list[tuple[int, EdgeRecord]]] = defaultdict(list)
    for edge in edges:
        near[edge.a].append((edge.b, edge))
        near[edge.b].append((edge.a, edge))
    best: dict[int, float] = {one: 0.0}
    came: dict[int, tuple[int, EdgeRecord]] = {}
    waiting = [(0.0, one)]
    while waiting:
        cost, ad = heapq.heappop(waiting)
        if ad == other:
            break
        if cost > best[ad]:
            continue
        for neighbour, edge in near[ad]:
            total = cost + COST.get(edge.grade, 6.0) + (1 - edge.strength)
            if total < best.get(neighbour, float("inf")):
                best[neighbour] = total
                came[neighbour] = (ad, edge)
                heapq.heappush(waiting, (total, neighbour))
    steps: list[EdgeRecord] = []
    ad = other
    while ad != one and ad in came:
        ad, edge = came[ad]
        steps.append(edge)
    return steps[::-1] if ad == one else []
