"""A small real store for the review page: two groups on the list, one steekproef, one of an earlier week.

Everything is synthetic; numbers are made here from the block that can belong to nobody.
"""

import itertools
import json
import secrets
import shutil
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from argon2 import PasswordHasher
from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.store import Store
from storage.tables import (
    Ad,
    AdGroup,
    AdIdentifier,
    AdPlace,
    AdVersion,
    CrawlRun,
    Edge,
    GroupMember,
    IndicatorHit,
    ListItem,
    ListWeek,
    Photo,
    PhotoStop,
    Sighting,
    Site,
    Slot,
    User,
)

MONDAY = datetime(2026, 11, 9, 5, 0, tzinfo=UTC)
"""06:00 in Amsterdam: the list of week 46 is drawn."""

PASSWORD = "een lang wachtwoord voor de proef"
PEOPLE = {
    "anna": "reviewer",
    "bram": "stand_in",
    "fatima": "privacy",
    "karel": "admin",
    "sanne": "statistics",
}
HOSTILE = "<script>window.hacked=1</script><img src=x onerror=window.hacked=1> \u202ejavascript:alert(1)"


def synthetic_number(tail: int) -> str:
    """A number of the block that is given to nobody."""
    return f"+3167{tail:07d}"


@dataclass
class FrozenClock:
    at: datetime

    def now(self) -> datetime:
        return self.at

    def pass_(self, **time: int) -> None:
        self.at += timedelta(**time)


@dataclass
class World:
    """A filled store, and the public ids of its groups by a name for the test."""

    store: Store
    clock: FrozenClock
    groups: dict[str, str] = field(default_factory=dict)

    def user_id(self, name: str) -> int:
        with self.store.read() as session:
            return session.scalars(select(User.id).where(User.name == name)).one()


class Builder:
    """Writes rows the way the pipeline does."""

    def __init__(self, store: Store, session: Session) -> None:
        self.store = store
        self.session = session
        self.count = 0

    def site(self, key: str, title: str) -> Site:
        row = Site(key=key, title=title, profile_version="1")
        self.session.add(row)
        self.session.flush()
        return row

    def run(self, site: Site, night: date, verdict: str, reason: str = "") -> None:
        self.session.add(
            CrawlRun(
                site_id=site.id,
                night=night,
                started_at=datetime.combine(night, datetime.min.time(), UTC),
                ended_at=datetime.combine(night, datetime.min.time(), UTC) + timedelta(hours=2),
                profile_version="1",
                verdict=verdict,
                verdict_reason=reason,
                counts={"ads_listed": 120, "ads_new": 4, "ads_changed": 2, "ads_gone": 3},
            )
        )

    def ad(
        self,
        site: Site,
        *,
        title: str = "",
        text: str = "",
        place: str = "GM0321",
        days: tuple[int, int] = (5, 0),
        reach: str = "scope",
        number: str = "",
        literal: str = "",
        name: str = "",
        status: str = "live",
        route_m: bool = False,
        photos: int = 1,
    ) -> Ad:
        self.count += 1
        sealer, keyring = self.store.sealer, self.store.keyring
        first, last = MONDAY - timedelta(days=days[0]), MONDAY - timedelta(days=days[1])
        external_id = f"x{self.count}"
        scope = reach == "scope"
        ad = Ad(
            site_id=site.id,
            external_digest=keyring.digest("external", external_id),
            external_id=external_id if scope else None,
            url=f"http://127.0.0.1/{site.key}/{external_id}" if scope else None,
            reach=reach,
            status=status,
            first_seen=first,
            last_seen=last,
            fetched_at=last,
            key_id=sealer.new_key(),
            route_m=route_m,
            linked_at=last,
        )
        self.session.add(ad)
        self.session.flush()
        self.session.add(Sighting(ad_id=ad.id, first_seen=first, last_seen=last))
        self.session.add(
            AdPlace(ad_id=ad.id, municipality=place, role="in", span_part="text" if scope else None,
                    first_seen=first, last_seen=last)
        )  # fmt: skip
        for position in range(photos):
            self.session.add(
                Photo(
                    ad_id=ad.id, url_digest=secrets.token_bytes(32), position=position,
                    codes=bytes([self.count % 256]) * 64, recipe="1", width=320, height=400, quality=80,
                    first_seen=first, last_seen=last,
                )
            )  # fmt: skip
        version = self.version(ad, title, text, last) if scope else None
        if number:
            self.identifier(ad, version, "phone", number, text, literal or number)
        if name:
            self.identifier(ad, version, "name", name.lower(), text, name)
        return ad

    def version(self, ad: Ad, title: str, text: str, at: datetime) -> AdVersion:
        seal = self.store.sealer.seal
        row = AdVersion(
            ad_id=ad.id,
            seq=1,
            captured_at=at,
            raw_sha256=secrets.token_hex(32),
            content_digest=self.store.keyring.digest("content", title + text),
            title_sealed=seal(ad.key_id, "ad_version.title", title),
            text_sealed=seal(ad.key_id, "ad_version.text", text),
            fields_sealed=seal(ad.key_id, "ad_version.fields", json.dumps({"city": "Houten"})),
            language="nl",
            extractor_version="1",
        )
        self.session.add(row)
        self.session.flush()
        return row

    def identifier(
        self, ad: Ad, version: AdVersion | None, kind: str, value: str, text: str, literal: str
    ) -> None:
        start = max(text.find(literal), 0)
        self.session.add(
            AdIdentifier(
                ad_id=ad.id,
                ad_version_id=version.id if version else None,
                kind=kind,
                digest=self.store.keyring.digest(kind, value),
                key_version=1,
                value_sealed=self.store.sealer.seal(ad.key_id, "ad_identifier.value", value)
                if version
                else None,
                page_part="main",
                span_part="text",
                span_start=start,
                span_end=start + len(literal),
                method="words" if kind == "phone" and literal != value else "plain",
                confidence=0.97,
                obfuscated=kind == "phone" and literal != value,
                links=kind == "phone",
                first_seen=ad.first_seen,
                last_seen=ad.last_seen,
            )
        )

    def group(
        self, *ads: Ad, edges: str = "phone", urgent: bool = False, single: bool = False
    ) -> AdGroup:
        row = AdGroup(
            public_id=secrets.token_hex(13),
            created_at=MONDAY - timedelta(days=4),
            single_evidence=single,
            evidence_at=MONDAY - timedelta(days=1),
            assessed_at=MONDAY,
            score=5,
            families=2,
            selected=True,
            urgent=urgent,
            catalogue_version=1,
        )
        self.session.add(row)
        self.session.flush()
        for ad in ads:
            self.session.add(GroupMember(ad_id=ad.id, group_id=row.id, since=row.created_at))
        for one, other in itertools.pairwise(ads):
            self.edge(one, other, edges)
        return row

    def edge(self, one: Ad, other: Ad, kind: str) -> None:
        both_read = one.reach == other.reach == "scope"
        grade = {"phone": "sure", "photo": "probable_copy"}.get(kind, "near_text")
        self.session.add(
            Edge(
                ad_a=min(one.id, other.id),
                ad_b=max(one.id, other.id),
                kind=kind,
                grade=grade if both_read else "estimate",
                key_digest=b"",
                strength=0.9,
                detail={"distance": 24} if kind == "photo" else {},
                first_seen=MONDAY,
                last_seen=MONDAY,
            )
        )

    def hit(
        self, group: AdGroup, code: str, ad: Ad | None = None, fragment: str = "", *, counted: bool = True,
        detail: dict[str, int] | None = None,
    ) -> None:  # fmt: skip
        version = None
        start = end = None
        if ad is not None:
            version = self.session.scalars(select(AdVersion).where(AdVersion.ad_id == ad.id)).one()
            if fragment:
                text = self.store.sealer.open(ad.key_id, "ad_version.text", version.text_sealed)
                start = text.index(fragment)
                end = start + len(fragment)
        self.session.add(
            IndicatorHit(
                group_id=group.id, code=code, catalogue_version=1, counted=counted,
                ad_version_id=version.id if version else None,
                span_part="text" if fragment else None, span_start=start, span_end=end, detail=detail or {},
            )
        )  # fmt: skip

    def listed(self, group: AdGroup, week: str, why: str, position: int, at: datetime = MONDAY) -> None:
        self.session.add(
            ListItem(week=week, group_id=group.id, why=why, position=position, listed_at=at)
        )


def copy(world: World, folder: Path) -> World:
    """The same world in a folder of its own, for a test that changes it. The original must be closed."""
    shutil.copytree(world.store.data_dir, folder)
    return World(Store.open(folder), FrozenClock(MONDAY + timedelta(hours=3)), world.groups)


def build(folder: Path) -> World:
    """A store under `folder`, filled, with its clock at the Monday morning of the list."""
    store = Store.create(folder)
    world = World(store, FrozenClock(MONDAY + timedelta(hours=3)))
    with store.begin() as session:
        quick = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1).hash(PASSWORD)
        for name, role in PEOPLE.items():
            session.add(User(name=name, role=role, password_hash=quick, created_at=MONDAY - timedelta(days=30)))
        make = Builder(store, session)
        alpha = make.site("alpha", "Alpha Advertenties")
        beta = make.site("beta", "Beta Plaza")
        for back in range(3):
            night = (MONDAY - timedelta(days=back)).date()
            make.run(alpha, night, "ok")
            make.run(beta, night, "unreachable" if back == 0 else "ok", "De bron gaf na drie pogingen geen antwoord.")
        session.add(
            Slot(night=MONDAY.date(), state="ended", started_at=MONDAY - timedelta(hours=3), ended_at=MONDAY)
        )
        session.add(ListWeek(week="2026-W45", drawn_at=MONDAY - timedelta(days=7), overflow=0))
        session.add(ListWeek(week="2026-W46", drawn_at=MONDAY, overflow=2))
        _manager_group(world, make, alpha, beta)
        _urgent_group(world, make, alpha)
        _control_group(world, make, beta)
        _waiting_group(world, make, beta)
        _stops(session)
    return world


def _stops(session: Session) -> None:
    """A picture that waits for a word, one that links nobody any more, and one that does."""
    shown = session.scalars(select(Photo).order_by(Photo.id)).all()
    anna = session.scalars(select(User).where(User.name == "anna")).one()
    for photo, state in zip(shown[::2], ("proposed", "approved", "rejected"), strict=False):
        photo.hub = state == "approved"
        session.add(
            PhotoStop(
                code=photo.codes[:32], recipe=photo.recipe, state=state, proposed_at=MONDAY,
                decided_at=None if state == "proposed" else MONDAY, decided_by=None if state == "proposed" else anna.id,
            )
        )


def _manager_group(world: World, make: Builder, alpha: Site, beta: Site) -> None:
    shared = synthetic_number(1234567)
    written = "nul zes zeven " + " ".join(shared[4:])
    ads = [
        make.ad(
            site,
            title=f"{name} in {town}",
            text=(
                f"Hoi, ik ben {name}. Onze meiden zijn er elke dag, 24/7. Vraag naar de manager en bel {written}. "
                f"Graag tot snel in {town}!"
            ),
            place=code,
            days=days,
            number=shared,
            literal=written,
            name=name,
        )
        for site, name, town, code, days in (
            (alpha, "Bella", "Houten", "GM0321", (9, 0)),
            (alpha, "Chantal", "Nieuwegein", "GM0356", (6, 1)),
            (beta, "Demi", "Houten", "GM0321", (4, 2)),
            (beta, "Esra", "IJsselstein", "GM0353", (3, 0)),
            (beta, "Femke", "Houten", "GM0321", (2, 0)),
        )
    ]
    ads.append(make.ad(alpha, text="", place="GM0344", days=(8, 5), reach="spread", number=shared, photos=0))
    group = make.group(*ads)
    make.edge(ads[0], ads[2], "photo")
    make.edge(ads[1], ads[3], "text")
    make.hit(group, "I01", detail={"names": 5, "ads": 6})
    for ad in ads[:5]:
        make.hit(group, "I04", ad, "Onze meiden")
        make.hit(group, "I08", ad, "24/7")
    make.hit(group, "I04", ads[0], "Vraag naar de manager")
    make.hit(group, "I05", ads[0], written)
    make.hit(group, "I11", counted=False, detail={"municipalities": 4})
    make.listed(group, "2026-W46", "rule", 1)
    world.groups["manager"] = group.public_id


def _urgent_group(world: World, make: Builder, alpha: Site) -> None:
    number = synthetic_number(7654321)
    text = f"Moet elke dag mijn schuld afbetalen. {HOSTILE} Bel {number}."
    one = make.ad(alpha, title=f"Gina {HOSTILE}", text=text, number=number, name="Gina", place="GM0351")
    other = make.ad(alpha, title="Hanna", text=f"Nieuw hier. {number}", number=number, route_m=True)
    group = make.group(one, other, urgent=True, single=True)
    make.hit(group, "I13", one, "mijn schuld afbetalen")
    make.listed(group, "2026-W46", "urgent", 3)
    world.groups["urgent"] = group.public_id


def _control_group(world: World, make: Builder, beta: Site) -> None:
    number = synthetic_number(2222222)
    ad = make.ad(beta, title="Iris", text=f"Lieve groet van Iris. {number}", number=number, place="GM0310")
    group = make.group(ad)
    make.listed(group, "2026-W46", "control", 2)
    world.groups["control"] = group.public_id


def _waiting_group(world: World, make: Builder, beta: Site) -> None:
    number = synthetic_number(3333333)
    ads = [
        make.ad(beta, title=f"Jade {n}", text=f"Zelfde woorden {n}. {number}", number=number, status="gone")
        for n in range(2)
    ]
    group = make.group(*ads, edges="text")
    make.hit(group, "I03", ads[0], detail={"numbers": 2, "names": 2, "ads": 2})
    make.listed(group, "2026-W45", "rule", 1, MONDAY - timedelta(days=7))
    world.groups["waiting"] = group.public_id
