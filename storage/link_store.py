"""Evidence for linking, read from the tables. Implements `linking.records.Evidence`."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import blake2b

import numpy as np
import numpy.typing as npt
from sqlalchemy import ColumnElement, and_, func, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from linking.photo_codes import tells
from linking.records import (
    AdTable,
    EdgeColumns,
    EdgeRecord,
    JudgementRecord,
    PhotoClass,
    Rows,
    SharedValues,
    TextReadings,
    TextWord,
    WordedText,
)
from linking.settings import LINKING_VERSION, LinkSettings
from linking.shingle_sets import ShingleSets
from linking.stop_shingles import StopTable
from storage import hub_word_store, text_word_store
from storage.bulk import chunks, integers
from storage.link_edges import PHOTOS, StoredEdges, oriented, read_edges
from storage.link_groups import reviewed_groups
from storage.link_identifiers import Identifiers, read_identifiers
from storage.link_places import read_places
from storage.link_readings import Readings, read_readings, tonight
from storage.link_table import StoredAds
from storage.store import Store
from storage.tables import (
    Ad,
    AdVersion,
    Edge,
    GroupMember,
    Judgement,
    Lead,
    LeadMember,
    Meta,
    Photo,
)

CHUNK = 20_000
BATCH = 500
EVERYTHING = 10             # from a tenth of all ads on, reading all of them is faster than looking them up
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
        self.stored = StoredAds(session, rebuild=rebuild)
        self.night = tonight(session)

    def all_anew(self) -> None:
        """From here on as if all ads were new."""
        self.stored.all_anew()
        self.__dict__.pop("_readings", None)
        self.__dict__.pop("stored_texts", None)

    def ads(self) -> AdTable:
        return self.stored.table

    @cached_property
    def _identifiers(self) -> Identifiers:
        return read_identifiers(self._session, self.stored.rows_of, len(self.stored.table))

    def shared_values(self, kind: str) -> SharedValues:
        return self._identifiers.shared[kind]

    def contact_counts(self, kind: str) -> Rows:
        return self._identifiers.counts[kind]

    def names(self) -> Rows:
        return self._identifiers.names

    def places(self) -> Rows:
        return read_places(self._session, self.stored.rows_of, len(self.stored.table))

    def signatures(self, rows: Rows | None = None) -> Iterator[tuple[Rows, ShingleSets]]:
        every = rows is None or len(rows) == len(self.stored.table)
        wanted = np.full(len(self.stored.table), every)
        if rows is not None:
            wanted[rows] = True
        for condition in self._among(Ad.id, None if every else rows):
            statement = select(Ad.id, Ad.signature).where(
                Ad.signature.is_not(None), Ad.signature_version == self._signature_version, condition
            )
            for found in chunks(self._session, statement):
                there = self.stored.rows_of(integers([row[0] for row in found]))
                keep = wanted[there]
                yield there[keep], ShingleSets.of(
                    [row[1] or b"" for row, kept in zip(found, keep.tolist(), strict=True) if kept]
                )

    def readings(self) -> TextReadings:
        return self._readings.readings

    def stamps(self) -> npt.NDArray[np.uint64]:
        return self._readings.stamps

    @cached_property
    def _readings(self) -> Readings:
        return read_readings(self._session, self.stored.rows_of, self.stored.table.changed, self.night)

    def texts(self, rows: Rows) -> Iterator[tuple[int, WordedText]]:
        ids = np.sort(self.stored.table.ids[rows]).tolist()       # ads that came together lie together
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
        places = self.stored.rows_of(integers([row.ad_id for row in found])).tolist()
        for place, (_, key_id, title_sealed, text_sealed) in zip(places, found, strict=True):
            title = sealer.open(key_id, "ad_version.title", title_sealed)
            text = sealer.open(key_id, "ad_version.text", text_sealed)
            yield place, self._read_words(f"{title}\n{text}")

    @cached_property
    def _photos(self) -> Mapping[tuple[str, bytes], tuple[int, list[tuple[int, int]]]]:
        """Per recipe and digest of the codes one photo and all places, of photos with enough to see."""
        photos: dict[tuple[str, bytes], tuple[int, list[tuple[int, int]]]] = {}
        found = self._session.execute(
            select(Photo.id, Photo.ad_id, Photo.position, Photo.recipe, Photo.codes)
            .where(Photo.hub.is_(False)).order_by(Photo.id)
            .execution_options(yield_per=CHUNK)
        )
        for photo_id, ad_id, position, recipe, codes in found:
            if len(codes) % 64 == 0 and len(codes) >= 128 and tells(codes, self._settings.photo_limits):
                key = recipe, blake2b(codes, digest_size=16).digest()
                photos.setdefault(key, (photo_id, []))[1].append((self.stored.row_of[ad_id], position))
        return photos

    def photo_counts(self) -> Rows:
        counts = np.zeros(len(self.ads()), dtype=np.int64)
        for _, places in self._photos.values():
            for row in {row for row, _ in places}:
                counts[row] += 1
        return counts

    def photo_classes(self) -> Sequence[PhotoClass]:
        newest = max((recipe for recipe, _ in self._photos), default="")
        return [
            PhotoClass(digest, photo, tuple(sorted(places)))
            for (recipe, digest), (photo, places) in sorted(self._photos.items())
            if recipe == newest
        ]

    def photo_codes(self, photos: Sequence[PhotoClass]) -> Sequence[npt.NDArray[np.uint8]]:
        codes: dict[int, bytes] = {}
        for start in range(0, len(photos), BATCH):
            ids = [photo.photo for photo in photos[start : start + BATCH]]
            found = self._session.execute(select(Photo.id, Photo.codes).where(Photo.id.in_(ids)))
            codes.update((photo_id, kept) for photo_id, kept in found)
        return [np.frombuffer(codes[photo.photo], dtype=np.uint8).reshape(-1, 32) for photo in photos]

    def known_texts(self) -> EdgeColumns:
        return self.stored_texts.edges("text")

    @cached_property
    def stored_texts(self) -> StoredEdges:
        """Stored evidence from texts between ads that did not change."""
        changed = self.stored.table.changed
        found = read_edges(self._session, "text", () if changed.all() else (true(),), self.stored)
        return found.only(~changed[found.a] & ~changed[found.b])

    def known_photos(self) -> Sequence[EdgeRecord]:
        changed = self.stored.table.changed
        found = []
        columns = select(Edge.ad_a, Edge.ad_b, Edge.grade, Edge.strength, Edge.detail).where(PHOTOS)
        for ad_a, ad_b, grade, strength, detail in self._session.execute(columns):
            a, b = self.stored.row_of[ad_a], self.stored.row_of[ad_b]
            record = oriented(EdgeRecord(a, b, "photo", grade, b"", strength, detail))
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
            members.setdefault(lead_id, []).append(self.stored.row_of[ad_id])
        whole = {
            lead_id: detail.get("ads")
            for lead_id, detail in self._session.execute(select(Lead.id, Lead.detail).where(Lead.kind == kind))
        }
        rows = [
            row
            for lead_id, rows in members.items()
            if len(rows) != whole[lead_id] or self.stored.table.changed[rows].any()
            for row in rows
        ]
        return np.array(sorted(set(rows)), dtype=np.int64)

    def hub_words(self) -> Mapping[tuple[str, bytes], str]:
        return hub_word_store.hub_words(self._session)

    def text_words(self) -> Sequence[TextWord]:
        return [kept.said for kept in text_word_store.text_words(self._session)]

    def judgements(self) -> Sequence[JudgementRecord]:
        newest: dict[tuple[int, int], JudgementRecord] = {}
        for word in self._session.scalars(select(Judgement).order_by(Judgement.id)):
            a, b = self.stored.row_of.get(word.ad_a), self.stored.row_of.get(word.ad_b)
            if a is not None and b is not None and a != b:
                pair = min(a, b), max(a, b)
                newest[pair] = JudgementRecord(*pair, word.verdict)
        return [newest[pair] for pair in sorted(newest)]

    def camps(self) -> Rows:
        """Per row the group it is in when a person knows that group, else -1."""
        found = np.full(len(self.stored.table), -1, dtype=np.int64)
        known = sorted(reviewed_groups(self._session))
        for start in range(0, len(known), BATCH):
            batch = GroupMember.group_id.in_(known[start : start + BATCH])
            members = self._session.execute(select(GroupMember.ad_id, GroupMember.group_id).where(batch)).all()
            found[self.stored.rows_of(integers([row[0] for row in members]))] = integers([row[1] for row in members])
        return found

    def _among(self, column: InstrumentedAttribute[int], rows: Rows | None) -> Iterator[ColumnElement[bool]]:
        """Conditions that together cover the ads of these rows: lists of ids, or everything when that is shorter."""
        if rows is None or len(rows) * EVERYTHING > len(self.stored.table):
            yield true()
            return
        ids = np.sort(self.stored.table.ids[rows]).tolist()
        for start in range(0, len(ids), BATCH):
            yield column.in_(ids[start : start + BATCH])


def basis(table: StopTable, settings: LinkSettings, signature_version: str) -> str:
    """What stored evidence rests on; when it changes, all of it is read anew."""
    return f"{LINKING_VERSION}|{signature_version}|{table.version}|{settings}"


def load_basis(session: Session) -> str:
    row = session.get(Meta, BASIS)
    return "" if row is None else row.value


def keep_basis(session: Session, value: str) -> None:
    session.merge(Meta(name=BASIS, value=value))
