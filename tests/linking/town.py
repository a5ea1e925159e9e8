"""A small town of ads in a real store: put them in, change them, link, and see who stands with whom."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import numpy as np
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from extractors.captured import AdContent, Capture, CapturedAd
from extractors.facts import Span
from extractors.photo_hashes import RECIPE
from extractors.text_signature import SIGNATURE_VERSION, keyed_signature
from linking.settings import LinkSettings
from pipeline.link import LinkSummary, link
from storage import ads, frontier
from storage.store import Store
from storage.tables import Ad, AdGroup, Edge, GroupMember, Judgement, Lead, ListItem, Photo, User

START = datetime(2026, 11, 2, 5, tzinfo=UTC)

LONG = (
    "In mijn lichte praktijk aan de singel geef ik sportmassage, voetreflexologie en stoelmassage. Loop binnen langs "
    "de blauwe deur naast bakker Teun, boven wacht verse gemberthee en een warm kussen op je."
)
OTHER = (
    "Tuinman met veertig jaar ervaring snoeit hagen, legt terrassen en voert het groenafval meteen af. Vraag naar de "
    "lentekorting op graszoden en vergeet het vijveronderhoud niet, dat doe ik zelf met liefde."
)


def photo(seed: int, flips: int = 0) -> bytes:
    """Two hashes of a photo of chance and their detail codes; `flips` bits of every code changed."""
    codes = np.random.default_rng(seed).integers(0, 256, (4, 32), dtype=np.uint8)
    for bit in range(flips):
        codes[:, bit % 32] ^= 1 << (bit // 32)
    return codes.tobytes()


class Town:
    """`night` passes with every link."""

    def __init__(self, store: Store, settings: LinkSettings | None = None) -> None:
        self.store = store
        self.settings = settings or LinkSettings()
        self.nights = 0

    @property
    def now(self) -> datetime:
        return START + timedelta(days=self.nights)

    def ad(
        self, key: str, text: str = "", *, phones: Sequence[str] = (), handles: Sequence[str] = (), name: str = "",
        emails: Sequence[str] = (), links: Sequence[str] = (), photos: Sequence[bytes] = (),
        other_phones: Sequence[str] = (), weak_phones: Sequence[str] = (), reach: str = "scope", place: str = "",
        also_named: Sequence[str] = (), route_m: bool = False,
    ) -> int:  # fmt: skip
        """Puts in an ad, or changes the one with this key. Gives its id. `place`: the code of a municipality."""
        found = [("phone", value, "text", 1.0, True) for value in phones]
        found += [("handle", value, "text", 1.0, True) for value in handles]
        found += [("email", value, "text", 1.0, True) for value in emails]
        found += [("link", value, "text", 1.0, True) for value in links]
        found += [("phone", value, "other", 1.0, False) for value in other_phones]
        found += [("phone", value, "text", 0.5, False) for value in weak_phones]
        found += [("name", other, "text", 1.0, False) for other in also_named]
        found += [("name", name, "field:name", 1.0, False)] if name else []
        with self.store.begin() as session:
            site = frontier.site_row(session, "s1", "s1", "1").id
            saved = ads.save(
                self.store,
                session,
                site_id=site,
                digest=ads.external_digest(self.store, "s1", key),
                reach=reach,
                now=self.now,
                ad_in=self._ad_in(key, text, found, place, route_m=route_m),
            )
            session.execute(delete(Photo).where(Photo.ad_id == saved.ad_id))
            for position, codes in enumerate(photos):
                session.add(
                    Photo(
                        ad_id=saved.ad_id,
                        url_digest=bytes([position]) * 32,
                        position=position,
                        codes=codes,
                        recipe=RECIPE,
                        width=320,
                        height=400,
                        quality=100,
                        first_seen=self.now,
                        last_seen=self.now,
                    )
                )
            if photos:
                session.get_one(Ad, saved.ad_id).linked_at = None
        return saved.ad_id

    def _ad_in(
        self, key: str, text: str, found: Sequence[tuple[str, str, str, float, bool]], place: str, *,
        route_m: bool,
    ) -> ads.AdIn:
        capture = Capture(f"https://s1.example/{key}", f"https://s1.example/{key}", 200, "0" * 64, self.now, 0.1, 10)
        identifiers = tuple(
            ads.IdentifierIn(kind, value, Span(part, 0, 1), "plain", sure, False, links)
            for kind, value, part, sure, links in found
        )
        return ads.AdIn(
            captured=CapturedAd(capture, key, AdContent(title="", text=text), (), ""),
            fingerprint="",
            identifiers=identifiers,
            facts=(),
            places=(ads.PlaceIn(place, "in", Span("text", 0, 1)),) if place else (),
            language="nl",
            extractor_version="1",
            signature=keyed_signature(f"\n{text}", self.store.keyring.shingle_key()),
            signature_version=SIGNATURE_VERSION,
            route_m=route_m,
        )

    def forget(self, ad_id: int) -> None:
        with self.store.begin() as session:
            session.execute(delete(Ad).where(Ad.id == ad_id))

    def link(self, *, rebuild: bool = False) -> LinkSummary:
        summary = link(self.store, now=self.now, rebuild=rebuild, settings=self.settings)
        self.nights += 1
        return summary

    def say(self, one: int, other: int, verdict: str) -> None:
        with self.store.begin() as session:
            user = session.scalar(select(User.id)) or self._user(session)
            session.add(
                Judgement(
                    ad_a=one,
                    ad_b=other,
                    verdict=verdict,
                    reason_sealed=b"",
                    key_id=b"0" * 16,
                    by_user=user,
                    at=self.now,
                )
            )

    def _user(self, session: Session) -> int:
        user = User(name="a", role="reviewer", password_hash="", created_at=self.now)
        session.add(user)
        session.flush()
        return user.id

    def list_group_of(self, ad_id: int) -> None:
        """Puts the ad's group on the list, so that a person knows it."""
        with self.store.begin() as session:
            group = session.scalars(select(GroupMember.group_id).where(GroupMember.ad_id == ad_id)).one()
            if session.scalar(select(ListItem.id).where(ListItem.group_id == group)) is None:
                session.add(ListItem(week="2026-W45", group_id=group, why="rule", position=1, listed_at=self.now))

    def known(self) -> set[str]:
        """Public ids of the groups a person knows."""
        with self.store.read() as session:
            return set(session.scalars(
                select(AdGroup.public_id).join(ListItem, ListItem.group_id == AdGroup.id)
            ))

    def groups(self) -> dict[str, frozenset[int]]:
        """Public id -> ads."""
        found: dict[str, set[int]] = {}
        with self.store.read() as session:
            for public_id, ad_id in session.execute(
                select(AdGroup.public_id, GroupMember.ad_id).join(GroupMember, GroupMember.group_id == AdGroup.id)
            ):
                found.setdefault(public_id, set()).add(ad_id)
        return {public_id: frozenset(ad_ids) for public_id, ad_ids in found.items()}

    def group_of(self, ad_id: int) -> AdGroup:
        with self.store.read() as session:
            return session.scalars(
                select(AdGroup).join(GroupMember, GroupMember.group_id == AdGroup.id).where(GroupMember.ad_id == ad_id)
            ).one()

    def together(self, *ad_ids: int) -> bool:
        return len({self.group_of(ad_id).id for ad_id in ad_ids}) == 1

    def edges(self) -> list[Edge]:
        with self.store.read() as session:
            return list(session.scalars(select(Edge)))

    def leads(self, kind: str) -> list[Lead]:
        with self.store.read() as session:
            return list(session.scalars(select(Lead).where(Lead.kind == kind)))
