"""The small pattern language of the catalogue, so that people who are no programmers can read every rule.

A pattern is words in order. `a|b` is one word or the other, `word?` may be absent, `word~` is a word that begins
so, `*` stands for at most four words, `..` for at most four words that describe (no "op", "wij", "van"), `{slot}`
for any word of a slot. A match stays within one sentence.
Matching works on words, not on characters: no backtracking over text, so a hostile ad costs no more than any other.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from indicators.words import Word, fold

GAP_WORDS = 4
CLAUSE_WORDS = 60
"""A clause is read so far for a negation, either way: longer than any sentence, bounded for a text that has none."""


class BadPattern(ValueError):
    """One line: which pattern, what is wrong."""


@dataclass(frozen=True, slots=True)
class Element:
    """One place in a pattern."""

    words: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    optional: bool = False
    gap: bool = False
    describing: bool = False       # a gap that function words may not fill

    def takes(self, word: str) -> bool:
        return word in self.words or (bool(self.prefixes) and word.startswith(self.prefixes))


@dataclass(frozen=True, slots=True)
class Guard:
    """Words that undo a match in the same clause: negations of the pattern's own language."""

    negations: frozenset[str] = frozenset()
    clause_words: frozenset[str] = frozenset()     # "maar", "want": a new clause begins here
    joining_words: frozenset[str] = frozenset()    # "en": ends the clause after a match only
    not_next: frozenset[str] = frozenset()         # words that may not stand right behind the match
    not_before: frozenset[str] = frozenset()       # words that may not stand right before it
    function_words: frozenset[str] = frozenset()   # words that describe nothing: they end a `..`


@dataclass(frozen=True, slots=True)
class Pattern:
    source: str
    elements: tuple[Element, ...]
    guard: Guard = field(default_factory=Guard)

    @property
    def anchor(self) -> Element:
        """The element that must be there and says most: the fewest alternatives."""
        firm = [e for e in self.elements if not e.gap and not e.optional]
        return min(firm, key=lambda e: (len(e.words) + 4 * len(e.prefixes), -max(map(len, (*e.words, *e.prefixes)))))


def parse(source: str, slots: Mapping[str, Sequence[str]], guard: Guard | None = None) -> Pattern:
    """A pattern from its text; `slots` by name, in the pattern's language. Raises BadPattern."""
    elements = []
    for piece in source.split():
        if piece in ("*", ".."):
            elements.append(Element(gap=True, describing=piece == ".."))
            continue
        optional = piece.endswith("?")
        piece = piece.removesuffix("?")
        words: set[str] = set()
        prefixes: list[str] = []
        for option in piece.split("|"):
            if option.startswith("{") and option.endswith("}"):
                if option[1:-1] not in slots:
                    raise BadPattern(f"patroon '{source}': onbekende plaats {option}")
                options: Iterable[str] = slots[option[1:-1]]
            else:
                options = (option,)
            for one in options:
                folded = fold(one.removesuffix("~"))
                if not folded or any(c in folded for c in "{}*?|~"):
                    raise BadPattern(f"patroon '{source}': onleesbaar deel '{option}'")
                if one.endswith("~"):
                    prefixes.append(folded)
                else:
                    words.add(folded)
        elements.append(Element(frozenset(words), tuple(prefixes), optional))
    if not any(not e.gap and not e.optional for e in elements):
        raise BadPattern(f"patroon '{source}': geen vast woord")
    if elements[0].gap or elements[-1].gap or elements[0].optional:
        raise BadPattern(f"patroon '{source}': begint of eindigt zonder vast woord")
    return Pattern(source, tuple(elements), guard or Guard())


def match_at(pattern: Pattern, words: Sequence[Word], start: int) -> int | None:
    """Index behind the last word of the match that begins at `start`, or None."""
    sentence = words[start].sentence

    def step(element: int, at: int) -> int | None:
        if element == len(pattern.elements):
            return at
        this = pattern.elements[element]
        if this.gap:
            for skipped in range(GAP_WORDS + 1):
                end = step(element + 1, at + skipped)
                if end is not None:
                    return end
                if at + skipped >= len(words):
                    break
                if this.describing and words[at + skipped].folded in pattern.guard.function_words:
                    break
            return None
        if at < len(words) and words[at].sentence == sentence and this.takes(words[at].folded):
            end = step(element + 1, at + 1)
            if end is not None:
                return end
        return step(element + 1, at) if this.optional else None

    return step(0, start)


def is_undone(guard: Guard, words: Sequence[Word], start: int, end: int) -> bool:
    """Whether a negation in the same clause, or the next word, takes the match back.

    The clause counts as a whole, not a number of words: an adjective more or less changes nothing.
    """
    if end < len(words) and words[end].sentence == words[end - 1].sentence and words[end].folded in guard.not_next:
        return True
    if start > 0 and words[start - 1].sentence == words[start].sentence and words[start - 1].folded in guard.not_before:
        return True
    if not guard.negations:
        return False
    for at in range(start - 1, max(-1, start - 1 - CLAUSE_WORDS), -1):
        word = words[at]
        if word.clause != words[start].clause or word.folded in guard.clause_words:
            break
        if _negates(guard, words, at):
            return True
    for at in range(end, min(len(words), end + CLAUSE_WORDS)):
        word = words[at]
        if word.clause != words[end - 1].clause:
            break
        if word.folded in guard.clause_words or word.folded in guard.joining_words:
            break
        if _negates(guard, words, at):
            return True
    return False


def _negates(guard: Guard, words: Sequence[Word], at: int) -> bool:
    """A negation is one word, or two in a row where the first alone is an ordinary word elsewhere."""
    if words[at].folded in guard.negations:
        return True
    return at + 1 < len(words) and f"{words[at].folded} {words[at + 1].folded}" in guard.negations


class PatternIndex:
    """Patterns by their anchor word, so that an ad is only tried against patterns it has a word of."""

    def __init__(self, patterns: Iterable[tuple[str, Pattern]]) -> None:
        self._by_word: dict[str, list[tuple[str, Pattern]]] = {}
        self._by_prefix: dict[str, list[tuple[str, Pattern]]] = {}
        for code, pattern in patterns:
            for word in pattern.anchor.words:
                self._by_word.setdefault(word, []).append((code, pattern))
            for prefix in pattern.anchor.prefixes:
                self._by_prefix.setdefault(prefix, []).append((code, pattern))
        self._prefix_lengths = sorted({len(prefix) for prefix in self._by_prefix})

    def find(self, words: Sequence[Word]) -> list[tuple[str, int, int]]:
        """(code, start, end) in raw offsets, sorted, overlapping hits of one code merged."""
        tried: dict[int, tuple[str, Pattern]] = {}
        for form in {word.folded for word in words}:
            for entry in self._by_word.get(form, ()):
                tried[id(entry[1])] = entry
            for length in self._prefix_lengths:
                if length > len(form):
                    break
                for entry in self._by_prefix.get(form[:length], ()):
                    tried[id(entry[1])] = entry
        found = []
        for code, pattern in tried.values():
            first = pattern.elements[0]
            for start, word in enumerate(words):
                if not first.takes(word.folded):
                    continue
                end = match_at(pattern, words, start)
                if end is not None and not is_undone(pattern.guard, words, start, end):
                    found.append((code, words[start].start, words[end - 1].end))
        return merge(found)


def merge(found: Iterable[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Overlapping places of one code become one."""
    merged: list[tuple[str, int, int]] = []
    for code, start, end in sorted(found):
        if merged and merged[-1][0] == code and start < merged[-1][2]:
            merged[-1] = (code, merged[-1][1], max(end, merged[-1][2]))
        else:
            merged.append((code, start, end))
    return merged
