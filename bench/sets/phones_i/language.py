"""What the set knows of one language: its number words and the sentences of its advertisers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Words = Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Phrases:
    """Sentences with slots: `{n}` a whole number, `{a}` `{b}` `{c}` its parts as dialled, `{g}` a repaired end."""

    opening: tuple[str, ...]
    lead: tuple[str, ...]
    closing: tuple[str, ...]
    reverse: str
    last_four: str
    halves: str
    title: str
    end: str
    three: tuple[str, str, str]
    correct: str
    front: str
    two: str
    distract: str
    told: str
    noise: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """`told`: the digits in a told list; `nouns`: after "three times"; `double` and so on: patterns with `{d}`."""

    code: str
    units: tuple[str, ...]
    tens: Words
    hundreds: Words
    told: tuple[str, ...]
    nouns: tuple[str, ...]
    double: str
    triple: str
    times: tuple[str, str]
    plus: str
    phrases: Phrases
    negatives: Mapping[str, str]
    spoken: tuple[str, ...] = ()  # colloquial digits, said one by one
    spoken_tens: Words | None = None  # or colloquial pairs

    glued: bool = False  # colloquial pairs without spaces, leading zero and all
    repairs: tuple[tuple[str, str], ...] = ()  # grammar that the patterns get wrong

    def single(self, text: str) -> list[str]:
        """Digit by digit."""
        return [self.units[int(digit)] for digit in text]

    def group(self, text: str) -> str:
        """One group of at most three digits as people say it: leading zeros one by one, the rest as one number."""
        rest = text.lstrip("0")
        zeros = [self.units[0]] * (len(text) - len(rest))
        return " ".join([*zeros, self.cardinal(int(rest))] if rest else zeros)

    def cardinal(self, value: int) -> str:
        """1 to 999 in words."""
        if value < 10:
            return self.units[value]
        return self.tens(value) if value < 100 else self.hundreds(value)

    def spoken_group(self, text: str) -> str:
        """A pair in the colloquial form."""
        said = self.spoken_tens(int(text)) if self.spoken_tens and int(text) > 9 else self.group(text)
        return said.replace(" ", "") if self.glued else said
