"""Under one text or one photo: when the people look like strangers they stay a lead, else they are a group."""

import pytest

from storage.store import Store
from tests.linking.town import LONG, Town, photo

TOWNS = ("GM0321", "GM0356", "GM0353", "GM0632", "GM0355")
FOUND = ["text", "photo"]


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


def post(town: Town, what: str, key: str, number: str, name: str, place: str) -> int:
    """An ad with the one text, or the one photo, and nothing else that is shared."""
    text, photos = (LONG, ()) if what == "text" else ("", (photo(1),))
    return town.ad(key, text, phones=[number], name=name, place=place, photos=photos)


@pytest.mark.parametrize("what", FOUND)
def test_each_with_a_number_a_name_and_a_town_of_her_own_who_post_once_stay_a_lead(town: Town, what: str) -> None:
    found = [post(town, what, f"k{n}", f"p{n}", f"n{n}", place) for n, place in enumerate(TOWNS)]
    town.link()
    assert len(town.groups()) == len(found)
    assert [lead.detail for lead in town.leads(what)] == [{"ads": len(found), "strangers": 1}]


@pytest.mark.parametrize("what", FOUND)
def test_numbers_under_which_it_is_posted_again_and_again_are_one_hands(town: Town, what: str) -> None:
    found = [
        post(town, what, f"k{n}{turn}", f"p{n}", f"n{n}", place)
        for n, place in enumerate(TOWNS[:3]) for turn in range(3 if n == 0 else 2)
    ]
    town.link()
    assert town.together(*found)


@pytest.mark.parametrize("posts", [(1, 4, 4), (2, 2, 2)], ids=["one did once", "twice each"])
def test_strangers_may_post_a_bought_text_more_than_once(town: Town, posts: tuple[int, ...]) -> None:
    for n, place in enumerate(TOWNS[:3]):
        for turn in range(posts[n]):
            post(town, "text", f"k{n}{turn}", f"p{n}", f"n{n}", place)
    town.link()
    assert len(town.groups()) == len(posts)


@pytest.mark.parametrize("what", FOUND)
def test_names_that_come_back_under_other_numbers_are_one_hands(town: Town, what: str) -> None:
    found = [post(town, what, f"k{n}", f"p{n}", f"n{n % 3}", place) for n, place in enumerate(TOWNS)]
    town.link()
    assert town.together(*found)


@pytest.mark.parametrize("what", FOUND)
def test_one_name_that_two_strangers_share_is_chance(town: Town, what: str) -> None:
    found = [post(town, what, f"k{n}", f"p{n}", f"n{max(n, 1)}", place) for n, place in enumerate(TOWNS)]
    town.link()
    assert not town.together(found[2], found[3])


@pytest.mark.parametrize("what", FOUND)
def test_numbers_that_go_round_the_towns_are_one_hands(town: Town, what: str) -> None:
    found = [post(town, what, f"k{n}", f"p{n}", f"n{n}", place) for n, place in enumerate(TOWNS)]
    found += [post(town, what, f"l{n}", f"p{n}", f"n{n}", TOWNS[n - 1]) for n in range(2)]
    town.link()
    assert town.together(*found)


@pytest.mark.parametrize("what", FOUND)
@pytest.mark.parametrize("places", [("", "", ""), (TOWNS[0],) * 3], ids=["nowhere", "one town"])
def test_without_a_town_of_their_own_nothing_says_strangers(town: Town, what: str, places: tuple[str, ...]) -> None:
    found = [post(town, what, f"k{n}", f"p{n}", f"n{n}", place) for n, place in enumerate(places)]
    town.link()
    assert town.together(*found)
    assert town.group_of(found[0]).single_evidence


@pytest.mark.parametrize("in_turns", [True, False])
def test_numbers_that_each_serve_several_names_are_one_hands_though_sentences_were_added(
    town: Town, *, in_turns: bool
) -> None:
    words = [f"{first}{last}" for first in "bdfghjk" for last in ("aan", "elen", "ijk", "oor", "uit", "ies", "ank")]
    added = ["", *(" ".join(words[n * 7 : n * 7 + 7]) for n in range(5))]
    found = [
        town.ad(f"k{n}", f"{LONG} {own}", phones=[f"p{n // 2}"], name=f"n{n if in_turns else n // 2}")
        for n, own in enumerate(added)
    ]
    town.link()
    assert town.together(*found) is in_turns


@pytest.mark.parametrize("what", FOUND)
def test_ads_whose_number_was_not_read_are_no_further_people(town: Town, what: str) -> None:
    text, photos = (LONG, ()) if what == "text" else ("", (photo(1),))
    found = [
        town.ad(f"k{n}{turn}", text, phones=[f"p{n}"][turn:], name=f"n{n}", photos=photos)
        for n in range(4) for turn in range(2)
    ]
    town.link()
    assert town.together(*found)


def test_a_few_words_that_many_write_are_no_text_of_one_hand(town: Town) -> None:
    words = "Nieuw gezicht vandaag vrij, bel gauw voor een heerlijk uurtje samen"
    found = [town.ad(f"k{n}", words, phones=[f"p{n}"], name=f"n{n % 2}") for n in range(4)]
    town.link()
    assert len(town.groups()) == len(found)


def test_a_town_that_an_ad_names_later_parts_what_was_joined(town: Town) -> None:
    """The same as a rebuild says."""
    found = [post(town, "text", f"k{n}", f"p{n}", f"n{n}", "") for n in range(4)]
    town.link()
    assert town.together(*found)
    for n, place in enumerate(TOWNS[:4]):
        post(town, "text", f"k{n}", f"p{n}", f"n{n}", place)
    town.link()
    apart = town.groups()
    assert len(apart) == len(found)
    assert [lead.detail.get("strangers") for lead in town.leads("text")] == [1]
    town.link(rebuild=True)
    assert town.groups() == apart


def reworded(text: str, places: range, word: str) -> str:
    words = text.split()
    for place in places:
        words[place] = word + "abcdefghijklmnopqrstuvwxyz"[place % 26]
    return " ".join(words)


def test_two_hands_are_not_one_for_a_single_ad_that_is_like_the_texts_of_both(town: Town) -> None:
    size = len(LONG.split())
    hers, half = reworded(LONG, range(1, size, 3), "anders"), reworded(LONG, range(1, size, 6), "anders")
    one = [town.ad(f"a{n}{turn}", LONG, phones=[f"a{n}"], name=f"n{n}") for n in range(3) for turn in range(3)]
    bridge = town.ad("bridge", half, phones=["a0"], name="n0")
    other = [town.ad(f"b{n}{turn}", hers, phones=[f"b{n}"], name=f"m{n}") for n in range(3) for turn in range(3)]
    town.link()
    ends = {bridge, *other}
    assert any(edge.grade == "near_text" and {edge.ad_a, edge.ad_b} <= ends for edge in town.edges())
    assert town.together(*one, bridge)
    assert town.together(*other)
    assert not town.together(bridge, other[0])


@pytest.mark.parametrize(("serving", "one_hand"), [(2, True), (1, False)])
def test_a_text_of_many_numbers_is_one_hands_when_several_of_them_serve_several_names(
    town: Town, serving: int, one_hand: bool
) -> None:
    numbers = 8     # more than a template may have
    found = [town.ad(f"k{n}", LONG, phones=[f"p{n}"], name=f"n{n}") for n in range(numbers)]
    found += [town.ad(f"l{n}", LONG, phones=[f"p{n}"], name=f"m{n}") for n in range(serving)]
    town.link()
    assert town.together(*found) is one_hand
    assert [lead.hub for lead in town.leads("text")] == [not one_hand]
