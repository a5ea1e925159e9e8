"""The canonical dump: everything that matters, sorted, without ids, keys, values, ports and run times.

Two equal dumps mean the same state, also across installations. It is for comparing, not for reading personal
data: words are shown as one SHA-256 a version, digests as equality classes.

Left out because they say how a night went and not what is known: capture times, raw hashes, headers, snapshots
and profile versions (they hold ports), counts of runs, leases, the audit chain, and the dates, grades and strengths
of links.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.canonical_names import Attachments, Names, make_names
from storage.dump_ads import DumpedAds, Line, day, digest_of, path_of
from storage.errors import SealError
from storage.hub_word_store import hub_words
from storage.link_leads import STRANGERS
from storage.sealing import Sealer
from storage.store import Store
from storage.tables import (
    AdGroup,
    Choice,
    CrawlRun,
    Destruction,
    Edge,
    Frontier,
    GroupMember,
    IndicatorHit,
    Judgement,
    KnownElsewhere,
    Lead,
    LeadMember,
    LicensedBusiness,
    LicensedIdentifier,
    ListItem,
    ListWeek,
    PhotoStop,
    Referral,
    Signal,
    Site,
    Slot,
    Suppression,
    User,
)
from storage.text_word_store import text_words

FORMAT = 1
POSSIBLE_ONLY = ("similar_text", "probable_copy")
"""Grades of edges that never join ads."""


def canonical(store: Store) -> Iterator[str]:
    """The lines of the dump, each a JSON object with its `thing`; sorted."""
    with store.read() as session:
        ads = DumpedAds(session, store.sealer)
        found = ads.attachments()
        _attach_lists(session, found)
        names = make_names(found)
        groups = _Groups(session, names)
        things: list[tuple[str, Iterable[Line]]] = [
            ("ad", ads.lines(names)),
            ("crawl", _crawls(session)),
            ("edge", _edges(session, names)),
            ("group", groups.lines()),
            ("house", _house(session)),
            ("lead", _leads(session, names)),
            ("list", _list(session, groups, ads, names)),
            ("people", _people(session, store.sealer, groups, names)),
        ]
        lines = sorted(
            json.dumps({"thing": thing} | line, sort_keys=True, separators=(",", ":"))
            for thing, found_lines in things
            for line in found_lines
        )
    yield json.dumps({"canonical": FORMAT}, separators=(",", ":"))
    yield from lines


class _Groups:
    """Living groups, called by their members."""

    def __init__(self, session: Session, names: Names) -> None:
        members: dict[int, list[str]] = defaultdict(list)
        for member in session.scalars(select(GroupMember)):
            members[member.group_id].append(names.ad(member.ad_id))
        rows = session.scalars(select(AdGroup)).all()
        self._rows = [row for row in rows if row.ended_at is None]
        self._members = {row.id: sorted(members[row.id]) for row in rows}
        by_public_id = {row.public_id: row for row in rows}
        self._heir: dict[int, int] = {}
        for row in rows:
            heir, steps = row, 0
            while heir.merged_into in by_public_id and steps < len(rows):
                heir, steps = by_public_id[heir.merged_into], steps + 1
            self._heir[row.id] = heir.id

    def name(self, group_id: int | None) -> str:
        """A digest of the members of a group, or of the group that it was merged into."""
        if group_id is None or group_id not in self._heir:
            return "gone"
        members = self._members[self._heir[group_id]]
        return digest_of(members)[:16] if members else "empty"

    def lines(self) -> Iterator[Line]:
        for row in self._rows:
            yield {
                "group": self.name(row.id), "members": self._members[row.id],
                "single_evidence": row.single_evidence, "oversize": row.oversize,
                "evidence": day(row.evidence_at), "assessed": row.assessed_at is not None,
                "score": row.score, "families": row.families, "selected": row.selected,
                "urgent": row.urgent, "catalogue": row.catalogue_version,
            }  # fmt: skip


def _attach_lists(session: Session, found: Attachments) -> None:
    """Identifiers that only a list, a reviewer's list or a signal has get a name as well."""
    for row in session.scalars(select(LicensedIdentifier)):
        _ = found.digests[row.kind, row.digest]
    for value in hub_words(session):
        _ = found.digests[value]
    for signal in session.scalars(select(Signal)):
        for kind, digest in (("phone", signal.phone_digest), ("address", signal.address_digest)):
            if digest is not None:
                _ = found.digests[kind, digest]


def _crawls(session: Session) -> Iterator[Line]:
    sites = {}
    for site in session.scalars(select(Site)):
        sites[site.id] = site.key
        yield {"site": site.key, "title": site.title}
    for run in session.scalars(select(CrawlRun)):
        ended = run.ended_at is not None
        yield {"run": sites[run.site_id], "night": run.night.isoformat(), "verdict": run.verdict, "ended": ended}
    for work in session.scalars(select(Frontier)):
        yield {
            "frontier": sites[work.site_id], "night": work.night.isoformat(), "kind": work.kind,
            "state": work.state, "path": path_of(work.url), "position": work.position, "depth": work.depth,
        }  # fmt: skip
    for row in session.scalars(select(KnownElsewhere)):
        yield {"known_elsewhere": sites[row.site_id], "last_seen": row.last_seen.isoformat()}


def _edges(session: Session, names: Names) -> Iterator[Line]:
    """Sets of ads that evidence of one kind joins.

    Which ad stands in the middle of such a set, and so between which two ads an edge lies, its grade and its
    strength, follows from row ids. What is only shown as a possible relation is found from that middle ad.
    """
    joined: dict[tuple[str, bytes], dict[int, int]] = defaultdict(dict)

    def middle(parents: dict[int, int], ad_id: int) -> int:
        while parents.setdefault(ad_id, ad_id) != ad_id:
            parents[ad_id] = parents[parents[ad_id]]
            ad_id = parents[ad_id]
        return ad_id

    for row in session.scalars(select(Edge).where(Edge.grade.not_in(POSSIBLE_ONLY))):
        parents = joined[row.kind, row.key_digest]
        parents[middle(parents, row.ad_a)] = middle(parents, row.ad_b)
    for (kind, digest), parents in joined.items():
        members: dict[int, list[str]] = defaultdict(list)
        for ad_id in list(parents):
            members[middle(parents, ad_id)].append(names.ad(ad_id))
        for found in members.values():
            yield {"joined_by": kind, "shared": names.digest(kind, digest), "ads": sorted(found)}


def _leads(session: Session, names: Names) -> Iterator[Line]:
    members: dict[int, list[str]] = defaultdict(list)
    for member in session.scalars(select(LeadMember)):
        members[member.lead_id].append(names.ad(member.ad_id))
    for row in session.scalars(select(Lead)):
        shared = names.digests.get((row.kind, row.key_digest), "")
        yield {
            "kind": row.kind, "shared": shared, "hub": row.hub, "strangers": bool(row.detail.get(STRANGERS)),
            "members": sorted(members[row.id]),
        }  # fmt: skip


def _list(session: Session, groups: _Groups, ads: DumpedAds, names: Names) -> Iterator[Line]:
    for week in session.scalars(select(ListWeek)):
        yield {"week": week.week, "overflow": week.overflow}
    for item in session.scalars(select(ListItem)):
        yield {
            "week": item.week, "group": groups.name(item.group_id), "why": item.why, "position": item.position,
            "listed": day(item.listed_at),
        }  # fmt: skip
    for hit in session.scalars(select(IndicatorHit)):
        yield {
            "hit": hit.code, "group": groups.name(hit.group_id), "catalogue": hit.catalogue_version,
            "counted": hit.counted, "version": ads.version_name(hit.ad_version_id, names),
            "span": [hit.span_part, hit.span_start, hit.span_end], "detail": _without_ids(hit.detail),
        }  # fmt: skip


def _people(session: Session, sealer: Sealer, groups: _Groups, names: Names) -> Iterator[Line]:
    people = {}
    for user in session.scalars(select(User)):
        people[user.id] = user.name
        yield {"user": user.name, "role": user.role, "disabled": user.disabled}
    for choice in session.scalars(select(Choice)):
        yield {
            "choice": choice.outcome, "group": groups.name(choice.group_id), "by": people[choice.by_user],
            "on": day(choice.at), "alternatives": choice.alternatives,
            "follow_until": choice.follow_until.isoformat() if choice.follow_until else None,
            "reason": _reason(sealer, choice.key_id, "choice.reason", choice.reason_sealed),
        }  # fmt: skip
    for judged in session.scalars(select(Judgement)):
        yield {
            "judgement": judged.verdict, "ads": sorted((names.ad(judged.ad_a), names.ad(judged.ad_b))),
            "by": people[judged.by_user], "on": day(judged.at),
            "reason": _reason(sealer, judged.key_id, "judgement.reason", judged.reason_sealed),
        }  # fmt: skip
    for (kind, digest), word in hub_words(session).items():
        yield {"ruled": kind, "shared": names.digest(kind, digest), "word": word}
    for kept in text_words(session):
        yield {"ruled": "text", "of": names.ad(kept.ad_id), "word": kept.said.word, "met": day(kept.met_at)}
    for referral in session.scalars(select(Referral)):
        yield {
            "referral": referral.number, "group": groups.name(referral.group_id), "route": referral.route,
            "recipient": referral.recipient, "feedback_due": referral.feedback_due.isoformat(),
            "feedback": referral.feedback_received is not None, "zaaknummer": referral.zaaknummer,
        }  # fmt: skip
    for signal in session.scalars(select(Signal)):
        yield {
            "signal": signal.capacity, "municipality": signal.municipality, "received": day(signal.received_at),
            "phone": names.digest("phone", signal.phone_digest or b""),
            "address": names.digest("address", signal.address_digest or b""),
        }  # fmt: skip
    identifiers: dict[int, list[str]] = defaultdict(list)
    for identifier in session.scalars(select(LicensedIdentifier)):
        identifiers[identifier.business_id].append(names.digest(identifier.kind, identifier.digest))
    for business in session.scalars(select(LicensedBusiness)):
        yield {
            "licensed": business.name, "licence": business.licence_number, "municipality": business.municipality,
            "until": business.valid_until.isoformat() if business.valid_until else None,
            "identifiers": sorted(identifiers[business.id]),
        }  # fmt: skip


def _house(session: Session) -> Iterator[Line]:
    for slot in session.scalars(select(Slot)):
        yield {"night": slot.night.isoformat(), "state": slot.state}
    for row in session.scalars(select(Suppression)):
        yield {"suppression": row.kind, "expires": row.expires.isoformat() if row.expires else None}
    for destroyed in session.scalars(select(Destruction)):
        yield {"destroyed": destroyed.ground, "on": day(destroyed.at), "counts": destroyed.counts}
    people = {user.id: user.name for user in session.scalars(select(User))}
    for stop in session.scalars(select(PhotoStop)):
        yield {
            "photo_stop": sha256(stop.code).hexdigest(), "recipe": stop.recipe, "state": stop.state,
            "proposed": day(stop.proposed_at), "by": people.get(stop.decided_by or 0), "on": day(stop.decided_at),
        }  # fmt: skip


def _reason(sealer: Sealer, key_id: bytes, where: str, sealed: bytes) -> str:
    try:
        return digest_of([sealer.open(key_id, where, sealed)])
    except SealError:
        return "erased"


def _without_ids(detail: dict[str, Any]) -> dict[str, Any]:
    return {
        name: round(value, 6) if isinstance(value, float) else value
        for name, value in detail.items()
        if name != "by_user" and not name.endswith(("_id", "_ids"))
    }
