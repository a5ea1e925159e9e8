"""Fixed ways of naming a place that say themselves which one is meant, and the lists they are read from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """`written` as it stands in the ad; `place` a name for `Table.code`; `mentions` names that are only named."""

    written: str
    place: str | None = None
    mentions: tuple[str, ...] = ()


def each(lines: str) -> tuple[Told, ...]:
    """One line each: `written = place` or `written = place = mention, mention`; `-` is no place."""
    made = []
    for line in lines.strip().splitlines():
        written, place, *rest = (part.strip() for part in line.split(" = "))
        made.append(Told(written, None if place == "-" else place, tuple(rest[0].split(", ")) if rest else ()))
    return tuple(made)


def hoods(lines: str) -> tuple[Told, ...]:
    """One city a line: `place, as written: neighbourhood, neighbourhood`; city before, after, or in brackets."""
    made = []
    for line in lines.strip().splitlines():
        head, _, tail = line.partition(": ")
        place, _, city = head.partition(", ")
        for hood in tail.split(", "):
            made += [Told(f"{city} {hood}", place), Told(f"{city}-{hood}", place), Told(f"{hood} ({city})", place)]
    return tuple(made)
