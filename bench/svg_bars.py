"""A grouped bar chart as an SVG text: rows down, one bar a series, an axis with a title and its unit."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

COLOURS = ("#154273", "#b36200", "#6b6b6b")     # dark blue, ochre, grey: apart also in print and for the colour-blind
ROW_GAP = 6
BAR = 9
LEFT = 210
WIDTH = 520
TOP = 64
BOTTOM = 44
TEXT = 'font-family="sans-serif" font-size="12"'


@dataclass(frozen=True, slots=True)
class Series:
    name: str
    values: Sequence[float | None]      # one a row; None: not measured


def bars(title: str, axis: str, rows: Sequence[str], series: Sequence[Series], *, most: float | None = None) -> str:
    """The chart. `axis` names what is measured and its unit; `most` is the end of the axis (default: of the values)."""
    end = most or _round_up(max((value for one in series for value in one.values if value is not None), default=1.0))
    tall = len(series) * BAR + ROW_GAP
    bottom = TOP + len(rows) * tall
    height = bottom + BOTTOM
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + WIDTH + 60} {height}" role="img">',
        f"<title>{escape(title)}</title>",
        f'<rect width="{LEFT + WIDTH + 60}" height="{height}" fill="white"/>',
        f'<text x="10" y="20" {TEXT} font-weight="bold">{escape(title)}</text>',
    ]
    parts += _legend(series)
    for step in range(5):
        x = LEFT + WIDTH * step / 4
        parts.append(f'<line x1="{x:.1f}" y1="{TOP - 6}" x2="{x:.1f}" y2="{bottom}" stroke="#d0d0d0"/>')
        parts.append(f'<text x="{x:.1f}" y="{bottom + 16}" {TEXT} text-anchor="middle">{end * step / 4:g}</text>')
    middle = LEFT + WIDTH / 2
    parts.append(f'<text x="{middle:.1f}" y="{bottom + 34}" {TEXT} text-anchor="middle">{escape(axis)}</text>')
    for number, row in enumerate(rows):
        y = TOP + number * tall
        parts.append(
            f'<text x="{LEFT - 8}" y="{y + tall / 2 + 2:.1f}" {TEXT} text-anchor="end">{escape(_short(row))}</text>'
        )
        for place, one in enumerate(series):
            value = one.values[number]
            if value is not None:
                wide = WIDTH * min(value, end) / end
                parts.append(
                    f'<rect x="{LEFT}" y="{y + place * BAR}" width="{wide:.1f}" height="{BAR - 1}" '
                    f'fill="{COLOURS[place]}"><title>{escape(f"{row}, {one.name}: {value:g}")}</title></rect>'
                )
    return "\n".join([*parts, "</svg>"]) + "\n"


def _legend(series: Sequence[Series]) -> list[str]:
    parts, x = [], 10
    for place, one in enumerate(series):
        parts.append(f'<rect x="{x}" y="32" width="12" height="12" fill="{COLOURS[place]}"/>')
        parts.append(f'<text x="{x + 18}" y="42" {TEXT}>{escape(one.name)}</text>')
        x += 40 + 7 * len(one.name)
    return parts


def _short(text: str) -> str:
    return text if len(text) <= 32 else text[:31] + "…"


def _round_up(value: float) -> float:
    """1, 2, 4 or 8 times a power of ten, at least the value; 1 when there is nothing to show."""
    if value <= 0:
        return 1.0
    power = 1.0
    while power * 8 < value:
        power *= 10
    while power > value:
        power /= 10
    return next(power * step for step in (1, 2, 4, 8, 10) if power * step >= value)
