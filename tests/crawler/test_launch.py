"""The crawl subprocess holds no key and no database: nothing of them reaches it."""

import os
import pwd
import shutil
from pathlib import Path

import pytest

from crawler import launch
from extractors.captured import ListingPage
from storage.store import Store
from tests.crawler.small_site import Answer, html, list_page, records, session, small_site

ALLOWED = {"PATH", "LANG", "HOME", "TMPDIR", "PYTHONDONTWRITEBYTECODE", "PYTHONUTF8", "NODE_OPTIONS"}


def test_the_subprocess_inherits_no_secret_no_open_file_and_no_rights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSWORD", "geheim")
    data = tmp_path / "data"
    with Store.create(data) as store, store.begin():
        lure = os.open(data / "baken.db", os.O_RDONLY)
        os.set_inheritable(lure, True)
        how = launch.plan(browser=False, loopback=True)
        temp_dir = launch.make_temp_dir(how)
        process = launch.start(how, temp_dir)
        try:
            seen = Path(f"/proc/{process.pid}")
            names = {entry.partition(b"=")[0].decode() for entry in (seen / "environ").read_bytes().split(b"\0")}
            assert names - {""} <= ALLOWED
            targets = [str(link.readlink()) for link in (seen / "fd").iterdir() if link.is_symlink()]
            assert targets
            assert not [target for target in targets if target.startswith(str(data))]
            assert b"geheim" not in (seen / "cmdline").read_bytes()
            if os.geteuid() == 0 and how.user is not None:
                assert seen.stat().st_uid == pwd.getpwnam(launch.ORDINARY_USER).pw_uid
                assert not (data / "keys").stat().st_mode & 0o077
        finally:
            os.close(lure)
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout, process.stderr):
                if stream is not None:
                    stream.close()
            shutil.rmtree(temp_dir, ignore_errors=True)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes another user")
def test_a_checkout_that_others_cannot_read_does_not_keep_root_from_becoming_an_ordinary_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout = tmp_path / "checkout"
    for room in launch.ITS_ROOMS:
        shutil.copytree(launch.ROOT / room, checkout / room)
    checkout.chmod(0o700)
    monkeypatch.setattr(launch, "ROOT", checkout)
    assert launch.plan(browser=False, loopback=False).code_apart
    with small_site() as site:
        site.pages["/robots.txt"] = Answer(b"", 404)
        site.pages["/lijst"] = html(list_page([1]))
        with session(site.profile()) as live:
            live.want_listing(f"{site.url}/lijst", 0)
            (record,) = records(live, 1)
            child = Path(f"/proc/{live.pid}")
            assert isinstance(record, ListingPage), live.stderr_tail
            assert child.stat().st_uid == pwd.getpwnam(launch.ORDINARY_USER).pw_uid
            assert (child / "cwd").readlink().is_relative_to("/dev/shm")
