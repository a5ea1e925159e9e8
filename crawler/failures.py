"""Why a request gave no response, as the verdict counts it."""

from typing import Final

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
    UnsupportedURLSchemeError,
)
from scrapy.http import Request
from scrapy.utils.httpobj import urlparse_cached

from crawler.fetch_guard import Refused, refused_names
from extractors.captured import FailureKind

_SIMPLE: Final[tuple[tuple[type[BaseException], FailureKind, str], ...]] = (
    (DownloadTimeoutError, FailureKind.TIMEOUT, "geen antwoord binnen de tijd"),
    (DownloadConnectionRefusedError, FailureKind.REFUSED, "verbinding geweigerd"),
    (DownloadCancelledError, FailureKind.TOO_LARGE, "antwoord groter dan de grens"),
    (ResponseDataLossError, FailureKind.OTHER, "antwoord brak af"),
    (UnsupportedURLSchemeError, FailureKind.GUARD, "alleen http en https"),
)


def describe(error: BaseException, request: Request) -> tuple[FailureKind, str]:
    """The kind of failure and one line about it, without anything from the page."""
    if isinstance(error, Refused):
        return error.kind, error.detail
    for kind_of_error, kind, line in _SIMPLE:
        if isinstance(error, kind_of_error):
            return kind, line
    if isinstance(error, CannotResolveHostError):
        host = (urlparse_cached(request).hostname or "").lower()
        if host in refused_names:
            return FailureKind.GUARD, f"adres {refused_names[host]} wordt niet bezocht"
        return FailureKind.DNS, "servernaam niet gevonden"
    if isinstance(error, IgnoreRequest):
        text = str(error)
        if "DOWNLOAD_MAXSIZE" in text or "maxsize" in text.lower():
            return FailureKind.TOO_LARGE, "antwoord groter dan de grens na uitpakken"
        if "redirect" in text.lower():
            return FailureKind.REDIRECTED, "te veel doorverwijzingen"
        return FailureKind.OTHER, "verzoek geweigerd"
    if type(error).__module__.startswith("playwright."):    # not imported unless pages are rendered
        return _browser_kind(type(error).__name__, str(error))
    if isinstance(error, RuntimeError) and str(error).startswith("Failed to download"):    # of scrapy-playwright
        return FailureKind.BROWSER, "de pagina wilde een bestand laten opslaan"
    if isinstance(error, DownloadFailedError):
        return FailureKind.OTHER, "verbinding verbroken"
    return FailureKind.OTHER, f"ophalen mislukt: {type(error).__name__}"


def _browser_kind(name: str, message: str) -> tuple[FailureKind, str]:
    if name == "TimeoutError":
        return FailureKind.TIMEOUT, "de pagina was niet op tijd klaar"
    if "ERR_NAME_NOT_RESOLVED" in message:
        return FailureKind.DNS, "servernaam niet gevonden"
    if "ERR_CONNECTION_REFUSED" in message:
        return FailureKind.REFUSED, "verbinding geweigerd"
    if "ERR_TOO_MANY_REDIRECTS" in message:
        return FailureKind.REDIRECTED, "te veel doorverwijzingen"
    if "sandbox" in message.lower():
        return FailureKind.BROWSER, "Chromium kan zijn sandbox niet gebruiken"
    return FailureKind.BROWSER, "Chromium kon de pagina niet tonen"
