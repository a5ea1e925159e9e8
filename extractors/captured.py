"""What a crawl hands to the rest of the house: plain frozen records, no behaviour.

These stand on the bottom floor because both the crawler (which makes them, in a process
without keys) and the pipeline (which stores them) need the words, and neither may import the other.
Every string in here was written by a stranger.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Capture:
    """How one response was received: the evidence part of a record."""

    url: str                  # canonical URL that was asked for
    final_url: str            # after redirects
    status: int               # HTTP status; 200 for a rendered page
    sha256: str               # hex, over the raw response bytes as received, before decoding; of a rendered page:
                              # after unpacking, and when several answers make it, over their lines "sha256  url"
    captured_at: datetime     # UTC, aware
    elapsed_s: float          # request to last byte; of a rendered page its slowest answer
    bytes_received: int
    headers: tuple[tuple[str, str], ...] = ()   # a white-list of response headers (lower-case names)


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink inside the ad's own part of the page."""

    href: str
    text: str


@dataclass(frozen=True, slots=True)
class AdContent:
    """The words of an ad. `other` is the rest of the page (similar ads, footer): it never links."""

    title: str
    text: str
    other: str = ""
    fields: dict[str, str] = field(default_factory=dict)   # white-listed: name, phone, price, city, posted, ...
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class ListedAd:
    """One ad as its listing shows it."""

    url: str
    external_id: str
    fingerprint: str    # hex SHA-256 over the item's visible text: a change asks for a new look at the ad


@dataclass(frozen=True, slots=True)
class ListingPage:
    capture: Capture
    depth: int                       # 0 for a start page
    items: tuple[ListedAd, ...]
    next_urls: tuple[str, ...]       # already limited by the profile's stop rule and depth


@dataclass(frozen=True, slots=True)
class CapturedAd:
    capture: Capture
    external_id: str
    content: AdContent
    photo_urls: tuple[str, ...]
    snapshot: str                    # text-only HTML: no scripts, styles, images
    truncated: bool = False          # the parser or a limit cut something off


@dataclass(frozen=True, slots=True)
class AdGone:
    """The site says this ad is no longer there (404, 410 or the profile's gone rule)."""

    capture: Capture
    external_id: str


@dataclass(frozen=True, slots=True)
class AdUnchanged:
    """The site answered 304 to a conditional request."""

    capture: Capture
    external_id: str


@dataclass(frozen=True, slots=True)
class HashedPhoto:
    """A photo that was fetched, hashed in memory and dropped."""

    url: str
    external_id: str
    position: int                    # 0-based place among the ad's photos
    version: str                     # of the hashing recipe
    codes: tuple[bytes, ...]         # 32-byte perceptual hashes: full, trimmed, then stored crops
    width: int
    height: int
    quality: int                     # 0-100; low: too flat to compare


class FailureKind(StrEnum):
    """Why something asked for was not had. The verdict counts these."""

    TIMEOUT = "timeout"
    DNS = "dns"
    REFUSED = "connection_refused"
    HTTP = "http_error"              # status in the record
    GONE = "gone"                    # 404 or 410 on a listing: the page itself is no longer there
    BLOCKED = "blocked"              # 403, 429 or a challenge page
    ROBOTS = "robots"                # robots.txt disallows it
    GUARD = "guard"                  # fetch guard: address, scheme, host
    TOO_LARGE = "too_large"
    REDIRECTED = "redirected"        # to a host that is not the site's
    PARSE = "parse"                  # a required field was not there
    PHOTO = "photo"                  # not a picture we accept
    BROWSER = "browser"              # rendering failed or Chromium is missing
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class FetchFailure:
    work: str                        # "listing", "ad" or "photo"
    url: str
    kind: FailureKind
    detail: str                      # one line, at most 200 characters, no content of the page
    status: int = 0
    external_id: str = ""
    position: int = 0
    depth: int = 0


@dataclass(frozen=True, slots=True)
class SessionEnded:
    """The crawl subprocess is no more. `clean`: it was asked to stop and said goodbye."""

    clean: bool
    reason: str                      # one line


Record = ListingPage | CapturedAd | AdGone | AdUnchanged | HashedPhoto | FetchFailure | SessionEnded


class Verdict(StrEnum):
    """How a site's crawl went, in the order in which they are decided."""

    BLOCKED = "blocked"
    UNREACHABLE = "unreachable"
    GONE = "gone"
    REDIRECTED = "redirected"
    CHANGED = "changed"
    DEGRADED = "degraded"
    SLOW = "slow"
    TRUNCATED = "truncated"
    OK = "ok"
    CRASHED = "crashed"


@dataclass(frozen=True, slots=True)
class CrawlCounts:
    """What was stored of one crawl run; the verdict is computed from this alone."""

    listing_pages: int = 0
    ads_listed: int = 0              # distinct ads seen in listings
    ads_fetched: int = 0             # detail pages that gave an ad
    ads_new: int = 0
    ads_changed: int = 0
    ads_gone: int = 0
    photos: int = 0
    pending: int = 0                 # work left when the run ended (budget, window)
    failures: dict[str, int] = field(default_factory=dict)    # FailureKind -> count
    coverage: dict[str, float] = field(default_factory=dict)  # field name -> share of fetched ads that had it
    median_elapsed_s: float = 0.0
    crashed: bool = False            # the subprocess ended without saying goodbye
