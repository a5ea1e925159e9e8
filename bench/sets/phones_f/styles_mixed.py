"""Styles in which digits stand beside words or are drawn as letters."""

from bench.blind_numbers import pairs
from bench.sets.phones_f.numerals import number_word, pair_word, spell
from bench.sets.phones_f.scene import Scene, Way

LEET = str.maketrans("0152", "OISZ")
LEET_MORE = str.maketrans("01528", "OlSZB")
CYRILLIC = str.maketrans("036", "ОЗб")
GREEK = str.maketrans("0", "ο")
ROMAN = ("O", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")


def alternate(scene: Scene) -> str:
    """Digit, word, digit, word, glued."""
    words = spell(scene.digits, scene.lang)
    return scene.called("".join(w if i % 2 else d for i, (d, w) in enumerate(zip(scene.digits, words, strict=True))))


def at_random(scene: Scene) -> str:
    """Any digit may be a word."""
    words = spell(scene.digits, scene.lang)
    said = [w if scene.rng.random() < 0.45 else d for d, w in zip(scene.digits, words, strict=True)]
    return scene.called(scene.pick(" ", "-", ".").join(said))


def words_first(scene: Scene) -> str:
    """The beginning in words, the rest in digits."""
    at = scene.rng.choice((2, 4))
    head = scene.pick("", " ").join(spell(scene.digits[:at], scene.lang))
    return scene.called(f"{head}{scene.pick(' ', '-', ' - ')}{' '.join(pairs(scene.digits[at:]))}")


def words_last(scene: Scene) -> str:
    """The beginning in digits, the last four in words."""
    return scene.called(f"{' '.join(pairs(scene.digits[:-4]))} {' '.join(spell(scene.digits[-4:], scene.lang))}")


def word_in_brackets(scene: Scene) -> str:
    """Every other digit is a word in brackets."""
    words = spell(scene.digits, scene.lang)
    return scene.called(
        " ".join(f"({w})" if i % 2 else d for i, (d, w) in enumerate(zip(scene.digits, words, strict=True)))
    )


def tens_between(scene: Scene) -> str:
    """Pairs, some in digits and some as a number in words."""
    said = [pair_word(p, scene.lang) if i % 2 else p for i, p in enumerate(scene.pairs())]
    return scene.called(scene.pick(", ", " - ").join(said))


def tens_glossed(scene: Scene) -> str:
    """Digits with the words behind them as a check: '71 (eenenzeventig)'."""
    said = [p if p[0] == "0" or len(p) == 1 else f"{p} ({number_word(int(p), scene.lang)})" for p in scene.pairs()]
    return scene.called(" ".join(said))


def letters_o(scene: Scene) -> str:
    """The letter O for every zero."""
    return scene.called(scene.pick(" ", "-", "").join(scene.groups()).replace("0", scene.pick("O", "o")))


def letters_leet(scene: Scene) -> str:
    """O I S Z for 0 1 5 2."""
    return scene.called(scene.pick(" ", "-", ".").join(scene.groups()).translate(LEET))


def letters_leet_more(scene: Scene) -> str:
    """O l S Z B for 0 1 5 2 8; the first two digits stay, so that it is plainly a telephone number."""
    text = scene.pick(" ", "-").join(scene.groups())
    return scene.called(text[:2] + text[2:].translate(LEET_MORE))


def letters_cyrillic(scene: Scene) -> str:
    """Cyrillic О З б, Greek ο."""
    table = CYRILLIC if scene.rng.random() < 0.6 else GREEK
    return scene.called(scene.pick(" ", "-", "").join(scene.groups()).translate(table))


def roman(scene: Scene) -> str:
    """Every digit after 06 a Roman numeral."""
    return scene.called("06 - " + " - ".join(ROMAN[int(d)] if d != "0" else "0" for d in scene.digits[2:]))


def list_marks(scene: Scene) -> str:
    """The pairs as a list: a)06 b)71 c)23."""
    return scene.called(scene.pick(" ", ", ").join(f"{a}){p}" for a, p in zip("abcdefg", scene.pairs(), strict=False)))


MIXED = {
    "mix_alternate": Way(alternate),
    "mix_at_random": Way(at_random),
    "mix_words_first": Way(words_first),
    "mix_words_last": Way(words_last),
    "mix_word_in_brackets": Way(word_in_brackets),
    "mix_tens_between": Way(tens_between),
    "mix_tens_glossed": Way(tens_glossed),
    "letters_o": Way(letters_o),
    "letters_leet": Way(letters_leet),
    "letters_leet_more": Way(letters_leet_more, dutch_only=True),
    "letters_other_alphabet": Way(letters_cyrillic),
    "letters_roman": Way(roman, dutch_only=True),
    "letters_list_marks": Way(list_marks),
}
