"""Ads without a number of which the digits and number words look like one: hard negatives, Dutch.

Slots: {d4} four digits, {id} ten digits that begin like a mobile number but are told to be something else, {w5} five
number words, {k4} keycap digits, {c4} circled digits, {b4} bracketed digits, {e4} digits with emoji between, {t} a
time, {dd} a date, {p} a price, {y} a year, {s} a small number.
"""

from random import Random

from bench.blind_numbers import digits, dutch
from bench.blind_phone_words import DIGITS

DUTCH = (
    "Polisnummer {id}, graag vermelden bij de afspraak.",
    "Ordernummer: {id}. Pakketje ligt klaar.",
    "Factuur {id} is vorige week betaald.",
    "Advertentienummer {id} | geplaatst op {dd} om {t}",
    "Lidnummer: {id}, vervalt op {dd}.",
    "Mijn vorige advertentie (id {id}) is verwijderd, dit is de nieuwe.",
    "Dossier {id} bij de gemeente, dit is geen telefoonnummer.",
    "KvK {d8}, btw NL{d9}B01.",
    "IBAN NL00 TEST {d4} {d4} {d2} t.n.v. de salon.",
    "Barcode 871{d10} staat op de fles olie.",
    "ISBN 978-90-{d5}-{d2}-{s}, boek over massage.",
    "Track & trace 3S{d10} postcode 1234 AB.",
    "Meterstand stroom {d6}, gas {d5}, watermeter {d4}.",
    "Kilometerstand {d6}, bouwjaar {y}, APK tot {dd}.",
    "Serienummer SN-{d4}-{d4}-{d4}.",
    "Inlogcode voor de deur: {d4}#, tweede deur {d4}*.",
    "Wifi wachtwoord: zon{d6}zee{d2}",
    "Kluisje {d3}, code {d2}-{d2}-{d2}.",
    "Bingo getallen van vanavond: 7 - 12 - 23 - 34 - 45 - 61 - 69.",
    "Lotto: 3 8 17 21 33 40 en reservegetal 6.",
    "Staatslot eindcijfers {d5}, niks gewonnen haha.",
    "Uitslagen: 2-1, 0-0, 3-3, 6-7, 1-0.",
    "Tennis: 6-7 7-6 6-3 6-1, en toen was ik moe.",
    "Maten: 90-60-90, 1.{d2} m, {d2} kg, cup 75C, schoen 38.",
    "Ringmaat 16, 17, 18 of 19. Riem 80/85/90/95 cm.",
    "Openingstijden: ma 9-17, di 9-17, wo 10-18, do 12-21, vr 9-17, za 10-16.",
    "Ma 09.00-12.00 / di 13.00-17.30 / wo 06.45-10.15 / do dicht.",
    "15 min {p} - 30 min {p} - 45 min {p} - 60 min {p} - 90 min {p}",
    "06.30 uur inloop, 07.00 ontbijt, 08.15 yoga, 09.45 wandelen.",
    "Van 06-12-2026 tot en met 20-12-2026 ben ik weg.",
    "Vrij op 6/12, 7/12, 8/12, 13/12 en 14/12.",
    "Seizoen 2019/2020, 2020/2021, 2021/2022, 2022/2023.",
    "Coördinaten 52.0{d5}, 5.1{d5} (parkeerplaats).",
    "Bus 6, 7, 28 en 77 stoppen voor de deur; tram 20 en 21 ook.",
    "Huisnummers 67 t/m 123, bel 4 keer bij nr 69.",
    "Kamers 201, 202, 203, 204 en 205 zijn verwarmd.",
    "Kleurcodes 067, 069, 112 en 134 op voorraad, 06 is uitverkocht.",
    "Nagellak nr. 06 12 34 en 45 zijn op.",
    "Breinaald 6, 7 en 8 mm, 69 steken opzetten, 12 naalden, 34 minderen.",
    "Recept: 6 eieren, 7 eetlepels suiker, 125 gram boter, 300 gram bloem, 40 min op 180.",
    "Tel maar mee: een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien... wie niet weg is!",
    "En een en twee en drie en vier, vijf zes zeven acht, dansles voor beginners!",
    "Aftellen: 10 9 8 7 6 5 4 3 2 1 0 vuurwerk!",
    "Nog drie nachtjes, nog twee nachtjes, nog een nachtje... {k3} {k2}",
    "5️⃣ 4️⃣ 3️⃣ 2️⃣ 1️⃣ en weg met de stress!",
    "0️⃣ gedoe, 1️⃣ adres, 2️⃣ handen, 3️⃣ soorten olie",
    "① douchen ② thee ③ massage ④ rusten ⑤ betalen ⑥ zwaaien",
    "(1) bel aan (2) trap op (3) tweede deur (4) schoenen uit (5) neem plaats",
    "[1] rug [2] nek [3] voeten [4] hoofd [5] handen [6] alles",
    "Beoordeling: ⭐⭐⭐⭐⭐ 9,{s} / 10 uit {d3} reviews, 8,{s} voor de sfeer.",
    "Ik geef mezelf een zes, mijn massage een negen en mijn koffie een acht!",
    "Nul stress, zes dagen per week open, zeven soorten thee.",
    "Rapportcijfers: zes, zeven, acht, zes en een negen voor gym.",
    "Een twee drie, rikketikketik, om vier uur thee en om vijf uur naar huis.",
    "Wij zijn met zijn zessen: twee honden, drie katten en een vogel van negen jaar.",
    "Twee vrouwen, vier handen, een uur, nul zorgen.",
    "Mijn nummer geef ik pas na een berichtje via de site.",
    "Nummer staat in mijn profiel. Leeftijd {d2}, lengte 1{d2}, gewicht {d2}.",
    "06-nummer op aanvraag, mail via het formulier (binnen {s} uur antwoord).",
    "Bel 06-******** (klik om het nummer te zien)",
    "Tel: 06 7x xx xx xx, log in om het hele nummer te bekijken",
    "Nummer zichtbaar voor leden: 06-69......",
    "Mijn nummer eindigt op {d3}, de rest heb je nog van vorige keer.",
    "Geen 06 nummers in de tekst aub, zegt de site, dus stuur een bericht. {d4}",
    "Ik heb 06 in mijn bericht gezet maar de site haalde alles weg, stuur dus je eigen nummer.",
    "Zes plus zeven is dertien, negen min een is acht: rekenles voor groep vier.",
    "Sommen: 6+7=13, 12-5=7, 3x4=12, 81:9=9.",
    "Reeks: 0 1 1 2 3 5 8 13 21 34, wie weet de volgende?",
    "Pi is 3,14159265 en dat weet ik uit mijn hoofd.",
    "Schaakopening 1.e4 e5 2.Pf3 Pc6 3.Lb5 a6 4.La4.",
    "Sudoku rij: 6 _ 7 1 _ 2 3 _ 4",
    "Gitaarakkoord 0-2-2-1-0-0 en 3-2-0-0-3-3, les voor beginners.",
    "Hoofdstuk I, II, III, IV, V, VI en VII gelezen, IX en X volgen.",
    "Lodewijk XIV stijl stoelen, klok met VI - IX - XII - III.",
    "Postcodes 3511, 3512, 3521, 3531 en 3561 zonder reiskosten.",
    "Rekening: {p},00 + {p},50 + {p},95 = te betalen {d3},45 euro.",
    "Kleuren #067123, #FF0066 en #091011 in de studio.",
    "#massage #rust #2026 #nr1 #24uur #utrecht030",
    "Versie 0.6.7.1, update 12.3.4, build {d5}.",
    "IP camera op 192.168.1.{s}0, poort 80{d2}.",
    "Artikel 06712 (wit) en 06934 (zwart), per {s} stuks {p} euro.",
    "Doos van 6 x 70 x 125 mm, pallet 80 x 120, hoogte 145.",
    "Bloeddruk 120/80, hartslag 67, saturatie 98, temperatuur 36,7.",
    "Trein vertrekt 06:12, 06:42, 07:12, 07:42, 08:12 richting Zwolle.",
    "Vlucht KL{d4} van {t}, gate {s}, stoel 12A.",
    "Kenteken 67-XX-69 staat voor de deur, NIET blokkeren.",
    "Chassisnummer eindigt op {d6}, bandenmaat 205/55 R16 91V.",
    "Stopcontact 230 V, 16 A, kabel 3 x 2,5 mm2, {d2} meter.",
    "o, l, o, o, o... zo zing ik onder de douche; 10 punten als je het liedje raadt.",
    "Maat S, M, L, XL, 2XL, 3XL, 4XL - 6 tot 16 jaar: 116 122 128 134 140",
    "iPhone 6, 6s, 7, 8, X, 11, 12, 13: scherm vanaf {p} euro.",
    "06 december pakjesavond, 07 december uitslapen, 12 december kerstmarkt.",
    "Codewoord is zeven-tulp-vier, dan weet ik dat je het bent.",
    "Gebruikersnaam: nina_{d4}_{d2} (alleen op deze site)",
    "Zoek op nul tot vier jaar, vijf tot acht jaar of negen tot twaalf jaar.",
    "Sinds nul zes (2006 dus) woon ik hier, in een twee onder een kap.",
    "❤️6❤️ jaar samen, 🎂 {s} kinderen, 🏠 nr {d2}",
    "T.e.l. n.i.e.t. verder dan 1.0.0, begin dan weer bij 1.",
    "Van achter naar voren: 9 8 7 6 5 4 3 2 1, start!",
    "Eerste prijs {p}, tweede prijs {p}, derde prijs {p}, loten a 2 euro.",
    "Zes-en-zeventig trombones, honderd-en-tien kornetten: koor zoekt leden.",
    "Zaal 6 rij 7 stoel 1 2 3 en 4, kaartje {p} euro.",
)


class Filled(dict[str, str]):
    """Fills the slots of a hard negative as they are asked for."""

    def __init__(self, rng: Random, language: str) -> None:
        """Draws from `rng`; number words in `language`."""
        super().__init__()
        self.rng, self.language = rng, language

    def __missing__(self, key: str) -> str:
        """A fresh value for the slot; raises KeyError for a slot that does not exist."""
        rng, kind, count = self.rng, key[0], int(key[1:] or "0") if key[1:].isdigit() or not key[1:] else -1
        if key == "id":
            return dutch(rng).national
        if key == "dd":
            return f"{rng.randint(1, 28):02}{rng.choice('-/.')}{rng.randint(1, 12):02}-2026"
        if count > 0:
            drawn = str(rng.randint(1, 9)) + digits(rng, count - 1)
            return {
                "d": lambda: drawn,
                "w": lambda: " ".join(DIGITS[self.language][int(d)] for d in drawn),
                "k": lambda: "".join(d + "\ufe0f\u20e3" for d in drawn),
                "c": lambda: "".join(chr(0x2460 + int(d) - 1) if d != "0" else "⓪" for d in drawn),
                "b": lambda: "".join(f"({d})" for d in drawn),
                "e": lambda: "🌹".join(drawn),
            }[kind]()
        return {
            "t": f"{rng.randint(7, 22):02}{rng.choice(':.')}{rng.choice(('00', '15', '30', '45'))}",
            "p": str(rng.randrange(15, 195, 5)),
            "y": str(rng.randint(1987, 2025)),
            "s": str(rng.randint(2, 9)),
        }[key]
