"""Stores to test with: real SQLCipher, and real PostgreSQL where its programs are installed.

An empty installation of each is made once; every test gets a copy of its own.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.store import Store
from tests.conftest_postgres import copy_database, new_database, postgres_server, postgres_url

__all__ = ["any_store", "empty_folder", "empty_postgres", "postgres_server", "postgres_url", "store"]


@pytest.fixture(scope="session")
def empty_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty") / "data"
    Store.create(folder).close()
    return folder


@pytest.fixture(scope="session")
def empty_postgres(postgres_server: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder with keys and the address of the database."""
    folder, url = tmp_path_factory.mktemp("empty") / "data", new_database(postgres_server)
    Store.create(folder, url).close()
    return folder, url


@pytest.fixture
def store(tmp_path: Path, empty_folder: Path) -> Iterator[Store]:
    with Store.open(shutil.copytree(empty_folder, tmp_path / "data")) as opened:
        yield opened


@pytest.fixture(params=["sqlcipher", pytest.param("postgresql", marks=pytest.mark.postgres)])
def any_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """The same test on both stores."""
    if request.param == "sqlcipher":
        folder, url = request.getfixturevalue("empty_folder"), None
    else:
        folder, full = request.getfixturevalue("empty_postgres")
        url = copy_database(full)
    with Store.open(shutil.copytree(folder, tmp_path / "data"), url) as opened:
        yield opened
