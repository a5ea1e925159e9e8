"""What an evaluator may see of a group. What is not in here cannot become a reason.

There is deliberately no language, no number or country code, no gender, no age, no neighbourhood: contacts and
names are keyed digests that can only be counted and compared.
"""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Place:
    """A place in an ad's raw words; `part` as in the extractors ("title", "text", "field:price")."""

    part: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Marked:
    """A digest with where it stood; no place for `spread` ads."""

    digest: bytes
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Stay:
    """An ad offered in one municipality over a range of nights. `choice` groups codes of one unresolved name."""

    municipality: str
    first_seen: datetime
    last_seen: datetime
    choice: str = ""


@dataclass(frozen=True, slots=True)
class HourPrice:
    cents: int
    place: Place


@dataclass(frozen=True, slots=True)
class AdView:
    """One ad of the group, main part of the page only. `spread` ads have no words."""

    ad_id: int
    version_id: int | None
    in_scope: bool
    title: str = ""
    text: str = ""
    phones: tuple[Marked, ...] = ()          # confident enough to link
    name: bytes | None = None                # the working name it goes by: one an ad
    addresses: tuple[Marked, ...] = ()       # homes only, no hotels or parks
    hidden_phones: tuple[Place, ...] = ()    # written so that a machine would not read it
    always: tuple[Place, ...] = ()           # "24/7" as the extractor read it
    manager: tuple[Place, ...] = ()          # a manager or reception speaks, as the extractor read it
    hour_prices: tuple[HourPrice, ...] = ()
    stays: tuple[Stay, ...] = ()


@dataclass(frozen=True, slots=True)
class LeadAd:
    """An ad of a lead: of this group, or of another."""

    ad_id: int
    phones: frozenset[bytes]
    name: bytes | None


@dataclass(frozen=True, slots=True)
class LeadView:
    """Ads that share one phone, one text or one photo. Hubs (values shared too widely) are not handed in."""

    kind: str                                # phone, text or photo
    digest: bytes                            # of the shared value; empty for text and photo
    ads: tuple[LeadAd, ...]


@dataclass(frozen=True, slots=True)
class GroupView:
    """A group without its route M ads."""

    ads: tuple[AdView, ...]
    leads: tuple[LeadView, ...] = ()
    licensed: bool = False                   # an identifier stands on the region's licence list
    tips: int = 0                            # signals of colleagues or partners about these contacts
    manual: tuple[str, ...] = ()             # codes a reviewer entered
    median_hour_cents: int | None = None     # of the region; None below the least number of prices
    administrative: bool = False             # the processing decision names the administrative purpose (B01)


@dataclass(frozen=True, slots=True)
class Hit:
    """One indicator found, with its place in the raw words where it has one. `detail` holds numbers only."""

    code: str
    ad_id: int | None = None
    version_id: int | None = None
    place: Place | None = None
    detail: dict[str, int] = field(default_factory=dict)
    counted: bool = True
