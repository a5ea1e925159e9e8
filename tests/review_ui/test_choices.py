"""Choosing, taking back, handing over: through the forms, kept in the store."""

import re
from collections.abc import Sequence
from io import BytesIO
from zipfile import ZipFile

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from indicators.catalogue import Catalogue
from pipeline.case_reader import load_case
from pipeline.choose import ChoiceError, choose
from review_ui.app import create_app
from review_ui.settings import ReleaseError
from storage import audit
from storage.tables import AuditEvent, Choice
from tests.review_ui.conftest import SETTINGS, Login, token_of
from tests.review_ui.world import MONDAY, PASSWORD, World

BASE = "http://127.0.0.1"
REASON = "Eén nummer bij vijf werknamen en steeds dezelfde zinnen."


def send(
    world: World, client: FlaskClient, group: str, *, what: str = "keuze", follow: bool = False,
    keuze: str = "", reden: str = "", volgen_tot: str = "", anders: Sequence[str] = (),
) -> TestResponse:  # fmt: skip
    """Sends one of the forms of a group's page, as a browser would."""
    page = f"/groep/{world.groups[group]}"
    form = {"csrf_token": token_of(client.get(page, base_url=BASE).text), "reden": reden, "volgen_tot": volgen_tot}
    if keuze:
        form["keuze"] = keuze
    return client.post(
        f"{page}/{what}", data={**form, "anders": list(anders)}, base_url=BASE, follow_redirects=follow
    )


def rows(world: World) -> int:
    with world.store.read() as session:
        return session.scalar(select(func.count()).select_from(Choice)) or 0


def test_a_choice_is_kept_with_its_reason_and_leads_to_the_next_group(
    world: World, login: Login, catalogue: Catalogue
) -> None:
    client = login("anna")
    answer = send(world, client, "urgent", keuze="none", reden=REASON, anders=["spam", "independent"])
    assert answer.status_code == 302
    assert answer.headers["Location"].endswith(world.groups["manager"])
    case = load_case(world.store, world.groups["urgent"], catalogue=catalogue)
    kept = case.choices[0]
    assert (kept.outcome, kept.reason, kept.by_name) == ("none", REASON, "anna")
    assert kept.alternatives == ("independent", "spam")
    assert "1 van 3 groepen gekozen" in client.get("/deze-week", base_url=BASE).text


@pytest.mark.parametrize(
    ("form", "line"),
    [
        ({"reden": REASON}, "Kies eerst wat u met deze advertentiegroep wilt doen."),
        ({"keuze": "schuldig", "reden": REASON}, "Kies eerst wat u met deze advertentiegroep wilt doen."),
        ({"keuze": "none"}, "Schrijf op waarom u dit kiest. Gebruik minstens 10 tekens."),
        ({"keuze": "none", "reden": "   kort   "}, "Schrijf op waarom u dit kiest. Gebruik minstens 10 tekens."),
        ({"keuze": "none", "reden": "x" * 4001}, "De reden is te lang. Gebruik hoogstens 4000 tekens."),
        ({"keuze": "none", "reden": REASON, "anders": "x"}, "Een van de aangekruiste verklaringen"),
        ({"keuze": "follow", "reden": REASON}, "Vul in tot welke datum"),
        ({"keuze": "follow", "reden": REASON, "volgen_tot": "31-02-2027"}, "Vul in tot welke datum"),
        ({"keuze": "follow", "reden": REASON, "volgen_tot": "9-11-2026"}, "moet na vandaag liggen"),
        ({"keuze": "follow", "reden": REASON, "volgen_tot": "01-01-2028"}, "hoogstens zes maanden"),
    ],
)
def test_an_incomplete_choice_is_refused_in_one_clear_line_and_nothing_is_kept(
    world: World, login: Login, form: dict[str, str], line: str
) -> None:
    answer = send(
        world, login("anna"), "manager", keuze=form.get("keuze", ""), reden=form.get("reden", ""),
        volgen_tot=form.get("volgen_tot", ""), anders=form.get("anders", ""),
    )  # fmt: skip
    assert answer.status_code == 422
    assert line in answer.text
    assert rows(world) == 0


def test_what_was_typed_stays_after_a_refusal(world: World, login: Login) -> None:
    client = login("anna")
    answer = send(world, client, "manager", keuze="follow", reden="Mijn <b>eigen</b> woorden hier", anders=["spam"])
    assert "Mijn &lt;b&gt;eigen&lt;/b&gt; woorden hier" in answer.text
    assert re.search(r'value="follow"[^>]*checked', answer.text)
    assert re.search(r'value="spam" checked', answer.text)


def test_nothing_is_preselected(world: World, login: Login) -> None:
    text = login("anna").get(f"/groep/{world.groups['manager']}", base_url=BASE).text
    assert "checked" not in text


def test_following_keeps_its_date(world: World, login: Login, catalogue: Catalogue) -> None:
    for typed in ("04-01-2027", "2027-01-04"):
        send(world, login("anna"), "manager", keuze="follow", reden=REASON, volgen_tot=typed)
        case = load_case(world.store, world.groups["manager"], catalogue=catalogue)
        assert str(case.choices[0].follow_until) == "2027-01-04"


def test_whether_a_group_was_a_control_shows_only_after_the_choice(world: World, login: Login) -> None:
    client = login("anna")
    before = client.get(f"/groep/{world.groups['control']}", base_url=BASE).text
    assert "steekproef" not in before
    send(world, client, "control", keuze="none", reden=REASON)
    after = client.get(f"/groep/{world.groups['control']}", base_url=BASE).text
    assert "Dit was een steekproef" in after


def test_undoing_is_an_event_of_its_own_and_the_group_waits_again(
    world: World, login: Login, catalogue: Catalogue
) -> None:
    client = login("anna")
    send(world, client, "manager", keuze="refer", reden=REASON)
    page = send(world, client, "manager", what="ongedaan", follow=True)
    assert "De keuze is ongedaan gemaakt" in page.text
    case = load_case(world.store, world.groups["manager"], catalogue=catalogue)
    assert [choice.outcome for choice in case.choices] == ["undone", "refer"]
    assert "0 van 3 groepen gekozen" in client.get("/deze-week", base_url=BASE).text
    assert "Pakket voor TMM" not in client.get(f"/groep/{world.groups['manager']}", base_url=BASE).text


def test_nobody_undoes_the_choice_of_somebody_else_or_twice(world: World, login: Login) -> None:
    send(world, login("anna"), "manager", keuze="none", reden=REASON)
    assert "Iemand anders maakte deze keuze" in send(world, login("bram"), "manager", what="ongedaan", follow=True).text
    send(world, login("anna"), "manager", what="ongedaan")
    again = send(world, login("anna"), "manager", what="ongedaan", follow=True)
    assert "Er is geen keuze om ongedaan te maken" in again.text
    assert rows(world) == 2


def test_a_later_choice_replaces_an_earlier_one_and_both_stay(world: World, login: Login) -> None:
    send(world, login("anna"), "manager", keuze="none", reden=REASON)
    send(world, login("bram"), "manager", keuze="refer", reden="Nieuwe feiten van een collega gehoord.")
    text = login("anna").get("/eerder-gekozen", base_url=BASE).text
    assert text.count("later vervangen") == 1
    assert rows(world) == 2


def test_a_choice_and_its_audit_row_are_one_transaction(world: World) -> None:
    with world.store.begin() as session:
        session.connection().exec_driver_sql(
            "CREATE TRIGGER audit_is_full BEFORE INSERT ON audit_event BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
    with pytest.raises(Exception, match="full"):
        choose(
            world.store, group=world.groups["manager"], outcome="none", reason=REASON, alternatives=(),
            user_id=world.user_id("anna"), now=MONDAY, origin="test",
        )  # fmt: skip
    assert rows(world) == 0


def test_the_chain_holds_and_holds_no_reason(world: World, login: Login) -> None:
    send(world, login("anna"), "manager", keuze="none", reden=REASON)
    assert audit.verify(world.store).ok
    with world.store.read() as session:
        made = session.scalars(select(AuditEvent).where(AuditEvent.action == "choice.make")).one()
    assert made.object == f"group:{world.groups['manager']}"
    assert made.actor == f"user:{world.user_id('anna')}"
    assert REASON not in str(made.detail)


def test_a_group_that_does_not_exist_cannot_be_chosen(world: World, login: Login) -> None:
    with pytest.raises(ChoiceError, match="bestaat niet"):
        choose(
            world.store, group="nergens", outcome="none", reason=REASON, alternatives=(),
            user_id=world.user_id("anna"), now=MONDAY, origin="test",
        )  # fmt: skip
    assert login("anna").get("/groep/nergens", base_url=BASE).status_code == 404


def test_only_after_doorzetten_a_package_can_be_downloaded(
    world: World, login: Login, catalogue: Catalogue
) -> None:
    asked: list[tuple[str, int]] = []

    def release(group: str, user_id: int) -> tuple[str, bytes]:
        asked.append((group, user_id))
        if len(asked) == 1:
            raise ReleaseError("Kies eerst <doorzetten>.")
        data = BytesIO()
        with ZipFile(data, "w") as package:
            package.writestr("LEESMIJ.txt", "een signaal, geen bewijs")
        return "dossier-2026-0001.zip", data.getvalue()

    app: Flask = create_app(world.store, SETTINGS, world.clock, release, catalogue=catalogue)
    client = app.test_client()
    token = token_of(client.get("/inloggen", base_url=BASE).text)
    client.post("/inloggen", data={"naam": "anna", "wachtwoord": PASSWORD, "csrf_token": token}, base_url=BASE)
    refused = send(world, client, "manager", what="overdracht")
    assert refused.status_code == 409
    assert "Kies eerst &lt;doorzetten&gt;." in refused.text
    page = send(world, client, "manager", keuze="refer", reden=REASON, follow=True)
    assert "Pakket voor TMM maken en downloaden" in page.text
    answer = send(world, client, "manager", what="overdracht")
    assert answer.headers["Content-Disposition"] == "attachment; filename=dossier-2026-0001.zip"
    assert answer.headers["Cache-Control"] == "no-store"
    assert ZipFile(BytesIO(answer.data)).namelist() == ["LEESMIJ.txt"]
    assert asked == [(world.groups["manager"], world.user_id("anna"))] * 2
