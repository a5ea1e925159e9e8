"""A small real store with one group in it, for the tests of what happens around a package."""

import json
from datetime import date
from pathlib import Path

import yaml

from governance.decision import DECISION_FILE
from storage.store import Store
from storage.tables import Ad, AdGroup, AdVersion, GroupMember, Sighting, Site, User
from tests.exports.cases import NOW, night

GROUP = "01JBZ0000000000000000VRBLD"


def write_decision(data_dir: Path) -> None:
    decision = {
        "municipality": {"name": "Houten", "code": "GM0321"},
        "purpose": "Signalen van mensenhandel herkennen in openbare advertenties.",
        "law_articles": ["artikel 172 Gemeentewet"],
        "art9_ground": "artikel 9 lid 2 onder g AVG",
        "occasion": "beleidsplan mensenhandel",
        "dpia_reference": "DPIA-2026-04",
        "fg_advice": "FG-2026-11",
        "mandate_holder": "de burgemeester",
        "scope": ["GM0321"],
        "spread": ["GM0599"],
        "sources": ["s1"],
        "hosts": {"s1": ["127.0.0.1"]},
        "mode": "periodic",
        "photos": "all",
        "click_to_reveal": False,
        "loopback": True,
        "numbering": "synthetic",
        "active": True,
        "starts": date(2026, 11, 1),
        "ends": date(2027, 10, 31),
    }
    (data_dir / DECISION_FILE).write_text(yaml.safe_dump(decision, allow_unicode=True), encoding="utf-8")


def fill(store: Store) -> int:
    """One site, one group of two ads and a reviewer, whose id it gives."""
    write_decision(store.data_dir)
    with store.begin() as session:
        user = User(name="A. Functionaris", role="reviewer", password_hash="-", created_at=NOW)
        site = Site(key="s1", title="Voorbeeldsite", profile_version="1")
        group = AdGroup(public_id=GROUP, created_at=night(1), catalogue_version=1)
        session.add_all([user, site, group])
        session.flush()
        for number in (1, 2):
            key = store.sealer.new_key()
            ad = Ad(
                site_id=site.id, external_digest=bytes([number] * 32), external_id=f"e{number}",
                url=f"http://127.0.0.1:8001/ad/{number}", reach="scope", first_seen=night(1), last_seen=night(7),
                fetched_at=night(1), key_id=key,
            )  # fmt: skip
            session.add(ad)
            session.flush()
            session.add_all(
                [
                    AdVersion(
                        ad_id=ad.id, seq=1, captured_at=night(1), raw_sha256=f"{number:064x}",
                        content_digest=bytes(32),
                        title_sealed=store.sealer.seal(key, "ad_version.title", f"Titel {number}"),
                        text_sealed=store.sealer.seal(key, "ad_version.text", "Welkom in Houten."),
                        fields_sealed=store.sealer.seal(key, "ad_version.fields", json.dumps({"city": "Houten"})),
                        extractor_version="1",
                    ),
                    Sighting(ad_id=ad.id, first_seen=night(1), last_seen=night(7)),
                    GroupMember(ad_id=ad.id, group_id=group.id, since=night(1)),
                ]
            )  # fmt: skip
        return user.id
