"""Draws the week's list, and puts what is urgent on it at once."""

from dataclasses import dataclass
from datetime import datetime

from indicators.catalogue import Catalogue
from indicators.week import draw, week_of
from storage import audit, list_store
from storage.store import Store


@dataclass(frozen=True, slots=True)
class ListSummary:
    week: str
    drawn: bool          # whether this round drew the week's list
    listed: int          # by the rule
    urgent: int          # new urgent items, outside the maximum
    controls: int
    overflow: int        # selected groups that did not fit


def make_list(store: Store, *, now: datetime, catalogue: Catalogue) -> ListSummary:
    """The list of the week of `now`: drawn once, by the first round that ends in it; urgent items any night."""
    week = week_of(now)
    with store.begin() as session:
        drawing = not list_store.is_drawn(session, week)
        waiting = list_store.waiting_groups(session, store.keyring, now.date(), only_urgent=not drawing)
        urgent = sorted((c for c in waiting.candidates if c.group_id in waiting.urgent), key=lambda c: c.name)
        list_store.add_items(session, week, [(c.group_id, "urgent", 0) for c in urgent], now)
        summary = ListSummary(week, drawing, 0, len(urgent), 0, 0)
        if drawing:
            ordinary = [c for c in waiting.candidates if c.group_id not in waiting.urgent]
            drawn = draw(week, ordinary, catalogue.queue_rule, list_store.previous_draw(session))
            list_store.add_week(session, week, now, drawn.overflow)
            list_store.add_items(session, week, [(i.group_id, i.why, i.position) for i in drawn.items], now)
            controls = sum(1 for item in drawn.items if item.why == "control")
            listed = len(drawn.items) - controls
            summary = ListSummary(week, True, listed, len(urgent), controls, drawn.overflow)
        if drawing or urgent:
            audit.record(
                session, store, actor="pipeline", action="list.draw" if drawing else "list.urgent",
                object=f"week:{week}", now=now,
                detail={
                    "listed": summary.listed, "urgent": summary.urgent, "controls": summary.controls,
                    "overflow": summary.overflow,
                },
            )  # fmt: skip
    return summary
