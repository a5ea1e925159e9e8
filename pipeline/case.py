"""A case as people read it: one group with its ads, reasons and history, opened from the sealed store.

The review page and the dossiers are both made from this; neither opens sealed columns itself.
"""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Highlight:
    """A place in an ad's words that belongs to an indicator."""

    code: str
    part: str              # as Span.part
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CaseIdentifier:
    kind: str              # phone, email, handle, link, address, name
    value: str             # opened; as written for people, E.164 for phones
    literal: str           # as it stood in the ad
    method: str
    confidence: float
    page_part: str         # main or other
    obfuscated: bool


@dataclass(frozen=True, slots=True)
class CaseAd:
    """One ad with its newest words. Ads under route M and `spread` ads carry no words."""

    ad_id: int
    site_key: str
    site_title: str
    url: str
    external_id: str
    reach: str             # scope or spread
    status: str            # live or gone
    first_seen: datetime
    last_seen: datetime
    sightings: tuple[tuple[datetime, datetime], ...]
    captured_at: datetime | None
    raw_sha256: str
    title: str
    text: str
    fields: dict[str, str]
    identifiers: tuple[CaseIdentifier, ...]
    municipalities: tuple[tuple[str, str], ...]      # (code, role)
    photo_count: int
    photo_hashes: tuple[str, ...]                    # hex of each photo's full hash; never shown as a picture
    highlights: tuple[Highlight, ...]
    route_m: bool
    language: str
    posted: date | None = None                       # as the ad itself says it
    updated: date | None = None
    unread: tuple[str, ...] = ()                     # what looks like a number and could not be read, as it stood there


@dataclass(frozen=True, slots=True)
class CaseReason:
    """One indicator of the group, in words."""

    code: str
    name: str
    family: str
    weight: str            # H, M, L or "" (context)
    counted: bool
    caveat: str
    source: str            # evidence grade: structural, tested or listed
    detail: dict[str, object]
    ad_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CaseLink:
    """Why two ads are linked."""

    ad_a: int
    ad_b: int
    kind: str
    grade: str
    strength: float
    detail: dict[str, object]


@dataclass(frozen=True, slots=True)
class CaseChoice:
    outcome: str
    reason: str
    alternatives: tuple[str, ...]
    by_name: str
    at: datetime
    follow_until: date | None


@dataclass(frozen=True, slots=True)
class Case:
    public_id: str
    created_at: datetime
    evidence_at: datetime | None
    urgent: bool
    single_evidence: bool
    ads: tuple[CaseAd, ...]                          # newest first
    reasons: tuple[CaseReason, ...]
    links: tuple[CaseLink, ...]
    choices: tuple[CaseChoice, ...]                  # newest first
    listed_weeks: tuple[str, ...]
    catalogue_version: int
