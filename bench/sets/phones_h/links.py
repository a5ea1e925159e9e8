"""Styles in which the number is in a link or in markup."""

from random import Random

from bench.blind_numbers import Number, groups
from bench.sets.phones_h.inline import Inline
from bench.sets.phones_h.signs import keycaps


def _bare(number: Number) -> str:
    return number.e164.removeprefix("+")


def _wrapped(rng: Random, lang: str, number: Number) -> str:
    tag = rng.choice(("b", "span", "i", "strong"))
    return "".join(f"<{tag}>{piece}</{tag}>" for piece in groups(rng, number.national))


def _comments(rng: Random, lang: str, number: Number) -> str:
    return "<!-- -->".join(groups(rng, number.national))


def _entities(rng: Random, lang: str, number: Number) -> str:
    form = rng.choice(("&#{};", "&#x{:x};"))
    return "".join(form.format(ord(sign)) for sign in number.national)


def _spaces(rng: Random, lang: str, number: Number) -> str:
    return rng.choice(("&nbsp;", "&thinsp;", "&#8203;", "&middot;", "&ndash;")).join(groups(rng, number.national))


def _anchor(rng: Random, lang: str, number: Number) -> str:
    return f'<a href="tel:{number.e164}">{rng.choice(("☎", "📞", "Tel."))}</a>'


def _card(rng: Random, lang: str, number: Number) -> str:
    return f"\nBEGIN:VCARD\nVERSION:3.0\nTEL;TYPE=CELL:{number.e164}\nEND:VCARD\n"


STYLES: dict[str, Inline] = {
    "link_wa": lambda rng, lang, number: rng.choice(("https://", "")) + f"wa.me/{_bare(number)}",
    "link_wa_spaced": lambda rng, lang, number: f"wa . me / {_bare(number)}",
    "link_send": lambda rng, lang, number: f"https://api.whatsapp.com/send?phone={_bare(number)}&text=hi",
    "link_app": lambda rng, lang, number: f"whatsapp://send?phone={_bare(number)}",
    "link_tel": lambda rng, lang, number: f"tel:{number.e164}",
    "link_encoded": lambda rng, lang, number: f"tel:%2B{_bare(number)}",
    "link_sms": lambda rng, lang, number: f"sms:{number.e164}?body=hi",
    "link_viber": lambda rng, lang, number: f"viber://chat?number=%2B{_bare(number)}",
    "link_telegram": lambda rng, lang, number: f"https://t.me/{number.e164}",
    "html_tags": _wrapped,
    "html_comments": _comments,
    "html_entities": _entities,
    "html_spaces": _spaces,
    "html_breaks": lambda rng, lang, number: "<br>".join(groups(rng, number.national)),
    "html_anchor": _anchor,
    "contact_card": _card,
    "combo_html_keycaps": lambda rng, lang, number: "<b></b>".join(map(keycaps, groups(rng, number.national))),
}
