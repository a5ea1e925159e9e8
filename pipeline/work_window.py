"""The work of a running crawl: what waits, what is handed out, what is answered but not yet committed."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from heapq import heapify, heappop, heappush

from extractors.captured import CapturedAd, FetchFailure, HashedPhoto, ListingPage, Record, SessionEnded
from storage.frontier import AD, LISTING, PHOTO, Work

WINDOW = 100            # handed out and not yet committed: what a SIGKILL can cost
PRIORITY = {LISTING: 0, AD: 1, PHOTO: 2}

Key = tuple[str, str]   # kind and address


class WorkWindow:
    """Hands out work in order (what an earlier night left, then listings, ads, photos; oldest first) up to a limit.

    A photo that several ads show under one address is fetched once: the other ads wait for its answer. A photo
    of an ad whose page is being fetched waits until its words were read (red line 4).
    """

    def __init__(self, waiting: Iterable[Work]) -> None:
        self._queue: list[tuple[bool, int, int, Work]] = []
        self._sequence = 0
        self._handed_out: dict[Key, Work] = {}
        self._answered: set[Key] = set()
        self._same_photo: dict[str, list[Work]] = {}
        self._unread: dict[str, list[Work]] = {}     # photos by the external id of the ad they wait for
        self._refused: set[str] = set()              # external ids of ads whose photos are not asked for
        self.add(waiting)

    def add(self, work: Iterable[Work]) -> None:
        for piece in work:
            self._sequence += 1
            if piece.kind == PHOTO:
                self._refused.discard(piece.external_id)    # its words were read again and allow it
            heappush(self._queue, (not piece.earlier, PRIORITY[piece.kind], self._sequence, piece))

    @property
    def left(self) -> int:
        """Work that is not committed yet."""
        parked = sum(len(pieces) for held in (self._same_photo, self._unread) for pieces in held.values())
        return len(self._queue) + len(self._handed_out) + parked

    @property
    def outstanding(self) -> int:
        return len(self._handed_out)

    @property
    def unanswered(self) -> int:
        return len(self._handed_out) - len(self._answered)

    def next(self, allowance: int) -> list[Work]:
        """The work to hand out now. `allowance`: requests left in the budget, outstanding ones not yet counted."""
        out: list[Work] = []
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
                    self._same_photo.setdefault(work.url, []).append(work)
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
                self.add(self._unread.pop(work.external_id, []))
            self._answered.discard(key)
            if key[0] == PHOTO:
                self._same_photo.pop(key[1], None)

    def drop_photos(self, external_ids: Collection[str]) -> None:
        """Photos of these ads are not handed out (again)."""
        if not external_ids:
            return
        self._refused.update(external_ids)

        def stays(work: Work) -> bool:
            return work.kind != PHOTO or work.external_id not in external_ids

        self._queue = [entry for entry in self._queue if stays(entry[-1])]
        heapify(self._queue)
        for held in (self._same_photo, self._unread):
            for name, pieces in list(held.items()):
                held[name] = [work for work in pieces if stays(work)]

    def take_back(self) -> None:
        """The subprocess is gone: what it had in hand waits again."""
        again = [
            work for work in self._handed_out.values() if work.kind != PHOTO or work.external_id not in self._refused
        ]
        for held in (self._same_photo, self._unread):
            for pieces in held.values():
                again += pieces
        self._handed_out.clear()
        self._answered.clear()
        self._same_photo.clear()
        self._unread.clear()
        self.add(again)


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
