# ruff: noqa: E501 -- word tables
"""All ways to read the chunks of a stretch as digits: edges from chunk to chunk, each with digits and a cost."""

import re
from functools import lru_cache

from extractors.language import language_of
from extractors.number_covered import broken_readings
from extractors.number_glued import glued_readings
from extractors.number_reading import fuzzy_readings, mixed_readings, word_readings
from extractors.number_repeats import ARTICLES, glued_multiple, plurals
from extractors.number_signs import Kind, Reading, roman_reading, sign_reading
from extractors.number_words import VERY_COMMON, WEAK, all_words
from extractors.phone_counts import COUNTS, counting_words, repeated
from extractors.phone_edge import Edge
from extractors.phone_row_words import spoken_count
from extractors.phone_tokens import CONNECTORS, Stretch, Token

_MORSE = {"-----": "0", ".----": "1", "..---": "2", "...--": "3", "....-": "4", ".....": "5", "-....": "6", "--...": "7",
          "---..": "8", "----.": "9"}  # fmt: skip
_MORSE_RUN = re.compile(r"(?<![.\-])[.\-]{5}(?![.\-])")
_SUM = re.compile(
    r"[(\[{]\s?(\d{1,2})\s?([+\-x*:/]|plus|min|keer|maal|times|minus)\s?(\d{1,2})\s?(?:(?:=|is)\s?\d{0,2}\s?)?[)\]}](?:\s?=\s?\d{1,2}(?!\d))?"
    r"|(?<![\d+.-])(\d)\s?(\+)\s?(\d)(?![\d+]|\s?\+)"
)
_SPELLED = re.compile(r"(?<![a-z0-9])[a-z](?:[ .\-_*/'|,+~]{1,2}[a-z](?![a-z0-9])){2,}")
_BROKEN = re.compile(r"(?<![a-z0-9])[a-z]{1,9}(?:[*#_!@$%^~.+'\-·•?=°]{1,2}[a-z]{1,9}){1,4}(?![a-z0-9])")
_BARE_SIGNS = "◯|!$@§"


def edges_of(text: str, cased: str, stretch: Stretch) -> list[list[Edge]]:
    """For each chunk the edges that start there, cheapest first."""
    tokens = stretch.tokens
    out: list[list[Edge]] = [[] for _ in tokens]
    numerals = [
        token.text for token in tokens if token.text.isalpha() and token.text != "l" and roman_reading(token.text)
    ]
    romans = len(numerals) if len(set(numerals)) > 1 else 0
    crosses = sum(1 for token in tokens if token.text == "x")  # a separator, not "times"
    worded = sum(1 for token in tokens if token.strength and token.text.isalpha())
    counted = any(token.text in counting_words() for token in tokens) or COUNTS.search(text, stretch.start, stretch.end)
    foreign = _foreign(text, tokens)
    for at, token in enumerate(tokens):
        for reading in _readings(token.text, token.cased, stretch.languages, romans >= 4, worded >= 3, stretch.bare):
            if token.text in foreign and reading.kind is Kind.WEAK and not reading.languages & foreign[token.text]:
                continue
            out[at].append(Edge(at, at, reading.digits, reading.cost, reading.kind, token.start, token.end))
        if token.text.isalpha():
            out[at] += _joined(text, tokens, at, stretch.languages)
        if crosses < 4 and counted:
            out[at] += repeated(text, tokens, at)
    for at in range(1, len(tokens) - 1):
        # "is een 0": an article, since a plain word stands before it and digits after
        before = tokens[at - 1]
        plain = before.text.isalpha() and not before.strength and (not before.maybe or before.text in CONNECTORS)
        if plain and tokens[at].text in ARTICLES and tokens[at + 1].text.isdigit():
            out[at] = [edge for edge in out[at] if edge.last > at]
    for at in _articles(text, tokens):
        out[at] = [edge for edge in out[at] if edge.last > at and edge.kind is not Kind.WORD]
    for at, token in enumerate(tokens):
        if len(token.cased) == 1 and token.cased in "aeiouy" and _is_word(text, tokens, out, at):
            out[at] = [edge for edge in out[at] if edge.kind is not Kind.LOOKALIKE]
    _overlay(text, stretch, out)
    _signs(text, stretch, out)
    for edges in out:
        edges.sort(key=lambda edge: (edge.cost, -edge.last, edge.digits))
        del edges[8:]
    return out


def _foreign(text: str, tokens: list[Token]) -> dict[str, frozenset[str]]:
    """Everyday words that are a digit only in some languages → the languages of which other number words stand here,
    and that of the ad itself: "het" is a 7 in a Hungarian row alone."""
    common = {token.text for token in tokens if token.text in VERY_COMMON}
    if not common:
        return {}
    votes: dict[str, int] = {}
    for token in tokens:
        if token.text.isalpha() and token.text not in VERY_COMMON:
            for language in spoken_count(token.text):
                votes[language] = votes.get(language, 0) + 1
    spoken = frozenset(language for language, count in votes.items() if count >= 2)
    if any(not spoken & reading.languages for word in common for reading in word_readings(word)):
        spoken |= {language_of(text)}
    return dict.fromkeys(common, spoken)


def _is_word(text: str, tokens: list[Token], edges: list[list[Edge]], at: int) -> bool:
    """Whether a vowel by itself is an article or preposition: nothing digit-like before it, or a nought after an "o"."""
    if tokens[at].text == "o":
        return at + 1 < len(tokens) and tokens[at + 1].text[0] == "0"
    return not at or not tokens[at - 1].strength or tokens[at].start - tokens[at - 1].end > 3


_ONE = frozenset(["een", "a", "ein", "eine", "un", "une", "una", "uno", "um", "uma"])


def _articles(text: str, tokens: list[Token]) -> list[int]:
    """Where "een" is an article each time: "een nul, een zes, een zeven en een een"."""
    found: list[int] = []
    for at, token in enumerate(tokens[:-1]):
        following = tokens[at + 1]
        if token.text not in _ONE or text[token.end : following.start] != " " or (found and found[-1] == at - 1):
            continue
        if not following.strength and following.text not in _ONE:
            continue
        gap = text[tokens[at - 1].end : token.start] if at else "\n"
        turns = [tokens[n].text in _ONE for n in (at - 4, at - 2, at + 2, at + 4) if 0 <= n < len(tokens)]
        if (sum(turns) >= 2 and gap.strip(" ,") == "" and not (at % 2 and tokens[at - 1].text in _ONE)) or gap.strip() or "\n" in gap or (tokens[at - 1].text.isalpha() and not tokens[at - 1].strength):
            found.append(at)
    return found if len(found) >= 3 else []


@lru_cache(maxsize=16384)
def _readings(
    chunk: str, cased: str, languages: frozenset[str], roman: bool, worded: bool, bare: bool
) -> list[Reading]:
    if chunk.isdigit():
        return [Reading(chunk, 0.0, Kind.DIGITS, frozenset())]
    if not chunk.isalnum():
        return list(broken_readings(chunk))
    if not chunk.isalpha():
        return list(mixed_readings(chunk, cased))
    out: list[Reading] = []
    exact = word_readings(chunk)
    for reading in exact:
        agrees = not languages or bool(languages & reading.languages)
        cost = 0.0 if agrees else (0.05 if reading.kind is Kind.WEAK else 0.02)
        if chunk in VERY_COMMON:
            cost += 0.004 if agrees else 0.012
        out.append(Reading(reading.digits, cost, reading.kind, reading.languages))
    if roman and (numeral := roman_reading(chunk)):
        out.append(numeral)
    if not out:
        out += glued_readings(chunk)
    if plural := plurals().get(chunk):
        out.append(Reading(plural, 0.03, Kind.WORD, frozenset()))
    if (many := glued_multiple(chunk)) is not None:
        for reading in word_readings(many[1]):
            out.append(Reading(reading.digits * many[0], 0.0, Kind.WORD, reading.languages))
    if exact or (roman and out):
        return out
    if chunk not in CONNECTORS and (languages or bare):
        out += [reading for reading in fuzzy_readings(chunk) if not languages or languages & reading.languages]
    sign = sign_reading(cased)
    if sign and (not (bare and out) or not cased.islower()) and (len(chunk) == 1 or not worded):
        out.append(sign)
    return out


_TIGHT = re.compile(r"[\s\-–.,'_]{0,3}$")


def _joined(text: str, tokens: list[Token], at: int, languages: frozenset[str]) -> list[Edge]:
    """Number words of several chunks: "soixante-dix-huit", "vier en dertig", "thirty four"."""
    words = all_words()
    glued = tokens[at].text
    if len(glued) > 14:
        return []
    out: list[Edge] = []
    for last in range(at + 1, min(at + 5, len(tokens))):
        gap = text[tokens[last - 1].end : tokens[last].start]
        if not tokens[last].text.isalpha() or len(gap) > 3 or not _TIGHT.match(gap) or "," in gap or ". " in gap:
            break
        glued += tokens[last].text
        if len(glued) > 34:
            break
        known = words.get(glued)
        if known is None:
            continue
        for digits, langs in known:
            if not languages or langs & languages or glued not in WEAK:
                cost = 0.0 if not languages or langs & languages else 0.03
                out.append(Edge(at, last, digits, cost, Kind.WORD, tokens[at].start, tokens[last].end))
    return out


def _overlay(text: str, stretch: Stretch, out: list[list[Edge]]) -> None:
    """Readings of signs and chunks together: sums, spelled-out letters, words with a sign in them."""
    part = text[stretch.start : stretch.end]
    offset = stretch.start
    if "+" in part or "(" in part or "[" in part:
        sums = [(found, _sum(found)) for found in _SUM.finditer(text, stretch.start, min(len(text), stretch.end + 2))]
        meant = [
            found
            for found, value in sums
            if value is not None and found[1] and (found[2] != "-" or len(found[1] + found[3]) == 2)
        ]
        if meant:
            for token, here in zip(stretch.tokens, out, strict=True):
                if any(found.start() < token.start < found.end() for found in meant):
                    here.clear()  # a sum is meant as a sum
        for found, value in sums:
            if value is not None:
                _add(stretch, out, found.start(), found.end(), str(value), 0.005 if found[1] else 0.03, Kind.WORD)
    for found in _SPELLED.finditer(part):
        letters = "".join(char for char in found.group() if char.isalpha())
        for reading in glued_readings(letters) or word_readings(letters):
            _add(stretch, out, offset + found.start(), offset + found.end(), reading.digits, 0.01, Kind.LOOKALIKE)
    for found in _BROKEN.finditer(part):
        if len(found.group()) <= 40:
            for reading in broken_readings(found.group()):
                if not stretch.languages or not reading.languages or stretch.languages & reading.languages:
                    _add(
                        stretch,
                        out,
                        offset + found.start(),
                        offset + found.end(),
                        reading.digits,
                        reading.cost - 0.012,
                        reading.kind,
                    )


def _sum(found: re.Match[str]) -> int | None:
    left, sign, right = (found[1], found[2], found[3]) if found[1] else (found[4], found[5], found[6])
    a, b = int(left), int(right)
    if sign in ("+", "plus"):
        value = a + b
    elif sign in ("-", "min", "minus"):
        value = a - b
    elif sign in ("x", "*", "keer", "maal", "times"):
        value = a * b
    else:
        if b == 0 or a % b:
            return None
        value = a // b
    return value if 0 <= value <= 99 else None


def _add(stretch: Stretch, out: list[list[Edge]], start: int, end: int, digits: str, cost: float, kind: Kind) -> None:
    inside = [index for index, token in enumerate(stretch.tokens) if start <= token.start and token.end <= end]
    if inside:
        out[inside[0]].append(Edge(inside[0], inside[-1], digits, cost, kind, start, end))


def _signs(text: str, stretch: Stretch, out: list[list[Edge]]) -> None:
    """Signs that look like digits beside a chunk: "◯6", "|2": an edge that takes them along."""
    tokens = stretch.tokens
    around = text[max(0, stretch.start - 6) : stretch.end + 12]
    if not any(sign in around for sign in _BARE_SIGNS):
        return
    for at, token in enumerate(tokens):
        left_limit = tokens[at - 1].end if at else max(0, token.start - 6)
        left = token.start
        front = ""
        while left > left_limit and (
            text[left - 1] in _BARE_SIGNS
            or (text[left - 1] == " " and left - 1 > left_limit and text[left - 2] in _BARE_SIGNS)
        ):
            left -= 1
            front = {"◯": "0", "|": "1", "!": "1", "$": "5", "@": "0", "§": "5", " ": ""}[text[left]] + front
        right = token.end
        back = ""
        right_limit = tokens[at + 1].start if at + 1 < len(tokens) else min(len(text), token.end + 12)
        while right < right_limit and (
            text[right] in _BARE_SIGNS
            or (text[right] == " " and right + 1 < right_limit and text[right + 1] in _BARE_SIGNS)
        ):
            back += {"◯": "0", "|": "1", "!": "1", "$": "5", "@": "0", "§": "5", " ": ""}[text[right]]
            right += 1
        if not front and not back:
            continue
        for edge in list(out[at]):
            if edge.last != at or edge.kind is Kind.FUZZY:
                continue
            if front:
                out[at].append(
                    Edge(at, at, front + edge.digits, edge.cost + 0.01 * len(front), Kind.LOOKALIKE, left, token.end)
                )
            if back:
                price = 0.01 * len(back) + (
                    0.03 if text[right - 1] == "!" and not text[right : right + 1].isdigit() else 0.0
                )
                out[at].append(Edge(at, at, edge.digits + back, edge.cost + price, Kind.LOOKALIKE, token.start, right))
            if front and back:
                out[at].append(
                    Edge(
                        at,
                        at,
                        front + edge.digits + back,
                        edge.cost + 0.01 * len(front + back),
                        Kind.LOOKALIKE,
                        left,
                        right,
                    )
                )
