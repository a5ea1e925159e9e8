"""An ad: a title, sentences around, and the line that asks to call."""

from dataclasses import dataclass
from random import Random

from bench.sets.phones_h import ads_east, ads_south, ads_west


def _lines(*parts: dict[str, str]) -> dict[str, list[str]]:
    return {lang: text.strip().split("\n") for part in parts for lang, text in part.items()}


TEXTS = _lines(ads_west.TEXTS, ads_south.TEXTS, ads_east.TEXTS)
CALLS = _lines(ads_west.CALLS, ads_south.CALLS, ads_east.CALLS)
TITLES = _lines(ads_west.TITLES, ads_south.TITLES, ads_east.TITLES)
TOWNS = (
    "Utrecht",
    "Breda",
    "Zwolle",
    "Arnhem",
    "Leiden",
    "Tilburg",
    "Almere",
    "Enschede",
    "Venlo",
    "Assen",
    "Goes",
    "Delft",
)


@dataclass(frozen=True, slots=True)
class Ad:
    """The text around a number: language, title, sentences before and after."""

    lang: str
    title: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    flowing: bool

    def text(self, middle: str) -> str:
        """The whole ad with `middle` on a line of its own, or (flowing) as a sentence among the others."""
        if self.flowing and "\n" not in middle:
            return "\n".join(
                part for part in (self.title, " ".join((*self.before, middle.rstrip(".") + ".", *self.after))) if part
            )
        return "\n".join(part for part in (self.title, " ".join(self.before), middle, " ".join(self.after)) if part)


def draw(rng: Random, lang: str) -> Ad:
    """An ad of one to six sentences, sometimes without a title."""
    town, low = rng.choice(TOWNS), rng.randrange(5, 10) * 10
    slots = {
        "{c}": town,
        "{p}": str(low),
        "{q}": str(low + 60),
        "{h}": str(rng.randrange(9, 13)),
        "{k}": str(rng.randrange(18, 24)),
    }
    chosen = [_fill(line, slots) for line in rng.sample(TEXTS[lang], rng.randrange(2, 7))]
    at = rng.randrange(1, len(chosen) + 1)
    title = _fill(rng.choice(TITLES[lang]), slots) if rng.random() < 0.7 else ""
    return Ad(lang, title, tuple(chosen[:at]), tuple(chosen[at:]), rng.random() < 0.3)


def call(rng: Random, lang: str, number: str) -> str:
    """A line that asks to call this number."""
    return rng.choice(CALLS[lang]).replace("{n}", number)


def labelled(rng: Random, lang: str, link: str) -> str:
    """A line with a neutral label before a link or markup."""
    fitting = [line for line in CALLS[lang] if ": {n}" in line.replace(" : ", ": ") and "WhatsApp" not in line]
    return rng.choice(fitting).replace("{n}", link)


def _fill(line: str, slots: dict[str, str]) -> str:
    for slot, value in slots.items():
        line = line.replace(slot, value)
    return line
