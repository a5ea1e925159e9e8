# ruff: noqa: E501 -- pieces of ads
"""What the fuzzer starts from: pieces of ads, small pictures, pages and lines of the exchange format."""

import io
import json
from functools import cache

from PIL import Image

PIECES = (
    "06 69 12 34 56", "+31 6 6912 3456", "nul zes zeven negen een twee drie", "0️⃣6️⃣7️⃣", "O6-6912 3456", "wa.me/31669123456", "tel:0669123456", "dubbel 6",
    "twee keer de zes", "+44 7700 900123", "zero sześć", "0031(0)6", "nul zes zeven negen acht een twee drie", "achterstevoren 65432196 60", "§6-zeven", "ⓞ⑥", "٠٦", "v!er", "z€s",
    "Ik ontvang in Houten", "niet in Zeist, Bunnik of Woerden", "regio Utrecht", "vlakbij 's-Hertogenbosch", "3991 AB", "postcode 3992", "Bergen (L)", "in Best", "'t Goy",
    "Alphen a/d Rijn", "kom uit Den Haag", "Dorpsstraat 12a, 3991 AB Houten", "Hotel De Kroon", "Vakantiepark De Zon",
    "Woerde", "ontvang in Nijmgen", "Locatie: Eindhove", "in G r o n i n g e n", "Z-w-o-l-l-e", "in de Haagse binnenstad",
    "€ 150 per uur", "half uur 80,-", "1u 150", "100 tot 150 euro", "30 min: 60", "vanaf £100", "1.250 euro hele nacht", "24/7 bereikbaar", "open van 10:00 tot 22:00 uur", "ma t/m vr",
    "geplaatst: 3 dagen geleden", "bijgewerkt op 12 mei 2026", "online sinds 31-02-2026", "posted 999 months ago", "2026-13-45", "gisteren geplaatst", "29 feb",
    "23 jaar", "17-jarige", "bijna 18", "geen minderjarigen", "zestien jaar oud", "ik ben net 19", "leeftijd: 24",
    "naam(at)voorbeeld.example", "a@b.nl", "mail apenstaart voorbeeld punt nl", "Telegram: @kersje_x", "insta lieve.dame", "t.me/kersje", "www.voorbeeld.example/pad?x=1#y", "https://[::1]/x", "http://a@b:99999/",
    "ik heet Zoë", "mijn naam is Lola Rose", "onze meiden staan klaar", "vraag naar de manager", "zij ontvangt",
    "<b>", "</b", "<br/>", "<!--", "-->", "&nbsp;", "&#x1F48B;", "&#9999999;", "&amp", "\u200b", "\u202e", "\ufeff", "💋", "𝟘𝟞", "İ", "ß", "ﷺ", "\x00", "\ud7ff", "\n", "\t", "  ", ", ", ". ", " - ", "(", ")", "/", ":",
)  # fmt: skip
"""No number here can belong to anybody: 066 and 067 are not given out, +44 7700 900 is kept for stories."""


def texts() -> list[bytes]:
    """Pieces alone and in rows."""
    rows = [" ".join(PIECES[at : at + 7]) for at in range(0, len(PIECES), 5)]
    return [piece.encode() for piece in (*PIECES, *rows)]


@cache
def pictures() -> list[bytes]:
    """Small pictures of every accepted format: plain shapes, in several modes, one animated."""
    out: list[bytes] = []
    base = Image.radial_gradient("L").resize((48, 40))
    for mode, kind in (("RGB", "JPEG"), ("CMYK", "JPEG"), ("RGBA", "PNG"), ("P", "PNG"), ("I;16", "PNG"), ("1", "PNG"), ("RGB", "WEBP"), ("P", "GIF"), ("L", "AVIF")):
        picture = base.convert("L").convert(mode) if mode != "I;16" else base.convert("I;16")
        file = io.BytesIO()
        try:
            picture.save(file, kind)
        except (OSError, KeyError, ValueError):
            continue  # a Pillow without that codec
        out.append(file.getvalue())
    file = io.BytesIO()
    base.convert("P").save(file, "GIF", save_all=True, append_images=[base.rotate(90).convert("P")], duration=10)
    return [*out, file.getvalue()]


def pages() -> list[bytes]:
    """Pages as the demo's sites make them, and broken ones."""
    card = "<article class='ad' id='1'><h1>Sanne</h1><p>Ik ontvang in <b>Houten</b>.<br>06&nbsp;69 12 34 56</p><a href='tel:0669123456'>bel</a></article>"
    data = json.dumps({"@context": "https://schema.org", "@type": "Offer", "name": "Sanne", "description": "In Houten", "image": ["/a.jpg"]})
    return [
        f"<!doctype html><html><head><meta charset=utf-8><title>x</title><script type='application/ld+json'>{data}</script></head><body>{card}</body></html>".encode(),
        f"<html><body><div itemscope itemtype='https://schema.org/Offer'><span itemprop=name>Sanne</span></div>{card * 3}".encode(),
        b"<base href='//a b/'><a href='?p=2'>2</a><script>window.__DATA__ = {\"a\": [1, {\"b\": null}]}</script>",
        "<html><meta http-equiv=content-type content='text/html; charset=iso-8859-15'><p>Prijs \xa4 100".encode("latin-1"),
        b"<div>" * 300 + b"x", b"\xff\xfe<\x00p\x00>\x00", b'{"ads": [{"id": 1, "title": "x"}]}', b"<!--" + b"-" * 50, b"<style>" + b"{" * 50,
    ]  # fmt: skip


def lines() -> list[bytes]:
    """Lines of the exchange format, good and bad."""
    good = {"site": "s1", "external_id": "1", "url": "https://s1.example/1", "seen_at": "2026-11-02T03:30:00Z", "title": "Sanne",
            "text": "In Houten, 3 dagen geleden geplaatst", "fields": {"name": "Sanne", "posted": "gisteren", "price": "150"}, "photos": ["photos/a.jpg"]}  # fmt: skip
    odd = [good, {**good, "seen_at": "0001-01-01T00:00:00+14:00"}, {**good, "seen_at": "9999-12-31T23:59:59-12:00"}, {**good, "seen_at": 1e300}, {**good, "text": "\ud800"}]
    return [json.dumps(value).encode() for value in odd] + [b"{}", b"[", b'{"site": "\\ud800"}', b"null", b"\xff", b'{"fields": {"a": 1}}']
