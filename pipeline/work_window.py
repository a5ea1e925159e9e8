"""The work of a running crawl: what waits, what is handed out, what is answered but not yet committed.

Memory holds the first few thousand pieces that wait. The frontier holds all, and gives the next when these run out.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from heapq import heapify, heappop, heappush, nsmallest

from extractors.captured import CapturedAd, FetchFailure, HashedPhoto, ListingPage, Record, SessionEnded
from storage.frontier import AD, LISTING, PHOTO, Work

WINDOW = 100            # handed out and not yet committed: what a SIGKILL can cost
HELD = 4_000            # pieces that wait in memory, at most twice as many
PRIORITY = {LISTING: 0, AD: 1, PHOTO: 2}

Key = tuple[str, str]   # kind and address
Place = tuple[bool, int, int]    # in the order of handing out: earlier nights' first, by kind, by age


class WorkWindow:
    """Hands out work in order (what an earlier night left, then listings, ads, photos; oldest first) up to a limit.

    A photo that several ads show under one address is fetched once: the other ads wait for its answer. A photo
    of an ad whose page is being fetched waits until its words were read (red line 4).
    """

    def __init__(self, waiting: Iterable[Work], *, more: bool = False, held: int = HELD) -> None:
        self._held = held
        self._queue: list[tuple[Place, Work]] = []
        self._sequence = 0
        self._edge: Place | None = None              # what comes after it waits in the frontier alone
        self._handed_out: dict[Key, Work] = {}
        self._answered: set[Key] = set()
        self._same_photo: dict[str, list[Work]] = {}
        self._unread: dict[str, list[Work]] = {}     # photos by the external id of the ad they wait for
        self._too_late: dict[str, list[Work]] = {}   # photos whose address was just answered for other ads
        self._refused: set[str] = set()              # external ids of ads whose photos are not asked for
        self.refill(waiting, more=more)

    def add(self, work: Iterable[Work]) -> None:
        """New work, which the frontier holds already: what does not fit is left there."""
        for piece in work:
            if piece.kind == PHOTO:
                self._refused.discard(piece.external_id)    # its words were read again and allow it
            place = self._next_place(piece)
            if self._edge is None or place < self._edge:
                heappush(self._queue, (place, piece))
        if len(self._queue) > 2 * self._held:
            self._queue = nsmallest(self._held + 1, self._queue)
            self._edge = self._queue.pop()[0]

    def refill(self, waiting: Iterable[Work], *, more: bool) -> None:
        """What the frontier gave next, in its order. `more`: there is work after it that was not given."""
        self._edge = None
        place: Place | None = None
        for piece in waiting:
            place = self._next_place(piece)
            heappush(self._queue, (place, piece))
        if more and place is not None:
            self._edge = self._next_place(piece)

    def _next_place(self, piece: Work) -> Place:
        self._sequence += 1
        return not piece.earlier, PRIORITY[piece.kind], self._sequence

    def _hold(self, work: Iterable[Work]) -> None:
        """Work that was in hand waits again, in memory whatever waits in the frontier."""
        for piece in work:
            heappush(self._queue, (self._next_place(piece), piece))

    @property
    def wants_more(self) -> bool:
        """Whether the frontier should be asked for what comes next."""
        return self._edge is not None and len(self._queue) < WINDOW

    def in_memory(self) -> set[Key]:
        """Kind and full address of everything that need not be given again."""
        waiting = [piece for _, piece in self._queue]
        return {(piece.kind, piece.address) for piece in (*waiting, *self._parked(), *self._handed_out.values())}

    def _parked(self) -> list[Work]:
        lots = (self._same_photo, self._unread, self._too_late)
        return [piece for lot in lots for pieces in lot.values() for piece in pieces]

    @property
    def left(self) -> int:
        """Work in memory that is not committed yet."""
        return len(self._queue) + len(self._handed_out) + len(self._parked())

    @property
    def outstanding(self) -> int:
        return len(self._handed_out)

    @property
    def unanswered(self) -> int:
        return len(self._handed_out) - len(self._answered)

    def next(self, allowance: int) -> list[Work]:
        """The work to hand out now. `allowance`: requests left in the budget, outstanding ones not yet counted."""
        out: list[Work] = []
        if not self._queue or len(self._handed_out) >= min(WINDOW, allowance):
            return out      # asked after every answer, mostly in vain
        being_read = {work.external_id for work in self._handed_out.values() if work.kind == AD}
        while self._queue and len(self._handed_out) < min(WINDOW, allowance):
            work = heappop(self._queue)[-1]
            key = (work.kind, work.url)
            if work.kind == PHOTO and work.external_id in being_read:
                self._unread.setdefault(work.external_id, []).append(work)
                continue
            if work.kind == AD:
                being_read.add(work.external_id)
            if key in self._handed_out:
                if work.kind == PHOTO:
                    lot = self._too_late if key in self._answered else self._same_photo
                    lot.setdefault(work.url, []).append(work)
                continue
            self._handed_out[key] = work
            out.append(work)
        return out

    def answered(self, record: Record) -> list[Record]:
        """The record, and its like for every ad that shows the same photo. Nothing for an answer nobody asked for."""
        key = _key(record)
        if key not in self._handed_out or key in self._answered:
            return []
        self._answered.add(key)
        records = [record]
        if isinstance(record, HashedPhoto | FetchFailure):
            records += [
                replace(record, external_id=work.external_id, position=work.position)
                for work in self._same_photo.get(key[1], [])
            ]
        return records

    def committed(self, batch: Sequence[Record]) -> None:
        for record in batch:
            key = _key(record)
            work = self._handed_out.pop(key, None)
            if work is not None and work.kind == AD:
                self._hold(self._unread.pop(work.external_id, []))
            self._answered.discard(key)
            if key[0] == PHOTO:
                self._same_photo.pop(key[1], None)
                self._hold(self._too_late.pop(key[1], []))

    def drop_photos(self, external_ids: Collection[str]) -> None:
        """Photos of these ads are not handed out (again)."""
        if not external_ids:
            return
        self._refused.update(work.external_id for work in self._handed_out.values() if work.external_id in external_ids)

        def stays(work: Work) -> bool:
            return work.kind != PHOTO or work.external_id not in external_ids

        self._queue = [entry for entry in self._queue if stays(entry[-1])]
        heapify(self._queue)
        for lot in (self._same_photo, self._unread, self._too_late):
            for name, pieces in list(lot.items()):
                lot[name] = [work for work in pieces if stays(work)]

    def take_back(self) -> None:
        """The subprocess is gone: what it had in hand waits again."""
        again = [
            work for work in self._handed_out.values() if work.kind != PHOTO or work.external_id not in self._refused
        ]
        again += self._parked()
        for known in (self._handed_out, self._answered, self._same_photo, self._unread, self._too_late):
            known.clear()
        self._hold(again)


def _key(record: Record) -> Key:
    match record:
        case ListingPage():
            return LISTING, record.capture.url
        case HashedPhoto():
            return PHOTO, record.url
        case FetchFailure():
            return record.work, record.url
        case SessionEnded():
            raise ValueError("the end of a session answers no work")
        case CapturedAd() | _:
            return AD, record.capture.url
