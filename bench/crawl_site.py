"""The site that `bench crawl` crawls: lists and ad pages of about ten kilobytes, served by aiohttp on loopback.

`python -m bench.crawl_site PAGES` prints its port and serves until its input closes. What all pages share is made
once: the site must not take the time of the two cores that it is there to keep busy.
"""

import asyncio
import json
import random
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from aiohttp import web

PER_LIST = 100
WORDS = (
    "rust", "ruimte", "aandacht", "massage", "ontspanning", "gesprek", "wandeling", "thee", "muziek", "kaars",
    "zacht", "warm", "avond", "middag", "afspraak", "tijd", "samen", "lachen", "koken", "boek", "tuin", "reis",
    "stad", "zee", "bos", "winter", "zomer", "regen", "zon", "licht", "stil", "vrolijk",
)
PLACES = ("Houten", "Nieuwegein", "Vianen", "IJsselstein", "Woerden")

STYLE = ".a{margin:0}" * 60
MENU = "".join(f"<li><a href='/rubriek/{index}'>Rubriek {index} en meer</a></li>" for index in range(40))
FOOTER = "<p>Voorwaarden en uitleg over deze site.</p>" * 40
SCRIPT = "var x = 1; " * 250


def ad_words(number: int) -> dict[str, str]:
    """The words of one ad: a hundred words of text, and its labelled fields."""
    chance = random.Random(number)
    place = chance.choice(PLACES)
    text = " ".join(chance.choices(WORDS, k=100))
    phone = f"067{number % 10_000_000:07d}"
    return {
        "title": f"Titel {number}", "naam": "Anna", "plaats": place, "leeftijd": str(25 + number % 20),
        "telefoon": phone, "sinds": "01-11-2026", "text": f"{text}. Ik ontvang in {place}, bel {phone}.",
    }


def ad_html(number: int) -> str:
    """One ad: JSON-LD, labelled fields, a hundred words, similar ads and the furniture of a real page."""
    words = ad_words(number)
    data = {"@context": "https://schema.org", "@type": "Offer", "name": f"Titel {number}", "price": 80 + number % 90}
    similar = "".join(
        f"<div class=tegel><a href='/ad/{(number + step) % 1000}'>Andere {step}</a><span>069{step:07d}</span></div>"
        for step in range(1, 9)
    )
    return (
        f"<!doctype html><html><head><title>Titel {number}</title><style>{STYLE}</style>"
        f"<script type='application/ld+json'>{json.dumps(data)}</script></head><body><nav><ul>{MENU}</ul></nav>"
        f"<main><h1>{words['title']}</h1><dl><dt>Naam</dt><dd class=naam>{words['naam']}</dd><dt>Plaats</dt>"
        f"<dd class=plaats>{words['plaats']}</dd><dt>Leeftijd</dt><dd class=leeftijd>{words['leeftijd']}</dd>"
        f"<dt>Telefoon</dt><dd class=telefoon>{words['telefoon']}</dd><dt>Geplaatst</dt>"
        f"<dd class=sinds>{words['sinds']}</dd></dl><div class=tekst><p>{words['text']}</p></div></main>"
        f"<section class=similar>{similar}</section><footer>{FOOTER}</footer><script>{SCRIPT}</script></body></html>"
    )


def list_html(page: int, ads: int) -> str:
    first = page * PER_LIST
    items = "".join(
        f"<li class=ad><a href='/ad/{number}'>Titel {number}</a><p>Korte tekst van {number}</p></li>"
        for number in range(first, min(first + PER_LIST, ads))
    )
    following = f"<a rel=next href='/lijst/{page + 1}'>volgende</a>" if first + PER_LIST < ads else ""
    return f"<html><body><ul>{items}</ul>{following}</body></html>"


def routes(ads: int) -> list[web.RouteDef]:
    async def ad(request: web.Request) -> web.Response:
        return web.Response(text=ad_html(int(request.match_info["number"])), content_type="text/html")

    async def listing(request: web.Request) -> web.Response:
        return web.Response(text=list_html(int(request.match_info["page"]), ads), content_type="text/html")

    return [web.get("/ad/{number}", ad), web.get("/lijst/{page}", listing)]


def serve(served: Sequence[web.RouteDef]) -> None:
    """Serves until standard input closes; prints the port first."""
    asyncio.run(_serve(served))


async def _serve(served: Sequence[web.RouteDef]) -> None:
    app = web.Application()
    app.add_routes(served)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()

    def wait() -> None:
        sys.stdin.read()
        loop.call_soon_threadsafe(ended.set)

    threading.Thread(target=wait, daemon=True).start()
    await ended.wait()
    await runner.cleanup()


@contextmanager
def running(module: str, ads: int) -> Iterator[int]:
    """A bench's site in a process of its own; gives its port."""
    command = [sys.executable, "-m", module, str(ads)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        if process.stdout is None:
            raise RuntimeError("no pipe")
        try:
            yield int(process.stdout.readline())
        finally:
            process.kill()


if __name__ == "__main__":
    serve(routes(int(sys.argv[1])))
