"""A reviewer's word on a text: very many write it, so that it links nobody, or it is one hand's and does.

A text has no value that stays the same, so the word is kept with the keyed 2-grams of the ad it was said of, and goes
for what is like that ad. It weighs against a link sooner than for one: a lead loses its power when any of its texts is
half like it; only ads whose own text is three quarters like it are joined.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from linking.components import joined, stars
from linking.groups import Joined
from linking.hub_words import ALLOW, DENY
from linking.records import NONE, Flags, Rows, TextWord
from linking.settings import LinkSettings
from linking.shingle_index import Shares
from linking.shingle_sets import ShingleSets
from linking.stop_shingles import StopTable
from linking.text_candidates import TextClasses


@dataclass(frozen=True, slots=True)
class TextsSaid:
    """What the words make of tonight's ads."""

    denied: Flags           # per row
    allowed: tuple[Rows, ...]       # per word that allows, the rows it joins
    met: Flags              # per word whether any ad is like it still


def texts_said(
    classes: TextClasses, size: int, stop: StopTable, words: Sequence[TextWord], settings: LinkSettings
) -> TextsSaid:
    """`size`: rows of the whole table."""
    denied, allowed = np.zeros(size, dtype=np.bool_), []
    met = np.zeros(len(words), dtype=np.bool_)
    for number, said in enumerate(words):
        share = likeness_to(classes.sets, said, stop)[classes.label]
        met[number] = bool((share >= settings.telling_jaccard).any())
        if said.word == DENY:
            denied[classes.rows[share >= settings.telling_jaccard]] = True
        elif said.word == ALLOW:
            allowed.append(classes.rows[share >= settings.same_jaccard])
    return TextsSaid(denied, tuple(allowed), met)


def likeness_to(sets: ShingleSets, said: TextWord, stop: StopTable) -> Shares:
    """The Jaccard similarity (0-1) of sets of distinctive 2-grams with the text of a word."""
    wanted = said.shingles[~stop.among(said.shingles)]
    there = np.concatenate(([0], np.cumsum(np.isin(sets.flat, wanted))))
    common = there[sets.start[1:]] - there[sets.start[:-1]]
    shares: Shares = common / np.maximum(sets.sizes + len(wanted) - common, 1)
    return shares


def denied_leads(leads: tuple[Rows, Rows], said: TextsSaid) -> Flags:
    """Per text lead whether it is to link nobody."""
    return _with(leads, np.flatnonzero(said.denied), len(said.denied))


def allowed_leads(leads: tuple[Rows, Rows], said: TextsSaid) -> Flags:
    """Per text lead whether any of its ads are to be joined by it."""
    return _with(leads, np.concatenate([np.zeros(0, dtype=np.int64), *said.allowed]), len(said.denied))


def _with(leads: tuple[Rows, Rows], rows: Rows, size: int) -> Flags:
    label, row = leads
    wanted = np.zeros(size, dtype=np.bool_)
    wanted[rows] = True
    found = np.zeros(int(label.max(initial=NONE)) + 1, dtype=np.bool_)
    found[label[wanted[row]]] = True
    return found


def without(leads: tuple[Rows, Rows], gone: Rows, size: int) -> tuple[Rows, Rows]:
    """The leads without these ads; they keep their numbers."""
    left = np.ones(size, dtype=np.bool_)
    left[gone] = False
    label, row = leads
    return label[left[row]], row[left[row]]


def with_allowed_texts(found: Joined, said: TextsSaid) -> Joined:
    """The pairs that allowed texts add, as evidence of rule a."""
    none = np.zeros(0, dtype=np.int64)
    through = [stars(np.full(len(rows), number), rows) for number, rows in enumerate(said.allowed)]
    return found.with_pairs(joined((none, none), *through), rule="a")
