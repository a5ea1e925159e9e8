"""What the words of a clause can say of a place in it."""

from enum import Enum

BLANK = "\x1a"
"""Stands for every letter of a place, so that only the words around it speak."""


class Said(Enum):
    """What the words of a clause say of a place in it."""

    HERE = "here"            # in so many words: received, visited, available there
    OPEN = "open"            # next to nothing: a heading, "dame in"
    LOOSE = "loose"          # little, and that of something else: offered there unless another place is HERE
    VAGUE = "vague"          # other things: offered there unless the ad offers somewhere else in so many words
    LATER = "later"          # from a day or week to come: the same
    SOON = "soon"            # some time to come: only mentioned, unless bookings are taken already
    DENIED = "denied"
    ELSEWHERE = "elsewhere"  # past, origin, or about somebody or something else

    @property
    def mentions_only(self) -> bool:
        return self in (Said.DENIED, Said.ELSEWHERE)

    @property
    def is_firm(self) -> bool:
        return self in (Said.HERE, Said.OPEN, Said.LOOSE)
