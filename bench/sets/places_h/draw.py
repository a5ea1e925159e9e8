"""Which places one ad names, how each is written, and in what role."""

from collections.abc import Collection
from dataclasses import dataclass, field
from random import Random

from bench.blind_numbers import dutch
from bench.sets.places_h import forms
from bench.sets.places_h.regions import ABROAD, CITIES, REGIONS, Region, home
from bench.sets.places_h.table import Table

OFFERED = "ABCDPQ"
FAR = "PQXY"


@dataclass
class Cast:
    """The places of one ad: what a slot letter has become, and the codes offered and mentioned so far."""

    rng: Random
    table: Table
    language: str
    region: Region | None = None
    written: dict[str, str] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)

    def fill(self, letter: str, mode: str) -> str:
        """The text for one slot; the same letter gives the same place, as it was written before."""
        if letter in self.written:
            return self.written[letter]
        if letter in "FG":
            text = self._abroad()
        elif letter == "R":
            text = (self.region or self.rng.choice(REGIONS)).name
        else:
            place = self._place(letter, mode)
            self.mention(letter, place)
            text = self._write(place, mode)
        self.written[letter] = text
        return text

    def mention(self, letter: str, place: str) -> None:
        """Books a place under its letter; capitals of OFFERED are offered, everything else is mentioned."""
        self.codes[letter] = self.table.code(place)
        self.used.add(place)

    def offered(self) -> list[str]:
        """Codes of the municipalities where the ad is offered."""
        return sorted({code for letter, code in self.codes.items() if letter in OFFERED})

    def mentioned_only(self) -> list[str]:
        """Codes of the municipalities that are named and not offered."""
        return sorted({code for letter, code in self.codes.items() if letter not in OFFERED})

    def free(self, place: str) -> bool:
        """Whether no place of this municipality stands in the ad yet."""
        return self.table.code(place) not in self.codes.values()

    def _abroad(self) -> str:
        place = self.rng.choice([name for name in forms.ABROAD.get(self.language, ABROAD) if name not in self.used])
        if self.table.knows(place):
            raise LookupError(f"{place!r} is also a place in the Netherlands")
        self.used.add(place)
        return place

    def _place(self, letter: str, mode: str) -> str:
        candidates = [place for place in self._candidates(letter, mode) if self.free(place)]
        place = self.rng.choice(candidates)
        if self.region is None and letter in "ABCDNM":
            self.region = home(place)
        return place

    def _candidates(self, letter: str, mode: str) -> list[str]:
        if self.language in forms.LOCATIVE:
            return sorted(forms.LOCATIVE[self.language])
        if mode in MODES:
            return sorted(MODES[mode])
        if mode == "vil":
            return [place for region in REGIONS for place in region.places if self._village(place)]
        if mode == "word":
            return [place for region in REGIONS for place in region.words]
        if letter in FAR or (
            letter == "A" and self.region is None and self.rng.random() < (0.35 if self.language == "nl" else 0.7)
        ):
            away = [place for place in CITIES if place not in (self.region.places if self.region else ())]
            return away if letter in FAR else list(CITIES)
        region = self.region or self.rng.choice(REGIONS)
        return list(region.places)

    def _village(self, place: str) -> bool:
        """Whether the municipality is called otherwise than the place."""
        return not self.table.is_municipality(place) and place not in CITIES

    def _write(self, place: str, mode: str) -> str:
        rng = self.rng
        if mode == "loc":
            return forms.LOCATIVE[self.language][place]
        if mode == "slip":
            return rng.choice(forms.SLIPS[place])
        if mode == "abbr":
            return rng.choice(forms.SHORT[place])
        if self.language != "nl":
            return forms.FOREIGN.get(self.language, {}).get(place) or self._daily(place)
        if mode == "hood":
            return f"{rng.choice(forms.HOODS[place])} in {self._daily(place)}"
        if mode == "hoodback":
            return f"{self._daily(place)}-{rng.choice(forms.HOODS[place])}"
        if mode == "pc":
            low, high = forms.POSTCODES[place]
            letters = "".join(rng.choice("ABCEGHJKLMNPRTVWXZ") for _ in range(2))
            return f"{rng.randint(low, high)}{rng.choice((' ', ''))}{letters} {self._daily(place)}"
        return self._daily(place)

    def _daily(self, place: str) -> str:
        return self.rng.choice(forms.DAILY.get(place, (place,)))


MODES: dict[str, Collection[str]] = {
    "slip": forms.SLIPS,
    "abbr": forms.SHORT,
    "hood": forms.HOODS,
    "hoodback": forms.HOODS,
    "pc": forms.POSTCODES,
}


def telephone(rng: Random) -> str:
    """A Dutch number of a block given out to nobody, as people space it."""
    number = dutch(rng).national
    return rng.choice((number, f"{number[:2]}-{number[2:]}", f"{number[:3]} {number[3:6]} {number[6:]}"))
