# ruff: noqa: E501 -- long rows of conditions
"""One stretch of digit-like writing, and what is read of it when no row is a number beyond doubt."""

from dataclasses import dataclass

from extractors.facts import LINKING_CONFIDENCE, Method, Numbering, PhoneFact, SuspectedContact
from extractors.normalise import Folded
from extractors.phone_edge import Edge
from extractors.phone_judgement import is_ambiguous, judge, method_of
from extractors.phone_labels import has_cue, label_before
from extractors.phone_lattice import edges_of
from extractors.phone_masks import masks_of
from extractors.phone_parts import indices_of
from extractors.phone_split import reversed_reading, says_backwards
from extractors.phone_tokens import Stretch
from extractors.phone_windows import windows
from extractors.ranges import Ranges

SHOWN = 0.5  # below this a reading is dropped, between this and LINKING_CONFIDENCE people see it


@dataclass(slots=True)
class Work:
    """A stretch with what may be read of it."""

    stretch: Stretch
    blocked: list[bool]  # read already, or never part of a number
    masked: list[bool]  # most likely a price, time or size
    soft: list[bool]  # of these, what does not start with a nought
    indices: frozenset[int]  # chunks that only count the others
    rows: bool = False

    @property
    def free(self) -> list[bool]:
        return [
            not (a or b) and at not in self.indices
            for at, (a, b) in enumerate(zip(self.blocked, self.soft, strict=True))
        ]

    def block(self, first: int, last: int) -> None:
        """Takes a row that was read out of what is left."""
        self.rows = True
        self.blocked[first : last + 1] = [True] * (last + 1 - first)

    def block_between(self, start: int, end: int) -> None:
        """Takes what stands between two places out of what is left."""
        for at, token in enumerate(self.stretch.tokens):
            self.blocked[at] = self.blocked[at] or start <= token.start < end

    def left(self) -> int:
        """How many digits it may still give."""
        return _left(self.stretch, self.blocked, self.soft)


def prepare(folded: Folded, stretch: Stretch, taken: Ranges) -> Work:
    """What may be read of a stretch outside what was `taken`."""
    text = folded.text
    hard, soft_ranges = masks_of(text)
    spans = [(token.start, token.end) for token in stretch.tokens]
    blocked = hard.touched(spans)
    if taken:
        blocked = [a or b for a, b in zip(blocked, taken.touched(spans), strict=True)]
    masked = soft_ranges.touched(spans)
    soft = [mask and not token.text.startswith("0") for mask, token in zip(masked, stretch.tokens, strict=True)]
    return Work(stretch, blocked, masked, soft, indices_of(text, stretch))


def read_stretch(
    folded: Folded, part: str, work: Work, numbering: Numbering,
    facts: list[PhoneFact], suspected: list[SuspectedContact],
) -> None:  # fmt: skip
    """The numbers of a stretch, the likeliest reading of each; what could not be read is suspected."""
    text, stretch = folded.text, work.stretch
    blocked, masked, soft, indices = work.blocked, work.masked, work.soft, work.indices
    edges = edges_of(text, folded.cased, stretch)
    for index in indices:
        edges[index] = []
    found = windows(text, stretch, edges, blocked, indices, numbering)
    starts = frozenset(window.first for window in found)
    ends = {window.last for window in found}
    done = [taken or at in ends for at, taken in enumerate(blocked)]  # nothing that a number ends with is a row begun
    judged = [(judge(folded, stretch, edges, window, soft, done, starts - {window.first}), window) for window in found]
    turned = _turned(folded, part, stretch, edges, [a or b for a, b in zip(blocked, masked, strict=True)], numbering)
    if turned:
        facts.append(turned)
        return
    judged.sort(
        key=lambda pair: (-round(pair[0] - 0.3 * pair[1].cost, 4), -len(pair[1].digits), pair[1].start, -pair[1].end, pair[1].digits)
    )
    used: list[tuple[int, int]] = []
    read = False
    for score, window in judged:
        if score < SHOWN or any(window.start < b and a < window.end for a, b in used):
            continue
        if score >= LINKING_CONFIDENCE and is_ambiguous(score, window, judged):
            score = LINKING_CONFIDENCE - 0.02
        used.append((window.start, window.end))
        method, obfuscated = method_of(folded, window)
        span = folded.span(part, window.start, window.end)
        facts.append(
            PhoneFact(window.valid.e164, span, method, round(min(0.99, score), 3), window.valid.number_type, obfuscated)
        )
        read = read or score >= LINKING_CONFIDENCE
    if not read:
        _read_otherwise(folded, part, stretch, edges, blocked, numbering, facts, suspected)


def _left(stretch: Stretch, blocked: list[bool], soft: list[bool]) -> int:
    """How many digits a stretch may still give beside what was read already and what is a price, time or size."""
    size = 0
    for token, taken, masked in zip(stretch.tokens, blocked, soft, strict=True):
        if not taken and not masked:
            size += max(token.strength, token.maybe) or (not token.text.isdigit() and len(token.text) <= 2)
    return size


def _turned(
    folded: Folded, part: str, stretch: Stretch, edges: list[list[Edge]], blocked: list[bool], numbering: Numbering
) -> PhoneFact | None:
    """The number read backwards, where the words beside it say to."""
    if not says_backwards(folded.text, max(0, stretch.start - 80), min(len(folded.text), stretch.end + 80)):
        return None
    found = reversed_reading(stretch, edges, blocked, numbering)
    if not found or label_before(folded.text, found[1]):
        return None
    valid, start, end = found
    return PhoneFact(valid.e164, folded.span(part, start, end), Method.JOINED, 0.9, valid.number_type, True)


def _read_otherwise(
    folded: Folded, part: str, stretch: Stretch, edges: list[list[Edge]], blocked: list[bool], numbering: Numbering,
    facts: list[PhoneFact], suspected: list[SuspectedContact],
) -> None:  # fmt: skip
    """A stretch that gave no certain number: backwards, or at least a suspicion."""
    text = folded.text
    backwards = reversed_reading(stretch, edges, blocked, numbering)
    if backwards:
        valid, start, end = backwards
        if not label_before(text, start):
            score = 0.6 if has_cue(text, start, end) else 0.0
            if score:
                facts.append(
                    PhoneFact(valid.e164, folded.span(part, start, end), Method.JOINED, score, valid.number_type, True)
                )
                return
    row = 0
    first = 0
    for index, token in enumerate(stretch.tokens):
        if (token.strength or token.maybe) and not blocked[index] and edges[index]:
            first = first if row else index
            row += len(edges[index][0].digits)
            if (
                row >= 8
                and edges[first][0].digits.startswith("0")
                and not label_before(text, stretch.tokens[first].start)
            ):
                span = folded.span(part, stretch.tokens[first].start, token.end)
                suspected.append(SuspectedContact(span, "digits without a valid number"))
                return
        elif row and (blocked[index] or index - first > 24):
            row = 0
