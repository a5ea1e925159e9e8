"""Who is looking, and what each role may open. Deny by default: a page without a rule opens for nobody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ParamSpec, TypeVar, cast

from flask_login import current_user

from storage.store import Store
from storage.tables import User

REVIEWER = "reviewer"
STAND_IN = "stand_in"
PRIVACY = "privacy"
ADMIN = "admin"
STATISTICS = "statistics"

CASE_ROLES = frozenset({REVIEWER, STAND_IN})
EVERYBODY = frozenset({REVIEWER, STAND_IN, PRIVACY, ADMIN, STATISTICS})

HOME = {
    REVIEWER: "week.show",
    STAND_IN: "week.show",
    PRIVACY: "oversight.audit_trail",
    ADMIN: "sources.show",
    STATISTICS: "oversight.counts",
}
"""The page each role comes in on."""

P = ParamSpec("P")
R = TypeVar("R")

RULES: dict[tuple[str, str], frozenset[str] | None] = {}
"""(module, function) of a view → roles; None: open without login. Filled by the two decorators below."""


def opens_for(*roles: str | frozenset[str]) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Marks a view as open for these roles alone."""
    allowed: frozenset[str] = frozenset()
    for role in roles:
        allowed |= {role} if isinstance(role, str) else role

    def mark(view: Callable[P, R]) -> Callable[P, R]:
        RULES[(view.__module__, view.__qualname__)] = allowed
        return view

    return mark


def open_without_login(view: Callable[P, R]) -> Callable[P, R]:
    """Marks a view as open for everybody, logged in or not."""
    RULES[(view.__module__, view.__qualname__)] = None
    return view


@dataclass(frozen=True, slots=True)
class Person:
    """A user as Flask-Login wants one. The session epoch is part of the id: raising it ends every session."""

    user_id: int
    name: str
    role: str
    epoch: int
    is_authenticated: bool = True
    is_active: bool = True
    is_anonymous: bool = False

    def get_id(self) -> str:
        return f"{self.user_id}.{self.epoch}"

    @property
    def actor(self) -> str:
        """As the audit trail names this person."""
        return f"user:{self.user_id}"


def load_person(store: Store, session_id: str) -> Person | None:
    """The person of a session, or None when disabled, gone or when all their sessions were ended."""
    number, _, epoch = session_id.partition(".")
    if not (number.isdecimal() and epoch.isdecimal()):
        return None
    with store.read() as session:
        row = session.get(User, int(number))
        if row is None or row.disabled or row.session_epoch != int(epoch):
            return None
        return Person(row.id, row.name, row.role, row.session_epoch)


def somebody() -> Person | None:
    """Who is logged in."""
    return cast(Person, current_user._get_current_object()) if current_user.is_authenticated else None


def me() -> Person:
    """Who is logged in; only for pages that need a login."""
    person = somebody()
    if person is None:
        raise RuntimeError("this page was opened without a login")
    return person
