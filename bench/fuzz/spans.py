"""Whether every fact of an ad stands exactly where it says, in the raw content."""

import re
from collections.abc import Callable, Iterator
from typing import Protocol

from extractors.captured import AdContent
from extractors.facts import AdFacts, HandleFact, NameFact, PlaceFact, PriceFact, Span
from extractors.normalise import fold
from extractors.place_names import names, searchable


class Fact(Protocol):
    """Anything read from an ad."""

    @property
    def span(self) -> Span: ...


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
        said = fold(raw[span.start : span.end]).text
        for kind, holds in _SAYS:
            if isinstance(fact, kind) and not holds(fact, said, span.part):
                faults.append(f"{fact} stands on {said!r}")
    return faults


def _place(fact: PlaceFact, said: str, part: str) -> bool:
    if part.startswith("field:") or re.fullmatch(r"[1-9]\d{3}(?:\s?[a-z]{2})?", said):
        return True
    spaced = searchable(said)
    place = names().get(re.sub(r" {2,}", " ", spaced).strip()) or names().get(spaced[1:])
    return place is not None and place.name == fact.name


def _price(fact: PriceFact, said: str, part: str) -> bool:
    return str(fact.amount_cents // 100) in re.sub(r"(?<=\d)[. ](?=\d)", "", said)


def _name(fact: NameFact, said: str, part: str) -> bool:
    return fact.normalised == " ".join(re.findall(r"[a-z][a-z'-]*", said))


def _handle(fact: HandleFact, said: str, part: str) -> bool:
    """The name at the end of a handle or address stands there letter by letter, whatever the signs between."""
    if part.startswith("link:"):
        return True
    core = fact.value.rsplit(":", 1)[-1] if fact.kind == "handle" else fact.value.split("@")[0]
    return _letters(core).removeprefix("https") in _letters(said)


def _letters(words: str) -> str:
    """Letters and digits alone; a dot may be told in a word."""
    return re.sub(r"[^a-z0-9]|dot|punt", "", words)


_SAYS: tuple[tuple[type, Callable[..., bool]], ...] = (
    (PlaceFact, _place), (PriceFact, _price), (NameFact, _name), (HandleFact, _handle),
)  # fmt: skip
