# ruff: noqa: E501 -- a table of names
"""Dutch towns in Bulgarian, Russian and Ukrainian ads: "Приемам в Айндховен", "в Амстердаме", "Гаага"."""

import re
from collections.abc import Iterator
from functools import cache

from extractors.normalise import Folded, fold

# name: as it is written, without the ending of its case
_TOWNS_TEXT = """
    amsterdam:амстердам rotterdam:роттердам,ротердам den_haag:гааг,хаг,ден_хааг,ден_хаг utrecht:утрехт eindhoven:эйндховен,айндховен,ейндховен groningen:гронинген,хронинген tilburg:тилбург almere:алмер breda:бред
    nijmegen:неймеген,наймеген,ниймеген,нимеген arnhem:арнем,арнхем haarlem:харлем,хаарлем,гарлем enschede:энсхеде,енсхеде,эншеде apeldoorn:апелдорн,апельдорн amersfoort:амерсфорт,амерсфоорт zwolle:зволле,зволе,цволле
    leiden:лейден,лайден maastricht:маастрихт,мастрихт dordrecht:дордрехт zoetermeer:зутермер,зутермеер deventer:девентер delft:делфт alkmaar:алкмар,алкмаар venlo:венло leeuwarden:леуварден,леуварден hilversum:хилверсум,хилверсюм
    den_bosch:ден_бош,хертогенбос,хертогенбош roosendaal:розендал,роозендаал roermond:рурмонд,рурмонт heerlen:херлен,геерлен helmond:хелмонд oss:осс zaandam:зандам,заандам gouda:гауд hoofddorp:хофддорп,хоофддорп schiedam:схидам,шидам
    vlissingen:влиссинген,флиссинген middelburg:мидделбург,миделбург emmen:эммен,емен assen:ассен lelystad:лелистад hoorn:хорн amstelveen:амстелвен,амстелвейн bergen_op_zoom:берген_оп_зом,берген-оп-зом terneuzen:тернезен sittard:ситтард
"""
# What stands before a town she comes from, does not go to or is only near.
_NOT_IN = ("из", "от", "около", "возле", "рядом с", "недалеко от", "близо до", "до", "не в", "близко до", "біля", "з", "із", "не във")
_CYRILLIC = re.compile("[\u0400-\u04ff]")


def in_cyrillic(folded: Folded) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of Dutch towns written in Cyrillic letters and not said to be elsewhere."""
    if folded.raw.isascii() or not _CYRILLIC.search(folded.raw):
        return
    pattern, names = _pattern()
    for found in pattern.finditer(folded.text):
        if not found["before"]:
            yield *found.span("town"), names[found["town"]]


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
    before = "|".join(re.escape(fold(word).text) for word in sorted(_NOT_IN, key=len, reverse=True))
    endings = "|".join(fold(form).text for ending in ("ом", "а", "е", "у", "и", "і", "я", "ю", "ге", "зі") for form in (ending, ending.upper()))
    return re.compile(rf"(?<![^\W_])(?P<before>(?:{before})\s)?(?P<town>{towns})(?:{endings})?(?![^\W_])"), names
