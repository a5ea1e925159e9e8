"""C01 and B01: shown beside the reasons, weight 0."""

from collections.abc import Iterable, Iterator

from indicators.views import GroupView, Hit

SIGNS_OF_A_BUSINESS = frozenset({"I01", "I04", "I14"})
"""Several persons, a third party, a location. One independent worker is never B01."""


def evaluate(group: GroupView, found: Iterable[Hit]) -> Iterator[Hit]:
    """B01 only where the processing decision names the administrative purpose, and never for a licensed business."""
    if group.licensed:
        yield Hit("C01")
    elif group.administrative and SIGNS_OF_A_BUSINESS & {hit.code for hit in found}:
        yield Hit("B01")
