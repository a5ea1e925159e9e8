"""Small stored worlds for the tests of this room."""

from datetime import UTC, datetime, timedelta
from itertools import combinations

from sqlalchemy.orm import Session

from storage.store import Store
from storage.tables import (
    Ad,
    AdGroup,
    AdIdentifier,
    AdPlace,
    AdVersion,
    Choice,
    Edge,
    GroupMember,
    IndicatorHit,
    ListItem,
    Photo,
    Sighting,
    Site,
    User,
)

NOW = datetime(2026, 11, 2, 5, 0, tzinfo=UTC)


def add_site(session: Session, key: str = "s1") -> int:
    site = Site(key=key, title=key.upper(), profile_version="1")
    session.add(site)
    session.flush()
    return site.id


def add_ad(
    store: Store,
    session: Session,
    site_id: int,
    external_id: str,
    *,
    reach: str = "scope",
    seen: datetime = NOW,
    title: str = "Een titel",
    text: str = "Een tekst",
    phone: str | None = None,
    route_m: bool = False,
    photo: bytes | None = None,
) -> int:
    """One ad with all that hangs on it; `spread` ads get no words."""
    in_scope = reach == "scope"
    key = store.sealer.new_key()
    ad = Ad(
        site_id=site_id,
        external_digest=store.keyring.digest("external", f"{site_id}|{external_id}"),
        external_id=external_id if in_scope else None,
        url=f"http://127.0.0.1:8001/ad/{external_id}?x=1" if in_scope else None,
        reach=reach,
        first_seen=seen,
        last_seen=seen,
        fetched_at=seen,
        key_id=key,
        route_m=route_m,
        signature=store.keyring.digest("fingerprint", text),
        signature_version="v1",
        linked_at=seen,
    )
    session.add(ad)
    session.flush()
    version_id = None
    if in_scope:
        version = AdVersion(
            ad_id=ad.id,
            seq=1,
            captured_at=seen,
            raw_sha256="0" * 64,
            content_digest=store.keyring.digest("content", text),
            title_sealed=store.sealer.seal(key, "ad_version.title", title),
            text_sealed=store.sealer.seal(key, "ad_version.text", text),
            fields_sealed=store.sealer.seal(key, "ad_version.fields", "{}"),
            extractor_version="1",
        )
        session.add(version)
        session.flush()
        version_id = version.id
    session.add(Sighting(ad_id=ad.id, first_seen=seen, last_seen=seen))
    session.add(
        AdPlace(
            ad_id=ad.id,
            municipality="GM0321" if in_scope else "GM0344",
            role="in",
            span_part="text" if in_scope else None,
            span_start=0 if in_scope else None,
            span_end=5 if in_scope else None,
            first_seen=seen,
            last_seen=seen,
        )
    )
    if phone is not None:
        session.add(
            AdIdentifier(
                ad_id=ad.id,
                ad_version_id=version_id,
                kind="phone",
                digest=store.keyring.digest("phone", phone),
                key_version=1,
                value_sealed=store.sealer.seal(key, "ad_identifier.value", phone) if in_scope else None,
                page_part="main",
                span_part="text",
                span_start=0,
                span_end=5,
                method="plain",
                confidence=1.0,
                links=True,
                first_seen=seen,
                last_seen=seen,
            )
        )
    if photo is not None:
        session.add(
            Photo(
                ad_id=ad.id,
                url_digest=store.keyring.digest("url", external_id),
                position=0,
                codes=photo,
                recipe="r1",
                width=320,
                height=400,
                quality=90,
                first_seen=seen,
                last_seen=seen,
            )
        )
    session.flush()
    return ad.id


def add_group(session: Session, public_id: str, ad_ids: list[int], at: datetime = NOW) -> int:
    group = AdGroup(public_id=public_id, created_at=at, evidence_at=at, assessed_at=at)
    session.add(group)
    session.flush()
    for ad_id in ad_ids:
        session.add(GroupMember(ad_id=ad_id, group_id=group.id, since=at))
    for ad_a, ad_b in combinations(sorted(ad_ids), 2):
        session.add(
            Edge(
                ad_a=ad_a,
                ad_b=ad_b,
                kind="photo",
                grade="same_photo",
                key_digest=b"",
                strength=1.0,
                first_seen=at,
                last_seen=at,
            )
        )
    session.flush()
    return group.id


def add_hit(session: Session, group_id: int, counted: bool = True) -> None:
    session.add(IndicatorHit(group_id=group_id, code="I01", catalogue_version=1, counted=counted))
    session.flush()


def add_listing(session: Session, group_id: int, at: datetime = NOW, week: str = "2026-W45") -> int:
    item = ListItem(week=week, group_id=group_id, why="rule", position=1, listed_at=at)
    session.add(item)
    session.flush()
    return item.id


def add_user(session: Session, name: str = "officer") -> int:
    user = User(name=name, role="reviewer", password_hash="!", created_at=NOW - timedelta(days=1))
    session.add(user)
    session.flush()
    return user.id


def add_choice(
    store: Store, session: Session, group_id: int, outcome: str, user_id: int, at: datetime, **more: object
) -> int:
    key = store.sealer.new_key()
    reason = store.sealer.seal(key, "choice.reason", "omdat het zo is")
    choice = Choice(
        group_id=group_id, outcome=outcome, reason_sealed=reason, key_id=key, by_user=user_id, at=at, **more
    )
    session.add(choice)
    session.flush()
    return choice.id
