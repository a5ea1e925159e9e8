"""Every class of words about places has a reading in each of the twelve languages, and tells the two places apart."""

import pytest

from bench.eval_places import ours
from extractors import place_there, place_tongues
from extractors.place_tongues import LANGUAGES

TABLES = {
    name: table
    for module in (place_tongues, place_there)
    for name, table in vars(module).items()
    if isinstance(table, dict) and name.isupper() and name[0] != "_"
}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_no_language_lacks_a_line(name: str) -> None:
    assert [language for language in LANGUAGES if not TABLES[name].get(language)] == []


# In each: she receives in Woerden (GM0632); in Zeist are others, or it is over.
SISTERS = {
    "nl": "Mijn zus werkt in Zeist. Ik ontvang in Woerden.",
    "en": "My sister works in Zeist. I receive in Woerden.",
    "de": "Meine Schwester arbeitet in Zeist. Ich empfange in Woerden.",
    "fr": "Ma sœur travaille à Zeist. Je reçois à Woerden.",
    "es": "Mi hermana trabaja en Zeist. Yo recibo en Woerden.",
    "it": "Mia sorella lavora a Zeist. Io ricevo a Woerden.",
    "pt": "A minha irmã trabalha em Zeist. Eu recebo em Woerden.",
    "pl": "Moja siostra pracuje w Zeist. Przyjmuję w Woerden.",
    "ro": "Sora mea lucrează în Zeist. Eu primesc în Woerden.",
    "bg": "Sestra mi raboti v Zeist. Az priemam v Woerden.",
    "hu": "A nővérem Zeistben dolgozik. Woerdenben fogadok.",
    "tr": "Ablam Zeist'te çalışıyor. Woerden'de misafir kabul ediyorum.",
}
FORMER = {
    "nl": "Ik heb jaren als kok in Zeist gewerkt en ontvang nu in Woerden.",
    "en": "I waited tables in Zeist for years. Now I receive in Woerden.",
    "de": "Ich habe als Köchin in Zeist gearbeitet. Jetzt empfange ich in Woerden.",
    "fr": "J'ai longtemps travaillé dans un bar à Zeist. Maintenant je reçois à Woerden.",
    "es": "Antes trabajaba en un bar en Zeist. Ahora recibo en Woerden.",
    "it": "Ho lavorato come cuoca a Zeist. Adesso ricevo a Woerden.",
    "pt": "Trabalhei num café em Zeist. Agora recebo em Woerden.",
    "pl": "Sprzątałam w hotelu w Zeist. Teraz przyjmuję w Woerden.",
    "ro": "Am lucrat la un hotel din Zeist. Acum primesc în Woerden.",
    "bg": "Rabotih v oranzheriya v Zeist. Sega priemam v Woerden.",
    "hu": "Sokáig Zeistben dolgoztam. Most Woerdenben fogadok.",
    "tr": "Eskiden Zeist'te çalışıyordum. Şimdi Woerden'de misafir kabul ediyorum.",
}
THERE = {
    "nl": "Ik woon in Zeist, maar daar ontvang ik niet. Ik ontvang in Woerden.",
    "en": "I live in Zeist but I never receive there. I receive in Woerden.",
    "de": "Ich wohne in Zeist, aber dort empfange ich nicht. Ich empfange in Woerden.",
    "fr": "J'habite à Zeist, mais je n'y reçois personne. Je reçois à Woerden.",
    "es": "Vivo en Zeist, pero allí no recibo. Recibo en Woerden.",
    "it": "Abito a Zeist, ma lì non ricevo. Ricevo a Woerden.",
    "pt": "Moro em Zeist, mas ali não recebo. Recebo em Woerden.",
    "pl": "Mieszkam w Zeist, ale tam nie przyjmuję. Przyjmuję w Woerden.",
    "ro": "Locuiesc în Zeist, dar acolo nu primesc. Primesc în Woerden.",
    "bg": "Zhiveya v Zeist, no tam ne priemam. Priemam v Woerden.",
    "hu": "Zeistben lakom, de ott nem fogadok. Woerdenben fogadok.",
    "tr": "Zeist'te oturuyorum ama orada çalışmıyorum. Woerden'de misafir kabul ediyorum.",
}
THERE_SHE_IS = {
    "nl": "Mijn moeder komt uit Zeist. Ik heb een huisje in Woerden en ontvang daar.",
    "en": "My mother is from Zeist. I have a cottage in Woerden and I receive there.",
    "de": "Meine Mutter kommt aus Zeist. Ich wohne in Woerden und empfange dort.",
    "fr": "Ma mère vient de Zeist. J'habite à Woerden et j'y reçois.",
    "es": "Mi madre es de Zeist. Vivo en Woerden y allí recibo.",
    "it": "Mia madre viene da Zeist. Abito a Woerden e lì ricevo.",
    "pt": "A minha mãe é de Zeist. Moro em Woerden e ali recebo.",
    "pl": "Moja matka jest z Zeist. Mieszkam w Woerden i tam przyjmuję.",
    "ro": "Mama mea este din Zeist. Locuiesc în Woerden și acolo primesc.",
    "bg": "Maika mi e ot Zeist. Zhiveya v Woerden i tam priemam.",
    "hu": "Anyám Zeistben él. Woerdenben lakom és ott fogadok.",
    "tr": "Annem Zeist'te yaşıyor. Woerden'de oturuyorum ve orada çalışıyorum.",
}
CLASSES = {"sisters": SISTERS, "former": FORMER, "there": THERE, "there she is": THERE_SHE_IS}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(CLASSES))
def test_only_the_place_where_she_is_counts(kind: str, language: str) -> None:
    assert ours(CLASSES[kind][language]) == {"GM0632"}
