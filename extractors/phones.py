# ruff: noqa: E501 -- word tables
"""Telephone numbers in one part of an ad, however they are written."""

import re
from dataclasses import dataclass

from extractors.facts import LINKING_CONFIDENCE, Method, Numbering, PhoneFact, Span, SuspectedContact
from extractors.normalise import Folded
from extractors.number_glued import glued_readings
from extractors.number_reading import word_readings
from extractors.phone_amended import amended
from extractors.phone_blocks import singles_of
from extractors.phone_edge import Edge
from extractors.phone_explained import explained_numbers
from extractors.phone_hints import hinted_numbers
from extractors.phone_items import item_reading
from extractors.phone_judgement import is_ambiguous, judge, method_of
from extractors.phone_labels import has_cue, label_before, unit_after
from extractors.phone_lattice import edges_of
from extractors.phone_links import linked_numbers
from extractors.phone_markup import markup_numbers, overridden_numbers
from extractors.phone_masks import masks_of
from extractors.phone_number_of import parts_of_a_thing
from extractors.phone_ordered import ordered_numbers
from extractors.phone_parts import indices_of
from extractors.phone_pieces import may_give_digits, pieces
from extractors.phone_placeholders import placeholder_numbers, told_signs
from extractors.phone_plain import plain_numbers
from extractors.phone_roles import role_reading
from extractors.phone_row_judgement import judged_rows
from extractors.phone_split import morse_readings, reversed_reading, says_backwards, scattered_reading
from extractors.phone_swapped import swapped_numbers
from extractors.phone_tokens import SHORT, Stretch, says_no_number, stretches
from extractors.phone_told import told_reading
from extractors.phone_told_words import TOLD
from extractors.phone_validity import validate
from extractors.phone_windows import windows
from extractors.ranges import Ranges
from extractors.text_shape import figures_in

_MOST_UNSURE = 40  # stretches that every possible reading is tried for, some 30 kB of digits: no ad has more
_LEAST_SIGNED = 4  # figures of a number with a sign for the others
_LEAST_TOLD = 9  # digits of a number that is told in parts, its nought in words
SHOWN = 0.5  # below this a reading is dropped, between this and LINKING_CONFIDENCE people see it


def find_phones(folded: Folded, part: str, numbering: Numbering) -> tuple[list[PhoneFact], list[SuspectedContact]]:
    """The numbers of one part, and writing that looks like one but could not be read."""
    facts, suspected = _as_written(folded, part, numbering)
    return amended(folded, part, facts, numbering) if facts else facts, suspected


def _as_written(folded: Folded, part: str, numbering: Numbering) -> tuple[list[PhoneFact], list[SuspectedContact]]:
    """The same before the ad's own words about changing them."""
    facts: list[PhoneFact] = []
    suspected: list[SuspectedContact] = []
    text = folded.text
    figures = figures_in(text)
    if len(text) < 8 or (figures < _LEAST_SIGNED and len(text) < SHORT and says_no_number(folded)):
        return facts, suspected
    taken: list[tuple[int, int]] = []
    for link in linked_numbers(text):
        taken.append((link.start, link.end))
        valid = validate(link.digits, not link.national, numbering)
        if valid:
            span = folded.span(part, link.start, link.end)
            facts.append(PhoneFact(valid.e164, span, Method.LINK, 0.99, valid.number_type, False))
    for valid, start, end in morse_readings(text, numbering):
        taken.append((start, end))
        facts.append(
            PhoneFact(valid.e164, folded.span(part, start, end), Method.LOOKALIKE, 0.9, valid.number_type, True)
        )
    for valid, a, b in markup_numbers(folded.raw, numbering):
        facts.append(PhoneFact(valid.e164, Span(part, a, b), Method.LINK, 0.99, valid.number_type, False))
    for valid, a, b in overridden_numbers(folded.raw, numbering):
        taken.append(folded.folded_range(a, b))
        facts.append(PhoneFact(valid.e164, Span(part, a, b), Method.JOINED, 0.9, valid.number_type, True))
    for told_number, start, end in placeholder_numbers(text, numbering) if "6" in text else ():
        taken.append((start, end))
        if told_number:
            span = folded.span(part, start, end)
            facts.append(PhoneFact(told_number.e164, span, Method.JOINED, 0.88, told_number.number_type, True))
    for reading in (told_signs, ordered_numbers, hinted_numbers) if figures >= _LEAST_TOLD else (told_signs, ordered_numbers):
        known = Ranges(taken)
        for valid, start, end in reading(text, numbering):
            if not known.touches(start, end):
                taken.append((start, end))
                span = folded.span(part, start, end)
                facts.append(PhoneFact(valid.e164, span, Method.JOINED, 0.88, valid.number_type, True))
    known = Ranges(taken)
    for valid, start, end in swapped_numbers(folded, numbering):
        if not known.touches(start, end):
            taken.append((start, end))
            facts.append(PhoneFact(valid.e164, folded.span(part, start, end), Method.JOINED, 0.88, valid.number_type, True))
    for shown, start, end in explained_numbers(text, numbering):
        taken.append((start, end))
        if shown:
            span = folded.span(part, start, end)
            facts.append(PhoneFact(shown.e164, span, Method.JOINED, 0.88, shown.number_type, True))
    linked = Ranges(taken)
    for valid, start, end in plain_numbers(text, numbering) if figures >= _LEAST_TOLD else ():
        if not linked.touches(start, end):
            taken.append((start, end))
            span = folded.span(part, start, end)
            hidden = span.end - span.start != end - start or not folded.raw[span.start : span.end].isascii()
            spaced = sum(not char.isdigit() for char in text[start:end]) >= 8
            method = Method.LOOKALIKE if hidden else Method.SPACED if spaced else Method.PLAIN
            facts.append(PhoneFact(valid.e164, span, method, 0.98, valid.number_type, hidden or spaced))
    if part == "other":
        return facts, suspected  # not the ad's own: what is plainly written there is enough
    read = Ranges(taken)
    prepared = [_prepare(folded, stretch, read) for stretch in stretches(folded, read)]
    for work in prepared:
        rows = judged_rows(folded, part, work.stretch, work.free, work.blocked, numbering)
        for row, fact in rows:
            facts.append(fact)
            work.block(row.first, row.last)
    unread = not any(fact.confidence >= LINKING_CONFIDENCE for fact in facts)
    if unread and may_give_digits(folded, _LEAST_TOLD) and not says_backwards(text, 0, len(text)):
        told = item_reading(folded, taken, numbering)
        if told is None and TOLD.search(text):
            parts = singles_of(folded, taken)
            told = role_reading(text, parts, numbering) or told_reading(text, parts, numbering)
        if told:
            valid, start, end = told
            if not parts_of_a_thing(text, start):
                facts.append(
                    PhoneFact(valid.e164, folded.span(part, start, end), Method.JOINED, 0.85, valid.number_type, True)
                )
                return facts, suspected
            for work in prepared:
                work.block_between(start, end)
    unsure = [work for work in prepared if not (read or work.rows) or work.left() >= 8]
    for work in unsure[:_MOST_UNSURE]:
        _read_stretch(folded, part, work, numbering, facts, suspected)
    unread = not any(fact.confidence >= LINKING_CONFIDENCE for fact in facts)
    if unread and may_give_digits(folded, _LEAST_TOLD + 1) and (_HALVES.search(text) or _PREFIX.search(text)):
        joined = scattered_reading(text, _free_groups(folded, taken), numbering)
        if joined:
            valid, start, end = joined
            facts = [fact for fact in facts if fact.e164 != valid.e164]
            span = folded.span(part, start, end)
            facts.append(PhoneFact(valid.e164, span, Method.JOINED, 0.6, valid.number_type, True))  # for people
    return facts, suspected


@dataclass(slots=True)
class _Work:
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


def _prepare(folded: Folded, stretch: Stretch, taken: Ranges) -> _Work:
    text = folded.text
    hard, soft_ranges = masks_of(text)
    spans = [(token.start, token.end) for token in stretch.tokens]
    blocked = hard.touched(spans)
    if taken:
        blocked = [a or b for a, b in zip(blocked, taken.touched(spans), strict=True)]
    masked = soft_ranges.touched(spans)
    soft = [mask and not token.text.startswith("0") for mask, token in zip(masked, stretch.tokens, strict=True)]
    return _Work(stretch, blocked, masked, soft, indices_of(text, stretch))


def _read_stretch(
    folded: Folded, part: str, work: _Work, numbering: Numbering,
    facts: list[PhoneFact], suspected: list[SuspectedContact],
) -> None:  # fmt: skip
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


_HALVES = re.compile(r"helft|halfte|half |deel|stuk|part|rest|eindigt|ends |teil|moitie|mitad|andere|laatste|second|gedeelte|metade|polow")


def _left(stretch: Stretch, blocked: list[bool], soft: list[bool]) -> int:
    """How many digits a stretch may still give beside what was read already and what is a price, time or size."""
    size = 0
    for token, taken, masked in zip(stretch.tokens, blocked, soft, strict=True):
        if not taken and not masked:
            size += max(token.strength, token.maybe) or (not token.text.isdigit() and len(token.text) <= 2)
    return size


_DOUBTFUL_GAP = re.compile(r"\s?(?:of|or|oder|ou)\s|.{0,12}(?:##|\*\*|xx|\?\?|__|█).{0,12}")
_PREFIX = re.compile(r"(?<!\d)06(?!\d)|(?<!\d)0 6(?!\d)|nul zes|zero six|null sechs|\+31(?!\d)")


def _free_groups(folded: Folded, taken: list[tuple[int, int]]) -> list[tuple[str, int, int]]:
    """(digits, start, end) of all digit-like writing of a text that is nothing else."""
    text = folded.text
    hard, soft = masks_of(text)
    read = Ranges(taken)
    out: list[tuple[str, int, int]] = []
    for start, end, sure, _maybe in pieces(folded).all():
        if not sure or hard.touches(start, end) or soft.touches(start, end) or read.touches(start, end):
            continue
        if len(out) > 14:
            break
        chunk = text[start:end]
        readings = () if chunk.isdigit() else word_readings(chunk) or glued_readings(chunk)
        digits = chunk if chunk.isdigit() else readings[0].digits if readings else ""
        if digits and unit_after(text, end):
            return []  # so many of something
        if out and digits and _DOUBTFUL_GAP.fullmatch(text, out[-1][2], start):
            return []
        if digits and not label_before(text, start):
            out.append((digits, start, end))
    return out


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

