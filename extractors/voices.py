
"""A manager or reception speaks (indicator I04, beside its wording in the catalogue, which also hears the plural)."""

import re

from extractors.facts import VoiceFact
from extractors.normalise import Folded
from extractors.triggers import hits_in

_MANAGER = re.compile(
    r"(?<![a-z])(?:vraag naar (?:de |onze )?(?:manager|gastheer|gastvrouw|baas|bedrijfsleider"
    r"|receptie|telefoniste)|(?:ask for|speak to|contact) (?:the |our )?(?:manager|reception|boss)"
    r"|bel (?:met )?(?:de |onze |mijn )?(?:manager|receptie|chauffeur|telefoniste|assistent)|(?:mijn"
    r"|my|haar|her) (?:manager|chauffeur|driver|assistent|baas|boss|agent)"
    r"|(?:via|door) (?:de |mijn |onze )?(?:manager|bemiddelaar|agent)|onze (?:chauffeur|receptie"
    r"|telefoniste)|our (?:driver|receptionist)|unser fahrer|personeel gezocht|dames gezocht"
    r"|meiden gezocht)(?![a-z])"
)


def find_voices(folded: Folded, part: str) -> list[VoiceFact]:
    """Every place where somebody speaks who arranges for others."""
    found = hits_in(folded.text).near("manager", _MANAGER, 60, 80)
    return [VoiceFact("manager", folded.span(part, *match.span())) for match in found]
