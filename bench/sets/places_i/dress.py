"""What a hurried hand does to an ad: no capitals, no accents, a line of hashtags, a heading."""

import unicodedata
from random import Random

from bench.sets.places_i.render import Filled

UNACCENTED = {"es", "pt", "ro", "pl", "hu", "fr"}
HEADINGS = {
    "nl": ("*** NIEUW ***", "Lees eerst even dit", "Welkom!", "★ 100% echt ★"),
    "en": ("*** NEW ***", "Welcome!", "★ real pictures ★"),
}


def dress(rng: Random, language: str, filled: Filled) -> str:
    """The ad's text, mostly as it was; without capitals only where no name turns into an ordinary word."""
    text = filled.text
    if language in UNACCENTED and rng.random() < 0.25:
        text = plain(text)
    if language in HEADINGS and rng.random() < 0.12:
        text = f"{rng.choice(HEADINGS[language])}\n{text}"
    if language not in {"tr", "de"} and not filled.wordy and rng.random() < 0.1:
        text = text.lower()
    if filled.first and rng.random() < 0.06:
        tag = "".join(letter for letter in filled.first.lower() if letter.isalpha())
        text = f"{text}\n#massage #{tag}"
    return text


def plain(text: str) -> str:
    """Without accents."""
    letters = unicodedata.normalize("NFD", text.replace("ł", "l").replace("Ł", "L"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
