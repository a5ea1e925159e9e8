"""Styles that put two tricks together, and styles with another owner's number beside the advertiser's own."""

from collections.abc import Callable
from typing import Final

from bench.sets.phones_j.context import BODY, Contact, Style, abroad
from bench.sets.phones_j.owned import OWNED
from bench.sets.phones_j.signs import HEARTS, UNSEEN
from bench.sets.phones_j.spoken import bare
from bench.sets.phones_j.values import VALUES
from bench.sets.phones_j.words import pair

CIRCLED: Final = "⓪①②③④⑤⑥⑦⑧⑨"
LOOKS: Final = {"0": "O", "1": "l", "5": "S", "8": "B"}
CYRILLIC: Final = str.maketrans("aeocpx", "аеосрх")
SMALL: Final = str.maketrans("abcdefghijklmnopqrstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ")


def _keycap(digit: str) -> str:
    return f"{digit}\ufe0f\u20e3"


def _font(text: str, start: int) -> str:
    return "".join(chr(start + ord(char) - ord("a")) if "a" <= char <= "z" else char for char in bare(text))


def _unseen_words(c: Contact) -> str:
    return " ".join(c.rng.choice(UNSEEN[:5]).join(word) for word in c.said().split())


def _keycaps_and_words(c: Contact) -> str:
    return " ".join(c.word(d) if at % 2 else _keycap(d) for at, d in enumerate(c.digits))


def _everything(c: Contact) -> str:
    ways: list[Callable[[str], str]] = [str, c.word, _keycap]
    ways += [lambda d: CIRCLED[int(d)], lambda d: LOOKS.get(d) or d]
    return " ".join(c.rng.choice(ways)(d) for d in c.digits)


def _zero_word(c: Contact) -> str:
    return " ".join(c.twos()).replace("0", c.word("0"))


def _country_then_words(c: Contact) -> str:
    return f"+{c.number.country} {c.said(c.number.subscriber)}"


def _country_brackets(c: Contact) -> str:
    return f"(+{c.number.country}) {c.rng.choice((' ', '-', '.')).join(abroad(c.rng, c.number))}"


def _beside(kind: str) -> Style:
    def write(c: Contact) -> str:
        return f"{' '.join(c.pieces())}\n{OWNED[kind][c.lang]}: {VALUES[kind](c.rng, c.lang)}"

    return Style(f"beside_{kind}", write)


def _icon(c: Contact) -> str:
    return f"{c.rng.choice(('☎', '📞', '📱', '✆'))} {' '.join(c.pieces())}"


def _hidden_label(c: Contact) -> str:
    label = c.rng.choice(("W.h.a.t.s.A.p.p", "Wh@ts@pp", "T3L", "W A", "whats@pp"))
    return f"{label}: {'-'.join(c.pieces())}"


def _halves_in_words(c: Contact) -> str:
    return f"{c.note('part_one')}: {c.said(c.digits[:6])}\n{BODY}\n{c.note('part_two')}: {c.said(c.digits[6:])}"


def _start_in_words(c: Contact) -> str:
    return f"{c.note('starts')} {c.said('06')}, {c.note('then')} {c.digits[2:]}"


def _words_backwards(c: Contact) -> str:
    return f"{c.said(c.digits[::-1])} ({c.note('backwards')})"


BLENDS: Final = (
    Style("halves_in_words", _halves_in_words, label=False),
    Style("start_in_words_told", _start_in_words, home=True),
    Style("words_backwards_told", _words_backwards),
    Style("keycaps_and_hearts", lambda c: c.rng.choice(HEARTS).join(_keycap(d) for d in c.digits)),
    Style("words_hyphen", lambda c: c.said().replace(" ", "-")),
    Style("words_ellipsis", lambda c: c.said().replace(" ", "... ")),
    Style("words_boxed", lambda c: "".join(f"({word})" for word in c.said().split())),
    Style("left_over_comments", lambda c: "<!-- -->".join(c.twos())),
    Style("left_over_codes", lambda c: "".join(f"[b]{part}[/b]" for part in c.twos())),
    Style("link_sms", lambda c: f"sms:+{c.whole}", label=False),
    Style("link_chat", lambda c: f"viber://chat?number=%2B{c.whole}", label=False),
    Style("link_signal", lambda c: f"https://signal.me/#p/+{c.whole}", label=False),
    Style("link_telegram", lambda c: f"https://t.me/+{c.whole}", label=False),
    Style("no_label", lambda c: " ".join(c.pieces()), label=False),
    Style("no_label_words", lambda c: c.said(), label=False),
    Style("icon_label", _icon, label=False),
    Style("hidden_label", _hidden_label, label=False),
    Style("pairs_in_words_slash", lambda c: " / ".join(pair(c.lang, part) for part in c.twos()), home=True),
    Style("words_bold_font", lambda c: _font(c.said(), 0x1D41A)),
    Style("words_full_width", lambda c: _font(c.said(), 0xFF41)),
    Style("words_small_capitals", lambda c: bare(c.said()).translate(SMALL)),
    Style("words_cyrillic", lambda c: bare(c.said()).translate(CYRILLIC)),
    Style("words_unseen_characters", _unseen_words),
    Style("keycaps_and_words", _keycaps_and_words),
    Style("everything_mixed", _everything),
    Style("zero_in_words", _zero_word),
    Style("international_spaced", lambda c: "+ " + " ".join(c.whole)),
    Style("international_keycaps", lambda c: "+" + "".join(_keycap(d) for d in c.whole)),
    Style("international_brackets", _country_brackets),
    Style("country_then_words", _country_then_words),
    Style("double_zero_words", lambda c: c.said("00" + c.whole)),
    Style("boxed_lines", lambda c: "\n" + "\n".join(f"| {part} |" for part in c.twos())),
    _beside("ad_number"),
    _beside("invoice"),
    _beside("dates"),
    _beside("views"),
)
