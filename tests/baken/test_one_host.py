"""Red line 2 over more than one crawl: a pause per site and per host, hours of its own, what is left comes first."""

import subprocess
import sys
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.baken.installation import install, write_profile
from tests.crawler.pictures import picture
from tests.crawler.small_site import Answer, SmallSite, ad_page, html, list_page, small_site
from tests.e2e.house import ROOT, baken

PAUSE_S = 0.6
SLACK_S = 0.3       # between the clock of one process and the thread that answers in the other


def fill(site: SmallSite, ads: int) -> None:
    site.pages["/robots.txt"] = Answer(b"", 404)
    site.pages["/lijst"] = html(list_page(range(1, ads + 1)))
    for number in range(1, ads + 1):
        site.pages[f"/ad/{number}"] = html(ad_page(number, extra=f"<img class=photo src='/f/{number}.png'>"))
        site.pages[f"/f/{number}.png"] = Answer(picture(number), headers={"Content-Type": "image/png"})


def test_two_sites_on_one_host_share_its_pause_photos_and_later_tries_included(tmp_path: Path) -> None:
    with small_site() as site:
        fill(site, 2)
        data = install(tmp_path / "data", {"een": site.url, "twee": site.url})
        for key in ("een", "twee"):
            write_profile(data, key, site.url, fetch=f"delay_s: {PAUSE_S}, jitter: 0, retries: 0")
        assert baken("crawl", "--data", data).status == 0
        assert baken("site", "try", "een", f"{site.url}/ad/1", "--data", data).status == 0
        assert baken("site", "try", "twee", f"{site.url}/ad/2", "--data", data).status == 0
        gaps = [after.at - before.at for before, after in pairwise(site.asked)]
        assert len(gaps) == 15      # twice robots.txt, list, two ads, two photos; then twice robots.txt and an ad
        assert min(gaps) >= PAUSE_S - SLACK_S


def test_two_processes_never_crawl_one_site_at_once(tmp_path: Path) -> None:
    with small_site() as site:
        fill(site, 3)
        data = install(tmp_path / "data", {"een": site.url})
        write_profile(data, "een", site.url, fetch=f"delay_s: {PAUSE_S}, jitter: 0, retries: 0")
        words = [sys.executable, "-m", "baken", "crawl", "--data", str(data)]
        both = [subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.PIPE) for _ in range(2)]
        said = [process.communicate(timeout=60) for process in both]
        assert sorted(process.returncode for process in both) == [0, 1], said
        gaps = [after.at - before.at for before, after in pairwise(site.asked)]
        assert min(gaps) >= PAUSE_S - SLACK_S
        assert site.paths().count("/lijst") == 1


def hours(opens_h: float, closes_h: float) -> str:
    now = datetime.now(ZoneInfo("Europe/Amsterdam"))
    opens, closes = (f"{now + timedelta(hours=hour):%H:%M}" for hour in (opens_h, closes_h))
    return f'window: {{from: "{opens}", until: "{closes}"}}'


def test_outside_its_hours_a_site_is_asked_nothing_and_a_later_round_still_can(tmp_path: Path) -> None:
    with small_site() as site:
        fill(site, 2)
        data = install(tmp_path / "data", {"een": site.url})
        write_profile(data, "een", site.url, fetch=f"delay_s: 0, {hours(2, 5)}")
        early = baken("nightly", "--json", "--data", data)
        assert early.status == 4
        assert early.json["sites"]["een"]["verdict"] == "truncated"
        assert "buiten de uren" in early.json["sites"]["een"]["reason"]
        assert site.asked == []
        write_profile(data, "een", site.url, fetch=f"delay_s: 0, {hours(-2, 5)}")
        later = baken("nightly", "--json", "--data", data)
        assert later.status == 0, later.err
        assert later.json["sites"]["een"]["ads_seen"] == 2
