# ruff: noqa: E501 -- word tables
"""Telephone numbers in one part of an ad, however they are written."""

import re

from extractors.facts import LINKING_CONFIDENCE, Method, Numbering, PhoneFact, Span, SuspectedContact
from extractors.normalise import Folded
from extractors.number_glued import glued_readings
from extractors.number_reading import word_readings
from extractors.phone_amended import amended
from extractors.phone_blocks import singles_of
from extractors.phone_explained import explained_numbers
from extractors.phone_hints import hinted_numbers
from extractors.phone_items import item_reading
from extractors.phone_labels import label_before, unit_after
from extractors.phone_links import linked_numbers
from extractors.phone_markup import markup_numbers, overridden_numbers
from extractors.phone_masks import masks_of
from extractors.phone_number_of import parts_of_a_thing
from extractors.phone_ordered import ordered_numbers
from extractors.phone_pieces import may_give_digits, pieces
from extractors.phone_placeholders import placeholder_numbers, told_signs
from extractors.phone_plain import plain_numbers
from extractors.phone_roles import role_reading
from extractors.phone_row_judgement import judged_rows
from extractors.phone_split import morse_readings, says_backwards, scattered_reading
from extractors.phone_stretch import prepare, read_stretch
from extractors.phone_swapped import swapped_numbers
from extractors.phone_tokens import SHORT, says_no_number, stretches
from extractors.phone_told import told_reading
from extractors.phone_told_words import TOLD
from extractors.phone_validity import validate
from extractors.ranges import Ranges
from extractors.text_shape import figures_in

_MOST_UNSURE = 40  # stretches that every possible reading is tried for, some 30 kB of digits: no ad has more
_LEAST_SIGNED = 4  # figures of a number with a sign for the others
_LEAST_TOLD = 9  # digits of a number that is told in parts, its nought in words
_ALONE = re.compile(r"[+]?\d(?:[ -]?\d)*")  # a field with a number alone: figures, single blanks and hyphens


def find_phones(folded: Folded, part: str, numbering: Numbering) -> tuple[list[PhoneFact], list[SuspectedContact]]:
    """The numbers of one part, and writing that looks like one but could not be read."""
    facts, suspected = _as_written(folded, part, numbering)
    return amended(folded, part, facts, numbering) if facts else facts, suspected


def _as_written(folded: Folded, part: str, numbering: Numbering) -> tuple[list[PhoneFact], list[SuspectedContact]]:
    """The same before the ad's own words about changing them."""
    text = folded.text
    figures = figures_in(text)
    if len(text) < 8 or (figures < _LEAST_SIGNED and len(text) < SHORT and says_no_number(folded)):
        return [], []
    alone = len(text) < SHORT and folded.raw == text and _ALONE.fullmatch(text) is not None
    facts, taken = ([], []) if alone else _told(folded, part, figures, numbering)
    if figures >= _LEAST_TOLD:
        _read_plain(folded, part, numbering, facts, taken)
    if part == "other" or (alone and facts and not any(map(str.isdigit, Ranges(taken).without(text)))):
        return facts, []  # not the ad's own, of which what is plainly written is enough; or a field with nothing else
    suspected: list[SuspectedContact] = []
    read = Ranges(taken)
    prepared = [prepare(folded, stretch, read) for stretch in stretches(folded, read)]
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
        read_stretch(folded, part, work, numbering, facts, suspected)
    unread = not any(fact.confidence >= LINKING_CONFIDENCE for fact in facts)
    if unread and may_give_digits(folded, _LEAST_TOLD + 1) and (_HALVES.search(text) or _PREFIX.search(text)):
        joined = scattered_reading(text, _free_groups(folded, taken), numbering)
        if joined:
            valid, start, end = joined
            facts = [fact for fact in facts if fact.e164 != valid.e164]
            span = folded.span(part, start, end)
            facts.append(PhoneFact(valid.e164, span, Method.JOINED, 0.6, valid.number_type, True))  # for people
    return facts, suspected


def _told(
    folded: Folded, part: str, figures: int, numbering: Numbering
) -> tuple[list[PhoneFact], list[tuple[int, int]]]:
    """The numbers that links, markup or the ad's own words tell in a way of their own, and what they took of the text."""
    text = folded.text
    facts: list[PhoneFact] = []
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
        known: Ranges | None = None
        for valid, start, end in reading(text, numbering):
            known = Ranges(taken) if known is None else known
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
    return facts, taken


def _read_plain(
    folded: Folded, part: str, numbering: Numbering, facts: list[PhoneFact], taken: list[tuple[int, int]]
) -> None:
    """Adds the numbers that are written as anyone would, outside what was taken."""
    text = folded.text
    linked: Ranges | None = None
    for valid, start, end in plain_numbers(text, numbering):
        linked = Ranges(taken) if linked is None else linked
        if not linked.touches(start, end):
            taken.append((start, end))
            span = folded.span(part, start, end)
            hidden = span.end - span.start != end - start or not folded.raw[span.start : span.end].isascii()
            spaced = sum(not char.isdigit() for char in text[start:end]) >= 8
            method = Method.LOOKALIKE if hidden else Method.SPACED if spaced else Method.PLAIN
            facts.append(PhoneFact(valid.e164, span, method, 0.98, valid.number_type, hidden or spaced))


_HALVES = re.compile(r"helft|halfte|half |deel|stuk|part|rest|eindigt|ends |teil|moitie|mitad|andere|laatste|second|gedeelte|metade|polow")


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
