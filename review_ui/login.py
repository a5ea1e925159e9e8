"""Logging in and out, staying logged in."""

from urllib.parse import urlsplit

from flask import Blueprint, redirect, render_template, request, session, url_for
from flask_login import login_user, logout_user
from werkzeug.wrappers import Response

from review_ui import guard
from review_ui.house import house
from review_ui.people import EVERYBODY, HOME, Person, load_person, me, open_without_login, opens_for, somebody
from storage import users
from storage.tables import User

bp = Blueprint("login", __name__)

MAX_NAME_CHARS = 80
MAX_PASSWORD_CHARS = 1000


@bp.get("/")
@opens_for(EVERYBODY)
def home() -> Response:
    return redirect(url_for(HOME[me().role]))


@bp.get("/inloggen")
@open_without_login
def form() -> Response | str:
    if somebody() is not None:
        return redirect(url_for("login.home"))
    return render_template("login.html", reason=request.args.get("reden", ""), failed=False)


@bp.post("/inloggen")
@open_without_login
def log_in() -> Response | tuple[str, int]:
    here = house()
    name = request.form.get("naam", "").strip()[:MAX_NAME_CHARS]
    password = request.form.get("wachtwoord", "")[:MAX_PASSWORD_CHARS]
    user_id = users.check_password(here.store, name, password, now=here.now())
    person = known(user_id)
    if person is None:
        here.note("user:?", "login", "session", result="refused")
        return render_template("login.html", reason="", failed=True, name=name), 401
    session.clear()
    login_user(person)
    guard.start_clock(here.now())
    here.note(person.actor, "login", "session")
    return redirect(safe_next(request.args.get("verder")) or url_for(HOME[person.role]))


@bp.post("/uitloggen")
@opens_for(EVERYBODY)
def log_out() -> Response:
    """Ends the session; `reden=stil` when the page's own idle clock ran out."""
    idle = request.form.get("reden") == "stil"
    house().note(me().actor, "logout.idle" if idle else "logout", "session")
    logout_user()
    session.clear()
    return redirect(url_for("login.form", reden="stil" if idle else "uit"))


@bp.post("/verlengen")
@opens_for(EVERYBODY)
def extend() -> Response | tuple[str, int]:
    """Keeps the session alive; the guard has already set the clock. Scripts get an empty answer."""
    if request.headers.get("X-Baken-Script"):
        return "", 204
    return redirect(safe_next(request.form.get("terug")) or url_for("login.home"))


def safe_next(target: str | None) -> str | None:
    """A path on this site, or None: never an address elsewhere (`//host`, `https:`, backslashes)."""
    if not target or not target.startswith("/") or target.startswith("//") or "\\" in target:
        return None
    parts = urlsplit(target)
    return None if parts.scheme or parts.netloc else target


def known(user_id: int | None) -> Person | None:
    if user_id is None:
        return None
    here = house()
    with here.store.read() as reading:
        row = reading.get(User, user_id)
        epoch = row.session_epoch if row is not None else 0
    return load_person(here.store, f"{user_id}.{epoch}")
