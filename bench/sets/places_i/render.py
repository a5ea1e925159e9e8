"""Fills one skeleton: towns of one region in its slots, the rest around them, and the truth that follows."""

import re
from dataclasses import dataclass
from random import Random

from bench.blind_numbers import british, dutch, groups
from bench.sets.places_i.cases import bend
from bench.sets.places_i.towns import CODES, EVERYWHERE, GERMAN_TOO, PARTS, QUALIFIED, REGIONS, STREETS, Town
from bench.sets.places_i.words import (
    ABROAD,
    CLOCK,
    DEMONYMS,
    ENDONYMS,
    EXTRA_AGES_PL,
    HOURS,
    NAMES,
    PLACE_NAMES,
    RANGES,
    SURNAMES,
)

OFFERED = "abcduw"
NEAR = "xy"
SLOT = re.compile(r"\{(\w+)(?:\.(\w+))?\}")


@dataclass(frozen=True, slots=True)
class Filled:
    """An ad with its truth; `wordy` when a name in it would be an ordinary word without its capital."""

    text: str
    offered: tuple[str, ...]
    mentioned: tuple[str, ...]
    first: str | None
    wordy: bool


def fill(rng: Random, language: str, skeleton: str) -> Filled:
    """One ad from this skeleton. Towns in the slots a-d, u and w are offered, those in x, y, z and the street's "
    "namesake are not."""
    slots = {match[0] for match in SLOT.findall(skeleton)}
    towns = _towns(rng, slots, GERMAN_TOO if language == "de" else frozenset())
    used = {town.code for town in towns.values()}
    street, namesake = rng.choice([pair for pair in STREETS if CODES[pair[1]] not in used])
    said = {slot: _said(rng, language, town.name) for slot, town in towns.items()}
    taken = {town.name for town in towns.values()}
    dates = _dates(rng, language)
    names = rng.sample(NAMES[language], 2)
    values = {
        **said,
        "n": names[0],
        "n2": names[1],
        "m": rng.choice([name for name in PLACE_NAMES if name not in taken]),
        "s": rng.choice([name for name in SURNAMES if name.split()[-1] not in taken]),
        "f": rng.choice(ABROAD[language]),
        "f2": rng.choice(DEMONYMS),
        "k": str(rng.choice(EXTRA_AGES_PL) if language == "pl" else rng.randint(23, 47)),
        "j": str(rng.randint(21, 25)),
        "t": phone(rng),
        "p": str(rng.randrange(50, 130, 10)),
        "q": str(rng.randrange(140, 260, 10)),
        "h": HOURS.get(language, CLOCK).format(rng.randint(9, 12), rng.randint(20, 23)),
        "st": street,
        "sx": namesake,
        "hx": namesake,
        **{key: dates[key][0] for key in dates},
    }
    ends = {key: dates[key][1] for key in dates}

    def put(match: re.Match[str]) -> str:
        slot, how = match[1], match[2]
        if how is None:
            return values[slot]
        return ends[slot] if how == "end" else bend(language, values[slot], how)

    mentioned = [town.code for slot, town in towns.items() if slot not in OFFERED and town.code]
    if "sx" in slots:
        mentioned.append(CODES[namesake])
    return Filled(
        SLOT.sub(put, skeleton),
        tuple(sorted(town.code for slot, town in towns.items() if slot in OFFERED)),
        tuple(sorted(set(mentioned))),
        towns["a"].name if "a" in towns else None,
        any(town.wordy for town in towns.values()),
    )


def phone(rng: Random) -> str:
    """A made number the way ads write it."""
    if rng.random() < 0.1:
        return british(rng).national
    number = dutch(rng)
    if rng.random() < 0.3:
        return f"+31 {' '.join(groups(rng, number.subscriber)).strip()}"
    return rng.choice((" ", "-", "", ".")).join(groups(rng, number.national))


def _towns(rng: Random, slots: set[str], barred: frozenset[str]) -> dict[str, Town]:
    region = rng.choice(REGIONS)
    chosen: dict[str, Town] = {}
    if "u" in slots:
        chosen["u"], chosen["anchor"] = rng.choice(QUALIFIED)
    if "w" in slots:
        chosen["w"] = rng.choice(PARTS)
    for slot in sorted(slots & set("abcdxyz")):
        pool = region if slot in OFFERED or slot in NEAR else EVERYWHERE
        used = {other.code for other in chosen.values()}
        free = [town for town in pool if town.code not in used and town.name not in barred]
        wordy = [town for town in free if town.wordy]
        chosen[slot] = rng.choice(wordy if wordy and rng.random() < 0.15 else free)
    return chosen


def _said(rng: Random, language: str, name: str) -> str:
    other = ENDONYMS.get(language, {}).get(name)
    return other if other and rng.random() < (0.3 if language == "nl" else 0.6) else name


def _dates(rng: Random, language: str) -> dict[str, tuple[str, str]]:
    found, day = {}, rng.randint(1, 6)
    for key in ("r", "r2", "r3"):
        end = day + rng.randint(2, 4)
        found[key] = (RANGES[language].format(day, end), _day(language, end))
        day = end + rng.randint(1, 3)
    return found


def _day(language: str, day: int) -> str:
    return f"{day} {'decembrie' if language == 'ro' else 'december'}"
