"""What a dossier says: a case put in order for someone who has never seen it.

Ads are numbered A1, A2, ... in the order they first appeared. Ads under route M and `spread` ads are stripped
here once more, whatever the case holds (red lines 4 and 7), and so are the contacts of other people's ads.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from pipeline.case import Case, CaseAd, CaseChoice, CaseIdentifier, CaseReason

KINDS = ("phone", "email", "handle", "link", "address", "name")
"""The order identifiers are read in."""

CONTEXT_CHARS = 70
"""Words shown before and after a literal fragment."""


@dataclass(frozen=True, slots=True)
class Sender:
    """The municipality that hands over, from its processing decision."""

    municipality: str
    code: str
    purpose: str
    law_articles: tuple[str, ...]
    art9_ground: str
    dpia_reference: str
    fg_advice: str
    mandate_holder: str
    photos: str            # none, on_evidence or all
    click_to_reveal: bool
    synthetic: bool        # the demo: nobody in it exists


@dataclass(frozen=True, slots=True)
class Fragment:
    """The advertiser's own words that belong to an indicator."""

    ad: str                # "A3"
    part: str
    before: str
    literal: str
    after: str


@dataclass(frozen=True, slots=True)
class DossierAd:
    label: str             # "A3"
    ad: CaseAd             # stripped where words may not be shown
    places: tuple[tuple[str, str, str], ...]     # (code, name, role)

    @property
    def has_words(self) -> bool:
        return self.ad.reach == "scope" and not self.ad.route_m


@dataclass(frozen=True, slots=True)
class Mark:
    """One identifier and every ad it stands in."""

    kind: str
    value: str
    literals: tuple[str, ...]
    ads: tuple[str, ...]
    methods: tuple[str, ...]
    confidence: float      # the highest with which it was read
    first_seen: datetime
    last_seen: datetime


@dataclass(frozen=True, slots=True)
class Bond:
    ad_a: str
    ad_b: str
    kind: str
    grade: str
    strength: float
    detail: dict[str, object]
    across: bool           # one of the two lies outside the scope: rests on estimates


@dataclass(frozen=True, slots=True)
class Ground:
    """An indicator with the ads and the literal words it was seen in."""

    reason: CaseReason
    ads: tuple[str, ...]
    fragments: tuple[Fragment, ...]


@dataclass(frozen=True, slots=True)
class Stay:
    """When the group was seen in one municipality."""

    code: str
    name: str
    ads: int
    first_seen: datetime
    last_seen: datetime


@dataclass(frozen=True, slots=True)
class Dossier:
    number: str
    route: str
    recipient: str
    made_at: datetime
    feedback_due: date
    sender: Sender
    case: Case
    choice: CaseChoice
    ads: tuple[DossierAd, ...]
    marks: tuple[Mark, ...]
    bonds: tuple[Bond, ...]
    grounds: tuple[Ground, ...]
    stays: tuple[Stay, ...]

    @property
    def own(self) -> tuple[DossierAd, ...]:
        """Ads whose words may be shown."""
        return tuple(ad for ad in self.ads if ad.has_words)

    @property
    def elsewhere(self) -> tuple[DossierAd, ...]:
        return tuple(ad for ad in self.ads if ad.ad.reach == "spread")

    @property
    def under_route_m(self) -> tuple[DossierAd, ...]:
        return tuple(ad for ad in self.ads if ad.ad.route_m and ad.ad.reach == "scope")

    @property
    def first_seen(self) -> datetime:
        return min(ad.ad.first_seen for ad in self.ads)

    @property
    def last_seen(self) -> datetime:
        return max(ad.ad.last_seen for ad in self.ads)

    @property
    def live(self) -> int:
        return sum(ad.ad.status == "live" for ad in self.ads)

    @property
    def counted(self) -> tuple[Ground, ...]:
        return tuple(ground for ground in self.grounds if ground.reason.counted)


def arrange(
    case: Case,
    *,
    number: str,
    route: str,
    recipient: str,
    made_at: datetime,
    feedback_due: date,
    sender: Sender,
    names: Mapping[str, str],
) -> Dossier:
    """Puts a case in the order of a dossier. `names`: municipality code to name. Raises ValueError without ads."""
    if not case.ads or not case.choices:
        raise ValueError("a dossier needs at least one ad and a choice")
    ordered = sorted(
        (_stripped(ad) for ad in case.ads),
        key=lambda ad: (ad.first_seen, ad.reach, ad.site_key, ad.external_id, ad.ad_id),
    )
    label = {ad.ad_id: f"A{position}" for position, ad in enumerate(ordered, start=1)}
    ads = tuple(
        DossierAd(label[ad.ad_id], ad, tuple((code, names.get(code, code), role) for code, role in ad.municipalities))
        for ad in ordered
    )
    return Dossier(
        number=number,
        route=route,
        recipient=recipient,
        made_at=made_at,
        feedback_due=feedback_due,
        sender=sender,
        case=case,
        choice=case.choices[0],
        ads=ads,
        marks=_marks(ads),
        bonds=_bonds(case, ads, label),
        grounds=tuple(_ground(reason, ads, label) for reason in case.reasons),
        stays=_stays(ads),
    )


def _stripped(ad: CaseAd) -> CaseAd:
    if ad.reach == "scope" and not ad.route_m:
        # what stands in "similar ads" belongs to people who have nothing to do with this case
        return replace(ad, identifiers=tuple(mark for mark in ad.identifiers if mark.page_part == "main"))
    bare = replace(
        ad, title="", text="", fields={}, identifiers=(), highlights=(), photo_count=0, photo_hashes=(),
        raw_sha256="", captured_at=None, language="und",
    )  # fmt: skip
    return bare if ad.reach == "scope" else replace(bare, url="", external_id="")


def _marks(ads: tuple[DossierAd, ...]) -> tuple[Mark, ...]:
    found: dict[tuple[str, str], list[tuple[DossierAd, CaseIdentifier]]] = defaultdict(list)
    for ad in ads:
        for identifier in ad.ad.identifiers:
            found[identifier.kind, identifier.value].append((ad, identifier))
    marks = [
        Mark(
            kind=kind,
            value=value,
            literals=tuple(dict.fromkeys(identifier.literal for _, identifier in rows)),
            ads=tuple(dict.fromkeys(ad.label for ad, _ in rows)),
            methods=tuple(sorted({identifier.method for _, identifier in rows})),
            confidence=max(identifier.confidence for _, identifier in rows),
            first_seen=min(ad.ad.first_seen for ad, _ in rows),
            last_seen=max(ad.ad.last_seen for ad, _ in rows),
        )
        for (kind, value), rows in found.items()
    ]
    order = {kind: place for place, kind in enumerate(KINDS)}
    return tuple(sorted(marks, key=lambda mark: (order.get(mark.kind, 9), -len(mark.ads), mark.value)))


def _bonds(case: Case, ads: tuple[DossierAd, ...], label: Mapping[int, str]) -> tuple[Bond, ...]:
    spread = {ad.ad.ad_id for ad in ads if ad.ad.reach == "spread"}
    position = {ad.ad.ad_id: place for place, ad in enumerate(ads)}
    bonds = []
    for link in case.links:
        first, second = sorted((link.ad_a, link.ad_b), key=lambda ad_id: position[ad_id])
        bonds.append(
            (
                (position[first], position[second], link.kind, link.grade),
                Bond(
                    label[first], label[second], link.kind, link.grade, link.strength, link.detail,
                    bool({first, second} & spread),
                ),
            )
        )  # fmt: skip
    return tuple(bond for _, bond in sorted(bonds, key=lambda pair: pair[0]))


def _ground(reason: CaseReason, ads: tuple[DossierAd, ...], label: Mapping[int, str]) -> Ground:
    fragments = tuple(
        _fragment(ad, mark.part, mark.start, mark.end)
        for ad in ads
        for mark in ad.ad.highlights
        if mark.code == reason.code
    )
    return Ground(
        reason=reason,
        ads=tuple(sorted((label[ad] for ad in reason.ad_ids if ad in label), key=lambda name: int(name[1:]))),
        fragments=tuple(fragment for fragment in fragments if fragment.literal),
    )


def _fragment(ad: DossierAd, part: str, start: int, end: int) -> Fragment:
    words = words_of(ad.ad, part)
    return Fragment(
        ad=ad.label,
        part=part,
        before=_tail(words[:start]),
        literal=words[start:end],
        after=_head(words[end:]),
    )


def words_of(ad: CaseAd, part: str) -> str:
    """The words of one part of an ad, as Span.part names it; empty when the case does not hold them."""
    if part == "title":
        return ad.title
    if part == "text":
        return ad.text
    return ad.fields.get(part.removeprefix("field:"), "") if part.startswith("field:") else ""


def _tail(text: str) -> str:
    return text if len(text) <= CONTEXT_CHARS else "…" + text[-CONTEXT_CHARS:]


def _head(text: str) -> str:
    return text if len(text) <= CONTEXT_CHARS else text[:CONTEXT_CHARS] + "…"


def _stays(ads: tuple[DossierAd, ...]) -> tuple[Stay, ...]:
    there: dict[tuple[str, str], list[CaseAd]] = defaultdict(list)
    for ad in ads:
        for code, name, role in ad.places:
            if role == "in":
                there[code, name].append(ad.ad)
    stays = [
        Stay(code, name, len(rows), min(ad.first_seen for ad in rows), max(ad.last_seen for ad in rows))
        for (code, name), rows in there.items()
    ]
    return tuple(sorted(stays, key=lambda stay: (stay.first_seen, stay.name)))
