"""Pictures of packages that are one picture though no measure of ours says so: looked at by eye, written down here.

A name is the package and the beginning of the digest of the pixels (bench.photo_pictures), so the list holds for the
versions of the packages it was made with; pictures of other versions are simply not in it.
"""

from collections.abc import Iterable

KIN: tuple[tuple[str, str, str], ...] = (
)
"""(one, other, why)"""


def kin_of(names: Iterable[str]) -> set[tuple[str, str]]:
    """The pairs of these names that are one picture, both ways round."""
    there = set(names)
    pairs = {(one, other) for one, other, _ in KIN if one in there and other in there}
    return pairs | {(other, one) for one, other in pairs}
