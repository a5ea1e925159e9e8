"""Styles that use two families at once."""

from bench.blind_numbers import cut
from bench.sets.phones_f.numerals import pair_word, spell
from bench.sets.phones_f.phrases import ORDER, PART, REST, REVERSE, START_END, THREE_PARTS
from bench.sets.phones_f.scene import NAMES, Scene, Way
from bench.sets.phones_f.styles_scripts import BLACK, CIRCLED, SCRIPTS, ZERO_WIDTH, shown


def words_zero_width(scene: Scene) -> str:
    """Words with invisible characters inside."""
    words = [scene.rng.choice(ZERO_WIDTH).join(w) for w in spell(scene.digits, scene.lang)]
    return scene.called(" ".join(words))


def words_reversed(scene: Scene) -> str:
    """Digit words in reverse order, and said so."""
    return scene.around(REVERSE[scene.lang].format(n=", ".join(spell(scene.digits[::-1], scene.lang))))


def words_entities(scene: Scene) -> str:
    """The first letter of every digit word is an entity."""
    return scene.called(" ".join(f"&#{ord(w[0])};{w[1:]}" for w in spell(scene.digits, scene.lang)), dot=False)


def words_fullwidth(scene: Scene) -> str:
    """Digit words in wide letters."""
    words = " ".join(spell(scene.digits, scene.lang))
    return scene.called("".join(chr(ord(c) + 0xFEE0) if "a" <= c <= "z" else c for c in words))


def start_end_words(scene: Scene) -> str:
    """'starts with zero six ... and ends in ...'."""
    a, b = (" ".join(spell(t, scene.lang)) for t in (scene.digits[:4], scene.digits[4:]))
    return scene.around(START_END[scene.lang].format(a=a, b=b))


def sentences_words(scene: Scene) -> str:
    """Three sentences, each with another family."""
    a, b, c = cut(scene.digits, (4, 2, 4))
    first, second, third = THREE_PARTS[scene.lang]
    last = " ".join(spell(c, scene.lang))
    return scene.around(f"{first.format(a=a)} {second.format(b=pair_word(b, scene.lang))} {third.format(c=last)}")


def title_words(scene: Scene) -> str:
    """The title has circled digits, the last line the rest in words."""
    title = f"{scene.rng.choice(NAMES)} ♥ {scene.lead(shown(scene.digits[:4], scene.rng.choice((CIRCLED, BLACK))))}..."
    rest = REST[scene.lang].format(b="..." + " ".join(spell(scene.digits[4:], scene.lang)))
    return "\n".join([title, " ".join(scene.sentences(3)), rest])


def blocks_words(scene: Scene) -> str:
    """Numbered parts in another order, in words."""
    parts = list(enumerate(cut(scene.digits, (2, 4, 4)), 1))
    scene.rng.shuffle(parts)
    said = "; ".join(f"{PART[scene.lang]} {i}: {' '.join(spell(p, scene.lang))}" for i, p in parts)
    return scene.around(ORDER[scene.lang].format(n=said))


def o_and_emoji(scene: Scene) -> str:
    """The letter O for zero and pictures between groups."""
    return scene.called("".join(g + scene.pick("💋", "🌹", "✨") for g in scene.groups()).replace("0", "O"), dot=False)


def arabic_dots(scene: Scene) -> str:
    """Arabic digits with marks between them."""
    return scene.called(scene.pick(".", "-", "*", "_").join(shown(d, SCRIPTS["arabic"]) for d in scene.digits))


def tags_and_words(scene: Scene) -> str:
    """Tags around words and digits by turns."""
    parts = [
        w if i % 2 else d for i, (d, w) in enumerate(zip(scene.digits, spell(scene.digits, scene.lang), strict=True))
    ]
    return scene.called("".join(f"<b>{p}</b>" if i % 3 else f"<i>{p}</i>" for i, p in enumerate(parts)), dot=False)


def fullwidth_reversed(scene: Scene) -> str:
    """Wide digits back to front, and said so."""
    return scene.around(REVERSE[scene.lang].format(n=shown(scene.digits[::-1], SCRIPTS["fullwidth"])))


def tens_emoji(scene: Scene) -> str:
    """Pairs as numbers in words with pictures between them."""
    return scene.called(
        scene.pick("👉", " 💋 ", " ★ ").join(pair_word(p, scene.lang) for p in scene.pairs()), dot=False
    )


def word_and_keycap(scene: Scene) -> str:
    """Words and keycaps by turns."""
    words = spell(scene.digits, scene.lang)
    return scene.called(
        " ".join(w if i % 2 else f"{d}\ufe0f\u20e3" for i, (d, w) in enumerate(zip(scene.digits, words, strict=True)))
    )


COMBINED = {
    "two_words_zero_width": Way(words_zero_width),
    "two_words_reversed": Way(words_reversed),
    "two_words_entities": Way(words_entities),
    "two_words_fullwidth": Way(words_fullwidth),
    "two_start_end_words": Way(start_end_words),
    "two_sentences_each_family": Way(sentences_words),
    "two_title_circled_words": Way(title_words),
    "two_blocks_words": Way(blocks_words),
    "two_letter_o_emoji": Way(o_and_emoji),
    "two_arabic_marks": Way(arabic_dots),
    "two_tags_words": Way(tags_and_words),
    "two_fullwidth_reversed": Way(fullwidth_reversed),
    "two_tens_emoji": Way(tens_emoji),
    "two_words_keycaps": Way(word_and_keycap),
}
