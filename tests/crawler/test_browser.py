"""Real Chromium, sandboxed, on pages that only JavaScript fills."""

import os
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import pytest

from crawler import launch
from crawler.session import CrawledSite
from extractors.captured import AdGone, CapturedAd, FailureKind, FetchFailure, ListingPage
from tests.crawler.pictures import picture
from tests.crawler.small_site import Answer, SmallSite, html, records, session, small_site

FETCH = "mode: browser, delay_s: 0, concurrency: 2, retries: 0, browser: {wait_for: '#klaar', timeout_s: 8}"

SCRIPT = """<html><head><link rel=stylesheet href=/stijl.css></head><body><div id=app></div><img src='/f/1.png'>
<script>
new Image().src = '/f/2.png'; new Image().src = '%(other)s/volg.png';
fetch('%(other)s/volg').catch(() => 0); fetch('/geheim/api').catch(() => 0);
fetch('%(api)s').then(r => r.json()).then(d => { document.getElementById('app').innerHTML = d.html; });
</script></body></html>"""

AD = "<main id=klaar><h1>Titel 1</h1><p class=text>Tekst, agent: </p><img class=photo src='/f/1.png'></main>"


def fill(site: SmallSite, other: str) -> None:
    site.pages["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /geheim\n")
    site.pages["/lijst"] = html(SCRIPT % {"other": other, "api": "/api/lijst"})
    site.pages["/ad/1"] = html(SCRIPT % {"other": other, "api": "/api/ad"})
    site.pages["/api/lijst"] = Answer(
        b'{"html": "<ul id=klaar><li class=ad><a href=/ad/1>een</a></li></ul>"}',
        headers={"Content-Type": "application/json"},
    )
    site.pages["/api/ad"] = Answer(
        b'{"html": "%s"}' % AD.encode(), headers={"Content-Type": "application/json"}
    )
    site.pages["/f/1.png"] = site.pages["/f/2.png"] = Answer(picture(1), headers={"Content-Type": "image/png"})
    site.pages["/ad/2"] = html("weg", 410)
    site.pages["/ad/3"] = html(f"<script>location = '{other}/elders'</script><main id=klaar></main>")
    site.pages["/ad/4"] = html("", 302, Location=f"{other}/elders")
    site.pages["/ad/5"] = html("", 302, Location=f"http://127.0.0.2:{other.rpartition(':')[2]}/elders")


@pytest.mark.browser
def test_a_page_is_rendered_in_the_sandbox_and_asks_for_nothing_it_does_not_need() -> None:
    with small_site() as site, small_site() as other:
        fill(site, other.url)
        with session(site.profile(fetch=FETCH)) as live:
            live.want_listing(f"{site.url}/lijst", 0)
            (listing,) = records(live, 1)
            assert isinstance(listing, ListingPage), listing
            below = launch.descendants(live.pid)
            commands = {pid: _command(pid) for pid in below}
            users = {Path(f"/proc/{pid}").stat().st_uid for pid in [live.pid, *below] if Path(f"/proc/{pid}").exists()}
            folders = _temp_dirs(os.getpid())
            assert [item.external_id for item in listing.items] == ["1"]
            for number in range(1, 6):
                live.want_ad(f"{site.url}/ad/{number}", str(number))
            found = {record.external_id: record for record in records(live, 5) if hasattr(record, "external_id")}
        assert isinstance(found["1"], CapturedAd)
        assert found["1"].content.title == "Titel 1"
        assert found["1"].photo_urls == (f"{site.url}/f/1.png",)
        assert isinstance(found["2"], AdGone)
        assert isinstance(found["3"], FetchFailure)
        assert isinstance(found["4"], FetchFailure)
        assert isinstance(found["5"], FetchFailure)
        assert other.asked == []
        assert not {"/stijl.css", "/f/1.png", "/f/2.png", "/geheim/api", "/favicon.ico"} & set(site.paths())
        assert all("Baken" in asked.headers["User-Agent"] for asked in site.asked)
        browsers = [line for line in commands.values() if "--type=" not in line and "remote-debugging" in line]
        assert browsers
        assert all("--no-sandbox" not in command for command in browsers)
        assert 0 not in users
        assert folders
        until = time.monotonic() + 10
        while any(Path(f"/proc/{pid}").exists() for pid in below) and time.monotonic() < until:
            time.sleep(0.05)
        assert not any(Path(f"/proc/{pid}").exists() for pid in below)
        assert _temp_dirs(os.getpid()) == []


@pytest.mark.browser
def test_killing_the_session_takes_the_browser_along() -> None:
    with small_site() as site:
        fill(site, "http://127.0.0.1:1")
        live = CrawledSite(site.profile(fetch=FETCH)).open(loopback=True, contact="x", now=datetime.now(UTC))
        live.want_listing(f"{site.url}/lijst", 0)
        records(live, 1)
        below = launch.descendants(live.pid)
        assert any("chrom" in _command(pid) for pid in below)
        live.kill()
        until = time.monotonic() + 10
        while any(Path(f"/proc/{pid}").exists() for pid in below) and time.monotonic() < until:
            time.sleep(0.05)
        assert not any(Path(f"/proc/{pid}").exists() for pid in below)


def test_without_chromium_every_page_fails_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "CHROMIUM_NAMES", ("geen-chromium-hier",))
    with small_site() as site:
        with session(site.profile(fetch=FETCH)) as live:
            live.want_listing(f"{site.url}/lijst", 0)
            (record,) = records(live, 1)
        assert isinstance(record, FetchFailure)
        assert (record.kind, record.detail) == (FailureKind.BROWSER, "Chromium is niet geïnstalleerd")
        assert site.asked == []


def test_root_that_cannot_become_an_ordinary_user_renders_its_own_pages_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(launch, "ORDINARY_USER", "no-such-user")
    monkeypatch.setattr(launch, "CHROMIUM_NAMES", ("sh",))
    foreign = launch.plan(browser=True, loopback=False)
    assert (foreign.browser_path, foreign.browser_reason) == ("", "als root kan Chromium zijn sandbox niet gebruiken")
    own = launch.plan(browser=True, loopback=True)
    assert own.browser_path
    assert not own.sandbox
    assert "zonder sandbox" in own.warnings[-1]


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
    except OSError:
        return ""


def _temp_dirs(owner: int) -> list[Path]:
    return list(Path("/dev/shm").glob(f"{launch.TEMP_PREFIX}{owner}-*"))


@pytest.mark.browser
def test_a_rendered_page_takes_as_long_as_its_slowest_answer_and_not_as_the_browser() -> None:
    with small_site() as site:
        fill(site, site.url)
        filled = f'setTimeout(() => {{ app.innerHTML = "{AD}" }}, 4000)'
        site.pages["/ad/1"] = html(f"<div id=app></div><script>fetch('/api/traag').then(() => {filled})</script>")
        site.pages["/api/traag"] = Answer(headers={"Content-Type": "application/json"}, stream=_after_a_second)
        with session(site.profile(fetch=FETCH)) as live:
            live.want_ad(f"{site.url}/ad/1", "1")
            (record,) = records(live, 1)
    assert isinstance(record, CapturedAd), record
    assert 1.0 <= record.capture.elapsed_s < 4.0


def _after_a_second(answer: BinaryIO) -> None:
    time.sleep(1.0)
    answer.write(b"{}")
