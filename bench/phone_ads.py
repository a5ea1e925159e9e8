# ruff: noqa: E501 -- word tables and sentences
"""Ordinary ads to put a telephone number in, and named things that look like a number and are none."""

import random
from collections.abc import Callable

from bench.heldout_words import SENTENCES
from bench.phone_phrases import LEAD, NOISE


def synthetic_mobile(rng: random.Random) -> str:
    """A national number that can belong to nobody."""
    return f"06{rng.choice('79')}{rng.randrange(10**7):07d}"


_OPENERS = [
    "Lieve spontane dame ontvangt je graag in {place}.", "Hoi, ik ben {name}, {age} jaar en nieuw in {place}.", "Discreet en gezellig in {place}, alleen op afspraak.",
    "Sensuele massage door {name}.", "Welkom bij {name} in {place}.", "Ik ben {age} jaar, {length} cm en {weight} kg.",
]  # fmt: skip
_MIDDLES = [
    "Een uur kost {price} euro, een half uur {half} euro.", "Prijzen: 30 min {half}, 60 min {price}.", "Ik ben 24/7 bereikbaar.", "Open van 10:00 tot 22:00 uur.", "Maten 90-60-90, cup 75C.",
    "Geen anonieme nummers en geen onderhandelingen.", "Ontvangst in {pc} {place}.", "Vanaf €{price} per uur.", "Beschikbaar ma t/m vr 11:00-23:00.", "Ik hou van lange gesprekken en een goed glas wijn.",
]  # fmt: skip
_LEADS = [
    "Bel {x}",
    "Bel of app mij op {x}",
    "App {x}",
    "Tel: {x}",
    "Mijn nummer is {x}",
    "{x}",
    "Whatsapp {x}",
    "Call me {x}",
    "Telefoon: {x}",
    "Stuur een berichtje naar {x}",
    "Contact: {x}",
]
_CLOSERS = [
    "Tot snel!",
    "Kusjes {name}",
    "Alleen voor nette heren.",
    "Privé nummer wordt niet opgenomen.",
    "{age} jaar jong",
    "xx",
    "",
]
_PLACES = ["Houten", "Utrecht", "Nieuwegein", "Zeist", "Woerden", "IJsselstein", "Amersfoort"]
_NAMES = ["Sanne", "Mila", "Eva", "Bo", "Lina", "Noor"]


def _fill(rng: random.Random, text: str) -> str:
    return text.format(
        place=rng.choice(_PLACES), name=rng.choice(_NAMES), age=rng.randrange(21, 45), length=rng.randrange(155, 185), weight=rng.randrange(48, 75),
        price=rng.choice([100, 120, 150, 180, 200]), half=rng.choice([60, 70, 80, 90]), pc=f"{rng.randrange(1000, 9999)} {rng.choice(['AB', 'KL', 'XZ'])}", x="{x}",
    )  # fmt: skip


def ad_with(rng: random.Random, piece: str) -> str:
    """An ad of some 60 words around a piece of text."""
    lines = [_fill(rng, rng.choice(_OPENERS))]
    lines += [_fill(rng, text) for text in rng.sample(_MIDDLES, rng.randrange(1, 4))]
    lead = rng.choice(_LEADS).replace("{x}", piece)
    lines.insert(
        rng.randrange(1, len(lines) + 1),
        lead + rng.choice([".", "", " ", "!"]) if not piece.startswith("http") else lead + " ",
    )
    lines.append(_fill(rng, rng.choice(_CLOSERS)))
    return rng.choice(["\n", " ", "\n"]).join(lines)


def ad_in(rng: random.Random, lang: str, piece: str) -> str:
    """An ad in any of the languages around a piece; half of them with the digits that ads have."""
    if lang == "nl":
        return ad_with(rng, piece)
    parts = rng.sample(SENTENCES[lang], rng.randint(2, 5))
    if rng.random() < 0.5:
        line = rng.choice(NOISE[lang])
        parts.insert(
            rng.randint(0, len(parts)),
            line.format(age=rng.randint(21, 45), cm=rng.randint(155, 182), kg=rng.randint(48, 75), price=150, half=80),
        )
    parts.insert(rng.randint(0, len(parts)), rng.choice(LEAD[lang]).format(piece) + rng.choice([".", "", "!", " 😘"]))
    return rng.choice([" ", "\n"]).join(parts)


def ad_without(rng: random.Random, piece: str) -> str:
    """A short ad around a piece that is no telephone number, without a word about calling."""
    lines = [_fill(rng, rng.choice(_OPENERS)), piece, _fill(rng, rng.choice(_MIDDLES))]
    return rng.choice(["\n", ". ", " "]).join(lines)


def _iban(rng: random.Random) -> str:
    return f"NL{rng.randrange(10, 99)} {rng.choice(['ABNA', 'INGB', 'RABO'])} 06{rng.randrange(10**2):02d} {rng.randrange(10**4):04d} {rng.randrange(10**2):02d}"


NEGATIVES: dict[str, Callable[[random.Random], str]] = {
    "iban": lambda r: f"Betalen op {_iban(r)} mag ook",
    "kvk": lambda r: f"KvK {r.choice(['', 'nummer ', 'nr. '])}06{r.randrange(10**6):06d}",
    "btw": lambda r: f"BTW NL{r.randrange(10**9):09d}B01",
    "order": lambda r: (
        f"{r.choice(['Ordernummer', 'Bestelnummer', 'Order', 'Factuurnr.', 'Referentie'])}: {synthetic_mobile(r)}"
    ),
    "order31": lambda r: f"{r.choice(['order', 'Klantnummer', 'dossier'])} 31{synthetic_mobile(r)[1:]}",
    "polis": lambda r: f"Polisnummer: {synthetic_mobile(r)}",
    "sku": lambda r: (
        f"SKU 06-{r.randrange(10**4):04d}-{r.randrange(10**4):04d}-{r.randrange(100):02d}-{r.randrange(100):02d}"
    ),
    "date_time": lambda r: (
        f"Geplaatst 06-{r.randrange(1, 13):02d}-20{r.randrange(20, 27)} {r.randrange(24):02d}:{r.randrange(60):02d}"
    ),
    "date_hour": lambda r: (
        f"Gezien op 0{r.randrange(6, 8)}-{r.randrange(1, 13):02d}-20{r.randrange(20, 27)} {r.randrange(10, 24)} uur"
    ),
    "prices": lambda r: (
        f"30 min {r.choice([60, 70, 80])} 45 min {r.choice([90, 100])} 60 min {r.choice([120, 150])} 90 min 200"
    ),
    "price_list": lambda r: "€06,50 koffie, €71 lunch, €23,45 ontbijt, €67 diner",
    "sizes": lambda r: (
        f"{r.randrange(85, 99)}-60-{r.randrange(85, 99)} {r.randrange(155, 180)} cm {r.randrange(45, 70)} "
        f"kg {r.randrange(21, 40)} jaar 75C"
    ),
    "ean": lambda r: f"EAN 87{r.randrange(10**11):011d}",
    "ean_bare": lambda r: f"streepjescode 87{synthetic_mobile(r)}{r.randrange(10)}",
    "isbn": lambda r: f"ISBN 978-90-{r.randrange(10**3):03d}-{r.randrange(10**4):04d}-{r.randrange(10)}",
    "coordinates": lambda r: f"52.0{r.randrange(10**6):06d}, 5.1{r.randrange(10**6):06d}",
    "opening_hours": lambda r: (
        f"Open 06.{r.choice(['00', '30'])} - 07.{r.choice(['15', '45'])} en 12.00 - 18.{r.choice(['00', '30'])}"
    ),
    "train": lambda r: f"vertrek 06.{r.randrange(60):02d} - 07.{r.randrange(60):02d} - 08.{r.randrange(60):02d}",
    "weight": lambda r: f"06{r.randrange(100):02d} {r.randrange(1000):03d} {r.randrange(1000):03d} gram",
    "postcode": lambda r: (
        f"{r.randrange(1000, 9999)} AB {r.randrange(1, 200)}, {r.randrange(1000, 9999)} CD {r.randrange(1, 200)}"
    ),
    "ages": lambda r: "Leeftijden 18, 19, 20, 21, 22 en 23 jaar, 06 tot 12 uur",
    "ip": lambda r: f"192.168.{r.randrange(255)}.{r.randrange(255)}:8067{r.randrange(10)}",
    "ad_id": lambda r: f"Advertentienummer {synthetic_mobile(r)}",
    "ad_id2": lambda r: (
        f"{r.choice(['ad-id', 'ID', 'advertentie id', 'Listing id', 'profiel'])}: {synthetic_mobile(r)}"
    ),
    "long_number": lambda r: f"{synthetic_mobile(r)}{r.randrange(100, 999)}",
    "imei": lambda r: f"IMEI 35 {r.randrange(10**6):06d} {r.randrange(10**6):06d} {r.randrange(10)}",
    "bsn": lambda r: f"BSN 0{r.randrange(10**8):08d}",
    "tracking": lambda r: f"Track & trace 3SABC{r.randrange(10**10):010d}",
    "short": lambda r: f"Bel 06-{r.randrange(10**5):05d}",
    "words_prose": lambda r: (
        "Nul tolerantie voor drugs, zes dagen per week open, een tot twee uur, drie of vier dames, vijf "
        "sterren, zeven dagen, acht uur, negen tot tien"
    ),
    "zero_words": lambda r: (
        "zero tolerance, one or two hours, three girls, four hands, five stars, six days, seven nights, "
        "eight, nine to ten"
    ),
    "ratings": lambda r: "beoordeling 0 6 sterren van 10, 8 reviews, 7 foto's, 12 video's, 34 likes en 56 volgers",
    "phone_less": lambda r: "06 op aanvraag via mail, 150 euro per uur, 80 half uur, 23 jaar, 170 cm",
    "licence": lambda r: f"Vergunning {r.choice(['nr', 'nummer'])} {synthetic_mobile(r)}",
    "plate": lambda r: f"kenteken 06-{r.choice('BDFG')}{r.choice('BDFG')}-{r.randrange(10, 99)}, parkeren 12-34-56",
    "code": lambda r: f"Kortingscode {synthetic_mobile(r)}",
    "math": lambda r: f"0.6{r.randrange(10**8):08d} procent",
}
