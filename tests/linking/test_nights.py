"""Groups through the nights: they keep their id, follow a person's word, and do not depend on the order of things."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import delete, update

from linking.judgements import JudgementConflict, check
from linking.records import JudgementRecord
from linking.stable_ids import OldGroup, assign
from storage.store import Store
from storage.tables import AdIdentifier, AdVersion
from tests.linking.town import LONG, OTHER, Town


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


def test_a_growing_group_keeps_its_id_and_has_new_evidence(town: Town) -> None:
    one = town.ad("1", LONG, phones=["a"])
    town.link()
    before = town.group_of(one)
    other = town.ad("2", OTHER, phones=["a"])
    town.link()
    after = town.group_of(one)
    assert after.public_id == before.public_id
    assert town.together(one, other)
    assert after.evidence_at is not None
    assert before.evidence_at is not None
    assert after.evidence_at > before.evidence_at


def test_a_mere_edit_is_no_new_evidence(town: Town) -> None:
    one, _ = town.ad("1", LONG, phones=["a"]), town.ad("2", OTHER, phones=["a"])
    town.link()
    before = town.group_of(one)
    town.ad("1", LONG.replace("warm", "zacht"), phones=["a"])
    assert town.link().changed_groups == 1
    after = town.group_of(one)
    assert after.evidence_at == before.evidence_at
    assert after.assessed_at is None


def test_a_merge_keeps_the_group_a_person_knows_and_leaves_a_trail(town: Town) -> None:
    one = town.ad("1", LONG, phones=["a"])
    town.link()
    other = town.ad("2", OTHER, phones=["b"])
    town.link()
    known, gone = town.group_of(other).public_id, town.group_of(one).id
    town.list_group_of(other)
    town.ad("3", "", phones=["a", "b"])
    town.link()
    assert town.group_of(one).public_id == known
    with town.store.read() as session:
        from storage.tables import AdGroup

        ended = session.get_one(AdGroup, gone)
        assert ended.merged_into == known
        assert ended.ended_at is not None


def test_two_known_groups_are_never_merged_by_the_machine(town: Town) -> None:
    one, other = town.ad("1", LONG, phones=["a"]), town.ad("2", OTHER, phones=["b"])
    town.link()
    town.list_group_of(one)
    town.list_group_of(other)
    bridge = town.ad("3", "", phones=["a", "b"])
    town.link()
    assert not town.together(one, other)
    assert town.together(bridge, one) or town.together(bridge, other)
    before = town.groups()
    town.link(rebuild=True)
    assert town.groups() == before


def test_a_lost_bridge_splits_a_group_and_the_larger_part_keeps_the_id(town: Town) -> None:
    one = [town.ad(f"1{n}", phones=["a"]) for n in range(3)]
    other = town.ad("2", phones=["b"])
    bridge = town.ad("3", phones=["a", "b"])
    town.link()
    name = town.group_of(one[0]).public_id
    town.forget(bridge)
    town.link()
    assert town.group_of(one[0]).public_id == name
    assert town.group_of(other).split_from == name


def test_a_deletion_that_leaves_the_others_together_is_seen_as_a_change(town: Town) -> None:
    ids = [town.ad(f"{n}", phones=["a"]) for n in range(3)]
    town.link()
    town.forget(ids[1])
    assert town.link().changed_groups == 1
    assert town.link().changed_groups == 0


def test_a_group_whose_last_ad_is_gone_has_ended(town: Town) -> None:
    only = town.ad("1", LONG)
    town.link()
    group = town.group_of(only).id
    town.forget(only)
    town.link()
    with town.store.read() as session:
        from storage.tables import AdGroup

        assert session.get_one(AdGroup, group).ended_at is not None


def test_a_cut_link_never_returns(town: Town) -> None:
    one, other = town.ad("1", LONG, phones=["a"]), town.ad("2", LONG, phones=["a"])
    town.link()
    town.say(one, other, "not_same")
    town.link()
    assert not town.together(one, other)
    town.ad("3", LONG, phones=["a"])
    town.link()
    town.link(rebuild=True)
    assert not town.together(one, other)


def test_a_persons_same_joins_what_shares_nothing(town: Town) -> None:
    one, other = town.ad("1", LONG), town.ad("2", OTHER)
    town.say(one, other, "same")
    town.link()
    assert town.together(one, other)
    town.say(one, other, "unsure")
    town.link()
    assert not town.together(one, other)


def test_a_group_that_a_word_joins_or_cuts_still_tells_whether_it_rests_on_one_kind_of_evidence(town: Town) -> None:
    weak = [town.ad(f"k{n}", LONG, phones=[f"p{n}"], name=f"n{n}") for n in range(3)]
    firm = [town.ad(f"a{n}", OTHER, phones=["a"], name="a") for n in range(2)]
    town.say(firm[0], weak[0], "same")
    town.link()
    assert town.together(*firm, *weak)
    assert town.group_of(firm[0]).single_evidence
    town.say(firm[0], weak[0], "not_same")
    for one, other in ((0, 1), (0, 2), (1, 2)):
        town.say(weak[one], weak[other], "not_same")
    town.link()
    assert len(town.groups()) == 4
    assert not any(town.group_of(ad).single_evidence for ad in (*firm, *weak))


def test_a_word_that_contradicts_earlier_words_is_refused_with_the_reason() -> None:
    earlier = [JudgementRecord(1, 2, "same"), JudgementRecord(2, 3, "same")]
    with pytest.raises(JudgementConflict, match="1 and 3"):
        check(earlier, JudgementRecord(3, 1, "not_same"))
    with pytest.raises(JudgementConflict):
        check([JudgementRecord(1, 3, "not_same"), JudgementRecord(1, 2, "same")], JudgementRecord(2, 3, "same"))
    check(earlier, JudgementRecord(2, 1, "not_same"))


def test_the_order_of_arrival_changes_nothing(tmp_path_factory: pytest.TempPathFactory) -> None:
    found = []
    for order in ((1, 2, 3, 4, 5, 6), (6, 4, 2, 5, 3, 1)):
        with Store.create(tmp_path_factory.mktemp("order") / "data") as store:
            town, key_of = Town(store), {}
            for number in order:
                text = LONG if number % 2 else OTHER
                key_of[town.ad(f"k{number}", text, phones=[f"p{number // 3}"])] = number
                if number == 2:
                    town.link()
            town.link()
            found.append({frozenset(key_of[ad] for ad in ads) for ads in town.groups().values()})
    assert found[0] == found[1]


def test_each_old_id_goes_on_in_one_set_at_most() -> None:
    day = datetime(2026, 11, 2, tzinfo=UTC)
    old = [
        OldGroup(1, "A", day, False, frozenset({1, 2, 3})),
        OldGroup(2, "B", day.replace(day=3), True, frozenset({4})),
        OldGroup(3, "C", day, False, frozenset()),
    ]
    plan = assign(old, [(1, 4), (2, 3), (5,)])
    assert [(group.keeps, group.split_from) for group in plan.groups] == [(2, None), (1, None), (None, None)]
    assert plan.merged == {}
    assert plan.emptied == [3]


def test_two_known_groups_become_one_whole_by_a_persons_word_on_two_of_their_ads(town: Town) -> None:
    ones = [town.ad(f"1{n}", LONG, phones=["a"]) for n in range(3)]
    others = [town.ad(f"2{n}", OTHER, phones=["b"]) for n in range(3)]
    town.link()
    town.list_group_of(ones[0])
    town.list_group_of(others[0])
    ended = {town.group_of(ones[0]).public_id, town.group_of(others[0]).public_id}
    town.ad("3", "", phones=["a", "b"])
    town.link()
    assert not town.together(ones[0], others[0])
    assert town.together(*ones)
    assert town.together(*others)       # whichever of the ads it is that evidence is told by
    town.say(ones[1], others[2], "same")
    town.link()
    assert town.together(*ones, *others)
    kept = town.group_of(ones[0]).public_id
    assert kept in ended
    before = town.groups()
    town.link(rebuild=True)
    assert town.groups() == before


def test_words_that_retention_has_taken_stop_no_night(town: Town) -> None:
    pair = [town.ad("a", LONG, phones=["1"]), town.ad("b", LONG.replace("sportmassage", "sportverzorging"))]
    with town.store.begin() as session:
        session.execute(update(AdIdentifier).where(AdIdentifier.ad_id.in_(pair)).values(ad_version_id=None))
        session.execute(delete(AdVersion).where(AdVersion.ad_id.in_(pair)))
    town.link()
    town.link(rebuild=True)
    assert not town.together(*pair)     # there is nothing left to compare
