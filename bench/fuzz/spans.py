"""Whether every fact of an ad stands exactly where it says, in the raw content."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from rapidfuzz.distance import OSA

from extractors.captured import AdContent
from extractors.facts import AdFacts, HandleFact, NameFact, PlaceFact, PriceFact, Span
from extractors.normalise import fold
from extractors.place_names import names, searchable
from extractors.place_spellings import ADJECTIVES


class Fact(Protocol):
    """Anything read from an ad."""

    @property
    def span(self) -> Span: ...


@dataclass(frozen=True, slots=True)
class _Said:
    """The words a fact stands on, folded by themselves."""

    words: str
    part: str
    is_whole: bool  # no letter or digit stands directly before or after them


def raw_part(content: AdContent, part: str) -> str:
    """The raw string a span counts in. Raises KeyError, IndexError or ValueError for a part that is not there."""
    if part.startswith("field:"):
        return content.fields[part.removeprefix("field:")]
    if part.startswith("link:"):
        return content.links[int(part.removeprefix("link:"))].href
    return {"title": content.title, "text": content.text, "other": content.other}[part]


def all_facts(facts: AdFacts) -> Iterator[Fact]:
    """Every fact of an ad, of whatever kind."""
    kinds: tuple[tuple[Fact, ...], ...] = (
        facts.phones, facts.suspected, facts.places, facts.addresses, facts.handles, facts.prices, facts.availability,
        facts.dates, facts.age_words, facts.names, facts.voices,
    )  # fmt: skip
    for found in kinds:
        yield from found


def span_faults(content: AdContent, facts: AdFacts) -> list[str]:
    """What does not stand where it says: outside its part, empty, or other words than the fact's. Empty when right.

    The words between the two ends, folded by themselves, must again be what was read.
    """
    faults = [] if facts.version else ["no extractor version"]
    for fact in all_facts(facts):
        span = fact.span
        raw = raw_part(content, span.part)
        if not 0 <= span.start < span.end <= len(raw):
            faults.append(f"{fact} lies outside its part of {len(raw)} characters")
            continue
        beside = fold(raw[: span.start][-1:]).text[-1:] + fold(raw[span.end :][:1]).text[:1]
        is_whole = re.search(r"[a-z0-9]", beside) is None
        said = _Said(fold(raw[span.start : span.end]).text, span.part, is_whole)
        for kind, holds in _SAYS:
            if isinstance(fact, kind) and not holds(fact, said):
                faults.append(f"{fact} stands on {said.words!r}")
    return faults


def _place(fact: PlaceFact, said: _Said) -> bool:
    words = said.words
    if said.part.startswith("field:") or re.fullmatch(r"[1-9]\d{3}(?:\s?[a-z]{2})?", words):
        return True
    spaced = searchable(words)
    place = names().get(re.sub(r" {2,}", " ", spaced).strip()) or names().get(spaced[1:])
    if place is not None:
        return place.name == fact.name
    return said.is_whole and _is_written_oddly(fact.name, words)


_APART = re.compile(r"[a-z](?:[ ._*|-]{1,2}[a-z]){3,}")


def _is_written_oddly(name: str, words: str) -> bool:
    """Whether whole words are that name: letters apart, an adjective, or one slip behind the first letter."""
    keys = _keys_of().get(name, frozenset())
    if _APART.fullmatch(words):
        return re.sub(r"[^a-z]", "", words) in keys
    if words in ADJECTIVES:
        return ADJECTIVES[words] in keys
    return any(key[0] == words[0] and len(key) >= 6 and OSA.distance(key, words, score_cutoff=1) == 1 for key in keys)


@cache
def _keys_of() -> Mapping[str, frozenset[str]]:
    """Name → every way of writing it that is in the table."""
    found: dict[str, set[str]] = {}
    for key, place in names().items():
        found.setdefault(place.name, set()).add(key)
    return {name: frozenset(keys) for name, keys in found.items()}


def _price(fact: PriceFact, said: _Said) -> bool:
    return str(fact.amount_cents // 100) in re.sub(r"(?<=\d)[. ](?=\d)", "", said.words)


def _name(fact: NameFact, said: _Said) -> bool:
    return fact.normalised == " ".join(re.findall(r"[a-z][a-z'-]*", said.words))


def _handle(fact: HandleFact, said: _Said) -> bool:
    """The name at the end of a handle or address stands there letter by letter, whatever the signs between."""
    if said.part.startswith("link:"):
        return True
    core = fact.value.rsplit(":", 1)[-1] if fact.kind == "handle" else fact.value.split("@")[0]
    return _letters(core).removeprefix("https") in _letters(said.words)


def _letters(words: str) -> str:
    """Letters and digits alone; a dot may be told in a word."""
    return re.sub(r"[^a-z0-9]|dot|punt", "", words)


_SAYS: tuple[tuple[type, Callable[..., bool]], ...] = (
    (PlaceFact, _place), (PriceFact, _price), (NameFact, _name), (HandleFact, _handle),
)  # fmt: skip
