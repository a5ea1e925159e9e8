"""`bench crawl`: pages per second of a whole crawl, all kept durably, beside a Scrapy spider that only parses.

It also says what memory parent and subprocess held together while they crawled (`memory_mb`: the peak of the sum and
its growth from the first to the last quarter); with `--pages 100000 --no-peer` that is the long run.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from bench.crawl_site import PER_LIST, running
from bench.memory import MemoryWatch, crawl_subprocesses, rss_mb
from crawler.profiles import parse_profile
from crawler.session import CrawledSite
from pipeline.crawl_site import CrawlResult, crawl_site
from pipeline.ingest import Reach, Rules
from storage.store import Store

PROFILE = """
identity: {{key: bench, title: Bench, base_urls: ["http://127.0.0.1:{port}"]}}
fetch: {{delay_s: 0, concurrency: 8, max_requests: 10000000}}
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
  json_ld_type: [Offer]
  fields:
    name: {{css: .naam}}
    city: {{css: .plaats}}
    age: {{css: .leeftijd}}
    phone: {{css: .telefoon}}
    posted: {{css: .sinds}}
    price: {{json_ld: price}}
"""


@dataclass(frozen=True, slots=True)
class WallClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench crawl")
    parser.add_argument("--pages", type=int, default=10_000, help="pages in all, lists included")
    parser.add_argument("--no-peer", action="store_true")
    wanted = parser.parse_args(argv)
    ads = wanted.pages * PER_LIST // (PER_LIST + 1)
    with running("bench.crawl_site", ads) as port:
        before = _cpu_s(resource.RUSAGE_SELF), _cpu_s(resource.RUSAGE_CHILDREN)
        with MemoryWatch(_sizes_mb) as memory:
            result, seconds = crawl_of(PROFILE.format(port=port))
        parent_s, child_s = _cpu_s(resource.RUSAGE_SELF) - before[0], _cpu_s(resource.RUSAGE_CHILDREN) - before[1]
        print(f"ours: {result.pages} pages in {seconds:.1f} s, {result.verdict.value}", file=sys.stderr)
        before_peer_s = _cpu_s(resource.RUSAGE_CHILDREN)
        peer = None if wanted.no_peer else bare(port)
        peer_s = _cpu_s(resource.RUSAGE_CHILDREN) - before_peer_s
    cpu_ms = {"parent": parent_s, "child": child_s} | ({} if peer is None else {"scrapy": peer_s})
    figures: dict[str, object] = {
        "pages": result.pages, "pages_per_s": round(result.pages / seconds, 1), "verdict": result.verdict.value,
        "ads_new": result.ads_new, "memory_mb": memory.figures(),
        "cpu_ms_per_page": {who: round(1000 * spent_s / result.pages, 2) for who, spent_s in cpu_ms.items()},
    }
    if peer is not None:
        figures |= {"peer": {"scrapy": round(peer, 1)}, "ratio": round(result.pages / seconds / peer, 3)}
    print(json.dumps(figures))
    return 0


def crawl_of(profile: str) -> tuple[CrawlResult, float]:
    """A whole crawl of a profile into a new store: subprocess, extraction, sealed and synced rows; and its seconds."""
    crawled = CrawledSite(parse_profile(profile))
    rules = Rules(Reach(None, None), "none", "synthetic", crawled.hosts)
    with tempfile.TemporaryDirectory() as scratch:
        store = Store.create(Path(scratch) / "data")
        try:
            began = time.monotonic()
            result = crawl_site(
                store, WallClock(), crawled, rules=rules, places=[], night=date(2026, 11, 2), loopback=True,
                contact="bench@example.org",
            )
            return result, time.monotonic() - began
        finally:
            store.close()


def bare(port: int) -> float:
    """Pages per second of the bare spider, its start-up left out."""
    said = subprocess.run(
        [sys.executable, "-m", "bench.crawl_peer", str(port)], check=True, capture_output=True, text=True
    ).stdout
    figures = json.loads(said.splitlines()[-1])
    print(f"bare Scrapy: {figures['pages']} pages in {figures['seconds']:.1f} s", file=sys.stderr)
    return float(figures["pages"] / figures["seconds"])


def _cpu_s(who: int) -> float:
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime


def _sizes_mb() -> dict[str, float]:
    return {"parent": rss_mb(os.getpid()), "child": sum(rss_mb(pid) for pid in crawl_subprocesses())}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
