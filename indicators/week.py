"""Which groups make up a week's list: a pure function, the same whatever the keys and row ids are.

A candidate is known by the sorted (site, external id) of its ads, and the draw is seeded by the week and all
candidates' names: anyone with the same ads draws the same list.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from typing import Literal
from zoneinfo import ZoneInfo

from indicators.catalogue import ListRule

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
DRAW_HOUR = 6
"""A week's list is drawn by the first round that ends at or after Monday 06:00 local time (DESIGN section 3)."""

Name = tuple[tuple[str, str], ...]
"""Sorted (site key, external id) of a group's scope ads."""

Why = Literal["rule", "control"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A group that may come on the list: it has a scope ad outside route M and waits for no choice."""

    group_id: int
    name: Name
    selected: bool                       # by the rule
    evidence_at: datetime                # newest new evidence; mere edits do not count
    waiting_since: datetime | None       # when the rule first selected it


@dataclass(frozen=True, slots=True)
class Drawn:
    group_id: int
    why: Why
    position: int                        # from 1


@dataclass(frozen=True, slots=True)
class Draw:
    items: tuple[Drawn, ...]
    overflow: int                        # selected groups that did not fit


def week_of(now: datetime) -> str:
    """The ISO week ("2026-W45") whose list holds at this moment: it begins on Monday 06:00 in Amsterdam."""
    local = now.astimezone(AMSTERDAM).replace(tzinfo=None) - timedelta(hours=DRAW_HOUR)
    year, week, _ = local.isocalendar()
    return f"{year}-W{week:02d}"


def draw(
    week: str, candidates: Iterable[Candidate], rule: ListRule, previous_draw: datetime | None
) -> Draw:
    """The list of a week: at most the rule's maximum of selected groups, and random controls beside them.

    What did not fit at the previous draw comes first, then the newest new evidence; some places are kept for
    the groups that wait longest. Controls come from what the rule did not select and stand between the others.
    """
    everyone = sorted(candidates, key=lambda c: c.name)
    seed = _seed(week, everyone)
    selected = [c for c in everyone if c.selected]
    taken = _take(selected, rule, previous_draw)
    rest = [c for c in everyone if not c.selected]
    wanted = max(rule.random_controls.at_least, ceil(rule.random_controls.share * len(taken)))
    controls = sorted(rest, key=lambda c: _lot(seed, "control", c.name))[:wanted]
    order: list[tuple[Candidate, Why]] = [(c, "rule") for c in taken]
    for control in controls:
        at = int.from_bytes(_lot(seed, "place", control.name)[:4]) % (len(order) + 1)
        order.insert(at, (control, "control"))
    items = tuple(Drawn(c.group_id, why, position) for position, (c, why) in enumerate(order, start=1))
    return Draw(items, overflow=len(selected) - len(taken))


def _take(selected: Sequence[Candidate], rule: ListRule, previous_draw: datetime | None) -> list[Candidate]:
    def was_left_over(candidate: Candidate) -> bool:
        since = candidate.waiting_since
        return previous_draw is not None and since is not None and since <= previous_draw

    newest = sorted(selected, key=lambda c: (-c.evidence_at.timestamp(), c.name))
    newest.sort(key=lambda c: not was_left_over(c))
    waiting = sorted(
        (c for c in selected if c.waiting_since is not None),
        key=lambda c: (c.waiting_since or c.evidence_at, c.name),
    )
    reserved = {c.name for c in waiting[: min(rule.reserve_oldest_waiting, rule.max_groups_per_week)]}
    free = rule.max_groups_per_week - len(reserved)
    others = {c.name for c in [c for c in newest if c.name not in reserved][:free]}
    return [c for c in newest if c.name in reserved | others]


def _seed(week: str, candidates: Sequence[Candidate]) -> bytes:
    digest = hashlib.sha256(week.encode())
    for candidate in candidates:
        digest.update(_bytes(candidate.name))
    return digest.digest()


def _lot(seed: bytes, what: str, name: Name) -> bytes:
    return hashlib.sha256(seed + what.encode() + _bytes(name)).digest()


def _bytes(name: Name) -> bytes:
    return b"".join(
        len(part).to_bytes(4) + part for site, external in name for part in (site.encode(), external.encode())
    ) + b"\xff"
