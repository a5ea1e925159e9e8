"""What the texts of a group have in common, with slots where they differ: one reading for many ads.

The idea of templates with slots is InfoShield's (Lee et al. 2021); the way is our own. The text that is most like the
others is laid beside each of them, a longest common row of words at a time; words that most of them share stand firm.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

MOST_WORDS = 400            # of a text: laying two beside each other costs words times words
MOST_TEXTS = 60             # different ones of a group, so at most 1,800 pairs
MOST_TEMPLATES = 3
MOST_FILLINGS = 5           # shown of a slot
ALIKE = 0.5                 # so much of two texts in common (LCS over the longer one): one template
FIRM = 2 / 3                # of the texts have a word that stands firm
WORTH = 0.2                 # of the texts put something in a slot that is shown; less is a slip of the pen
_EDGES = ".,;:!?\"'()[]-–…"


@dataclass(frozen=True, slots=True)
class Filling:
    """What stands in a slot, "" for nothing, and in how many texts."""

    words: str
    count: int


@dataclass(frozen=True, slots=True)
class TemplatePiece:
    """Words that stand firm, or a slot."""

    words: str
    fillings: tuple[Filling, ...] = ()      # of a slot, most frequent first
    others: int = 0                         # different fillings beside these


@dataclass(frozen=True, slots=True)
class Template:
    """`texts`: places of the texts that follow it, rising."""

    pieces: tuple[TemplatePiece, ...]
    texts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Text:
    """Equal texts as one: the words as written, their keys, and the places where they stand."""

    words: tuple[str, ...]
    keys: tuple[str, ...]
    places: list[int]


def templates(texts: Sequence[str]) -> list[Template]:
    """At most three, the one that most texts follow first; each has two texts or more. Texts beyond MOST_TEXTS
    different ones are left out."""
    waiting = _different(texts)
    found: list[Template] = []
    while waiting and len(found) < MOST_TEMPLATES:
        centre, family = _largest_family(waiting)
        if sum(len(text.places) for text in family) < 2:
            break
        found.append(Template(_pieces(centre, family), tuple(sorted(p for text in family for p in text.places))))
        inside = {text.keys for text in family}
        waiting = [text for text in waiting if text.keys not in inside]
    return sorted(found, key=lambda template: (-len(template.texts), template.texts))


def _different(texts: Sequence[str]) -> list[_Text]:
    found: dict[tuple[str, ...], _Text] = {}
    for place, text in enumerate(texts):
        words = tuple(text[: MOST_WORDS * 40].split()[:MOST_WORDS])
        keys = tuple(word.strip(_EDGES).casefold() or word for word in words)
        if keys in found:
            found[keys].places.append(place)
        elif keys and len(found) < MOST_TEXTS:
            found[keys] = _Text(words, keys, [place])
    return list(found.values())


def _largest_family(texts: Sequence[_Text]) -> tuple[_Text, list[_Text]]:
    """The text that is most like most others, and those others with it."""
    likeness = [[0.0] * len(texts) for _ in texts]
    for one in range(len(texts)):
        likeness[one][one] = 1.0
        for other in range(one):
            share = LCSseq.normalized_similarity(texts[one].keys, texts[other].keys)
            likeness[one][other] = likeness[other][one] = share
    weight = [len(text.places) for text in texts]

    def standing(one: int) -> tuple[float, float]:
        near = [w * share for w, share in zip(weight, likeness[one], strict=True) if share >= ALIKE]
        return sum(near), -one

    centre = max(range(len(texts)), key=standing)
    return texts[centre], [text for text, share in zip(texts, likeness[centre], strict=True) if share >= ALIKE]


def _pieces(centre: _Text, family: Sequence[_Text]) -> tuple[TemplatePiece, ...]:
    total = sum(len(text.places) for text in family)
    beside = [_shared(centre, text) for text in family]
    support = Counter[int]()
    for text, shared in zip(family, beside, strict=True):
        for place in shared:
            support[place] += len(text.places)
    firm = [place for place in range(len(centre.words)) if support[place] >= FIRM * total]
    gaps: list[Counter[str]] = [Counter() for _ in range(len(firm) + 1)]
    for text, shared in zip(family, beside, strict=True):
        for number, words in enumerate(_between(text, shared, firm)):
            gaps[number][words] += len(text.places)
    pieces: list[TemplatePiece] = []
    row: list[str] = []
    for number, gap in enumerate(gaps):
        if total - gap[""] >= max(WORTH * total, 1):
            if row:
                pieces.append(TemplatePiece(" ".join(row)))
            row = []
            most = sorted(gap.items(), key=lambda item: (-item[1], item[0]))
            pieces.append(TemplatePiece(
                "", tuple(Filling(*item) for item in most[:MOST_FILLINGS]), max(0, len(most) - MOST_FILLINGS)
            ))
        if number < len(firm):
            row.append(centre.words[firm[number]])
    return (*pieces, TemplatePiece(" ".join(row))) if row else tuple(pieces)


def _shared(centre: _Text, text: _Text) -> dict[int, int]:
    """Places of words of the centre in the text, both rising."""
    found: dict[int, int] = {}
    for block in LCSseq.editops(centre.keys, text.keys).as_matching_blocks():
        found |= {block.a + step: block.b + step for step in range(block.size)}
    return found


def _between(text: _Text, shared: dict[int, int], firm: Sequence[int]) -> list[str]:
    """What the text has before each word that stands firm, and after the last."""
    found, at = [], 0
    for place in firm:
        here = shared.get(place)
        if here is None:
            found.append("")
            continue
        found.append(" ".join(text.words[at:here]))
        at = here + 1
    return [*found, " ".join(text.words[at:])]
