"""The gate in front of every collecting command: the processing decision first, then who is asking."""

from contextlib import suppress

from baken.context import Context
from baken.settings import FILE, SettingsError
from baken.writer_lock import Busy
from governance.decision import Decision, Refused, load_decision
from pipeline.nightly import night_of
from storage import audit
from storage.store import Store, StoreError


def open_gate(context: Context, action: str) -> Decision:
    """The decision, if it allows collecting today. Raises Refused, after an audit line where there is a store.

    Raises SettingsError when sites could not see whom to turn to (`contact` in baken.toml); only a decision for
    loopback may go without.
    """
    try:
        decision = load_decision(context.data)
        decision.check(night_of(context.clock.now()))
    except Refused as refusal:
        _note_refusal(context, action, refusal)
        raise
    if not decision.loopback and not context.settings().contact:
        raise SettingsError(f"{context.data / FILE}: contact is empty; every request must say who is asking")
    return decision


def _note_refusal(context: Context, action: str, refusal: Refused) -> None:
    # No installation here yet, or a round at work: then there is nothing to write the line in.
    with suppress(StoreError, SettingsError, Busy), context.store() as store:
        note_refusal(store, context, action, str(refusal))


def note_refusal(store: Store, context: Context, action: str, reason: str) -> None:
    """One audit line: what was refused and why."""
    with store.begin() as session:
        audit.record(
            session, store, actor=f"cli:baken {action}", action=action, object="decision", now=context.clock.now(),
            result="refused", detail={"reason": reason[:200]},
        )
