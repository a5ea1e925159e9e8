"""The pipe between parent and subprocess, with real processes and real HTTP."""

import gzip
import hashlib
import os
import signal
import struct
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawler.frames import MAX_FRAME, BadFrame, Goodbye, Setup, decode_record, encode_record
from crawler.session import CrawledSite, PipeSession
from extractors.captured import (
    AdGone,
    AdUnchanged,
    CapturedAd,
    FailureKind,
    FetchFailure,
    HashedPhoto,
    ListingPage,
    SessionEnded,
)
from tests.crawler.pictures import picture
from tests.crawler.small_site import Answer, Asked, SmallSite, ad_page, html, list_page, records, session, small_site


def fill(site: SmallSite, count: int = 6) -> None:
    site.pages["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /geheim\n")
    site.pages["/lijst"] = html(list_page(range(count)))
    for number in range(count):
        site.pages[f"/ad/{number}"] = html(ad_page(number))


def test_every_piece_of_work_gives_one_record_and_the_end_is_clean() -> None:
    with small_site() as site:
        fill(site)
        site.pages["/ad/3"] = html("weg", 410)
        site.pages["/ad/4"] = html("fout", 500)
        site.pages["/ad/5"] = html("<p>heel anders</p>")
        site.pages["/geheim"] = html(ad_page("geheim"))
        with session(site.profile()) as live:
            live.want_listing(f"{site.url}/lijst", 0)
            (listing,) = records(live, 1)
            assert isinstance(listing, ListingPage)
            for item in listing.items:
                live.want_ad(item.url, item.external_id)
            live.want_ad(f"{site.url}/geheim", "g")
            found = {record.external_id: record for record in records(live, 7) if hasattr(record, "external_id")}
            live.finish()
            assert live.receive(5) == SessionEnded(True, "klaar")
            assert live.receive(0) == SessionEnded(True, "klaar")
        assert [type(found[key]).__name__ for key in "0123"] == ["CapturedAd"] * 3 + ["AdGone"]
        kinds = {key: record.kind for key, record in found.items() if isinstance(record, FetchFailure)}
        assert kinds == {"4": FailureKind.HTTP, "5": FailureKind.PARSE, "g": FailureKind.ROBOTS}
        assert "/geheim" not in site.paths()
        assert site.paths().count("/robots.txt") == 1
        assert site.paths().count("/ad/4") == 2    # one retry and no more


def test_the_evidence_is_taken_before_anything_is_decoded() -> None:
    with small_site() as site:
        packed = gzip.compress(ad_page(1).encode())
        site.pages["/ad/1"] = Answer(
            packed, headers={"Content-Type": "text/html", "Content-Encoding": "gzip", "ETag": '"a1"', "X-Other": "nee"}
        )
        with session(site.profile()) as live:
            live.want_ad(f"{site.url}/ad/1", "1")
            (record,) = records(live, 1)
        assert isinstance(record, CapturedAd)
        assert record.content.title == "Titel 1"
        assert record.capture.sha256 == hashlib.sha256(packed).hexdigest()
        assert record.capture.bytes_received == len(packed)
        assert dict(record.capture.headers)["etag"] == '"a1"'
        assert "x-other" not in dict(record.capture.headers)
        assert abs((record.capture.captured_at - datetime.now(UTC)).total_seconds()) < 60


def test_a_known_validator_makes_the_request_conditional() -> None:
    def answer(asked: Asked) -> Answer:
        return Answer(b"", 304) if asked.headers.get("If-None-Match") == '"a1"' else html(ad_page(1))

    with small_site() as site:
        site.pages["/ad/1"] = answer
        with session(site.profile()) as live:
            live.want_ad(f"{site.url}/ad/1", "1", '"a1"')
            (record,) = records(live, 1)
        assert isinstance(record, AdUnchanged)


def test_a_photo_is_hashed_in_memory_and_a_non_photo_is_said_to_be_none() -> None:
    with small_site() as site:
        site.pages["/f/1.png"] = Answer(picture(1), headers={"Content-Type": "image/png"})
        site.pages["/f/2.png"] = html("geen foto")
        with session(site.profile()) as live:
            live.want_photo(f"{site.url}/f/1.png", "1", 0)
            live.want_photo(f"{site.url}/f/2.png", "1", 1)
            live.want_ad(f"{site.url}/f/1.png", "3")
            found = records(live, 3)
        photos = [record for record in found if isinstance(record, HashedPhoto)]
        assert [(photo.position, len(photo.codes[0])) for photo in photos] == [(0, 32)]
        assert {record.kind for record in found if isinstance(record, FetchFailure)} == {
            FailureKind.PHOTO, FailureKind.PARSE,
        }


def test_an_honest_name_with_a_contact_address_is_sent_and_nothing_that_follows_people() -> None:
    with small_site() as site:
        site.pages["/ad/1"] = html(ad_page(1), Set_Cookie="s=1")
        site.pages["/ad/2"] = html(ad_page(2))
        with session(site.profile()) as live:
            for number in (1, 2):
                live.want_ad(f"{site.url}/ad/{number}", str(number))
                records(live, 1)
        for asked in site.asked:
            assert "Baken" in asked.headers["User-Agent"]
            assert "test@example.org" in asked.headers["User-Agent"]
            assert not {"Cookie", "Referer", "Authorization"} & set(asked.headers)


@pytest.mark.parametrize("status", [500, 503])
def test_without_a_readable_robots_txt_nothing_is_fetched(status: int) -> None:
    with small_site() as site:
        fill(site)
        site.pages["/robots.txt"] = html("fout", status)
        with session(site.profile()) as live:
            live.want_ad(f"{site.url}/ad/1", "1")
            (record,) = records(live, 1)
        assert isinstance(record, FetchFailure)
        assert record.kind is FailureKind.HTTP
        assert "/ad/1" not in site.paths()


def test_a_robots_txt_of_ten_megabytes_is_no_permission() -> None:
    with small_site() as site:
        fill(site)
        site.pages["/robots.txt"] = Answer(b"# x\n" * 2_500_000)
        with session(site.profile()) as live:
            live.want_ad(f"{site.url}/ad/1", "1")
            (record,) = records(live, 1)
        assert isinstance(record, FetchFailure)
        assert record.kind is FailureKind.TOO_LARGE


def test_a_site_that_keeps_refusing_is_left_alone() -> None:
    with small_site() as site:
        fill(site, 40)
        for number in range(40):
            site.pages[f"/ad/{number}"] = html("nee", 403)
        with session(site.profile()) as live:
            for number in range(40):
                live.want_ad(f"{site.url}/ad/{number}", str(number))
            found = records(live, 40)
        assert all(isinstance(record, FetchFailure) and record.kind is FailureKind.BLOCKED for record in found)
        assert len(site.asked) < 25


def test_a_challenge_page_is_a_refusal_not_an_empty_ad() -> None:
    with small_site() as site:
        site.pages["/ad/1"] = html("<title>Just a moment...</title>", 503)
        site.pages["/ad/2"] = html("<title>Just a moment...</title>")
        with session(site.profile()) as live:
            for number in (1, 2):
                live.want_ad(f"{site.url}/ad/{number}", str(number))
            found = records(live, 2)
        assert all(isinstance(record, FetchFailure) and record.kind is FailureKind.BLOCKED for record in found)


def test_the_gone_rule_of_the_profile_is_followed() -> None:
    with small_site() as site:
        site.pages["/ad/1"] = html("<p class=melding>Deze advertentie is niet meer beschikbaar</p>")
        with session(site.profile("gone: [{css: .melding, text: NIET MEER}]\n")) as live:
            live.want_ad(f"{site.url}/ad/1", "1")
            (record,) = records(live, 1)
        assert isinstance(record, AdGone)


def test_the_subprocess_ends_when_its_parent_dies() -> None:
    with small_site() as site:
        fill(site)
        code = (
            "import sys,time\n"
            "from datetime import UTC, datetime\n"
            "from crawler.profile import SiteProfile\n"
            "from crawler.session import CrawledSite\n"
            "site = CrawledSite(SiteProfile.model_validate_json(sys.argv[1]))\n"
            "live = site.open(loopback=True, contact='x', now=datetime.now(UTC))\n"
            "live.want_listing(site.start_listings([])[0], 0)\n"
            "print(live.pid, type(live.receive(60)).__name__, flush=True)\n"
            "time.sleep(600)\n"
        )
        profile = site.profile().model_dump_json(by_alias=True)
        parent = subprocess.Popen([sys.executable, "-c", code, profile], stdout=subprocess.PIPE, text=True)
        with parent:
            assert parent.stdout is not None
            pid, name = parent.stdout.readline().split()
            assert name == "ListingPage"
            os.kill(parent.pid, signal.SIGKILL)
        until = time.monotonic() + 20
        while Path(f"/proc/{pid}").exists() and time.monotonic() < until:
            time.sleep(0.05)
        assert not Path(f"/proc/{pid}").exists()


def test_killing_the_subprocess_is_said_and_leaves_nothing_behind() -> None:
    with small_site() as site:
        fill(site)
        live = CrawledSite(site.profile()).open(loopback=True, contact="x", now=datetime.now(UTC))
        live.want_listing(f"{site.url}/lijst", 0)
        assert isinstance(records(live, 1)[0], ListingPage)
        os.kill(live.pid, signal.SIGKILL)
        (ended,) = records(live, 1)
        assert isinstance(ended, SessionEnded)
        assert not ended.clean
        assert "signaal 9" in ended.reason
        live.kill()
        live.kill()
        live.finish()


def hostile(tmp_path: Path, writes: bytes) -> PipeSession:
    """A session whose subprocess says only what a test wants it to say."""
    script = tmp_path / "hostile.py"
    script.write_text(
        f"import sys,time\nsys.stdout.buffer.write({writes!r})\nsys.stdout.buffer.flush()\ntime.sleep(30)\n"
    )
    process = subprocess.Popen(
        [sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        start_new_session=True,
    )
    temp_dir = tmp_path / "temp"
    temp_dir.mkdir()
    return PipeSession(process, Setup(b"{}", "", True, 0.0, False, "", "", False, str(temp_dir)))


def framed(payload: bytes) -> bytes:
    return struct.pack(">I", len(payload)) + payload


FAILURE = FetchFailure("ad", "http://127.0.0.1/ad/1", FailureKind.OTHER, "x", external_id="1")


@pytest.mark.parametrize(
    "writes",
    [
        struct.pack(">I", 0xFFFFFFFF), struct.pack(">I", MAX_FRAME + 1), framed(b""), framed(b"\x63\x80"),
        framed(b"\x01\xc1"), framed(b"\x05\x80"), framed(encode_record(FAILURE)), b"HTTP/1.1 200 OK\r\n",
        framed(b"\x00" + b"\x91" * 100_000), framed(encode_record(HashedPhoto("u", "1", 0, "v", (b"short",), 1, 1, 1))),
    ],
)
def test_a_hostile_subprocess_is_ended_and_nothing_of_it_believed(tmp_path: Path, writes: bytes) -> None:
    live = hostile(tmp_path, writes)
    try:
        live.want_photo("u", "1", 0)
        (ended,) = records(live, 1)
        assert isinstance(ended, SessionEnded)
        assert not ended.clean
    finally:
        live.kill()


def test_an_answer_for_another_ad_is_not_believed(tmp_path: Path) -> None:
    live = hostile(tmp_path, framed(encode_record(FAILURE)))
    try:
        live.want_ad("http://127.0.0.1/ad/1", "2")
        (ended,) = records(live, 1)
        assert isinstance(ended, SessionEnded)
    finally:
        live.kill()


def test_records_survive_the_pipe_unchanged() -> None:
    photo = HashedPhoto("http://x/f", "1", 2, "v1", (b"\0" * 32, b"\xff" * 32), 10, 20, 30)
    assert decode_record(encode_record(photo)) == photo
    assert decode_record(encode_record(FAILURE)) == FAILURE
    assert decode_record(encode_record(Goodbye("klaar"))) == Goodbye("klaar")
    with pytest.raises(BadFrame):
        decode_record(encode_record(photo)[:-1])


def test_what_does_not_decode_is_not_quoted() -> None:
    planted = encode_record(FAILURE).replace(b"other", b"bel06")    # not a kind of failure
    with pytest.raises(BadFrame) as raised:
        decode_record(planted)
    assert "bel06" not in str(raised.value)
