"""A text cut into chunks of letters and figures, and where digit-like writing stands close together among them."""

from functools import lru_cache

from extractors.normalise import Folded
from extractors.phone_covered import covered_words, may_be_covered
from extractors.phone_gate import CHUNK, words_of_text
from extractors.phone_weights import GLUE, NOTHING, WEIGHTS, Weight

Piece = tuple[int, int, int, int]  # start, end, digits surely, digits maybe
MAX_GAP_WORDS = 8  # meaningless words between two digit-like chunks before a stretch ends
MAX_STRETCH = 160  # chunks; longer stretches are cut (linear time)
_ROW = 20  # chunks before the first that surely gives digits


class Pieces:
    """All chunks of a text; where they stand is found out when asked for, since most readings want a few of them."""

    __slots__ = ("_cased", "_spans", "_weights", "_words", "ranges")

    def __init__(self, text: str, cased: str) -> None:
        covered = covered_words(text)
        self._cased = cased
        self._words: list[str] | None = None
        self._spans: list[tuple[int, int]] = []
        if covered:
            self._spans = _spans(text, covered)
            self._weights = [WEIGHTS[cased[start:end]] for start, end in self._spans]
        else:
            self._words, self._weights = words_of_text(cased)
        self.ranges = _ranges(self._weights)
        """(first, last, bare) of the chunks with digit-like writing close together."""

    @property
    def is_plain(self) -> bool:
        """Whether every chunk is a plain word, none with signs in it."""
        return self._words is not None

    def between(self, first: int, end: int) -> list[Piece]:
        """The chunks from `first` up to and without `end`."""
        end = min(end, len(self._weights))
        if self._words is not None and len(self._spans) < end:
            at = self._spans[-1][1] if self._spans else 0
            for word in self._words[len(self._spans) : end]:
                start = self._cased.find(word, at)
                at = start + len(word)
                self._spans.append((start, at))
        return [
            (*span, weight[0], weight[1] if weight[1] > 0 else 0)
            for span, weight in zip(self._spans[first:end], self._weights[first:end], strict=True)
        ]

    def may_start(self, first: int, end: int) -> bool:
        """Whether by its weight any chunk from `first` up to and without `end` may be the start of a number."""
        return any(weight[3] for weight in self._weights[first:end])

    def all(self) -> list[Piece]:
        """Every chunk; none where nothing looks like digits."""
        return self.between(0, len(self._weights)) if self.ranges else []


def pieces(folded: Folded) -> Pieces:
    """The chunks of a text."""
    return _pieces(folded.text, folded.cased)


@lru_cache(maxsize=2)
def _pieces(text: str, cased: str) -> Pieces:
    return Pieces(text, cased)


def may_give_digits(folded: Folded, least: int) -> bool:
    """Whether all chunks of a text together, each read by itself, can give so many digits."""
    text = folded.text
    words, weights = words_of_text(folded.cased)
    most = 0
    for word, weight in zip(words, weights, strict=True):
        if weight[1] > 0:
            most += weight[1] if word.isalpha() else len(word)
    if most < least and not may_be_covered(text):
        return False
    chunks = pieces(folded)
    if chunks.is_plain:
        return most >= least and bool(chunks.ranges)
    return sum(maybe if text[start:end].isalpha() else end - start for start, end, _, maybe in chunks.all()) >= least


def _ranges(weights: list[Weight]) -> list[tuple[int, int, bool]]:
    ranges: list[tuple[int, int, bool]] = []
    last_strong = first_strong = last_bare = tail = -1
    run_start = 0
    bare_run = 0
    was_bare = False
    for index, weight in [(index, weight) for index, weight in enumerate(weights) if weight is not NOTHING]:
        if last_bare != index - 1:
            bare_run = 0
            run_start = index
        if weight is GLUE:
            last_bare = index
            continue
        if weight[0] == 0:
            if not weight[2]:
                continue
            last_bare = index
            bare_run += 1
            if bare_run < 5:
                if first_strong >= 0 and run_start <= last_strong + 1 and index - last_strong <= MAX_GAP_WORDS:
                    tail = index  # the row goes on with words that only look like digits
                continue
            was_bare = True
        else:
            last_bare = index  # a number word or digits: the row goes on
        if first_strong >= 0 and (index - last_strong > MAX_GAP_WORDS + 1 or index - first_strong > MAX_STRETCH):
            ranges.append((first_strong, max(last_strong, tail), was_bare))
            first_strong = tail = -1
            if index - last_strong <= 1:
                bare_run = min(bare_run, 5)  # a row cut for its length starts anew
            was_bare = bare_run >= 5
        if first_strong < 0:
            first_strong = max(run_start, index - _ROW) if bare_run >= 3 else index
        last_strong = index
    if first_strong >= 0:
        ranges.append((first_strong, max(last_strong, tail), was_bare))
    return ranges


def _spans(text: str, covered: dict[int, int]) -> list[tuple[int, int]]:
    """Where chunks stand, words with signs in them as one."""
    starts = {found.start(): found.end() for found in CHUNK.finditer(text)} | covered
    out: list[tuple[int, int]] = []
    for start in sorted(starts):
        if not out or start >= out[-1][1]:
            out.append((start, starts[start]))
    return out
