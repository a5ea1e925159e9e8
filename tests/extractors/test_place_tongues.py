# ruff: noqa: E501 -- sentences
"""Every class of words about places has a reading in each of the twelve languages, and tells the two places apart."""

import pytest

from bench.eval_places import ours
from extractors import place_there, place_tongues, place_ways
from extractors.place_tongues import LANGUAGES

VERB_LAST = ("hu", "tr")
TABLES = {
    name: table
    for module in (place_tongues, place_there, place_ways)
    for name, table in vars(module).items()
    if isinstance(table, dict) and name.isupper() and name[0] != "_"
}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_no_language_lacks_a_line(name: str) -> None:
    wanted = VERB_LAST if name in ("COMING", "REFUSING") else LANGUAGES
    assert [language for language in wanted if not TABLES[name].get(language)] == []


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
GONE = {
    "nl": "Onze salon in Zeist bestaat niet meer. Wij ontvangen nu in Woerden.",
    "en": "Our salon in Zeist no longer exists. We now receive in Woerden.",
    "de": "Unser Studio in Zeist gibt es nicht mehr. Ihr findet uns jetzt in Woerden.",
    "fr": "Nous avons fermé notre salon à Zeist. Nous recevons maintenant à Woerden.",
    "es": "Hemos cerrado nuestro salón en Zeist. Ahora recibimos en Woerden.",
    "it": "Abbiamo chiuso il salone a Zeist. Ora riceviamo a Woerden.",
    "pt": "O nosso salão em Zeist já não existe. Agora recebemos em Woerden.",
    "pl": "Salon w Zeist już nie istnieje. Teraz przyjmujemy w Woerden.",
    "ro": "Salonul nostru din Zeist nu mai există. Acum primim în Woerden.",
    "bg": "Salonat v Zeist veche ne sashtestvuva. Sega priemam v Woerden.",
    "hu": "A zeisti szalon bezárt. Most Woerdenben fogadunk.",
    "tr": "Zeist'teki salonumuz kapandı. Artık Woerden'de misafir kabul ediyoruz.",
}
ASIDE = {
    "nl": "Vergeet Zeist! Ik ontvang in Woerden.",
    "en": "Please do not ask me to come to Zeist. I receive in Woerden.",
    "de": "Bitte fragt nicht nach Zeist. Ich empfange in Woerden.",
    "fr": "Oubliez Zeist ! Je reçois à Woerden.",
    "es": "Olvida Zeist. Recibo en Woerden.",
    "it": "Non chiedetemi di venire a Zeist. Ricevo a Woerden.",
    "pt": "Esquece Zeist! Recebo em Woerden.",
    "pl": "Proszę nie pytać o Zeist. Przyjmuję w Woerden.",
    "ro": "Uită de Zeist! Primesc în Woerden.",
    "bg": "Zabravi Zeist! Priemam v Woerden.",
    "hu": "Zeist miatt ne hívj. Woerdenben fogadok.",
    "tr": "Zeist için sormayın, gelmem. Woerden'de çalışıyorum.",
}
NAMED = {
    "nl": "Ik heet Chelsea en mevrouw Van Zeist woont onder mij. Ik ontvang in Woerden.",
    "en": "My name is Brielle, and Mrs Van Zeist lives upstairs. I receive in Woerden.",
    "de": "Ich heiße Brielle. Frau Van Zeist öffnet die Tür. Ich empfange in Woerden.",
    "fr": "Je m'appelle Brielle, madame Van Zeist ouvre la porte. Je reçois à Woerden.",
    "es": "Me llamo Brielle y la señora Van Zeist abre la puerta. Recibo en Woerden.",
    "it": "Mi chiamo Brielle. La signora Van Zeist apre la porta. Ricevo a Woerden.",
    "pt": "Olá, sou a Brielle. A senhora Van Zeist abre a porta. Recebo em Woerden.",
    "pl": "Mam na imię Brielle. Pani Van Zeist otwiera drzwi. Przyjmuję w Woerden.",
    "ro": "Mă numesc Brielle. Doamna Van Zeist deschide ușa. Primesc în Woerden.",
    "bg": "Az sum Brielle. Gospozha Van Zeist otvarya. Priemam v Woerden.",
    "hu": "A nevem Brielle. Woerdenben fogadok.",
    "tr": "Merhaba, ben Brielle. Woerden'de misafir kabul ediyorum.",
}
LABELLED = {
    "nl": "Naam: Mila\nPlaats: Woerden\nNiet in Zeist.",
    "en": "Name: Mila\nCity: Woerden\nNot in Zeist.",
    "de": "Name: Mila\nOrt: Woerden\nNicht in Zeist.",
    "fr": "Prénom : Mila\nVille : Woerden\nPas à Zeist.",
    "es": "Nombre: Mila\nCiudad: Woerden\nNo voy a Zeist.",
    "it": "Nome: Mila\nCittà: Woerden\nNon vado a Zeist.",
    "pt": "Nome: Mila\nCidade: Woerden\nNão vou a Zeist.",
    "pl": "Imię: Mila\nMiasto: Woerden\nNie jeżdżę do Zeist.",
    "ro": "Nume: Mila\nOraș: Woerden\nNu merg în Zeist.",
    "bg": "Ime: Mila\nGrad: Woerden\nNe hodya v Zeist.",
    "hu": "Név: Mila\nVáros: Woerden\nNem megyek ide: Zeist",
    "tr": "İsim: Mila\nŞehir: Woerden\nZeist olmaz.",
}
CLASSES = {
    "sisters": SISTERS, "former": FORMER, "there": THERE, "there she is": THERE_SHE_IS, "gone": GONE, "aside": ASIDE, "named": NAMED, "labelled": LABELLED,
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(CLASSES))
def test_only_the_place_where_she_is_counts(kind: str, language: str) -> None:
    assert ours(CLASSES[kind][language]) == {"GM0632"}


TOURS = {
    "nl": "Van 3 t/m 5 december zit ik in Woerden, van 6 t/m 9 december in Tilburg. Vorige maand was ik in Zeist.",
    "en": "From 3 to 5 December I am in Woerden, from 6 to 9 December in Tilburg. Last month I was in Zeist.",
    "de": "Vom 3. bis 5. Dezember bin ich in Woerden, vom 6. bis 9. Dezember in Tilburg. Letzten Monat war ich in Zeist.",
    "fr": "Du 3 au 5 décembre je suis à Woerden, ensuite du 6 au 9 décembre à Tilburg. Le mois dernier j'étais à Zeist.",
    "es": "De gira: del 3 al 5 de diciembre en Woerden y del 6 al 9 de diciembre en Tilburg. La semana pasada estuve en Zeist.",
    "it": "Dal 3 al 5 dicembre sono a Woerden, poi dal 6 al 9 dicembre a Tilburg. Il mese scorso ero a Zeist.",
    "pt": "De 3 a 5 de dezembro estou em Woerden, depois de 6 a 9 de dezembro em Tilburg. No mês passado estive em Zeist.",
    "pl": "Trasa: 3-5 grudnia jestem w Woerden, a 6-9 grudnia w Tilburg. W zeszłym miesiącu byłam w Zeist.",
    "ro": "Între 3-5 decembrie sunt în Woerden, apoi 6-9 decembrie în Tilburg. Luna trecută am fost în Zeist.",
    "bg": "Ot 3 do 5 dekemvri sum v Woerden, ot 6 do 9 dekemvri v Tilburg. Minaliya mesets byah v Zeist.",
    "hu": "December 3-5. Woerdenben, december 6-9. Tilburgban várlak. Múlt héten Zeistben voltam.",
    "tr": "3-5 Aralık Woerden'de, 6-9 Aralık Tilburg'da olacağım. Geçen ay Zeist'teydim.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_stops_of_a_tour_are_offered_by_their_dates(language: str) -> None:
    assert ours(TOURS[language]) == {"GM0632", "GM0855"}
