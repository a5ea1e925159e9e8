"""A proposal for a group that is too large to be one hand: where it hangs together by the least evidence."""

from collections.abc import Iterable, Sequence

from linking.components import UnionFind
from linking.records import EdgeRecord

STRENGTH = {
    "sure": 1.0, "same_photo": 0.6, "near_text": 0.6, "whole_text": 0.5, "estimate": 0.5, "supporting": 0.3,
    "copied_text": 0.2,
}  # fmt: skip


def proposed_split(ads: Sequence[int], edges: Iterable[EdgeRecord], most: int) -> list[tuple[int, ...]]:
    """Parts of at most `most` ads where that can be, largest first: pairs with the most evidence are joined first,
    and a join that would make a part too large is left as the bridge to cut.

    Deterministic; a proposal for a person, never carried out by itself.
    """
    weight: dict[tuple[int, int], float] = {}
    inside = {ad: place for place, ad in enumerate(sorted(ads))}
    for edge in edges:
        if edge.a in inside and edge.b in inside:
            pair = min(edge.a, edge.b), max(edge.a, edge.b)
            weight[pair] = weight.get(pair, 0.0) + STRENGTH.get(edge.grade, 0.1) * edge.strength
    sets = UnionFind(len(inside))
    size = [1] * len(inside)
    for (a, b), _ in sorted(weight.items(), key=lambda item: (-item[1], item[0])):
        one, other = sets.find(inside[a]), sets.find(inside[b])
        if one != other and size[one] + size[other] <= most:
            total = size[one] + size[other]
            sets.union(one, other)
            size[sets.find(one)] = total
    parts: dict[int, list[int]] = {}
    for ad, place in inside.items():
        parts.setdefault(sets.find(place), []).append(ad)
    return sorted((tuple(part) for part in parts.values()), key=lambda part: (-len(part), part))
