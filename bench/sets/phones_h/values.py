"""What stands behind a label in an ad without a telephone number: dates, prices, measures, codes, half a number."""

from collections.abc import Callable
from random import Random

from bench.blind_numbers import digits, dutch, groups
from bench.sets.phones_h import inline, nouns, signs
from bench.sets.phones_h.words import WORDS, below_hundred

Value = Callable[[Random, str], str]
MANNERS = (
    "words_spaced",
    "words_hyphens",
    "keycaps",
    "letter_o",
    "script_fullwidth",
    "digits_spaced",
    "digits_marked",
    "words_and_digits",
    "script_circled",
    "round_brackets",
)  # never with a country code: then it would be a telephone number after all


def reference(rng: Random, lang: str) -> str:
    """A reference: the ten digits of a mobile number, plain or written in a hiding manner, or another length."""
    draw = rng.random()
    if draw < 0.35:
        return rng.choice((" ", "-", "", "")).join(groups(rng, dutch(rng).national))
    if draw < 0.65:
        return inline.STYLES[rng.choice(MANNERS)](rng, lang, dutch(rng))
    return other_length(rng)


def loose(rng: Random, lang: str) -> str:
    """A code behind a noun that people also use as a cover: never written in a hiding manner."""
    return dutch(rng).national if rng.random() < 0.3 else other_length(rng)


def labelled(rng: Random, lang: str, kind: str, form: str) -> str:
    """The label of this kind and a value, in this form."""
    if kind in OTHERS:
        return form.format(nouns.OTHERS[kind][lang], OTHERS[kind](rng, lang))
    value = loose if kind in nouns.LOOSE else reference
    return form.format(nouns.REFERENCES[kind][lang], value(rng, lang))


def other_length(rng: Random) -> str:
    """A reference that has not the length of a telephone number."""
    if rng.random() < 0.6:
        return rng.choice("345789") + digits(rng, rng.randrange(5, 8))
    return rng.choice(("A-", "NL", "R", "2026-")) + digits(rng, rng.randrange(6, 9))


def _date(rng: Random) -> str:
    return f"{rng.randrange(1, 29):02}-{rng.randrange(1, 13):02}-{rng.randrange(2019, 2027)}"


def _time(rng: Random) -> str:
    return f"{rng.randrange(9, 24):02}{rng.choice((':', '.'))}{rng.choice(('00', '15', '30', '45'))}"


def _dates(rng: Random, lang: str) -> str:
    day, month = rng.randrange(1, 15), rng.randrange(1, 13)
    return rng.choice(
        (f"{day:02}-{month:02} / {day + 10:02}-{month:02}", f"{day:02}/{month:02}/26 - {day + 9:02}/{month:02}/26")
    )


def _times(rng: Random, lang: str) -> str:
    return rng.choice((", ", " / ", " ")).join(
        sorted({f"{hour:02}:{rng.choice(('00', '30'))}" for hour in rng.sample(range(9, 23), 5)})
    )


def _hours(rng: Random, lang: str) -> str:
    opens, closes, late, early = (rng.randrange(*span) for span in ((8, 13), (18, 24), (8, 13), (14, 18)))
    return f"{opens:02}.00 - {closes:02}.30, {late:02}.00 - {early:02}.00"


def _prices(rng: Random, lang: str) -> str:
    start = rng.randrange(4, 8) * 10
    return rng.choice((" / ", "-", " ")).join(str(start + step) for step in (0, 20, 40, 60, 100))


def _rising(start: int, stop: int, count: int) -> Value:
    def write(rng: Random, lang: str) -> str:
        chosen = sorted(rng.sample(range(start, stop, 5), count))
        return rng.choice((", ", " / ", " - ")).join(below_hundred(lang, value) for value in chosen)

    return write


def _measures(rng: Random, lang: str) -> str:
    return rng.choice((" - ", "/", "-")).join(str(rng.randrange(low, low + 12)) for low in (85, 60, 88))


def _height(rng: Random, lang: str) -> str:
    return rng.choice(
        (
            f"1,{rng.randrange(58, 80)} m / {rng.randrange(50, 75)} kg",
            f"{rng.randrange(158, 180)} cm - {rng.randrange(50, 75)} kg",
        )
    )


def _several(low: int, high: int, count: int, mark: str, sign: str = "") -> Value:
    return lambda rng, lang: mark.join(f"{value}{sign}" for value in sorted(rng.sample(range(low, high), count)))


def _address(rng: Random, lang: str) -> str:
    return f"{rng.randrange(2, 240)}, {rng.randrange(1011, 9999)} {rng.choice('ABCDEGHJKL')}{rng.choice('ABCDEGHJKL')}"


def _position(rng: Random, lang: str) -> str:
    return f"{rng.randrange(51, 53)}.{digits(rng, 6)}, {rng.randrange(4, 7)}.{digits(rng, 6)}"


def _views(rng: Random, lang: str) -> str:
    return f"{rng.randrange(1000, 99999)} / {rng.randrange(10, 900)}"


def _score(rng: Random, lang: str) -> str:
    return " ".join(f"{rng.randrange(6, 11)}/10" for _ in range(5))


def _plate(rng: Random, lang: str) -> str:
    return f"{rng.choice('GHJKLNPRST')}-{digits(rng, 3)}-{rng.choice('BDFGHJ')}{rng.choice('BDFGHJ')}"


def _menu(rng: Random, lang: str) -> str:
    return " ".join(f"{signs.keycaps(str(at))} {sign}" for at, sign in enumerate(rng.sample("🌹🍷☕🎶🛁💆🕯🧖🍓", 7), 1))


def _countdown(rng: Random, lang: str) -> str:
    return rng.choice((" ", "... ", ", ")).join(WORDS[lang][rng.choice((9, 10)) :: -1])


def _image_file(rng: Random, lang: str) -> str:
    day = f"{rng.randrange(2021, 2027)}{rng.randrange(1, 13):02}{rng.randrange(1, 29):02}"
    return f"IMG_{day}_{_time(rng)[:2]}{rng.randrange(10, 60)}{rng.randrange(10, 60)}.jpg"


def _half_blanked(rng: Random, lang: str) -> str:
    text, blank = dutch(rng).national, rng.choice("xX*•?_#")
    return rng.choice(
        (
            f"{text[:2]}-{text[2:4]}{blank * 6}",
            f"{text[:2]} {text[2:4]} {blank * 2} {blank * 2} {text[8:]}",
            f"{text[:4]}{blank * 6}",
            f"+31 6 {blank * 4} {text[6:]}",
            f"{text[:2]}-{blank * 4}{text[6:]}",
        )
    )


OTHERS: dict[str, Value] = {
    "dates": _dates,
    "opened": lambda rng, lang: _date(rng),
    "times": _times,
    "hours": _hours,
    "prices": _prices,
    "price_words": _rising(40, 100, 5),
    "minutes_words": _rising(15, 95, 5),
    "measures": _measures,
    "height": _height,
    "ages": _several(23, 49, 5, ", "),
    "address": _address,
    "door": lambda rng, lang: f"{digits(rng, 4)}{rng.choice('#*')}",
    "position": _position,
    "views": _views,
    "score": _score,
    "plate": _plate,
    "buses": _several(2, 90, 5, " - "),
    "menu": _menu,
    "countdown": _countdown,
    "percent": lambda rng, lang: " - ".join(f"{value}%" for value in (0, 5, 10, 15, 20)),
    "years": _several(2012, 2026, 4, "-"),
    "image_file": _image_file,
    "lottery": _several(1, 46, 6, " "),
    "half_blanked": _half_blanked,
    "only_end": lambda rng, lang: digits(rng, 3),
    "only_start": lambda rng, lang: dutch(rng).national[:4],
}
