"""Pages that only JavaScript fills, rendered by the system's Chromium: sandboxed, alone, and without pictures.

A page's own requests pass neither robots.txt nor Scrapy's limits, so they are judged here one by one.
"""

import asyncio
import contextlib
import hashlib
import ipaddress
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast
from weakref import WeakKeyDictionary, WeakSet

from playwright.async_api import BrowserContext
from playwright.async_api import Error as PlaywrightError
from playwright.async_api import Page as BrowserPage
from playwright.async_api import Request as BrowserRequest
from playwright.async_api import Response as BrowserResponse
from playwright.async_api import TimeoutError as PlaywrightTimeout
from scrapy_playwright.page import PageMethod

from crawler.fetch_guard import Refused, address_allowed, check_url
from crawler.frames import Setup, Work
from crawler.pace import Pace
from crawler.profile import SiteProfile
from crawler.profile_fetch import MAX_CONCURRENCY
from crawler.robots import RobotsMiddleware

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Request

NEEDED = frozenset({"document", "script", "xhr", "fetch"})
"""What a page needs to fill itself. Pictures, media, fonts, style sheets, pings and sockets are aborted."""

MAX_PAGE_REQUESTS = 60      # by one page
PAGES_PER_CONTEXT = 25
EVIDENCE_S = 5.0
_HANDLER = "scrapy_playwright.handler.ScrapyPlaywrightDownloadHandler"

_QUIET = (
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    "--disable-default-apps", "--disable-domain-reliability", "--no-pings", "--disable-client-side-phishing-detection",
    "--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,InterestFeedContentSuggestions",
    "--disable-gpu", "--disable-dev-shm-usage", "--disk-cache-size=1", "--media-cache-size=1", "--disable-breakpad",
    "--blink-settings=imagesEnabled=false", "--dns-prefetch-disable", "--no-proxy-server",
    "--js-flags=--max-old-space-size=512", "--renderer-process-limit=4",
)


def browser_settings(profile: SiteProfile, setup: Setup, user_agent: str) -> dict[str, object]:
    """The settings that let Scrapy fetch pages through Chromium."""
    fetch = profile.fetch
    # A page's own requests wait for their turn as well, so that a page takes as many pauses as it makes requests.
    navigation_s = fetch.timeout_s + 15 * fetch.delay_s
    return {
        "DOWNLOAD_HANDLERS": {
            "http": _HANDLER, "https": _HANDLER, "data": None, "file": None, "ftp": None, "s3": None,
        },
        "PLAYWRIGHT_BROWSER_TYPE": "chromium",
        "PLAYWRIGHT_LAUNCH_OPTIONS": {
            "executable_path": setup.browser_path,
            "headless": True,
            "chromium_sandbox": setup.sandbox,
            "timeout": 30_000,
            "args": [*_QUIET, f"--host-resolver-rules={_resolver_rules(profile, loopback=setup.loopback)}"],
            "env": {"HOME": setup.temp_dir, "TMPDIR": setup.temp_dir, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
        },
        "PLAYWRIGHT_MAX_CONTEXTS": 3,
        "PLAYWRIGHT_MAX_PAGES_PER_CONTEXT": MAX_CONCURRENCY,
        "PLAYWRIGHT_DEFAULT_NAVIGATION_TIMEOUT": navigation_s * 1000,
        "BAKEN_USER_AGENT": user_agent,
        "DOWNLOAD_TIMEOUT": navigation_s + 60,
    }


def _resolver_rules(profile: SiteProfile, *, loopback: bool) -> str:
    """Chromium knows the site's servers only, each at the address that was judged; nothing else leads anywhere.

    This holds for redirects too, which Playwright does not show before they are followed.
    """
    rules = []
    for entry in sorted(profile.origins):
        host, _, port = entry.rpartition(":")
        try:
            address = socket.gethostbyname(host)
        except OSError:
            continue    # the page itself will fail, with this as its reason
        if address_allowed(ipaddress.ip_address(address), loopback=loopback):
            rules.append(f"MAP {host}:{port} {address}:{port}")
    return ",".join([*rules, "MAP * ~NOTFOUND"])


def request_judge(
    crawler: "Crawler", profile: SiteProfile, *, loopback: bool
) -> Callable[[BrowserRequest], Awaitable[bool]]:
    """What scrapy-playwright asks before every request of a page: True aborts it."""
    made: dict[BrowserPage, int] = {}

    def forget(page: BrowserPage) -> None:
        made.pop(page, None)

    async def abort(request: BrowserRequest) -> bool:
        if request.resource_type not in NEEDED or request.method not in ("GET", "HEAD", "POST"):
            return True
        try:
            check_url(request.url, profile.origins, loopback=loopback)
            page = request.frame.page
        except (Refused, PlaywrightError):
            return True
        first = page not in made
        made[page] = made.get(page, 0) + 1
        if first:
            page.once("close", forget)
            return False    # the page itself: its turn and robots.txt were seen to by Scrapy
        if made[page] > MAX_PAGE_REQUESTS:
            return True
        try:
            (await RobotsMiddleware.of(crawler).rules(request.url)).check(request.url)
        except Exception:  # noqa: BLE001  (whatever the reason, without permission nothing is asked)
            return True
        await Pace.of(crawler).turn()
        return False

    return abort


class Contexts:
    """Browser contexts that live for a few pages: no cookies, no cache, no memory of the pages before."""

    def __init__(self) -> None:
        self._pages = 0
        self._open: dict[str, int] = {}

    def assign(self) -> str:
        name = f"pages-{self._pages // PAGES_PER_CONTEXT}"
        self._pages += 1
        self._open[name] = self._open.get(name, 0) + 1
        return name

    async def release(self, meta: dict[str, object]) -> None:
        """Closes a request's page, and its context after its last page."""
        name = str(meta["playwright_context"])
        self._open[name] -= 1
        page = meta.pop("playwright_page", None)
        if not isinstance(page, BrowserPage):
            return
        full = name != f"pages-{self._pages // PAGES_PER_CONTEXT}"
        try:
            await page.close()
            if full and not self._open[name]:
                await page.context.close()
            else:
                await page.context.clear_cookies()
        except PlaywrightError:
            return    # it was gone already


def request_meta(profile: SiteProfile, setup: Setup, work: Work, context: str, user_agent: str) -> dict[str, object]:
    """What makes a Scrapy request a rendered page."""
    methods: list[PageMethod] = []
    browser = profile.fetch.browser
    if browser.reveal and setup.click_to_reveal and work.kind == "ad":
        methods.append(PageMethod(_reveal, browser.reveal))
    if browser.wait_for:
        methods.insert(0, PageMethod(_wait_for, browser.wait_for, browser.timeout_s + 10 * profile.fetch.delay_s))
    if browser.scroll and work.kind == "listing":
        methods.append(PageMethod(_scroll, browser.scroll, browser.scroll_item or "a[href]"))
    methods.append(PageMethod(_take_evidence))
    return {
        "playwright": True,
        "playwright_include_page": True,
        "playwright_context": context,
        "playwright_context_kwargs": {
            "user_agent": user_agent, "locale": "nl-NL", "timezone_id": "Europe/Amsterdam",
            "service_workers": "block", "accept_downloads": False, "permissions": [], "bypass_csp": False,
        },
        "playwright_page_init_callback": _watch,
        "playwright_page_methods": methods,
        # Without a part to wait for, a page is ready when it has stopped asking for more.
        "playwright_page_goto_kwargs": {"wait_until": "load" if browser.wait_for else "networkidle"},
    }


def never_appeared(meta: dict[str, object]) -> bool:
    """Whether the part the profile waits for did not come."""
    methods = cast("list[PageMethod]", meta.get("playwright_page_methods") or [])
    return any(method.result is _NEVER for method in methods)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the server sent for a rendered page."""

    sha256: str
    size: int
    slowest_s: float    # of its answers, request to last byte: what the browser made of them afterwards is our time


def evidence(meta: dict[str, object]) -> Evidence | None:
    """None when it could not be had."""
    methods = cast("list[PageMethod]", meta.get("playwright_page_methods") or [])
    found = methods[-1].result if methods else None
    return found if isinstance(found, Evidence) else None


_NEVER = object()
_statuses: WeakKeyDictionary[BrowserPage, int] = WeakKeyDictionary()
_guarded: WeakSet[BrowserContext] = WeakSet()
_answers: WeakKeyDictionary[BrowserPage, list[BrowserResponse]] = WeakKeyDictionary()


async def _watch(page: BrowserPage, request: "Request") -> None:
    """Remembers the status of the page itself (an error page is not waited for) and what it is made of."""
    answers = _answers.setdefault(page, [])

    def note(response: BrowserResponse) -> None:
        if response.request.is_navigation_request() and response.frame == page.main_frame:
            _statuses[page] = response.status
            answers.clear()
        if response.request.resource_type in ("document", "xhr", "fetch") and len(answers) < MAX_PAGE_REQUESTS:
            answers.append(response)

    page.on("response", note)
    page.on("popup", _close)
    await page.route_web_socket("**/*", lambda socket: socket.close())
    if page.context not in _guarded:
        # Our own pages are judged request by request; a window that a page opens gets nothing at all.
        _guarded.add(page.context)
        await page.context.route("**/*", lambda route: route.abort())


async def _close(page: BrowserPage) -> None:
    with contextlib.suppress(PlaywrightError):
        await page.close()


async def _take_evidence(page: BrowserPage) -> Evidence | None:
    """The hash of a rendered page is the hash of its answers: the page, then its data by address, one line each.

    Chromium hands out bodies after it undid their packing (gzip, br), and cannot be told to ask for none.
    """
    lines, size, slowest_s = [], 0, 0.0
    for response in _answers.pop(page, []):
        try:
            body = await asyncio.wait_for(response.body(), EVIDENCE_S)
        except (PlaywrightError, TimeoutError):
            continue    # it was cut off, or it is a redirect and has no body
        size += len(body)
        slowest_s = max(slowest_s, _took_s(response))
        lines.append((response.request.resource_type != "document", response.url, hashlib.sha256(body).hexdigest()))
    if not lines:
        return None
    if len(lines) == 1:
        return Evidence(lines[0][2], size, slowest_s)
    listed = "".join(f"{digest}  {url}\n" for _, url, digest in sorted(lines))
    return Evidence(hashlib.sha256(listed.encode()).hexdigest(), size, slowest_s)


def _took_s(response: BrowserResponse) -> float:
    """From the moment the request left, its wait for a turn not counted, to its last byte."""
    timing = response.request.timing    # milliseconds; -1 for what did not happen
    return max(0.0, timing["responseEnd"] - max(0.0, timing["requestStart"])) / 1000


async def _wait_for(page: BrowserPage, selector: str, timeout_s: float) -> object:
    if _statuses.get(page, 200) >= 400:
        return None
    try:
        await page.wait_for_selector(selector, state="attached", timeout=timeout_s * 1000)
    except PlaywrightTimeout:
        return _NEVER    # the page may say that the ad is gone; its reader decides
    return None


async def _reveal(page: BrowserPage, selector: str) -> None:
    try:
        await page.click(selector, timeout=2_000)
        await page.wait_for_load_state("networkidle", timeout=5_000)
    except PlaywrightError:
        return    # not every ad has such a button


async def _scroll(page: BrowserPage, times: int, item: str) -> None:
    count = -1
    for _ in range(times):
        now = await page.locator(item).count()
        if now == count:
            break
        count = now
        await page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
        try:
            await page.wait_for_function(
                "([item, count]) => document.querySelectorAll(item).length > count", arg=[item, count], timeout=5_000,
            )
        except PlaywrightTimeout:
            break

