"""The pages in a real browser: reachable for everyone, by keyboard, on narrow screens, without scripts."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.review_ui.conftest import Site, enter

pytestmark = pytest.mark.browser

PAGES = {
    "anna": ("/deze-week", "/groep/{manager}", "/groep/{urgent}", "/groep/{control}", "/eerder-gekozen", "/bronnen",
             "/toetsen", "/toegankelijkheid", "/bestaat-niet", "/groep/{manager}/koppelingen?een=1&ander=2",
             "/koppelingen/toets", "/veelgebruikte-fotos"),
    "fatima": ("/auditspoor", "/tellingen"),
    "karel": ("/gebruikers",),
}  # fmt: skip
WCAG = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
REASON = "Eén nummer bij vijf werknamen en steeds dezelfde zinnen."


def problems(page: Page) -> list[str]:
    found = Axe().run(page, options=WCAG).response["violations"]
    return [f"{rule['id']}: {rule['nodes'][0]['html'][:120]}" for rule in found]


def test_no_page_has_an_accessibility_violation_or_scrolls_sideways(page: Page, site: Site) -> None:
    page.goto(site.url("/inloggen"))
    assert problems(page) == []
    for name, paths in PAGES.items():
        page.context.clear_cookies()
        enter(page, site, name)
        for path in paths:
            page.set_viewport_size({"width": 1280, "height": 900})
            page.goto(site.url(path.format(**site.world.groups)))
            assert problems(page) == [], path
            assert page.locator("h1").count() == 1, path
            page.set_viewport_size({"width": 320, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, path


def test_the_narrow_pages_have_no_accessibility_violation_either(page: Page, site: Site) -> None:
    page.set_viewport_size({"width": 320, "height": 800})
    enter(page, site, "anna")
    for path in ("/deze-week", f"/groep/{site.world.groups['manager']}"):
        page.goto(site.url(path))
        assert problems(page) == [], path


def test_a_positive_control_the_checker_finds_a_planted_fault(page: Page, site: Site) -> None:
    page.goto(site.url("/inloggen"))
    page.evaluate("document.querySelector('label[for=naam]').remove()")
    assert any(line.startswith("label") for line in problems(page))


def test_a_refused_choice_is_announced_and_has_focus(page: Page, site: Site) -> None:
    enter(page, site, "anna")
    page.goto(site.url(f"/groep/{site.world.groups['manager']}"))
    page.evaluate("document.querySelector('form[action$=keuze]').noValidate = true")
    page.click("text=Keuze opslaan")
    alert = page.get_by_role("alert")
    expect(alert).to_have_text("Kies eerst wat u met deze advertentiegroep wilt doen.")
    expect(alert).to_be_focused()
    assert problems(page) == []


def test_the_keys_choose_move_and_write(page: Page, site: Site) -> None:
    enter(page, site, "anna")
    groups = site.world.groups
    page.goto(site.url("/deze-week"))
    page.keyboard.press("j")
    expect(page.locator(f"a[href$='{groups['urgent']}'][data-row]")).to_be_focused()
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/groep/{groups['urgent']}")
    page.keyboard.press("j")
    page.wait_for_url(f"**/groep/{groups['manager']}")
    for key, code in (("1", "none"), ("2", "follow"), ("3", "refer")):
        page.keyboard.press(key)
        expect(page.locator(f"#keuze-{code}")).to_be_checked()
    page.keyboard.press("n")
    expect(page.locator("#reden")).to_be_focused()
    page.keyboard.type("1 2 j k n u ?")
    expect(page.locator("#keuze-refer")).to_be_checked()
    expect(page.locator("#reden")).to_have_value("1 2 j k n u ?")
    page.locator("h1").click()
    page.keyboard.press("Control+1")
    expect(page.locator("#keuze-refer")).to_be_checked()
    page.keyboard.press("k")
    page.wait_for_url(f"**/groep/{groups['urgent']}")
    page.keyboard.press("?")
    page.wait_for_url("**/toetsen")


def test_the_keys_do_nothing_when_they_are_off(page: Page, site: Site) -> None:
    enter(page, site, "anna")
    page.click("text=Toetsen uitzetten")
    page.goto(site.url(f"/groep/{site.world.groups['manager']}"))
    for key in "123nju?":
        page.keyboard.press(key)
    expect(page.locator("#keuze-none")).not_to_be_checked()
    assert page.url.endswith(site.world.groups["manager"])


def test_a_whole_choice_and_its_undoing_go_by_keyboard_alone(page: Page, site: Site) -> None:
    enter(page, site, "anna")
    control = site.world.groups["control"]
    page.goto(site.url(f"/groep/{control}"))
    page.keyboard.press("1")
    page.keyboard.press("n")
    page.keyboard.type(REASON)
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Keuze opslaan")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: control not in url)
    expect(page.get_by_role("status")).to_contain_text("nu geen aanleiding")
    page.keyboard.press("u")
    page.wait_for_url(f"**/groep/{control}")
    expect(page.get_by_role("status")).to_contain_text("ongedaan gemaakt")


def test_the_first_stop_of_the_tab_key_leads_to_the_content(page: Page, site: Site) -> None:
    enter(page, site, "anna")
    page.goto(site.url("/bronnen"))
    page.keyboard.press("Tab")
    link = page.get_by_role("link", name="Naar de inhoud")
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_hostile_words_run_nothing(page: Page, site: Site) -> None:
    enter(page, site, "anna")
    page.goto(site.url(f"/groep/{site.world.groups['urgent']}"))
    assert page.evaluate("window.hacked") is None
    assert page.locator("main img, main script, main iframe").count() == 0


def test_a_warning_comes_before_the_idle_logout_and_can_be_answered(page: Page, site: Site) -> None:
    page.clock.install()
    enter(page, site, "anna")
    page.goto(site.url("/deze-week"))
    page.clock.fast_forward("13:30")
    warning = page.get_by_role("alertdialog")
    expect(warning).to_be_visible()
    expect(page.get_by_role("button", name="Ingelogd blijven")).to_be_focused()
    assert problems(page) == []
    page.keyboard.press("Enter")
    expect(warning).to_be_hidden()
    page.clock.fast_forward("15:30")
    page.wait_for_url("**/inloggen?reden=stil")
    expect(page.get_by_text("Houten, ")).to_have_count(0)


@pytest.fixture
def plain_page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(java_script_enabled=False, locale="nl-NL")
    yield context.new_page()
    context.close()


def test_everything_works_without_javascript(plain_page: Page, site: Site) -> None:
    page = plain_page
    enter(page, site, "bram")
    page.click("text=Begin met de eerste groep")
    urgent = site.world.groups["urgent"]
    assert page.url.endswith(urgent)
    page.check("#keuze-follow")
    page.fill("#volgen_tot", "04-01-2027")
    page.check("#anders-spam")
    page.fill("#reden", REASON)
    page.click("text=Keuze opslaan")
    expect(page.get_by_role("status")).to_contain_text("volgen")
    page.click("text=Ongedaan maken")
    expect(page.get_by_role("status")).to_contain_text("ongedaan gemaakt")
    page.click("text=Toetsen uitzetten")
    page.click("text=Uitloggen")
    expect(page.get_by_role("status")).to_have_text("U bent uitgelogd.")


def test_a_case_prints_without_menus_and_forms(page: Page, site: Site) -> None:
    enter(page, site, "anna")
    page.goto(site.url(f"/groep/{site.world.groups['manager']}"))
    page.emulate_media(media="print")
    expect(page.locator(".top")).to_be_hidden()
    expect(page.locator("form[action$=keuze]")).to_be_hidden()
    expect(page.get_by_role("heading", name="Wat opvalt")).to_be_visible()


def test_marks_and_lines_survive_forced_colours(page: Page, site: Site) -> None:
    enter(page, site, "anna")
    page.emulate_media(forced_colors="active")
    page.goto(site.url(f"/groep/{site.world.groups['manager']}"))
    assert page.locator("mark").first.evaluate("e => getComputedStyle(e).borderTopStyle") == "solid"
