"""An ad round its heart: opening, particulars, ending, put together as people put it on a site."""

from random import Random

from bench.sets.phones_e.filler import ENDINGS, LEADS, OPENINGS, PARTICULARS

_JOINTS = ("\n", "\n", "\n\n", ". ", " | ", "<br>", "<br />\n", " ❤ ", " • ", "!! ", " &nbsp;- ", "</p><p>", " ... ")
_EMOJI = ("❤️", "💋", "🔥", "😘", "🌹", "✨", "💦", "👄")


def lead(rng: Random, lang: str) -> str:
    """What stands right before a number to call."""
    return rng.choice(LEADS[lang])


def advert(rng: Random, lang: str, heart: str, aside: str | None = None) -> str:
    """The whole text; `heart` stands in it unchanged, and so does `aside`, somewhere before or after it."""
    before = [_sloppy(rng, rng.choice(OPENINGS[lang]))]
    after = [_sloppy(rng, rng.choice(ENDINGS[lang]))] if rng.random() < 0.6 else []
    slots = _slots(rng)
    for phrase in rng.sample(PARTICULARS[lang], rng.randint(0, 3)):
        said = _sloppy(rng, phrase.format_map(slots))
        (before if rng.random() < 0.6 else after).append(said)
    if aside is not None:
        rng.choice((before, after)).append(aside)
    if rng.random() < 0.15:
        before, after = [], before + after
    joint = rng.choice(_JOINTS)
    text = joint.join([*before, heart, *after])
    if joint == "</p><p>":
        text = f"<p>{text}</p>"
    return text


def _slots(rng: Random) -> dict[str, int]:
    """The figures of one ad: the same price and hours wherever they are named."""
    low = rng.choice((50, 60, 70, 80, 100))
    return {
        "age": rng.randint(21, 49),
        "tall": rng.randint(155, 180),
        "low": low,
        "high": low + rng.choice((50, 60, 70, 80)),
        "from_": rng.randint(8, 13),
        "to": rng.randint(20, 23),
        "pct": rng.choice((100, 100, 200, 1000)),
        "pct2": rng.choice((10, 15, 20)),
        "house": rng.randint(1, 240),
        "post": rng.randint(1011, 9799),
        "year": rng.randint(2017, 2026),
        "day": rng.randint(1, 14),
        "day2": rng.randint(15, 28),
        "month": rng.randint(1, 12),
    }


def _sloppy(rng: Random, text: str) -> str:
    """Filler as typed on a telephone: lower case, capitals, a letter swapped or doubled, an emoji."""
    roll = rng.random()
    if roll < 0.3:
        text = text.lower()
    elif roll < 0.4:
        text = text.upper()
    if rng.random() < 0.25:
        text = _mistyped(rng, text)
    if rng.random() < 0.25:
        text = f"{text} {rng.choice(_EMOJI) * rng.randint(1, 3)}"
    return text


def _mistyped(rng: Random, text: str) -> str:
    places = [at for at in range(1, len(text) - 1) if text[at - 1 : at + 2].isalpha()]
    if not places:
        return text
    at = rng.choice(places)
    if rng.random() < 0.5:
        return text[:at] + text[at] + text[at:]
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
