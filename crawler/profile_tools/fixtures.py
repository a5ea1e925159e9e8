"""Fixture folders: a page, how it came, and what the profile must read from it.

A fixture is `sites/fixtures/KEY/CASE/` with `page.html`, `meta.json` and `expected.json`. Pages of real sites are
kept scrambled (every letter and digit that could be somebody's is replaced), since raw pages may not be kept.
"""

import json
import random
import re
import string
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from lxml import etree
from lxml.html import HTMLParser, document_fromstring
from pydantic import BaseModel, ConfigDict, ValidationError

from crawler.ad_reader import AdReader
from crawler.listing_reader import ListingReader
from crawler.page import Page
from crawler.picking import MissingField
from crawler.profile import SiteProfile

FOLDER = "fixtures"
_KEPT_TAGS = frozenset({"th", "dt", "label", "legend", "button", "option"})
_WORD = re.compile(r"\w", re.UNICODE)


class Meta(BaseModel):
    """How the page of a fixture came."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    work: Literal["listing", "ad"]
    url: str
    status: int = 200
    content_type: str = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing a fixture says otherwise than the profile reads."""

    case: str
    field: str
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.case}: {self.field}: verwacht {self.expected[:80]!r}, gevonden {self.found[:80]!r}"


def read_fixture(profile: SiteProfile, meta: Meta, body: bytes) -> dict[str, Any]:
    """What the profile reads from a fixture's page, in the shape of `expected.json`."""
    page = Page(meta.url, meta.status, body, meta.content_type, profile.fetch.encoding)
    if meta.work == "listing":
        listed = ListingReader(profile).read(page, meta.url, 0)
        return {
            "items": [{"url": item.url, "external_id": item.external_id} for item in listed.items],
            "next_urls": list(listed.next_urls),
        }
    read = AdReader(profile).read(page)
    content = asdict(read.content)
    return {name: content[name] for name in ("title", "text", "fields")} | {"photo_urls": list(read.photo_urls)}


def check_fixtures(profile: SiteProfile, folder: Path) -> list[Difference]:
    """Reads every fixture of a profile (`folder`: `.../fixtures/KEY`) and gives what differs; empty is good."""
    differences: list[Difference] = []
    for case in sorted(path for path in folder.glob("*") if path.is_dir()):
        try:
            meta = Meta.model_validate_json((case / "meta.json").read_text(encoding="utf-8"))
            expected = json.loads((case / "expected.json").read_text(encoding="utf-8"))
            found = read_fixture(profile, meta, (case / "page.html").read_bytes())
        except MissingField as missing:
            differences.append(Difference(case.name, "pagina", "te lezen", str(missing)))
            continue
        except (OSError, ValueError, ValidationError) as error:
            differences.append(Difference(case.name, "bestand", "leesbaar", " ".join(str(error).split())[:200]))
            continue
        for field in sorted(expected.keys() | found.keys()):
            if expected.get(field) != found.get(field):
                differences.append(
                    Difference(case.name, field, _short(expected.get(field)), _short(found.get(field)))
                )
    return differences


def write_fixture(profile: SiteProfile, folder: Path, case: str, meta: Meta, body: bytes) -> Path:
    """Keeps a page as a fixture. Pages of other machines are scrambled first. Raises MissingField."""
    if not profile.only_loopback:
        page = Page(meta.url, meta.status, body, meta.content_type, profile.fetch.encoding)
        body = scramble(page.source).encode()
        meta = meta.model_copy(update={"content_type": re.sub(r"charset=[^;]+", "charset=utf-8", meta.content_type)})
    expected = read_fixture(profile, meta, body)
    place = folder / case
    place.mkdir(parents=True, exist_ok=True)
    (place / "page.html").write_bytes(body)
    (place / "meta.json").write_text(meta.model_dump_json(indent=2) + "\n", encoding="utf-8")
    (place / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return place


def scramble(source: str) -> str:
    """A page of the same build whose words and numbers are nobody's: labels and addresses within the site stay."""
    if source.lstrip()[:1] in ("{", "["):
        return json.dumps(_scramble_json(json.loads(source)), ensure_ascii=False)
    root = document_fromstring(source, parser=HTMLParser(remove_comments=True, remove_pis=True))
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag == "script" and "json" in element.get("type", ""):
            try:
                element.text = json.dumps(_scramble_json(json.loads(element.text or "")), ensure_ascii=False)
            except ValueError:
                element.text = ""
        elif element.tag in ("script", "style"):
            element.text = ""
        elif element.text and element.tag not in _KEPT_TAGS:
            element.text = _scramble_text(element.text)
        if element.tail:
            element.tail = _scramble_text(element.tail)
        for name in ("href", "content", "alt", "title", "value", "data-phone", "aria-label"):
            value = element.get(name)
            if value and (name != "href" or value.startswith(("tel:", "mailto:", "sms:", "https://wa.me"))):
                head, _, rest = value.partition(":") if name == "href" else ("", "", value)
                element.set(name, f"{head}:{_scramble_text(rest)}" if head else _scramble_text(rest))
    text: str = etree.tostring(root, encoding="unicode", method="html")
    return text


def _scramble_json(found: Any) -> Any:
    if isinstance(found, dict):
        return {key: value if key.startswith("@") else _scramble_json(value) for key, value in found.items()}
    if isinstance(found, list):
        return [_scramble_json(item) for item in found]
    if isinstance(found, str) and not found.startswith(("http://", "https://", "/")):
        return _scramble_text(found)
    return found


def _scramble_text(text: str) -> str:
    chance = random.SystemRandom()

    def other(match: re.Match[str]) -> str:
        character = match[0]
        if character.isdigit():
            return chance.choice(string.digits)
        letter = chance.choice(string.ascii_lowercase)
        return letter.upper() if character.isupper() else letter

    return _WORD.sub(other, text)


def _short(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
