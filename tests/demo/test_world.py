"""The demo world: seeded, varied, and true to its own truth."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from rapidfuzz import fuzz, process

from demo.ads import SITES, DemoAd
from demo.grammar import LANGUAGES, phrase_book
from demo.patterns import PLANS
from demo.phones import british_number, synthetic_number
from demo.places import ELSEWHERE, SCOPE, SCOPE_MUNICIPALITIES, SPREAD, SPREAD_MUNICIPALITIES
from demo.world import World

ROOT = Path(__file__).parent.parent.parent
_DIGEST = """import hashlib
from demo.world import World
print(hashlib.sha256(repr(World(7, 0.1).ads).encode()).hexdigest())"""


@pytest.fixture(scope="module")
def world() -> World:
    return World()


def first(ad: DemoAd) -> str:
    return ad.versions[0].title + "\n" + ad.versions[0].text


def test_the_same_seed_makes_the_same_world_whatever_the_hash_seed() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-c", _DIGEST], capture_output=True, check=True, cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }

    assert len(digests) == 1


def test_another_seed_makes_another_world() -> None:
    assert World(1, 0.05).ads != World(2, 0.05).ads


def test_a_short_world_is_the_beginning_of_a_long_one() -> None:
    short, long = World(5, 0.2, 3), World(5, 0.2, 8)

    for night in (1, 2, 3):
        assert short.live(night) == long.live(night)


def test_about_a_thousand_ads_are_online_every_night_on_four_sites(world: World) -> None:
    for night in range(1, 9):
        sites = Counter(ad.site for ad in world.live(night))

        assert 900 <= sites.total() <= 1200
        assert set(sites) == set(SITES)
        assert 45 <= sites["vitrine"] <= 80


def test_every_ad_has_an_address_of_its_own(world: World) -> None:
    assert len({(ad.site, ad.external_id) for ad in world.ads}) == len(world.ads)
    assert len({(ad.site, ad.path) for ad in world.ads}) == len(world.ads)


def test_the_sites_change_from_night_to_night(world: World) -> None:
    for night in range(2, 9):
        before, now = set(world.live(night - 1)), set(world.live(night))
        edited = [ad for ad in before & now if ad.version(night) != ad.version(night - 1)]

        assert len(now - before) >= 20
        assert len(before - now) >= 10
        assert len(edited) >= 10
        for ad in edited:
            old, new = ad.version(night - 1), ad.version(night)
            assert (old.title, old.text[:120], old.fields) != (new.title, new.text[:120], new.fields), ad.path


def test_the_places_are_the_ten_of_west_utrecht_seven_around_and_some_elsewhere(world: World) -> None:
    reaches = Counter(ad.version(1).reach for ad in world.live(1))

    assert len(SCOPE_MUNICIPALITIES) == 10
    assert len(SPREAD_MUNICIPALITIES) == 7
    assert {code for ad in world.live(1) for code in ad.version(1).municipalities} >= {
        *SCOPE_MUNICIPALITIES, *SPREAD_MUNICIPALITIES
    }
    assert all(reaches[reach] >= 30 for reach in ("scope", "spread", "elsewhere", "nowhere"))


def test_every_place_lies_in_the_municipality_that_cbs_says() -> None:
    from extractors.places import municipalities

    known = municipalities()

    for place in (*SCOPE, *SPREAD, *ELSEWHERE):
        homes = {code for code, municipality in known.items() if place.name in municipality.places}
        assert homes == {place.municipality}, place


def test_every_number_can_belong_to_nobody(world: World) -> None:
    for ad in world.ads:
        if ad.phone:
            assert ad.phone.startswith(("+3167", "+3169", "+447700900"))
            assert len(ad.phone) in (12, 13)


def test_numbers_are_distinct() -> None:
    assert len({synthetic_number(index) for index in range(0, 20_000_000, 997)}) == len(range(0, 20_000_000, 997))
    assert len({british_number(index) for index in range(1000)}) == 1000
    with pytest.raises(ValueError, match="no synthetic number"):
        synthetic_number(20_000_000)


def test_independent_people_share_no_number(world: World) -> None:
    owners: dict[str, set[str]] = {}
    for ad in world.ads:
        if ad.phone and ad.organiser is None and ad.trap != "shared_phone":
            owners.setdefault(ad.phone, set()).add(ad.entity)

    assert all(len(people) == 1 for people in owners.values())


def test_independent_people_do_not_write_alike(world: World) -> None:
    people: dict[str, DemoAd] = {}
    for ad in world.ads:
        if ad.trap is None and ad.pattern is None and "Avondrood" not in first(ad):
            people.setdefault(ad.entity, ad)
    texts = [" ".join(sorted(first(ad).lower().split())) for ad in list(people.values())[:450]]

    scores = process.cdist(texts, texts, scorer=fuzz.ratio, score_cutoff=72)

    assert (scores > 0).sum() <= len(texts) + 2        # each with itself, and one pair by accident


def test_texts_have_the_length_of_ads(world: World) -> None:
    lengths = sorted(len(ad.versions[0].text.split()) for ad in world.ads)

    assert lengths[len(lengths) // 100] >= 40
    assert lengths[-len(lengths) // 100] <= 150


def test_ads_come_in_nine_languages_and_mostly_dutch(world: World) -> None:
    languages = Counter(ad.language for ad in world.ads)

    assert set(languages) == set(LANGUAGES)
    assert languages["nl"] > len(world.ads) * 0.55
    for language in LANGUAGES:
        assert phrase_book(language).topics["personal"]


def test_no_sentence_keeps_an_unfilled_slot(world: World) -> None:
    assert not [ad.path for ad in world.ads for version in ad.versions if "{" in version.title + version.text]


def is_hidden(ad: DemoAd) -> bool:
    digits = "".join(char for char in ad.versions[0].text if char in "0123456789")
    return bool(ad.phone) and not ad.versions[0].field("phone") and (ad.phone or "")[3:] not in digits


def test_many_numbers_are_hidden_and_some_ads_have_none(world: World) -> None:
    ordinary = [ad for ad in world.live(1) if ad.phone and ad.trap is None and ad.pattern is None]

    assert sum(map(is_hidden, ordinary)) >= len(ordinary) * 0.12      # read as plain digits, separators dropped
    assert sum(not ad.versions[0].field("phone") for ad in ordinary) >= len(ordinary) * 0.4
    assert sum(not ad.phone for ad in world.live(1)) >= 40


def test_at_most_eight_patterns_are_planted_and_each_becomes_visible(world: World) -> None:
    assert len(PLANS) <= 8
    assert world.patterns() == {plan.name: plan.night for plan in PLANS}
    assert len(set(world.patterns().values())) >= 6


def test_patterns_do_not_grow_with_the_world() -> None:
    small, large = World(3, 0.1), World(3, 1.0)

    def planted(some: World) -> Counter[str]:
        return Counter(ad.pattern for ad in some.ads if ad.pattern)

    assert planted(small) == planted(large)


def test_patterns_reach_over_the_border_of_scope(world: World) -> None:
    for plan in PLANS:
        reaches = {version.reach for ad in world.ads if ad.pattern == plan.name for version in ad.versions}

        assert {"scope", "spread"} <= reaches or plan.name == "shared_photo_and_text"


def test_one_phone_has_four_names_and_a_manager(world: World) -> None:
    ads = [ad for ad in world.ads if ad.pattern == "one_phone_many_names"]

    assert len({ad.phone for ad in ads}) == 1
    assert len({ad.versions[0].field("name") for ad in ads}) == 4
    assert all("manager" in ad.versions[0].text for ad in ads)


def test_one_text_stands_under_five_numbers(world: World) -> None:
    ads = [ad for ad in world.ads if ad.pattern == "one_text_many_numbers"]

    assert len({ad.phone for ad in ads}) == 5
    assert min(fuzz.token_sort_ratio(first(ads[0]), first(ad)) for ad in ads) >= 80


def test_one_album_stands_under_five_numbers(world: World) -> None:
    ads = [ad for ad in world.ads if ad.pattern == "one_photo_many_numbers"]

    assert len({ad.phone for ad in ads}) == len({ad.versions[0].field("name") for ad in ads}) == 5
    assert len({photo.seed for ad in ads for photo in ad.versions[0].photos}) == 2


@pytest.mark.parametrize("trap", [
    "shared_phone", "reception", "stolen_photo", "copied_text", "new_number", "duo", "denial", "traveller",
    "moving_ad", "licensed",
])
def test_every_trap_is_there(world: World, trap: str) -> None:
    assert [ad for ad in world.ads if ad.trap == trap]


def test_nobody_in_a_trap_carries_a_second_kind_of_indicator(world: World) -> None:
    always = [*phrase_book("nl").topics["always"], *phrase_book("nl").topics["reliable"]]
    for ad in world.ads:
        if ad.trap and ad.trap != "licensed":
            assert not [sentence for sentence in always if sentence in ad.versions[0].text], ad.path


def test_a_shared_phone_has_two_names_only(world: World) -> None:
    names: dict[str, set[str]] = {}
    for ad in world.ads:
        if ad.trap == "shared_phone" and ad.phone:
            names.setdefault(ad.phone, set()).add(ad.versions[0].field("name"))

    assert names
    assert all(len(each) <= 2 for each in names.values())


def test_hundreds_share_an_agency_paragraph_and_a_placeholder(world: World) -> None:
    tonight = [ad.version(1) for ad in world.live(1)]

    assert sum("Avondrood" in version.text for version in tonight) >= 150
    assert sum(version.photos[0].seed == "placeholder" for version in tonight) >= 150


def test_the_ads_for_route_m_state_an_age_and_nothing_else(world: World) -> None:
    ads = [ad for ad in world.ads if ad.route_m]

    assert len(ads) >= 2
    assert all("17" in ad.versions[0].text and ad.pattern is None for ad in ads)
    assert all(ad.versions[0].reach == "scope" for ad in ads)


@pytest.mark.parametrize(("size", "nights", "message"), [
    (0, 8, "size"), (101, 8, "size"), (1, 0, "nights"), (1, 61, "nights"),
])
def test_a_world_that_cannot_be_made_is_refused(size: float, nights: int, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        World(1, size, nights)
