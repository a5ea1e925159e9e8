"""The Dutch words of the dossiers, and how times and degrees of certainty are said in them."""

from datetime import date, datetime
from functools import lru_cache
from pathlib import Path

import yaml

from extractors.facts import LINKING_CONFIDENCE
from pipeline.release import LOCAL_TIME

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
CERTAIN = 0.95


@lru_cache(maxsize=1)
def _words() -> dict[str, dict[str, str]]:
    loaded: dict[str, dict[str, str]] = yaml.safe_load(
        (Path(__file__).parent / "wording.yml").read_text(encoding="utf-8")
    )
    return loaded


def word(key: str, kind: str) -> str:
    """The Dutch word, or the key itself when there is none yet (a new indicator may count a new thing)."""
    return _words()[kind].get(key, key)


def moment(value: datetime) -> str:
    """Local time with its UTC offset: "2 november 2026 04:30 (UTC+1)"."""
    local = value.astimezone(LOCAL_TIME)
    offset = local.utcoffset()
    hours = int(offset.total_seconds() // 3600) if offset is not None else 0
    return f"{day(local.date())} {local:%H:%M} (UTC{hours:+d})"


def day(value: date | datetime) -> str:
    """The local date in words: "2 november 2026"."""
    if isinstance(value, datetime):
        value = value.astimezone(LOCAL_TIME).date()
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def short(value: datetime) -> str:
    """For tables: "2-11-2026 04:30"."""
    local = value.astimezone(LOCAL_TIME)
    return f"{local.day}-{local.month}-{local.year} {local:%H:%M}"


def certainty(confidence: float) -> str:
    """How sure a value was read, in a word."""
    if confidence >= CERTAIN:
        return "zeker"
    return "waarschijnlijk" if confidence >= LINKING_CONFIDENCE else "onzeker, niet gebruikt om te koppelen"


def details(detail: dict[str, object]) -> str:
    """Counts of an indicator or a link in words: "werknamen: 4; gemeenten: 3". Numbers and single words only."""
    said = []
    for key, value in sorted(detail.items()):
        if isinstance(value, bool):
            continue
        if isinstance(value, float):
            said.append(f"{word(key, 'detail')}: {f'{value:.2f}'.rstrip('0').rstrip('.').replace('.', ',')}")
        elif isinstance(value, int) and key.endswith("cents"):
            said.append(f"{word(key, 'detail')}: € {f'{value / 100:.2f}'.replace('.', ',')}")
        elif isinstance(value, int | str):
            said.append(f"{word(key, 'detail')}: {value}")
    return "; ".join(said)
