"""The crawl subprocess: `python -m crawler.child`, started by crawler.session and by nothing else.

It opens no database and holds no key. Work comes in as frames on standard input, records go out as frames on
standard output; everything else that would be printed goes to standard error. When standard input closes, it ends.
"""

import asyncio
import os
import queue
import resource
import shutil
import sys
import threading
from typing import BinaryIO

from scrapy.crawler import AsyncCrawlerProcess

from crawler.child_settings import settings_for
from crawler.frames import (
    BadFrame,
    Goodbye,
    PageRecord,
    Setup,
    Work,
    decode_setup,
    decode_work,
    encode_record,
    read_frame,
    write_frame,
)
from crawler.profile import SiteProfile
from crawler.spider import SiteSpider

LAST_SECONDS = 8.0      # after standard input closed


class Writer:
    """Writes frames from a thread of its own: a slow parent must not stop the downloads."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._queue: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="frames-out")
        self._thread.start()

    def send(self, record: PageRecord | Goodbye) -> None:
        self._queue.put(encode_record(record))

    def close(self) -> None:
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        try:
            while (payload := self._queue.get()) is not None:
                write_frame(self._stream, payload)
                if self._queue.empty():
                    self._stream.flush()
            self._stream.flush()
        except OSError:
            os._exit(1)    # the parent is gone: there is nobody to tell


def main() -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))    # a crash must not leave pictures on disk
    frames_out = os.fdopen(os.dup(1), "wb", buffering=1 << 20)
    os.dup2(2, 1)    # whatever prints, prints to standard error
    frames_in = sys.stdin.buffer
    first = read_frame(frames_in)
    if first is None:
        return
    setup = decode_setup(first)
    profile = SiteProfile.model_validate_json(setup.profile)
    try:
        _crawl(profile, setup, frames_in, frames_out)
    finally:
        if setup.temp_dir:
            shutil.rmtree(setup.temp_dir, ignore_errors=True)


def _crawl(profile: SiteProfile, setup: Setup, frames_in: BinaryIO, frames_out: BinaryIO) -> None:
    writer = Writer(frames_out)
    process = AsyncCrawlerProcess(settings_for(profile, setup))
    crawler = process.create_crawler(SiteSpider)
    if profile.fetch.mode == "browser" and setup.browser_path:
        from crawler.browser import request_judge  # Playwright takes a second to import

        judge = request_judge(crawler, profile, loopback=setup.loopback)
        crawler.settings.set("PLAYWRIGHT_ABORT_REQUEST", judge, priority="cmdline")
    work: asyncio.Queue[Work | None] = asyncio.Queue()
    process.crawl(crawler, profile=profile, setup=setup, queue=work, emit=writer.send)
    loop = asyncio.get_event_loop()

    def read() -> None:
        try:
            while (payload := read_frame(frames_in)) is not None:
                loop.call_soon_threadsafe(work.put_nowait, decode_work(payload))
        except (BadFrame, ValueError) as error:
            print(f"bad work: {error}", file=sys.stderr)
        loop.call_soon_threadsafe(stop)
        # The reactor may hang on a browser or a slow site; nobody is waiting for its answer any more.
        threading.Timer(LAST_SECONDS, os._exit, (1,)).start()

    def stop() -> None:
        work.put_nowait(None)
        spider = crawler.spider
        if isinstance(spider, SiteSpider) and spider.outstanding:
            stopping = asyncio.ensure_future(crawler.stop_async())
            _tasks.append(stopping)

    threading.Thread(target=read, name="frames-in", daemon=True).start()
    process.start(install_signal_handlers=False)
    writer.send(Goodbye("alle werk is gedaan"))
    writer.close()


_tasks: list["asyncio.Future[None]"] = []


if __name__ == "__main__":
    main()
