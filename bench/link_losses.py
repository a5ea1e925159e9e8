"""Where links are lost and where they are wrong: `python -m bench.link_losses DIR` on an evaluation folder.

Every pair of the truth that ended in two groups is named by what the two ads share, every pair that is wrongly in
one group by the weakest evidence on the path between them. For working on the rules; `eval linking` gives the score.
"""

import argparse
import json
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

from sqlalchemy import select

from bench.eval_linking import read_reach, read_truth, stored_groups
from bench.link_score import score
from linking.explain import COST, path
from linking.records import EdgeRecord
from pipeline.importing import import_file
from pipeline.ingest import Rules
from pipeline.link import link
from storage.ads import external_digest
from storage.store import Store
from storage.tables import Ad, AdIdentifier, Edge, Lead, LeadMember

MOST_PAIRS = 400
"""Of one truth or group: enough to see a pattern."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What the store knows of the ads."""

    leads: Mapping[int, frozenset[str]]     # ad -> "kind:number", "kind!:number" for a hub
    own: Mapping[int, frozenset[str]]       # ad -> "phone", "name": what it has at all
    scope: Mapping[int, bool]
    edges: Sequence[EdgeRecord]


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="link_losses")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--keep", type=Path, help="keep the imported store here and use it again")
    wanted = parser.parse_args(argv)
    folder: Path = wanted.folder
    with tempfile.TemporaryDirectory() as scratch:
        data = wanted.keep or Path(scratch) / "data"
        fresh = not data.exists()
        with Store.create(data) if fresh else Store.open(data) as store:
            if fresh:
                rules = Rules(reach=read_reach(folder), photos="all", numbering="synthetic", own_hosts=frozenset())
                import_file(store, folder / "ads.jsonl", rules_of=lambda _: rules)
            link(store, now=datetime.now(UTC), rebuild=not fresh)
            report(store, read_truth(folder / "truth.jsonl"), read_kinds(folder / "truth.jsonl"))
    return 0


def read_kinds(path: Path) -> dict[str, str]:
    """Ad -> what the world says of its author, where it says anything."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return {
        f"{row['site']}|{row['external_id']}": str(row.get("kind") or row.get("pattern") or "") for row in rows
    }


def report(store: Store, truth: Mapping[str, str], kinds: Mapping[str, str]) -> None:
    """Prints the score, the lost pairs and the false ones."""
    groups = stored_groups(store, truth)
    print(score(truth, groups))
    ids = _ids(store, truth)
    shared = _shared(store)
    lost, false = Counter[str](), Counter[str]()
    for ads in _sets(truth).values():
        for one, other, weight in _pairs(ads):
            if groups.get(one, one) != groups.get(other, other):
                lost[f"{kinds.get(one, ''):14} {_what_they_share(ids.get(one), ids.get(other), shared)}"] += weight
    for ads in _sets(groups).values():
        if len({truth[ad] for ad in ads}) == 1:
            continue
        inside = {ids[ad] for ad in ads}
        edges = [edge for edge in shared.edges if edge.a in inside and edge.b in inside]
        for one, other, weight in _pairs(ads, 40):
            if truth[one] != truth[other]:
                weakest = _weakest(ids[one], ids[other], edges)
                false[f"{' '.join(sorted({kinds.get(one, ''), kinds.get(other, '')})):14} {weakest}"] += weight
    for title, counts in (("lost", lost), ("false", false)):
        for what, count in counts.most_common(15):
            print(f"{title:6} {count:7} {what}")


def _sets(label: Mapping[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for ad, name in label.items():
        found[name].append(ad)
    return found


def _pairs(ads: Sequence[str], most: int = MOST_PAIRS) -> Iterator[tuple[str, str, int]]:
    every = list(combinations(ads, 2))
    step = max(1, len(every) // most)
    for one, other in every[::step]:
        yield one, other, step


def _ids(store: Store, truth: Iterable[str]) -> dict[str, int]:
    named = {external_digest(store, *ad.split("|", 1)): ad for ad in truth}
    with store.read() as session:
        rows = session.execute(select(Ad.external_digest, Ad.id))
        return {named[digest]: ad_id for digest, ad_id in rows if digest in named}


def _shared(store: Store) -> Shared:
    leads: dict[int, set[str]] = defaultdict(set)
    own: dict[int, set[str]] = defaultdict(set)
    with store.read() as session:
        for lead_id, kind, hub, ad_id in session.execute(
            select(Lead.id, Lead.kind, Lead.hub, LeadMember.ad_id).join(LeadMember, LeadMember.lead_id == Lead.id)
        ):
            leads[ad_id].add(f"{kind}{'!' if hub else ''}:{lead_id}")
        for ad_id, kind, links in session.execute(
            select(AdIdentifier.ad_id, AdIdentifier.kind, AdIdentifier.links).where(AdIdentifier.page_part == "main")
        ):
            own[ad_id].add(kind if links or kind == "name" else f"({kind})")
        edges = [
            EdgeRecord(edge.ad_a, edge.ad_b, edge.kind, edge.grade, edge.key_digest, edge.strength, edge.detail)
            for edge in session.scalars(select(Edge))
        ]
        scope = {ad_id: reach == "scope" for ad_id, reach in session.execute(select(Ad.id, Ad.reach))}
    return Shared(
        {ad: frozenset(found) for ad, found in leads.items()}, {ad: frozenset(found) for ad, found in own.items()},
        scope, edges,
    )


def _what_they_share(one: int | None, other: int | None, shared: Shared) -> str:
    if one is None or other is None:
        return "an ad that was not kept"
    common = shared.leads.get(one, frozenset()) & shared.leads.get(other, frozenset())
    kinds = "+".join(sorted({lead.split(":")[0] for lead in common})) or "nothing"
    having = " / ".join(
        sorted(
            ",".join(sorted(kind for kind in shared.own.get(ad, frozenset()) if kind in ("phone", "handle", "name")))
            or "-"
            for ad in (one, other)
        )
    )
    where = "" if shared.scope[one] and shared.scope[other] else " (spread)"
    return f"{kinds}{where}; have {having}"


def _weakest(one: int, other: int, edges: Sequence[EdgeRecord]) -> str:
    steps = path(edges, one, other)
    if not steps:
        return "no path of edges"
    weakest = max(steps, key=lambda step: COST.get(step.grade, 6.0) + 1 - step.strength)
    return f"{weakest.kind} {weakest.grade} {weakest.strength:.1f} on a path of {len(steps)}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))


