# ruff: noqa: E501 -- sentences
"""Every class of words about places has a reading in each of the twelve languages, and tells the two places apart."""

import pytest

from bench.eval_places import ours
from extractors import place_phrase_words, place_there, place_tongues, place_ways
from extractors.place_tongues import LANGUAGES

VERB_LAST = ("hu", "tr")
TABLES = {
    name: table
    for module in (place_tongues, place_there, place_ways, place_phrase_words)
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
COMES_BY = {
    "nl": "Kom je uit Zeist, neem dan de trein. Ik ontvang in Woerden.",
    "en": "Coming from Zeist, take the train, it is quicker. I receive in Woerden.",
    "de": "Kommst du aus Zeist, nimm den Zug. Ich empfange in Woerden.",
    "fr": "En venant de Zeist, prenez le train. Je reçois à Woerden.",
    "es": "Si vienes de Zeist, coge el tren. Recibo en Woerden.",
    "it": "Se vieni da Zeist, prendi il treno. Ricevo a Woerden.",
    "pt": "Se vens de Zeist, apanha o comboio. Recebo em Woerden.",
    "pl": "Jadąc z Zeist, wsiądź w pociąg. Przyjmuję w Woerden.",
    "ro": "Venind din Zeist, ia trenul. Primesc în Woerden.",
    "bg": "Idvaiki ot Zeist, vzemi vlaka. Priemam v Woerden.",
    "hu": "Zeistből jövet szállj vonatra. Woerdenben fogadok.",
    "tr": "Zeist'ten gelirken trene bin. Woerden'de misafir kabul ediyorum.",
}
NO_LONGER = {
    "nl": "Woerden: ontvangst aan huis. Zeist: niet meer.",
    "en": "Woerden: incall. Zeist: no longer.",
    "de": "Woerden: Empfang zu Hause. Zeist: nicht mehr.",
    "fr": "Woerden : réception chez moi. Zeist : plus maintenant.",
    "es": "Woerden: recibo en casa. Zeist: ya no.",
    "it": "Woerden: ricevo a casa. Zeist: non più.",
    "pt": "Woerden: recebo em casa. Zeist: já não.",
    "pl": "Woerden: przyjmuję u siebie. Zeist: już nie.",
    "ro": "Woerden: primesc acasă. Zeist: nu mai.",
    "bg": "Woerden: priemam u doma. Zeist: veche ne.",
    "hu": "Woerden: fogadok otthon. Zeist: már nem.",
    "tr": "Woerden: evimde. Zeist: artık yok.",
}
SET_ASIDE = {
    "nl": "Ik kom op de fiets in Woerden. Ik rij geen auto, dus Zeist en Gouda vallen af.",
    "en": "I visit you in Woerden. I have no car, so Zeist and Gouda are out.",
    "de": "Ich besuche dich in Woerden. Ich habe kein Auto, also Zeist und Gouda fallen weg.",
    "fr": "Je me déplace à Woerden. Pas de voiture, donc Zeist et Gouda sont exclus.",
    "es": "Voy a hoteles en Woerden. No tengo coche, así que Zeist y Gouda quedan fuera.",
    "it": "Vengo in hotel a Woerden. Non ho la macchina, quindi Zeist e Gouda restano fuori.",
    "pt": "Vou a hotéis em Woerden. Não tenho carro, por isso Zeist e Gouda ficam de fora.",
    "pl": "Przyjmuję w Woerden. Nie mam auta, więc Zeist i Gouda odpadają.",
    "ro": "Primesc în Woerden. Nu am mașină, așa că Zeist și Gouda ies din discuție.",
    "bg": "Priemam v Woerden. Nyamam kola, zatova Zeist i Gouda otpadat.",
    "hu": "Woerdenben fogadok. Nincs autóm, ezért Zeist és Gouda kiesnek.",
    "tr": "Woerden'de misafir kabul ediyorum. Arabam yok, bu yüzden Zeist ve Gouda olmuyor.",
}
COMPARED = {
    "nl": "Een gast vond mij beter dan iedereen in Zeist. Ik ontvang in Woerden.",
    "en": "He told me he liked me better than anyone in Zeist. I receive in Woerden.",
    "de": "Er sagte, ich sei besser als alle in Zeist. Ich empfange in Woerden.",
    "fr": "Il m'a dit que j'étais mieux que toutes les autres à Zeist. Je reçois à Woerden.",
    "es": "Me dijo que soy mejor que nadie en Zeist. Recibo en Woerden.",
    "it": "Mi ha detto che sono meglio di chiunque a Zeist. Ricevo a Woerden.",
    "pt": "Disse que sou melhor que ninguém em Zeist. Recebo em Woerden.",
    "pl": "Powiedział, że jestem lepsza niż wszystkie w Zeist. Przyjmuję w Woerden.",
    "ro": "Mi-a spus că sunt mai bună decât oricine din Zeist. Primesc în Woerden.",
    "bg": "Kaza mi che sam po-dobra ot vsichki v Zeist. Priemam v Woerden.",
    "hu": "Azt mondta, jobb vagyok, mint bárki Zeistben. Woerdenben fogadok.",
    "tr": "Zeist'teki herkesten iyi olduğumu söyledi. Woerden'de misafir kabul ediyorum.",
}
LONG_AGO = {
    "nl": "Jaren geleden had ik een kapsalon in Zeist. Ik ontvang in Woerden.",
    "en": "Years ago I cleaned rooms in a hotel in Zeist. I receive in Woerden.",
    "de": "Vor Jahren habe ich in einem Hotel in Zeist geputzt. Heute habe ich mein eigenes Studio in Woerden.",
    "fr": "Il y a des années je faisais le ménage dans un hôtel à Zeist. Je reçois à Woerden.",
    "es": "Hace años limpié un hotel en Zeist. Recibo en Woerden.",
    "it": "Anni fa pulivo un albergo a Zeist. Ricevo a Woerden.",
    "pt": "Há anos limpei um hotel em Zeist. Recebo em Woerden.",
    "pl": "Lata temu sprzątałam w hotelu w Zeist. Przyjmuję w Woerden.",
    "ro": "Cu ani în urmă făceam curat într-un hotel din Zeist. Primesc în Woerden.",
    "bg": "Predi godini chisteh hotel v Zeist. Priemam v Woerden.",
    "hu": "Évekkel ezelőtt Zeistben takarítottam. Woerdenben fogadok.",
    "tr": "Yıllar önce Zeist'te bir otelde temizlik yaptım. Woerden'de misafir kabul ediyorum.",
}
STEPS = {
    "nl": "Eerst was er een magazijn in Gouda, toen een hotel in Zeist. Nu heb ik een eigen kamer in Woerden.",
    "en": "First there was a warehouse in Gouda, then a hotel in Zeist. Now I have my own room in Woerden.",
    "de": "Zuerst war da ein Lager in Gouda, dann ein Hotel in Zeist. Jetzt habe ich mein eigenes Zimmer in Woerden.",
    "fr": "D'abord c'était un entrepôt à Gouda, puis un hôtel à Zeist. Maintenant j'ai ma chambre à Woerden.",
    "es": "Primero fue un almacén en Gouda, luego un hotel en Zeist. Ahora tengo mi habitación en Woerden.",
    "it": "Prima era un magazzino a Gouda, poi un albergo a Zeist. Adesso ho la mia camera a Woerden.",
    "pt": "Primeiro foi um armazém em Gouda, depois um hotel em Zeist. Agora tenho o meu quarto em Woerden.",
    "pl": "Najpierw był magazyn w Gouda, potem hotel w Zeist. Teraz mam własny pokój w Woerden.",
    "ro": "Mai întâi a fost un depozit în Gouda, apoi un hotel în Zeist. Acum am camera mea în Woerden.",
    "bg": "Parvo beshe sklad v Gouda, posle hotel v Zeist. Sega imam svoya staya v Woerden.",
    "hu": "Először egy raktár volt Goudában, aztán egy hotel Zeistben. Most Woerdenben fogadok.",
    "tr": "Önce Gouda'da bir depo vardı, sonra Zeist'te bir otel. Şimdi Woerden'de kendi odam var.",
}
LEISURE = {
    "nl": "Mijn kamer ligt in Woerden. In Zeist ga ik graag winkelen.",
    "en": "My flat is in Woerden. In Zeist I like to go shopping.",
    "de": "Meine Wohnung liegt in Woerden. In Zeist gehe ich gern einkaufen.",
    "fr": "Mon appartement est à Woerden. À Zeist je fais mes courses.",
    "es": "Mi piso está en Woerden. En Zeist voy de compras.",
    "it": "Il mio appartamento è a Woerden. A Zeist vado a fare la spesa.",
    "pt": "O meu apartamento fica em Woerden. Em Zeist faço compras.",
    "pl": "Moje mieszkanie jest w Woerden. W Zeist robię zakupy.",
    "ro": "Apartamentul meu este în Woerden. În Zeist fac cumpărături.",
    "bg": "Apartamentat mi e v Woerden. V Zeist pazaruvam.",
    "hu": "A lakásom Woerdenben van. Zeistben vásárolok.",
    "tr": "Dairem Woerden'de. Zeist'te alışveriş yaparım.",
}
SOMEBODY = {
    "nl": "Ik ontvang in Woerden. Niet in Zeist, daar zit een collega.",
    "en": "I receive in Woerden. Not in Zeist, a colleague works there.",
    "de": "Ich empfange in Woerden. Nicht in Zeist, dort arbeitet eine Kollegin.",
    "fr": "Je reçois à Woerden. Pas à Zeist, là travaille une collègue.",
    "es": "Recibo en Woerden. No en Zeist, allí trabaja una compañera.",
    "it": "Ricevo a Woerden. Non a Zeist, lì lavora una collega.",
    "pt": "Recebo em Woerden. Não em Zeist, lá trabalha uma colega.",
    "pl": "Przyjmuję w Woerden. Nie w Zeist, tam pracuje koleżanka.",
    "ro": "Primesc în Woerden. Nu în Zeist, acolo lucrează o colegă.",
    "bg": "Priemam v Woerden. Ne v Zeist, tam raboti kolezhka.",
    "hu": "Woerdenben fogadok. Zeistben nem, ott egy kolléganőm dolgozik.",
    "tr": "Woerden'de misafir kabul ediyorum. Zeist'te değil, orada bir arkadaşım çalışıyor.",
}
ANSWERS = {
    "nl": "Ontvangst in Woerden. Ede neemt op, elke dag vanaf tien uur.",
    "en": "Incall in Woerden. Ede answers the phone every day.",
    "de": "Empfang in Woerden. Ede geht ran, jeden Tag.",
    "fr": "Je reçois à Woerden. Ede répond tous les jours.",
    "es": "Recibo en Woerden. Ede contesta todos los días.",
    "it": "Ricevo a Woerden. Ede risponde ogni giorno.",
    "pt": "Recebo em Woerden. Ede responde todos os dias.",
    "pl": "Przyjmuję w Woerden. Ede odbiera codziennie.",
    "ro": "Primesc în Woerden. Ede răspunde în fiecare zi.",
    "bg": "Priemam v Woerden. Ede vdiga vseki den.",
    "hu": "Woerdenben fogadok. Időpontot Ede ad telefonon.",
    "tr": "Woerden'de misafir kabul ediyorum. Ede cevap verir.",
}
CLASSES = {
    "sisters": SISTERS, "former": FORMER, "there": THERE, "there she is": THERE_SHE_IS, "gone": GONE, "aside": ASIDE, "named": NAMED, "labelled": LABELLED,
    "coming from": COMES_BY, "no more": NO_LONGER, "out": SET_ASIDE, "anyone": COMPARED, "ago": LONG_AGO, "steps": STEPS, "leisure": LEISURE, "somebody": SOMEBODY, "answers": ANSWERS,
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


# She receives in Gouda this week, and asks a price in Woerden.
PRICED = {
    "nl": "Deze week ontvang ik in Gouda. In Woerden blijft het tarief 100 euro.",
    "en": "This week I receive in Gouda. In Woerden the price stays 100 euro.",
    "de": "Diese Woche empfange ich in Gouda. In Woerden bleibt der Preis 100 Euro.",
    "fr": "Cette semaine je reçois à Gouda. À Woerden le tarif reste 100 euros.",
    "es": "Esta semana recibo en Gouda. En Woerden el precio sigue 100 euros.",
    "it": "Questa settimana ricevo a Gouda. A Woerden il prezzo resta 100 euro.",
    "pt": "Esta semana recebo em Gouda. Em Woerden o preço fica 100 euros.",
    "pl": "W tym tygodniu przyjmuję w Gouda. W Woerden cena to 100 euro.",
    "ro": "Săptămâna asta primesc în Gouda. În Woerden prețul rămâne 100 euro.",
    "bg": "Tazi sedmitsa priemam v Gouda. V Woerden tsenata e 100 evro.",
    "hu": "Ezen a héten Goudában fogadok. Woerdenben az ár marad 100 euró.",
    "tr": "Bu hafta Gouda'da misafir kabul ediyorum. Woerden'de fiyat 100 euro.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_price_is_asked_where_it_is_offered(language: str) -> None:
    assert ours(PRICED[language]) == {"GM0632", "GM0513"}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Hotelescort Bergen (NH) en Alkmaar.", {"GM0373", "GM0361"}),
        ("Kapster en masseuse in Haren (Gn). Haren knippen 25 euro.", {"GM0014"}),
        ("Houten, vlak bij het station. Houten vloer, warme kamer, douche.", {"GM0321"}),
        ("Beschikbaar in Best en Son. Ontvangst op een rustig adres.", {"GM0753", "GM0848"}),
        ("Woerden | Son calme vous plaira.", {"GM0632"}),
        ("Agenda: * 2-7 Woerden * 3-7 Utrecht * 8-7 Huizen * Daarna met vakantie.", {"GM0632", "GM0344", "GM0406"}),
        ("Twee adressen: Huizen (ma t/m wo) en Woerden (do t/m za).", {"GM0406", "GM0632"}),
        ("Vestiging 1: Woerden\nVestiging 2: Duiven", {"GM0632", "GM0226"}),
        ("Weert centrum\nDames vandaag: Lisse, Erica en Yvonne\nOpen 10:00 - 18:00", {"GM0988"}),
        ("Dames: Lisse, Woerden en Gouda", {"GM0553", "GM0632", "GM0513"}),
        ("Gastdame gevraagd voor club in Woerden. Eigen vervoer vanuit Zeist of Gouda kan geregeld worden.", {"GM0632"}),
        ("Vanaf Zeist neem je de snelweg richting Gouda en dan de afslag Woerden. Bij de rotonde bel je mij.", {"GM0632"}),
        ("Coming from Zeist, leave the motorway at Woerden and call me at the second roundabout.", {"GM0632"}),
        ("Op mijn twintigste ging ik van Gouda naar Brussel en van Brussel weer naar Zeist. Nu ontvang ik in Woerden.", {"GM0632"}),
        ("Ik geef alleen les per video. Vroeger deed ik dat wel, in Woerden, maar die tijd is voorbij.", set()),
        ("De zee heb ik in Woerden niet, wel een fijne warme kamer voor jou. Kom je massage halen?", {"GM0632"}),
        ("Woerden: ja. Zeist: helaas niet meer. Gouda: ja", {"GM0632", "GM0513"}),
        ("Gastvrouw gezocht in Woerden. Wij halen je op in Zeist of Utrecht.", {"GM0632"}),
        ("Aanwezig vandaag: Lisse, Erica en Kim. Club in Woerden.", {"GM0632"}),
        ("Werkzaam in: Woerden, 's-Heerenberg", {"GM0632", "GM1955"}),
        ("Komend vanaf Zeist neem je afslag Woerden. Bel als je er bent.", {"GM0632"}),
        ("In Zeist heb ik jaren in een winkel gestaan, nu ontvang ik in Woerden.", {"GM0632"}),
        ("In Zeist ga ik naar de sportschool. Mijn kamer is in Woerden.", {"GM0632"}),
        ("Opgenomen op vakantie op Texel en in een hotel in Zeist. Ontvangst in Woerden.", {"GM0632"}),
        ("On tour! Woerden from 8 October, then Gouda until 18 October.", {"GM0632", "GM0513"}),
        ("Plaats: Woerden\nOmgeving: Zeist\nDichtstbijzijnde station: Gouda", {"GM0632"}),
        ("Ons huis is geheim. Gasten komen uit Zeist, Gouda en zelfs Haarlem.", set()),
        ("Samen ontvangen we in Woerden en op donderdag rijden we naar gasten in Gouda.", {"GM0632", "GM0513"}),
        ("escort ✔ woerden\nescort ✘ zeist", {"GM0632"}),
        ("Aanwezig: Woerden, Gouda en Thuis", {"GM0632", "GM0513"}),
        ("Team: Kim, Woerden. Ontvangst dagelijks.", {"GM0632"}),
        ("Woerden verwent je. Massage vanaf 50 euro.", {"GM0632"}),
        ("Woerden: nee, geen escort, alleen ontvangst", {"GM0632"}),
        ("Ik haal je op in Woerden bij het station.", {"GM0632"}),
        ("Ontvangst in Woerden. In Gouda kom ik graag dansen of uit eten met je, hotelbezoek.", {"GM0632", "GM0513"}),
        ("Eerst was er alleen een kamer in Woerden, daarna een studio in Gouda. Je bent op beide welkom.", {"GM0632", "GM0513"}),
        ("Ma Woerdenben fogadok.", {"GM0632"}),
        ("MASSAGE LEIDEN 10:00 - 22:00 BEL", {"GM0546"}),
        ("Turdayım: 05.09 Tilburg'da, sonra 14.09 tarihine kadar Woerden'de olacağım.", {"GM0855", "GM0632"}),
        ("Pas à Zeist, une collègue y travaille. Je suis à Woerden.", {"GM0632"}),
        ("Filles aujourd'hui : Erica, Kim et Lisse. Woerden centre.", {"GM0632"}),
        ("In Zeist kaufe ich nur ein. Meine Wohnung liegt in Woerden.", {"GM0632"}),
        ("Ontvangst op postcode 6211 kb, naast de bakker.", {"GM0935"}),
    ],
)
def test_turns_of_phrase_are_read_as_they_are_meant(text: str, codes: set[str]) -> None:
    assert ours(text) == codes
