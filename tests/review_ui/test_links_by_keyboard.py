"""The page on links by keyboard alone, with a text among what connects the group."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

import pytest
from playwright.sync_api import Page, expect

from pipeline.link import link
from tests.review_ui.conftest import Site, enter
from tests.review_ui.test_browser import problems
from tests.review_ui.test_linked import _one_text, group_of, members
from tests.review_ui.world import MONDAY

pytestmark = pytest.mark.browser

REASON = "De zinnen zijn dezelfde, alleen de namen wisselen."
MOST_STOPS = 80

STOP = """() => {
  const channels = text => (text.match(/[\\d.]+/g) || []).map(Number);
  const light = text => {
    const [red, green, blue] = channels(text).map(value => value / 255)
      .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = element => {
    for (; element; element = element.parentElement) {
      const colour = getComputedStyle(element).backgroundColor;
      if (channels(colour)[3] !== 0) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  const style = getComputedStyle(here), box = here.getBoundingClientRect();
  const [ring, back] = [light(style.outlineColor), light(behind(here.parentElement))];
  const label = here.labels && here.labels.length ? here.labels[0].innerText : "";
  return {
    name: (here.getAttribute("aria-label") || label || here.textContent || "").trim(),
    tag: here.tagName, top: Math.round(box.top + scrollY), inMain: !!here.closest("main"),
    ring: style.outlineStyle === "solid" ? parseFloat(style.outlineWidth) : 0,
    contrast: (Math.max(ring, back) + 0.05) / (Math.min(ring, back) + 0.05),
    seen: box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0,
  };
}"""


@dataclass(frozen=True, slots=True)
class Stop:
    name: str
    tag: str
    top: int
    inMain: bool            # noqa: N815  (as the page tells it)
    ring: float             # width of what shows where one is, in pixels
    contrast: float         # of that with what is behind it
    seen: bool


def stops(page: Page, key: str = "Tab") -> Iterator[Stop]:
    """Where the key leads, until it leaves the page."""
    for _ in range(MOST_STOPS):
        page.keyboard.press(key)
        found = page.evaluate(STOP)
        if found is None:
            return
        yield Stop(**found)
    raise AssertionError(f"{key} does not leave the page")


def tab_to(page: Page, name: str) -> None:
    """Tabs until what has focus is called so; from below it, once round."""
    for stop in chain(stops(page), stops(page)):
        if name in stop.name:
            return
    raise AssertionError(f"the tab key does not reach {name!r}")


@pytest.fixture(scope="module")
def address(site: Site) -> str:
    """The page of a group that hangs together by a number and a text."""
    ads = members(site.world, site.world.groups["manager"])
    _one_text(site.world, ads)
    link(site.world.store, now=MONDAY)
    return site.url(f"/groep/{group_of(site.world, ads[0])}/koppelingen")


@pytest.mark.parametrize("width", [1280, 360])
def test_every_stop_is_seen_and_named_and_the_keys_go_through_in_order_and_out_again(
    page: Page, site: Site, address: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    enter(page, site, "anna")
    page.goto(f"{address}?een=1&ander=2")
    forward = list(stops(page))
    unseen = [stop for stop in forward if stop.ring < 2 or stop.contrast < 3 or not stop.seen or not stop.name]
    assert unseen == []
    inside = [stop for stop in forward if stop.inMain]
    assert [stop.top for stop in inside] == sorted(stop.top for stop in inside)
    assert {stop.tag for stop in inside} >= {"A", "BUTTON", "DIV", "INPUT", "SELECT", "SUMMARY", "TEXTAREA"}
    rules = [stop.name for stop in inside if stop.name.startswith("Niet meer laten verbinden")]
    assert len(rules) == len(set(rules)) == 2           # the number and the text, each called by what it is
    assert any("gelijke tekst" in name for name in rules)
    back = [stop.name for stop in islice(stops(page, "Shift+Tab"), len(forward))]
    radio = "Ja, dezelfde hand", "Dat weet ik niet"     # of a group of choices one is a stop: from behind the last
    assert [name for name in back[::-1] if name not in radio] == [s.name for s in forward if s.name not in radio]
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_judgement_and_a_word_on_a_text_go_by_keyboard_alone(page: Page, site: Site, address: str) -> None:
    enter(page, site, "anna")
    page.goto(address)
    tab_to(page, "Tweede advertentie")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**?een=1&ander=3*")
    tab_to(page, "Ja, dezelfde hand")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.type(REASON)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Uw oordeel is bewaard")
    expect(page.get_by_text(REASON)).to_be_visible()
    tab_to(page, "Niet meer laten verbinden: (Bijna) gelijke tekst")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Bewaard. Het telt mee zodra Baken vannacht opnieuw koppelt.")
    expect(page.get_by_text("Op uw lijst: verbindt niemand.")).to_be_visible()
    assert problems(page) == []
    page.set_viewport_size({"width": 360, "height": 800})
    assert problems(page) == []
    page.emulate_media(media="print")
    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("heading", name="Waarom horen twee advertenties")).to_be_hidden()    # nothing under it
    expect(page.get_by_text("Op uw lijst: verbindt niemand.")).to_be_visible()
    page.emulate_media(media="screen")
    tab_to(page, "Van mijn lijst halen")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Van mijn lijst halen")).to_have_count(0)
