"""How alike two texts are, by their words or by their 2-grams alone, once what everybody writes is left out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import compress
from operator import add

import numpy as np
from rapidfuzz import fuzz

from linking.records import Rows, WordedText
from linking.shingle_index import Shares
from linking.stop_shingles import StopTable

_COMMON = 2             # added to the sign of a 2-gram that everybody writes; 1 is added where the other text has it
_OWN = b"\0"
_BREAK = re.compile(rb"\x01|\x03{2,}")


@dataclass(frozen=True, slots=True)
class Telling:
    """What is left of a text without what everybody writes."""

    words: str                  # those that stand in at least one distinctive 2-gram, sorted and joined
    order: Sequence[int]        # all 2-grams as they stand in the text
    signs: bytes                # 0 for each that is distinctive, else _COMMON
    all: frozenset[int]

    @classmethod
    def of(cls, text: WordedText, stop: StopTable) -> "Telling":
        if len(text.words) < 2:
            return cls("", (), b"", frozenset())
        telling = ~stop.among(text.shingles)
        kept = np.zeros(len(text.words), dtype=np.bool_)
        kept[:-1] |= telling
        kept[1:] |= telling
        order = text.shingles.tolist()
        signs = np.where(telling, 0, _COMMON).astype(np.uint8).tobytes()
        return cls(" ".join(sorted(compress(text.words, kept.tolist()))), order, signs, frozenset(order))


def likeness(one: str, other: str, at_least: float) -> float:
    """rapidfuzz's ratio (0-100) of two sorted texts; 0 when it stays under `at_least`."""
    return fuzz.ratio(one, other, score_cutoff=at_least)


def own_run(one: Telling, other: Telling) -> int:
    """The longest row of distinctive 2-grams that each has and the other has not: the shorter of the two rows.

    A hand that changes its own text leaves single words; somebody who bought or copied a text adds a sentence of
    their own, and so has the other. A sentence that only one of the two has says nothing. What everybody writes makes
    no row; it breaks one where both texts have three such words in a row, since a frame with other names and towns in
    it ("Dit is ..., 25 jaar, nu in ...") is not somebody's own sentence.
    """
    return min(_longest_alone(one, other), _longest_alone(other, one))


def _longest_alone(one: Telling, other: Telling) -> int:
    signs = bytes(map(add, map(other.all.__contains__, one.order), one.signs))
    return max(part.count(_OWN) for part in _BREAK.split(signs))


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
