"""A small web site on loopback whose pages a test writes itself, and which remembers what was asked of it."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import BinaryIO, cast

from crawler.profile import SiteProfile
from crawler.profiles import parse_profile
from crawler.session import CrawledSite, PipeSession
from extractors.captured import Record, SessionEnded


@dataclass(frozen=True, slots=True)
class Answer:
    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    stream: Callable[[BinaryIO], None] | None = None     # writes everything after the headers itself


def html(text: str, status: int = 200, **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(text.encode(), status, {"Content-Type": "text/html; charset=utf-8"} | named)


@dataclass(slots=True)
class Asked:
    path: str
    at: float
    headers: dict[str, str]


class SmallSite:
    """`pages`: path → answer, or a function of the request's headers. Unknown paths give 404."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer | Callable[[Asked], Answer]] = {}
        self.asked: list[Asked] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                headers = {name.title(): value for name, value in self.headers.items()}
                asked = Asked(self.path, time.monotonic(), headers)
                site.asked.append(asked)
                found = site.pages.get(self.path, site.pages.get(self.path.partition("?")[0], Answer(b"weg", 404)))
                answer = found if isinstance(found, Answer) else found(asked)
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                if answer.stream is None:
                    self.send_header("Content-Length", str(len(answer.body)))
                else:
                    self.send_header("Connection", "close")
                    self.close_connection = True
                self.end_headers()
                try:
                    if answer.stream is None:
                        self.wfile.write(answer.body)
                    else:
                        answer.stream(cast(BinaryIO, self.wfile))
                except OSError:
                    self.close_connection = True

            def log_message(self, *arguments: object) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def profile(
        self, extra: str = "", fetch: str = "delay_s: 0, concurrency: 8, retries: 1", key: str = "klein"
    ) -> SiteProfile:
        return parse_profile(PROFILE.format(url=self.url, fetch=fetch, key=key) + extra)


PROFILE = """
identity: {{key: {key}, title: Klein, base_urls: ["{url}"]}}
fetch: {{{fetch}}}
listing:
  start: ["/lijst"]
  items: {{css: li.ad}}
  external_id: {{regex: "/ad/(\\\\w+)"}}
  next: {{css: "a[rel=next]"}}
ad:
  main: [main]
  other: [.similar]
  title: {{css: h1, required: true}}
  text: {{css: .text, required: true}}
  fields:
    phone: {{css: "a[href^='tel:']", attribute: href, convert: [tel]}}
    city: {{css: .city}}
  photos: {{css: "img.photo", attribute: src, take: many}}
"""


def ad_page(number: object, phone: str = "067 123 45 67", extra: str = "") -> str:
    return (
        f"<html><head><title>Ad</title></head><body><nav>menu</nav><main><h1>Titel {number}</h1>"
        f"<p class=text>Tekst van {number}</p><span class=city>Houten</span><a href='tel:{phone}'>bel</a>{extra}"
        "<div class=similar><a href='/ad/9'>Ander</a> <a href='tel:0690000000'>0690000000</a></div>"
        "</main><footer>voet</footer></body></html>"
    )


def list_page(numbers: range | list[int], following: str = "") -> str:
    items = "".join(f"<li class=ad><a href='/ad/{number}'>Titel {number}</a></li>" for number in numbers)
    after = f"<a rel=next href='{following}'>volgende</a>" if following else ""
    return f"<html><body><ul>{items}</ul>{after}</body></html>"


@contextmanager
def small_site() -> Iterator[SmallSite]:
    site = SmallSite()
    try:
        yield site
    finally:
        site.close()


@contextmanager
def session(profile: SiteProfile, *, loopback: bool = True) -> Iterator[PipeSession]:
    live = CrawledSite(profile).open(loopback=loopback, contact="test@example.org", now=datetime.now(UTC))
    try:
        yield live
        live.finish()
    finally:
        live.kill()


def records(live: PipeSession, count: int, patience_s: float = 60.0) -> list[Record]:
    """The next `count` records, whatever their order."""
    found: list[Record] = []
    until = time.monotonic() + patience_s
    while len(found) < count:
        record = live.receive(1.0)
        if record is None:
            assert time.monotonic() < until, f"{len(found)} of {count} came: {found!r:.500}\n{live.stderr_tail}"
            continue
        found.append(record)
        if isinstance(record, SessionEnded):
            break
    return found
