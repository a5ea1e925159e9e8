"""The officer's quarter of an hour: log in, read the first case, hand it over, take the package."""

import hashlib
import shutil
import socket
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from demo.setup import PASSWORD, USER
from exports.verify import verify
from tests.e2e.conftest import NIGHTS, Played
from tests.e2e.house import baken, start

pytestmark = [pytest.mark.e2e, pytest.mark.browser]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        assert isinstance(port, int)
        return port


@pytest.fixture(scope="module")
def served(played: Played, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """The played demo, copied and served by the command a new user would give. Gives (address, data folder)."""
    data = tmp_path_factory.mktemp("served") / "data"
    shutil.copytree(played.data, data)
    port = free_port()
    running = start("demo", "--data", data, "--nights", str(NIGHTS), "--port", str(port))
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(600):
            if running.poll() is not None:
                raise AssertionError(running.communicate()[1])
            try:
                with urllib.request.urlopen(f"{address}/healthz") as answer:  # noqa: S310  our own loopback page
                    assert answer.status == 200
                    break
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.1)
        yield address, data
    finally:
        running.terminate()
        running.communicate(timeout=60)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-background-networking"]
        )
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(locale="nl-NL", timezone_id="Europe/Amsterdam", accept_downloads=True)
    yield context.new_page()
    context.close()


def test_the_officer_hands_over_the_first_case_and_the_package_fits_its_manifest(
    page: Page, served: tuple[str, Path], tmp_path: Path
) -> None:
    address, data = served
    page.goto(address)
    page.get_by_label("Naam").fill(USER)
    page.get_by_label("Wachtwoord").fill(PASSWORD)
    page.get_by_role("button", name="Inloggen").click()
    page.get_by_role("heading", name="Deze week", level=1).wait_for()

    page.get_by_role("link", name="Begin met de eerste groep").click()
    assert page.locator("mark").count() > 0
    assert page.locator("img").count() == 0
    page.get_by_label("Doorzetten").check()
    page.get_by_label("Waarom kiest u dit? (verplicht)").fill("Eén nummer onder vier namen, in drie gemeenten.")
    page.get_by_role("button", name="Keuze opslaan").click()

    page.get_by_role("link", name="Eerder gekozen").click()
    page.locator("main").get_by_role("link").first.click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Pakket voor TMM maken en downloaden").click()
    package = tmp_path / download.value.suggested_filename
    download.value.save_as(package)

    with zipfile.ZipFile(package) as opened:
        names = [name.split("/", 1)[-1] for name in opened.namelist()]
        manifest_name = next(name for name in opened.namelist() if name.endswith("/manifest-sha256.txt"))
        folder = manifest_name.removesuffix("manifest-sha256.txt")
        lines = opened.read(manifest_name).decode().splitlines()
        for line in lines:
            sha256, name = line.split(maxsplit=1)
            assert hashlib.sha256(opened.read(folder + name)).hexdigest() == sha256, name
    for suffix in (".pdf", ".xlsx", ".json"):
        assert any(name.endswith(suffix) for name in names), suffix
    assert len(lines) >= 3
    assert verify(package) == []
    assert baken("dossier", "verify", package).status == 0
    assert baken("audit", "verify", "--data", data).status == 0


def test_a_package_that_was_touched_is_found_out(served: tuple[str, Path], tmp_path: Path) -> None:
    broken = tmp_path / "dossier-2026-0001.zip"
    with zipfile.ZipFile(broken, "w") as made:
        made.writestr("dossier-2026-0001/bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
        made.writestr("dossier-2026-0001/manifest-sha256.txt", f"{'0' * 64}  data/dossier.json\n")
        made.writestr("dossier-2026-0001/data/dossier.json", "{}")
    assert baken("dossier", "verify", broken).status == 1
