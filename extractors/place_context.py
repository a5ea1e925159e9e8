# ruff: noqa: E501 -- word tables
"""Whether an everyday word is meant as a place ("in Best", "#houten", "Echt, privé"): by what stands around it, not its spelling."""

import re

_IN_TIGHT = re.compile(
    r"(?:^|[\s(\[,.:;|/])(?:in|te|vanuit|uit|at|naar|regio|omgeving|nabij|bij|rondom|gemeente|plaats"
    r"|locatie|stad|woonplaats|city|location|centrum|hartje|hartje van|centrum van|heel|near|from|around"
    r"|ook in|station|escort|massage|prive|dame|meid|[a-z]*ontvangst|ontvang|werkzaam|vestiging|hotel|motel|hostel|valk|b&b|vlakbij"
    r"|[a-z]*bezoek|visiting|touring|incall|outcall|locaties|dorp|dorpje|plaatsje|stadje|miescie|miejscowosci|miejscowosc|orasul|(?:locatie|adres|plaats|stad|stek|location|address|city|ort|adresse|ville|miasto|oras) (?:is|wordt|ist|est|es|e|jest|este)(?: nu)?"
    r"|(?:locatie|adres|vestiging|location) \d|niet in)[ ]?[:=@-]?[ ]{0,2}\Z"
)
_AFTER = re.compile(
    r"\s?(?:,\s?|\(|-\s?|\s)?(?:sehrin|varosban|centrum|center|centre|stad|city|e\.?\s?o\.?(?![a-z])|en omgeving"
    r"|en omstreken|and surroundings|noord(?![a-z])|zuid(?![a-z])|oost(?![a-z])|west(?![a-z])|nederland"
    r"|gelderland|utrecht|"
    r"noord[- ]holland|zuid[- ]holland|noord[- ]brabant|brabant|limburg|overijssel|drenthe|groningen"
    r"|friesland|zeeland|flevoland|(?:gld|nb|nh|zh|ov|lb|dr|fr|gr)(?![a-z])|netherlands|holland|airport|station)"
)
_STOPS_AFTER = re.compile(
    r"\s?(?:$|[.,;:!?)\]/|\n•·*&+-]|\s(?:en|and|of|or|bij|op|voor|met|is|ben|kan|ook|ontvang|ontvangt|heb"
    r"|nabij|vlakbij|vanaf|van|te|naar|alleen|ontvangst|centrum|elke|iedere|vandaag|vanavond|morgen|nu|tot"
    r"|via|bel|app|tegen|zonder|waar|werk|werkt|zoek|zoekt|"
    r"woon|sta|ligt|liegt|24|for|with|at|near|from|only|today|now|call|und|fur|et|pour|y|para|i|z|si|es|e|con|ve|prive"
    r"|discreet|privehuis|escort|massage|maar|want|dus|als|dan|wil|mogelijk|beschikbaar|available|aanwezig"
    r"|deze|this|dit|tijdens|naast|the|per|omdat)(?![a-z]))"
)


_AND_AFTER = re.compile(r"\s(?:en|and|of|or|und|et)(?!\som(?:g|str)|[a-z])")
_STREET_BEFORE = re.compile(
    r"[a-z](?:straat|weg|laan|plein|singel|kade|gracht|dijk|steeg|pad|dreef)(?:\s\d{1,4}\s?[a-z]?)?(?:,|,?\s(?:in|te))?\s\Z"
)
_MID_SENTENCE = re.compile(r"(?:^|[\s(])(?:[a-z]{2,},?|(?:[Mm]assage|[Mm]asaz|[Mm]asaj|[Pp]rive|[Ii]ncall|[Ee]scort|[Oo]ntvangst),)\s\Z|(?:^|\s)#\Z|\d(?: jaar| jr| j)?,?\s\Z")
# Words so common, also at the start of a sentence or as a call ("Echt!"), that a capital says little.
_EVERYDAY = frozenset(["best", "echt", "heel", "houten", "stad", "oud", "nieuw", "zuid", "noord", "made", "gent", "handel", "hoek", "winkel", "huizen", "bergen", "son", "een", "hem", "amen", "well", "dieren"])
_TOWNS = ("houten", "huizen", "bergen")
_FOREIGN_IN = re.compile(r"[a-z]\s(?:a|ad|w|en|em|im|din|do|nach|v|vav)\s\Z")
_DAY = re.compile(
    r"(?<![a-z])(?:(?:on)?even weken|doordeweeks|weekend|weekends|werkdagen|weekdays|wochenende|werktags|ochtend|middag|avond|nacht|ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
    r"|(?:\d{1,2}(?:\s?(?:-|tot|t/m|/)\s?\d{1,2})?\s)?(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|sept|okt|oct|nov|dec|dez|dic|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)|\d{1,2}[/-]\d{1,2})\s?[:=|-]?\s\Z"
)
_QUALIFIED = re.compile(
    r"\s?\(?(?:l|lb|nh|zh|nb|gld|gl|ov|ut|fr|gr|dr|zld|fl)\.?\)|\s(?:nh|zh|nb|gld)(?![a-z])|\sin\s(?:noord|zuid|midden)[- ](?:holland|brabant|limburg|drenthe|gelderland)|,?\s(?:in\s)?(?:de\s|het\s)?(?:gooi|achterhoek|veluwe|twente|betuwe|salland|kempen|peel)(?![a-z])"
    r"|\sin\s(?:limburg|gelderland|overijssel|drenthe|friesland|zeeland|flevoland|brabant)(?![a-z])"
)
_FIGURES_NEXT = re.compile(r"\s?(?:$|\n|[|,–/-]|\d{2})")
_ITS_DAYS = re.compile(r"\s?\((?:ma|di|wo|do|vr|za|zo|mo|mi|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom|gio|seg|ter|qua|qui|sex|pon|wt|sr|czw|pt|sob|niedz|joi|dum|vt|sr|ch|pt|h|k|sz|cs|p|pzt|sal|car|per|cum|cmt|paz)[a-z]{0,7}\.?(?:\s?(?:-|–|t/m|tot|bis|to|till|au|a|al|do|pana|en|und|and|et|y|e|i|si)\s?[a-z]{1,10}\.?)?\)")
_LABEL = re.compile(r"(?:^|[\n.!?|] ?)(?:waar|where|wo|ou|donde|dove|onde|gdzie|unde|hol|nerede) ?\? \Z|(?:\d{4}\s?[a-z]{2}|(?<![a-z])(?:gemeente|[a-z]{0,6}plaats|locatie|location|stad|city))[ ]?[:,=-]?\s{0,2}\Z")
# The label of a field in twelve languages: where she is, and where she goes.
_FIELD = re.compile(
    r"(?:^|[\n|•;/·]|\. )[ *•\-–]{0,3}(?:plaats|woonplaats|standplaats|stad|locatie|vestiging|filiaal|filiale|branch|sucursal|filia|werkgebied|regio|ontvangst|werkplek|werkadres|bezoek|hotelbezoek|city|town|location|based in|area|incall|outcall|visits|ort|stadt|standort|wohnort|arbeitsort|hausbesuche|hotelbesuche|empfang|ville|lieu|deplacements?|reception|ciudad|lugar|ubicacion|salidas(?: a hotel)?|zona|citta|luogo|dove|trasferte|spostamenti|cidade|local|deslocacoes"
    r"|waar|where|wo|ou|donde|gdzie|unde|kade|hol|nerede|miasto|miejsce|dojazd|wyjazdy|oras|orasul|locatia|deplasari|grad|myasto|mesto|poseshteniya|hotel|varos|hely|helyszin|kiszallas|sehir|yer|konum|otele gelirim|zone)(?: \d)?(?: \([^()\n]{1,12}\))? ?[:=] ?\Z"
)
_NAME_FIELD = 44    # characters before a name in which the label of its field stands
_OPENS = re.compile(r"(?:[(\[|*~•]|📍)\s?\Z")
_CLOSES = re.compile(r"\s?(?:[)\]|*~•\n]|$)")
_HEADS = re.compile(r"\s?(?:[,:|–]|\s-)\s?(?:prive|ontvangst|massage|escort|incall|outcall|discreet|studio|salon|adres|vandaag|vanavond|nu|centrum|thuisontvangst|hotel|apartment|private|privat|prywatne|piso|today|vlak ?bij|dicht ?bij|nabij|naast|tegenover|op loopafstand|om de hoek|bij het|near|close to|next to|opposite|walking distance|nahe|neben|gegenuber|pres d|proche|a cote|cerca d|junto a|vicino|accanto|perto d|ao lado|blisko|obok|niedaleko|aproape|langa|blizo|do gar|kozel|mellett|yakin)(?![a-z])")
_NAME_AFTER = re.compile(r"\s(?:van\s)?[A-Z]")
_NEW_SENTENCE = re.compile(r" [A-Z][a-z]")
_BY_ANOTHER = re.compile(r",?\s\(?(?:bij|vlakbij|nabij|near|bei|nahe|onder|boven)\s[A-Z][a-z]{3,}")
_FIRST_ON_LINE = re.compile(r"(?:^|\n)[ \-•*·:|]*\Z")
_LAST_ON_LINE = re.compile(r"[ .!,]*(?:\n|$)")
_SENTENCE_START = re.compile(r"(?:^|[.!?\n:;|•*\"])\s*\Z")
_PEOPLE = frozenset(["maria", "erica", "linde", "joppe", "lies", "marken", "helden", "anderen", "roden", "veulen", "born"])
_WORD_GOES_ON = re.compile(r"(?<=son)\s(?!en |in |e\.o|centrum|of |and )[a-z]{2}|(?<=made)\s(?:with|by|for|in|of|to)(?![a-z])|(?<=best|echt)\s(?:een|heel|wel|veel|goed|goede|lekker|lang|te)(?![a-z])")
_PRICED = re.compile(r"\s(?:vanaf |from |ab )?(?:gratis|free|\d{2,3}\s?(?:euro|€|,-|eur)|€\s?\d|\d{1,2}\s?[-–/]\s?\d{1,2}(?![\d:.]|\s?(?:uur|jaar|h)))")
_AFTER_SIGN = re.compile(r"(?:[,:;/|]\s?|(?:^|\n)[ \-•*]*)\Z")
_DASHED = re.compile(r"\s[-–|]\s\Z")
_DASH_AFTER = re.compile(r"\s[-–|]\s")
_HEADING_AFTER = re.compile(r"\s(?:en|of|and|centrum|city|prive|ontvangst|escort|massage|incall|outcall|vandaag|vanavond|nu|deze|discreet|in|e\.o)(?![a-z])")
_LINE = 60      # characters before a name in which its line must begin
_NEAR = 24      # characters before a name in which a word of place stands


def in_field(text: str, start: int) -> bool:
    """Whether the label of a field for places stands before text[start]: "Ville : Dongen"."""
    return text[max(0, start - 2) : start].strip() in (":", "=") and _FIELD.search(text, max(0, start - _NAME_FIELD), start) is not None


def in_place_context(text: str, cased: str, start: int, end: int, beside: bool) -> bool:
    """Whether an ambiguous word is used as a place: a word before or after says so, not merely its spelling."""
    before = text[max(0, start - _LINE) : start]
    key = text[start:end]
    capital = cased[start].isupper() or (key.startswith("de ") and cased[start + 3].isupper())
    shouting = _is_shouted(cased[max(0, start - 12) : start]) or _is_shouted(cased[end : end + 12])
    if _LABEL.search(text, max(0, start - _NEAR), start) or in_field(text, start):
        return True
    if not capital and key.startswith("de ") and _NAME_AFTER.match(cased, end):
        return False  # "in de wijk Wyck"
    stops = _STOPS_AFTER.match(text, end) is not None
    if not capital and key not in _EVERYDAY and (before.endswith("#") or not stops):
        if before.endswith("#"):
            return True
        stops = _NEW_SENTENCE.match(cased, end) is not None  # "dame in leiden Alleen nette heren"
    tight = _IN_TIGHT.search(text, max(0, start - _NEAR), start) is not None
    if key in _EVERYDAY and capital and _WORD_GOES_ON.match(text, end):
        return False  # "Made with love"
    if beside and (capital or tight or (stops and key not in _EVERYDAY)):
        return True
    if not capital and _AND_AFTER.match(text, end):
        return False  # "in bergen en bossen"
    if _AFTER.match(text, end) and (capital or tight or key == "adam"):
        return True
    if _PRICED.match(text, end) and _AFTER_SIGN.search(before) and (capital or key not in _EVERYDAY):
        return True  # "Huissen gratis, Duiven 15 euro"
    if (tight and _QUALIFIED.match(text, end)) or (capital and _ITS_DAYS.match(text, end)):
        return True
    if capital and (_STREET_BEFORE.search(before) or (_QUALIFIED.match(text, end) and tight)):
        return True
    if shouting and capital and re.search(r"\s(?:in|te)\s\Z", " " + before) and key not in _EVERYDAY:
        return True
    if shouting and capital and tight and key not in _EVERYDAY and _FIGURES_NEXT.match(text, end):
        return True  # "MASSAGE LEIDEN 10:00"
    if key in _EVERYDAY and before.endswith("heel "):
        return False  # "heel best"
    if tight and (stops or (capital and not shouting)):
        # "in best gezelschap" is an adjective; "in Best gezelschap" a place
        return True
    if before.endswith("📍") or before.endswith("📍 "):
        return True
    if not capital:
        return stops and key not in _EVERYDAY and (_DAY.search(before) is not None or (_FOREIGN_IN.search(before) is not None and not before.endswith(" a ")))
    return _is_named(text, cased, start, end, before, shouting, stops)


def _is_shouted(piece: str) -> bool:
    """Capitals, and more of them than a province's letters ("(NH)")."""
    return piece.isupper() and sum(map(str.isalpha, piece)) > 3


def _is_named(text: str, cased: str, start: int, end: int, before: str, shouting: bool, stops: bool) -> bool:
    """Whether a word with a capital stands there as a name: between signs, in a heading, in the middle of a sentence."""
    key = text[start:end]
    everyday = key in _EVERYDAY
    if stops and not shouting and (not everyday or key in _TOWNS) and _MID_SENTENCE.search(cased[max(0, start - 24) : start]):
        return True  # no Dutch noun has a capital in the middle of a sentence
    starts_line = _FIRST_ON_LINE.search(before) is not None
    if starts_line and not everyday and _BY_ANOTHER.match(cased, end):
        return True  # "Laren bij Hilversum"
    if starts_line and re.match(r":\s|\s[-|–]\s", text[end : end + 3]):
        return not everyday
    if stops and (not everyday or key in _TOWNS) and before.endswith(": ") and not text[end : end + 1].isspace():
        return True  # "helyszín: Oss."
    if not everyday and not shouting and _DASHED.search(before) and _DASH_AFTER.match(text, end):
        return True  # "Sara - Leiden - massage"
    if _OPENS.search(before) and _CLOSES.match(text, end):
        return True
    if shouting:
        return before.endswith(("= ", ": ")) and _DAY.search(before) is not None
    if starts_line and (_HEADS.match(text, end) or (not everyday and key not in _PEOPLE and text.startswith(",", end))):
        return True
    if _FOREIGN_IN.search(before) or _DAY.search(before) or _QUALIFIED.match(text, end):
        return True
    if everyday and _MID_SENTENCE.search(cased[max(0, start - 24) : start]) and _LAST_ON_LINE.match(text, end):
        return before[-2:].strip() in (",", "") and before.rstrip(", ")[-1:].isdigit()  # "Mila, 24, Best"
    return starts_line and stops and _LAST_ON_LINE.match(text, end) is not None


def reads_as_word(text: str, cased: str, start: int, end: int) -> bool:
    """Whether a name that is also a plain word begins a sentence that goes on in small letters ("Haren tot hier")."""
    if not cased[start].isupper() or cased[start:end].isupper():
        return True
    goes_on = text[end : end + 1] == " " and cased[end + 1 : end + 2].islower() and _HEADING_AFTER.match(text, end) is None
    return goes_on and _SENTENCE_START.search(text, max(0, start - 4), start) is not None
