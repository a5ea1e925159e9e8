"""Linking on stores of some hundreds of ads, on SQLCipher and on PostgreSQL: nights, rebuilding, bad input."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select

from bench.link_hostile import empty_ads, long_ads, near_equal_ads, one_number
from bench.link_load import load
from bench.link_world import LinkWorld, WorldAd
from pipeline.link import LinkSummary, link
from storage.store import Store
from storage.tables import Ad, AdGroup, Edge, GroupMember, TextReading

START = datetime(2026, 11, 2, 5, tzinfo=UTC)


def groups(store: Store) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    with store.read() as session:
        for public_id, ad_id in session.execute(
            select(AdGroup.public_id, GroupMember.ad_id).join(GroupMember, GroupMember.group_id == AdGroup.id)
        ):
            found.setdefault(public_id, set()).add(ad_id)
    return {public_id: frozenset(ads) for public_id, ads in found.items()}


def evidence(store: Store) -> set[tuple[int, int, str, str, bytes, float]]:
    with store.read() as session:
        return {
            (edge.ad_a, edge.ad_b, edge.kind, edge.grade, edge.key_digest, edge.strength)
            for edge in session.scalars(select(Edge))
        }


def nights(store: Store, *parts: Sequence[WorldAd]) -> list[LinkSummary]:
    done = []
    for number, part in enumerate(parts):
        load(store, part)
        done.append(link(store, now=START + timedelta(days=number)))
    return done


def test_nights_one_by_one_give_what_linking_everything_anew_gives(any_store: Store) -> None:
    ads = list(LinkWorld(5).ads(300))
    nights(any_store, ads[::2], ads[1:200:2], ads[201::2])
    by_night, found = groups(any_store), evidence(any_store)
    assert any(len(members) > 3 for members in by_night.values())
    link(any_store, now=START + timedelta(days=9), rebuild=True)
    assert (groups(any_store), evidence(any_store)) == (by_night, found)


def test_groups_without_new_evidence_keep_their_id_and_their_ads(store: Store) -> None:
    ads = list(LinkWorld(6).ads(400))
    nights(store, ads[:350])
    before = groups(store)
    nights(store, ads[350:])
    with store.read() as session:
        touched = {*session.scalars(select(Edge.ad_a).where(Edge.ad_b > 350))}
    after = groups(store)
    untouched = {public_id: members for public_id, members in before.items() if touched.isdisjoint(members)}
    assert len(untouched) > 100
    assert {public_id: after.get(public_id) for public_id in untouched} == untouched


def test_a_night_opens_no_words_that_were_read_before(store: Store) -> None:
    ads = list(LinkWorld(7).ads(100))
    nights(store, ads)
    with store.read() as session:
        keys = session.scalars(select(Ad.key_id)).all()
    before = groups(store)
    store.sealer.erase(keys)        # from here on the old words cannot be opened
    (summary,) = nights(store, [replace(long_ads(1)[0], external_id="new", phones=(), handles=())])
    assert summary.ads == 1
    assert before.items() <= groups(store).items()


def test_bad_input_is_linked_and_leaves_nothing_unread(store: Store) -> None:
    kinds = (near_equal_ads(150), one_number(60), empty_ads(60), long_ads(5))
    nights(store, *(
        [replace(ad, external_id=f"{night}-{ad.external_id}") for ad in ads] for night, ads in enumerate(kinds)
    ))
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(TextReading)) == 275
        edges = session.scalar(select(func.count()).select_from(Edge)) or 0
    assert edges < 275 * 30         # a crowd is compared with a few of its members


def test_readings_go_with_their_ad(any_store: Store) -> None:
    nights(any_store, list(LinkWorld(8).ads(20)))
    with any_store.begin() as session:
        session.delete(session.scalars(select(Ad).limit(1)).one())
    with any_store.read() as session:
        assert session.scalar(select(func.count()).select_from(TextReading)) == 19
