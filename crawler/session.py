"""A site as the pipeline sees it, and the parent's end of its crawl subprocess."""

import contextlib
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, cast

from crawler import launch
from crawler.frames import (
    BadFrame,
    Goodbye,
    PageRecord,
    Setup,
    SourcePage,
    Work,
    decode_record,
    encode_setup,
    encode_work,
    read_frame,
    write_frame,
)
from crawler.profile import SiteProfile
from crawler.start_urls import PlaceSlot, start_urls, unfilled
from crawler.verdict import judge
from crawler.window import seconds_left
from extractors.captured import (
    CrawlCounts,
    FetchFailure,
    HashedPhoto,
    ListingPage,
    Record,
    SessionEnded,
    Verdict,
)

FINISH_S = 10.0
STDERR_LINES = 40
MAX_WAITING = 200     # records read but not yet taken; a subprocess that sends more waits


class CrawledSite:
    """A source as its profile describes it. `click_to_reveal`: the processing decision allows it."""

    def __init__(self, profile: SiteProfile, *, click_to_reveal: bool = False) -> None:
        self.profile = profile
        self._click_to_reveal = click_to_reveal

    @property
    def key(self) -> str:
        return self.profile.identity.key

    @property
    def title(self) -> str:
        return self.profile.identity.title

    @property
    def version(self) -> str:
        return self.profile.version

    @property
    def hosts(self) -> frozenset[str]:
        return self.profile.hosts

    @property
    def max_requests(self) -> int:
        return self.profile.fetch.max_requests

    @property
    def pause_s(self) -> float:
        return self.profile.fetch.delay_s

    def seconds_tonight(self, now: datetime) -> float:
        fetch = self.profile.fetch
        return min(fetch.max_seconds, seconds_left(fetch.window, now))

    @property
    def revisit_days(self) -> int:
        return self.profile.revisit_days

    @property
    def expected_fields(self) -> tuple[str, ...]:
        ad = self.profile.ad
        names = ["title", "text", *ad.fields, *(["photos"] if ad.photos else []), *self.profile.expect.coverage]
        return tuple(dict.fromkeys(names))

    def start_listings(self, places: Sequence[PlaceSlot]) -> tuple[str, ...]:
        """The start addresses, filled in for every municipality."""
        return start_urls(self.profile, places)

    def unfilled(self, places: Sequence[PlaceSlot]) -> tuple[str, ...]:
        return unfilled(self.profile, places)

    def open(self, *, loopback: bool, contact: str, now: datetime) -> "PipeSession":
        """Starts the subprocess."""
        browser = self.profile.fetch.mode == "browser"
        how = launch.plan(browser=browser, loopback=loopback)
        for line in how.warnings:
            print(f"{self.key}: {line}", file=sys.stderr)
        temp_dir = launch.make_temp_dir(how)
        setup = Setup(
            profile=self.profile.model_dump_json(by_alias=True).encode(), contact=contact, loopback=loopback,
            now=now.timestamp(), sandbox=how.sandbox, browser_path=how.browser_path,
            browser_reason=how.browser_reason, click_to_reveal=self._click_to_reveal, temp_dir=str(temp_dir),
        )
        try:
            return PipeSession(launch.start(how, temp_dir), setup)
        except OSError:
            shutil.rmtree(temp_dir, ignore_errors=True)
            raise

    def verdict(self, counts: CrawlCounts, history: Sequence[CrawlCounts]) -> tuple[Verdict, str]:
        return judge(self.profile.expect, self.expected_fields, counts, history)


class PipeSession:
    """One subprocess. Work goes in, records come out; what it sends unasked ends it."""

    def __init__(self, process: "subprocess.Popen[bytes]", setup: Setup) -> None:
        self._process = process
        self._temp_dir = Path(setup.temp_dir)
        self._in = cast(BinaryIO, process.stdin)
        self._out = cast(BinaryIO, process.stdout)
        self._records: queue.Queue[PageRecord | SessionEnded] = queue.Queue(MAX_WAITING)
        self._asked: dict[tuple[str, str], str] = {}     # (kind, url) -> external id
        self._tail: deque[str] = deque(maxlen=STDERR_LINES)
        self._closing = False
        self._ended: SessionEnded | None = None
        self._send(encode_setup(setup))
        self._threads = [
            threading.Thread(target=self._read_records, name="records", daemon=True),
            threading.Thread(target=self._read_stderr, name="stderr", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def stderr_tail(self) -> str:
        """The last lines the subprocess wrote; for the log, never for a page."""
        return "\n".join(self._tail)

    def want_listing(self, url: str, depth: int) -> None:
        self._want(Work("listing", url, depth=depth))

    def want_ad(self, url: str, external_id: str, etag: str = "") -> None:
        self._want(Work("ad", url, external_id=external_id, etag=etag))

    def want_photo(self, url: str, external_id: str, position: int) -> None:
        self._want(Work("photo", url, external_id=external_id, position=position))

    def want_source(self, url: str) -> None:
        """A page as it came, for the profile tools."""
        self._want(Work("source", url))

    def receive_source(self, timeout_s: float) -> SourcePage | FetchFailure | None:
        """The answer to want_source; None when none came."""
        try:
            record = self._records.get(timeout=timeout_s)
        except queue.Empty:
            return None
        return record if isinstance(record, SourcePage | FetchFailure) else None

    def _want(self, work: Work) -> None:
        self._asked[work.kind, work.url] = work.external_id
        self._send(encode_work(work))

    def _send(self, payload: bytes) -> None:
        try:
            write_frame(self._in, payload)
            self._in.flush()
        except (OSError, ValueError):
            return    # it is gone; the reader says so

    def receive(self, timeout_s: float) -> Record | None:
        """The next record; None when none came in time. After SessionEnded nothing more comes."""
        if self._ended is not None:
            return self._ended
        try:
            record = self._records.get(timeout=timeout_s)
        except queue.Empty:
            return None
        if isinstance(record, SessionEnded):
            self._ended = record
            return record
        if isinstance(record, SourcePage) or self._asked.pop(_key(record), None) != _external_id(record):
            self.kill()
            self._ended = SessionEnded(False, "het deelproces antwoordde op iets dat niet gevraagd was")
            return self._ended
        return record

    def finish(self) -> None:
        """Asks it to stop and waits, bounded. Safe to call twice."""
        self._closing = True
        with contextlib.suppress(OSError, ValueError):
            self._in.close()
        try:
            self._process.wait(FINISH_S)
        except subprocess.TimeoutExpired:
            self._end_all()
        self._clean_up()

    def kill(self) -> None:
        """Ends it and everything it started, at once."""
        self._closing = True
        self._end_all()
        self._clean_up()

    def _end_all(self) -> None:
        if self._process.poll() is None:
            below = launch.descendants(self._process.pid)
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
            for pid in below:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(pid, signal.SIGKILL)
            self._process.wait()

    def _clean_up(self) -> None:
        with contextlib.suppress(queue.Empty):    # a reader that waits for room must see the end
            while True:
                record = self._records.get_nowait()
                if isinstance(record, SessionEnded):
                    self._ended = record
        for thread in self._threads:
            thread.join(timeout=5)
        for stream in (self._in, self._out, self._process.stderr):
            if stream is not None:
                with contextlib.suppress(OSError, ValueError):
                    stream.close()
        shutil.rmtree(self._temp_dir, ignore_errors=True)

    def _read_records(self) -> None:
        end = SessionEnded(False, "het deelproces hield op zonder afscheid")
        try:
            while (payload := read_frame(self._out)) is not None:
                record = decode_record(payload)
                if isinstance(record, Goodbye):
                    end = SessionEnded(True, "klaar")
                    break
                self._put(record)
        except BadFrame as bad:
            end = SessionEnded(False, f"onleesbaar antwoord van het deelproces: {bad}")
            with contextlib.suppress(OSError, ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
        except (OSError, ValueError):
            end = SessionEnded(False, "de verbinding met het deelproces brak af")
        if not end.clean and self._process.poll() is None and not self._closing:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(2)
        code = self._process.poll()
        if not end.clean and code and not self._closing:
            end = SessionEnded(False, f"{end.reason} ({_exit_words(code)})")
        self._put(end)

    def _put(self, record: PageRecord | SessionEnded) -> None:
        while True:
            try:
                self._records.put(record, timeout=0.5)
            except queue.Full:
                if self._closing:
                    return
            else:
                return

    def _read_stderr(self) -> None:
        stream = cast(BinaryIO, self._process.stderr)
        with contextlib.suppress(OSError, ValueError):
            while line := stream.readline(2_000):
                self._tail.append(line.decode("utf-8", "replace").rstrip()[:500])


def _exit_words(code: int) -> str:
    return f"signaal {-code}" if code < 0 else f"status {code}"


def _key(record: PageRecord) -> tuple[str, str]:
    match record:
        case ListingPage():
            return "listing", record.capture.url
        case HashedPhoto():
            return "photo", record.url
        case FetchFailure():
            return record.work, record.url
        case SourcePage():
            return "source", record.url
        case _:
            return "ad", record.capture.url


def _external_id(record: PageRecord) -> str:
    return "" if isinstance(record, ListingPage | SourcePage) else record.external_id
