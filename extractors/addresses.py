# ruff: noqa: E501 -- word tables
"""Street addresses and names of hotels and parks: for the check against own registers, never scored."""

import re

from extractors.facts import AddressFact
from extractors.normalise import Folded
from extractors.place_names import names
from extractors.triggers import around, hits_in

_STREET = re.compile(
    r"(?<![a-z0-9'-])(?P<street>(?:(?:de|het|den|'t|van|ten|ter|der|oude|nieuwe|grote|kleine|lange|korte"
    r"|eerste|tweede|[a-z]+ van|sint|st\.|prins(?:es)?|koningin|burgemeester|burg\.|dr\.|prof\.|ds\.)\s){0,3}"
    r"(?:[a-z][a-z'-]{1,30})?(?:straat|str\.|weg|laan|plein|singel|kade|gracht|dijk|steeg|pad|hof|park|markt"
    r"|wal|dreef|ring|plantsoen|boulevard|baan|erf|burg|rak|hoeve|haven|kamp|oever|slag|meent|poort|zoom"
    r"|akker|veld|gaard|waard|sloot|spoor|brink|rade|wijk))"
    r"\s(?:nr\.?\s?)?(?P<number>\d{1,4})(?:\s?-?\s?(?P<suffix>[a-h]|bis|hs|[ivx]{1,3}"
    r"|-\s?\d{1,3}))?(?![\da-z.:€%]|\s?(?:minuten|min|km|euro|uur|meter|jaar|dagen|keer|cm|kg))"
    r"(?:\s?,?\s{0,2}(?P<pc>[1-9]\d{3}\s?[a-z]{2})(?![a-z]))?(?:\s?(?:,|in|te)?\s{0,2}(?P<city>(?:(?:'s-|'t "
    r"|den |de |het )?[a-z][a-z-]{2,24})(?: aan den? [a-z]+)?)(?![a-z]))?"
)
# A street of any name, when a postcode follows.
_WITH_POSTCODE = re.compile(
    r"(?<![a-z0-9'-])(?P<street>(?:[a-z'][a-z'-]{0,30}\s){0,3}[a-z'][a-z'-]{1,30})\s(?P<number>\d{1,4})(?:\s?(?P<suffix>[a-h]|bis|hs|-\s?\d{1,3}))?,?\s{1,2}(?P<pc>[1-9]\d{3}\s?[a-z]{2})(?![a-z])"
    r"(?:\s?,?\s{0,2}(?P<city>(?:(?:'s-|'t |den |de |het )?[a-z][a-z-]{2,24})(?: aan den? [a-z]+)?)(?![a-z]))?"
)
_NOT_STREETS_TEXT = """
    onderweg weg park hof markt baan pad veld ring haven wijk burg slag laan plein kamp straat
    vakantiepark erf spoor onderweg dichtbij nabij poort omweg halfweg sollicitatie wal zoom gaard
"""
_NOT_STREETS = frozenset(_NOT_STREETS_TEXT.split())
_NOT_CITIES_TEXT = """
    en of bij voor met op vanaf om bel app ik je is in te ben ontvang ontvangst the and for van na tot
    dus maar appartement etage verdieping achter boven naast tegenover nabij vlakbij
"""
_NOT_CITIES = frozenset(_NOT_CITIES_TEXT.split())
_VENUE = re.compile(
    r"(?<![a-z])(?P<kind>hotel|motel|b&b|bed and breakfast|vakantiepark|bungalowpark|camping|recreatiepark"
    r"|chaletpark|hostel|pension|van der valk|resort|aparthotel)(?![a-z])(?:\s(?P<name>(?:(?:de|het|den|van|der|in|la|le"
    r"|the|'t)\s){0,2}[a-z][a-z0-9&'-]{1,24}(?:\s[a-z][a-z0-9&'-]{1,24}){0,2}))?"
)
_BRAND_BEFORE = re.compile(r"(?<![a-z])(?P<name>[a-z][a-z'-]{1,20})\s$")  # "Bastion Hotel Bussum"
_NO_BRANDS_TEXT = """
    in het de een mijn ons dit dat elk ieder nabij bij naar vanuit luxe goed mooi net leuk klein groot prive ontvangst escort locatie adres studio kamer ook alleen the a my our any your nice good cheap
    massage dame bezoek service city center centrum your hotel
"""
_NO_BRANDS = frozenset(_NO_BRANDS_TEXT.split())
_PC6 = re.compile(r"[1-9](?<!\d\d)\d{3}\s?[a-z]{2}(?![a-z])")
_NUMBER_NEXT = re.compile(r"\s(?:nr\.?\s?)?\d")
_ARTICLES = frozenset(["de", "het", "den", "van", "der", "la", "le", "the", "'t"])
_GENERIC_TEXT = """
    in bij of op met voor aan en bezoek kamer escort bezoekje bookings only visit visits overnachting
    mogelijk ook privé prive is kan service afspraak afspraken te ontvangst and or near outcall incall
"""
_GENERIC = frozenset(_GENERIC_TEXT.split())


def find_addresses(folded: Folded, part: str) -> list[AddressFact]:
    """Addresses ("dorpsstraat 12, houten") and venues ("hotel de kroon") in one part of an ad."""
    text = folded.text
    hits = hits_in(text)
    numbered = [(start, end) for start, end in hits.places("streets") if _NUMBER_NEXT.match(text, end)]
    facts = [
        fact
        for first, last in around(text, numbered, 120, 80)
        for found in _STREET.finditer(text, first, last)
        if (fact := _street(folded, part, found)) is not None
    ]
    postcodes = [found.span() for found in _PC6.finditer(text)]
    for first, last in around(text, postcodes, 110, 40):
        for found in _WITH_POSTCODE.finditer(text, first, last):
            fact = _street(folded, part, found) if folded.cased[found.start()].isupper() else None
            if fact is not None and all(fact.span.end <= other.span.start or other.span.end <= fact.span.start for other in facts):
                facts.append(fact)
    venues = (_venue(folded, part, found) for found in hits.near("venues", _VENUE, 20, 110))
    return facts + [fact for fact in venues if fact is not None]


def _street(folded: Folded, part: str, found: re.Match[str]) -> AddressFact | None:
    street = re.sub(r"\s+", " ", found["street"]).strip()
    if street in _NOT_STREETS:
        return None
    if not (
        folded.cased[found.start() : found.start("number")].strip()[:1].isupper()
        or found["pc"]
        or street.endswith(("straat", "laan", "plein", "weg", "singel", "gracht", "kade", "dreef"))
    ):
        return None
    suffix = (found["suffix"] or "").replace(" ", "")
    number = found["number"] + (suffix if suffix[1:].isdigit() else suffix.strip("-"))
    city, end = found["city"], found.end()
    known = city is not None and city in names()
    if city and (city.split()[0] in _NOT_CITIES or not (known or folded.cased[found.start("city")].isupper())):
        city = None
        end = found.end("pc") if found["pc"] else found.end("suffix") if found["suffix"] else found.end("number")
    return AddressFact(
        f"{street} {number}" + (f", {city}" if city else ""), "address", folded.span(part, found.start(), end)
    )


def _venue(folded: Folded, part: str, found: re.Match[str]) -> AddressFact | None:
    """ "Hotel De Kroon" or "Kroon Hotel": only what is written as a name, with capitals."""
    start, position = found.start(), max(found.start("name"), found.end("kind"))
    kept: list[str] = []
    for word in (found["name"] or "").split():
        at = folded.text.index(word, position)
        if word not in _ARTICLES and (word in _GENERIC or not folded.cased[at].isupper()):
            break
        position = at + len(word)
        kept.append(word)
    while kept and kept[-1] in _ARTICLES:
        position -= len(kept.pop()) + 1
    name = " ".join([found["kind"], *kept])
    brand = _BRAND_BEFORE.search(folded.text, max(0, start - 22), start)
    if brand and folded.cased[brand.start()].isupper() and brand["name"] not in _NO_BRANDS and (not kept or " ".join(kept) in names()):
        return AddressFact(f"{brand['name']} {name}", "venue", folded.span(part, brand.start(), position if kept else found.end("kind")))
    return AddressFact(name, "venue", folded.span(part, start, position)) if kept else None
