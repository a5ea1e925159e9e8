"""Styles in which the digits themselves are other characters, or invisible characters stand between them."""

from bench.sets.phones_f.scene import Scene, Way

SCRIPTS = {
    name: [chr(first + i) for i in range(10)]
    for name, first in {
        "arabic": 0x660,
        "persian": 0x6F0,
        "devanagari": 0x966,
        "bengali": 0x9E6,
        "thai": 0xE50,
        "khmer": 0x17E0,
        "fullwidth": 0xFF10,
        "bold": 0x1D7CE,
        "double_struck": 0x1D7D8,
        "sans": 0x1D7E2,
        "mono": 0x1D7F6,
        "segmented": 0x1FBF0,
        "myanmar": 0x1040,
        "tibetan": 0xF20,
    }.items()
}
CIRCLED = ["⓪", *(chr(0x2460 + i) for i in range(9))]
BLACK = ["⓿", *(chr(0x2776 + i) for i in range(9))]
SANS_CIRCLED = ["🄋", *(chr(0x2780 + i) for i in range(9))]
STOPS = ["🄀", *(chr(0x2488 + i) for i in range(9))]
COMMAS = [chr(0x1F101 + i) for i in range(10)]
BRACKETED = ["(0)", *(chr(0x2474 + i) for i in range(9))]
SUPER = list("⁰¹²³⁴⁵⁶⁷⁸⁹")
SUB = list("₀₁₂₃₄₅₆₇₈₉")
HAN = list("〇一二三四五六七八九")
DICE = ["0", *(chr(0x2680 + i) for i in range(6)), "7", "8", "9"]
ZERO_WIDTH = ("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff")
THIN = ("\u2009", "\u00a0", "\u202f", "\u3000", "\u2007", "\u2003")


def shown(text: str, table: list[str]) -> str:
    """Digits drawn with this table; all else stays."""
    return "".join(table[int(c)] if c in "0123456789" else c for c in text)


def joined(scene: Scene) -> str:
    """The number, whole or in groups with a space or a dash."""
    return scene.pick("", " ", "-").join(scene.groups())


def script(*names: str) -> Way:
    """A style with one of these tables."""
    return Way(lambda scene: scene.called(shown(joined(scene), SCRIPTS[scene.rng.choice(names)])))


def table(*tables: list[str]) -> Way:
    """A style with one of these lists of ten characters, a space between digits or none."""
    return Way(lambda s: s.called(s.pick("", " ").join(shown(d, t) for t in [s.rng.choice(tables)] for d in s.digits)))


def keycaps(scene: Scene) -> str:
    """Keycap emoji, with or without the variation selector."""
    selector = scene.pick("\ufe0f", "")
    return scene.called(scene.pick("", " ").join(f"{d}{selector}\u20e3" for d in scene.digits), dot=False)


def many_scripts(scene: Scene) -> str:
    """Every digit from another script."""
    tables = list(SCRIPTS.values())
    return scene.called("".join(scene.rng.choice(tables)[int(d)] for d in scene.digits))


def script_change(scene: Scene) -> str:
    """Every group in another script."""
    tables = scene.rng.sample([SCRIPTS["arabic"], SCRIPTS["fullwidth"], SCRIPTS["bold"], CIRCLED, SUPER, BLACK], 6)
    return scene.called(" ".join(shown(g, t) for g, t in zip(scene.groups(), tables, strict=False)))


def zero_width(scene: Scene) -> str:
    """Invisible characters between the digits."""
    return scene.called("".join(d + scene.rng.choice(ZERO_WIDTH) for d in scene.digits))


def soft_hyphens(scene: Scene) -> str:
    """Soft hyphens between the digits."""
    return scene.called("\u00ad".join(scene.digits))


def spaces(scene: Scene) -> str:
    """Spaces that are not the ordinary one."""
    return scene.called(scene.rng.choice(THIN).join(scene.groups() if scene.rng.random() < 0.5 else scene.digits))


def underlined(scene: Scene) -> str:
    """Each digit carries a combining mark."""
    mark = scene.pick("\u0332", "\u0333", "\u0305", "\u20dd", "\u0323")
    return scene.called("".join(d + mark for d in scene.digits))


def tag_marks(scene: Scene) -> str:
    """Direction marks that change nothing of what is seen."""
    return scene.called("\u200e".join(f"\u2066{g}\u2069" for g in scene.groups()))


def override(scene: Scene) -> str:
    """Stored backwards inside a right-to-left override: the screen shows the number the right way round."""
    gap = scene.pick("", " ", "-")
    return scene.called(f"\u202e{gap.join(scene.groups())[::-1]}\u202c")


def odd_dashes(scene: Scene) -> str:
    """Dashes of every length."""
    return scene.called("".join(g + d for g, d in zip(scene.groups(), "‐‒–—―", strict=False)).rstrip("‐‒–—―"))


SCRIPT_STYLES = {
    "script_arabic": script("arabic", "persian"),
    "script_indic": script("devanagari", "bengali", "tibetan"),
    "script_thai_khmer": script("thai", "khmer", "myanmar"),
    "script_fullwidth": script("fullwidth"),
    "script_mathematical": script("bold", "double_struck", "sans", "mono"),
    "script_segmented": script("segmented"),
    "script_circled": table(CIRCLED, SANS_CIRCLED),
    "script_black_circled": table(BLACK),
    "script_digit_stop": table(STOPS),
    "script_digit_comma": table(COMMAS),
    "script_bracketed": table(BRACKETED),
    "script_super_sub": table(SUPER, SUB),
    "script_han": table(HAN),
    "script_dice": table(DICE),
    "script_keycaps": Way(keycaps),
    "script_many": Way(many_scripts),
    "script_per_group": Way(script_change),
    "hidden_zero_width": Way(zero_width),
    "hidden_soft_hyphen": Way(soft_hyphens),
    "hidden_odd_spaces": Way(spaces),
    "hidden_combining": Way(underlined),
    "hidden_direction_marks": Way(tag_marks),
    "hidden_override": Way(override),
    "sep_odd_dashes": Way(odd_dashes),
}
