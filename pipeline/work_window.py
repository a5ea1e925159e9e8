"""The work of a running crawl: what waits, what is handed out, what is answered but not yet committed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from heapq import heappop, heappush

from extractors.captured import CapturedAd, FetchFailure, HashedPhoto, ListingPage, Record, SessionEnded
from storage.frontier import AD, LISTING, PHOTO, Work

WINDOW = 100            # handed out and not yet committed: what a SIGKILL can cost
PRIORITY = {LISTING: 0, AD: 1, PHOTO: 2}

Key = tuple[str, str]   # kind and address


class WorkWindow:
    """Hands out work in order (listings, ads, photos; oldest first) up to a limit.

    A photo that several ads show under one address is fetched once: the other ads wait for its answer.
    """

    def __init__(self, waiting: Iterable[Work]) -> None:
        self._queue: list[tuple[int, int, Work]] = []
        self._sequence = 0
        self._handed_out: dict[Key, Work] = {}
        self._answered: set[Key] = set()
        self._same_photo: dict[str, list[Work]] = {}
        self.add(waiting)

    def add(self, work: Iterable[Work]) -> None:
        for piece in work:
            self._sequence += 1
            heappush(self._queue, (PRIORITY[piece.kind], self._sequence, piece))

    @property
    def left(self) -> int:
        """Work that is not committed yet."""
        parked = sum(len(pieces) for pieces in self._same_photo.values())
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
        while self._queue and len(self._handed_out) < min(WINDOW, allowance):
            work = heappop(self._queue)[2]
            key = (work.kind, work.url)
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
            self._handed_out.pop(key, None)
            self._answered.discard(key)
            if key[0] == PHOTO:
                self._same_photo.pop(key[1], None)

    def take_back(self) -> None:
        """The subprocess is gone: what it had in hand waits again."""
        again = list(self._handed_out.values())
        for pieces in self._same_photo.values():
            again += pieces
        self._handed_out.clear()
        self._answered.clear()
        self._same_photo.clear()
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
