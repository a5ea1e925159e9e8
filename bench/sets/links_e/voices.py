"""How one hand writes: capitals, marks, small drawings and the same typing mistakes time after time."""

from collections.abc import Callable
from random import Random

MARKS = ("♥", "✨", "🌸", "💋", "☀️", "🍀", "🌹", "~", "*", "»")
KEPT = ("<", ">", "[", "€")


class Voice:
    """A way of writing that is drawn once for a hand."""

    def __init__(self, rng: Random) -> None:
        self.mark = rng.choice(MARKS)
        self.lower = rng.random() < 0.15
        self.dots = rng.choice((".", ".", ".", "...", " !!", "!", "", " .."))
        self.join = rng.choice((" ", " ", " ", "\n", "\n", f" {self.mark} ", "\n\n"))
        self.led = self.mark not in self.join and rng.random() < 0.25
        self.mistakes = rng.choice((0, 0, 0, 1, 2, 4))
        self.shouted = rng.random() < 0.12
        self.currency = rng.choice(("€{}", "{} euro", "€ {},-", "{},-", "{}€", "EUR {}"))

    def write(self, rng: Random, sentence: str) -> str:
        """The sentence in this hand."""
        said = sentence
        for _ in range(self.mistakes):
            if rng.random() < 0.5:
                said = _slip(rng, said)
        if self.lower:
            said = _outside(said, str.lower)
        if self.dots != "." and said.endswith("."):
            said = said[:-1] + self.dots
        return f"{self.mark} {said}" if self.led else said

    def head(self, title: str) -> str:
        """The title in this hand."""
        return _outside(title, str.upper) if self.shouted else title


def _outside(said: str, change: Callable[[str], str]) -> str:
    """Changes the words that hold no placeholder."""
    return " ".join(word if any(kept in word for kept in KEPT) else change(word) for word in said.split(" "))


def _slip(rng: Random, said: str) -> str:
    """A typing mistake in one of the longer words."""
    words = said.split(" ")
    able = [at for at, word in enumerate(words) if len(word) > 4 and word.isalpha()]
    if not able:
        return said
    at = rng.choice(able)
    word, cut = words[at], rng.randrange(1, len(words[at]) - 2)
    words[at] = rng.choice(
        (
            word[:cut] + word[cut + 1 :],
            word[:cut] + word[cut + 1] + word[cut] + word[cut + 2 :],
            word[:cut] + word[cut] + word[cut:],
        )
    )
    return " ".join(words)
