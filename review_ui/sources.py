"""The sources: how each did last night and in the nights before. No content of ads."""

from flask import Blueprint, render_template

from review_ui.house import house
from review_ui.people import ADMIN, CASE_ROLES, opens_for
from storage import oversight_store

bp = Blueprint("sources", __name__)


@bp.get("/bronnen")
@opens_for(CASE_ROLES, ADMIN)
def show() -> str:
    with house().store.read() as session:
        lines = oversight_store.site_lines(session)
        last_round = oversight_store.last_round(session)
    return render_template("sources.html", sites=lines, last_round=last_round)
