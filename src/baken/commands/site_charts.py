"""How the sources fared, as rows and as the page of `baken site health --html`: no script, nothing from elsewhere."""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from storage.nights import NightRun

WIDTH, HEIGHT, GAP = 18, 72, 4
MEDIAN_NIGHTS = 14
VERDICTS = {
    "ok": "goed", "blocked": "geblokkeerd", "unreachable": "niet bereikbaar", "gone": "verdwenen",
    "redirected": "verhuisd", "changed": "veranderd", "degraded": "onvolledig", "slow": "traag", "truncated": "niet af",
    "crashed": "afgebroken",
}
FIELDS = {
    "title": "titel", "text": "tekst", "photos": "foto's", "name": "naam", "phone": "telefoonnummer", "price": "prijs",
    "city": "plaats", "age": "leeftijd", "posted": "geplaatst", "updated": "gewijzigd", "address": "adres",
    "availability": "beschikbaarheid", "email": "e-mailadres", "website": "website",
}
HEAD = """<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bronnen</title><style>
body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin:0}section{border-top:1px solid #c8c8c8;padding:1.2rem 0}
table{border-collapse:collapse;margin:.6rem 0}td,th{padding:.2rem 1rem .2rem 0;text-align:left;vertical-align:top}
td:first-child{white-space:nowrap}td.n{text-align:right;font-variant-numeric:tabular-nums}.ok{fill:#2f6f4f}.bad{fill:#b3261e}.axis{stroke:#767676}
.side{display:flex;gap:2.5rem;flex-wrap:wrap;align-items:flex-start}b.bad{color:#b3261e}b.ok{color:#2f6f4f}
figure{margin:.6rem 0}figcaption{font-size:.85rem;color:#444}svg text{font:11px system-ui,sans-serif;fill:#444}
</style></head><body><h1>Hoe het met de bronnen gaat</h1>
"""


@dataclass(frozen=True, slots=True)
class FieldShare:
    """How many of the ads fetched in a source's last night that fetched any had a field, and what is usual."""

    field: str
    share: float
    usual: float | None     # the median of at most 14 nights before; None without any

    @property
    def low(self) -> bool:
        return self.usual is not None and self.share < self.usual / 2


def coverage(history: Sequence[NightRun]) -> list[FieldShare]:
    """Every field of the newest night that fetched ads, beside the nights before. `history`: newest first."""
    nights = [shares for run in history if (shares := _shares(run))]
    if not nights:
        return []
    found = []
    for field in sorted({field for shares in nights for field in shares}):
        before = [shares.get(field, 0.0) for shares in nights[1 : 1 + MEDIAN_NIGHTS]]
        found.append(FieldShare(field, nights[0].get(field, 0.0), statistics.median(before) if before else None))
    return found


def health_page(histories: Mapping[str, Sequence[NightRun]], count: int = MEDIAN_NIGHTS) -> str:
    """The page. The histories are newest first; the charts run from old to new, over at most `count` nights."""
    return HEAD + "".join(_site(key, history, count) for key, history in histories.items()) + "</body></html>\n"


def _site(key: str, history: Sequence[NightRun], count: int) -> str:
    if not history:
        return f"<section><h2>{escape(key)}</h2><p>Nog geen ronde.</p></section>\n"
    last = history[0]
    shade = "ok" if last.verdict == "ok" else "bad"
    said = f'<p>Laatste nacht: <b class="{shade}">{_verdict(last)}</b>: {escape(last.reason)}</p>'
    shown = history[:count]
    return (f"<section><h2>{escape(last.site_title)} <small>({escape(key)})</small></h2>{said}"
            f'<div class="side">{_chart(shown[::-1])}{_coverage(history)}</div>{_nights(shown)}</section>\n')


def _chart(history: Sequence[NightRun]) -> str:
    most = max((_ads(run) for run in history), default=0) or 1
    left = 8 * len(str(most)) + 6
    bars = []
    for number, run in enumerate(history):
        tall = max(2, round(HEIGHT * _ads(run) / most))
        bars.append(
            f'<rect class="{"ok" if run.verdict == "ok" else "bad"}" x="{left + number * (WIDTH + GAP)}"'
            f' y="{HEIGHT - tall + 8}" width="{WIDTH}" height="{tall}">'
            f"<title>{run.night}: {_ads(run)} advertenties, {_verdict(run)}</title></rect>"
        )
    wide = left + max(7, len(history)) * (WIDTH + GAP)
    last_x = left + (len(history) - 1) * (WIDTH + GAP)
    axis = (f'<line class="axis" x1="{left - 3}" y1="{HEIGHT + 8.5}" x2="{wide}" y2="{HEIGHT + 8.5}"/>'
            f'<text x="0" y="16">{most}</text><text x="0" y="{HEIGHT + 8}">0</text>'
            f'<text x="{left}" y="{HEIGHT + 22}">{history[0].night:%d-%m}</text>')
    if len(history) > 2:
        axis += f'<text x="{last_x - 10}" y="{HEIGHT + 22}">{history[-1].night:%d-%m}</text>'
    return (f'<figure><svg role="img" aria-label="Advertenties per nacht" width="{wide}" height="{HEIGHT + 28}">'
            f"{''.join(bars)}{axis}</svg><figcaption>Advertenties per nacht; groen is een goede nacht, rood niet."
            "</figcaption></figure>")


def _nights(history: Sequence[NightRun]) -> str:
    rows = "".join(
        f'<tr><td>{run.night:%d-%m-%Y}<td>{_verdict(run)}<td class="n">{_ads(run)}<td>{escape(run.reason)}'
        for run in history
    )
    return f"<table><tr><th>Nacht<th>Oordeel<th>Advertenties<th>Reden{rows}</table>"


def _coverage(history: Sequence[NightRun]) -> str:
    rows = []
    for one in coverage(history):
        usual = "-" if one.usual is None else f"{one.usual:.0%}"
        share = f'<b class="bad">{one.share:.0%} (laag)</b>' if one.low else f"{one.share:.0%}"
        rows.append(f'<tr><td>{escape(FIELDS.get(one.field, one.field))}<td class="n">{share}<td class="n">{usual}')
    if not rows:
        return ""
    return f"<table><tr><th>Gegeven<th>Laatst<th>Mediaan ervoor{''.join(rows)}</table>"


def _verdict(run: NightRun) -> str:
    return VERDICTS.get(run.verdict, run.verdict)


def _ads(run: NightRun) -> int:
    return int(run.counts.get("ads_listed", 0))


def _shares(run: NightRun) -> dict[str, float]:
    """Field → share of the night's fetched ads that had it; empty when none were fetched."""
    fetched = int(run.counts.get("ads_fetched", 0))
    filled = run.counts.get("filled", {})
    if not fetched or not isinstance(filled, dict):
        return {}
    return {str(field): int(count) / fetched for field, count in filled.items()}
