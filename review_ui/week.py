"""This week: the list, what waits from earlier weeks, and how the sources did."""

from flask import Blueprint, render_template

from review_ui.house import house
from review_ui.people import CASE_ROLES, me, opens_for
from storage import oversight_store, review_store
from storage.review_store import ListLine

bp = Blueprint("week", __name__)


@bp.get("/deze-week")
@opens_for(CASE_ROLES)
def show() -> str:
    here = house()
    with here.store.read() as session:
        week = review_store.newest_week(session)
        lines = review_store.list_lines(session, week) if week else []
        waiting = review_store.open_lines(session, week) if week else []
        overflow = review_store.overflow(session, week) if week else 0
        sites = oversight_store.site_lines(session, nights=3)
        last_round = oversight_store.last_round(session)
    here.note(me().actor, "list.view", f"week:{week or '-'}", detail={"groups": len(lines) + len(waiting)})
    return render_template(
        "week.html",
        week=week,
        lines=lines,
        waiting=waiting,
        urgent_waiting=[line for line in waiting if presses(line)],
        other_waiting=[line for line in waiting if not presses(line)],
        overflow=overflow,
        sites=sites,
        failing=[site for site in sites if site.verdict not in (None, "ok")],
        last_round=last_round,
        chosen=sum(line.choice is not None for line in lines),
        first_open=next((line for line in reading_order(lines, waiting) if line.choice is None), None),
    )


def presses(line: ListLine) -> bool:
    """Urgent, or for route M."""
    return line.urgent or line.facts.under_age_words


def reading_order(lines: list[ListLine], waiting: list[ListLine]) -> list[ListLine]:
    """What is urgent and still open from earlier weeks comes before everything else."""
    return [
        *(line for line in waiting if presses(line)),
        *lines,
        *(line for line in waiting if not presses(line)),
    ]


def all_lines() -> list[ListLine]:
    """The newest list and what waits from earlier ones, in the order of the page."""
    with house().store.read() as session:
        week = review_store.newest_week(session)
        if week is None:
            return []
        return reading_order(
            review_store.list_lines(session, week), review_store.open_lines(session, week)
        )
