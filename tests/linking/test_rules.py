"""Who is joined with whom, and who must never be."""

import random

import numpy as np
import pytest
from sqlalchemy import select

from extractors.text_signature import keyed_shingles
from linking.records import WordedText
from linking.stop_shingles import StopTable
from linking.text_likeness import Telling, own_run
from storage.store import Store
from storage.tables import AdIdentifier
from tests.linking.town import LONG, OTHER, Town

KEY = b"k" * 32


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


def test_two_ads_with_one_number_are_one_group_on_both_stores(any_store: Store) -> None:
    town = Town(any_store)
    one, other, third = town.ad("1", LONG, phones=["a"]), town.ad("2", OTHER, phones=["a"]), town.ad("3", "x")
    town.link()
    assert town.together(one, other)
    assert not town.together(one, third)
    assert [(edge.kind, edge.grade) for edge in town.edges()] == [("phone", "sure")]
    assert town.link().changed_groups == 0


def test_a_number_in_similar_ads_never_links_two_people(town: Town) -> None:
    one, other = town.ad("1", LONG, phones=["a"]), town.ad("2", OTHER, other_phones=["a"])
    town.link()
    assert not town.together(one, other)


def test_a_doubtful_number_and_a_name_never_link(town: Town) -> None:
    one = town.ad("1", LONG, weak_phones=["a"], name="lola")
    other = town.ad("2", OTHER, weak_phones=["a"], name="lola")
    town.link()
    assert not town.together(one, other)
    assert town.edges() == []


def test_a_number_of_two_people_is_a_group_of_two(town: Town) -> None:
    one, other = town.ad("1", LONG, phones=["a"], name="lola"), town.ad("2", OTHER, phones=["a"], name="mira")
    town.link()
    assert town.together(one, other)
    assert not town.group_of(one).single_evidence


def test_a_near_equal_text_brings_home_an_ad_without_contacts(town: Town) -> None:
    one, free = town.ad("1", LONG, phones=["a"]), town.ad("2", LONG.replace("lichte", "rustige"))
    town.link()
    assert town.together(one, free)


def test_a_near_equal_text_does_not_join_two_numbers(town: Town) -> None:
    one, other = town.ad("1", LONG, phones=["a"]), town.ad("2", LONG.replace("lichte", "rustige"), phones=["b"])
    free = town.ad("3", LONG)
    town.link()
    assert not town.together(one, other)
    assert not town.together(one, free)
    assert not town.together(other, free)
    assert [lead.detail["ads"] for lead in town.leads("text")] == [3]


def test_a_near_equal_text_under_another_name_stays_apart(town: Town) -> None:
    one, free = town.ad("1", LONG, phones=["a"], name="lola"), town.ad("2", LONG, name="mira")
    town.link()
    assert not town.together(one, free)


def test_one_text_under_three_numbers_is_a_group_on_a_single_kind_of_evidence(town: Town) -> None:
    found = [town.ad(key, LONG, phones=[key], name=key) for key in ("a", "b", "c")]
    town.link()
    assert town.together(*found)
    assert town.group_of(found[0]).single_evidence


def test_a_text_under_many_numbers_is_a_template_also_when_first_names_come_back(town: Town) -> None:
    found = [town.ad(f"t{n}", OTHER, phones=[f"t{n}"], name=f"n{n % 5}") for n in range(9)]
    town.link()
    assert [lead.hub for lead in town.leads("text")] == [True]
    assert len(town.groups()) == len(found)


def test_a_switchboard_beside_peoples_own_numbers_joins_nobody(town: Town) -> None:
    found = [town.ad(f"k{n}", phones=[f"p{n}", "switchboard"]) for n in range(9)]
    town.link()
    assert len(town.groups()) == len(found)
    assert [lead.hub for lead in town.leads("phone")] == [True]


def test_boilerplate_shared_by_many_does_not_glue_them(town: Town) -> None:
    foot = (
        "Dit is een advertentie van bureau De Brug. Wij zijn dagelijks open van tien tot tien, pinnen is mogelijk, er "
        "is gratis parkeergelegenheid achter het pand en nieuwe gezichten zijn altijd welkom bij ons team."
    )
    words = [
        f"{a}{b}" for a in ("zon", "maan", "ster", "wolk", "wind", "zee") for b in ("licht", "kamer", "huis", "rand")
    ]
    found = []
    for n in range(40):
        own = " ".join(words[(n * 7 + k * (n % 5 + 1)) % len(words)] + chr(97 + (n + k) % 26) for k in range(14))
        found.append(town.ad(f"k{n}", f"{own}. {foot}", phones=[f"p{n}"]))
    town.link()
    assert len(town.groups()) == len(found)
    assert town.leads("text") == []


def test_spread_ads_link_by_estimate_and_say_so(town: Town) -> None:
    one, other = town.ad("1", LONG, phones=["a"]), town.ad("2", LONG, reach="spread")
    town.link()
    assert town.together(one, other)
    assert [edge.grade for edge in town.edges()] == ["estimate"]


@pytest.mark.parametrize(
    "text", ["", "x", "💋", "lola " * 3000, "a b " * 25_000], ids=["none", "one", "emoji", "same", "100k"]
)
def test_strange_texts_are_linked_without_trouble(town: Town, text: str) -> None:
    found = [town.ad(key, text) for key in ("a", "b")]
    assert town.link().ads == len(found)


def test_a_number_under_an_old_key_links_nobody_until_it_is_read_again(town: Town) -> None:
    one, other = town.ad("1", LONG, phones=["a"]), town.ad("2", OTHER, phones=["a"])
    with town.store.begin() as session:
        old = session.scalars(select(AdIdentifier).where(AdIdentifier.ad_id == one)).one()
        old.key_version, old.digest = 0, b"under the key of before".ljust(32)
    town.link()
    assert not town.together(one, other)
    town.ad("1", LONG + " Nieuw!", phones=["a"])
    town.link()
    assert town.together(one, other)


def test_a_clock_that_jumps_back_changes_no_group(town: Town) -> None:
    found = [town.ad(key, LONG, phones=["a"]) for key in ("1", "2")]
    town.link()
    before = town.groups()
    town.nights = -400
    town.ad("3", OTHER, phones=["b"])
    town.link()
    town.nights = 4000
    town.link(rebuild=True)
    assert before.items() <= town.groups().items()
    assert town.together(*found)


def test_a_link_joins_only_with_a_second_kind_of_evidence(town: Town) -> None:
    one = town.ad("1", LONG, phones=["a"], links=["https://x.example/1"])
    other = town.ad("2", OTHER, phones=["b"], links=["https://x.example/1"])
    third = town.ad("3", LONG, phones=["c"], links=["https://x.example/1"])
    town.link()
    assert not town.together(one, other)
    assert town.together(one, third)


OWN = (
    "Verder kweek ik zelf zeldzame orchideeen op mijn zonnige balkon.",
    "Vroeger speelde ik trompet bij een vrolijke dweilband uit Deventer.",
    "Mijn grootmoeder leerde mij hoe je eerlijke stroopwafels bakt.",
    "Elke zondag wandel ik uren langs verlaten Groningse dijken.",
)


def test_a_bought_text_with_sentences_of_their_own_joins_nobody(town: Town) -> None:
    found = [town.ad(f"k{n}", f"{LONG} {own}", phones=[f"p{n}"], name=f"n{n}") for n, own in enumerate(OWN)]
    town.link()
    assert len(town.groups()) == len(found)
    assert [(lead.detail["ads"], lead.hub) for lead in town.leads("text")] == [(len(found), False)]


def test_who_adds_another_sentence_from_ad_to_ad_does_so_under_every_number(town: Town) -> None:
    """Not so who bought the text: theirs has the same sentence of their own in every ad."""
    words = [f"{first}{last}" for first in "bdfghjklm" for last in ("aan", "elen", "ijk", "oor", "uit", "ies", "ank")]
    added = [" ".join(words[n * 7 : n * 7 + 7]) for n in range(9)]
    hand = [
        town.ad(f"k{party}{turn}", f"{LONG} {own}", phones=[f"p{party}"], name=f"n{party}")
        for party in range(3) for turn, own in enumerate(["", *added[party * 3 : party * 3 + 3]])
    ]
    town.link()
    assert town.together(*hand)


def test_the_same_choice_of_common_sentences_is_one_text_and_another_choice_is_not(town: Town) -> None:
    rng = random.Random(1)
    words = [f"{first}{last}" for first in "bdfgklmn" for last in ("aan", "elen", "ijk", "oor", "uit", "ies")]
    pool = [" ".join(rng.sample(words, 9)) for _ in range(24)]
    strangers = [
        town.ad(f"s{n}", ". ".join(rng.sample(pool, 8)), phones=[f"p{n}"], name=f"naam{n}") for n in range(120)
    ]
    mine = rng.sample(pool, 8)
    girls = [
        town.ad(f"g{n}", ". ".join(rng.sample(mine, 8)), phones=[f"g{n}"], name=name)
        for n, name in enumerate(("lola", "mira", "noor"))
    ]
    town.link()
    assert town.together(*girls)
    assert len({town.group_of(ad).id for ad in (girls[0], *strangers)}) == len(strangers) + 1
    assert {edge.grade for edge in town.edges() if {edge.ad_a, edge.ad_b} <= {*girls}} == {"whole_text"}


def test_one_authors_text_under_one_name_is_one_person_with_a_new_number(town: Town) -> None:
    one = town.ad("1", LONG, phones=["a"], name="lola")
    other = town.ad("2", LONG.replace("lichte", "rustige"), phones=["b"], name="lola")
    third = town.ad("3", LONG, phones=["c"], name="mira")
    town.link()
    assert town.together(one, other)
    assert not town.together(one, third)
    assert town.group_of(one).single_evidence      # a name is no kind of evidence


def test_a_switchboard_of_three_is_none_of_them(town: Town) -> None:
    found = [town.ad(f"k{n}", phones=[f"p{n}", "switchboard"], name=f"n{n}") for n in range(3)]
    town.link()
    assert len(town.groups()) == len(found)


THIRD = (
    "Op zolder boven de fietsenmaker schilder ik portretten in olieverf, restaureer ik lijsten en geef ik op dinsdag "
    "les aan beginners. Neem oude kleren mee, de kachel snort en de radio staat op de klassieke zender."
)


def test_a_number_that_each_has_in_one_ad_and_her_own_in_another_is_a_switchboard(town: Town) -> None:
    texts = (LONG, OTHER, THIRD)
    own = [town.ad(f"k{n}", text, phones=[f"p{n}"], name=f"n{n}") for n, text in enumerate(texts)]
    club = [town.ad(f"l{n}", text, phones=["switchboard"], name=f"n{n}") for n, text in enumerate(texts)]
    town.link()
    assert all(town.together(*pair) for pair in zip(own, club, strict=True))
    assert len(town.groups()) == len(texts)


def test_two_numbers_that_take_turns_over_texts_are_one_hand(town: Town) -> None:
    found = [
        town.ad(f"{number}{n}", text, phones=[number], name=f"n{n}")
        for n, text in enumerate((LONG, OTHER, THIRD)) for number in ("first", "second")
    ]
    town.link()
    assert town.together(*found)


def test_the_numbers_of_one_hand_are_no_switchboard(town: Town) -> None:
    numbers = ("a", "b", "c", "d", "e")
    found = [town.ad(f"k{n}", phones=[number], name=f"n{n}") for n, number in enumerate(numbers)]
    found += [town.ad(f"l{n}", phones=["a", number], name=f"m{n}") for n, number in enumerate(numbers[1:] * 2)]
    town.link()
    assert town.together(*found)


def test_words_of_ones_own_are_counted_on_both_sides() -> None:
    common = keyed_shingles(["wat", "iedereen", "schrijft"], KEY)
    stop = StopTable(np.sort(common), ads=1, cap=0)

    def worded(text: str) -> Telling:
        words = text.split()
        return Telling.of(WordedText(words, keyed_shingles(words, KEY)), stop)

    plain = worded("een twee drie vier vijf zes zeven acht negen tien")
    assert own_run(plain, plain) == 0
    assert own_run(plain, worded("een twee drie vier vijf zes zeven acht")) == 0
    assert own_run(plain, worded("een twee DRIE vier vijf zes zeven acht negen tien")) == 2
    assert own_run(plain, worded("een twee drie vier a b c d e f")) == 6
    assert own_run(plain, worded("zes zeven acht negen tien een twee drie vier vijf")) == 1
    assert own_run(plain, worded("een twee drie vier vijf zes zeven acht negen tien wat iedereen schrijft")) == 0
    assert own_run(plain, worded("een twee drie vier a b wat iedereen schrijft c d")) == 5
    # a frame that everybody writes, with other names in it, is no sentence of one's own; one such word more is nothing
    framed = worded("een twee a wat iedereen schrijft b c tien")
    assert own_run(framed, worded("een twee d wat iedereen schrijft e f tien")) == 3
    assert own_run(framed, worded("een twee d e wat iedereen f g h tien")) == 5
    assert own_run(worded(""), plain) == 0
    assert own_run(worded("een"), plain) == 0
