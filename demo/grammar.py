"""Sentences from phrase books: templates with {slots}, filled by a seeded generator."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import cast

import yaml

_BOOKS = Path(__file__).parent / "words"
_SLOT = re.compile(r"\{(\w+)\}")
_ONSETS = ("b", "br", "d", "dr", "f", "g", "k", "kl", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "w",
           "z")
_VOWELS = ("a", "e", "i", "o", "u", "ia", "eo", "au")
_ENDS = ("", "n", "l", "r", "s", "x")
LANGUAGES = ("nl", "en", "de", "fr", "es", "pl", "ro", "hu", "tr")


@dataclass(frozen=True, slots=True)
class PhraseBook:
    """The phrases of one language. `topics` are whole sentences, `slots` the words that fill them."""

    topics: Mapping[str, tuple[str, ...]]
    slots: Mapping[str, tuple[str, ...]]
    order: tuple[str, ...]

    def sentence(self, rng: Random, topic: str, own: Mapping[str, str]) -> str:
        """One sentence about `topic`; `own` holds what belongs to the ad: name, place, price, ..."""
        return self.fill(rng, rng.choice(self.topics[topic]), own)

    def fill(self, rng: Random, template: str, own: Mapping[str, str]) -> str:
        """Fills every slot; no word is used twice in one sentence. A capitalised slot capitalises its word."""
        used: set[str] = set()

        def value(match: re.Match[str]) -> str:
            slot = match.group(1)
            word = own[slot] if slot in own else self._word(rng, slot.lower(), used)
            if slot not in own and slot[0].isupper():
                word = word[0].upper() + word[1:]
            return word

        while _SLOT.search(template):
            template = _SLOT.sub(value, template)
        return template

    def _word(self, rng: Random, slot: str, used: set[str]) -> str:
        if slot == "made":
            return made_word(rng)
        choices = [word for word in self.slots[slot] if word not in used] or list(self.slots[slot])
        word = rng.choice(choices)
        used.add(word)
        return word


def made_word(rng: Random) -> str:
    """A proper name that nobody else uses: a pet, a band, a café. It makes every author's text one's own."""
    syllables = "".join(rng.choice(_ONSETS) + rng.choice(_VOWELS) for _ in range(rng.choice((2, 3, 3))))
    return (syllables + rng.choice(_ENDS)).capitalize()


@cache
def phrase_book(language: str) -> PhraseBook:
    """The book of a language of `LANGUAGES`, or `planted`: the phrases of patterns and traps."""
    with (_BOOKS / f"{language}.yml").open(encoding="utf-8") as file:
        book = cast("dict[str, object]", yaml.safe_load(file))
    slots = cast("dict[str, list[str]]", book.pop("slots", {}))
    order = cast("list[str]", book.pop("order", []))
    topics = {
        topic: (sentences,) if isinstance(sentences, str) else tuple(cast("list[str]", sentences))
        for topic, sentences in book.items()
    }
    return PhraseBook(topics, {slot: tuple(words) for slot, words in slots.items()}, tuple(order))
