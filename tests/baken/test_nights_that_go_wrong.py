"""Bad decisions, bad sites, a full disk, two rounds at once: one clear line, a verdict, nothing half-stored."""

import fcntl
import os
import socket
import subprocess
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import BinaryIO

import pytest
from sqlalchemy import select

from storage.store import Store
from storage.tables import Ad, AuditEvent, Frontier
from tests.baken.installation import install, write_decision, write_profile
from tests.crawler.small_site import Answer, SmallSite, ad_page, html, list_page, small_site
from tests.e2e.house import Ran, baken


@pytest.fixture
def site() -> Iterator[SmallSite]:
    with small_site() as running:
        running.pages["/robots.txt"] = Answer(b"", 404)
        running.pages["/lijst"] = html(list_page(range(1, 6)))
        for number in range(1, 6):
            running.pages[f"/ad/{number}"] = html(ad_page(number))
        yield running


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def verdicts(ran: Ran) -> dict[str, str]:
    return {key: value["verdict"] for key, value in ran.json["sites"].items()}


def ads_in(data: Path) -> list[str]:
    with Store.open(data) as store, store.read() as session:
        return sorted(session.scalars(select(Ad.external_id)))


def one_line(text: str) -> bool:
    return len(text.strip().splitlines()) == 1 and "Traceback" not in text


@pytest.mark.parametrize(
    "changes",
    [
        {"active": False},
        {"starts": str(date.today() - timedelta(days=300)), "ends": str(date.today() - timedelta(days=1))},
        {"ends": str(date.today() + timedelta(days=800))},
        {"sources": ["een-andere-bron"], "hosts": {"een-andere-bron": ["127.0.0.1"]}},
        {"loopback": False, "numbering": "ordinary"},
        {"onbekend": 1},
    ],
    ids=["not active", "expired", "longer than a year", "another site", "not for loopback", "misspelt"],
)
@pytest.mark.parametrize("command", ["nightly", "crawl"])
def test_a_decision_that_does_not_allow_it_means_status_3_nothing_fetched_and_an_audit_line(
    tmp_path: Path, site: SmallSite, changes: dict[str, object], command: str
) -> None:
    data = install(tmp_path / "data", {"klein": site.url})
    write_decision(data, ("klein",), **changes)
    ran = baken(command, "--data", data)
    assert ran.status == 3, ran.err
    assert one_line(ran.err), ran.err
    assert site.asked == []
    with Store.open(data) as store, store.read() as session:
        assert session.scalars(select(AuditEvent).where(AuditEvent.result == "refused")).all()


def test_a_missing_decision_means_status_3(tmp_path: Path, site: SmallSite) -> None:
    data = install(tmp_path / "data", {"klein": site.url})
    (data / "verwerkingsbesluit.yml").unlink()
    ran = baken("nightly", "--data", data)
    assert (ran.status, site.asked) == (3, [])
    assert one_line(ran.err), ran.err


def test_a_site_that_fails_gets_a_verdict_and_the_others_go_on(tmp_path: Path, site: SmallSite) -> None:
    data = install(
        tmp_path / "data", {"klein": site.url, "dicht": f"http://127.0.0.1:{closed_port()}", "fout": site.url}
    )
    profile = data / "sites" / "fout.yml"
    profile.write_text(profile.read_text(encoding="utf-8").replace("listing:", "listnig:"), encoding="utf-8")
    ran = baken("nightly", "--json", "--data", data)
    assert ran.status == 4, ran.err
    assert verdicts(ran) == {"klein": "ok", "dicht": "unreachable", "fout": "crashed"}
    reason = ran.json["sites"]["fout"]["reason"]
    assert "fout.yml" in reason
    assert "listnig" in reason
    assert ads_in(data) == ["1", "2", "3", "4", "5"]
    write_profile(data, "fout", site.url)
    again = baken("nightly", "--json", "--data", data)
    assert verdicts(again)["fout"] == "ok"
    assert set(again.json["finished_before"]) == {"klein", "dicht"}


def test_a_site_that_changed_is_status_4_and_a_line_in_the_summary(tmp_path: Path, site: SmallSite) -> None:
    data = install(tmp_path / "data", {"klein": site.url})
    site.pages["/lijst"] = html("<ul><li class=anders><a href='/ad/1'>Titel 1</a></li></ul>")
    ran = baken("nightly", "--data", data)
    assert ran.status == 4, ran.err
    (line,) = [line for line in ran.out.splitlines() if line.startswith("klein:")]
    assert "changed" in line
    assert "de site is veranderd" in line


def endless(out: BinaryIO) -> None:
    chunk = b"<p>nog meer</p>" * 4096
    for _ in range(4096):
        out.write(chunk)


def test_broken_endless_and_oversize_answers_leave_the_other_ads_of_the_site(tmp_path: Path, site: SmallSite) -> None:
    bomb = b"GIF89a" + b"\xff\xff\xff\xff" + b"\0" * 2000
    site.pages["/groot.jpg"] = Answer(bomb, headers={"Content-Type": "image/jpeg"})
    site.pages["/veel.jpg"] = Answer(b"\xff\xd8\xff" + b"\0" * 20_000_000, headers={"Content-Type": "image/jpeg"})
    photos = "<img class=photo src='/groot.jpg'><img class=photo src='/veel.jpg'>"
    site.pages["/ad/1"] = html(ad_page(1, extra=photos))
    site.pages["/ad/2"] = html("<html><main><h1>" + "<div>" * 10_000 + "<p class=text>diep</p>")
    site.pages["/ad/3"] = Answer(b"", headers={"Content-Type": "text/html"}, stream=endless)
    site.pages["/ad/4"] = Answer(
        b"\x00<main><h1>Titel 4</h1><p class=text>Tekst \xed\xa0\xbd \xff</p>", headers={"Content-Type": "text/html"}
    )
    data = install(tmp_path / "data", {"klein": site.url})
    ran = baken("nightly", "--json", "--data", data)
    assert ran.status in (0, 4), ran.err
    assert "Traceback" not in ran.err
    assert {"1", "5"} <= set(ads_in(data))
    assert "3" not in ads_in(data)
    for path in data.rglob("*"):
        assert not path.is_file() or b"GIF89a" not in path.read_bytes()


def test_a_second_round_at_the_same_time_is_refused_with_one_line(tmp_path: Path, site: SmallSite) -> None:
    data = install(tmp_path / "data", {"klein": site.url})
    handle = os.open(data / "baken.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        ran = baken("nightly", "--data", data)
    finally:
        os.close(handle)
    assert ran.status == 1
    assert one_line(ran.err), ran.err
    assert "another round is at work" in ran.err
    assert site.asked == []


def test_a_wrong_key_gives_one_clear_line(tmp_path: Path, site: SmallSite) -> None:
    data = install(tmp_path / "data", {"klein": site.url})
    other = install(tmp_path / "other", {"klein": site.url})
    key = data / "keys" / "master.key"
    key.chmod(0o600)
    key.write_bytes((other / "keys" / "master.key").read_bytes())
    key.chmod(0o400)
    ran = baken("nightly", "--data", data)
    assert ran.status == 1
    assert one_line(ran.err), ran.err
    assert "key does not fit" in ran.err


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small file system to fill")
def test_a_full_disk_is_one_line_and_the_night_goes_on_when_there_is_room(tmp_path: Path, site: SmallSite) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=60m", "tmpfs", small], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("no file system can be mounted here")
    try:
        data = install(small / "data", {"klein": site.url})
        settings = data / "baken.toml"
        settings.write_text(settings.read_text(encoding="utf-8").replace("min_free_mb = 50", "min_free_mb = 0"))
        filler = small / "filler"
        with filler.open("wb", buffering=0) as file:    # what a buffer could not write would be tried again on closing
            try:
                while True:
                    file.write(b"\1" * 65536)
            except OSError:
                pass
        ran = baken("nightly", "--data", data)
        assert ran.status in (1, 4), (ran.status, ran.err)
        assert "Traceback" not in ran.err
        assert "full" in ran.err + ran.out or "space" in ran.err + ran.out
        filler.unlink()
        again = baken("nightly", "--json", "--data", data)
        assert again.status == 0, again.err
        assert ads_in(data) == ["1", "2", "3", "4", "5"]
    finally:
        subprocess.run(["umount", small], check=True)


def test_too_little_free_space_stops_the_round_before_it_begins(tmp_path: Path, site: SmallSite) -> None:
    data = install(tmp_path / "data", {"klein": site.url})
    settings = data / "baken.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("min_free_mb = 50", "min_free_mb = 999999999"))
    ran = baken("nightly", "--data", data)
    assert ran.status == 1
    assert one_line(ran.err), ran.err
    assert site.asked == []


def test_the_frontier_is_empty_after_a_good_night(tmp_path: Path, site: SmallSite) -> None:
    data = install(tmp_path / "data", {"klein": site.url})
    assert baken("nightly", "--data", data).status == 0
    with Store.open(data) as store, store.read() as session:
        assert session.scalars(select(Frontier)).all() == []
