"""What linking works on. Ads are rows of a table sorted by token, so that no result depends on a row id."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import numpy.typing as npt

Rows = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
Shingles = npt.NDArray[np.uint32]

NONE = -1
"""In an array of labels: this ad has none."""


@dataclass(frozen=True, slots=True)
class AdTable:
    """All ads that may be linked, sorted by their token (the keyed digest of site and external id)."""

    ids: Rows               # database ids
    tokens: Sequence[bytes]
    scope: Flags            # False: spread, only digests are kept
    changed: Flags          # new or changed since linking last looked

    def __len__(self) -> int:
        return len(self.ids)

    def rows(self, ids: Rows) -> Rows:
        """Row numbers of database ids; ids that are not in the table are left out."""
        order = np.argsort(self.ids, kind="stable")
        place = np.searchsorted(self.ids[order], ids)
        place = np.minimum(place, max(len(self.ids) - 1, 0))
        known = self.ids[order[place]] == ids if len(self.ids) else np.zeros(len(ids), dtype=np.bool_)
        found: Rows = order[place[known]]
        return found


@dataclass(frozen=True, slots=True)
class SharedValues:
    """Values of one kind that stand in two ads or more: pairs of (value, ad), sorted by value."""

    kind: str
    digests: Sequence[bytes]
    value: Rows             # index into digests
    row: Rows


@dataclass(frozen=True, slots=True)
class PhotoClass:
    """Photos with exactly the same codes, of one recipe."""

    key: bytes              # of the codes: orders classes without row ids
    codes: npt.NDArray[np.uint8]                 # n x 32
    members: tuple[tuple[int, int], ...]         # (row, position), sorted


@dataclass(frozen=True, slots=True)
class EdgeRecord:
    """One piece of evidence between two ads (rows, a before b)."""

    a: int
    b: int
    kind: str               # phone, email, handle, link, text, photo
    grade: str              # sure, near_text, similar_text, estimate, same_photo, probable_copy
    key: bytes              # the shared value's digest; empty for text and photo
    strength: float         # 0-1
    detail: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LeadRecord:
    """Ads that share one value, one text or one photo."""

    kind: str
    key: bytes              # the value's digest; for text and photo the first member's token
    rows: tuple[int, ...]
    hub: bool               # used so widely that it links nobody
    detail: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class JudgementRecord:
    """A person's newest word on two ads."""

    a: int
    b: int
    verdict: str            # same, not_same, unsure


@dataclass(frozen=True, slots=True)
class WordedText:
    """A text as its signature reads it: its words and the keyed hash of each pair of neighbours."""

    words: Sequence[str]
    shingles: Shingles


class Evidence(Protocol):
    """What linking asks of the store. Everything comes in bulk or in chunks; nothing holds all words at once."""

    def ads(self) -> AdTable: ...

    def shared_values(self, kind: str) -> SharedValues:
        """Values of a kind that may link (main part, confident) and stand in at least two ads."""
        ...

    def contact_counts(self, kind: str) -> Rows:
        """Per row how many different contacts of a kind it has that may link, shared or not."""
        ...

    def names(self, rows: Rows) -> Mapping[int, bytes]:
        """The working name's digest of those rows that have one."""
        ...

    def signatures(self) -> Iterator[tuple[Rows, Shingles]]:
        """Chunks of rows and their n x 128 signatures; ads without one are left out."""
        ...

    def texts(self, rows: Rows) -> Iterator[tuple[int, WordedText]]:
        """The opened words of `scope` rows."""
        ...

    def photo_classes(self) -> Sequence[PhotoClass]:
        """Photos that may link: no hub, good enough."""
        ...

    def known_edges(self, kind: str) -> Sequence[EdgeRecord]:
        """Stored evidence of this kind between ads that did not change."""
        ...

    def incomplete_rows(self, kind: str) -> Rows:
        """Rows of ads in a stored lead of this kind that lost or changed a member."""
        ...

    def judgements(self) -> Sequence[JudgementRecord]: ...
