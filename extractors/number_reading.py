# ruff: noqa: E501 -- word tables
"""What digits one written chunk may stand for: digits, number words (whole, glued, misspelt), look-alikes.

Every reading has a cost: how much it takes to believe it. Chunks are folded and memoised; context decides elsewhere.
"""

import re
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from extractors.leet_words import leet_word
from extractors.lookalikes import COMMON_SIGNS, SIGN_DIGITS
from extractors.number_glued import CUE_EDGE, MAX_CHUNK, glued_readings
from extractors.number_signs import Kind, Reading, sign_reading
from extractors.number_words import LANGUAGES, VERY_COMMON, WEAK, all_words, base_words

_NONE: frozenset[str] = frozenset()
_VOWELS = re.compile(r"[aeiouyj]")
_NO_VOWELS = str.maketrans("", "", "aeiouyj")
_SQUEEZE = re.compile(r"([a-z])\1+")


def squeeze(word: str) -> str:
    """Repeated letters once: "nuuul" → "nul"."""
    return _SQUEEZE.sub(r"\1", word) if _SQUEEZE.search(word) else word


def consonants(word: str) -> str:
    """A word without its vowels."""
    return word.translate(_NO_VOWELS)


def skeleton(word: str) -> str:
    """The consonants of a word, repeated letters once."""
    return consonants(squeeze(word))


@cache
def _squeezed() -> dict[str, tuple[tuple[str, frozenset[str]], ...]]:
    table: dict[str, tuple[tuple[str, frozenset[str]], ...]] = {}
    for lang in LANGUAGES:
        for word, value in base_words(lang).items():
            key = squeeze(word)
            table[key] = (*table.get(key, ()), (str(value), frozenset({lang})))
    return table


@cache
def _skeletons() -> dict[str, tuple[tuple[str, str, str], ...]]:
    """Consonants → (word, digits, language) of the base words."""
    table: dict[str, list[tuple[str, str, str]]] = {}
    for lang in LANGUAGES:
        for word, value in base_words(lang).items():
            for key in {skeleton(word), consonants(word)} - {""}:
                table.setdefault(key, []).append((word, str(value), lang))
    return {key: tuple(words) for key, words in table.items()}


_SOUNDS = (("sch", "s"), ("ch", "g"), ("ij", "i"), ("ei", "i"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("qu", "k"), ("eu", "e"))
_LETTER_SOUNDS = str.maketrans({"z": "s", "v": "f", "y": "i", "c": "k", "w": "v", "x": "ks"})


def sound(word: str) -> str:
    """Roughly how a word sounds, for spelling by ear: "sefen" and "zeven" are one."""
    for letters, plain in _SOUNDS:
        if letters in word:
            word = word.replace(letters, plain)
    return squeeze(word.translate(_LETTER_SOUNDS).replace("ee", "e"))


@cache
def _sounds() -> dict[str, tuple[tuple[str, str], ...]]:
    table: dict[str, set[tuple[str, str]]] = {}
    for lang in LANGUAGES:
        for word, value in base_words(lang).items():
            if len(word) > 2:
                table.setdefault(sound(word), set()).add((str(value), lang))
    return {key: tuple(sorted(values)) for key, values in table.items()}


@cache
def _deletes() -> dict[str, tuple[tuple[str, str, str], ...]]:
    """Each base word with one letter left out, and itself → (word, digits, language)."""
    table: dict[str, set[tuple[str, str, str]]] = {}
    for lang in LANGUAGES:
        for word, value in base_words(lang).items():
            if len(word) < 3:
                continue
            entry = (word, str(value), lang)
            table.setdefault(word, set()).add(entry)
            for at in range(len(word)):
                table.setdefault(word[:at] + word[at + 1 :], set()).add(entry)
    return {key: tuple(sorted(words)) for key, words in table.items()}


@cache
def _reversed_words() -> dict[str, tuple[tuple[str, str], ...]]:
    known = all_words()
    table: dict[str, tuple[tuple[str, str], ...]] = {}
    for lang in LANGUAGES:
        for word, value in base_words(lang).items():
            if len(word) > 2 and word[::-1] not in known:
                table[word[::-1]] = (*table.get(word[::-1], ()), (str(value), lang))
    return table


@lru_cache(maxsize=16384)
def word_readings(chunk: str) -> tuple[Reading, ...]:
    """Readings of letters that are exactly a number word, or one with letters repeated."""
    if (known := all_words().get(chunk)) is None and (short := squeeze(chunk)) != chunk:
        known = all_words().get(short) or _squeezed().get(short)
        if known is not None and (short in VERY_COMMON or len(chunk) - len(short) < 1):
            known = None
    if known is None:
        return ()
    kind = Kind.WEAK if chunk in WEAK else Kind.WORD
    return tuple(Reading(digits, 0.0, kind, langs) for digits, langs in known)


# Everyday words one letter away from a number word.
_PROSE_TEXT = """
    geen den die dit zeg zie zin zon zus ben hun haar wie wij zij hij jij mij met net niet veel heel
    hier hen nee nog nu nieuw nieuwe tien tiet bel ons of if is in it at an on or we me my no so to us
    up out our are not one's fine live love line nice size sex sexy few for from her his they them
    then there the this der des dem das dir mir wir sie ihr und nein dein mein kein sein alle als aber
    auf aus bei ich les des une tes nos vos est et ou qui que pas plus dans sur mon ton son los las
    del por mas muy con sus dos una uno sin tus eso esa ese si se te no hot host hoi hou hey hi ha he
    het op ik je te ze za zo ma mi na nr tel app echt acht lieve lief vier viert rijk zet zeer zes
    open uit uur tot tijd test best mes nest rest vanaf van vol voor via vrij vraag der er aan al ook
    dus want maar toch weer wel was waar wat wie heb heeft had hand hard alle alles dag nacht
"""
PROSE = frozenset(_PROSE_TEXT.split()) - frozenset(["een", "acht", "vier", "zes", "tien", "uno", "dos", "une"])


@lru_cache(maxsize=16384)
def fuzzy_readings(chunk: str) -> tuple[Reading, ...]:
    """Readings of a misspelt word: vowels missing or wrong, one letter off, or written backwards. Nearest first."""
    if not 1 <= len(chunk) <= 16 or chunk in PROSE:
        return ()
    found: dict[tuple[str, str], float] = {}
    bare = consonants(chunk)
    short = squeeze(chunk)
    bones = bare if short is chunk else consonants(short)
    same = _skeletons().get(bare, ()) or _skeletons().get(bones, ())
    for word, digits, lang in same:
        if len(chunk) <= len(word) + 1 and (len(bones) > 1 or not _VOWELS.search(chunk) or len(word) <= 4):
            found[(digits, lang)] = 0.02 if len(bones) > 1 else 0.035
    if len(chunk) >= 2:
        deletes = _deletes()
        forms = [chunk, *[chunk[:at] + chunk[at + 1 :] for at in range(len(chunk))]]
        for entries in filter(None, map(deletes.get, forms)):
            for word, digits, lang in entries:
                if OSA.distance(chunk, word, score_cutoff=1) <= 1:
                    cost = 0.02 if len(word) > 3 else 0.03
                    found[(digits, lang)] = min(cost, found.get((digits, lang), 1.0))
        if len(chunk) > 2:
            for heard in _sounds().get(sound(chunk), ()):
                found[heard] = min(0.02, found.get(heard, 1.0))
    for backwards in _reversed_words().get(chunk, ()):
        found.setdefault(backwards, 0.03)
    if not found:
        return ()  # as of most words
    merged: dict[str, tuple[float, set[str]]] = {}
    for (digits, lang), cost in found.items():
        old_cost, langs = merged.get(digits, (1.0, set()))
        merged[digits] = (min(cost, old_cost), langs | {lang})
    readings = [
        Reading(digits, cost + 0.01 * (len(digits) - 1), Kind.FUZZY, frozenset(langs))
        for digits, (cost, langs) in merged.items()
    ]
    return tuple(sorted(readings, key=lambda reading: (reading.cost, reading.digits))[:6])


_UNLEET = {"0": "ou", "1": "il", "3": "e", "4": "a", "5": "s", "6": "g", "7": "t", "8": "b", "9": "g", "2": "z"}


@lru_cache(maxsize=8192)
def mixed_readings(chunk: str, cased: str) -> tuple[Reading, ...]:
    """Readings of letters and digits in one chunk: "v1er", "o6i2", "0six1two", "0a6b1c2"."""
    if len(chunk) > MAX_CHUNK:
        return ()
    found: dict[str, Reading] = {}

    def offer(digits: str, cost: float, kind: Kind, langs: frozenset[str] = _NONE) -> None:
        if digits and (digits not in found or found[digits].cost > cost):
            found[digits] = Reading(digits, cost, kind, langs)

    literal = "".join(char for char in chunk if char.isdigit())
    if literal and len(literal) < len(chunk) and (leet := leet_word(chunk)):
        return (Reading(leet[0], 0.01, Kind.LOOKALIKE, leet[1]),)
    if literal:
        letters = len(chunk) - len(literal)
        edge = re.fullmatch(r"([a-z]*)(\d+)([a-z]*)", chunk)
        if edge:
            known = (not edge[1] or CUE_EDGE.match(edge[1])) and (not edge[3] or CUE_EDGE.match(edge[3]))
            offer(literal, 0.02 if known else 0.06 if not edge[1] else 0.12, Kind.DIGITS)
        else:
            offer(literal, 0.02 + 0.002 * letters, Kind.MIXED)
    times = re.fullmatch(r"([2-9])x(\d{1,2})", chunk)
    if times:
        offer(times[2] * int(times[1]), 0.0, Kind.WORD)
    if literal and len(chunk) <= 14:
        exact = {r.digits: r for form in _unleeted(chunk) for r in word_readings(form) or glued_readings(form)}
        if exact and literal != chunk:
            return tuple(Reading(r.digits, 0.01, Kind.LOOKALIKE, r.languages) for r in exact.values())[:3]
        for form in _unleeted(chunk):
            if len(form) > 2:
                for reading in fuzzy_readings(form)[:2]:
                    offer(reading.digits, reading.cost + 0.03, Kind.FUZZY, reading.languages)
    walked = _walk(chunk, cased)
    if walked:
        offer(*walked)
    signs = sign_reading(cased)
    if signs:
        offer(signs.digits, signs.cost, Kind.LOOKALIKE)
    return tuple(sorted(found.values(), key=lambda reading: (reading.cost, reading.digits))[:4])


def _unleeted(chunk: str) -> list[str]:
    forms = [""]
    for char in chunk:
        forms = [form + option for form in forms for option in _UNLEET.get(char, char)][:12]
    return forms


def _walk(chunk: str, cased: str) -> tuple[str, float, Kind, frozenset[str]] | None:
    """Cheapest way through a mixed chunk: digits as they are, words where they fit, look-alikes, then filler."""
    words = all_words()
    size = len(chunk)
    best: list[tuple[float, str, bool] | None] = [None] * (size + 1)
    best[0] = (0.0, "", False)
    for at in range(size):
        state = best[at]
        if state is None:
            continue
        cost, digits, worded = state
        char = chunk[at]
        steps: list[tuple[int, float, str, bool]] = []
        if char.isdigit():
            steps.append((1, 0.0, char, worded))
        else:
            for length in range(2, min(20, size - at) + 1):
                if chunk[at + length - 1].isdigit():
                    break
                known = words.get(chunk[at : at + length])
                if known:
                    steps.append((length, 0.004, known[0][0], True))
            sign = SIGN_DIGITS.get(cased[at])
            if sign:
                steps.append((1, 0.008 if cased[at] in COMMON_SIGNS else 0.03, sign[0], worded))
            steps.append((1, 0.04, "", worded))
        for length, price, value, word in steps:
            nxt = (cost + price, digits + value, word)
            old = best[at + length]
            if old is None or nxt[0] < old[0]:
                best[at + length] = nxt
    final = best[size]
    if final is None or not final[1]:
        return None
    return final[1], final[0], Kind.GLUED if final[2] else Kind.LOOKALIKE, _NONE
