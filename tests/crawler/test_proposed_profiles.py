"""Profiles nobody wrote: what `site new` proposes for the demo's sites, beside the profiles people wrote for them."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from crawler.profile_tools.fixtures import read_fixture
from crawler.profile_tools.propose import propose
from crawler.profiles import parse_profile
from demo.serve import DemoSites
from demo.world import DEFAULT_SEED, World

PROFILES = Path(__file__).parents[2] / "demo" / "profiles"


@pytest.fixture(scope="module")
def sites() -> Iterator[DemoSites]:
    with DemoSites.start(World(DEFAULT_SEED, 0.1)) as running:
        yield running


@pytest.mark.parametrize(
    ("name", "number"),
    [("prikbord", 0), pytest.param("vitrine", 1, marks=pytest.mark.browser), ("etalage", 2), ("rommelmarkt", 3)],
)
def test_a_proposed_profile_reads_what_a_written_one_reads(sites: DemoSites, name: str, number: int) -> None:
    text = (PROFILES / f"{name}.yml").read_text(encoding="utf-8")
    written = parse_profile(text.replace(str(8871 + number), str(sites.ports[number])))
    start = f"{written.identity.base_urls[0]}{written.listing.start[0]}"
    proposal = propose(start, loopback=True, contact="x", now=datetime.now(UTC))
    cases = [(meta, body) for _, meta, body in proposal.pages]
    assert len(cases) == 4
    for meta, body in cases:
        ours, theirs = (read_fixture(profile, meta, body) for profile in (proposal.profile, written))
        assert _compared(ours) == _compared(theirs)


def _compared(read: dict[str, Any]) -> dict[str, Any]:
    """Title, text, number, place and photos of an ad; the ads of a list."""
    if "items" in read:
        return {"items": {item["external_id"] for item in read["items"]}}
    return {
        "title": read["title"], "text": " ".join(read["text"].split()), "photos": read["photo_urls"],
        "phone": read["fields"].get("phone"), "city": read["fields"].get("city"),
    }
