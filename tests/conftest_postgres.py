"""A real PostgreSQL in a temporary folder, for the tests that want one: a server per session, a database a test.

Import `postgres_server` and `postgres_url` in a room's conftest.py to use them.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest

ROLE = "baken"
_numbers = count(1)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Path]:
    """Gives the socket folder of a running server. It listens on no network address."""
    programs = _programs()
    if programs is None:
        pytest.skip("PostgreSQL's programs (initdb, postgres) are not installed")
    user = _ordinary_user()
    home = Path(tempfile.mkdtemp(prefix="baken-pg-", dir=_roomy_memory()))
    try:
        if user is not None:
            account = pwd.getpwnam(user)
            os.chown(home, account.pw_uid, account.pw_gid)
        data = home / "data"
        settings = f"-c listen_addresses='' -c unix_socket_directories='{home}' -c fsync=off"
        control = [str(programs / "pg_ctl"), "-D", str(data), "-w", "-l", str(home / "log")]

        def run(*words: str) -> None:
            subprocess.run(words, check=True, stdout=subprocess.DEVNULL, user=user, cwd=home)

        run(str(programs / "initdb"), "-D", str(data), "-U", ROLE, "--auth=trust", "-E", "UTF8", "--locale=C", "-N")
        run(*control, "-o", settings, "start")
        try:
            yield home
        finally:
            run(*control, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(home)


@pytest.fixture
def postgres_url(postgres_server: Path) -> str:
    """The address of an empty database."""
    return new_database(postgres_server)


def new_database(server: Path, template: str = "template1") -> str:
    """Makes a database and gives its address."""
    name = f"baken_{next(_numbers)}"
    with psycopg.connect(f"host={server} user={ROLE} dbname=postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
    return f"postgresql:///{name}?host={server}&user={ROLE}"


def copy_database(url: str) -> str:
    """A copy of a database that nobody is connected to."""
    name, _, rest = url.removeprefix("postgresql:///").partition("?host=")
    return new_database(Path(rest.partition("&")[0]), template=name)


def _roomy_memory() -> Path | None:
    """Memory instead of disk where there is enough of it: a database a test is many small files."""
    memory = Path("/dev/shm")
    try:
        roomy = shutil.disk_usage(memory).free > 2 * 1024**3
    except OSError:
        return None
    return memory if roomy else None


def _programs() -> Path | None:
    found = shutil.which("initdb")
    places = [Path(found).parent] if found else []
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((place for place in places if (place / "initdb").exists()), None)


def _ordinary_user() -> str | None:
    """PostgreSQL refuses to run as root; None when this is not root."""
    if os.geteuid() != 0:
        return None
    known = {account.pw_name for account in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"
