"""The pauses between requests, measured by the site itself."""

from itertools import pairwise

import pytest

from crawler.child_settings import settings_for
from crawler.frames import Setup
from crawler.profiles import parse_profile
from extractors.captured import CapturedAd
from tests.crawler.pictures import picture
from tests.crawler.small_site import (
    PROFILE,
    Answer,
    Asked,
    SmallSite,
    ad_page,
    html,
    list_page,
    records,
    session,
    small_site,
)

SLACK_S = 0.2       # between the clock of one process and the thread that answers in the other


def gaps(site: SmallSite) -> list[float]:
    return [after.at - before.at for before, after in pairwise(site.asked)]


def test_no_two_requests_come_closer_than_the_pause_photos_and_robots_txt_included() -> None:
    with small_site() as site, small_site() as pictures:
        site.pages["/lijst"] = html(list_page([1, 2]))
        for number in (1, 2):
            site.pages[f"/ad/{number}"] = html(ad_page(number))
            pictures.pages[f"/{number}.png"] = Answer(picture(number), headers={"Content-Type": "image/png"})
        site.pages["/ad/3"] = html("", 301, Location="/ad/1")
        text = PROFILE.format(url=site.url, fetch="delay_s: 0.6, jitter: 0.2, concurrency: 8, retries: 1", key="klein")
        text = text.replace("title: Klein", f'title: Klein, photo_hosts: ["127.0.0.1:{pictures.port}"]')
        with session(parse_profile(text)) as live:
            live.want_listing(f"{site.url}/lijst", 0)
            live.want_ad(f"{site.url}/ad/1", "1")
            live.want_ad(f"{site.url}/ad/2", "2")
            live.want_ad(f"{site.url}/ad/3", "3")
            live.want_photo(f"{pictures.url}/1.png", "1", 0)
            live.want_photo(f"{pictures.url}/2.png", "2", 0)
            records(live, 6)
        asked = sorted([*site.asked, *pictures.asked], key=lambda one: one.at)
        assert len(asked) == 9    # two robots.txt, a list, three ads, a redirect, two photos
        assert min(after.at - before.at for before, after in pairwise(asked)) >= 0.6 - SLACK_S


def test_crawl_delay_is_kept() -> None:
    with small_site() as site:
        site.pages["/robots.txt"] = Answer(b"User-agent: *\nCrawl-delay: 0.6\n")
        for number in range(3):
            site.pages[f"/ad/{number}"] = html(ad_page(number))
        with session(site.profile()) as live:
            for number in range(3):
                live.want_ad(f"{site.url}/ad/{number}", str(number))
            records(live, 3)
        assert min(gaps(site)) >= 0.6 - SLACK_S


def test_retry_after_is_kept_and_the_page_comes_in_the_end() -> None:
    busy = [True]

    def answer(asked: Asked) -> Answer:
        if busy:
            busy.clear()
            return html("druk", 503, Retry_After="1")
        return html(ad_page(1))

    with small_site() as site:
        site.pages["/ad/1"] = answer
        site.pages["/ad/2"] = html(ad_page(2))
        with session(site.profile()) as live:
            live.want_ad(f"{site.url}/ad/1", "1")
            live.want_ad(f"{site.url}/ad/2", "2")
            found = records(live, 2)
        assert all(isinstance(record, CapturedAd) for record in found)
        first, second = [asked.at for asked in site.asked if asked.path == "/ad/1"]
        assert second - first >= 1 - SLACK_S


def setup(*, loopback: bool) -> Setup:
    return Setup(b"", "mailto:crawler@example.org", loopback, 0.0, False, "", "", False, "")


def test_outside_loopback_the_floor_holds_whatever_the_profile_was_when_it_was_written() -> None:
    text = PROFILE.format(url="http://127.0.0.1:8000", fetch="delay_s: 0, concurrency: 8", key="klein")
    settings = settings_for(parse_profile(text), setup(loopback=False))
    assert settings["CONCURRENT_REQUESTS_PER_DOMAIN"] == 1
    delay, jitter = float(str(settings["DOWNLOAD_DELAY"])), float(str(settings["DOWNLOAD_DELAY_JITTER"]))
    assert delay * (1 - jitter) >= 1.0 - 1e-9


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("REMOTE_CONTROL_ENABLED", False), ("TELNETCONSOLE_ENABLED", False), ("COOKIES_ENABLED", False),
        ("HTTPCACHE_ENABLED", False), ("JOBDIR", None), ("DOWNLOAD_VERIFY_CERTIFICATES", True),
        ("HTTPPROXY_ENABLED", False), ("METAREFRESH_ENABLED", False), ("REFERER_ENABLED", False), ("FEEDS", {}),
        ("ITEM_PIPELINES", {}), ("IMAGES_STORE", None), ("FILES_STORE", None), ("LOG_FILE", None),
        ("DOWNLOAD_MAXSIZE", 8 * 1024 * 1024), ("DOWNLOAD_TIMEOUT", 30.0), ("REDIRECT_MAX_TIMES", 5),
        ("TWISTED_DNS_RESOLVER", "crawler.fetch_guard.GuardedResolver"), ("AUTOTHROTTLE_ENABLED", True),
        ("DOWNLOAD_HANDLERS", {"data": None, "file": None, "ftp": None, "s3": None}),
        ("CONCURRENT_REQUESTS_PER_DOMAIN", 1),
    ],
)
def test_every_setting_that_protects_somebody_is_on(name: str, value: object) -> None:
    text = PROFILE.format(url="https://voorbeeld.example", fetch="delay_s: 5", key="klein")
    assert settings_for(parse_profile(text), setup(loopback=False))[name] == value


def test_the_default_pause_is_five_seconds_and_only_gets_longer() -> None:
    text = PROFILE.format(url="https://voorbeeld.example", fetch="mode: http", key="klein")
    settings = settings_for(parse_profile(text), setup(loopback=False))
    delay, jitter = float(str(settings["DOWNLOAD_DELAY"])), float(str(settings["DOWNLOAD_DELAY_JITTER"]))
    assert delay * (1 - jitter) == pytest.approx(5.0, abs=0.1)
    assert delay * (1 - jitter) > 5.0
    assert delay * (1 + jitter) == pytest.approx(7.5, abs=0.1)
    assert "crawler@example.org" in str(settings["USER_AGENT"])
