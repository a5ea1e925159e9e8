"""The typed facts that extractors give. Each says where it stood in the raw text and how it was read."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

Numbering = Literal["ordinary", "synthetic"]

LINKING_CONFIDENCE = 0.8
"""At or above this a contact fact may link two ads by itself; below it is shown to people only."""


@dataclass(frozen=True, slots=True)
class Span:
    """Where a fact stood in the raw content, before any normalising.

    `part` is "title", "text", "other", "field:<name>" or "link:<index>" (the href of AdContent.links);
    start and end are character offsets into that string, end exclusive.
    """

    part: str
    start: int
    end: int

    @property
    def is_main(self) -> bool:
        """False for the part of the page that is not the ad's own."""
        return self.part != "other"


class Method(StrEnum):
    """How a contact was read from the text."""

    LINK = "link"                # wa.me, tel: and the like
    PLAIN = "plain"              # as anyone would write it
    SPACED = "spaced"            # odd separators only
    WORDS = "words"              # number words
    LOOKALIKE = "lookalike"      # letters and symbols for digits
    JOINED = "joined"            # split over places, reversed, interleaved


@dataclass(frozen=True, slots=True)
class PhoneFact:
    e164: str                    # "+31612345678"
    span: Span
    method: Method
    confidence: float            # 0-1
    number_type: str             # "mobile", "fixed", "voip", "premium", ... ("synthetic" for the reserved blocks)
    obfuscated: bool             # written so that a machine would not read it (indicator I05)
    another: bool = False        # said to be a colleague's: people see it, it links nobody


@dataclass(frozen=True, slots=True)
class SuspectedContact:
    """Digit-like writing that could not be read as a valid number."""

    span: Span
    reason: str


class PlaceRole(StrEnum):
    IN = "in"                    # offered here
    NEAR = "near"
    REGION = "region"
    MENTIONED = "mentioned"      # "kom oorspronkelijk uit", "niet in"


@dataclass(frozen=True, slots=True)
class PlaceFact:
    """A place; several codes when the name lies in several municipalities and nothing decides."""

    name: str                    # CBS spelling
    municipalities: tuple[str, ...]   # "GM0321"; empty for a place abroad
    role: PlaceRole
    span: Span
    country: str = "NL"
    firm: bool = True            # False: offered there only where the ad offers no other place in so many words


@dataclass(frozen=True, slots=True)
class AddressFact:
    """A street address, or a hotel or park by name. For the check against own registers; never scored."""

    normalised: str              # "dorpsstraat 12, houten" or "hotel de kroon"
    kind: Literal["address", "venue"]
    span: Span


@dataclass(frozen=True, slots=True)
class HandleFact:
    """An e-mail address, a handle on a platform, or a URL, normalised."""

    kind: Literal["email", "handle", "link"]
    value: str                   # "naam@example.nl", "telegram:naam", "https://example.nl/pad"
    span: Span
    confidence: float


@dataclass(frozen=True, slots=True)
class PriceFact:
    amount_cents: int
    currency: str                # "EUR"
    minutes: int | None          # duration it is for; a night is 480
    setting: Literal["in", "out"] | None
    open_ended: bool             # "vanaf"
    span: Span
    up_to_cents: int | None = None    # the upper end of a range ("100 tot 150 euro")


@dataclass(frozen=True, slots=True)
class AvailabilityFact:
    always: bool                 # 24/7
    span: Span


@dataclass(frozen=True, slots=True)
class DateFact:
    kind: Literal["posted", "updated"]
    value: date
    span: Span


@dataclass(frozen=True, slots=True)
class AgeWordFact:
    """Words about age as the advertiser wrote them. Never inferred."""

    years: int | None
    suggests_minor: bool         # route M check only
    span: Span


@dataclass(frozen=True, slots=True)
class NameFact:
    """A working name, lower-cased and stripped of accents for comparing."""

    normalised: str
    span: Span


@dataclass(frozen=True, slots=True)
class VoiceFact:
    """Somebody else does the talking."""

    kind: Literal["manager"]
    span: Span


@dataclass(frozen=True, slots=True)
class AdFacts:
    """Everything read from one ad."""

    version: str                 # of the extractors together
    phones: tuple[PhoneFact, ...] = ()
    suspected: tuple[SuspectedContact, ...] = ()
    places: tuple[PlaceFact, ...] = ()
    addresses: tuple[AddressFact, ...] = ()
    handles: tuple[HandleFact, ...] = ()
    prices: tuple[PriceFact, ...] = ()
    availability: tuple[AvailabilityFact, ...] = ()
    dates: tuple[DateFact, ...] = ()
    age_words: tuple[AgeWordFact, ...] = ()
    names: tuple[NameFact, ...] = ()
    voices: tuple[VoiceFact, ...] = ()
    language: str = "und"        # ISO 639-1, to choose number words only; never to select

    @property
    def suggests_minor(self) -> bool:
        """Whether the advertiser's words call for route M (red line 4)."""
        return any(word.suggests_minor for word in self.age_words)
