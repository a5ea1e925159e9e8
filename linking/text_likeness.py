"""How alike two texts are, by their words or by their 2-grams alone, once what everybody writes is left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import compress

import numpy as np
from rapidfuzz import fuzz

from linking.records import Rows, WordedText
from linking.shingle_index import Shares
from linking.stop_shingles import StopTable


@dataclass(frozen=True, slots=True)
class Telling:
    """What is left of a text without what everybody writes."""

    words: str                  # those that stand in at least one distinctive 2-gram, sorted and joined
    order: Sequence[int]        # the distinctive 2-grams as they stand in the text
    all: frozenset[int]

    @classmethod
    def of(cls, text: WordedText, stop: StopTable) -> "Telling":
        if len(text.words) < 2:
            return cls("", (), frozenset())
        telling = ~stop.among(text.shingles)
        kept = np.zeros(len(text.words), dtype=np.bool_)
        kept[:-1] |= telling
        kept[1:] |= telling
        order = text.shingles[telling].tolist()
        return cls(" ".join(sorted(compress(text.words, kept.tolist()))), order, frozenset(order))


def likeness(one: str, other: str, at_least: float) -> float:
    """rapidfuzz's ratio (0-100) of two sorted texts; 0 when it stays under `at_least`."""
    return fuzz.ratio(one, other, score_cutoff=at_least)


def own_run(one: Telling, other: Telling) -> int:
    """The longest row of distinctive 2-grams that each has and the other has not: the shorter of the two rows.

    A hand that changes its own text leaves single words; somebody who bought or copied a text adds a sentence of
    their own, and so has the other. A sentence that only one of the two has says nothing, nor does what everybody
    writes: it neither makes a row nor breaks one.
    """
    return min(_longest_alone(one, other), _longest_alone(other, one))


def _longest_alone(one: Telling, other: Telling) -> int:
    return max(map(len, bytes(map(other.all.__contains__, one.order)).split(b"\1")))


def own_of_each(share: Shares, one: Rows, other: Rows) -> Shares:
    """How many 2-grams each of two texts has that the other lacks: the fewer of the two. `share`: their Jaccard
    similarity; `one`, `other`: how many each has in all."""
    common = share * (one + other) / (1 + share)
    return np.minimum(one, other) - common


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of two texts: equal in both, or a slot where they differ."""

    one: str
    other: str
    equal: bool


def differing_slots(one: Sequence[str], other: Sequence[str]) -> list[Piece]:
    """Two texts side by side, as words: what they share and what differs."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return [
        Piece(" ".join(one[a:b]), " ".join(other[c:d]), tag == "equal") for tag, a, b, c, d in matcher.get_opcodes()
    ]
