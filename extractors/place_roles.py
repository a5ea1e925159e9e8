# ruff: noqa: E501 -- word tables
"""What the words around a place say: offered in it, near it, in its region, or only mentioned."""

import re
from dataclasses import dataclass
from functools import lru_cache

from extractors.alternatives import by_first_letter
from extractors.facts import PlaceRole
from extractors.place_after import said_after
from extractors.place_clauses import said_before
from extractors.place_phrases import decides, ends_there, gives_way
from extractors.place_said import BLANK, Said
from extractors.place_sentences import Sentences
from extractors.place_there import begins_with_there, said_next, said_of_it
from extractors.place_times import takes_bookings
from extractors.place_told import (
    ARROW,
    AT_A_DISTANCE,
    COMES_IF,
    DONE,
    HOUSE_NAME,
    ITS_BUILDING,
    LANDMARK,
    LEFT_BEHIND,
    MAY_ASK,
    NAMED_BUILDING,
    NO_FURTHER,
    OUTSIDE,
    PHOTOS_TAKEN,
    QUOTED,
    RATHER_THAN,
    RESIDENCE,
    SPENT,
    THERE_I,
    THEY_SAY,
    TO_LET,
    TO_THE_DOOR,
)
from extractors.place_ways import is_gone, on_the_way, verb_behind
from extractors.place_words import ONLY

_END = r"(?:\s(?:de|het|the|stad|gemeente|city of|plaats|plaatsje|dorp|mooie|buurt van|miasta|miasto|orasul|orasului|ciudad de|ville de|stadt))?\s{1,2}$"
_CLUB = (
    r"(?:fc twente|n\.e\.c\.|(?:ajax|feyenoord|psv|az|twente|heerenveen) ?-|fc|sc|vv|vvv|sv|rkc|rkvv|hc|bc|cv|ado|nac|pec|psv|az|nec|mvv|roda|roda jc|vitesse|fortuna|excelsior|cambuur|telstar|sparta|heracles|de graafschap|go ahead eagles|willem ii|ajax|feyenoord|jong|top"
    r"|club van|fanclub|supportersclub|voetbalclub|hockeyclub|sportclub|(?<!ons )(?<!our )(?<!unser )team|stadion|arena|elftal|seizoenkaart van|wedstrijd (?:van|tegen)|universiteit|university|hogeschool|studentenstad|festival|concert|beurs"
    r"|tu|radboud|erasmus|radio|rtv|ad|nrc|krant|dagblad|omroep|gemeentehuis|politie|rechtbank)(?: (?:van|of|in|tegen))?"
)
_MENTIONED = re.compile(by_first_letter(
    r"(?<![a-z])(?:" + _CLUB + r"|(?:kom|komt|kwam|come|came|ik ben) (?:ik |je |jij |u )?(?:zelf )?(?:oorspronkelijk |eigenlijk |origineel "
    r"|originally )?(?:uit|from|aus)|i'm from|i am from|(?:komme|stamme|viens|vengo|venho|pochodze|provin|soy|sou|sono|sunt|jestem|suis|nativa|natural|originaria) (?:ich |je )?(?:aus|de|da|di|do|z|din)"
    r"|(?:was|waren|were|been)(?:\s(?:ik|i|we|wij))?(?:\s\w+){0,2}\s(?:in|te)|(?:net|zojuist|terug|back"
    r"|just|weg|gone|away) (?:terug )?(?:uit|van|from|aus|von)|(?:gesloten|closed|gestopt|stopped) (?:in|te|uit|at)|buiten|after \w+ \w+ in|na (?:\w+ ){0,3}(?:jaar|jaren|maanden)(?: in| te)?|(?:na|after|nach|apres|despues de|dopo|depois de) (?:de|het|the|dem|der|la|le|il|o|a) [a-z]+ (?:in|van|of|de|di|em)|(?:terug|back|zuruck|retour|vuelta|ritorno|volta) (?:van|uit|from|aus|von|d'une?|de|da) (?:[a-z]+ ){0,2}(?:week(?:je)?|weekend(?:je)?|dagje|dagen|days|tage|jours|dias|reisje|reis|trip|citytrip|stedentrip|uitstapje|woche|wochenende|semaine|semana|settimana)(?: in| naar| to| nach| a| en)?|klaar met|gestopt met|(?:kind|dochter|zoon|child|native) (?:van|of|uit)|kwam over uit|via|love|loving|liebe|aime|adore|amo|kocham|iubesc|done with|fertig mit|uit eten(?: in| te)?|stap(?: ik)? (?:graag|vaak|altijd|wel eens) in|(?:zoek|zoeken|gezocht:?|looking for|suche|cherche|busco|szukam|caut|cerco|procuro)[^.,!?\n]{0,16} (?:kamer|woning|appartement|huis|huisje|werkplek|werkruimte|ruimte|room|apartment|wohnung|zimmer|chambre|habitacion|piso|pokoju|mieszkania|camera|stanza|quarto)(?: te huur)?(?: in| te| a| en| w| em)?|(?:hou|houd|houden|gek|dol) (?:ik |erg |heel |zo |veel )?(?:van|op|me encanta)?|(?:es|est|is|e|jest|este) (?:de|du|from|uit|aus|z|din|di)|werk(?:te|ende)?(?: ik)?(?: ook| nog| overdag| daarnaast)* als (?!escort|masseu|gastvrouw|sekswerk|domina|meesteres|zelfstandig|prive|freelance|independent|zzp)[a-z]+(?: in| te| bij)?|(?:anders|[a-z]{3,}er|minder) dan(?: alles)?(?: in| te| uit)?|me encanta|mis|miss|vermisse|extrano|tesknie za|(?:tot|until) (?:19|20)\d\d in"
    r"|(?:fan|supporter|liefhebber|aanhanger) van|tijdens (?:een |mijn |het )?[a-z]+|(?<!all )over|about|uber|buiten (?:mijn )?bereik:?|out of (?:my )?range:?|(?:[a-z]+ )?(?:herkomst|afkomst|herkunft|pochodzenie):?|(?:wortels|roots|wurzeln|racines|raices|radici|raizes|korzenie|radacini|gyokereim|koklerim):|(?:eljottem|elkoltoztem|elmentem) innen:?|elhagytam:?|(?:oud|old|alte|ancienne|antigua|vecchio|antigo|stary|vechea|regi|eski) (?:adres|address|adresse|direccion|indirizzo|endereco|adresa|cim|locatie|location|salon|studio|plek):?|kvk(?:-nummer)?:?|tot ziens|au revoir|auf wiedersehen|hasta luego|arrivederci|do widzenia|la revedere|(?:eindhalte|eindstation|endstation|terminus)(?: [a-z]+ \d+)?:?|(?:route|traject|(?:[a-z]*trein|trains?|buses|[a-z]*lijn|bus|[a-z]*tram|intercity|sprinter|metro)(?: \d+)?|snelweg|autoweg|halte|richting|afslag|afrit|knooppunt|borden|bordjes|metro|exit|ausfahrt|richtung|direction|sortie"
    r"|direction|weg)(?:\s(?:naar|richting|to|uit))?)" + _END
))  # fmt: skip
_NEAR = re.compile(by_first_letter(
    r"(?<![a-z])(?:(?:omgeving|umgebung|surroundings|alrededores|environs|okolice|imprejurimi|kornyek|cevre|dintorni|arredores|nearby) ?:|(?:dichtstbijzijnde?|nearest|nachste[rs]?|gare la plus proche|estacion mas cercana|najblizsza) ?(?:station|treinstation|halte|bahnhof|train station|stacja)? ?:|langs|vlak\s?bij|dicht\s?bij|dicht tegen|nabij|nabijheid van|in de buurt(?: van)?|buurt|buurt van"
    r"|omgeving(?: van)?|omg\.?|omstreken(?: van)?|rondom|rond|onder de rook van|grenzend aan|kant van|(?:vliegveld|luchthaven|airport|flughafen) (?:van|of|von)|(?:percre|(?:fel|negyed)?orara)(?: innen)?:?|tegenover|opposite|across from|gegenuber(?: von)?|en face de|vis-a-vis(?: de)?|frente a|enfrente de|di fronte a|em frente a|naprzeciwko|vizavi de|karsisinda|szemben|(?:tussen|between|zwischen|entre|miedzy|intre|tra|fra) '?[\w\x1a'-]+(?: [\w'-]+)? (?:en|and|und|et|y|e|i|si|a)|tegen|naast"
    r"|buiten|even buiten|net buiten|(?:net |even )?(?:onder|boven|achter|voorbij|naast)|(?:op een )?steenworp (?:van|afstand van)|(?:ten )?(?:noorden|zuiden|oosten|westen) van|vanaf"
    r"|op weg naar|aan de weg naar|(?:dichtstbij|dichtstbijzijnde (?:stad|plaats)|nachste (?:stadt|ort)|nearest (?:city|town)|zona cerca de|aproape de|proche de|vicino a|perto de|cerca de|blisko|legkozelebb|en yakin(?: sehir)?):?|(?:reistijd|reisafstand|afstand(?:en)?|travel time|distances?|anfahrt|fahrzeit|entfernung(?:en)?|distancias?|odleglosc|distanta|tavolsag|distanza|mesafe)(?: [a-z]+)?:|gelegen (?:bij|naast|aan)|halverwege|[a-z]*grens (?:van|met|bij)|bereikbaar (?:vanuit|vanaf|van|uit)|erreichbar (?:von|aus)|accessible (?:from|de|depuis)|reached from|(?:stone's throw|short drive|minutes) (?:away )?from|south of|north of|east of|west of|unweit von|"
    r"(?:minuten|minuutjes|min\.?|km|kilometer|kwartier|kwartiertje|half uur|uurtje|uur|minutes|mins|(?:half an |an )?hour|quarter|stunde|viertelstunde|(?:demi-)?heure|quart d'heure|(?:media |meia )?hora|mezz'ora|ora|godziny|godzina|haltes|stops?|rit|ritje|drive|[a-z]*afstand"
    r"|[a-z]{1,8}minuten|minuten fahrt|auto|rijden|treinen|fietsen)(?: rijden)?(?: met de (?:auto|trein|fiets)| by (?:car|train|bus|bike)| on foot| mit dem (?:auto|zug)| en (?:voiture|coche|train))? (?:van(?:af)?"
    r"|from|von|naar|buiten|bij|afstand van|rijden van)|"
    r"near(?:by)?|close to|next to|not far from|outside|just outside|around|in the area of|vicinity of|nahe"
    r"|in der nahe von|umgebung(?: von)?|pres de|proche de|a cote de|environs de|cerca de|blisko|okolice"
    r"|aproape de|langa|kozeleben|vicino a|perto de|yakininda|"
    r"(?:minutos|minuti|minuta|minut|minute|minutes|minuty|perc|dakika|kilometros|kilometres|chilometri|quilometros|km|kwadrans|godzine|godziny|heure|hora|ora|ore|demi-heure|mezz'ora|cuarto de hora|quarto d'ora|um quarto de hora) (?:en coche |in auto |a pie |de carro |samochodem |cu masina |en voiture )?(?:de|da|do|od|di|von|from|fata de)"
    r"|al lado de|alrededores de|no (?:muy )?lejos de|a poca distancia de|pegado a|junto a|a due passi da|accanto a|nei pressi di|non lontano da|nos arredores de|ao lado de|nao longe de"
    r"|obok|niedaleko|nieopodal|w poblizu|pod|kolo|w okolicy|w okolicach|nu departe de|in apropiere de|pe langa|nem messze|non loin de|aux alentours de|tout pres de|juste a cote de"
    r"|bei|neben|nicht weit von|am rande von|zwischen|entre|tra|fra|miedzy|intre|a las afueras de|niet ver van|tussen|between|zwischen|entre|aan de rand van|bij)" + _END
))  # fmt: skip
_REGION = re.compile(by_first_letter(
    r"(?<![a-z])(?:(?:provincie|province|provincia|prov)\.?:|zona(?: de)?|zone(?: de)?|rejon|rejonie|regionie|regiunea|gegend|gegend um|regiao(?: de)?|zonei|bolge|[a-z]{0,16}regio van|[a-z]{0,16}regio|region|regionen|provincie|province|prov\.?|provinz|streek|driehoek|triangle|dreieck|triangolo|triangulo|trojkat|triunghiul|haromszog|area|district|raum"
    r"|grossraum|region de|ganse|hele provincie|arrondissement|metropoolregio|stadsregio)" + _END
))  # fmt: skip
_NEAR_AFTER = re.compile(
    r"\s?'?(?:kozeleben|kozel|mellett|kornyeken|yakin|civar|cevresi|okolice)|(?:'?y?[ae]| sehrine)? (?:yarim|bir|bes|on|yirmi|otuz|\d+) (?:dakika|saat|km)|\s(?:ben|rijd|rij|ga|fiets|loop|kom|bereik|sta) (?:je|jij|u) |\s(?:ligt|liggen|zijn|is) (?:vlakbij|dichtbij|om de hoek|op \d+ min)|\s(?:in de buurt|nearby|vlakbij"
    r"|om de hoek)(?![a-z])|['’]?s? area(?![a-z])"
)
_REGION_AFTER = re.compile(r"\s?-?\s?(?:regio|region|provincie|province|area)(?=\s*(?:$|[.,;!?)\n]))")
_MENTIONED_AFTER = re.compile(
    r"\s(?:fc|united|eagles|boys)(?![a-z])|\s-\s(?:ajax|feyenoord|psv|az|fc|sc)(?![a-z])|\s(?:gewoond|gewerkt|geboren|opgegroeid|getogen|gestudeerd)(?![a-z])|\s(?:fan|supporter|stadion|verlaten|speelt|wint|verliest)(?![a-z])|"
    r"\s(?:doe|ga|werk|kom|ontvang|bezoek|reis)(?:e?n?)? ik (?:niet|niet meer|nooit)(?![a-z])|\s?(?:niet"
    r"|liever niet|is gesloten|not)(?=\s?[.,!;)\n]|$)|\s(?:kom ik vandaan|ben ik geboren|ben ik opgegroeid"
    r"|heb ik (?:gewoond|gewerkt)|where i was born|university|universiteit)"
)
_IN = re.compile(
    r"(?:in|te|vanuit|uit|at|@|locatie|plaats|stad|woonplaats|city|location|ort|stadt|standort|a|en|w|din"
    r"|ban|em|v|vav|naar|to|nach|ontvang|gemeente|centrum|hartje|centrum van|center of"
    r"|vestiging)\s?[:=-]?\s{0,2}$"
)


# "The train from A to B stops here": the second place; the first is blanked out.
_ROUTE = re.compile(
    r"(?:trein|bus|tram|metro|lijn|intercity|sprinter|snelweg|autoweg|weg|spoor|pont|train|line|road|zug|bahn|linie|strasse|tren|treno|autobus|pociag)(?:\s[\w-]+){0,2}\s(?:van|from|von|tussen|between|zwischen|de|da|z|din)"
    r"\s[\x1a' -]+\s(?:naar|to|nach|en|and|und|a|do|la|para)\s$"
)
_IT_IS = re.compile(r"(?:is het|het is|it's|it is|ben je|you are|bist du)(?:\s[\w-]+){0,8}\s(?:naar|to|nach)\s$")
_IN_BRACKETS = re.compile(r"\s?\(\x1a[\x1a '-]*\)(?= (?:is|was|zit|heb|ist|est|esta|jest)(?![a-z]))")
_ROW = re.compile(r"(?:\s?(?:[,/&]|en|of|and|or|und|oder|et|ou|y|o|e|i|si|es|ve)\s?['\"]?\x1a+)+")  # "A en B", to what is said of both
_OTHERS = re.compile(
    r"(?:bekijk|zie|kijk|check) ook|ook (?:leuk|interessant|bekeken)|ander(?:e)? (?:advertenties|dames in)|vergelijkbare|soortgelijke|see also|similar ads|also viewed|other (?:ads|girls in)|weitere anzeigen|ahnliche anzeigen"
    r"|autres annonces|otros anuncios|altri annunci|outros anuncios|inne ogloszenia|alte anunturi"
)
_PIECES = re.compile(r"\s[-–|]\s|, (?=en |and |und |et |y |maar |but |aber )|: ")
_HOUSE = re.compile(r"(?:hotel|cafe|restaurant|bar|pension|motel|camping|theater|bioscoop)\s$")
_NEW_HOUSE = re.compile(r"(?<![a-z])(?:hotel|motel|pension|camping|park|villa|cafe|restaurant|hostel) (?:nieuw|oud|new|old|groot|klein|het|de|grand|huis|stad|royal|city) $")
_IN_ANOTHER = re.compile(r"\s(?:in|te)\s['\"]?\x1a")
_WHOEVER = re.compile(r"(?:^|\s)(?:wie|als (?:je|jij|u)|indien u|mocht je|who(?:ever)?|if you|wer|wenn du)(?:\s\w+){0,2}\s(?:in|te|near|bij)\s$")
_LIVES_THERE = re.compile(r"\s(?:woont?|wonen|lives?|wohnst|wohnt|werkt?|studeert?|works?)(?![a-z])")
_BOTH = re.compile(r"(?:wissel|wisselen|wisselend|pendel|reis|switch|alternate|pendle|wechsle)(?:\s[a-z]+){0,4} (?:tussen|between|zwischen)\s$")
_TAKE_TRAIN = re.compile(r"(?:neem|pak|take|nimm)(?: gewoon| gerust)? (?:de |the |den |die )?(?:trein|bus|tram|metro|train|zug|bahn) (?:naar|to|nach)\s$")
_SETS_OUT = re.compile(r"(?:^|[,.]\s)\s*(?:vanuit|vanaf|van|from|von|ab|depuis|desde|da|z|din)\s(?:[\w-]+\s){0,2}(?<!\sin )(?<!\ste )(?<!\sim )$")
_FROM_HOME = re.compile(r"(?<![a-z])(?:van|vanuit|from|von|de|desde|da|z|ze|din|ot) (?:mijn |my |meine[mr]? |ma |mon |mi |mia |minha |meu |moj |mojego )(?:[a-z]+ ){1,2}(?:in|te|a|en|em|w|v) $")
_TO_NEXT = re.compile(r" (?:naar|to|nach|a|para|do|la|v|na) ")
_ARRIVES = re.compile(r"[^.,!?\n\x1a]{0,60}\s(?:naar|to|nach|in|bij|a|do|la)\s['\"]?\x1a")
_ON_TO = re.compile(r"\s(?:naar|to|nach)\s[\w'\x1a-]+(?:\s[\w'\x1a-]+)?(?:\sverhuisd|\sgegaan|\smoved)?")


@dataclass(frozen=True, slots=True)
class Reading:
    """The role the words around a place give it; `role` None when they say nothing."""

    role: PlaceRole | None
    firm: bool = True  # False: only offered there when the ad offers nowhere else in so many words
    said: Said = Said.OPEN


def role_of(text: str, start: int, end: int, sentences: Sentences, name: str = "", case: str = "") -> Reading:
    """The role the words around text[start:end] give. Other places may be blanked out in `text`; `case`: its ending, "ben" of "Woerdenben"."""
    while start and text[start - 1] in _QUOTES:
        start -= 1
    begin, finish = sentences.around(start, end)
    answer = text[finish : finish + _ANSWER] if sentences.asks(finish) else ""
    if begin and text[begin - 1] in "✅✔" and begin > start - _CLAUSE:
        begin -= 1  # a tick belongs to what follows
    reading = _reading(text[max(begin, start - _CLAUSE) : start], text[end:finish], answer, name, case)
    if begins_with_there(text, finish) and reading.role in _PLACED and _LAST_OF_ROW.fullmatch(text, end, finish):
        there = said_next(text, finish)  # "... in A. There I receive"
        if there is not None and (not there or not _DENIES.search(text, begin, start)):
            return Reading(PlaceRole.IN, said=Said.HERE) if there else Reading(PlaceRole.MENTIONED)
    return reading


_PLACED = (PlaceRole.IN, PlaceRole.MENTIONED, None)
_DENIES = re.compile(r"(?<![a-z])(?:niet|not|nicht)(?![a-z])")  # a denial before it has the last word
_LAST_OF_ROW = re.compile(rf"(?:\s?(?:[,/&]|[a-z]{{1,3}})\s?['\"]?{BLANK}+)*[^{BLANK}]*")
_CLAUSE = 100  # characters of a sentence before a place
_ANSWER = 40  # characters behind a question


@lru_cache(maxsize=8192)
def _reading(clause: str, rest: str, answer: str, name: str, case: str) -> Reading:
    """The role of a place between a clause and the rest of its sentence; `answer`: from the question mark on, if it asks.

    Remembered, as ads are copied: the same few words around a place are met again and again.
    """
    if clause.endswith((" de ", " the ", " het ")):
        clause = _ARTICLE.sub(r"\1", clause)
    elif clause.endswith(" d"):
        clause += "e "  # "à dix minutes d'A", without its quote
    said, since = said_before(clause, rest[:100], bool(answer))
    if said is Said.SOON:
        said = Said.LATER if takes_bookings(rest) else Said.ELSEWHERE
    if not said.mentions_only and _IT_IS.search(clause):
        return Reading(PlaceRole.IN, firm=False)  # "from A it is ten minutes to B"
    if _OTHERS.search(clause):
        return Reading(PlaceRole.MENTIONED)
    if said is not Said.DENIED and (COMES_IF.search(clause) or (_WHOEVER.search(clause) and MAY_ASK.match(rest)) or (NO_FURTHER.search(clause) and _COMES_NOT.match(rest)) or (clause.endswith("naast ") and rest.startswith((" ook", " bezoek")))):
        return Reading(PlaceRole.IN)
    if PHOTOS_TAKEN.search(clause) or (clause.endswith("ex-") and not clause.endswith(("tex-", "sex-"))):
        return Reading(PlaceRole.MENTIONED)
    if (_HOUSE.search(clause) and _IN_ANOTHER.match(rest)) or (_WHOEVER.search(clause) and _LIVES_THERE.match(rest)):
        return Reading(PlaceRole.MENTIONED)
    if said is not Said.DENIED and _TAKE_TRAIN.search(clause):
        return Reading(PlaceRole.IN, firm=False)
    if _FROM_HOME.search(clause) and _TO_NEXT.match(rest):
        return Reading(PlaceRole.MENTIONED)  # "from my house in A to ..."
    if _SETS_OUT.search(clause) and _ARRIVES.match(rest):
        return Reading(PlaceRole.NEAR)
    way = on_the_way(clause[-40:], rest)
    if way is not None and said is not Said.DENIED:
        return Reading(PlaceRole.IN, said=Said.HERE) if way else Reading(PlaceRole.MENTIONED)
    if said is not Said.DENIED and ends_there(clause, rest):
        return Reading(PlaceRole.IN, firm=False)
    listed = _ROW.match(rest)
    decided = decides(clause, case + rest, rest[listed.end() :] if listed else rest)
    if decided is not None and not (decided and said.mentions_only):
        return Reading(PlaceRole.IN) if decided else Reading(PlaceRole.MENTIONED)
    if is_gone(rest):
        return Reading(PlaceRole.MENTIONED)
    if LEFT_BEHIND.match(case + rest):
        return Reading(PlaceRole.MENTIONED)
    if BLANK in clause and (LANDMARK.search(clause[-60:]) or NAMED_BUILDING.search(clause[-30:]) or HOUSE_NAME.search(clause[-60:] + BLANK)):
        return Reading(PlaceRole.MENTIONED)
    if said is not Said.DENIED and (TO_THE_DOOR.match(rest) or (BLANK not in clause and THERE_I.match(rest))):
        return Reading(PlaceRole.IN, said=Said.HERE)
    if _NEW_HOUSE.search(clause):
        return Reading(PlaceRole.IN, firm=False)  # "Hotel Nieuw A": its name
    if QUOTED.search(clause[-60:]) or (BLANK in clause and RATHER_THAN.search(clause)):
        return Reading(PlaceRole.MENTIONED)
    if said is not Said.DENIED and (AT_A_DISTANCE.match(rest) or (listed and (AT_A_DISTANCE.match(rest[listed.end() :]) or _NEAR_AFTER.match(rest[listed.end() :])))):
        return Reading(PlaceRole.NEAR)
    if ARROW.match(rest) and (DONE.search(clause) or DONE.search(rest)):
        return Reading(PlaceRole.MENTIONED)  # "moved: A > B"
    if not said.mentions_only and (SPENT.search(clause[-45:]) or THEY_SAY.search(clause, clause.rfind(BLANK) + 1)):
        return Reading(PlaceRole.IN, firm=False)
    if said is Said.DENIED and OUTSIDE.search(clause):
        return Reading(PlaceRole.IN)
    if not said.mentions_only and TO_LET.search(clause[-60:]):
        return Reading(PlaceRole.IN, firm=False)
    if not said.mentions_only and ITS_BUILDING.search(clause[-60:]):
        return Reading(PlaceRole.IN)
    role = _by_preposition(clause[since:], rest, name)
    verb = verb_behind(case + rest)
    if verb is False and role is not PlaceRole.NEAR:
        return Reading(PlaceRole.MENTIONED)
    if verb and not said.mentions_only and role in (PlaceRole.IN, None):
        return Reading(PlaceRole.IN, said=Said.HERE)
    of_it = said_of_it(rest) if role in _PLACED else None
    if of_it is not None and (not of_it or ((role is PlaceRole.IN or BLANK not in clause) and role is not PlaceRole.MENTIONED)):
        return Reading(PlaceRole.IN, said=Said.HERE) if of_it else Reading(PlaceRole.MENTIONED)
    if role is PlaceRole.IN or role is None:
        if _IN_PLACE_OF.search(clause[-70:]):
            return Reading(PlaceRole.MENTIONED)
        if said.mentions_only and (role is not None or _FROM_END.search(clause) or len(re.split(r"[,:]\s", clause)[-1].split()) <= 3):
            return Reading(PlaceRole.MENTIONED)
        fronted = len(_PIECES.split(clause)[-1].split()) <= 2
        row = _IN_BRACKETS.match(rest) or (_ROW.match(rest) if fronted and ONLY.isdisjoint(clause.split()) else None)
        after = said_after(rest[row.end() :] if row else rest, answer, fronted=fronted, ticked=clause[:1] in ("✅", "✔"))
        if after is Said.SOON:
            after = Said.LATER if takes_bookings(rest) else Said.ELSEWHERE
        if after.mentions_only:
            return Reading(PlaceRole.MENTIONED)
        if RESIDENCE.search(clause):
            return Reading(PlaceRole.IN, firm=False)
        labelled = _FIELD.search(clause) is not None
        firm = (labelled or said.is_firm) and after.is_firm and (labelled or not gives_way(clause, case + rest, said is Said.HERE))
        return Reading(PlaceRole.IN if labelled else role, firm, Said.HERE if labelled else said)
    return Reading(role)


_AT_THE_EDGE = re.compile(r"(?:aan de rand van|op de rand van|at the edge of|on the edge of|am rande von|a las afueras de|en las afueras de|na obrzezach|la marginea)" + _END)
_COMES_NOT = re.compile(r" (?:kom|ga|rijd|come|go|fahre) (?:ik|i|ich) niet(?![a-z])")
_ARTICLE = re.compile(r"((?:^|\s)(?:in|te|uit|from|to|naar|van|voor)\s)(?:de|the|het)\s$")
_FROM_END = re.compile(r"(?:^|\s)(?:van|uit|aus|from|of|von|de|du|da|di|do|din|z|ze|od|per|voor|for|fur|pour|para|over|about|uber)\s$")
_QUOTES = "'\"`*_~#<>[{="
_IN_PLACE_OF = re.compile(r"(?<![a-z])(?:in plaats van|(?:in tegenstelling tot|anders dan|unlike|in contrast to|im gegensatz zu[rm]?|anders als|contrairement a|a diferencia de|a differenza di|ao contrario de|w przeciwienstwie do|spre deosebire de)(?:\s[\w']+){0,3}|en lugar de|en vez de|au lieu de|em vez de|al posto di)(?: in| te| en| a)? $")
# The label of a field, with nothing else before it: what follows says of what kind the offer is, not whether.
_FIELD = re.compile(
    r"^\W*(?:plaats|plaatsnaam|stad|locatie|standplaats|werkgebied|werkplek|vestiging|vestigingsplaats|gemeente|adres|ontvangstadres|waar|location|city|town|where|area|based in|ort|stadt|standort|wo|ville|lieu|ciudad"
    r"|lugar|ubicacion|miasto|miejsce|oras|orasul|locatie|loc|varos|helyszin|hely|citta|luogo|zona|cidade|local|sehir|yer|konum)\s?[:=?-]?\s{0,2}$"
)


def _by_preposition(clause: str, rest: str, name: str) -> PlaceRole | None:
    before = clause[-48:]
    if before.endswith("("):
        in_province = name in ("utrecht", "groningen") and rest.startswith(")") and before.rstrip(" (").endswith(BLANK)
        return PlaceRole.REGION if in_province else None
    if before.endswith(("van ", "from ", "von ")) and _ON_TO.match(rest):
        return PlaceRole.MENTIONED
    if before and not before[-1].isspace():
        before += " "
    before = " " + before
    if _ROUTE.search(before) or _MENTIONED.search(before) or _MENTIONED_AFTER.match(rest):
        return PlaceRole.MENTIONED
    if _REGION.search(before) or _REGION_AFTER.match(rest):
        return PlaceRole.REGION
    if _BOTH.search(before):
        return PlaceRole.IN
    if BLANK not in clause and _AT_THE_EDGE.search(before):
        return PlaceRole.IN
    if _NEAR.search(before) or _NEAR_AFTER.match(rest):
        return PlaceRole.NEAR
    if _IN.search(before):
        return PlaceRole.IN
    return None
