"""What stands on the pages, and what never does."""

import json
import re
from datetime import timedelta

import pytest

from review_ui import choice
from storage.tables import Ad, AdFact, AdGroup, AdVersion, GroupMember, ListItem
from tests.review_ui.conftest import Login, token_of
from tests.review_ui.test_choices import REASON, send
from tests.review_ui.world import MONDAY, World

BASE = "http://127.0.0.1"


def read(world: World, login: Login, path: str, name: str = "anna") -> str:
    return login(name).get(path.format(**world.groups), base_url=BASE).text


def test_the_list_has_urgent_first_then_the_order_given(world: World, login: Login) -> None:
    text = read(world, login, "/deze-week")
    text = text[text.index("De lijst") :]
    found = [text.index(f'/groep/{world.groups[name]}"') for name in ("urgent", "manager", "control", "waiting")]
    assert found == sorted(found)


def test_what_is_urgent_and_waits_from_an_earlier_week_comes_before_the_list(world: World, login: Login) -> None:
    with world.store.begin() as session:
        group = session.query(AdGroup).filter_by(public_id=world.groups["urgent"]).one()
        session.query(ListItem).filter_by(group_id=group.id).one().week = "2026-W45"
    text = read(world, login, "/deze-week")
    urgent = f'/groep/{world.groups["urgent"]}"'
    assert text.index(urgent) < text.index("Begin met de eerste groep")     # the button goes there first
    assert text.rindex(urgent) < text.index("De lijst")
    assert text.index("Spoed, nog open van eerder") < text.index("De lijst") < text.index("Nog open van eerdere weken")


def test_an_ad_elsewhere_has_its_own_line_and_its_links_are_called_estimates(world: World, login: Login) -> None:
    text = read(world, login, "/groep/{manager}")
    assert "Buiten het eigen gebied: zonder woorden" in text
    assert "Advertentie 6: Utrecht" in text


def test_the_list_says_nothing_of_rule_control_score_or_reasons(world: World, login: Login) -> None:
    text = read(world, login, "/deze-week")
    rows = text[text.index('<ol class="cards">') : text.index("</ol>")]
    for word in ("steekproef", "regel", "score", "I01", "I13", "control", "rule"):
        assert word not in rows, word


def test_the_list_counts_what_did_not_fit_and_what_waits(world: World, login: Login) -> None:
    text = read(world, login, "/deze-week")
    assert "2 groepen pasten niet op de lijst van deze week." in text
    assert "0 van 3 groepen gekozen. 1 groep wacht nog van eerdere weken." in re.sub(r"\s+", " ", text)
    assert "Nog open van eerdere weken" in text


def test_the_list_names_the_sources_that_failed_and_the_last_round(world: World, login: Login) -> None:
    text = re.sub(r"\s+", " ", read(world, login, "/deze-week"))
    assert "<strong>Beta Plaza</strong>: niet bereikbaar. De bron gaf na drie pogingen geen antwoord." in text
    assert "2 bronnen: 1 goed, 1 niet goed." in text
    assert "9 november 2026, 06:00 uur" in text


def test_a_group_comes_back_when_it_is_listed_anew_after_a_choice(world: World, login: Login) -> None:
    client = login("anna")
    send(world, client, "waiting", keuze="none", reden=REASON)
    assert "Nog open van eerdere weken" not in client.get("/deze-week", base_url=BASE).text
    with world.store.begin() as session:
        group = session.query(AdGroup).filter_by(public_id=world.groups["waiting"]).one()
        later = world.clock.now() + timedelta(hours=1)
        session.add(ListItem(week="2026-W46", group_id=group.id, why="rule", position=4, listed_at=later))
    text = client.get("/deze-week", base_url=BASE).text
    assert "Sindsdien is er iets nieuws gezien" in text
    assert "0 van 4 groepen gekozen" in text
    group_page = client.get(f"/groep/{world.groups['waiting']}", base_url=BASE).text
    assert "De groep vraagt om een nieuwe keuze." in group_page
    assert "Een nieuwe keuze maken" not in group_page


def test_a_case_shows_why_with_the_words_themselves(world: World, login: Login) -> None:
    text = read(world, login, "/groep/{manager}")
    assert "Eén nummer staat bij 5 verschillende werknamen, in 6 advertenties." in text
    assert "<mark>Onze meiden</mark>" in text
    assert re.search(r'<mark title="I04: [^"]+">Onze meiden</mark><span class="code code--after">I04</span>', text)
    assert "Ook gezien, telt niet mee" in text


def test_a_case_shows_where_when_and_how_sure(world: World, login: Login) -> None:
    text = re.sub(r"\s+", " ", read(world, login, "/groep/{manager}"))
    for town in ("Houten", "Nieuwegein", "IJsselstein", "Utrecht"):
        assert f'<th scope="row">{town}</th>' in text
    assert "schatting, buiten eigen gebied" in text
    assert "31 oktober 2026 tot en met 9 november 2026" in text
    assert "<svg" in text
    assert "Hetzelfde telefoonnummer" in text
    assert "verschil 24 van 256 punten" in text


def test_a_case_shows_when_an_ad_says_it_was_posted_and_what_could_not_be_read(world: World, login: Login) -> None:
    with world.store.begin() as session:
        group = session.query(AdGroup).filter_by(public_id=world.groups["manager"]).one()
        members = session.query(Ad).join(GroupMember, GroupMember.ad_id == Ad.id)
        ad = members.filter(GroupMember.group_id == group.id, Ad.reach == "scope").first()
        assert ad is not None
        version = session.query(AdVersion).filter_by(ad_id=ad.id).one()
        text = world.store.sealer.open(ad.key_id, "ad_version.text", version.text_sealed)
        word = text.split()[0]
        facts = (("date", {"kind": "posted", "value": "2026-10-12"}), ("suspected_contact", {"reason": "words"}))
        for kind, value in facts:
            sealed = world.store.sealer.seal(ad.key_id, "ad_fact.value", json.dumps(value))
            session.add(
                AdFact(
                    ad_id=ad.id, ad_version_id=version.id, kind=kind, value_sealed=sealed,
                    span_part="text", span_start=0, span_end=len(word),
                )
            )  # fmt: skip
    page = re.sub(r"\s+", " ", read(world, login, "/groep/{manager}"))
    assert re.search("geplaatst 12.oktober.2026", page)
    assert f'is niet met zekerheid te lezen (koppelt niet): <q><bdi dir="auto">{word}</bdi></q>' in page


def test_a_case_gives_counter_indications_too(world: World, login: Login) -> None:
    assert "Die koppelingen zijn schattingen." in read(world, login, "/groep/{manager}")
    assert "De groep hangt aan één soort kenmerk." in read(world, login, "/groep/{urgent}")
    assert "Geen van de advertenties is nu nog zichtbaar." in read(world, login, "/groep/{waiting}")


def test_hostile_words_are_shown_as_words(world: World, login: Login) -> None:
    text = read(world, login, "/groep/{urgent}")
    assert "<script>window" not in text
    assert "<img" not in text
    assert "&lt;script&gt;window.hacked=1&lt;/script&gt;" in text
    assert "\u202e" not in text


def test_there_are_no_live_links_to_ads_and_no_pictures(world: World, login: Login) -> None:
    for name in world.groups:
        text = read(world, login, f"/groep/{{{name}}}")
        assert not re.search(r'(href|src|action)="(https?:|//|javascript:|tel:|mailto:)', text)
        assert "<img" not in text
        assert "<iframe" not in text


def test_an_ad_under_route_m_shows_address_and_time_and_no_word(world: World, login: Login) -> None:
    text = read(world, login, "/groep/{urgent}")
    assert "Route M: vandaag nog handelen" in text
    assert "http://127.0.0.1/alpha/x8" in text
    assert "Nieuw hier" not in text
    assert "Hanna" not in text


def test_nothing_says_victim_suspect_percent_or_language(world: World, login: Login) -> None:
    for name in world.groups:
        text = read(world, login, f"/groep/{{{name}}}").lower()
        for word in ("verdachte", "slachtoffer", "%", "score", "kans op", "taal:", "nationaliteit"):
            assert word not in text, word


def test_a_group_that_was_merged_leads_to_where_it_went(world: World, login: Login) -> None:
    with world.store.begin() as session:
        group = session.query(AdGroup).filter_by(public_id=world.groups["waiting"]).one()
        group.merged_into, group.ended_at = world.groups["manager"], MONDAY
    answer = login("anna").get(f"/groep/{world.groups['waiting']}", base_url=BASE)
    assert answer.headers["Location"] == f"/groep/{world.groups['manager']}"


def test_an_unknown_page_gets_a_dutch_answer(login: Login) -> None:
    answer = login("anna").get("/bestaat-niet", base_url=BASE)
    assert answer.status_code == 404
    assert "Niet gevonden" in answer.text


def test_strange_page_numbers_are_page_one(world: World, login: Login) -> None:
    client = login("anna")
    for text in ("-1", "0", "abc", "9" * 30, "１", "%00"):
        assert client.get(f"/eerder-gekozen?pagina={text}", base_url=BASE).status_code == 200
    for text in ("abc", "9" * 30, "-5"):
        assert login("fatima").get(f"/auditspoor?voor={text}", base_url=BASE).status_code == 200


def test_the_keys_can_be_switched_off_and_stay_off(world: World, login: Login) -> None:
    client = login("anna")
    assert 'data-keys="on"' in client.get("/deze-week", base_url=BASE).text
    token = token_of(client.get("/toetsen", base_url=BASE).text)
    client.post("/toetsen", data={"csrf_token": token, "stand": "uit"}, base_url=BASE)
    assert 'data-keys="off"' in client.get("/deze-week", base_url=BASE).text


def test_after_the_last_choice_the_week_is_done(world: World, login: Login) -> None:
    client = login("anna")
    for name in ("urgent", "manager", "control", "waiting"):
        last = send(world, client, name, keuze="none", reden=REASON)
    assert last.headers["Location"] == "/deze-week"
    assert "U bent klaar voor deze week." in client.get("/deze-week", base_url=BASE).text


@pytest.mark.parametrize("name", ["manager", "nergens"])
def test_the_next_group_is_always_one_that_waits(world: World, login: Login, name: str) -> None:
    client = login("anna")
    with client:
        client.get("/deze-week", base_url=BASE)
        expected = "control" if name == "manager" else "urgent"
        assert choice.next_open(world.groups.get(name, name)) == world.groups[expected]
