"""The one municipality that each ad says it is in, as a column."""

from collections.abc import Callable

import numpy as np
from sqlalchemy import select
from sqlalchemy.orm import Session

from linking.records import NONE, Rows
from storage.bulk import chunks, integers
from storage.tables import AdPlace


def read_places(session: Session, rows_of: Callable[[Rows], Rows], size: int) -> Rows:
    """Per row a number per municipality; NONE for ads that name none, or several. `rows_of`: the rows of ad ids."""
    number_of: dict[str, int] = {}
    lowest = np.full(size, np.iinfo(np.int64).max, dtype=np.int64)
    highest = np.full(size, NONE, dtype=np.int64)
    for found in chunks(session, select(AdPlace.ad_id, AdPlace.municipality).where(AdPlace.role == "in")):
        ids, codes = zip(*found, strict=True)
        rows = rows_of(integers(ids))
        numbers = integers([number_of.setdefault(code, len(number_of)) for code in codes])
        np.minimum.at(lowest, rows, numbers)
        np.maximum.at(highest, rows, numbers)
    return np.where(lowest == highest, highest, NONE)
