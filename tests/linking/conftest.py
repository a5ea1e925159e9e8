"""The stores of tests/storage, for linking."""

from tests.storage.conftest import any_store, empty_folder, empty_postgres, postgres_server, postgres_url, store

__all__ = ["any_store", "empty_folder", "empty_postgres", "postgres_server", "postgres_url", "store"]
