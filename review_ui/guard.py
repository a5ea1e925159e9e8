"""What stands before every page: login, role, the idle clock; and the headers after it."""

from datetime import UTC, datetime, timedelta

from flask import Flask, Response, abort, redirect, request, session, url_for
from flask_login import logout_user
from werkzeug.wrappers import Response as BaseResponse

from review_ui.house import house
from review_ui.people import RULES, Person, somebody

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""Without Trusted Types (DESIGN section 11)."""

HEADERS = {
    "Content-Security-Policy": CSP,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "X-Robots-Tag": "noindex, nofollow",
}

SEEN = "seen"      # last request, seconds since 1970
SINCE = "since"    # login, seconds since 1970


def start_clock(now: datetime) -> None:
    """Begins a session's idle and absolute time."""
    session[SINCE] = session[SEEN] = int(now.timestamp())


def guard() -> BaseResponse | None:
    """Lets a request through, sends it to the login page, or refuses it. Runs before every request."""
    if request.endpoint == "static" or request.endpoint is None:
        return None                     # style sheets and fonts; an unknown address becomes a 404
    view = request_view()
    if view not in RULES:
        abort(403)
    roles = RULES[view]
    person = somebody()
    if person is not None and time_is_up():
        logout_user()
        session.clear()
        house().note(person.actor, "logout.idle", "session")
        person = None
        if roles is not None:
            return redirect(url_for("login.form", reden="stil"))
    if roles is None:
        return None
    if person is None:
        return redirect(url_for("login.form", verder=request.path if request.method == "GET" else None))
    session[SEEN] = int(house().now().timestamp())
    if person.role not in roles:
        refuse(person)
    return None


def request_view() -> tuple[str, str]:
    """Module and name of the view that will answer."""
    from flask import current_app

    view = current_app.view_functions[request.endpoint or ""]
    return view.__module__, view.__qualname__


def refuse(person: Person) -> None:
    """Answers 403 and notes it: a refused look is a fact the privacy officer wants."""
    house().note(person.actor, "access.refused", f"page:{request.endpoint}", result="refused")
    abort(403)


def time_is_up() -> bool:
    settings, now = house().settings, house().now()
    seen, since = session.get(SEEN), session.get(SINCE)
    if not isinstance(seen, int) or not isinstance(since, int):
        return True
    idle = now - datetime.fromtimestamp(seen, UTC)
    whole = now - datetime.fromtimestamp(since, UTC)
    return idle > timedelta(minutes=settings.idle_minutes) or whole > timedelta(hours=settings.session_hours)


def add_headers(response: Response) -> Response:
    """Security headers on everything; pages are never kept by a browser or proxy, vendored files are."""
    for name, value in HEADERS.items():
        response.headers[name] = value
    response.headers.pop("Server", None)
    if request.endpoint == "static" and response.status_code in (200, 304):
        vendored = request.path.startswith("/static/vendor/")
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable" if vendored else "no-cache"
    else:
        response.headers["Cache-Control"] = "no-store"
    if house().settings.https:
        response.headers["Strict-Transport-Security"] = "max-age=31536000"
    return response


def install(app: Flask) -> None:
    app.before_request(guard)
    app.after_request(add_headers)
