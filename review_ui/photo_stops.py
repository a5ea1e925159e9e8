"""Pictures that many people show: a reviewer says of each whether it may link ads. None is shown: none is kept."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from pipeline.photo_stops import StopError, decide_stop
from review_ui.house import house, origin
from review_ui.people import CASE_ROLES, me, opens_for
from storage import photo_stops

bp = Blueprint("photo_stops", __name__)


@bp.get("/veelgebruikte-fotos")
@opens_for(CASE_ROLES)
def show() -> str:
    here = house()
    here.note(me().actor, "photo_stops.view", "photo_stops")
    with here.store.read() as session:
        lines = photo_stops.lines(session)
    return render_template(
        "photo_stops.html",
        waiting=[line for line in lines if line.state == photo_stops.PROPOSED],
        decided=[line for line in lines if line.state != photo_stops.PROPOSED],
    )


@bp.post("/veelgebruikte-fotos/keuze")
@opens_for(CASE_ROLES)
def decide() -> Response:
    here = house()
    try:
        decide_stop(
            here.store,
            stop_id=request.form.get("foto", 0, type=int),
            verdict=request.form.get("oordeel", ""),
            user_id=me().user_id,
            now=here.now(),
            origin=origin(),
        )
    except StopError as error:
        flash(str(error), "error")
    return redirect(url_for("photo_stops.show"))
