# ruff: noqa: E501 -- word tables
"""Things that have a number of their own: a booking, a card, a parcel, a plot of land. Folded, eleven languages.

The noun stands directly before the number, with no more than "number of", "loyalty" or a colon between, so that a word
about calling is always nearer ("loyalty card? Call 06…"), or after it: "06… (that is my membership)". A booking is
doubtful: "Reserva 06…" may as well tell where to book.
"""

import re
from functools import lru_cache

from extractors.alternatives import by_first_letter

_CARDS = (  # as the last part of one word; and what is a card with a telephone number
    r"(?!szamjegy|bel|tel|sim|prepaid|visit|nevjegy|beltegoed|mobiel|gsm|aanpas|toepas|vanpas|kompas|voorpas|bonbon|carbon)[a-z]{3,20}(?:kaart|kaartje|pas|pasje|bon|karte|ausweis|schein|kartya|igazolvany|berlet|jegy|szelveny|brief|lijst|zettel)"
)
_BOOKINGS = (
    r"reserva|reservation|reservering|reservierung|buchung|booking|boeking|prenotazione|rezervare|rezervarea|rezerwacja|rezervasyon|foglalas|foglalasi|randevu"
)
_THINGS = (
    # cards, passes, members
    r"card|carte|karte|kaart|tarjeta|cartao|tessera|karta|cardul|karti|legitymacja|legitimatie|pass|badge|carnet|membership|lidmaatschap|mitgliedschaft|adhesion|[a-z]{0,16}abonnement|abonnements?kaart|abbonamento|abono|pase|passe|abonament\w*|assinatura|uyelik|aboneli\w*|karnet\w*|berlet\w*|[a-z]{2,10}berlet|tagsag\w*"
    r"|loyalty|fidelite|fidelidad|fidelidade|fedelta|sadakat"
    # tickets, vouchers, receipts, games
    r"|ticket|kaartje|eintritt\w*|billet|billete|biglietto|bilhete|bilet\w*|jegy\w*|voucher|coupon|bon|gutschein|talon|kupon|cupon|cupom|receipt|kassabon|quittung|recu|recibo|ricevuta|scontrino|paragon|chitanta|nyugta|fis|makbuz"
    r"|lot|lote|los|loten|loterie\w*|lottery|bingo\w*|tombola|raffle|rifa|sorteo|sorsjegy|cekilis"
    r"|permit|licen[cs]e|licen[cz]ia|licenza|lizenz|lizenznummer|vergunning|autorizat\w*|autorisation|erlaubnis|zezwolenie|ruhsat\w*|cheque|cek|ceki|[a-z]*utalvany|vale (?:regalo|presente|oferta|descuento|de compra)|buono|legitimati\w*|legitymacj\w*"
    # work, parcels, files
    r"|werkorder|work ?order|job ?sheet|arbeitsauftrag|bon de travail|zlecenie|munkalap|parcel|pakket|paket|pakje|colis|paquete|pacco|pacote|paczka|przesylka|colet\w*|csomag\w*|kargo|gonderi|zending|shipment|sendung|envoi|envio|spedizione|wysylka"
    r"|file|akte|dossier|dosar\w*|expediente|fascicolo|processo|pratica|spraw[aey]|ugyszam|aktenzeichen|zaak|claim|schadenummer"
    # places and objects
    r"|kavel|perceel|plot|flurstuck|parcelle|parcela|particella|dzialka|parsel|helyrajzi|sectie|locker|kluisje|schliessfach|taquilla|armadietto|szafka|szekreny|dulap\w*|dolap"
    r"|meterkast|meterstand|zahlerstand|compteur|contador|contatore|licznik|contor\w*|sayac|kenteken|plaka|targa|matricula|kennzeichen|plate|rendszam"
    r"|(?:fiets|wandel|rad|wander|bike|cycle|cycling|bus)[ -]?(?:route|tour|rondje|trail|lus)|knooppunt\w*|knotenpunkt\w*"
)
_PLACES = (  # "nice room 06…" is no room of that number; "room no. 06…" is
    r"kamer|room|zimmer|chambre|habitacion|quarto|pokoj|pokoju|szoba|oda|table|tafel|tisch|mesa|tavolo|stolik|asztal|masa|sleutel|key|schlussel|chave|chiave|klucz|kulcs|anahtar|casier"
    r"|route|tour|circuit|parcours|rondrit|rondje|trail|loop|ruta|percorso|trasa|traseu|utvonal|rota|guzergah|klus|job|start"
)
_NUMBERED = r"n ?[°º]|number|nummers?|numero|numer|num|nr|no|n|numara|numarasi|szam\w*"
_BETWEEN = (
    r"number|nummer|numero|numer|numar|numarul|szam\w*|numarasi|num|nr|no|n|code|ref|reference|referentie|kod\w*|id|barcode"
    r"|de|di|do|da|du|del|della|des|der|of|van|von|pt|z|la|le|a|is|was|est|e|es|jest|este|ist|lautet|luidt|the|my|mijn|mein\w*|ma|mi|mon|moja|minha"
    r"|client\w*|cliente|clientes|klant\w*|klient\w*|kunden|customer|loyalty|fidelite|fidelidad|fidelidade|fidelitate|fedelta|lojalnosciow\w*|stalego|klienta|membre|member|socio|soci|membro|membru|uye|abonne\w*|bibliotheque|biblioteca|biblioteki|bibliotec\w*|library|konyvtar\w*|kutuphane"
    r"|piscin\w*|basen\w*|na|zwembad|sauna|gym|fitness\w*|sport\w*|silown\w*|sala|salle|palestra|ginasio|ginasta|gimnasio|parking|parkeer\w*|metro|metr\w|tram\w*|train|tren\w*|treno|trem|bus|autobus\w*|pociag\w*|museum|muzeum|musee|museo|muze\w*|havuz\w*|uszoda\w*|swimming|pool|swim|schwimmbad|kino|cinema|theater|concert\w*|koncert\w*|mensual|mensuel|mensile|mensal|lunar|miesieczn\w*|havi|aylik"
    r"|travail|lavoro|trabajo|trabalho|cadeau|regalo|velo|pied|pista|noua|nou|nuevo|novo|nowy|nieuw|neu\w{0,2}"
)
_END = rf"(?![a-z])(?:[ .]{{1,2}}(?:{_BETWEEN})(?![a-z])){{0,4}}(?: ?n ?[°º])?\.?[^\S\n]?[:=#№|\"'(\[-]{{0,2}}[^\S\n]?[|#]?[^\S\n]?\Z"
_THING_BEFORE = re.compile(rf"(?<![a-z])(?:{_CARDS}|{by_first_letter(_THINGS)}|(?:{by_first_letter(_PLACES)})[ -]?(?:{_NUMBERED})|startnummers?|(?:{_BOOKINGS})s?[ -]?(?:{_NUMBERED}|code|kod\w*|id|ref\w*)){_END}")
_BOOKING_BEFORE = re.compile(rf"(?<![a-z])(?:{_BOOKINGS}){_END}")

_SAYS_IT_IS = (  # after the number
    r"(?:niet|not|nicht|pas|no|nie|nu|nem|nao|non|degil)?\W{0,3}(?:dat|dit|this|that|it|das|dies|c'|ce|cela|eso|esto|es|questo|quello|isso|isto|to|asta|acesta|ez|az|bu)?\s?"
    r"(?:is|was|ist|est|es|e|jest|este)\s(?:mijn|my|mein\w*|mon|ma|mi|il mio|la mia|mio|mia|o meu|a minha|meu|minha|moj|moja|moje|numarul|a|az|het|de|een|the|das|die|der|le|la|el|o)?\s?"
)
_OWNED = (
    r"lidmaatschap\w*|lidnummer|klantnummer|klantenkaart|klantenpas|bestelnummer|ordernummer|polis\w*|reserverings?\w*|boekings?\w*|factuur\w*|kenteken|kaartnummer|pasnummer|bibliotheek\w*|dossier\w*"
    r"|membership\w*|member number|loyalty \w+|library \w+|booking \w+|order number|customer number|ticket number|invoice number|policy number|reference number|tracking \w+"
    r"|mitglied(?:schaft|s)\w*|kundennummer|kundenkarte|bestellnummer|buchungs\w*|rechnungs\w*|vertrags\w*|adhesion|numero (?:de )?(?:client|membre|commande|reservation|facture|adherent|dossier)|carte \w+"
    r"|afiliacion|numero (?:de )?(?:cliente|socio|reserva|pedido|factura|encomenda|fatura)|numero (?:di )?(?:tessera|ordine|prenotazione|fattura)|tessera|tarjeta|cartao|czlonkostwo|numer (?:klienta|zamowienia|rezerwacji|karty)|abonament\w*|abbonamento"
    r"|membru|numarul (?:de )?(?:client|rezervare|comanda)|tagsag\w*|tagsagi\w*|ugyfelszam\w*|rendelesszam\w*|uyelik\w*|musteri \w+|siparis \w+"
)
_NAMED_AFTER = (  # "06… numarali fatura", "06… szamu szamla", "06… indirim kodu", "06… discount code"
    r"[ ]\(?(?:(?:numarali|nolu|no'?lu|sayili|szamu|sz\.)\s(?!tel|hat|cep|mob|vonal|whats|gsm)[a-z]|(?:(?:indirim|kupon|promosyon|rezervasyon|siparis|uyelik|takip|islem|fatura|musteri|police|dosya|hediye|kargo)\s(?:kod|no|numara)"
    r"|[a-z]*(?:kedvezmeny|kupon|rendeles|foglalas|ugyfel|tagsag|szamla|csomag|utalvany|biztositas|szerzodes)[a-z]*\s?(?:kod|szam)|(?:discount|voucher|coupon|promo|gift|booking|order|tracking|member|customer|invoice|parcel)\s(?:code|number)|[a-z]*(?:kortings?|cadeau|actie|bestel|order|factuur|klant|lid)(?:code|nummer)|(?:rabatt|gutschein|bestell|rechnungs|kunden|buchungs)(?:code|nummer))(?![a-z]*\s{0,2}[:#=.]?\s{0,2}\d))"
)
_THING_AFTER = re.compile(
    rf"{_NAMED_AFTER}|\W{{0,3}}(?:{_SAYS_IT_IS})(?:{_OWNED})(?![a-z]|[ -](?:hot|line|lijn|desk))|\s?\((?:{_OWNED})\)"
)


@lru_cache(maxsize=4096)
def named_thing(before: str) -> bool:
    """Whether these words before digits call them the number of a thing."""
    return _THING_BEFORE.search(before) is not None


@lru_cache(maxsize=4096)
def named_booking(before: str) -> bool:
    """Whether these words before digits may be about a booking: its number, or where to book."""
    return _BOOKING_BEFORE.search(before) is not None


def thing_after(text: str, end: int) -> bool:
    """Whether the words after digits call them the number of a thing."""
    return _THING_AFTER.match(text, end) is not None
