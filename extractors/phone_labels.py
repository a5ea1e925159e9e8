# ruff: noqa: E501 -- word tables
"""What the words beside digits call them: a telephone number, or something else; and words about calling."""

import re
from functools import lru_cache

from extractors.alternatives import by_first_letter
from extractors.phone_number_of import number_of_a_thing
from extractors.phone_numbered import named_booking, named_thing, thing_after
from extractors.phone_owner import owned_by_thing
from extractors.triggers import hits_in

_CUE = re.compile(
    r"(?<![a-z])(?:bel|bellen|belt|app|appen|appje|appt|apps|whats\s?app|wapp|wa|tel|tele?foon\w*|telnr|mob"
    r"|mobiel\w*|mobile|gsm|phone|call|text|txt|sms|sms'en|contact\w*|"
    r"bereik\w*|nummer|nr|number|numero|numer|numar\w*|szam\w*|telegram|signal|viber|ring|rufe?n?|anruf\w*"
    r"|handy|appel\w*|appelez|llama\w*|zadzwon|dzwon|suna|sunati|hivj|chiama\w*|"
    r"liga|ligue|ara|arayin|06|stuur|bericht\w*|message|schrijf|info|afspraak|afspraken|appointment"
    r"|reach\w*|erreich\w*|termin|pisz|napisz|scrie\w*|scriv\w*|escrev\w*|escrib\w*|irj|yaz|yazin|ulas\w*|joindre|joignable|contat\w*|kontakt\w*|ecri\w*|marca|wybierz|kereses"
    r"|reserve\w*|dm|cijfers|digits|✆|☎|📞|📱)(?![a-z])|[☎✆📞📱]"
)
_CONTACT_STEMS = (
    "hivo", "telefon", "orszag", "ulke",
    "tele", "tel", "phone", "mob", "gsm", "bel", "app", "what", "wapp", "sms", "cell", "handy", "contact", "prive", "werk", "signal", "viber", "nieuw", "eigen", "mijn", "ruf",
    "porta", "kontakt", "call", "dit", "het", "een", "my", "the", "this", "mein", "meine", "06", "o6", "geheim", "direct", "nood", "reserve", "ander", "tweede", "vast", "zakelijk", "huis", "sim", "prepa", "visite", "chat", "land", "country", "net", "info", "afspra", "festnetz", "vakantie", "club", "escort", "balie", "nacht", "dag", "weekend", "hoofd", "haupt", "privat", "anruf", "salon",
)  # fmt: skip
_OTHER_STEMS = ("reserver", "reservier", "werknem", "werko", "werkb", "belast", "appart")  # begin as those of contact do
_IDS = (
    r"kvk|k\.v\.k\.?|btw|b\.t\.w\.?|vat|ean|gtin|isbn|issn|imei|sku|bsn|iban|bic|id|uid|guid|ref|order"
    r"|bestelling|polis|factuur|invoice|rechnung|facture|factura|fattura|fatura|"
    r"faktura|artikel|article|articulo|art|product|produkt|item|klant|customer|kunden|client|kenmerk|dossier"
    r"|zaak|case|ticket|"
    r"barcode|code|codice|codigo|kod|serial|serie|sn|s/n|batch|tracking|track\s?(?:&|en|and|n)\s?trace"
    r"|zending|pakket|vergunning|licentie|licence|license|lizenz|lidmaatschap|lid|"
    r"member|advertentie|adv|advert|ad|listing|anzeige|annonce|anuncio|anunt|ogloszenie|hirdetes|ilan"
    r"|rekening|account|konto|compte|cuenta|conto|cont|hesap|nip|regon|cif|nif|dni|cui|"
    r"siret|siren|tva|ust|steuer|wachtwoord|password|pin|pincode|token|hash|versie|version|commande|pedido"
    r"|zamowienie|comanda|rendeles|ordine|encomenda|siparis|mmsi|chassis|"
    r"registratie|registration|kenteken|patient|student|medewerker|verzekering|insurance|transactie"
    r"|transaction|betaling|payment|betalingskenmerk|referentie|reference|referenz|"
    r"referencia|riferimento|certificaat|certificate|agb|rsin|gln|ubn|perceel|model|onderdeel|part(?=[-. ]?(?:nummer|number|no|nr))|post"
    r"|bericht-?id|profiel|profile|user|gebruiker|score|stand|jackpot|lotto|"
    r"saldo|balans|bedrag|totaal|total|teller|km-?stand|kilometerstand|oplage|aantal|artnr|bestelnr|ordernr"
    r"|klantnr|refnr|nr\.? order|bestell|auftrags?|sendungs?|upc|asin|mpn|oem|nen|iso|"
    r"ip|mac|gps|coordinaten|coordinates|lon|serienr|partij|charge|voucher|coupon|giftcard"
    r"|cadeaubon|meter|abna|ingb|rabo|knab|bunq|trio|snsb|asnb|rbrb|fvlb|nnba|bank|km|kilometers?|gereden|mileage|odometer|afgelezen"
    r"|member\w*|socio|socia|sociu|mitglied\w*|adherent\w*|membre|membro|czlonk\w*|uyelik\w*|tagsag\w*|tessera|sorte|suerte|lucky|geluks?\w*|lotto\w*|loterij|lottery|loto|gluckszahl\w*|lottozahl\w*|chance|szczesliw\w*|norocoas\w*|szerencse\w*|fortunat\w*|sansli|loteria|winning|trekking|sha\d*|md5|checksum|commit|giro|qq|icq|cnp|pesel|permis\w*|permesso|permiso|licen[csz]\w*|cup[oó]n|kupon\w*|rabat\w*|reducere|zamowien\w*|ogloszen\w*|klient\w*|kund\w*"
    r"|client\w*|ugyfel\w*|musteri|siparis\w*|rendeles\w*|hirdetes\w*|anunt\w*|annunci\w*|anunci\w*|comand\w*|pedido\w*|ordin[ei]|encomend\w*|ruhsat\w*|engedely\w*"
    r"|zezwolen\w*|autoriza\w*|polis\w*|umow(?!\s(?:sie|wizyt|nas))[aey]?\w*|szerzodes\w*|contrat\w*|sozlesme\w*|cod(?:ul|ice|igo)?|kod\w*|burgerservice|sofi|tc kimlik|kimlik|codice fiscale|fiscale?|postbus|po box"
    r"|firmware|update|release|build|ean-?code|aansluiting|contract|abonnement|policy|claim|schade"
    r"|(?:nie|din|vin|lat|long|lot|bon|big|ust)(?! (?!n(?:r|o|um|umero|umber|umer|umar)s?[ .:]|code|id )[a-z])"  # everyday words of another language, before a word
)
_LABEL = re.compile(
    rf"(?<![a-z])(?:(?P<ids>{by_first_letter(_IDS)})(?:[-. ]?(?:nummers?|numer|number|num|nr|no|n°|nº|n(?=\.)|id|code|szam|numero"
    rf"|numarasi|nummern?))?(?![a-z])"
    r"|(?P<stem>[a-z]{1,30})(?:nummers?|numer|number|numarasi|szam\w{0,3}|nr|code|id|stand|score|saldo|vergunning|licentie|polis|rekening)(?![a-z]))"
    r"\.?(?:\s?\([a-z0-9 ]{1,20}\))?\s{0,2}(?:is|was|van|of|ist|luidt|voor"
    r"|bij)?\s{0,2}(?:(?<=[\s.])(?<!\.\s)[a-z&]{2,12}\s{0,2})?[:=#.\-/№'\"(\[]{0,3}\s{0,3}(?:nr\.?|no\.?"
    r"|#)?\s{0,2}(?:[a-z]{1,3}[-_ ]?)?$"
)
_CALL_BEFORE = re.compile(
    r"(?<![a-z])(?:bel|bellen|tel|telefoon|telephone|telefono|telefon|whats ?app|sms|call|phone|mobiel|mobile|gsm|text|ring|ruf|llama(?:me)?|chiama(?:mi)?|liga(?:-me)?|hivj|suna|zadzwon|dzwon|appelle|appelez)"
    r"(?: (?:me|mij|maar|nu|naar|op|on|at|al|la|to))?\s?:?\s?$"
    r"|(?<![a-z])(?:(?:mijn|my|meine|mon|mi|il mio|o meu|meu|moj) (?:nummer|number|numero|numer)|numarul meu|numaram|szamom)(?: (?:is|ist|es|e|est|este|to))?\s?:?\s?$"
)
_OWN_NUMBER = re.compile(  # "my member number" in one word of its own
    r"(?<![a-z])(?:uye|uyelik|musteri|siparis|fatura|police|takip|islem|kart|ogrenci|dosya|hesap|abone|sicil|vergi|ruhsat|tagsagi|ugyfel|rendelesi|biztositasi|nyilvantartasi|szamla|kartya|igazolvany)\s?(?:numaram|szamom)\s?:?\s?$|(?<![a-z])(?:imei|serienummer|serial(?: number)?|seriennummer)(?:\s[a-z]+){0,4}\s?:?\s?$"
)
_FOR_PEOPLE = re.compile(  # "for new clients: "
    r"(?<![a-z])(?:voor|for|fur|pour|para|per|pentru|dla)\s(?:[a-z]+\s){0,2}(?:klant\w*|gast\w*|client\w*|customers?|guests?|kund\w*|gaste|clienti|ospiti|klient\w*|gosci|pan(?:ow)?|domni|heren|gentlemen|herren|messieurs|caballeros|signori|senhores)(?:\s(?:nummer|number|numero|numer|numarul))?\s?:?\s?$"
    r"|(?<![a-z])(?:yeni )?musteriler(?:im)? icin(?: numara\w*)?\s?:?\s?$|(?<![a-z])(?:uj )?(?:vendegek|ugyfelek)nek(?: szam\w*)?\s?:?\s?$"
)
_STRAY = "0123456789 \t\n./-_:"
_TO_OR_ON = re.compile(r"(?<![a-z])(?:naar|op|to|on|at|unter|auf|au|sub|pod)\s?$")  # no thing with a number ends so
_UNIT_AFTER = re.compile(
    r"\W{1,3}(?:(?:dit |it |this |das |c'|esto |to |ez |questo |isto |bu )?(?:is )?(?:geen|not a|no|kein\w*|(?:n')?est pas un|pas un|no es un|nie jest|nu (?:e|este)|nem|non e un|nao e um) (?:tele\w*|phone\w*|mobi\w*|numero de tel\w*|numer tel\w*|numar de tel\w*|handy\w*|gsm\w*)"
    r"|(?:caduca|vence|expires?|valid until|valid till|geldig tot|verloopt|gultig bis|lauft ab|valable jusqu|expire|valido (?:hasta|fino|ate)|wazn\w+ do|valabil\w*|ervenyes|scade|gecerli))(?![a-z])"
    r"|\W{1,3}(?:(?:dit |dat |this |that |it |das |c'|ce n'|to |ez |bu )?(?:is|was|ist|est|es|e|jest|este)? ?(?:niet|not|nicht|n'est|pas|no es|nie jest|nu (?:e|este)|nem|non e|nao e)(?: (?:meer|anymore|longer|mehr|plus|mas|mai|piu|mais|juz))? (?:van mij|van ons|mijn(?: nummer)?|mine|my number|ours|meine?(?: nummer)?|a moi|mon numero|(?:el )?mio|mi numero|il mio(?: numero)?|(?:o )?meu(?: numero)?|moj(?: numer)?|(?:al meu|numarul meu)|az? enyem|az en szamom|in gebruik|in use)|is no longer (?:mine|my number|in use)|no longer (?:mine|my number)|gehort (?:mir nicht|nicht mir)|n'est (?:pas|plus) (?:a moi|mon numero|le mien)|benim (?:numaram )?degil|nem az enyem|nem az en szamom)(?![a-z])"
    r"|\s{0,2}(?:keer (?:bekeken|bezocht|gezien|aangeklikt)|x bekeken|hits|clicks|bezoek\w*|visits|mal angesehen|aufrufe|vues|visitas|visite|wyswietlen|vizualizari|megtekintes|visualiz\w+|goruntulen\w*|gram|gr|kg|kilo|kms?|kilometers?|mijl|miles?|(?:kilometers? )?op de (?:teller|klok)|gelopen|gereden|cm|mm|m2|euro|eur|€(?!\s?\d)|,-|stuks?|st\.|pagina|volgers|followers|views|likes"
    r"|liter|ml|watt|volt|punten|bytes|kb|mb|gb|x\s?\d(?!\d\d))(?![a-z])|\s?%(?!\d)|[$£¥](?!\s?\d)|\s?[,.]\d\d\s?(?:€|euro)"
)


def label_before(text: str, start: int) -> bool:
    """Whether the words before call these digits something else than a telephone number."""
    if start <= _BEFORE:
        return _labelled(text[:start])
    whole = start - _BEFORE
    while text[whole - 1].isalnum() and whole < start:
        whole += 1  # no word without its beginning
    return _labelled(text[whole:start])


_BEFORE = 70  # characters that a noun and its words have
_CALL_LENGTH = 32  # the longest that _CALL_BEFORE matches is shorter


_IN_ORDER = re.compile(r"(?<![a-z])(?:in|en|dans|nesta|nessa|na|w) (?:[a-z]{1,9} ){0,2}ord(?:er|re|en|ine|em)\W*$")  # "in this order: "


# One row a language: "for example"; "on this site"; whose it is with: what may stand between the words of a thing and its digits.
_ASIDE: dict[str, tuple[str, str, str]] = {
    "nl": (r"zoals|bijvoorbeeld|bijv|bv", r"op (?:deze|de|mijn) (?:web)?(?:site|pagina)|hier op de site|hier", r"bij (?:mijn|de|het|onze) [a-z]+"),
    "en": (r"such as|like|for example|for instance|eg|e\.g", r"(?:on|at|of|for) (?:this|the|my) (?:web)?(?:site|page|platform)|here", r"(?:with|at) (?:my|the|our) [a-z]+"),
    "de": (r"zum beispiel|beispielsweise|etwa|wie|zb|z\. ?b", r"auf (?:dieser|der|meiner) (?:web)?(?:seite|site|plattform)|hier", r"bei (?:meiner|meinem|der|dem) [a-z]+"),
    "fr": (r"par exemple|comme|p\. ?ex|exemple", r"sur (?:ce|le|cette|la) (?:site|page|plateforme)|ici", r"chez (?:mon|ma|le|la|l')\s?[a-z]+|aupres de [a-z]+ [a-z]+"),
    "es": (r"por ejemplo|como|p\. ?ej|ej", r"en (?:esta|este|la|el) (?:pagina|sitio|web|portal)|aqui", r"(?:de|con|en) mi [a-z]+"),
    "pl": (r"na przyklad|np|jak", r"na (?:tej|mojej) (?:stronie|platformie)|w (?:tym|naszym) serwisie|tutaj", r"u mojego [a-z]+|w mojej [a-z]+"),
    "ro": (r"de exemplu|de ex|ca|precum|cum ar fi", r"pe (?:acest|acesta|site-ul|site|aceasta) ?(?:site|pagina|platforma)?|aici", r"la [a-z]+ (?:meu|mea)"),
    "hu": (r"peldaul|pl|mint", r"ezen az? (?:oldalon|weboldalon|honlapon|feluleten)|az oldalon|itt", r"az? [a-z]+(?:omnal|amnal|emnel|mnal|mnel)"),
    "it": (r"per esempio|ad esempio|come|p\. ?es|es", r"su (?:questo|questa|quel) (?:sito|pagina|portale)|sul (?:mio )?sito|qui", r"(?:della|del|presso la|con la) mia [a-z]+|del mio [a-z]+"),
    "pt": (r"por exemplo|como|p\. ?ex|ex", r"(?:neste|nesta|no|na) (?:site|sitio|pagina|portal|plataforma)|aqui", r"(?:do|da) (?:meu|minha) [a-z]+|n[oa] (?:meu|minha) [a-z]+"),
    "tr": (r"ornegin|mesela|gibi", r"bu (?:sitede|sayfada|platformda)|sitede(?:ki)?|burada", r"gonder\w*|yaz\w*|belirt\w*|soyle\w*"),
}  # fmt: skip
_BETWEEN_ALL = "|".join(cell for row in _ASIDE.values() for cell in row)
_TAIL = re.compile(rf"(?:,?\s(?:{_BETWEEN_ALL})){{1,2}}(?:(?:\s?[,.:]?\s?(?:is|ist|est|es|e|jest|to|este|lautet|luidt|was))?)\s?[,:=]?\s?\Z")


@lru_cache(maxsize=4096)
def _labelled(before: str) -> bool:
    if _of_a_thing(before):
        return True
    aside = _TAIL.search(before)  # "my member number on this site is "
    return aside is not None and before[aside.start() - 1 : aside.start()].isalpha() and _of_a_thing(before[: aside.start()] + " ")


def _of_a_thing(before: str) -> bool:
    body = before.rstrip(_STRAY)
    stray = before[len(body) :]
    before = body + ("\n" if stray[:1].isspace() and "\n" in stray else stray[:1])
    before = before.rsplit("\n\n", 1)[-1]
    if _OWN_NUMBER.search(before):
        return True
    if _FOR_PEOPLE.search(before):
        return False
    if _CALL_BEFORE.search(before, max(0, len(before) - _CALL_LENGTH)):
        return False  # a word about calling is nearer than any thing
    if not _TO_OR_ON.search(before) and named_thing(before):
        return True
    if _IN_ORDER.search(before):
        return False
    if owned_by_thing(before) or number_of_a_thing(before):
        return True
    found = _LABEL.search(before)
    if not found:
        return False
    if found["ids"]:
        return True
    stem = found["stem"]
    return stem.startswith(("teller", *_OTHER_STEMS)) or not stem.startswith(_CONTACT_STEMS)


def booking_before(text: str, start: int) -> bool:
    """Whether the word before is about booking, so that these digits may be those of the booking itself."""
    return "phone_bookings" in hits_in(text) and named_booking(text[max(0, start - 60) : start])


def unit_after(text: str, end: int) -> bool:
    """Whether a unit or currency follows, or what else these digits are the number of."""
    return _UNIT_AFTER.match(text, end) is not None or thing_after(text, end)


def has_cue(text: str, start: int, end: int) -> bool:
    """Whether words about calling or messaging stand near."""
    return _cue_in("\n" + text[:start] if start < 61 else text[start - 61 : start]) or _cue_in(text[end - 1 : end + 40])


_ANNOUNCED = re.compile(rf"(?:{_CUE.pattern})(?:[ :=-]{{1,3}}[a-z']{{1,10}}){{0,4}}[\s.:;=>(\[|*•-]{{0,6}}$")


def is_announced(text: str, start: int) -> bool:
    """Whether directly before it an ad says that its number comes: "WhatsApp: ", "bel me maar op "."""
    return _ANNOUNCED.search(text[max(0, start - 50) : start]) is not None


def is_cue(word: str) -> bool:
    """Whether a word by itself is about calling or messaging."""
    return _CUE.fullmatch(word) is not None


@lru_cache(maxsize=4096)
def _cue_in(around: str) -> bool:
    return _CUE.search(around, 1) is not None  # the first character only tells whether a word begins
