"""Styles that change the order, split the number over the text or explain how to put it together."""

from bench.blind_numbers import cut
from bench.sets.phones_f.numerals import number_word, spell
from bench.sets.phones_f.phrases import (
    ADD_ZERO,
    COUNTRY,
    END_FIRST,
    LETTERS_OUT,
    LINES,
    ORDER,
    PART,
    REPLACE,
    REST,
    REVERSE,
    START_END,
    SWAP,
    THREE_PARTS,
)
from bench.sets.phones_f.scene import NAMES, Scene, Way


def reverse(scene: Scene) -> str:
    """Digits back to front, and said so."""
    text = scene.pick("", " ", "-").join(scene.groups())[::-1]
    return scene.around(REVERSE[scene.lang].format(n=text))


def blocks(scene: Scene) -> str:
    """Numbered parts in another order."""
    parts = list(enumerate(cut(scene.digits, (4, 3, 3) if len(scene.digits) == 10 else (5, 4, 5)), 1))
    scene.rng.shuffle(parts)
    said = ", ".join(f"{PART[scene.lang]} {i} = {p}" for i, p in parts)
    return scene.around(ORDER[scene.lang].format(n=said))


def blocks_lettered(scene: Scene) -> str:
    """Parts marked A B C in another order."""
    parts = list(zip("ABC", cut(scene.digits, (2, 4, 4)), strict=True))
    scene.rng.shuffle(parts)
    return scene.around(ORDER[scene.lang].format(n=" / ".join(f"{a}: {p}" for a, p in parts)))


def vertical(scene: Scene) -> str:
    """One digit on each line."""
    return scene.called("\n" + "\n".join(scene.digits), dot=False)


def swapped(scene: Scene) -> str:
    """In each pair the digits are swapped, and said so."""
    return scene.around(SWAP[scene.lang].format(n=" ".join(p[::-1] for p in scene.pairs())))


def start_end(scene: Scene) -> str:
    """'starts with ... and ends in ...'."""
    at = scene.rng.choice((4, 6))
    return scene.around(START_END[scene.lang].format(a=spread(scene.digits[:at]), b=spread(scene.digits[at:])))


def spread(text: str) -> str:
    """Twos with a space."""
    return " ".join(cut(text, (2,) * ((len(text) + 1) // 2)))


def end_first(scene: Scene) -> str:
    """The end is told before the beginning."""
    return scene.around(END_FIRST[scene.lang].format(a=spread(scene.digits[:-4]), b=spread(scene.digits[-4:])))


def three_sentences(scene: Scene) -> str:
    """Three sentences one after the other."""
    return scene.around(" ".join(told(scene)))


def told(scene: Scene) -> list[str]:
    """The number told in three sentences."""
    a, b, c = cut(scene.digits, (4, 3, 3) if scene.rng.random() < 0.5 else (2, 4, 4))
    return [s.format(a=a, b=b, c=c) for s in THREE_PARTS[scene.lang]]


def sentences_apart(scene: Scene) -> str:
    """Three sentences with ordinary ones without figures in between."""
    prose = [s for s in scene.sentences(12) if not any(c.isdigit() for c in s)]
    parts = told(scene)
    return " ".join([prose[0], parts[0], prose[1], parts[1], prose[2], parts[2], prose[3]])


def title_tail(scene: Scene) -> str:
    """The beginning in a line like a title, the rest in the last line."""
    at = scene.rng.choice((4, 6))
    title = f"{scene.rng.choice(NAMES)} {scene.pick('♥', '|', '-', '*')} {scene.lead(spread(scene.digits[:at]))}..."
    rest = REST[scene.lang].format(b="..." + spread(scene.digits[at:]))
    return "\n".join([title, " ".join(scene.sentences(scene.rng.randint(2, 4))), rest])


def hard_wrap(scene: Scene) -> str:
    """A line break falls in the middle of the number, as in narrow mail."""
    groups = scene.groups()
    at = scene.rng.randint(1, len(groups) - 1)
    return scene.called(f"{' '.join(groups[:at])}\n{' '.join(groups[at:])}", dot=True)


def line_starts(scene: Scene) -> str:
    """Each line begins with a group, and the ad says so."""
    groups = scene.groups()
    prose = [s for s in scene.sentences(18) if not any(c.isdigit() for c in s)][: len(groups)]
    lines = [f"{g} {s}" for g, s in zip(groups, prose, strict=True)]
    return "\n".join([LINES[scene.lang], *lines])


def add_zero(scene: Scene) -> str:
    """'put a zero in front of ...'."""
    return scene.around(ADD_ZERO[scene.lang].format(n=" ".join(cut(scene.digits[1:], (1, 2, 2, 2, 2)))))


def replaced(scene: Scene) -> str:
    """One digit is a letter or a picture, and the ad says which."""
    digit = scene.rng.choice(scene.digits[2:])
    sign = scene.pick("X", "Q", "🌹", "@", "#")
    text = " ".join(scene.groups()).replace(digit, sign)
    return scene.around(REPLACE[scene.lang].format(x=sign, d=spell(digit, scene.lang)[0], n=text))


def letters_out(scene: Scene) -> str:
    """Letters to be taken out."""
    letters = "abcdefghkmnpqrtuvwy"
    text = "".join(d + scene.rng.choice(letters) * scene.rng.randint(0, 2) for d in scene.digits[:-1])
    return scene.around(LETTERS_OUT[scene.lang].format(n=text + scene.digits[-1]))


def country_apart(scene: Scene) -> str:
    """The country code told in words, the rest in digits."""
    code = number_word(int(scene.number.country), scene.lang)
    rest = scene.number.subscriber
    return scene.around(
        COUNTRY[scene.lang].format(c=code, n=" ".join(cut(rest, (1, 2, 2, 2, 2) if len(rest) == 9 else (4, 6))))
    )


ORDER_STYLES = {
    "order_reverse": Way(reverse),
    "order_numbered_blocks": Way(blocks),
    "order_lettered_blocks": Way(blocks_lettered),
    "order_swapped_pairs": Way(swapped, tuple(SWAP), dutch_only=True),
    "order_end_first": Way(end_first),
    "split_vertical": Way(vertical),
    "split_three_sentences": Way(three_sentences),
    "split_sentences_apart": Way(sentences_apart),
    "split_title_tail": Way(title_tail),
    "split_hard_wrap": Way(hard_wrap),
    "split_line_starts": Way(line_starts, tuple(LINES)),
    "tell_start_end": Way(start_end),
    "tell_add_zero": Way(add_zero, tuple(ADD_ZERO), dutch_only=True),
    "tell_replace": Way(replaced, tuple(REPLACE)),
    "tell_letters_out": Way(letters_out, tuple(LETTERS_OUT)),
    "tell_country_apart": Way(country_apart, tuple(COUNTRY)),
}
