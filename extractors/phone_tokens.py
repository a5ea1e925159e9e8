# ruff: noqa: E501 -- word tables
"""A text cut into chunks, and the stretches of it that hold enough digit-like writing for a number."""

import re
from dataclasses import dataclass

from extractors.normalise import Folded
from extractors.number_glued import glued_readings
from extractors.number_reading import fuzzy_readings, word_readings
from extractors.phone_covered import may_be_covered
from extractors.phone_gate import BARE_START, may_hold_more, turned_words, words_of_text
from extractors.phone_pieces import Piece, Pieces, pieces
from extractors.phone_weights import may_give, may_start, means
from extractors.ranges import Ranges

_CONNECTORS_TEXT = """
    en dan daarna daar komt komen vervolgens eerst eerste laatste begint beginnen beginnend eindigt
    eindigend op met gevolgd door plus streepje streep spatie punt komma nummer cijfers cijfer rest is
    mijn het de daarachter achter erachter nog als verder volgt volgende tot slot dus keer tweede
    derde vierde vijfde deel van and then next followed by after that start starts starting with ends
    ending the last first my number digits rest dash dot space comma finally follow und danach dann
    folgt gefolgt von mit endet am ende strich leerzeichen nummer meine die zuerst et puis ensuite
    apres suivi de fin tiret espace mon numero y luego despues seguido guion espacio mi i potem
    nastepnie kreska moj numer si apoi dupa urmat linie meu e majd aztan utana kotojel es poi dopo
    seguito trattino spazio mio depois seguido traco ve sonra ardindan tire arti bosluk bel app call
    zijn are sind sont son sono tel telefoon sms whatsapp me mij mobiel minus min stop
    tenslotte uiteindelijk afsluitend achteraan slotte opnieuw weer ook vooraan beginnend openen eindig sluit
    lastly again also begin finish finishing close opening final
    zuletzt schliesslich anschliessend weiter dahinter nochmal beginnt endet zum schluss zuerst ziffer ziffern
    enfin finalement finir termine commence debut fin encore suivie chiffre chiffres pour
    al final finalmente termina empieza primero otra vez siguen cifra cifras por fin a
    dalej nastepny na koniec najpierw konczy zaczyna znowu cyfra cyfry oraz
    la sfarsit final incepe prima continua iar cifra urmata incheie
    vegul elso eloszor vegen majd ujra szamjegy kovetkezik utolso kezdodik vegzodik
    infine alla fine prima inizia finisce ancora cifra cifre
    por fim no final comeca termina primeiro outra vez algarismo
    son olarak once ilk sonunda tekrar rakam bitiyor basliyor
"""
CONNECTORS = frozenset(_CONNECTORS_TEXT.split())
# One row a language: sweet words, and what is said while thinking.
_FILLERS: dict[str, str] = {
    "nl": "ja euh eh uh uhm um hmm nou hoor liefje schat schatje lieverd lief lieve kusje kus kusjes knuffel moppie mop schatjes dus even nog gerust snel zoet zoen zoentje aub wacht moment momentje kijken kijk nochmal",
    "en": "yes honey babe baby kiss kisses sweet sweetie sweetheart darling dear love sugar hun please okay ok hug hugs erm er ehm hm mhm uhh umm wait let see well another",
    "de": "schatz schatzi liebling kuss kusschen kuesschen bussi bitte susser suesser susse maus mausi hase herz herzchen aeh ah ahm moment noch",
    "fr": "oui cheri cherie bisou bisous amour coeur tresor bebe doudou chou attends voyons encore stp svp plait",
    "es": "amor beso besos besito besitos carino si cielo guapo guapa corazon bebe tesoro vida rey otra espera veamos favor",
    "pl": "kochanie kochany buziak buziaczek calus calusek tak skarbie skarb misiu kotku slonko prosze jeszcze czekaj zaraz",
    "ro": "iubire iubitule iubi draga dragule dragut pup pupic pupici scumpule scumpete inca stai asteapta suflet puiule rog",
    "hu": "igen puszi puszika csok dragam draga kedves kedvesem szia szivem edes edesem cica cicam kincsem kerlek meg varj lassuk",
    "it": "amore bacio bacino bacini baci tesoro caro cara carino ciccio cuore dolcezza gioia bello bella ancora quindi dunque aspetta vediamo piacere",
    "pt": "sim amor querido querida beijo beijos beijinho beijinhos fofo fofinho docura coracao gato lindo anjo bebe outra vejamos espera favor",
    "tr": "evet canim cicim askim tatlim opucuk lutfen hayatim bebegim sevgilim guzelim yakisiklim bir dakika sey yani",
}  # fmt: skip
FILLERS = frozenset(word for words in _FILLERS.values() for word in words.split())
MARGIN = 3  # chunks beside a stretch that are looked at too


@dataclass(slots=True)
class Token:
    """One chunk of letters and digits."""

    start: int
    end: int
    text: str
    cased: str
    strength: int  # digits it surely gives; 0 for a word that gives none by itself
    maybe: int  # digits it may give beside others


@dataclass(slots=True)
class Stretch:
    """Neighbouring chunks with digit-like writing among them."""

    tokens: list[Token]
    start: int
    end: int
    bare: bool = False  # found by a row of short vowel-less chunks, not by digits or words
    _languages: frozenset[str] | None = None

    @property
    def languages(self) -> frozenset[str]:
        """Those that most of its number words are of; found when first asked for."""
        if self._languages is None:
            self._languages = _languages_of(self.tokens, self.bare)
        return self._languages


SHORT = 120  # characters: a title, a field
_LONG_WORD = 30  # number words with a letter between them
_NOT_PLAIN = re.compile(r"[^\w\s.,:;!?'\"&/-]|---|\.\.\.|_")


def says_no_number(folded: Folded) -> bool:
    """Whether a short text with hardly a figure has no words either that could be digits: most titles."""
    if "<" in folded.raw or _NOT_PLAIN.search(folded.text) or may_be_covered(folded.text):
        return False
    words, weights = words_of_text(folded.cased)
    most = 0
    for word, (sure, maybe, bare, _) in zip(words, weights, strict=True):
        size = len(word)
        if size >= _LONG_WORD:
            return False
        if sure or maybe > 0:
            most += max(sure, maybe, size if not word.isalpha() else 0)
        elif bare or size < _SHORT_WORD:
            most += may_give(word.lower(), word)
    return most < _LEAST


_SHORT_WORD = 8
_LEAST = 8  # digits of a number


def stretches(folded: Folded, taken: Ranges | None = None) -> list[Stretch]:
    """The stretches worth reading: each could hold a whole number outside what was `taken`."""
    taken = taken or Ranges(())
    if not may_hold_more(folded, taken):
        return []
    chunks = pieces(folded)
    found: list[Stretch] = []
    anywhere = "+" in folded.text or "◯" in folded.text or turned_words(folded.text)  # a start that no weight tells
    for first, last, bare in chunks.ranges:
        if anywhere or bare or chunks.may_start(max(0, first - MARGIN), last + 1 + MARGIN):
            _close(folded, chunks, first, last, found, bare, taken)
    return found


def _close(
    folded: Folded,
    chunks: Pieces,
    first: int,
    last: int,
    found: list[Stretch],
    bare: bool,
    taken: Ranges,
) -> None:
    text, cased = folded.text, folded.cased
    potential = 0
    near = chunks.between(max(0, first - MARGIN), last + 1 + MARGIN)
    free = [not touched for touched in taken.touched((start, end) for start, end, _, _ in near)]
    for (start, end, sure, maybe), is_free in zip(near, free, strict=True):
        if is_free:
            potential += (
                max(sure, maybe)
                if sure or maybe or not (bare or end - start < 8)
                else may_give(text[start:end], cased[start:end])
            )
    if potential < 8 or not _has_start(text, near, free, bare):
        return
    chosen = [
        Token(start, end, text[start : min(end, start + 200)], cased[start:end], sure, maybe)
        for start, end, sure, maybe in near
    ]
    found.append(Stretch(chosen, chosen[0].start, chosen[-1].end, bare))


def _languages_of(tokens: list[Token], bare: bool) -> frozenset[str]:
    votes: dict[str, int] = {}
    for token in tokens:
        if token.strength and token.text.isalpha():
            for reading in (word_readings(token.text) or glued_readings(token.text))[:1]:
                for lang in reading.languages:
                    votes[lang] = votes.get(lang, 0) + 1
        elif bare:
            for lang in {lang for reading in fuzzy_readings(token.text) for lang in reading.languages}:
                votes[lang] = votes.get(lang, 0) + 1
    if not votes:
        return frozenset()
    top = max(votes.values())
    share = 1.0 if bare else 0.34
    return frozenset(lang for lang, count in votes.items() if count >= share * top)


_SIGN_BEFORE = re.compile(r"[+◯]\W{0,3}$")
_ONE_NEXT = re.compile(r"\W{1,4}(?:1|een|one|eins?|une?|uno|un[ou]|um|jeden|jedna|egy|bir)")
_SPACED_CODE = re.compile(r"3\D{1,3}1\D{0,3}6")


def _has_start(text: str, near: list[Piece], free: list[bool], bare: bool) -> bool:
    """Whether a number can start here: a zero in some writing, a plus, a country code with what mobile numbers have after it."""
    for (start, end, sure, maybe), is_free in zip(near, free, strict=True):
        if not is_free:
            continue
        if text[start].isdigit() and text[start:end].isdigit():
            if text[start] == "0" or (text[start] == "3" and _SPACED_CODE.match(text, start)) or _SIGN_BEFORE.search(text, max(0, start - 4), start) or BARE_START.match(text, start):
                return True
        elif ((sure or maybe or bare or end - start <= 4) and may_start(text[start : min(end, start + 200)])) or (maybe and means(text[start:end], "3") and _ONE_NEXT.match(text, end)):
            return True
    return turned_words(text)
