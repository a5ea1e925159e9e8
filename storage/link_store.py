"""Evidence for linking, read from the tables. Implements `linking.records.Evidence`."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

import numpy as np
from sqlalchemy import ColumnElement, and_, func, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from linking.records import (
    AdTable,
    EdgeRecord,
    JudgementRecord,
    PhotoClass,
    Rows,
    SharedValues,
    Shingles,
    WordedText,
)
from linking.settings import LINKING_VERSION, LinkSettings
from linking.stop_shingles import StopTable
from storage.store import Store
from storage.tables import (
    Ad,
    AdIdentifier,
    AdVersion,
    Choice,
    Edge,
    GroupMember,
    Judgement,
    Lead,
    LeadMember,
    ListItem,
    Meta,
    Photo,
)

CHUNK = 20_000
BATCH = 500
SIGNATURE_BYTES = 512
STOP_TABLE = "stop_shingles"
BASIS = "linking_basis"

ReadWords = Callable[[str], WordedText]


class StoredEvidence:
    """One session's view of everything that may link two ads. `rebuild`: as if all ads were new."""

    def __init__(
        self, store: Store, session: Session, *, read_words: ReadWords, signature_version: str,
        settings: LinkSettings, rebuild: bool,
    ) -> None:  # fmt: skip
        self._store = store
        self._session = session
        self._read_words = read_words
        self._signature_version = signature_version
        self._settings = settings
        self._rebuild = rebuild

    def ads(self) -> AdTable:
        return self._table

    @cached_property
    def _table(self) -> AdTable:
        found = self._session.execute(
            select(Ad.id, Ad.external_digest, Ad.reach, Ad.linked_at.is_(None)).order_by(Ad.external_digest, Ad.site_id)
        ).all()
        return AdTable(
            ids=np.array([row[0] for row in found], dtype=np.int64),
            tokens=[row[1] for row in found],
            scope=np.array([row[2] == "scope" for row in found], dtype=np.bool_),
            changed=np.array([self._rebuild or row[3] for row in found], dtype=np.bool_),
        )

    @cached_property
    def row_of(self) -> dict[int, int]:
        return {ad_id: row for row, ad_id in enumerate(self._table.ids.tolist())}

    def shared_values(self, kind: str) -> SharedValues:
        if kind not in self._shared:
            self._shared[kind] = self._read_shared(kind)
        return self._shared[kind]

    @cached_property
    def _shared(self) -> dict[str, SharedValues]:
        return {}

    def _read_shared(self, kind: str) -> SharedValues:
        may_link = _may_link(kind)
        shared = (
            select(AdIdentifier.digest)
            .where(may_link)
            .group_by(AdIdentifier.digest)
            .having(func.count(AdIdentifier.ad_id.distinct()) > 1)
        )
        found = self._session.execute(
            select(AdIdentifier.digest, AdIdentifier.ad_id).where(may_link, AdIdentifier.digest.in_(shared)).distinct()
        ).all()
        digests = sorted({digest for digest, _ in found})
        number = {digest: place for place, digest in enumerate(digests)}
        pairs = sorted((number[digest], self.row_of[ad_id]) for digest, ad_id in found)
        both = np.array(pairs, dtype=np.int64).reshape(-1, 2)
        return SharedValues(kind, digests, both[:, 0], both[:, 1])

    def contact_counts(self, kind: str) -> Rows:
        counts = np.zeros(len(self._table), dtype=np.int64)
        for ad_id, count in self._session.execute(
            select(AdIdentifier.ad_id, func.count(AdIdentifier.digest.distinct()))
            .where(_may_link(kind))
            .group_by(AdIdentifier.ad_id)
        ):
            counts[self.row_of[ad_id]] = count
        return counts

    def names(self, rows: Rows) -> Mapping[int, bytes]:
        """An ad's working name: of its name field, else of its title, else the first in its text."""
        best: dict[int, tuple[int, int, bytes]] = {}
        places = {"field:name": 0, "title": 1, "text": 2}
        columns = select(AdIdentifier.ad_id, AdIdentifier.span_part, AdIdentifier.span_start, AdIdentifier.digest)
        for condition in self._among(AdIdentifier.ad_id, rows):
            for ad_id, part, start, digest in self._session.execute(
                columns.where(AdIdentifier.kind == "name", AdIdentifier.page_part == "main", condition)
            ):
                name = (places.get(part, 3), start, digest)
                row = self.row_of[ad_id]
                if row not in best or name < best[row]:
                    best[row] = name
        wanted = set(rows.tolist())
        return {row: digest for row, (_, _, digest) in best.items() if row in wanted}

    def signatures(self) -> Iterator[tuple[Rows, Shingles]]:
        found = self._session.execute(
            select(Ad.id, Ad.signature)
            .where(Ad.signature.is_not(None), Ad.signature_version == self._signature_version)
            .execution_options(yield_per=CHUNK)
        )
        for part in found.partitions():
            whole = [
                (self.row_of[ad_id], signature)
                for ad_id, signature in part
                if signature is not None and len(signature) == SIGNATURE_BYTES
            ]
            codes = np.frombuffer(b"".join(signature for _, signature in whole), dtype=">u4").astype(np.uint32)
            yield np.array([row for row, _ in whole], dtype=np.int64), codes.reshape(len(whole), -1)

    def texts(self, rows: Rows) -> Iterator[tuple[int, WordedText]]:
        ids = self._table.ids[rows].tolist()
        for start in range(0, len(ids), BATCH):
            yield from self._open(ids[start : start + BATCH])

    def _open(self, ad_ids: Sequence[int]) -> Iterator[tuple[int, WordedText]]:
        newest = (
            select(AdVersion.ad_id, func.max(AdVersion.seq).label("seq"))
            .where(AdVersion.ad_id.in_(ad_ids))
            .group_by(AdVersion.ad_id)
            .subquery()
        )
        found = self._session.execute(
            select(AdVersion.ad_id, Ad.key_id, AdVersion.title_sealed, AdVersion.text_sealed)
            .join(Ad, Ad.id == AdVersion.ad_id)
            .join(newest, and_(newest.c.ad_id == AdVersion.ad_id, newest.c.seq == AdVersion.seq))
        ).all()
        sealer = self._store.sealer
        sealer.preload([row.key_id for row in found])
        for row in found:
            title = sealer.open(row.key_id, "ad_version.title", row.title_sealed)
            text = sealer.open(row.key_id, "ad_version.text", row.text_sealed)
            yield self.row_of[row.ad_id], self._read_words(f"{title}\n{text}")

    def photo_classes(self) -> Sequence[PhotoClass]:
        members: dict[tuple[str, bytes], list[tuple[int, int]]] = {}
        found = self._session.execute(
            select(Photo.ad_id, Photo.position, Photo.recipe, Photo.codes)
            .where(Photo.hub.is_(False), Photo.quality >= self._settings.min_quality)
            .execution_options(yield_per=CHUNK)
        )
        for ad_id, position, recipe, codes in found:
            members.setdefault((recipe, codes), []).append((self.row_of[ad_id], position))
        newest = max((recipe for recipe, _ in members), default="")
        return [
            PhotoClass(codes, np.frombuffer(codes, dtype=np.uint8).reshape(-1, 32), tuple(sorted(places)))
            for (recipe, codes), places in sorted(members.items())
            if recipe == newest and len(codes) % 32 == 0 and len(codes) >= 64
        ]

    def known_edges(self, kind: str) -> Sequence[EdgeRecord]:
        changed = self._table.changed
        found = []
        for edge in self._session.execute(
            select(Edge.ad_a, Edge.ad_b, Edge.grade, Edge.key_digest, Edge.strength, Edge.detail).where(
                Edge.kind == kind
            )
        ):
            record = oriented(
                EdgeRecord(
                    self.row_of[edge.ad_a],
                    self.row_of[edge.ad_b],
                    kind,
                    edge.grade,
                    edge.key_digest,
                    edge.strength,
                    edge.detail,
                )
            )
            if not changed[record.a] and not changed[record.b]:
                found.append(record)
        return found

    def incomplete_rows(self, kind: str) -> Rows:
        members: dict[int, list[int]] = {}
        for lead_id, ad_id in self._session.execute(
            select(LeadMember.lead_id, LeadMember.ad_id)
            .join(Lead, Lead.id == LeadMember.lead_id)
            .where(Lead.kind == kind)
        ):
            members.setdefault(lead_id, []).append(self.row_of[ad_id])
        whole = {
            lead_id: detail.get("ads")
            for lead_id, detail in self._session.execute(select(Lead.id, Lead.detail).where(Lead.kind == kind))
        }
        rows = [
            row
            for lead_id, rows in members.items()
            if len(rows) != whole[lead_id] or self._table.changed[rows].any()
            for row in rows
        ]
        return np.array(sorted(set(rows)), dtype=np.int64)

    def judgements(self) -> Sequence[JudgementRecord]:
        newest: dict[tuple[int, int], JudgementRecord] = {}
        for word in self._session.scalars(select(Judgement).order_by(Judgement.id)):
            a, b = self.row_of.get(word.ad_a), self.row_of.get(word.ad_b)
            if a is not None and b is not None and a != b:
                pair = min(a, b), max(a, b)
                newest[pair] = JudgementRecord(*pair, word.verdict)
        return [newest[pair] for pair in sorted(newest)]

    def camps(self) -> Rows:
        """Per row the group it is in when a person knows that group, else -1."""
        found = np.full(len(self._table), -1, dtype=np.int64)
        known = reviewed_groups(self._session)
        for ad_id, group_id in self._session.execute(select(GroupMember.ad_id, GroupMember.group_id)):
            if group_id in known:
                found[self.row_of[ad_id]] = group_id
        return found

    def _among(self, column: InstrumentedAttribute[int], rows: Rows) -> Iterator[ColumnElement[bool]]:
        """Conditions that together cover the ads of these rows: lists of ids, or everything when that is shorter."""
        if len(rows) * 4 > len(self._table):
            yield true()
            return
        ids = self._table.ids[rows].tolist()
        for start in range(0, len(ids), BATCH):
            yield column.in_(ids[start : start + BATCH])


def reviewed_groups(session: Session) -> set[int]:
    """Groups that were listed or chosen."""
    return {*session.scalars(select(ListItem.group_id)), *session.scalars(select(Choice.group_id))}


def _may_link(kind: str) -> ColumnElement[bool]:
    return and_(AdIdentifier.kind == kind, AdIdentifier.links.is_(True), AdIdentifier.page_part == "main")


def oriented(edge: EdgeRecord) -> EdgeRecord:
    """The same edge with a before b; positions in its detail turn along."""
    if edge.a < edge.b:
        return edge
    detail = dict(edge.detail)
    matches = detail.get("matches")
    if isinstance(matches, list):
        detail["matches"] = [[distance, b, a] for distance, a, b in matches]
    return EdgeRecord(edge.b, edge.a, edge.kind, edge.grade, edge.key, edge.strength, detail)


def load_stop_table(session: Session) -> StopTable | None:
    row = session.get(Meta, STOP_TABLE)
    if row is None:
        return None
    kept = json.loads(row.value)
    return StopTable.unpacked(kept["table"], kept["ads"], kept["cap"])


def keep_stop_table(session: Session, table: StopTable) -> None:
    value = json.dumps({"version": table.version, "ads": table.ads, "cap": table.cap, "table": table.packed()})
    session.merge(Meta(name=STOP_TABLE, value=value))


def basis(table: StopTable, settings: LinkSettings) -> str:
    """What stored evidence rests on; when it changes, all of it is read anew."""
    return f"{LINKING_VERSION}|{table.version}|{settings}"


def load_basis(session: Session) -> str:
    row = session.get(Meta, BASIS)
    return "" if row is None else row.value


def keep_basis(session: Session, value: str) -> None:
    session.merge(Meta(name=BASIS, value=value))
