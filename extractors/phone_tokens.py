# ruff: noqa: E501 -- word tables
"""A text cut into chunks, and the stretches of it that hold enough digit-like writing for a number."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from extractors.leet_words import leet_spans
from extractors.normalise import Folded
from extractors.number_reading import (
    broken_readings,
    consonants,
    fuzzy_readings,
    glued_readings,
    mixed_readings,
    roman_reading,
    sign_reading,
    word_readings,
)
from extractors.number_repeats import glued_multiple, multiples, plurals
from extractors.number_words import VERY_COMMON
from extractors.ranges import Ranges

_CONNECTORS_TEXT = """
    en dan daarna daar komt komen vervolgens eerst eerste laatste begint beginnen beginnend eindigt
    eindigend op met gevolgd door plus streepje streep spatie punt komma nummer cijfers cijfer rest is
    mijn het de daarachter achter erachter nog als verder volgt volgende tot slot dus keer tweede
    derde vierde vijfde deel van and then next followed by after that start starts starting with ends
    ending the last first my number digits rest dash dot space comma finally follow und danach dann
    folgt gefolgt von mit endet am ende strich leerzeichen nummer meine die zuerst et puis ensuite
    apres suivi de fin tiret espace mon numero y luego despues seguido guion espacio mi i potem
    nastepnie kreska moj numer si apoi dupa urmat linie meu e majd aztan utana kotojel es poi dopo
    seguito trattino spazio mio depois seguido traco ve sonra ardindan tire arti bosluk bel app call
    zijn are sind sont son sono tel telefoon sms whatsapp me mij mobiel minus min stop
"""
CONNECTORS = frozenset(_CONNECTORS_TEXT.split())
_PLUS = r"plus(?=\d|drie|een|vier|thirty|three|fort|four|drei|ein|tres|trei|trois|quarant)"
_CHUNK = re.compile(rf"{_PLUS}|[a-z0-9]+")
_CHUNK_CASED = re.compile(rf"(?i:{_PLUS})|[A-Za-z0-9]+")
# a word with a sign in it: "z*s", "n_l", "d#ie"; a full stop or hyphen too, when the pieces are no number words
_COVERED = re.compile(r"(?<![a-z0-9])[a-z]{1,9}(?:[*#_!@$%^~+'·•?=°.-]{1,2}[a-z]{1,9}){1,3}(?![a-z0-9])")
_COVER = re.compile(r"[a-z][*#_!@$%^~+'·•?=°.-]{1,2}[a-z]")
MAX_GAP_WORDS = 8  # meaningless words between two digit-like chunks before a stretch ends
MARGIN = 3  # chunks beside a stretch that are looked at too
MAX_STRETCH = 160  # chunks; longer stretches are cut (linear time)


@dataclass(slots=True)
class Token:
    """One chunk of letters and digits."""

    start: int
    end: int
    text: str
    cased: str
    strength: int  # digits it surely gives; 0 for a word that gives none by itself
    maybe: int  # digits it may give beside others


@dataclass(slots=True)
class Stretch:
    """Neighbouring chunks with digit-like writing among them."""

    tokens: list[Token]
    start: int
    end: int
    languages: frozenset[str] = field(default_factory=frozenset)
    bare: bool = False  # found by a row of short vowel-less chunks, not by digits or words


@lru_cache(maxsize=32768)
def _strength(chunk: str) -> tuple[int, int]:
    """(digits surely, digits maybe) of a chunk."""
    if chunk.isdigit():
        return len(chunk), len(chunk)
    if not chunk.isalnum():
        size = max((len(reading.digits) for reading in broken_readings(chunk)), default=0)
        return size, size
    if not chunk.isalpha():
        count = sum(char.isdigit() for char in chunk)
        best = max((len(reading.digits) for reading in mixed_readings(chunk, chunk)), default=count)
        return max(count, 1), max(best, count)
    readings = word_readings(chunk)
    if readings:
        size = max(len(reading.digits) for reading in readings)
        return (0 if chunk in VERY_COMMON else size), size
    if chunk in plurals() or chunk in multiples():
        return 1, 4
    if len(chunk) >= 5:
        glued = glued_readings(chunk)
        if glued:
            return len(glued[0].digits), len(glued[0].digits)
        if (many := glued_multiple(chunk)) and word_readings(many[1]):
            return 1, many[0] * 2
    return 0, 0


@lru_cache(maxsize=32768)
def may_give(chunk: str, cased: str) -> int:
    """How many digits a word that is no number word may give inside a stretch."""
    if len(chunk) <= 12:
        sign = sign_reading(cased)
        if sign and (len(chunk) <= 2 or sign.cost < 0.06 * len(chunk)):
            return len(sign.digits)
    numeral = roman_reading(chunk)
    if numeral:
        return len(numeral.digits)
    return max((len(reading.digits) for reading in fuzzy_readings(chunk)), default=0)


@lru_cache(maxsize=32768)
def _is_bare(chunk: str) -> bool:
    """Short writing without vowels, a Roman numeral or a single sign: digits only when many stand together."""
    if not chunk.isalpha() or len(chunk) > 8:
        return False
    if len(chunk) == 1:
        return True
    if all(char in "ivxl" for char in chunk):
        return True
    readings = fuzzy_readings(chunk)
    return bool(readings) and (consonants(chunk) == chunk or len(chunk) >= 3)


_CODES = ("31", "32", "49", "44", "48", "40", "36", "34", "33", "39", "35", "90")


@lru_cache(maxsize=32768)
def may_start(chunk: str) -> bool:
    """Whether a number may start with this chunk: a zero in some writing, a country code, or its mirror image."""
    if chunk.isdigit():
        return chunk[0] == "0" or chunk.startswith(_CODES)
    if not chunk.isalnum():
        return any(reading.digits.startswith(("0", *_CODES)) for reading in broken_readings(chunk))
    if not chunk.isalpha():
        return (
            any(reading.digits.startswith(("0", *_CODES)) for reading in mixed_readings(chunk, chunk)) or "0" in chunk
        )
    readings = word_readings(chunk) or (glued_readings(chunk) if len(chunk) > 5 else ()) or fuzzy_readings(chunk)
    if any(reading.digits.startswith(("0", *_CODES)) for reading in readings):
        return True
    if chunk[0] == "o" and len(chunk) <= 6 and sign_reading(chunk.upper()):
        return True
    return (
        chunk in ("plus", "piu", "mais", "mas", "arti", "plusteken")
        or chunk in multiples()
        or chunk in ("o", "oo", "d", "q", "u", "oh")
    )


_Piece = tuple[int, int, int, int]  # start, end, digits surely, digits maybe


# digits surely, digits maybe, worth counting in a row of bare chunks, a number may start with it
_Weight = tuple[int, int, bool, bool]
_NOTHING: _Weight = (0, 0, False, False)


def _weigh(cased: str) -> _Weight:
    chunk = cased.lower()
    sure, maybe = _strength(chunk)
    bare = bool(maybe and len(chunk) <= 9) or _is_bare(chunk)
    if not bare and not sure and len(chunk) <= 6 and cased != chunk:
        bare = _is_capital_signs(cased)
    start = bool(sure or maybe or bare or len(chunk) <= 4) and may_start(chunk)
    return (sure, maybe, bare, start) if sure or maybe or bare or start else _NOTHING


class _Weights(dict[str, _Weight]):
    """Weights of the chunks seen so far; emptied when full. Most words of most ads are in it and weigh nothing."""

    def __missing__(self, cased: str) -> _Weight:
        if len(self) > 100_000:
            self.clear()
        weight = self[cased] = _weigh(cased[:200])
        return weight


_weights = _Weights()


def pieces(folded: Folded) -> tuple[list[_Piece], list[tuple[int, int, bool]]]:
    """All chunks of a text, and the (first, last, bare) ranges of them with digit-like writing close together."""
    text, cased = folded.text, folded.cased
    covered = _covered(text)
    if covered:
        spans = _spans(text, covered)
        weights = [_weights[cased[start:end]] for start, end in spans]
    else:
        words = _CHUNK_CASED.findall(cased)
        weights = [_weights[word] for word in words]
        spans = []
    ranges = _ranges(weights)
    if not ranges:
        return [], []
    spans = spans or [found.span() for found in _CHUNK_CASED.finditer(cased)]
    out = [(start, end, sure, maybe) for (start, end), (sure, maybe, _, _) in zip(spans, weights, strict=True)]
    return out, ranges


def _ranges(weights: list[_Weight]) -> list[tuple[int, int, bool]]:
    ranges: list[tuple[int, int, bool]] = []
    last_strong = first_strong = last_bare = -1
    bare_run = 0
    was_bare = False
    for index, weight in enumerate(weights):
        if weight is _NOTHING:
            continue
        if last_bare != index - 1:
            bare_run = 0
        if weight[0] == 0:
            if not weight[2]:
                continue
            last_bare = index
            bare_run += 1
            if bare_run < 5:
                continue
            was_bare = True
        else:
            last_bare = index  # a number word or digits: the row goes on
        if first_strong >= 0 and (index - last_strong > MAX_GAP_WORDS + 1 or index - first_strong > MAX_STRETCH):
            ranges.append((first_strong, last_strong, was_bare))
            first_strong = -1
            if index - last_strong <= 1:
                bare_run = min(bare_run, 5)  # a row cut for its length starts anew
            was_bare = bare_run >= 5
        if first_strong < 0:
            first_strong = max(0, index - bare_run) if bare_run >= 5 else index
        last_strong = index
    if first_strong >= 0:
        ranges.append((first_strong, last_strong, was_bare))
    return ranges


def _spans(text: str, covered: dict[int, int]) -> list[tuple[int, int]]:
    """Where chunks stand, words with signs in them as one."""
    starts = {found.start(): found.end() for found in _CHUNK.finditer(text)} | covered
    out: list[tuple[int, int]] = []
    for start in sorted(starts):
        if not out or start >= out[-1][1]:
            out.append((start, starts[start]))
    return out


def stretches(folded: Folded, taken: Ranges | None = None) -> list[Stretch]:
    """The stretches worth reading: each could hold a whole number outside what was `taken`."""
    if taken and not _may_hold_more(folded, taken):
        return []
    chunks, ranges = pieces(folded)
    found: list[Stretch] = []
    for first, last, bare in ranges:
        _close(folded, chunks, first, last, found, bare, taken or Ranges(()))
    return found


def _may_hold_more(folded: Folded, taken: Ranges) -> bool:
    """Whether another number can start outside what was taken: most ads have one, plainly written."""
    rest = taken.without(folded.cased)
    for word in _CHUNK_CASED.findall(rest):
        weight = _weights[word]
        if weight[3] and not (word.isdigit() and word[0] != "0" and not _BARE_START.search(rest)):
            return True
    return bool(_COVER.search(rest.lower())) or _TURNED.search(folded.text) is not None


def _is_capital_signs(cased: str) -> bool:
    """Capitals that all look like digits: "OG", "ZI"."""
    return len(cased) <= 6 and not cased.islower() and sign_reading(cased) is not None


def _covered(text: str) -> dict[int, int]:
    """Start → end of words with a sign in them that read as a number word; empty when there are fewer than two."""
    out: dict[int, int] = dict(leet_spans(text))
    if not _COVER.search(text):
        return out
    for found in _COVERED.finditer(text):
        piece = found.group()
        if found.start() in out:
            continue
        if any(word_readings(part) for part in _CHUNK.findall(piece)):
            continue
        if broken_readings(piece):
            out[found.start()] = found.end()
    return out if len(out) > 1 else {}


def _close(
    folded: Folded,
    chunks: list[_Piece],
    first: int,
    last: int,
    found: list[Stretch],
    bare: bool,
    taken: Ranges,
) -> None:
    text, cased = folded.text, folded.cased
    potential = 0
    near = chunks[max(0, first - MARGIN) : last + 1 + MARGIN]
    if taken:
        free = [not taken.touches(start, end) for start, end, _, _ in near]
    else:
        free = [True] * len(near)
    for (start, end, sure, maybe), is_free in zip(near, free, strict=True):
        if is_free:
            potential += (
                max(sure, maybe)
                if sure or maybe or not (bare or end - start < 8)
                else may_give(text[start:end], cased[start:end])
            )
    if potential < 8 or not _has_start(text, near, free, bare):
        return
    chosen = [
        Token(start, end, text[start : min(end, start + 200)], cased[start:end], sure, maybe)
        for start, end, sure, maybe in near
    ]
    votes: dict[str, int] = {}
    for token in chosen:
        if token.strength and token.text.isalpha():
            for reading in (word_readings(token.text) or glued_readings(token.text))[:1]:
                for lang in reading.languages:
                    votes[lang] = votes.get(lang, 0) + 1
        elif bare:
            for lang in {lang for reading in fuzzy_readings(token.text) for lang in reading.languages}:
                votes[lang] = votes.get(lang, 0) + 1
    languages: frozenset[str] = frozenset()
    if votes:
        top = max(votes.values())
        share = 1.0 if bare else 0.34
        languages = frozenset(lang for lang, count in votes.items() if count >= share * top)
    found.append(Stretch(chosen, chosen[0].start, chosen[-1].end, languages, bare))


_BARE_START = re.compile(
    r"(?:31\D{0,4}0?6|32\D{0,4}0?4|49\D{0,4}0?1[5-7]|44\D{0,4}0?7|48\D{0,4}[4-8]|40\D{0,4}0?7"
    r"|36\D{0,4}0?[237]0|34\D{0,4}[67]|33\D{0,4}0?[67]|39\D{0,4}3|351\D{0,4}9|90\D{0,4}0?5)"
)
_TURNED = re.compile(
    r"achterst|achteruit|achter naar|omgeke|omgedr|omdraai|draai|andersom|naar links|spiegel|backw|revers"
    r"|right to left|mirror|back to front|ruckw|umgekehrt|von hinten|nach links|envers|reves|od tylu|wspak"
    r"|landcode|landnummer|land code|country ?code|kengetal|netnummer|vorwahl|indicatif"
    r"|invers|coada|visszaf|contrario|indietro|tras para|terst|geriye|achter(?:en)? naar"
)


def _has_start(text: str, near: list[_Piece], free: list[bool], bare: bool) -> bool:
    """Whether a number can start here: a zero in some writing, a plus, a country code with what mobile numbers have after it."""
    for (start, end, sure, maybe), is_free in zip(near, free, strict=True):
        if not is_free:
            continue
        if text[start].isdigit() and text[start:end].isdigit():
            if text[start] == "0" or (start and text[start - 1] == "+") or _BARE_START.match(text, start):
                return True
        elif (sure or maybe or bare or end - start <= 4) and may_start(text[start : min(end, start + 200)]):
            return True
    left, right = max(0, near[0][0] - 80), min(len(text), near[-1][1] + 80)
    return _TURNED.search(text, left, right) is not None
