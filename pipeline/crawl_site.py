"""One site's crawl of one night: hand out work, take in records, commit in batches, end with a verdict.

The subprocess fetches and parses; everything that is decided is decided here, from what is stored. Work is
handed out only up to a window, so that a killed crawl loses at most that much, and fetches it again.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from extractors.captured import CapturedAd, Record, SessionEnded, Verdict
from pipeline import ingest
from pipeline.photo_work import drop_unwanted
from pipeline.ports import Clock, CrawlSession, PlaceSlot, SitePort
from pipeline.site_lease import SiteLease, hold
from pipeline.take_record import Answer, Crawl, take_records
from pipeline.tally import Tally, with_nights_before
from pipeline.waiting_work import first_portion, refill
from pipeline.work_window import WorkWindow
from storage import audit, frontier, sightings
from storage.frontier import AD, LISTING, Work
from storage.store import Store

BATCH_RECORDS = 50
BATCH_SECONDS = 0.5
SILENCE_S = 180.0       # a subprocess with work in hand that says nothing for this long is hung
RESTARTS = 2            # of a subprocess that died, within one night

Progress = Callable[[str, Tally], None]


@dataclass(frozen=True, slots=True)
class CrawlResult:
    """What the night's summary says of one site."""

    site_key: str
    verdict: Verdict
    reason: str
    pages: int
    ads_seen: int
    ads_new: int
    ads_changed: int


def crawl_site(
    store: Store, clock: Clock, site: SitePort, *, rules: ingest.Rules, places: Sequence[PlaceSlot], night: date,
    loopback: bool, contact: str, progress: Progress = lambda key, tally: None,
) -> CrawlResult:
    """Crawls one site for one night; resumes an interrupted run.

    Raises frontier.RunEnded when it was done before and InHand when another process is crawling it. Outside the
    site's hours nothing is asked and no run is opened, so that a round within them still can.

    A subprocess that dies is started again a few times with the work it had in hand; when it keeps dying the
    run stays open (`crashed`: no verdict is stored) and the next round goes on with it. An error of the store
    (a full disk, say) is not hidden: it ends this crawl and is raised; what was committed stays.
    """
    seconds = site.seconds_tonight(clock.now())
    if seconds <= 0:
        with store.begin() as session:
            audit.record(
                session, store, actor="nightly", action="crawl.wait", object=f"site:{site.key}", now=clock.now(),
                result="refused", detail={"reason": "outside its hours"},
            )
        return CrawlResult(site.key, Verdict.TRUNCATED, "buiten de uren van deze bron: er is niets opgehaald",
                           pages=0, ads_seen=0, ads_new=0, ads_changed=0)
    until = time.monotonic() + seconds
    with hold(store, site.key, site.hosts, site.pause_s) as lease:
        with store.begin() as session:
            run = frontier.begin_run(
                session, site_key=site.key, title=site.title, profile_version=site.version, night=night,
                now=clock.now(),
            )
            drop_unwanted(store, session, run, rules)
            starts = [Work(LISTING, url) for url in site.start_listings(places)]
            frontier.add(session, store.keyring, run, starts)    # those of a resumed run are known
            window = first_portion(store, session, run)
            audit.record(
                session, store, actor="nightly", action="crawl.resume" if run.resumed else "crawl.start",
                object=f"site:{site.key}", now=clock.now(),
            )
        crawl = Crawl(store, clock, site, rules, run, Tally.resume(run.counts))
        ended: SessionEnded | None = None
        for start in range(1 + RESTARTS):
            if start:
                time.sleep(site.pause_s)    # the one before may have asked something just now
            live = site.open(loopback=loopback, contact=contact, now=clock.now())
            try:
                ended = _feed(crawl, live, window, lease, until, progress)
                if not window.outstanding:
                    live.finish()
            finally:
                live.kill()
            if ended is None:
                break
            window.take_back()
        return _close(crawl, ended, site.unfilled(places))


def _feed(
    crawl: Crawl, live: CrawlSession, window: WorkWindow, lease: SiteLease, until: float, progress: Progress
) -> SessionEnded | None:
    """Keeps the window filled until there is no work or no budget left. Gives the end when it came too early.

    At `until` (of time.monotonic) it ends at once: what was handed out and not answered stays pending.
    """
    quiet_since = time.monotonic()
    batch: list[Answer] = []
    shingle_key = crawl.store.keyring.shingle_key()
    batch_began = 0.0
    while window.left or window.wants_more:
        if time.monotonic() >= until:
            _commit(crawl, window, batch)
            break
        if window.wants_more:
            refill(crawl.store, crawl.run, window)
        for work in window.next(crawl.site.max_requests - crawl.tally.pages):
            _hand_out(live, work)
        if not window.outstanding:
            break
        record = live.receive(BATCH_SECONDS)
        now = time.monotonic()
        if isinstance(record, SessionEnded):
            _commit(crawl, window, batch)
            return record
        if record is not None:
            batch_began = batch_began if batch else now
            for answer in window.answered(record):
                # Read at once, while the subprocess fetches on; the transaction is then short.
                batch.append((answer, _read(crawl, answer, shingle_key)))
            quiet_since = now
        elif now - quiet_since > SILENCE_S:
            _commit(crawl, window, batch)
            return SessionEnded(False, f"no answer for {SILENCE_S:.0f} s")
        full = len(batch) >= BATCH_RECORDS or not window.unanswered
        if batch and (full or now - batch_began >= BATCH_SECONDS):
            _commit(crawl, window, batch)
            batch = []
            lease.keep()
            progress(crawl.site.key, crawl.tally)
            quiet_since = time.monotonic()    # our own work is not the subprocess's silence
    return None


def _hand_out(live: CrawlSession, work: Work) -> None:
    if work.kind == LISTING:
        live.want_listing(work.url, work.depth)
    elif work.kind == AD:
        live.want_ad(work.url, work.external_id, work.etag)
    else:
        live.want_photo(work.url, work.external_id, work.position)


def _read(crawl: Crawl, record: Record, shingle_key: bytes) -> ingest.ReadAd | None:
    return ingest.read(record, crawl.rules, shingle_key) if isinstance(record, CapturedAd) else None


def _commit(crawl: Crawl, window: WorkWindow, batch: Sequence[Answer]) -> None:
    """One batch, one transaction, one audit row; then its work is off the window and what it called for is on."""
    if not batch:
        return
    store = crawl.store
    tally = crawl.tally.copy()
    with store.begin() as session:
        wanted = take_records(crawl, session, tally, batch)
        added = frontier.add(session, store.keyring, crawl.run, wanted)
        frontier.keep_counts(session, crawl.run, tally.kept())
        audit.record(
            session, store, actor="nightly", action="crawl.batch", object=f"site:{crawl.site.key}",
            now=crawl.clock.now(), detail={"records": len(batch)},
        )
    crawl.tally = tally
    window.drop_photos(crawl.no_photos)
    crawl.no_photos.clear()
    window.committed([record for record, _ in batch])
    window.add(added)


def _close(crawl: Crawl, ended: SessionEnded | None, unfilled: Sequence[str]) -> CrawlResult:
    """The verdict, from what was stored; absences count only when the listings were seen whole."""
    tally, now = crawl.tally, crawl.clock.now()
    with crawl.store.begin() as session:
        tally.ads_listed = sightings.seen_since(session, crawl.run.site_id, crawl.run.started_at, crawl.run.night)
        tally.ads_listed += frontier.unfetched(session, crawl.run)
        counts = tally.counts(pending=frontier.left(session, crawl.run), crashed=ended is not None)
        history, unsettled = (
            [Tally.resume(kept).counts(pending=0, crashed=False) for kept in nights]
            for nights in (frontier.earlier_counts(session, crawl.run), frontier.counts_since_good(session, crawl.run))
        )
        verdict, reason = crawl.site.verdict(with_nights_before(counts, unsettled), history)
        if verdict is Verdict.OK and unfilled:
            verdict, reason = Verdict.DEGRADED, f"geen beginadres voor {', '.join(unfilled[:5])} (postcodes onbekend)"
        if ended is not None:
            verdict, reason = Verdict.CRASHED, f"de ronde brak af: {ended.reason}"
        if verdict is Verdict.OK:
            # Only a night that saw everything says something about what it did not see.
            tally.ads_gone += sightings.note_absences(session, crawl.run.site_id, crawl.run.started_at, now)
        if ended is None:
            drop_unwanted(crawl.store, session, crawl.run, crawl.rules, ending=True)
            frontier.end_run(
                session, crawl.run, verdict=verdict.value, reason=reason, counts=tally.kept(), now=now
            )
        else:
            frontier.note_crash(session, crawl.run.id, reason)
        audit.record(
            session, crawl.store, actor="nightly", action="crawl.end", object=f"site:{crawl.site.key}", now=now,
            result="ok" if verdict is Verdict.OK else "failed", detail={"verdict": verdict.value, "pages": tally.pages},
        )
    return CrawlResult(
        crawl.site.key, verdict, reason, pages=tally.pages, ads_seen=tally.ads_listed,
        ads_new=tally.ads_new, ads_changed=tally.ads_changed,
    )
