"""One way to read neighbouring chunks of a stretch as digits."""

from typing import NamedTuple

from extractors.number_signs import Kind


class Edge(NamedTuple):
    """From chunk `first` up to and including chunk `last`."""

    first: int
    last: int
    digits: str
    cost: float
    kind: Kind
    start: int  # in the folded text
    end: int
