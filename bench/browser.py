"""`bench browser`: pages per second of a crawl whose pages only JavaScript fills, in sandboxed Chromium.

The same crawl as `bench crawl` (extraction, sealed and synced rows), with real Chromium in its sandbox and as an
ordinary user; started by root, the subprocess becomes one. Memory is the parent's and, as PSS, that of the
subprocess with all of Chromium's processes.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bench.crawl import crawl_of
from bench.crawl_site import PER_LIST, running
from bench.memory import MemoryWatch, crawl_subprocesses, pss_mb
from crawler import launch

PROFILE = """
identity: {{key: bench, title: Bench, base_urls: ["http://127.0.0.1:{port}"]}}
fetch:
  mode: browser
  delay_s: 0
  concurrency: {concurrency}
  max_requests: 10000000
  browser: {{wait_for: "#app > .klaar"}}
listing:
  start: ["/lijst/0"]
  items: {{css: li.ad}}
  external_id: {{regex: "/ad/(\\\\d+)"}}
  next: {{css: "a[rel=next]"}}
  max_depth: 100000
ad:
  main: [main]
  title: {{css: h1, required: true}}
  text: {{css: .tekst, required: true}}
  fields:
    name: {{css: .naam}}
    city: {{css: .plaats}}
    age: {{css: .leeftijd}}
    phone: {{css: .telefoon}}
    posted: {{css: .sinds}}
"""


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench browser")
    parser.add_argument("--pages", type=int, default=300, help="pages in all, lists included")
    parser.add_argument("--concurrency", type=int, default=4, help="pages open at once")
    wanted = parser.parse_args(argv)
    how = launch.plan(browser=True, loopback=True)
    if not how.browser_path:
        print(f"bench browser: {how.browser_reason}", file=sys.stderr)
        return 1
    ads = max(1, wanted.pages * PER_LIST // (PER_LIST + 1))
    seen = Chromium()
    with running("bench.browser_site", ads) as port:
        began = time.monotonic()
        with MemoryWatch(seen.sizes_mb, every_s=1.0) as memory:
            result, seconds = crawl_of(PROFILE.format(port=port, concurrency=wanted.concurrency))
        print(f"{result.pages} pages in {time.monotonic() - began:.1f} s, {result.verdict.value}", file=sys.stderr)
    print(json.dumps({
        "pages": result.pages, "pages_per_s": round(result.pages / seconds, 2), "verdict": result.verdict.value,
        "ads_new": result.ads_new, "concurrency": wanted.concurrency, "sandbox": how.sandbox and not seen.unsandboxed,
        "as_root": seen.as_root, "processes": seen.processes, "memory_mb": memory.figures(),
    }))
    return 0 if result.ads_new == ads else 1


class Chromium:
    """What is seen of the subprocess and the browser while they run."""

    def __init__(self) -> None:
        self.processes = 0
        self.as_root = False
        self.unsandboxed = False

    def sizes_mb(self) -> dict[str, float]:
        below = [pid for child in crawl_subprocesses() for pid in (child, *launch.descendants(child))]
        self.processes = max(self.processes, len(below))
        for pid in below:
            self._look_at(Path(f"/proc/{pid}"))
        return {"parent": pss_mb(os.getpid()), "child_and_chromium": sum(map(pss_mb, below))}

    def _look_at(self, process: Path) -> None:
        try:
            words = (process / "cmdline").read_bytes().split(b"\0")
            owner = process.stat().st_uid
        except OSError:
            return     # it is gone
        self.as_root = self.as_root or owner == 0
        self.unsandboxed = self.unsandboxed or b"--no-sandbox" in words


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
