"""The frontier: what a running crawl still has to fetch, one row an address, in the project's own database.

It is written in the same transaction as the pages it came from, so a crawl that is killed goes on where its
last commit stood. Done rows keep only the keyed digest of their address until the run ends.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast

from sqlalchemy import Table, bindparam, case, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from storage.keys import Keyring
from storage.tables import CrawlRun, Frontier, Site

LISTING, AD, PHOTO = "listing", "ad", "photo"
BATCH = 400    # values in one IN (...)

# The frontier sees every page twice: its rows go straight to the table, mapped objects would cost several times that.
_TABLE = cast(Table, Frontier.__table__)
_SETTLE = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("row"))
    .values(state=bindparam("now"), attempts=_TABLE.c.attempts + 1, url=None, external_id=None, fingerprint=None)
)


@dataclass(frozen=True, slots=True)
class Work:
    """One address to fetch."""

    kind: str                  # listing, ad or photo
    url: str
    external_id: str = ""      # of the ad, for ads and photos
    fingerprint: str = ""      # keyed, of the listing's item, for ads
    depth: int = 0             # for listings
    position: int = 0          # for photos
    etag: str = ""             # for a conditional request; not kept
    earlier: bool = False      # did not fit an earlier night, so it comes first

    @property
    def address(self) -> str:
        """What tells it from other work of its kind: a photo is asked for once for each ad that shows it."""
        return f"{self.url}|{self.external_id}" if self.kind == PHOTO else self.url


@dataclass(frozen=True, slots=True)
class Run:
    """A crawl run that is open: this site, this night."""

    id: int
    site_id: int
    site_key: str
    night: date
    started_at: datetime
    counts: dict[str, object]
    resumed: bool


class RunEnded(Exception):
    """This site's crawl of this night was finished before."""


def begin_run(
    session: Session, *, site_key: str, title: str, profile_version: str, night: date, now: datetime
) -> Run:
    """Opens the night's run of a site, or takes up the one that was interrupted.

    Ads and photos that did not fit an earlier night stay pending and come first; its listings are dropped,
    since the site has moved on. Work keeps the night it was found on, so that retention can count from it.
    Raises RunEnded when the run was finished before.
    """
    site = site_row(session, site_key, title, profile_version)
    run = session.scalar(select(CrawlRun).where(CrawlRun.site_id == site.id, CrawlRun.night == night))
    if run is not None and run.ended_at is not None:
        raise RunEnded(f"{site_key}: the round of {night} was finished before")
    resumed = run is not None
    if run is None:
        run = CrawlRun(
            site_id=site.id, night=night, started_at=now, profile_version=profile_version, counts={}
        )
        session.add(run)
        session.flush()
        older = (Frontier.site_id == site.id) & (Frontier.night != night)
        session.execute(
            delete(Frontier).where(older, (Frontier.kind == LISTING) | (Frontier.state != "pending"))
        )
    return Run(
        id=run.id, site_id=site.id, site_key=site_key, night=night,
        started_at=run.started_at, counts=dict(run.counts), resumed=resumed,
    )


def site_row(session: Session, key: str, title: str, profile_version: str) -> Site:
    """The row of a source, made on first sight and kept up to date with its profile."""
    site = session.scalar(select(Site).where(Site.key == key))
    if site is None:
        site = Site(key=key, title=title, profile_version=profile_version)
        session.add(site)
        session.flush()
    elif (site.title, site.profile_version) != (title, profile_version):
        site.title, site.profile_version = title, profile_version
    return site


def add(session: Session, keyring: Keyring, run: Run, work: Iterable[Work]) -> list[Work]:
    """Notes work to be done; an address that this night already knows is left alone. Gives what was new."""
    wanted: dict[tuple[str, bytes], Work] = {}
    for piece in work:
        wanted.setdefault((piece.kind, keyring.digest("url", piece.address)), piece)
    if not wanted:
        return []
    insert = sqlite_insert if session.get_bind().dialect.name == "sqlite" else postgresql_insert
    statement = (
        insert(_TABLE)
        .on_conflict_do_nothing(index_elements=["site_id", "kind", "digest"])
        .returning(_TABLE.c.kind, _TABLE.c.digest)
    )
    rows = [
        {
            "site_id": run.site_id, "night": run.night, "kind": kind, "digest": digest, "url": piece.url,
            "external_id": piece.external_id or None, "fingerprint": piece.fingerprint or None,
            "depth": piece.depth, "position": piece.position, "state": "pending", "attempts": 0,
        }
        for (kind, digest), piece in wanted.items()
    ]
    session.flush()
    added = {(kind, digest) for kind, digest in session.connection().execute(statement, rows)}
    return [piece for key, piece in wanted.items() if key in added]


def pending(session: Session, run: Run, limit: int | None = None) -> list[Work]:
    """What is still to be fetched: what another night left (`earlier`) first, then by kind, oldest first.

    `limit`: the first so many.
    """
    columns = (
        _TABLE.c.kind, _TABLE.c.url, _TABLE.c.external_id, _TABLE.c.fingerprint, _TABLE.c.depth, _TABLE.c.position,
        _TABLE.c.night,
    )
    kinds = case({LISTING: 0, AD: 1, PHOTO: 2}, value=_TABLE.c.kind)
    rows = session.execute(
        select(*columns)
        .where(_TABLE.c.site_id == run.site_id, _TABLE.c.state == "pending")
        .order_by(_TABLE.c.night == run.night, kinds, _TABLE.c.id)
        .limit(limit)
    )
    return [
        Work(
            kind=row.kind, url=row.url or "", external_id=row.external_id or "",
            fingerprint=row.fingerprint or "", depth=row.depth, position=row.position, earlier=row.night != run.night,
        )
        for row in rows
    ]


def left(session: Session, run: Run) -> int:
    """How much is still to be fetched."""
    return session.scalar(
        select(func.count()).select_from(Frontier).where(Frontier.site_id == run.site_id, Frontier.state == "pending")
    ) or 0


def photos_waiting(session: Session, run: Run) -> set[str]:
    """The external ids of the ads whose photos are still to be fetched."""
    return set(session.scalars(
        select(Frontier.external_id).distinct().where(
            Frontier.site_id == run.site_id, Frontier.state == "pending", Frontier.kind == PHOTO,
            Frontier.external_id.is_not(None),
        )
    ))


def settle(
    session: Session, keyring: Keyring, run: Run, done: Iterable[Work], failed: Iterable[Work] = ()
) -> dict[str, str]:
    """Marks work as done or failed and forgets its address.

    Gives the fingerprints that ads were noted with, by their address ("" without one).
    """
    wanted = {
        (work.kind, keyring.digest("url", work.address)): (work, state)
        for state, pieces in (("done", done), ("failed", failed)) for work in pieces
    }
    digests = sorted({digest for _, digest in wanted})
    fingerprints: dict[str, str] = {}
    rows: list[dict[str, object]] = []
    columns = (_TABLE.c.id, _TABLE.c.kind, _TABLE.c.digest, _TABLE.c.fingerprint)
    for start in range(0, len(digests), BATCH):
        chunk = digests[start : start + BATCH]
        for row in session.execute(
            select(*columns).where(_TABLE.c.site_id == run.site_id, _TABLE.c.digest.in_(chunk))
        ):
            found = wanted.get((row.kind, row.digest))
            if found is None:
                continue
            work, state = found
            rows.append({"row": row.id, "now": state})
            if work.kind == AD:
                fingerprints[work.url] = row.fingerprint or ""
    if rows:
        session.connection().execute(_SETTLE, rows)
    return fingerprints


def drop_photos(session: Session, run: Run, external_ids: Iterable[str]) -> None:
    """Forgets the photos of ads that wait to be asked for."""
    unwanted = sorted(external_ids)
    for start in range(0, len(unwanted), BATCH):
        session.execute(
            delete(Frontier).where(
                Frontier.site_id == run.site_id, Frontier.kind == PHOTO, Frontier.state == "pending",
                Frontier.external_id.in_(unwanted[start : start + BATCH]),
            )
        )


def unfetched(session: Session, run: Run) -> int:
    """Ads that a listing showed tonight but that could not be had (yet)."""
    return session.scalar(
        select(func.count()).select_from(Frontier).where(
            Frontier.site_id == run.site_id, Frontier.kind == AD, Frontier.state != "done"
        )
    ) or 0


def end_run(
    session: Session, run: Run, *, verdict: str, reason: str, counts: dict[str, object], now: datetime
) -> None:
    """Closes the run with its verdict. Pending work stays for the next night, the rest is forgotten."""
    session.execute(
        delete(Frontier).where(Frontier.site_id == run.site_id, Frontier.state != "pending")
    )
    row = session.get_one(CrawlRun, run.id)
    row.verdict, row.verdict_reason, row.counts, row.ended_at = verdict, reason, counts, now


def note_crash(session: Session, run_id: int, reason: str) -> None:
    """Says that a run broke off. It stays open, so that the next round of the night goes on with it."""
    row = session.get_one(CrawlRun, run_id)
    row.verdict, row.verdict_reason = "crashed", reason


def keep_counts(session: Session, run: Run, counts: dict[str, object]) -> None:
    """Keeps the counts of a running crawl up to date, in the transaction of the pages they count."""
    session.execute(update(CrawlRun).where(CrawlRun.id == run.id).values(counts=counts))


def earlier_counts(session: Session, run: Run, limit: int = 14) -> list[dict[str, object]]:
    """Counts of this site's earlier nights that went well, newest first."""
    rows = session.scalars(
        select(CrawlRun)
        .where(CrawlRun.site_id == run.site_id, CrawlRun.night < run.night, CrawlRun.verdict == "ok")
        .order_by(CrawlRun.night.desc())
        .limit(limit)
    )
    return [dict(row.counts) for row in rows]


def counts_since_good(session: Session, run: Run, limit: int = 14) -> list[dict[str, object]]:
    """Counts of the nights since the last that went well, under the same profile, newest first."""
    version = session.scalar(select(Site.profile_version).where(Site.id == run.site_id))
    rows = session.scalars(
        select(CrawlRun)
        .where(CrawlRun.site_id == run.site_id, CrawlRun.night < run.night, CrawlRun.verdict.is_not(None))
        .order_by(CrawlRun.night.desc())
        .limit(limit)
    )
    found: list[dict[str, object]] = []
    for row in rows:
        if row.verdict == "ok" or row.profile_version != version:
            break
        found.append(dict(row.counts))
    return found
