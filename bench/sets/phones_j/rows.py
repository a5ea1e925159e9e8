"""The rows: every style and every owner once in every language, then again with other numbers."""

from collections.abc import Iterator
from random import Random
from typing import Final

from bench.blind_numbers import Number
from bench.sets.phones_j.blends import BLENDS
from bench.sets.phones_j.context import BODY, Contact, Style, number, repeating
from bench.sets.phones_j.frames import FRAMES, Filler
from bench.sets.phones_j.owned import OWNED
from bench.sets.phones_j.plain import PLAIN
from bench.sets.phones_j.signs import SIGNS
from bench.sets.phones_j.spoken import SPOKEN
from bench.sets.phones_j.values import VALUES
from bench.sets.phones_j.words import LANGUAGES

STYLES: Final = (*PLAIN, *SIGNS, *SPOKEN, *BLENDS)
SEVERAL: Final = [kind for kind in OWNED if kind not in ("masked", "cut_off", "emergency")]
ROUND: Final = (len(STYLES) + len(OWNED) + 1) * len(LANGUAGES)


def rows(seed: int, size: int) -> Iterator[dict[str, object]]:
    """About `size` rows in mixed order; never less than one round of every style and owner in every language."""
    rng = Random(seed)
    made: list[tuple[str, list[str], str]] = []
    for _ in range(max(1, round(size / ROUND))):
        for lang in LANGUAGES:
            made += [advertisement(rng, lang, style) for style in STYLES]
            made += [nobody(rng, lang, kind) for kind in OWNED]
            made.append(nobody(rng, lang, *rng.sample(SEVERAL, 3)))
    rng.shuffle(made)
    for at, (text, phones, style) in enumerate(made, 1):
        yield {"id": f"j{at:05}", "text": text, "phones": phones, "style": style}


def advertisement(rng: Random, lang: str, style: Style) -> tuple[str, list[str], str]:
    """An advertisement with a number in this style: its text, the truth and the style's name."""
    contact = Contact(rng, lang, _owner(rng, style))
    line = style.write(contact)
    frame = FRAMES[lang]
    if style.label:
        label = rng.choice(frame.label)
        line = f"{label}:{line}" if line.startswith("\n") else f"{label}: {line}"
    fill = Filler(rng)
    opening, closing = (fill(rng.choice(part)) for part in (frame.opening, frame.closing))
    details = [fill(sentence) for sentence in rng.sample(frame.detail, rng.randint(1, 3))]
    if BODY in line:
        return f"{opening}\n{line.replace(BODY, ' '.join(details))}\n{closing}", contact.truth, style.name
    return _placed(rng, [opening, *details], line, closing), contact.truth, style.name


def nobody(rng: Random, lang: str, *kinds: str) -> tuple[str, list[str], str]:
    """An advertisement whose number, or numbers, are owned by something else."""
    frame = FRAMES[lang]
    line = "\n".join(f"{OWNED[kind][lang]}: {VALUES[kind](rng, lang)}" for kind in kinds)
    fill = Filler(rng)
    style = f"not_{kinds[0]}" if len(kinds) == 1 else "not_several"
    opening = fill(rng.choice(frame.opening))
    details = [fill(sentence) for sentence in rng.sample(frame.detail, rng.randint(1, 2))]
    return (
        _placed(rng, [opening, *details], line, rng.choice(frame.silent)),
        [],
        style,
    )


def _owner(rng: Random, style: Style) -> Number:
    """A number in which the style has something to hide."""
    while True:
        found = repeating(rng) if style.runs else number(rng, dutch_only=style.home)
        if not style.needs or any(digit in found.national[2:] for digit in style.needs):
            return found


def _placed(rng: Random, before: list[str], line: str, after: str) -> str:
    """The line on top, in the middle or at the end; on a line of its own, or in the running text."""
    place = rng.random()
    if place < 0.12:
        return "\n".join((line, " ".join(before), after))
    if place < 0.4 and "\n" not in line:
        end = "" if line.endswith((".", "!", "…")) else "."
        return f"{' '.join(before)} {line}{end} {after}"
    if place < 0.6:
        return "\n".join((" ".join(before), after, line))
    return "\n".join((*before, line, after))
