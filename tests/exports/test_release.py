"""A package leaves only after the choice "doorzetten", under its own number, with a row in the register."""

import hashlib
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from exports.dossier import ExportError, export, make_package
from exports.verify import verify
from governance.decision import DECISION_FILE, Refused
from indicators.catalogue import load_catalogue
from pipeline.choose import choose, undo_choice
from storage import audit
from storage.store import Store
from storage.tables import AuditEvent, Referral
from tests.exports.cases import NOW
from tests.exports.stored import GROUP, fill

CATALOGUE = load_catalogue()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "data") as store:
        fill(store)
        yield store


def refer(store: Store, outcome: str = "refer", at: datetime = NOW) -> None:
    choose(
        store, group=GROUP, outcome=outcome, reason="Twee advertenties met dezelfde zinnen.",
        alternatives=["independent"], user_id=1, now=at,
        follow_until=date(2026, 12, 1) if outcome == "follow" else None,
    )  # fmt: skip


def release(store: Store, out: Path, now: datetime = NOW, group: str = GROUP, route: str = "p") -> Path:
    return export(
        store, group=group, route=route, out_dir=out, now=now, actor="user:1", user_id=1, catalogue=CATALOGUE
    )


def referrals(store: Store) -> list[Referral]:
    with store.read() as session:
        return list(session.scalars(select(Referral).order_by(Referral.id)))


def test_a_package_after_doorzetten_is_complete_recorded_and_audited(store: Store, tmp_path: Path) -> None:
    refer(store)
    path = release(store, tmp_path / "out")
    assert path.name == "dossier-2026-0001.zip"
    assert verify(path) == []
    assert path.stat().st_mode & 0o077 == 0
    (row,) = referrals(store)
    assert row.package_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (row.number, row.route, row.by_user) == ("2026-0001", "p", 1)
    assert row.feedback_due == date(2026, 11, 23)
    assert "TMM" in row.recipient
    with store.read() as session:
        event = session.scalars(select(AuditEvent).where(AuditEvent.action == "referral.make")).one()
    assert event.actor == "user:1"
    assert event.detail["package_sha256"] == row.package_sha256
    assert audit.verify(store).ok


@pytest.mark.parametrize("outcome", ["none", "follow", "undone", None])
def test_without_the_choice_doorzetten_nothing_is_made(store: Store, tmp_path: Path, outcome: str | None) -> None:
    if outcome == "undone":
        refer(store)
        undo_choice(store, group=GROUP, user_id=1, now=NOW)
    elif outcome is not None:
        refer(store)
        refer(store, outcome, NOW + timedelta(minutes=1))
    with pytest.raises(ExportError, match="doorzetten"):
        release(store, tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []
    assert referrals(store) == []


def test_a_second_package_of_the_same_case_gets_its_own_number_and_row(store: Store, tmp_path: Path) -> None:
    refer(store)
    first, second = (release(store, tmp_path / "out", NOW + timedelta(hours=hours)) for hours in (0, 1))
    assert [first.name, second.name] == ["dossier-2026-0001.zip", "dossier-2026-0002.zip"]
    assert [row.number for row in referrals(store)] == ["2026-0001", "2026-0002"]


def test_numbers_start_again_each_year_by_the_calendar_on_the_wall(store: Store, tmp_path: Path) -> None:
    refer(store)
    release(store, tmp_path / "out")
    new_year = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)           # half past midnight in Houten
    assert release(store, tmp_path / "out", new_year).name == "dossier-2027-0001.zip"


def test_two_packages_at_the_same_moment_get_two_numbers(store: Store) -> None:
    refer(store)
    made: list[str] = []

    def work() -> None:
        made.append(
            make_package(
                store, group=GROUP, route="p", now=NOW, actor="user:1", user_id=1, catalogue=CATALOGUE
            ).number
        )

    workers = [threading.Thread(target=work) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(made) == ["2026-0001", "2026-0002"]


def test_an_unknown_group_route_or_folder_gives_one_line(store: Store, tmp_path: Path) -> None:
    refer(store)
    (tmp_path / "file").write_text("")
    for group, route, out in (
        ("01JBZ000000000000000000NIETS", "p", tmp_path / "out"),
        (GROUP, "q", tmp_path / "out"),
        (GROUP, "p", tmp_path / "file"),
    ):
        with pytest.raises(ExportError) as refused:
            release(store, out, group=group, route=route)
        assert "\n" not in str(refused.value)
    assert referrals(store) == []


def test_without_a_readable_decision_nothing_leaves(store: Store, tmp_path: Path) -> None:
    refer(store)
    (store.data_dir / DECISION_FILE).unlink()
    with pytest.raises(Refused):
        release(store, tmp_path / "out")
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Referral)) == 0


def test_an_existing_file_is_never_overwritten(store: Store, tmp_path: Path) -> None:
    refer(store)
    out = tmp_path / "out"
    out.mkdir()
    (out / "dossier-2026-0001.zip").write_bytes(b"van iemand anders")
    with pytest.raises(ExportError, match="bestaat al"):
        release(store, out)
    assert (out / "dossier-2026-0001.zip").read_bytes() == b"van iemand anders"
    assert referrals(store) == []
