"""Why ads are linked, a person's word on it, and proposals: through the real pages."""

import re
from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select, update
from werkzeug.test import TestResponse

from extractors.text_signature import SIGNATURE_VERSION, keyed_signature
from pipeline.link import link
from storage.tables import (
    Ad,
    AdGroup,
    AdIdentifier,
    AuditEvent,
    Edge,
    GroupMember,
    Judgement,
    Lead,
    LeadMember,
    ListItem,
)
from tests.review_ui.conftest import Login, token_of
from tests.review_ui.world import MONDAY, World

BASE = "http://127.0.0.1"
REASON = "De zinnen en de prijzen verschillen te veel."


def members(world: World, group: str) -> list[int]:
    with world.store.read() as session:
        return list(session.scalars(
            select(GroupMember.ad_id)
            .join(AdGroup, AdGroup.id == GroupMember.group_id)
            .where(AdGroup.public_id == group)
            .order_by(GroupMember.ad_id)
        ))


def group_of(world: World, ad_id: int) -> str:
    with world.store.read() as session:
        return session.scalars(
            select(AdGroup.public_id)
            .join(GroupMember, GroupMember.group_id == AdGroup.id)
            .where(GroupMember.ad_id == ad_id)
        ).one()


def say(
    client: FlaskClient, group: str, one: int, other: int, verdict: str, reason: str = REASON, *, follow: bool = False
) -> TestResponse:
    page = client.get(f"/groep/{group}/koppelingen", base_url=BASE).text
    form = {"csrf_token": token_of(page), "ad_een": one, "ad_ander": other, "oordeel": verdict, "reden": reason}
    return client.post(f"/groep/{group}/oordeel", data=form, base_url=BASE, follow_redirects=follow)


def words(world: World) -> int:
    with world.store.read() as session:
        return session.scalar(select(func.count()).select_from(Judgement)) or 0


def audited(world: World, action: str) -> int:
    with world.store.read() as session:
        return session.scalar(select(func.count()).where(AuditEvent.action == action)) or 0


def test_two_ads_are_shown_with_the_path_between_them_and_where_their_words_differ(world: World, login: Login) -> None:
    group = world.groups["manager"]
    page = login("anna").get(f"/groep/{group}/koppelingen?een=1&ander=3", base_url=BASE).text
    assert page.count("hetzelfde telefoonnummer. Zeker: precies gelijk.") >= 1
    assert "<del>" in page
    assert "<ins>" in page
    assert "Nog niemand heeft iets over deze koppelingen gezegd." in page
    assert audited(world, "links.view") == 1


def test_a_step_to_an_ad_outside_the_own_area_says_that_it_is_an_estimate(world: World, login: Login) -> None:
    with world.store.begin() as session:
        session.execute(update(Edge).where(Edge.grade == "estimate").values(grade="sure"))   # as linking keeps a number
    group = world.groups["manager"]
    client = login("anna")
    pages = [client.get(f"/groep/{group}/koppelingen?een=1&ander={n}", base_url=BASE).text for n in range(2, 7)]
    across = [page for page in pages if "Dit is een schatting" in page]
    assert len(across) == 1
    step = r"Zeker: precies gelijk\. Dit is een schatting: advertentie\s\d staat buiten het eigen gebied\."
    assert re.search(step, across[0])


def test_the_texts_of_a_group_are_one_template_with_slots(world: World, login: Login) -> None:
    page = login("anna").get(f"/groep/{world.groups['manager']}/koppelingen", base_url=BASE).text
    section = page[page.index('id="sjabloon"') : page.index('id="verband"')]
    assert re.search(r"Tekst 1: \d van de \d+ advertenties", section)
    assert re.search(r"<ins>\[[^\]]+ \(\d×\)[^\]]*\]</ins>", section)


def test_a_cut_is_kept_with_its_reason_applied_by_night_and_never_returns(world: World, login: Login) -> None:
    group = world.groups["manager"]
    one, other = members(world, group)[:2]
    client = login("anna")
    assert say(client, group, one, other, "not_same").status_code == 302
    page = client.get(f"/groep/{group}/koppelingen", base_url=BASE).text
    assert REASON in page
    assert "horen niet bij elkaar" in page
    assert audited(world, "link.judge") == 1
    for rebuild in (False, True):
        link(world.store, now=MONDAY + timedelta(days=1), rebuild=rebuild)
        assert group_of(world, one) != group_of(world, other)


def test_a_word_that_contradicts_earlier_words_is_refused_with_the_reason(world: World, login: Login) -> None:
    group = world.groups["manager"]
    one, other, third = members(world, group)[:3]
    client = login("anna")
    say(client, group, one, other, "same")
    say(client, group, other, third, "same")
    answer = say(client, group, one, third, "not_same")
    assert answer.status_code == 422
    assert "Dit spreekt eerdere oordelen tegen" in answer.text
    assert REASON in answer.text
    assert words(world) == 2
    say(client, group, one, other, "unsure")
    assert say(client, group, one, third, "not_same").status_code == 302


@pytest.mark.parametrize(
    ("verdict", "reason", "line"),
    [("", REASON, "Kies eerst"), ("same", "kort", "minstens 10 tekens"), ("same", "x" * 2001, "te lang")],
)
def test_half_a_word_is_refused_in_one_line(
    world: World, login: Login, verdict: str, reason: str, line: str
) -> None:
    group = world.groups["manager"]
    one, other = members(world, group)[:2]
    answer = say(login("anna"), group, one, other, verdict, reason)
    assert answer.status_code == 422
    assert line in answer.text
    assert words(world) == 0


def test_two_known_groups_are_proposed_and_merged_only_by_a_person(world: World, login: Login) -> None:
    link(world.store, now=MONDAY)
    one, other = members(world, world.groups["manager"])[0], members(world, world.groups["urgent"])[0]
    ends = group_of(world, one), group_of(world, other)
    _share_a_number(world, one, other)
    link(world.store, now=MONDAY + timedelta(days=1))
    assert (group_of(world, one), group_of(world, other)) == ends
    client = login("anna")
    page = client.get(f"/groep/{ends[0]}/koppelingen", base_url=BASE).text
    assert "Voorstel: horen deze groepen bij elkaar?" in page
    asked = re.search(r'name="ad_een" value="(\d+)"><input type="hidden" name="ad_ander" value="(\d+)"', page)
    assert asked is not None
    answer = say(client, ends[0], int(asked[1]), int(asked[2]), "same", follow=True)
    assert "Uw oordeel is bewaard" in answer.text
    link(world.store, now=MONDAY + timedelta(days=2))
    assert group_of(world, one) == group_of(world, other)
    kept = group_of(world, one)
    assert "eerder op: groep" in client.get(f"/groep/{kept}/koppelingen", base_url=BASE).text


def test_a_number_two_groups_share_is_shown_as_a_possible_relation(world: World, login: Login) -> None:
    test_number = members(world, world.groups["manager"])[0], members(world, world.groups["urgent"])[0]
    _share_a_number(world, *test_number)
    link(world.store, now=MONDAY)
    page = login("anna").get(f"/groep/{group_of(world, test_number[0])}/koppelingen", base_url=BASE).text
    assert "Wat ook elders voorkomt" in page
    assert "Telefoonnummer" in page


def test_a_reviewer_takes_the_power_of_a_number_and_gives_it_back(world: World, login: Login) -> None:
    link(world.store, now=MONDAY)
    ads = members(world, world.groups["manager"])
    client = login("anna")

    def rule(word: str) -> None:
        group = group_of(world, ads[0])
        page = client.get(f"/groep/{group}/koppelingen", base_url=BASE).text
        lead = re.search(r'name="kenmerk" value="(\d+)"', page)
        assert lead is not None
        form = {"csrf_token": token_of(page), "kenmerk": lead[1], "wat": word}
        assert client.post(f"/groep/{group}/kenmerk", data=form, base_url=BASE).status_code == 302

    assert len({group_of(world, ad) for ad in ads}) == 1
    rule("deny")
    link(world.store, now=MONDAY + timedelta(days=1))
    assert len({group_of(world, ad) for ad in ads}) == len(ads)
    assert "Veelgebruikte kenmerken" in client.get(f"/groep/{group_of(world, ads[0])}/koppelingen", base_url=BASE).text
    link(world.store, now=MONDAY + timedelta(days=2), rebuild=True)
    assert len({group_of(world, ad) for ad in ads}) == len(ads)
    rule("")
    link(world.store, now=MONDAY + timedelta(days=3))
    assert len({group_of(world, ad) for ad in ads}) == 1
    assert audited(world, "link.rule") == 2


def _share_a_number(world: World, one: int, other: int) -> None:
    """A second number of the one stands in the other's ad as well."""
    with world.store.begin() as session:
        for ad_id in (one, other):
            session.add(AdIdentifier(
                ad_id=ad_id, kind="phone", digest=b"shared" * 5 + b"xx", key_version=1, value_sealed=None,
                page_part="main", span_part="text", span_start=0, span_end=1, method="plain", confidence=1.0,
                obfuscated=False, links=True, first_seen=MONDAY, last_seen=MONDAY,
            ))
            session.get_one(Ad, ad_id).linked_at = None
        groups = session.scalars(select(GroupMember.group_id).where(GroupMember.ad_id.in_((one, other)))).all()
        assert set(groups) <= set(session.scalars(select(ListItem.group_id)))


@pytest.mark.parametrize("strangers", [True, False])
def test_the_page_says_why_a_text_under_strangers_is_no_group(
    world: World, login: Login, *, strangers: bool
) -> None:
    group = world.groups["manager"]
    other = next(name for name in world.groups.values() if name != group)
    with world.store.begin() as session:
        lead = Lead(kind="text", key_digest=b"t" * 32, detail={"ads": 2, **({"strangers": 1} if strangers else {})})
        session.add(lead)
        session.flush()
        for name in (group, other):
            session.add(LeadMember(lead_id=lead.id, ad_id=members(world, name)[0]))
    page = login("anna").get(f"/groep/{group}/koppelingen", base_url=BASE).text
    section = page[page.index('id="verband"') : page.index('id="bronnen"')]
    assert "(Bijna) gelijke tekst" in section
    assert ("gekochte of overgenomen tekst" in section) is strangers


def test_a_reviewer_takes_the_power_of_a_text(world: World, login: Login) -> None:
    _one_text(world, members(world, world.groups["manager"]))
    link(world.store, now=MONDAY)
    ads = members(world, world.groups["manager"])
    group = group_of(world, ads[0])
    client = login("anna")
    page = client.get(f"/groep/{group}/koppelingen", base_url=BASE).text
    assert "Uw oordeel over een tekst geldt ook voor teksten die er sterk op lijken" in page
    lead = re.search(r'gelijke tekst <bdi.*?name="kenmerk" value="(\d+)"', page, re.DOTALL)
    assert lead is not None
    form = {"csrf_token": token_of(page), "kenmerk": lead[1], "wat": "deny"}
    assert client.post(f"/groep/{group}/kenmerk", data=form, base_url=BASE).status_code == 302
    link(world.store, now=MONDAY + timedelta(days=1))
    page = client.get(f"/groep/{group_of(world, ads[0])}/koppelingen", base_url=BASE).text
    assert "Op uw lijst: verbindt niemand." in page
    assert audited(world, "link.rule") == 1


def _one_text(world: World, ads: list[int]) -> None:
    """All of these ads say the same, as far as their signatures tell."""
    words = "ik woon boven de bakker en bak elke ochtend verse broodjes met rozijnen voor wie vroeg langs komt lopen"
    signature = keyed_signature(words, world.store.keyring.shingle_key())
    with world.store.begin() as session:
        session.execute(
            update(Ad).where(Ad.id.in_(ads)).values(
                signature=signature, signature_version=SIGNATURE_VERSION, linked_at=None
            )
        )
