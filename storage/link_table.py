"""The ads as rows of linking's table, and which row an ad is."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property

import numpy as np
import numpy.typing as npt
from sqlalchemy import case, extract, select
from sqlalchemy.orm import Session

from linking.records import AdTable, Rows
from storage.bulk import chunks, integers, joined_integers
from storage.tables import Ad, Site

SPARSE = 16

Names = npt.NDArray[np.uint64]


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

    @cached_property
    def _row_at(self) -> Rows | None:
        """Per ad id its row: a tenth of the time of searching. None when retention has left too many gaps for it."""
        ids = self.table.ids
        if not len(ids) or int(ids.max()) > SPARSE * len(ids):
            return None
        found = np.zeros(int(ids.max()) + 1, dtype=np.int64)
        found[ids] = np.arange(len(ids))
        return found

    def rows_of(self, ids: Rows) -> Rows:
        """Row numbers of ads that are in the table."""
        if self._row_at is not None:
            direct: Rows = self._row_at[ids]
            return direct
        known, order = self._places
        found: Rows = order[np.searchsorted(known, ids)]
        return found

    @cached_property
    def row_of(self) -> dict[int, int]:
        """The same as a dictionary, for a few."""
        return {ad_id: row for row, ad_id in enumerate(self.table.ids.tolist())}


def _read(session: Session, rebuild: bool) -> AdTable:
    """`scope` ads first, in an order made of their names; the others, of which no name is kept, in one made of where
    and when each was first seen, and within one moment as they came in. No key decides who stands first."""
    ids, scope, changed, named = [], [], [], []
    digests: list[bytes] = []
    key_of: dict[int, str] = dict(session.execute(select(Site.id, Site.key)).all())
    statement = select(
        Ad.id, Ad.site_id, Ad.external_digest, Ad.reach == "scope", Ad.linked_at.is_(None), Ad.external_id,
        case((Ad.external_id.is_(None), extract("epoch", Ad.first_seen)), else_=0),
    )
    for found in chunks(session, statement):
        columns = tuple(zip(*found, strict=True))
        ids.append(integers(columns[0]))
        digests.extend(columns[2])
        scope.append(integers(columns[3]))
        changed.append(integers(columns[4]))
        named.append(_name_order(columns[1], columns[5], columns[6], key_of))
    inside = joined_integers(scope) > 0
    name = np.concatenate([np.zeros(0, dtype=np.uint64), *named])
    order = np.lexsort((joined_integers(ids), name, ~inside))
    return AdTable(
        ids=joined_integers(ids)[order],
        tokens=[digests[place] for place in order.tolist()],
        scope=inside[order],
        changed=(joined_integers(changed)[order] > 0) | rebuild,
    )


def _name_order(
    sites: Sequence[int], names: Sequence[str | None], seen: Sequence[int], key_of: Mapping[int, str]
) -> Names:
    """A number per ad, made of its site and its external id, or else the second in which it was first seen: the same
    in every installation."""
    codes = b"".join(
        hashlib.blake2b(f"{key_of[site]}|{name or int(at)}".encode(), digest_size=8).digest()
        for site, name, at in zip(sites, names, seen, strict=True)
    )
    return np.frombuffer(codes, dtype=">u8").astype(np.uint64)
