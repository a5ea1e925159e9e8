"""The demo world: every ad of every site on every night, and the truth about who is behind it.

Everything follows from the seed, night by night: the first nights of a long world are those of a short one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from random import Random

from demo.ads import SITES, DemoAd, Draft
from demo.businesses import Business, business_drafts, businesses
from demo.clock import FIRST_NIGHT
from demo.ordinary import MEAN_STAY, person, site_weights
from demo.patterns import PLANS, planted
from demo.people import COHORTS, Cohort
from demo.traps import trap_drafts

DEFAULT_SEED = 2026


@dataclass(frozen=True)
class World:
    """The ads of `nights` nights; about 1,000 online at once at size 1. Raises ValueError on sizes it cannot make."""

    seed: int = DEFAULT_SEED
    size: float = 1.0
    nights: int = 8

    def __post_init__(self) -> None:
        if not 1 <= self.nights <= COHORTS:
            raise ValueError(f"a demo world has 1 to {COHORTS} nights, not {self.nights}")
        if not 0 < self.size <= 100:
            raise ValueError(f"the size of a demo world lies between 0 and 100, not at {self.size}")

    @cached_property
    def ads(self) -> tuple[DemoAd, ...]:
        """Every ad that is online on one of the nights."""
        made = (ad for night in range(1, self.nights + 1) for ad in self._cohort(night))
        return tuple(ad for ad in made if ad.stays[0][0] <= self.nights)

    @cached_property
    def businesses(self) -> tuple[Business, ...]:
        """The licensed businesses of the region."""
        return tuple(business for business, _ in businesses(Cohort(self.seed, 1)))

    def live(self, night: int, site: str | None = None) -> tuple[DemoAd, ...]:
        """The ads online on a night, on one site or all."""
        return tuple(ad for ad in self.ads if ad.live(night) and site in (None, ad.site))

    def by_key(self) -> dict[tuple[str, str], DemoAd]:
        """Ads by (site, external id)."""
        return {(ad.site, ad.external_id): ad for ad in self.ads}

    def patterns(self) -> dict[str, int]:
        """Name of each planted pattern and the night it becomes visible: three of its ads seen in scope."""
        visible: dict[str, int] = {}
        for plan in PLANS:
            seen = sorted(
                first for ad in self.ads if ad.pattern == plan.name and (first := ad.first_in_scope()) is not None
            )
            if len(seen) >= 3 and seen[2] <= self.nights:
                visible[plan.name] = seen[2]
        return visible

    def _cohort(self, night: int) -> Iterator[DemoAd]:
        """Who starts on a night. What this gives depends on seed, size and night alone."""
        cohort = Cohort(self.seed, night)
        drafts: list[Draft] = []
        if night == 1:
            for business, place in businesses(cohort):
                drafts += business_drafts(cohort, business, place, self.size)
        drafts += planted(cohort)
        drafts += trap_drafts(cohort, self.size)
        drafts += self._ordinary(cohort, drafts)
        return self._numbered(cohort, drafts)

    def _ordinary(self, cohort: Cohort, others: list[Draft]) -> list[Draft]:
        """As many ordinary people as keep the sites at their size."""
        weights = site_weights(self.size)
        wanted = sum(weights.values())
        if cohort.night > 1:
            wanted = round(wanted * 0.75 / MEAN_STAY)   # some of the earlier people's ads start later too

        def counted(some: list[Draft]) -> int:
            return len(some) if cohort.night > 1 else sum(draft.stays[0][0] == 1 for draft in some)

        made = counted(others)
        drafts: list[Draft] = []
        number = 0
        while made < wanted:
            own = person(cohort, number, weights)
            made += counted(own)
            drafts += own
            number += 1
        return drafts

    def _numbered(self, cohort: Cohort, drafts: list[Draft]) -> Iterator[DemoAd]:
        rng = cohort.rng("numbers")
        rng.shuffle(drafts)
        counters = dict.fromkeys(SITES, 0)
        for draft in drafts:
            counters[draft.site] += rng.randrange(1, 4)
            external_id = str(cohort.night * 1_000_000 + counters[draft.site])
            yield DemoAd(
                draft.site, external_id, path_of(draft, external_id), draft.stays, draft.versions, draft.entity,
                draft.organiser, draft.pattern, draft.trap, draft.phone, draft.language, draft.route_m,
            )


def path_of(draft: Draft, external_id: str) -> str:
    """Where an ad stands on its site."""
    match draft.site:
        case "prikbord":
            return f"/advertentie/{external_id}"
        case "vitrine":
            return f"/ad/{external_id}"
        case "etalage":
            return f"/a/{slug(draft.versions[0].title)}-{external_id}"
        case _:
            return f"/toon.php?id={external_id}"


def slug(title: str) -> str:
    """The letters and digits of a title for in an address."""
    plain = "".join(char if char.isascii() and char.isalnum() else "-" for char in title.lower())
    return "-".join(part for part in plain.split("-") if part)[:48].rstrip("-") or "ad"


def posted_on(ad: DemoAd) -> date:
    """The date a site gives for an ad; those of the first night were placed at some time before."""
    first = ad.stays[0][0]
    earlier = Random(f"posted:{ad.site}:{ad.external_id}").randrange(1, 40) if first == 1 else 0
    return FIRST_NIGHT + timedelta(days=first - 1 - earlier)
