"""Site (b), Vitrine: an empty page that JavaScript fills from a JSON API; nothing to read without a browser."""

import json

from demo.replies import Asked, Reply, html, missing, picture, text
from demo.shelf import Shelf, Shown, find_photo

PAGE_LENGTH = 30
_SHELL = """<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Vitrine</title><style>
body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#101522;color:#e8ebf5}
header{padding:16px 30px;background:#1b2440;font-weight:700}
#app{display:grid;grid-template-columns:repeat(3,1fr);gap:14px;max-width:1000px;margin:20px auto}
.kaart{background:#1b2440;border-radius:10px;padding:12px}.kaart h2{font-size:17px;margin:0}a{color:#9fc0ff}
.advertentie,.verder,.leeg{grid-column:1/-1}.advertentie img{width:180px;margin:4px}
.lijn b{display:inline-block;width:7em}
</style></head><body><header>Vitrine</header><div id="app" data-stand="laden"></div>
<script src="/vitrine.js"></script></body></html>
"""
_SCRIPT = """'use strict';
const app = document.getElementById('app');
const labels = {name: 'Naam', age: 'Leeftijd', city: 'Plaats', price: 'Prijs', phone: 'Telefoon', posted: 'Geplaatst'};
function add(parent, tag, words, className) {
  const element = document.createElement(tag);
  if (words) element.textContent = words;
  if (className) element.className = className;
  parent.appendChild(element);
  return element;
}
function ready() { app.dataset.stand = 'klaar'; }
async function list(page) {
  const answer = await (await fetch('/api/ads?page=' + page)).json();
  for (const ad of answer.ads) {
    const card = add(app, 'article', '', 'kaart');
    card.dataset.id = ad.id;
    const link = add(add(card, 'h2'), 'a', ad.title);
    link.href = '/ad/' + ad.id;
    add(card, 'p', ad.excerpt);
    add(card, 'small', [ad.city, ad.price].filter(Boolean).join(', '));
  }
  if (!answer.ads.length) add(app, 'p', 'Er is hier niets.', 'leeg');
  if (answer.next) add(app, 'a', 'Meer laden', 'verder').href = '/lijst?pagina=' + answer.next;
  ready();
}
async function show(id) {
  const response = await fetch('/api/ads/' + id);
  if (!response.ok) { add(app, 'p', 'Deze advertentie is er niet meer.', 'leeg'); ready(); return; }
  const ad = await response.json();
  const article = add(app, 'article', '', 'advertentie');
  add(article, 'h1', ad.title);
  const body = add(article, 'div', '', 'tekst');
  for (const line of ad.text.split('\\n')) add(body, 'p', line);
  for (const [key, label] of Object.entries(labels)) {
    if (!ad.fields[key]) continue;
    const row = add(article, 'div', '', 'lijn');
    add(row, 'b', label);
    add(row, 'span', ad.fields[key], key);
  }
  for (const photo of ad.photos) add(article, 'img').src = photo;
  ready();
}
const place = new URL(location.href);
const ad = place.pathname.match(/^\\/ad\\/(\\d+)$/);
if (ad) show(ad[1]); else list(place.searchParams.get('pagina') || 1);
"""


def respond(shelf: Shelf, asked: Asked) -> Reply:
    """The answer of this site."""
    match asked.path.strip("/").split("/"):
        case ["robots.txt"]:
            return text("User-agent: *\nDisallow: /intern/\n")
        case [""] | ["lijst"]:
            return html(_SHELL)
        case ["ad", external_id]:
            return html(_SHELL, 200 if external_id in shelf.by_id else 404)
        case ["vitrine.js"]:
            return Reply(_SCRIPT.encode(), "text/javascript; charset=utf-8")
        case ["api", "ads"]:
            return _list(shelf, asked.number("page"))
        case ["api", "ads", external_id] if external_id in shelf.by_id:
            return _json(_full(shelf.by_id[external_id]))
        case ["beeld", name]:
            return picture(find_photo(shelf, name.removesuffix(".jpg")))
        case _:
            return missing()


def _json(value: object) -> Reply:
    return Reply(json.dumps(value, ensure_ascii=False).encode(), "application/json")


def _list(shelf: Shelf, number: int) -> Reply:
    shown, more = shelf.page(number, PAGE_LENGTH)
    return _json({
        "ads": [
            {"id": s.ad.external_id, "title": s.now.title, "excerpt": s.excerpt, "city": s.now.field("city"),
             "price": s.now.field("price")}
            for s in shown
        ],
        "next": number + 1 if more else None,
    })


def _full(shown: Shown) -> dict[str, object]:
    return {
        "id": shown.ad.external_id, "title": shown.now.title, "text": shown.now.text,
        "fields": {**dict(shown.now.fields), "posted": f"{shown.posted:%d-%m-%Y}"},
        "photos": [f"/beeld/{name}.jpg" for name in shown.photo_names()],
    }
