"""How many digits one chunk of letters and digits may give, and whether a number may start with it. Kept in tables."""

from functools import cache, lru_cache

from extractors.number_covered import broken_readings
from extractors.number_glued import glued_readings
from extractors.number_heard import heard
from extractors.number_reading import PROSE, consonants, fuzzy_readings, mixed_readings, word_readings
from extractors.number_repeats import glued_multiple, multiples, plurals
from extractors.number_signs import roman_reading, sign_reading
from extractors.number_sound import languages_heard
from extractors.number_words import LANGUAGES, VERY_COMMON


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
    return max((len(reading.digits) for reading in fuzzy_readings(chunk)), default=int(bool(languages_heard(chunk))))


def _is_bare(chunk: str) -> bool:
    """Short writing without vowels, a Roman numeral or a single sign: digits only when many stand together."""
    if not chunk.isalpha() or len(chunk) > 8:
        return False
    if len(chunk) == 1:
        return True
    if all(char in "ivxl" for char in chunk):
        return True
    readings = fuzzy_readings(chunk)
    if readings:
        return consonants(chunk) == chunk or len(chunk) >= 3
    return len(chunk) >= 3 and chunk not in PROSE and bool(languages_heard(chunk))


PLUS_WORDS = frozenset(["plus", "plusz", "piu", "mais", "mas", "arti", "plusteken", "plusje", "pluszeichen"])
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
        chunk in PLUS_WORDS
        or chunk in multiples()
        or chunk in ("o", "oo", "d", "q", "u", "oh")
    )


@lru_cache(maxsize=4096)
def means(chunk: str, digit: str) -> bool:
    """Whether a chunk is that digit, in figures or in words of any language."""
    return chunk == digit or any(reading.digits == digit for reading in word_readings(chunk))


def _is_capital_signs(cased: str) -> bool:
    """Capitals that all look like digits: "OG", "ZI"."""
    return len(cased) <= 6 and not cased.islower() and sign_reading(cased) is not None


# digits surely, digits maybe, worth counting in a row of bare chunks, a number may start with it (2: when a 1 is next)
Weight = tuple[int, int, bool, int]
NOTHING: Weight = (0, 0, False, 0)
# An everyday word that may be a digit by ear: it does not break a row of bare chunks, and counts for nothing.
GLUE: Weight = (0, -1, False, 0)


def _weigh(cased: str) -> Weight:
    if cased.isdigit():
        start = 2 if cased == "3" else int(cased[0] == "0" or cased.startswith(_CODES))
        return (len(cased), len(cased), len(cased) <= 9, start)
    chunk = cased.lower()
    sure, maybe = _strength(chunk)
    bare = bool(maybe and len(chunk) <= 9) or _is_bare(chunk)
    if not bare and not sure and len(chunk) <= 6 and cased != chunk:
        bare = _is_capital_signs(cased)
    if not (sure or maybe or bare) and len(chunk) > 4 and chunk not in PLUS_WORDS:
        return GLUE if chunk in _by_ear() else NOTHING  # as most words
    start = chunk in PLUS_WORDS or may_start(chunk)
    if sure or maybe or bare or start:
        return (sure, maybe, bare, int(start) or 2 * (maybe > 0 and means(chunk, "3")))
    return GLUE if chunk in _by_ear() else NOTHING


@cache
def _by_ear() -> frozenset[str]:
    return frozenset(word for language in LANGUAGES for word in heard(language))


class Weights(dict[str, Weight]):
    """Weights of the chunks seen so far; emptied when full. Most words of most ads are in it and weigh nothing."""

    def __missing__(self, cased: str) -> Weight:
        if len(self) > 100_000:
            self.clear()
        weight = self[cased] = _weigh(cased[:200])
        return weight


WEIGHTS = Weights()
