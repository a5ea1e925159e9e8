"""How hastily people type: no capitals, missing full stops, more exclamation marks, a heart at the end."""

from random import Random

from bench.sets.places_f.skeletons import FIXED, SLOT, Skeleton

_MARKS = (" ❤", " 💋", " xxx", " 🌹", "")


def untidy(text: str, skeleton: Skeleton, rng: Random) -> str:
    """The text, sometimes typed hastily; never where capitals tell a place from a word."""
    subtle = bool(FIXED.search(skeleton.text)) or any(slot["role"] in "VvWwA" for slot in SLOT.finditer(skeleton.text))
    personal = skeleton.kind in {"self", "student", "tour", "labels", "list", "couple", "none-self", "none-talk"}
    if personal and skeleton.language == "nl" and not subtle and rng.random() < 0.15:
        text = text.lower()
    if personal and rng.random() < 0.12:
        text = text.replace(". ", "\n")
    if rng.random() < 0.1:
        text = text.replace(". ", "! ", 1)
    return text + (rng.choice(_MARKS) if personal and rng.random() < 0.3 else "")
