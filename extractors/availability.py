# ruff: noqa: E501 -- word tables
"""When somebody says to be available: only "always" matters (indicator I08), and only where it is not denied."""

import re

from extractors.facts import AvailabilityFact
from extractors.normalise import Folded
from extractors.triggers import hits_in

_ALWAYS = re.compile(
    r"(?<![\d])24\s?(?:[/x\-\\]|op"
    r"|uur(?:s)?\s?(?:per dag)?,?\s?(?:en)?)\s?7(?![\d])(?:\s?dagen(?: per week)?)?|24 uur per dag"
    r"|24 uur beschikbaar|24 ?(?:hours|stunden|heures|horas|ore|h)(?: a day)?\b"
    r"|dag en nacht (?:bereikbaar|beschikbaar|open|geopend|welkom)|(?:altijd|always|immer) (?:beschikbaar"
    r"|bereikbaar|available|open|verfugbar|erreichbar)"
    r"|(?:7|zeven) dagen (?:per|in de) week,? (?:24 uur|dag en nacht)|rund um die uhr|24 na 7"
    r"|non[- ]?stop (?:beschikbaar|available|open)|day and night|calodobowo|7/24|jour et nuit|dia y noche"
    r"|zi si noapte|ejjel[- ]nappal"
)
_DENIAL = (
    r"(?:niet|geen|nooit|not|no longer|isn't|aren't|never|no|don't|nicht|kein[en]*|keine|nie|pas|jamais|plus|nu sunt(?:em)?|nu este|nem|non|nao|"
    r"n'est pas|ne suis pas|degil|nunca|ni|niet meer|not even|zonder|without)"
)
# What may stand between a denial and what it denies; any other word begins something else ("geen haast, dag en nacht open").
_BETWEEN = (
    r"(?:(?:altijd|meer|echt|zomaar|per se|helaas|bereikbaar|beschikbaar|open|aanwezig|geopend|dus|ook|always|available|open|really|reachable|anymore|immer|mehr|erreichbar|verfugbar|offen"
    r"|service|disponi\w+|abiert\w+|apert\w+|abert\w+|ouverte?|joignable|dostepn\w+|jestem|czynne|sunt|deschis|vagyok|elerheto|sono|estou|estoy|suis|est|soy|a|the|de|voor|for|online|work|working|werk|bin|da|ik|i|not|sempre|siempre|toujours)\s){0,3}$"
)
_BEFORE = re.compile(rf"(?<![a-z']){_DENIAL}\s{_BETWEEN}")
_ONLY = re.compile(r"(?:niet|not|nicht|non|no|nie|pas) (?:alleen|only|just|nur|solo|tylko|seulement)\s|(?:geen|no|kein\w*) (?:probleem|problem)")
_AFTER = re.compile(
    r"\s?(?:ben ik |is |zijn we |doe ik |werk ik |am i |bin ich |i am |)?(?:ik )?(?:hier |er |dus |helaas )?(?:niet|geen optie|not|nicht|not possible|degil|nem)(?![a-z])(?! (?:alleen|only|nur))"
)
_CLAUSE = re.compile(r"[.,!?\n;:]|(?<![a-z])(?:maar|but|aber|mais|pero|ale|dar|ma|mas|en|and|und)(?![a-z])(?! nacht| night)")


def find_availability(folded: Folded, part: str) -> list[AvailabilityFact]:
    """Statements of being available day and night in one part of an ad; hours and days are nobody's business here."""
    text = folded.text
    found = hits_in(text).at("always", _ALWAYS)
    return [AvailabilityFact(True, folded.span(part, *match.span())) for match in found if not _is_denied(text, *match.span())]


def _is_denied(text: str, start: int, end: int) -> bool:
    """ "niet 24/7 beschikbaar", "altijd beschikbaar ben ik niet"; a denial of something else leaves it standing. """
    before = _CLAUSE.split(text[max(0, start - 50) : start])[-1]
    if _BEFORE.search(before) and not _ONLY.search(before):
        return True
    return _AFTER.match(text, end) is not None
