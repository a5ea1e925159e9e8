"""What ads of a group share with ads outside it, and what they share that links nobody."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from linking.settings import STRONG_KINDS, SUPPORTING_KINDS
from storage.hub_word_store import hub_words
from storage.link_leads import STRANGERS
from storage.tables import Ad, AdGroup, AdIdentifier, Edge, GroupMember, Lead, LeadMember

BATCH = 500
RULED_KINDS = (*STRONG_KINDS, *SUPPORTING_KINDS, "text")
"""Leads on which a reviewer may have a word. Photos have a list of their own (`storage.photo_stops`)."""
MOST_SHOWN = 50


@dataclass(frozen=True, slots=True)
class SharedLead:
    """A lead that goes beyond the group, or has lost its power."""

    lead_id: int
    kind: str
    hub: bool
    word: str                                   # a reviewer's: "deny", "allow" or ""; of texts: see text_word_store
    own: tuple[int, ...]                        # ads of the group
    ads: int                                    # in all
    groups: tuple[tuple[str, int], ...]         # other groups and how many of their ads; at most MOST_SHOWN
    strangers: bool                             # the people under it look like strangers, so that it joins nobody
    key_digest: bytes = b""                     # of the value; of a text and a photo it means nothing
    value: str = ""                             # to tell it by, opened from an ad of the group; "" when none has words

    @property
    def ruled(self) -> bool:
        """Whether a reviewer may take its power, or give it back."""
        return self.kind in RULED_KINDS

    @property
    def joins(self) -> bool:
        """Whether it connects ads of the group: a contact by itself, the others beside more evidence."""
        if self.hub or not self.ruled or self.strangers:
            return False
        return self.kind in STRONG_KINDS or len(self.own) > 1


@dataclass(frozen=True, slots=True)
class LooseEdge:
    """Evidence too weak to join: to an ad of another group."""

    kind: str
    grade: str
    strength: float
    own: int
    other: int
    group: str


@dataclass(frozen=True, slots=True)
class Spread:
    """How many different things a group shows. Digests are counted; nothing is opened."""

    names: int
    phones: int
    texts: int
    sites: int


def _batches(ids: Sequence[int]) -> list[Sequence[int]]:
    return [ids[start : start + BATCH] for start in range(0, len(ids), BATCH)]


def shared_leads(session: Session, group_id: int, ad_ids: Sequence[int]) -> list[SharedLead]:
    """Leads of these ads with members in other groups, shared contacts, and hubs; the largest first."""
    words = hub_words(session)
    own: dict[int, set[int]] = defaultdict(set)
    for batch in _batches(ad_ids):
        for lead_id, ad_id in session.execute(
            select(LeadMember.lead_id, LeadMember.ad_id).where(LeadMember.ad_id.in_(batch))
        ):
            own[lead_id].add(ad_id)
    found: list[SharedLead] = []
    for batch in _batches(sorted(own)):
        leads = {row.id: row for row in session.scalars(select(Lead).where(Lead.id.in_(batch)))}
        counted = (
            select(LeadMember.lead_id, func.count())
            .where(LeadMember.lead_id.in_(batch))
            .group_by(LeadMember.lead_id)
        )
        sizes: dict[int, int] = {lead_id: count for lead_id, count in session.execute(counted)}  # noqa: C416
        groups: dict[int, list[tuple[str, int]]] = defaultdict(list)
        for lead_id, public_id, count in session.execute(
            select(LeadMember.lead_id, AdGroup.public_id, func.count())
            .join(GroupMember, GroupMember.ad_id == LeadMember.ad_id)
            .join(AdGroup, AdGroup.id == GroupMember.group_id)
            .where(LeadMember.lead_id.in_(batch), AdGroup.id != group_id)
            .group_by(LeadMember.lead_id, AdGroup.public_id)
            .order_by(AdGroup.public_id)
        ):
            groups[lead_id].append((public_id, count))
        for lead_id, lead in leads.items():
            word = words.get((lead.kind, lead.key_digest), "")
            if lead.hub or groups[lead_id] or lead.kind in RULED_KINDS:
                found.append(
                    SharedLead(
                        lead_id, lead.kind, lead.hub, word, tuple(sorted(own[lead_id])), sizes[lead_id],
                        tuple(groups[lead_id][:MOST_SHOWN]), bool(lead.detail.get(STRANGERS)), lead.key_digest,
                    )
                )  # fmt: skip
    return sorted(found, key=lambda lead: (lead.hub, -lead.ads, lead.kind, lead.own))


def loose_edges(session: Session, group_id: int, ad_ids: Sequence[int]) -> list[LooseEdge]:
    """Similar and copied texts that lead to other groups, the strongest first. (Copies of photos are leads.)"""
    members, found = set(ad_ids), []
    for batch in _batches(ad_ids):
        for near, far in ((Edge.ad_a, Edge.ad_b), (Edge.ad_b, Edge.ad_a)):
            for kind, grade, strength, own, other, public_id in session.execute(
                select(Edge.kind, Edge.grade, Edge.strength, near, far, AdGroup.public_id)
                .join(GroupMember, GroupMember.ad_id == far)
                .join(AdGroup, AdGroup.id == GroupMember.group_id)
                .where(
                    near.in_(batch), Edge.grade.in_(("similar_text", "copied_text")),
                    AdGroup.id != group_id,
                )
            ):
                if other not in members:
                    found.append(LooseEdge(kind, grade, strength, own, other, public_id))
    return sorted(found, key=lambda edge: (-edge.strength, edge.kind, edge.own, edge.other))[:MOST_SHOWN]


def spread_of(session: Session, ad_ids: Sequence[int]) -> Spread:
    """Names, numbers, texts and sites of a group's ads. An ad that shares its text with none is a text of its own."""
    names, phones, texts, told, sites = set[bytes](), set[bytes](), set[int](), set[int](), set[int]()
    for batch in _batches(ad_ids):
        for kind, digest in session.execute(
            select(AdIdentifier.kind, AdIdentifier.digest).where(
                AdIdentifier.ad_id.in_(batch), AdIdentifier.page_part == "main",
                AdIdentifier.kind.in_(("name", "phone")),
            )
        ):
            (names if kind == "name" else phones).add(digest)
        for lead_id, ad_id in session.execute(
            select(LeadMember.lead_id, LeadMember.ad_id)
            .join(Lead, Lead.id == LeadMember.lead_id)
            .where(Lead.kind == "text", LeadMember.ad_id.in_(batch))
        ):
            texts.add(lead_id)
            told.add(ad_id)
        sites.update(session.scalars(select(Ad.site_id).where(Ad.id.in_(batch))))
    return Spread(len(names), len(phones), len(texts) + len(set(ad_ids) - told), len(sites))
