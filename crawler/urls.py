"""One spelling for every address, so that a page is known when it is met again."""

from collections.abc import Collection
from urllib.parse import urljoin, urlsplit, urlunsplit

from w3lib.url import safe_url_string

MAX_LENGTH = 2_000

TRACKING = frozenset({"gclid", "fbclid", "msclkid", "phpsessid", "jsessionid"})
DEFAULT_PORT = {"http": 80, "https": 443}


class BadAddress(ValueError):
    """Not an address that may be fetched; one line."""


def canonical(url: str, base: str = "", drop: Collection[str] = (), *, fragment: bool = False) -> str:
    """The one spelling of an http(s) address: absolute, lower-case host, no fragment, no session or tracking parts.

    The order of parameters stays as the site wrote it. `fragment`: the site routes by it (`#/ad/12`), so it is kept.
    Raises BadAddress.
    """
    try:
        parts = urlsplit(urljoin(base, url.strip()) if base else url.strip())
        scheme, host, port = parts.scheme.lower(), parts.hostname, parts.port
    except ValueError as error:
        raise BadAddress(f"geen adres: {url[:100]!r}") from error
    if scheme not in DEFAULT_PORT:
        raise BadAddress(f"geen http(s)-adres: {url[:100]!r}")
    if not host or parts.username or parts.password:
        raise BadAddress(f"geen bruikbare server in {url[:100]!r}")
    host = f"[{host}]" if ":" in host else host.rstrip(".")
    netloc = host if port in (None, DEFAULT_PORT[scheme]) else f"{host}:{port}"
    query = _kept(parts.query, drop) if parts.query else ""
    path = parts.path or "/"
    if ";" in path and ";jsessionid=" in path.lower():
        path = path[: path.lower().index(";jsessionid=")]
    plain = urlunsplit((scheme, netloc, path, query, parts.fragment if fragment and "/" in parts.fragment else ""))
    if len(plain) > MAX_LENGTH:
        raise BadAddress(f"adres langer dan {MAX_LENGTH} tekens: {plain[:60]!r}…")
    try:
        return str(safe_url_string(plain))
    except ValueError as error:    # a host that IDNA refuses, for instance
        raise BadAddress(f"geen adres: {url[:100]!r}") from error


def _kept(query: str, drop: Collection[str]) -> str:
    kept = []
    for pair in query.split("&"):
        name = pair.partition("=")[0]
        if pair and name not in drop and name.lower() not in TRACKING and not name.lower().startswith("utm_"):
            kept.append(pair)
    return "&".join(kept)
