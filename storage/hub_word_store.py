"""A reviewer's list of contacts and links: by digest, and no longer than any ad has the value."""

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables import AdIdentifier, Meta

HUB_WORDS = "link_hub_words"
MOST_BOUND = 500

Words = Mapping[tuple[str, bytes], str]


def hub_words(session: Session) -> dict[tuple[str, bytes], str]:
    """(kind, digest) -> "deny" or "allow"."""
    row = session.get(Meta, HUB_WORDS)
    kept = json.loads(row.value) if row is not None else []
    return {(kind, bytes.fromhex(digest)): word for kind, digest, word in kept}


def keep_hub_word(session: Session, kind: str, digest: bytes, word: str) -> None:
    """`word` "" takes the value off the list."""
    words = hub_words(session)
    words.pop((kind, digest), None)
    if word:
        words[kind, digest] = word
    _keep(session, words)


def forget_unused(session: Session) -> int:
    """Drops words on values that no ad has any more; how many. Their digests are link keys and go with those."""
    words = hub_words(session)
    used = _used(session, sorted({digest for _, digest in words}))
    left = {value: word for value, word in words.items() if value in used}
    if len(left) < len(words):
        _keep(session, left)
    return len(words) - len(left)


def _used(session: Session, digests: Sequence[bytes]) -> set[tuple[str, bytes]]:
    """(kind, digest) of those that stand in the own part of any ad: only there a value can link."""
    found: set[tuple[str, bytes]] = set()
    for start in range(0, len(digests), MOST_BOUND):
        batch = AdIdentifier.digest.in_(digests[start : start + MOST_BOUND])
        own = AdIdentifier.page_part == "main"
        rows = session.execute(select(AdIdentifier.kind, AdIdentifier.digest).where(batch, own).distinct())
        found |= {(kind, digest) for kind, digest in rows}
    return found


def _keep(session: Session, words: Words) -> None:
    kept = [[kind, digest.hex(), word] for (kind, digest), word in sorted(words.items())]
    session.merge(Meta(name=HUB_WORDS, value=json.dumps(kept)))
