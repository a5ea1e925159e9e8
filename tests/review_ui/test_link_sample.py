"""The monthly blind sample through the real pages."""

import re
from itertools import combinations

from werkzeug.test import TestResponse

from pipeline.link_sample import this_month
from tests.review_ui.conftest import Login, token_of
from tests.review_ui.test_linked import BASE, audited, members, say, words
from tests.review_ui.world import World


def test_ads_of_another_group_and_other_roles_are_refused(world: World, login: Login) -> None:
    group = world.groups["manager"]
    stranger = members(world, world.groups["urgent"])[0]
    client = login("anna")
    assert say(client, group, members(world, group)[0], stranger, "same").status_code == 400
    assert say(client, group, members(world, group)[0], 10**9, "same").status_code == 400
    for name in ("fatima", "karel", "sanne"):
        other = login(name)
        assert other.get(f"/groep/{group}/koppelingen", base_url=BASE).status_code == 403
        assert other.get("/koppelingen/toets", base_url=BASE).status_code == 403
    assert words(world) == 0


def test_the_monthly_sample_is_blind_and_gives_a_share_with_an_interval(world: World, login: Login) -> None:
    client = login("anna")
    asked = len(this_month(world.store, world.clock.now()).pairs)
    assert asked > 2
    for number in range(asked):
        page = client.get("/koppelingen/toets", base_url=BASE).text
        assert f"{number} van {asked} beantwoord" in page
        assert "Hetzelfde telefoonnummer" not in page
        assert "Hoe vaak klopte het?" not in page
        pair = re.search(r'name="ad_een" value="(\d+)"><input type="hidden" name="ad_ander" value="(\d+)"', page)
        assert pair is not None
        form = {"csrf_token": token_of(page), "ad_een": pair[1], "ad_ander": pair[2], "oordeel": "same"}
        assert client.post("/koppelingen/toets", data=form, base_url=BASE).status_code == 302
    page = client.get("/koppelingen/toets", base_url=BASE).text
    assert "Klaar voor deze maand" in page
    assert "100%" in page
    assert audited(world, "link.sample") == 1
    assert audited(world, "link.sample.view") == asked
    world.clock.pass_(days=40)
    again = client.get("/koppelingen/toets", base_url=BASE)
    assert again.status_code in (200, 302)


def test_a_word_from_before_the_draw_is_no_answer_to_it(world: World, login: Login) -> None:
    group = world.groups["manager"]
    client = login("anna")
    for pair in combinations(members(world, group), 2):
        say(client, group, *pair, "unsure")
    first, *_ = drawn = this_month(world.store, world.clock.now()).pairs
    assert set(drawn) & set(combinations(members(world, group), 2))
    page = client.get("/koppelingen/toets", base_url=BASE).text
    assert f"0 van {len(drawn)} beantwoord" in page
    form = {"csrf_token": token_of(page), "ad_een": first[0], "ad_ander": first[1], "oordeel": "same"}
    assert client.post("/koppelingen/toets", data=form, base_url=BASE).status_code == 302
    assert this_month(world.store, world.clock.now()).answers == {first: "same"}


def test_an_answer_that_contradicts_earlier_words_is_refused_and_the_test_goes_on(world: World, login: Login) -> None:
    client, group = login("anna"), world.groups["manager"]
    drawn = this_month(world.store, world.clock.now()).pairs
    one, other = drawn[0]
    third = next(ad for ad in members(world, group) if ad not in (one, other))
    for ad in (one, other):
        assert say(client, group, ad, third, "same").status_code == 302

    def answer(verdict: str) -> TestResponse:
        page = client.get("/koppelingen/toets", base_url=BASE).text
        form = {"csrf_token": token_of(page), "ad_een": one, "ad_ander": other, "oordeel": verdict}
        return client.post("/koppelingen/toets", data=form, base_url=BASE)

    refused = answer("not_same")
    assert refused.status_code == 422
    assert "Kies hier “Dat weet ik niet”" in refused.text
    assert answer("unsure").status_code == 302
    assert this_month(world.store, world.clock.now()).waiting == drawn[1]


def test_an_answer_on_a_pair_that_was_not_asked_is_refused(world: World, login: Login) -> None:
    client = login("anna")
    form = {"csrf_token": token_of(client.get("/koppelingen/toets", base_url=BASE).text), "ad_een": 1,
            "ad_ander": 10**9, "oordeel": "same"}  # fmt: skip
    assert client.post("/koppelingen/toets", data=form, base_url=BASE).status_code == 400
    assert words(world) == 0
