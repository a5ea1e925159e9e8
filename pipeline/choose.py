"""What a reviewer chooses for a group: kept with the reason, in one transaction with its audit row.

Nothing is sent and nothing follows by itself: "doorzetten" only says that a package may be made.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage import audit
from storage.tables import AdGroup, Choice, ListItem, Referral

if TYPE_CHECKING:
    from storage.store import Store

OUTCOMES = ("none", "follow", "refer")
UNDONE = "undone"

ALTERNATIVES = (
    "independent",
    "friends",
    "agency",
    "licensed",
    "copied_text",
    "stolen_photo",
    "spam",
    "too_little",
)
"""What else it could be; the reviewer ticks what was considered. Their Dutch words are in the templates."""

MIN_REASON_CHARS = 10
MAX_REASON_CHARS = 4000
MAX_FOLLOW_DAYS = 183
"""Following lasts six months at most (DESIGN section 6)."""


class ChoiceError(Exception):
    """A choice that cannot be kept; the text is one Dutch line for the reviewer."""


def choose(
    store: Store,
    *,
    group: str,
    outcome: str,
    reason: str,
    alternatives: Sequence[str],
    user_id: int,
    now: datetime,
    follow_until: date | None = None,
    origin: str = "local",
) -> int:
    """Keeps a choice and gives its id. Raises ChoiceError with one Dutch line."""
    if outcome not in OUTCOMES:
        raise ChoiceError("Kies eerst wat u met deze advertentiegroep wilt doen.")
    words = reason.strip()
    if len(words) < MIN_REASON_CHARS:
        raise ChoiceError(f"Schrijf op waarom u dit kiest. Gebruik minstens {MIN_REASON_CHARS} tekens.")
    if len(words) > MAX_REASON_CHARS:
        raise ChoiceError(f"De reden is te lang. Gebruik hoogstens {MAX_REASON_CHARS} tekens.")
    if any(item not in ALTERNATIVES for item in alternatives):
        raise ChoiceError("Een van de aangekruiste verklaringen bestaat niet.")
    if outcome == "follow":
        _check_follow(follow_until, now)
    key_id = store.sealer.new_key()
    sealed = store.sealer.seal(key_id, "choice.reason", words)
    with store.begin() as session:
        row = _group(session, group)
        choice = Choice(
            group_id=row.id,
            list_item_id=_newest_item(session, row.id),
            outcome=outcome,
            reason_sealed=sealed,
            alternatives={"considered": [item for item in ALTERNATIVES if item in alternatives]},
            key_id=key_id,
            by_user=user_id,
            at=now,
            follow_until=follow_until if outcome == "follow" else None,
        )
        session.add(choice)
        session.flush()
        audit.record(
            session,
            store,
            actor=f"user:{user_id}",
            action="choice.make",
            object=f"group:{group}",
            now=now,
            origin=origin,
            detail={"choice": choice.id, "outcome": outcome},
        )
        return choice.id


def undo_choice(store: Store, *, group: str, user_id: int, now: datetime, origin: str = "local") -> int:
    """Takes the reviewer's own newest choice back, as a row of its own. Raises ChoiceError (one Dutch line)."""
    key_id = store.sealer.new_key()
    sealed = store.sealer.seal(key_id, "choice.reason", "")
    with store.begin() as session:
        row = _group(session, group)
        newest = newest_choice(session, row.id)
        if newest is None or newest.outcome == UNDONE:
            raise ChoiceError("Er is geen keuze om ongedaan te maken.")
        if newest.by_user != user_id:
            raise ChoiceError("Iemand anders maakte deze keuze. Maak een nieuwe keuze met een reden.")
        if session.scalar(select(Referral.id).where(Referral.choice_id == newest.id).limit(1)) is not None:
            raise ChoiceError("Van deze keuze is al een pakket gemaakt. Maak een nieuwe keuze met een reden.")
        undone = Choice(
            group_id=row.id,
            list_item_id=newest.list_item_id,
            outcome=UNDONE,
            reason_sealed=sealed,
            alternatives={},
            key_id=key_id,
            by_user=user_id,
            at=now,
            follow_until=None,
        )
        session.add(undone)
        session.flush()
        audit.record(
            session,
            store,
            actor=f"user:{user_id}",
            action="choice.undo",
            object=f"group:{group}",
            now=now,
            origin=origin,
            detail={"choice": undone.id, "undoes": newest.id},
        )
        return undone.id


def newest_choice(session: Session, group_id: int) -> Choice | None:
    """The choice that holds for a group, or its undoing; None when nothing was ever chosen."""
    return session.scalar(
        select(Choice).where(Choice.group_id == group_id).order_by(Choice.id.desc()).limit(1)
    )


def _check_follow(until: date | None, now: datetime) -> None:
    today = now.date()
    if until is None:
        raise ChoiceError("Vul in tot welke datum u deze advertentiegroep wilt volgen.")
    if until <= today:
        raise ChoiceError("De datum om te volgen moet na vandaag liggen.")
    if until > today + timedelta(days=MAX_FOLLOW_DAYS):
        raise ChoiceError("Volgen kan hoogstens zes maanden. Kies een eerdere datum.")


def _group(session: Session, public_id: str) -> AdGroup:
    row = session.scalar(select(AdGroup).where(AdGroup.public_id == public_id))
    if row is None:
        raise ChoiceError("Deze advertentiegroep bestaat niet (meer).")
    return row


def _newest_item(session: Session, group_id: int) -> int | None:
    return session.scalar(
        select(ListItem.id).where(ListItem.group_id == group_id).order_by(ListItem.id.desc()).limit(1)
    )
