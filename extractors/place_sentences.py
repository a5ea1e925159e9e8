"""Where the sentences of an ad begin and end, also where its writer left the full stops out."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection

from extractors.place_words import KNOWN

_ENDS = re.compile(
    r"[!?\n;|•·✓✅✔➡★☆❤♥✨📍📞☎⭐🔥💋😘🌹🌸]|\.(?<!\b[a-z]\.)(?<!\bprov\.)(?<!\bomg\.)(?<!\bmin\.)(?<!\bgem\.)(?<!\bst\.)(?<!\bnr\.)|\bx{1,4}\b(?=\s)"
)
_CAPITAL = re.compile(r"(?<=[a-z0-9)*]) +(?=[A-Z][a-z]+)|(?<=[A-Z]{2}) +(?=[A-Z][a-z]+)")
_WORD = re.compile(r"[a-z']+")


class Sentences:
    """The sentences of one folded text; `cased` is the same with its capitals. No sentence begins at one of `names`."""

    __slots__ = ("_begins", "_ends", "_text")

    def __init__(self, text: str, cased: str, names: Collection[int] = ()) -> None:
        found = [(match.start(), match.end()) for match in _ENDS.finditer(text)]
        for match in _CAPITAL.finditer(cased):
            word = _WORD.match(text, match.end())
            before = text.rfind(" ", 0, match.start()) + 1
            lower = not cased[before : before + 1].isupper() or _shouted(cased, before, match.start())
            if lower and word and word[0] in KNOWN and match.end() not in names:
                found.append((match.start(), match.end()))
        found.sort()
        self._text = text
        self._ends = [start for start, _ in found]
        self._begins = [end for _, end in found]

    def around(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentence with text[start:end] begins and ends."""
        at = bisect_right(self._begins, start)
        after = bisect_left(self._ends, end)
        return (
            self._begins[at - 1] if at else 0,
            self._ends[after] if after < len(self._ends) else len(self._text),
        )

    def asks(self, sentence_end: int) -> bool:
        """Whether the sentence that ends there is a question."""
        return self._text.startswith("?", sentence_end)


def _shouted(cased: str, start: int, end: int) -> bool:
    return end - start > 1 and cased[start:end].isupper()
