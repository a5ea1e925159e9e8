"""People's words on pairs of ads, proposals of the machine that wait for such a word, and the monthly sample."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from linking.records import JudgementRecord
from storage.sealing import Sealer
from storage.tables import Ad, AdGroup, Edge, GroupMember, Judgement, Meta, User

REASON = "judgement.reason"
PROPOSALS = "link_proposals"
SAMPLE = "link_sample:"
CHUNK = 10_000


@dataclass(frozen=True, slots=True)
class Word:
    """One judgement as people read it."""

    ad_a: int
    ad_b: int
    verdict: str            # same, not_same, unsure
    reason: str
    by_name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Drawn:
    """A month's sample."""

    after: int              # the last word there was when it was drawn: an earlier one is no answer to it
    pairs: Sequence[tuple[int, int, float]]     # two ads and the strength of their evidence


def newest_words(session: Session, after: int = 0) -> dict[tuple[int, int], str]:
    """The word that holds for each pair of ads (lower id first), of those that came after a word."""
    rows = session.execute(
        select(Judgement.ad_a, Judgement.ad_b, Judgement.verdict).where(Judgement.id > after).order_by(Judgement.id)
    )
    return {(min(a, b), max(a, b)): verdict for a, b, verdict in rows}


def records(session: Session) -> list[JudgementRecord]:
    return [JudgementRecord(a, b, verdict) for (a, b), verdict in sorted(newest_words(session).items())]


def words_of(session: Session, sealer: Sealer, ad_ids: Sequence[int]) -> list[Word]:
    """All words in which one of these ads has a part, newest first."""
    wanted = set(ad_ids)
    rows = session.execute(
        select(Judgement, User.name).join(User, User.id == Judgement.by_user).order_by(Judgement.id.desc())
    )
    return [
        Word(
            word.ad_a, word.ad_b, word.verdict, sealer.open(word.key_id, REASON, word.reason_sealed), name, word.at
        )
        for word, name in rows
        if word.ad_a in wanted or word.ad_b in wanted
    ]


def add(
    session: Session, sealer: Sealer, *, ad_a: int, ad_b: int, verdict: str, reason: str, user_id: int, now: datetime
) -> int:
    """Writes a word at the end of the ledger; earlier words stay. Gives its id."""
    key_id = sealer.new_key()
    row = Judgement(
        ad_a=min(ad_a, ad_b), ad_b=max(ad_a, ad_b), verdict=verdict, key_id=key_id,
        reason_sealed=sealer.seal(key_id, REASON, reason), by_user=user_id, at=now,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row.id


def keep_proposals(session: Session, pairs: Sequence[tuple[int, int]]) -> None:
    """Tonight's pairs of reviewed groups that evidence would join."""
    session.merge(Meta(name=PROPOSALS, value=json.dumps([list(pair) for pair in pairs])))


def proposals_of(session: Session, group_id: int) -> list[tuple[str, int]]:
    """The living groups that evidence would join with this one: public id and one of its ads."""
    row = session.get(Meta, PROPOSALS)
    pairs = json.loads(row.value) if row is not None else []
    others = {other for pair in pairs if group_id in pair for other in pair} - {group_id}
    found = []
    for public_id, other in session.execute(
        select(AdGroup.public_id, AdGroup.id).where(AdGroup.id.in_(others), AdGroup.ended_at.is_(None))
    ):
        ad_id = session.scalar(select(GroupMember.ad_id).where(GroupMember.group_id == other).limit(1))
        if ad_id is not None:
            found.append((public_id, ad_id))
    return sorted(found)


def readable_edges(session: Session) -> Iterator[tuple[float, bytes, tuple[int, int]]]:
    """Strength, a name that depends on no row id, and the two ads, of edges whose ads people may both read."""
    one, other = aliased(Ad), aliased(Ad)
    rows = session.execute(
        select(Edge.strength, Edge.kind, one.external_digest, other.external_digest, Edge.ad_a, Edge.ad_b)
        .join(one, one.id == Edge.ad_a)
        .join(other, other.id == Edge.ad_b)
        .where(one.reach == "scope", other.reach == "scope", one.route_m.is_(False), other.route_m.is_(False))
        .execution_options(yield_per=CHUNK)
    )
    for strength, kind, first, second, ad_a, ad_b in rows:
        yield strength, kind.encode() + b"".join(sorted((first, second))), (ad_a, ad_b)


def sample(session: Session, month: str) -> Drawn | None:
    """The month's sample; None before it was drawn."""
    row = session.get(Meta, f"{SAMPLE}{month}")
    if row is None:
        return None
    kept = json.loads(row.value)
    if isinstance(kept, list):      # drawn before it was noted which words were there
        kept = {"after": 0, "pairs": kept}
    return Drawn(kept["after"], [(a, b, strength) for a, b, strength in kept["pairs"]])


def keep_sample(session: Session, month: str, pairs: Sequence[tuple[int, int, float]]) -> None:
    """`pairs` as they were drawn now."""
    after = session.scalar(select(func.max(Judgement.id))) or 0
    session.merge(Meta(name=f"{SAMPLE}{month}", value=json.dumps({"after": after, "pairs": pairs})))


def sampled_months(session: Session) -> list[str]:
    rows = session.scalars(select(Meta.name).where(Meta.name.startswith(SAMPLE)).order_by(Meta.name.desc()))
    return [name.removeprefix(SAMPLE) for name in rows]


def alive(session: Session, ad_ids: Sequence[int]) -> set[int]:
    return set(session.scalars(select(Ad.id).where(Ad.id.in_(ad_ids))))
