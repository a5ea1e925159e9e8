"""Users, leases and suppressions."""

import subprocess
import sys
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from storage import leases, users
from storage.store import Store
from storage.suppression import NO_REASON, OBJECTION, forget_expired, suppress, suppressed
from storage.tables import User
from tests.storage.worlds import NOW

PASSWORD = "een lang wachtwoord"


def _add(store: Store, name: str = "jan", role: str = "reviewer", password: str = PASSWORD) -> int:
    with store.begin() as session:
        return users.add_user(session, name, role, password, NOW)


def test_the_right_password_gives_the_person(any_store: Store) -> None:
    user_id = _add(any_store)
    assert users.check_password(any_store, "jan", PASSWORD, now=NOW) == user_id
    for name, password in (("jan", "iets anders, ook lang"), ("piet", PASSWORD), ("", ""), ("jan", "x" * 5000)):
        assert users.check_password(any_store, name, password, now=NOW) is None


def test_a_password_is_kept_as_argon2id_alone(store: Store) -> None:
    _add(store)
    with store.read() as session:
        assert session.scalars(select(User.password_hash)).one().startswith("$argon2id$")


def test_five_failures_lock_a_name_for_a_quarter_of_an_hour_also_for_the_right_password(store: Store) -> None:
    user_id = _add(store)
    for _ in range(5):
        assert users.check_password(store, "jan", "fout fout fout fout", now=NOW) is None
    assert users.check_password(store, "jan", PASSWORD, now=NOW) is None
    assert users.check_password(store, "jan", PASSWORD, now=NOW + timedelta(minutes=16)) == user_id


def test_a_good_login_forgets_earlier_failures(store: Store) -> None:
    user_id = _add(store)
    for _ in range(2):
        for _ in range(3):
            users.check_password(store, "jan", "fout fout fout fout", now=NOW)
        assert users.check_password(store, "jan", PASSWORD, now=NOW) == user_id


def test_a_disabled_person_is_out_and_keeps_the_row(any_store: Store) -> None:
    user_id = _add(any_store)
    with any_store.begin() as session:
        assert users.disable_user(session, "jan") == user_id
    assert users.check_password(any_store, "jan", PASSWORD, now=NOW) is None
    with any_store.read() as session:
        [row] = users.list_users(session)
        assert (row.disabled, row.session_epoch) == (True, 1)


@pytest.mark.parametrize(
    ("name", "role", "password", "said"),
    [
        ("jan", "reviewer", PASSWORD, "already"),
        ("piet", "king", PASSWORD, "role does not exist"),
        ("piet", "reviewer", "te kort", "at least 15"),
        ("piet", "reviewer", "x" * 1001, "at most 1000"),
        ("", "reviewer", PASSWORD, "1 to 80"),
        ("p\niet", "reviewer", PASSWORD, "printable"),
    ],
)
def test_a_person_that_cannot_be_is_refused(store: Store, name: str, role: str, password: str, said: str) -> None:
    _add(store)
    with pytest.raises(users.UserError, match=said):
        _add(store, name, role, password)


def test_disabling_nobody_says_so(store: Store) -> None:
    with pytest.raises(users.UserError, match="no user"), store.begin() as session:
        users.disable_user(session, "niemand")


def test_one_owner_holds_a_lease_until_its_time_or_its_release(any_store: Store) -> None:
    def take(owner: str, after_s: int) -> bool:
        with any_store.begin() as session:
            return leases.acquire(session, "site:s1", owner, NOW + timedelta(seconds=after_s), 60)

    assert take("one", 0)
    assert take("one", 30)
    assert not take("two", 60)
    assert take("two", 91)
    with any_store.begin() as session:
        leases.release(session, "site:s1", "one")
    assert not take("one", 92)
    with any_store.begin() as session:
        leases.release(session, "site:s1", "two")
    assert take("one", 93)


def test_a_lease_ends_with_the_process_that_held_it(store: Store) -> None:
    code = "import sys; from storage import leases; print(leases.this_process(), flush=True); sys.stdin.read()"
    child = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    owner = child.stdout.readline().strip()
    with store.begin() as session:
        assert leases.acquire(session, "writer", owner, NOW, 3600)
        assert not leases.acquire(session, "writer", leases.this_process(), NOW, 3600)
    child.kill()
    child.communicate()
    with store.begin() as session:
        assert leases.acquire(session, "writer", leases.this_process(), NOW, 3600)


def test_an_owner_elsewhere_is_presumed_alive(store: Store) -> None:
    with store.begin() as session:
        assert leases.acquire(session, "writer", "other-machine:1:1", NOW, 3600)
        assert not leases.acquire(session, "writer", leases.this_process(), NOW, 3600)


def test_a_suppressed_identifier_rests_until_its_date_and_an_objection_for_good(any_store: Store) -> None:
    ring = any_store.keyring
    one, two = ("phone", ring.digest("phone", "+31670000001")), ("phone", ring.digest("phone", "+31670000002"))
    until = date(2026, 12, 1)
    with any_store.begin() as session:
        suppress(session, ring, NO_REASON, [one, one], until)
        suppress(session, ring, NO_REASON, [one], until - timedelta(days=9))      # never shortened
        suppress(session, ring, OBJECTION, [two], None)
        suppress(session, ring, OBJECTION, [two], until)
    with any_store.begin() as session:
        assert suppressed(session, ring, NO_REASON, [one, two], until - timedelta(days=1)) == {one}
        assert suppressed(session, ring, NO_REASON, [one], until) == set()
        assert suppressed(session, ring, OBJECTION, [one, two], date(2040, 1, 1)) == {two}
        assert forget_expired(session, until) == 1
        assert forget_expired(session, date(2040, 1, 1)) == 0
