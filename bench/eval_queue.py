"""`eval queue`: whether planted patterns reach the list in time, and whether protected swaps change any list.

The ads go night by night through the real import, linking, assessment and list, in a scratch folder. Then once more
for every protected swap of the raw text (bench/swaps.py); the lists must not change. Where one does, the groups that
differ are told on stderr, and the evidence they differ in.
"""

import argparse
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bench.queue_differences import NOTHING, Linked, differences, linked
from bench.remembered import remembering_hasher, remembering_reader
from bench.swaps import rounds, swaps
from extractors.photo_hashes import PhotoHashes
from indicators.catalogue import load_catalogue
from pipeline import ingest
from pipeline.assess import assess
from pipeline.importing import ImportLine, Reader, import_file
from pipeline.ingest import Reach, Rules
from pipeline.link import link
from pipeline.make_list import make_list
from storage.store import Store
from storage.tables import Ad, AdGroup, GroupMember, IndicatorHit, ListItem, ListWeek, Site

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
ROUND_ENDS = time(6)
IN_TIME = timedelta(days=7)
VISIBLE_ADS = 3

Name = tuple[str, str]                   # site, external id


@dataclass(frozen=True, slots=True)
class Listed:
    """A group as it stood when it was put on a list. Two equal ones are the same list entry."""

    week: str
    why: str
    position: int
    members: tuple[Name, ...]            # scope ads only: of others no external id is kept


@dataclass(slots=True)
class Run:
    """What happened over all nights."""

    listed: dict[Listed, datetime] = field(default_factory=dict)
    scope_since: dict[Name, datetime] = field(default_factory=dict)     # the round after which an ad was in scope
    groups: list[tuple[Name, ...]] = field(default_factory=list)        # at the end
    reasons: dict[tuple[Name, ...], tuple[str, ...]] = field(default_factory=dict)   # counted codes when listed
    weeks: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    linked: Linked = NOTHING             # at the end


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="eval queue")
    parser.add_argument("--in", dest="folder", type=Path, required=True)
    folder: Path = parser.parse_args(argv).folder
    for name in ("ads.jsonl", "truth.jsonl"):
        if not (folder / name).is_file():
            print(f"{folder / name}: not there", file=sys.stderr)
            return 1
    result = evaluate(folder)
    problems = result.pop("problems")
    assert isinstance(problems, list)
    for problem in problems:
        print(problem, file=sys.stderr)
    print(json.dumps(result))
    return 1 if problems else 0


def evaluate(folder: Path) -> dict[str, object]:
    """The figures of DESIGN section 7 for one evaluation folder."""
    lines, problems = read_ads(folder / "ads.jsonl")
    truth = _read_truth(folder / "truth.jsonl")
    scope = read_scope(folder / "scope.json")
    hasher, reader = remembering_hasher(), remembering_reader()
    run = run_nights(lines, folder, scope, hasher, reader)
    patterns = _visible_patterns(run, truth)
    hits = {pattern for pattern, since in patterns.items() if _in_time(run, truth, pattern, since)}
    ordinary = [group for group in run.groups if not any(truth.get(ad) in patterns for ad in group)]
    ordinary_listed = {
        entry.members
        for entry in run.listed
        if entry.why != "control" and not any(truth.get(ad) in patterns for ad in entry.members)
    }
    flips = _flips(run, lines, folder, scope, hasher, reader)
    return {
        "planted": len(patterns),
        "planted_listed_in_7_days": len(hits),
        "ordinary_groups": len(ordinary),
        "ordinary_listed": len(ordinary_listed),
        "list_sizes": [sum(1 for e in run.listed if e.week == week and e.why == "rule") for week in run.weeks],
        "controls": sum(1 for entry in run.listed if entry.why == "control"),
        "urgent": sum(1 for entry in run.listed if entry.why == "urgent"),
        "flips": sum(result["flips"] for result in flips.values()),
        "swaps": flips,
        "ordinary_reasons": sorted("+".join(run.reasons[members]) for members in ordinary_listed),
        "missed": sorted("|".join(pattern) for pattern in patterns.keys() - hits),
        "problems": problems + run.problems,
    }


def _flips(
    run: Run, lines: Sequence[ImportLine], folder: Path, scope: frozenset[str] | None,
    hasher: Callable[[bytes], PhotoHashes], reader: Reader,
) -> dict[str, dict[str, int]]:  # fmt: skip
    """Per round of swaps: how many ads it changed, and how many list entries came or went."""
    available = swaps()
    flips = {}
    for name, made in rounds().items():
        swapped = list(lines)
        for swap in made:
            swapped = available[swap](swapped)
        changed = sum(1 for before, after in zip(lines, swapped, strict=True) if before != after)
        other = run_nights(swapped, folder, scope, hasher, reader) if changed else run
        flips[name] = {"ads": changed, "flips": len(run.listed.keys() ^ other.listed.keys())}
        for line in differences(run.linked, other.linked) if flips[name]["flips"] else ():
            print(f"{name}: {line}", file=sys.stderr)
    return flips


def run_nights(
    lines: Sequence[ImportLine], folder: Path, scope: frozenset[str] | None, hasher: Callable[[bytes], PhotoHashes],
    reader: Reader = ingest.read,
) -> Run:  # fmt: skip
    """All nights through the real path; after the last, the draws of one more week."""
    run = Run()
    catalogue = load_catalogue()
    hosts: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        hosts[line.site].add(urlsplit(line.url).hostname or "")

    def rules_of(site: str) -> Rules:
        return Rules(Reach(scope, None), photos="all", numbering="synthetic", own_hosts=frozenset(hosts[site]))

    with tempfile.TemporaryDirectory(prefix="baken-queue-") as name, Store.create(Path(name) / "data") as store:
        for day, night in _nights(lines):
            now = datetime.combine(day, ROUND_ENDS, AMSTERDAM).astimezone(UTC)
            if night:
                path = Path(name) / "night.jsonl"
                path.write_text("".join(line.model_dump_json() + "\n" for line in night), encoding="utf-8")
                imported = import_file(store, path, rules_of=rules_of, now=now, photos_from=folder, hasher=hasher,
                                       reader=reader)
                run.problems += imported.problems
                link(store, now=now)
                assess(store, now=now, catalogue=catalogue)
            make_list(store, now=now, catalogue=catalogue)
            _look(store, run, now)
        with store.read() as session:
            run.weeks = list(session.scalars(select(ListWeek.week).order_by(ListWeek.week)))
        run.groups = sorted(set(_members(store).values()))
        run.linked = linked(store, {(line.site, line.external_id) for line in lines})
    return run


def _nights(lines: Sequence[ImportLine]) -> Iterable[tuple[date, list[ImportLine]]]:
    """Every night with ads by the day its round ends, and every Monday up to a week after the last."""
    nights: dict[date, list[ImportLine]] = defaultdict(list)
    for line in lines:
        local = line.seen_at.astimezone(AMSTERDAM)
        late = local.time() > ROUND_ENDS
        nights[local.date() + timedelta(days=1) if late else local.date()].append(line)
    if not nights:
        return
    day, last = min(nights), max(nights) + IN_TIME
    while day <= last:
        if day in nights or day.weekday() == 0:
            yield day, nights.get(day, [])
        day += timedelta(days=1)


def _members(store: Store) -> dict[int, tuple[Name, ...]]:
    """The scope ads of every living group."""
    found: dict[int, list[Name]] = defaultdict(list)
    with store.read() as session:
        rows = session.execute(
            select(GroupMember.group_id, Site.key, Ad.external_id)
            .join(Ad, Ad.id == GroupMember.ad_id)
            .join(Site, Site.id == Ad.site_id)
            .join(AdGroup, AdGroup.id == GroupMember.group_id)
            .where(Ad.reach == "scope", AdGroup.ended_at.is_(None))
        )
        for group_id, site, external_id in rows:
            found[group_id].append((site, external_id or ""))
    return {group_id: tuple(sorted(names)) for group_id, names in found.items()}


def _look(store: Store, run: Run, now: datetime) -> None:
    """Notes who is in scope by now, and what this round put on the list."""
    members = _members(store)
    for names in members.values():
        for name in names:
            run.scope_since.setdefault(name, now)
    with store.read() as session:
        for item in session.scalars(select(ListItem).where(ListItem.listed_at == now)):
            names = members.get(item.group_id, ())
            run.listed[Listed(item.week, item.why, item.position, names)] = now
            codes = session.scalars(
                select(IndicatorHit.code).where(IndicatorHit.group_id == item.group_id, IndicatorHit.counted)
            )
            run.reasons[names] = tuple(sorted(set(codes)))


def _visible_patterns(run: Run, truth: dict[Name, tuple[str, str] | None]) -> dict[tuple[str, str], datetime]:
    """Patterns by the round after which three of their ads had been seen in scope."""
    seen: dict[tuple[str, str], list[datetime]] = defaultdict(list)
    for name, since in run.scope_since.items():
        pattern = truth.get(name)
        if pattern is not None:
            seen[pattern].append(since)
    return {
        pattern: sorted(times)[VISIBLE_ADS - 1] for pattern, times in seen.items() if len(times) >= VISIBLE_ADS
    }


def _in_time(
    run: Run, truth: dict[Name, tuple[str, str] | None], pattern: tuple[str, str], visible: datetime
) -> bool:
    return any(
        entry.why != "control" and at <= visible + IN_TIME and any(truth.get(ad) == pattern for ad in entry.members)
        for entry, at in run.listed.items()
    )


def read_ads(path: Path) -> tuple[list[ImportLine], list[str]]:
    lines, problems = [], []
    with path.open(encoding="utf-8") as file:
        for number, raw in enumerate(file, start=1):
            if not raw.strip():
                continue
            try:
                lines.append(ImportLine.model_validate_json(raw))
            except ValueError as error:
                problems.append(f"line {number}: {str(error).splitlines()[-1].strip()}")
    return lines, problems


def _read_truth(path: Path) -> dict[Name, tuple[str, str] | None]:
    """Which planted pattern each ad is part of, if any: (organiser or entity, pattern)."""
    truth: dict[Name, tuple[str, str] | None] = {}
    with path.open(encoding="utf-8") as file:
        for raw in file:
            if raw.strip():
                row = json.loads(raw)
                pattern = row.get("pattern")
                owner = row.get("organiser") or row["entity"]
                truth[row["site"], row["external_id"]] = (str(owner), str(pattern)) if pattern else None
    return truth


def read_scope(path: Path) -> frozenset[str] | None:
    if not path.exists():
        return None
    return frozenset(json.loads(path.read_text(encoding="utf-8"))["municipalities"])
