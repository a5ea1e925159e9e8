"""The evidence of linking as one table of whole numbers: what every engine that makes groups works on.

No word, no value and no digest is in it. A lead is a number that means nothing outside this table, an ad is its row in
`AdTable`. The embedded path (`linking.grouping`) and Apache Spark (`pipeline.spark_link`) read the same table and must
give the same groups.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from linking.groups import Joined
from linking.records import Flags, Leads, Rows, SharedValues
from linking.settings import STRONG_KINDS, LinkSettings

TEXT, SAME_TEXT, PHOTO, LINK = "text", "same_text", "photo", "link"
KINDS = (*STRONG_KINDS, TEXT, SAME_TEXT, PHOTO, LINK)
"""Of leads. `link` holds all SUPPORTING_KINDS after one another."""

NAME, PLACE, LONG_TEXT, PHOTOS, OWN_ELSEWHERE = "name", "place", "long_text", "photos", "own_elsewhere"
LABELS = (NAME, PLACE)
"""Columns of which only equality counts; the others are counts and flags."""


def count_of(kind: str) -> str:
    """The column that counts an ad's contacts of a kind that may link, shared or not."""
    return f"{kind}_count"


@dataclass(frozen=True, slots=True)
class EvidenceTable:
    """Incidences by kind, and columns with a number per ad: name and place (NONE without), long_text and own_elsewhere
    (0 or 1), and how many different photos and contacts of each kind it has. own_elsewhere: another ad with the same
    author's text has a contact that this one lacks and that stands under no other text."""

    size: int                               # ads
    leads: Mapping[str, Leads]              # of all KINDS
    columns: Mapping[str, Rows]


@dataclass(frozen=True, slots=True)
class Grouped:
    """Which leads are hubs (a flag per lead), and who belongs together by the rules, before any person's word."""

    hubs: Mapping[str, Flags]               # of all KINDS
    joined: Joined


Grouping = Callable[[EvidenceTable, LinkSettings], Grouped]
"""An engine that makes groups."""


def numbered(value: Rows, row: Rows) -> Leads:
    """Leads that are numbered without gaps."""
    return _leads(value, row, int(value.max(initial=-1)) + 1)


def without_digests(*shared: SharedValues) -> Leads:
    """The incidences of several kinds as one, numbered after one another."""
    shifts = np.cumsum([0, *(len(values.digests) for values in shared)])
    return _leads(
        np.concatenate([values.value + shift for values, shift in zip(shared, shifts[:-1].tolist(), strict=True)]),
        np.concatenate([values.row for values in shared]), int(shifts[-1]),
    )


def _leads(value: Rows, row: Rows, size: int) -> Leads:
    return Leads(value, row, size, np.bincount(value, minlength=size).astype(np.int64))
