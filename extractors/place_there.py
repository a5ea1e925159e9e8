# ruff: noqa: E501 -- word tables
"""What is said of a place behind it by a word for it: "I live in A and receive there", "in A; but there I do not work".

One line per language. Folded texts, other places blanked out.
"""

import re
from collections.abc import Iterable

from extractors.place_phrases import is_somebody
from extractors.place_said import BLANK
from extractors.place_tongues import by_language, together

THERE = by_language("""
    nl: daar
    en: there
    de: dort
    fr: y la-bas
    es: alli ahi
    it: li ci
    pt: la ali
    pl: tam
    ro: acolo
    bg: tam
    hu: ott oda
    tr: orada oraya burada
""")
WHERE = by_language("""
    nl: waar
    en: where
    de: wo
    fr: ou
    es: donde
    it: dove
    pt: onde
    pl: gdzie
    ro: unde
    bg: kadeto kudeto
    hu: ahol
    tr: orada
""")
"""Begins a clause about the place it follows."""
RECEIVE = by_language("""
    nl: ontvang ontvangen bezoek bezoeken masseer werk werken verwen kom komen verwelkom logeer zit
    en: receive host welcome work visit massage meet see entertain stay
    de: empfange empfangen besuche besuchen massiere arbeite arbeiten erwarte verwohne begrusse findest treffe
    fr: recois recevons accueille accueillons travaille masse attends attendons visite
    es: recibo recibimos atiendo atendemos trabajo trabajamos espero esperamos visito
    it: ricevo riceviamo lavoro lavoriamo aspetto aspettiamo accolgo massaggio
    pt: recebo recebemos atendo atendemos trabalho trabalhamos espero
    pl: przyjmuje przyjmujemy pracuje pracujemy czekam czekamy zapraszam masuje
    ro: primesc primim lucrez lucram astept asteptam masez
    bg: priemam priemame rabotya rabotim chakam chakame masazhiram posreshtam
    hu: fogadok fogadunk dolgozom dolgozunk varlak varunk vendeget masszirozok
    tr: kabul calisiyorum calisiyoruz bekliyorum bekliyoruz agirliyorum
""")
"""What she does where she is to be met, in the form she says it in."""
OWN_DOOR = by_language("""
    nl: kamer studio salon appartement praktijk massagetafel huis adres
    en: room studio salon apartment flat house place table
    de: zimmer studio salon wohnung haus praxis massagetisch unser
    fr: chambre studio salon appartement maison cabinet
    es: habitacion estudio salon piso apartamento casa
    it: camera stanza studio salone appartamento casa
    pt: quarto estudio salao apartamento casa
    pl: pokoj studio salon mieszkanie dom gabinet
    ro: camera studio salon apartament casa cabinet
    bg: staya studio salon apartament kashta kabinet
    hu: szoba szobam studio szalon lakas lakasom haz
    tr: oda odam studyo salon daire dairem evim
""")
NOT = by_language("""
    nl: niet nooit geen kan_niets kan_niks ontvang_ik_niemand komt_niemand
    en: not never no nobody don't can't won't
    de: nicht nie niemals kein keine keinen niemanden nichts
    fr: pas jamais personne rien aucun plus
    es: no nunca jamas nadie nada
    it: non mai nessuno nulla niente solo
    pt: nao nunca ninguem nada
    pl: nie nigdy nikogo nic
    ro: nu ni n-am niciodata nimeni
    bg: ne nikoga nikogo nishto
    hu: nem soha senkit sem
    tr: degil degilim gelmem gitmem gidemem etmem etmiyorum etmiyoruz calismam calismadim calismiyorum calismiyoruz yok almam almiyorum bulusmam bulusmuyorum
""")
"""Denials, beside which the word for the place takes it back. Turkish says it in the verb."""


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted((word.replace("_", " ") for word in words), key=len, reverse=True))


_VERB_SECOND = frozenset(["nl", "de"])
_BEFORE_VERB = frozenset(["y", "ci", "la"])  # other words too: only right before the verb
_WORD = "(?:[a-z'-]+ )"
_WHOM = "(?:(?:ik|ich|i|je|jij|u|you|jou|dich|sie|te|ti|vous|gaste|guests|gasten|vendeget|misafir) ){0,2}"


def _pairs() -> tuple[str, str]:
    """What says that she is there, and what says that she is not; the words of one language with one another."""
    is_there, is_not = [], []
    for language, words in THERE.items():
        receives, nots = _either(RECEIVE[language]), _either(NOT[language])
        plain, tight = _either(words - _BEFORE_VERB), _either(words & _BEFORE_VERB)
        gap = "(?:woon en |wohne und )?" if language in _VERB_SECOND else f"{_WORD}{{0,2}}?"
        is_there.append(f"(?:{plain}) {gap}(?:{receives})|(?:{receives}) {_WHOM}(?:{plain})")
        is_not.append(f"(?:{plain}) {_WORD}{{0,4}}?(?:{nots})")
        is_there.append(f"(?:{_either(WHERE[language])}) {_WORD}{{0,3}}?(?:{receives})")
        is_not.append(f"(?:{_either(WHERE[language])}) {_WORD}{{0,4}}?(?:{nots})")
        if language in ("es", "it", "pt", "pl", "ro", "bg", "hu", "en", "de"):
            is_not.append(f"(?:{nots}) {_WORD}{{0,2}}?(?:{plain})")
        if tight:
            is_there.append(f"(?:{tight}) (?:{receives})")
            is_not.append(
                f"(?:n'|ne |non |nao )(?:{tight}) {_WORD}{{0,2}}?(?:{nots})"
                if language == "fr"
                else f"(?:non |nao )(?:{tight}) (?:{receives})|(?:{tight}) (?:non|nao) {_WORD}{{0,1}}?(?:{receives})"
            )
    return "|".join(is_there), "|".join(is_not)


_ALL_THERE = _either(together(THERE) - _BEFORE_VERB)
_NEGATION = re.compile(
    rf"(?<![a-z'-])(?:{_either(together(NOT) - {'la', 'plus', 'sem', 'no', 'solo', 'nu', 'ne'})})(?![a-z'-])"
)
_IS, _IS_NOT = (re.compile(rf"(?<![a-z'-])(?:{said})(?![a-z'-])") for said in _pairs())
_NO_MATTER = re.compile(
    r" (?:zo|te|alleen|ver|only|just|nur|zu|muy|demasiado|troppo|vreemd|bang|haast|gedoe|rush|problem|eile|prisa|fretta)(?![a-z])"
)
_NEXT = re.compile(
    rf"[.?!;,\n ]{{1,3}}(?:(?:en|and|und|et|y|e|i|si|es|ve) )?(?:precies |genau |justo )?(?:{_IS.pattern}|(?:{_ALL_THERE}) {_WORD}{{0,4}}?(?:{_either(together(OWN_DOOR))}))(?![a-z'-])"
)
_NEXT_BEGINS = re.compile(rf"[.?!;,\n ]{{1,3}}(?:{_ALL_THERE}) ")
_SENTENCE = re.compile(r"[.?!;,\n ]{1,3}[^.!?;\n]*")
_NO_PLACE = re.compile(rf"[^{BLANK}.!?\n]*")


def said_of_it(rest: str) -> bool | None:
    """Whether the rest of a sentence, up to its next place, says by a word for the place that she is to be met there (True), is not (False)."""
    piece = _NO_PLACE.match(rest)
    if piece is None or len(piece[0]) < 8:
        return None
    denied = _IS_NOT.search(piece[0])
    if denied and not _NO_MATTER.match(piece[0], denied.end()):
        return False
    found = _IS.search(piece[0])
    if found and not _NEGATION.search(piece[0]) and not is_somebody(piece[0], *found.span()):
        return True
    return None


def begins_with_there(text: str, sentence_end: int) -> bool:
    """Whether the next sentence begins with a word for the place named last."""
    return _NEXT_BEGINS.match(text, sentence_end, sentence_end + 14) is not None


def said_next(text: str, sentence_end: int) -> bool | None:
    """Whether the next sentence begins with "there" and says that she is to be met there (True), or is not (False)."""
    sentence = _SENTENCE.match(text, sentence_end, sentence_end + 90)
    if sentence is None:
        return None
    denied = _IS_NOT.search(sentence[0])
    if denied and not _NO_MATTER.match(sentence[0], denied.end()):
        return False
    found = _NEXT.match(sentence[0])
    if found is None or is_somebody(sentence[0], *found.span()):
        return None
    return None if _NEGATION.search(sentence[0]) else True
