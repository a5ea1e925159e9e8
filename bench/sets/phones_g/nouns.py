"""Nouns that name a number which is not for ringing, in the same order in every language."""

from random import Random

KINDS = (
    "ad_number",
    "member",
    "order",
    "invoice",
    "booking",
    "customer",
    "parcel",
    "serial",
    "permit",
    "voucher",
    "file",
    "policy",
    "account",
    "registry",
    "ticket",
    "article",
)
NOUNS: dict[str, list[str]] = {
    lang: [noun.strip() for noun in nouns.replace("\n", " ").split(",")]
    for lang, nouns in {
        "nl": """Advertentienummer, Lidmaatschapsnummer, Bestelnummer, Factuurnummer, Reserveringsnummer, Klantnummer,
Pakketcode, Serienummer van de massagetafel, Vergunningsnummer, Cadeaubonnummer, Dossiernummer, Polisnummer,
Bankrekeningnummer, Inschrijfnummer handelsregister, Ticketnummer, Artikelnummer van de olie""",
        "en": """Advert reference, Membership number, Order number, Invoice number, Booking reference, Customer number,
Parcel tracking code, Serial number of the massage table, Licence number, Gift voucher number, Case file number,
Insurance policy number, Bank account number, Business registration number, Ticket number, Article number of the oil""",
        "de": """Anzeigennummer, Mitgliedsnummer, Bestellnummer, Rechnungsnummer, Buchungsnummer, Kundennummer,
Paketnummer, Seriennummer der Massageliege, Genehmigungsnummer, Gutscheinnummer, Aktenzeichen,
Versicherungsnummer, Kontonummer, Handelsregisternummer, Ticketnummer, Artikelnummer des Öls""",
        "fr": """Référence de l'annonce, Numéro de membre, Numéro de commande, Numéro de facture,
Numéro de réservation, Numéro de client, Code de suivi du colis, Numéro de série de la table de massage,
Numéro d'autorisation, Numéro du bon cadeau, Numéro de dossier, Numéro de police d'assurance,
Numéro de compte bancaire, Numéro au registre du commerce, Numéro de billet, Référence de l'huile""",
        "es": """Referencia del anuncio, Número de socio, Número de pedido, Número de factura, Código de reserva,
Número de cliente, Código de seguimiento del paquete, Número de serie de la camilla, Número de licencia,
Número del vale de regalo, Número de expediente, Número de póliza, Número de cuenta bancaria,
Número de registro mercantil, Número de billete, Referencia del aceite""",
        "it": """Codice dell'annuncio, Numero di tessera socio, Numero d'ordine, Numero di fattura,
Codice di prenotazione, Codice cliente, Codice di spedizione del pacco, Numero di serie del lettino,
Numero di licenza, Numero del buono regalo, Numero di pratica, Numero di polizza, Numero di conto corrente,
Numero del registro imprese, Numero del biglietto, Codice articolo dell'olio""",
        "pt": """Referência do anúncio, Número de sócio, Número da encomenda, Número da fatura, Código da reserva,
Número de cliente, Código de rastreio do pacote, Número de série da marquesa, Número da licença,
Número do vale de oferta, Número do processo, Número da apólice, Número da conta bancária,
Número do registo comercial, Número do bilhete, Referência do óleo""",
        "ro": """Codul anunțului, Număr de membru, Număr de comandă, Număr de factură, Codul rezervării,
Codul clientului, Cod de urmărire colet, Seria mesei de masaj, Număr de licență, Număr de voucher cadou, Număr de dosar,
Număr de poliță, Număr de cont bancar, Număr la registrul comerțului, Număr de bilet, Codul uleiului""",
        "pl": """Numer ogłoszenia, Numer członkowski, Numer zamówienia, Numer faktury, Numer rezerwacji, Numer klienta,
Numer przesyłki, Numer seryjny stołu do masażu, Numer zezwolenia, Numer bonu podarunkowego, Numer sprawy,
Numer polisy, Numer konta bankowego, Numer w rejestrze firm, Numer biletu, Numer katalogowy olejku""",
        "hu": """Hirdetés azonosítója, Tagsági szám, Rendelési szám, Számla sorszáma, Foglalási szám,
Ügyfélszám, Csomagkövetési kód, A masszázságy gyári száma, Engedélyszám, Ajándékutalvány száma, Ügyiratszám,
Biztosítási kötvény száma, Bankszámlaszám, Cégjegyzékszám, Jegy sorszáma, Az olaj cikkszáma""",
        "tr": """İlan numarası, Üyelik numarası, Sipariş numarası, Fatura numarası, Rezervasyon kodu, Müşteri numarası,
Kargo takip kodu, Masaj masasının seri numarası, Ruhsat numarası, Hediye çeki numarası, Dosya numarası,
Sigorta poliçe numarası, Banka hesap numarası, Ticaret sicil numarası, Bilet numarası, Yağın ürün kodu""",
    }.items()
}


def labelled(rng: Random, lang: str, kind: int, shown: str) -> str:
    """The noun of this kind (its place in KINDS) and what it names."""
    noun = NOUNS[lang][kind]
    return rng.choice((f"{noun}: {shown}", f"{noun} {shown}", f"{noun} = {shown}", f"({noun}: {shown})"))
