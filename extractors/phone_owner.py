# ruff: noqa: E501 -- word tables
"""Whose number it is, by the words of its own clause: a thing that is named there owns it, unless the clause is about calling.

The nearest noun is looked at in `phone_numbered`. Here the thing may stand further off ("Anticipo a la cuenta bancaria número: …",
"codice di tracciamento del pacco: …"), but only in a clause that speaks of a number or code and ends by announcing it, with a colon or that word.
A word about calling in the same clause beats every thing: "loyalty card? Call me on 06…".
"""

import re

_CLAUSE = re.compile(r"[.!?;,•|]\s|\n|\s[-–]\s")
_ANNOUNCES = re.compile(
    r"(?:[:=#№]\W{0,3}|(?<![a-z])(?:[a-z]{0,14}nummers?|number|numero|numer|numerem|numarul|numar|nr|no|n°|nº|[a-z]{0,12}szama?|szamon|numarasi\w{0,3}|code|codice|codigo|kod\w{0,3}|cod(?:ul)?)(?: (?:is|ist|est|es|e|jest|este|luidt|lautet|dit|this|ceci))?\W{0,3})\Z"
)
_NUMBERS = re.compile(r"(?:nummers?|numbers?|numero|numeros|numer|numerul|numerem|numarul|numar|szama?|szamon|numarasi\w*|code|codice|codigo|kod\w{0,3}|codul|cod)(?![a-z])|(?<![a-z])(?:nr|no|n°|nº)(?![a-z])")
_CALLING = re.compile(
    r"(?<![a-z])(?:bel(?:len|t|nummer)?|(?:te)?bereik\w*|app(?:en|je|t)?|what\w*|wapp|wa|tel(?:e?fo\w*|nr|efon\w*|nummer)?|mob\w*|gsm|phone|call\w*|text|sms\w*|txt|ring|ruf\w*|anruf\w*|handy\w*|erreich\w*|appel\w*|joign\w*|llama\w*|zadzwo\w*|dzwon\w*|komork\w*|komorkow\w*"
    r"|suna\w*|apel\w*|hiv\w*|chiam\w*|cellul\w*|lig(?:a|ue|ar|uem)|telemovel|celular|ara(?:yin|yabilir\w*)?|cep|viber|signal|telegram|contact\w*|kontakt\w*|contat\w*|kapcsolat|iletisim|reach|info\w*|afspra\w*|appointment\w*|termin\w*|rendez\w*|cita|appuntament\w*|randevu"
    r"|prive\w*|private|privat\w*|werk(?:telefoon|nummer)|(?:mijn|my|mein\w*|mon|mi|moj|meu|mio)(?: (?!lid|klant|order|polis|member|customer)[a-z]+)? (?:nummers?|numbers?|nr|numeros?|numer|06)|numarul meu|szamom|numaram|06)(?![a-z])|[☎✆📞📱]"
)
THINGS = (
    r"(?:(?:bank)?rekening\w*|account|(?:bank)?konto\w*|compte|cuenta|conto|conta|hesap\w*|(?:bank)?szamla\w*|contului|banc\w*|bank\w*|iban|giro|overboek\w*|uberweis\w*|virement|bonific\w*|przelew\w*|havale|utalas\w*"
    r"|track\w*|tracciament\w*|seguimiento|suivi|sendung\w*|sledzen\w*|przesylk\w*|urmarire|rastre\w*|takip|nyomkovet\w*|csomagkovet\w*|zending\w*|pakket\w*|pakje|parcel|paket\w*|colis|paquete|pacco|pacote|paczk\w*|colet\w*|csomag\w*|kargo"
    r"|bestel(?:ling)?\w*|order\w*|commande|pedido|ordine|encomend\w*|zamowien\w*|comanda|comenzi|rendeles\w*|siparis\w*|factu\w*|invoice|rechnung\w*|fattura|fatura|faktur\w*|kassabon|quittung|receipt|recibo|ricevuta|paragon\w*"
    r"|lid(?:maatschap|nummer)\w*|member\w*|mitglied\w*|adherent\w*|socio|socia|tessera|czlonk\w*|membr\w*|tagsag\w*|uyelik\w*|klant(?:en)?(?:nummer|kaart|code)\w*|customer|kundennummer|kundenkarte|ugyfelszam\w*|musteri\w*|loyalty|fidel\w*|punten\w*"
    r"|polis\w*|polita|politei|policy|poliza|polizza|apolice|verzekering\w*|insurance|versicherung\w*|assurance|assicurazion\w*|ubezpiecz\w*|asigurar\w*|biztosit\w*|sigorta\w*"
    r"|paspoort\w*|passport|pasaporte|passeport|passaport\w*|pasaport\w*|paszport\w*|utlevel\w*|ausweis\w*|identit\w*|dowod\w*|buletin\w*|kimlik|bsn|burgerservice\w*|kvk|handelsregister\w*|btw|vat|siret|nip|regon|steuer\w*"
    r"|[a-z]{0,14}vergunning\w*|erlaubnis\w*|genehmigung\w*|autorisat\w*|autorizat\w*|autorizac\w*|autorizzaz\w*|anmeldebescheinigung|zulassung\w*|izin|izni\w*|licen[cs]\w*|licenz\w*|lizenz\w*|permit|permis\w*|ruhsat\w*|engedely\w*|zezwolen\w*|registrat\w*|registr\w*|kenteken\w*|kennzeichen|matricul\w*|targa|plaka|rendszam\w*|inmatricul\w*"
    r"|serie(?:nummer|nr)\w*|serial|artikel\w*|article|articul\w*|articolo|product\w*|produkt\w*|prodot\w*|versie\w*|version\w*|versao|wersj\w*|verzio\w*|surum\w*|firmware|barcode|ean|isbn|sku|wifi|wlan|wachtwoord|password|passwort|contrasena|senha|haslo|parol\w*|jelszo|sifre"
    r"|vlucht\w*|flight|flug\w*|vuelo|volo|voo|zbor\w*|jarat\w*|ucus\w*|trein\w*|zug\w*|ticket\w*|kaartje\w*|billet\w*|bilet\w*|bigliett\w*|jegy(?:szam\w*)?|voucher|coupon|cadeau\w*|gutschein\w*"
    r"|complaint|police report|plainte|plangere\w*|denuncia|querella|queixa|zgloszen\w*|zawiadomien\w*|feljelentes\w*|sikayet\w*|strafanzeige|proces-verbaal|pv|verbale|diplom\w*|certifi\w*|zertifikat\w*|getuigschrift|oklevel\w*|dyplom\w*|sertifika\w*|transac\w*|transak\w*|transaz\w*|tranzac\w*|tranzakc\w*|islem\w*|betaling\w*|payment|zahlung\w*|paiement|pago|platnosc\w*|plata|fizetes\w*|pagament\w*|odeme\w*|dossier\w*|zaak\w*|akten\w*|expediente|sprawa|sprawy|ugyszam\w*|claim|schade\w*|aangifte|loterij\w*|lottery|lotto\w*|loter\w*|lutrij\w*|gewinn\w*|winning|meterstand\w*|kilometer\w*|teller\w*|odomet\w*"
    r"|advertentie\w*|anzeige\w*|annonce|anuncio|annuncio|anunt\w*|ogloszen\w*|hirdetes\w*|ilan\w*|gebruiker\w*|user\w*|kluis\w*|locker|schliessfach\w*|kavel\w*|perceel\w*|parcel\w*)"
)
_THINGS = re.compile(rf"(?<![a-z]){THINGS}(?![a-z])")


def owned_by_thing(before: str) -> bool:
    """Whether the clause that ends before digits is about a thing with a number, and not about calling."""
    if not _ANNOUNCES.search(before, max(0, len(before) - 28)):
        return False
    start = 0
    for found in _CLAUSE.finditer(before, 0, len(before) - 1):
        if found.end() < len(before.rstrip(" :=#")):
            start = found.end()
    clause = before[start:]
    return _NUMBERS.search(clause) is not None and _THINGS.search(clause) is not None and _CALLING.search(clause) is None
