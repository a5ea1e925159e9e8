"""Groups keep their id from night to night, through growth, loss, merging and splitting."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class OldGroup:
    """A group as the last night left it."""

    id: int
    public_id: str
    created_at: datetime
    reviewed: bool          # listed or chosen: a person knows it by this id
    rows: frozenset[int]    # members that still exist


@dataclass(frozen=True, slots=True)
class NewGroup:
    """A set of ads of tonight and the id it gets."""

    rows: tuple[int, ...]
    keeps: int | None       # the old group it goes on as; None: it needs a new id
    split_from: int | None  # for a new id: the old group most of it came from


@dataclass(frozen=True, slots=True)
class Assignment:
    groups: list[NewGroup]
    merged: dict[int, int]  # old group -> old group whose id goes on
    emptied: list[int]      # old groups of which no ad is left


def assign(old: Sequence[OldGroup], sets: Sequence[tuple[int, ...]]) -> Assignment:
    """Gives each set of ads an id. Each old id goes on in the one set that holds most of its ads.

    Where several old groups meet in one set the reviewed one goes on, then the oldest, then the largest.
    """
    by_id = {group.id: group for group in old}
    owner = {row: group.id for group in old for row in group.rows}
    heirs: dict[int, list[int]] = defaultdict(list)
    shares: list[Counter[int]] = [Counter(owner[row] for row in rows if row in owner) for rows in sets]
    holders: Mapping[int, list[tuple[int, int, int]]] = defaultdict(list)
    for number, share in enumerate(shares):
        for group_id, count in share.items():
            holders[group_id].append((-count, sets[number][0], number))
    for group_id, places in holders.items():
        heirs[min(places)[2]].append(group_id)
    groups: list[NewGroup] = []
    merged: dict[int, int] = {}
    for number, rows in enumerate(sets):
        claims = sorted(heirs.get(number, ()), key=lambda group_id: _standing(by_id[group_id]))
        keeps = claims[0] if claims else None
        merged |= dict.fromkeys(claims[1:], claims[0]) if claims else {}
        split_from = None if claims or not shares[number] else min(
            shares[number], key=lambda group_id: (-shares[number][group_id], _standing(by_id[group_id]))
        )
        groups.append(NewGroup(rows, keeps, split_from))
    return Assignment(groups, merged, sorted(group.id for group in old if not group.rows))


def _standing(group: OldGroup) -> tuple[bool, datetime, int, int, str]:
    """Ids are random, so that they decide nothing as long as there is an ad to go by."""
    return not group.reviewed, group.created_at, -len(group.rows), min(group.rows, default=0), group.public_id
