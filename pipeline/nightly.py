"""The nightly round: gate, crawl, link, assess, list, retention, backup, one summary. Safe to repeat.

Every step picks up where an interrupted round stopped: a site whose crawl ended tonight is not crawled again,
linking and assessing look at what changed only, and a week's list is drawn once.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from extractors.captured import Verdict
from extractors.place_names import by_postcode
from extractors.places import municipalities
from governance.decision import Decision, Refused
from indicators.catalogue import Catalogue
from pipeline.assess import assess
from pipeline.crawl_site import CrawlResult, Progress, crawl_site
from pipeline.ingest import Reach, Rules
from pipeline.link import LinkSummary, link
from pipeline.make_list import ListSummary, make_list
from pipeline.ports import Clock, PlaceSlot, SitePort
from pipeline.retention import destroy_expired
from pipeline.site_lease import InHand, shared_hosts
from storage import audit, frontier, nights
from storage.backup import backup
from storage.errors import StoreError
from storage.store import Store

AT_ONCE = 2                             # crawl subprocesses (DESIGN section 3)
LOCAL = ZoneInfo("Europe/Amsterdam")


@dataclass(frozen=True, slots=True)
class BrokenSite:
    """A source whose profile cannot be read: it gets a verdict, the others go on."""

    key: str
    reason: str


@dataclass(frozen=True, slots=True)
class Night:
    """What a round needs at hand."""

    store: Store
    clock: Clock
    decision: Decision
    catalogue: Catalogue
    sites: Sequence[SitePort | BrokenSite]
    contact: str                        # in the User-Agent: a page and an address
    backup_dir: Path | None
    progress: Progress = lambda key, tally: None
    crawled: Callable[[], None] = lambda: None    # told when all crawls are done; the demo's clock moves on


@dataclass(slots=True)
class Summary:
    night: date
    sites: list[CrawlResult] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    finished_before: list[str] = field(default_factory=list)
    in_hand: list[str] = field(default_factory=list)        # another process is crawling them
    linked: LinkSummary | None = None
    assessed: int = 0
    listed: ListSummary | None = None
    destroyed: dict[str, int] = field(default_factory=dict)
    backup: Path | None = None

    @property
    def exit_status(self) -> int:
        """3 when nothing at all was allowed, 4 when a verdict is not ok, else 0."""
        if self.refused and not self.sites and not self.finished_before and not self.in_hand:
            return 3
        return 4 if any(result.verdict is not Verdict.OK for result in self.sites) else 0


    @property
    def broke_off(self) -> bool:
        return any(result.verdict is Verdict.CRASHED for result in self.sites)

    def kept(self) -> dict[str, object]:
        """What the night's row remembers: counts and verdicts, no content."""
        return {
            "sites": {result.site_key: result.verdict.value for result in self.sites},
            "refused": len(self.refused), "assessed": self.assessed, "destroyed": self.destroyed,
            "oversize": len(self.linked.oversize) if self.linked else 0,
        }


def night_of(now: datetime) -> date:
    return now.astimezone(LOCAL).date()


def nightly(night: Night) -> Summary:
    """One whole round. Raises Refused when the processing decision allows nothing at all."""
    store, clock = night.store, night.clock
    summary = crawl_sites(night)
    night.crawled()
    summary.linked = link(store, now=clock.now())
    summary.assessed = assess(store, now=clock.now(), catalogue=night.catalogue)
    summary.listed = make_list(store, now=clock.now(), catalogue=night.catalogue)
    summary.destroyed = destroy_expired(store, now=clock.now())
    if night.backup_dir is not None:
        summary.backup = backup(store, night.backup_dir, clock.now())
    with store.begin() as session:
        nights.begin_night(session, summary.night, clock.now())
        nights.end_night(session, summary.night, clock.now(), summary.kept(), complete=not summary.broke_off)
        audit.record(
            session, store, actor="nightly", action="nightly.end", object=f"night:{summary.night}", now=clock.now(),
            result="failed" if summary.broke_off else "ok",
        )
    return summary


def crawl_sites(night: Night) -> Summary:
    """Crawls every allowed site that was not finished tonight, two at a time.

    Raises Refused when the decision is missing, not active or over, or covers none of the sites.
    """
    summary = Summary(night_of(night.clock.now()))
    allowed: list[SitePort] = []
    try:
        night.decision.check(night.clock.now().astimezone(LOCAL).date())
    except Refused as refusal:
        _audit_refusal(night, "decision", str(refusal))
        raise
    for site in night.sites:
        if isinstance(site, BrokenSite):
            summary.sites.append(_broken(night, site, summary.night))
            continue
        try:
            night.decision.covers(site.key, site.hosts)
        except Refused as refusal:
            summary.refused.append(f"{site.key}: {refusal}")
            _audit_refusal(night, f"site:{site.key}", str(refusal))
        else:
            allowed.append(site)
    if summary.refused and not allowed and not summary.sites:
        raise Refused(summary.refused[0])
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="crawl") as pool:
        chains = pool.map(lambda chain: [_one_site(night, site, summary.night) for site in chain], _by_host(allowed))
        done = {key: result for results in chains for key, result in results}
    for site in allowed:
        match done[site.key]:
            case CrawlResult() as result:
                summary.sites.append(result)
            case InHand():
                summary.in_hand.append(site.key)
            case _:
                summary.finished_before.append(site.key)
    return summary


def _by_host(sites: Sequence[SitePort]) -> list[list[SitePort]]:
    """Sites that share a host go one after the other: each would keep its own pause, the host would see both."""
    chains: list[tuple[set[str], list[SitePort]]] = []
    for site in sites:
        hosts = set(shared_hosts(site.hosts, site.pause_s))
        touching = [chain for chain in chains if chain[0] & hosts]
        chains = [chain for chain in chains if not chain[0] & hosts]
        together = [other for _, members in touching for other in members]
        chains.append((hosts.union(*(chain[0] for chain in touching)), [*together, site]))
    return [members for _, members in chains]


def rules_for(decision: Decision, hosts: frozenset[str]) -> Rules:
    """What the processing decision says about the ads of a site."""
    return Rules(
        reach=Reach(frozenset(decision.scope), frozenset(decision.spread)),
        photos=decision.photos, numbering=decision.numbering, own_hosts=hosts,
    )


def _one_site(night: Night, site: SitePort, on: date) -> tuple[str, CrawlResult | InHand | None]:
    """The site's key with the result; with InHand when another crawl has it, None when it was finished before."""
    try:
        return site.key, crawl_site(
            night.store, night.clock, site, rules=rules_for(night.decision, site.hosts),
            places=_slots(night.decision), night=on, loopback=night.decision.loopback,
            contact=night.contact, progress=night.progress,
        )
    except frontier.RunEnded:
        return site.key, None
    except InHand as in_hand:
        return site.key, in_hand
    except Exception as error:  # noqa: BLE001  one site's trouble, a full disk included, must not end the others
        # A StoreError is one clear line of ours; what another error says may quote an ad, its kind does not.
        return site.key, _crashed(site.key, str(error) if isinstance(error, StoreError) else type(error).__name__)


def _slots(decision: Decision) -> list[PlaceSlot]:
    known = municipalities()
    postcodes: dict[str, list[str]] = {}
    for postcode, code in sorted(by_postcode().items()):
        postcodes.setdefault(code, []).append(str(postcode))
    return [
        PlaceSlot(code, known[code].name, known[code].places, tuple(postcodes.get(code, ())))
        for code in (*decision.scope, *decision.spread) if code in known
    ]


def _crashed(key: str, reason: str) -> CrawlResult:
    line = " ".join(reason.split())[:300]
    return CrawlResult(key, Verdict.CRASHED, line, pages=0, ads_seen=0, ads_new=0, ads_changed=0)


def _broken(night: Night, site: BrokenSite, on: date) -> CrawlResult:
    with night.store.begin() as session:
        try:
            run = frontier.begin_run(
                session, site_key=site.key, title=site.key, profile_version="?", night=on, now=night.clock.now()
            )
            frontier.note_crash(session, run.id, site.reason)
        except frontier.RunEnded:
            pass    # it went well earlier tonight; the profile broke since
    return _crashed(site.key, site.reason)


def _audit_refusal(night: Night, subject: str, reason: str) -> None:
    with night.store.begin() as session:
        audit.record(
            session, night.store, actor="nightly", action="crawl", object=subject, now=night.clock.now(),
            result="refused", detail={"reason": reason[:200]},
        )
