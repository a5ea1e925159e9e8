# ruff: noqa: E501 -- word tables
"""Street addresses and names of hotels and parks: for the check against own registers, never scored."""

import re

from extractors.facts import AddressFact
from extractors.normalise import Folded
from extractors.place_names import names
from extractors.text_shape import runs_of
from extractors.triggers import around, hits_in
from extractors.venue_chains import chains

_STREET = re.compile(
    r"(?<![a-z0-9'-])(?P<street>(?:(?:de|het|den|'t|van|ten|ter|der|oude|nieuwe|grote|kleine|lange|korte"
    r"|eerste|tweede|derde|vierde|\d{1,2}(?:e|de|ste)|[a-z]+ van|sint|st\.?|prins(?:es)?|koningin|kon\.|burgemeester|burg(?:em)?\.?|dr\.|prof\.|professor|ds\.|dominee|mr\.|ir\.|gen\.|generaal"
    r"|(?:(?:eerste|tweede|derde|vierde|\d{1,2}(?:e|de|ste)) )(?:[a-z][a-z'.-]+ ){1,2}(?=[a-z]+(?:straat|weg|laan|plein|kade|gracht|dwarsstraat)))\s?){0,3}"
    r"(?:[a-z][a-z'-]{1,30})?(?:straat|str\.?(?![a-z])|weg|laan|plein|singel|kade|gracht|dijk|steeg|pad|hof|park|markt"
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
_ARTICLE_NAME = re.compile(r"[A-Z](?<=[eEtT] [A-Z])[a-z'-]{2,20} (?:nr\.? ?|nummer )?\d")
# Streets whose kind of street is not their end: "Laan van Meerdervoort 100", "Plein 1944 nr 5", and "Het Rond 1 Houten" with its town.
_OTHER_STREET = re.compile(
    r"(?<![a-z0-9'-])(?P<street>(?:(?:laan|weg|plein|singel|kade|hof|park|pad|boulevard|burgt) (?:van|der|den|de|het|ter|ten|op)(?: (?:de|den|der|het))?(?: [a-z][a-z'-]{1,24}){1,2}|(?:plein|laan|straat) (?:1[89]\d\d|'40-'45))"
    r"|(?P<any>(?:het|de|'t) [a-z][a-z'-]{2,20}))\s(?:nr\.?\s?|nummer )?(?P<number>\d{1,4})(?:\s?-?\s?(?P<suffix>[a-h]|bis|hs)(?![a-z]))?(?![\da-z.:€%]|\s?(?:minuten|min|km|euro|uur|meter|jaar|dagen|keer|cm|kg)(?![a-z]))"
    r"(?:\s?,?\s{0,2}(?P<pc>[1-9]\d{3}\s?[a-z]{2})(?![a-z]))?(?:\s?(?:,|in|te)?\s{0,2}(?P<city>(?:(?:'s-|'t |den |de |het )?[a-z][a-z-]{2,24})(?: aan den? [a-z]+)?)(?![a-z]))?"
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
_CAPITAL = re.compile(r"(?<![A-Za-z])[A-Z]")
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
    named = [(found.start() - 2, found.end()) for found in _ARTICLE_NAME.finditer(folded.cased)]
    others = around(text, hits.places("other_streets") + named, 4, 70)
    for first, last in others:
        for found in _OTHER_STREET.finditer(text, first, last):
            fact = _other_street(folded, part, found)
            if fact is not None and _is_apart(fact, facts):
                facts.append(fact)
    postcodes = [code.span() for at in runs_of(text, 4) if (code := _PC6.match(text, at))]
    for first, last in around(text, postcodes, 110, 40):
        for found in _WITH_POSTCODE.finditer(text, first, last):
            fact = _street(folded, part, found) if folded.cased[found.start()].isupper() else None
            if fact is not None and _is_apart(fact, facts):
                facts.append(fact)
    venues = [AddressFact(name, "venue", folded.span(part, start, end)) for start, end, name in chains(folded)]
    for found in hits.near("venues", _VENUE, 20, 110):
        fact = _venue(folded, part, found)
        if fact is not None and _is_apart(fact, venues):
            venues.append(fact)
    return facts + venues


def _is_apart(fact: AddressFact, others: list[AddressFact]) -> bool:
    return all(fact.span.end <= other.span.start or other.span.end <= fact.span.start for other in others[-_NEAR:])


_NEAR = 20      # facts looked back at; a text with more is no ad


def _other_street(folded: Folded, part: str, found: re.Match[str]) -> AddressFact | None:
    """Written as a name, with a capital; one of any name only with a town behind it."""
    last = found["street"].rfind(" ") + 1
    if not (folded.cased[found.start("street") + last].isupper() or found["street"][last:].strip("'-").isdigit() or "40" in found["street"]):
        return None
    if found["any"] and found["city"] not in names():
        return None
    return _street(folded, part, found)


def _street(folded: Folded, part: str, found: re.Match[str]) -> AddressFact | None:
    street = _one_form(re.sub(r"\s+", " ", found["street"]).strip())
    if street in _NOT_STREETS:
        return None
    if not (
        _CAPITAL.search(folded.cased, found.start(), found.start("number"))
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


_ORDINALS = {"eerste": "1e", "tweede": "2e", "derde": "3e", "vierde": "4e"}
_TITLES = {
    "burg.": "burgemeester", "burg": "burgemeester", "burgem.": "burgemeester", "burgem": "burgemeester", "st.": "sint", "st": "sint", "prof.": "professor", "ds.": "dominee", "kon.": "koningin", "gen.": "generaal",
}  # fmt: skip
_ORDINAL = re.compile(r"(\d{1,2})(?:e|de|ste)")
_KIND_ALONE = re.compile(
    r"(?:straat|weg|laan|plein|singel|kade|gracht|dijk|steeg|pad|hof|park|markt|wal|dreef|ring|plantsoen|boulevard|baan|erf|burg|rak|hoeve|haven|kamp|oever|slag|meent|poort|zoom|akker|veld|gaard|waard|sloot"
    r"|spoor|brink|rade|wijk)"
)


def _one_form(street: str) -> str:
    """ "de Dorpsstr.", "dorpsstraat" → "dorpsstraat"; "Tweede" → "2e", "Burg." → "burgemeester". An ordinal stays: it is another street. """
    words = street.split(" ")
    if len(words) > 1 and words[0] in ("de", "het", "'t", "den") and not _KIND_ALONE.fullmatch(words[1]) and _KIND_ALONE.search(words[-1]):
        words = words[1:]
    words = [_ORDINALS.get(word, _TITLES.get(word, _ORDINAL.sub(r"\1e", word))) for word in words]
    if re.fullmatch(r"[a-z'-]{2,}str\.?", words[-1]):
        words[-1] = words[-1].rstrip(".").removesuffix("str") + "straat"
    return " ".join(words)


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
