"""Styles in which the number is in a link, a tag, an entity or a line for machines."""

from bench.blind_numbers import digits
from bench.sets.phones_f.scene import NAMES, Scene, Way

TAGS = ("b", "i", "u", "em", "strong", "span", "font", "big")


def full(scene: Scene) -> str:
    """Country code and number, no plus."""
    return scene.number.e164[1:]


def wa_me(scene: Scene) -> str:
    """A short link, sometimes with a greeting."""
    tail = scene.pick("", "?text=Hi", "/?text=afspraak%20maken")
    return scene.around(f"{scene.pick('https://', 'http://', '')}wa.me/{full(scene)}{tail}", dot=False)


def wa_me_spaced(scene: Scene) -> str:
    """The short link with spaces or a word for the dot."""
    return scene.around(f"wa {scene.pick('.', '(dot)', '[.]', 'punt')} me / {full(scene)}", dot=False)


def send_link(scene: Scene) -> str:
    """The long link or the app's own scheme."""
    start = scene.pick(
        "https://api.whatsapp.com/send?phone=",
        "https://api.whatsapp.com/send/?phone=%2B",
        "whatsapp://send?phone=",
        "https://api.whatsapp.com/send?text=Hallo&phone=",
    )
    return scene.around(start + full(scene), dot=False)


def tel_link(scene: Scene) -> str:
    """tel: or sms: in a line or in an anchor; the words shown are no number."""
    word = scene.pick("Bel", "Call", "Tel", "☎")
    link = f"{scene.pick('tel:', 'sms:', 'tel://')}{scene.pick('+', '%2B', '00')}{full(scene)}"
    return scene.around(scene.pick(link, f'<a href="{link}">{word}</a>', f"[{word}]({link})"), dot=False)


def entities(scene: Scene) -> str:
    """Decimal or hexadecimal entities."""
    form = scene.pick("&#{0:d};", "&#x{0:x};", "&#x{0:X};", "&#{0:04d};")
    return scene.called("".join(form.format(ord(d)) for d in scene.digits), dot=False)


def inline_tags(scene: Scene) -> str:
    """Tags of text around each group."""
    said = "".join(f"<{t}>{g}</{t}>" for g in scene.groups() for t in [scene.rng.choice(TAGS)])
    return scene.called(said, dot=False)


def comments(scene: Scene) -> str:
    """HTML comments and empty tags between digits."""
    between = scene.pick("<!-- -->", "<!--x-->", "<wbr>", "<span></span>", "&shy;", "&#8203;", "&nbsp;", "&zwnj;")
    return scene.called(between.join(scene.pairs()), dot=False)


def breaks(scene: Scene) -> str:
    """Line breaks of HTML between groups."""
    return scene.called(scene.pick("<br>", "<br/>", "<br />\n", "</p><p>").join(scene.groups()), dot=False)


def markup(scene: Scene) -> str:
    """Marks of forums and chat around each group."""
    left, right = scene.rng.choice((("**", "**"), ("[b]", "[/b]"), ("`", "`"), ("~", "~"), ("[color=red]", "[/color]")))
    return scene.called("".join(f"{left}{g}{right}" for g in scene.groups()), dot=False)


def card(scene: Scene) -> str:
    """Lines of an address card or of data."""
    name = scene.rng.choice(NAMES)
    plus = scene.number.e164
    return scene.around(
        scene.pick(
            f"BEGIN:VCARD\nFN:{name}\nTEL;TYPE=CELL:{plus}\nEND:VCARD",
            f'{{"name": "{name}", "telephone": "{plus}"}}',
            f"MECARD:N:{name};TEL:{plus};;",
            f'<meta itemprop="telephone" content="{plus}">',
        ),
        dot=False,
    )


def percent(scene: Scene) -> str:
    """The digits percent-encoded in a link."""
    return scene.around("tel:" + "".join(f"%{ord(c):02X}" for c in scene.number.e164), dot=False)


def address(scene: Scene) -> str:
    """The number before an at sign and the word for the app."""
    return scene.called(f"{scene.digits}@{scene.pick('whatsapp', 'telefoon', 'mobile', 'sms')}", dot=False)


def anchor_and_text(scene: Scene) -> str:
    """A link with an unrelated id, and the number in the words that are shown."""
    return scene.called(
        f'<a href="/ad/{scene.rng.randint(3, 9)}{digits(scene.rng, 5)}">{" ".join(scene.pairs())}</a>', dot=False
    )


LINKS = {
    "link_wa_me": Way(wa_me),
    "link_wa_me_spaced": Way(wa_me_spaced),
    "link_send": Way(send_link),
    "link_tel": Way(tel_link),
    "link_percent": Way(percent),
    "link_anchor_text": Way(anchor_and_text),
    "link_address": Way(address),
    "html_entities": Way(entities),
    "html_inline_tags": Way(inline_tags),
    "html_between": Way(comments),
    "html_breaks": Way(breaks),
    "markup_groups": Way(markup),
    "machine_card": Way(card),
}
