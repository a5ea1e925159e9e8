"""Destroys what is over its term: the last step of the night but the backup."""

from datetime import datetime

from storage.retention import expire
from storage.retention_policy import DEFAULTS, RetentionPolicy
from storage.store import Store


def destroy_expired(
    store: Store, *, now: datetime, policy: RetentionPolicy = DEFAULTS, dry_run: bool = False
) -> dict[str, int]:
    """Counts by rule of what went (DESIGN section 6), and of what a person must look at. Safe to repeat."""
    return expire(store, now, policy, dry_run)
