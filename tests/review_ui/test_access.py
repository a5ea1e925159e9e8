"""Who gets in, for how long, and to what."""

import re

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from indicators.catalogue import Catalogue
from review_ui.app import create_app
from review_ui.login import safe_next
from review_ui.people import RULES
from review_ui.settings import ReviewSettings
from storage.users import disable_user
from tests.review_ui.conftest import Login, token_of
from tests.review_ui.world import PASSWORD, PEOPLE, World

BASE = "http://127.0.0.1"
CASE = {"reviewer", "stand_in"}
EVERYBODY = set(PEOPLE.values())

MATRIX: dict[str, set[str]] = {
    "/deze-week": CASE,
    "/groep/{manager}": CASE,
    "/groep/{manager}/koppelingen": CASE,
    "/koppelingen/toets": CASE,
    "/eerder-gekozen": CASE,
    "/veelgebruikte-fotos": CASE,
    "/bronnen": CASE | {"admin"},
    "/auditspoor": {"privacy"},
    "/tellingen": {"privacy", "statistics"},
    "/gebruikers": {"admin"},
    "/toetsen": EVERYBODY,
}
OPEN = ("/healthz", "/inloggen", "/toegankelijkheid")
FORMS = {
    "/groep/{manager}/keuze": CASE,
    "/groep/{manager}/oordeel": CASE,
    "/groep/{manager}/kenmerk": CASE,
    "/koppelingen/toets": CASE,
    "/groep/{manager}/ongedaan": CASE,
    "/groep/{manager}/overdracht": CASE,
    "/veelgebruikte-fotos/keuze": CASE,
    "/verlengen": EVERYBODY,
    "/uitloggen": EVERYBODY,
    "/toetsen": EVERYBODY,
}


def try_login(app: Flask, name: str, password: str) -> TestResponse:
    client = app.test_client()
    token = token_of(client.get("/inloggen", base_url=BASE).text)
    return client.post(
        "/inloggen", data={"naam": name, "wachtwoord": password, "csrf_token": token}, base_url=BASE
    )


@pytest.mark.parametrize("name", PEOPLE)
def test_each_role_opens_its_own_pages_and_no_others(world: World, login: Login, name: str) -> None:
    client = login(name)
    for path, roles in MATRIX.items():
        answer = client.get(path.format(**world.groups), base_url=BASE)
        assert answer.status_code == (200 if PEOPLE[name] in roles else 403), path


@pytest.mark.parametrize("name", PEOPLE)
def test_each_role_sends_its_own_forms_and_no_others(world: World, login: Login, name: str) -> None:
    for path, roles in FORMS.items():
        client = login(name)
        token = token_of(client.get("/toetsen", base_url=BASE).text)
        answer = client.post(path.format(**world.groups), data={"csrf_token": token}, base_url=BASE)
        assert (answer.status_code != 403) == (PEOPLE[name] in roles), path


def test_every_page_has_a_rule_and_is_in_the_matrix(world: World, app: Flask) -> None:
    tried = {re.sub(r"\{\w+\}", "<group_id>", path) for path in [*MATRIX, *FORMS, *OPEN]}
    tried |= {"/", "/static/<path:filename>"}
    assert {rule.rule for rule in app.url_map.iter_rules()} == tried
    for endpoint, view in app.view_functions.items():
        assert endpoint == "static" or (view.__module__, view.__qualname__) in RULES, endpoint


def test_a_page_without_a_rule_opens_for_nobody(world: World, app: Flask) -> None:
    app.add_url_rule("/vergeten", "forgotten", lambda: "geheim")
    answer = app.test_client().get("/vergeten", base_url=BASE)
    assert answer.status_code == 403
    assert "geheim" not in answer.text


def test_without_login_every_page_leads_to_the_login_page(world: World, app: Flask) -> None:
    for path in MATRIX:
        answer = app.test_client().get(path.format(**world.groups), base_url=BASE)
        assert answer.status_code == 302, path
        assert answer.headers["Location"].startswith("/inloggen"), path
    for path in OPEN:
        assert app.test_client().get(path, base_url=BASE).status_code == 200, path


def test_a_role_without_cases_never_sees_a_word_or_number_of_an_ad(world: World, login: Login) -> None:
    reviewer = login("anna")
    assert "onze meiden" in reviewer.get(f"/groep/{world.groups['manager']}", base_url=BASE).text.lower()
    for name in ("fatima", "karel", "sanne"):
        client = login(name)
        for path in MATRIX:
            text = client.get(path.format(**world.groups), base_url=BASE).text.lower()
            assert not any(word in text for word in ("meiden", "+3167", "bella", "schuld")), (name, path)


def test_a_wrong_password_and_a_wrong_name_get_the_same_answer(app: Flask) -> None:
    wrong_password = try_login(app, "anna", "een verkeerd wachtwoord")
    wrong_name = try_login(app, "niemand", "een verkeerd wachtwoord")
    assert wrong_password.status_code == wrong_name.status_code == 401
    clean = [
        re.sub(r'value="[^"]*"', "", answer.text) for answer in (wrong_password, wrong_name)
    ]
    assert clean[0] == clean[1]


def test_five_wrong_passwords_lock_the_name_for_a_quarter_of_an_hour(world: World, app: Flask) -> None:
    for _ in range(5):
        assert try_login(app, "anna", "een verkeerd wachtwoord").status_code == 401
    assert try_login(app, "anna", PASSWORD).status_code == 401
    world.clock.pass_(minutes=16)
    assert try_login(app, "anna", PASSWORD).status_code == 302


def test_too_many_attempts_from_one_address_are_slowed_down(world: World, catalogue: Catalogue) -> None:
    app = create_app(
        world.store, ReviewSettings(logins_per_minute=3), world.clock, catalogue=catalogue
    )
    statuses = [try_login(app, f"niemand{n}", "een verkeerd wachtwoord").status_code for n in range(5)]
    assert statuses == [401, 401, 401, 429, 429]


def test_fifteen_quiet_minutes_end_the_session(world: World, login: Login) -> None:
    client = login("anna")
    world.clock.pass_(minutes=14)
    assert client.get("/deze-week", base_url=BASE).status_code == 200
    world.clock.pass_(minutes=14)
    assert client.get("/deze-week", base_url=BASE).status_code == 200
    world.clock.pass_(minutes=16)
    answer = client.get("/deze-week", base_url=BASE)
    assert answer.status_code == 302
    assert "reden=stil" in answer.headers["Location"]
    assert client.get("/deze-week", base_url=BASE).status_code == 302


def test_staying_logged_in_can_be_asked_for(world: World, login: Login) -> None:
    client = login("anna")
    token = token_of(client.get("/deze-week", base_url=BASE).text)
    for _ in range(3):
        world.clock.pass_(minutes=10)
        assert client.post("/verlengen", data={"csrf_token": token}, base_url=BASE).status_code == 302
    assert client.get("/deze-week", base_url=BASE).status_code == 200


def test_a_session_ends_after_twelve_hours_however_busy(world: World, login: Login) -> None:
    client = login("anna")
    for _ in range(12 * 6):
        world.clock.pass_(minutes=10)
        assert client.get("/toetsen", base_url=BASE).status_code == 200
    world.clock.pass_(minutes=10)
    assert client.get("/toetsen", base_url=BASE).status_code == 302


def test_disabling_a_user_ends_the_running_sessions(world: World, login: Login) -> None:
    client = login("bram")
    with world.store.begin() as session:
        disable_user(session, "bram")
    assert client.get("/deze-week", base_url=BASE).status_code == 302


def test_logging_out_ends_the_session(login: Login) -> None:
    client = login("anna")
    token = token_of(client.get("/deze-week", base_url=BASE).text)
    client.post("/uitloggen", data={"csrf_token": token}, base_url=BASE)
    assert client.get("/deze-week", base_url=BASE).status_code == 302


def test_a_form_without_its_token_is_refused(world: World, login: Login) -> None:
    client = login("anna")
    for path in FORMS:
        answer = client.post(path.format(**world.groups), data={"keuze": "none", "reden": "x" * 20}, base_url=BASE)
        assert answer.status_code == 400, path
        assert "formulier is verlopen" in answer.text


def test_a_foreign_host_name_is_refused(app: Flask) -> None:
    assert app.test_client().get("/inloggen", base_url="http://kwaad.example").status_code == 400


def test_a_form_that_is_too_large_is_refused(world: World, login: Login) -> None:
    client = login("anna")
    token = token_of(client.get("/toetsen", base_url=BASE).text)
    answer = client.post(
        f"/groep/{world.groups['manager']}/keuze",
        data={"csrf_token": token, "reden": "x" * 200_000},
        base_url=BASE,
    )
    assert answer.status_code == 413
    assert "Te veel tekst" in answer.text


@pytest.mark.parametrize(
    "target", ["//kwaad.example", "https://kwaad.example/", "/\\kwaad.example", "kwaad", "", "/%0d%0a//x\\y"]
)
def test_after_login_nobody_is_sent_to_another_site(target: str) -> None:
    assert safe_next(target) is None


def test_after_login_the_page_that_was_asked_for_opens(world: World, app: Flask) -> None:
    client = app.test_client()
    asked = client.get("/eerder-gekozen", base_url=BASE).headers["Location"]
    token = token_of(client.get(asked, base_url=BASE).text)
    answer = client.post(
        asked, data={"naam": "anna", "wachtwoord": PASSWORD, "csrf_token": token}, base_url=BASE
    )
    assert answer.headers["Location"] == "/eerder-gekozen"


def test_pages_carry_the_headers_of_the_design_and_are_never_kept(world: World, login: Login) -> None:
    client = login("anna")
    for path in ("/deze-week", f"/groep/{world.groups['manager']}", "/bestaat-niet"):
        headers = client.get(path, base_url=BASE).headers
        assert headers["Cache-Control"] == "no-store"
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert "unsafe" not in headers["Content-Security-Policy"]
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert "noindex" in headers["X-Robots-Tag"]


def test_cookies_are_out_of_reach_of_scripts_and_secure_behind_tls(
    world: World, app: Flask, catalogue: Catalogue
) -> None:
    plain = try_login(app, "anna", PASSWORD).headers["Set-Cookie"]
    assert "HttpOnly" in plain
    assert "SameSite=Lax" in plain
    secure = create_app(world.store, ReviewSettings(https=True), world.clock, catalogue=catalogue)
    client = secure.test_client()
    cookie = client.get("/inloggen", base_url="https://127.0.0.1").headers["Set-Cookie"]
    assert cookie.startswith("__Host-baken=")
    assert "Secure" in cookie


def test_looks_choices_and_refusals_stand_in_the_audit_trail(world: World, login: Login) -> None:
    login("anna").get(f"/groep/{world.groups['manager']}", base_url=BASE)
    login("karel").get(f"/groep/{world.groups['manager']}", base_url=BASE)
    trail = login("fatima").get("/auditspoor", base_url=BASE).text
    assert "Advertentiegroep bekeken" in trail
    assert f"groep {world.groups['manager']}" in trail
    assert "Toegang geweigerd" in trail
    assert "Auditspoor bekeken" in trail


def test_a_case_that_cannot_be_audited_is_not_shown(world: World, login: Login) -> None:
    client = login("anna")
    with world.store.begin() as session:
        session.connection().exec_driver_sql(
            "CREATE TRIGGER audit_is_full BEFORE INSERT ON audit_event BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
    answer = client.get(f"/groep/{world.groups['manager']}", base_url=BASE)
    assert answer.status_code == 500
    assert "meiden" not in answer.text
    assert "Even niet beschikbaar" in answer.text
