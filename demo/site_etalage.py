"""Site (c), Etalage: schema.org JSON-LD in its pages, and lists that go on from a cursor."""

import base64
import binascii
import json
from html import escape

from demo.replies import Asked, Reply, html, missing, paragraphs, picture
from demo.shelf import Shelf, Shown, find_photo

PAGE_LENGTH = 50
_STYLE = """body{font:16px/1.6 Helvetica,Arial,sans-serif;margin:0;background:#fff;color:#1d2b2a}
header{border-bottom:3px solid #0b7a75;padding:18px 32px;font-size:22px;color:#0b7a75}
main{max-width:960px;margin:20px auto;padding:0 16px}
ul.rooster{display:grid;grid-template-columns:1fr 1fr;gap:12px;list-style:none;padding:0}
li.tegel{border:1px solid #cfe3e1;padding:12px;border-radius:6px}li.tegel p{margin:4px 0;color:#45605e}
.info span{margin-right:18px}img{max-width:180px;margin:4px}
section.vergelijkbaar{background:#eef6f5;padding:10px 16px}"""


def respond(shelf: Shelf, asked: Asked) -> Reply:
    """The answer of this site. It has no robots.txt."""
    match asked.path.strip("/").split("/"):
        case [""]:
            return _page("Etalage", '<main><a href="/zoeken">Bekijk alle advertenties</a></main>')
        case ["zoeken"]:
            return _listing(shelf, asked.query.get("na", ""))
        case ["a", name] if (external_id := name.rpartition("-")[2]) in shelf.by_id:
            return _ad(shelf, shelf.by_id[external_id])
        case ["media", name]:
            return picture(find_photo(shelf, name.removesuffix(".jpg")))
        case _:
            return missing()


def _cursor(shown: Shown) -> str:
    return base64.urlsafe_b64encode(f"na:{shown.ad.external_id}".encode()).decode().rstrip("=")


def _after(shelf: Shelf, cursor: str) -> int | None:
    """The position after the ad that a cursor names."""
    if not cursor:
        return 0
    try:
        external_id = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().partition(":")[2]
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return None
    shown = shelf.by_id.get(external_id)
    return None if shown is None else shelf.ads.index(shown) + 1


def _page(title: str, body: str, head: str = "") -> Reply:
    return html(
        f'<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style>{head}</head>\n<body><header>Etalage</header>\n{body}</body></html>\n"
    )


def _listing(shelf: Shelf, cursor: str) -> Reply:
    start = _after(shelf, cursor)
    if start is None:
        return missing()
    shown = shelf.ads[start:start + PAGE_LENGTH]
    tiles = "\n".join(
        f'<li class="tegel" id="t{s.ad.external_id}"><a class="titel" href="{s.ad.path}">{escape(s.now.title)}</a>'
        f'<p>{escape(s.excerpt)}</p><small>{escape(s.now.field("city"))} {escape(s.now.field("price"))}</small></li>'
        for s in shown
    )
    more = f'<p><a class="meer" href="/zoeken?na={_cursor(shown[-1])}">Meer</a></p>' if (
        start + PAGE_LENGTH < len(shelf.ads)) else ""
    return _page("Zoeken", f'<main><ul class="rooster">{tiles}</ul>{more}</main>')


def _ad(shelf: Shelf, shown: Shown) -> Reply:
    now = shown.now
    seller = {"@type": "Person", "name": now.field("name")}
    if now.field("phone"):
        seller["telephone"] = now.field("phone")
    offer: dict[str, object] = {
        "@context": "https://schema.org", "@type": "Offer", "identifier": shown.ad.external_id, "name": now.title,
        "description": now.text, "price": now.field("price").removeprefix("€ "), "priceCurrency": "EUR",
        "availabilityStarts": f"{shown.posted:%Y-%m-%d}", "seller": seller,
        "image": [f"/media/{name}.jpg" for name in shown.photo_names()],
    }
    if now.field("city"):
        offer["areaServed"] = {"@type": "City", "name": now.field("city")}
    crumbs = {"@context": "https://schema.org", "@type": "BreadcrumbList",
              "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Etalage"}]}
    head = "".join(f'<script type="application/ld+json">{_safe_json(block)}</script>' for block in (crumbs, offer))
    info = "".join(f"<span>{escape(now.field(key))}</span>" for key in ("name", "age", "city", "price", "phone"))
    images = "".join(f'<img src="/media/{name}.jpg" alt="">' for name in shown.photo_names())
    similar = "".join(
        f'<p><a href="{s.ad.path}">{escape(s.now.title)}</a> {escape(s.now.field("phone"))}</p>'
        for s in shelf.similar(shown)
    )
    return _page(now.title, (
        f'<main><div class="kern"><h1>{escape(now.title)}</h1><div class="tekst">{paragraphs(now.text)}</div>'
        f'<div class="info">{info}</div>{images}</div><section class="vergelijkbaar"><h2>Vergelijkbaar</h2>{similar}'
        "</section></main>"
    ), head)


def _safe_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False).replace("</", "<\\/")
