"""Digits that are something else: IBAN, dates with times, prices, sizes, order numbers, postcodes.

A hard mask is never part of a number; a soft mask may be when everything around it says so.
"""

import re

_MONTHS = r"(?:jan|feb|mrt|maa|mar|apr|mei|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|dez)[a-z]{0,7}\.?"
_CLOCK = r"(?:[01]?\d|2[0-4])\s?[:.h]\s?[0-5]\d(?:[:.][0-5]\d(?![\d:.]))?"
_MONEY = r"(?:€|£|\$|eur\b|euro'?s?\b|euros\b|pln\b|zl\b|lei\b|ft\b|huf\b|usd\b|gbp\b|chf\b|tl\b)"
_UNIT = (
    r"(?:cm|mm|km|m2|m3|kg|kilo|gram|gr|mg|ml|cl|liter|ltr|meter|mtr|inch|jaar|jr|jarige?|years?|yrs?|yo|jahre|ans|anos|lat|"
    r"uur|uren|hours?|hrs?|std|stunden?|heures?|horas?|min|mins|minuten|minutes|minuta|kwartier|dagen|days|weken|maanden|"
    r"graden|procent|percent|stuks?|st|pagina'?s?|pag|volgers|followers|views|likes|reviews|pk|kw|kwh|watt|volt|mah|gb|mb|tb|"
    r"x\s?\d{1,3}\s?cm|punten|km/h|m²|personen|pers|eenheden|seconden|sec|kcal|cc|mhz|ghz|dpi|px)"
)
_HARD = re.compile(
    r"(?P<iban>(?<![a-z0-9])[a-z]{2}\d{2}[ .-]?(?:[a-z]{4}[ .-]?(?:\d[ .-]?){9,17}\d|(?:\d{4}[ .-]?){3,6}\d{1,4})(?![a-z0-9]))"
    r"|(?P<btw>(?<![a-z0-9])[a-z]{2}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?b[ .]?\d{2}(?!\d))"
    r"|(?P<url>(?:https?://|www\.)[^\s\"'<>]{1,2000}|[a-z0-9.-]{2,60}\.(?:nl|com|be|de|net|org|eu|me|info)/[^\s\"'<>]{1,1000})"
    r"|(?P<mail>[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,100}\.[a-z]{2,10})"
    r"|(?P<iso>(?<![\d-])(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])(?:[t ]{1,2}\d\d:\d\d(?::\d\d)?)?(?![\d]))"
    r"|(?P<date>(?<![\d])(?<!\d[-/.+])(?:0?[1-9]|[12]\d|3[01])(?P<ds>[-/.]|\s[-/.]\s)(?:0?[1-9]|1[0-2])(?P=ds)(?:19|20)\d\d"
    rf"(?:\s{{0,2}}(?:-|om|at|um|,|a|o|@|\|)?\s{{0,2}}{_CLOCK}|\s+\d\d(?=\s?(?:uur|u\b|h\b)))?(?![\d])(?![-/.]\d))"
    rf"|(?P<clockdate>(?<![\d])(?<!\d[-/.+])(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.]\d\d\s{{1,2}}(?:om\s)?{_CLOCK}(?!\d))"
    rf"|(?P<monthdate>(?<!\d)\d{{1,2}}(?:e|st|nd|rd|th|\.)?\s?{_MONTHS}(?:\s?(?:'\d\d|(?:19|20)\d\d))?(?:,?\s{{1,2}}(?:om\s)?{_CLOCK})?(?!\d))"
    rf"|(?P<range>(?<![\d.:])(?<!\d[ -]){_CLOCK}\s?(?:uur|u|h)?\s{{0,2}}(?:-|tot|t/m|to|till|until|bis|a|do|/|en|>|~)\s{{0,2}}{_CLOCK}(?![\d.:]|[-/ ]\d))"
    r"|(?P<coord>(?<![\d.])-?\d{1,3}\.\d{4,8}\s?°?\s?[ns]?\s?[,;/ ]\s{0,2}-?\d{1,3}\.\d{4,8}\s?°?\s?[ewo]?(?!\d))"
    r"|(?P<isbn>(?<!\d)97[89][- ]?(?:\d[- ]?){9}[\dx](?!\d))"
    r"|(?P<ip>(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]))(?=:\d{2,5}\b)"
)
_SOFT = re.compile(
    rf"(?P<pre>{_MONEY}\s?\d{{1,5}}(?:[.,]\d{{2,3}}|,-)?(?!\d))"
    rf"|(?P<post>(?<![\d])(?<!\d[-./])\d{{1,5}}(?:[.,]\d{{1,3}})?\s?(?:,-|,=|,--|{_MONEY}))"
    rf"|(?P<unit>(?<![\d])(?<!\d[-./])\d{{1,7}}(?:[.,]\d{{1,3}})?(?:\s?(?:-|tot|à|a|/)\s?\d{{1,4}})?\s?(?:%|{_UNIT}(?![a-z])))"
    r"|(?P<size>(?<![\d])(?<!\d[-./ ])\d{2,3}\s?[-/x]\s?\d{2,3}\s?[-/x]\s?\d{2,3}(?![-/.x]?\s?\d))"
    r"|(?P<always>(?<!\d)24\s?[/x-]\s?7(?!\d))"
    r"|(?P<pc6>(?<![\d])(?<!\d[-./ ])[1-9]\d{3}\s?(?!sa|sd|ss)[a-z]{2}(?![a-z0-9]))"
    rf"|(?P<clock>(?<![\d.:])(?<!\d[-/])(?:(?:om|van|vanaf|tot|at|from|um|ab|bis)\s{_CLOCK}|{_CLOCK}\s?(?:uur|u\b|h\b|am\b|pm\b))(?![\d.:]\d))"
    rf"|(?P<cm>(?<![\d])[12][.,]\d\d\s?(?:m\b|meter)|(?<!\d)\d{{2,3}}[a-h]{{1,2}}(?![a-z0-9])(?=\s?(?:cup|bh|\W|$)))"
)

# "ordernummer 0612345678": the word before decides. Stems that make any following digits something else.
_CONTACT = (
    r"(?:tele?(?:foon|fon)?|phone|mobiele?|mobil|mobile|gsm|bel|app|whats?app|wa|sms|06|cell|handy|contact|prive|werk|telegram|"
    r"signal|viber|nieuwe?|eigen|mijn|rufn?|portable|cel|kontakt|telefoon|call|dit|het|een|my|the|this|mein)"
)
_LABEL = re.compile(
    r"(?<![a-z])(?:"
    rf"(?!{_CONTACT})[a-z]{{2,24}}[-.]?(?:nummer|numer|number|nr)(?:\s?(?:is|van|:|=))?"
    r"|(?:kvk|k\.v\.k|btw|b\.t\.w|vat|ean|gtin|isbn|issn|imei|sku|bsn|iban|bic|bsnr|id|uid|ref|refnr|order|bestelling|bestel|polis|"
    r"factuur|invoice|rechnung|facture|factura|fattura|fatura|faktura|artikel|article|articulo|art|product|item|klant|customer|"
    r"kunden|client|kenmerk|dossier|zaak|case|zaaks?|ticket|boeking|booking|reservering|reservation|buchung|barcode|code|codice|"
    r"serial|serie|sn|lot|batch|tracking|track\s?(?:&|en|and)\s?trace|zending|pakket|postnl|dhl|vergunning|licentie|licence|license|"
    r"lizenz|lidmaatschap|lid|member|advertentie|adv|advert|ad|listing|anzeige|annonce|anuncio|anunt|ogloszenie|hirdetes|ilan|"
    r"rekening|account|konto|compte|cuenta|conto|cont|hesap|nip|regon|cif|nif|cui|siret|siren|tva|ust|steuer|wachtwoord|password|"
    r"pin|pincode|token|hash|versie|version|commande|pedido|zamowienie|comanda|rendeles|ordine|encomenda|siparis|bestell|auftrags|"
    r"mmsi|vin|chassis|registratie|registration|kenteken|patient|student|medewerker|personeels|verzekering|insurance|transactie|"
    r"transaction|betaling|payment|betalingskenmerk|referentie|reference|referenz|referencia|riferimento|certificaat|certificate|"
    r"big|agb|rsin|gln|ubn|ovnr|perceel|kadaster|model|typ|type|onderdeel|part)"
    r"(?:[-. ]?(?:nummer|numer|number|num|nr|no|n°|nо|id|code|szam|numero))?)"
    r"\s{0,2}(?:\([a-z ]{1,20}\)\s?)?(?:is|van|of|ist|:|=|#|\.|-|№|n°|no\.?|nr\.?)?\s{0,2}[:#=]?\s{0,2}(?=[#+a-z]{0,3}[-_ ]?\d)"
)
_LABELLED = re.compile(r"[#+a-z]{0,3}[-_ ]?\d[\d\s./\-]{3,40}")


def hard_masks(text: str) -> list[tuple[int, int]]:
    """Ranges of a folded text that are never part of a number."""
    masks = [found.span() for found in _HARD.finditer(text)]
    for label in _LABEL.finditer(text):
        value = _LABELLED.match(text, label.end())
        if value:
            line = value.group().split("\n")[0]
            masks.append((label.start(), label.end() + len(line.rstrip())))
    return sorted(masks)


def soft_masks(text: str) -> list[tuple[int, int]]:
    """Ranges that are most likely a price, a size, an age, a time or a postcode."""
    return [found.span() for found in _SOFT.finditer(text)]
