"""A reviewer's list: what links nobody whoever uses it, what does although many use it, and how long that is kept."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from storage.hub_word_store import hub_words, keep_hub_word
from storage.lead_store import RULED_KINDS
from storage.retention import expire, forget_ads
from storage.retention_policy import DEFAULTS
from storage.store import Store
from storage.text_word_store import keep_text_word, text_words, words_of_leads
from tests.linking.town import LONG, OTHER, Town, photo

NEAR = LONG.replace("lichte", "rustige")
@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


def put(
    town: Town, kind: str, key: str, text: str, *, name: str, photos: Sequence[bytes] = (), own: str = "phone"
) -> int:
    """An ad with a contact of its own, and with the value of this kind that all these ads share."""
    values = [(own, f"own{key}"), *([] if kind == "text" else [(kind, "shared")])]

    def of(wanted: str) -> list[str]:
        return [value for found, value in values if found == wanted]

    return town.ad(
        key, text, name=name, photos=photos, phones=of("phone"), emails=of("email"), handles=of("handle"),
        links=of("link"),
    )


def say(town: Town, kind: str, word: str) -> None:
    """A word on the one lead of this kind that is shared by most."""
    lead = max(town.leads(kind), key=lambda lead: int(str(lead.detail["ads"])))
    with town.store.begin() as session:
        if kind == "text":
            assert keep_text_word(session, lead.id, word, town.now)
        else:
            keep_hub_word(session, kind, lead.key_digest, word)


@pytest.mark.parametrize("kind", RULED_KINDS)
def test_what_a_reviewer_denies_joins_nobody_until_it_is_taken_off_the_list(town: Town, kind: str) -> None:
    near = {"text": (LONG, LONG, LONG), "link": (LONG, NEAR)}.get(kind, (LONG, OTHER))
    found = [put(town, kind, f"k{n}", text, name=f"n{n}") for n, text in enumerate(near)]
    town.link()
    assert town.together(*found)
    for word, groups in (("deny", len(found)), ("", 1), ("deny", len(found))):
        say(town, kind, word)
        for rebuild in (False, True):
            town.link(rebuild=rebuild)
            assert len(town.groups()) == groups
    assert [lead.hub for lead in town.leads(kind)] == [True]
    assert kind not in {edge.kind for edge in town.edges() if edge.grade in ("sure", "supporting")}


@pytest.mark.parametrize("kind", ["phone", "email", "handle", "text"])
def test_what_a_reviewer_allows_joins_all_who_use_it(town: Town, kind: str) -> None:
    own = "phone" if kind == "text" else kind       # a reception's beside their own of the same kind
    found = [put(town, kind, f"k{n}", LONG if kind == "text" else "", name=f"n{n}", own=own) for n in range(9)]
    town.link()
    assert len(town.groups()) == len(found)
    for word, groups in (("allow", 1), ("", len(found))):
        say(town, kind, word)
        for rebuild in (False, True):
            town.link(rebuild=rebuild)
            assert len(town.groups()) == groups
    say(town, kind, "allow")
    town.link()
    assert [lead.hub for lead in town.leads(kind) if lead.detail["ads"] == len(found)] == [False]


@pytest.mark.parametrize("beside", ["text", "photo"])
def test_a_link_that_a_reviewer_allows_is_a_second_kind_of_evidence_again_and_no_more(
    town: Town, beside: str
) -> None:
    found = [
        put(
            town, "link", f"k{n}", (LONG, NEAR)[n] if beside == "text" and n < 2 else "", name=f"n{n}",
            photos=[photo(1)] if beside == "photo" and n < 2 else [],
        )
        for n in range(10)
    ]
    town.link()
    assert [lead.hub for lead in town.leads("link")] == [True]
    assert not town.together(*found[:2])
    say(town, "link", "allow")
    for rebuild in (False, True):
        town.link(rebuild=rebuild)
        assert town.together(*found[:2])
        assert len(town.groups()) == len(found) - 1
    assert [lead.hub for lead in town.leads("link")] == [False]


@pytest.mark.parametrize("kind", [kind for kind in RULED_KINDS if kind != "text"])
def test_a_word_on_a_value_goes_with_the_last_ad_that_has_it(town: Town, kind: str) -> None:
    found = [put(town, kind, f"k{n}", text, name=f"n{n}") for n, text in enumerate((LONG, NEAR))]
    town.ad("other", OTHER)
    town.link()
    say(town, kind, "deny")
    with town.store.begin() as session:
        forget_ads(town.store, session, found[:1], town.now)
        assert len(hub_words(session)) == 1
        forget_ads(town.store, session, found[1:], town.now)
        assert hub_words(session) == {}


def test_retention_takes_a_word_on_a_value_that_no_ad_has_any_more(town: Town) -> None:
    found = [put(town, "link", f"k{n}", text, name=f"n{n}") for n, text in enumerate((LONG, NEAR))]
    town.link()
    say(town, "link", "deny")
    assert expire(town.store, town.now, DEFAULTS)["hub_word"] == 0
    for ad_id in found:
        town.forget(ad_id)
    assert expire(town.store, town.now, DEFAULTS)["hub_word"] == 1


def _say_of_text(town: Town, word: str) -> None:
    (lead,) = town.leads("text")
    with town.store.begin() as session:
        assert keep_text_word(session, lead.id, word, town.now)
        assert words_of_leads(session, [lead.id]).get(lead.id, "") == word


def test_a_text_that_a_reviewer_calls_widely_used_joins_nobody_in_later_nights_either(town: Town) -> None:
    found = [town.ad(f"k{n}", LONG, phones=[f"p{n}"], name=f"n{n}") for n in range(3)]
    town.link()
    assert town.together(*found)
    _say_of_text(town, "deny")
    town.link()
    assert len(town.groups()) == 3
    town.ad("k3", LONG.replace("blauwe deur", "groene poort"), phones=["p3"], name="n3")
    other = [town.ad(f"o{n}", OTHER, phones=[f"q{n}"], name=f"m{n}") for n in range(3)]
    town.link()
    assert len(town.groups()) == 5
    assert town.together(*other)
    assert {lead.hub for lead in town.leads("text")} == {True, False}
    town.link(rebuild=True)
    assert len(town.groups()) == 5


def test_a_text_that_a_reviewer_takes_off_the_list_joins_again(town: Town) -> None:
    found = [town.ad(f"k{n}", LONG, phones=[f"p{n}"], name=f"n{n}") for n in range(3)]
    town.link()
    for word, groups in (("deny", 3), ("", 1)):
        _say_of_text(town, word)
        town.link()
        assert len(town.groups()) == groups
    assert town.together(*found)


def test_a_text_that_a_reviewer_calls_one_hands_joins_however_many_use_it(town: Town) -> None:
    found = [town.ad(f"k{n}", LONG, phones=[f"p{n}"], name=f"n{n}") for n in range(9)]
    town.link()
    assert [lead.hub for lead in town.leads("text")] == [True]
    _say_of_text(town, "allow")
    town.link()
    assert town.together(*found)
    assert [lead.hub for lead in town.leads("text")] == [False]
    town.link(rebuild=True)
    assert town.together(*found)


def test_retention_takes_a_word_on_a_text_when_no_ad_was_like_it_for_as_long_as_link_keys_are_kept(town: Town) -> None:
    found = [town.ad(f"k{n}", LONG, phones=[f"p{n}"], name=f"n{n}") for n in range(3)]
    town.link()
    _say_of_text(town, "deny")
    town.link()
    for ad_id in found:
        town.forget(ad_id)
    town.ad("other", OTHER)
    town.link()
    expire(town.store, town.now, DEFAULTS)
    with town.store.read() as session:
        assert len(text_words(session)) == 1
    later = town.now + timedelta(days=DEFAULTS.link_keys + 1)
    expire(town.store, later, DEFAULTS)     # a clock that jumped destroys nothing at first
    assert expire(town.store, later, DEFAULTS)["text_word"] == 1
    with town.store.read() as session:
        assert text_words(session) == []


def test_erasing_a_persons_ads_takes_the_word_kept_of_their_text(town: Town) -> None:
    found = [town.ad(f"k{n}", LONG, phones=[f"p{n}"], name=f"n{n}") for n in range(3)]
    other = town.ad("other", OTHER)
    town.link()
    _say_of_text(town, "deny")
    with town.store.begin() as session:
        forget_ads(town.store, session, [other], town.now)
        assert len(text_words(session)) == 1
        forget_ads(town.store, session, found[:1], town.now)
        assert text_words(session) == []


@pytest.mark.parametrize("edited_before", [False, True])
def test_a_word_on_a_text_goes_when_the_ad_it_was_made_of_comes_under_route_m(
    town: Town, edited_before: bool
) -> None:
    found = [town.ad(f"k{n}", LONG, phones=[f"p{n}"], name=f"n{n}") for n in range(3)]
    town.link()
    _say_of_text(town, "deny")
    with town.store.read() as session:
        (kept,) = text_words(session)
    key = f"k{found.index(kept.ad_id)}"
    if edited_before:
        town.ad(key, OTHER, phones=["p"], name="n")
    with town.store.read() as session:
        assert len(text_words(session)) == 1
    town.ad(key, f"{OTHER} Ik ben pas zeventien.", phones=["p"], name="n", route_m=True)
    with town.store.read() as session:
        assert text_words(session) == []


def test_no_word_is_made_of_an_ad_under_route_m(town: Town) -> None:
    for n in range(3):
        town.ad(f"k{n}", LONG, phones=[f"p{n}"], name=f"n{n}", route_m=n < 2)
    town.link()
    (lead,) = town.leads("text")
    with town.store.begin() as session:
        assert keep_text_word(session, lead.id, "deny", town.now)
        (kept,) = text_words(session)
    assert kept.ad_id == max(ad for ads in town.groups().values() for ad in ads)
    town.ad("k2", LONG, phones=["p2"], name="n2", route_m=True)
    with town.store.begin() as session:
        assert text_words(session) == []
        assert not keep_text_word(session, lead.id, "deny", town.now)
