"""Telephone numbers in one part of an ad (first shape: links and plainly written numbers)."""

import re

from extractors.facts import Method, Numbering, PhoneFact, SuspectedContact
from extractors.normalise import Folded
from extractors.phone_links import linked_numbers
from extractors.phone_masks import hard_masks, soft_masks
from extractors.phone_validity import validate

_PLAIN = re.compile(r"(?<![\d])(?:\+|00|0|\(0|\(\+)(?:[\s().\-/]{0,3}\d){8,14}(?!\d)")


def find_phones(folded: Folded, part: str, numbering: Numbering) -> tuple[list[PhoneFact], list[SuspectedContact]]:
    """The numbers of one part, and writing that looks like one but could not be read."""
    facts: list[PhoneFact] = []
    text = folded.text
    for link in linked_numbers(text):
        valid = validate(link.digits, not link.national, numbering)
        if valid:
            facts.append(PhoneFact(valid.e164, folded.span(part, link.start, link.end), Method.LINK, 0.99, valid.number_type, False))
    if not re.search(r"\d(?:\D{0,3}\d){7}", text):
        return facts, []
    masks = hard_masks(text) + soft_masks(text)
    for found in _PLAIN.finditer(text):
        if any(a < found.end() and found.start() < b for a, b in masks):
            continue
        digits = "".join(char for char in found.group() if char.isdigit())
        valid = validate(digits, "+" in found.group(), numbering)
        if valid:
            facts.append(PhoneFact(valid.e164, folded.span(part, *found.span()), Method.PLAIN, 0.97, valid.number_type, False))
    return facts, []
