"""Whether ads with near-equal texts have one author, or a text that was bought or copied.

One pair says little: an ad may lack the very sentence that is its writer's own. So the pairs of two parties vote
together, and a text under which too many parties differ is a text of many hands. Every party of a text has its vote
on every pair of texts, whichever ad stands for the text: who wins may not depend on the order of the ads.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from linking.components import alike_rows, distinct_per, joined, stars
from linking.hubs import in_turns
from linking.records import GRADES, NONE, EdgeColumns, Flags, Rows
from linking.settings import LinkSettings
from linking.text_camps import camps
from linking.text_likeness import own_of_each

NEAR, SIMILAR, ESTIMATE, WHOLE = (
    GRADES.index(grade) for grade in ("near_text", "similar_text", "estimate", "whole_text")
)

MOST_VOICES = 120
"""A lead where more parties stand under more texts than this is so crowded that the ads compared speak for all."""


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Pairs of ads with near-equal texts, and whether each has one author when looked at alone."""

    a: Rows
    b: Rows
    alike: Flags
    telling: Flags          # or whether it says nothing of that


@dataclass(frozen=True, slots=True)
class _Voices:
    """Each party under each text, as all its ads there: sorted by text."""

    of_row: Rows            # per row its voice; NONE where it has none
    text: Rows              # per voice
    first: Rows             # per voice its lowest row, which speaks for it
    start: Rows             # per text its first voice
    count: Rows             # per text how many voices


def one_author(
    edges: EdgeColumns, text: Rows, lead: Rows, *, grams: Rows, person: Rows, owned: Flags, name: Rows,
    settings: LinkSettings,
) -> tuple[Rows, Rows]:
    """The pairs of ads whose text has one author.

    `text`: the class of equal texts of each row, `lead`: its near-equal text, or NONE; `grams`: how many distinctive
    2-grams it has; `person`: the label of an ad's contacts, meaningful where `owned`. Ads without contacts are a party
    by their name, else by themselves. Pairs within one set of contacts are left out: those belong together without
    their text.
    """
    size = len(lead)
    party = np.where(owned, person, np.where(name == NONE, 2 * size + np.arange(size), size + name))
    read = _read_pairs(edges, grams, settings)
    voices = _voices(text, lead, party)
    pairs = _spoken(read, text, voices)
    between = party[pairs.a] != party[pairs.b]
    usual = _usual(pairs, lead, ~between & owned[pairs.a], settings)
    keep = between | ~owned[pairs.a]
    a, b, between = pairs.a[keep], pairs.b[keep], between[keep]
    alike, telling = pairs.alike[keep], pairs.telling[keep]
    low, high = np.minimum(party[a], party[b]), np.maximum(party[a], party[b])
    first, place = alike_rows(lead[a], low, high)
    count = np.bincount(place, weights=telling, minlength=len(first))
    share = np.bincount(place, weights=alike & telling, minlength=len(first)) / np.maximum(count, 1)
    agreed = share > settings.one_author * usual[lead[a[first]]]
    votes = (low[first] != high[first]) & (count > 0)
    pairs_of = np.bincount(lead[a[first]], weights=votes, minlength=size)
    under = np.flatnonzero(lead != NONE)
    turns = in_turns(lead[under], under, party, owned, name, size)
    few = np.where(turns >= settings.going_round, settings.few_in_turns, settings.few_hands) * usual
    chain = np.flatnonzero((low[first] != high[first]) & (pairs_of[lead[a[first]]] > 1))
    camp = np.full(len(first), NONE, dtype=np.int64)
    camp[chain] = camps(
        lead[a[first[chain]]], low[first[chain]], high[first[chain]],
        np.bincount(place, weights=alike & telling, minlength=len(first)).astype(np.int64)[chain],
        _texts_of(text, lead, party, a[first[chain]], low[first[chain]], high[first[chain]]),
        settings.camp * usual,
    )
    votes &= camp != NONE
    pairs_in = np.bincount(camp[votes], minlength=int(camp.max(initial=0)) + 1)
    same = np.bincount(camp[votes], weights=share[votes], minlength=len(pairs_in))
    # of three parties or more their text as a whole decides, of two the pair
    one_hand = np.where(pairs_in[camp] > 1, same[camp] > few[lead[a[first]]] * pairs_in[camp], agreed)
    one_hand = np.where(pairs_of[lead[a[first]]] > 1, one_hand & (camp != NONE), agreed)
    kept = np.where(between, one_hand[place], alike)
    return joined((a[kept], b[kept]), _ads_of(voices, np.concatenate([a[kept], b[kept]]), owned))


def _texts_of(text: Rows, lead: Rows, party: Rows, of: Rows, one: Rows, other: Rows) -> Rows:
    """How many texts two parties each have in the lead of a row `of`; of shape (pairs, 2)."""
    rows = np.flatnonzero(lead != NONE)
    width = np.int64(int(party.max(initial=0)) + 1)
    first, unit = alike_rows(party[rows], lead[rows])
    count = distinct_per(unit, text[rows], len(first))
    key = lead[rows[first]] * width + party[rows[first]]
    order = np.argsort(key)
    wanted = lead[of][:, None] * width + np.stack([one, other], axis=1)
    found: Rows = np.maximum(count, 1)[order][np.searchsorted(key[order], wanted)]
    return found


def _usual(pairs: _Pairs, lead: Rows, within: Flags, settings: LinkSettings) -> npt.NDArray[np.float64]:
    """Per lead how alike the ads of one party are among themselves: somebody who edits without care has words of their
    own in each ad. 1 as far as there is nothing to see.
    """
    told = within & pairs.telling
    count = np.bincount(lead[pairs.a[told]], minlength=len(lead))
    alike = np.bincount(lead[pairs.a[told]], weights=pairs.alike[told], minlength=len(lead))
    found: npt.NDArray[np.float64] = (alike + settings.own_pairs) / (count + settings.own_pairs)
    return found


def _read_pairs(edges: EdgeColumns, grams: Rows, settings: LinkSettings) -> _Pairs:
    near = edges.only(edges.grade != SIMILAR)
    one_text = np.isin(near.grade, (NEAR, WHOLE)) | (near.strength >= settings.same_text)
    own = own_of_each(near.strength, grams[near.a], grams[near.b])
    estimate = (near.strength >= settings.same_jaccard) | (own < settings.own_grams)
    alike: Flags = np.where(near.grade == ESTIMATE, estimate, one_text)
    return _Pairs(near.a, near.b, alike, (near.grade != ESTIMATE) | (near.strength >= settings.telling_jaccard))


def _voices(text: Rows, lead: Rows, party: Rows) -> _Voices:
    """The voices of all leads but the crowded ones."""
    rows = np.flatnonzero((text != NONE) & (lead != NONE))
    first, voice = alike_rows(party[rows], text[rows])
    crowd = np.bincount(lead[rows[first]], minlength=len(lead)) > MOST_VOICES
    rows = rows[~crowd[lead[rows]]]
    first, voice = alike_rows(party[rows], text[rows])
    lowest = np.full(len(first), len(lead), dtype=np.int64)
    np.minimum.at(lowest, voice, rows)
    of_row = np.full(len(lead), NONE, dtype=np.int64)
    of_row[rows] = voice
    spoken = text[lowest]
    count = np.bincount(spoken, minlength=int(text.max(initial=0)) + 1)
    return _Voices(of_row, spoken, lowest, np.cumsum(count) - count, count)


def _spoken(read: _Pairs, text: Rows, voices: _Voices) -> _Pairs:
    """A pair of texts as all pairs of their voices, and the voices under one text as pairs that are alike."""
    quiet = (voices.of_row[read.a] == NONE) | (voices.of_row[read.b] == NONE)
    across = ~quiet & (text[read.a] != text[read.b])
    one, other = text[read.a[across]], text[read.b[across]]
    a, b, of = _products(voices, one, other)
    several = np.flatnonzero(voices.count > 1)
    inner_a, inner_b, _ = _products(voices, several, several)
    inner = inner_a < inner_b
    certain = np.ones(int(inner.sum()), dtype=np.bool_)
    return _Pairs(
        np.concatenate([read.a[quiet], voices.first[a], voices.first[inner_a[inner]]]),
        np.concatenate([read.b[quiet], voices.first[b], voices.first[inner_b[inner]]]),
        np.concatenate([read.alike[quiet], read.alike[across][of], certain]),
        np.concatenate([read.telling[quiet], read.telling[across][of], certain]),
    )


def _products(voices: _Voices, one: Rows, other: Rows) -> tuple[Rows, Rows, Rows]:
    """Every voice of a text with every voice of another: the two voices, and the place of the pair of texts."""
    size = voices.count[one] * voices.count[other]
    of = np.repeat(np.arange(len(one)), size)
    place = np.arange(len(of)) - np.repeat(np.cumsum(size) - size, size)
    width = voices.count[other][of]
    return voices.start[one][of] + place // width, voices.start[other][of] + place % width, of


def _ads_of(voices: _Voices, linked: Rows, owned: Flags) -> tuple[Rows, Rows]:
    """The ads of each voice with one another, where it agrees with another voice or has no contacts to join it."""
    rows = np.flatnonzero(voices.of_row != NONE)
    voice = voices.of_row[rows]
    wanted = ~owned[voices.first]
    found = voices.of_row[linked]
    wanted[found[found != NONE]] = True
    return stars(voice[wanted[voice]], rows[wanted[voice]])
