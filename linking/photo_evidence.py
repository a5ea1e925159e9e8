"""Evidence from photos: which ads show the same photo, and which perhaps a cut or edited copy."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from linking.components import UnionFind
from linking.photo_codes import Codes, near_classes
from linking.records import EdgeRecord, Evidence, PhotoClass
from linking.settings import LinkSettings

Leads = list[tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Match:
    """Two classes of photos, and how many bits apart their nearest variants are."""

    distance: int
    one: int
    other: int


@dataclass(frozen=True, slots=True)
class PhotoEvidence:
    edges: list[EdgeRecord]
    same: Leads             # rows of ads that show one photo, at least two
    copies: Leads           # the same, with probable copies


def photo_evidence(evidence: Evidence, settings: LinkSettings) -> PhotoEvidence:
    """Searches the photos of new and changed ads, and of leads that lost one; the rest is stored evidence."""
    classes = evidence.photo_classes()
    fresh = set(np.flatnonzero(evidence.ads().changed).tolist())
    for kind in ("photo", "copy"):
        fresh |= set(evidence.incomplete_rows(kind).tolist())
    asking = [number for number, photo in enumerate(classes) if any(row in fresh for row, _ in photo.members)]

    def read(numbers: Sequence[int]) -> Sequence[Codes]:
        return evidence.photo_codes([classes[number] for number in numbers])

    known = _known(evidence.known_photos(), classes, fresh)
    found = (
        Match(distance, *sorted((one, other)))
        for one, other, distance in near_classes(asking, len(classes), read, settings.photo_limits)
    )
    tree = _tree(classes, {*known, *found})
    same = [match for match in tree if match.distance <= settings.same_photo]
    return PhotoEvidence(_edges(classes, tree, settings), _leads(classes, same), _leads(classes, tree))


def _known(edges: Iterable[EdgeRecord], classes: Sequence[PhotoClass], fresh: set[int]) -> Iterator[Match]:
    by_place = {place: number for number, photo in enumerate(classes) for place in photo.members}
    for edge in edges:
        matches = edge.detail.get("matches")
        if not isinstance(matches, list) or edge.a in fresh or edge.b in fresh:
            continue
        for distance, a_position, b_position in matches:
            one, other = by_place.get((edge.a, a_position)), by_place.get((edge.b, b_position))
            if one is not None and other is not None and one != other:
                yield Match(distance, *sorted((one, other)))


def _tree(classes: Sequence[PhotoClass], matches: Iterable[Match]) -> list[Match]:
    """The nearest matches that connect whatever is connected: a minimum spanning forest.

    The order is total and made of distances and codes alone, so the forest is unique: adding a night's matches to
    the stored forest gives what searching everything anew would give.
    """

    def order(match: Match) -> tuple[int, bytes, bytes]:
        one, other = sorted((classes[match.one].key, classes[match.other].key))
        return match.distance, one, other

    sets = UnionFind(len(classes))
    return [
        match for match in sorted(matches, key=order)
        if _places(classes, match) is not None and sets.union(match.one, match.other)
    ]


def _places(classes: Sequence[PhotoClass], match: Match) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where the match shows: the first photo of each class, in two different ads; None when there is no such pair."""
    one, other = classes[match.one].members, classes[match.other].members
    if one[0][0] != other[0][0]:
        return one[0], other[0]
    for member in other:
        if member[0] != one[0][0]:
            return one[0], member
    for member in one:
        if member[0] != other[0][0]:
            return member, other[0]
    return None


def _edges(classes: Sequence[PhotoClass], tree: Sequence[Match], settings: LinkSettings) -> list[EdgeRecord]:
    """One edge for two ads, with all their matches: (distance, position in a, position in b)."""
    matches: dict[tuple[int, int], list[list[int]]] = defaultdict(list)

    def add(one: tuple[int, int], other: tuple[int, int], distance: int) -> None:
        (a, a_position), (b, b_position) = sorted((one, other))
        matches[a, b].append([distance, a_position, b_position])

    for photo in classes:
        for member in photo.members:
            if member[0] != photo.members[0][0]:
                add(photo.members[0], member, 0)
    for match in tree:
        places = _places(classes, match)
        if places is not None:
            add(*places, match.distance)
    edges = []
    for (a, b), found in sorted(matches.items()):
        found.sort()
        nearest = found[0][0]
        grade = "same_photo" if nearest <= settings.same_photo else "probable_copy"
        detail = {"distance": nearest, "matches": found}
        edges.append(EdgeRecord(a, b, "photo", grade, b"", round(1 - nearest / 256, 3), detail))
    return edges


def _leads(classes: Sequence[PhotoClass], tree: Iterable[Match]) -> Leads:
    sets = UnionFind(len(classes))
    for match in tree:
        sets.union(match.one, match.other)
    rows: dict[int, set[int]] = defaultdict(set)
    for number, photo in enumerate(classes):
        rows[sets.find(number)].update(row for row, _ in photo.members)
    return sorted(tuple(sorted(lead)) for lead in rows.values() if len(lead) > 1)
