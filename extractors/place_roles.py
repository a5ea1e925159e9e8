# ruff: noqa: E501 -- word tables
"""What the words around a place say: offered in it, near it, in its region, or only mentioned."""

import re

from extractors.facts import PlaceRole

_END = r"(?:\s(?:de|het|the|stad|gemeente|city of|plaats|plaatsje|dorp|mooie|buurt van))?\s{1,2}$"
_MENTIONED = re.compile(
    r"(?<![a-z])(?:(?:oorspronkelijk|origineel|afkomstig|geboren|opgegroeid|getogen|gewoond|woonde|woon|gewerkt|werkte"
    r"|studeerde?|studeer|gestudeerd|vroeger|ooit|eerder|van oorsprong|wortels|roots|wieg|jeugd|geboorte|stam|bezoek|tot (?:19|20)\d\d|hija|groeide|naci|soy|natural|verhuisd|vertrokken|"
    r"originally|born|raised|grew up|grown up|moved|lived|used to (?:live|work|be)|formerly|previously"
    r"|geburtig|geboren|aufgewachsen|stamme|ursprunglich|komme|originaire|viens|vengo|pochodze|nascida"
    r"|provin|"
    r"opleiding|vakantie|holiday|vrienden|vriendinnen|familie|familieleden|moeder|ouders|klanten|heren"
    r"|zus|zusje|broer|broertje|vader|dochter|zoon|vriend|vriendin|oma|opa|kinderen|tante|oom|nichtje|sister|mother|father|brother|parents"
    r"|daughter|friends?|schwester|mutter|mannen|gasten|bezoekers|clients|men|gentlemen|customers)"
    r"(?:\s\w+){0,2}\s(?:uit|in|te|van|from|to|naar|aus|de|z|din|da|vanuit|en)"
    r"|(?:vroeger|voorheen|destijds|vorige? (?:jaar|maand|week|zomer)|last (?:year|month|week)|formerly|previously|tot voor kort"
    r"|eerst (?:zat|was|werkte|woonde|ontving)|toen|na (?:\w+ )?jaar|na jaren|weg uit|antes|avant|fruher|prima ero)(?:\s\w+){0,3}(?:\s(?:in|te|uit|at|en|a))?"
    r"|(?:fc|ado|nac|pec|psv|sc|vvv|rkc|sparta|heracles|nec|de graafschap|go ahead eagles|willem ii|ajax|club|fanclub|supportersclub|voetbalclub)"
    r"|(?:kom|komt|kwam|come|came|ik ben) (?:ik |je |jij |u )?(?:zelf )?(?:oorspronkelijk |eigenlijk |origineel "
    r"|originally )?(?:uit|from|aus)|i'm from|i am from|mijn roots liggen in"
    r"|(?:niet|nooit|geen|not|never|nicht|pas|no|nie|nem)(?:\s(?:meer|langer|in|any more|anymore|de|mehr"
    r"|escort|ontvangst|bezoek|afspraken|beschikbaar|aan|actief|werkzaam|welkom|te vinden|mogelijk)){0,3}(?:\s(?:in|te|naar|uit|at|a|en|w|bij))?"
    r"|(?:behalve|except|uitgezonderd|ausser|sauf|exclusief|buiten)(?:\s(?:in|voor|naar|for))?"
    r"|(?:was|waren|were|been)(?:\s(?:ik|i|we|wij))?(?:\s\w+){0,2}\s(?:in|te)|(?:net|zojuist|terug|back"
    r"|just) (?:terug )?(?:uit|van|from)|(?:gesloten|closed|gestopt|stopped) (?:in|te|uit|at)"
    r"|(?:fan|supporter|liefhebber) van|(?:route|trein|bus|snelweg|autoweg|richting|afslag"
    r"|direction)(?:\s(?:naar|richting|to))?|(?:universiteit|university|hogeschool|studentenstad|festival"
    r"|concert|beurs|ajax|feyenoord) (?:van|of|in)?)" + _END
)
_NEAR = re.compile(
    r"(?<![a-z])(?:vlak\s?bij|dicht\s?bij|dicht tegen|nabij|nabijheid van|in de buurt(?: van)?|buurt|buurt van"
    r"|omgeving(?: van)?|omg\.?|omstreken(?: van)?|rondom|rond|onder de rook van|grenzend aan|tegen|naast"
    r"|buiten|even buiten|net buiten|"
    r"(?:minuten|minuutjes|min\.?|km|kilometer|kwartier|kwartiertje|half uur|uurtje|uur|minutes|mins"
    r"|minuten fahrt|auto|rijden|treinen|fietsen)(?: rijden)?(?: met de (?:auto|trein|fiets))? (?:van(?:af)?"
    r"|from|von|naar|buiten|bij|afstand van|rijden van)|"
    r"near(?:by)?|close to|next to|not far from|outside|just outside|around|in the area of|vicinity of|nahe"
    r"|in der nahe von|umgebung(?: von)?|pres de|proche de|a cote de|environs de|cerca de|blisko|okolice"
    r"|aproape de|langa|kozeleben|vicino a|perto de|yakininda|"
    r"niet ver van|tussen|between|zwischen|entre|aan de rand van|bij)" + _END
)
_REGION = re.compile(
    r"(?:regio|region|regionen|provincie|province|prov\.?|provinz|streek|gebied|area|district|raum"
    r"|grossraum|region de|ganse|heel|hele provincie|arrondissement|metropoolregio|stadsregio)" + _END
)
_NEAR_AFTER = re.compile(
    r"\s(?:ligt|is) (?:vlakbij|dichtbij|om de hoek|op \d+ min)|\s(?:in de buurt|nearby|vlakbij"
    r"|om de hoek)(?![a-z])|['’]?s? area(?![a-z])"
)
_REGION_AFTER = re.compile(r"\s?-?\s?(?:regio|region|provincie|province|area)(?=\s*(?:$|[.,;!?)\n]))")
_MENTIONED_AFTER = re.compile(
    r"\s(?:gewoond|gewerkt|geboren|opgegroeid|getogen|gestudeerd)(?![a-z])|\s(?:fan|supporter|stadion|verlaten)(?![a-z])|"
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


# From here on the sentence is about the present: what stood before it says nothing about this place.
_PRESENT = re.compile(
    r"(?<![a-z])(?:nu|tegenwoordig|momenteel|inmiddels|maar|now|currently|jetzt|ahora|maintenant|adesso|teraz|acum|ontvang|recibo"
    r"|ricevo|recois|welkom|bezoeken mij|komen graag)(?![a-z])"
)
_MOVED_TO = re.compile(r"(?<![a-z])(?:verhuis\w*|moved|umgezogen)\s(?:[\w'-]+\s){0,5}(?:naar|to|nach)\s$")
_ON_TO = re.compile(r"\s(?:naar|to|nach)\s[\w'-]+(?:\s[\w'-]+)?(?:\sverhuisd|\sgegaan|\smoved)?")


def role_of(text: str, start: int, end: int) -> PlaceRole | None:
    """The role the words around text[start:end] give, or None when they say nothing."""
    before = text[max(0, start - 60) : start]
    for mark in (".", "!", "?", "\n", ";", "|", "•"):
        cut = before.rfind(mark)
        if cut >= 0 and not (
            mark == "." and before[cut - 1 : cut + 1] in ("n.", "g.", "v.", "p.", "o.") and cut >= len(before) - 2
        ):
            before = before[cut + 1 :]
    if before.endswith("("):
        return PlaceRole.REGION if text[start:end] in ("utrecht", "groningen") and text[end : end + 1] == ")" else None
    starts = [found.start() for found in _PRESENT.finditer(before)]
    if starts:
        before = before[starts[-1] :]
    if _MOVED_TO.search(before):
        return PlaceRole.IN
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
