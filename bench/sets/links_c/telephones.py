"""Numbers and handles: handed out once, and written the ways people write them."""

from random import Random

from bench.blind_numbers import Number, british, dutch, groups

DIGITS = {
    "nl": ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"],
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    "de": ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"],
    "es": ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
    "fr": ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
}
FIRST = [
    "luna",
    "roos",
    "mystic",
    "sweet",
    "velvet",
    "noor",
    "kersje",
    "zwarte",
    "gouden",
    "stille",
    "amber",
    "zomer",
    "winter",
    "vlinder",
    "panter",
    "parel",
]
SECOND = [
    "dame",
    "nacht",
    "lady",
    "muse",
    "tulp",
    "ster",
    "droom",
    "wolf",
    "kat",
    "fee",
    "roos",
    "diva",
    "maan",
    "storm",
    "bloem",
]


class Exchange:
    """Gives out numbers and handles that nobody else has."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.given: set[str] = set()
        self.near: set[str] = set()

    def number(self, abroad: float = 0.02) -> Number:
        """A number at least two digits from every other."""
        while True:
            number = british(self.rng) if self.rng.random() < abroad else dutch(self.rng)
            if number.e164 not in self.near and number.e164 not in self.given:
                return self._give(number)

    def neighbour(self, number: Number) -> Number:
        """A number one digit from this one."""
        while True:
            at = self.rng.randrange(3, len(number.subscriber))
            digit = self.rng.choice("0123456789")
            subscriber = number.subscriber[:at] + digit + number.subscriber[at + 1 :]
            prefix = number.national[: -len(number.subscriber)]
            other = Number(prefix + subscriber, number.country, subscriber)
            if other.e164 not in self.given:
                return self._give(other)

    def handle(self) -> str:
        """A handle without the sign in front."""
        while True:
            glue = self.rng.choice(("_", ".", "", "_"))
            handle = f"{self.rng.choice(FIRST)}{glue}{self.rng.choice(SECOND)}{self.rng.randint(10, 9999)}"
            if handle not in self.given:
                self.given.add(handle)
                return handle

    def _give(self, number: Number) -> Number:
        self.given.add(number.e164)
        for at in range(3, len(number.e164)):
            self.near.update(number.e164[:at] + digit + number.e164[at + 1 :] for digit in "0123456789")
        return number


def plain(rng: Random, number: Number) -> str:
    """The number as most people write it."""
    if number.country != "31":
        return rng.choice(
            (
                f"+{number.country} {number.subscriber[:4]} {number.subscriber[4:]}",
                f"+{number.country}{number.subscriber}",
                number.national,
            )
        )
    rest = number.national[2:]
    return rng.choice(
        (
            number.national,
            number.national,
            f"06-{rest}",
            f"06 {rest}",
            f"06-{' '.join((rest[:2], rest[2:4], rest[4:6], rest[6:]))}",
            f"06.{'.'.join((rest[:2], rest[2:4], rest[4:6], rest[6:]))}",
            f"+31 6 {rest}",
            f"+316{rest}",
            f"0031 6 {rest[:4]} {rest[4:]}",
            " ".join(groups(rng, number.national)),
        )
    )


def hidden(rng: Random, number: Number, lang: str) -> str:
    """The number hidden from machines; a person still reads it without guessing."""
    names = DIGITS[lang]
    digits = number.national
    turn = rng.randrange(5)
    if turn == 0:
        return " ".join(names[int(digit)] for digit in digits)
    if turn == 1:
        sign = rng.choice("*.-/_~")
        return sign.join(digits)
    if turn == 2:
        return " ".join(digits).replace("0", "o") if rng.random() < 0.5 else " ".join(digits)
    if turn == 3:
        return " ".join(names[int(digit)] if rng.random() < 0.4 else digit for digit in digits)
    return digits[:2] + "".join(f" ({digits[at : at + 2]})" for at in range(2, len(digits), 2))
