"""What one record of a crawl changes in the store, and the work it calls for."""

from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy.orm import Session

from extractors.captured import (
    AdGone,
    AdUnchanged,
    CapturedAd,
    FetchFailure,
    HashedPhoto,
    ListedAd,
    ListingPage,
    Record,
    SessionEnded,
)
from pipeline import ingest
from pipeline.ports import Clock, SitePort
from pipeline.tally import Tally
from storage import ads, frontier, photos, sightings
from storage.frontier import AD, LISTING, PHOTO, Run, Work
from storage.store import Store


@dataclass(slots=True)
class Crawl:
    """Everything one crawl needs at hand."""

    store: Store
    clock: Clock
    site: SitePort
    rules: ingest.Rules
    run: Run
    tally: Tally
    no_photos: set[str] = field(default_factory=set)    # external ids whose waiting photos must not be asked for


def take_record(
    crawl: Crawl, session: Session, tally: Tally, record: Record, ad: ingest.ReadAd | None
) -> list[Work]:
    """What one record changes. Gives the work it calls for."""
    match record:
        case ListingPage():
            tally.listing_pages += 1
            tally.time_page(record.capture.elapsed_s)
            frontier.settle(session, crawl.store.keyring, crawl.run, Work(LISTING, record.capture.url))
            more = [work for item in record.items for work in _listed(crawl, session, item)]
            return more + [Work(LISTING, url, depth=record.depth + 1) for url in record.next_urls]
        case CapturedAd():
            tally.time_page(record.capture.elapsed_s)
            if ad is None:
                raise AssertionError("a captured ad is read before it is taken")
            return _captured(crawl, session, tally, ad)
        case AdUnchanged():
            tally.time_page(record.capture.elapsed_s)
            tally.ads_unchanged += 1
            frontier.settle(session, crawl.store.keyring, crawl.run, Work(AD, record.capture.url))
            known = ads.find(session, crawl.run.site_id, _digest(crawl, record.external_id))
            if known is not None:
                sightings.see_again(session, known, crawl.clock.now())
                known.fetched_at = crawl.clock.now()
        case AdGone():
            tally.time_page(record.capture.elapsed_s)
            frontier.settle(session, crawl.store.keyring, crawl.run, Work(AD, record.capture.url))
            known = ads.find(session, crawl.run.site_id, _digest(crawl, record.external_id))
            tally.ads_gone += 1
            if known is not None:
                sightings.mark_gone(session, known, crawl.clock.now())
        case HashedPhoto():
            tally.pages += 1
            frontier.settle(session, crawl.store.keyring, crawl.run, Work(PHOTO, record.url, record.external_id))
            known = ads.find(session, crawl.run.site_id, _digest(crawl, record.external_id))
            if known is not None and photos.save_photo(crawl.store, session, known, record, crawl.clock.now()):
                tally.photos += 1
        case FetchFailure():
            tally.pages += 1
            tally.failures[record.kind.value] += 1
            work = Work(record.work, record.url, record.external_id)
            frontier.settle(session, crawl.store.keyring, crawl.run, work, failed=True)
        case SessionEnded():
            raise AssertionError("the end of a session is no record of a page")
    return []


def _digest(crawl: Crawl, external_id: str) -> bytes:
    return ads.external_digest(crawl.store, crawl.site.key, external_id)


def _listed(crawl: Crawl, session: Session, item: ListedAd) -> list[Work]:
    """An ad in a listing: seen again, or to be fetched because it is new, changed, back or due."""
    now = crawl.clock.now()
    digest = _digest(crawl, item.external_id)
    fingerprint = crawl.store.keyring.digest("fingerprint", f"{crawl.site.key}|{item.fingerprint}").hex()
    ad = ads.find(session, crawl.run.site_id, digest)
    etag = ads.etag(crawl.store, ad) if ad is not None else ""
    fetch = [Work(AD, item.url, item.external_id, fingerprint=fingerprint, etag=etag)]
    if ad is not None:
        was_gone = ad.status == "gone"
        sightings.see_again(session, ad, now)
        due = now - ad.fetched_at >= timedelta(days=crawl.site.revisit_days)
        return fetch if due or was_gone or ad.fingerprint != fingerprint else []
    elsewhere = sightings.known_elsewhere(session, crawl.run.site_id, digest)
    if elsewhere is not None:
        elsewhere.last_seen = crawl.run.night
        return [] if elsewhere.fingerprint == fingerprint else fetch
    return fetch


def _captured(crawl: Crawl, session: Session, tally: Tally, ad: ingest.ReadAd) -> list[Work]:
    """A fetched ad: kept as its place allows; its photos are asked for only now that its words were read."""
    captured, now = ad.captured, crawl.clock.now()
    fingerprint = frontier.settle(session, crawl.store.keyring, crawl.run, Work(AD, captured.capture.url))
    tally.ads_fetched += 1
    present = {"title": captured.content.title, "text": captured.content.text, "photos": captured.photo_urls}
    tally.filled.update(
        name for name in crawl.site.expected_fields if present.get(name) or captured.content.fields.get(name)
    )
    kept = ingest.take(
        crawl.store, session, site_id=crawl.run.site_id, site_key=crawl.site.key, ad=ad, rules=crawl.rules,
        fingerprint=fingerprint, now=now, night=crawl.run.night,
    )
    tally.ads_new += kept.taken is ingest.Taken.NEW
    tally.ads_changed += kept.taken is ingest.Taken.CHANGED
    tally.ads_elsewhere += kept.taken is ingest.Taken.ELSEWHERE
    if not kept.wants_photos or kept.ad_id is None:
        if crawl.rules.photos != "none":    # then none were waiting
            frontier.drop_photos(session, crawl.run, captured.external_id)
            crawl.no_photos.add(captured.external_id)
        return []
    crawl.no_photos.discard(captured.external_id)
    return [
        Work(PHOTO, url, captured.external_id, position=position)
        for position, url in enumerate(captured.photo_urls)
        if not photos.has_photo(crawl.store, session, kept.ad_id, url, position)
    ]
