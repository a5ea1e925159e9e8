"""The voice of one made-up advertiser: a text of her own, and what happens to it when it is posted again."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from bench.blind_link_sentences import BYES, CALLS, DUTCH, INTRO, PRICES
from bench.blind_link_words import SLOTS as DUTCH_SLOTS
from bench.blind_link_words_abroad import ABROAD
from bench.blind_link_words_abroad import SLOTS as SLOTS_ABROAD

_SLOTS = DUTCH_SLOTS | SLOTS_ABROAD
_SLOT = re.compile(r"\{(\w+)\}")
_LATER = frozenset({"name", "city", "age", "n", "p", "q"})  # filled when an ad is written, not when a voice is made
_FACES = ("", "", "", " 💋", " 🌸", " ❤", " ✨", " :)", " 😘")


@dataclass(frozen=True, slots=True)
class Voice:
    """Sentences that one hand wrote, with slots for what differs between its ads (name, city, number, prices)."""

    lines: tuple[str, ...]
    call: str
    bye: str
    face: str
    joint: str


def voice(rng: Random, sentences: int | None = None) -> Voice:
    """A new voice: about four in five speak Dutch. `sentences` is the number of own sentences (default 6 to 10)."""
    how_many = sentences or rng.randint(6, 10)
    language = rng.choices(("nl", "en", "es"), (83, 10, 7))[0]
    intros, own, calls = (INTRO, DUTCH, CALLS) if language == "nl" else ABROAD[language]
    drawn = [_filled(rng, line) for line in rng.sample(own, min(how_many, len(own)))]
    lines = [rng.choice(intros), *drawn]
    if language == "nl":
        lines.insert(rng.randint(1, len(lines)), rng.choice(PRICES))
    return Voice(tuple(lines), rng.choice(calls), rng.choice(BYES), rng.choice(_FACES), rng.choice((" ", " ", "\n")))


def _filled(rng: Random, line: str) -> str:
    taken: dict[str, str] = {}

    def word(match: re.Match[str]) -> str:
        key = match.group(1)
        if key in _LATER:
            return match.group(0)
        choices = _SLOTS[key.replace("trait2", "trait")]
        value = rng.choice([choice for choice in choices if choice not in taken.values()])
        taken[key] = value
        return value

    return _SLOT.sub(word, line)


def said(speaker: Voice, values: Mapping[str, str], *, number: str | None, number_at: float = 1.0) -> str:
    """The voice's text with `values` (name, city, age, p, q); the number's sentence stands at `number_at` (0-1)."""
    lines = [line.format(**values) for line in speaker.lines]
    if number is not None:
        lines.insert(round(number_at * len(lines)), speaker.call.format(n=number) + speaker.face)
    return speaker.joint.join([*lines, speaker.bye.format(**values)])


def reposted(rng: Random, speaker: Voice) -> Voice:
    """The same text as somebody posts it again: a sentence gone or moved, a word or two mistyped, another emoji."""
    lines = list(speaker.lines)
    if rng.random() < 0.4 and len(lines) > 5:
        del lines[rng.randrange(1, len(lines))]
    if rng.random() < 0.4:
        at = rng.randrange(1, len(lines) - 1)
        lines[at], lines[at + 1] = lines[at + 1], lines[at]
    if rng.random() < 0.3:
        lines.insert(rng.randint(1, len(lines)), _filled(rng, rng.choice(DUTCH)))
    for _ in range(rng.choice((0, 1, 2, 3))):
        at = rng.randrange(len(lines))
        lines[at] = _mistyped(rng, lines[at])
    return Voice(tuple(lines), speaker.call, speaker.bye, rng.choice(_FACES), rng.choice((speaker.joint, "\n")))


def _mistyped(rng: Random, line: str) -> str:
    spots = [i for i in range(1, len(line) - 2) if line[i - 1 : i + 3].isalpha() and "{" not in line[:i][-8:]]
    if not spots:
        return line
    at = rng.choice(spots)
    return rng.choice((line[:at] + line[at + 1 :], line[:at] + line[at] + line[at:]))
