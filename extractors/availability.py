
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

def find_availability(folded: Folded, part: str) -> list[AvailabilityFact]:
    """Statements of being available day and night in one part of an ad; hours and days are nobody's business here."""
    found = hits_in(folded.text).at("always", _ALWAYS)
    return [AvailabilityFact(True, folded.span(part, *match.span())) for match in found]
