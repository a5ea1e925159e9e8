"""A picture that many people show is proposed; only a person makes it link nobody."""

import pytest
from sqlalchemy import select

from pipeline.photo_stops import StopError, decide_stop
from storage import photo_stops
from storage.photo_stops import StopLine
from storage.store import Store
from storage.tables import AuditEvent, User
from tests.linking.town import LONG, Town, photo

PEOPLE = 8


@pytest.fixture
def town(any_store: Store) -> Town:
    """Eight people with words and numbers of their own who show one picture, in two encodings; two share another."""
    town = Town(any_store)
    for number in range(PEOPLE):
        town.ad(f"k{number}", phones=[f"p{number}"], name=f"n{number}", photos=[photo(1, number % 2 * 4)])
    for number in range(2):
        town.ad(f"own{number}", phones=["own"], photos=[photo(2)])
    return town


def stops(town: Town) -> list[StopLine]:
    with town.store.read() as session:
        return photo_stops.lines(session)


def word(town: Town, verdict: str) -> None:
    with town.store.begin() as session:
        user = session.scalar(select(User.id)) or town._user(session)
    (only,) = stops(town)
    decide_stop(town.store, stop_id=only.stop_id, verdict=verdict, user_id=user, now=town.now)


def photo_edges(town: Town) -> int:
    return sum(edge.kind == "photo" for edge in town.edges())


def test_what_many_people_show_is_proposed_once_with_its_counts_and_stops_nothing_yet(town: Town) -> None:
    town.link()
    town.link()
    (only,) = stops(town)
    assert (only.state, only.ads, only.groups, only.sites) == ("proposed", PEOPLE, PEOPLE, ("s1",))
    assert only.examples[0].startswith("https://s1.example/")
    assert photo_edges(town) == PEOPLE


def test_an_approved_picture_makes_no_link_and_is_still_counted(town: Town) -> None:
    town.link()
    word(town, "stop")
    town.link()
    assert photo_edges(town) == 1
    assert [lead.hub for lead in town.leads("photo")] == [False]
    (only,) = stops(town)
    assert (only.state, only.ads) == ("approved", PEOPLE)


def test_a_new_ad_with_an_approved_picture_is_stopped_the_same_night(town: Town) -> None:
    town.link()
    word(town, "stop")
    late = town.ad("late", LONG, phones=["late"], photos=[photo(1, 2)])
    town.link()
    assert photo_edges(town) == 1
    with town.store.read() as session:
        assert photo_stops.hubs_in(session, [late]) == 1


def test_a_rejected_picture_links_as_before_and_is_not_proposed_again(town: Town) -> None:
    town.link()
    word(town, "laat")
    town.link()
    assert photo_edges(town) == PEOPLE
    assert [line.state for line in stops(town)] == ["rejected"]


def test_a_word_can_be_changed(town: Town) -> None:
    town.link()
    word(town, "stop")
    town.link()
    word(town, "laat")
    town.link()
    assert photo_edges(town) == PEOPLE
    with town.store.read() as session:
        actions = session.scalars(
            select(AuditEvent.action).where(AuditEvent.action.startswith("photo_stop")).order_by(AuditEvent.seq)
        ).all()
    assert actions == ["photo_stop.approved", "photo_stop.rejected"]


def test_linking_night_by_night_and_all_anew_stop_the_same(town: Town) -> None:
    town.link()
    word(town, "stop")
    town.link()
    before = town.edges()
    town.link(rebuild=True)
    assert [(edge.ad_a, edge.ad_b, edge.grade) for edge in town.edges()] == [
        (edge.ad_a, edge.ad_b, edge.grade) for edge in before
    ]


def test_an_entry_goes_with_the_last_ad_that_shows_the_picture(any_store: Store) -> None:
    town = Town(any_store)
    found = [town.ad(f"k{n}", phones=[f"p{n}"], name=f"n{n}", photos=[photo(1)]) for n in range(PEOPLE)]
    town.link()
    word(town, "stop")
    for ad_id in found:
        town.forget(ad_id)
    town.link()
    assert stops(town) == []


def test_a_word_on_an_entry_that_is_gone_or_without_sense_is_refused_in_one_line(town: Town) -> None:
    town.link()
    (only,) = stops(town)
    for stop_id, verdict in ((only.stop_id + 99, "stop"), (only.stop_id, "misschien")):
        with pytest.raises(StopError):
            decide_stop(town.store, stop_id=stop_id, verdict=verdict, user_id=1, now=town.now)
    assert [line.state for line in stops(town)] == ["proposed"]
