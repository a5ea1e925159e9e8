# ruff: noqa: E501 -- sentences
"""Numbers of things that no table names, and the same words about calling and people. Numbers can belong to nobody."""

import random

import pytest

from bench.phone_ads import synthetic_mobile
from extractors.facts import LINKING_CONFIDENCE
from extractors.normalise import fold
from extractors.phones import find_phones

D = synthetic_mobile(random.Random(23))  # 06…, ten digits
E = "+31" + D[1:]
PAIRS = " ".join(D[at : at + 2] for at in range(0, 10, 2))
SIGNS = "*".join(D)
CAPS = "".join(digit + "\ufe0f\u20e3" for digit in D)
WIDE = "".join(chr(0xFF10 + int(digit)) for digit in D)
BOXES = "".join(f"[{D[at : at + 2]}]" for at in range(0, 10, 2))


def linking(text: str) -> set[str]:
    facts, _ = find_phones(fold(text), "text", "synthetic")
    return {fact.e164 for fact in facts if fact.confidence >= LINKING_CONFIDENCE}


@pytest.mark.parametrize("said", [
    "Meternummer", "Chipnummer van mijn hond", "Kadastraal nummer", "Machtigingskenmerk", "Kluiscode", "Nummer van de container", "Serienummer van de massagetafel", "Wachtwoord voor de fotomap", "Inentingsbewijs nummer",
    "Donor card number", "Number of my passport", "Student ID", "Seal number", "Password for the photo folder", "Land registry number", "Code of my locker",
    "Spenderausweisnummer", "Matrikelnummer", "Seriennummer der Massageliege", "Nummer des Containers", "Mandatsreferenz", "Plombennummer",
    "Numéro de puce", "Numéro d'étudiant", "Numéro de série de la table de massage", "Référence du virement", "Numéro de scellé",
    "Número de contador", "Número del vale de regalo", "Referencia del aceite", "Número de precinto", "Referencia catastral",
    "Numero di pratica", "Numero del buono regalo", "Numero di serie del lettino", "Codice articolo dell'olio",
    "Número do vale de oferta", "Referência do óleo", "Número de aluno", "Número do contentor",
    "Numer seryjny stołu do masażu", "Numer w rejestrze firm", "Numer bonu podarunkowego", "Numer albumu", "Kod dostępu",
    "Număr de licență", "Seria mesei de masaj", "Numărul contorului", "Număr matricol", "Cod de acces",
    "Ajándékutalvány száma", "A masszázságy gyári száma", "Kötvényszám", "Helyrajzi szám", "Hallgatói azonosító",
    "Dosya numarası", "Hediye çeki numarası", "Masaj masasının seri numarası", "Sayaç numarası", "Giriş kodu",
    "Rijbewijs", "Paspoort", "Licentiesleutel", "Licence key", "Return label", "Inv. no.", "WLAN-Passwort", "Kd.-Nr.", "Permis de conduire", "Clave wifi", "Numero di telaio", "Numero pratica", "Nr faktury", "Hivatkozási szám", "Ehliyet no",
    "KBO", "RPR", "Lic.", "Lic nr", "Reg.nr", "Vergund onder nummer", "Mijn KvK-inschrijving heeft nummer", "Partita IVA", "Vergi no",
])  # fmt: skip
def test_the_form_of_the_words_says_that_a_thing_has_the_number_however_it_is_written(said: str) -> None:
    for written in (D, f"= {PAIRS}", SIGNS, f": {CAPS}", WIDE, BOXES):
        assert linking(f"Rustig thuis. {said} {written}\nTot snel!") == set(), written


@pytest.mark.parametrize("said", [
    "Mijn nummer", "Werknummer", "Nummer van mijn vriendin", "Nummer van Lisa", "Nummer van de studio", "Afsprakennummer", "Kluiscode vergeten? Bel", "Nieuw nummer:", "Lees niet alleen de code, app",
    "My number", "Lisa's number", "New number:", "Number of the studio", "Number for bookings", "Festnetznummer", "Nummer von Lina", "Nummer für Termine", "Zweite Nummer:",
    "Numéro de portable", "Numéro de mon amie", "Numéro direct", "Numéro pour rdv", "Número de móvil", "Número de mi amiga", "Número para citas", "Número nuevo",
    "Numero di cellulare", "Numero per appuntamenti", "Numero della mia amica", "Número de telemóvel", "Número da minha amiga", "Estou no", "Liga para o número",
    "Numer komórkowy", "Numer do mnie", "Numer mojej koleżanki", "Nowy numer", "Număr de mobil", "Numărul prietenei mele", "Număr nou", "Telefonszám", "Lina száma", "Hívószám", "Új szám:",
    "Nachtnummer", "Clubnummer", "Tijdelijk nummer", "Message me at number", "Temporary number", "Ring number", "Privatnummer", "Unter folgender Nummer", "Numéro de l'agence", "Numéro à appeler", "Número de la agencia", "Número temporal",
    "Numero dove trovarmi", "Número do salão", "Neste número", "Ligue no", "Numer holenderski", "Numer tymczasowy", "Numer Ani", "Numer tylko dla", "Numărul colegei", "Numărul agenției", "Ideiglenes szám", "Szalon száma", "Salon numarası",
    "Telefon numarası", "Lina'nın numarası", "İletişim numarası", "Cep no",
])  # fmt: skip
def test_people_and_calling_leave_it_a_number_to_call(said: str) -> None:
    for written in (D, PAIRS, SIGNS):
        assert linking(f"Rustig thuis. {said} {written}\nTot snel!") == {E}, written


@pytest.mark.parametrize("text", [
    "De code van mijn treinkaartje begint met {a}. Hij eindigt op {b}.", "Mijn klantenkaart in twee stukken. Laatste vijf cijfers: {b}. Eerste vijf cijfers: {a}.", "My train ticket code starts with {a}. It ends with {b}.",
    "Meine Kundenkarte in zwei Teilen. Letzte fünf Ziffern: {b}. Erste fünf Ziffern: {a}.", "De kortingscode achterstevoren: {back}", "De cijfers van mijn spaarkaart onder elkaar:\n{lines}", "Die Ziffern meiner Bonuskarte untereinander:\n{lines}",
])  # fmt: skip
def test_a_thing_told_in_parts_or_backwards_is_no_number(text: str) -> None:
    assert linking(text.format(a=D[:5], b=D[5:], back=D[::-1], lines="\n".join(D))) == set()


@pytest.mark.parametrize("text", [
    "Mijn nummer begint met {a}. Het eindigt op {b}.", "My number starts with {a}. It ends with {b}.", "Lees mijn nummer achterstevoren: {back}", "Lees mijn nummer van achter naar voren: {back}", "Lisez mon numéro à l'envers : {back}",
    "De cijfers van mijn nummer onder elkaar:\n{lines}",
])  # fmt: skip
def test_the_same_said_of_a_number_to_call_is_read(text: str) -> None:
    assert linking(text.format(a=D[:5], b=D[5:], back=D[::-1], lines="\n".join(D))) == {E}


@pytest.mark.parametrize("text", [
    "Pas op voor {}", "Scam! Pas op voor {}", "Beware of {}", "Vorsicht vor {}", "Attention arnaque : {}", "Cuidado con {}", "Attenzione a {}", "Cuidado com {}", "Uwaga na {}", "Atenție la {}", "Vigyázz ezzel: {}",
    "{} is niet van mij", "{} is niet meer mijn nummer", "{} is not mine", "{} is no longer my number", "{} gehört mir nicht", "{} n'est pas à moi", "{} no es mío", "{} non è mio", "{} nie jest mój", "{} nem az enyém",
    "Let op: {} is geen telefoonnummer maar het nummer van mijn advertentie", "Club, BTW BE {}",
])  # fmt: skip
def test_a_number_that_somebody_is_warned_of_or_that_is_not_hers_links_nobody(text: str) -> None:
    assert linking(f"Rustig thuis. {text.format(D)}. Tot snel!") == set()


@pytest.mark.parametrize("old", ["Oude nummer", "Mijn oude nummer was", "Old number:", "Alte Nummer:", "Ancien numéro :", "Número antiguo:", "Vecchio numero:", "Número antigo:", "Stary numer:", "Numărul vechi:", "Régi szám:", "Eski numara:"])
def test_the_new_number_beside_an_old_one_is_hers(old: str) -> None:
    other = D[:-1] + str((int(D[-1]) + 5) % 10)
    assert linking(f"{old} {other}\nWhatsApp: {D}") == {E}


def test_an_enterprise_number_is_no_number() -> None:
    assert linking(f"Club, BE {D[:4]}.{D[4:7]}.{D[7:]} te Gent") == set()
