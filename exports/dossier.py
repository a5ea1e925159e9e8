"""Makes a package for a recipient: the dossier as PDF, workbook and JSON, in one zip, recorded as a referral."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from exports.bag import make_bag, sha256
from exports.content import Dossier, Sender, arrange
from exports.machine import as_json
from exports.pdf import as_pdf, as_text
from exports.sheets import as_workbook
from extractors.places import municipalities
from governance.decision import Decision, load_decision
from pipeline.case import Case
from pipeline.case_reader import load_case
from pipeline.release import LOCAL_TIME, ExportError, Release, prepare_release, record_referral

if TYPE_CHECKING:
    from indicators.catalogue import Catalogue
    from storage.store import Store

__all__ = ["ExportError", "Package", "export", "make_package"]

ATTEMPTS = 5
"""Two people may make a package at the same moment; the second takes the next number."""


@dataclass(frozen=True, slots=True)
class Package:
    """A recorded package. Its bytes exist nowhere else until somebody saves them."""

    number: str
    filename: str
    data: bytes
    sha256: str


def export(
    store: Store,
    *,
    group: str,
    route: str,
    out_dir: Path,
    now: datetime,
    actor: str,
    user_id: int | None = None,
    catalogue: Catalogue,
    origin: str = "local",
) -> Path:
    """Makes a package, records it and writes it to `out_dir`. Raises ExportError with one Dutch line."""
    try:
        out_dir.mkdir(parents=True, exist_ok=True)
        if not os.access(out_dir, os.W_OK):
            raise PermissionError
    except OSError:
        raise ExportError(f"In {out_dir} kan niet worden geschreven.") from None
    with store.read() as session:
        expected = out_dir / filename(prepare_release(session, group=group, route=route, now=now).number)
    if expected.exists():
        raise ExportError(f"{expected} bestaat al; er is niets vastgelegd.")
    package = make_package(
        store, group=group, route=route, now=now, actor=actor, user_id=user_id, catalogue=catalogue, origin=origin
    )
    path = out_dir / package.filename
    try:
        with path.open("xb") as file:
            path.chmod(0o600)
            file.write(package.data)
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError:
        raise ExportError(f"{path} bestaat al; overdracht {package.number} is wel vastgelegd.") from None
    except OSError as error:
        path.unlink(missing_ok=True)
        raise ExportError(
            f"{path} kan niet worden geschreven ({error.strerror}); overdracht {package.number} is wel vastgelegd."
        ) from None
    return path


def make_package(
    store: Store,
    *,
    group: str,
    route: str,
    now: datetime,
    actor: str,
    user_id: int | None = None,
    catalogue: Catalogue,
    origin: str = "local",
) -> Package:
    """Makes a package in memory and records it as a referral, in one transaction with its audit row.

    Raises ExportError when the route is closed to this group, Refused when the decision cannot be read. The
    package is made before the transaction: it takes seconds, and the nightly round may be writing.
    """
    sender = _sender(load_decision(store.data_dir))
    for _ in range(ATTEMPTS):
        with store.read() as session:
            release = prepare_release(session, group=group, route=route, now=now)
        try:
            case = load_case(store, group, catalogue=catalogue)
        except KeyError:
            raise ExportError("Deze advertentiegroep bestaat niet (meer).") from None
        package = _package(case, release, sender, now)
        with store.begin() as session:
            if record_referral(
                session, store, release, package_sha256=package.sha256, actor=actor, user_id=user_id, now=now,
                origin=origin,
            ):  # fmt: skip
                return package
    raise ExportError("Er worden te veel pakketten tegelijk gemaakt. Probeer het zo nog eens.")


def _package(case: Case, release: Release, sender: Sender, now: datetime) -> Package:
    if not case.ads:
        raise ExportError("Deze advertentiegroep heeft geen advertenties meer.")
    dossier = arrange(
        case,
        number=release.number,
        route=release.route.key,
        recipient=release.route.recipient,
        made_at=now,
        feedback_due=release.feedback_due,
        sender=sender,
        names={code: place.name for code, place in municipalities().items()},
    )
    return build(dossier)


def filename(number: str) -> str:
    return f"dossier-{number}.zip"


def build(dossier: Dossier) -> Package:
    """The zip of a dossier. The same dossier gives the same bytes."""
    name = filename(dossier.number).removesuffix(".zip")
    local = dossier.made_at.astimezone(LOCAL_TIME)
    data = make_bag(
        name,
        payload={
            "dossier.pdf": as_pdf(dossier),
            "advertenties.xlsx": as_workbook(dossier),
            "dossier.json": as_json(dossier),
        },
        tags={"LEESMIJ.txt": as_text(dossier, "leesmij.txt", name=name)},
        info={
            "Source-Organization": f"gemeente {dossier.sender.municipality}",
            "External-Identifier": dossier.number,
            "External-Description": "Signaal, geen bewijs",
            "Bagging-Date": local.date().isoformat(),
        },
        made_at=local,
    )
    return Package(dossier.number, filename(dossier.number), data, sha256(data))


def _sender(decision: Decision) -> Sender:
    return Sender(
        municipality=decision.municipality.name,
        code=decision.municipality.code,
        purpose=decision.purpose,
        law_articles=decision.law_articles,
        art9_ground=decision.art9_ground,
        dpia_reference=decision.dpia_reference,
        fg_advice=decision.fg_advice,
        mandate_holder=decision.mandate_holder,
        photos=decision.photos,
        click_to_reveal=decision.click_to_reveal,
        synthetic=decision.numbering == "synthetic",
    )
