"""Red line 3: while a crawl fetches photos, no byte of one is on disk, in a temporary folder or in shared memory."""

import os
import threading
from pathlib import Path

import pytest

from crawler import launch
from extractors.captured import HashedPhoto, ListingPage
from tests.crawler.pictures import picture
from tests.crawler.small_site import Answer, Asked, html, list_page, records, session, small_site

MARKS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0")


def files_with_pictures(pids: list[int], folders: list[Path]) -> list[str]:
    """Files in the folders, and files any of the processes has open, that begin with or hold a picture's mark."""
    paths = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    for pid in pids:
        fds = Path(f"/proc/{pid}/fd")
        # Chromium's own icons, part of its installation, are no photos of ours.
        paths += [entry for entry in fds.glob("*") if not str(entry.resolve()).startswith("/usr/")]
    found = []
    for path in paths:
        try:
            if path.is_file() and any(mark in path.read_bytes() for mark in MARKS):
                found.append(str(path))
        except OSError:
            continue
    return found


def test_the_search_finds_a_picture_when_there_is_one(tmp_path: Path) -> None:
    (tmp_path / "diep").mkdir()
    (tmp_path / "diep" / "x.bin").write_bytes(b"kop" + picture(1))
    assert files_with_pictures([], [tmp_path]) == [str(tmp_path / "diep" / "x.bin")]


@pytest.mark.parametrize("mode", ["http", pytest.param("browser", marks=pytest.mark.browser)])
def test_no_byte_of_a_photo_is_kept_anywhere_while_photos_are_fetched(mode: str) -> None:
    seen: list[str] = []
    lock = threading.Lock()
    with small_site() as site:
        site.pages["/lijst"] = html(list_page([1]) + "<img src='/f/0.png'>")
        fetch = f"mode: {mode}, delay_s: 0, concurrency: 4, retries: 0"
        with session(site.profile(fetch=fetch)) as live:
            def look() -> None:
                pids = [live.pid, *launch.descendants(live.pid)]
                folders = list(Path("/dev/shm").glob(f"{launch.TEMP_PREFIX}{os.getpid()}-*"))
                with lock:
                    assert folders
                    seen.extend(files_with_pictures(pids, folders))

            def answer(asked: Asked) -> Answer:
                look()
                kind = "JPEG" if asked.path.endswith("jpg") else "PNG"
                return Answer(picture(len(asked.path), 400, kind), headers={"Content-Type": "image/any"})

            for number in range(6):
                site.pages[f"/f/{number}.{'jpg' if number % 2 else 'png'}"] = answer
            live.want_listing(f"{site.url}/lijst", 0)
            assert isinstance(records(live, 1)[0], ListingPage)
            for number in range(6):
                live.want_photo(f"{site.url}/f/{number}.{'jpg' if number % 2 else 'png'}", "1", number)
            found = records(live, 6)
            look()
        assert all(isinstance(record, HashedPhoto) for record in found)
        assert seen == []
        assert site.paths().count("/f/0.png") == 1
