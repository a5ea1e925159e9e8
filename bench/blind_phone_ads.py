"""Puts an ad together: opener, facts with digits of their own, the frame with the number, a closer."""

from random import Random

from bench.blind_phone_talk import Talk

CITIES = ("Utrecht", "Tilburg", "Zwolle", "Almere", "Breda", "Leeuwarden", "Apeldoorn", "Nijmegen", "Venlo", "Houten")
_DECOR = ("", "", "", " 💋", " ✨", " 🌹🌹", " ❤️", " 😘", " ~~", " !!")


def slots(rng: Random, talk: Talk) -> dict[str, str]:
    """Values for the facts of one ad: ages, prices, times, sizes (never a telephone number)."""
    price = rng.randrange(40, 110, 5)
    day = rng.randint(2, 20)
    return {
        "name": rng.choice(talk.names),
        "city": rng.choice(CITIES),
        "age": str(rng.randint(22, 49)),
        "p1": str(price),
        "p2": str(price + rng.randrange(30, 80, 5)),
        "p3": str(price + rng.randrange(90, 160, 10)),
        "t1": f"{rng.randint(8, 12)}{rng.choice((':00', '.30', 'u', ':30'))}",
        "t2": f"{rng.randint(18, 23)}{rng.choice((':00', '.30', 'u', ':45'))}",
        "two": str(rng.randint(11, 79)),
        "u": str(rng.randint(2, 9)),
        "small": str(rng.randint(2, 4)),
        "cm": str(rng.randint(155, 184)),
        "kg": str(rng.randint(50, 84)),
        "size": str(rng.choice((34, 36, 38, 40, 42, 44))),
        "cup": f"{rng.choice((70, 75, 80, 85))}{rng.choice('BCD')}",
        "d1": str(day),
        "d2": str(day + rng.randint(3, 9)),
    }


def ad(rng: Random, talk: Talk, frame: str, written: dict[str, str]) -> str:
    """One ad. A frame with a bar ("first|second") stands in two places: in the ad and at its end."""
    values = slots(rng, talk) | written
    facts = rng.sample(talk.facts, rng.choice((1, 1, 2, 2, 3, 4)))
    lines = [_mussed(rng, line.format(**values)) for line in facts]
    here, _, last = frame.partition("|")
    lines.insert(rng.choice((len(lines), len(lines), len(lines), 0, len(lines) // 2)), here.format(**values))
    lines.insert(0, _mussed(rng, rng.choice(talk.openers).format(**values)) + rng.choice(_DECOR))
    if rng.random() < 0.75:
        lines.append(rng.choice(talk.closers).format(**values) + rng.choice(_DECOR))
    if last:
        lines.append(last.format(**values))
    if rng.random() < 0.45:
        return "\n".join(lines)
    text = lines[0]
    for line in lines[1:]:
        text += (" " if text.rstrip()[-1] in ".!?" else "\n") + line
    return text


def _mussed(rng: Random, line: str) -> str:
    """A line as typed in haste: sometimes lower case, sometimes two letters swapped."""
    if rng.random() < 0.15:
        line = line.lower()
    if rng.random() < 0.2:
        spots = [i for i in range(1, len(line) - 2) if line[i].isalpha() and line[i + 1].isalpha()]
        if spots:
            at = rng.choice(spots)
            line = line[:at] + line[at + 1] + line[at] + line[at + 2 :]
    return line
