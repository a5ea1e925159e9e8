# ruff: noqa: E501 -- sentences
"""Whose digits they are, by the words of their own sentence, in every language: a thing that has a number, or somebody to call."""

import random

import pytest

from bench.phone_ads import synthetic_mobile
from extractors.facts import LINKING_CONFIDENCE
from extractors.normalise import fold
from extractors.phones import find_phones

D = synthetic_mobile(random.Random(23))
THINGS = (
    "Mijn registratienummer bij de gemeente is {n}, contact via de site.",
    "Ordernummer van mijn laatste bestelling: {n}.",
    "Cadeaubon {n} is nog geldig tot juni.",
    "Vermeld dossier {n} in je bericht via de site.",
    "Je reservering heeft code {n}.",
    "Onder vergunningnummer {n} werk ik legaal.",
    "Serienummer op de massagestoel: {n}.",
    "Mijn rijbewijs heeft nummer {n}.",
    "My licence from the city is {n}, write through the site.",
    "The booking reference you get looks like {n}.",
    "Gift voucher {n} is valid until June.",
    "Quote case {n} in the contact form.",
    "My passport number is {n}.",
    "Massage chair, serial no. {n}.",
    "Permit {n} of the council hangs on the wall.",
    "Meine Erlaubnis nach ProstSchG hat die Nummer {n}.",
    "Gutschein {n} gilt bis Juni.",
    "Bitte Aktenzeichen {n} angeben.",
    "Steuernummer: {n}, schreib über die Seite.",
    "Anmeldebescheinigung Nr. {n} liegt vor.",
    "Mon autorisation porte le numéro {n}.",
    "Bon cadeau {n} valable jusqu'en juin.",
    "Indiquez la référence {n} dans le formulaire.",
    "Carte de membre {n}, réservée aux habitués.",
    "Commande {n} : huile de massage arrivée.",
    "Mi licencia municipal es la {n}.",
    "Vale regalo {n} válido hasta junio.",
    "Indica el expediente {n} en el formulario.",
    "Tarjeta de socio {n} solo para habituales.",
    "El pedido {n} ya llegó.",
    "Moje zezwolenie ma numer {n}.",
    "Bon podarunkowy {n} ważny do czerwca.",
    "Podaj sprawę {n} w formularzu.",
    "Zamówienie {n} już przyszło.",
    "Legitymacja {n} wisi na ścianie.",
    "Paczkomat, kod odbioru {n}.",
    "Autorizația mea are numărul {n}.",
    "Card cadou {n} valabil până în iunie.",
    "Menționează dosarul {n} în formular.",
    "Comanda {n} a sosit.",
    "Legitimația {n} este pe perete.",
    "Az engedélyem száma {n}.",
    "Ajándékutalvány {n} júniusig érvényes.",
    "Írd be az ügyszámot: {n}.",
    "A rendelésem ({n}) megérkezett.",
    "Csomagszám {n}, köszönöm!",
    "La mia licenza è la numero {n}.",
    "Buono regalo {n} valido fino a giugno.",
    "Indica la pratica {n} nel modulo.",
    "L'ordine {n} è arrivato.",
    "Tessera {n} solo per soci.",
    "A minha licença tem o número {n}.",
    "Vale presente {n} válido até junho.",
    "Indica o processo {n} no formulário.",
    "A encomenda {n} já chegou.",
    "Cartão de sócio {n} só para habituais.",
    "Ruhsatımın numarası {n}.",
    "Hediye çeki {n} hazirana kadar geçerli.",
    "Formda {n} dosya numarasını belirt.",
    "Siparişim {n} geldi.",
    "Üyelik kartı {n} sadece üyelere.",
    "Rezervasyon kodun {n}, kapıda göster.",
    "IMEI van mijn gestolen telefoon: {n}.",
    "Bibliotheekpas {n} verloren.",
    "Parkeervergunning {n} nodig in deze straat.",
)
TO_CALL = (
    "Umów się telefonicznie {n}.",
    "Rezerwacje: {n}",
    "Rezerwacja telefoniczna {n}",
    "Kontakt tylko przez sms {n}",
    "Numer do mnie {n}",
    "Dla nowych klientów numer {n}",
    "Mój nowy numer od lipca: {n}",
    "Prenotazioni al {n}",
    "Solo su appuntamento, numero {n}",
    "Il numero per prenotare è {n}",
    "Réservation par téléphone {n}",
    "Pour réserver, composez le {n}",
    "Le numéro à composer est le {n}",
    "Reserva por teléfono {n}",
    "Número de contacto {n}",
    "Marcações pelo {n}",
    "Número para marcações: {n}",
    "Pentru rezervări {n}",
    "Programări la numărul {n}",
    "Foglalás telefonon: {n}",
    "Bejelentkezés a {n} számon",
    "A {n} számon hívhatsz",
    "Randevu hattı {n}",
    "{n} numaralı telefondan ara",
    "{n} nolu hattan ulaş",
    "Numaram bu: {n}",
    "Buchung unter {n}",
    "Termine nach Vereinbarung {n}",
    "Nummer für Termine: {n}",
    "Boekingen via {n}",
    "Reserveren kan op {n}",
    "Mijn nummer voor afspraken op deze site is {n}",
    "My number on this site is {n}",
    "Bookings: {n}",
    "Registered sex worker, call {n}",
    "Ik ben geregistreerd en gecontroleerd. {n}",
    "Ik werk bij mijn vriendin, bel {n}",
    "Bel mij, bijvoorbeeld op {n}",
    "Mitglied im BesD, Tel. {n}",
    "Werk met vergunning. Mijn nummer {n}",
)


def read(text: str) -> set[str]:
    facts, _ = find_phones(fold(text), "text", "synthetic")
    return {fact.e164 for fact in facts if fact.confidence >= LINKING_CONFIDENCE}


@pytest.mark.parametrize("sentence", THINGS)
def test_a_thing_with_a_number_owns_its_digits(sentence: str) -> None:
    assert read(sentence.format(n=D)) == set()


@pytest.mark.parametrize("sentence", TO_CALL)
def test_words_about_calling_leave_the_number_to_call(sentence: str) -> None:
    assert read(sentence.format(n=D)) == {"+31" + D[1:]}
