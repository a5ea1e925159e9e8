# ruff: noqa: E501 -- word tables
"""What the words around a place say: offered in it, near it, in its region, or only mentioned."""

import re
from dataclasses import dataclass

from extractors.facts import PlaceRole
from extractors.place_clauses import Said, said_after, said_before, takes_bookings

_END = r"(?:\s(?:de|het|the|stad|gemeente|city of|plaats|plaatsje|dorp|mooie|buurt van))?\s{1,2}$"
_CLUB = (
    r"(?:fc|sc|vv|vvv|sv|rkc|rkvv|hc|bc|cv|ado|nac|pec|psv|az|nec|mvv|roda|roda jc|vitesse|fortuna|excelsior|cambuur|telstar|sparta|heracles|de graafschap|go ahead eagles|willem ii|ajax|feyenoord|jong|top"
    r"|club|fanclub|supportersclub|voetbalclub|hockeyclub|sportclub|team|stadion|arena|elftal|seizoenkaart van|wedstrijd (?:van|tegen)|universiteit|university|hogeschool|studentenstad|festival|concert|beurs"
    r"|tu|radboud|erasmus|radio|rtv|omroep|gemeentehuis|politie|rechtbank)(?: (?:van|of|in|tegen))?"
)
_MENTIONED = re.compile(
    r"(?<![a-z])(?:" + _CLUB + r"|(?:kom|komt|kwam|come|came|ik ben) (?:ik |je |jij |u )?(?:zelf )?(?:oorspronkelijk |eigenlijk |origineel "
    r"|originally )?(?:uit|from|aus)|i'm from|i am from|(?:komme|stamme|viens|vengo|pochodze|provin|soy|sunt|jestem) (?:ich |je )?(?:aus|de|da|z|din)"
    r"|(?:was|waren|were|been)(?:\s(?:ik|i|we|wij))?(?:\s\w+){0,2}\s(?:in|te)|(?:net|zojuist|terug|back"
    r"|just|weg) (?:terug )?(?:uit|van|from)|(?:gesloten|closed|gestopt|stopped) (?:in|te|uit|at)|buiten|after \w+ \w+ in|na (?:\w+ )?jaar|na jaren|(?:tot|until) (?:19|20)\d\d in"
    r"|(?:fan|supporter|liefhebber|aanhanger) van|(?:route|trein|bus|snelweg|autoweg|richting|afslag|metro|tram"
    r"|direction|weg)(?:\s(?:naar|richting|to|uit))?)" + _END
)
_NEAR = re.compile(
    r"(?<![a-z])(?:vlak\s?bij|dicht\s?bij|dicht tegen|nabij|nabijheid van|in de buurt(?: van)?|buurt|buurt van"
    r"|omgeving(?: van)?|omg\.?|omstreken(?: van)?|rondom|rond|onder de rook van|grenzend aan|tegen|naast"
    r"|buiten|even buiten|net buiten|(?:net |even )?(?:onder|boven|achter|voorbij|naast)|(?:op een )?steenworp (?:van|afstand van)|(?:ten )?(?:noorden|zuiden|oosten|westen) van|vanaf"
    r"|op weg naar|aan de weg naar|gelegen (?:bij|naast|aan)|halverwege|grens (?:van|met)|(?:stone's throw|short drive|minutes) (?:away )?from|south of|north of|east of|west of|unweit von|"
    r"(?:minuten|minuutjes|min\.?|km|kilometer|kwartier|kwartiertje|half uur|uurtje|uur|minutes|mins"
    r"|minuten fahrt|auto|rijden|treinen|fietsen)(?: rijden)?(?: met de (?:auto|trein|fiets))? (?:van(?:af)?"
    r"|from|von|naar|buiten|bij|afstand van|rijden van)|"
    r"near(?:by)?|close to|next to|not far from|outside|just outside|around|in the area of|vicinity of|nahe"
    r"|in der nahe von|umgebung(?: von)?|pres de|proche de|a cote de|environs de|cerca de|blisko|okolice"
    r"|aproape de|langa|kozeleben|vicino a|perto de|yakininda|"
    r"(?:minutos|minuti|minuta|minut|minute|minuty|perc|dakika|kilometros|chilometri|quilometros|km|kwadrans|godzine) (?:en coche |in auto |a pie |de carro |samochodem |cu masina |en voiture )?(?:de|da|do|od|di|von|from|fata de)"
    r"|al lado de|alrededores de|no (?:muy )?lejos de|a poca distancia de|pegado a|junto a|a due passi da|accanto a|nei pressi di|non lontano da|nos arredores de|ao lado de|nao longe de"
    r"|obok|niedaleko|nieopodal|w poblizu|pod|kolo|w okolicy|w okolicach|nu departe de|in apropiere de|pe langa|nem messze|non loin de|aux alentours de|tout pres de|juste a cote de"
    r"|bei|neben|nicht weit von|am rande von|zwischen|entre|tra|fra|miedzy|intre|a las afueras de|niet ver van|tussen|between|zwischen|entre|aan de rand van|bij)" + _END
)
_REGION = re.compile(
    r"(?:zona(?: de)?|zone(?: de)?|rejon|rejonie|regionie|regiunea|gegend|gegend um|regiao(?: de)?|zonei|bolge|regio van|regio|region|regionen|provincie|province|prov\.?|provinz|streek|gebied|area|district|raum"
    r"|grossraum|region de|ganse|heel|hele provincie|arrondissement|metropoolregio|stadsregio)" + _END
)
_NEAR_AFTER = re.compile(
    r"\s(?:ben|rijd|rij|ga|fiets|loop|kom|bereik|sta) (?:je|jij|u) |\s(?:ligt|is) (?:vlakbij|dichtbij|om de hoek|op \d+ min)|\s(?:in de buurt|nearby|vlakbij"
    r"|om de hoek)(?![a-z])|['’]?s? area(?![a-z])"
)
_REGION_AFTER = re.compile(r"\s?-?\s?(?:regio|region|provincie|province|area)(?=\s*(?:$|[.,;!?)\n]))")
_MENTIONED_AFTER = re.compile(
    r"\s(?:fc|united|eagles|boys)(?![a-z])|\s-\s(?:ajax|feyenoord|psv|az|fc|sc)(?![a-z])|\s(?:gewoond|gewerkt|geboren|opgegroeid|getogen|gestudeerd)(?![a-z])|\s(?:fan|supporter|stadion|verlaten)(?![a-z])|"
    r"\s(?:doe|ga|werk|kom|ontvang|bezoek|reis)(?:e?n?)? ik (?:niet|niet meer|nooit)(?![a-z])|\s?(?:niet"
    r"|liever niet|is gesloten|not)(?=\s?[.,!;)\n]|$)|\s(?:kom ik vandaan|ben ik geboren|ben ik opgegroeid"
    r"|heb ik (?:gewoond|gewerkt)|where i was born|university|universiteit)"
)
_IN = re.compile(
    r"(?:in|te|vanuit|uit|at|@|locatie|plaats|stad|woonplaats|city|location|ort|stadt|standort|a|en|w|din"
    r"|ban|em|naar|to|nach|ontvang|gemeente|centrum|hartje|centrum van|center of"
    r"|vestiging)\s?[:=-]?\s{0,2}$"
)
_IN_TIGHT = re.compile(
    r"(?:^|[\s(\[,.:;|/])(?:in|te|vanuit|uit|at|naar|regio|omgeving|nabij|bij|rondom|gemeente|plaats"
    r"|locatie|stad|woonplaats|city|location|centrum|hartje|hartje van|centrum van|heel|near|from|around"
    r"|ook in|station|escort|massage|prive|dame|meid|ontvangst|ontvang|werkzaam|vestiging|hotel|vlakbij"
    r"|niet in)\s?[:=@-]?\s{0,2}$"
)
_AFTER = re.compile(
    r"\s?(?:,\s?|\(|-\s?|\s)?(?:centrum|center|centre|stad|city|e\.?\s?o\.?(?![a-z])|en omgeving"
    r"|en omstreken|and surroundings|noord(?![a-z])|zuid(?![a-z])|oost(?![a-z])|west(?![a-z])|nederland"
    r"|gelderland|utrecht|"
    r"noord[- ]holland|zuid[- ]holland|noord[- ]brabant|brabant|limburg|overijssel|drenthe|groningen"
    r"|friesland|zeeland|flevoland|gld|nb|nh|zh|ov|lb|dr|fr|gr|netherlands|holland|airport|station)"
)
_STOPS_AFTER = re.compile(
    r"\s?(?:$|[.,;:!?)\]/|\n•·*&+-]|\s(?:en|and|of|or|bij|op|voor|met|is|ben|kan|ook|ontvang|ontvangt|heb"
    r"|nabij|vlakbij|vanaf|van|te|naar|alleen|ontvangst|centrum|elke|iedere|vandaag|vanavond|morgen|nu|tot"
    r"|via|bel|app|tegen|zonder|waar|werk|werkt|zoek|zoekt|"
    r"woon|sta|24|for|with|at|near|from|only|today|now|call|und|fur|et|pour|y|para|i|z|si|es|e|con|ve|prive"
    r"|discreet|privehuis|escort|massage|maar|want|dus|als|dan|wil|mogelijk|beschikbaar|available|aanwezig"
    r"|deze|dit|tijdens|naast|the|per|omdat)(?![a-z]))"
)


_AND_AFTER = re.compile(r"\s(?:en|and|of|or|und|et)(?!\som(?:g|str)|[a-z])")


_ON_TO = re.compile(r"\s(?:naar|to|nach)\s[\w'-]+(?:\s[\w'-]+)?(?:\sverhuisd|\sgegaan|\smoved)?")


@dataclass(frozen=True, slots=True)
class Reading:
    """The role the words around a place give it; `role` None when they say nothing."""

    role: PlaceRole | None
    firm: bool = True   # False: only offered there when the ad offers nowhere else in so many words


def role_of(text: str, start: int, end: int) -> Reading:
    """The role the words around text[start:end] give."""
    clause = _clause(text, start)
    said, since = said_before(clause)
    if said is Said.SOON:
        said = Said.LATER if takes_bookings(text, end) else Said.ELSEWHERE
    role = _by_preposition(clause[since:], text, start, end)
    if role is PlaceRole.IN or role is None:
        if _IN_PLACE_OF.search(clause):
            return Reading(PlaceRole.MENTIONED)
        if said.mentions_only and (role is not None or len(re.split(r"[,:]\s", clause)[-1].split()) <= 3):
            return Reading(PlaceRole.MENTIONED)
        after = said_after(text, end, fronted=len(clause.split()) <= 2)
        if after.mentions_only:
            return Reading(PlaceRole.MENTIONED)
        return Reading(role, said.is_firm and after.is_firm)
    return Reading(role)


_IN_PLACE_OF = re.compile(r"(?:in plaats van|en lugar de|en vez de|au lieu de|em vez de|al posto di)(?: in| te| en| a)? $")


def _clause(text: str, start: int) -> str:
    """What stands before a place in its sentence, at most 100 characters."""
    before = text[max(0, start - 100) : start]
    cut = -1
    for found in _SENTENCE_END.finditer(before):
        cut = found.end()
    return before[cut:] if cut >= 0 else before


_SENTENCE_END = re.compile(r"[!?\n;|•]|\.(?<!\b[a-z]\.)(?<!\bprov\.)(?<!\bomg\.)(?<!\bmin\.)")


def _by_preposition(clause: str, text: str, start: int, end: int) -> PlaceRole | None:
    before = clause[-48:]
    if before.endswith("("):
        return PlaceRole.REGION if text[start:end] in ("utrecht", "groningen") and text[end : end + 1] == ")" else None
    if before.endswith(("van ", "from ", "von ")) and _ON_TO.match(text, end):
        return PlaceRole.MENTIONED
    if before and not before[-1].isspace():
        before += " "
    before = " " + before
    if _MENTIONED.search(before) or _MENTIONED_AFTER.match(text, end):
        return PlaceRole.MENTIONED
    if _REGION.search(before) or _REGION_AFTER.match(text, end):
        return PlaceRole.REGION
    if _NEAR.search(before) or _NEAR_AFTER.match(text, end):
        return PlaceRole.NEAR
    if _IN.search(before):
        return PlaceRole.IN
    return None


_STREET_BEFORE = re.compile(
    r"[a-z](?:straat|weg|laan|plein|singel|kade|gracht|dijk|steeg|pad|dreef)(?:\s\d{1,4}\s?[a-z]?)?(?:,|,?\s(?:in|te))?\s$"
)
_MID_SENTENCE = re.compile(r"(?:^|[\s(])[a-z]{2,},?\s$|(?:^|\s)#$")
_EVERYDAY = frozenset(["best", "echt", "heel", "houten", "stad", "oud", "nieuw", "zuid", "noord", "made", "gent", "handel", "hoek", "winkel", "huizen", "bergen", "een"])
_FOREIGN_IN = re.compile(r"[a-z]\s(?:a|ad|w|en)\s$")
_DAY = re.compile(
    r"(?<![a-z])(?:ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?|(?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)day)\s?[:=-]?\s$"
)
_QUALIFIED = re.compile(
    r"\s?\((?:l|lb|nh|zh|nb|gld|gl|ov|ut|fr|gr|dr|zld|fl)\.?\)|\sin\s(?:noord|zuid)-(?:holland|brabant)"
    r"|\sin\s(?:limburg|gelderland|overijssel|drenthe|friesland|zeeland|flevoland|brabant)(?![a-z])"
)


def in_place_context(text: str, cased: str, start: int, end: int, beside: bool) -> bool:
    """Whether an ambiguous word is used as a place: a word before or after says so, not merely its spelling."""
    before = text[max(0, start - 30) : start]
    capital = cased[start].isupper()
    shouting = cased[max(0, start - 12) : start].isupper() or cased[end : end + 12].isupper()
    if re.search(
        r"(?:\d{4}\s?[a-z]{2}|gemeente|plaats|woonplaats|locatie|location|stad|city)\s?[:,=-]?\s{0,2}$", before
    ):
        return True
    stops = _STOPS_AFTER.match(text, end) is not None
    if beside and (capital or stops or _IN_TIGHT.search(before)):
        return True
    if not capital and _AND_AFTER.match(text, end):
        return False  # "in bergen en bossen"
    if _AFTER.match(text, end) and (capital or _IN_TIGHT.search(before)):
        return True
    if capital and (_STREET_BEFORE.search(before) or (_QUALIFIED.match(text, end) and _IN_TIGHT.search(before))):
        return True
    if shouting and capital and re.search(r"\s(?:in|te)\s$", " " + before) and text[start:end] not in _EVERYDAY:
        return True
    if _IN_TIGHT.search(before) and (stops or (capital and not shouting)):
        # "in best gezelschap" is an adjective; "in Best gezelschap" a place
        return True
    if not capital:
        return False
    if stops and not shouting and text[start:end] not in _EVERYDAY - {"houten", "huizen", "bergen"} and _MID_SENTENCE.search(cased[max(0, start - 24) : start]):
        return True  # no Dutch noun has a capital in the middle of a sentence
    first = text.rfind("\n", 0, start) + 1
    if text[first:start].strip() == "" and re.match(r":\s|\s[-|–]\s", text[end : end + 3]):
        return text[start:end] not in _EVERYDAY
    if shouting:
        return False
    if _FOREIGN_IN.search(before) or _DAY.search(before) or _QUALIFIED.match(text, end):
        return True
    line_start = text.rfind("\n", 0, start) + 1
    alone = text[line_start:start].strip(" -•*·:|") == "" and stops
    line_end = text.find("\n", end)
    return alone and text[end : line_end if line_end >= 0 else len(text)].strip(" .!,") == ""
