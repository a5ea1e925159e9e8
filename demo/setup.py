"""Makes a data folder ready for the demo: profiles, a processing decision for loopback, people, licensed businesses."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import yaml
from sqlalchemy import select

from demo.places import SCOPE_MUNICIPALITIES, SPREAD_MUNICIPALITIES
from demo.serve import HOST
from demo.world import World
from storage.audit import record
from storage.store import Store
from storage.tables import LicensedBusiness, LicensedIdentifier, User
from storage.users import add_user

PROFILES = Path(__file__).parent / "profiles"
DECISION = "verwerkingsbesluit.yml"
USER = "demo"
PASSWORD = "demo-wachtwoord-houten"  # noqa: S105  (it opens synthetic data on this machine only, and is printed)


def prepare(data_dir: Path, base_urls: Mapping[str, str]) -> None:
    """Writes the profiles with tonight's addresses and the demo's own processing decision. Safe to repeat."""
    (data_dir / "sites").mkdir(parents=True, exist_ok=True)
    for key, base_url in base_urls.items():
        words = (PROFILES / f"{key}.yml").read_text(encoding="utf-8")
        stated = yaml.safe_load(words)["identity"]["base_urls"][0]
        _write(data_dir / "sites" / f"{key}.yml", words.replace(stated, base_url))
    _write(data_dir / DECISION, yaml.safe_dump(decision(tuple(base_urls)), allow_unicode=True, sort_keys=False))


def decision(sites: tuple[str, ...]) -> dict[str, object]:
    """The demo's processing decision: made-up ads on this machine, nothing else."""
    return {
        "municipality": {"name": "Houten", "code": "GM0321"},
        "purpose": "Laten zien wat Baken doet, met verzonnen advertenties op deze computer",
        "law_articles": ["geen: er worden geen persoonsgegevens verwerkt, alles is verzonnen"],
        "art9_ground": "niet van toepassing: verzonnen gegevens",
        "occasion": "demonstratie en toets van de software",
        "dpia_reference": "niet nodig voor verzonnen gegevens",
        "fg_advice": "niet nodig voor verzonnen gegevens",
        "mandate_holder": "degene die de demo start",
        "scope": list(SCOPE_MUNICIPALITIES),
        "spread": list(SPREAD_MUNICIPALITIES),
        "sources": list(sites),
        "hosts": {site: [HOST] for site in sites},
        "mode": "periodic",
        "photos": "all",
        "click_to_reveal": False,
        "loopback": True,
        "numbering": "synthetic",
        "active": True,
        "starts": "2026-11-01",
        "ends": "2027-10-31",
    }


def furnish(store: Store, world: World, now: datetime) -> None:
    """Adds the demo's reviewer and the region's licence list, once. Safe to repeat."""
    with store.begin() as session:
        if session.scalar(select(User.id).where(User.name == USER)) is None:
            user_id = add_user(session, USER, "reviewer", PASSWORD, now)
            record(session, store, actor="demo", action="user.add", object=f"user:{user_id}", now=now)
        known = set(session.scalars(select(LicensedBusiness.licence_number)))
        for business in world.businesses:
            if business.licence_number in known:
                continue
            row = LicensedBusiness(
                name=business.name, licence_number=business.licence_number, municipality=business.municipality,
                valid_until=business.valid_until,
            )
            session.add(row)
            session.flush()
            digest = store.keyring.digest("phone", business.phone)
            session.add(LicensedIdentifier(business_id=row.id, kind="phone", digest=digest))
            record(session, store, actor="demo", action="licence.add", object=f"licence:{row.id}", now=now)


def _write(path: Path, words: str) -> None:
    if not path.exists() or path.read_text(encoding="utf-8") != words:
        part = path.with_suffix(".part")
        part.write_text(words, encoding="utf-8")
        part.replace(path)
