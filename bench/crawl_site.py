"""The site that `bench crawl` crawls: lists and ad pages of about ten kilobytes, served by aiohttp on loopback.

`python -m bench.crawl_site PAGES` prints its port and serves until its input closes.
"""

import asyncio
import json
import random
import sys
import threading

from aiohttp import web

PER_LIST = 100
WORDS = (
    "rust", "ruimte", "aandacht", "massage", "ontspanning", "gesprek", "wandeling", "thee", "muziek", "kaars",
    "zacht", "warm", "avond", "middag", "afspraak", "tijd", "samen", "lachen", "koken", "boek", "tuin", "reis",
    "stad", "zee", "bos", "winter", "zomer", "regen", "zon", "licht", "stil", "vrolijk",
)
PLACES = ("Houten", "Nieuwegein", "Vianen", "IJsselstein", "Woerden")


def ad_html(number: int) -> str:
    """One ad: JSON-LD, labelled fields, a hundred words, similar ads and the furniture of a real page."""
    chance = random.Random(number)
    place = chance.choice(PLACES)
    text = " ".join(chance.choice(WORDS) for _ in range(100))
    phone = f"067{number % 10_000_000:07d}"
    data = {"@context": "https://schema.org", "@type": "Offer", "name": f"Titel {number}", "price": 80 + number % 90}
    menu = "".join(f"<li><a href='/rubriek/{index}'>Rubriek {index} en meer</a></li>" for index in range(40))
    similar = "".join(
        f"<div class=tegel><a href='/ad/{(number + step) % 1000}'>Andere {step}</a><span>069{step:07d}</span></div>"
        for step in range(1, 9)
    )
    return (
        f"<!doctype html><html><head><title>Titel {number}</title><style>{'.a{margin:0}' * 60}</style>"
        f"<script type='application/ld+json'>{json.dumps(data)}</script></head><body><nav><ul>{menu}</ul></nav>"
        f"<main><h1>Titel {number}</h1><dl><dt>Naam</dt><dd class=naam>Anna</dd><dt>Plaats</dt>"
        f"<dd class=plaats>{place}</dd><dt>Leeftijd</dt><dd class=leeftijd>{25 + number % 20}</dd>"
        f"<dt>Telefoon</dt><dd class=telefoon>{phone}</dd><dt>Geplaatst</dt><dd class=sinds>01-11-2026</dd></dl>"
        f"<div class=tekst><p>{text}. Ik ontvang in {place}, bel {phone}.</p></div></main>"
        f"<section class=similar>{similar}</section><footer>{'<p>Voorwaarden en uitleg over deze site.</p>' * 40}"
        f"</footer><script>{'var x = 1; ' * 250}</script></body></html>"
    )


def list_html(page: int, ads: int) -> str:
    first = page * PER_LIST
    items = "".join(
        f"<li class=ad><a href='/ad/{number}'>Titel {number}</a><p>Korte tekst van {number}</p></li>"
        for number in range(first, min(first + PER_LIST, ads))
    )
    following = f"<a rel=next href='/lijst/{page + 1}'>volgende</a>" if first + PER_LIST < ads else ""
    return f"<html><body><ul>{items}</ul>{following}</body></html>"


async def serve(ads: int) -> None:
    async def ad(request: web.Request) -> web.Response:
        return web.Response(text=ad_html(int(request.match_info["number"])), content_type="text/html")

    async def listing(request: web.Request) -> web.Response:
        return web.Response(text=list_html(int(request.match_info["page"]), ads), content_type="text/html")

    app = web.Application()
    app.add_routes([web.get("/ad/{number}", ad), web.get("/lijst/{page}", listing)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(runner.addresses[0][1], flush=True)
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()

    def wait() -> None:
        sys.stdin.read()
        loop.call_soon_threadsafe(ended.set)

    threading.Thread(target=wait, daemon=True).start()
    await ended.wait()
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
