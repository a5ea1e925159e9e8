"""Numbers of which the ad explains the trick: letters for digits, price lists, first digits of lines, corrections.

A writer gives the slots of a frame; the frames stand in `judge_phone_frames`.
"""

from random import Random

from bench.blind_numbers import Number, cut, groups
from bench.blind_phone_words import DIGITS

Slots = dict[str, str]

_STORY = {
    "nl": ("{w} kaarsen op tafel", "{w} rondjes om het park", "{w} glazen wijn", "{w} keer lachen",
           "{w} nachten slapen", "{w} liedjes op de radio", "{w} bladzijden gelezen", "{w} suikerklontjes"),
    "en": ("{w} candles on the table", "{w} walks in the park", "{w} songs on the radio", "{w} nights of sleep",
           "{w} pages read", "{w} cups of tea", "{w} good laughs"),
    "de": ("{w} Kerzen am Fenster", "{w} Lieder im Radio", "{w} Tassen Tee", "{w} Seiten gelesen", "{w} Runden im Park",
           "{w} gute Witze"),
}
_GOODS = {
    "nl": ("kaars", "olie", "thee", "handdoek", "badzout", "bloemen", "honing"),
    "en": ("candle", "oil", "tea", "towel", "honey", "flowers", "soap"),
    "de": ("Kerze", "Öl", "Tee", "Handtuch", "Honig", "Seife", "Blumen"),
}
_LINES = {
    "nl": ("{d} keer per week sporten", "{d} planten in de kamer", "{d} minuten lopen van de halte", "{d} soorten thee",
           "{d} kussens op de bank", "{d} lampjes aan", "{d} zorgen als je weggaat", "{d} koekjes bij de koffie"),
    "en": ("{d} plants in the room", "{d} kinds of tea", "{d} cushions on the sofa", "{d} minutes from the stop",
           "{d} little lamps", "{d} biscuits with your coffee"),
}


def letters_told(rng: Random, number: Number, language: str) -> Slots:
    """A letter for each digit, with the key."""
    letters = rng.choice(("JABCDEFGHI", "XABCDEFGHI", "OQRSTUVWYZ"))
    key = rng.choice((", ", " ", " / ")).join(f"{letters[d]}={d}" for d in (*range(1, 10), 0))
    return {"key": key, "code": rng.choice(("", " ", "-")).join(letters[int(d)] for d in number.national)}


def price_list_told(rng: Random, number: Number, language: str) -> Slots:
    """The pairs of the number as prices of little things."""
    goods = rng.sample(_GOODS[language], 5)
    cells = cut(number.national, (2, 2, 2, 2, 2))
    sign = rng.choice(("€{}", "€ {}", "{} euro", "{},-"))
    joint = rng.choice((", ", "\n", " / "))
    return {"list": joint.join(f"{good} {sign.format(c)}" for good, c in zip(goods, cells, strict=True))}


def line_starts_told(rng: Random, number: Number, language: str) -> Slots:
    """Ten lines, each begins with a digit."""
    return {"lines": "\n".join(rng.choice(_LINES[language]).format(d=d) for d in number.national)}


def story_capitals_told(rng: Random, number: Number, language: str) -> Slots:
    """A story in which the number words stand in capitals."""
    words = [DIGITS[language][int(d)].upper() for d in number.national]
    parts = [rng.choice(_STORY[language]).format(w=word) for word in words]
    return {"story": ", ".join(parts)}


def words_mirrored_told(rng: Random, number: Number, language: str) -> Slots:
    """Every word spelt backwards, the order kept."""
    return {"words": rng.choice((" ", ", ")).join(DIGITS[language][int(d)][::-1] for d in number.national)}


def zero_to_add_told(rng: Random, number: Number, language: str) -> Slots:
    """The number without its first zero; the ad says to add it."""
    return {"rest": rng.choice((" ", "-", ".", "")).join(groups(rng, number.subscriber))}


def corrected_told(rng: Random, number: Number, language: str) -> Slots:
    """The last digit is wrong and put right in the same breath."""
    last = number.national[-1]
    wrong = rng.choice([d for d in "0123456789" if d != last])
    digit = last if rng.random() < 0.6 else DIGITS[language][int(last)]
    return {"wrong": rng.choice((" ", "-", "")).join(groups(rng, number.national[:-1] + wrong)), "last": digit}


def one_more_told(rng: Random, number: Number, language: str) -> Slots:
    """The last digit must be raised or lowered by one."""
    last = int(number.national[-1])
    up = last > 0 and (last == 9 or rng.random() < 0.5)
    shown = number.national[:-1] + str(last - 1 if up else last + 1)
    word = {"nl": ("hoger", "lager"), "en": ("higher", "lower"), "de": ("höher", "niedriger")}[language][0 if up else 1]
    return {"shown": rng.choice((" ", "-", "")).join(groups(rng, shown)), "way": word}


def swapped_told(rng: Random, number: Number, language: str) -> Slots:
    """The last two digits stand the wrong way round, says the ad."""
    text = number.national
    return {"shown": rng.choice((" ", "-", "")).join(groups(rng, text[:-2] + text[-1] + text[-2]))}


def gap_of_two_told(rng: Random, number: Number, language: str) -> Slots:
    """Two digits in the middle are dashes; the ad gives them."""
    text, at = number.national, rng.choice((2, 4, 6))
    middle = text[at : at + 2]
    words = " ".join(DIGITS[language][int(d)] for d in middle)
    return {"shown": f"{text[:at]} -- {text[at + 2 :]}".strip(), "two": middle if rng.random() < 0.6 else words}


def country_named(rng: Random, number: Number, language: str) -> Slots:
    """The country's code is told by the country's name."""
    rest = " ".join(groups(rng, number.subscriber)) if rng.random() < 0.6 else " ".join(
        DIGITS[language][int(d)] for d in number.subscriber
    )
    return {"rest": rest}


def two_numbers(rng: Random, first: Number, second: Number, language: str) -> Slots:
    """Two numbers of which only the last two digits differ; the second is told by its ending."""
    shown = rng.choice((" ", "-", "")).join(groups(rng, first.national))
    return {"first": shown, "tail": second.national[-2:]}


def app_names(rng: Random, number: Number, language: str) -> Slots:
    """Names of chat programs glued to the number with signs."""
    apps = rng.choice(("WhatsApp", "Signal", "Viber", "Telegram", "WA/Signal", "whats app", "WApp", "Watsap"))
    abroad = number.country + number.subscriber
    text = rng.choice((number.national, f"+{abroad}", f"00{abroad}"))
    shown = rng.choice(("-", " ", "_", "/", ".")).join(groups(rng, text))
    shape = rng.choice(("{a}//{n}", "{a}@{n}", "[{a}] {n}", "{a}={n}", "{n} @ {a}", "{a}~{n}", "{n}({a})"))
    return {"app": shape.format(a=apps, n=shown)}
