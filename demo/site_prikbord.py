"""Site (a), Prikbord: plain HTML lists with numbered pages, labelled fields, ETags."""

import hashlib
from html import escape

from demo.replies import Asked, Reply, html, missing, paragraphs, picture, text
from demo.shelf import Shelf, Shown, find_photo

PAGE_LENGTH = 40
_LABELS = {"name": "Naam", "age": "Leeftijd", "city": "Plaats", "price": "Prijs per uur", "phone": "Telefoon"}
_STYLE = """body{font:16px/1.5 Georgia,serif;margin:0;background:#f6f1e7;color:#2b2620}
header{background:#7a3b2e;color:#fff;padding:14px 28px;font-size:24px}
main,aside,nav,footer{max-width:880px;margin:18px auto;padding:0 18px}
article.item{background:#fff;border:1px solid #ddd2be;padding:10px 16px;margin:10px 0}
article.item h2{font-size:18px;margin:0}.plaats,.prijs{color:#7a6a52;margin-right:14px}
dl{display:grid;grid-template-columns:9em 1fr}dd{margin:0}figure{display:inline-block;margin:4px}
aside{background:#eee4d2;padding:8px 18px}
footer{color:#7a6a52;font-size:14px}"""


def respond(shelf: Shelf, asked: Asked) -> Reply:
    """The answer of this site."""
    match asked.path.strip("/").split("/"):
        case ["robots.txt"]:
            return text("User-agent: *\nAllow: /\n")
        case [""]:
            return _page("Prikbord", '<main><p>Welkom. <a href="/advertenties">Alle advertenties</a></p></main>')
        case ["advertenties"]:
            return _listing(shelf, asked.number("pagina"))
        case ["advertentie", external_id] if external_id in shelf.by_id:
            return _tagged(_ad(shelf, shelf.by_id[external_id]), asked.if_none_match)
        case ["foto", name] if name.endswith(".jpg"):
            return picture(find_photo(shelf, name.removesuffix(".jpg")))
        case _:
            return missing()


def _tagged(reply: Reply, known: str) -> Reply:
    tag = f'"{hashlib.sha256(reply.body).hexdigest()[:16]}"'
    if known == tag:
        return Reply(b"", status=304, headers=(("ETag", tag),))
    return Reply(reply.body, reply.content_type, headers=(("ETag", tag),))


def _page(title: str, body: str) -> Reply:
    return html(
        f'<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head>\n<body><header>Prikbord</header>\n{body}\n"
        "<footer>Prikbord is een verzonnen site. Vragen over de site: 069-9000001.</footer></body></html>\n"
    )


def _listing(shelf: Shelf, number: int) -> Reply:
    shown, more = shelf.page(number, PAGE_LENGTH)
    items = "\n".join(
        f'<article class="item" data-id="{s.ad.external_id}"><h2><a href="{s.ad.path}">{escape(s.now.title)}</a></h2>'
        f'<p class="kort">{escape(s.excerpt)}</p><span class="plaats">{escape(s.now.field("city"))}</span>'
        f'<span class="prijs">{escape(s.now.field("price"))}</span></article>'
        for s in shown
    )
    links = f'<a rel="prev" href="/advertenties?pagina={number - 1}">Vorige</a> ' if number > 1 else ""
    if more:
        links += f'<a rel="next" href="/advertenties?pagina={number + 1}">Volgende</a>'
    return _page(f"Advertenties, pagina {number}", f"<main>{items}</main>\n<nav>{links}</nav>")


def _ad(shelf: Shelf, shown: Shown) -> Reply:
    rows = "".join(
        f"<dt>{label}</dt><dd class=\"{name}\">{_value(name, shown.now.field(name))}</dd>"
        for name, label in _LABELS.items() if shown.now.field(name)
    )
    figures = "".join(
        f'<figure><img src="/foto/{name}.jpg" width="200" alt=""></figure>' for name in shown.photo_names()
    )
    also = "".join(
        f'<li><a href="{s.ad.path}">{escape(s.now.title)}</a>, bel {escape(s.now.field("phone"))}</li>'
        for s in shelf.similar(shown)
    )
    return _page(shown.now.title, (
        f'<main><article class="advertentie"><h1>{escape(shown.now.title)}</h1>'
        f'<div class="tekst">{paragraphs(shown.now.text)}</div><dl class="gegevens">{rows}'
        f'<dt>Geplaatst</dt><dd class="posted">{shown.posted:%d-%m-%Y}</dd></dl><div class="fotos">{figures}</div>'
        f'</article></main><aside class="ook"><h2>Ook op Prikbord</h2><ul>{also}</ul></aside>'
    ))


def _value(name: str, value: str) -> str:
    return f'<a href="tel:{escape(value)}">{escape(value)}</a>' if name == "phone" else escape(value)
