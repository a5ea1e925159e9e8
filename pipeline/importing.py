"""Ads from a file in the exchange format (DESIGN section 7), through the same door as crawled ones."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, ValidationError
from sqlalchemy.orm import Session

from extractors.captured import AdContent, Capture, CapturedAd, HashedPhoto
from extractors.page_rest import own_and_rest
from extractors.photo_hashes import MAX_BYTES, BadPhoto, PhotoHashes
from pipeline import ingest
from pipeline.photo_child import PhotoChild
from storage import ads, audit, frontier, photos, sightings
from storage.store import Store
from storage.tables import Ad

Reader = Callable[[CapturedAd, ingest.Rules, bytes], ingest.ReadAd]

BATCH = 200
MAX_LINE_BYTES = 1024 * 1024
LOCAL = ZoneInfo("Europe/Amsterdam")


def _one_line(value: str) -> str:
    if not value.isprintable():
        raise ValueError("control or invisible characters do not belong here")
    return value


def _in_this_century(value: datetime) -> datetime:
    if not 2000 <= value.year < 2100:
        raise ValueError("an ad is seen between the years 2000 and 2100")
    return value


OneLine = Annotated[str, AfterValidator(_one_line)]
"""Words that end up in logs, in file names and in the register: nothing that hides, turns or breaks a line."""


class ImportLine(BaseModel):
    """One ad as the exchange format writes it."""

    model_config = ConfigDict(extra="forbid", strict=False)
    site: OneLine = Field(min_length=1, max_length=64)
    external_id: OneLine = Field(min_length=1, max_length=200)
    url: OneLine = Field(min_length=1, max_length=2000)
    seen_at: Annotated[AwareDatetime, AfterValidator(_in_this_century)]
    title: str = Field(max_length=10_000)
    text: str = Field(max_length=500_000)
    fields: dict[str, str] = Field(default_factory=dict)
    photos: list[OneLine] = Field(default_factory=list, max_length=100)


@dataclass(slots=True)
class ImportSummary:
    ads_new: int = 0
    ads_changed: int = 0
    seen_again: int = 0
    elsewhere: int = 0
    photos: int = 0
    problems: list[str] = field(default_factory=list)    # "line 3: ..." in the order of the file


def import_file(
    store: Store, path: Path, *, rules_of: Callable[[str], ingest.Rules], now: datetime | None = None,
    photos_from: Path | None = None, hasher: Callable[[bytes], PhotoHashes] | None = None,
    reader: Reader = ingest.read,
) -> ImportSummary:
    """Takes in every good line, in the order of `seen_at`; a bad one is reported with its number and reason.

    `rules_of` gives the rules for a site, or raises governance.Refused for a site the decision does not name
    (nothing is stored then; the sites of the whole file are asked first). `now`: the audit's time; the ads
    themselves are seen at their own `seen_at`. `photos_from`: the folder that photo paths start from, when it is
    not the file's own; `hasher`, `reader`: let a benchmark that takes the same ads in several times do the work once.
    """
    summary = ImportSummary()
    index = sorted(
        (line.seen_at, number, offset, line.site) for number, offset, line in _lines(path, summary.problems)
    )
    rules = {site: rules_of(site) for site in sorted({site for _, _, _, site in index})}
    with path.open("rb") as file, PhotoChild() as child:
        for start in range(0, len(index), BATCH):
            batch = []
            for _, number, offset, _ in index[start:start + BATCH]:
                file.seek(offset)
                batch.append((number, ImportLine.model_validate_json(file.readline())))
            _store(store, photos_from or path.parent, hasher or child, reader, batch, rules, summary, now)
    return summary


def _lines(path: Path, problems: list[str]) -> Iterator[tuple[int, int, ImportLine]]:
    """Good lines with their number and place in the file; what is wrong with the others goes to `problems`."""
    with path.open("rb") as file:
        number = 0
        while True:
            offset = file.tell()
            raw = file.readline(MAX_LINE_BYTES + 1)
            if not raw:
                return
            number += 1
            if len(raw) > MAX_LINE_BYTES:
                problems.append(f"line {number}: longer than {MAX_LINE_BYTES} bytes")
                while raw and not raw.endswith(b"\n"):
                    raw = file.readline(MAX_LINE_BYTES)
                continue
            if not raw.strip():
                continue
            try:
                yield number, offset, ImportLine.model_validate_json(raw)
            except ValidationError as error:
                first = error.errors()[0]
                where = ".".join(str(part) for part in first["loc"])
                said = f"line {number}: {where + ': ' if where else ''}{first['msg']}"
                problems.append("".join(char if char.isprintable() else "?" for char in said)[:300])


def _store(
    store: Store, folder: Path, hasher: Callable[[bytes], PhotoHashes], reader: Reader,
    batch: list[tuple[int, ImportLine]], rules: dict[str, ingest.Rules], summary: ImportSummary, now: datetime | None,
) -> None:
    if not batch:
        return
    shingle_key = store.keyring.shingle_key()
    read = [reader(_captured(line), rules[line.site], shingle_key) for _, line in batch]
    with store.begin() as session:
        for (number, line), ad in zip(batch, read, strict=True):
            site = frontier.site_row(session, line.site, line.site, "import")
            before = ads.find(session, site.id, ads.external_digest(store, line.site, line.external_id))
            if before is not None and line.seen_at < before.last_seen:
                sightings.saw_earlier(session, before, line.seen_at)    # its newer words stand
                summary.seen_again += 1
                continue
            kept = ingest.take(
                store, session, site_id=site.id, site_key=line.site, ad=ad, rules=rules[line.site],
                fingerprint="", now=line.seen_at, night=_night(line.seen_at),
            )
            summary.ads_new += kept.taken is ingest.Taken.NEW
            summary.ads_changed += kept.taken is ingest.Taken.CHANGED
            summary.seen_again += kept.taken is ingest.Taken.SAME
            summary.elsewhere += kept.taken is ingest.Taken.ELSEWHERE
            if kept.ad_id is not None and kept.wants_photos:
                stored = session.get_one(Ad, kept.ad_id)
                _hash_photos(store, session, stored, folder, hasher, number, line, summary)
        audit.record(
            session, store, actor="cli:baken import", action="import", object=f"lines:{batch[0][0]}-{batch[-1][0]}",
            now=now or batch[-1][1].seen_at, detail={"ads": len(batch)},
        )


def _captured(line: ImportLine) -> CapturedAd:
    canonical = json.dumps(line.model_dump(mode="json"), sort_keys=True, ensure_ascii=False).encode()
    capture = Capture(
        url=line.url, final_url=line.url, status=200, sha256=hashlib.sha256(canonical).hexdigest(),
        captured_at=line.seen_at, elapsed_s=0.0, bytes_received=len(canonical),
    )
    own, rest = own_and_rest(line.text)
    content = AdContent(title=line.title, text=own, other=rest, fields=dict(line.fields))
    return CapturedAd(capture, line.external_id, content, tuple(line.photos), snapshot="")


def _hash_photos(
    store: Store, session: Session, ad: Ad, folder: Path, hasher: Callable[[bytes], PhotoHashes], number: int,
    line: ImportLine, summary: ImportSummary,
) -> None:
    """Reads, hashes and forgets the pictures beside the file. A path that leads out of its folder is refused."""
    for position, name in enumerate(line.photos):
        path = (folder / name).resolve()
        if not path.is_relative_to(folder.resolve()):
            summary.problems.append(f"line {number}: photo {position + 1} lies outside the folder of the file")
            continue
        # The same path in two ads is the same picture only within one site, as with an address on the web.
        if photos.has_photo(store, session, ad.id, name, position):
            continue
        if path.exists() and not path.is_file():
            summary.problems.append(f"line {number}: photo {position + 1} is not a file")
            continue
        try:
            with path.open("rb") as file:
                hashes = hasher(file.read(MAX_BYTES + 1))
        except OSError as error:
            summary.problems.append(f"line {number}: photo {position + 1}: {error.strerror}")
            continue
        except BadPhoto as error:
            summary.problems.append(f"line {number}: photo {position + 1}: {error}")
            continue
        photo = HashedPhoto(
            url=name, external_id=line.external_id, position=position, version=hashes.version, codes=hashes.codes,
            width=hashes.width, height=hashes.height, quality=hashes.quality,
        )
        summary.photos += photos.save_photo(store, session, ad, photo, line.seen_at)


def _night(seen_at: datetime) -> date:
    return seen_at.astimezone(LOCAL).date()
