"""Ways in which the digits stand plainly there, with something between or around them."""

from random import Random

from bench.blind_numbers import Number, cut, dutch, pairs
from bench.sets.phones_e.languages import row
from bench.sets.phones_e.style import Style, Writer, dialled, parts

_FILL = {
    "nl": ["lief", "zacht", "warm", "echt", "snel"],
    "en": ["sweet", "soft", "warm", "real", "nice"],
    "de": ["lieb", "zart", "warm", "echt", "schnell"],
    "fr": ["douce", "belle", "chaude", "vraie", "vite"],
    "es": ["dulce", "guapa", "suave", "real", "ya"],
    "it": ["dolce", "bella", "calda", "vera", "subito"],
}
_FIRST = row("eerst|first|erst|d'abord|primero|najpierw|întâi|először|prima|primeiro|önce")
_THEN = row("dan|then|dann|puis|luego|potem|apoi|aztán|poi|depois|sonra")
_LAST = row("en dan|and last|und zuletzt|et enfin|y al final|i na końcu|și la final|végül|e infine|e por fim|en son")
_CALL = row("belme|callme|rufan|appelle|llama|dzwon|suna|hivj|chiama|liga|ara")
_NOW = row("nu|now|jetzt|vite|ya|teraz|acum|most|subito|agora|simdi")


def _groups_with(*signs: str) -> Writer:
    """Groups with one of these signs between."""
    return lambda rng, lang, number: rng.choice(signs).join(parts(rng, number))


def _digits_with(*signs: str) -> Writer:
    """Single digits with one of these signs between."""
    return lambda rng, lang, number: rng.choice(signs).join(dialled(rng, number))


def _around(before: str, after: str, between: str) -> Writer:
    """Every group between two marks."""
    return lambda rng, lang, number: between.join(f"{before}{piece}{after}" for piece in pairs(dialled(rng, number)))


def _mixed_signs(rng: Random, lang: str, number: Number) -> str:
    written = parts(rng, number)
    return "".join(piece + rng.choice("-./ ,_") for piece in written[:-1]) + written[-1]


def _tags(rng: Random, lang: str, number: Number) -> str:
    tags = ("<b>{}</b>", "<span>{}</span>", "{}&nbsp;", "<i>{}</i>", "{}<wbr>", "<font color=red>{}</font>")
    return "".join(rng.choice(tags).format(piece) for piece in pairs(dialled(rng, number)))


def _table(rng: Random, lang: str, number: Number) -> str:
    return "<tr>" + "".join(f"<td>{piece}</td>" for piece in pairs(dialled(rng, number))) + "</tr>"


def _href(rng: Random, lang: str, number: Number) -> str:
    shown = {"nl": "klik hier", "de": "hier klicken", "fr": "cliquez ici", "en": "click here"}[lang]
    return f'<a href="tel:{number.e164}">{shown}</a>'


def _comments(rng: Random, lang: str, number: Number) -> str:
    return rng.choice(("<!-- -->", "<!--x-->")).join(pairs(dialled(rng, number)))


def _glued(rng: Random, lang: str, number: Number) -> str:
    return f"{_CALL[lang]}{dialled(rng, number)}{_NOW[lang]}"


def _filled(rng: Random, lang: str, number: Number) -> str:
    pieces = pairs(dialled(rng, number))
    fills = _FILL[lang]
    return "".join(f"{piece} {fills[at % len(fills)]} " for at, piece in enumerate(pieces[:-1])) + pieces[-1]


def _stages(rng: Random, lang: str, number: Number) -> str:
    start, middle, end = cut(dialled(rng, number), (4, 3, 9))
    return f"{_FIRST[lang]} {start} {_THEN[lang]} {middle} {_LAST[lang]} {end}"


def _no_zero(rng: Random, lang: str, number: Number) -> str:
    pieces = [piece for piece in cut(number.subscriber, rng.choice(((1, 2, 2, 2, 2), (1, 4, 4), (3, 3, 3)))) if piece]
    return rng.choice((" ", "-", ".")).join(pieces)


def _all_percent(rng: Random, lang: str, number: Number) -> str:
    return f"100% {rng.choice((' ', '-', '.')).join(pairs(number.national))} 100%"


def _zero_in_brackets(rng: Random, lang: str, number: Number) -> str:
    return f"({number.national[0]}){number.subscriber[0]} " + " ".join(pairs(number.subscriber[1:]))


def _country_odd(rng: Random, lang: str, number: Number) -> str:
    code = rng.choice(("[+{}]", "({})", "00-{}-", "+ {} ", "++{} ", "(00{})")).format(number.country)
    return code + rng.choice((" ", "-", "")) + rng.choice((" ", ".")).join(pairs(number.subscriber))


STYLES = (
    Style("groups_with_mixed_signs", _mixed_signs),
    Style("dot_between_every_digit", _digits_with(".", "..", " . ")),
    Style("space_between_every_digit", _digits_with(" ", "  ", "   ")),
    Style("comma_between_every_digit", _digits_with(",", ", ")),
    Style("hyphen_between_every_digit", _digits_with("-", " - ", "--", "–")),
    Style("underscores_and_tildes", _digits_with("_", "~", "¬", "·")),
    Style("invisible_characters", _digits_with("\u200b", "\u200d", "\u2060", "\u00ad")),
    Style("stars_between_groups", _groups_with("*", "**", " * ", "★", "☆")),
    Style("hearts_between_groups", _groups_with("❤", "💋", " 🌹 ", "🔥", "♥️")),
    Style("letters_x_between_groups", _groups_with("x", "xx", " x ", "X")),
    Style("bars_and_backslashes", _groups_with("|", "\\", "||", " // ")),
    Style("line_per_group", _groups_with("\n", "<br>", "<br/>\n")),
    Style("clock_colons", _groups_with(":", " : ")),
    Style("plus_or_equals_between", lambda r, _, n: r.choice("+=").join(pairs(n.national))),
    Style("brackets_around_groups", _around("(", ")", "")),
    Style("square_brackets_around_groups", _around("[", "]", " ")),
    Style("quotes_around_groups", _around("'", "'", " ")),
    Style("hashtags", _around("#", "", " ")),
    Style("percent_signs_around_groups", _around("%", "%", "")),
    Style("hundred_percent_on_both_sides", _all_percent),
    Style("html_tags_inside", _tags),
    Style("html_table_cells", _table),
    Style("html_comments_inside", _comments),
    Style("tel_link_only", _href, langs=("nl", "en", "de", "fr")),
    Style("glued_between_words", _glued, lead=False),
    Style("sweet_words_between_groups", _filled, langs=tuple(_FILL)),
    Style("first_then_last", _stages),
    Style("without_leading_zero", _no_zero, number=dutch),
    Style("zero_in_brackets", _zero_in_brackets, number=dutch),
    Style("odd_country_code", _country_odd),
)
