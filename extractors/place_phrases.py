# ruff: noqa: E501 -- tables of turns of phrase
"""Turns of phrase that decide alone: a price there, "no longer", the road one comes by, long ago, somebody who answers the telephone.

Their words stand in `place_phrase_words.py`. Folded, places blanked out.
"""

import re

from extractors.place_phrase_words import (
    AGO,
    ANSWERS,
    ANYONE,
    COMING_FROM,
    EVEN_TO,
    FIRST,
    FORMERLY,
    HOLIDAY,
    LEISURE,
    NO_MORE,
    OUT,
    PRICE,
    SADLY,
    SOMEBODY,
    THEN,
    TRANSPORT,
    WAS,
    WENT,
)
from extractors.place_said import BLANK
from extractors.place_tongues import together


def _either(words: frozenset[str]) -> str:
    return "|".join(re.escape(word).replace("_", " ") for word in sorted(words, key=len, reverse=True))


_CASE = r"(?:'?[a-z]{2,4})?"
_PRICED = re.compile(rf"{_CASE} (?:[a-z'-]+ ){{0,3}}?(?:{_either(together(PRICE))})(?: [a-z'-]+){{0,4}} ?:? ?€? ?\d{{2,3}}(?!\d)")
_NO_MORE = re.compile(rf"{_CASE}\s?(?::|\s[-–])\s?(?:(?:{_either(together(SADLY))}),? )?(?:{_either(together(NO_MORE))})\s?(?:$|[;)]|, ?['\"]?{BLANK})")
_OUT = re.compile(rf"{_CASE} (?:[a-z]+ )?(?:{_either(together(OUT))})(?![a-z])")
_COMING_FROM = re.compile(rf"(?:^|[,.:]\s)\W*(?:{_either(together(COMING_FROM))})\s$")
_COMING = re.compile(r"(?:\s?[,:]|\s(?:neem|pak|rijd|take|nimm|fahr)(?![a-z]))")
_COMING_CASE = re.compile(r"'?(?:b[oe]l (?:jovet|jossz|erkezve|erkezel)|[dt][ae]n (?:gelirken|geliyorsan|gelenler)|[dt][ae]ki (?:herkes|hepsi|tum|butun))")
_ANYONE = re.compile(rf"(?<![a-z])(?:{_either(together(ANYONE))})(?:\s(?:in|te|a|en|em|w|din|v|im))?\s$")
_AGO = re.compile(rf"(?<![a-z])(?:{_either(together(AGO))})(?![a-z])")
_CAME = re.compile(r" (?:naar|to|nach|para) $|(?<![a-z])(?:llegue|vine|arrivee|venue|venuta|arrivata|cheguei|vim|przyjechalam|venit|ajuns|doidoh|pristignah)(?![a-z])[^.,!?]{0,20}$")  # where she came to, long ago
_FORMERLY = re.compile(rf"{_CASE} (?:[a-z'-]+ ){{0,3}}?(?:{_either(together(FORMERLY))})(?![a-z])")
_STEPS = re.compile(
    rf"(?<![a-z])(?:{_either(together(FIRST))})(?![a-z])[^.!?]{{0,40}}?(?<![a-z])(?:{_either(together(WAS))})(?![a-z])[^.!?]*(?<![a-z])(?:{_either(together(THEN))}) [^.,!?]*$"
)
_ON_AGAIN = re.compile(
    rf"(?<![a-z])(?:{_either(together(WENT))})(?![a-z])[^.!?]*(?<![a-z])(?:van|vanuit|from|von|de|da|z|din|ot) (?:[a-z]+|{BLANK}[{BLANK} '-]*) (?:weer |terug |again |back |wieder |zuruck |encore |otra vez |di nuovo |outra vez |znowu |iar |pak )*(?:naar|to|nach|a|para|do|la|v|w|na) $"
)
_LEISURE = re.compile(rf"{_CASE} (?:[a-z'-]+ ){{0,4}}?(?:{_either(together(LEISURE))})(?![a-z])")
_WITH_YOU = re.compile(r"(?<![a-z])(?:met (?:je|jou|u)|with you|mit dir|avec (?:toi|vous)|contigo|con te|z toba|cu tine|s teb|veled|seninle)(?![a-z])")
_HER_ROOM = re.compile(r"(?<![a-z])(?:kamer|studio|salon|room|zimmer|chambre|habitacion|camera|stanza|quarto|pokoj|staya|szoba|oda)(?![a-z])")
_TRANSPORT = re.compile(rf"(?<![a-z])(?:{_either(together(TRANSPORT))}) (?:van|vanuit|vanaf|from|ab|aus|von|depuis|de|desde|da|z|din|ot) $")
_WELL = re.compile(r" (?:niet|nicht|not),? (?:maar )?(?:wel (?:een|heel|veel|mijn|lekker)|dafur|aber dafur|but i do have|but i have) ")
_HOLIDAY = re.compile(rf"(?<![a-z])(?:{_either(together(HOLIDAY))}) (?:op|on|auf|na|pe|sur|en) $")
_NEXT_STOP = re.compile(rf"(?<![a-z])(?:{_either(together(THEN) | frozenset(['dan']))}) (?:\d{{1,2}}[./]\d{{1,2}} tarihine kadar )?(?:(?:in|te|a|en|em|w|v|la|nach|naar|to|do) )?$")
_UNTIL_A_DAY = re.compile(rf" (?:{_either(together(EVEN_TO))}) \d{{1,2}}(?!\d)")
_PICKED_UP = re.compile(r"(?<![a-z])(?:(?:wij|we|wir) (?:halen|pick|holen)|(?:halen|holen) (?:wij|we|wir))(?![a-z])[^.,!?]{0,20} (?:op|up|ab|gehaald)? ?(?:in|te|vanuit|from|at) $")
_STOOD = re.compile(r" (?:heb|hebben|had|habe|hatte|haben) (?:ik|wij|we|ich|wir) (?:[a-z'-]+ ){1,6}(?!ge(?:opend|vonden|huurd|vestigd|kozen|kocht|offnet|mietet|funden)(?![a-z]))ge[a-z]{3,}(?:t|d|n)(?=\s?(?:[,;)]|$)| (?:en|maar|und|aber) )")
_ANSWERS = re.compile(rf" (?:{_either(together(ANSWERS))})(?![a-z])")
_SOMEBODY = re.compile(rf"(?:^| )(?:{_either(together(SOMEBODY))})(?![a-z])")
_LAST_EXIT = re.compile(r"(?<![a-z])(?:(?:neem|neemt|nimmst|nimm|take)(?: je| u| du| you)? |(?:en |and |und |et )?(?:dan|daarna|then|dann|puis|luego|poi|depois|potem|apoi) )(?:neem je |nimmst du |take )?(?:de |the |die |la )?(?:afslag|afrit|exit|ausfahrt|sortie|salida|uscita|saida|zjazd|iesirea) $")


_AND_MASSEUSE = re.compile(
    r"^\W*[a-z]+ (?:en|and|und|et|y|e|i|si|es|ve) (?:masseuse|masseurin|masajista|massaggiatrice|massagista|masazystka|maseuza|maseza|masazhistka|masszor|masszozo|masoz|escort) (?:in|te|a|en|em|w|din|v) $"
)  # "kapster en masseuse in A"


def decides(clause: str, rest: str, row: str) -> bool | None:
    """Whether a turn of phrase around a place says that she is to be met there (True) or that it is only named (False); `row`: the rest behind the places beside it."""
    if _OUT.match(row) or _NO_MORE.match(rest) or _TRANSPORT.search(clause) or _ANYONE.search(clause) or _HOLIDAY.search(clause) or _PICKED_UP.search(clause):
        return False
    if (_COMING_FROM.search(clause) and _COMING.match(rest)) or _COMING_CASE.match(rest):
        return False
    if len(clause.split()) < 3 and _FORMERLY.match(rest):
        return False
    if _NEXT_STOP.search(clause) and ("tarihine" in clause or _UNTIL_A_DAY.match(rest)):
        return True
    return True if _WELL.match(rest) or (_PRICED.match(rest) and len(clause.split()) < 4) else None


def gives_way(clause: str, rest: str, here: bool) -> bool:
    """Whether a turn of phrase makes a place give way to one offered in so many words: a step of a life, and if nothing says that she is `here`, long ago and her leisure."""
    if BLANK in clause and ((_STEPS.search(clause) and not _HER_ROOM.search(clause)) or _ON_AGAIN.search(clause)):
        return True
    if here:
        return False
    return (_AGO.search(clause) is not None and _CAME.search(clause) is None) or (len(clause.split()) < 3 and ((_LEISURE.match(rest) is not None and not _WITH_YOU.search(rest)) or _STOOD.match(rest) is not None))


def ends_there(clause: str, rest: str) -> bool:
    """Whether a way to the door ends at a place, or a trade of hers stands beside another."""
    return (BLANK in clause and _LAST_EXIT.search(clause) is not None) or _AND_MASSEUSE.match(clause) is not None


def answers(text: str, end: int) -> bool:
    """Whether a verb of answering a caller stands behind text[:end]: a person's name."""
    return _ANSWERS.match(text, end) is not None


def is_somebody(text: str, start: int, end: int) -> bool:
    """Whether somebody else stands beside a verb at text[start:end]: "daar zit | een collega", "une collègue | y travaille"."""
    return _SOMEBODY.match(text, end) is not None or _SOMEBODY.search(text[max(0, start - 24) : start]) is not None
