"""What linking remembers of texts from night to night; see `linking.text_evidence`."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.orm import Session

from linking.records import Flags, Rows, TextReadings
from linking.shingle_sets import ShingleSets
from linking.text_evidence import Texts
from storage.bulk import chunks, insert_columns, integers, joined_integers
from storage.tables import Meta, TextReading

Codes = npt.NDArray[np.uint64]

BATCH = 500
NIGHT = "linking_night"


@dataclass(frozen=True, slots=True)
class Readings:
    readings: TextReadings
    stamps: Codes               # per row the night in which the ad was last read, tonight for those that changed


def tonight(session: Session) -> int:
    """The number of this linking. It never comes back, so that a reading of an ad is told from every later one."""
    row = session.get(Meta, NIGHT)
    return 1 if row is None else int(row.value) + 1


def read_readings(
    session: Session, rows_of: Callable[[Rows], Rows], changed: Flags, night: int
) -> Readings:
    """What is stored of the ads that did not change. `rows_of` gives the rows of ad ids."""
    stamps = np.full(len(changed), night, dtype=np.uint64)
    rows, sets, unlike, crowds = [], [], [], []
    statement = select(
        TextReading.ad_id, TextReading.night, TextReading.shingles, TextReading.unlike, TextReading.crowds
    )
    for found in chunks(session, statement) if not changed.all() else ():
        there = rows_of(integers([row[0] for row in found]))
        keep = ~changed[there]
        kept = [row for row, wanted in zip(found, keep.tolist(), strict=True) if wanted]
        rows.append(there[keep])
        stamps[there[keep]] = integers([row[1] for row in kept]).astype(np.uint64)
        sets.append(ShingleSets.from_bytes([row[2] for row in kept]))
        crowds.append(integers([row[4] for row in kept]))
        unlike.append(np.frombuffer(b"".join(row[3] for row in kept), dtype="<u8"))
    row = joined_integers(rows)
    order = np.argsort(row, kind="stable")
    return Readings(
        TextReadings(
            row[order], ShingleSets.joined(sets).take(order),
            np.sort(np.concatenate([np.zeros(0, dtype=np.uint64), *unlike])),
            joined_integers(crowds)[order].view(np.uint64),
        ),
        stamps,
    )


def keep_readings(session: Session, texts: Texts, ids: Rows, night: int) -> None:
    """Stores the readings of tonight and the pairs found not to be alike."""
    session.merge(Meta(name=NIGHT, value=str(night)))
    fresh = np.flatnonzero(texts.fresh)
    _forget(session, ids, fresh)
    unlike = _by_owner(*texts.unlike)
    readings = texts.readings
    place = np.full(len(ids), -1, dtype=np.int64)
    place[readings.rows] = np.arange(len(readings.rows))
    in_order = fresh[np.argsort(ids[fresh], kind="stable")]     # beside each other in the database too
    for start in range(0, len(in_order), BATCH * 20):
        rows = in_order[start : start + BATCH * 20]
        known = place[rows] >= 0                                # the others have no signature
        told = iter(readings.sets.take(place[rows[known]]).bytes_of())
        insert_columns(
            session, TextReading,
            {
                "ad_id": ids[rows].tolist(), "shingles": [next(told) if there else b"" for there in known.tolist()],
                "unlike": [unlike.pop(row, b"") for row in rows.tolist()],
                "crowds": texts.crowds[rows].view(np.int64).tolist(),
            },
            {"night": night},
        )
    _keep_crowds(session, ids, texts)
    for row, codes in unlike.items():       # found between ads of earlier nights
        reading = session.get_one(TextReading, int(ids[row]))
        reading.unlike += codes
    session.flush()


def _keep_crowds(session: Session, ids: Rows, texts: Texts) -> None:
    rows = np.flatnonzero(texts.moved)
    rows = rows[np.argsort(ids[rows], kind="stable")]
    if len(rows):
        session.connection().execute(
            update(TextReading).where(TextReading.ad_id == bindparam("ad")).values(crowds=bindparam("now")),
            [
                {"ad": ad, "now": now}
                for ad, now in zip(ids[rows].tolist(), texts.crowds[rows].view(np.int64).tolist(), strict=True)
            ],
        )


def _forget(session: Session, ids: Rows, rows: Rows) -> None:
    if len(rows) == len(ids):
        session.execute(delete(TextReading))
        return
    found = ids[rows].tolist()
    for start in range(0, len(found), BATCH):
        session.execute(delete(TextReading).where(TextReading.ad_id.in_(found[start : start + BATCH])))


def _by_owner(rows: Rows, codes: Codes) -> dict[int, bytes]:
    order = np.argsort(rows, kind="stable")
    rows, whole = rows[order], codes[order].astype("<u8")
    starts = np.flatnonzero(np.concatenate(([True], rows[1:] != rows[:-1]))[: len(rows)])
    return {
        row: part.tobytes()
        for row, part in zip(rows[starts].tolist(), np.split(whole, starts[1:]), strict=len(rows) > 0)
    }
