"""Names for ads and digests that are the same in every installation with the same contents.

Row ids, random ids and keys differ between installations, so nothing may be named by them. A `scope` ad is named
by its site and external id. A `spread` ad and a digest have no such name: they are told apart by what they are
attached to, again and again until nothing more can be told apart (colour refinement, Weisfeiler and Leman 1968).
"""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

MAX_ROUNDS = 25
NAME_CHARS = 16

Attachment = tuple[int, str]
"""An ad (row id) and how a digest is attached to it."""


@dataclass(slots=True)
class Attachments:
    """What the names are made from; filled by the dump."""

    scope_names: dict[int, str] = field(default_factory=dict)          # ad -> "site/external id"
    looks: dict[int, str] = field(default_factory=dict)                # ad -> all that is known without digests
    sites: dict[int, str] = field(default_factory=dict)                # ad -> site key
    digests: dict[tuple[str, bytes], set[Attachment]] = field(default_factory=lambda: defaultdict(set))

    def attach(self, kind: str, digest: bytes, ad_id: int, how: str) -> None:
        self.digests[kind, digest].add((ad_id, how))


@dataclass(frozen=True, slots=True)
class Names:
    """The names that came out."""

    ads: Mapping[int, str]
    digests: Mapping[tuple[str, bytes], str]

    def ad(self, ad_id: int) -> str:
        return self.ads.get(ad_id, "gone")

    def digest(self, kind: str, digest: bytes) -> str:
        """"" for no digest; "unattached" for one that no kept ad has."""
        return self.digests.get((kind, digest), "unattached") if digest else ""


def make_names(found: Attachments) -> Names:
    """Refines until no round tells more apart."""
    ads = {ad_id: colour(found.scope_names.get(ad_id, ""), look) for ad_id, look in found.looks.items()}
    digests: dict[tuple[str, bytes], str] = {}
    classes = 0
    for _ in range(MAX_ROUNDS):
        digests = {
            key: colour(key[0], sorted((ads[ad_id], how) for ad_id, how in attached if ad_id in ads))
            for key, attached in found.digests.items()
        }
        seen: dict[int, list[tuple[str, str]]] = defaultdict(list)
        for key, attached in found.digests.items():
            for ad_id, how in attached:
                seen[ad_id].append((digests[key], how))
        ads = {ad_id: colour(ads[ad_id], sorted(seen[ad_id])) for ad_id in ads}
        now = len(set(ads.values())) + len(set(digests.values()))
        if now == classes:
            break
        classes = now
    return Names(
        ads={
            ad_id: found.scope_names.get(ad_id) or f"{found.sites[ad_id]}/~{ads[ad_id][:NAME_CHARS]}"
            for ad_id in ads
        },
        digests={key: f"{key[0]}~{name[:NAME_CHARS]}" for key, name in digests.items()},
    )


def colour(*parts: Any) -> str:
    """A SHA-256 over a description; hex."""
    return sha256(json.dumps(parts, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
