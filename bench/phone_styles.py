# ruff: noqa: E501 -- word tables and sentences
"""Named ways to write a telephone number, and things that look like one and are not.

Numbers are made at run time from blocks that can belong to nobody: national 067/069 and UK 07700 900xxx.
`python -m bench.phone_styles OUT [--per-style N] [--negatives N] [--seed N]` writes an evaluation folder.
"""

import argparse
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

from extractors.number_words import LANGUAGES, words_of

Style = Callable[[random.Random, str, str], str]  # (random, national digits "067…", language) → text

_ACCENTS = {"nl": {"een": "één", "tweeendertig": "tweeëndertig"}, "fr": {"zero": "zéro"}, "pl": {
    "piec": "pięć", "szesc": "sześć", "dziewiec": "dziewięć"}, "hu": {"ketto": "kettő", "harom": "három", "negy": "négy", "ot": "öt", "het": "hét"},
    "ro": {"sase": "șase", "sapte": "șapte", "noua": "nouă"}, "tr": {"sifir": "sıfır", "uc": "üç", "dort": "dört", "bes": "beş", "alti": "altı"},
    "de": {"funf": "fünf"}, "es": {}, "it": {}, "pt": {"tres": "três"}, "en": {}}  # fmt: skip


def synthetic_mobile(rng: random.Random) -> str:
    """A national number that can belong to nobody."""
    return f"06{rng.choice('79')}{rng.randrange(10**7):07d}"


def _words(lang: str) -> list[str]:
    first: dict[int, str] = {}
    for word, value in words_of(lang).items():
        if value < 100 and value not in first:
            first[value] = word
    zero = min(
        (word for word, value in words_of(lang).items() if value == 0),
        key=lambda word: (word not in ("nul", "zero", "null", "nulla", "cero", "sifir"), word),
    )
    first[0] = zero
    first[1] = {
        "nl": "een",
        "en": "one",
        "de": "eins",
        "fr": "un",
        "es": "uno",
        "pl": "jeden",
        "ro": "unu",
        "hu": "egy",
        "it": "uno",
        "pt": "um",
        "tr": "bir",
    }[lang]
    table = [first[value] for value in range(100)]
    accents = _ACCENTS[lang]
    return [accents.get(word, word) for word in table]


def _pairs(digits: str) -> list[str]:
    return [digits[at : at + 2] for at in range(0, len(digits), 2)]


def _say(digits: str, lang: str) -> list[str]:
    table = _words(lang)
    return [table[int(char)] for char in digits]


def _say_pairs(digits: str, lang: str) -> list[str]:
    table = _words(lang)
    out = _say(digits[:2], lang)
    for pair in _pairs(digits[2:]):
        out += [table[int(pair)]] if pair[0] != "0" else [table[0], table[int(pair[1])]]
    return out


def plain(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice(
        [
            d,
            f"{d[:2]}-{d[2:]}",
            f"{d[:2]} {d[2:]}",
            f"{d[:2]} {d[2:4]} {d[4:6]} {d[6:8]} {d[8:]}",
            f"{d[:4]} {d[4:7]} {d[7:]}",
            f"({d[:2]}) {d[2:]}",
        ]
    )


def international(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice(
        [
            f"+31{d[1:]}",
            f"+31 6 {d[2:]}",
            f"0031 6 {d[2:6]} {d[6:]}",
            f"+31(0)6 {d[2:]}",
            f"+31 (0)6-{d[2:]}",
            f"+31-6-{d[2:]}",
        ]
    )


def without_plus(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice([f"31{d[1:]}", f"31 6 {d[2:]}", f"31 6 {d[2:6]} {d[6:]}"])


def spaced(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice([" ", "  ", "-", ".", " . "]).join(d)


def link(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice(
        [
            f"https://wa.me/31{d[1:]}",
            f"wa.me/31{d[1:]}",
            f"https://api.whatsapp.com/send?phone=31{d[1:]}",
            f"tel:+31{d[1:]}",
            f"https://t.me/+31{d[1:]}",
            f"whatsapp://send?phone=%2B31{d[1:]}",
        ]
    )


def odd_separators(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice(["*", "_", "~", "=", " / ", "//", "•", "|", " + ", "..", "--", "#", ":", ";", "^"]).join(
        rng.choice([list(d), _pairs(d)])
    )


def brackets(rng: random.Random, d: str, lang: str) -> str:
    left, right = rng.choice([("(", ")"), ("[", "]"), ("{", "}"), ("<", ">")])
    return "".join(f"{left}{group}{right}" for group in rng.choice([list(d), _pairs(d)]))


def emoji_separators(rng: random.Random, d: str, lang: str) -> str:
    sign = rng.choice(["❤️", "💋", "🔥", "🌹", "😘", "⭐"])
    return sign.join(rng.choice([list(d), _pairs(d)]))


def keycaps(rng: random.Random, d: str, lang: str) -> str:
    return "".join(char + "\ufe0f\u20e3" for char in d)


def other_digits(rng: random.Random, d: str, lang: str) -> str:
    zero = rng.choice([0xFF10, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x0660, 0x0966, 0x06F0])
    if rng.random() < 0.3:
        circled = "⓪①②③④⑤⑥⑦⑧⑨"
        return "".join(circled[int(char)] for char in d)
    return "".join(chr(zero + int(char)) for char in d)


def zero_width(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice(["\u200b", "\u200d", "\u00ad", "\u2060", "\ufeff"]).join(d)


def look_alikes(rng: random.Random, d: str, lang: str) -> str:
    table = {
        "0": "OoОо",
        "1": "lI|!",
        "2": "Zz",
        "3": "3E",
        "4": "4A",
        "5": "Ss",
        "8": "B",
        "6": "6б",
        "9": "9g",
        "7": "7T",
    }
    return "".join(rng.choice(table[char]) if rng.random() < 0.5 else char for char in d)


def words(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice([" ", " - ", ", ", "-", "."]).join(_say(d, lang))


def words_glued(rng: random.Random, d: str, lang: str) -> str:
    return "".join(_say(d, lang))


def words_capitals(rng: random.Random, d: str, lang: str) -> str:
    return (
        rng.choice(["", " "]).join(word.capitalize() for word in _say(d, lang)).upper()
        if rng.random() < 0.4
        else "".join(word.capitalize() for word in _say(d, lang))
    )


def tens(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice([" ", ", "]).join(_say_pairs(d, lang))


def mixed(rng: random.Random, d: str, lang: str) -> str:
    table = _words(lang)
    return " ".join(table[int(char)] if rng.random() < 0.5 else char for char in d)


def doubles(rng: random.Random, d: str, lang: str) -> str:
    names = {
        "nl": ["dubbel", "2x", "twee keer een"],
        "en": ["double", "2x", "two times"],
        "de": ["doppel", "2x", "zweimal"],
    }.get(lang, ["2x"])
    out: list[str] = []
    at = 0
    while at < len(d):
        if at + 1 < len(d) and d[at] == d[at + 1]:
            out.append(f"{rng.choice(names)} {d[at]}")
            at += 2
        else:
            out.append(d[at])
            at += 1
    return " ".join(out)


def leet_words(rng: random.Random, d: str, lang: str) -> str:
    table = str.maketrans({"e": "3", "i": "1", "o": "0"})
    return " ".join(word.translate(table) if rng.random() < 0.5 else word for word in _say(d, lang))


def split_lines(rng: random.Random, d: str, lang: str) -> str:
    return "\n".join(rng.choice([_pairs(d), [d[:2], d[2:6], d[6:]]]))


def filler_words(rng: random.Random, d: str, lang: str) -> str:
    groups = [d[:2], d[2:4], d[4:6], d[6:]]
    return rng.choice([" en dan ", " daarna ", " gevolgd door ", " then ", " kusje ", " schat "]).join(groups)


def html_tags(rng: random.Random, d: str, lang: str) -> str:
    tag = rng.choice(["b", "span", "i"])
    return "".join(f"<{tag}>{group}</{tag}>" for group in rng.choice([list(d), _pairs(d)]))


def backwards(rng: random.Random, d: str, lang: str) -> str:
    return f"{d[::-1]} ({rng.choice(['achterstevoren lezen', 'omgekeerd', 'backwards'])})"


def interleaved(rng: random.Random, d: str, lang: str) -> str:
    sign = rng.choice("xkwnfm")
    return sign.join(d)


def vowelless(rng: random.Random, d: str, lang: str) -> str:
    lang = rng.choice(["nl", "en"])
    return " ".join("".join(char for char in word if char not in "aeiouéë") or word for word in _say(d, lang))


def typos(rng: random.Random, d: str, lang: str) -> str:
    out: list[str] = []
    for word in _say(d, lang):
        if len(word) > 3 and rng.random() < 0.5:
            at = rng.randrange(1, len(word) - 1)
            word = rng.choice(
                [
                    word[:at] + word[at + 1 :],
                    word[:at] + word[at] + word[at:],
                    word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
                ]
            )
        out.append(word)
    return " ".join(out)


def roman(rng: random.Random, d: str, lang: str) -> str:
    table = ["0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return rng.choice([" ", "-", " . "]).join(table[int(char)] for char in d)


def prefix_apart(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice(
        [
            f"Mijn 06 begint gewoon met 06. De andere cijfers zijn {d[2:]}.",
            f"Eerst 06, de rest staat hier: {d[2:6]} {d[6:]}",
            f"Bel 06 en daarna typ je {d[2:]}",
        ]
    )


STYLES: dict[str, Style] = {
    style.__name__: style
    for style in (
        plain, international, without_plus, spaced, link, odd_separators, brackets, emoji_separators, keycaps, other_digits, zero_width, look_alikes,
        words, words_glued, words_capitals, tens, mixed, doubles, leet_words, split_lines, filler_words, html_tags, backwards, interleaved, vowelless,
        typos, roman, prefix_apart,
    )
}  # fmt: skip
_BY_LANGUAGE = {"words", "words_glued", "words_capitals", "tens", "mixed", "typos"}

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


def samples(rng: random.Random, per_style: int, negatives: int) -> Iterator[dict[str, object]]:
    """The lines of an evaluation folder."""
    number = 0
    for name, style in STYLES.items():
        langs: list[str] = list(LANGUAGES) if name in _BY_LANGUAGE else ["nl"]
        for index in range(per_style):
            digits = synthetic_mobile(rng)
            if name == "doubles":
                at = rng.randrange(3, 9)
                digits = digits[:at] + digits[at - 1] + digits[at + 1 :]
            lang = langs[index % len(langs)]
            number += 1
            label = f"{name}" if len(langs) == 1 else f"{name}:{lang}"
            yield {
                "id": str(number),
                "text": ad_with(rng, style(rng, digits, lang)),
                "phones": ["+31" + digits[1:]],
                "style": label,
            }
    kinds = list(NEGATIVES)
    for index in range(negatives):
        number += 1
        kind = kinds[index % len(kinds)]
        piece = NEGATIVES[kind](rng)
        lines = [_fill(rng, rng.choice(_OPENERS)), piece, _fill(rng, rng.choice(_MIDDLES))]
        yield {
            "id": str(number),
            "text": rng.choice(["\n", ". ", " "]).join(lines),
            "phones": [],
            "style": "negative:" + kind,
        }


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="bench.phone_styles")
    parser.add_argument("out", type=Path)
    parser.add_argument("--per-style", type=int, default=120)
    parser.add_argument("--negatives", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(argv)
    args.out.mkdir(parents=True, exist_ok=True)
    rng = random.Random(args.seed)
    with (args.out / "texts.jsonl").open("w", encoding="utf-8") as file:
        for sample in samples(rng, args.per_style, args.negatives):
            file.write(json.dumps(sample, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
