"""What may be fetched at all: scheme, host, port and the address that is really connected to.

Scrapy's defaults fetch loopback, private networks, `file:` and `data:` (security.md sec 6). Here a name is
judged where the connected answer is made, so that a name that changes its address in between (DNS rebinding)
gains nothing.
"""

import ipaddress
import socket
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from scrapy.exceptions import IgnoreRequest
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.defer import Deferred
from twisted.internet.error import DNSLookupError

from crawler.profile import origin
from extractors.captured import FailureKind

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Request
    from twisted.internet.base import ReactorBase

PORTS = frozenset({80, 443})

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Refused(IgnoreRequest):
    """The guard does not let a request through; one line, and the kind the verdict counts it under."""

    def __init__(self, kind: FailureKind, detail: str) -> None:
        super().__init__(detail)
        self.kind = kind
        self.detail = detail


def address_allowed(address: Address, *, loopback: bool) -> bool:
    """Public addresses only; with `loopback` this machine only. IPv6 that carries IPv4 is judged by what it carries."""
    if isinstance(address, ipaddress.IPv6Address):
        carried = address.ipv4_mapped or address.sixtofour
        if carried is None and address in _NAT64:
            carried = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if carried is not None:
            return address_allowed(carried, loopback=loopback)
    if loopback:
        return address.is_loopback
    return address.is_global and not address.is_multicast


_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


def literal_address(host: str) -> Address | None:
    """The address a host name spells, in any of the spellings a C library reads (0x7f.1, 2130706433, 127.1)."""
    try:
        return ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        pass
    if host and all(character in "0123456789abcdefxABCDEFX." for character in host) and host[0].isdigit():
        try:
            return ipaddress.IPv4Address(socket.inet_aton(host))
        except OSError:
            return None
    return None


def check_url(url: str, allowed: Collection[str], *, loopback: bool, redirected: bool = False) -> None:
    """Raises Refused unless the URL is http(s), at one of the allowed `host:port`s, and not at a forbidden address."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        raise Refused(FailureKind.GUARD, f"alleen http en https, niet {parts.scheme[:20]!r}")
    try:
        server, port = origin(url), parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        raise Refused(FailureKind.GUARD, "geen geldige server in het adres") from None
    if parts.username or parts.password:
        raise Refused(FailureKind.GUARD, "een adres met gebruikersnaam wordt niet bezocht")
    if server not in allowed:
        if redirected:
            raise Refused(FailureKind.REDIRECTED, f"doorverwezen naar een andere server: {server[:80]}")
        raise Refused(FailureKind.GUARD, f"server hoort niet bij deze bron: {server[:80]}")
    if not loopback and port not in PORTS:
        raise Refused(FailureKind.GUARD, f"poort {port} wordt niet bezocht")
    address = literal_address(parts.hostname or "")
    if address is not None and not address_allowed(address, loopback=loopback):
        raise Refused(FailureKind.GUARD, f"adres {address} wordt niet bezocht")


class GuardedResolver(CachingThreadedResolver):
    """Resolves names to IPv4 addresses that may be connected to, and to nothing else.

    A refused name looks unknown to Scrapy; `refused` says which names these were.
    """

    refused: dict[str, str]

    @classmethod
    def from_crawler(cls, crawler: "Crawler", reactor: "ReactorBase") -> Self:
        resolver: Self = super().from_crawler(crawler, reactor)
        resolver._loopback = crawler.settings.getbool("BAKEN_LOOPBACK")
        resolver.refused = refused_names
        return resolver

    _loopback = False

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> "Deferred[str]":  # noqa: N802
        answer: Deferred[str] = super().getHostByName(name, timeout)
        answer.addCallback(self._judge, name)
        return answer

    def _judge(self, address: str, name: str) -> str:
        if not address_allowed(ipaddress.ip_address(address), loopback=self._loopback):
            self.refused[name.lower()] = address
            raise DNSLookupError(f"{name}: address not allowed")
        return address


refused_names: dict[str, str] = {}
"""Names the resolver refused in this process, with the address it refused."""


class GuardMiddleware:
    """First in line for every request Scrapy makes: pages, photos, robots.txt, retries and redirects."""

    def __init__(self, pages: frozenset[str], photos: frozenset[str], loopback: bool) -> None:
        self._pages = pages
        self._photos = photos
        self._loopback = loopback

    @classmethod
    def from_crawler(cls, crawler: "Crawler") -> Self:
        settings = crawler.settings
        return cls(settings["BAKEN_PAGE_ORIGINS"], settings["BAKEN_PHOTO_ORIGINS"], settings.getbool("BAKEN_LOOPBACK"))

    def process_request(self, request: "Request") -> None:
        # One slot for all servers of a site: every request counts for the pause between requests.
        request.meta["download_slot"] = SLOT
        work = request.meta.get("work")
        allowed = self._pages if work is not None and work.kind != "photo" else self._photos
        check_url(
            request.url, allowed, loopback=self._loopback, redirected=bool(request.meta.get("redirect_times")),
        )


SLOT = "site"
