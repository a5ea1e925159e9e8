"""The crawl subprocess holds no key and no database: nothing of them reaches it."""

import os
import pwd
import shutil
from pathlib import Path

import pytest

from crawler import launch
from storage.store import Store

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
