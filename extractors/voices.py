# ruff: noqa: E501 -- word tables
"""Somebody else does the talking: plural, third-person and manager's speech (indicator I04)."""

import re
from typing import Literal

from extractors.facts import VoiceFact
from extractors.normalise import Folded
from extractors.triggers import hits_in

_WOMEN = r"(?:meiden|meisjes|dames|girls|ladies|vrouwen|madchen|damen|filles|femmes|chicas|dziewczyny|fete|lanyok|ragazze|meninas|garotas|kizlar|masseuses|modellen|models|gastvrouwen)"
_KINDS: tuple[tuple[Literal["plural", "third_person", "manager"], re.Pattern[str]], ...] = (
    (
        "plural",
        re.compile(
            rf"(?<![a-z])(?:(?:onze|al onze|our|unsere|nos|nuestras|nasze|fetele noastre|nostre"
            rf"|nossas)\s(?:\w+\s){{0,2}}{_WOMEN}"
            rf"|(?:wij|we|wir)\s(?:hebben|have|haben)\s(?:\w+\s){{0,3}}(?:nieuwe\s)?{_WOMEN}"
            rf"|wij hebben (?:vandaag|deze week)"
            rf"|(?:kies|keuze|choose|wahle|keus)\s(?:\w+\s){{0,2}}uit\s(?:\w+\s){{0,2}}{_WOMEN}|(?:elke"
            rf"|iedere|every) (?:week|dag|day)\s(?:\w+\s){{0,2}}(?:nieuwe|andere|new|neue)\s{_WOMEN}"
            rf"|nieuwe {_WOMEN}|new {_WOMEN}|(?:verschillende|diverse|meerdere|several"
            rf"|various)\s(?:\w+\s){{0,2}}{_WOMEN}|(?:twee|drie|vier|vijf"
            rf"|\d)\s(?:\w+\s){{0,2}}{_WOMEN}\s(?:aanwezig|beschikbaar|available|today))(?![a-z])"
        ),
    ),
    (
        "manager",
        re.compile(
            r"(?<![a-z])(?:vraag naar (?:de |onze )?(?:manager|gastheer|gastvrouw|baas|bedrijfsleider"
            r"|receptie|telefoniste)|(?:ask for|speak to|contact) (?:the |our )?(?:manager|reception|boss)"
            r"|bel (?:met )?(?:de |onze |mijn )?(?:manager|receptie|chauffeur|telefoniste|assistent)|(?:mijn"
            r"|my|haar|her) (?:manager|chauffeur|driver|assistent|baas|boss|agent)"
            r"|(?:via|door) (?:de |mijn |onze )?(?:manager|bemiddelaar|agent)|onze (?:chauffeur|receptie"
            r"|telefoniste)|our (?:driver|receptionist)|unser fahrer|personeel gezocht|dames gezocht"
            r"|meiden gezocht)(?![a-z])"
        ),
    ),
    (
        "third_person",
        re.compile(
            r"(?<![a-z])(?:(?:zij|ze|she) (?:is|ontvangt|houdt van|werkt|heeft|kan|doet|spreekt|komt|likes"
            r"|works|loves|receives|speaks|has|does)(?! er\b)"
            r"|sie (?:empfangt|arbeitet|liebt|ist (?:neu|jung|sehr))|(?:elle (?:recoit|travaille|est))"
            r"|(?:haar|her) (?:lichaam|body|figuur|ervaring|service|diensten|services|klanten|clients)"
            r"|(?:dit|deze) (?:lekkere |mooie |lieve |nieuwe |spontane |knappe )?(?:meid|dame|schoonheid"
            r"|girl|meisje) (?:is|ontvangt|houdt|heeft|kan|werkt)|stel(?:len)? (?:wij )?(?:aan )?(?:u|jullie"
            r"|je) voor)(?![a-z])"
        ),
    ),
)


def find_voices(folded: Folded, part: str) -> list[VoiceFact]:
    """Every place where somebody speaks for or about others."""
    hits = hits_in(folded.text)
    return [
        VoiceFact(kind, folded.span(part, *found.span()))
        for kind, pattern in _KINDS
        for found in (hits.at(kind, pattern) if kind == "third_person" else hits.near(kind, pattern, 60, 80))
    ]
