"""The page on pictures that many people show: what it tells, and the form that keeps a word."""

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select

from storage.tables import AuditEvent, PhotoStop
from tests.review_ui.conftest import Login, Site, enter, token_of
from tests.review_ui.world import World

BASE = "http://127.0.0.1"
PAGE = "/veelgebruikte-fotos"


def test_the_page_tells_how_often_and_where_and_shows_no_picture(login: Login) -> None:
    text = login("anna").get(PAGE, base_url=BASE).text
    assert "Wacht op uw keuze" in text
    assert "320 bij 400 beeldpunten" in text
    assert "veelgebruikt kenmerk, koppelt niet" in text
    assert "<img" not in text


@pytest.mark.parametrize(("verdict", "state"), [("stop", "approved"), ("laat", "rejected")])
def test_a_word_is_kept_with_who_said_it_and_an_audit_row(
    world: World, login: Login, verdict: str, state: str
) -> None:
    client = login("bram")
    page = client.get(PAGE, base_url=BASE).text
    with world.store.read() as session:
        waiting = session.scalars(select(PhotoStop).where(PhotoStop.state == "proposed")).one().id
    answer = client.post(
        f"{PAGE}/keuze", data={"csrf_token": token_of(page), "foto": waiting, "oordeel": verdict}, base_url=BASE
    )
    assert answer.status_code == 302
    with world.store.read() as session:
        row = session.get_one(PhotoStop, waiting)
        assert (row.state, row.decided_by is not None) == (state, True)
        noted = session.scalars(select(AuditEvent).where(AuditEvent.action == f"photo_stop.{state}")).one()
    assert (noted.object, noted.actor) == (f"photo_stop:{waiting}", f"user:{row.decided_by}")


def test_a_word_without_sense_changes_nothing_and_says_so(world: World, login: Login) -> None:
    client = login("anna")
    token = token_of(client.get(PAGE, base_url=BASE).text)
    for number, verdict in (("1", "x"), ("99999", "stop"), ("een", "stop")):
        answer = client.post(
            f"{PAGE}/keuze", data={"csrf_token": token, "foto": number, "oordeel": verdict}, base_url=BASE,
            follow_redirects=True,
        )
        assert 'role="alert"' in answer.text
    with world.store.read() as session:
        assert {row.state for row in session.scalars(select(PhotoStop))} == {"proposed", "approved", "rejected"}


@pytest.mark.browser
def test_the_form_works_by_keyboard(page: Page, site: Site) -> None:
    enter(page, site, "anna")
    page.goto(site.url(PAGE))
    page.get_by_role("button", name="Niet gebruiken om te koppelen").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Er wacht niets.")).to_be_visible()
