"""Builds cases for the dossiers, with every kind of ad in them. All values are made up at run time."""

import itertools
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from exports.content import Dossier, Sender, arrange
from pipeline.case import Case, CaseAd, CaseChoice, CaseIdentifier, CaseLink, CaseReason, Highlight

NOW = datetime(2026, 11, 9, 8, 30, tzinfo=UTC)
NAMES = {"GM0321": "Houten", "GM0356": "Nieuwegein", "GM0599": "Rotterdam"}

SENDER = Sender(
    municipality="Houten",
    code="GM0321",
    purpose="Signalen van mensenhandel in openbare advertenties herkennen.",
    law_articles=("artikel 172 Gemeentewet",),
    art9_ground="artikel 9 lid 2 onder g AVG (zie advies FG)",
    dpia_reference="DPIA-2026-04",
    fg_advice="FG-2026-11, positief onder voorwaarden",
    mandate_holder="de burgemeester",
    photos="on_evidence",
    click_to_reveal=False,
    synthetic=True,
)


def phone(number: int) -> str:
    """A number that can belong to nobody: the 067 block has no users."""
    return f"+3167{number:07d}"


OTHER = phone(9_999_999)
"""Stands in "similar ads": somebody else's."""


def night(number: int) -> datetime:
    return datetime(2026, 11, 1 + number, 3, 30, tzinfo=UTC)


def an_ad(
    ad_id: int, *, title: str = "Gezellige avond", text: str = "Bel mij gerust.", first: int = 1, last: int = 7
) -> CaseAd:
    value = phone(100 + ad_id % 3)
    start = text.find("Bel")
    return CaseAd(
        ad_id=ad_id,
        site_key="s1",
        site_title="Voorbeeldsite",
        url=f"http://127.0.0.1:8001/ad/{ad_id}",
        external_id=f"e{ad_id}",
        reach="scope",
        status="live" if ad_id % 2 else "gone",
        first_seen=night(first),
        last_seen=night(last),
        sightings=((night(first), night(last)),),
        captured_at=night(first),
        raw_sha256=f"{ad_id:064x}",
        title=title,
        text=text,
        fields={"city": "Houten", "price": "150"},
        identifiers=(
            CaseIdentifier("phone", value, f"0{value[3:]}", "spaced", 0.97, "main", True),
            CaseIdentifier("phone", OTHER, f"0{OTHER[3:]}", "plain", 0.99, "other", False),
            CaseIdentifier("name", f"naam {ad_id}", f"Naam {ad_id}", "plain", 0.9, "main", False),
        ),
        municipalities=(("GM0321" if ad_id % 2 else "GM0356", "in"),),
        photo_count=1,
        photo_hashes=(f"{ad_id * 7919:064x}",),
        highlights=(Highlight("I04", "text", start, start + 3),) if start >= 0 else (),
        route_m=False,
        language="nl",
    )


def spread_ad(ad_id: int) -> CaseAd:
    """As the reader gives it, with words a careless reader might have left in: none may come out."""
    return replace(
        an_ad(ad_id, title="GEHEIM-TITEL", text="GEHEIM-TEKST"),
        reach="spread",
        url="http://127.0.0.1/geheim-adres",
        external_id="geheim-kenmerk",
        municipalities=(("GM0599", "in"),),
    )


def route_m_ad(ad_id: int) -> CaseAd:
    return replace(an_ad(ad_id, title="GEHEIM-TITEL", text="GEHEIM-TEKST"), route_m=True, photo_hashes=("fe" * 32,))


def a_case(ads: Sequence[CaseAd] | None = None) -> Case:
    given = tuple(ads) if ads is not None else (an_ad(1), an_ad(2, first=3), an_ad(3), spread_ad(4), route_m_ad(5))
    return Case(
        public_id="01JBZ0000000000000000VRBLD",
        created_at=night(2),
        evidence_at=night(7),
        urgent=True,
        single_evidence=False,
        ads=given,
        reasons=(
            CaseReason(
                "I01", "Eén nummer bij drie of meer werknamen", "contact", "H", True, "", "structural",
                {"names": 4}, tuple(ad.ad_id for ad in given[:3]),
            ),
            CaseReason(
                "I04", "Een ander voert het woord", "voice", "H", True, "komt ook bij een receptie voor", "listed",
                {}, tuple(ad.ad_id for ad in given[:2]),
            ),
            CaseReason("C01", "Vergund bedrijf herkend", "contact", "", False, "", "structural", {}, ()),
        ),
        links=tuple(
            CaseLink(first.ad_id, second.ad_id, "phone", "sure", 0.97, {})
            for first, second in itertools.pairwise(given)
        ),
        choices=(
            CaseChoice(
                "refer", "Drie werknamen op één nummer en steeds dezelfde zinnen.", ("independent", "agency"),
                "A. Functionaris", datetime(2026, 11, 9, 8, 0, tzinfo=UTC), None,
            ),
        ),
        listed_weeks=("2026-W46",),
        catalogue_version=1,
    )  # fmt: skip


def a_dossier(case: Case | None = None, number: str = "2026-0001") -> Dossier:
    return arrange(
        case or a_case(),
        number=number,
        route="p",
        recipient="Politie, Team Migratiecriminaliteit en Mensenhandel (TMM)",
        made_at=NOW,
        feedback_due=date(2026, 11, 9) + timedelta(days=14),
        sender=SENDER,
        names=NAMES,
    )
