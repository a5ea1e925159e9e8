"""Puts an ad of the second set together: a title, remarks, the frame with the number, last words, in several shapes."""

from random import Random

from bench.judge_phone_talk import Speech


def values(rng: Random) -> dict[str, str]:
    """Figures for one ad's remarks; none is a telephone number."""
    price = rng.randrange(45, 120, 5)
    return {
        "p": str(price), "q": str(price + rng.randrange(25, 70, 5)), "two": str(rng.randint(11, 68)),
        "u": str(rng.randint(2, 9)), "h": str(rng.randint(9, 20)), "age": str(rng.randint(26, 51)),
        "size": str(rng.choice((36, 38, 40, 42))), "seven": str(rng.randint(58, 79)), "kg": str(rng.randint(52, 80)),
    }


def ad(rng: Random, speech: Speech, frame: str, slots: dict[str, str]) -> str:
    """One ad. A frame whose lines carry the number stands last; one with capitals has no title in capitals."""
    figures = values(rng) | slots
    said = frame.format(**figures)
    alone = "{lines}" in frame
    capitals = "{story}" in frame
    title = rng.choice(speech.titles)
    if not capitals and rng.random() < 0.25:
        title = title.upper()
    remarks = [line.format(**figures) for line in rng.sample(speech.remarks, rng.choice((0, 1, 2, 2, 3, 4)))]
    end = [] if alone else rng.sample(speech.ends, rng.choice((0, 1, 1, 2)))
    if alone:
        return "\n".join([title, *remarks, "", said])
    shape = rng.randrange(4)
    if shape == 0:
        body = [*remarks, said, *end]
        return title + "\n\n" + _flowing(body)
    if shape == 1:
        bullets = [f"- {line}" for line in remarks]
        return "\n".join([title, *bullets, said, *end])
    if shape == 2:
        at = rng.randint(0, len(remarks))
        return "\n".join([title, *remarks[:at], said, *remarks[at:], *end])
    return _flowing([title + ".", said, *remarks, *end])


def _flowing(lines: list[str]) -> str:
    """Sentences on one line, a new line where one does not end as a sentence."""
    text = ""
    for line in lines:
        text += ("" if not text else " " if text.rstrip()[-1] in ".!?" else "\n") + line
    return text
