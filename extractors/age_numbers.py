# ruff: noqa: E501 -- word tables
"""Numbers of years under 18 that an ad states of whom it offers: "ik ben zeventien", "17j", "Eva (17)", "meisje van 16".

A number is looked at once, with the words around it: first whether they make it an age, then whether that is the age of
somebody else, of long ago, or of what is no person. What stays is read as the advertiser's words and sends the ad to
route M; see docs/decisions/0033.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from extractors.age_figures import teens
from extractors.age_forbidding import is_negated, is_refused
from extractors.normalise import Folded
from extractors.place_names import names
from extractors.text_shape import has_figure_in_word, runs_of
from extractors.triggers import hits_in

_WORDS = {
    13: "dertien thirteen dreizehn treize trece trzynascie treisprezece tizenharom tredici treze onuc on_uc trzynastoletni[aej] trzynastolatk[aiei] tredicenne",
    14: "veertien fourteen vierzehn quatorze catorce catorze czternascie paisprezece tizennegy quattordici ondort on_dort czternastoletni[aej] czternastolatk[aie] quattordicenne",
    15: "vijftien fifteen funfzehn fuenfzehn quinze quince pietnascie cincisprezece tizenot quindici onbes on_bes pietnastoletni[aej] pietnastolatk[aie] quindicenne",
    16: "zestien zes_tien sixteen sechzehn seize dieciseis diez_y_seis szesnascie saisprezece tizenhat sedici dezesseis dezasseis onalti on_alti szesnastoletni[aej] szesnastolatk[aie] sedicenne",
    17: "zeventien zeven_tien seventeen siebzehn dixsept dix-sept dix_sept diecisiete diez_y_siete siedemnascie saptesprezece tizenhet diciassette dezessete dezassete onyedi on_yedi siedemnastoletni[aej] siedemnastolatk[aie] diciassettenne",
}  # fmt: skip
_WRITTEN = re.compile(
    r"(?<![a-z])(?:" + "|".join(
        f"(?P<w{years}>{'|'.join(sorted(words.replace('_', ' ').split(';'), key=len, reverse=True))})"
        for years, words in ((years, words.replace(" ", ";")) for years, words in _WORDS.items())
    ) + r")"
)  # fmt: skip
_SAYS_ITSELF = re.compile(r"(?:letni|latk|enne$)")     # "szesnastolatka": the word is the age

YEARS = (
    r"(?:[.,]5)?\s?-?\s?(?:(?:jaar(?:tjes?)?|jr|jarige?n?|lentes?|years?|yrs?|yo|y/o|y\.o|jahre?|jahrige?[snr]?|ans|printemps|anos|anitos|aninhos"
    r"|primaveras|anni|annetti|lat(?:k[aie]|ek|ko)?|letni[aej]|ani|anisori|eves(?:en)?|yas(?:inda\w{0,5}|im)?)(?![a-z])"
    r"|(?<=\d)[jy](?![a-z\d/])|j\.?(?=\s?(?:[,)\n!]|$)))"
)
_YEARS = re.compile(YEARS)
_OTHER_YEARS = re.compile(
    r"\s?(?:(?:werk|beroeps|levens|massage)?ervaring|experience|lang(?![a-z])|lid\b|actief|werkzaam|geleden|ago\b|erfahrung|d'experience|experient|de ervaring|van ervaring|gewerkt|gewoond|gedaan|tijd(?![a-z])|huwelijk|relatie|dienst"
    r"|de exp|di esp|de experienta|doswiadcz|tapasztal|deneyim|getrouwd|gescheiden|bezig|bij elkaar|in (?:het|dit|de|deze|mijn) (?:vak|beroep|branche|business|werk)"
    r"|in (?:the|this) (?:business|industry|job)|samen|garantie|bestaan|jonger|ouder(?:e)? dan|younger|older than|junger|alter als|verschil|leeftijdsverschil"
    r"|oude? (?:kat|hond|paard|poes|whisky|wijn|auto|villa|pand|gebouw|huis|salon|club|zaak)|fa(?![a-z])|atras|temu|in urma|als (?:masseuse|masseur|escort|sekswerker)|professioneel|gediplomeerd|kwaliteit|succes|married|en activite|(?:de|dans le) metier)"
)
_SINCE = re.compile(
    r"(?<![a-z])(?:al|sinds|ruim|meer dan|over|since|for|seit|depuis|il y a|hace|about|circa|ongeveer|na|after|desde hace|ha|od|de peste|da|acum|bestaa(?:t|n)(?: al)?)\s(?:de\s|over\s|more than\s)?$"
)
_DOING = re.compile(r"(?<![a-z])(?:werk|werkte|werken|doe|doen|woon|wonen|heb|hebben|had|masseer|been|worked|working|lived|married|arbeite|wohne|habe)\s(?:(?:dit|hier|nu|al|er|bijna|in|this|here)\s){0,2}$")
_AT_18 = re.compile(r"(?:ik ben|ze is|zij is|i am|she is|ich bin) (?:al|already|schon)\s$")
_CLIENT = re.compile(
    r"(?<![a-z])(?:vanaf|minimaal|min\.?|minimum|minimum ?leeftijd|ouder dan|boven de|from|above|over|at least|ab|mindestens|client\w*|klant\w*|mannen|heren|bezoekers?)\s(?:\w+\s)?(?:is |: )?$"
)
_OFFERED_FROM = re.compile(
    r"(?:meisjes|meiden|dames|tieners|jongens|girls|teens|boys|ladies|madchen|filles|chicas|fete|ragazze|meninas|dziewczyny|lanyok)\s(?:\w+\s)?(?:vanaf|van|from|ab|desde|od|da|de la|a partir de)\s$"
)
_THEN = re.compile(
    r"(?<![a-z])(?:toen|when|als|quand|lorsque|cuando|gdy|kiedy|cand|quando|amikor)\s(?:[a-z']+\s){0,3}(?:[a-z]+')?$"
)
_WAS = re.compile(r"(?<![a-z])(?:was|were|war|avais|avait|tenia|mialam|miala|aveam|avea|avevo|aveva|tinha|voltam)(?![a-z])")
_SINCE_AGE = re.compile(
    r"(?<![a-z])(?:sinds|vanaf|since|from|seit|depuis|des|desde|od|op|at|voor|na|before|after)\s(?:ik|ze|mijn|m'n|my|meine[mn]?|ich|the age of|de leeftijd van|l'age de|los|mes|mis|los mis|meus|i was)\s(?:[a-z]+\s)?$"
)
_KIN_WORDS = (
    r"(?:dochter(?:s|tje)?|zo?on(?:s|tje)?|kind(?:eren|jes?)?|kleinkind(?:eren)?|daughters?|sons?|kids?|child(?:ren)?|tochter|sohn|kinder|hija|hijo|hijos|corka|corke|syna?|fiica|fiul"
    r"|copii|lanyom|fiam|gyerek\w*|figlia|figlio|figli|filha|filho|filhos|kizim|oglum|enfants?|fils|hond|kat|poes|paard|dog|cat|hund|katze|auto|whisky)"
)
_KIN = re.compile(rf"(?<![a-z]){_KIN_WORDS}(?![a-z])[^.!?\n;]{{0,28}}$|(?<![a-z])ma fille a $")
_OFFERED_KIN = re.compile(
    rf"(?:samen met|met|with|together with|avec|con|z|mit|cu|com)\s(?:mijn|m'n|my|ma|mi|moja|meiner?|mia|minha)\s(?:[a-z]+\s)?{_KIN_WORDS}"
    rf"|(?:moeder|mama|mother|mom|mum|mutter|mere|madre|vader)\s?(?:en|&|\+|and|und|et|y|e)\s?{_KIN_WORDS}|duo|trio"
)
_JOINS = re.compile(
    r"\s?(?:jaar|jr|years?|old|oud)?\s?(?:die |en |and |who |is )?(?:ook )?(?:doet|werkt|ontvangt|beschikbaar|joins?|working|works|available|macht mit|ist dabei|participe|disponible|te huur|zoekt|wil)"
)
_MONTHS = r"(?:jan|feb|fev|ene|mrt|maart|mar[sctz]|marz|apr|avr|abr|mei(?![a-z])|may(?![a-z])|mai(?![a-z])|maj|mayis|jun|juin|jul|juil|aug|aout|ago|sep|okt|oct|ott|out|nov|dec|dez|dic|sierp|wrze|pazdz|listop|grud|styc|luty|kwie|czerw|lip(?:ca|iec)|ekim|kasim|aralik|ocak|subat|nisan|haziran|temmuz|agustos|eylul)"
_NO_AGE_AFTER = re.compile(
    r"[\d:%+€°]|[.,/=]\s?[\d=-]|[a-z](?<![jy])|\s?-\s?\d|\s?(?:[€£$]|,-|%|\+)"
    rf"|(?:\s?(?:,|en|of|and|t/?m|tot|tm|&|-|/)?\s?\d{{1,2}}){{0,4}}\.?\s?(?:e\s|de\s|th\s|of\s)?{_MONTHS}"
    r"|\s?(?:t/?m|tot|till?|until|to|bis|op)\s\d"
    r"|\s?(?:uur|uren|u|h|min|minu\w*|mins|hrs?|hours?|stunden?|heures?|horas?|ore?|godzin\w*|ora|saat|cm|mm|m|km|kg|kilo\w*|gram\w*|meter\w*|euro?s?|eur|zl|lei|ft|pond|dollars?"
    r"|keer|maal|x|times?|dag\w*|days?|tage?|jours?|dias?|dni|zile|nap\w*|giorni|gun|nacht\w*|nights?|week\w*|weken|wk|wochen?|semaines?|semanas?|maand\w*|months?|mnd|monate?|mois|mes(?:es)?"
    r"|o'?clock|[ap]\.?m|plek\w*|plaats\w*|kamers?|rooms?|foto\w*|photos?|pics?|fotos|videos?|klant\w*|clients?|gast\w*|mensen|people|persone?n?|meiden|dames|meisjes|girls|mannen|reviews?"
    r"|reacties?|beoordelingen|avis|sterren|stars|points?|punten|procent|percent|graden|afspra\w*|appointments?|berichten|sms|haltes?|trappen|treden|stappen|verdieping\w*|etage\w*|huizen|cent|van de|out of|of the)(?![a-z])"
)
_ENDS_CLAUSE = re.compile(
    r"\s{0,2}(?:$|[!?;)\n\]|\"]|\.(?!\d)|,(?![\d-])|-(?!\d)|[^\x00-\x7f€£]|(?:en|and|et|y|i|si|e|ve|und|maar|but|mais|pero|ale|dar|mas)\s(?!\d)|(?:geworden|oud|old|alt|jong|young|vagyok|nu|nog|now|dus|so|skonczone|implinit\w*|cumplid\w*|compiut\w*|feitos|(?:jaar|jr|ans|anni)))"
)
_RANGE = re.compile(r"\s?(?:-|/|tot|t/?m|en|of|to|or|a|bis|und)\s?(?:1\d|20)(?!\d)(?!\s?(?:uur|u|h|€|euro|min|cm)(?![a-z])|[:.,€]\d)")
_ADVERBS = r"(?:(?:net|pas|nu|nog|noch|maar|al|inmiddels|bijna|echt|just|only|almost|now|already|really|erst|gerade|jetzt|schon|fast|seulement|juste|solo|apenas|recien|ya|tylko|dopiero|juz|doar|abia|deja|csak|appena|gia|so|ja|sadece|daha|henuz|wel)\s){0,3}"
_IS = re.compile(
    rf"(?:(?<![a-z])|(?<=[.,!?]))(?:(?:^|(?<=[.,!?(] )|(?<=[.,!?(]))ben|ik ben|ben ik|wij zijn|we zijn|ze zijn|zij zijn|ze is|zij is|hij is|i am|i'm|im|she is|she's|shes|he is|he's|we are|we're|they are|ich bin|bin|sie ist|er ist|wir sind"
    rf"|(?:vriendin(?:netje)?|zusje?|nichtje|meisje|collega|model|sister|girlfriend|friend|schwester|freundin) (?:is|ist)"
    rf"|(?:ik|ze|zij|ich|sie)(?= (?:{_ADVERBS})?$))\s{_ADVERBS}$"
)
_HAS = re.compile(rf"(?<![a-z])(?:j'ai|jai|elle a|tengo|tiene|tenemos|mam|ona ma|eu am|ea are|ho|lei ha|tenho|ela tem|yasim|yas)\s{_ADVERBS}$")
_VERB_AFTER = re.compile(r"\s(?:jaar\s)?(?:ben|is|bin|ist|vagyok|vagyunk)(?![a-z])")
_SUBJECT = re.compile(rf"(?<![a-z])(?:ik|ze|zij|ich|sie|wij|we)\s{_ADVERBS}$")
_CLAUSE_START = re.compile(r"(?:^|[.,!?]\s?)$")
_AM_I = re.compile(r"\s(?:jaar )?ben ik(?=\s?(?:$|[.,!?\n]))")
_HUNGARIAN_AFTER = re.compile(r"\svagyok(?![a-z])")
_LABEL = re.compile(
    r"(?<![a-z])(?:leeftijd|lftd|age|alter|edad|eta|idade|wiek|varsta|kor|eletkor|yas|yasim)(?:\s(?:is|ist|e|es))?\s?[:=.-]?\s{0,2}(?:pas |nu |net |just )?$"
)
_OF = (
    r"(?:meisjes?|meid(?:en)?|meisk?e|girls?|jongens?|jongetjes?|boys?|tieners?|teens?|teenagers?|teenies?|dames?|vrouw(?:tje)?s?|scholiere?n?|leerlinge?n?|student(?:e|en|es)?|modell?e?n?|schatjes?|maagd"
    r"|virgin|tweeling|twins|novinhas?|zusje|nichtje|vriendin(?:netje)?s?|madchen|filles?|copines?|chicas?|ninas?|dziewczyn\w{0,3}|nastolatk\w{0,2}|fata|fete|fetita|ragazz\w{1,3}|menin\w{1,2}|garot\w{1,2}|lany\w{0,3}|kind(?:eren)?|dochter|daughter)"
)
_NOUN_OF = re.compile(
    rf"(?<![a-z]){_OF}\s(?:van|of|aged?|von|de|di|im alter von|in de leeftijd van|w wieku)\s(?:(?:maar|pas|net|nog|just|only|nog maar|bijna)\s){{0,2}}$"
)
_NOUN = re.compile(r"(?<![a-z])(?:meisje|meid|meiske|girl|boy|tiener|teen|teenie|teenager|madchen|chica|nina|dziewczyna|nastolatka|fata|fetita|ragazza|menina|lany|dochter|daughter|tochter)\s?[,(:]?\s?$")
_JUST = re.compile(
    r"(?<![a-z])(?:pas|net|bijna|almost|fast|presque|casi|prawie|aproape|quasi|quase|majdnem|neredeyse|nog maar|amper|nauwelijks|just|just turned|nu nog|barely|(?:i|she) turned|recently turned|erst|gerade(?: mal)?|knapp|a peine|tout juste|recien(?: cumplidos)?|dopiero|ledwo|abia|alig|appena|daha|henuz)\s$"
)
_SIGNS = " :=.,-(["
# What can stand right before a number that is an age without a unit: the last words of the patterns above, looked at first.
_LAST_TEXT = """
    ben zijn is am i'm im she's shes he's we're are bin ist sind ik ze zij ich sie wij we net pas nu nog maar al inmiddels bijna echt just only almost now already really erst gerade jetzt schon fast seulement
    juste solo apenas recien noch bijna almost fast presque casi prawie aproape quasi quase majdnem neredeyse tweeling twins novinha ya tylko dopiero juz doar abia deja csak appena gia so ja sadece daha henuz wel j'ai jai a tengo tiene tenemos mam ma ho ha tenho tem yasim yas leeftijd lftd age alter edad eta
    idade wiek varsta kor eletkor e es van of aged von de di wieku mal turned amper nauwelijks barely knapp peine cumplidos ledwo alig meisje meid meiske girl boy tiener teen teenie teenager madchen chica nina
    dziewczyna nastolatka fata fetita ragazza menina lany dochter daughter tochter justo
"""
_LAST_WORDS = frozenset(_LAST_TEXT.split())
_NAME = re.compile(r"(?:^|[^A-Za-z'-])(?P<name>[A-Z][A-Za-z'-]{1,14})\s?[(\[]\s?$")
_NAME_FIRST = re.compile(r"(?:^|\n)[^A-Za-z\n]{0,4}(?P<name>[A-Z][A-Za-z'-]{1,14})\s?(?P<sep>[,|/*•·~–-]|\s)\s?$")
_CLOSED = re.compile(r"\s?(?:j|jr|y)?\.?\s?[)\]]")
_NEXT_ITEM = re.compile(r"\s?(?:[,|/*•·~–-]\s?[A-Za-z]|\n|$)")
_LINE_END = re.compile(r"\s?(?:\n|$)")
_NO_NAMES_TEXT = """
    camera chambre habitacion oda pokoj quarto szoba zimmer raum salle sala appart wohnung haus house huis adres kamernummer deur door foto fotos foto's photo photos pics review reviews reactie reacties beoordeling beoordelingen ervaringen dames dame meisjes girls escort escorts kamer kamers room rooms bericht berichten favorieten likes
    views comments video videos profiel profielen profiles resultaten pagina page pages vrouwen heren mannen trans shemale duo trio massage massages massagesalon ontvangst prive club clubs studio villa
    bus lijn tram halte huisnummer nummer nr no bel appartement etage verdieping deel part level stap groep groepen uur kwartier incall outcall dag dagen week maand maat size cup bh eu lengte gewicht
    schoenmaat vanaf tot van om from until open prijs prijzen tarief tarieven item items ads advertenties advertentie totaal total online nieuw new alle all hotel motel area zone unit suite apt apartment
    keer lid sinds volgers followers vip top best borst borsten vestiging vestigingen locatie locaties regio provincie spa salon bar cafe plein hal gate terminal perron spoor iphone januari februari maart
    april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mon tue wed thu fri sat sun calle via rue ulica strada strasse rua piazza
"""
_NO_NAMES = frozenset(_NO_NAMES_TEXT.split())
_STREETS = re.compile(r"(?:straat|str|weg|laan|plein|singel|kade|gracht|dijk|steeg|pad|hof|park|markt|dreef|ring|burg|wal|haven|foto)$")
_BORN = re.compile(
    r"(?<![a-z])(?:(?:ik ben|ze is|zij is|i was|i am|she was|ich bin|je suis nee?|nacida|urodzona|nascuta|nata|nascida)|(?:(?<=[.,!(\n])|(?<=[.,!(\n] )|^)(?=geboren))\s?(?:geboren\s)?(?:(?:in|born|en|im jahr|w|nel|em|uit)\s){0,2}"
    r"(?P<year>20[012]\d)(?!\d|[.,:-]\d)(?P<told>\s?(?:geboren|geb(?![a-z])|born))?"
    r"|(?<![a-z])(?:geboortejaar|geboortedatum|year of birth|birth ?year|date of birth|geburtsjahr|geboren|jahrgang|born)\s?[:=]\s?(?:\d{1,2}[-/. ]\d{1,2}[-/. ])?(?P<labelled>20[012]\d)(?!\d)"
)
_BIRTH = re.compile(r"geb|born|nee|nacid|urodz|nascut|nata|nascid")


@dataclass(frozen=True, slots=True)
class Stated:
    """Years under 18 that somebody states, and where."""

    years: int
    start: int
    end: int


def stated_ages(folded: Folded) -> Iterator[Stated]:
    """Every age under 18 that the text states of whom it offers."""
    text = folded.text
    for found in teens(text):
        shown = found.group()
        if _is_a_number(text, *found.span()):
            years = 10 + int(shown[-1])
            stated = _stated(folded, years, *found.span(), disguised=len(shown) > 2 or shown[0] != "1")
            if stated is not None:
                yield stated
    for found in hits_in(text).near("age_written", _WRITTEN, 20, 20):
        years = int((found.lastgroup or "w0")[1:])
        word = found.group()
        if _SAYS_ITSELF.search(word):
            if not is_negated(text, found.start()) and not _of_others(text, found.start(), found.end(), found.end()):
                yield Stated(years, *found.span())
        elif (stated := _stated(folded, years, *found.span(), disguised=False)) is not None:
            yield stated
    if has_figure_in_word(text):
        yield from _in_disguise(folded)


_MIXED = re.compile(r"(?<![a-z0-9])[a-z]+[013457][a-z013457]{2,12}(?![a-z0-9])")
_AS_LETTERS = str.maketrans("013457", "oieast")
_IN_LETTERS = {word: years for years, words in _WORDS.items() for word in words.split() if word.isalpha() and len(word) > 5}


def _in_disguise(folded: Folded) -> Iterator[Stated]:
    """ "z3v3ntien jaar": a number word with figures for letters. """
    for found in _MIXED.finditer(folded.text):
        years = _IN_LETTERS.get(found.group().translate(_AS_LETTERS))
        if years is not None and (stated := _stated(folded, years, *found.span(), disguised=False)) is not None:
            yield stated


def born_ages(text: str, seen_at: datetime) -> Iterator[Stated]:
    """Years of who says to be born in a year that makes them under 18 all through the year the page was seen."""
    if not any(text.startswith("20", at) for at in runs_of(text, 4)):
        return
    for found in _BORN.finditer(text):
        years = seen_at.year - int(found["year"] or found["labelled"])
        if 10 <= years < 18 and (found["labelled"] or _BIRTH.search(found.group())):
            yield Stated(years, *found.span())



def _is_a_number(text: str, start: int, end: int) -> bool:
    """Not the tail of a time, an amount, a range or a word."""
    before = text[max(0, start - 2) : start]
    if not before:
        return True
    last = before[-1]
    if last.isalnum() or last in "€£$+" or before in ("€ ", "£ ", "$ "):
        return False
    if last in ".,:/-" and before[0].isdigit() and len(before) > 1:
        return last in "/-" and _YEARS.match(text, end) is not None
    return True


def _stated(folded: Folded, years: int, start: int, end: int, *, disguised: bool) -> Stated | None:
    text = folded.text
    left = text[max(0, start - 60) : start].rsplit("\n", 1)[-1]
    unit = _YEARS.match(text, end)
    if unit is None and (range_ := _RANGE.match(text, end)) is not None:
        unit = _YEARS.match(text, range_.end())     # "16-17 jaar"
    if unit is not None:
        if _OTHER_YEARS.match(text, unit.end()):
            return None
        if _DOING.search(left) or (_SINCE.search(left) and not (_AT_18.search(left) and _ENDS_CLAUSE.match(text, unit.end()))):
            return None
        end = unit.end()
    elif disguised or not _is_age_without_unit(folded, years, left, start, end):
        return None
    if _of_others(text, start, end, end) or is_negated(text, start) or is_refused(text, end):
        return None
    return Stated(years, start, end)


def _is_age_without_unit(folded: Folded, years: int, left: str, start: int, end: int) -> bool:
    """Whether the words around a bare number make it an age."""
    text = folded.text
    if _HUNGARIAN_AFTER.match(text, end) or (_CLAUSE_START.search(left) and _AM_I.match(text, end)) or (_SUBJECT.search(left) and _VERB_AFTER.match(text, end)):
        return True
    if _is_named(folded, start, end):
        return True
    if left.rstrip(_SIGNS).rsplit(" ", 1)[-1].lstrip("(.,!") not in _LAST_WORDS:
        return False
    if (_HAS.search(left) or (years > 12 and _JUST.search(left)) or _NOUN.search(left)) and _ENDS_CLAUSE.match(text, end):
        return True
    if not (_IS.search(left) or _LABEL.search(left) or _NOUN_OF.search(left) or _is_called(folded, start)):
        return False
    return _NO_AGE_AFTER.match(text, end) is None or (_LABEL.search(left) is not None and _RANGE.match(text, end) is not None)


_CALLED = re.compile(rf"(?:^|[^A-Za-z'-])(?P<name>[A-Z][a-z'-]{{1,14}}) (?:is|ist) {_ADVERBS}$")


def _is_called(folded: Folded, start: int) -> bool:
    """ "Lisa is 17" """
    found = _CALLED.search(folded.cased, max(0, start - 50), start)
    return found is not None and _may_be_named(found["name"])


def _is_named(folded: Folded, start: int, end: int) -> bool:
    """ "Eva (17)", "Lisa, 16, Houten", or a line with nothing but "Lisa 17"; a count, a house or a room is none of these."""
    cased = folded.cased
    found = _NAME.search(cased, max(0, start - 24), start) if cased[max(0, start - 2) : start].rstrip()[-1:] in ("(", "[") else None
    if found is not None and _CLOSED.match(folded.text, end):
        return _may_be_named(found["name"])
    if cased.rfind("\n", max(0, start - 24), start) < 0 and start > 24:
        return False
    found = _NAME_FIRST.search(cased, max(0, cased.rfind("\n", 0, start)), start)
    if found is None:
        return False
    if found["sep"].isspace() and (end - start > 2 or folded.text[start:end] < "14"):
        return False
    rest = _LINE_END if found["sep"].isspace() else _NEXT_ITEM
    return rest.match(cased, end) is not None and _may_be_named(found["name"])


def _may_be_named(word: str) -> bool:
    low = word.lower()
    return low not in _NO_NAMES and low not in names() and _STREETS.search(low) is None


def _of_others(text: str, start: int, end: int, after: int) -> bool:
    """The age of a client, a child at home, an animal, or of long ago."""
    left = re.split(r"[.!?\n;]", text[max(0, start - 60) : start])[-1]
    if _CLIENT.search(left) and not _OFFERED_FROM.search(left):
        return True
    if _SINCE_AGE.search(left) or (_THEN.search(left) and _WAS.search(left + " " + text[end : end + 14])):
        return True
    kin = _KIN.search(left)
    return kin is not None and not (_OFFERED_KIN.search(left) or _JOINS.match(text, after))
