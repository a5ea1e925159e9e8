# ruff: noqa: E501 -- word tables
"""What single words of a clause lead to, by the words beside them: somebody of hers, what is over, where one comes, what is denied."""

from extractors.place_said import Said
from extractors.place_tongues import OUR, OWNERS, POSSESSED, STAFF, together
from extractors.place_words import RELATIVES, ROMANIAN_NOT, WITH, words

_AFTER_PAS = words("a au aux de d en chez encore pour dans")
_AND_I = (["en", "ik"], ["and", "i"], ["und", "ich"], ["et", "moi"], ["y", "yo"])
_BULGARIAN_VERBS = words("sum sam sme hodya priemam priemame rabotya rabotim idvam idvame patuvam zhiveya pishete pitai pitaite moga poseshtavam zvanete")
CHIEFS = words("baas eigenaar eigenares boss owner chef inhaber duena proprietaria")
_BIKES = words("fiets")
_RIDERS = words("kom komen rij")
_DAYS = words("dag dagen dagje kans kansen uur uren uurtjes plek plekje plekjes avond avonden minuut day days chance hours night tag tage stunden chance jour jours dia dias noche giorno giorni dzien dni zi zile nap")
DOES = words("heeft had woont woonde werkt werkte zit zat komt kwam studeert runt begon has lives works runs studies comes hat wohnt arbeitet studiert habite travaille tient vive trabaja tiene mieszka pracuje locuieste lucreaza abita lavora mora trabalha lakik dolgozik")
_ESCORTS = words("vergezel begeleid accompany escort begleite accompagne acompano accompagno acompanho towarzysze insotesc pridruzhavam kiserlek elkiserlek eslik")
_FINAL = words("laatste derniere derniers ultima ultimo ostatni ostatnie")
_FOR = words("voor for fur pour para per dla pentru icin")
_HOUSEHOLD = words("familie family ouders parents eltern famille padres genitori pais parintii rodzina rodzice famiglia familia")
_LAST = words("vorig vorige afgelopen laatst laatste last previous letzte derniere pasada pasado scorsa scorso passada passado gisteren yesterday gestern hier ayer wczoraj")
_MINE = words("mijn m'n zijn haar onze ons my our her his mein meine meiner unsere mon ma mes notre mi mis nuestra mio mia moj moja minha meu mea")
_OLD = words("centrum binnenstad stad stadscentrum haven dorp dorpskern wijk")
_OUTINGS = words("theater diner restaurant restaurante ristorante restauracji bioscoop concert feest feestje museum theatre teatro dinner cinema cine kino fete fiesta festa party")
ANY_OWNER = together(OWNERS)
_OWNERS_AFTER = OWNERS["bg"] | OWNERS["ro"]
_SINCE = words("sinds sedert since seit depuis desde od din")
TOGETHER = words("vrouw frau wife femme mujer esposa moglie zona man husband partner boss baas vriendin vriendinnen zusjes zusje zussen friends girlfriends freundinnen amies amigas amiche kolezanki prietene")
_TOWARDS = words("naar to nach vers do a la chez")
_WEEKS = words("week weken weekend woche wochen wochenende semaine semana semanas settimana tydzien saptamana")
WITHIN = words("in te at a im w en em")


_STAFF = together(STAFF)
_OUR = together(OUR)


def goes_to(said: list[str], at: int) -> bool:
    """Whether "come" goes on "to": Italian "come" is "as"."""
    if said[at] == "come":
        return "to" in said[at + 1 : at + 4] or (at > 0 and said[at - 1] in ("i", "we", "please", "just", "to"))
    return not _TOWARDS.isdisjoint(said[at + 1 :])


def is_hers(said: list[str], at: int) -> bool:
    """Whether a person is somebody of hers: "mijn ex", "sestra mi", "kuzenim"; not one she is there together with."""
    if said[at] in POSSESSED:
        return True
    owned = not ANY_OWNER.isdisjoint(said[max(0, at - 2) : at]) or not _OWNERS_AFTER.isdisjoint(said[at + 1 : at + 2])
    return owned and WITH.isdisjoint(said[max(0, at - 3) : at])


def is_staff(said: list[str], at: int) -> bool:
    """Whether a word names those who come to a guest for her house: "onze chauffeur", "kizlarimiz"."""
    return said[at] in _STAFF and (said[at].endswith(("imiz", "umuz", "unk")) or not _OUR.isdisjoint(said[max(0, at - 2) : at]))


def leads_elsewhere(said: list[str], at: int, state: Said) -> bool:
    """Whether a word about others or the past speaks of the place: not "samen met mijn zus", "sinds vorige week", "laatste dag"."""
    word, beside = said[at], said[max(0, at - 2) : at]
    if word in _BIKES and not _RIDERS.isdisjoint(said[:at]):
        return False  # "ik kom op de fiets in A"
    if word == "baas" and beside[-1:] == ["eigen"]:
        return False  # "mijn eigen baas in A"
    if word in _OUTINGS and (_FOR.intersection(said[max(0, at - 4) : at]) or not _ESCORTS.isdisjoint(said[:at])):
        return False  # "voor diner of theater in A"
    if word in RELATIVES and word not in _HOUSEHOLD and (WITH.intersection(beside) or said[at + 1 : at + 3] in _AND_I):
        return False
    if word == "oude" and at + 1 < len(said) and (said[at + 1] in _OLD or (WITHIN.intersection(beside[:1]) and beside[-1] in ("het", "de", "een"))):
        return False  # "in het oude postkantoor van A"
    if at > 2 and beside[-1] == "oude" and beside[0] in ("de", "het", "een") and said[at - 3] in WITHIN:
        return False  # "in de oude school van A"
    if state is Said.HERE and _FOR.intersection(beside[-1:]):
        return False
    if word in _FINAL and said[at + 1 : at + 2] and said[at + 1] in _WEEKS:
        return False  # "laatste week in A": she still is
    if word in _LAST and (_SINCE.intersection(beside) or (at + 1 < len(said) and said[at + 1] in _DAYS)):
        return False
    if (word in RELATIVES and DOES.intersection(said[at + 1 : at + 4])) or (word in CHIEFS and DOES.intersection(said[at + 1 : at + 8])):
        return True
    return word not in TOGETHER or bool(_MINE.intersection(beside))


def is_denial(said: list[str], at: int) -> bool:
    """Romanian "nu", French "pas" and "ne ... plus": in Dutch "nu" is now, "pas" is only just, and "plus" is and."""
    if said[at] == "pas":
        return len(said) == 1 or "ne" in said or "je" in said[:at] or (at + 1 < len(said) and said[at + 1] in _AFTER_PAS)
    if said[at] == "ne":
        return said[at + 1 : at + 2] != [] and said[at + 1] in _BULGARIAN_VERBS
    if said[at] == "nu":
        return at + 1 < len(said) and said[at + 1] in ROMANIAN_NOT
    return "ne" in said or "n" in said or (at == 0 and len(said) == 2 and said[1] in ("a", "en", "au"))
