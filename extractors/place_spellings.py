# ruff: noqa: E501 -- word tables
"""Place names written oddly: a letter wrong ("Nijmgen"), letters apart ("G r o n i n g e n"), as an adjective ("Haagse")."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from extractors.normalise import Folded
from extractors.place_names import AMBIGUOUS, municipalities, names
from extractors.place_words import words

# What stands in front of a place and hardly of anything else that has a capital.
_IN_FRONT = re.compile(
    r"(?:(?<![a-z])(?P<word>in|te|naar|ontvangst|prive|escort|incall|outcall|hotel in|welkom in|nieuw in|w|im)\s{1,2}"
    r"|(?<![a-z])(?P<label>locatie|plaats|woonplaats|stad|standplaats|werkgebied|location|city|ort|stadt|ville|ciudad|miasto|oras|citta|cidade)(?:\s?[:=-]\s{0,2}|\s)|📍\s?|#)"
    r"(?P<name>[a-z][a-z'-]{5,24})(?![a-z0-9])"
)
_APART = re.compile(r"(?<![a-z0-9.])[a-z](?P<between>[ ._*|-]{1,2})[a-z](?:(?P=between)[a-z]){2,28}(?![a-z0-9])")
_SHORTEST = 6       # letters of a name that may be misspelt; shorter ones are a letter away from everyday words
_NO_PLACES = words("""
    zevenburgen limburg brabant holland friesland londen brussel bremen vlaanderen europa duitsland belgie overleg januari februari augustus september oktober november december nederland nederlands
""")


def misspelt(folded: Folded) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of words one slip away from one place only, where a place is expected."""
    text, cased = folded.text, folded.cased
    known = names()
    for found in _IN_FRONT.finditer(text):
        start, end = found.span("name")
        word = found["name"]
        if word in known or word in _NO_PLACES or (found["word"] and not _named(cased, found.start(), start, end)):
            continue
        target = _closest(word)
        if target is not None:
            yield start, end, target


def _named(cased: str, before: int, start: int, end: int) -> bool:
    """A capital, and not because everything around is in capitals."""
    return cased[start].isupper() and not (cased[start:end].isupper() and cased[before:start].strip().isupper())


def apart(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of names whose letters are written apart."""
    for found in _APART.finditer(text):
        step = 1 + len(found["between"])
        letters = found.group()[::step]
        size = len(letters)
        for length in range(size, 3, -1):
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


def _shortened(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def _closest(word: str) -> str | None:
    """The one place name a letter away (added, left out, changed, or two swapped), with the same first letter."""
    forms = _targets()
    candidates = {key for form in (word, *_shortened(word)) for key in forms.get(form, ())}
    near = [key for key in candidates if key[0] == word[0] and not word.startswith(key) and _one_slip(key, word)]
    doubled = [key for key in candidates if word == key + key[-1]]
    near += doubled
    reached = {names()[key].municipalities for key in near}
    return min(near) if len(reached) == 1 else None


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
_ADJECTIVES = dict(pair.replace("_", " ").split(":") for pair in _ADJECTIVES_TEXT.split())
_AS_ADJECTIVE = re.compile(
    r"(?<![a-z])(?:in|vanuit|te|naar|van)\s(?:de\s|het\s|een\s|mijn\s|hartje\s)?(?:mooie\s|gezellige\s|bruisende\s)?(?P<name>" + "|".join(_ADJECTIVES) + r")"
    r"\s(?P<of>binnenstad|centrum|stad|stationsgebied|stationsbuurt|wijk|buurt|stadsdeel|regio|[a-z]+buurt|[a-z]+wijk|[a-z'-]{4,})(?![a-z])"
)
_QUARTERS = frozenset(["binnenstad", "centrum", "stad", "stationsgebied", "stationsbuurt", "wijk", "buurt", "stadsdeel"])


def as_adjective(folded: Folded) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of a town said as an adjective of its quarter: "in de Haagse binnenstad", "de Amsterdamse Jordaan"."""
    if "se " not in folded.text and "er " not in folded.text and "sche " not in folded.text:
        return
    for found in _AS_ADJECTIVE.finditer(folded.text):
        quarter = found["of"]
        if quarter in _QUARTERS or quarter in names() or (quarter.endswith(("wijk", "buurt")) and folded.cased[found.start("of")].isupper()):
            yield *found.span("name"), _ADJECTIVES[found["name"]]
