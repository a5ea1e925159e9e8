# ruff: noqa: E501 -- a table of names
"""Dutch towns in Bulgarian, Russian and Ukrainian ads: "Приемам в Айндховен", "в Амстердаме", "Гаага"."""

import re
from collections.abc import Iterator
from functools import cache

from extractors.normalise import Folded, fold
from extractors.place_words import words

# name: as it is written, without the ending of its case
_TOWNS_TEXT = """
    amsterdam:амстердам rotterdam:роттердам,ротердам den_haag:гааг,хаг,ден_хааг,ден_хаг utrecht:утрехт eindhoven:эйндховен,айндховен,ейндховен groningen:гронинген,хронинген tilburg:тилбург almere:алмер breda:бред
    nijmegen:неймеген,наймеген,ниймеген,нимеген arnhem:арнем,арнхем haarlem:харлем,хаарлем,гарлем enschede:энсхеде,енсхеде,эншеде apeldoorn:апелдорн,апельдорн amersfoort:амерсфорт,амерсфоорт zwolle:зволле,зволе,цволле
    leiden:лейден,лайден maastricht:маастрихт,мастрихт dordrecht:дордрехт zoetermeer:зутермер,зутермеер deventer:девентер delft:делфт alkmaar:алкмар,алкмаар venlo:венло leeuwarden:леуварден,леуварден hilversum:хилверсум,хилверсюм
    den_bosch:ден_бош,хертогенбос,хертогенбош roosendaal:розендал,роозендаал roermond:рурмонд,рурмонт heerlen:херлен,геерлен helmond:хелмонд oss:осс zaandam:зандам,заандам gouda:гауд hoofddorp:хофддорп,хоофддорп schiedam:схидам,шидам
    vlissingen:влиссинген,флиссинген middelburg:мидделбург,миделбург emmen:эммен,емен assen:ассен lelystad:лелистад hoorn:хорн amstelveen:амстелвен,амстелвейн bergen_op_zoom:берген_оп_зом,берген-оп-зом terneuzen:тернезен sittard:ситтард
"""
# What says that she is not in the town behind it: refused, earlier, from there, near, where she only lives, others.
_ELSEWHERE = words("""
    не няма нито нет ні преди раньше ранее раніше бях работех живеех работала работал жила был була из от із з около возле рядом недалеко близо близко біля до живея живу живе живее живет живёт родом родена родилась
    сестра брат майка мама мать татко отец приятелка подруга дъщеря дочь син учех учила училась миналата прошлой
""")
_ONLY = words("само только лише")
_REFUSED_AFTER = re.compile(r"[^.!?\n]{0,24}(?:\bняма\b|но там не|но там я не|але там не|вече не\b|больше не\b|\bне (?:ходя|пътувам|приемам|езжу|работаю|работя))")
_WORD = re.compile("[Ѐ-ӿ]+")
_CLAUSE = re.compile(r"[^.!?\n,;:]*\Z")
_CYRILLIC = re.compile("[\u0400-\u04ff]")


def in_cyrillic(folded: Folded) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of Dutch towns written in Cyrillic letters."""
    if not is_cyrillic(folded.raw):
        return
    pattern, names = _pattern()
    for found in pattern.finditer(folded.text):
        yield *found.span("town"), names[found["town"]]


def is_cyrillic(raw: str) -> bool:
    """Whether a text has words in Cyrillic letters."""
    return not raw.isascii() and _CYRILLIC.search(raw) is not None


def is_elsewhere(folded: Folded, start: int, end: int) -> bool:
    """Whether the Cyrillic words of the clause around text[start:end] say that she is not there."""
    first, last = folded.raw_range(start, end)
    before = folded.raw[max(0, first - 80) : first].lower()
    found = _CLAUSE.search(before)
    said = _WORD.findall(found[0]) if found else []
    if not _ELSEWHERE.isdisjoint(said) and _ONLY.isdisjoint(said[-2:]):
        return True
    return _REFUSED_AFTER.match(folded.raw[last : last + 60].lower()) is not None


@cache
def _pattern() -> tuple[re.Pattern[str], dict[str, str]]:
    """The pattern over folded text, in which letters look like Latin ones, and the name of each form."""
    names = {
        fold(written).text: name.replace("_", " ")
        for pair in _TOWNS_TEXT.split()
        for name, _, forms in [pair.partition(":")]
        for form in forms.replace("_", " ").split(",")
        for written in (form, form.title(), form.upper())  # a small letter may look like another one than its capital
    }
    towns = "|".join(re.escape(form) for form in sorted(names, key=len, reverse=True))
    endings = "|".join(fold(form).text for ending in ("ом", "а", "е", "у", "и", "і", "я", "ю", "ге", "зі") for form in (ending, ending.upper()))
    return re.compile(rf"(?<![^\W_])(?P<town>{towns})(?:{endings})?(?![^\W_])"), names
