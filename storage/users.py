"""The people who may log in: their roles, passwords (argon2id) and lockout."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.errors import StoreError
from storage.store import Store
from storage.tables import User

ROLES = ("reviewer", "stand_in", "privacy", "admin", "statistics")
MIN_PASSWORD_CHARS = 15
"""ASVS 5.0, 6.2.1."""

MAX_PASSWORD_CHARS = 1000
MAX_FAILED_LOGINS = 5
LOCKED_FOR = timedelta(minutes=15)

_hasher = PasswordHasher()
_NOBODY = _hasher.hash("nobody has this password, it only takes as long to check")


class UserError(StoreError):
    """A user cannot be added or changed, in one line."""


def add_user(session: Session, name: str, role: str, password: str, now: datetime) -> int:
    """Adds a person, gives the id. Raises UserError: a taken name, an unknown role, a short password."""
    name = name.strip()
    if not name or len(name) > 80 or not name.isprintable():
        raise UserError("a user's name has 1 to 80 printable characters")
    if role not in ROLES:
        raise UserError(f"{role}: this role does not exist; choose from {', '.join(ROLES)}")
    if session.scalar(select(User.id).where(User.name == name)) is not None:
        raise UserError(f"{name}: there is a user with this name already")
    user = User(name=name, role=role, password_hash=hash_password(password), created_at=now)
    session.add(user)
    session.flush()
    return user.id


def hash_password(password: str) -> str:
    """An argon2id hash. Raises UserError when the password is too short or too long."""
    if len(password) < MIN_PASSWORD_CHARS:
        raise UserError(f"a password has at least {MIN_PASSWORD_CHARS} characters")
    if len(password) > MAX_PASSWORD_CHARS:
        raise UserError(f"a password has at most {MAX_PASSWORD_CHARS} characters")
    return _hasher.hash(password)


def check_password(store: Store, name: str, password: str, *, now: datetime) -> int | None:
    """The id of the person with this name and password; None for any reason it is not.

    Takes as long for a name nobody has. Five failures lock the name for a quarter of an hour. The slow part
    is outside the write transaction, so that a login never holds up the nightly round.
    """
    with store.read() as session:
        user = session.scalar(select(User).where(User.name == name.strip()))
    fits = _fits(_NOBODY if user is None else user.password_hash, password)
    if user is None or user.disabled:
        return None
    with store.begin() as session:
        row = session.get_one(User, user.id)
        if row.disabled or (row.locked_until is not None and now < row.locked_until):
            return None
        if not fits:
            row.failed_logins += 1
            if row.failed_logins >= MAX_FAILED_LOGINS:
                row.failed_logins, row.locked_until = 0, now + LOCKED_FOR
            return None
        row.failed_logins, row.locked_until = 0, None
        return row.id


def list_users(session: Session) -> Sequence[User]:
    return session.scalars(select(User).order_by(User.name)).all()


def disable_user(session: Session, name: str) -> int:
    """Ends a person's access and all sessions; gives the id. The row stays: choices name it."""
    user = session.scalar(select(User).where(User.name == name.strip()))
    if user is None:
        raise UserError(f"{name}: there is no user with this name")
    user.disabled = True
    user.session_epoch += 1
    return user.id


def _fits(hashed: str, password: str) -> bool:
    try:
        return _hasher.verify(hashed, password[:MAX_PASSWORD_CHARS])
    except (VerificationError, InvalidHashError):
        return False
