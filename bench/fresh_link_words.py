"""Own words of made-up advertisers: so many ways to fill a sentence that two people seldom share one."""

import random

from bench.fresh_link_speech import SPEECH, Speech


def own_text(rng: random.Random, language: str) -> list[str]:
    """Six to eight sentences that are one person's own."""
    speech = SPEECH[language]
    return [_filled(rng, speech, sentence) for sentence in rng.sample(speech.own, rng.randrange(6, 9))]


def _filled(rng: random.Random, speech: Speech, sentence: str) -> str:
    chosen = {key: rng.choice(values) for key, values in speech.fillings.items()}
    said = sentence.format(num=rng.randrange(3, 24), **chosen)
    return said if rng.random() < 0.4 else f"{said[:-1]}, {rng.choice(speech.asides)}."


def edited(rng: random.Random, language: str, sentences: list[str]) -> list[str]:
    """The same text posted again: a sentence left out, changed or moved, seldom more."""
    again = list(sentences)
    for _ in range(rng.randrange(0, 3)):
        what = rng.choice(("drop", "move", "add", "mark"))
        at = rng.randrange(len(again))
        if what == "drop" and len(again) > 5:
            del again[at]
        elif what == "move":
            again.insert(0, again.pop(at))
        elif what == "add":
            again.insert(at, _filled(rng, SPEECH[language], rng.choice(SPEECH[language].own)))
        elif what == "mark":
            again[at] = again[at].rstrip(".") + rng.choice(("!", " :)", "...", " ❤"))
    return again
