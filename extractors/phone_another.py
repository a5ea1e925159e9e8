"""A number in an ad that is said to be a colleague's: people see it, but it links nobody.

Two women who work for themselves and do a duo now and then write each other's number ("for her alone: her own number
...", "sometimes together with Dewi (06 ...)"). That makes them no one hand. Only an ad that has another number beside
it is read so: in an ad that speaks of the woman as "she" throughout, "her number" is the number to call.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractors.facts import LINKING_CONFIDENCE, PhoneFact
from extractors.normalise import Folded

HER_OWN: Mapping[str, str] = {
    "nl": r"(?:haar|zijn|hun) (?:eigen )?(?:\w*nummer|06)",
    "en": r"(?:her|his|their) (?:own )?(?:\w+ )?number",
    "de": r"ihre[rn]? (?:eigenen? )?\w*nummer",
    "fr": r"son (?:propre )?numero|sa ligne",
    "es": r"su (?:propio )?(?:numero|telefono|movil)",
    "pl": r"(?:jej|swoj|wlasny) (?:wlasny )?(?:numer\w*|telefon\w*)",
    "ro": r"numarul (?:ei|lui|sau)|propriul (?:ei |sau )?numar",
    "hu": r"(?:sajat|o) (?:telefon)?szama\w*",
    "it": r"(?:suo|proprio) (?:proprio )?(?:numero|cellulare)",
    "pt": r"(?:numero|telemovel) (?:proprio )?del[ae]|seu proprio numero",
    "tr": r"(?:kendi|onun) (?:\w+ )?numara(?:si\w*|sini)",
}
COLLEAGUE: Mapping[str, str] = {
    "nl": r"collega|vriendin|duopartner",
    "en": r"colleague|friend|duo partner",
    "de": r"kollegin|freundin",
    "fr": r"collegue|amie|copine",
    "es": r"companera|amiga",
    "pl": r"kolezank\w+|przyjaciolk\w+",
    "ro": r"colega|coleg[aei]i|prieten[aei]\w*",
    "hu": r"kolleg(?:a|ino|ano)\w*|baratno\w*",
    "it": r"collega|amica",
    "pt": r"colega|amiga",
    "tr": r"arkadas\w*|meslektas\w*",
}
MINE: Mapping[str, str] = {
    "nl": r"mij|mijn|me|ons|onze",
    "en": r"me|my|mine|us|our",
    "de": r"mich|mir|mein\w*|uns\w*",
    "fr": r"moi|mon|ma|mes|nous|notre",
    "es": r"mi|mio|nosotras|nuestro",
    "pl": r"moj\w*|mnie|nas|nasz\w*",
    "ro": r"mea|meu|mine|noi|nostru",
    "hu": r"szamom\w*|nekem|enyem|szamunk\w*",
    "it": r"me|mio|mia|noi|nostro",
    "pt": r"meu|minha|mim|nosso",
    "tr": r"benim|bana|numaram\w*|bizim",
}
_REACH = 110


def _any(table: Mapping[str, str]) -> str:
    return rf"(?<![a-z])(?:{'|'.join(table.values())})(?![a-z])"


_HERS = re.compile(_any(HER_OWN))
_WITH = re.compile(_any(COLLEAGUE))
_MY = re.compile(_any(MINE))
_SENTENCE = re.compile(r"[.!?](?=\s)|\n")


def with_owners(phones: Sequence[PhoneFact], texts: Mapping[str, Folded]) -> Sequence[PhoneFact]:
    """The facts, marked where the number is a colleague's. `texts`: the parts of the ad in which the words are."""
    numbers = {fact.e164 for fact in phones if fact.confidence >= LINKING_CONFIDENCE}
    if len(numbers) < 2:
        return phones
    own = {
        fact.e164 for fact in phones
        if fact.span.part not in texts or not _is_anothers(texts[fact.span.part], fact.span.start)
    }  # fmt: skip
    if not own & numbers or numbers <= own:
        return phones
    return [fact if fact.e164 in own else replace(fact, another=True) for fact in phones]


def _is_anothers(folded: Folded, raw_start: int) -> bool:
    """By what stands before it in its own sentence."""
    start = raw_start if folded.starts is None else bisect_left(folded.starts, raw_start)
    before = folded.text[max(0, start - _REACH) : start]
    ends = [found.end() for found in _SENTENCE.finditer(before)]
    clause = before[ends[-1] :] if ends else before
    told = [*_HERS.finditer(clause), *_WITH.finditer(clause)]
    return bool(told) and _MY.search(clause, max(found.end() for found in told)) is None
