# ruff: noqa: E501 -- word tables
"""Words about age as the advertiser wrote them: quoted, and checked for words that suggest someone under 18.

Baken reads these words and never infers an age (DESIGN, red line 4). "18+", "18 jaar", "17 uur", "vanaf 16:00"
and "€17" say nothing about being under 18. docs/decisions/0033 weighs a missed word against a false one.
"""

import re
from datetime import datetime

from extractors.age_forbidding import is_bidden_off, is_negated, is_refused
from extractors.age_numbers import born_ages, stated_ages
from extractors.facts import AgeWordFact, Span
from extractors.normalise import Folded, fold
from extractors.text_shape import runs_of
from extractors.triggers import hits_in

# Ages of 18 and more are quoted only; those under 18 are read by age_numbers.
_YEARS = r"(?:jaar(?:tjes?)?|jr|jarige?|years?|yrs?|yo|y/o|jahre?|jahrige?|ans|anos|anni|lat(?:ka|ek)?|letnia|ani|eves|yas(?:inda|indayim)?)"
_ADULT = re.compile(
    rf"(?P<digits>[1-9](?<![\d.,:€$£/+-]\d)(?<!€ \d)\d)\s?-?{_YEARS}(?![a-z])"
    r"(?!\s?(?:ervaring|experience|lang|lid\b|actief|geleden|ago|erfahrung|d'experience|de experiencia|getrouwd|in het vak|samen))"
)
_ADULT_LABELLED = re.compile(
    r"(?:(?<![a-z])(?:leeftijd|age|alter|edad|eta|idade|wiek|varsta|kor|yas)\s?(?:is|:|=|-)\s?"
    r"|(?<![a-z])(?:ik ben|i am|i'm|ich bin|j'ai|tengo|mam|am|ben)\s(?:(?:net|pas|nu|just|only|erst|nog maar|maar|al)\s)?(?=1\d|2\d))"
    r"(?P<digits>\d{2})(?![\d:.,]\d|\d|[.,:€/]\d|\s?(?:cm|kg|:|tot|-|/|\+|uur|min|euro|€|km|%|keer|x\b|dagen))"
)
_CLIENT = re.compile(
    r"(?:vanaf|minimaal|min\.?|minimum|ouder dan|boven de|from|above|over|at least|ab|mindestens|client\w*|klant\w*|mannen|heren|bezoekers?)\s(?:\w+\s)?$"
)
_SINCE = re.compile(r"(?:al|sinds|ruim|meer dan|over|since|for|seit|depuis|hace|about|circa|ongeveer)\s(?:de\s)?$")
_WORKED = re.compile(r"(?<![a-z])(?:heb|had|werk|werkte|woon|woonde|have|worked|lived|habe|hatte|arbeite|wohne) (?:ik |i |ich |hier |daar |er ){1,2}$")

_18 = r"(?:18|achttien|eighteen|achtzehn|dix-huit|dieciocho|osiemnascie|osiemnastu|optsprezece|tizennyolc|diciotto|dezoito|on sekiz|onsekiz)"
_NOT_18_OCLOCK = r"(?!\d|[:.,]\d|e(?![a-z])|\s?(?::|uur|u(?![a-z])|h(?![a-z])|euro|€|cm|km|kg|min|keer|x(?![a-z])|%|dag|nacht|week|weken|klant|foto|plaats|plek|lei|zl|ft|hours?|minut|[+]|-\s?\d|t/?m|tot \d))"
_SOON = r"(?:bijna|binnenkort|straks|snel|volgende? (?:week|maand|jaar|zomer)|morgen|over (?:een|\d{1,2}|twee|drie|vier|vijf|zes|enkele|een paar) (?:dag(?:en)?|we(?:ek|ken)|maand(?:en)?|mnd|uurtjes)|(?:in|op|begin|eind|half|met) (?:de )?(?:\d{1,2} )?[a-z]{3,10}|dit jaar|deze (?:maand|week|zomer|winter)|\d{1,2} [a-z]{3,9}|pas|nog|net|dan|ook|nu)"
_BECOMING = re.compile(
    r"(?<![a-z])(?:"
    rf"(?:(?:ik|ze|zij) word(?:t)?|word(?:t)? (?:ik|ze|zij)|^word|(?<=[.,!\n] )word) (?:{_SOON} ){{0,3}}{_18}{_NOT_18_OCLOCK}(?! (?:uur )?(?:gebeld|geholpen|opgehaald))"
    rf"|word(?:t)? (?:{_SOON} ){{1,3}}{_18}{_NOT_18_OCLOCK}|(?:over|in) (?:een|\d{{1,2}}|twee|drie|vier|vijf|zes|a|two|three|four|five|six) (?:weken|week|maand|maanden|weeks?|months?) {_18}{_NOT_18_OCLOCK}"
    rf"|word(?:t)? {_18} (?:in|op|over|volgende|eind|begin)(?![a-z])"
    rf"|(?:turn(?:ing|s)?|will be|i'll be|she'll be|gonna be|going to be|about to (?:be|turn)) (?:only )?{_18}{_NOT_18_OCLOCK}(?! (?:and over|or over|available))"
    rf"|(?:werde|wird) (?:(?:bald|erst|nachste[nsr]? (?:woche|monat|jahr)|im [a-z]{{3,9}}|in (?:\d|zwei|drei|ein\w*) (?:wochen?|monat\w*)|am \d{{1,2}}\.? ?[a-z]*) ){{0,2}}{_18}{_NOT_18_OCLOCK}"
    rf"|(?:j'aurai|elle aura) (?:bientot )?{_18}{_NOT_18_OCLOCK}|(?:cumplo|cumplire|cumple|cumplira) (?:los )?{_18}{_NOT_18_OCLOCK}|(?:skoncze|koncze|bede miala|konczy) {_18}{_NOT_18_OCLOCK}"
    rf"|(?:implinesc|voi implini|implineste|voi face|fac) {_18}{_NOT_18_OCLOCK}|(?:betoltom a|nemsokara|hamarosan) {_18}{_NOT_18_OCLOCK}|{_18} (?:eves )?(?:leszek|lesz)|leszek {_18}|(?:compio|compiro|compie|faccio|faro) (?:i )?{_18}{_NOT_18_OCLOCK}"
    rf"|(?:faco|completo|vou fazer|vou completar|farei|faz) {_18}{_NOT_18_OCLOCK}|{_18}(?:'[ey])?\s?(?:yasima |yasina )?(?:olacagim|girecegim|basacagim|giriyorum|olacak)"
    r")"
)
# May mean the client as well as whom the ad offers.
_GROUP = re.compile(
    r"(?<![a-z])(?:"
    rf"minderjarige?n?|nog geen {_18}|(?:bijna|net geen|nog niet) {_18}{_NOT_18_OCLOCK}|(?:onder|beneden) (?:de )?{_18}(?!\s?(?:euro|€|graden|uur|cm|kg|jaar ervaring))|jonger dan {_18}(?= |$|[.,!;?)])"
    rf"|(?:word|wordt|ben ik|ben) (?:binnenkort|volgende (?:week|maand)|bijna|snel) {_18}"
    rf"|underage|under age|(?:under|below|younger than|less than) (?:the age of )?{_18}s?(?= |$|[.,!;?)])|not (?:yet )?{_18}(?: yet)?(?! and over)|almost {_18}|minors?(?= girl| boy)"
    rf"|minderjahrige?[nsr]?|noch nicht {_18}|fast {_18}{_NOT_18_OCLOCK}|(?:unter|junger als) {_18}{_NOT_18_OCLOCK}"
    rf"|mineure?s?|moins de {_18} ans|bientot {_18}(?: ans)|presque {_18}|pas encore {_18}|menor(?:es)? de (?:{_18}|edad)|casi {_18}|(?:todavia|aun) no tengo {_18}|no tengo {_18}"
    rf"|niepelnoletni\w{{0,3}}|nieletni\w{{0,3}}|prawie {_18}|(?:jeszcze )?nie mam (?:jeszcze )?{_18}|nie skonczylam (?:jeszcze )?{_18}|ponizej {_18}|mniej niz {_18}"
    rf"|minora?(?= (?:fata|de|disponibil)|[.,!]|$)|minore(?:nne)?|minorenni?|sub {_18}(?: de)? ani|aproape {_18}|nu am (?:inca )?(?:implinit )?{_18}|inca nu am {_18}"
    rf"|kiskoru\w{{0,4}}|meg nincs {_18}|nem vagyok meg {_18}|meg nem vagyok {_18}|{_18} (?:ev )?alatti?(?:ak)?|quasi {_18}|(?:non ho ancora|ancora non ho) {_18}|sotto i {_18}"
    rf"|menor(?:es)? de idade|quase {_18}|(?:ainda nao tenho|nao tenho(?: ainda)?) {_18}|(?:abaixo|menos) de {_18}|resit degil\w*|(?:henuz )?{_18} degil\w*|{_18} yas(?:indan|in)? (?:kucuk|alti)\w*|yasi kucuk|resit olmayan"
    r")(?![a-z])"
)
# Only ever whom the ad offers.
_OFFERED = re.compile(
    r"(?<![a-z])(?:tienermeisjes?|tienerjongens?|schoolmeisjes?|schoolmeid(?:en)?|scholier(?:e|es)?|middelbare scholier|kindvrouwtje|lolita'?s?|loli|puber(?:meisje|tje)?s?|brugklas(?:ser|meisje)?|jailbait|barely legal"
    r"|(?:derde|vierde|vijfde|[345]e?) klas (?:van )?(?:de |het )?(?:vmbo|havo|vwo|mavo|middelbare)|zit (?:nog )?op de middelbare(?: school)?|zit (?:nog )?in (?:de )?(?:3|4|5|derde|vierde|vijfde)(?:e)? (?:klas )?(?:vmbo|havo|vwo)"
    r"|zit (?:nog )?in (?:vmbo|havo|vwo|mavo) ?[1-5]|leerlinge? (?:van |uit |in )?(?:vmbo|havo|vwo|mavo)|ouders mogen (?:het )?niet weten|schoolgirls?|preteens?|high ?school girl|schulmadchen|schulerin(?:nen)?|ecoliere|lyceenne|collegienne"
    r"|colegialas?|uczennica|gimnazjalistka|licealistka|eleva|liceana|diaklany|liceale|studentessa minorenne)(?![a-z])"
)
_TEEN_NOUN = re.compile(r"(?<!\d)(?P<years>1[0-7])\s?-?\s?jarig(?:e)?(?![a-z])|(?<![\d,.:€])(?P<sweet>sweet\s?(?:sixteen|16|seventeen|17))(?!\d)")
_PLAY = re.compile(r"\s?(?:outfit|uniform|kostuum|pakje|rokje|costume|kleding|kleren|jurkje|roleplay|rollenspel|fantasie|fantasy|kostum|mode)")
_MINOR_CHILDREN = re.compile(r"\s(?:kind|zoon|dochter|child|kids|enfants|hijo)")
_CONDITION_18 = re.compile(r"(?:als|wanneer|zodra|pas als|indien|if|when|until|tot(?:dat)?|wenn|sobald|moet|must|dien)\s(?:\w+\s){0,3}$")


def find_age_words(folded: Folded, part: str, seen_at: datetime | None = None) -> list[AgeWordFact]:
    """Ages as written ("23 jaar") and words that suggest under 18, in one part of an ad.

    `seen_at`: when the page was received, for a year of birth that somebody states; without it those are not read.
    """
    text = folded.text
    hits = hits_in(text)
    facts = [AgeWordFact(stated.years, True, folded.span(part, stated.start, stated.end)) for stated in stated_ages(folded)]
    facts += [
        AgeWordFact(years, False, folded.span(part, *found.span()))
        for found in [*filter(None, [_ADULT.match(text, at) for at in runs_of(text, 2)]), *hits.at("age_labels", _ADULT_LABELLED)]
        if (years := int(found["digits"])) >= 18 and not _is_other(text, found, years)
    ]
    if seen_at is not None:
        facts += [AgeWordFact(born.years, True, folded.span(part, born.start, born.end)) for born in born_ages(text, seen_at)]
    if "age_minor" not in hits:
        return facts
    for found in hits.near("age_minor", _TEEN_NOUN, 24, 24):
        span = folded.span(part, *found.span())
        if not any(fact.span == span for fact in facts) and not (is_negated(text, found.start()) or is_refused(text, found.end())):
            facts.append(AgeWordFact(int(found["years"]) if found["years"] else None, True, span))
    for pattern in (_GROUP, _OFFERED, _BECOMING):
        for found in hits.near("age_minor", pattern, 60, 60):
            if not _is_excused(text, pattern, *found.span()):
                facts.append(AgeWordFact(None, True, folded.span(part, *found.span())))
    return facts


def age_of_field(folded: Folded, part: str) -> list[AgeWordFact]:
    """The age in a site's own field, which may hold nothing but "17j" or "zeventien"."""
    value = folded.text.strip()
    found = _FIELD.match(value)
    if found is not None:
        years = int("1" + found["ones"] if found["ones"] else found["years"])
        return [AgeWordFact(years, years < 18, Span(part, 0, len(folded.raw)))]
    facts = find_age_words(folded, part)
    if not facts and value:
        labelled = fold("leeftijd: " + value)
        ages = [stated.years for stated in stated_ages(labelled)]
        facts = [AgeWordFact(years, True, Span(part, 0, len(folded.raw))) for years in ages[:1]]
    return facts


_FIELD = re.compile(r"(?:(?P<years>[1-9]\d)|[li|!]\s?(?P<ones>[0-9]))(?!\d)(?![.,:]\d|\s?(?:cm|kg|%|:|maand|min))")


def _is_excused(text: str, pattern: re.Pattern[str], start: int, end: int) -> bool:
    if is_negated(text, start) or is_refused(text, end):
        return True
    if pattern is _OFFERED:
        return _PLAY.match(text, end) is not None
    if pattern is _BECOMING:
        return _CONDITION_18.search(text, max(0, start - 40), start) is not None
    return is_bidden_off(text, start, end) or _MINOR_CHILDREN.match(text, end) is not None


def _is_other(text: str, found: re.Match[str], years: int) -> bool:
    """Years of experience, or the age asked of clients."""
    before = text[max(0, found.start() - 25) : found.start()]
    return _CLIENT.search(before) is not None or _WORKED.search(before) is not None or (years < 25 and _SINCE.search(before) is not None)
