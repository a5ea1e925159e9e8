"""What linking works on. Ads are rows of a table in an order of its own, so that no result depends on a row id."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import numpy.typing as npt

from linking.shingle_sets import Flags as Flags
from linking.shingle_sets import Rows as Rows
from linking.shingle_sets import Shingles as Shingles
from linking.shingle_sets import ShingleSets

NONE = -1
"""In an array of labels: this ad has none."""


@dataclass(frozen=True, slots=True)
class AdTable:
    """All ads that may be linked: `scope` ads sorted by their name, then the others by when they were first seen.

    So whichever ad stands first for others is the same in every installation.
    """

    ids: Rows               # database ids
    tokens: Sequence[bytes]     # the keyed digest of site and external id
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
class Leads:
    """Ads that share something, as (lead, row) incidences; leads are numbered from 0 up to `size`."""

    value: Rows             # the lead
    row: Rows
    size: int
    use: Rows               # per lead its incidences; in a slice of a table those of the whole table


@dataclass(frozen=True, slots=True)
class PhotoClass:
    """Photos with exactly the same codes, of one recipe. The codes themselves are read when they are compared."""

    key: bytes              # digest of the codes: orders classes without row ids
    photo: int              # one of them, for `Evidence.photo_codes`
    members: tuple[tuple[int, int], ...]         # (row, position), sorted


@dataclass(frozen=True, slots=True)
class EdgeRecord:
    """One piece of evidence between two ads (rows, a before b)."""

    a: int
    b: int
    kind: str               # phone, email, handle, link, text, photo
    grade: str              # one of GRADES
    key: bytes              # the shared value's digest; empty for text and photo
    strength: float         # 0-1
    detail: Mapping[str, object] = field(default_factory=dict)


GRADES = (
    "sure", "supporting", "near_text", "similar_text", "estimate", "same_photo", "probable_copy", "copied_text",
    "whole_text",
)
MEASURES = ("", "ratio", "jaccard")
"""What the strength of an edge says: nothing more, rapidfuzz's ratio of two texts, or the Jaccard
similarity of their 2-grams."""


@dataclass(frozen=True, slots=True)
class EdgeColumns:
    """Evidence of one kind as columns, each pair once: a million ads have millions of pieces of it."""

    kind: str
    a: Rows                 # rows, a before b
    b: Rows
    grade: Rows             # index into GRADES
    strength: npt.NDArray[np.float64]
    measure: Rows           # index into MEASURES
    key: Rows               # index into keys; of no meaning when there are none
    keys: Sequence[bytes] = ()
    details: Sequence[Mapping[str, object]] = ()        # of photos

    def __len__(self) -> int:
        return len(self.a)

    def record(self, place: int) -> EdgeRecord:
        """One of them, as people get to see it."""
        strength = float(self.strength[place])
        measure = MEASURES[self.measure[place]]
        told: dict[str, object] = {"ratio": round(strength * 100, 1)} if measure == "ratio" else {measure: strength}
        return EdgeRecord(
            int(self.a[place]), int(self.b[place]), self.kind, GRADES[self.grade[place]],
            self.keys[self.key[place]] if self.keys else b"", strength,
            self.details[place] if self.details else told if measure else {},
        )

    def only(self, keep: npt.NDArray[np.bool_]) -> "EdgeColumns":
        details = [detail for detail, kept in zip(self.details, keep.tolist(), strict=True) if kept] \
            if self.details else ()
        return EdgeColumns(
            self.kind, self.a[keep], self.b[keep], self.grade[keep], self.strength[keep], self.measure[keep],
            self.key[keep], self.keys, details,
        )


@dataclass(frozen=True, slots=True)
class LeadColumns:
    """Leads of one kind as (lead, row) incidences, sorted; each has two ads or more."""

    kind: str
    label: Rows             # the lead's number, from 0 on
    row: Rows
    hub: Flags              # per lead: used so widely that it links nobody
    keys: Sequence[bytes]   # per lead the value's digest; for text and photo the first member's token
    strangers: Flags        # per lead: the people under it look like strangers (`linking.witnesses`)


@dataclass(frozen=True, slots=True)
class TextReadings:
    """What linking knows of texts from earlier nights, under one stop table."""

    rows: Rows              # sorted
    sets: ShingleSets       # their distinctive 2-grams
    unlike: npt.NDArray[np.uint64]      # codes of pairs that were compared and are not alike, sorted
    crowds: npt.NDArray[np.uint64]      # of texts that stand for others, `ShingleIndex.crowds` of that night; else 0


@dataclass(frozen=True, slots=True)
class JudgementRecord:
    """A person's newest word on two ads."""

    a: int
    b: int
    verdict: str            # same, not_same, unsure


@dataclass(frozen=True, slots=True)
class TextWord:
    """A reviewer's word on a text, and all 2-grams of the ad it was said of."""

    shingles: Shingles
    word: str               # deny, allow


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

    def names(self) -> Rows:
        """A number per working name and row; NONE for rows without a name."""
        ...

    def places(self) -> Rows:
        """A number per municipality and row; NONE for rows that say to be in none, or in several."""
        ...

    def signatures(self, rows: Rows | None = None) -> Iterator[tuple[Rows, ShingleSets]]:
        """Chunks of rows and all their 2-grams, of all ads or of these; ads without a signature are left out."""
        ...

    def readings(self) -> TextReadings:
        """What is known of the texts of ads that did not change."""
        ...

    def stamps(self) -> npt.NDArray[np.uint64]:
        """Per row a number that is another one whenever the ad changed; not the same in another store."""
        ...

    def texts(self, rows: Rows) -> Iterator[tuple[int, WordedText]]:
        """The opened words of `scope` rows."""
        ...

    def photo_counts(self) -> Rows:
        """Per row how many different photos it has that may link, shared or not."""
        ...

    def photo_classes(self) -> Sequence[PhotoClass]:
        """Photos that may link: no hub, and enough to see."""
        ...

    def photo_codes(self, photos: Sequence[PhotoClass]) -> Sequence[npt.NDArray[np.uint8]]:
        """Of each 2n x 32: hashes, then their detail codes (extractors.photo_hashes)."""
        ...

    def known_texts(self) -> EdgeColumns:
        """Stored evidence from texts between ads that did not change."""
        ...

    def known_photos(self) -> Sequence[EdgeRecord]:
        """Stored evidence from photos between ads that did not change."""
        ...

    def incomplete_rows(self, kind: str) -> Rows:
        """Rows of ads in a stored lead of this kind that lost or changed a member."""
        ...

    def hub_words(self) -> Mapping[tuple[str, bytes], str]:
        """A reviewer's list: (kind, digest of a value) -> "deny" (links nobody) or "allow" (does, whoever uses it)."""
        ...

    def text_words(self) -> Sequence[TextWord]:
        """The same of texts."""
        ...

    def judgements(self) -> Sequence[JudgementRecord]: ...
