"""Makes the README's pictures from a running demo: the list of this week and a case.

    ./baken demo                                   # in one terminal; it prints its address
    .venv/bin/python docs/make_screenshots.py http://127.0.0.1:8870

Only the demo: it logs in with the demo's own name and password, and everything in the pictures is made up.
"""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from demo.setup import PASSWORD, USER

PICTURES = Path(__file__).parent / "pictures"
WIDTH, HEIGHT = 1200, 900
MAX_HEIGHT = 1700
"""A case is longer than a picture should be; the top says enough."""


def main(address: str) -> None:
    browser_path = shutil.which("chromium")
    if browser_path is None:
        sys.exit("Chromium is not installed")
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])  # our own pages only
        page = browser.new_page(
            viewport={"width": WIDTH, "height": HEIGHT}, locale="nl-NL", timezone_id="Europe/Amsterdam",
            reduced_motion="reduce",
        )  # fmt: skip
        page.goto(f"{address.rstrip('/')}/inloggen")
        page.fill("#naam", USER)
        page.fill("#wachtwoord", PASSWORD)
        page.press("#wachtwoord", "Enter")
        page.wait_for_url("**/deze-week")
        _save(page, "lijst.png")
        page.locator("a[data-row]").first.click()
        page.wait_for_url("**/groep/**")
        _save(page, "zaak.png")
        browser.close()


def _save(page: Page, name: str) -> None:
    height = min(MAX_HEIGHT, page.evaluate("document.documentElement.scrollHeight"))
    page.set_viewport_size({"width": WIDTH, "height": height})
    page.screenshot(path=PICTURES / name)
    page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
    print(f"written: {PICTURES / name}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("use: make_screenshots.py ADDRESS")
    main(sys.argv[1])
