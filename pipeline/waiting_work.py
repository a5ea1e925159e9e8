"""What the frontier has waiting, in the portions that a crawl keeps in memory."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy.orm import Session

from pipeline.work_window import HELD, Key, WorkWindow
from storage import ads, frontier
from storage.frontier import AD, Run, Work
from storage.store import Store


def first_portion(store: Store, session: Session, run: Run) -> WorkWindow:
    """The window of a crawl that begins or goes on."""
    work, more = _portion(store, session, run, HELD, ())
    return WorkWindow(work, more=more)


def refill(store: Store, run: Run, window: WorkWindow, portion: int = HELD) -> None:
    """Gives the window what comes after the work that it holds."""
    with store.read() as session:
        work, more = _portion(store, session, run, portion, window.in_memory())
    window.refill(work, more=more)


def _portion(
    store: Store, session: Session, run: Run, portion: int, known: Collection[Key]
) -> tuple[list[Work], bool]:
    limit = portion + len(known)
    found = frontier.pending(session, run, limit)
    new = [work for work in found if (work.kind, work.address) not in known]
    return _with_etags(store, session, run, new), len(found) == limit


def _with_etags(store: Store, session: Session, run: Run, work: list[Work]) -> list[Work]:
    """The frontier does not keep the ETag of an ad that was seen before; the ad does."""
    digests = {piece.external_id: ads.external_digest(store, run.site_key, piece.external_id)
               for piece in work if piece.kind == AD}
    known = ads.find_all(session, run.site_id, digests.values())
    if not known:
        return work
    return [
        replace(piece, etag=ads.etag(store, ad))
        if piece.kind == AD and (ad := known.get(digests[piece.external_id])) is not None else piece
        for piece in work
    ]
