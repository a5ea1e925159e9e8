"""Numbers nobody else has, numbers one digit apart, and the ways an advertiser writes hers."""

from random import Random

from bench.blind_numbers import Number, british, dutch, groups, pairs

_WORDS = {
    "nl": ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"],
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
}
_SAY = {
    "nl": (
        "Bel of app {n}.",
        "Je bereikt me op {n}",
        "Tel. {n}",
        "Mijn nummer: {n}.",
        "Afspraak maken? {n}",
        "App naar {n}.",
    ),
    "en": ("Call or text {n}.", "My number is {n}.", "Phone: {n}", "Reach me at {n}."),
    "de": ("Ruf an: {n}.", "Tel. {n}", "Meine Nummer: {n}."),
    "fr": ("Appelez le {n}.", "Tél. {n}", "Mon numéro : {n}."),
    "es": ("Llámame al {n}.", "Tel. {n}", "Mi número: {n}."),
}
_HANDLE_SAY = {
    "nl": ("Telegram: @{h}", "Je vindt me op Telegram als @{h}.", "Of via telegram @{h}"),
    "en": ("Telegram: @{h}", "Find me on Telegram: @{h}."),
}


class Numbers:
    """Gives every number once, and never one that differs in a single digit from another unless asked."""

    def __init__(self, rng: Random) -> None:
        """`rng` is the world's."""
        self._rng = rng
        self._used: set[str] = set()

    def new(self, foreign: float = 0.04) -> Number:
        """A number of somebody's own; now and then a British one, as long as there are."""
        while True:
            made = british(self._rng) if self._rng.random() < foreign else dutch(self._rng)
            if made.e164 not in self._used and (made.country != "31" or self._alone(made)):
                return self._keep(made)

    def beside(self, number: Number) -> Number:
        """Another Dutch number, one digit away from this one."""
        while True:
            at = self._rng.randint(3, len(number.subscriber) - 1)
            digit = self._rng.choice("0123456789")
            subscriber = number.subscriber[:at] + digit + number.subscriber[at + 1 :]
            made = Number("0" + subscriber, "31", subscriber)
            if made.e164 not in self._used:
                return self._keep(made)

    def _alone(self, number: Number) -> bool:
        line = number.e164
        near = (line[:at] + digit + line[at + 1 :] for at in range(3, len(line)) for digit in "0123456789")
        return self._used.isdisjoint(near)

    def _keep(self, number: Number) -> Number:
        self._used.add(number.e164)
        return number


def in_field(rng: Random, number: Number) -> str:
    """As a form's field holds it."""
    if number.country != "31" or rng.random() < 0.2:
        return number.e164
    return rng.choice((number.national, number.national, number.national[:2] + "-" + number.national[2:]))


def written(rng: Random, number: Number) -> str:
    """In plain sight in the text."""
    if number.country != "31":
        return rng.choice((number.e164, f"+{number.country} {number.subscriber[:4]} {number.subscriber[4:]}"))
    digits = number.national
    return rng.choice(
        (digits, digits[:2] + "-" + digits[2:], " ".join(groups(rng, digits)), " ".join(pairs(digits)), number.e164)
    )


def hidden(rng: Random, number: Number, language: str) -> str:
    """Written so that a person reads it and a simple search does not."""
    if number.country != "31":
        return written(rng, number)
    digits = number.national
    ways = ["dots", "stars", "letters", "spread"]
    if language in _WORDS:
        ways += ["words", "mixed"]
    way = rng.choice(ways)
    if way == "words":
        return " ".join(_WORDS[language][int(digit)] for digit in digits)
    if way == "mixed":
        return " ".join(_WORDS[language][int(digit)] if rng.random() < 0.4 else digit for digit in digits)
    if way == "letters":
        return " ".join(pairs(digits)).replace("0", "O").replace("1", "l")
    joint = {"dots": ".", "stars": "*", "spread": " "}[way]
    return joint.join(digits)


def say_number(rng: Random, shown: str, language: str) -> str:
    """The sentence round a number."""
    return rng.choice(_SAY[language]).replace("{n}", shown)


def say_handle(rng: Random, handle: str, language: str) -> str:
    """The sentence round a handle."""
    return rng.choice(_HANDLE_SAY.get(language, ("Telegram: @{h}",))).replace("{h}", handle)
