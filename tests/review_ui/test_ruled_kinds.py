"""Every kind of value that the page on links offers a word on: the word does what the page says it does."""

import re
from datetime import timedelta

import pytest
from flask.testing import FlaskClient

from pipeline.link import link
from storage.lead_store import RULED_KINDS
from tests.linking.town import LONG, OTHER, START, Town
from tests.review_ui.conftest import Login, token_of
from tests.review_ui.test_linked import BASE, audited, group_of
from tests.review_ui.world import World

NEAR = LONG.replace("lichte", "rustige")
TOLD = {
    "phone": "Telefoonnummer nul-zes-en-zo", "email": "E-mailadres lola@post.example", "handle": "Accountnaam @lola",
    "link": "Webadres site.example/lola", "text": "(Bijna) gelijke tekst „In mijn lichte praktijk",
}


def ads_joined_by(town: Town, kind: str) -> list[int]:
    """Ads of people with names and numbers of their own that nothing else joins; a link stands beside a like text."""
    value = TOLD[kind].split()[-1]
    texts = {"text": [LONG] * 3, "link": [LONG, NEAR]}.get(kind, [LONG, OTHER])
    return [
        town.ad(
            f"k{n}", text, name=f"n{n}", phones=[value if kind == "phone" else f"p{n}"],
            emails=[value] * (kind == "email"), handles=[value] * (kind == "handle"), links=[value] * (kind == "link"),
        )
        for n, text in enumerate(texts)
    ]


def rule(client: FlaskClient, group: str, told: str, word: str) -> str:
    """Presses the button beside what is told so. Gives the page as it then is."""
    page = client.get(f"/groep/{group}/koppelingen", base_url=BASE).text
    for entry in re.findall(r"<li>.*?</li>", page, re.DOTALL):
        plain = re.sub(r"\s+", " ", re.sub(r"<form.*|<[^>]+>", "", entry, flags=re.DOTALL))
        lead = re.search(rf'name="kenmerk" value="(\d+)".*name="wat" value="{word}"', entry, re.DOTALL)
        if told in plain and lead:
            form = {"csrf_token": token_of(page), "kenmerk": lead[1], "wat": word}
            return client.post(f"/groep/{group}/kenmerk", data=form, base_url=BASE, follow_redirects=True).text
    raise AssertionError(f"no button {word!r} beside {told!r}")


@pytest.mark.parametrize("kind", RULED_KINDS)
def test_a_word_on_a_value_is_offered_by_its_name_kept_and_applied(world: World, login: Login, kind: str) -> None:
    ads = ads_joined_by(Town(world.store), kind)
    nights = iter(range(9))

    def night() -> int:
        """Links; in how many groups the ads then are."""
        link(world.store, now=START + timedelta(days=next(nights)))
        return len({group_of(world, ad) for ad in ads})

    client = login("anna")
    assert night() == 1
    assert "Op uw lijst: verbindt niemand." in rule(client, group_of(world, ads[0]), TOLD[kind], "deny")
    assert night() == len(ads)
    page = rule(client, group_of(world, ads[0]), TOLD[kind], "")
    assert "Op uw lijst" not in page
    assert night() == 1
    assert audited(world, "link.rule") == 2
