"""The frozen table of frequent 2-grams, as the store keeps it."""

import json

from sqlalchemy.orm import Session

from linking.stop_shingles import StopTable
from storage.tables import Meta

STOP_TABLE = "stop_codes"


def load_stop_table(session: Session) -> StopTable | None:
    row = session.get(Meta, STOP_TABLE)
    if row is None:
        return None
    kept = json.loads(row.value)
    return StopTable.unpacked(kept["table"], kept["ads"], kept["cap"])


def keep_stop_table(session: Session, table: StopTable) -> None:
    value = json.dumps({"version": table.version, "ads": table.ads, "cap": table.cap, "table": table.packed()})
    session.merge(Meta(name=STOP_TABLE, value=value))
