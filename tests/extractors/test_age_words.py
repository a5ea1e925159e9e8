# ruff: noqa: E501 -- tables of sentences
"""Words about age (red line 4): a plain statement of being under 18 is heard in every language; what only looks like one, is somebody
else's age or forbids minors is not."""

from datetime import UTC, datetime

import pytest

from extractors.captured import AdContent
from extractors.extract import extract

SEEN = datetime(2026, 11, 2, 5, tzinfo=UTC)


def minor(text: str, title: str = "", **fields: str) -> bool:
    return extract(AdContent(title, text, fields=fields), seen_at=SEEN, numbering="synthetic").suggests_minor


def rows(table: str) -> list[str]:
    return [row.strip() for line in table.strip().splitlines() for row in line.split(" | ")]


STATED = """
    ik ben 17 | ik ben zeventien | ik ben net zeventien geworden | ze is zeventien | ze is pas 17 | pas 17 | net 16! | nog maar 15 | nu nog 17 | omdat ik 17 ben | ik ben al 17 jaar | wij zijn 16 en 17 jaar | 16/17 jaar
    17j | Lisa 17j | 16jr | 17 lentes jong | leeftijd 17 | Leeftijd: zestien | Eva (17) | Eva (17j) | Eva [16] | Lisa is 17 | mijn vriendin is 17 | een meisje van 17 | meisje van zestien | meisje (16) | jongen van 15 | meiden van 16 tot 20 jaar | meisjes vanaf 16 jaar
    17-jarige leerlinge | zestienjarige | 17 jaar en 11 maanden | 17 jaar jong | 1️⃣7️⃣ jaar | l7 jaar | I7 jaar | 1 7 jaar | ik ben geboren in 2010 | geboortejaar: 2011 | leerling van havo 4
    Ben 16 en wil geld bijverdienen | tweeling van 17 | 17 ben ik. | 17,5 jaar | bijna 17! | z3v3ntien jaar | ik ben zev3ntien | zeven tien jaar | wij zijn 17 en 19
    samen met mijn dochter van 17 | moeder en dochter (17) | mijn dochter van 16 doet mee
    I am sixteen | I'm only 17 | I am 16 and sweet | just turned 17 | she's 17 | 17 yo | 17y | age 17 | girl of 17 | seventeen years old
    ich bin siebzehn | ich bin 17 | sie ist erst 17 | Mädchen von 17 | Alter: 17 | 17 Jahre jung
    j'ai seize ans | j'ai 17 ans | elle a 17 ans | tout juste 17 ans | âge : 17 | fille de 17 ans
    tengo diecisiete | tengo 16 | tengo 17 años | chica de 17 años | edad 17
    mam siedemnaście lat | mam 16 | siedemnastolatka | szesnastoletnia | wiek: 17
    am 17 ani | am șaptesprezece ani | fată de 16 ani | vârsta 17
    17 éves vagyok | tizenhét vagyok | tizenhét éves lány | kor: 17
    ho 17 anni | ho diciassette anni | ragazza di 17 anni | sedicenne | età: 17
    tenho 17 anos | tenho dezessete | menina de 16 anos | idade 17
    17 yaşındayım | on yedi yaşındayım | yaş: 17
"""
NOT_YET = """
    ik word over twee maanden 18 | ik word in maart 18 | word in mei achttien | ik word 18 in december | over drie weken 18 | bijna 18 | nog geen 18 | onder 18 | jonger dan achttien
    I turn 18 in March | I'll be 18 soon | almost eighteen | werde im März 18 | fast achtzehn | j'aurai 18 ans en mars | presque 18 ans | cumplo 18 en marzo | todavía no tengo 18 | skończę 18 w marcu | jeszcze nie mam 18
    împlinesc 18 în martie | încă nu am 18 | 18 leszek márciusban | még nem vagyok 18 | compio 18 anni a marzo | non ho ancora 18 anni | faço 18 em março | ainda não tenho 18 | 18 olacağım | henüz 18 değilim
    ik ben minderjarig, niet bellen maar appen | minderjarig meisje, bel niet te laat | meisjes onder de 18 beschikbaar | onder de 18? bel me gerust | geen condoom, meisje van 17 | niet duur, minderjarig | niet alleen minderjarige meiden
"""
OTHER_NUMBERS = """
    om 17 uur | ik ben 17 uur bezet | vanaf 17 uur | tot 17 | vanaf 17 | van 12 tot 17 | €17 | tarief 17 euro | 17 cm | 17 km | de 17e | maat 16 | net 17 keer | pas 17 uur | only 15 left | just 15 minutes | I am 16 weeks pregnant
    ik ben 17 en 18 november in Utrecht | ik ben 17 t/m 20 mei in Utrecht | ik ben 17 nov weer terug | am 17. Mai in Utrecht | tengo 17 cm | tengo 15 minutos | j'ai 15 photos | mam 16 cm
    Utrecht (17) | Foto's (12) | Reviews (15) | Kamer 17 | Zimmer 16 | Dorpsstraat 17 | Lijn 17 | bus 12 | ik ben 17 min rijden van Utrecht | hotel met 16 kamers | nummer 17 | bijna 18:00 uur | ik word 18 uur opgehaald
    17 jaar ervaring | al 17 jaar actief | ik werk 12 jaar als masseuse | 17 jaar in het vak | 17 jaar ouder dan jij | 15 Jahre Erfahrung | depuis 15 ans | 15 lat doświadczenia | desde hace 15 años | da 15 anni | de 15 ani experiență
    mijn 16 jaar oude kat | op 17 ben ik weg | bijna 16 uur | het is bijna 12! | we zijn 17 km buiten Utrecht | mijn kinderen zijn 15 en 12 | ik ben op 17 maart jarig | sinds 17 mei | Ik ben vrouw van 45 met zoon van 17 | Utrecht 17
    toen ik 17 was | when I was 16 | op mijn 17e | sinds mijn zestien jaar | geen 17 meer | ik ben net 18 geworden | als je 18 wordt | je moet 18 worden | ik ben geboren in 2001 | 18 jaar (bijna 19) | Teen 18+
    mijn dochter is 17 | mijn dochter van 17 | ik ben moeder van een dochter (17) | mijn zoon is 15 jaar | I have 2 kids of 12 and 15 | ik heb minderjarige kinderen | schoolmeisje rollenspel | lolita mode
"""
FORBIDDING = """
    onder de 18 niet bellen | Jongens onder de 18 niet bellen aub | Ben je onder de 18? Niet reageren | klanten onder de 18 worden geweigerd | minderjarige klanten geef ik niet | geen afspraken met minderjarigen
    je moet 18 zijn, jonger dan 18 hoef je niet te appen | niet bellen als je onder de 18 bent | verboden onder de 18 | vanaf 16 jaar welkom | geen minderjarigen | minderjarigen worden geweigerd
    under 18 don't call | no one under 18 | don't call if you are under 18 | unter 18 bitte nicht anrufen | moins de 18 ans s'abstenir | menores de 18 no llamar | poniżej 18 nie dzwonić | sub 18 ani nu sunați
    18 alatti ne hívjon | minorenni astenersi | menores de 18 não ligar | 18 yaş altı aramasın
"""


@pytest.mark.parametrize("text", rows(STATED))
def test_a_plain_statement_of_an_age_under_18_is_heard(text: str) -> None:
    assert minor(text)


@pytest.mark.parametrize("text", rows(NOT_YET))
def test_not_yet_18_and_minors_on_offer_are_heard_whatever_else_is_refused(text: str) -> None:
    assert minor(text)


@pytest.mark.parametrize("text", rows(OTHER_NUMBERS))
def test_other_numbers_other_people_and_long_ago_say_nothing(text: str) -> None:
    assert not minor(text)


@pytest.mark.parametrize("text", rows(FORBIDDING))
def test_who_forbids_minors_offers_none(text: str) -> None:
    assert not minor(text)


@pytest.mark.parametrize("title", ["Sanne 17", "Anna * 17 * Houten", "Sanne - 17 - Utrecht", "Lisa, 16, Houten"])
def test_a_name_with_nothing_but_years_behind_it_is_an_age(title: str) -> None:
    assert minor("", title=title)


@pytest.mark.parametrize("value", ["17", "17j", "17 jaar", "zeventien", "siebzehn", "l7", "17 (bijna 18)", "16-17"])
def test_the_age_in_its_own_field_is_heard_however_it_is_written(value: str) -> None:
    assert minor("Hoi", age=value)
    assert minor("Hoi", leeftijd=value)


@pytest.mark.parametrize("value", ["", "18", "23 jaar", "18-25", "achttien", "17 cm", "180", "onbekend"])
def test_other_words_in_the_field_for_an_age_say_nothing(value: str) -> None:
    assert not minor("Hoi", age=value)
