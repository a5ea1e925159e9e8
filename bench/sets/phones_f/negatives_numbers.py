"""Kinds that look like a hidden number and are, by their own words, an account, a customer, an order, a door code."""

from collections.abc import Callable

from bench.blind_numbers import digits, dutch, pairs
from bench.sets.phones_f.labels_lists import LIST_LABELS
from bench.sets.phones_f.labels_numbers import NUMBER_LABELS
from bench.sets.phones_f.numerals import pair_word, spell
from bench.sets.phones_f.scene import Scene, Way
from bench.sets.phones_f.styles_mixed import LEET
from bench.sets.phones_f.styles_scripts import BLACK, CIRCLED, SCRIPTS, ZERO_WIDTH, shown

LABELS = NUMBER_LABELS | LIST_LABELS
Surface = Callable[[Scene, str], str]


def labelled(scene: Scene, label: str, said: str, dot: bool = True) -> str:
    """A label, a colon, the thing, among ordinary sentences."""
    space = " " if scene.lang == "fr" else ""
    return scene.around(f"{LABELS[label][scene.lang]}{space}: {said}", dot)


def value(scene: Scene, length: int) -> str:
    """Figures that start with 3, 4, 5 or 8: no way to dial starts so in the Netherlands."""
    return scene.pick("3", "4", "5", "8") + digits(scene.rng, length - 1)


def way(label: str, surface: Surface, *lengths: int, dot: bool = True) -> Way:
    """A kind: this label, this surface."""
    return Way(lambda scene: labelled(scene, label, surface(scene, value(scene, scene.rng.choice(lengths))), dot))


def grouped(scene: Scene, text: str) -> str:
    """Twos with a mark."""
    return scene.pick(" ", "-", ".").join(pairs(text))


def tens(scene: Scene, text: str) -> str:
    """Twos as numbers in words."""
    return ", ".join(pair_word(p, scene.lang) for p in pairs(text))


def glued(scene: Scene, text: str) -> str:
    """Digit words without a space."""
    return "".join(spell(text, scene.lang))


def spaced(scene: Scene, text: str) -> str:
    """Digit words with spaces."""
    return " ".join(spell(text, scene.lang))


def circled(scene: Scene, text: str) -> str:
    """Circled digits."""
    return shown(text, scene.rng.choice((CIRCLED, BLACK)))


def keycaps(scene: Scene, text: str) -> str:
    """Keycap emoji."""
    return "".join(f"{d}\ufe0f\u20e3" for d in text)


def mixed(scene: Scene, text: str) -> str:
    """Digits and words by turns."""
    return "".join(w if i % 2 else d for i, (d, w) in enumerate(zip(text, spell(text, scene.lang), strict=True)))


def brackets(scene: Scene, text: str) -> str:
    """Twos in brackets."""
    return "".join(f"[{p}]" for p in pairs(text))


def entities(scene: Scene, text: str) -> str:
    """HTML entities."""
    return "".join(f"&#{ord(d)};" for d in text)


def tags(scene: Scene, text: str) -> str:
    """HTML tags."""
    return "".join(f"<b>{p}</b>" for p in pairs(text))


def leet(scene: Scene, text: str) -> str:
    """Letters for digits."""
    return f"{scene.pick('M', 'TK', 'BX')}-{text.translate(LEET)}"


def stars(scene: Scene, text: str) -> str:
    """A mark between all digits."""
    return scene.pick("*", "-", "_", "~").join(text)


def emoji(scene: Scene, text: str) -> str:
    """Pictures between twos."""
    return scene.pick("💋", "🌹", "📦").join(pairs(text))


def arrows(scene: Scene, text: str) -> str:
    """Arrows between twos."""
    return "→".join(pairs(text))


def vertical(scene: Scene, text: str) -> str:
    """A digit a line."""
    return "\n" + "\n".join(text)


def hidden(scene: Scene, text: str) -> str:
    """Invisible characters between digits."""
    return scene.rng.choice(ZERO_WIDTH).join(text)


def override(scene: Scene, text: str) -> str:
    """Stored backwards in a right-to-left override."""
    return f"\u202e{text[::-1]}\u202c"


def letters(scene: Scene, text: str) -> str:
    """Words letter by letter."""
    return " | ".join(" ".join(w) for w in spell(text, scene.lang))


def script(*names: str) -> Surface:
    """Digits of another script."""
    return lambda scene, text: shown(text, SCRIPTS[scene.rng.choice(names)])


def iban(scene: Scene) -> str:
    """An account number of the Dutch form, its last ten figures shaped like a telephone number of an unused block."""
    last = dutch(scene.rng).national
    text = scene.pick(last, f"{last[:4]} {last[4:8]} {last[8:]}")
    return labelled(scene, "account", f"NL{scene.rng.randint(10, 98)} BANK {text}")


NUMBER_KINDS = {
    "account_iban": Way(iban),
    "account_pairs": way("account", grouped, 8, 12),
    "account_tens_words": way("account", tens, 8, 12),
    "account_stars": way("account", stars, 9, 12),
    "customer_words_glued": way("customer", glued, 7, 8),
    "customer_circled": way("customer", circled, 7, 8, 10),
    "customer_mixed": way("customer", mixed, 7, 8, 10),
    "customer_vertical": way("customer", vertical, 6, 7, dot=False),
    "customer_segmented": way("customer", script("segmented", "mono"), 7, 8, 10),
    "order_brackets": way("order", brackets, 8, 10, 12),
    "order_entities": way("order", entities, 8, 10, dot=False),
    "order_arrows": way("order", arrows, 8, 10),
    "order_override": way("order", override, 8, 9),
    "serial_leet": way("serial", leet, 8, 9, 10),
    "serial_tags": way("serial", tags, 8, 10, dot=False),
    "serial_mathematical": way("serial", script("bold", "double_struck", "sans"), 8, 10),
    "door_words": way("door", spaced, 4, 5),
    "door_keycaps": way("door", keycaps, 4, 5, 6, dot=False),
    "door_letters": way("door", letters, 4),
    "member_words_spaced": way("member", spaced, 7, 8, 10),
    "member_zero_width": way("member", hidden, 8, 10),
    "member_arabic": way("member", script("arabic", "persian"), 7, 8),
    "chamber_grouped": way("chamber", grouped, 8),
    "chamber_fullwidth": way("chamber", script("fullwidth"), 8),
    "chamber_tens_words": way("chamber", tens, 8),
    "parcel_emoji": way("parcel", emoji, 8, 10, 12, dot=False),
    "parcel_one_by_one": way("parcel", stars, 10, 12),
    "parcel_indic": way("parcel", script("devanagari", "thai", "bengali"), 8, 10),
}
