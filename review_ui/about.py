"""Pages about the site itself: the accessibility statement, the keys, and the sign of life."""

from flask import Blueprint, Response, jsonify, redirect, render_template, request, url_for
from sqlalchemy import text
from werkzeug.wrappers import Response as BaseResponse

from review_ui.house import house
from review_ui.login import safe_next
from review_ui.people import EVERYBODY, open_without_login, opens_for

bp = Blueprint("about", __name__)

KEYS_COOKIE = "baken-toetsen"
KEYS_OFF = "uit"
COOKIE_DAYS = 365


@bp.get("/healthz")
@open_without_login
def healthz() -> tuple[Response, int]:
    """Whether the page and its store answer; says nothing else."""
    with house().store.read() as session:
        session.execute(text("SELECT 1"))
    return jsonify(status="ok"), 200


@bp.get("/toegankelijkheid")
@open_without_login
def accessibility() -> str:
    return render_template("accessibility.html")


@bp.get("/toetsen")
@opens_for(EVERYBODY)
def keys() -> str:
    return render_template("keys.html")


@bp.post("/toetsen")
@opens_for(EVERYBODY)
def switch_keys() -> BaseResponse:
    """Turns the single-key shortcuts on or off (WCAG 2.1.4); kept in the browser."""
    answer = redirect(safe_next(request.form.get("terug")) or url_for("about.keys"))
    answer.set_cookie(
        KEYS_COOKIE,
        KEYS_OFF if request.form.get("stand") == KEYS_OFF else "aan",
        max_age=COOKIE_DAYS * 86400,
        httponly=True,
        samesite="Lax",
        secure=house().settings.https,
    )
    return answer


def keys_are_on() -> bool:
    return request.cookies.get(KEYS_COOKIE) != KEYS_OFF
