"""How fast a site is asked: one pause for all its servers, never shorter than the floor, longer when it asks so."""

import asyncio
import email.utils
import time
from typing import TYPE_CHECKING, Self
from weakref import WeakKeyDictionary

from scrapy.downloadermiddlewares.retry import RetryMiddleware
from scrapy.extensions.throttle import AutoThrottle

from crawler.fetch_guard import SLOT, Refused
from extractors.captured import FailureKind

if TYPE_CHECKING:
    from scrapy.core.downloader import Slot
    from scrapy.crawler import Crawler
    from scrapy.http import Request, Response
    from scrapy.spiders import Spider

MAX_PAUSE_S = 120.0         # a site that asks for a longer pause is left alone for the night
STOP_AFTER_REFUSALS = 5     # in a row


class Pace:
    """The pace of one crawl. Everything that makes requests asks it: Scrapy's slot, robots, retries, the browser."""

    def __init__(self, crawler: "Crawler") -> None:
        self._crawler = crawler
        self._floor_s = crawler.settings.getfloat("DOWNLOAD_DELAY")
        self._refusals = 0
        self.stopped = ""

    @classmethod
    def of(cls, crawler: "Crawler") -> "Pace":
        if crawler not in _paces:
            _paces[crawler] = cls(crawler)
        return _paces[crawler]

    @property
    def _slot(self) -> "Slot":
        downloader = self._crawler.engine.downloader
        if SLOT not in downloader.slots:
            from scrapy.http import Request

            downloader._get_slot(Request("http://slot.invalid", meta={"download_slot": SLOT}))
        slot: Slot = downloader.slots[SLOT]
        return slot

    def slow_down_to(self, delay_s: float) -> None:
        """From now on at least this long between two requests (Crawl-delay)."""
        if delay_s <= self._floor_s:
            return
        if delay_s > MAX_PAUSE_S:
            self.stopped = f"robots.txt vraagt {delay_s:.0f} s tussen twee verzoeken"
            return
        self._floor_s = delay_s
        # Scrapy forgets a slot that was idle for a minute; the next one must not be faster.
        downloader = self._crawler.engine.downloader
        downloader._delay, downloader._jitter = delay_s, 0.0
        slot = self._slot
        slot.delay = max(slot.delay, delay_s)
        slot.jitter = 0.0    # jitter goes both ways; the site named a minimum
        throttle = self._crawler.get_extension(AutoThrottle)
        if throttle is not None:
            throttle.mindelay = delay_s
            throttle.maxdelay = max(throttle.maxdelay, delay_s)

    def pause(self, seconds: float) -> None:
        """No request at all for so long. Longer than MAX_PAUSE_S: none any more."""
        if seconds > MAX_PAUSE_S:
            self.stopped = f"de site vraagt een pauze van {seconds:.0f} s"
            return
        slot = self._slot
        slot.lastseen = max(slot.lastseen, time.monotonic() + seconds - slot.delay)
        if not slot.delay:
            slot.delay = 1e-6    # without any delay Scrapy would not look at the time at all

    async def turn(self) -> None:
        """Waits until one more request may be made, and counts it (for requests a browser makes by itself)."""
        slot = self._slot
        while (wait := slot.lastseen + slot.download_delay() - time.monotonic()) > 0:
            await asyncio.sleep(wait)
        slot.lastseen = time.monotonic()

    def note(self, *, refused: bool) -> None:
        """Counts refusals in a row; a site that keeps refusing is left alone."""
        self._refusals = self._refusals + 1 if refused else 0
        if self._refusals >= STOP_AFTER_REFUSALS and not self.stopped:
            self.stopped = f"de site weigerde {self._refusals} keer achter elkaar"


_paces: WeakKeyDictionary["Crawler", Pace] = WeakKeyDictionary()


class StopMiddleware:
    """After a site has shown us the door nothing more is asked of it."""

    def __init__(self, crawler: "Crawler") -> None:
        self._pace = Pace.of(crawler)

    @classmethod
    def from_crawler(cls, crawler: "Crawler") -> Self:
        return cls(crawler)

    def process_request(self, request: "Request") -> None:
        if self._pace.stopped:
            raise Refused(FailureKind.BLOCKED, self._pace.stopped)


class PoliteRetry(RetryMiddleware):
    """Bounded retries, each after a longer pause; Retry-After is kept."""

    def process_response(
        self, request: "Request", response: "Response", spider: "Spider | None" = None
    ) -> "Request | Response":
        if response.status in (429, 503):
            asked = retry_after_s(response)
            tries = request.meta.get("retry_times", 0)
            Pace.of(self.crawler).pause(asked if asked is not None else self._backoff_s() * 2**tries)
        answer: Request | Response = super().process_response(request, response)
        return answer

    def _backoff_s(self) -> float:
        return max(0.05, 4 * float(self.crawler.settings.getfloat("DOWNLOAD_DELAY")))


def retry_after_s(response: "Response") -> float | None:
    """The seconds of a Retry-After header, given as a number or a date; None without a readable one."""
    value = (response.headers.get("Retry-After") or b"").decode("ascii", "replace").strip()
    if value.isdecimal() and len(value) < 10:
        return float(value)
    try:
        then = email.utils.parsedate_to_datetime(value)
    except ValueError:
        return None
    return max(0.0, then.timestamp() - time.time())
