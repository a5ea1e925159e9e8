# ruff: noqa: E501 -- word tables
"""Words about age as the advertiser wrote them: quoted, and checked for words that suggest someone under 18.

Baken reads these words and never infers an age (DESIGN, red line 4). "18+", "18 jaar", "17 uur", "vanaf 16:00"
and "€17" say nothing about being under 18.
"""

import re

from extractors.facts import AgeWordFact
from extractors.normalise import Folded
from extractors.triggers import hits_in

_YEARS = r"(?:jaar(?:tjes?)?|jr|jarige?|years?|yrs?|yo|y/o|jahre?|jahrige?|ans|anos|anni|lat(?:ka|ek)?|letnia|ani|eves?|yas(?:inda|indayim)?|yasinda)"
_UNITS_AFTER = r"(?!\s?(?:ervaring|experience|lang|lid\b|actief|geleden|ago|erfahrung|d'experience|de experiencia|getrouwd|in het vak|samen))"
_AGE = re.compile(rf"(?P<digits>\d(?<![\d.,:€$£/+-]\d)(?<!€ \d)\d)\s?-?(?P<unit>{_YEARS})(?![a-z]){_UNITS_AFTER}")
_AGE_LABELLED = re.compile(
    r"(?:(?<![a-z])(?:leeftijd|age|alter|edad|eta|idade|wiek|varsta|kor|yas)\s?(?:is|:|=|-)\s?"
    r"|(?<![a-z])(?:ik ben|i am|i'm|ich bin|j'ai|tengo|mam|am|ben)\s(?:(?:net|pas|nu|just|only|erst|nog maar"
    r"|maar|al)\s)?(?=1\d|2\d))"
    r"(?P<digits>\d{2})(?![\d:.,]\d|\d|[.,:€/]\d|\s?(?:cm|kg|:|tot|-|/|\+|uur|min|euro|€|km|%|keer|x\b"
    r"|dagen))"
)
_WORD_YEARS = {
    "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19,
    "twintig": 20, "eenentwintig": 21, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "dreizehn": 13, "vierzehn": 14, "funfzehn": 15, "sechzehn": 16, "siebzehn": 17,
    "achtzehn": 18, "quinze": 15, "seize": 16, "dixsept": 17, "dix-sept": 17, "dieciseis": 16, "diecisiete": 17,
    "pietnascie": 15, "szesnascie": 16, "siedemnascie": 17, "saisprezece": 16, "saptesprezece": 17, "tizenhat": 16,
    "tizenhet": 17, "sedici": 16, "diciassette": 17, "dezesseis": 16, "dezassete": 17, "dezessete": 17, "onalti": 16, "onyedi": 17,
}  # fmt: skip
_WRITTEN = re.compile(
    rf"(?<![a-z])(?P<word>{'|'.join(sorted(_WORD_YEARS, key=len, reverse=True))})[\s-]?(?P<unit>{_YEARS})(?![a-z]){_UNITS_AFTER}"
)
_TEEN_NOUN = re.compile(
    r"(?<!\d)(?P<years>1[0-7])\s?-?\s?jarig(?:e)?(?![a-z])|(?<![\d,.:€])(?P<sweet>sweet\s?(?:sixteen|16"
    r"|seventeen|17))(?!\d)"
)
_MINOR = re.compile(
    r"(?<![a-z])(?:"
    # nl
    r"minderjarige?n?|nog geen (?:18|achttien)|(?:bijna|net geen|nog niet) (?:18|achttien)(?!\s?(?::|uur"
    r"|euro|€|cm))|onder de (?:18|achttien)|jonger dan (?:18|achttien)(?= |$|[.,!;])"
    r"|(?:binnenkort|volgende (?:week|maand)|straks|bijna|snel) (?:word|wordt|ben) (?:ik|ze|zij) (?:18|achttien)(?!\s?(?::|uur|euro|€))"
    r"|(?:derde|vierde|vijfde|[345]e?) klas (?:van )?(?:de |het )?(?:vmbo|havo|vwo|mavo|middelbare)|nu nog (?:1[4-7]|zeventien|zestien)"
    r"(?!\s?(?:[:.,]\d|uur|euro|€|cm|kg|keer|x\b|foto|plaats|plek|vrij|dag|week|we|min|afspra|klant|kamer|gast|review|mensen|reactie))"
    r"|(?:word|wordt|ben ik|ben) (?:binnenkort|volgende (?:week|maand)|bijna|snel) (?:18|achttien)"
    r"|tienermeisjes?|tienerjongens?|schoolmeisjes?|schoolmeid(?:en)?|scholier(?:e|es)?|middelbare scholier"
    r"|kindvrouwtje|lolita'?s?|loli|puber(?:meisje|tje)?s?|brugklas(?:ser|meisje)?|jailbait|barely legal"
    r"|zit (?:nog )?op de middelbare(?: school)?|zit (?:nog )?in (?:de )?(?:3|4|5|derde|vierde"
    r"|vijfde)(?:e)? (?:klas )?(?:vmbo|havo|vwo)|ouders mogen (?:het )?niet weten"
    # en
    r"|underage|under age|under (?:18|eighteen)(?= |$|[.,!;])|not (?:yet )?(?:18|eighteen)(?: yet)?"
    r"|almost (?:18|eighteen)|turning (?:18|eighteen)|schoolgirls?|preteens?|high ?school girl"
    r"|minors?(?= girl| boy)"
    # de, fr, es, pl, ro, hu, it, pt, tr
    r"|minderjahrige?[ns]?|noch nicht (?:18|achtzehn)|fast (?:18|achtzehn)|unter (?:18|achtzehn)"
    r"|schulmadchen|schulerin(?:nen)?"
    r"|mineure?s?|moins de (?:18|dix-huit) ans|bientot 18 ans|ecoliere|lyceenne|collegienne|menor de edad"
    r"|menores? de (?:18|edad)|colegialas?|casi 18|"
    r"niepelnoletni[aey]?|nieletni[aey]?|prawie 18|uczennica|gimnazjalistka|minora|minore|sub 18 ani"
    r"|aproape 18|eleva|liceana|kiskoru|meg nincs 18|diaklany|"
    r"minorenni?|quasi 18|liceale|studentessa minorenne|menor de idade|quase 18|resit degil"
    r"|18 yasindan kucuk|yasi kucuk"
    r")(?![a-z])"
)
_NEGATED = re.compile(
    r"(?:geen|niet|nooit|no|not|kein[en]*|keine|pas de|sin|zonder|verboden|never|interdit(?: aux)?|fara|bez"
    r"|nie dla|forbidden|prohibited|prohibido|vietato ai|"
    r"niet toegankelijk voor|niet geschikt voor|niet voor|weiger|nicht fur|verboten fur"
    r"|proibido)\s(?:\w+\s){0,2}$"
)
_FORBIDS_AFTER = re.compile(
    r"\s?(?:en|of|and|or)?\s?(?:\w+\s){0,2}(?:niet toegestaan|verboden|niet welkom|worden geweigerd"
    r"|geweigerd|not allowed|are not|not welcome|prohibited|interdits?|verboten|"
    r"(?:hoeven|hoeft) niet|nicht erlaubt|prohibido|geen toegang|stay away|do not|please leave|unerwunscht)"
)
_PLAY = re.compile(
    r"\s?(?:outfit|uniform|kostuum|pakje|rokje|costume|kleding|kleren|jurkje|roleplay|rollenspel|fantasie"
    r"|fantasy|kostum)"
)


def find_age_words(folded: Folded, part: str) -> list[AgeWordFact]:
    """Ages as written ("23 jaar") and words that suggest under 18, in one part of an ad."""
    text = folded.text
    hits = hits_in(text)
    facts: list[AgeWordFact] = []
    ages = [*_AGE.finditer(text), *hits.at("age_labels", _AGE_LABELLED)]
    for found in ages:
        years = int(found["digits"])
        if 10 <= years <= 99 and not _is_other(text, found):
            minor = years < 18 and not _negated(text, found.start(), found.end())
            facts.append(AgeWordFact(years, minor, folded.span(part, *found.span())))
    for found in hits.near("age_written", _WRITTEN, 16, 60):
        years = _WORD_YEARS[found["word"]]
        facts.append(
            AgeWordFact(years, years < 18 and not _negated(text, *found.span()), folded.span(part, *found.span()))
        )
    if "age_minor" not in hits:
        return facts
    for found in hits.near("age_minor", _TEEN_NOUN, 24, 24):
        if not any(fact.span == folded.span(part, *found.span()) for fact in facts):
            years_word = found["years"]
            facts.append(AgeWordFact(int(years_word) if years_word else None,
                                     not _negated(text, *found.span()), folded.span(part, *found.span())))  # fmt: skip
    for found in hits.near("age_minor", _MINOR, 60, 60):
        if _negated(text, *found.span()) or _PLAY.match(text, found.end()):
            continue
        facts.append(AgeWordFact(None, True, folded.span(part, *found.span())))
    return facts


_CLIENT = re.compile(
    r"(?:vanaf|minimaal|min\.?|minimum|ouder dan|boven de|from|above|over|at least|ab|mindestens|client\w*"
    r"|klant\w*|mannen|heren|bezoekers?)\s(?:\w+\s)?$"
)
_SINCE = re.compile(
    r"(?:al|sinds|ruim|meer dan|over|since|for|seit|depuis|hace|bijna|about|circa|ongeveer)\s(?:de\s)?$"
)


def _is_other(text: str, found: re.Match[str]) -> bool:
    """Years of experience, or the age asked of clients."""
    before = text[max(0, found.start() - 25) : found.start()]
    if _CLIENT.search(before):
        return True
    years = int(found["digits"])
    return (
        years < 25
        and "unit" in found.groupdict()
        and bool(_SINCE.search(before))
        and not before.rstrip().endswith(("bijna",))
    )


def _negated(text: str, start: int, end: int) -> bool:
    """Whether the words around forbid rather than offer ("geen minderjarigen")."""
    return bool(_NEGATED.search(text[max(0, start - 40) : start]) or _FORBIDS_AFTER.match(text, end))
