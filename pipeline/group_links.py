"""Everything about the links of one group: why two of its ads are linked, what else they share, what people said."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from linking.explain import path
from linking.movement import SeenAd, Stretch, movement
from linking.oversize import proposed_split
from linking.records import EdgeRecord
from linking.settings import LinkSettings
from linking.template import Template, templates
from linking.text_likeness import Piece, differing_slots
from pipeline.case import CaseAd, CaseLink
from storage import judgement_store, lead_store, text_word_store
from storage.judgement_store import Word
from storage.lead_store import LooseEdge, SharedLead, Spread
from storage.store import Store
from storage.tables import AdGroup

MOST_WORDS = 400
"""Words of each text that are laid side by side: the comparison costs quadratic time."""

FIRST_WORDS = 8
"""Words by which a text is told from others."""


@dataclass(frozen=True, slots=True)
class GroupLinks:
    """What a person needs to judge links. Ads are database ids."""

    leads: tuple[SharedLead, ...]               # possible relations beyond the group
    values: tuple[SharedLead, ...]              # what connects its ads
    hubs: tuple[SharedLead, ...]                # shared too widely: links nobody
    loose: tuple[LooseEdge, ...]                # evidence too weak to join
    proposals: tuple[tuple[str, int, int], ...]     # a reviewed group, one of its ads, the own ad to judge it with
    split: tuple[tuple[int, ...], ...]          # an oversize group at its weak bridges; empty for others
    templates: tuple[Template, ...]             # what its texts have in common; `texts` are ads
    spread: Spread
    sites: tuple[Stretch, ...]                  # in the order in which the group came there; by title
    words: tuple[Word, ...]                     # what people said, newest first
    merged_from: tuple[str, ...]
    split_from: str | None


@dataclass(frozen=True, slots=True)
class Step:
    """One hop of the path: an ad, and the evidence that leads on to the next."""

    one: int
    other: int
    kind: str
    grade: str
    strength: float


def load_group_links(store: Store, public_id: str, ads: Sequence[CaseAd], links: Sequence[CaseLink]) -> GroupLinks:
    """Raises KeyError when there is no such group."""
    ad_ids = [ad.ad_id for ad in ads]
    with store.read() as session:
        group = session.scalar(select(AdGroup).where(AdGroup.public_id == public_id))
        if group is None:
            raise KeyError(public_id)
        shared = _with_text_words(session, lead_store.shared_leads(session, group.id, ad_ids))
        shared = _named(store, shared, ads)
        merged = session.scalars(
            select(AdGroup.public_id).where(AdGroup.merged_into == public_id).order_by(AdGroup.created_at)
        )
        return GroupLinks(
            leads=tuple(lead for lead in shared if not lead.hub and lead.groups),
            values=tuple(lead for lead in shared if lead.joins),
            hubs=tuple(lead for lead in shared if lead.hub),
            loose=tuple(lead_store.loose_edges(session, group.id, ad_ids)),
            proposals=tuple(
                (other, ad_id, min(ad_ids)) for other, ad_id in judgement_store.proposals_of(session, group.id)
            ) if ad_ids else (),
            split=_split(ad_ids, links) if group.oversize else (),
            templates=tuple(_templates(ads)),
            spread=lead_store.spread_of(session, ad_ids),
            sites=movement([_seen(ad) for ad in ads]).sites,
            words=tuple(judgement_store.words_of(session, store.sealer, ad_ids)),
            merged_from=tuple(merged),
            split_from=group.split_from,
        )  # fmt: skip


def why_linked(links: Sequence[CaseLink], one: int, other: int) -> list[Step]:
    """The surest path of evidence from one ad to the other, in order; empty when only a person's word joins them."""
    steps, at = [], one
    for edge in path(_records(links), one, other):
        onward = edge.b if edge.a == at else edge.a
        steps.append(Step(at, onward, edge.kind, edge.grade, edge.strength))
        at = onward
    return steps


def slots(one: CaseAd, other: CaseAd) -> list[Piece]:
    """The two texts side by side: what they share and where they differ; empty when one has no words to show."""
    if not one.text or not other.text:
        return []
    return differing_slots(one.text.split()[:MOST_WORDS], other.text.split()[:MOST_WORDS])


def _named(store: Store, leads: Sequence[SharedLead], ads: Sequence[CaseAd]) -> list[SharedLead]:
    """With what each is told by: the value as an ad of the group has it, or how its text begins."""
    by_id = {ad.ad_id: ad for ad in ads}
    of_digest = {
        (found.kind, store.keyring.digest(found.kind, found.value)): found.value
        for ad in ads for found in ad.identifiers
    }

    def told(lead: SharedLead) -> str:
        if lead.kind != "text":
            return of_digest.get((lead.kind, lead.key_digest), "")
        text = next((by_id[ad_id].text for ad_id in lead.own if ad_id in by_id and by_id[ad_id].text), "")
        return " ".join(text.split()[:FIRST_WORDS])

    return [replace(lead, value=told(lead)) for lead in leads]


def _with_text_words(session: Session, leads: Sequence[SharedLead]) -> list[SharedLead]:
    texts = [lead.lead_id for lead in leads if lead.kind == "text"]
    words = text_word_store.words_of_leads(session, texts)
    return [replace(lead, word=words.get(lead.lead_id, lead.word)) for lead in leads]


def _templates(ads: Sequence[CaseAd]) -> list[Template]:
    worded = [ad for ad in ads if ad.text]
    return [
        replace(found, texts=tuple(worded[place].ad_id for place in found.texts))
        for found in templates([ad.text for ad in worded])
    ]


def _seen(ad: CaseAd) -> SeenAd:
    nothing = frozenset[bytes]()
    return SeenAd(ad.ad_id, ad.site_title, (), nothing, nothing, None, ad.first_seen, ad.last_seen)


def _split(ad_ids: Sequence[int], links: Sequence[CaseLink]) -> tuple[tuple[int, ...], ...]:
    parts = proposed_split(ad_ids, _records(links), LinkSettings().oversize // 2)
    return tuple(parts) if len(parts) > 1 else ()


def _records(links: Sequence[CaseLink]) -> list[EdgeRecord]:
    return [
        EdgeRecord(link.ad_a, link.ad_b, link.kind, link.grade, b"", link.strength, link.detail) for link in links
    ]
