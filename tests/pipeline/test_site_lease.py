"""One owner for a site and for each of its hosts, whoever asks."""

import subprocess
import sys
import time
from datetime import UTC, date, datetime

import pytest

from crawler.session import CrawledSite
from extractors.captured import Verdict
from pipeline.crawl_site import CrawlResult, crawl_site
from pipeline.ingest import Reach, Rules
from pipeline.nightly import _by_host
from pipeline.site_lease import InHand, hold
from storage import leases
from storage.store import Store
from tests.crawler.small_site import Answer, SmallSite, ad_page, html, list_page, small_site
from tests.pipeline.test_photo_work import Site

HOSTS = frozenset({"a.example", "foto.example"})


def test_a_site_has_one_owner_and_so_has_each_of_its_hosts(any_store: Store) -> None:
    with hold(any_store, "s1", HOSTS, 0.2):
        for key, hosts in (("s1", frozenset({"z.example"})), ("s2", frozenset({"foto.example"}))):
            with pytest.raises(InHand), hold(any_store, key, hosts, 0.2):
                pass
        with hold(any_store, "s3", frozenset({"b.example"}), 0.2):
            pass


def test_a_host_rests_one_pause_after_its_last_owner(any_store: Store) -> None:
    with hold(any_store, "s1", HOSTS, 0.6):
        pass
    ended = time.monotonic()
    with hold(any_store, "s2", frozenset({"foto.example"}), 0.1):
        assert time.monotonic() - ended >= 0.5
    began = time.monotonic()
    with hold(any_store, "s1", frozenset(), 0):
        assert time.monotonic() - began < 0.3


def test_sites_without_a_pause_share_no_host(any_store: Store) -> None:
    with hold(any_store, "s1", HOSTS, 0), hold(any_store, "s2", HOSTS, 0):
        pass


def test_the_lease_of_a_killed_crawl_is_free_after_one_pause(any_store: Store) -> None:
    code = "import sys; from storage import leases; print(leases.this_process('x'), flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as one:
        assert one.stdout is not None
        owner = one.stdout.readline().strip()
        with any_store.begin() as session:
            for name in ("site:s1", "host:a.example"):
                assert leases.acquire(session, name, owner, datetime.now(UTC), 900)
        with pytest.raises(InHand), hold(any_store, "s1", HOSTS, 0.5):
            pass
        one.kill()
        one.wait()
    began = time.monotonic()
    with hold(any_store, "s1", HOSTS, 0.5):
        assert time.monotonic() - began >= 0.4


class OnHosts(Site):
    def __init__(self, key: str, *hosts: str, pause_s: float = 5.0) -> None:
        self.key = key
        self.hosts = frozenset(hosts)
        self.pause_s = pause_s


def test_sites_that_share_a_host_in_any_way_go_one_after_the_other() -> None:
    sites = [
        OnHosts("a", "a.nl", "foto.nl"), OnHosts("b", "b.nl"), OnHosts("c", "c.nl", "beeld.nl"),
        OnHosts("d", "foto.nl", "beeld.nl"), OnHosts("e", "b.nl", pause_s=0),
    ]
    chains = [[site.key for site in chain] for chain in _by_host(sites)]
    assert sorted(chains) == [["a", "c", "d"], ["b"], ["e"]]


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


def crawl(store: Store, site: SmallSite, night: int, fetch: str) -> CrawlResult:
    crawled = CrawledSite(site.profile(fetch=f"retries: 0, {fetch}"))
    site.asked.clear()
    return crawl_site(
        store, SystemClock(), crawled, rules=Rules(Reach(None, None), "none", "synthetic", crawled.hosts), places=[],
        night=date(2026, 11, night), loopback=True, contact="test@example.org",
    )


def test_a_night_that_does_not_fit_is_truncated_and_what_it_left_comes_first_the_next_night(store: Store) -> None:
    with small_site() as site:
        site.pages["/robots.txt"] = Answer(b"", 404)
        site.pages["/lijst"] = html(list_page(range(1, 7)))
        for number in range(1, 9):
            site.pages[f"/ad/{number}"] = html(ad_page(number))
        first = crawl(store, site, 2, "delay_s: 0, max_requests: 4")
        assert (first.verdict, first.ads_new, first.ads_seen) == (Verdict.TRUNCATED, 3, 6)
        site.pages["/lijst"] = html(list_page(range(1, 9)))
        second = crawl(store, site, 3, "delay_s: 0, max_requests: 100")
        assert second.verdict is Verdict.OK
        assert site.paths() == ["/robots.txt", "/ad/4", "/ad/5", "/ad/6", "/lijst", "/ad/7", "/ad/8"]


def test_when_its_hours_are_over_a_crawl_stops_at_once_and_keeps_what_it_has(store: Store) -> None:
    with small_site() as site:
        site.pages["/robots.txt"] = Answer(b"", 404)
        site.pages["/lijst"] = html(list_page(range(1, 50)))
        for number in range(1, 50):
            site.pages[f"/ad/{number}"] = html(ad_page(number))
        began = time.monotonic()
        cut = crawl(store, site, 2, "delay_s: 0.3, jitter: 0, max_seconds: 4")
        assert cut.verdict is Verdict.TRUNCATED
        assert 0 < cut.ads_new < 49
        ended = time.monotonic()
        assert ended - began < 12       # not the fifteen seconds that the work in hand would take
        assert all(asked.at <= ended for asked in site.asked)
