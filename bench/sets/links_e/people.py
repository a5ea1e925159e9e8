"""A script is the text one hand writes, with placeholders for the name, the age, the town and the number."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from bench.sets.links_e import dutch_lines, dutch_more, dutch_rules, english_lines, english_more, other_lines
from bench.sets.links_e.spin import Speech, lines
from bench.sets.links_e.voices import Voice
from bench.sets.links_e.words import DUTCH, ENGLISH

COMMON = {
    "nl": (
        "Discretie verzekerd.",
        "Alles veilig.",
        "Geen privénummers.",
        "Tot snel!",
        "Alleen nette heren.",
        "Kusjes!",
    ),
    "en": ("100% real.", "Discreet.", "Safe only.", "See you soon!", "No private numbers.", "Serious gentlemen only."),
    "de": ("Diskret.", "Nur safe.", "Bis bald!"),
    "es": ("Discreción total.", "Besos."),
    "pl": ("Dyskrecja.", "Zapraszam!"),
    "ro": ("Discreție.", "Pupici."),
    "fr": ("Discrétion assurée.", "Bisous."),
}
OTHERS = {
    "de": other_lines.GERMAN,
    "es": other_lines.SPANISH,
    "pl": other_lines.POLISH,
    "ro": other_lines.ROMANIAN,
    "fr": other_lines.FRENCH,
}
SHORT_TITLES = ("<NAME> <CITY>", "<CITY> - <NAME> <AGE>", "<NAME>!", "<NAME> (<AGE>) <CITY>")


@dataclass(slots=True)
class Script:
    """What a hand always says; `language` is a two-letter code."""

    language: str
    voice: Voice
    title: str
    intro: str
    body: list[str]
    call: str
    silent: str
    price: str
    common: list[str] = field(default_factory=list)


class Writers:
    """Writes scripts: many lines, shared out so that two hands hardly ever say the same."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._speech = Speech(rng)

    def script(self, language: str | None = None, length: int | None = None, voice: Voice | None = None) -> Script:
        """A new script, in a language that is drawn by how common it is unless one is given."""
        rng = self._rng
        tongue = language or rng.choices(("nl", "en", "de", "es", "pl", "ro", "fr"), (70, 23, 2, 2, 1, 1, 1))[0]
        voice = voice or Voice(rng)
        hour = rng.randrange(12, 26) * 10
        money = {
            "p1": [voice.currency.format(hour * 6 // 100 * 10)],
            "p2": [voice.currency.format(hour)],
            "p3": [voice.currency.format(hour * 19 // 100 * 10)],
        }
        words = {**(DUTCH if tongue == "nl" else ENGLISH), **money}
        count = length or rng.choice((3, 3, 4, 4, 5, 6))
        avoid: set[str] = set()
        if tongue == "nl":
            middle = self._middle(self._dutch(), words, avoid, count)
            intro = self._speech.take(lines(dutch_lines.INTRO + dutch_more.INTRO), words, avoid)
            call = self._speech.take(lines(dutch_rules.CALL), words, avoid, free=True)
            silent = self._speech.take(lines(dutch_rules.SILENT), words, avoid, free=True)
            title = self._speech.take(lines(dutch_rules.TITLES), words, avoid, free=True)
        elif tongue == "en":
            middle = self._middle(self._english(), words, avoid, count)
            intro = self._speech.take(lines(english_lines.INTRO + english_more.INTRO), words, avoid)
            call = self._speech.take(lines(english_lines.CALL), words, avoid, free=True)
            silent = self._speech.take(lines(english_lines.SILENT), words, avoid, free=True)
            title = self._speech.take(lines(english_lines.TITLES), words, avoid, free=True)
        else:
            first, mid, last = OTHERS[tongue]
            middle = [self._speech.take(lines(mid), words, avoid) for _ in range(min(count, 5))]
            intro = self._speech.take(lines(first), words, avoid, free=True)
            call = self._speech.take(lines(last), words, avoid, free=True)
            silent, title = "", rng.choice(SHORT_TITLES)
        return Script(
            tongue,
            voice,
            voice.head(title),
            voice.write(rng, intro),
            [voice.write(rng, said) for said in middle],
            call,
            silent,
            money["p2"][0],
            rng.sample(COMMON[tongue], rng.choice((0, 0, 1, 1, 2))),
        )

    def _middle(
        self, topics: Sequence[Sequence[str]], words: dict[str, list[str]], avoid: set[str], count: int
    ) -> list[str]:
        """Sentences of different topics in an order of the hand's own; what is personal comes twice as often."""
        service, extra, *rest = topics
        plan = [
            service,
            extra,
            *self._rng.sample([*rest, extra, service], min(count, 8) - 2 if count > 2 else 0),
        ]
        self._rng.shuffle(plan)
        return [self._speech.take(topic, words, avoid) for topic in plan]

    @staticmethod
    def _dutch() -> list[list[str]]:
        mixed = lines(dutch_more.MIXED)
        first = [lines(dutch_lines.SERVICE + dutch_more.SERVICE), lines(dutch_lines.EXTRA + dutch_more.EXTRA)]
        rules = dutch_rules
        return [*first, *(lines(block) for block in (rules.PLACE, rules.HOURS, rules.MONEY, rules.RULES)), mixed, mixed]

    @staticmethod
    def _english() -> list[list[str]]:
        mixed = lines(english_more.MIXED)
        first = [lines(english_lines.SERVICE + english_more.SERVICE), lines(english_lines.EXTRA + english_more.EXTRA)]
        rules = english_lines
        return [*first, *(lines(block) for block in (rules.PLACE, rules.HOURS, rules.MONEY, rules.RULES)), mixed, mixed]
