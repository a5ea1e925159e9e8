"""Earlier choices, newest first."""

from flask import Blueprint, render_template, request

from review_ui.house import house
from review_ui.people import CASE_ROLES, me, opens_for
from storage import review_store

bp = Blueprint("earlier", __name__)

PER_PAGE = 25
MAX_PAGE = 10_000


@bp.get("/eerder-gekozen")
@opens_for(CASE_ROLES)
def show() -> str:
    here = house()
    number = page_number(request.args.get("pagina", ""))
    with here.store.read() as session:
        lines = review_store.earlier_choices(session, limit=PER_PAGE + 1, offset=(number - 1) * PER_PAGE)
    here.note(me().actor, "choices.view", f"page:{number}")
    return render_template(
        "earlier.html", lines=lines[:PER_PAGE], page=number, more=len(lines) > PER_PAGE
    )


def page_number(text: str) -> int:
    """A page number from an address; anything strange is the first page."""
    return min(int(text), MAX_PAGE) if text.isascii() and text.isdecimal() and 0 < len(text) < 8 and int(text) else 1
