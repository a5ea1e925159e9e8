# ruff: noqa: E501 -- word tables
"""Numbers that the ad itself says to change: the last digit is another, one higher, the last two turned; and a second
number told by its ending. What is certain is worked out; what is not links nothing, so that no stranger is linked.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from extractors.facts import LINKING_CONFIDENCE, Method, Numbering, PhoneFact
from extractors.normalise import Folded
from extractors.number_reading import word_readings
from extractors.phone_validity import validate
from extractors.triggers import hits_in

_FIGURE = r"(?:szamjegy\w*|cijfers?|getal(?:len)?|digits?|numbers?|figures?|ziffern?|zahl(?:en)?|chiffres?|cifr[aei]s?|digitos?|numeros?|numer[oi]|algarismos?|cyfr\w{1,2}|szam\w*|rakam\w*|hane\w*)"
_LATEST = r"(?:laatste|last|final|letzten?|derniere?s?|ultim[aeio]s?|ultimele|ostatni\w{0,2}|utolso|son)"
_ONE_LAST = rf"(?<![a-z]){_LATEST}\s{_FIGURE}"
_TWO = r"(?:2|twee|two|zwei|beiden|deux|dos|due|dois|duas|dwie|doua|ket|ketto|iki)"
_LAST_TWO = rf"(?<![a-z])(?:{_LATEST}\s{_TWO}|{_TWO}\s{_LATEST})(?:\s{_FIGURE})?"
_SWAP = (
    r"(?<![a-z])(?:om(?:ge)?draai\w*|omdraaien|omwissel\w*|verwissel\w*|wissel\w*|draai|swap\w*|switch\w*|other way (?:a?round)|verkeerd om|verkeerde volgorde|vice versa|andersom|the wrong way|revers\w*|flip\w*|(?:ver)?tausch\w*|umdreh\w*|umgedreht|dreh\w*|inver[ts]\w*"
    r"|echang\w+|intercambi\w*|cambia\w*|al reves|scambi\w*|troc[aoe]\w*|zamien\w*|zamian\w*|odwroc\w*|odwrotn\w*|schimb\w*|cserel\w*|felcserel\w*|fordit\w*|degistir\w*|ters\w*|yer degis\w*)"
)
_HIGHER = r"(?<![a-z])(?:hoger|higher|hoher|meer|more|extra|plus|mas|piu|mais|wiecej|wyzsz\w*|mai mare|tobb\w*|nagyobb|fazla\w*|buyuk|superieur\w*|superior\w*|maggiore|mayor|maior|alto|haut)(?![a-z])"
_LOWER = r"(?<![a-z])(?:lager|lower|niedriger|tiefer|less|minder|weniger|minus|moins|menos|meno|mniej|nizsz\w*|mai mic\w*|kevesebb|kisebb|eksik|kucuk|inferieur\w*|inferior\w*|minore|menor)(?![a-z])"
_BY_ONE = re.compile(r"(?<![a-z0-9])(?:1|een|eentje|one|eins|einen?|eine|un|une|uno|una|um|uma|jeden|jedna|jednym|o jeden|unu|egy|eggyel|bir)(?![a-z0-9])")
_NOT = re.compile(r"(?<![a-z])(?:niet|geen|not|nicht|kein\w*|pas|no|nie|nem|nao|non|nu|degil)(?![a-z])")
_MUST = re.compile(r"(?<![a-z])(?:moet|moeten|should|must|needs|has to|ought|muss|soll\w*|gehort|doit|devrait|debe|deberia|deve|dovrebbe|powinn\w*|ma byc|trebuie|kell|legyen|olmali|olacak|is|ist|zijn|are|est|es|e|to|este|fout\w*|sorry|oeps|wrong|falsch|pardon|correct\w*)(?![a-z])")
# One row a language: what the digits must be or are; words that something was written wrongly.
_AMENDS: dict[str, tuple[str, str]] = {
    "nl": (r"moet\w*|hoort|horen|zijn|is|wordt|worden", r"fout\w*|typ\w*|oeps|sorry|correctie|verbeter\w*|vergis\w*|verkeerd"),
    "en": (r"must|should|are|is|be|ought|need\w*", r"mistake|typo|oops|sorry|correction|wrong|error|mistyped"),
    "de": (r"muss\w*|sind|ist|soll\w*|lauten|lautet|gehoren", r"fehler|tippfehler|vertippt|ups|hoppla|sorry|korrektur|falsch|entschuldigung|verschrieben|irrtum"),
    "fr": (r"doi(?:t|vent)|sont|est|devraient|il faut", r"faute|erreur|oups|pardon|desole\w*|correction|trompe\w*|rectification"),
    "es": (r"son|es|deben?(?: de)? ser|deberian? ser|tienen que ser", r"error|equivoc\w*|perdon|uy|ups|correccion|errata|fe de erratas|disculpa\w*"),
    "pl": (r"to|sa|powinn\w*|ma(?:ja)? byc|musza byc|brzmia", r"pomylk\w*|blad|literowk\w*|ups|przepraszam|sorry|poprawk\w*|korekta|pomylil\w*"),
    "ro": (r"sunt|este|trebuie(?: sa fie)?|ar trebui", r"gresi\w*|greseala|eroare|scuze|ups|corectura|corectare|pardon|scuzati|rectificare"),
    "hu": (r"helyesen|legyen\w*|kell\w*|lesz|valojaban", r"elirtam|elir\w*|hiba\w*|hopp\w*|bocs\w*|javitas\w*|elgepel\w*|teved\w*"),
    "it": (r"sono|e|dev(?:e|ono)(?: essere)?|dovrebbero essere", r"errore|sbagli\w*|scusa\w*|ops|correzione|refuso|pardon|rettifica"),
    "pt": (r"sao|e|devem?(?: ser)?|deveriam ser|tem de ser", r"engan\w*|erro|errei|desculp\w*|ups|ops|correcao|corrijo|retificacao|gralha"),
    "tr": (r"olacak\w*|olmali\w*|dir|dogrusu|su", r"yanlis\w*|hata\w*|pardon|ozur|duzelt\w*|kusura"),
}  # fmt: skip
_BE = re.compile(r"(?<![a-z])(?:" + "|".join(row[0] for row in _AMENDS.values()) + r")(?![a-z])")
_MISTAKE = re.compile(r"(?<![a-z])(?:" + "|".join(row[1] for row in _AMENDS.values()) + r")(?![a-z])")
_CHANGED = (
    rf"(?:vervang|verander|replace|change|ersetze?|remplace[zr]?|reemplaza\w*|cambia|sostituisc\w*|substitu\w*|zamien|inlocui\w*|csereld|degistir)\s.{{0,24}}{_FIGURE}"
    rf"|{_FIGURE}\s.{{0,16}}(?:vervang\w*|verander\w*|replac\w*|changed?|ersetz\w*)"
)
_ENDING = r"(?<![a-z])(?:eindig\w*|end(?:s|ing)?|endet|endend|endung|termin\w*|finiss\w*|finisc\w*|acab\w*|konczy\w*|konczac\w*|final|vegzod\w*|vegu|bit(?:en|er))(?![a-z])"
_INSTEAD = r"(?:instead of|in plaats van|statt|anstatt|au lieu d|en vez de|en lugar de|invece d|em vez de|zamiast|in loc de|helyett|yerine)"
_NEW_END = rf"{_ENDING}\s(?:\w{{1,3}}\s)?(?P<end>\d)(?!\d)"
_TELLS = re.compile(rf"{_NEW_END}.{{0,20}}?{_INSTEAD}|{_ONE_LAST}|{_LAST_TWO}|{_SWAP}.{{0,24}}?{_FIGURE}|{_FIGURE}.{{0,24}}?{_SWAP}|{_CHANGED}")
_SAME = (
    r"(?<![a-z])(?:zelfde|hetzelfde|gelijk|andere?|tweede|same|other|second|selbe|[a-z]{3}selben?|gleiche?|andere?|zweite|meme|autre|deuxieme|mism[oa]|otr[oa]|stess[oa]|altr[oa]|mesm[oa]|outr[oa]|sam|drugi|acelasi|alt|ugyanaz|masik|ayni|diger)(?![a-z])"
)
_WITH = r"(?:met|with|mit|avec|con|com|z|cu|hinten|achteraan)"
_SECOND = re.compile(rf"{_SAME}[^\d\n.]{{0,30}}?(?<![a-z]){_WITH}\s(?P<tail>\d\d)(?!\d)[^\d\n.]{{0,14}}?{_LAST_TWO}|{_SAME}[^\d\n.]{{0,30}}?(?<![a-z]){_WITH}\s(?P<swap>\d\d)\s{_INSTEAD}\w{{0,3}}\s(?P<gone>\d\d)(?!\d)|{_SAME}.{{0,50}}?(?:{_ENDING}|{_LAST_TWO})[^\d.\n]{{0,20}}?(?<!\d)(?P<pair>\d\d)(?![\d%€]|[.,]\d|\s?(?:euro|min|uur|km))")
_SENTENCE = re.compile(r"(?<!\d)[.!?](?=\s)|[.!?](?=\s+[^\W\d])|\n")
_TWO_SENTENCES = re.compile(r"\n|[.!?]\s[^.!?]*[.!?]\s")
_BEFORE, _AFTER = 70, 90


def amended(folded: Folded, part: str, facts: list[PhoneFact], numbering: Numbering) -> list[PhoneFact]:
    """The facts as the words beside them change them: other digits, less confidence, or one number more."""
    if not any(fact.confidence >= LINKING_CONFIDENCE and fact.e164.startswith("+316") for fact in facts):
        return facts
    text = folded.text
    likely = hits_in(text).places("phone_amended")  # few ads have any
    if not likely:
        return facts
    told: list[tuple[int, int]] = []
    seconds: list[re.Match[str]] = []
    done = 0
    for start, end in sorted(_around(folded, fact) for fact in facts):
        start = max(start, done)
        if any(start <= a and b <= end for a, b in likely):
            told += [found.span() for found in _TELLS.finditer(text, start, end)]
            seconds += _SECOND.finditer(text, start, end)
        done = max(done, end)
    if not told and not seconds:
        return facts
    out: list[PhoneFact] = []
    for fact in facts:
        out += _as_told(folded, part, fact, told, seconds, numbering)
    return out


def _around(folded: Folded, fact: PhoneFact) -> tuple[int, int]:
    """Where in the folded text words about this fact may stand."""
    starts = folded.starts
    first, last = fact.span.start, fact.span.end
    if starts is not None:
        first, last = bisect_left(starts, first), bisect_left(starts, last)
    return max(0, first - _BEFORE), min(len(folded.text), last + 2 * _AFTER)


def _as_told(
    folded: Folded, part: str, fact: PhoneFact, told: list[tuple[int, int]], seconds: list[re.Match[str]], numbering: Numbering
) -> Iterator[PhoneFact]:  # fmt: skip
    if fact.confidence < LINKING_CONFIDENCE or not fact.e164.startswith("+316") or fact.method is Method.LINK:
        yield fact
        return
    text = folded.text
    figures = "".join(char for char in folded.raw[fact.span.start : fact.span.end] if char.isdigit())
    if (not figures and fact.method is Method.JOINED) or (figures and (len(figures) < 9 or not fact.e164.endswith(figures[-4:]))):
        yield fact  # put together or turned round already
        return
    for second in seconds:
        span = folded.span(part, second.start(), second.end())
        if 0 <= span.start - fact.span.end <= _AFTER and not _TWO_SENTENCES.search(folded.raw, fact.span.end, span.start):
            yield fact
            if not second["gone"] or fact.e164.endswith(second["gone"]):
                yield from _changed(fact, fact.e164[:-2] + (second["tail"] or second["swap"] or second["pair"]), numbering)
            return
    for start, end in told:
        span = folded.span(part, start, end)
        after = 0 <= span.start - fact.span.end <= 40
        before = 0 <= fact.span.start - span.end <= 30
        if after and _TWO_SENTENCES.search(folded.raw, fact.span.end, span.start):
            continue
        if not after and (not before or _SENTENCE.search(folded.raw, span.end, fact.span.start)):
            continue
        near = text[max(0, start - 32) : min(len(text), end + 40)]
        reach = 40 if after else min(40, fact.span.start - span.end)
        said = text[start : min(len(text), end + reach)]
        stop = _SENTENCE.search(said, end - start)
        digits = _digits_changed(fact.e164, said[: stop.start()] if stop else said, near)
        if digits == "":
            continue
        changed = list(_changed(fact, digits, numbering)) if digits else []
        yield from changed or [replace(fact, confidence=LINKING_CONFIDENCE - 0.1)]
        return
    yield fact


def _changed(fact: PhoneFact, e164: str, numbering: Numbering) -> Iterator[PhoneFact]:
    valid = validate(e164.removeprefix("+"), True, numbering)
    if valid and valid.e164 == e164:
        yield replace(fact, e164=e164, confidence=min(fact.confidence, 0.85), method=Method.JOINED, obfuscated=True)


def _digits_changed(e164: str, said: str, near: str) -> str | None:
    """The number as changed; None when it is changed in a way that is not certain, "" when nothing is."""
    if re.match(_LAST_TWO, said) or re.search(_SWAP, said):
        if re.search(_SWAP, near):
            return e164[:-2] + e164[-1] + e164[-2] if re.search(_LAST_TWO, near) and not _NOT.search(said) else None
        if re.search(_CHANGED, near):
            return None
        two = re.search(r"(?<!\d)(\d\d)(?!\d)", said)
        must = _MUST.search(said) or _BE.search(said) or _MISTAKE.search(near)
        return e164[:-2] + two[1] if two and must and not _NOT.search(said) else ""
    new_end = re.match(_NEW_END, said)
    if new_end:
        return e164[:-1] + new_end["end"] if not _NOT.search(said) else None
    found = re.search(_ONE_LAST, said)
    if not found:
        return None
    rest = said[found.end() :]
    up, down = re.search(_HIGHER, rest), re.search(_LOWER, rest)
    last = int(e164[-1])
    if up or down:
        after = last + (1 if up else -1)
        return e164[:-1] + str(after) if _BY_ONE.search(rest) and not (up and down) and 0 <= after <= 9 else None
    figures = re.findall(r"(?<!\d)\d(?!\d)", rest)
    given = figures or [value for word in re.findall("[a-z]+", rest) for value in _value(word)]
    if not given:
        return None if _MUST.search(rest) else ""
    return e164[:-1] + given[0] if len(set(given)) == 1 and not _NOT.search(rest) else None


def _value(word: str) -> list[str]:
    return [reading.digits for reading in word_readings(word) if len(reading.digits) == 1 and len(word) > 2][:1]
