"""A few pages for the profile tools, through the same subprocess, guard and pace as the nightly crawl."""

import time
from datetime import datetime

from crawler.profile import SiteProfile
from crawler.session import CrawledSite, PipeSession
from extractors.captured import FetchFailure, Record, SessionEnded


class FetchError(Exception):
    """A page that was wanted could not be had; one Dutch line."""


class PageFetcher:
    """Fetches single pages of one site, one after the other, with the pauses of its profile."""

    def __init__(self, profile: SiteProfile, *, loopback: bool, contact: str, now: datetime) -> None:
        self._session: PipeSession = CrawledSite(profile).open(loopback=loopback, contact=contact, now=now)
        self._patience_s = 120 + 30 * profile.fetch.delay_s

    def listing(self, url: str) -> Record:
        self._session.want_listing(url, 0)
        return self._answer(url)

    def ad(self, url: str, external_id: str = "") -> Record:
        self._session.want_ad(url, external_id)
        return self._answer(url)

    def source(self, url: str) -> tuple[str, int, str, bytes]:
        """A page as it came: final address, status, content type, body. Raises FetchError."""
        self._session.want_source(url)
        answer = self._session.receive_source(self._patience_s)
        if answer is None:
            raise FetchError(f"{url}: geen antwoord")
        if isinstance(answer, FetchFailure):
            raise FetchError(f"{url}: {answer.detail}")
        return answer.final_url, answer.status, answer.content_type, answer.body

    def close(self) -> None:
        self._session.finish()
        self._session.kill()

    def __enter__(self) -> "PageFetcher":
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()

    def _answer(self, url: str) -> Record:
        until = time.monotonic() + self._patience_s
        while time.monotonic() < until:
            record = self._session.receive(1.0)
            if isinstance(record, SessionEnded):
                raise FetchError(f"{url}: {record.reason}")
            if record is not None:
                return record
        raise FetchError(f"{url}: geen antwoord")
