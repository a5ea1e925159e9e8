"""Ten thousand ads that are alike: linked in full, with work that grows as their number and no faster."""

import sys
import tracemalloc
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from sqlalchemy import func, select

import linking
import pipeline
import storage
from bench.link_hostile import copied_ads, equal_ads
from bench.link_load import load
from bench.link_world import WorldAd
from pipeline.link import link
from storage.store import Store
from storage.tables import AdGroup, Edge, Lead

if TYPE_CHECKING:
    from _typeshed import TraceFunction

MANY, FEWER = 10_000, 1_000
OURS = tuple(str(Path(room.__file__ or "").parent) for room in (linking, pipeline, storage))
NOW = datetime(2026, 11, 2, 5, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Linked:
    """What linking a new store took, and made."""

    lines: int              # of our own Python that ran
    peak: int               # bytes held at a time: what numpy counts or compares pair by pair, it holds
    groups: int
    largest: int
    texts: int              # edges by text
    hubs: set[str]          # kinds of which a lead joins nobody


def linked(folder: Path, ads: Sequence[WorldAd]) -> Linked:
    with Store.create(folder) as store:
        load(store, ads)
        lines, peak = _work(lambda: link(store, now=NOW))
        with store.read() as session:
            sizes = session.scalars(select(AdGroup.size).where(AdGroup.ended_at.is_(None))).all()
            texts = session.scalar(select(func.count()).select_from(Edge).where(Edge.kind == "text")) or 0
            hubs = set(session.scalars(select(Lead.kind).where(Lead.hub)))
    return Linked(lines, peak, len(sizes), max(sizes), texts, hubs)


def _work(do: Callable[[], object]) -> tuple[int, int]:
    lines = 0

    def counting(_frame: FrameType, event: str, _argument: object) -> "TraceFunction":
        nonlocal lines
        lines += event == "line"
        return counting

    def ours(frame: FrameType, event: str, argument: object) -> "TraceFunction | None":
        return counting(frame, event, argument) if frame.f_code.co_filename.startswith(OURS) else None

    before = sys.gettrace()
    tracemalloc.start()
    sys.settrace(ours)
    try:
        do()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        sys.settrace(before)
        tracemalloc.stop()
    return lines, peak


def half_without_a_number(count: int) -> list[WorldAd]:
    return [replace(ad, phones=(), handles=()) if place % 2 else ad for place, ad in enumerate(equal_ads(count))]


def test_ten_thousand_equal_ads_are_one_group_at_the_work_of_their_number(tmp_path: Path) -> None:
    few = linked(tmp_path / "few", half_without_a_number(FEWER))
    many = linked(tmp_path / "many", half_without_a_number(MANY))
    assert (many.groups, many.largest, many.texts) == (1, MANY, MANY - 1)
    assert_no_more_than_their_number(few, many)


def test_ten_thousand_copies_under_everybodys_own_number_join_nobody_at_the_work_of_their_number(
    tmp_path: Path,
) -> None:
    few, many = linked(tmp_path / "few", copied_ads(FEWER)), linked(tmp_path / "many", copied_ads(MANY))
    assert many.hubs == {"text"}
    assert many.texts == MANY - 1
    assert many.groups > MANY / 2
    assert_no_more_than_their_number(few, many)


def assert_no_more_than_their_number(few: Linked, many: Linked) -> None:
    """With room for what is no work of linking; squared would be the square of it."""
    times = MANY / FEWER
    assert many.lines < 1.5 * times * few.lines
    assert many.peak < 1.5 * times * few.peak
