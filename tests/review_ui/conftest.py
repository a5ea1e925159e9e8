"""A real store, a real server on loopback and a real browser."""

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from playwright.sync_api import Browser, Page, sync_playwright
from werkzeug.serving import make_server

from indicators.catalogue import Catalogue, load_catalogue
from review_ui.app import create_app
from review_ui.settings import ReviewSettings
from tests.review_ui.world import PASSWORD, World, build, copy

CHROMIUM = Path("/usr/bin/chromium")
SETTINGS = ReviewSettings(municipality="Houten", logins_per_minute=1000)

Login = Callable[[str], FlaskClient]


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> World:
    """Built once, then closed: tests work on copies of its folder."""
    built = build(tmp_path_factory.mktemp("world") / "data")
    built.store.close()
    return built


@pytest.fixture
def world(original: World, tmp_path: Path) -> Iterator[World]:
    own = copy(original, tmp_path / "data")
    yield own
    own.store.close()


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def app(world: World, catalogue: Catalogue) -> Flask:
    return create_app(world.store, SETTINGS, world.clock, catalogue=catalogue)


def token_of(html: str) -> str:
    """The CSRF token of the first form on a page."""
    start = html.index('name="csrf_token" value="') + len('name="csrf_token" value="')
    return html[start : html.index('"', start)]


@pytest.fixture
def login(app: Flask) -> Login:
    """Gives a client in which a person has logged in through the form."""

    def enter(name: str) -> FlaskClient:
        client = app.test_client()
        page = client.get("/inloggen", base_url="http://127.0.0.1")
        answer = client.post(
            "/inloggen",
            data={"naam": name, "wachtwoord": PASSWORD, "csrf_token": token_of(page.text)},
            base_url="http://127.0.0.1",
        )
        assert answer.status_code == 302, answer.text
        return client

    return enter


@dataclass
class Site:
    """The review page as a browser reaches it."""

    base: str
    world: World

    def url(self, path: str) -> str:
        return self.base + path


@pytest.fixture(scope="module")
def site(original: World, tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> Iterator[Site]:
    """One server for the browser tests of a module, on a free port of loopback."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    built = copy(original, tmp_path_factory.mktemp("site") / "data")
    app = create_app(built.store, SETTINGS, built.clock, catalogue=catalogue)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield Site(f"http://127.0.0.1:{server.server_port}", built)
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=10)
        built.store.close()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    if not CHROMIUM.exists():
        pytest.skip("Chromium is not installed")
    with sync_playwright() as playwright:
        # without its sandbox: only our own pages on loopback are opened (DESIGN section 11)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser, site: Site) -> Iterator[Page]:
    """A fresh browser window that fails the test on any request elsewhere and on any blocked script or style."""
    context = chromium.new_context(
        locale="nl-NL", timezone_id="Europe/Amsterdam", reduced_motion="reduce", viewport={"width": 1280, "height": 900}
    )
    opened = context.new_page()
    elsewhere: list[str] = []
    complaints: list[str] = []
    opened.on("request", lambda request: None if request.url.startswith(site.base) else elsewhere.append(request.url))
    opened.on(
        "console",
        lambda line: complaints.append(line.text) if "Content Security Policy" in line.text else None,
    )
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    yield opened
    context.close()
    assert elsewhere == []
    assert complaints == []


def enter(page: Page, site: Site, name: str) -> None:
    """Logs in by keyboard and form."""
    page.goto(site.url("/inloggen"))
    page.fill("#naam", name)
    page.fill("#wachtwoord", PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/inloggen" not in url)
