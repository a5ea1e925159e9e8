# ruff: noqa: E501 -- a table of signs
"""Where the sentence around a place begins and ends, also where its writer left the full stops out."""

import re
from collections.abc import Collection

from extractors.place_words import KNOWN

_SIGNS = r"!?\n;|•·✓✅✔➡★☆❤♥✨📍📞☎⭐🔥💋😘🌹🌸"
# One set first, which is searched fastest.
_ENDS = re.compile(
    rf"[{_SIGNS}.x#*](?:(?<=[{_SIGNS}])|(?<=\.)(?<!\d\.(?=\d))(?<!\d\.(?= ?(?:-|–|bis|jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez)))(?<!(?<!n')\b[a-z]\.)(?<!\bprov\.)(?<!\bomg\.)(?<!\bmin\.)(?<!\bgem\.)(?<!\bst\.)(?<!\bnr\.)(?<!\boorspr\.)(?<!\bvml\.)|(?<=\bx)x{{0,3}}\b(?=\s)|(?<=\s#)|(?<=\s\*)(?=\s))"
)
_CAPITAL = re.compile(r" (?:(?<=[a-z0-9)*] )|(?<=[A-Z]{2} )) *(?=[A-Z][a-z])")
_WORD = re.compile(r"[a-z']+")
_GOES_ON = re.compile(r" [a-z]{2}")
_REACH = 100        # characters of a sentence that are looked at before a place, and after it


class Sentences:
    """The sentences of one folded text; `cased` is the same with its capitals, `names` where its places (start, end) stand."""

    __slots__ = ("_after_name", "_at_name", "_cased", "_text")

    def __init__(self, text: str, cased: str, names: Collection[tuple[int, int]] = ()) -> None:
        self._text = text
        self._cased = cased
        self._at_name = {start for start, _ in names} | {start - 3 for start, _ in names if text.startswith("de ", start - 3)}
        self._after_name = {end for _, end in names}

    def around(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentence with text[start:end] begins and ends, at most 100 characters away."""
        first = start - _REACH if start > _REACH else 0
        for found in _ENDS.finditer(self._text, first, start):
            first = found.end()
        for found in _CAPITAL.finditer(self._cased, first, min(start + 2, len(self._text))):
            if found.end() <= start and self._begins(found):
                first = found.end()
        last = min(len(self._text), end + _REACH)
        found_end = _ENDS.search(self._text, end, last)
        if found_end:
            last = found_end.start()
        for found in _CAPITAL.finditer(self._cased, end, min(last + 2, len(self._text))):
            if found.start() < last and self._begins(found):
                return first, found.start()
        return first, last

    def asks(self, sentence_end: int) -> bool:
        """Whether the sentence that ends there is a question."""
        return self._text.startswith("?", sentence_end)

    def _begins(self, gap: re.Match[str]) -> bool:
        """Whether a new sentence begins behind a blank: a capital where one word in small letters, or all in capitals, went before."""
        if gap.end() in self._at_name:
            return False
        word = _WORD.match(self._text, gap.end())
        if word is not None and gap.start() in self._after_name and _GOES_ON.match(self._cased, word.end()):
            return True
        if word is None or word[0] not in KNOWN:
            return False
        if gap.start() in self._after_name:
            return True
        before = self._text.rfind(" ", max(0, gap.start() - 30), gap.start()) + 1
        shouted = gap.start() - before > 1 and self._cased[before : gap.start()].isupper()
        return shouted or not self._cased[before : before + 1].isupper()
