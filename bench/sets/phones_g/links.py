"""Links that ring, and digits hidden in HTML."""

from random import Random
from urllib.parse import quote

from bench.blind_numbers import Number, groups, pairs
from bench.sets.phones_g.ad import Case, Style, Surface, around, dialled, led, shown_as, someone
from bench.sets.phones_g.numerals import LANGUAGES

LABEL = {
    "nl": "klik hier",
    "en": "click here",
    "de": "hier klicken",
    "fr": "cliquez ici",
    "es": "pulsa aquí",
    "it": "clicca qui",
    "pt": "clica aqui",
    "ro": "apasă aici",
    "pl": "kliknij tutaj",
    "hu": "kattints ide",
    "tr": "buraya tıkla",
}
FORMS: dict[str, tuple[str, ...]] = {
    "link_wa_me": ("https://wa.me/{c}{s}", "wa.me/{c}{s}", "http://wa.me/{c}{s}?text=Hi", "www.wa.me/{c}{s}"),
    "link_whatsapp_send": (
        "https://api.whatsapp.com/send?phone={c}{s}",
        "api.whatsapp.com/send/?phone={c}{s}&text=Hello",
        "whatsapp://send?phone=+{c}{s}",
        "https://web.whatsapp.com/send?phone=%2B{c}{s}",
    ),
    "link_t_me": ("https://t.me/+{c}{s}", "t.me/+{c}{s}", "tg://resolve?phone={c}{s}"),
    "link_tel": ('<a href="tel:+{c}{s}">{label}</a>', "tel:{n}", "tel:+{c}-{s}", "[{label}](tel:+{c}{s})"),
    "link_other": (
        "viber://chat?number=%2B{c}{s}",
        "https://signal.me/#p/+{c}{s}",
        "sms:+{c}{s}",
        '<a href="https://wa.me/{c}{s}">{label}</a>',
        "callto:+{c}{s}",
        "TEL;TYPE=CELL:+{c}{s}",
    ),
    "link_broken_up": (
        "wa . me / {c} {s}",
        "wa[.]me/{c}{s}",
        "wa (dot) me / {c}{s}",
        "hxxps://wa.me/{c}{s}",
        "w a . m e / {c}{s}",
        "t . me / + {c} {s}",
    ),
}


def linked(name: str) -> Style:
    """The style with one of these forms of link."""

    def make(rng: Random, lang: str) -> Case:
        number = someone(rng)
        form = rng.choice(FORMS[name])
        link = form.format(c=number.country, s=number.subscriber, n=number.national, label=LABEL[lang])
        return Case(around(rng, lang, link, own_line=True), (number.e164,))

    return Style(name, make, LANGUAGES)


def entities(rng: Random, lang: str, number: Number) -> str:
    form = rng.choice(("&#{0};", "&#x{0:x};", "&#0{0};"))
    share = rng.choice((1.0, 1.0, 0.5))
    return "".join(form.format(ord(d)) if rng.random() < share else d for d in dialled(rng, number))


def named_entities(rng: Random, lang: str, number: Number) -> str:
    if rng.random() < 0.5:
        return f"&plus;{number.country}&nbsp;" + "&nbsp;".join(groups(rng, number.subscriber))
    return rng.choice(("&nbsp;", "&middot;", "&bull;", "&shy;", "&zwnj;")).join(groups(rng, number.national))


def tags(rng: Random, lang: str, number: Number) -> str:
    tag = rng.choice(("b", "i", "span", "u", "em"))
    return "".join(f"<{tag}>{part}</{tag}>" for part in pairs(number.national))


def every_other_tag(rng: Random, lang: str, number: Number) -> str:
    return "".join(f"<b>{d}</b>" if at % 2 else d for at, d in enumerate(dialled(rng, number)))


def comments(rng: Random, lang: str, number: Number) -> str:
    return rng.choice(("<!-- -->", "<!--x-->", "<wbr>", "<br>", "<span></span>")).join(groups(rng, number.national))


def escaped_link(rng: Random, lang: str, number: Number) -> str:
    return "tel:" + "".join(f"%{ord(d):02X}" for d in f"+{number.country}{number.subscriber}")


def redirected(rng: Random, lang: str, number: Number) -> str:
    inner = quote(f"https://wa.me/{number.country}{number.subscriber}", safe="")
    return f"https://uit.example/?to={inner}"


def alone(name: str, surface: Surface) -> Style:
    """A surface on a line of its own, without a lead."""

    def make(rng: Random, lang: str) -> Case:
        number = someone(rng)
        return Case(around(rng, lang, surface(rng, lang, number), own_line=True), (number.e164,))

    return Style(name, make, LANGUAGES)


def led_line(name: str, surface: Surface) -> Style:
    """A surface behind a lead, on a line of its own."""

    def make(rng: Random, lang: str) -> Case:
        number = someone(rng)
        return Case(around(rng, lang, led(rng, lang, surface(rng, lang, number)), own_line=True), (number.e164,))

    return Style(name, make, LANGUAGES)


STYLES = (
    *(linked(name) for name in FORMS),
    alone("link_percent", escaped_link),
    alone("link_in_link", redirected),
    led_line("html_entities", entities),
    led_line("html_named_entities", named_entities),
    shown_as("html_tags", tags),
    shown_as("html_every_other_tag", every_other_tag),
    led_line("html_comments", comments),
)
