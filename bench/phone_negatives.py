# ruff: noqa: E501 -- word tables and sentences
"""More of what ads hold and is no telephone number, named by kind: files, codes, counts, lists, measures, in several languages.

`python -m bench.phone_negatives OUT [--per-kind N] [--seed N]` writes an evaluation folder of these alone.
"""

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from random import Random

from bench.heldout_words import SENTENCES
from bench.phone_ads import synthetic_mobile
from bench.phone_spoken import LANGUAGES, said, spoken

Kind = Callable[[Random, str], str]  # (random, language) → text


def _d(rng: Random, size: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(size))


def _n(rng: Random, low: int, high: int) -> str:
    return str(rng.randrange(low, high))


def _upper(rng: Random, size: int) -> str:
    return "".join(rng.choice("ABCDEFGHJKLMNPRSTVWXZ") for _ in range(size))


KINDS: dict[str, Kind] = {
    "file_name": lambda r, _: f"{r.choice(['IMG', 'foto', 'DSC', 'VID', 'scan'])}{r.choice(['_', '-', ''])}{synthetic_mobile(r)}{r.choice(['', '_2', '-1'])}.{r.choice(['jpg', 'png', 'mp4', 'pdf'])}",
    "file_bare": lambda r, _: f"{synthetic_mobile(r)}.{r.choice(['jpg', 'jpeg', 'png', 'webp', 'pdf', 'mp4'])}",
    "file_date": lambda r, _: f"IMG_2026{_n(r, 10, 13)}{_n(r, 10, 29)}_{synthetic_mobile(r)[:6]}, WhatsApp Image 2026-06-{_n(r, 10, 29)} at 06.{_n(r, 10, 59)}.{_n(r, 10, 59)}",
    "hex": lambda r, _: f"{r.choice(['0x', '#', 'hash ', 'sha '])}06{''.join(r.choice('0123456789abcdef') for _ in range(r.choice([8, 10, 14, 30])))}",
    "uuid": lambda r, _: "-".join("".join(r.choice("0123456789abcdef") for _ in range(n)) for n in (8, 4, 4, 4, 12)),
    "mac": lambda r, _: "06:" + ":".join(f"{r.randrange(256):02x}" for _ in range(5)),
    "colour": lambda r, _: f"kleur #06{_d(r, 4)} en #31{_d(r, 4)}, RGB 06, {_n(r, 10, 99)}, {_n(r, 100, 255)}",
    "only_prefix": lambda r, _: r.choice([
        f"Geef je 06 en ik app je. Half uur {_n(r, 60, 99)}, uur {_n(r, 100, 200)}, nacht {_n(r, 400, 900)}.",
        f"06 op aanvraag, {_n(r, 18, 40)} jaar, {_n(r, 150, 180)} cm, {_n(r, 48, 80)} kg, cup 75B.",
        f"Alleen bellen met een 06 nummer, ontvangst vanaf {_n(r, 10, 12)} tot {_n(r, 20, 23)}, kamer {_n(r, 10, 99)}, code {_n(r, 1000, 9999)}.",
        f"Mail mij je 06. {_n(r, 20, 40)} / {_n(r, 150, 180)} / {_n(r, 50, 70)}",
        f"My +31 number only after you mail. {_n(r, 20, 40)} years, {_n(r, 150, 180)} cm, {_n(r, 100, 250)} an hour.",
    ]),
    "begins_with": lambda r, _: r.choice([
        f"Nummers die met 06 beginnen neem ik op, na {_n(r, 10, 20)} uur. Deel 2 van mijn verhaal: {_n(r, 10, 99)} maanden later en {_n(r, 100, 999)} km verder.",
        f"Begin om 06 uur, rest van de dag vrij, eindigt om {_n(r, 18, 23)}. De eerste {_n(r, 10, 99)} minuten gratis, de laatste {_n(r, 10, 99)} ook.",
        f"Start at 06, the rest is easy: {_n(r, 100, 999)} dollars for the first {_n(r, 10, 99)}, {_n(r, 100, 999)} for the second.",
    ]),
    "flat": lambda r, _: r.choice([
        f"Appartement {_n(r, 40, 99)} m², {_n(r, 2, 5)} kamers, {_n(r, 1, 4)}e etage, huisnummer {_n(r, 10, 99)}, {_n(r, 600, 1900)} p/m",
        f"Oppervlakte {_n(r, 40, 99)} vierkante meter, plafond {_n(r, 2, 4)},{_n(r, 10, 99)} hoog, {_n(r, 0, 4)} balkons, bouwjaar {_n(r, 1950, 2020)}",
        f"Flat of {_n(r, 40, 99)} sqm, {_n(r, 2, 5)} rooms, floor {_n(r, 1, 9)}, no {_n(r, 1, 99)}, {_n(r, 700, 1900)} a month",
        f"06 x {_n(r, 10, 99)} x {_n(r, 10, 99)} x {_n(r, 10, 99)} cm en 0,67 x {_n(r, 1, 9)},{_n(r, 10, 99)} x {_n(r, 10, 99)} m",
        f"Wohnung {_n(r, 40, 99)} qm, {_n(r, 2, 5)} Zimmer, {_n(r, 1, 9)}. Stock, Baujahr {_n(r, 1950, 2020)}, Nr. {_n(r, 1, 99)}",
    ]),
    "years": lambda r, _: "Actief in " + ", ".join(_n(r, 2006, 2026) for _ in range(5)) + " en van 06 tot 07",
    "school_years": lambda r, _: f"{r.choice(['06/07', '06-07', '2006/07'])}, 07/08, 08/09, 09/10, 10/11",
    "times_table": lambda r, _: f"Tram 6: {', '.join(f'06:{m:02d}' for m in range(2, 60, 12))} en 07.{_n(r, 10, 59)}",
    "times_bare": lambda r, _: f"Vertrek {' '.join(f'06{m:02d}' for m in range(2, 60, 15))} {' '.join(f'07{m:02d}' for m in range(2, 60, 15))}",
    "scores": lambda r, _: f"Uitslagen: {', '.join(f'{r.randrange(7)}-{r.randrange(7)}' for _ in range(6))}",
    "sets": lambda r, _: f"Gewonnen met 0-6 6-{_n(r, 0, 5)} 7-6 {_n(r, 0, 6)}-6 6-{_n(r, 0, 5)}",
    "chat_id": lambda r, _: f"{r.choice(['chat id', 'Chat-ID:', 'Skype id', 'session id', 'PIN', 'QQ', 'user'])} {synthetic_mobile(r)}",
    "tracking": lambda r, _: f"{r.choice(['Track en trace', 'Barcode', 'Zending', 'Paket', 'Colis'])} {r.choice(['3S', 'JJ', 'CP'])}{_upper(r, 2)}{synthetic_mobile(r)}NL",
    "licence": lambda r, _: f"{r.choice(['Vergunningnummer', 'Exploitatievergunning', 'Licentie', 'License no.', 'Lizenz', 'Permis', 'Licencia'])} {synthetic_mobile(r)}",
    "kvk_spaced": lambda r, _: f"KvK: 06 {_d(r, 2)} {_d(r, 2)} {_d(r, 2)} btw NL 06{_d(r, 7)} B 01",
    "bsn": lambda r, _: f"{r.choice(['BSN', 'burgerservicenummer', 'sofinummer', 'PESEL', 'CNP', 'NIF', 'DNI', 'codice fiscale', 'TC kimlik'])} {synthetic_mobile(r)}",
    "policy": lambda r, _: f"{r.choice(['Polis', 'polisnr', 'Policy number', 'Versicherungsnummer', 'Relatienummer', 'Dossiernr.'])}: 06.{_d(r, 4)}.{_d(r, 4)}",
    "bank": lambda r, _: f"{r.choice(['rekening', 'IBAN', 'giro', 'Konto', 'compte'])} 06 {_d(r, 2)} {_d(r, 2)} {_d(r, 2)} {_d(r, 2)}",
    "iban_words": lambda r, _: f"IBAN NL {spoken(r.randrange(10, 99), 'nl')} INGB {' '.join(said(synthetic_mobile(r), 'nl'))}",
    "coords": lambda r, _: f"{r.choice(['GPS', 'locatie', 'coördinaten'])} 52.06{_d(r, 4)} 5.06{_d(r, 4)}",
    "coords_words": lambda r, _: f"N 52 06.{_d(r, 3)} E 005 07.{_d(r, 3)}",
    "rd": lambda r, _: f"RD-coördinaten X 13{_d(r, 4)} Y 06{_d(r, 4)}",
    "weights": lambda r, _: f"{_n(r, 1, 9)} kg, 06{_d(r, 2)} gram, {_n(r, 100, 999)} ml en {_d(r, 4)} mg",
    "lottery": lambda r, _: f"Getrokken: {' '.join(f'{r.randrange(1, 45):02d}' for _ in range(6))} reserve 06",
    "lottery2": lambda r, _: f"Lotto 06 {' '.join(f'{r.randrange(10, 45)}' for _ in range(4))}",
    "serial": lambda r, _: f"S/N {_upper(r, 2)}06{_d(r, 8)}, model 06-{_d(r, 4)}-{_d(r, 4)}",
    "isbn": lambda r, _: f"ISBN 90-6{_d(r, 3)}-{_d(r, 3)}-{_d(r, 1)}",
    "ean": lambda r, _: f"EAN 06{_d(r, 11)}, artikel 06{_d(r, 8)}",
    "voucher": lambda r, _: f"{r.choice(['Kortingscode', 'Gutscheincode', 'Code promo', 'Voucher', 'Cupón', 'Kod rabatowy', 'Cod reducere'])}: {synthetic_mobile(r)}",
    "order": lambda r, _: f"{r.choice(['Bestellnummer', 'Numéro de commande', 'Número de pedido', 'Numer zamówienia', 'Număr comandă', 'Rendelésszám', 'Numero ordine', 'Número da encomenda', 'Sipariş numarası', 'Order no'])} {synthetic_mobile(r)}",
    "client": lambda r, _: f"{r.choice(['Klantnummer', 'Kundennummer', 'Numéro client', 'Número de cliente', 'Numer klienta', 'Cod client', 'Ügyfélszám', 'Codice cliente', 'Müşteri no', 'Lidnummer', 'Member no.'])}: {synthetic_mobile(r)}",
    "ad_number": lambda r, _: f"{r.choice(['Advertentie', 'Advertentienr.', 'Anzeigennummer', 'Annonce n°', 'Anuncio nº', 'Nr ogłoszenia', 'Anunț nr.', 'Hirdetés száma', 'Annuncio n.', 'Anúncio nº', 'İlan no', 'Ad #', 'Listing'])} {synthetic_mobile(r)}",
    "views": lambda r, _: f"Al {synthetic_mobile(r)} keer bekeken, 06 {_d(r, 2)} {_d(r, 3)} {_d(r, 3)} hits",
    "phone_short": lambda r, _: f"Bel 06 {_d(r, 2)} {_d(r, 2)} {_d(r, 2)} (rest via mail)",
    "phone_hidden": lambda r, _: f"Bel 06 {_d(r, 2)} {_d(r, 2)} xx xx na inloggen, al {_n(r, 10, 99)} reacties en {_n(r, 10, 99)} foto's",
    "phone_stars": lambda r, _: f"06-{_d(r, 4)}****, {_n(r, 1000, 9999)} AB, huisnummer {_n(r, 1000, 9999)}",
    "long_word_row": lambda r, lang: " ".join(said(synthetic_mobile(r) + _d(r, 5), lang)),
    "short_word_row": lambda r, lang: " ".join(said(synthetic_mobile(r)[: r.choice([6, 7, 8])], lang)),
    "counting": lambda r, lang: ", ".join(said("0123456789", lang)),
    "counting_down": lambda r, lang: ", ".join(said("9876543210", lang)),
    "word_prices": lambda r, lang: f"{spoken(r.randrange(50, 99), lang)}, {spoken(r.randrange(50, 99), lang)}, {spoken(r.randrange(50, 99), lang)} euro; 30 min, 45 min, 60 min",
    "dates_words": lambda r, _: f"nul zes nul zeven {r.choice(['tweeduizend', 'negentien'])} {spoken(r.randrange(60, 99), 'nl')}",
    "years_ages": lambda r, _: f"Geboren 06-07-19{_n(r, 60, 99)}, {_n(r, 20, 50)} jaar, {_n(r, 150, 190)} cm / {_n(r, 50, 90)} kg / 75C",
    "date_short": lambda r, _: f"Op 06/07, 08/07, {_n(r, 10, 28)}/07 en {_n(r, 10, 28)}/08 vrij",
    "date_row": lambda r, _: f"Vrij: 06-{_n(r, 10, 12)} 07-{_n(r, 10, 12)} 08-{_n(r, 10, 12)} 09-{_n(r, 10, 12)}",
    "stamp": lambda r, _: f"Bijgewerkt 0{_n(r, 6, 9)}.{_n(r, 10, 12)}.2026 {_n(r, 10, 23)}.{_n(r, 10, 59)}.{_n(r, 10, 59)}, versie 06.{_d(r, 2)}.{_d(r, 4)}",
    "epoch": lambda r, _: f"timestamp 17{_d(r, 8)}, id 06{_d(r, 8)}",
    "room_list": lambda r, _: f"Kamers 06, 07, {_n(r, 10, 99)}, {_n(r, 10, 99)} en {_n(r, 10, 99)} vrij",
    "sizes": lambda r, _: f"Maat 36, 38, 40, {_n(r, 85, 99)}-{_n(r, 60, 70)}-{_n(r, 85, 99)}, 06 jaar ervaring, {_n(r, 150, 180)}/{_n(r, 50, 70)}",
    "price_row": lambda r, lang: f"15/{_n(r, 40, 60)} 30/{_n(r, 60, 90)} 45/{_n(r, 90, 120)} 60/{_n(r, 120, 180)} 90/{_n(r, 180, 260)} 120/{_n(r, 260, 400)}",
    "price_dash": lambda r, _: f"kwartier 50,- half uur {_n(r, 60, 99)},- uur {_n(r, 100, 200)},- 2 uur {_n(r, 200, 400)},- nacht {_n(r, 600, 999)},-",
    "plate": lambda r, _: f"kenteken 06-{_upper(r, 2)}-{_n(r, 10, 99)}, {_n(r, 10, 99)}-{_upper(r, 3)}-{_n(r, 1, 9)}",
    "ip": lambda r, _: f"10.{_n(r, 10, 250)}.{_n(r, 10, 250)}.{_n(r, 10, 250)} en 192.168.06.{_n(r, 10, 250)}",
    "url": lambda r, _: f"https://example.nl/ad/{synthetic_mobile(r)}?id={synthetic_mobile(r)} en www.example.com/{synthetic_mobile(r)}.html",
    "mail": lambda r, _: f"{_upper(r, 4).lower()}{synthetic_mobile(r)}x@example.nl",
    "handle": lambda r, _: f"Instagram: @sanne{synthetic_mobile(r)}x, snap lina_{synthetic_mobile(r)}_nl",
    "roman": lambda r, _: "Hoofdstuk I, II, III, IV, V, VI, VII, VIII, IX en X",
    "vitamins": lambda r, _: f"Vitamine B6 0,6 mg, B12 {_n(r, 1, 9)} mcg, {_n(r, 100, 999)} kcal, E{_n(r, 100, 999)}, E{_n(r, 100, 999)}",
    "sum": lambda r, _: f"{_n(r, 10, 99)} + {_n(r, 10, 99)} = {_n(r, 100, 199)}, 0,6 x {_n(r, 10, 99)} = {_n(r, 10, 60)},{_n(r, 10, 99)}",
    "reviews": lambda r, _: f"Cijfers: 0 6 7 8 9 {_n(r, 1, 9)} {_n(r, 1, 9)}, gemiddeld {_n(r, 6, 9)},{_n(r, 0, 9)} uit {_n(r, 100, 999)}",
    "hours": lambda r, _: f"ma 06-{_n(r, 10, 23)}, di 06-{_n(r, 10, 23)}, wo 07-{_n(r, 10, 23)}, do 08-{_n(r, 10, 23)}",
    "pager": lambda r, _: f"Stap {_n(r, 1, 9)} van 9, bladzijde 06 van {_n(r, 10, 99)}, regel {_n(r, 100, 999)}, hoofdstuk {_n(r, 10, 99)}",
    "other_nl": lambda r, _: f"postbus 06{_d(r, 3)}, {_n(r, 1000, 9999)} {_upper(r, 2)}, dossier {_d(r, 4)}/06/{_d(r, 4)}",
}  # fmt: skip


def samples(seed: int, per_kind: int) -> list[dict[str, object]]:
    """Every ad of the folder; each kind in each language in turn."""
    rng = Random(seed)
    out: list[dict[str, object]] = []
    for name, kind in KINDS.items():
        for index in range(per_kind):
            lang = LANGUAGES[index % len(LANGUAGES)]
            parts = rng.sample(SENTENCES[lang], rng.randint(2, 5))
            parts.insert(rng.randint(0, len(parts)), kind(rng, lang))
            text = rng.choice([" ", "\n", ". "]).join(parts)
            out.append({"id": f"{name}-{index}", "text": text, "phones": [], "style": f"none:{name}", "language": lang})
    return out


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="bench.phone_negatives")
    parser.add_argument("out", type=Path)
    parser.add_argument("--per-kind", type=int, default=33)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(argv)
    args.out.mkdir(parents=True, exist_ok=True)
    with (args.out / "texts.jsonl").open("w", encoding="utf-8") as file:
        for sample in samples(args.seed, args.per_kind):
            file.write(json.dumps(sample, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
