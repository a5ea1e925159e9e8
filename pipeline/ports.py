"""What the pipeline asks of rooms above it, handed in by the front door: sites to crawl, and the time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from extractors.captured import CrawlCounts, Record, Verdict


class Clock(Protocol):
    """The only source of time. The demo and the tests hand in a frozen one."""

    def now(self) -> datetime:
        """UTC, aware."""
        ...


@dataclass(frozen=True, slots=True)
class PlaceSlot:
    """A municipality, as the slots of start URLs are filled with it."""

    municipality: str                   # "GM0321"
    name: str                           # "Houten"
    places: tuple[str, ...] = ()        # "Houten", "Schalkwijk", ...
    postcodes: tuple[str, ...] = ()     # four digits, where known


class CrawlSession(Protocol):
    """One site's crawl subprocess as its parent sees it: work goes in, records come out, in any order.

    The caller keeps at most 100 pieces of work outstanding and wants a photo only after the ad's words
    were checked.
    """

    def want_listing(self, url: str, depth: int) -> None: ...

    def want_ad(self, url: str, external_id: str, etag: str = "") -> None: ...

    def want_photo(self, url: str, external_id: str, position: int) -> None: ...

    def receive(self, timeout_s: float) -> Record | None:
        """The next record, or None when none came within the time. After `SessionEnded` nothing more comes."""
        ...

    def finish(self) -> None:
        """No more work; asks the subprocess to stop and waits for it (bounded). Safe to call twice."""
        ...

    def kill(self) -> None:
        """Ends the subprocess and everything it started, at once."""
        ...


class SitePort(Protocol):
    """A source as its profile describes it."""

    @property
    def key(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def version(self) -> str: ...

    @property
    def hosts(self) -> frozenset[str]:
        """Every host the profile may touch, photo hosts included; the processing decision must cover them."""
        ...

    @property
    def max_requests(self) -> int:
        """The budget of one night."""
        ...

    def seconds_tonight(self, now: datetime) -> float:
        """How long it may take from now on; 0 outside the hours in which the site may be asked."""
        ...

    @property
    def pause_s(self) -> float:
        """Seconds between two requests to the site, and to each of its hosts."""
        ...

    @property
    def revisit_days(self) -> int:
        """After how many days an unchanged known ad is fetched again all the same."""
        ...

    @property
    def expected_fields(self) -> tuple[str, ...]:
        """Fields whose coverage the verdict looks at: "title", "text", "photos" or a name in AdContent.fields."""
        ...

    def start_listings(self, places: Sequence[PlaceSlot]) -> tuple[str, ...]: ...

    def unfilled(self, places: Sequence[PlaceSlot]) -> tuple[str, ...]:
        """Municipalities whose ads no start URL would show."""
        ...

    def open(self, *, loopback: bool, contact: str, now: datetime) -> CrawlSession:
        """Starts the subprocess. `loopback`: the decision names loopback addresses and nothing else."""
        ...

    def verdict(self, counts: CrawlCounts, history: Sequence[CrawlCounts]) -> tuple[Verdict, str]:
        """How the crawl went, with one Dutch line for the officer. `history`: earlier `ok` nights, newest first."""
        ...
