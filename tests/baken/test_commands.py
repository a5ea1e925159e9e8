"""What a command says to who calls it: its exit status, one line of complaint, and its last line as JSON."""

import contextlib
import io
import json
import os
import pty
import re
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select, update

from baken.cli import COMMANDS, run
from baken.commands.site_charts import coverage, health_page
from linking.settings import LinkSettings
from storage.nights import NightRun
from storage.store import Store
from storage.tables import Ad, AdIdentifier, AdVersion, AuditEvent, Destruction
from tests.baken.installation import install, write_decision, write_profile
from tests.crawler.small_site import Answer, SmallSite, ad_page, html, list_page, small_site
from tests.e2e.house import ROOT, command

PHONE = "+316" + "7" + "0001234"       # of a block that belongs to nobody


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return install(tmp_path / "data", {"s1": "http://127.0.0.1:9"})


@pytest.fixture
def site() -> Iterator[SmallSite]:
    with small_site() as running:
        running.pages["/robots.txt"] = Answer(b"", 404)
        running.pages["/lijst"] = html(list_page(range(1, 6)))
        for number in range(1, 6):
            running.pages[f"/ad/{number}"] = html(ad_page(number))
        yield running


def line(site: str = "s1", external_id: str = "1", phone: str = PHONE) -> str:
    return json.dumps({
        "site": site, "external_id": external_id, "url": f"https://{site}.example/{external_id}",
        "seen_at": datetime.now(UTC).isoformat(), "title": "Titel in Houten", "text": f"Bel mij op {phone}",
        "fields": {"name": "Lola", "city": "Houten", "phone": phone}, "photos": [],
    })


def take_in(data: Path, *lines: str) -> int:
    path = data.parent / "ads.jsonl"
    path.write_text("".join(f"{one}\n" for one in lines), encoding="utf-8")
    return run(["import", str(path), "--data", str(data)])


def kept(data: Path) -> int:
    with Store.open(data) as store, store.read() as session:
        return session.scalar(select(func.count()).select_from(Ad)) or 0


def actions(data: Path) -> list[str]:
    with Store.open(data) as store, store.read() as session:
        return list(session.scalars(select(AuditEvent.action).order_by(AuditEvent.seq)))


def last_json(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    found = json.loads(capsys.readouterr().out.strip().splitlines()[-1])
    assert isinstance(found, dict)
    return found


def complaint(capsys: pytest.CaptureFixture[str]) -> str:
    lines = capsys.readouterr().err.strip().splitlines()
    assert len(lines) == 1, lines
    return lines[0]


@pytest.mark.parametrize("name", [name for name in COMMANDS if name not in ("eval", "bench")])
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([name, "--help"]) == 0
    assert "Usage: baken" in capsys.readouterr().out
    assert run([name, "--no-such-option"]) == 2


@pytest.mark.parametrize(
    "words",
    [["audit", "verify"], ["site", "list"], ["site", "check"], ["link"], ["dump", "--canonical"],
     ["betrokkene", "zoek", "--telefoon", PHONE]],
    ids=" ".join,
)
def test_a_missing_data_folder_is_one_line_and_status_1(
    tmp_path: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*words, "--data", str(tmp_path / "none")]) == 1
    assert "none" in complaint(capsys)


def test_import_takes_the_good_lines_and_names_the_bad_one(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert take_in(data, line(), '{"site": "s1", "extra": 1}', line(external_id="2")) == 1
    assert "line 2:" in complaint(capsys)
    assert kept(data) == 2


def test_a_group_too_large_for_one_hand_raises_an_alarm_every_time_and_one_audit_row(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    most = LinkSettings().oversize
    take_in(data, *(line(external_id=str(number)) for number in range(most)))
    capsys.readouterr()
    assert run(["link", "--json", "--data", str(data)]) == 0
    assert last_json(capsys)["oversize"] == {}
    take_in(data, line(external_id="one more"))
    for _ in range(2):
        capsys.readouterr()
        assert run(["link", "--data", str(data)]) == 0
        alarms = [said for said in capsys.readouterr().out.splitlines() if said.startswith("alarm: group ")]
        assert len(alarms) == 1
        assert f"{most + 1} ads" in alarms[0]
    assert actions(data).count("group.oversize") == 1


def test_import_of_a_source_the_decision_does_not_name_is_refused(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert take_in(data, line(), line(site="other")) == 3
    assert "refused" in complaint(capsys)
    assert kept(data) == 0


@pytest.mark.parametrize(("route", "status"), [("p", 1), ("m", 1), ("q", 2)])
def test_export_of_an_unknown_group_fails_and_an_unknown_route_is_wrong_use(
    data: Path, tmp_path: Path, route: str, status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", "none", "--route", route, "--out", str(tmp_path / "out"), "--data", str(data)]) == status
    assert "Traceback" not in capsys.readouterr().err


def test_a_dossier_that_is_garbage_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "garbage.zip"
    path.write_bytes(b"PK\x03\x04 garbage")
    assert run(["dossier", "verify", str(path)]) == 1
    assert "zip" in complaint(capsys)


def test_a_dry_run_of_retention_does_not_call_warnings_deletions(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert run(["retention", "run", "--dry-run", "--data", str(data)]) == 0
    for said in capsys.readouterr().out.splitlines():
        warning = said.startswith(("listed_ends_soon", "route_m_not_handed_over"))
        assert warning != said.endswith("(would be deleted)"), said


def test_a_script_hands_the_password_over_by_standard_input(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["user", "add", "anna", "--role", "reviewer", "--password-stdin", "--data", str(data)]
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"een lang genoeg wachtwoord\n")))
    assert run([*words, "--json"]) == 0
    assert last_json(capsys) == {"name": "anna", "role": "reviewer"}
    assert actions(data)[-1] == "user.add"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\n")))
    assert run([*words[:2], "bert", *words[3:]]) == 1
    assert "password" in complaint(capsys)


def test_who_asks_sees_counts_and_the_export_holds_the_ads_of_the_number_alone(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    take_in(data, line(), line(external_id="2", phone=PHONE[:-1] + "5"))
    assert run(["betrokkene", "zoek", "--telefoon", PHONE, "--json", "--data", str(data)]) == 0
    found = last_json(capsys)
    assert (found["ads"], found["sites"], found["municipalities"]) == (1, {"s1": 1}, {"GM0321": 1})
    assert run(["betrokkene", "exporteer", "--telefoon", PHONE, "--json", "--data", str(data)]) == 0
    exported = last_json(capsys)["ads"]
    assert isinstance(exported, list)
    assert [ad["external_id"] for ad in exported] == ["1"]
    assert PHONE in exported[0]["versions"][0]["text"]
    assert actions(data)[-2:] == ["rights.search", "rights.export"]


@pytest.mark.parametrize(("word", "again"), [("verwijder", 1), ("bezwaar", 0)])
def test_erasing_deletes_the_ads_of_a_number_and_an_objection_keeps_them_away(
    data: Path, word: str, again: int, capsys: pytest.CaptureFixture[str]
) -> None:
    take_in(data, line(), line(external_id="2", phone=PHONE[:-1] + "5"))
    assert run(["link", "--data", str(data)]) == 0
    assert run(["betrokkene", word, "--telefoon", PHONE, "--json", "--data", str(data)]) == 0
    assert last_json(capsys)["ads"] == 1
    assert kept(data) == 1
    with Store.open(data) as store, store.read() as session:
        assert session.scalars(select(Destruction.counts)).all() == [{"ads": 1, "struck_from_pages": 0}]
    assert take_in(data, line()) == 0
    assert kept(data) == 1 + again
    assert run(["audit", "verify", "--data", str(data)]) == 0


def test_what_is_no_telephone_number_is_wrong_use(data: Path) -> None:
    assert run(["betrokkene", "zoek", "--telefoon", "geen", "--data", str(data)]) == 2


@pytest.mark.parametrize(
    ("words", "status"),
    [(["eval", "none"], 2), (["bench", "none"], 2), (["eval"], 2), (["eval", "--help"], 0),
     (["eval", "phones", "--in", "none", "--json"], 1), (["eval", "linking", "--in", "none", "--data", "x"], 1)],
)
def test_measuring_keeps_to_the_exit_statuses(
    words: list[str], status: int, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(words) == status
    assert "Traceback" not in capfd.readouterr().err


def test_checking_a_profile_names_what_is_wrong(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["site", "check", "s1", "--json", "--data", str(data)]) == 0
    assert last_json(capsys)["ok"] is True
    write_profile(data, "bad", "http://127.0.0.1:9", extra="misspelt: 1\n")
    assert run(["site", "check", "--data", str(data)]) == 1
    assert "misspelt" in capsys.readouterr().err
    assert run(["site", "check", "none", "--data", str(data)]) == 2


def test_a_page_is_tried_and_a_profile_proposed_only_as_the_decision_allows(
    data: Path, site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    write_profile(data, "s1", site.url)
    assert run(["site", "try", "s1", f"{site.url}/ad/1", "--json", "--data", str(data)]) == 0
    assert {"title", "text"} <= {row["name"] for row in last_json(capsys)["fields"]}     # type: ignore[attr-defined]
    assert run(["site", "try", "none", f"{site.url}/ad/1", "--data", str(data)]) == 2
    assert run(["site", "new", f"{site.url}/lijst", "--data", str(data)]) == 1     # its profile is there already
    write_decision(data, ("s1", "s2"))
    asked = len(site.asked)
    assert run(["site", "new", "https://elders.example/lijst", "--key", "s2", "--data", str(data)]) == 3
    write_decision(data, ("s1", "s2"), active=False)
    assert run(["site", "new", f"{site.url}/lijst", "--key", "s2", "--data", str(data)]) == 3
    assert len(site.asked) == asked
    write_decision(data, ("s1", "s2"))
    assert run(["site", "new", f"{site.url}/lijst", "--key", "s2", "--json", "--data", str(data)]) == 0
    told = last_json(capsys)
    assert told["found_on"] == {"title": 5, "text": 5, "city": 5}      # the number is the same everywhere: the site's
    assert told["looked_at"] == 5
    assert float(str(told["seconds_first_night"])) >= float(str(told["seconds_a_night"])) > 0
    assert (data / "sites" / "s2.yml").exists()
    assert run(["site", "check", "s2", "--data", str(data)]) == 0


def test_a_round_shows_its_progress_on_a_terminal(data: Path, site: SmallSite) -> None:
    write_profile(data, "s1", site.url)
    ours, its = pty.openpty()
    with subprocess.Popen(
        command("crawl", "--data", data), cwd=ROOT, stderr=its, stdout=subprocess.DEVNULL,
        env=os.environ | {"TERM": "xterm"},
    ) as process:
        os.close(its)
        shown = b""
        with contextlib.suppress(OSError):      # the terminal is gone when the command is
            while piece := os.read(ours, 65536):
                shown += piece
        assert process.wait(60) == 0
    os.close(ours)
    assert re.search(rb"s1: \d+ requests, 1 listings, 5 ads, 5 new, \d+ photos, 0 failures", shown), shown[-500:]


def test_the_health_page_holds_a_chart_of_every_source(data: Path, site: SmallSite, tmp_path: Path) -> None:
    write_profile(data, "s1", site.url)
    assert run(["crawl", "--data", str(data)]) == 0
    page = tmp_path / "health.html"
    assert run(["site", "health", "--html", str(page), "--data", str(data)]) == 0
    text = page.read_text(encoding="utf-8")
    assert "<svg" in text
    assert "<td>telefoonnummer<td class=\"n\">100%" in text


def test_health_tells_a_field_that_fell_away_from_the_nights_before() -> None:
    def night(day: int, phones: int, fetched: int = 20) -> NightRun:
        counts = {"ads_listed": 50, "ads_fetched": fetched, "filled": {"title": fetched, "phone": phones}}
        at = datetime(2026, 11, day, tzinfo=UTC)
        return NightRun("s1", "Bron", at.date(), "ok", "", counts, at, at)

    history = [night(20, 0, 0), night(19, 2), *(night(day, 18) for day in range(18, 1, -1))]
    found = {one.field: one for one in coverage(history)}
    assert (found["phone"].share, found["phone"].usual, found["phone"].low) == (0.1, 0.9, True)
    assert not found["title"].low
    assert "10% (laag)" in health_page({"s1": history})


def test_reextract_prints_the_difference_first_and_then_reads_again(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert take_in(data, line()) == 0
    assert run(["reextract", "--data", str(data)]) == 0
    assert "nothing to do" in capsys.readouterr().out
    with Store.open(data) as store, store.begin() as session:
        session.execute(update(AdVersion).values(extractor_version="older"))
        session.execute(delete(AdIdentifier).where(AdIdentifier.kind == "phone"))
    assert run(["reextract", "--dry-run", "--json", "--data", str(data)]) == 0
    told = last_json(capsys)
    assert told["dry_run"] is True
    assert actions(data).count("reextract") == 0
    assert run(["reextract", "--data", str(data)]) == 0
    printed = capsys.readouterr().out
    assert "1 ads were read by other extractors; 1 of them read differently" in printed
    assert printed.index("phone") < printed.index("done;")
    assert PHONE not in printed
    assert actions(data).count("reextract") == 1
    with Store.open(data) as store, store.read() as session:
        assert session.scalar(select(func.count()).select_from(AdIdentifier).where(AdIdentifier.kind == "phone")) == 1


def test_reextract_is_refused_without_an_active_decision(data: Path) -> None:
    write_decision(data, ("s1",), active=False)
    assert run(["reextract", "--data", str(data)]) == 3
