"""The four sites as one WSGI application; which site answers follows from the port it was asked on."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from demo import site_etalage, site_prikbord, site_rommelmarkt, site_vitrine
from demo.ads import SITES
from demo.replies import Asked, Reply, missing
from demo.shelf import Shelf, shelf
from demo.world import World

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_RESPOND: dict[str, Callable[[Shelf, Asked], Reply]] = {
    "prikbord": site_prikbord.respond,
    "vitrine": site_vitrine.respond,
    "etalage": site_etalage.respond,
    "rommelmarkt": site_rommelmarkt.respond,
}


class SitesApp:
    """All four sites on one night. Safe to call from several threads."""

    def __init__(self, world: World, ports: tuple[int, ...], night: int = 1) -> None:
        self._world = world
        self._site_of_port = {str(port): site for port, site in zip(ports, SITES, strict=True)}
        self._lock = threading.Lock()
        self._shelf = lru_cache(maxsize=8)(self._make_shelf)
        self.show(night)

    def show(self, night: int) -> None:
        """Turns all sites to a night. Counts and passing faults start afresh. Raises ValueError outside the world."""
        if not 1 <= night <= self._world.nights:
            raise ValueError(f"this world has nights 1 to {self._world.nights}, not {night}")
        with self._lock:
            self.night = night
            self.asked: Counter[tuple[str, str]] = Counter()
            self._failed: set[tuple[str, str]] = set()
        for site in SITES:
            self._shelf(site, night)

    def _make_shelf(self, site: str, night: int) -> Shelf:
        return shelf(self._world, site, night, ghosts=site == "rommelmarkt")

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """WSGI."""
        site = self._site_of_port[environ["SERVER_PORT"]]
        path, query = environ["PATH_INFO"], environ.get("QUERY_STRING", "")
        asked = Asked(path, dict(parse_qsl(query)), environ.get("HTTP_IF_NONE_MATCH", ""))
        reply = self.answer(site, asked, f"{path}?{query}" if query else path)
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD"):
            reply = missing(405)
        if reply.delay_s:
            time.sleep(reply.delay_s)
        start_response(f"{reply.status} {HTTPStatus(reply.status).phrase}", [
            ("Content-Type", reply.content_type), ("Content-Length", str(len(reply.body))), *reply.headers,
        ])
        return [b"" if environ["REQUEST_METHOD"] == "HEAD" else reply.body]

    def answer(self, site: str, asked: Asked, address: str) -> Reply:
        """What a site says to one request, counted."""
        with self._lock:
            self.asked[site, address] += 1
            night = self.night
            if site == "rommelmarkt" and site_rommelmarkt.passing_fault(asked):
                key = (asked.path, asked.query["id"])
                if key not in self._failed:
                    self._failed.add(key)
                    return Reply(b"<H1>Even niet beschikbaar</H1>", status=503)
        return _RESPOND[site](self._shelf(site, night), asked)
