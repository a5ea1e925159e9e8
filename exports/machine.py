"""The dossier for machines: JSON with the words as they stood, escaped to ASCII so that nothing hides in it."""

import json
from datetime import UTC, date, datetime

from exports.content import Bond, Dossier, DossierAd, Ground, Mark

FORMAT = "baken-dossier/1"


def as_json(dossier: Dossier) -> bytes:
    """UTF-8 JSON. Times are UTC, ISO 8601. Keys are explained in LEESMIJ.txt."""
    case, sender = dossier.case, dossier.sender
    document: dict[str, object] = {
        "format": FORMAT,
        "number": dossier.number,
        "route": dossier.route,
        "recipient": dossier.recipient,
        "made_at": _time(dossier.made_at),
        "feedback_due": dossier.feedback_due.isoformat(),
        "nature": "signaal, geen bewijs; geen huisbezoek alleen op grond hiervan",
        "synthetic": sender.synthetic,
        "sender": {
            "municipality": sender.municipality,
            "municipality_code": sender.code,
            "purpose": sender.purpose,
            "law_articles": list(sender.law_articles),
            "art9_ground": sender.art9_ground,
            "dpia_reference": sender.dpia_reference,
            "mandate_holder": sender.mandate_holder,
        },
        "group": {
            "id": case.public_id,
            "urgent": case.urgent,
            "single_evidence": case.single_evidence,
            "catalogue_version": case.catalogue_version,
            "first_seen": _time(dossier.first_seen),
            "last_seen": _time(dossier.last_seen),
        },
        "choice": {
            "outcome": dossier.choice.outcome,
            "reason": dossier.choice.reason,
            "alternatives": list(dossier.choice.alternatives),
            "by": dossier.choice.by_name,
            "at": _time(dossier.choice.at),
        },
        "ads": [_ad(ad) for ad in dossier.ads],
        "identifiers": [_mark(mark) for mark in dossier.marks],
        "links": [_bond(bond) for bond in dossier.bonds],
        "indicators": [_ground(ground) for ground in dossier.grounds],
    }
    return (json.dumps(document, ensure_ascii=True, indent=1, sort_keys=True) + "\n").encode("ascii")


def _time(moment: datetime | date | None) -> str | None:
    if isinstance(moment, datetime):
        return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return moment.isoformat() if moment else None


def _ad(item: DossierAd) -> dict[str, object]:
    ad = item.ad
    return {
        "label": item.label,
        "site": ad.site_key,
        "reach": ad.reach,
        "route_m": ad.route_m,
        "status": ad.status,
        "url": ad.url or None,
        "external_id": ad.external_id or None,
        "first_seen": _time(ad.first_seen),
        "last_seen": _time(ad.last_seen),
        "sightings": [[_time(start), _time(end)] for start, end in ad.sightings],
        "municipalities": [{"code": code, "name": name, "role": role} for code, name, role in item.places],
        "title": ad.title,
        "text": ad.text,
        "fields": dict(sorted(ad.fields.items())),
        "captured_at": _time(ad.captured_at),
        "raw_sha256": ad.raw_sha256 or None,
        "photo_hashes": list(ad.photo_hashes),
        "identifiers": [
            {
                "kind": mark.kind, "value": mark.value, "literal": mark.literal, "method": mark.method,
                "confidence": mark.confidence, "obfuscated": mark.obfuscated,
            }
            for mark in ad.identifiers
        ],
    }  # fmt: skip


def _mark(mark: Mark) -> dict[str, object]:
    return {
        "kind": mark.kind,
        "value": mark.value,
        "literals": list(mark.literals),
        "ads": list(mark.ads),
        "methods": list(mark.methods),
        "confidence": mark.confidence,
        "first_seen": _time(mark.first_seen),
        "last_seen": _time(mark.last_seen),
    }


def _bond(bond: Bond) -> dict[str, object]:
    return {
        "ads": [bond.ad_a, bond.ad_b],
        "kind": bond.kind,
        "grade": bond.grade,
        "strength": bond.strength,
        "detail": bond.detail,
        "rests_on_estimates": bond.across,
    }


def _ground(ground: Ground) -> dict[str, object]:
    reason = ground.reason
    return {
        "code": reason.code,
        "name": reason.name,
        "family": reason.family,
        "weight": reason.weight,
        "counted": reason.counted,
        "caveat": reason.caveat,
        "evidence": reason.source,
        "detail": reason.detail,
        "ads": list(ground.ads),
        "fragments": [
            {"ad": piece.ad, "part": piece.part, "literal": piece.literal} for piece in ground.fragments
        ],
    }
