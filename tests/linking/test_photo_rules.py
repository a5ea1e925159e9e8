"""What a photo joins, alone and beside something else, and what it never does."""

import numpy as np
import pytest

from extractors.photo_hashes import RECIPE
from linking.photo_codes import turned, turned_details
from storage.store import Store
from storage.tables import PhotoStop
from tests.linking.town import LONG, OTHER, Town, photo


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


def test_two_people_with_one_stolen_photo_are_never_one_group(town: Town) -> None:
    one = [town.ad(f"1{n}", LONG, phones=["a"], photos=[photo(1)], name="lola") for n in range(3)]
    other = [town.ad(f"2{n}", OTHER, phones=["b"], photos=[photo(1, 3)], name="mira") for n in range(3)]
    town.link()
    assert town.together(*one)
    assert town.together(*other)
    assert not town.together(one[0], other[0])
    assert [lead.detail["ads"] for lead in town.leads("photo")] == [6]


def test_one_photo_and_one_text_join_two_numbers(town: Town) -> None:
    one = town.ad("1", LONG, phones=["a"], photos=[photo(1)])
    other = town.ad("2", LONG.replace("lichte", "rustige"), phones=["b"], photos=[photo(1, 9)])
    town.link()
    assert town.together(one, other)


def test_many_numbers_under_one_text_with_one_photo_are_one_hand_and_under_either_alone_are_not(town: Town) -> None:
    both = [town.ad(f"b{n}", LONG, phones=[f"b{n}"], name=f"b{n}", photos=[photo(1)]) for n in range(10)]
    text = [town.ad(f"t{n}", OTHER, phones=[f"t{n}"], name=f"t{n}") for n in range(10)]
    shown = [town.ad(f"p{n}", phones=[f"p{n}"], name=f"p{n}", photos=[photo(2)]) for n in range(10)]
    town.link()
    assert town.together(*both)
    assert len({town.group_of(ad).id for ad in (*text, *shown)}) == len(text) + len(shown)


def test_a_mirrored_photo_is_the_same_photo(town: Town) -> None:
    plain = np.frombuffer(photo(1), dtype=np.uint8).reshape(4, 32)
    hashes, details = turned(plain[:2])[2:4], turned_details(plain[2:4])[2:4]
    mirrored = np.concatenate([hashes, details]).tobytes()
    town.ad("1", LONG, phones=["a"], photos=[photo(1)])
    town.ad("2", OTHER, phones=["b"], photos=[mirrored])
    town.link()
    assert [edge.grade for edge in town.edges()] == ["same_photo"]


def test_a_probable_copy_is_a_lead_and_no_group(town: Town) -> None:
    found = [town.ad(key, phones=[key], photos=[photo(1, flips)]) for key, flips in (("a", 0), ("b", 50), ("c", 50))]
    town.link()
    assert {edge.grade for edge in town.edges()} == {"probable_copy", "same_photo"}
    assert not town.together(*found)


def test_a_hash_alike_by_chance_is_no_copy_when_the_detail_lies_elsewhere(town: Town) -> None:
    other = np.frombuffer(photo(1, 40), dtype=np.uint8).reshape(4, 32).copy()
    other[2:4] = np.frombuffer(photo(2), dtype=np.uint8).reshape(4, 32)[2:4]
    town.ad("a", phones=["a"], photos=[photo(1)])
    town.ad("b", phones=["b"], photos=[other.tobytes()])
    town.link()
    assert town.edges() == []


def test_a_picture_with_little_to_see_is_a_copy_only_of_what_is_much_alike(town: Town) -> None:
    def sparse(flips: int) -> bytes:
        codes = np.frombuffer(photo(1, flips), dtype=np.uint8).reshape(4, 32).copy()
        codes[2:] &= 0b0000_0001        # one place of sixteen
        return codes.tobytes()

    for key, flips in (("a", 0), ("b", 74), ("c", 1)):
        town.ad(key, phones=[key], photos=[sparse(flips)])
    town.link()
    assert [edge.grade for edge in town.edges()] == ["same_photo"]


@pytest.mark.parametrize("reason", ["hub", "flat"])
def test_a_placeholder_and_a_flat_photo_link_nobody(town: Town, reason: str) -> None:
    if reason == "hub":
        with town.store.begin() as session:
            session.add(
                PhotoStop(code=photo(1)[:32], recipe=RECIPE, state="approved", proposed_at=town.now)
            )
    for key in ("a", "b", "c"):
        town.ad(key, phones=[key], photos=[photo(1) if reason == "hub" else photo(1)[:64] + bytes(64)])
    town.link()
    assert town.edges() == []
    assert town.leads("photo") == []


def test_a_placeholder_nobody_flagged_is_a_hub_by_how_many_people_show_it(town: Town) -> None:
    found = [town.ad(f"k{n}", phones=[f"p{n}"], name=f"n{n}", photos=[photo(1)]) for n in range(12)]
    town.link()
    assert len(town.groups()) == len(found)
    assert [lead.hub for lead in town.leads("photo")] == [True]


def test_a_photo_and_the_name_under_it_do_not_bring_home_an_ad_without_contacts(town: Town) -> None:
    """Whoever takes one picture of somebody may well call herself the same."""
    one = town.ad("1", LONG, phones=["a"], photos=[photo(1)], name="lola")
    free = town.ad("2", OTHER, photos=[photo(1, 3)], name="lola")
    town.link()
    assert not town.together(one, free)
    assert [lead.detail["ads"] for lead in town.leads("photo")] == [2]


@pytest.mark.parametrize("photos", [1, 2, 3])
@pytest.mark.parametrize("people", [2, 3])
def test_stolen_photos_under_the_same_name_join_no_two_numbers(town: Town, photos: int, people: int) -> None:
    taken = [photo(n) for n in range(1, photos + 1)]
    found = [
        town.ad(f"k{n}", text, phones=[f"p{n}"], photos=[*taken, photo(10 + n)], name="lola")
        for n, text in enumerate((LONG, OTHER, "")[:people])
    ]
    town.link()
    assert len(town.groups()) == len(found)
    assert {lead.detail["ads"] for lead in town.leads("photo")} == {len(found)}


def test_photos_and_the_text_beside_them_are_two_kinds_of_evidence(town: Town) -> None:
    one = town.ad("1", LONG, phones=["a"], photos=[photo(1)], name="lola")
    other = town.ad("2", LONG.replace("lichte", "rustige"), photos=[photo(1, 3)], phones=["b"], name="mira")
    town.link()
    assert town.together(one, other)
    assert not town.group_of(one).single_evidence


@pytest.mark.parametrize("own_pictures", [False, True], ids=["one album", "beside own pictures"])
def test_one_photo_under_three_numbers_is_a_group_unless_each_has_pictures_of_her_own(
    town: Town, own_pictures: bool
) -> None:
    found = [
        town.ad(f"k{n}", phones=[f"p{n}"], name=f"n{n}", photos=[photo(1), *([photo(10 + n)] if own_pictures else [])])
        for n in range(3)
    ]
    town.link()
    assert town.together(*found) is not own_pictures


def test_a_white_square_is_nobodys_own_picture(town: Town) -> None:
    def white(n: int) -> bytes:
        return photo(50 + n)[:64] + bytes(64)       # its hashes are of chance, and there is no edge in it

    found = [town.ad(f"k{n}", phones=[f"p{n}"], name=f"n{n}", photos=[photo(1), white(n)]) for n in range(3)]
    town.link()
    assert town.together(*found)


def test_a_placeholder_is_a_hub_although_the_names_under_it_repeat(town: Town) -> None:
    for n in range(20):
        town.ad(f"k{n}", phones=[f"p{n}"], name=f"n{n % 8}", photos=[photo(1)])
        town.ad(f"l{n}", phones=[f"p{n}"], name=f"n{n % 7}", photos=[photo(1)])
    town.link()
    assert [lead.hub for lead in town.leads("photo")] == [True]
