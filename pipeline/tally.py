"""The counts of a running crawl, from which its verdict is computed."""

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from extractors.captured import CrawlCounts

MEDIAN_SAMPLE = 500


@dataclass(slots=True)
class Tally:
    """The counts of a running crawl; kept in the run's row at every commit, so that a resumed run counts on."""

    listing_pages: int = 0
    ads_listed: int = 0
    ads_fetched: int = 0
    ads_new: int = 0
    ads_changed: int = 0
    ads_gone: int = 0
    ads_elsewhere: int = 0
    ads_unchanged: int = 0
    photos: int = 0
    pages: int = 0
    failures: Counter[str] = field(default_factory=Counter)
    filled: Counter[str] = field(default_factory=Counter)     # expected field -> ads that had it
    elapsed_s: list[float] = field(default_factory=list)      # of the first pages, for the median

    @classmethod
    def resume(cls, kept: dict[str, object]) -> "Tally":
        tally = cls()
        for name in cls.__dataclass_fields__:
            value = kept.get(name)
            if isinstance(value, int | float):
                setattr(tally, name, value)
            elif isinstance(value, dict):
                setattr(tally, name, Counter({str(key): int(count) for key, count in value.items()}))
            elif isinstance(value, list):
                setattr(tally, name, [float(item) for item in value])
        return tally

    def kept(self) -> dict[str, object]:
        values: dict[str, object] = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return values | {
            "failures": dict(self.failures), "filled": dict(self.filled), "elapsed_s": list(self.elapsed_s)
        }

    def counts(self, *, pending: int, crashed: bool) -> CrawlCounts:
        return CrawlCounts(
            listing_pages=self.listing_pages, ads_listed=self.ads_listed, ads_fetched=self.ads_fetched,
            ads_new=self.ads_new, ads_changed=self.ads_changed, ads_gone=self.ads_gone, photos=self.photos,
            pending=pending, failures=dict(self.failures),
            coverage={name: count / self.ads_fetched for name, count in self.filled.items()}
            if self.ads_fetched else {},
            median_elapsed_s=statistics.median(self.elapsed_s) if self.elapsed_s else 0.0,
            crashed=crashed,
        )

    def time_page(self, elapsed_s: float) -> None:
        self.pages += 1
        if len(self.elapsed_s) < MEDIAN_SAMPLE:
            self.elapsed_s.append(round(elapsed_s, 4))

    def copy(self) -> "Tally":
        """A transaction that fails must not leave its counts behind: it counts on a copy."""
        return replace(
            self, failures=self.failures.copy(), filled=self.filled.copy(), elapsed_s=self.elapsed_s.copy()
        )


FEW = 8     # ad pages in a night that say too little about the site


def with_nights_before(counts: CrawlCounts, nights: Sequence[CrawlCounts]) -> CrawlCounts:
    """The counts to judge fields by: on a quiet night also the ads of the nights before that did not go well.

    A site that changed is not mended by a night on which nothing was fetched.
    """
    if counts.ads_fetched >= FEW or not nights:
        return counts
    together = [counts, *nights]
    fetched = sum(night.ads_fetched for night in together)
    hits: Counter[str] = Counter()
    for night in together:
        hits.update({name: round(share * night.ads_fetched) for name, share in night.coverage.items()})
    coverage = {name: count / fetched for name, count in hits.items()} if fetched else {}
    return replace(counts, ads_fetched=fetched, coverage=coverage)
