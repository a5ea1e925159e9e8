"""Ways in which the ad explains how to read the number."""

from random import Random

from bench.blind_numbers import Number, cut, dutch, pairs
from bench.sets.phones_e.filler import OPENINGS
from bench.sets.phones_e.languages import row
from bench.sets.phones_e.numerals import words
from bench.sets.phones_e.style import Style, dialled

_TAIL = row(
    "en de laatste vier zijn|and the last four are|und die letzten vier sind|et les quatre derniers sont|"
    "y los cuatro últimos son|a ostatnie cztery to|iar ultimele patru sunt|és az utolsó négy|"
    "e le ultime quattro sono|e os últimos quatro são|ve son dört rakam"
)
_PART = row("deel|part|Teil|partie|parte|część|partea|rész|parte|parte|bölüm")
_STARTS = row(
    "begint met|it starts with|beginnt mit|commence par|empieza con|zaczyna się od|începe cu|így kezdődik:|"
    "comincia con|começa com|şöyle başlar:"
)
_REST = row(
    "en daarna|and after that|und danach|et ensuite|y después|a dalej|și după aceea|és utána|e dopo|e depois|sonra"
)
_BACKWARDS = {
    "nl": "mijn nummer van achter naar voren: {}",
    "en": "my number backwards (read it from right to left): {}",
    "de": "meine Nummer rückwärts (von rechts nach links lesen): {}",
    "fr": "mon numéro à l'envers (lire de droite à gauche) : {}",
    "es": "mi número al revés (leer de derecha a izquierda): {}",
    "it": "il mio numero al contrario (leggere da destra a sinistra): {}",
}
_LETTERS_OUT = {
    "nl": "haal de letters weg en bel {}",
    "en": "take out the letters and call {}",
    "de": "Buchstaben weglassen und anrufen: {}",
    "fr": "enlève les lettres et appelle {}",
    "es": "quita las letras y llama {}",
    "pl": "usuń litery i zadzwoń {}",
    "ro": "scoate literele și sună {}",
    "hu": "vedd ki a betűket és hívj: {}",
    "it": "togli le lettere e chiama {}",
    "pt": "tira as letras e liga {}",
    "tr": "harfleri çıkar ve ara {}",
}
_FIRST_OUT = {
    "nl": "bel {}, maar laat het eerste cijfer weg",
    "en": "call {} but leave out the first digit",
    "de": "ruf {} an, aber die erste Ziffer weglassen",
    "fr": "appelle le {} sans le premier chiffre",
    "es": "llama al {} sin la primera cifra",
}
_ZERO_BEFORE = {
    "nl": "bel {} (zet er nog een nul voor)",
    "en": "call {} (put a zero in front)",
    "de": "ruf an: {} (noch eine Null davor)",
    "fr": "appelle le {} (avec un zéro devant)",
    "es": "llama al {} (con un cero delante)",
    "pl": "zadzwoń {} (z zerem na początku)",
    "it": "chiama {} (con uno zero davanti)",
    "pt": "liga {} (com um zero antes)",
}
_ZERO_SIX_BEFORE = {
    "nl": "06 en dan {}",
    "en": "zero six and then {}",
    "de": "null sechs und dann {}",
    "fr": "zéro six puis {}",
    "es": "cero seis y luego {}",
}
_TITLE = row("nummer|number|Nummer|numéro|número|numer|număr|szám|numero|número|numara")


def _letter_key(rng: Random, lang: str, number: Number) -> str:
    """One digit replaced by a letter, with the key beside it."""
    sign = rng.choice(number.subscriber[2:])
    letter = rng.choice("AKXQ")
    hidden = " ".join(pairs(number.national.replace(sign, letter)))
    return f"{hidden} ({letter} = {sign})"


def _sums(rng: Random, lang: str, number: Number) -> str:
    def one(sign: str) -> str:
        value = int(sign)
        if value < 2 or rng.random() < 0.5:
            return sign
        part = rng.randrange(1, value)
        return f"({part}+{value - part})"

    return " ".join(one(sign) for sign in number.national[:-1]) + f" ({int(number.national[-1]) + 1}-1)"


def _tail(rng: Random, lang: str, number: Number) -> str:
    text = number.national
    head = " ".join(pairs(text[:-4]))
    return f"{head} {_TAIL[lang]} {' '.join(words(rng, lang, text[-4:]))}"


def _parts(rng: Random, lang: str, number: Number) -> str:
    start, end = cut(number.national, (5, 9))
    name = _PART[lang]
    return f"({name} 1) {start}\n({name} 2) {end}"


def _far_apart(rng: Random, lang: str, number: Number) -> str:
    """The two parts with other lines of the ad between."""
    start, end = cut(number.national, (rng.choice((4, 5, 6)), 9))
    between = "\n".join(rng.sample(OPENINGS[lang], 2))
    return f"{_PART[lang]} 1: {start}\n{between}\n{_PART[lang]} 2: {end}"


def _starts(rng: Random, lang: str, number: Number) -> str:
    spoken = " ".join(words(rng, lang, number.national[:4]))
    return f"{_TITLE[lang]} {_STARTS[lang]} {spoken} {_REST[lang]} {number.national[4:]}"


def _letters_out(rng: Random, lang: str, number: Number) -> str:
    mixed = "".join(sign + rng.choice(("", *"akrtwz")) for sign in dialled(rng, number)[:-2])
    return _LETTERS_OUT[lang].format(mixed + "k" + number.national[-2:])


def _zero_six(rng: Random, lang: str, number: Number) -> str:
    return _ZERO_SIX_BEFORE[lang].format(" ".join(words(rng, lang, number.national[2:])))


STYLES = (
    Style("letter_with_a_key", _letter_key, number=dutch),
    Style("digits_as_sums", _sums, number=dutch),
    Style("last_four_named", _tail, number=dutch),
    Style("two_labelled_parts", _parts, number=dutch),
    Style("two_parts_far_apart", _far_apart, number=dutch),
    Style("begins_with_words", _starts, lead=False, number=dutch),
    Style("letters_to_take_out", _letters_out, lead=False),
    Style(
        "written_backwards",
        lambda rng, lang, number: _BACKWARDS[lang].format(number.national[::-1]),
        langs=tuple(_BACKWARDS),
        lead=False,
        number=dutch,
    ),
    Style(
        "first_digit_to_leave_out",
        lambda rng, lang, number: _FIRST_OUT[lang].format(rng.choice("123456789") + number.national),
        langs=tuple(_FIRST_OUT),
        lead=False,
        number=dutch,
    ),
    Style(
        "zero_to_put_before",
        lambda rng, lang, number: _ZERO_BEFORE[lang].format(" ".join(pairs(number.subscriber))),
        langs=tuple(_ZERO_BEFORE),
        lead=False,
        number=dutch,
    ),
    Style("zero_six_and_then_words", _zero_six, langs=tuple(_ZERO_SIX_BEFORE), number=dutch),
)
