"""What every page needs at hand: the store, the time, the catalogue and the settings, tied to the app."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from flask import current_app, request

from indicators.catalogue import Catalogue
from pipeline.ports import Clock
from review_ui.settings import Release, ReviewSettings
from storage import audit, oversight_store
from storage.store import Store

EXTENSION = "baken"


@dataclass(frozen=True, slots=True)
class House:
    store: Store
    settings: ReviewSettings
    clock: Clock
    catalogue: Catalogue
    release: Release
    remembered: dict[datetime, dict[str, int]] = field(default_factory=dict)

    def now(self) -> datetime:
        """UTC, aware."""
        return self.clock.now()

    def totals(self) -> dict[str, int]:
        """What is kept, in numbers; counted once a round, because counting a million ads takes a while."""
        with self.store.read() as session:
            round_ended = oversight_store.last_round(session)
            known = self.remembered.get(round_ended) if round_ended is not None else None
            if known is None:
                known = oversight_store.totals(session)
        if round_ended is not None and round_ended not in self.remembered:
            self.remembered.clear()
            self.remembered[round_ended] = known
        return known

    def note(
        self,
        actor: str,
        action: str,
        object_: str,
        *,
        result: str = "ok",
        detail: dict[str, Any] | None = None,
    ) -> None:
        """Writes one audit row in a transaction of its own; raises StoreError when that cannot be done."""
        with self.store.begin() as session:
            audit.record(
                session,
                self.store,
                actor=actor,
                action=action,
                object=object_,
                now=self.now(),
                result=result,
                origin=origin(),
                detail=detail,
            )


def house() -> House:
    """The house of the running app."""
    found = current_app.extensions[EXTENSION]
    if not isinstance(found, House):
        raise TypeError("the app was not made by create_app")
    return found


def origin() -> str:
    """Where the request came from, for the audit trail."""
    return (request.remote_addr or "unknown")[:64]
