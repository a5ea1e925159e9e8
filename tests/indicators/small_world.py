"""A few nights of ads in the exchange format, for tests that go from raw text to the list."""

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from indicators.catalogue import load_catalogue
from pipeline.assess import assess
from pipeline.importing import import_file
from pipeline.ingest import Reach, Rules
from pipeline.link import link
from pipeline.make_list import ListSummary, make_list
from storage.store import Store

RULES = Rules(
    reach=Reach(frozenset({"GM0321", "GM0356"}), frozenset({"GM0344"})), photos="none", numbering="synthetic",
    own_hosts=frozenset(),
)  # fmt: skip

SYLLABLES = ("dor", "vek", "mun", "sap", "lif", "tog", "bruk", "nas", "wim", "pel", "gar", "kov")


def number(position: int) -> str:
    """A number that can belong to nobody."""
    return f"067{1_000_000 + position:07d}"


def ad(
    external_id: str, text: str, *, phone: int | None = None, name: str = "", day: int = 2, **more: Any
) -> dict[str, Any]:
    """One line; its own words are unlike those of any other ad."""
    fields = {"city": "Houten"} | ({"name": name} if name else {}) | ({"phone": number(phone)} if phone else {})
    return {
        "site": "s1", "external_id": external_id, "url": f"https://s1.example/{external_id}",
        "seen_at": f"2026-11-{day:02d}T03:30:00Z", "title": f"Gezelschap in Houten nummer {external_id}", "text": text,
        "fields": fields, "photos": [],
    } | more  # fmt: skip


def own_words(position: int) -> str:
    """A text nobody else has: a sentence of made-up words."""
    rng = random.Random(position)
    words = ["".join(rng.choices(SYLLABLES, k=3)) for _ in range(24)]
    return f"Ik bied {' '.join(words[:12])}, en ook {' '.join(words[12:])}."


@dataclass
class House:
    """A store that takes in nights."""

    store: Store
    folder: Path
    summaries: list[ListSummary] = field(default_factory=list)

    def night(self, day: int, lines: Sequence[dict[str, Any]]) -> ListSummary:
        """Imports, links, assesses and lists, ending at 06:00 in Amsterdam."""
        now = datetime(2026, 11, day, 5, tzinfo=UTC)
        path = self.folder / "ads.jsonl"
        path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
        imported = import_file(self.store, path, rules_of=lambda _: RULES, now=now)
        assert imported.problems == []
        link(self.store, now=now)
        assess(self.store, now=now, catalogue=load_catalogue())
        self.summaries.append(make_list(self.store, now=now, catalogue=load_catalogue()))
        return self.summaries[-1]
