"""The ads as rows of linking's table, and which row an ad is."""

from dataclasses import replace
from functools import cached_property

import numpy as np
from sqlalchemy import select
from sqlalchemy.orm import Session

from linking.records import AdTable, Rows
from storage.bulk import chunks, integers, joined_integers
from storage.tables import Ad

DIGEST_BYTES = 32


class StoredAds:
    """`rebuild`: as if all ads were new."""

    def __init__(self, session: Session, *, rebuild: bool) -> None:
        self.table = _read(session, rebuild)

    def all_anew(self) -> None:
        self.table = replace(self.table, changed=np.ones(len(self.table), dtype=np.bool_))

    @cached_property
    def _places(self) -> tuple[Rows, Rows]:
        order = np.argsort(self.table.ids, kind="stable")
        return self.table.ids[order], order

    def rows_of(self, ids: Rows) -> Rows:
        """Row numbers of ads that are in the table."""
        known, order = self._places
        found: Rows = order[np.searchsorted(known, ids)]
        return found

    @cached_property
    def row_of(self) -> dict[int, int]:
        """The same as a dictionary, for a few."""
        return {ad_id: row for row, ad_id in enumerate(self.table.ids.tolist())}


def _read(session: Session, rebuild: bool) -> AdTable:
    ids, sites, scope, changed = [], [], [], []
    digests: list[bytes] = []
    statement = select(Ad.id, Ad.site_id, Ad.external_digest, Ad.reach == "scope", Ad.linked_at.is_(None))
    for found in chunks(session, statement):
        columns = tuple(zip(*found, strict=True))
        ids.append(integers(columns[0]))
        sites.append(integers(columns[1]))
        digests.extend(columns[2])
        scope.append(integers(columns[3]))
        changed.append(integers(columns[4]))
    words = np.frombuffer(b"".join(digests), dtype=">u8").reshape(-1, DIGEST_BYTES // 8)
    order = np.lexsort((joined_integers(sites), *words.T[::-1]))
    return AdTable(
        ids=joined_integers(ids)[order],
        tokens=[digests[place] for place in order.tolist()],
        scope=joined_integers(scope)[order] > 0,
        changed=(joined_integers(changed)[order] > 0) | rebuild,
    )
