"""The one spider there is: work comes in while it runs, exactly one record goes out for each piece."""

import asyncio
import hashlib
import os
import time
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, cast

from scrapy import Spider
from scrapy.http import Request, Response
from twisted.python.failure import Failure

from crawler.ad_reader import AdReader
from crawler.browser_watch import keep_small
from crawler.failures import describe
from crawler.frames import PageRecord, Setup, SourcePage, Work
from crawler.listing_reader import ListingReader
from crawler.memory_ceiling import memory_ceiling
from crawler.pace import Pace
from crawler.page import Page
from crawler.page_rules import PageRules
from crawler.picking import MissingField
from crawler.profile import SiteProfile, origin
from extractors.captured import (
    AdGone,
    AdUnchanged,
    Capture,
    CapturedAd,
    FailureKind,
    FetchFailure,
    HashedPhoto,
    ListingPage,
)

if TYPE_CHECKING:
    from crawler.browser import Contexts, Evidence

KEPT_HEADERS = ("content-language", "content-type", "date", "etag", "last-modified")
CHALLENGES = ("<title>just a moment", "<title>attention required", "cf-chl-", "g-recaptcha", "h-captcha", "px-captcha")

PHOTO_BYTES = 768 * 1024 * 1024
"""Address space for one photo: 40 megapixels in four colours, with the copies that turning and flattening make."""

MAX_SOURCE = 3 * 1024 * 1024

Emit = Callable[[PageRecord], None]


class SiteSpider(Spider):
    """Fetches what the parent asks for, reads it by the profile, and says what came of it."""

    name = "site"

    def __init__(self, profile: SiteProfile, setup: Setup, queue: "asyncio.Queue[Work | None]", emit: Emit) -> None:
        super().__init__()
        self.profile = profile
        self.setup = setup
        self.outstanding = 0
        self._queue = queue
        self._emit_record = emit
        self._listings = ListingReader(profile)
        self._ads = AdReader(profile)
        self._gone = PageRules(profile.gone)
        self._blocked = PageRules(profile.blocked)
        self._contexts: Contexts | None = None
        self._watch: asyncio.Future[None] | None = None
        self._started = time.monotonic()

    async def start(self) -> AsyncIterator[Request]:
        while (work := await self._queue.get()) is not None:
            self.outstanding += 1
            if work.kind != "photo" and self.profile.fetch.mode == "browser" and not self.setup.browser_path:
                self._fail(work, FailureKind.BROWSER, self.setup.browser_reason)
                continue
            try:
                yield self._request(work)
            except ValueError:
                self._fail(work, FailureKind.GUARD, "geen geldig adres")

    def _request(self, work: Work) -> Request:
        meta: dict[str, Any] = {"work": work}
        headers: dict[str, str] = {}
        rendered = work.kind != "photo" and self.profile.fetch.mode == "browser"
        if rendered:
            from crawler import browser  # Playwright takes a second to import

            if self._contexts is None:
                self._contexts = browser.Contexts()
                self._watch = asyncio.ensure_future(keep_small(os.getpid()))
            agent = str(self.crawler.settings["BAKEN_USER_AGENT"])
            meta |= browser.request_meta(self.profile, self.setup, work, self._contexts.assign(), agent)
        elif work.etag:
            named = "If-Modified-Since" if work.etag.endswith(" GMT") else "If-None-Match"
            headers[named] = work.etag.replace("\r", "").replace("\n", "")
        return Request(
            work.url, self.answered, errback=self.failed, headers=headers, meta=meta, dont_filter=True,
        )

    async def answered(self, response: Response) -> None:
        """A response, whatever its status."""
        request = cast(Request, response.request)
        work: Work = request.meta["work"]
        try:
            record = self._read(work, response)
        except MissingField as missing:
            record = failure(work, FailureKind.PARSE, str(missing), response.status)
        except Exception as error:
            self.logger.exception("reading failed")
            record = failure(work, FailureKind.PARSE, f"lezen mislukt: {type(error).__name__}", response.status)
        self.emit(record)
        await self._close_page(request)

    async def failed(self, problem: Failure) -> None:
        """No response: refused, timed out, too large, or the browser failed."""
        request = cast(Request, cast(Any, problem).request)
        kind, detail = describe(cast(Exception, problem.value), request)
        self._fail(request.meta["work"], kind, detail)
        await self._close_page(request)

    async def _close_page(self, request: Request) -> None:
        if self._contexts is not None and "playwright" in request.meta:
            await self._contexts.release(request.meta)

    def emit(self, record: PageRecord) -> None:
        self.outstanding -= 1
        kind = record.kind if isinstance(record, FetchFailure) else None
        if kind is not FailureKind.ROBOTS:
            Pace.of(self.crawler).note(refused=kind is FailureKind.BLOCKED)
        self._emit_record(record)

    def _fail(self, work: Work, kind: FailureKind, detail: str) -> None:
        self.emit(failure(work, kind, detail))

    def _read(self, work: Work, response: Response) -> PageRecord:
        if origin(response.url) not in (
            self.profile.photo_origins if work.kind == "photo" else self.profile.origins
        ):
            return failure(work, FailureKind.REDIRECTED, "uitgekomen op een andere server", response.status)
        status = response.status
        if status in (401, 403, 407, 429) or (status == 503 and response.headers.get("cf-mitigated")):
            return failure(work, FailureKind.BLOCKED, f"status {status}", status)
        if status == 304 and work.kind == "ad":
            return AdUnchanged(self._capture(work, response), work.external_id)
        if 300 <= status < 400:
            return failure(work, FailureKind.REDIRECTED, f"status {status} die nergens heen leidt", status)
        if work.kind == "photo":
            return self._photo(work, response)
        if status in (404, 410):
            if work.kind == "ad":
                return AdGone(self._capture(work, response), work.external_id)
            return failure(work, FailureKind.GONE, f"status {status}", status)
        return self._page(work, response)

    def _page(self, work: Work, response: Response) -> PageRecord:
        content_type = (response.headers.get("Content-Type") or b"").decode("latin-1").lower()
        if content_type.startswith(("image/", "video/", "audio/", "font/", "application/pdf", "application/zip")):
            return failure(work, FailureKind.PARSE, f"geen pagina maar {content_type[:60]}", response.status)
        encoding = "utf-8" if "playwright" in (response.flags or ()) else self.profile.fetch.encoding
        page = Page(response.url, response.status, response.body, content_type, encoding)
        if self._blocked.match(page) or _is_challenge(page):
            return failure(work, FailureKind.BLOCKED, "een controle- of weigerpagina", response.status)
        if work.kind == "ad" and self._gone.match(page):
            return AdGone(self._capture(work, response), work.external_id)
        if work.kind == "source":
            return SourcePage(work.url, response.url, response.status, content_type, response.body[:MAX_SOURCE])
        if response.status != 200:
            return failure(work, FailureKind.HTTP, f"status {response.status}", response.status)
        if self._never_appeared(response):
            return failure(work, FailureKind.BROWSER, "het deel waarop gewacht wordt verscheen niet", response.status)
        if work.kind == "listing":
            listed = self._listings.read(page, work.url, work.depth)
            return ListingPage(self._capture(work, response), work.depth, listed.items, listed.next_urls)
        read = self._ads.read(page)
        return CapturedAd(
            self._capture(work, response), work.external_id, read.content, read.photo_urls, read.snapshot,
            read.truncated,
        )

    @staticmethod
    def _never_appeared(response: Response) -> bool:
        meta = cast(Request, response.request).meta
        if "playwright" not in meta:
            return False
        from crawler import browser

        return browser.never_appeared(meta)

    @staticmethod
    def _rendered(meta: dict[str, Any]) -> "Evidence | None":
        """The evidence of a rendered page: Scrapy sees only what the browser made of it."""
        if "playwright" not in meta:
            return None
        from crawler import browser

        return browser.evidence(meta)

    def _photo(self, work: Work, response: Response) -> PageRecord:
        """Hashes a photo in memory; its bytes end here."""
        if response.status != 200:
            return failure(work, FailureKind.PHOTO, f"status {response.status}", response.status)
        from extractors.photo_hashes import BadPhoto, hash_photo  # half a second, and not every crawl has photos

        try:
            with memory_ceiling(PHOTO_BYTES):
                hashes = hash_photo(response.body)
        except BadPhoto as bad:
            return failure(work, FailureKind.PHOTO, str(bad), response.status)
        return HashedPhoto(
            work.url, work.external_id, work.position, hashes.version, hashes.codes, hashes.width, hashes.height,
            hashes.quality,
        )

    def _capture(self, work: Work, response: Response) -> Capture:
        meta = cast(Request, response.request).meta
        elapsed_s = float(meta.get("download_latency", 0.0))
        rendered = self._rendered(meta)
        if rendered is not None:
            digest, size, elapsed_s = rendered.sha256, rendered.size, rendered.slowest_s or elapsed_s
        else:
            digest, size = meta.get("wire") or (hashlib.sha256(response.body).hexdigest(), len(response.body))
        headers = tuple(
            (name, value.decode("latin-1")[:300])
            for name in KEPT_HEADERS
            if (value := response.headers.get(name)) is not None
        )
        now = datetime.fromtimestamp(self.setup.now, UTC) + timedelta(seconds=time.monotonic() - self._started)
        return Capture(
            url=work.url, final_url=response.url, status=response.status, sha256=digest, captured_at=now,
            elapsed_s=round(elapsed_s, 4), bytes_received=size, headers=headers,
        )


def failure(work: Work, kind: FailureKind, detail: str, status: int = 0) -> FetchFailure:
    line = " ".join(detail.split())[:200]
    return FetchFailure(work.kind, work.url, kind, line, status, work.external_id, work.position, work.depth)


def _is_challenge(page: Page) -> bool:
    """A page that wants to know whether we are human. We are not, and do not pretend."""
    if len(page.source) > 100_000:
        return False
    start = page.source[:20_000].lower()
    if not any(mark in start for mark in CHALLENGES):
        return False
    return page.status != 200 or "<title>just a moment" in start or "<title>attention required" in start

