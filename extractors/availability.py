
"""When somebody says to be available: only "always" matters (indicator I08)."""

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
_SOMETIMES = re.compile(
    r"(?:beschikbaar|aanwezig|open|geopend|werkdagen|ontvang|available|bereikbaar)[^\n.!?]{0,30}?(?:(?:van"
    r"|from|vanaf|tussen)\s)?\d{1,2}(?:[:.]\d\d)?\s?(?:uur|u|h|am|pm)?\s?(?:tot|-|t/m|to|till"
    r"|en)\s?\d{1,2}(?:[:.]\d\d)?"
    r"|(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr)\s?(?:t/m|tot en met|-"
    r"|tot)\s?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vr|za|zo)\b"
)


def find_availability(folded: Folded, part: str) -> list[AvailabilityFact]:
    """Statements about hours in one part of an ad; `always` for day and night."""
    hits = hits_in(folded.text)
    return [
        AvailabilityFact(always, folded.span(part, *found.span()))
        for name, pattern, always in (("always", _ALWAYS, True), ("hours", _SOMETIMES, False))
        for found in hits.at(name, pattern)
    ]
