"""A person says of a picture that many people show whether it may link ads."""

from datetime import datetime

from storage import audit, photo_stops
from storage.store import Store

VERDICTS = {"stop": photo_stops.APPROVED, "laat": photo_stops.REJECTED}
"""What the form says: link nobody by it, or leave it as any photo."""


class StopError(Exception):
    """Why a word on a picture was not kept: one Dutch line."""


def decide_stop(
    store: Store, *, stop_id: int, verdict: str, user_id: int, now: datetime, origin: str = "local"
) -> None:
    """Keeps the word with its audit row. The next linking acts on it. Raises StopError."""
    state = VERDICTS.get(verdict)
    if state is None:
        raise StopError("Kies wat er met deze foto moet gebeuren.")
    with store.begin() as session:
        if not photo_stops.decide(session, stop_id, state, user_id=user_id, now=now):
            raise StopError("Deze foto staat er niet meer: geen advertentie laat hem nog zien.")
        audit.record(
            session, store, actor=f"user:{user_id}", action=f"photo_stop.{state}", object=f"photo_stop:{stop_id}",
            now=now, origin=origin,
        )
