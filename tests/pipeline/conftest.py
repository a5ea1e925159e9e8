"""Stores of both sorts."""

from tests.storage.conftest import any_store, empty_folder, empty_postgres, postgres_server, postgres_url, store

__all__ = ["any_store", "empty_folder", "empty_postgres", "postgres_server", "postgres_url", "store"]
