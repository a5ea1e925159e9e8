"""The head of the audit chain, kept in a file beside the keys.

The chain itself cannot tell that its last rows were cut off, or that an older database was put back; the
anchor can. It is written after every commit that added to the chain, so it is never ahead of the database.
"""

import contextlib
import hmac
import json
import os
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from storage.keys import KEYS_DIR, Keyring

ANCHOR_FILE = "audit.anchor"
HEAD = "audit_head"
"""Where `audit.record` leaves the new head in `Session.info`."""


@dataclass(frozen=True, slots=True)
class Head:
    """The last row of the chain."""

    seq: int
    mac: bytes


def keep_up(data_dir: Path, keyring: Keyring, session: Session) -> None:
    """Writes the head that this committed session left, if it added to the chain."""
    head = session.info.pop(HEAD, None)
    if isinstance(head, Head):
        write(data_dir, keyring, head)


def write(data_dir: Path, keyring: Keyring, head: Head) -> None:
    """Replaces the anchor in one step. A failure is passed over: an old anchor is weaker, not wrong."""
    path = data_dir / KEYS_DIR / ANCHOR_FILE
    draft = path.with_name(f"{ANCHOR_FILE}.{os.getpid()}.new")
    body = {"seq": head.seq, "mac": head.mac.hex(), "seal": _seal(keyring, head)}
    with contextlib.suppress(OSError):
        draft.write_text(json.dumps(body), encoding="ascii")
        draft.chmod(0o600)
        draft.replace(path)


def read(data_dir: Path, keyring: Keyring) -> Head | None:
    """The anchored head; None when the anchor is missing, damaged or made with another key."""
    path = data_dir / KEYS_DIR / ANCHOR_FILE
    try:
        body = json.loads(path.read_text(encoding="ascii"))
        head = Head(int(body["seq"]), bytes.fromhex(body["mac"]))
        genuine = hmac.compare_digest(str(body["seal"]), _seal(keyring, head))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return head if genuine else None


def _seal(keyring: Keyring, head: Head) -> str:
    message = f"{head.seq}|{head.mac.hex()}".encode()
    return hmac.digest(keyring.derive("audit-anchor"), message, "sha256").hex()
