# ruff: noqa: E501 -- word tables
"""Place names written oddly: a letter wrong ("Nijmgen"), letters apart ("G r o n i n g e n"), as an adjective ("Haagse")."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from extractors.normalise import Folded
from extractors.place_meant import CLOSED
from extractors.place_names import AMBIGUOUS, municipalities, names
from extractors.place_words import words
from extractors.text_shape import has_single_letters

# What stands in front of a place and hardly of anything else that has a capital.
_LOW = re.compile(r" in ([a-z]{8,24})(?![a-z'-])")
_GAP = 12           # characters between two places of a row
_SHORTEST_LOW = 9   # the same without a capital
_CAPITAL = re.compile(r"[A-Z][A-Za-z'-]{4,24}")
_IN_FRONT = words("in te naar uit vanuit ontvangst prive escort incall outcall bezoek massage w im en a em din aus is nach to und and et y i e si weken weekend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag")
_OF = words("centrum hartje gemeente hart midden")
_DAYS = words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag ma di wo do vr za zo")
_LABELS = words("werkplek werkplaats locaties adres vestiging standort lieu lugar luogo local loc misto orasul locatie plaats woonplaats stad standplaats werkgebied location city ort stadt ville ciudad miasto oras citta cidade")
_APART = re.compile(r"(?<![a-z0-9.])[a-z](?P<between>[ ._*|-]{1,2})[a-z](?:(?P=between)[a-z]){2,28}(?![a-z0-9])")
_APART_AT_LEAST = 4
_SHORTEST = 6       # letters of a name that may be misspelt; shorter ones are a letter away from everyday words
_NO_PLACES = words("""
    zevenburgen limburg brabant holland friesland londen brussel bremen vlaanderen europa duitsland belgie overleg januari februari augustus september oktober november december nederland nederlands
""")


def misspelt(folded: Folded, hits: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of words one slip away from one place only, where a place is expected; `hits`: the names written well."""
    text, cased = folded.text, folded.cased
    for low in _LOW.finditer(cased):
        slip = _meant_by(low[1])
        if slip is not None and len(slip) >= _SHORTEST_LOW and slip in _municipal():
            yield *low.span(1), slip
    if not any(map(_meant_by, _CAPITAL.findall(cased))):
        return  # of words with a capital few are a slip of a place
    for found in _CAPITAL.finditer(cased):
        start, end = found.span()
        target = _meant_by(found[0])
        if target is None:
            continue
        word = text[start:end]
        if text[end : end + 1].isalnum():
            continue
        shouted = cased[start + 1 : end].isupper()  # where everything is in capitals, only after a label
        if not (len(word) >= _SHORTEST and not shouted and _in_a_row(text, start, end, hits)):
            opens = start > 1 and text[start - 2] in ".!?,"
            if opens and text[end : end + 1] != ",":
                continue  # most capitals begin a sentence
            in_brackets = text[start - 1 : start] == "(" and text[end : end + 1] == ")" and not shouted and len(word) >= _SHORTEST
            alone = opens or in_brackets or (text[start - 1 : start] in ("", "\n") and (text[end : end + 1] in ("", "\n", ",") or text.startswith(" - ", end)))
            if not (alone and not shouted) and not _is_expected(text[max(0, start - 26) : start], shouted):
                continue
            if (opens or len(word) < _SHORTEST) and not _lacks_a_letter(word, target, alone):
                continue
        yield start, end, target


def _in_a_row(text: str, start: int, end: int, hits: list[tuple[int, int, str]]) -> bool:
    """Whether a name written well stands in one list with text[start:end]."""
    at = bisect_left(hits, (start,))
    beside = [(hits[at - 1][1], start, hits[at - 1][2])] if at else []
    beside += [(end, hits[at][0], hits[at][2])] if at < len(hits) else []
    return any(0 < right - left < _GAP and key not in AMBIGUOUS and CLOSED.fullmatch(text, left, right) for left, right, key in beside)


@lru_cache(maxsize=16_384)
def _meant_by(written: str) -> str | None:
    """The place name of which a word that is none itself may be a slip."""
    word = written.lower()
    return None if word in names() or word in _NO_PLACES else _closest(word)


def _lacks_a_letter(word: str, target: str, alone: bool) -> bool:
    """Whether nothing but a letter of a municipality's name is missing; in a short word ("Arnhm") a vowel, with one left."""
    if not alone or target not in _municipal() or len(word) >= len(target):
        return False
    return len(word) >= _SHORTEST or len([letter for letter in word if letter in "aeiou"]) == 1


def _is_expected(front: str, labels_only: bool) -> bool:
    """Whether what stands in front calls for a place."""
    if front.endswith(("📍", "📍 ", "#")):
        return True
    words_of = front.split()
    if not words_of or not front[-1].isspace():
        return False
    last = words_of[-1]
    if last.rstrip(":=-") in _LABELS or last.rstrip(":=-") in _DAYS or (last in (":", "=", "-") and words_of[-2:-1] and words_of[-2] in _LABELS):
        return True
    if labels_only:
        return False
    return last in _IN_FRONT or (last == "van" and len(words_of) > 1 and words_of[-2] in _OF)


def apart(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of names whose letters are written apart."""
    if not (has_single_letters(text, b"a a a a") or has_single_letters(text, b"a  a  a  a")):
        return
    for found in _APART.finditer(text):
        step = 1 + len(found["between"])
        letters = found.group()[::step]
        size = len(letters)
        for length in range(size, _APART_AT_LEAST - 1, -1):
            first = next((at for at in range(size - length + 1) if letters[at : at + length] in names()), None)
            if first is not None:
                start = found.start() + first * step
                yield start, start + (length - 1) * step + 1, letters[first : first + length]
                break


@cache
def _targets() -> Mapping[str, tuple[str, ...]]:
    """Each name, and each name less one letter, → the names it comes from."""
    found: dict[str, set[str]] = {}
    for municipality in municipalities().values():
        for place in (municipality.name, *municipality.places):
            key = place.lower()
            if key.isascii() and key.isalpha() and len(key) >= _SHORTEST and key in names() and key not in AMBIGUOUS:
                for form in (key, *_shortened(key)):
                    found.setdefault(form, set()).add(key)
    return {form: tuple(sorted(keys)) for form, keys in found.items()}


def _shortened(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]


def _closest(word: str) -> str | None:
    """The one place name a letter away (added, left out, changed, or two swapped), with the same first letter."""
    found = [*filter(None, map(_targets().get, (word, *_shortened(word))))]
    if not found:
        return None
    candidates = {key for keys in found for key in keys}
    near = [key for key in candidates if key[0] == word[0] and not word.startswith(key) and _one_slip(key, word)]
    doubled = [key for key in candidates if word == key + key[-1]]
    near += doubled
    reached = {names()[key].municipalities for key in near}
    if len(reached) > 1:  # "Haarlm": rather the municipality than a village
        near = [key for key in near if key in _municipal()]
        reached = {names()[key].municipalities for key in near}
    return min(near) if len(reached) == 1 else None


@cache
def _municipal() -> frozenset[str]:
    return frozenset(municipality.name.lower() for municipality in municipalities().values())


def _one_slip(name: str, word: str) -> bool:
    if len(name) == len(word):
        wrong = [at for at in range(len(name)) if name[at] != word[at]]
        if len(wrong) == 1:
            return True
        return len(wrong) == 2 and wrong[1] == wrong[0] + 1 and name[wrong[0]] == word[wrong[1]] and name[wrong[1]] == word[wrong[0]]
    longer, shorter = (name, word) if len(name) > len(word) else (word, name)
    return len(longer) == len(shorter) + 1 and shorter in _shortened(longer)


_ADJECTIVES_TEXT = """
    amsterdamse:amsterdam rotterdamse:rotterdam haagse:den_haag utrechtse:utrecht eindhovense:eindhoven groningse:groningen tilburgse:tilburg bredase:breda nijmeegse:nijmegen arnhemse:arnhem haarlemse:haarlem enschedese:enschede
    amersfoortse:amersfoort apeldoornse:apeldoorn zwolse:zwolle leidse:leiden maastrichtse:maastricht bossche:den_bosch delftse:delft deventerse:deventer goudse:gouda venlose:venlo leeuwarder:leeuwarden leeuwardense:leeuwarden
    almeerse:almere zaanse:zaandam zoetermeerse:zoetermeer hilversumse:hilversum alkmaarse:alkmaar helmondse:helmond dordtse:dordrecht roosendaalse:roosendaal heerlense:heerlen assense:assen emmense:emmen hengelose:hengelo
    almelose:almelo middelburgse:middelburg vlissingse:vlissingen goese:goes zutphense:zutphen tielse:tiel houtense:houten nieuwegeinse:nieuwegein woerdense:woerden zeister:zeist ijsselsteinse:ijsselstein schiedamse:schiedam
"""
ADJECTIVES = dict(pair.replace("_", " ").split(":") for pair in _ADJECTIVES_TEXT.split())
_ADJECTIVE_ENDS = ("se ", "che ", "rder ", "ster ")
_BEFORE_ADJECTIVE = re.compile(r"(?<![a-z])(?:in|vanuit|te|naar|van)\s(?:de\s|het\s|een\s|mijn\s|hartje\s)?(?:mooie\s|gezellige\s|bruisende\s)?$")
_QUARTER = re.compile(r"[a-z'-]{4,24}")
_QUARTERS = frozenset(["binnenstad", "centrum", "stad", "stationsgebied", "stationsbuurt", "wijk", "buurt", "stadsdeel"])


def as_adjective(folded: Folded, words_of: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of a town said as an adjective of its quarter: "in de Haagse binnenstad", "de Amsterdamse Jordaan".

    `words_of`: the text's words, with every sign a blank.
    """
    if ADJECTIVES.keys().isdisjoint(words_of):
        return
    text = folded.text
    for ending in _ADJECTIVE_ENDS:
        at = text.find(ending)
        while at >= 0:
            end = at + len(ending) - 1
            start = text.rfind(" ", max(0, end - 16), end) + 1
            name = ADJECTIVES.get(text[start:end])
            if name is not None and _BEFORE_ADJECTIVE.search(text, max(0, start - 40), start) and _is_quarter(folded, end + 1):
                yield start, end, name
            at = text.find(ending, end)


def _is_quarter(folded: Folded, start: int) -> bool:
    found = _QUARTER.match(folded.text, start)
    if found is None:
        return False
    word = found[0]
    return word in _QUARTERS or word in names() or (word.endswith(("wijk", "buurt")) and folded.cased[start].isupper())
