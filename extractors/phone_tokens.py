# ruff: noqa: E501 -- word tables
"""A text cut into chunks, and the stretches of it that hold enough digit-like writing for a number."""

import re
from dataclasses import dataclass, field
from functools import cache

from extractors.leet_words import leet_spans
from extractors.normalise import Folded
from extractors.number_covered import broken_readings
from extractors.number_reading import fuzzy_readings, glued_readings, word_readings
from extractors.phone_weights import GLUE, NOTHING, WEIGHTS, Weight, may_give, may_start, means
from extractors.ranges import Ranges
from extractors.triggers import hits_in

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
_PLUS = r"(?:plusz?|mas|mais|piu|arti)(?=\d|drie|een|vier|thirty|three|fort|four|drei|ein|tres|trei|tre(?:uno|s)|trois|trent|trint|quarant|harom|trzy|ucbir|otuzbir)"
_CHUNK = re.compile(rf"{_PLUS}|[a-z0-9]+")
_CHUNK_CASED = re.compile(rf"(?i:{_PLUS})|[A-Za-z0-9]+")
# a word with a sign in it: "z*s", "n_l", "d#ie"; a full stop or hyphen too, when the pieces are no number words
_COVERED = re.compile(r"(?<![a-z0-9])[a-z]{1,9}(?:[*#_!@$%^~+'·•?=°.-]{1,2}[a-z]{1,9}){1,3}(?![a-z0-9])")
_COVER = re.compile(r"(?<=[a-z])[*#_!@$%^~+'·•?=°.-]{1,2}(?=[a-z])")
_FILLERS_TEXT = """
    ja euh eh uh uhm um hmm nou hoor liefje schat schatje lieverd lief kusje dus even nog gerust snel zoet yes honey babe baby kiss sweet darling please okay ok
    schatz liebling kuss bitte oui cheri bisou amour amor beso carino si kochanie buziak tak iubire draga pup igen puszi dragam amore bacio tesoro sim beijo
    querido evet canim askim
"""
FILLERS = frozenset(_FILLERS_TEXT.split())
MAX_GAP_WORDS = 8  # meaningless words between two digit-like chunks before a stretch ends
MARGIN = 3  # chunks beside a stretch that are looked at too
MAX_STRETCH = 160  # chunks; longer stretches are cut (linear time)


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
    languages: frozenset[str] = field(default_factory=frozenset)
    bare: bool = False  # found by a row of short vowel-less chunks, not by digits or words


_Piece = tuple[int, int, int, int]  # start, end, digits surely, digits maybe


def pieces(folded: Folded) -> tuple[list[_Piece], list[tuple[int, int, bool]]]:
    """All chunks of a text, and the (first, last, bare) ranges of them with digit-like writing close together."""
    text, cased = folded.text, folded.cased
    covered = _covered(text)
    if covered:
        spans = _spans(text, covered)
        weights = [WEIGHTS[cased[start:end]] for start, end in spans]
    else:
        words = _CHUNK_CASED.findall(cased)
        weights = [WEIGHTS[word] for word in words]
        spans = []
    ranges = _ranges(weights)
    if not ranges:
        return [], []
    spans = spans or [found.span() for found in _CHUNK_CASED.finditer(cased)]
    out = [(start, end, sure, maybe) for (start, end), (sure, maybe, _, _) in zip(spans, weights, strict=True)]
    return out, ranges


def _ranges(weights: list[Weight]) -> list[tuple[int, int, bool]]:
    ranges: list[tuple[int, int, bool]] = []
    last_strong = first_strong = last_bare = tail = -1
    run_start = 0
    bare_run = 0
    was_bare = False
    for index, weight in enumerate(weights):
        if weight is NOTHING:
            continue
        if last_bare != index - 1:
            bare_run = 0
            run_start = index
        if weight is GLUE:
            last_bare = index
            continue
        if weight[0] == 0:
            if not weight[2]:
                continue
            last_bare = index
            bare_run += 1
            if bare_run < 5:
                if first_strong >= 0 and run_start <= last_strong + 1:
                    tail = index  # the row goes on with words that only look like digits
                continue
            was_bare = True
        else:
            last_bare = index  # a number word or digits: the row goes on
        if first_strong >= 0 and (index - last_strong > MAX_GAP_WORDS + 1 or index - first_strong > MAX_STRETCH):
            ranges.append((first_strong, max(last_strong, tail), was_bare))
            first_strong = -1
            if index - last_strong <= 1:
                bare_run = min(bare_run, 5)  # a row cut for its length starts anew
            was_bare = bare_run >= 5
        if first_strong < 0:
            first_strong = run_start if bare_run >= 3 else index
        last_strong = index
    if first_strong >= 0:
        ranges.append((first_strong, max(last_strong, tail), was_bare))
    return ranges


def _spans(text: str, covered: dict[int, int]) -> list[tuple[int, int]]:
    """Where chunks stand, words with signs in them as one."""
    starts = {found.start(): found.end() for found in _CHUNK.finditer(text)} | covered
    out: list[tuple[int, int]] = []
    for start in sorted(starts):
        if not out or start >= out[-1][1]:
            out.append((start, starts[start]))
    return out


def stretches(folded: Folded, taken: Ranges | None = None) -> list[Stretch]:
    """The stretches worth reading: each could hold a whole number outside what was `taken`."""
    if not _may_hold_more(folded, taken or Ranges(())):
        return []
    chunks, ranges = pieces(folded)
    found: list[Stretch] = []
    for first, last, bare in ranges:
        _close(folded, chunks, first, last, found, bare, taken or Ranges(()))
    return found


_REACH_WORDS = 30  # a number lies within so many chunks


def _may_hold_more(folded: Folded, taken: Ranges) -> bool:
    """Whether another number can start outside what was taken: most ads have one, plainly written."""
    rest = taken.without(folded.cased) if taken else folded.cased
    if _starts_number(rest):
        return True
    if "◯" in rest and _RING_DIGIT.search(rest):
        return True
    return bool(_COVER.search(rest.lower())) or ("+" in rest and _PLUS_DIGIT.search(rest) is not None) or turned_words(folded.text)


def _starts_number(rest: str) -> bool:
    """Whether somewhere a number may start with digits enough after it."""
    words = _CHUNK_CASED.findall(rest)
    weights = [WEIGHTS[word] for word in words]
    bare: bool | None = None  # whether a country code stands somewhere without a plus; looked for once
    for at, weight in enumerate(weights):
        word = words[at]
        if weight[3] or (weight[1] and means(word.lower(), "3") and _then_one(words, at + 1)):
            if word == "00" and at and words[at - 1].isdigit() and len(words[at - 1]) <= 2:
                continue  # "10:00"
            if word.isdigit() and word not in ("0", "3") and word[0] != "0":
                bare = _BARE_START.search(rest) is not None if bare is None else bare
                if not bare:
                    continue
            if sum(max(sure, maybe) or bare for sure, maybe, bare, _ in weights[at : at + _REACH_WORDS]) >= 8:
                return True
    return False


def _then_one(words: list[str], at: int) -> bool:
    """Whether a country code goes on there: "3 1", "drei eins"."""
    return at < len(words) and (words[at][0] == "1" or means(words[at].lower(), "1"))


_RING_DIGIT = re.compile(r"◯\W{0,3}\d")
_PLUS_DIGIT = re.compile(r"\+\W{0,3}\d")


def _covered(text: str) -> dict[int, int]:
    """Start → end of words with a sign in them that read as a number word; empty when there are fewer than two."""
    out: dict[int, int] = dict(leet_spans(text)) | _spelled(text)
    signs = _COVER.findall(text)
    if not signs:
        return out
    patterns = [_COVERED]
    sign = max(signs, key=signs.count)
    if len(sign) == 1 and sign in "*#_~^%$+" and signs.count(sign) >= 3:
        patterns.insert(0, _covered_by(sign))  # one sign stands for a letter, also at the end of a word
    for pattern in patterns:
        for found in pattern.finditer(text):
            piece = found.group()
            if found.start() in out or any(word_readings(part) for part in _CHUNK.findall(piece) if len(part) > 2):
                continue
            if broken_readings(piece):
                out[found.start()] = found.end()
    return out if len(out) > 1 or any(end - start > 30 for start, end in out.items()) else {}


_LETTERS_APART = re.compile(r"(?<![a-z0-9])(?<![^a-z0-9][a-z0-9][ .\-_*/'|,+~])[a-z]([ .\-_*/'|,+~])[a-z](?:\1[a-z])*(?![a-z0-9])")


def _spelled(text: str) -> dict[int, int]:
    """Start → end of number words spelled letter by letter, one sign between the letters: "z-e-s", "n u l"."""
    out: dict[int, int] = {}
    for found in _LETTERS_APART.finditer(text):
        start, end = found.span()
        for begin, stop in ((start, end), (start, end - 2), (start + 2, end)):  # "s e v e n I live here"
            if stop - begin > 4 and broken_readings(text[begin:stop]):
                out[begin] = stop
                break
    return out


@cache
def _covered_by(sign: str) -> re.Pattern[str]:
    sign = re.escape(sign)
    return re.compile(rf"(?<![a-z0-9{sign}])(?=[a-z{sign}]{{2,12}}(?![a-z0-9{sign}]))[a-z]{{0,8}}{sign}[a-z]{{0,8}}{sign}?[a-z]{{0,8}}")


def _close(
    folded: Folded,
    chunks: list[_Piece],
    first: int,
    last: int,
    found: list[Stretch],
    bare: bool,
    taken: Ranges,
) -> None:
    text, cased = folded.text, folded.cased
    potential = 0
    near = chunks[max(0, first - MARGIN) : last + 1 + MARGIN]
    free = [not taken.touches(start, end) for start, end, _, _ in near]
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
    votes: dict[str, int] = {}
    for token in chosen:
        if token.strength and token.text.isalpha():
            for reading in (word_readings(token.text) or glued_readings(token.text))[:1]:
                for lang in reading.languages:
                    votes[lang] = votes.get(lang, 0) + 1
        elif bare:
            for lang in {lang for reading in fuzzy_readings(token.text) for lang in reading.languages}:
                votes[lang] = votes.get(lang, 0) + 1
    languages: frozenset[str] = frozenset()
    if votes:
        top = max(votes.values())
        share = 1.0 if bare else 0.34
        languages = frozenset(lang for lang, count in votes.items() if count >= share * top)
    found.append(Stretch(chosen, chosen[0].start, chosen[-1].end, languages, bare))


_BARE_START = re.compile(
    r"(?:31\D{0,4}0?6|32\D{0,4}0?4|49\D{0,4}0?1[5-7]|44\D{0,4}0?7|48\D{0,4}[4-8]|40\D{0,4}0?7"
    r"|36\D{0,4}0?[237]0|34\D{0,4}[67]|33\D{0,4}0?[67]|39\D{0,4}3|351\D{0,4}9|90\D{0,4}0?5)"
)
def turned_words(text: str) -> bool:
    """Whether words of a text may ask to read backwards or tell a country code."""
    return "phone_turned" in hits_in(text)


_SIGN_BEFORE = re.compile(r"[+◯]\W{0,3}$")
_ONE_NEXT = re.compile(r"\W{1,4}(?:1|een|one|eins?|une?|uno|un[ou]|um|jeden|jedna|egy|bir)")
_SPACED_CODE = re.compile(r"3\D{1,3}1\D{0,3}6")


def _has_start(text: str, near: list[_Piece], free: list[bool], bare: bool) -> bool:
    """Whether a number can start here: a zero in some writing, a plus, a country code with what mobile numbers have after it."""
    for (start, end, sure, maybe), is_free in zip(near, free, strict=True):
        if not is_free:
            continue
        if text[start].isdigit() and text[start:end].isdigit():
            if text[start] == "0" or (text[start] == "3" and _SPACED_CODE.match(text, start)) or _SIGN_BEFORE.search(text, max(0, start - 4), start) or _BARE_START.match(text, start):
                return True
        elif (sure or maybe or bare or end - start <= 4) and may_start(text[start : min(end, start + 200)]):
            return True
        elif maybe and means(text[start:end], "3") and _ONE_NEXT.match(text, end):
            return True
    return turned_words(text)
