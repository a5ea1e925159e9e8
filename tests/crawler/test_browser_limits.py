# ruff: noqa: E501  (pages read better unbroken)
"""What a rendered page may do and may not: real Chromium on pages that try."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawler import launch
from crawler.profile_tools.propose import propose
from crawler.session import CrawledSite, PipeSession
from extractors.captured import CapturedAd, FailureKind, FetchFailure, ListingPage
from tests.crawler.pictures import picture
from tests.crawler.small_site import Answer, SmallSite, html, records, small_site

pytestmark = pytest.mark.browser

FETCH = "mode: browser, delay_s: 0, concurrency: 1, retries: 0, browser: {{wait_for: 'main', timeout_s: 20{more}}}"
NUMBER = "067" + "1234567"


@contextmanager
def rendering(site: SmallSite, more: str = "", *, click_to_reveal: bool = False) -> Iterator[PipeSession]:
    crawled = CrawledSite(site.profile(fetch=FETCH.format(more=more)), click_to_reveal=click_to_reveal)
    live = crawled.open(loopback=True, contact="x", now=datetime.now(UTC))
    try:
        yield live
        live.finish()
    finally:
        live.kill()


def ad(live: PipeSession, site: SmallSite, path: str = "/ad/1") -> CapturedAd:
    live.want_ad(f"{site.url}{path}", path.rpartition("/")[2])
    (record,) = records(live, 1)
    assert isinstance(record, CapturedAd), (record, live.stderr_tail)
    return record


def page(body: str, script: str = "") -> Answer:
    return html(f"<html><body><main><h1>Titel</h1><p class=text>Tekst</p>{body}</main><script>{script}</script></body></html>")


TRIES = """
navigator.serviceWorker.register('/sw.js').catch(() => 0);
window.open('/popup'); open('/popup2', '_blank', 'popup');
new WebSocket('ws://' + location.host + '/socket');
navigator.sendBeacon('/baken'); new Audio('/geluid.mp3').play().catch(() => 0);
const font = new FontFace('x', 'url(/letter.woff2)'); font.load().catch(() => 0);
document.body.insertAdjacentHTML('beforeend', "<img src=/f/1.png><video src=/v.mp4></video><iframe src=/kader></iframe><link rel=stylesheet href=/s.css>");
Notification.requestPermission && Notification.requestPermission();
document.cookie = 'volg=1'; localStorage.setItem('volg', '1');
"""


def test_a_page_gets_no_worker_window_file_socket_picture_sound_or_letter() -> None:
    with small_site() as site:
        site.pages["/ad/1"] = page("", TRIES)
        site.pages["/f/1.png"] = Answer(picture(1), headers={"Content-Type": "image/png"})
        site.pages["/popup"] = site.pages["/popup2"] = html("venster")
        for path in ("/sw.js", "/v.mp4", "/geluid.mp3", "/letter.woff2", "/s.css"):
            site.pages[path] = Answer(b"x", headers={"Content-Type": "application/octet-stream"})
        site.pages["/kader"] = html("kader")
        site.pages["/ad/2"] = page("", "document.querySelector('h1').textContent = document.cookie + localStorage.length")
        with rendering(site) as live:
            ad(live, site)
            second = ad(live, site, "/ad/2")
        assert second.content.title == "0" or second.content.title == "1"     # no cookie of the page before
        assert "volg=1" not in second.content.title
        assert set(site.paths()) <= {"/robots.txt", "/ad/1", "/ad/2", "/kader"}
        assert all("volg=1" not in asked.headers.get("Cookie", "") for asked in site.asked if asked.path == "/ad/2")


SAVES = "const a = document.createElement('a'); a.href = '/bestand.zip'; a.download = 'x'; document.body.append(a); a.click();"


def test_a_file_that_a_page_wants_saved_is_not_saved() -> None:
    with small_site() as site:
        site.pages["/ad/1"] = page("", SAVES)
        site.pages["/ad/2"] = page("")
        site.pages["/ad/3"] = Answer(b"PK", headers={"Content-Disposition": "attachment; filename=x.zip"})
        site.pages["/bestand.zip"] = Answer(b"PK", headers={"Content-Type": "application/zip"})
        with rendering(site) as live:
            live.want_ad(f"{site.url}/ad/3", "3")
            (record,) = records(live, 1)
            assert isinstance(record, FetchFailure)
            assert record.kind is FailureKind.BROWSER, record
            live.want_ad(f"{site.url}/ad/1", "1")
            records(live, 1)    # read or failed, as the moment of the click will have it
            ad(live, site, "/ad/2")
            folders = list(Path("/dev/shm").glob(f"{launch.TEMP_PREFIX}{os.getpid()}-*"))
            assert folders
            assert [path for folder in folders for path in folder.rglob("*.zip")] == []


def test_a_number_behind_a_button_is_shown_only_when_the_decision_allows_the_click() -> None:
    button = f"<button id=toon onclick=\"this.outerHTML='<a href=tel:{NUMBER}>{NUMBER}</a>'\">Toon nummer</button>"
    with small_site() as site:
        site.pages["/ad/1"] = page(button)
        for allowed in (False, True):
            with rendering(site, ", reveal: '#toon'", click_to_reveal=allowed) as live:
                assert (ad(live, site).content.fields.get("phone") == NUMBER) is allowed


SCROLLS = """
let n = 0; const list = document.querySelector('ul');
function more() { if (n >= 60) return; for (let i = 0; i < 20; i++, n++)
  list.insertAdjacentHTML('beforeend', `<li class=ad style="height:90px"><a href="/ad/${n}">Titel ${n}</a></li>`); }
more(); addEventListener('scroll', () => { if (innerHeight + scrollY >= document.body.offsetHeight - 5) setTimeout(more, 50); });
"""


def test_a_list_without_end_is_rolled_down_to_its_end() -> None:
    with small_site() as site:
        site.pages["/lijst"] = html(f"<html><body><main><ul></ul></main><script>{SCROLLS}</script></body></html>")
        with rendering(site, ", scroll: 20, scroll_item: 'li.ad'") as live:
            live.want_listing(f"{site.url}/lijst", 0)
            (listing,) = records(live, 1)
        assert isinstance(listing, ListingPage)
        assert len(listing.items) == 60


def test_the_evidence_of_a_rendered_page_is_what_the_server_sent() -> None:
    script = "fetch('/api').then(a => a.json()).then(d => document.querySelector('p').textContent = d.t)"
    with small_site() as site:
        site.pages["/ad/1"] = page("<b>één</b>")
        site.pages["/ad/2"] = page("", script)
        site.pages["/api"] = Answer(b'{"t": "Uit de gegevens"}', headers={"Content-Type": "application/json"})
        with rendering(site) as live:
            plain, filled = ad(live, site), ad(live, site, "/ad/2")
        bodies = {path: found.body for path, found in site.pages.items() if isinstance(found, Answer)}
        assert plain.capture.sha256 == hashlib.sha256(bodies["/ad/1"]).hexdigest()
        assert plain.capture.bytes_received == len(bodies["/ad/1"])
        lines = "".join(
            f"{hashlib.sha256(bodies[path]).hexdigest()}  {site.url}{path}\n" for path in ("/ad/2", "/api")
        )
        assert filled.capture.sha256 in (
            hashlib.sha256(lines.encode()).hexdigest(), hashlib.sha256(bodies["/ad/2"]).hexdigest(),
        )


HOG = """
const held = []; setInterval(() => { const more = new Uint8Array(64 << 20); more.fill(7); held.push(more); }, 20);
document.querySelector('main').remove();
"""


def test_a_page_that_eats_memory_is_ended_and_the_crawl_goes_on() -> None:
    with small_site() as site:
        site.pages["/ad/1"] = page("", HOG)
        site.pages["/ad/2"] = page("")
        with rendering(site) as live:
            live.want_ad(f"{site.url}/ad/1", "1")
            (record,) = records(live, 1)
            assert isinstance(record, FetchFailure)
            assert record.kind is FailureKind.BROWSER
            assert ad(live, site, "/ad/2").content.title == "Titel"


ROUTES = """
const app = document.querySelector('main');
function show() {
  const ad = location.hash.match(/^#\\/ad\\/(\\d+)$/);
  if (ad) app.innerHTML = `<h1>Massage nummer ${ad[1]}</h1><p class=text>Welkom, dit is het verhaal van nummer ${ad[1]} in deze toets.</p>`
    + `<dl><dt>Plaats</dt><dd>${['Houten', 'Vianen', 'Culemborg'][ad[1] % 3]}</dd><dt>Tel</dt><dd>06712345${10 + +ad[1]}</dd></dl>`;
  else app.innerHTML = '<ul>' + [1,2,3,4,5,6].map(n => `<li><a href="#/ad/${n}">Massage nummer ${n}</a> vandaag geplaatst</li>`).join('') + '</ul>';
}
addEventListener('hashchange', show); show();
"""


def test_a_site_that_routes_behind_a_hash_is_proposed_and_read() -> None:
    with small_site() as site:
        site.pages["/"] = html(f"<html><body><main></main><script>{ROUTES}</script></body></html>")
        proposal = propose(f"{site.url}/", loopback=True, contact="x", now=datetime.now(UTC), key="route")
        assert proposal.profile.fetch.browser.hash_routes
        assert dict(proposal.rows)["title"].startswith("Massage nummer")
        live = CrawledSite(proposal.profile).open(loopback=True, contact="x", now=datetime.now(UTC))
        try:
            live.want_listing(CrawledSite(proposal.profile).start_listings([])[0], 0)
            (listing,) = records(live, 1)
            assert isinstance(listing, ListingPage)
            assert [item.external_id for item in listing.items] == list("123456")
            live.want_ad(listing.items[2].url, "3")
            (record,) = records(live, 1)
        finally:
            live.kill()
        assert isinstance(record, CapturedAd)
        assert record.content.title == "Massage nummer 3"
        assert record.content.fields == {"city": "Houten", "phone": "0671234513"}
