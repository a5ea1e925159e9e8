"""The twelve spellings of security.md sec 6, the forbidden networks, redirects and bombs, against a real subprocess."""

import contextlib
import gzip
import ipaddress
import os
import socket
import threading
import time
import zlib
from typing import Any, BinaryIO, cast

import brotli
import pytest
from backports import zstd
from scrapy.resolver import dnscache
from twisted.internet.base import ThreadedResolver
from twisted.internet.defer import succeed
from twisted.python.failure import Failure

from crawler.fetch_guard import GuardedResolver, Refused, address_allowed, check_url, literal_address
from crawler.profiles import parse_profile
from extractors.captured import CapturedAd, FailureKind, FetchFailure
from tests.crawler.small_site import PROFILE, Answer, ad_page, html, records, session, small_site

SLOW_MACHINE = max(1.0, os.getloadavg()[0] / 2)
"""How much longer things may take while others work on this machine as well."""
STARTUP_S = 5.0 * SLOW_MACHINE      # of the subprocess, which the refusals wait for

SPELLINGS = [
    "http://127.0.0.1:{port}/ad/1", "http://localhost:{port}/ad/1", "http://2130706433:{port}/ad/1",
    "http://0x7f.1:{port}/ad/1", "http://127.1:{port}/ad/1", "http://0:{port}/ad/1", "http://017700000001:{port}/ad/1",
    "http://[::1]:{port}/ad/1", "http://[::ffff:127.0.0.1]:{port}/ad/1", "http://localhost.localdomain:{port}/ad/1",
    "file:///etc/passwd", "data:text/html,<main><h1>x</h1></main>",
]


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_no_spelling_of_this_machine_passes_the_guard(spelling: str) -> None:
    url = spelling.format(port=80)
    if url.startswith("http://localhost"):
        return    # a name is judged by its address, in the test below
    host = url.partition("//")[2].rpartition(":80/")[0]
    with pytest.raises(Refused):
        check_url(url, {f"{host}:80", f"{host.strip('[]')}:80"}, loopback=False)


@pytest.mark.parametrize("host", ["127.0.0.1", "2130706433"])
def test_a_profile_that_names_this_machine_fetches_nothing_without_a_loopback_decision(host: str) -> None:
    with small_site() as site:
        site.pages["/ad/1"] = html(ad_page(1))
        text = PROFILE.format(url=f"http://{host}:{site.port}", fetch="delay_s: 1, retries: 0", key="klein")
        with session(parse_profile(text), loopback=False) as live:
            live.want_ad(f"http://{host}:{site.port}/ad/1", "1")
            (record,) = records(live, 1)
        assert isinstance(record, FetchFailure)
        assert record.kind is FailureKind.GUARD
        assert site.asked == []


def test_the_resolver_refuses_a_name_that_leads_to_this_machine() -> None:
    # Port 80 passes the port rule, so only the address a name resolves to can stop this one.
    text = PROFILE.format(url="http://localhost", fetch="delay_s: 1, retries: 0", key="klein")
    with session(parse_profile(text), loopback=False) as live:
        live.want_ad("http://localhost/ad/1", "1")
        (record,) = records(live, 1)
    assert isinstance(record, FetchFailure)
    assert (record.kind, record.detail) == (FailureKind.GUARD, "adres 127.0.0.1 wordt niet bezocht")


@pytest.mark.parametrize(
    "address",
    ["10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.1", "224.0.0.1", "240.0.0.1",
     "::1", "::", "fe80::1", "fc00::1", "ff02::1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::",
     "2001:db8::1"],
)
def test_only_public_addresses_are_allowed(address: str) -> None:
    assert not address_allowed(ipaddress.ip_address(address), loopback=False)


def test_public_addresses_pass_and_a_loopback_decision_allows_this_machine_alone() -> None:
    assert address_allowed(ipaddress.ip_address("93.184.216.34"), loopback=False)
    assert address_allowed(ipaddress.ip_address("2606:2800:220:1::1"), loopback=False)
    assert address_allowed(ipaddress.ip_address("127.0.0.1"), loopback=True)
    for address in ("10.0.0.1", "93.184.216.34", "169.254.169.254"):
        assert not address_allowed(ipaddress.ip_address(address), loopback=True)


def test_a_number_is_an_address_in_every_spelling() -> None:
    for spelling in ("127.1", "0x7f.1", "2130706433", "017700000001", "0177.0.0.1"):
        assert literal_address(spelling) == ipaddress.ip_address("127.0.0.1")
    assert literal_address("voorbeeld.nl") is None


def test_a_redirect_off_the_site_is_not_followed() -> None:
    with small_site() as site, small_site() as other:
        targets = {
            "/ad/1": f"{other.url}/ad/1", "/ad/2": "file:///etc/passwd", "/ad/3": "/ad/3", "/ad/4": "data:text/html,x",
            "/ad/5": "http://169.254.169.254/latest",
        }
        for path, target in targets.items():
            site.pages[path] = html("", 302, Location=target)
        site.pages["/ad/6"] = html("", 301, Location="/ad/7")
        site.pages["/ad/7"] = html(ad_page(7))
        site.pages["/ad/8"] = html(f"<meta http-equiv=refresh content='0;url={other.url}/x'>" + ad_page(8))
        with session(site.profile()) as live:
            for number in range(1, 9):
                if number != 7:
                    live.want_ad(f"{site.url}/ad/{number}", str(number))
            found = {record.external_id: record for record in records(live, 7) if hasattr(record, "external_id")}
        assert other.asked == []
        assert isinstance(found["6"], CapturedAd)
        assert found["6"].capture.url.endswith("/ad/6")
        assert found["6"].capture.final_url.endswith("/ad/7")
        assert isinstance(found["8"], CapturedAd)
        kinds = {key: record.kind for key, record in found.items() if isinstance(record, FetchFailure)}
        assert kinds["1"] is kinds["3"] is kinds["5"] is FailureKind.REDIRECTED
        assert kinds.keys() == {"1", "2", "3", "4", "5"}
        assert site.paths().count("/ad/3") <= 6


def test_the_twelve_spellings_fetch_nothing_and_the_crawl_goes_on() -> None:
    with small_site() as site:
        for number in range(2):
            site.pages[f"/ad/{number}"] = html(ad_page(number))
        spelled = [spelling.format(port=site.port) for spelling in SPELLINGS]
        others = [url for url in spelled if not url.startswith("http://127.0.0.1:")]
        with session(site.profile()) as live:
            began = time.monotonic()
            for number, url in enumerate(others):
                live.want_ad(url, str(number))
            refused = records(live, len(others))
            assert time.monotonic() - began < 2 + STARTUP_S
            assert site.asked == []
            live.want_ad(f"{site.url}/ad/1", "goed")
            assert isinstance(records(live, 1)[0], CapturedAd)
        assert {record.kind for record in refused if isinstance(record, FetchFailure)} == {FailureKind.GUARD}


def test_a_profile_that_spells_this_machine_in_every_way_fetches_nothing_without_a_loopback_decision() -> None:
    with small_site() as site:
        site.pages["/ad/1"] = html(ad_page(1))
        spelled = [spelling.format(port=site.port) for spelling in SPELLINGS]
        bases = ", ".join(f'"{url.removesuffix("/ad/1")}"' for url in spelled if url.startswith("http://"))
        text = PROFILE.format(url=site.url, fetch="delay_s: 1, retries: 0", key="klein")
        text = text.replace(f'base_urls: ["{site.url}"]', f"base_urls: [{bases}]")
        with session(parse_profile(text), loopback=False) as live:
            began = time.monotonic()
            for number, url in enumerate(spelled):
                live.want_ad(url, str(number))
            refused = records(live, len(spelled))
            assert time.monotonic() - began < 2 + STARTUP_S
        assert [record.kind for record in refused if isinstance(record, FetchFailure)] == [FailureKind.GUARD] * 12
        assert site.asked == []


def test_a_name_that_changes_its_address_gains_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(["93.184.216.34", "127.0.0.1", "10.0.0.1", "::ffff:127.0.0.1"])
    monkeypatch.setattr(ThreadedResolver, "getHostByName", lambda *asked: succeed(next(answers)))
    resolver = GuardedResolver(cast(Any, None), 0, 1.0)
    resolver.refused = {}
    given: list[object] = []
    for _ in range(4):
        resolver.getHostByName("wissel.example").addBoth(given.append)
        dnscache.clear()
    assert given[0] == "93.184.216.34"
    assert all(isinstance(answer, Failure) for answer in given[1:])
    assert resolver.refused["wissel.example"] == "::ffff:127.0.0.1"


def test_the_browser_knows_the_judged_address_of_the_site_and_no_other_name() -> None:
    from crawler.browser import _resolver_rules

    profile = parse_profile(PROFILE.format(url="http://localhost:8000", fetch="delay_s: 1", key="klein"))
    assert _resolver_rules(profile, loopback=True) == "MAP localhost:8000 127.0.0.1:8000,MAP * ~NOTFOUND"
    assert _resolver_rules(profile, loopback=False) == "MAP * ~NOTFOUND"


def _endless(out: BinaryIO) -> None:
    for _ in range(200):
        out.write(b"x" * 1_000_000)


def _slow(out: BinaryIO) -> None:
    for _ in range(40):
        out.write(b"x")
        out.flush()
        time.sleep(0.2)


MEGABYTE = bytes(1024 * 1024)


def bombs() -> dict[str, bytes]:
    """Two gigabytes of nothing in each of the packings that we say we understand."""
    packed = {}
    for name, wbits in (("gzip", 31), ("deflate", 15)):
        squeeze = zlib.compressobj(9, zlib.DEFLATED, wbits)
        head = squeeze.compress(MEGABYTE) + squeeze.flush(zlib.Z_FULL_FLUSH)
        again = squeeze.compress(MEGABYTE) + squeeze.flush(zlib.Z_FULL_FLUSH)
        packed[name] = head + 2047 * again + squeeze.flush()
    pack = brotli.Compressor(quality=1)
    packed["br"] = b"".join([*(pack.process(MEGABYTE) for _ in range(2048)), pack.finish()])
    pressed = zstd.ZstdCompressor(level=1)
    packed["zstd"] = b"".join([*(pressed.compress(MEGABYTE) for _ in range(2048)), pressed.flush()])
    return packed


@pytest.mark.parametrize("packing", ["gzip", "deflate", "br", "zstd"])
def test_two_gigabytes_in_a_few_packed_bytes_are_refused_in_two_seconds(packing: str) -> None:
    bomb = bombs()[packing]
    assert len(bomb) < 8 * 1024 * 1024
    with small_site() as site:
        kind = {"Content-Type": "text/html", "Content-Encoding": packing}
        site.pages["/ad/1"] = Answer(bomb, headers=kind)
        site.pages["/ad/2"] = html(ad_page(2))
        with session(site.profile(fetch="delay_s: 0, retries: 0, timeout_s: 20")) as live:
            live.want_ad(f"{site.url}/ad/2", "2")
            records(live, 1)
            began = time.monotonic()
            live.want_ad(f"{site.url}/ad/1", "1")
            (refused,) = records(live, 1)
            assert time.monotonic() - began < 2 * SLOW_MACHINE
            live.want_ad(f"{site.url}/ad/2", "3")
            assert isinstance(records(live, 1)[0], CapturedAd)
        assert isinstance(refused, FetchFailure)
        assert refused.kind is FailureKind.TOO_LARGE


def _slow_headers(answers: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while True:
            connection, _ = answers.accept()
            connection.sendall(b"HTTP/1.1 200 OK\r\n")
            threading.Thread(target=_drip, args=(connection,), daemon=True).start()


def _drip(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        for number in range(60):
            connection.sendall(b"X-%d: y\r\n" % number)
            time.sleep(0.2)


def test_headers_that_come_one_by_one_are_cut_at_the_timeout() -> None:
    with socket.create_server(("127.0.0.1", 0)) as answers:
        threading.Thread(target=_slow_headers, args=(answers,), daemon=True).start()
        url = f"http://127.0.0.1:{answers.getsockname()[1]}"
        text = PROFILE.format(url=url, fetch="delay_s: 0, retries: 0, timeout_s: 1", key="klein")
        with session(parse_profile(text)) as live:
            live.want_ad(f"{url}/ad/1", "1")
            (record,) = records(live, 1)
        assert isinstance(record, FetchFailure)
        assert record.kind is FailureKind.TIMEOUT


def test_bombs_endless_and_slow_answers_are_cut_and_the_crawl_goes_on() -> None:
    with small_site() as site:
        kind = {"Content-Type": "text/html"}
        site.pages["/ad/1"] = Answer(headers=kind | {"Content-Length": str(2 * 1024**3)}, stream=_endless)
        site.pages["/ad/2"] = Answer(b"x" * (9 * 1024 * 1024), headers=kind)
        site.pages["/ad/3"] = Answer(headers=kind, stream=_endless)
        site.pages["/ad/4"] = Answer(headers=kind, stream=_slow)
        cut = gzip.compress(ad_page(5).encode())[:60]
        site.pages["/ad/5"] = Answer(cut, headers=kind | {"Content-Encoding": "gzip"})
        site.pages["/ad/6"] = html(ad_page(6), X_Large="y" * 5_000_000)
        site.pages["/ad/7"] = html(ad_page(7))
        profile = site.profile(fetch="delay_s: 0, concurrency: 8, retries: 0, timeout_s: 2")
        with session(profile) as live:
            for number in range(1, 8):
                live.want_ad(f"{site.url}/ad/{number}", str(number))
            found = {record.external_id: record for record in records(live, 7) if hasattr(record, "external_id")}
        assert isinstance(found["7"], CapturedAd)
        kinds = {key: record.kind for key, record in found.items() if isinstance(record, FetchFailure)}
        assert kinds["1"] is kinds["2"] is kinds["3"] is FailureKind.TOO_LARGE
        assert kinds["4"] is FailureKind.TIMEOUT
        assert kinds.keys() == {"1", "2", "3", "4", "5", "6"}
