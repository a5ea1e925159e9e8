"""The script site in a real browser: what the API knows is what stands on the page."""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, sync_playwright

from demo.serve import DemoSites
from demo.world import World

CHROMIUM = shutil.which("chromium")
WORLD = World(size=0.6, nights=1)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="the system has no Chromium"),
]


@pytest.fixture(scope="module")
def sites() -> Iterator[DemoSites]:
    with DemoSites.start(WORLD) as running:
        yield running


@pytest.fixture(scope="module")
def page(sites: DemoSites) -> Iterator[Page]:
    # our own pages only, so that root may render them without the sandbox
    sandbox = os.geteuid() != 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, chromium_sandbox=sandbox)
        yield browser.new_page()
        browser.close()


def test_the_list_shows_a_page_of_ads_and_a_link_to_the_next(sites: DemoSites, page: Page) -> None:
    found: set[str | None] = set()
    url: str | None = sites.base_urls["vitrine"] + "/lijst"
    while url:
        page.goto(url)
        page.wait_for_selector("#app[data-stand=klaar]")
        found |= {card.get_attribute("data-id") for card in page.query_selector_all("article.kaart")}
        more = page.query_selector("a.verder")
        url = sites.base_urls["vitrine"] + str(more.get_attribute("href")) if more else None

    assert found == {ad.external_id for ad in WORLD.live(1, "vitrine")}


def test_an_ad_shows_its_words_fields_and_photos(sites: DemoSites, page: Page) -> None:
    ad = next(ad for ad in WORLD.live(1, "vitrine") if ad.version(1).field("phone"))
    now = ad.version(1)

    page.goto(sites.base_urls["vitrine"] + ad.path)
    page.wait_for_selector("#app[data-stand=klaar]")

    assert page.inner_text("h1") == now.title
    assert page.inner_text(".tekst").split() == now.text.split()
    assert page.inner_text(".lijn .phone") == now.field("phone")
    assert page.inner_text(".lijn .name") == now.field("name")
    assert len(page.query_selector_all("article img")) == len(now.photos)


def test_an_ad_that_is_gone_says_so(sites: DemoSites, page: Page) -> None:
    answer = page.goto(sites.base_urls["vitrine"] + "/ad/1999999")
    page.wait_for_selector("#app[data-stand=klaar]")

    assert answer is not None
    assert answer.status == 404
    assert "niet meer" in page.inner_text("#app")
