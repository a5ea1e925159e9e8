"""Opens one case from the sealed store: the group, its ads, why it was noticed and what people chose.

The review page and the dossiers read a case here and nowhere else. Whoever shows it writes the audit row;
opening is not looking.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from pipeline.case import Case, CaseChoice, CaseLink, CaseReason
from pipeline.case_ads import batches, read_ads
from storage.tables import AdGroup, Choice, Edge, GroupMember, IndicatorHit, ListItem, User

if TYPE_CHECKING:
    from indicators.catalogue import Catalogue
    from storage.sealing import Sealer
    from storage.store import Store

def load_case(store: Store, public_id: str, *, catalogue: Catalogue) -> Case:
    """Gives the case of a group. Raises KeyError when there is no such group."""
    with store.read() as session:
        group = session.scalar(select(AdGroup).where(AdGroup.public_id == public_id))
        if group is None:
            raise KeyError(public_id)
        hits = session.scalars(
            select(IndicatorHit).where(IndicatorHit.group_id == group.id).order_by(IndicatorHit.id)
        ).all()
        members = select(GroupMember.ad_id).where(GroupMember.group_id == group.id)
        ad_ids = tuple(session.scalars(members.order_by(GroupMember.ad_id)))
        ads, version_owner = read_ads(session, store.sealer, ad_ids, hits)
        weeks = select(ListItem.week).where(ListItem.group_id == group.id).order_by(ListItem.week)
        return Case(
            public_id=group.public_id,
            created_at=group.created_at,
            evidence_at=group.evidence_at,
            urgent=group.urgent,
            single_evidence=group.single_evidence,
            ads=ads,
            reasons=_reasons(hits, catalogue, version_owner),
            links=_links(session, ad_ids),
            choices=_choices(session, store.sealer, group.id),
            listed_weeks=tuple(dict.fromkeys(session.scalars(weeks))),
            catalogue_version=group.catalogue_version,
        )


def _reasons(
    hits: Sequence[IndicatorHit], catalogue: Catalogue, version_owner: dict[int, int]
) -> tuple[CaseReason, ...]:
    """One reason per indicator, in order of code; counted when any of its hits counted."""
    by_code: dict[str, list[IndicatorHit]] = defaultdict(list)
    for hit in hits:
        by_code[hit.code].append(hit)
    return tuple(_reason(code, by_code[code], catalogue, version_owner) for code in sorted(by_code))


def _reason(
    code: str, hits: Sequence[IndicatorHit], catalogue: Catalogue, version_owner: dict[int, int]
) -> CaseReason:
    owners = {version_owner.get(hit.ad_version_id) for hit in hits if hit.ad_version_id is not None}
    detail: dict[str, object] = {}
    for hit in sorted(hits, key=lambda hit: max(hit.detail.values(), default=0)):
        detail.update(hit.detail)           # the largest finding speaks last
    try:
        indicator = catalogue.indicator(code)
    except KeyError:
        # found under an older catalogue that had it; the group is assessed anew when it changes
        name, family, weight, caveat, source = f"Vervallen indicator {code}", "", "", "", ""
    else:
        name, family, weight = indicator.name, indicator.family, indicator.weight
        caveat, source = indicator.caveat, indicator.evidence
    return CaseReason(
        code=code,
        name=name,
        family=family,
        weight=weight,
        counted=any(hit.counted for hit in hits),
        caveat=caveat,
        source=source,
        detail=detail,
        ad_ids=tuple(sorted(owner for owner in owners if owner is not None)),
    )


def _links(session: Session, ad_ids: Sequence[int]) -> tuple[CaseLink, ...]:
    members = set(ad_ids)
    links: list[CaseLink] = []
    for batch in batches(ad_ids):
        rows = session.execute(
            select(Edge.ad_a, Edge.ad_b, Edge.kind, Edge.grade, Edge.strength, Edge.detail).where(Edge.ad_a.in_(batch))
        )
        links += [
            CaseLink(ad_a, ad_b, kind, grade, strength, dict(detail))
            for ad_a, ad_b, kind, grade, strength, detail in rows
            if ad_b in members
        ]
    links.sort(key=lambda link: (link.ad_a, link.ad_b, link.kind, link.grade))
    return tuple(links)


def _choices(session: Session, sealer: Sealer, group_id: int) -> tuple[CaseChoice, ...]:
    rows = session.execute(
        select(Choice, User)
        .join(User, User.id == Choice.by_user)
        .where(Choice.group_id == group_id)
        .order_by(Choice.id.desc())
    ).all()
    return tuple(
        CaseChoice(
            outcome=choice.outcome,
            reason=sealer.open(choice.key_id, "choice.reason", choice.reason_sealed),
            alternatives=tuple(str(item) for item in choice.alternatives.get("considered", [])),
            by_name=user.name,
            at=choice.at,
            follow_until=choice.follow_until,
        )
        for choice, user in rows
    )
