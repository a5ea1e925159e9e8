"""Styles that hide nothing or little: separators, country codes, links and decoration."""

from typing import Final

from bench.sets.phones_j.context import Contact, Style, abroad, pieces


def _between(separator: str) -> Style:
    """Groups with one separator; named after it elsewhere."""
    return Style("", lambda c: separator.join(c.pieces()))


def _named(name: str, separator: str) -> Style:
    return Style(name, _between(separator).write)


def _international(c: Contact) -> str:
    return f"+{c.number.country} {' '.join(abroad(c.rng, c.number))}"


def _trunk_zero(c: Contact) -> str:
    return f"+{c.number.country} (0){c.rng.choice(('', ' '))}{' '.join(abroad(c.rng, c.number))}"


def _double_zero(c: Contact) -> str:
    return f"00{c.number.country}{c.rng.choice((' ', '-', ' (0) ', ''))}{'-'.join(abroad(c.rng, c.number))}"


def _odd_groups(c: Contact) -> str:
    out = ""
    for digit in c.digits:
        out += digit + (" " if c.rng.random() < 0.4 else "")
    return out.strip()


def _mixed_separators(c: Contact) -> str:
    parts = c.twos()
    return parts[0] + "".join(c.rng.choice((" ", "-", ".", "/", " - ", " . ")) + part for part in parts[1:])


def _framed(c: Contact) -> str:
    left, right = c.rng.choice(
        (("★彡 ", " 彡★"), ("═══ ", " ═══"), (">>> ", " <<<"), ("~~*~~ ", " ~~*~~"), ("【", "】"))
    )
    return f"{left}{' '.join(c.pieces())}{right}"


def _glued(c: Contact) -> str:
    first, *rest = c.note("fill").split()
    return f"{first}{c.digits}{rest[1]}"


def _again(c: Contact) -> str:
    return f"{c.digits} / {_international(c)}"


def _two(c: Contact) -> str:
    return f"{' '.join(c.pieces())} {c.note('or')} {' '.join(pieces(c.rng, c.another()))}"


def _two_lines(c: Contact) -> str:
    return f"{'-'.join(c.pieces())}\n{c.note('second')}: {' '.join(pieces(c.rng, c.another()))}"


def _colleague(c: Contact) -> str:
    return f"{c.digits}.{chr(10)}{c.note('friend')} Kim: {' '.join(pieces(c.rng, c.another()))}"


def _prices_beside(c: Contact) -> str:
    return f"{' '.join(c.pieces())} | 30 min 60€ | 60 min 100€ | 24/7"


def _dates_beside(c: Contact) -> str:
    return f"06-07-2026 / 12-07-2026, 10:00-22:00\n☎ {'-'.join(c.pieces())}"


def _account_beside(c: Contact) -> str:
    digits = "".join(str(c.rng.randint(0, 9)) for _ in range(10))
    return f"{' '.join(c.pieces())}\nIBAN: NL{c.rng.randint(10, 98)} BANK {digits[:4]} {digits[4:8]} {digits[8:]}"


def _markdown(c: Contact) -> str:
    return " ".join(f"**{part}**" for part in c.twos())


def _tags(c: Contact) -> str:
    opening, closing = c.rng.choice((("<b>", "</b>"), ("<span>", "</span>"), ("", "<br>")))
    return "".join(f"{opening}{part}{closing}" for part in c.twos()).removesuffix("<br>")


def _spaced_entities(c: Contact) -> str:
    return c.rng.choice(("&nbsp;", "&#8203;", "&shy;", "&thinsp;")).join(c.twos())


PLAIN: Final = (
    Style("compact", lambda c: c.digits),
    _named("groups_space", " "),
    _named("groups_dash", "-"),
    _named("groups_dot", "."),
    _named("groups_slash", "/"),
    _named("groups_backslash", "\\"),
    _named("groups_pipe", "|"),
    _named("groups_underscore", "_"),
    _named("groups_colon", ":"),
    _named("groups_tilde", "~"),
    _named("groups_arrow", " > "),
    _named("groups_plus", " + "),
    _named("groups_equals", "="),
    _named("groups_double_dot", ".."),
    _named("groups_ellipsis", " … "),
    _named("groups_long_dash", " — "),
    _named("groups_bullet", " • "),
    _named("groups_new_line", "\n"),
    Style("digits_space", lambda c: " ".join(c.digits)),
    Style("digits_wide_space", lambda c: "   ".join(c.digits)),
    Style("digits_dot", lambda c: ".".join(c.digits)),
    Style("digits_dash", lambda c: "-".join(c.digits)),
    Style("digits_comma", lambda c: ", ".join(c.digits)),
    Style("digits_underscore", lambda c: "_".join(c.digits)),
    Style("digits_new_line", lambda c: "\n" + "\n".join(c.digits)),
    Style("international", _international),
    Style("international_trunk_zero", _trunk_zero),
    Style("international_double_zero", _double_zero),
    Style("international_no_plus", lambda c: c.whole, home=True),
    Style("link_short", lambda c: f"https://wa.me/{c.whole}"),
    Style("link_send", lambda c: f"https://api.whatsapp.com/send?phone=%2B{c.whole}&text=Hi"),
    Style("link_scheme", lambda c: f"whatsapp://send?phone=+{c.whole}"),
    Style("link_tel", lambda c: f'<a href="tel:+{c.whole}">☎</a>'),
    Style("odd_groups", _odd_groups),
    Style("mixed_separators", _mixed_separators),
    Style("framed", _framed),
    Style("glued_to_words", _glued, label=False),
    Style("same_number_twice", _again),
    Style("two_numbers", _two),
    Style("two_numbers_on_lines", _two_lines),
    Style("own_and_colleague", _colleague),
    Style("beside_prices", _prices_beside),
    Style("below_dates", _dates_beside, label=False),
    Style("beside_account", _account_beside),
    Style("markdown_bold", _markdown),
    Style("left_over_tags", _tags),
    Style("left_over_entities", _spaced_entities),
)
