"""robots.txt: asked for once a server, obeyed to the letter, its Crawl-delay kept.

RFC 9309: a 4xx answer allows everything; a server error or no answer forbids everything for now. Scrapy's own
middleware treats the latter as permission and does not act on Crawl-delay.
"""

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from protego import Protego
from scrapy.http import Request
from scrapy.http.request import NO_CALLBACK

from crawler.fetch_guard import Refused
from crawler.pace import Pace
from extractors.captured import FailureKind

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Response

MAX_BYTES = 512 * 1024      # RFC 9309 asks for at least 500 KiB
ROBOT_NAME = "Baken"


@dataclass(frozen=True, slots=True)
class Rules:
    """What one server's robots.txt says. `broken`: it could not be had, so nothing is fetched."""

    parser: Protego | None = None
    broken: Exception | None = None

    def check(self, url: str) -> None:
        """Raises Refused, or the error that kept robots.txt away."""
        if self.broken is not None:
            raise self.broken
        if self.parser is not None and not self.parser.can_fetch(url, ROBOT_NAME):
            raise Refused(FailureKind.ROBOTS, "robots.txt verbiedt dit adres")


class RobotsMiddleware:
    """Holds every request until its server's robots.txt is known."""

    def __init__(self, crawler: "Crawler") -> None:
        self._crawler = crawler
        self._known: dict[str, asyncio.Future[Rules]] = {}

    @classmethod
    def from_crawler(cls, crawler: "Crawler") -> Self:
        middleware = cls(crawler)
        _middlewares[crawler] = middleware
        return middleware

    @staticmethod
    def of(crawler: "Crawler") -> "RobotsMiddleware":
        """The one of a running crawl, for requests that do not pass through Scrapy."""
        return _middlewares[crawler]

    async def process_request(self, request: Request) -> None:
        if request.meta.get("robots"):
            return
        rules = await self.rules(request.url)
        rules.check(request.url)

    async def rules(self, url: str) -> Rules:
        """The rules of the URL's server; asks for them the first time."""
        parts = urlsplit(url)
        server = f"{parts.scheme}://{parts.netloc}"
        known = self._known.get(server)
        if known is None:
            known = self._known[server] = asyncio.get_running_loop().create_future()
            known.set_result(await self._ask(server))
        return await known

    async def _ask(self, server: str) -> Rules:
        request = Request(
            f"{server}/robots.txt", callback=NO_CALLBACK, priority=1000, dont_filter=True,
            meta={"robots": True, "download_maxsize": MAX_BYTES, "download_warnsize": 0},
        )
        try:
            response = await self._crawler.engine.download_async(request)
        except Refused as refusal:
            # Refused because of where it leads: the pages themselves will be refused, or robots.txt redirects away.
            return Rules(broken=refusal) if refusal.kind is FailureKind.GUARD else Rules()
        except Exception as error:  # noqa: BLE001  (whatever keeps robots.txt away keeps us away)
            return Rules(broken=error)
        return self._read(response)

    def _read(self, response: "Response") -> Rules:
        if response.status == 429:
            return Rules(broken=Refused(FailureKind.BLOCKED, "robots.txt gaf status 429"))
        if response.status >= 500:
            return Rules(broken=Refused(FailureKind.HTTP, f"robots.txt gaf status {response.status}"))
        if response.status >= 400:
            return Rules()
        parser = Protego.parse(response.body[:MAX_BYTES].decode("utf-8-sig", "replace"))
        delay = parser.crawl_delay(ROBOT_NAME)
        if delay:
            Pace.of(self._crawler).slow_down_to(float(delay))
        return Rules(parser)


_middlewares: WeakKeyDictionary["Crawler", RobotsMiddleware] = WeakKeyDictionary()
