"""Pictures that many people show: placeholders of a site, logos, bought pictures. A person says which link nobody.

A stop entry is the hash of such a picture; photos within `RADIUS` bits of an approved one are hubs (veelgebruikt
kenmerk): they make no link, and are counted. Nothing is stopped by the frequency alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import numpy.typing as npt
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from storage.tables import Ad, GroupMember, Photo, PhotoStop, Site

PROPOSED, APPROVED, REJECTED = "proposed", "approved", "rejected"
RADIUS = 10
"""Bits of 256: another encoding of one picture; placeholders of two sites were 92 apart (images.md sec 5)."""

HASH_BYTES = 32
BATCH = 500
EXAMPLES = 3

Hashes = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class StopLine:
    """A stop entry as the reviewer sees it: how often the picture is there now. No picture: none is kept."""

    stop_id: int
    state: str
    proposed_at: datetime
    decided_at: datetime | None
    decided_by: int | None
    ads: int
    groups: int
    sites: tuple[str, ...]
    size: tuple[int, int]           # pixels, of the newest
    examples: tuple[str, ...]       # addresses of ads of the own area that show it


def propose(session: Session, *, groups: int, now: datetime) -> int:
    """Keeps what more than `groups` advertisers show and nobody judged yet. Gives how many entries are new.

    An entry whose picture no ad shows any more is forgotten, whatever was said of it.
    """
    _forget_unseen(session)
    known = {recipe: [row.code for row in rows] for recipe, rows in _by_recipe(session).items()}
    new = 0
    for recipe, shown in _shared(session).items():
        judged = known.setdefault(recipe, [])
        codes = sorted(shown, key=lambda code: (-len(shown[code]), code))
        hashes = _hashes(codes)
        for code in codes:
            near = np.flatnonzero(_near(hashes, _hashes([code])))
            if len(set().union(*(shown[codes[place]] for place in near))) <= groups:
                continue
            if judged and _near(_hashes([code]), _hashes(judged)).any():
                continue
            session.add(PhotoStop(code=code, recipe=recipe, state=PROPOSED, proposed_at=now))
            judged.append(code)
            new += 1
    return new


def _shared(session: Session) -> dict[str, dict[bytes, set[int]]]:
    """Per recipe the pictures that more than one group shows, with the groups."""
    whole = func.substr(Photo.codes, 1, HASH_BYTES).label("whole")
    there = (
        select(whole, Photo.recipe, GroupMember.group_id)
        .join(GroupMember, GroupMember.ad_id == Photo.ad_id)
        .where(Photo.hub.is_(False))
        .distinct()
        .subquery()
    )
    often = select(there.c.whole).group_by(there.c.whole).having(func.count(there.c.group_id.distinct()) > 1)
    found: dict[str, dict[bytes, set[int]]] = {}
    for code, recipe, group_id in session.execute(select(there).where(there.c.whole.in_(often))):
        found.setdefault(recipe, {}).setdefault(bytes(code), set()).add(group_id)
    return found


def _forget_unseen(session: Session) -> None:
    for recipe, rows in _by_recipe(session).items():
        whole = func.substr(Photo.codes, 1, HASH_BYTES)
        shown = _hashes(session.scalars(select(whole).where(Photo.recipe == recipe).distinct()).all())
        for row in rows:
            if not _near(shown, _hashes([row.code])).any():
                session.delete(row)
    session.flush()


def mark(session: Session) -> int:
    """Makes hubs of the photos near an approved entry, and photos again of those that are not. Gives how many changed.

    Their ads count as changed, so that linking looks at them again.
    """
    approved = {
        recipe: _hashes([row.code for row in rows if row.state == APPROVED])
        for recipe, rows in _by_recipe(session).items()
    }
    changed: list[tuple[int, int, bool]] = []
    rows = session.execute(
        select(Photo.id, Photo.ad_id, Photo.recipe, Photo.hub, func.substr(Photo.codes, 1, HASH_BYTES))
        .where(Photo.recipe.in_(sorted(approved)) | Photo.hub.is_(True))
        .execution_options(yield_per=20_000)
    )
    for part in rows.partitions():
        for recipe in {row.recipe for row in part}:
            some = [row for row in part if row.recipe == recipe]
            stops = approved.get(recipe, _hashes([]))
            near = _near(_hashes([row[4] for row in some]), stops)
            changed += [
                (row.id, row.ad_id, bool(hub)) for row, hub in zip(some, near, strict=True) if row.hub != bool(hub)
            ]
    for hub in (True, False):
        _set([photo for photo, _, now_hub in changed if now_hub is hub], hub, session)
    _look_again(sorted({ad_id for _, ad_id, _ in changed}), session)
    return len(changed)


def decide(session: Session, stop_id: int, state: str, *, user_id: int, now: datetime) -> bool:
    """Keeps what a person says of an entry; a later word replaces an earlier one. False: there is no such entry."""
    row = session.get(PhotoStop, stop_id)
    if row is None or state not in (APPROVED, REJECTED):
        return False
    row.state, row.decided_by, row.decided_at = state, user_id, now
    return True


def lines(session: Session) -> list[StopLine]:
    """Every entry with its count of now: what waits first, then the newest word."""
    order = {PROPOSED: 0, APPROVED: 1, REJECTED: 2}
    rows = sorted(
        session.scalars(select(PhotoStop)), key=lambda row: (order[row.state], -row.proposed_at.timestamp(), row.id)
    )
    return [_line(session, row) for row in rows]


def hubs_in(session: Session, ad_ids: Sequence[int]) -> int:
    """How many photos of these ads link nobody because a person said so."""
    total = 0
    for start in range(0, len(ad_ids), BATCH):
        part = Photo.ad_id.in_(ad_ids[start : start + BATCH])
        total += session.scalar(select(func.count()).select_from(Photo).where(part, Photo.hub.is_(True))) or 0
    return total


def _line(session: Session, row: PhotoStop) -> StopLine:
    whole = func.substr(Photo.codes, 1, HASH_BYTES)
    there = session.execute(
        select(whole, Photo.ad_id, Photo.width, Photo.height).where(Photo.recipe == row.recipe).order_by(Photo.id)
    ).all()
    near = _near(_hashes([code for code, *_ in there]), _hashes([row.code]))
    shown = [photo for photo, is_near in zip(there, near, strict=True) if is_near]
    ads = sorted({photo.ad_id for photo in shown})
    groups: set[int] = set()
    sites: set[str] = set()
    examples: list[str] = []
    for start in range(0, len(ads), BATCH):
        batch = ads[start : start + BATCH]
        groups.update(session.scalars(select(GroupMember.group_id).where(GroupMember.ad_id.in_(batch))))
        for title, url, reach in session.execute(
            select(Site.title, Ad.url, Ad.reach)
            .join(Site, Site.id == Ad.site_id)
            .where(Ad.id.in_(batch))
            .order_by(Ad.id)
        ):
            sites.add(title)
            if reach == "scope" and url and len(examples) < EXAMPLES:
                examples.append(url)
    size = (shown[-1].width, shown[-1].height) if shown else (0, 0)
    return StopLine(
        row.id, row.state, row.proposed_at, row.decided_at, row.decided_by, len(ads), len(groups),
        tuple(sorted(sites)), size, tuple(examples),
    )  # fmt: skip


def _by_recipe(session: Session) -> dict[str, list[PhotoStop]]:
    found: dict[str, list[PhotoStop]] = {}
    for row in session.scalars(select(PhotoStop).order_by(PhotoStop.id)):
        found.setdefault(row.recipe, []).append(row)
    return found


def _hashes(codes: Sequence[bytes]) -> Hashes:
    return np.frombuffer(b"".join(codes), dtype=np.uint64).reshape(-1, HASH_BYTES // 8)


def _near(codes: Hashes, stops: Hashes) -> npt.NDArray[np.bool_]:
    """Which codes are within RADIUS of any of the stops."""
    near = np.zeros(len(codes), dtype=np.bool_)
    for stop in stops:
        near |= np.bitwise_count(codes ^ stop).sum(axis=1) <= RADIUS
    return near


def _set(photo_ids: Sequence[int], hub: bool, session: Session) -> None:
    for start in range(0, len(photo_ids), BATCH):
        session.execute(update(Photo).where(Photo.id.in_(photo_ids[start : start + BATCH])).values(hub=hub))


def _look_again(ad_ids: Sequence[int], session: Session) -> None:
    for start in range(0, len(ad_ids), BATCH):
        session.execute(update(Ad).where(Ad.id.in_(ad_ids[start : start + BATCH])).values(linked_at=None))
