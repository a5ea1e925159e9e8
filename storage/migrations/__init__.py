"""Revisions of the tables, in order; `storage.migrate` runs them."""
