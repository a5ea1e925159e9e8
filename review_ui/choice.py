"""Keeping a choice, taking it back, and making the package for TMM. Every action is a form."""

from io import BytesIO

from flask import Blueprint, flash, redirect, render_template, request, send_file, url_for
from werkzeug.wrappers import Response

from pipeline.choose import ChoiceError, choose, undo_choice
from review_ui import group
from review_ui.house import house, origin
from review_ui.people import CASE_ROLES, me, opens_for
from review_ui.settings import ReleaseError
from review_ui.week import all_lines

bp = Blueprint("choice", __name__)


@bp.post("/groep/<group_id>/keuze")
@opens_for(CASE_ROLES)
def make(group_id: str) -> Response | str | tuple[str, int]:
    here = house()
    entered = group.Entered(
        outcome=request.form.get("keuze", ""),
        reason=request.form.get("reden", "").replace("\r\n", "\n"),
        alternatives=tuple(request.form.getlist("anders")),
        follow_until=request.form.get("volgen_tot", ""),
    )
    try:
        choose(
            here.store,
            group=group_id,
            outcome=entered.outcome,
            reason=entered.reason,
            alternatives=entered.alternatives,
            user_id=me().user_id,
            now=here.now(),
            follow_until=group.parse_day(entered.follow_until),
            origin=origin(),
        )
    except ChoiceError as error:
        return group.page(group_id, entered, str(error))
    flash(group_id, f"chosen-{entered.outcome}")
    if entered.outcome == "refer":
        return redirect(url_for("group.show", group_id=group_id, _anchor="overdracht"))
    waiting = next_open(group_id)
    return redirect(url_for("group.show", group_id=waiting) if waiting else url_for("week.show"))


@bp.post("/groep/<group_id>/ongedaan")
@opens_for(CASE_ROLES)
def undo(group_id: str) -> Response:
    here = house()
    try:
        undo_choice(here.store, group=group_id, user_id=me().user_id, now=here.now(), origin=origin())
    except ChoiceError as error:
        flash(str(error), "error")
    else:
        flash(group_id, "undone")
    return redirect(url_for("group.show", group_id=group_id))


@bp.post("/groep/<group_id>/overdracht")
@opens_for(CASE_ROLES)
def hand_over(group_id: str) -> Response | tuple[str, int]:
    """Makes the package and records the referral; the browser keeps the file, Baken sends nothing."""
    here = house()
    try:
        name, data = here.release(group_id, me().user_id)
    except ReleaseError as error:
        return render_template("error.html", title="Geen pakket gemaakt", line=str(error), group=group_id), 409
    return send_file(BytesIO(data), mimetype="application/zip", as_attachment=True, download_name=name)


def next_open(group_id: str) -> str | None:
    """The next group on the list that waits for a choice: after this one first, then from the top."""
    lines = all_lines()
    at = next((index for index, line in enumerate(lines) if line.group == group_id), -1)
    for line in [*lines[at + 1 :], *lines[: at + 1]]:
        if line.choice is None and line.group != group_id:
            return line.group
    return None
