"""What the records of a crawl change in the store, and the work they call for."""

from collections.abc import Mapping, Sequence
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
from storage.tables import Ad


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


Answer = tuple[Record, ingest.ReadAd | None]
"""A record, and for a captured ad what was read from it."""


def take_records(crawl: Crawl, session: Session, tally: Tally, answers: Sequence[Answer]) -> list[Work]:
    """What a batch of records changes, in their order. Gives the work they call for."""
    return _Batch(crawl, session, tally, answers).take()


class _Batch:
    """The records of one transaction. What they need from the store is looked up together beforehand."""

    def __init__(self, crawl: Crawl, session: Session, tally: Tally, answers: Sequence[Answer]) -> None:
        self._crawl, self._session, self._tally, self._answers = crawl, session, tally, answers
        self._now = crawl.clock.now()
        self._expected = crawl.site.expected_fields
        self._photos: dict[str, CapturedAd] = {}      # external id -> the ad whose photos are wanted
        self._intake = ingest.Intake(
            crawl.store, session, site_id=crawl.run.site_id, site_key=crawl.site.key, rules=crawl.rules,
            now=self._now, night=crawl.run.night,
        )
        records = [record for record, _ in answers]
        named = [item.external_id for record in records if isinstance(record, ListingPage) for item in record.items]
        named += [record.external_id for record in records if isinstance(record, AdUnchanged | AdGone | HashedPhoto)]
        self._intake.look_up(named, [ad for _, ad in answers if ad is not None])

    def take(self) -> list[Work]:
        crawl, session = self._crawl, self._session
        failed = [_work(record) for record, _ in self._answers if isinstance(record, FetchFailure)]
        done = [_work(record) for record, _ in self._answers if not isinstance(record, FetchFailure)]
        fingerprints = frontier.settle(session, crawl.store.keyring, crawl.run, done, failed)
        wanted = [work for record, ad in self._answers for work in self._take_one(record, ad, fingerprints)]
        self._intake.write_new()
        frontier.drop_photos(session, crawl.run, crawl.no_photos)
        return wanted + self._photo_work()

    def _take_one(self, record: Record, ad: ingest.ReadAd | None, fingerprints: Mapping[str, str]) -> list[Work]:
        tally = self._tally
        match record:
            case ListingPage():
                tally.listing_pages += 1
                tally.time_page(record.capture.elapsed_s)
                return self._listed(record.items) + [
                    Work(LISTING, url, depth=record.depth + 1) for url in record.next_urls
                ]
            case CapturedAd():
                tally.time_page(record.capture.elapsed_s)
                if ad is None:
                    raise AssertionError("a captured ad is read before it is taken")
                self._captured(ad, fingerprints.get(record.capture.url, ""))
            case AdUnchanged():
                tally.time_page(record.capture.elapsed_s)
                tally.ads_unchanged += 1
                known = self._intake.find(record.external_id)
                if known is not None:
                    sightings.see_again(self._session, known, self._now)
                    known.fetched_at = self._now
            case AdGone():
                tally.time_page(record.capture.elapsed_s)
                tally.ads_gone += 1
                known = self._intake.find(record.external_id)
                if known is not None:
                    sightings.mark_gone(self._session, known, self._now)
            case HashedPhoto():
                tally.pages += 1
                known = self._intake.find(record.external_id)
                if known is not None:
                    tally.photos += photos.save_photo(self._crawl.store, self._session, known, record, self._now)
            case FetchFailure():
                tally.pages += 1
                tally.failures[record.kind.value] += 1
            case SessionEnded():
                raise AssertionError("the end of a session is no record of a page")
        return []

    def _listed(self, items: Sequence[ListedAd]) -> list[Work]:
        """The ads of a listing: seen again, or to be fetched because they are new, changed, back or due."""
        crawl, keyring = self._crawl, self._crawl.store.keyring
        work: list[Work] = []
        seen: list[Ad] = []
        for item in items:
            fingerprint = keyring.digest("fingerprint", f"{crawl.site.key}|{item.fingerprint}").hex()
            ad = self._intake.find(item.external_id)
            etag = ""
            if ad is not None:
                seen.append(ad)
                due = self._now - ad.fetched_at >= timedelta(days=crawl.site.revisit_days)
                if not due and ad.status != "gone" and ad.fingerprint == fingerprint:
                    continue
                etag = ads.etag(crawl.store, ad)
            else:
                elsewhere = self._intake.elsewhere(item.external_id)
                if elsewhere is not None:
                    elsewhere.last_seen = crawl.run.night
                    if elsewhere.fingerprint == fingerprint:
                        continue
            work.append(Work(AD, item.url, item.external_id, fingerprint=fingerprint, etag=etag))
        sightings.see_all_again(self._session, seen, self._now)
        return work

    def _captured(self, ad: ingest.ReadAd, fingerprint: str) -> None:
        """A fetched ad: kept as its place allows; its photos are asked for only now that its words were read."""
        captured, tally = ad.captured, self._tally
        tally.ads_fetched += 1
        present = {"title": captured.content.title, "text": captured.content.text, "photos": captured.photo_urls}
        tally.filled.update(
            name for name in self._expected if present.get(name) or captured.content.fields.get(name)
        )
        taken, wants_photos = self._intake.take(ad, fingerprint)
        tally.ads_new += taken is ingest.Taken.NEW
        tally.ads_changed += taken is ingest.Taken.CHANGED
        tally.ads_elsewhere += taken is ingest.Taken.ELSEWHERE
        if wants_photos:
            self._photos[captured.external_id] = captured
            self._crawl.no_photos.discard(captured.external_id)
        else:
            self._photos.pop(captured.external_id, None)
            if self._crawl.rules.photos != "none":    # then none were waiting
                self._crawl.no_photos.add(captured.external_id)

    def _photo_work(self) -> list[Work]:
        """The photos that were not hashed before."""
        wanted = [
            ((known.id, url, position), external_id)
            for external_id, captured in self._photos.items()
            if (known := self._intake.find(external_id)) is not None
            for position, url in enumerate(captured.photo_urls)
        ]
        if not wanted:
            return []
        missing = photos.missing_photos(
            self._crawl.store, self._session, self._crawl.run.site_id, [photo for photo, _ in wanted]
        )
        return [
            Work(PHOTO, photo[1], external_id, position=photo[2])
            for photo, external_id in wanted if photo in missing
        ]


def _work(record: Record) -> Work:
    """The work that a record answers."""
    match record:
        case ListingPage():
            return Work(LISTING, record.capture.url)
        case HashedPhoto():
            return Work(PHOTO, record.url, record.external_id)
        case FetchFailure():
            return Work(record.work, record.url, record.external_id)
        case SessionEnded():
            raise AssertionError("the end of a session is no record of a page")
        case _:
            return Work(AD, record.capture.url)
