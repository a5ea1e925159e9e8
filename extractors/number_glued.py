"""Number words written together in one chunk: "nulzesvier", "belnulzes", with a contact word at an edge."""

import re
from functools import cache, lru_cache

from extractors.number_signs import Kind, Reading
from extractors.number_words import plain_words

MAX_CHUNK = 160
_NONE: frozenset[str] = frozenset()
_CUES = (
    "bel|app|tel|telefoon|mob|mobiel|mobile|gsm|call|whatsapp|wapp|wa|sms|nr|nummer|number|phone|t|m|op"
    "|mij|me|naar|contact|telnr|telefon|x|kus|en|of|nu|dan|daarna|is"
)
CUE_EDGE = re.compile(f"^(?:{_CUES})+$")


@cache
def _cues_by_letter() -> dict[str, tuple[str, ...]]:
    words = _CUES.split("|")
    return {letter: tuple(word for word in words if word[0] == letter) for letter in {word[0] for word in words}}


def _cue_ends(chunk: str) -> list[int]:
    """Where contact words at the beginning of a chunk may end, at most thirteen letters on and never at its end."""
    cues = _cues_by_letter()
    if chunk[0] not in cues:
        return []
    reached = {0}
    last = min(len(chunk), 14)
    for at in range(last):
        if at in reached:
            reached |= {at + len(word) for word in cues.get(chunk[at], ()) if chunk.startswith(word, at)}
    return sorted(at for at in reached if 0 < at < last)


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """The first two letters of number words → how long those words are, the shortest first."""
    found: dict[str, set[int]] = {}
    for word in plain_words():
        if 2 <= len(word) <= _LONGEST:
            found.setdefault(word[:2], set()).add(len(word))
    return {head: tuple(sorted(sizes)) for head, sizes in found.items()}


_LONGEST = 26
_NO_LENGTHS: tuple[int, ...] = ()


@lru_cache(maxsize=8192)
def glued_readings(chunk: str) -> tuple[Reading, ...]:
    """Readings of letters that are number words written together, at least two, with a contact word at an edge."""
    if not 4 <= len(chunk) <= MAX_CHUNK:
        return ()
    lengths = _lengths()
    cues = _cue_ends(chunk)
    if not cues and chunk[:2] not in lengths:
        return ()
    words = plain_words()
    size = len(chunk)
    # best[i]: (cost, digits, languages, pieces) of the way to read chunk[:i]
    best: list[tuple[float, str, frozenset[str], int] | None] = [None] * (size + 1)
    best[0] = (0.0, "", _NONE, 0)
    for start in cues:  # a contact word in front
        best[start] = (0.02, "", _NONE, 0)
    for at in range(size):
        state = best[at]
        if state is None:
            continue
        cost, digits, langs, pieces = state
        for length in lengths.get(chunk[at : at + 2], _NO_LENGTHS):
            if length > size - at:
                break
            known = words.get(chunk[at : at + length])
            if known is None:
                continue
            for value, word_langs in known:
                shared = (langs & word_langs) if langs else word_langs
                step = 0.01 if shared else 0.05
                nxt = (cost + step, digits + value, shared or word_langs, pieces + 1)
                old = best[at + length]
                if old is None or nxt[0] < old[0]:
                    best[at + length] = nxt
        if pieces and chunk[at:] and len(chunk) - at <= 10 and CUE_EDGE.match(chunk[at:]):
            end = best[size]
            if end is None or cost + 0.02 < end[0]:
                best[size] = (cost + 0.02, digits, langs, pieces)
    if (final := best[size]) is None or final[3] < 2:
        return ()
    return (Reading(final[1], 0.0, Kind.GLUED, final[2]),)
