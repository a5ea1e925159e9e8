"""The page of `baken site health --html`: one small chart a source, with no script and nothing from elsewhere."""

import statistics
from collections.abc import Mapping, Sequence
from html import escape

from storage.nights import NightRun

WIDTH, HEIGHT, GAP = 16, 60, 4
HEAD = """<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bronnen</title>
<style>body{font:1rem sans-serif;margin:2rem}table{border-collapse:collapse}td,th{padding:.2rem .8rem;text-align:left}
.ok{fill:#2f6f4f}.bad{fill:#b3261e}</style><h1>Bronnen</h1>
"""


def health_page(histories: Mapping[str, Sequence[NightRun]]) -> str:
    """The page. The histories are newest first; the charts run from old to new."""
    return HEAD + "".join(_site(key, history) for key, history in histories.items()) + "</html>\n"


def _site(key: str, history: Sequence[NightRun]) -> str:
    if not history:
        return f"<h2>{escape(key)}</h2><p>Nog geen ronde.</p>\n"
    return f"<h2>{escape(key)}</h2>\n{_chart(history[::-1])}\n{_nights(history)}\n{_coverage(history)}\n"


def _chart(history: Sequence[NightRun]) -> str:
    most = max((_ads(run) for run in history), default=0) or 1
    bars = []
    for number, run in enumerate(history):
        tall = max(2, round(HEIGHT * _ads(run) / most))
        bars.append(
            f'<rect class="{"ok" if run.verdict == "ok" else "bad"}" x="{number * (WIDTH + GAP)}" y="{HEIGHT - tall}"'
            f' width="{WIDTH}" height="{tall}"><title>{run.night}: {_ads(run)}, {escape(run.verdict)}</title></rect>'
        )
    wide = len(history) * (WIDTH + GAP)
    return (f'<svg role="img" aria-label="Advertenties per nacht" width="{wide}" height="{HEIGHT}">'
            f"{''.join(bars)}</svg>")


def _nights(history: Sequence[NightRun]) -> str:
    rows = "".join(
        f"<tr><td>{run.night}<td>{escape(run.verdict)}<td>{_ads(run)}<td>{escape(run.reason)}" for run in history
    )
    return f"<table><tr><th>Nacht<th>Oordeel<th>Advertenties<th>Reden{rows}</table>"


def _coverage(history: Sequence[NightRun]) -> str:
    """Every field's share of the last night against the median of the nights before."""
    last, before = _shares(history[0]), [_shares(run) for run in history[1:]]
    rows = []
    for field, share in sorted(last.items()):
        earlier = [shares[field] for shares in before if field in shares]
        usual = f"{statistics.median(earlier):.0%}" if earlier else "-"
        rows.append(f"<tr><td>{escape(field)}<td>{share:.0%}<td>{usual}")
    return f"<table><tr><th>Veld<th>Laatste nacht<th>Mediaan ervoor{''.join(rows)}</table>" if rows else ""


def _ads(run: NightRun) -> int:
    return int(run.counts.get("ads_listed", 0))


def _shares(run: NightRun) -> dict[str, float]:
    return {str(field): float(share) for field, share in dict(run.counts.get("coverage", {})).items()}
