"""The tables, in the words of the glossary. One definition for SQLCipher and PostgreSQL.

Times are UTC (`UtcDateTime`), sealed columns end in `_sealed` and hold AES-256-GCM under the ad's or the case's
own data key, digests are keyed HMAC-SHA256 (32 bytes). Rows never hold image bytes.
"""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    DateTime,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC datetime on both stores. Naive values are refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime cannot be stored")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    type_annotation_map = {  # noqa: RUF012  (SQLAlchemy reads it as it is)
        datetime: UtcDateTime,
        bytes: LargeBinary,
        dict[str, Any]: JSON,
    }


# --- sites and crawling -----------------------------------------------------------------------------------

class Site(Base):
    __tablename__ = "site"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(64), unique=True)
    title: Mapped[str] = mapped_column(Text)
    profile_version: Mapped[str] = mapped_column(String(64))


class CrawlRun(Base):
    """One site's crawl of one night. `counts` and `coverage` are what the verdict was computed from."""

    __tablename__ = "crawl_run"
    __table_args__ = (UniqueConstraint("site_id", "night"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id"))
    night: Mapped[date]
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    profile_version: Mapped[str] = mapped_column(String(64))
    verdict: Mapped[str | None] = mapped_column(String(16))
    verdict_reason: Mapped[str | None] = mapped_column(Text)
    counts: Mapped[dict[str, Any]] = mapped_column(default=dict)   # CrawlCounts as JSON, kept up at every commit


class Frontier(Base):
    """Work of a running crawl, one row an address; emptied when the run ends (what is left is `truncated`).

    It replaces Scrapy's JOBDIR, which loses pages on SIGKILL.
    """

    __tablename__ = "frontier"
    __table_args__ = (
        UniqueConstraint("site_id", "kind", "digest"),
        Index("frontier_pending", "site_id", "state", "kind"),
        CheckConstraint("kind in ('listing', 'ad', 'photo')", name="frontier_kind"),
        CheckConstraint("state in ('pending', 'done', 'failed')", name="frontier_state"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id"))
    night: Mapped[date]
    kind: Mapped[str] = mapped_column(String(8))
    digest: Mapped[bytes]                                   # keyed, over the canonical URL
    url: Mapped[str | None] = mapped_column(Text)           # gone once the row is done
    external_id: Mapped[str | None] = mapped_column(Text)
    fingerprint: Mapped[str | None] = mapped_column(String(64))
    depth: Mapped[int] = mapped_column(default=0)
    position: Mapped[int] = mapped_column(default=0)
    state: Mapped[str] = mapped_column(String(8), default="pending")
    attempts: Mapped[int] = mapped_column(default=0)


class KnownElsewhere(Base):
    """Ads that must not be fetched again and of which nothing else is kept: outside both lists, or with no place."""

    __tablename__ = "known_elsewhere"
    __table_args__ = (UniqueConstraint("site_id", "digest"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id"))
    digest: Mapped[bytes]                                   # keyed, over the external id
    fingerprint: Mapped[str] = mapped_column(String(64))    # keyed, over the listing's fingerprint
    last_seen: Mapped[date]                                 # kept 28 days after this


# --- ads ---------------------------------------------------------------------------------------------------

class Ad(Base):
    """One ad of one site. For `spread` ads url and external_id stay empty: only the digest is kept."""

    __tablename__ = "ad"
    __table_args__ = (
        UniqueConstraint("site_id", "external_digest"),
        # all that linking reads of every ad: without it that is all pages of the table, signatures too
        Index("ad_linking", "site_id", "external_digest", "external_id", "reach", "first_seen", "linked_at"),
        CheckConstraint("reach in ('scope', 'spread')", name="ad_reach"),
        CheckConstraint("status in ('live', 'gone')", name="ad_status"),
        CheckConstraint("reach = 'scope' or (url is null and external_id is null)", name="ad_spread_is_bare"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id"))
    external_digest: Mapped[bytes]
    external_id: Mapped[str | None] = mapped_column(Text)
    url: Mapped[str | None] = mapped_column(Text)
    reach: Mapped[str] = mapped_column(String(8))
    status: Mapped[str] = mapped_column(String(8), default="live")
    first_seen: Mapped[datetime]
    last_seen: Mapped[datetime]
    gone_at: Mapped[datetime | None]
    absences: Mapped[int] = mapped_column(default=0)        # nights in a row it was missing from complete listings
    fingerprint: Mapped[str] = mapped_column(String(64), default="")   # keyed, over the listing's fingerprint
    fetched_at: Mapped[datetime]                            # last look at the detail page
    etag_sealed: Mapped[bytes | None]
    key_id: Mapped[bytes]                                   # 16 bytes, names the data key in keystore.db
    route_m: Mapped[bool] = mapped_column(default=False)    # words suggest a minor (red line 4)
    signature: Mapped[bytes | None]                         # keyed text signature; see linking
    signature_version: Mapped[str | None] = mapped_column(String(32))
    linked_at: Mapped[datetime | None]                      # None: changed since linking last looked at it


class AdVersion(Base):
    """The words of a `scope` ad at one moment; a new row only when the content changed."""

    __tablename__ = "ad_version"
    __table_args__ = (UniqueConstraint("ad_id", "seq"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    ad_id: Mapped[int] = mapped_column(ForeignKey("ad.id", ondelete="CASCADE"), index=True)
    seq: Mapped[int]
    captured_at: Mapped[datetime]
    raw_sha256: Mapped[str] = mapped_column(String(64))
    content_digest: Mapped[bytes]                           # keyed, over the content: says whether it changed
    title_sealed: Mapped[bytes]
    text_sealed: Mapped[bytes]
    other_sealed: Mapped[bytes | None]
    fields_sealed: Mapped[bytes]                            # JSON object
    links_sealed: Mapped[bytes | None]                      # JSON list of the own part's hrefs; None: not kept then
    snapshot_sealed: Mapped[bytes | None]
    headers_sealed: Mapped[bytes | None]                    # JSON list of pairs
    language: Mapped[str] = mapped_column(String(8), default="und")
    extractor_version: Mapped[str] = mapped_column(String(64))


class Sighting(Base):
    """An unbroken range of nights on which an ad was seen."""

    __tablename__ = "sighting"
    id: Mapped[int] = mapped_column(primary_key=True)
    ad_id: Mapped[int] = mapped_column(ForeignKey("ad.id", ondelete="CASCADE"), index=True)
    first_seen: Mapped[datetime]
    last_seen: Mapped[datetime]


class AdIdentifier(Base):
    """A contact or name of an ad as a keyed digest. `links`: main part of the page and confident enough.

    kind: phone, email, handle, link, address, name. Names never link; they are counted.
    """

    __tablename__ = "ad_identifier"
    __table_args__ = (Index("ad_identifier_digest", "kind", "digest"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    ad_id: Mapped[int] = mapped_column(ForeignKey("ad.id", ondelete="CASCADE"), index=True)
    ad_version_id: Mapped[int | None] = mapped_column(ForeignKey("ad_version.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    digest: Mapped[bytes]
    key_version: Mapped[int]
    value_sealed: Mapped[bytes | None]                      # None for spread ads
    page_part: Mapped[str] = mapped_column(String(8))       # main or other
    span_part: Mapped[str] = mapped_column(String(40))
    span_start: Mapped[int]
    span_end: Mapped[int]
    name_order: Mapped[int | None]                          # of names without a place (`spread`): which comes first
    method: Mapped[str] = mapped_column(String(16))
    confidence: Mapped[float]
    obfuscated: Mapped[bool] = mapped_column(default=False)
    links: Mapped[bool]
    first_seen: Mapped[datetime]
    last_seen: Mapped[datetime]


class AdFact(Base):
    """The other facts of a `scope` ad's current version: prices, availability, voices, dates, suspected contacts.

    `kind` is the fact class in snake case without "Fact"; `value_sealed` its fields as JSON, without the span.
    """

    __tablename__ = "ad_fact"
    id: Mapped[int] = mapped_column(primary_key=True)
    ad_id: Mapped[int] = mapped_column(ForeignKey("ad.id", ondelete="CASCADE"), index=True)
    ad_version_id: Mapped[int] = mapped_column(ForeignKey("ad_version.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(24))
    value_sealed: Mapped[bytes]
    span_part: Mapped[str] = mapped_column(String(40))
    span_start: Mapped[int]
    span_end: Mapped[int]


class AdPlace(Base):
    __tablename__ = "ad_place"
    id: Mapped[int] = mapped_column(primary_key=True)
    ad_id: Mapped[int] = mapped_column(ForeignKey("ad.id", ondelete="CASCADE"), index=True)
    municipality: Mapped[str] = mapped_column(String(8), index=True)   # CBS "GM0321"
    role: Mapped[str] = mapped_column(String(12))                      # in, near, region, mentioned
    span_part: Mapped[str | None] = mapped_column(String(40))          # None for spread ads
    span_start: Mapped[int | None]
    span_end: Mapped[int | None]
    first_seen: Mapped[datetime]
    last_seen: Mapped[datetime]


class Photo(Base):
    """Perceptual hashes of a photo that was never kept."""

    __tablename__ = "photo"
    __table_args__ = (UniqueConstraint("ad_id", "url_digest"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    ad_id: Mapped[int] = mapped_column(ForeignKey("ad.id", ondelete="CASCADE"), index=True)
    url_digest: Mapped[bytes] = mapped_column(index=True)
    position: Mapped[int]
    codes: Mapped[bytes]                                    # n x 32 bytes: full, trimmed, stored crops
    recipe: Mapped[str] = mapped_column(String(32))
    width: Mapped[int]
    height: Mapped[int]
    quality: Mapped[int]
    hub: Mapped[bool] = mapped_column(default=False)        # placeholder or logo, by frequency
    first_seen: Mapped[datetime]
    last_seen: Mapped[datetime]


class PhotoStop(Base):
    """A picture that many people show, and what a person said of it: approved, it links nobody."""

    __tablename__ = "photo_stop"
    __table_args__ = (
        UniqueConstraint("recipe", "code"),
        CheckConstraint("state in ('proposed', 'approved', 'rejected')", name="photo_stop_state"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[bytes]                                     # 32 bytes: the hash of the whole picture
    recipe: Mapped[str] = mapped_column(String(32))
    state: Mapped[str] = mapped_column(String(8))
    proposed_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


# --- linking -----------------------------------------------------------------------------------------------

class Edge(Base):
    """One piece of evidence between two ads (ad_a < ad_b). Holds positions and distances, never copied text."""

    __tablename__ = "edge"
    __table_args__ = (
        UniqueConstraint("ad_a", "ad_b", "kind", "key_digest"),
        CheckConstraint("ad_a < ad_b", name="edge_order"),
        Index("edge_b", "ad_b"),
        Index("edge_photo", "ad_a", sqlite_where=text("kind = 'photo'"), postgresql_where=text("kind = 'photo'")),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    ad_a: Mapped[int] = mapped_column(ForeignKey("ad.id", ondelete="CASCADE"))
    ad_b: Mapped[int] = mapped_column(ForeignKey("ad.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(16))           # phone, email, handle, link, text, photo
    grade: Mapped[str] = mapped_column(String(20))          # one of linking.records.GRADES
    key_digest: Mapped[bytes]                               # the shared value's digest; empty for text and photo
    strength: Mapped[float]                                 # 0-1
    detail: Mapped[dict[str, Any]] = mapped_column(default=dict)
    first_seen: Mapped[datetime]
    last_seen: Mapped[datetime]


class TextReading(Base):
    """What linking worked out of an ad's signature under one stop table, so that a night reads new ads only.

    Keyed hashes and codes, no words; made again from the signature whenever it is missing.
    """

    __tablename__ = "text_reading"
    ad_id: Mapped[int] = mapped_column(ForeignKey("ad.id", ondelete="CASCADE"), primary_key=True)
    night: Mapped[int]                                      # number of the linking that read it
    shingles: Mapped[bytes]                                 # the distinctive 2-grams, 4 bytes each
    unlike: Mapped[bytes]                                   # 8-byte codes of pairs compared and found not alike
    crowds: Mapped[int] = mapped_column(BigInteger, server_default="0")     # `ShingleIndex.crowds`, signed; or 0


class AdGroup(Base):
    """A group of ads by the same hand. `public_id` is random and stable across nights."""

    __tablename__ = "ad_group"
    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(String(26), unique=True)
    created_at: Mapped[datetime]
    size: Mapped[int] = mapped_column(default=0)            # ads at the last linking; fewer now: some were deleted
    single_evidence: Mapped[bool] = mapped_column(default=False)
    oversize: Mapped[bool] = mapped_column(default=False)
    merged_into: Mapped[str | None] = mapped_column(String(26))
    split_from: Mapped[str | None] = mapped_column(String(26))
    ended_at: Mapped[datetime | None]                       # merged away or emptied
    evidence_at: Mapped[datetime | None]                    # newest new evidence (not a mere edit)
    assessed_at: Mapped[datetime | None]                    # None: changed since the last assessment
    score: Mapped[int] = mapped_column(default=0)
    families: Mapped[int] = mapped_column(default=0)
    selected: Mapped[bool] = mapped_column(default=False)   # satisfies the list rule
    selected_at: Mapped[datetime | None]                    # since when it does: the longest waiting has places kept
    urgent: Mapped[bool] = mapped_column(default=False)
    catalogue_version: Mapped[int] = mapped_column(default=0)


class GroupMember(Base):
    __tablename__ = "group_member"
    __table_args__ = (Index("group_member_group", "group_id"),)
    ad_id: Mapped[int] = mapped_column(ForeignKey("ad.id", ondelete="CASCADE"), primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("ad_group.id", ondelete="CASCADE"))
    since: Mapped[datetime]


class Lead(Base):
    """A set of ads that share one value, one text or one photo (spoor)."""

    __tablename__ = "lead"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    key_digest: Mapped[bytes] = mapped_column(index=True)
    hub: Mapped[bool] = mapped_column(default=False)        # veelgebruikt kenmerk: lost its power
    detail: Mapped[dict[str, Any]] = mapped_column(default=dict)


class LeadMember(Base):
    __tablename__ = "lead_member"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id", ondelete="CASCADE"), primary_key=True)
    ad_id: Mapped[int] = mapped_column(ForeignKey("ad.id", ondelete="CASCADE"), primary_key=True, index=True)


class Judgement(Base):
    """A person's word on two ads. Append-only; applied last. Beats every score."""

    __tablename__ = "judgement"
    id: Mapped[int] = mapped_column(primary_key=True)
    ad_a: Mapped[int] = mapped_column(index=True)           # no foreign key: the ledger outlives the ad
    ad_b: Mapped[int] = mapped_column(index=True)
    verdict: Mapped[str] = mapped_column(String(8))         # same, not_same, unsure
    reason_sealed: Mapped[bytes]
    key_id: Mapped[bytes]
    by_user: Mapped[int] = mapped_column(ForeignKey("user.id"))
    at: Mapped[datetime]


# --- assessment and the list -------------------------------------------------------------------------------

class IndicatorHit(Base):
    """One indicator found in a group; with a place in an ad's words where it has one."""

    __tablename__ = "indicator_hit"
    id: Mapped[int] = mapped_column(primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("ad_group.id", ondelete="CASCADE"), index=True)
    code: Mapped[str] = mapped_column(String(4))
    catalogue_version: Mapped[int]
    counted: Mapped[bool]                                   # False: suppressed (C01), context or weight 0
    ad_version_id: Mapped[int | None] = mapped_column(ForeignKey("ad_version.id", ondelete="CASCADE"), index=True)
    span_part: Mapped[str | None] = mapped_column(String(40))
    span_start: Mapped[int | None]
    span_end: Mapped[int | None]
    detail: Mapped[dict[str, Any]] = mapped_column(default=dict)   # numbers only: {"names": 4, "municipalities": 3}


class ListWeek(Base):
    """A drawn list. `week` is ISO, e.g. "2026-W45"."""

    __tablename__ = "list_week"
    week: Mapped[str] = mapped_column(String(8), primary_key=True)
    drawn_at: Mapped[datetime]
    overflow: Mapped[int] = mapped_column(default=0)        # selected groups that did not fit


class ListItem(Base):
    __tablename__ = "list_item"
    __table_args__ = (
        UniqueConstraint("week", "group_id"),
        CheckConstraint("why in ('rule', 'urgent', 'control')", name="list_item_why"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    week: Mapped[str] = mapped_column(String(8), index=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("ad_group.id", ondelete="CASCADE"), index=True)
    why: Mapped[str] = mapped_column(String(8))             # hidden from the reviewer until chosen
    position: Mapped[int]
    listed_at: Mapped[datetime]


class Choice(Base):
    """What a reviewer chose for a group, with the reason. Append-only: a later row replaces an earlier one.

    An undone choice is a row of its own ("undone"): the group then waits for a choice again.
    """

    __tablename__ = "choice"
    __table_args__ = (CheckConstraint("outcome in ('none', 'follow', 'refer', 'undone')", name="choice_outcome"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("ad_group.id", ondelete="CASCADE"), index=True)
    list_item_id: Mapped[int | None] = mapped_column(ForeignKey("list_item.id", ondelete="SET NULL"))
    outcome: Mapped[str] = mapped_column(String(8))         # nu geen aanleiding, volgen, doorzetten, or undone
    reason_sealed: Mapped[bytes]
    alternatives: Mapped[dict[str, Any]] = mapped_column(default=dict)   # {"considered": ["zelfstandig", ...]}
    key_id: Mapped[bytes]
    by_user: Mapped[int] = mapped_column(ForeignKey("user.id"))
    at: Mapped[datetime]
    follow_until: Mapped[date | None]


class Referral(Base):
    """A hand-over to a recipient. Nothing is sent by the software: it makes a package and records it."""

    __tablename__ = "referral"
    id: Mapped[int] = mapped_column(primary_key=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey("ad_group.id", ondelete="SET NULL"))
    choice_id: Mapped[int | None] = mapped_column(ForeignKey("choice.id", ondelete="SET NULL"))
    number: Mapped[str] = mapped_column(String(16), unique=True)        # "2026-0001"
    route: Mapped[str] = mapped_column(String(1))
    recipient: Mapped[str] = mapped_column(Text)
    package_sha256: Mapped[str] = mapped_column(String(64))
    by_user: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    at: Mapped[datetime]
    feedback_due: Mapped[date]
    feedback_received: Mapped[date | None]
    feedback_sealed: Mapped[bytes | None]
    zaaknummer: Mapped[str | None] = mapped_column(Text)


# --- people, lists and the house itself --------------------------------------------------------------------

class User(Base):
    """A person who may log in. Roles: reviewer, stand_in (vervanger), privacy (FG), admin, statistics."""

    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)
    role: Mapped[str] = mapped_column(String(16))
    password_hash: Mapped[str] = mapped_column(Text)
    totp_sealed: Mapped[bytes | None]
    failed_logins: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None]
    session_epoch: Mapped[int] = mapped_column(default=0)   # raised to end all sessions
    disabled: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]


class LicensedBusiness(Base):
    """A business on the region's licence list (C01)."""

    __tablename__ = "licensed_business"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    licence_number: Mapped[str] = mapped_column(Text)
    municipality: Mapped[str] = mapped_column(String(8))
    valid_until: Mapped[date | None]


class LicensedIdentifier(Base):
    __tablename__ = "licensed_identifier"
    __table_args__ = (UniqueConstraint("business_id", "kind", "digest"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    business_id: Mapped[int] = mapped_column(ForeignKey("licensed_business.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(16))
    digest: Mapped[bytes] = mapped_column(index=True)


class Signal(Base):
    """What a colleague or partner saw. The reporter's name is sealed, never searched or exported."""

    __tablename__ = "signal"
    id: Mapped[int] = mapped_column(primary_key=True)
    received_at: Mapped[datetime]
    reporter_sealed: Mapped[bytes]
    capacity: Mapped[str] = mapped_column(Text)
    what_sealed: Mapped[bytes]
    key_id: Mapped[bytes]
    municipality: Mapped[str | None] = mapped_column(String(8))
    phone_digest: Mapped[bytes | None] = mapped_column(index=True)
    address_digest: Mapped[bytes | None] = mapped_column(index=True)


class Suppression(Base):
    """Digests that must not come back: 'nu geen aanleiding' (90 days) and objections (while the processing lasts)."""

    __tablename__ = "suppression"
    __table_args__ = (
        UniqueConstraint("kind", "digest"),
        CheckConstraint("kind in ('none', 'objection')", name="suppression_kind"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(12))
    digest: Mapped[bytes]
    expires: Mapped[date | None]


class Slot(Base):
    """A night's slot: the primary key keeps two processes from running one night twice."""

    __tablename__ = "slot"
    night: Mapped[date] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(String(8))           # running, ended
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    summary: Mapped[dict[str, Any]] = mapped_column(default=dict)


class Lease(Base):
    """Who is at work on what ("writer", "site:<key>"). An expired lease may be taken over."""

    __tablename__ = "lease"
    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    owner: Mapped[str] = mapped_column(String(80))
    expires_at: Mapped[datetime]


class AuditEvent(Base):
    """The HMAC chain. Append-only, kept so by triggers."""

    __tablename__ = "audit_event"
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    actor: Mapped[str] = mapped_column(String(80))          # "user:3", "nightly", "cli:baken export"
    action: Mapped[str] = mapped_column(String(40))
    object: Mapped[str] = mapped_column(String(120))        # ids only, never content
    result: Mapped[str] = mapped_column(String(20))         # ok, refused, failed
    origin: Mapped[str] = mapped_column(String(64))         # host or address
    detail: Mapped[dict[str, Any]] = mapped_column(default=dict)   # counts and ids only
    prev: Mapped[bytes]
    mac: Mapped[bytes]


class Destruction(Base):
    """What was deleted, when and why: counts, never content. Kept five years."""

    __tablename__ = "destruction"
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    ground: Mapped[str] = mapped_column(String(40))         # retention rule or right of the data subject
    counts: Mapped[dict[str, Any]] = mapped_column(default=dict)


class Meta(Base):
    """Single values of the installation: schema, stop-shingle table version, last link time."""

    __tablename__ = "meta"
    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


def _never_reuse_ids() -> None:
    """SQLite hands out the number of a deleted last row again; a judgement or an audit row would then point at
    somebody else."""
    for table in Base.metadata.tables.values():
        if list(table.primary_key.columns.keys()) == ["id"]:
            table.dialect_options["sqlite"]["autoincrement"] = True


_never_reuse_ids()
