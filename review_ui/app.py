"""Makes the review page: one Flask app over one store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from babel.dates import format_date, format_datetime
from flask import Flask, Response, g, render_template
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_login import LoginManager
from flask_wtf.csrf import CSRFError, CSRFProtect
from werkzeug.exceptions import HTTPException, SecurityError

from governance.decision import Refused, load_decision
from indicators.catalogue import Catalogue, load_catalogue
from pipeline.ports import Clock
from review_ui import (
    about,
    choice,
    earlier,
    fragments,
    group,
    guard,
    linked,
    login,
    oversight,
    photo_stops,
    sources,
    week,
)
from review_ui.house import EXTENSION, House
from review_ui.names import municipality_names
from review_ui.people import Person, load_person, somebody
from review_ui.release import tmm_release
from review_ui.settings import Release, ReviewSettings
from review_ui.whereabouts import AMSTERDAM
from storage.errors import StoreError
from storage.store import Store

if TYPE_CHECKING:
    from flask.typing import RouteCallable

MAX_FORM_BYTES = 64 * 1024
MAX_FORM_PARTS = 60
STORE_IS_SILENT = "store_is_silent"    # then no page asks who is logged in

ERROR_LINES = {
    400: ("Dit verzoek klopt niet", "De pagina begrijpt dit verzoek niet. Ga terug en probeer het opnieuw."),
    403: ("Geen toegang", "Uw rol geeft geen toegang tot deze pagina."),
    404: ("Niet gevonden", "Deze pagina of advertentiegroep bestaat niet (meer)."),
    405: ("Dit kan hier niet", "Deze handeling kan op deze pagina niet."),
    413: ("Te veel tekst", "Wat u verstuurt is te groot."),
    429: ("Even wachten", "Er is te vaak geprobeerd in te loggen. Wacht een minuut en probeer het opnieuw."),
    503: ("Even niet beschikbaar", "Baken kan de gegevens nu niet lezen of bewaren. Probeer het zo opnieuw."),
}
"""Dutch words for what can go wrong before any template of a page runs."""


def create_app(
    store: Store,
    settings: ReviewSettings,
    clock: Clock,
    release: Release | None = None,
    *,
    catalogue: Catalogue | None = None,
) -> Flask:
    """The review page. `release` makes and records the package for TMM; by default exports.dossier does."""
    rules = catalogue or load_catalogue()
    settings = replace(settings, municipality=settings.municipality or _decided_municipality(store))
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=store.keyring.derive("review"),
        SESSION_COOKIE_NAME="__Host-baken" if settings.https else "baken",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.https,
        TRUSTED_HOSTS=list(settings.trusted_hosts),
        MAX_CONTENT_LENGTH=MAX_FORM_BYTES,
        MAX_FORM_MEMORY_SIZE=MAX_FORM_BYTES,
        MAX_FORM_PARTS=MAX_FORM_PARTS,
        WTF_CSRF_TIME_LIMIT=None,       # as long as the session
        WTF_CSRF_SSL_STRICT=False,      # Referrer-Policy: no-referrer leaves no referrer to check
    )
    app.extensions[EXTENSION] = House(
        store, settings, clock, rules, release or tmm_release(store, rules, clock.now)
    )
    CSRFProtect(app)
    _people(app, store)
    guard.install(app)
    for part in (login, week, group, linked, choice, earlier, sources, oversight, photo_stops, about):
        app.register_blueprint(part.bp)
    limiter = Limiter(get_remote_address, app=app, storage_uri="memory://", headers_enabled=False)
    slowed = limiter.limit(f"{settings.logins_per_minute} per minute")
    app.view_functions["login.log_in"] = cast("RouteCallable", slowed(app.view_functions["login.log_in"]))
    _words(app, settings)
    _errors(app)
    return app


def _decided_municipality(store: Store) -> str:
    """The municipality that the processing decision names; empty while there is none to read."""
    try:
        return load_decision(store.data_dir).municipality.name
    except Refused:
        return ""


def _people(app: Flask, store: Store) -> None:
    manager = LoginManager(app)
    manager.session_protection = "strong"

    def load(session_id: str) -> Person | None:
        return load_person(store, session_id)

    manager.user_loader(load)


def _words(app: Flask, settings: ReviewSettings) -> None:
    """What templates may use: local times in Dutch, printable text, cut fragments."""
    app.jinja_env.filters.update(
        dag=local_date, tijdstip=local_time, printable=fragments.printable, pieces=fragments.pieces,
        unbroken_numbers=fragments.unbroken_numbers,
    )

    @app.context_processor
    def at_hand() -> dict[str, object]:
        return {
            "person": None if g.get(STORE_IS_SILENT) else somebody(),
            "settings": settings,
            "keys_on": about.keys_are_on(),
            "names": municipality_names(),
        }


def local_date(value: date | datetime, *, short: bool = False) -> str:
    """"9 november 2026", or "9 nov" in short; moments are put in Dutch time first."""
    day = value.astimezone(AMSTERDAM).date() if isinstance(value, datetime) else value
    return unbroken(format_date(day, "d MMM" if short else "d MMMM y", locale="nl"))


def local_time(value: datetime) -> str:
    """"9 november 2026, 06:00 uur", in Dutch time."""
    moment = value.astimezone(AMSTERDAM)
    time_of_day = format_datetime(moment, "HH:mm 'uur'", locale="nl")
    return f"{local_date(moment)}, {unbroken(time_of_day)}"


def unbroken(text: str) -> str:
    """The text with spaces that a line never ends at: a day and its month stay together."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def _errors(app: Flask) -> None:
    @app.errorhandler(SecurityError)
    def foreign(error: SecurityError) -> Response:
        """A host name that is not ours: answered without a page, for no address can be made under it."""
        return Response("Dit adres hoort niet bij Baken.\n", 400, mimetype="text/plain")

    @app.errorhandler(HTTPException)
    def refused(error: HTTPException) -> tuple[str, int]:
        code = error.code or 500
        title, line = ERROR_LINES.get(code, ERROR_LINES[503])
        return render_template("error.html", title=title, line=line, group=None), code

    @app.errorhandler(CSRFError)
    def expired(error: CSRFError) -> tuple[str, int]:
        title, line = "Dit formulier is verlopen", "Ga terug, ververs de pagina en verstuur het formulier opnieuw."
        return render_template("error.html", title=title, line=line, group=None), 400

    @app.errorhandler(StoreError)
    def unavailable(error: StoreError) -> tuple[str, int]:
        app.logger.error("the store did not answer: %s", error)
        g.setdefault(STORE_IS_SILENT, True)
        title, line = ERROR_LINES[503]
        return render_template("error.html", title=title, line=line, group=None), 503
