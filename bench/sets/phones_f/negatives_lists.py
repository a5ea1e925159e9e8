"""Kinds that are a list: prices, hours, measures, lines, rows; each in the dress of a style."""

from collections.abc import Callable

from bench.sets.phones_f.negatives_numbers import labelled
from bench.sets.phones_f.numerals import number_word, spell
from bench.sets.phones_f.scene import Scene, Way
from bench.sets.phones_f.styles_scripts import BLACK, CIRCLED, SCRIPTS, THIN, ZERO_WIDTH, shown


def prices(scene: Scene, top: int = 190) -> list[tuple[int, int]]:
    """Minutes and euros, dearer as it lasts longer."""
    euros = sorted(scene.rng.sample(range(40, top, 10), 3))
    return list(zip(scene.rng.choice(((15, 30, 60), (20, 30, 45), (30, 60, 90))), euros, strict=True))


def price(join: Callable[[Scene, list[tuple[int, int]]], str], top: int = 190, dot: bool = True) -> Way:
    """A price list written like this."""
    return Way(lambda scene: labelled(scene, "prices", join(scene, prices(scene, top)), dot))


def listed(label: str, make: Callable[[Scene], str], dot: bool = True) -> Way:
    """A labelled list."""
    return Way(lambda scene: labelled(scene, label, make(scene), dot))


def in_words(scene: Scene, values: list[int], gap: str = ", ") -> str:
    """Numbers under a hundred in words."""
    return gap.join(number_word(v, scene.lang) for v in values)


def price_words(scene: Scene, rows: list[tuple[int, int]]) -> str:
    """Thirty - seventy, sixty - ninety."""
    return ", ".join(in_words(scene, [m, e], " - ") for m, e in rows)


def price_pairs(scene: Scene, rows: list[tuple[int, int]]) -> str:
    """30/70 - 60/120."""
    return scene.pick(" - ", " | ", " . ").join(f"{m}{'/'}{e}" for m, e in rows)


def price_lines(scene: Scene, rows: list[tuple[int, int]]) -> str:
    """One a line."""
    return "\n" + "\n".join(f"- {m} = {e}" for m, e in rows)


def price_emoji(scene: Scene, rows: list[tuple[int, int]]) -> str:
    """Pictures between."""
    return "".join(f"{m}👉{e}{scene.pick('💋', '🌹')}" for m, e in rows)


def price_drawn(scene: Scene, rows: list[tuple[int, int]]) -> str:
    """Circled or of another script, with an equals sign."""
    table = scene.rng.choice((CIRCLED, BLACK, SCRIPTS["arabic"], SCRIPTS["fullwidth"], SCRIPTS["bold"]))
    return ", ".join(shown(f"{m} = {e}", table) for m, e in rows)


def price_keycaps(scene: Scene, rows: list[tuple[int, int]]) -> str:
    """Keycaps."""
    return " ".join("".join(f"{d}\ufe0f\u20e3" if d.isdigit() else d for d in f"{m}={e}€") for m, e in rows)


def price_entities(scene: Scene, rows: list[tuple[int, int]]) -> str:
    """Entities and tags."""
    return "<br>".join("".join(f"&#{ord(d)};" if d.isdigit() else d for d in f"{m}: {e} &euro;") for m, e in rows)


def price_tags(scene: Scene, rows: list[tuple[int, int]]) -> str:
    """Tags of text."""
    return "".join(f"<b>{m}</b> <i>{e}</i> " for m, e in rows).strip()


def hours(scene: Scene) -> list[tuple[int, int]]:
    """Three stretches of a day."""
    return [(scene.rng.randint(6, 9), 12), (13, scene.rng.randint(16, 18)), (19, scene.rng.randint(22, 23))]


def hours_figures(scene: Scene) -> str:
    """06:00-12:00 / 13:00-17:00."""
    return scene.pick(" / ", " - ", ", ").join(f"{a:02}:00-{b:02}:00" for a, b in hours(scene))


def hours_words(scene: Scene) -> str:
    """Nine - twelve, thirteen - seventeen."""
    return ", ".join(in_words(scene, [a, b], " - ") for a, b in hours(scene))


def hours_drawn(scene: Scene) -> str:
    """Wide, circled or with invisible or unusual characters."""
    text = hours_figures(scene)
    dress = scene.rng.randrange(3)
    if dress == 0:
        return shown(text, scene.rng.choice((SCRIPTS["fullwidth"], SCRIPTS["mono"])))
    return text.replace(":", ":" + scene.rng.choice(ZERO_WIDTH if dress == 1 else THIN))


def measures(scene: Scene) -> list[int]:
    """Bust, waist, hips, leg, foot."""
    ranges = ((80, 98), (58, 70), (84, 98), (74, 89), (22, 26))
    return [scene.rng.randint(a, b) for a, b in ranges]


def lines(scene: Scene) -> list[int]:
    """Lines of buses, from low to high."""
    return sorted(scene.rng.sample(range(2, 78), scene.rng.randint(5, 7)))


def row(scene: Scene) -> list[int]:
    """Six of forty-five."""
    return sorted(scene.rng.sample(range(1, 46), 6))


def figures(values: list[int], gap: str, form: str = "{}") -> str:
    """Numbers in a row."""
    return gap.join(form.format(v) for v in values)


def dates(scene: Scene) -> list[str]:
    """Four dates of one month, day, month and year."""
    month = scene.rng.randint(1, 12)
    form = scene.pick("{:02}-{:02}-2026", "{:02}.{:02}.26", "{:02}/{:02}/2026")
    return [form.format(day, month) for day in sorted(scene.rng.sample(range(1, 29), 4))]


def trains(scene: Scene) -> str:
    """The same minutes each hour."""
    minute = scene.rng.randint(1, 29)
    return scene.pick(" - ", ", ", " | ").join(f"{h:02}:{m:02}" for h in (6, 7, 8) for m in (minute, minute + 30))


def countdown(scene: Scene) -> str:
    """Ten to zero, in words."""
    return in_words(scene, list(range(10, -1, -1)), scene.pick(" ", ", ", " - "))


def dance(scene: Scene) -> str:
    """Steps of a dance, in words."""
    return scene.pick(" ", "-", " ... ").join(spell(scene.pick("56781234", "1234567812345678", "12341234"), scene.lang))


def years(scene: Scene) -> str:
    """Years in a row."""
    first = scene.rng.randint(2014, 2020)
    return scene.pick(" ", " - ", "/").join(str(first + i) for i in range(scene.rng.randint(3, 5)))


LIST_KINDS = {
    "prices_words": price(price_words, top=100),
    "prices_pairs": price(price_pairs),
    "prices_lines": price(price_lines, dot=False),
    "prices_emoji": price(price_emoji, dot=False),
    "prices_drawn": price(price_drawn),
    "prices_keycaps": price(price_keycaps, dot=False),
    "prices_entities": price(price_entities, dot=False),
    "prices_tags": price(price_tags, dot=False),
    "hours_figures": listed("hours", hours_figures),
    "hours_words": listed("hours", hours_words),
    "hours_drawn": listed("hours", hours_drawn),
    "measures_figures": listed("measures", lambda s: figures(measures(s), s.pick("-", " ", "/"))),
    "measures_words": listed("measures", lambda s: in_words(s, measures(s), s.pick(", ", " - "))),
    "measures_keycaps": listed(
        "measures", lambda s: " ".join("".join(f"{d}\ufe0f\u20e3" for d in str(v)) for v in measures(s)), dot=False
    ),
    "buses_figures": listed("buses", lambda s: figures(lines(s), ", ")),
    "buses_words": listed("buses", lambda s: in_words(s, lines(s))),
    "buses_brackets": listed("buses", lambda s: figures(lines(s), " ", "[{}]")),
    "buses_hashtags": listed("buses", lambda s: figures(lines(s), " ", "#{}"), dot=False),
    "lottery_figures": listed("lottery", lambda s: figures(row(s), ", ")),
    "lottery_circled": listed("lottery", lambda s: " ".join(shown(str(v), BLACK) for v in row(s))),
    "lottery_words": listed("lottery", lambda s: in_words(s, row(s))),
    "dates_run": listed("dates", lambda s: s.pick(", ", " / ", " & ").join(dates(s))),
    "dates_drawn": listed(
        "dates",
        lambda s: ", ".join(
            shown(d, t)
            for t in [s.rng.choice((SCRIPTS["arabic"], SCRIPTS["fullwidth"], SCRIPTS["bold"]))]
            for d in dates(s)
        ),
    ),
    "ages_words": listed("ages", lambda s: in_words(s, sorted(s.rng.sample(range(21, 48), 5)))),
    "ages_emoji": listed("ages", lambda s: figures(sorted(s.rng.sample(range(21, 48), 5)), "🌹"), dot=False),
    "trains": listed("trains", trains),
    "sizes_words": listed("sizes", lambda s: in_words(s, list(range(34, 46, 2)))),
    "sizes_slashes": listed("sizes", lambda s: figures(list(range(34, 46, 2)), s.pick("/", " | ", "_"))),
    "countdown_words": listed("countdown", countdown),
    "dance_words": listed("dance", dance),
    "years": listed("years", years),
}
