"""What is over its term goes, really; what is not stays; and it is written down (DESIGN section 6)."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, update

from storage import audit
from storage.errors import SealError, StoreError
from storage.keys import Keyring
from storage.retention import CLOCK_MOVED, expire
from storage.retention_policy import DEFAULTS, RetentionPolicy
from storage.store import Store
from storage.suppression import suppressed
from storage.tables import (
    Ad,
    AdGroup,
    AdIdentifier,
    AdVersion,
    Choice,
    Destruction,
    Frontier,
    Judgement,
    KnownElsewhere,
    Referral,
    Signal,
)
from tests.storage.worlds import (
    NOW,
    add_ad,
    add_choice,
    add_group,
    add_hit,
    add_listing,
    add_site,
    add_user,
)

DAY = timedelta(days=1)
PHONE = "+31670000001"


def _run(store: Store, at: datetime, **policy: Any) -> dict[str, int]:
    """Retention as a house that never slept would run it: the clock does not jump."""
    counts = expire(store, at, RetentionPolicy(**policy))
    return expire(store, at, RetentionPolicy(**policy)) if CLOCK_MOVED in counts else counts


def _ads(store: Store) -> set[str]:
    with store.read() as session:
        return {row.external_id or f"~{row.id}" for row in session.scalars(select(Ad))}


def _worded(store: Store) -> set[str]:
    """External ids of the ads that still have words."""
    with store.read() as session:
        rows = session.scalars(select(Ad.external_id).join(AdVersion, AdVersion.ad_id == Ad.id))
        return {str(row) for row in rows}


def _one(store: Store, **more: Any) -> int:
    with store.begin() as session:
        return add_ad(store, session, add_site(session), "1", phone=PHONE, **more)


def _case(store: Store, *, listed: bool = False, hit: bool = False) -> tuple[int, int, int]:
    """A group of one ad; gives (ad, group, user)."""
    ad_id = _one(store)
    with store.begin() as session:
        group_id = add_group(session, "g1", [ad_id])
        if hit:
            add_hit(session, group_id)
        if listed:
            add_listing(session, group_id)
        return ad_id, group_id, add_user(session)


@pytest.mark.parametrize(("after", "has_words"), [(27 * DAY, True), (28 * DAY, False)])
def test_words_without_a_hit_go_28_days_after_the_last_sighting(
    any_store: Store, after: timedelta, has_words: bool
) -> None:
    ad_id = _one(any_store)
    with any_store.read() as session:
        row = session.scalars(select(AdVersion)).one()
        key_id, sealed = session.get_one(Ad, ad_id).key_id, row.text_sealed
    _run(any_store, NOW + after)
    assert bool(_worded(any_store)) == has_words
    assert _ads(any_store) == {"1"}
    with any_store.read() as session:
        identifier = session.scalars(select(AdIdentifier)).one()
    assert (identifier.value_sealed is not None) == has_words
    assert identifier.digest == any_store.keyring.digest("phone", PHONE)
    if has_words:
        assert any_store.sealer.open(key_id, "ad_version.text", sealed) == "Een tekst"
    else:
        with pytest.raises(SealError):
            any_store.sealer.open(key_id, "ad_version.text", sealed)


@pytest.mark.parametrize(("after", "stays"), [(89 * DAY, True), (90 * DAY, False)])
def test_link_keys_go_90_days_after_the_last_sighting(store: Store, after: timedelta, stays: bool) -> None:
    _one(store)
    _run(store, NOW + after)
    assert bool(_ads(store)) == stays


def test_a_later_sighting_keeps_an_ad(store: Store) -> None:
    ad_id = _one(store)
    with store.begin() as session:
        session.execute(update(Ad).where(Ad.id == ad_id).values(last_seen=NOW + 20 * DAY))
    _run(store, NOW + 40 * DAY)
    assert _worded(store) == {"1"}


@pytest.mark.parametrize(("after", "has_words"), [(83 * DAY, True), (84 * DAY, False)])
def test_words_with_a_hit_stay_as_long_as_a_listed_ad_may_wait(
    store: Store, after: timedelta, has_words: bool
) -> None:
    _case(store, hit=True)
    _run(store, NOW + after)
    assert bool(_worded(store)) == has_words


@pytest.mark.parametrize(
    ("linked", "after", "stays"),
    [(False, 13 * DAY, True), (False, 14 * DAY, False), (True, 89 * DAY, True), (True, 90 * DAY, False)],
)
def test_spread_ads_stay_14_days_or_with_a_link_into_scope_as_long_as_those(
    any_store: Store, linked: bool, after: timedelta, stays: bool
) -> None:
    with any_store.begin() as session:
        site = add_site(session)
        mate = add_ad(any_store, session, site, "mate", reach="scope" if linked else "spread")
        spread = add_ad(any_store, session, site, "2", reach="spread", phone=PHONE)
        add_group(session, "g1", [mate, spread])
    _run(any_store, NOW + after)
    with any_store.read() as session:
        assert (session.get(Ad, spread) is not None) == stays


@pytest.mark.parametrize(("after", "stays"), [(89 * DAY, True), (90 * DAY, False)])
def test_a_linked_spread_ad_whose_words_suggest_a_minor_goes_too(
    any_store: Store, after: timedelta, stays: bool
) -> None:
    with any_store.begin() as session:
        site = add_site(session)
        mate = add_ad(any_store, session, site, "mate")
        spread = add_ad(any_store, session, site, "2", reach="spread", phone=PHONE, route_m=True)
        add_group(session, "g1", [mate, spread])
    _run(any_store, NOW + after)
    with any_store.read() as session:
        assert (session.get(Ad, spread) is not None) == stays


@pytest.mark.parametrize(("after", "stays", "warned"), [(69, True, 0), (70, True, 1), (83, True, 1), (84, False, 0)])
def test_listed_and_not_chosen_stays_84_days_with_a_warning_14_days_before(
    store: Store, after: int, stays: bool, warned: int
) -> None:
    _case(store, listed=True)
    counts = _run(store, NOW + after * DAY)
    assert bool(_worded(store)) == stays
    assert counts["listed_ends_soon"] == warned
    assert counts.get("listed", 0) == (0 if stays else 1)


@pytest.mark.parametrize(("after", "has_words"), [(6, True), (7, False)])
def test_after_nu_geen_aanleiding_words_and_values_go_in_7_days_and_the_number_rests_for_90(
    any_store: Store, after: int, has_words: bool
) -> None:
    _, group_id, user_id = _case(any_store, listed=True)
    with any_store.begin() as session:
        add_choice(any_store, session, group_id, "none", user_id, NOW + DAY)
    _run(any_store, NOW + (1 + after) * DAY)
    assert bool(_worded(any_store)) == has_words
    phone = ("phone", any_store.keyring.digest("phone", PHONE))
    with any_store.read() as session:
        rests = suppressed(session, any_store.keyring, "none", [phone], date(2026, 11, 20))
        assert rests == (set() if has_words else {phone})
        assert not suppressed(session, any_store.keyring, "none", [phone], date(2027, 2, 1))


def test_new_evidence_after_nu_geen_aanleiding_keeps_the_words_for_a_new_look(store: Store) -> None:
    _, group_id, user_id = _case(store, listed=True)
    with store.begin() as session:
        add_choice(store, session, group_id, "none", user_id, NOW + DAY)
        session.execute(update(AdGroup).where(AdGroup.id == group_id).values(evidence_at=NOW + 2 * DAY))
    _run(store, NOW + 10 * DAY)
    assert _worded(store) == {"1"}


@pytest.mark.parametrize(
    ("until", "after", "has_words"),
    [(date(2027, 1, 15), 74, True), (date(2027, 1, 15), 75, False), (date(2028, 1, 1), 182, True), (None, 184, False)],
)
def test_volgen_keeps_until_its_date_and_at_most_half_a_year(
    store: Store, until: date | None, after: int, has_words: bool
) -> None:
    _, group_id, user_id = _case(store, listed=True)
    with store.begin() as session:
        add_choice(store, session, group_id, "follow", user_id, NOW, follow_until=until)
    _run(store, NOW + after * DAY)
    assert bool(_worded(store)) == has_words


def test_doorzetten_keeps_until_feedback_and_then_only_the_zaaknummer(any_store: Store) -> None:
    ad_id, group_id, user_id = _case(any_store, listed=True)
    with any_store.begin() as session:
        choice_id = add_choice(any_store, session, group_id, "refer", user_id, NOW)
        referral = Referral(
            group_id=group_id, choice_id=choice_id, number="2026-0001", route="p", recipient="TMM",
            package_sha256="0" * 64, at=NOW, feedback_due=date(2026, 12, 1), zaaknummer="Z-1",
        )  # fmt: skip
        session.add(referral)
    _run(any_store, NOW + 200 * DAY)
    assert _worded(any_store) == {"1"}
    with any_store.begin() as session:
        session.execute(update(Referral).values(feedback_received=date(2027, 5, 20)))
    _run(any_store, NOW + 201 * DAY)
    assert _ads(any_store) == set()
    with any_store.read() as session:
        assert session.get(Ad, ad_id) is None
        assert session.scalars(select(Referral.zaaknummer)).all() == ["Z-1"]


def test_doorzetten_without_feedback_ends_after_a_year(store: Store) -> None:
    _, group_id, user_id = _case(store, listed=True)
    with store.begin() as session:
        add_choice(store, session, group_id, "refer", user_id, NOW)
    _run(store, NOW + 364 * DAY)
    assert _worded(store) == {"1"}
    _run(store, NOW + 365 * DAY)
    assert _ads(store) == set()


def test_an_undone_choice_counts_as_none(store: Store) -> None:
    _, group_id, user_id = _case(store, listed=True)
    with store.begin() as session:
        add_choice(store, session, group_id, "none", user_id, NOW)
        add_choice(store, session, group_id, "undone", user_id, NOW)
    _run(store, NOW + 30 * DAY)
    assert _worded(store) == {"1"}


def test_the_reasons_of_a_case_go_with_its_last_ad_and_its_outcome_is_still_counted(store: Store) -> None:
    _, group_id, user_id = _case(store, listed=True)
    with store.begin() as session:
        choice_id = add_choice(store, session, group_id, "none", user_id, NOW)
        before = session.get_one(Choice, choice_id)
        old_key, old_reason = before.key_id, before.reason_sealed
    _run(store, NOW + 90 * DAY)
    with store.read() as session:
        choice = session.get_one(Choice, choice_id)
        assert store.sealer.open(choice.key_id, "choice.reason", choice.reason_sealed) == ""
        assert session.get_one(AdGroup, group_id).ended_at is not None
    with pytest.raises(SealError):
        store.sealer.open(old_key, "choice.reason", old_reason)


@pytest.mark.parametrize(
    ("handed", "after", "stays", "alarm"),
    [
        (False, timedelta(hours=23), True, 0),
        (False, timedelta(hours=24), True, 1),
        (False, 13 * DAY, True, 1),
        (False, 14 * DAY, False, 0),
        (True, timedelta(hours=71), True, 0),
        (True, timedelta(hours=72), False, 0),
    ],
)
def test_route_m_goes_72_hours_after_hand_over_else_alarms_and_goes_after_14_days(
    any_store: Store, handed: bool, after: timedelta, stays: bool, alarm: int
) -> None:
    ad_id = _one(any_store, route_m=True)
    with any_store.begin() as session:
        group_id = add_group(session, "g1", [ad_id])
        add_listing(session, group_id)
        if handed:
            session.add(
                Referral(
                    group_id=group_id, number="2026-0001", route="m", recipient="TMM", package_sha256="0" * 64,
                    at=NOW, feedback_due=date(2026, 12, 1),
                )
            )  # fmt: skip
    counts = _run(any_store, NOW + after)
    assert bool(_ads(any_store)) == stays
    assert counts["route_m_not_handed_over"] == alarm


def test_small_things_go_by_their_date(any_store: Store) -> None:
    with any_store.begin() as session:
        site = add_site(session)
        day = NOW.date()
        session.add(KnownElsewhere(site_id=site, digest=b"1", fingerprint="", last_seen=day))
        session.add(Frontier(site_id=site, night=day, kind="ad", digest=b"1", url="http://127.0.0.1/1"))
        user = add_user(session)
        for received in (NOW, NOW + 300 * DAY):
            key = any_store.sealer.new_key()
            sealed = any_store.sealer.seal(key, "signal.what", "iets")
            session.add(
                Signal(received_at=received, reporter_sealed=sealed, capacity="balie", what_sealed=sealed, key_id=key)
            )
            session.add(
                Judgement(
                    ad_a=8, ad_b=9, verdict="same", reason_sealed=sealed, key_id=key, by_user=user, at=received
                )
            )  # fmt: skip
    _run(any_store, NOW + 27 * DAY)
    with any_store.read() as session:
        assert session.scalar(select(func.count()).select_from(KnownElsewhere)) == 1
    _run(any_store, NOW + 366 * DAY)
    with any_store.read() as session:
        left = [session.scalar(select(func.count()).select_from(t)) for t in (KnownElsewhere, Frontier)]
        assert left == [0, 0]
        assert session.scalars(select(Signal.received_at)).all() == [NOW + 300 * DAY]
        assert session.scalars(select(Judgement.at)).all() == [NOW + 300 * DAY]


def test_destroying_is_counted_and_in_the_audit_chain_without_content(any_store: Store) -> None:
    _one(any_store)
    counts = _run(any_store, NOW + 90 * DAY)
    assert counts["link_keys"] == 1
    with any_store.read() as session:
        row = session.scalars(select(Destruction)).one()
        assert (row.ground, row.counts) == ("link_keys", {"count": 1})
    assert audit.verify(any_store).ok
    with any_store.begin() as session:
        audit.record(session, any_store, actor="x", action="y", object="z", now=NOW + 91 * DAY)
    _run(any_store, NOW + (731 + 92) * DAY)
    assert audit.verify(any_store).ok
    _run(any_store, NOW + (1827 + 731 + 100) * DAY)
    with any_store.read() as session:
        assert "link_keys" not in session.scalars(select(Destruction.ground)).all()


def test_running_again_finds_nothing_more(store: Store) -> None:
    _one(store)
    _run(store, NOW + 28 * DAY)
    counts = _run(store, NOW + 28 * DAY)
    assert not any(counts.values())


def test_a_dry_run_says_the_same_and_changes_nothing(store: Store) -> None:
    _one(store)
    foretold = expire(store, NOW + 28 * DAY, DEFAULTS, dry_run=True)
    assert _worded(store) == {"1"}
    done = expire(store, NOW + 28 * DAY, DEFAULTS)
    assert {rule: done[rule] for rule in foretold} == foretold
    assert _worded(store) == set()


@pytest.mark.parametrize("jump", [timedelta(hours=49), timedelta(days=-3), timedelta(days=400), timedelta(days=-9000)])
def test_after_a_clock_jump_one_run_passes_before_anything_is_destroyed(store: Store, jump: timedelta) -> None:
    _one(store, seen=NOW - 100 * DAY if jump > timedelta(0) else NOW - 20000 * DAY)
    with store.begin() as session:
        session.execute(update(Ad).values(last_seen=NOW))
    expire(store, NOW, DEFAULTS)
    with store.begin() as session:
        session.execute(update(Ad).values(last_seen=NOW + jump - 100 * DAY))
    assert expire(store, NOW + jump, DEFAULTS) == {CLOCK_MOVED: 1}
    assert _ads(store) == {"1"}
    assert expire(store, NOW + jump + timedelta(minutes=1), DEFAULTS)["link_keys"] == 1


def test_a_run_that_dies_after_the_keys_leaves_nothing_readable_and_is_finished_by_the_next(store: Store) -> None:
    ad_id = _one(store)
    with store.read() as session:
        key_id = session.get_one(Ad, ad_id).key_id
    store.sealer.erase([key_id])                        # where a killed run may stop
    _run(store, NOW + 90 * DAY)
    assert _ads(store) == set()


def test_terms_may_be_lowered_freely_and_raised_only_with_reason_and_dpia(store: Store) -> None:
    _one(store)
    _run(store, NOW + 3 * DAY, text=2)
    assert _worded(store) == set()
    with pytest.raises(StoreError, match="raising text to 29 needs a reason and a DPIA reference"):
        RetentionPolicy(text=29)
    RetentionPolicy(text=29, reason="langer onderzoek", dpia_reference="DPIA-2")
    with pytest.raises(StoreError, match="at most 180"):
        RetentionPolicy(link_keys=181, reason="langer", dpia_reference="DPIA-2")
    with pytest.raises(StoreError, match="cannot be -1"):
        RetentionPolicy(text=-1)


def test_a_group_that_lost_an_ad_is_linked_and_assessed_again(store: Store) -> None:
    with store.begin() as session:
        site = add_site(session)
        old = add_ad(store, session, site, "old", seen=NOW - 89 * DAY)
        young = add_ad(store, session, site, "young")
        group_id = add_group(session, "g1", [old, young])
    _run(store, NOW + 2 * DAY)
    with store.read() as session:
        assert session.get(Ad, old) is None
        assert session.get_one(Ad, young).linked_at is None
        assert session.get_one(AdGroup, group_id).assessed_at is None


def test_the_keyring_is_all_that_a_suppression_can_be_compared_with(tmp_path: Path) -> None:
    one, other = Keyring(bytes(32)), Keyring(bytes(range(32)))
    assert one.digest("suppression", "phone|00") != other.digest("suppression", "phone|00")
