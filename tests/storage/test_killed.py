"""SIGKILL at any moment: what was acknowledged is there, whole, with its audit row; nothing is half there."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from storage import audit
from storage.store import Store
from storage.tables import Ad, AdVersion, AuditEvent

ADS_PER_BATCH = 10
ROUNDS = 4

WRITER = f"""
import sys
from pathlib import Path
from storage import audit
from storage.store import Store
from storage.tables import Site
from tests.storage.worlds import NOW, add_ad, add_site

store = Store.open(Path(sys.argv[1]))
start = int(sys.argv[2])
for batch in range(start, start + 100_000):
    with store.begin() as session:
        site = session.query(Site.id).scalar() or add_site(session)
        for number in range({ADS_PER_BATCH}):
            add_ad(store, session, site, f"{{batch}}-{{number}}", text=f"woorden van {{batch}}-{{number}}")
        audit.record(session, store, actor="writer", action="batch", object=f"batch:{{batch}}", now=NOW)
    print(batch, flush=True)
"""


def test_no_acknowledged_batch_is_lost_and_none_is_half_there(store: Store) -> None:
    store.close()
    rng = random.Random(7)
    acknowledged: set[int] = set()
    for number in range(ROUNDS):
        acknowledged |= _write_until_killed(store.data_dir, number * 100_000, rng.uniform(0.0, 0.2))
    assert len(acknowledged) >= ROUNDS                  # positive control: it did write
    with Store.open(store.data_dir) as again:
        with again.read() as session:
            ads = session.scalars(select(Ad)).all()
            stored = [int(str(ad.external_id).partition("-")[0]) for ad in ads]
            batches = set(stored)
            assert acknowledged <= batches
            assert all(stored.count(batch) == ADS_PER_BATCH for batch in batches)
            audited = {row.partition(":")[2] for row in session.scalars(select(AuditEvent.object))}
            assert audited == {str(batch) for batch in batches}
            versions = session.scalars(select(AdVersion)).all()
            key_ids, names = {ad.id: ad.key_id for ad in ads}, {ad.id: ad.external_id for ad in ads}
            for row in versions:
                opened = again.sealer.open(key_ids[row.ad_id], "ad_version.text", row.text_sealed)
                assert opened == f"woorden van {names[row.ad_id]}"
            assert session.scalar(select(func.count()).select_from(AdVersion)) == len(ads)
            assert session.execute(text("PRAGMA cipher_integrity_check")).all() == []
            assert session.execute(text("PRAGMA integrity_check")).scalar() == "ok"
        report = audit.verify(again)
        assert report.ok, report


@pytest.mark.parametrize("moment", [0.0, 0.02, 0.05, 0.1])
def test_a_killed_create_can_be_run_again(tmp_path: Path, moment: float) -> None:
    folder = tmp_path / "data"
    code = "import sys; from pathlib import Path; from storage.store import Store; print(1, flush=True); "
    code += "Store.create(Path(sys.argv[1]))"
    child = subprocess.Popen([sys.executable, "-c", code, str(folder)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    child.stdout.readline()
    time.sleep(moment)
    child.kill()
    child.communicate()
    done = (folder / "baken.db").exists()
    opened = Store.open(folder) if done else Store.create(folder)
    with opened as store, store.read() as session:
        assert session.scalar(select(func.count()).select_from(Ad)) == 0


def _write_until_killed(data_dir: Path, start: int, after_s: float) -> set[int]:
    """The batches that a writer acknowledged before it was killed, some moment after its first."""
    command = [sys.executable, "-c", WRITER, str(data_dir), str(start)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    first = child.stdout.readline()
    time.sleep(after_s)
    child.kill()
    rest, _ = child.communicate()
    return {int(line) for line in (first + rest).splitlines() if line.strip().isdigit()}
