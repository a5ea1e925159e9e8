"""Stores to test with: real SQLCipher, and real PostgreSQL where its programs are installed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.store import Store
from tests.conftest_postgres import postgres_server, postgres_url

__all__ = ["any_store", "postgres_server", "postgres_url", "store"]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "data") as made:
        yield made


@pytest.fixture(params=["sqlcipher", pytest.param("postgresql", marks=pytest.mark.postgres)])
def any_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """The same test on both stores."""
    url = request.getfixturevalue("postgres_url") if request.param == "postgresql" else None
    with Store.create(tmp_path / "data", url) as made:
        yield made
