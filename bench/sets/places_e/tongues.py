"""A language with its kinds of sentences; the Dutch one, and the list of all with their share."""

from dataclasses import dataclass

from bench.sets.places_e.kinds import Kind


@dataclass(frozen=True, slots=True)
class Tongue:
    """`words` are the sentences around a place, `call` those with a telephone number ({p})."""

    offered: tuple[Kind, ...]
    mentioned: tuple[Kind, ...]
    without: tuple[Kind, ...]
    words: tuple[str, ...]
    call: tuple[str, ...]
