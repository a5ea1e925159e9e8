"""An ad's words, folded for comparing, each with its place in the raw text.

Folding makes spelling variants equal (capitals, accents, full-width letters, ß, ł, ı), so that an ad written
without accents is read as the same ad. No language is guessed: every pattern is tried on every ad.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_SINGLE = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ħ": "h", "’": "'", "`": "'", "´": "'"})
_PAIRS = {"ß": "ss", "æ": "ae", "œ": "oe"}
_TOKEN = re.compile(
    r"(?P<always>(?<![\w/-])(?:24\s?[/x×\-]\s?7|7\s?[/x×\-]\s?24)(?![\d/-]))"
    r"|(?P<word>(?P<whole>100\s?%|%\s?100)|[^\W_]+(?:'[^\W_]+)*)"
    r"|(?P<end>[.!?;|•●▪✓✔\n\r]+)|(?P<pause>[,:()–—]+)"
)
_ELISION = re.compile(r"(?:[cdjlmnst]|qu|un|gl|dell|all|nell|sull|dall|quest|jusqu)'(?=[^\W\d_]{2})")
"""Before an apostrophe in French and Italian stands a word of its own: "d'une", "un'adolescente"."""

MAX_TOKENS = 20_000
"""Longer texts are cut for matching: an ad of this length is a flood, not an ad."""


@dataclass(frozen=True, slots=True)
class Word:
    """One folded word; `sentence` and `clause` count up through the text."""

    folded: str
    start: int             # offsets in the raw text, end exclusive
    end: int
    sentence: int
    clause: int


@lru_cache(maxsize=8192)
def fold_char(char: str) -> str:
    """One character without capitals, accents and width; empty for marks and invisible characters."""
    folded = ""
    for part in unicodedata.normalize("NFKD", char.casefold()):
        if unicodedata.category(part) in ("Mn", "Cf", "Me"):
            continue
        folded += _PAIRS.get(part, part.translate(_SINGLE))
    return folded


def fold(text: str) -> str:
    """A whole text folded, without offsets."""
    return "".join(fold_char(char) for char in text)


def read_words(text: str) -> tuple[Word, ...]:
    """The words of a text in order. Spans point into `text` as it was given."""
    pieces: list[str] = []
    origin: list[int] = []
    for index, char in enumerate(text):
        folded = char if char in "\n\r" else fold_char(char)
        pieces.append(folded)
        origin.extend([index] * len(folded))
    folded_text = "".join(pieces)
    words: list[Word] = []
    sentence = clause = 0
    for match in _TOKEN.finditer(folded_text):
        if match["end"] is not None:
            sentence += 1
            clause += 1
        elif match["pause"] is not None:
            clause += 1
        else:
            start = match.start()
            elision = _ELISION.match(match[0])
            if elision is not None:
                start += elision.end()
                words.append(Word(elision[0][:-1], origin[match.start()], origin[start - 1] + 1, sentence, clause))
            form = "24/7" if match["always"] else "100%" if match["whole"] else folded_text[start : match.end()]
            words.append(Word(form, origin[start], origin[match.end() - 1] + 1, sentence, clause))
            if len(words) >= MAX_TOKENS:
                break
    return tuple(words)
