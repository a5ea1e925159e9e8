"""What each indicator that looks at facts sees, and what it does not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from indicators.catalogue import load_catalogue
from indicators.evaluate import assess_group
from indicators.movement import most_municipalities
from indicators.views import AdView, GroupView, HourPrice, LeadAd, LeadView, Marked, Place, Stay

CATALOGUE = load_catalogue()
PLACE = Place("text", 3, 13)
NIGHT = datetime(2026, 11, 2, 5, tzinfo=UTC)


def ad(number: int, *, phone: str = "p", name: str | None = "Kim", **more: object) -> AdView:
    view = AdView(
        ad_id=number, version_id=number, in_scope=True,
        phones=(Marked(phone.encode(), PLACE),) if phone else (), name=name.encode() if name else None,
    )  # fmt: skip
    return replace(view, **more)  # type: ignore[arg-type]  # the fields are those of AdView


def lead(kind: str, *ads: AdView, digest: str = "") -> LeadView:
    return LeadView(
        kind, digest.encode(),
        tuple(LeadAd(one.ad_id, frozenset(phone.digest for phone in one.phones), one.name) for one in ads),
    )  # fmt: skip


def codes(*ads: AdView, **more: object) -> set[str]:
    group = replace(GroupView(ads=ads), **more)  # type: ignore[arg-type]  # the fields are those of GroupView
    return {hit.code for hit in assess_group(group, CATALOGUE).hits}


def test_one_number_with_three_names_is_seen_and_two_names_are_not() -> None:
    three = [ad(1, name="Kim"), ad(2, name="Eva"), ad(3, name="Lot")]
    assert "I01" in codes(*three, leads=(lead("phone", *three, digest="p"),))
    assert "I01" not in codes(*three[:2], leads=(lead("phone", *three[:2], digest="p"),))


def test_a_hit_on_a_number_points_at_the_number_in_each_ad() -> None:
    three = [ad(1, name="Kim"), ad(2, name="Eva"), ad(3, name="Lot")]
    found = assess_group(GroupView(ads=tuple(three), leads=(lead("phone", *three, digest="p"),)), CATALOGUE)
    assert [(hit.ad_id, hit.place, hit.detail) for hit in found.hits if hit.code == "I01"] == [
        (number, PLACE, {"names": 3, "ads": 3}) for number in (1, 2, 3)
    ]


def test_names_of_ads_in_other_groups_count_for_a_shared_number() -> None:
    elsewhere = [ad(8, name="Eva"), ad(9, name="Lot")]
    assert "I01" in codes(ad(1), leads=(lead("phone", ad(1), *elsewhere, digest="p"),))


def test_a_photo_with_other_numbers_and_names_is_seen() -> None:
    two = [ad(1, phone="p", name="Kim"), ad(2, phone="q", name="Eva")]
    assert "I02" in codes(two[0], leads=(lead("photo", *two),))


@pytest.mark.parametrize(("phone", "name"), [("p", "Eva"), ("q", "Kim")])
def test_a_photo_with_one_number_or_one_name_is_not(phone: str, name: str) -> None:
    two = [ad(1, phone="p", name="Kim"), ad(2, phone=phone, name=name)]
    assert "I02" not in codes(two[0], leads=(lead("photo", *two),))


def test_a_text_with_other_numbers_is_seen_and_a_new_number_is_not() -> None:
    assert "I03" in codes(ad(1), leads=(lead("text", ad(1), ad(2, phone="q", name="Eva")),))
    assert "I03" in codes(ad(1), leads=(lead("text", ad(1, name=None), ad(2, phone="q", name=None)),))
    assert "I03" not in codes(ad(1), leads=(lead("text", ad(1), ad(2, phone="q")),))
    assert "I03" in codes(ad(1), leads=(lead("text", ad(1), ad(2, phone="q"), ad(3, phone="r")),))
    assert "I03" not in codes(ad(1), leads=(lead("text", ad(1), ad(2, name="Eva")),))


def test_facts_of_the_extractors_count_beside_the_patterns_and_once() -> None:
    text = "Bel mij 24/7."
    group = GroupView(ads=(ad(1, text=text, always=(Place("text", 8, 12),), hidden_phones=(PLACE,)),))
    found = assess_group(group, CATALOGUE)
    assert [(hit.code, hit.place) for hit in found.hits] == [("I05", PLACE), ("I08", Place("text", 8, 12))]


def test_a_price_is_low_beside_a_median_only() -> None:
    cheap = ad(1, hour_prices=(HourPrice(5900, PLACE),))
    assert "I10" in codes(cheap, median_hour_cents=12_000)
    assert "I10" not in codes(cheap, median_hour_cents=11_000)
    assert "I10" not in codes(cheap, median_hour_cents=None)


def test_three_names_at_one_home_are_seen_and_two_are_not() -> None:
    home = (Marked(b"dorpsstraat", PLACE),)
    three = [ad(n, name=name, addresses=home) for n, name in enumerate(("Kim", "Eva", "Lot"))]
    assert "I14" in codes(*three)
    assert "I14" not in codes(*three[:2])


def stay(code: str, first: int, last: int, choice: str = "") -> Stay:
    return Stay(code, NIGHT + timedelta(days=first), NIGHT + timedelta(days=last), choice)


@pytest.mark.parametrize(
    ("stays", "most"),
    [
        ([], 0),
        ([stay("GM0001", 0, 0), stay("GM0002", 7, 7), stay("GM0003", 14, 14)], 3),
        ([stay("GM0001", 0, 0), stay("GM0002", 7, 7), stay("GM0003", 15, 15)], 2),
        ([stay("GM0001", 0, 30), stay("GM0002", 10, 12), stay("GM0003", 25, 26)], 3),
        ([stay("GM0001", 0, 1), stay("GM0002", 0, 1, "1:0"), stay("GM0003", 0, 1, "1:0")], 2),
    ],
)
def test_municipalities_within_fourteen_days(stays: list[Stay], most: int) -> None:
    assert most_municipalities(stays, timedelta(days=14)) == most


def test_a_colleagues_signal_and_a_reviewers_entry_count() -> None:
    assert codes(ad(1), tips=2) == {"H01"}
    assert codes(ad(1), manual=("H02",)) == {"H02"}
    assert assess_group(GroupView(ads=(ad(1),), manual=("H02",)), CATALOGUE).urgent


def test_an_unlicensed_business_is_shown_only_where_the_decision_says_so_and_never_one_independent() -> None:
    business = ad(1, text="Onze meiden staan klaar.")
    assert codes(business) == {"I04"}
    assert codes(business, administrative=True) == {"I04", "B01"}
    assert codes(business, administrative=True, licensed=True) == {"I04", "C01"}
    assert codes(ad(1), administrative=True) == set()
