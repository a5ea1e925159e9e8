"""Why the ads of a group belong together: its links put in bundles that a person can read. Pure."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.case import CaseLink

KIND_ORDER = ("phone", "email", "handle", "link", "photo", "text")
POWERLESS_GRADES = frozenset({"hub"})


@dataclass(frozen=True, slots=True)
class Bundle:
    """Ads held together by one kind of evidence of one grade."""

    kind: str
    grade: str
    numbers: tuple[int, ...]                # the ads' numbers on the page
    pairs: int
    weakest: float                          # lowest strength among the pairs
    distance: tuple[int, int] | None        # photos: smallest and largest Hamming distance of 256 bits


def bundles(links: Sequence[CaseLink], numbers: Mapping[int, int]) -> list[Bundle]:
    """One bundle for every connected set of ads per kind and grade; powerless links (hubs) are left out."""
    by_grade: dict[tuple[str, str], list[CaseLink]] = defaultdict(list)
    for link in links:
        if link.grade not in POWERLESS_GRADES and link.ad_a in numbers and link.ad_b in numbers:
            by_grade[(link.kind, link.grade)].append(link)
    found = []
    for (kind, grade), own in by_grade.items():
        for together in _connected(own):
            ads = {ad for link in together for ad in (link.ad_a, link.ad_b)}
            distances = [
                value for link in together if isinstance(value := link.detail.get("distance"), int)
            ]
            found.append(
                Bundle(
                    kind=kind,
                    grade=grade,
                    numbers=tuple(sorted(numbers[ad] for ad in ads)),
                    pairs=len(together),
                    weakest=min(link.strength for link in together),
                    distance=(min(distances), max(distances)) if distances else None,
                )
            )
    return sorted(found, key=lambda bundle: (_order(bundle.kind), bundle.grade, bundle.numbers))


def _order(kind: str) -> int:
    return KIND_ORDER.index(kind) if kind in KIND_ORDER else len(KIND_ORDER)


def _connected(links: Sequence[CaseLink]) -> list[list[CaseLink]]:
    root: dict[int, int] = {}

    def find(ad: int) -> int:
        root.setdefault(ad, ad)
        while root[ad] != ad:
            root[ad] = root[root[ad]]
            ad = root[ad]
        return ad

    for link in links:
        a, b = find(link.ad_a), find(link.ad_b)
        root[max(a, b)] = min(a, b)
    together: dict[int, list[CaseLink]] = defaultdict(list)
    for link in links:
        together[find(link.ad_a)].append(link)
    return [together[key] for key in sorted(together)]
