"""Working names, from the ad's own name field and from phrases that introduce one."""

import re

from extractors.captured import AdContent
from extractors.facts import NameFact, Span
from extractors.normalise import Folded, fold
from extractors.triggers import hits_in

_INTRODUCER = re.compile(
    r"\b(?:mijn naam is|ik heet|noem me(?: maar)?|ik ben|my name is|i am called|call me|i'm|i am"
    r"|mein name ist|ich heisse|ich bin|"
    r"je m'appelle|me llamo|mi nombre es|mam na imie|jestem|ma numesc|numele meu este|a nevem|mi chiamo"
    r"|me chamo|meu nome e|adim)\b",
)
_NAME = re.compile(r"\s+(?P<name>[A-Z][a-zA-Z'-]{1,19}(?: [A-Z][a-zA-Z'-]{1,19})?)(?![a-zA-Z])")
_NOT_NAMES_TEXT = """
    een a an nieuw new niet not hier here altijd always de het the lief sexy beschikbaar available op
    in uit van zeer heel erg nu net weer back terug open klaar single sensual hot ready jong young
    blond spaans pools roemeens nederlands single alleen escort thai latina dutch polish romanian
    hungarian spanish turkish
"""
_NOT_NAMES = frozenset(_NOT_NAMES_TEXT.split())
_WORDS = re.compile(r"[a-z][a-z'-]*")


def find_names(content: AdContent, text: Folded, title: Folded) -> list[NameFact]:
    """The working names an ad gives; normalised is lower-case without accents."""
    facts: list[NameFact] = []
    given = content.fields.get("name", "")
    if given.strip():
        folded = fold(given)
        words = _WORDS.findall(folded.text)
        if 0 < len(words) <= 4:
            facts.append(NameFact(" ".join(words), Span("field:name", 0, len(given))))
    for part, folded in (("title", title), ("text", text)):
        for introducer in hits_in(folded.text).at("names", _INTRODUCER):
            found = _NAME.match(folded.cased, introducer.end())
            if not found:
                continue
            words = _WORDS.findall(found["name"].lower())
            if words and words[0] not in _NOT_NAMES:
                facts.append(NameFact(" ".join(words), folded.span(part, *found.span("name"))))
    return facts
