"""Where two runs over the same ads part: the groups that differ, and the evidence inside them that does.

Whoever finds a flip needs to know through which link it came; `eval queue` and `bench keys` print these lines.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from storage.ads import external_digest
from storage.store import Store
from storage.tables import Ad, AdGroup, Edge, GroupMember, Lead, LeadMember

Name = tuple[str, str]                   # site, external id
Names = tuple[Name, ...]

MOST_LINES = 12
"""Of the evidence inside one group: enough to see which link it was."""


@dataclass(frozen=True, slots=True)
class Linked:
    """What linking made of the ads, without ids and keys; `spread` ads by their names too, which the store has not."""

    groups: frozenset[Names]
    edges: Mapping[tuple[str, Name, Name], str]     # kind and ads -> grade and strength
    leads: Mapping[tuple[str, Names], str]          # kind and ads -> "links" or "hub"

    @property
    def ads(self) -> frozenset[Name]:
        return frozenset(name for ads in self.groups for name in ads)


NOTHING = Linked(frozenset(), {}, {})


def linked(store: Store, names: Iterable[Name]) -> Linked:
    """What is stored now. `names`: those of all ads that may be there."""
    known = {external_digest(store, *name): name for name in names}
    with store.read() as session:
        name_of = {ad_id: known[digest] for ad_id, digest in session.execute(select(Ad.id, Ad.external_digest))}
        groups: dict[int, list[Name]] = defaultdict(list)
        for group_id, ad_id in session.execute(
            select(GroupMember.group_id, GroupMember.ad_id)
            .join(AdGroup, AdGroup.id == GroupMember.group_id).where(AdGroup.ended_at.is_(None))
        ):
            groups[group_id].append(name_of[ad_id])
        edges = {}
        for kind, a, b, grade, strength in session.execute(
            select(Edge.kind, Edge.ad_a, Edge.ad_b, Edge.grade, Edge.strength)
        ):
            one, other = sorted((name_of[a], name_of[b]))
            edges[kind, one, other] = f"{grade} {strength:.3f}"
        members: dict[int, list[Name]] = defaultdict(list)
        for lead_id, ad_id in session.execute(select(LeadMember.lead_id, LeadMember.ad_id)):
            members[lead_id].append(name_of[ad_id])
        leads = {
            (kind, tuple(sorted(members[lead_id]))): "hub" if hub else "links"
            for lead_id, kind, hub in session.execute(select(Lead.id, Lead.kind, Lead.hub))
        }
    return Linked(frozenset(tuple(sorted(ads)) for ads in groups.values()), edges, leads)


def differences(one: Linked, other: Linked) -> Iterator[str]:
    """A line for each group that only one of the two has, and below it what is said otherwise of its ads."""
    for ads in sorted(one.groups ^ other.groups):
        yield f"group in the {'first' if ads in one.groups else 'second'} only: {_told(ads)}"
        inside = set(ads)
        lines = [
            *(
                f"  {kind} {_told((a, b))}: {one.edges.get((kind, a, b), 'nothing')} -> "
                f"{other.edges.get((kind, a, b), 'nothing')}"
                for kind, a, b in sorted(one.edges.keys() | other.edges.keys())
                if (a in inside or b in inside) and one.edges.get((kind, a, b)) != other.edges.get((kind, a, b))
            ),
            *(
                f"  lead {kind} {_told(members)}: {one.leads.get((kind, members), 'nothing')} -> "
                f"{other.leads.get((kind, members), 'nothing')}"
                for kind, members in sorted(one.leads.keys() | other.leads.keys())
                if not inside.isdisjoint(members)
                and one.leads.get((kind, members)) != other.leads.get((kind, members))
            ),
        ]
        yield from lines[:MOST_LINES] or ["  the same evidence: rules or row order differ"]


def _told(ads: Iterable[Name]) -> str:
    some = list(ads)
    told = " ".join(f"{site}/{external_id}" for site, external_id in some[:6])
    return told if len(some) <= 6 else f"{told} and {len(some) - 6} more"
