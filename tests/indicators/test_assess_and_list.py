"""From imported ads to the week's list, on the real store."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from indicators.catalogue import load_catalogue
from pipeline.assess import assess
from pipeline.make_list import ListSummary, make_list
from storage.assessment_store import add_manual_hit
from storage.store import Store
from storage.tables import Ad, AdGroup, AdVersion, Choice, GroupMember, IndicatorHit, ListItem, User
from tests.indicators.small_world import House, ad, own_words


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with Store.create(tmp_path / "data") as store:
        yield House(store, tmp_path)


def ordinary(count: int, day: int = 2) -> list[dict[str, object]]:
    return [ad(f"o{n}", own_words(n), phone=100 + n, name=f"Naam{n}", day=day) for n in range(count)]


def organised(day: int = 2) -> list[dict[str, object]]:
    return [
        ad(f"g{n}", f"Onze meiden staan klaar. {own_words(40 + n)}", phone=1, name=name, day=day)
        for n, name in enumerate(("Kim", "Eva", "Lot"))
    ]


def listed(house: House) -> list[tuple[str, str, list[str]]]:
    with house.store.read() as session:
        found = []
        for item in session.scalars(select(ListItem).order_by(ListItem.listed_at, ListItem.id)):
            members = session.scalars(
                select(Ad.external_id).join(GroupMember).where(GroupMember.group_id == item.group_id)
            )
            found.append((item.week, item.why, sorted(name for name in members if name)))
        return found


def rule_items(house: House) -> list[tuple[str, str, list[str]]]:
    return [item for item in listed(house) if item[1] != "control"]


def test_an_organised_group_is_listed_and_ordinary_ads_are_not(house: House) -> None:
    summary = house.night(2, organised() + ordinary(6))
    assert summary == ListSummary("2026-W45", drawn=True, listed=1, urgent=0, controls=1, overflow=0)
    assert rule_items(house) == [("2026-W45", "rule", ["g0", "g1", "g2"])]


def test_a_hit_points_at_the_words_it_came_from(house: House) -> None:
    house.night(2, organised())
    with house.store.read() as session:
        hits = session.scalars(select(IndicatorHit).where(IndicatorHit.code == "I04", IndicatorHit.counted)).all()
        assert len(hits) == 3
        for hit in hits:
            version = session.get_one(AdVersion, hit.ad_version_id)
            key = session.get_one(Ad, version.ad_id).key_id
            text = house.store.sealer.open(key, "ad_version.text", version.text_sealed)
            assert text[hit.span_start : hit.span_end] == "Onze meiden"


def test_a_week_is_drawn_once_and_other_nights_add_only_what_is_urgent(house: House) -> None:
    house.night(2, ordinary(3))
    quiet = house.night(4, organised(day=4))
    assert (quiet.drawn, quiet.listed, quiet.urgent) == (False, 0, 0)
    urgent = house.night(5, [ad("u", "Ik moet mijn schuld afbetalen aan mijn baas.", phone=7, name="Kim", day=5)])
    assert (urgent.drawn, urgent.urgent) == (False, 1)
    assert house.night(6, []).urgent == 0
    assert house.night(9, []).listed == 1
    assert rule_items(house) == [("2026-W45", "urgent", ["u"]), ("2026-W46", "rule", ["g0", "g1", "g2"])]


def test_a_group_that_waits_for_a_choice_is_not_drawn_again(house: House) -> None:
    house.night(2, organised())
    house.night(9, organised(day=9))
    assert len(rule_items(house)) == 1


def choose(house: House, outcome: str, day: int) -> None:
    now = datetime(2026, 11, day, 12, tzinfo=UTC)
    with house.store.begin() as session:
        user = session.scalar(select(User)) or User(name="a", role="reviewer", password_hash="x", created_at=now)
        session.add(user)
        session.flush()
        group = session.scalars(select(ListItem.group_id).where(ListItem.why != "control")).first()
        key = house.store.sealer.new_key()
        session.add(Choice(
            group_id=group, outcome=outcome, reason_sealed=house.store.sealer.seal(key, "choice.reason", "reden"),
            alternatives={}, key_id=key, by_user=user.id, at=now,
        ))  # fmt: skip


def test_a_chosen_group_comes_back_with_new_evidence_only(house: House) -> None:
    house.night(2, organised())
    choose(house, "none", 3)
    assert house.night(9, organised(day=9)).listed == 0
    fourth = ad("g9", f"Nieuw: {own_words(77)}", phone=1, name="Isa", day=10)
    house.night(10, [fourth])
    assert house.night(16, []).listed == 1


def test_an_undone_choice_is_no_choice(house: House) -> None:
    house.night(2, organised())
    choose(house, "none", 3)
    choose(house, "undone", 4)
    assert house.night(9, []).listed == 0       # it still stands open from the earlier list


def test_an_ad_of_route_m_leaves_the_list_and_its_group_stays(house: House) -> None:
    minor = ad("m", f"Ik ben Noor en ik ben 16 jaar. {own_words(90)}", phone=1, name="Noor")
    alone = ad("alone", f"Ik ben 16 jaar, ik moet mijn schuld afbetalen. {own_words(91)}", phone=9)
    house.night(2, [*organised(), minor, alone])
    with house.store.read() as session:
        under_m = set(session.scalars(select(Ad.external_id).where(Ad.route_m)))
        hits = session.execute(
            select(Ad.external_id, IndicatorHit.code)
            .join(AdVersion, AdVersion.id == IndicatorHit.ad_version_id)
            .join(Ad, Ad.id == AdVersion.ad_id)
        ).all()
    assert under_m == {"m", "alone"}
    assert not {name for name, _ in hits} & under_m
    assert [why for _, why, _ in rule_items(house)] == ["rule"]
    assert not any(names == ["alone"] for _, _, names in listed(house))


def test_an_ordinary_ad_gets_no_hit(house: House) -> None:
    house.night(2, ordinary(2))
    with house.store.read() as session:
        assert session.scalars(select(IndicatorHit)).all() == []


def test_assessing_again_changes_nothing_and_keeps_what_people_entered(house: House) -> None:
    house.night(2, organised())
    with house.store.begin() as session:
        group = session.scalars(select(AdGroup)).one()
        add_manual_hit(session, group.id, "H02", user_id=1, version=1)
    now = datetime(2026, 11, 3, 5, tzinfo=UTC)
    assert assess(house.store, now=now, catalogue=load_catalogue()) == 1
    assert assess(house.store, now=now, catalogue=load_catalogue()) == 0
    assert assess(house.store, now=now, catalogue=load_catalogue(), everything=True) == 1
    with house.store.read() as session:
        group = session.scalars(select(AdGroup)).one()
        codes = [hit.code for hit in session.scalars(select(IndicatorHit).order_by(IndicatorHit.code))]
    assert (group.urgent, codes.count("H02"), codes.count("I01")) == (True, 1, 3)
    assert make_list(house.store, now=now, catalogue=load_catalogue()).urgent == 1
