"""Styles in which digits are words."""

from bench.blind_numbers import cut
from bench.sets.phones_f.numerals import LANGUAGES, pair_word, spell
from bench.sets.phones_f.phrases import DOUBLE, PLUS, TIMES, TWO_THREE
from bench.sets.phones_f.scene import Scene, Way

PLAIN = str.maketrans("éèêőöóüúűíáșțăâçğışńłśćżźę", "eeeooouuuiastaacgisnlsczze")
SOUNDS = {
    "nl": ["nuhl", "ein", "twéé", "driej", "fier", "fijf", "sez", "zeuve", "agt", "neege"],
    "en": ["zeero", "wun", "tooo", "threee", "foar", "fyve", "siks", "sevven", "ayt", "nyne"],
    "de": ["nuhl", "ainz", "zwo", "drey", "vihr", "fümpf", "sex", "siehm", "aacht", "noin"],
    "fr": ["zérow", "hun", "deuh", "troua", "katre", "saink", "sisse", "sète", "ouite", "neuff"],
    "es": ["zero", "huno", "doz", "trez", "kuatro", "sinco", "seiz", "ciete", "hocho", "nuebe"],
}
HOMOGLYPHS = str.maketrans("aeopcyxi", "аеорсухі")


def spaced(scene: Scene) -> str:
    """Digit words with spaces."""
    return scene.called(" ".join(spell(scene.digits, scene.lang)))


def glued(scene: Scene) -> str:
    """Digit words without any space."""
    return scene.called("".join(spell(scene.digits, scene.lang)))


def joined(scene: Scene) -> str:
    """Digit words with one mark between them."""
    return scene.called(scene.pick("-", ".", "/", "_", "+", ", ").join(spell(scene.digits, scene.lang)))


def double(scene: Scene) -> str:
    """'double seven' wherever a digit comes twice."""
    digits, words, at = scene.digits, list[str](), 0
    while at < len(digits):
        same = digits[at : at + 2] == digits[at] * 2
        word = spell(digits[at], scene.lang)[0]
        words.append(f"{DOUBLE[scene.lang]} {word}" if same else word)
        at += 2 if same else 1
    return scene.called(" ".join(words))


def times(scene: Scene) -> str:
    """'two times a seven' wherever a digit comes twice or thrice, commas between."""
    digits, words, at = scene.digits, list[str](), 0
    while at < len(digits):
        run = 1
        while run < 3 and digits[at : at + run + 1] == digits[at] * (run + 1):
            run += 1
        word = spell(digits[at], scene.lang)[0]
        words.append(word if run == 1 else TIMES[scene.lang].format(n=TWO_THREE[scene.lang][run - 2], d=word))
        at += run
    return scene.called(", ".join(words))


def tens(scene: Scene) -> str:
    """The pairs as numbers in words."""
    return scene.called(scene.pick(", ", " - ", " / ").join(pair_word(p, scene.lang) for p in scene.pairs()))


def plus_words(scene: Scene) -> str:
    """'plus three one six ...': the country code said too."""
    rest = f"{scene.number.country}{scene.number.subscriber}"
    return scene.called(f"{PLUS[scene.lang]} {' '.join(spell(rest, scene.lang))}")


def sounds(scene: Scene) -> str:
    """Misspelt words that sound right."""
    words = [SOUNDS[scene.lang][int(d)] if scene.rng.random() < 0.5 else spell(d, scene.lang)[0] for d in scene.digits]
    return scene.called(" ".join(words))


def stretched(scene: Scene) -> str:
    """Vowels held long: 'nuuul zeees'."""
    words = []
    for word in spell(scene.digits, scene.lang):
        at = next(i for i, letter in enumerate(word) if letter in "aeiouyéáíóúăıüöőąęêã")
        words.append(word[:at] + word[at] * scene.rng.randint(3, 5) + word[at + 1 :])
    return scene.called(scene.pick(" ", "... ").join(words))


def plain_letters(scene: Scene) -> str:
    """Words without their accents."""
    return scene.called(" ".join(spell(scene.digits, scene.lang)).translate(PLAIN))


def many_languages(scene: Scene) -> str:
    """Every digit in another language."""
    words, langs = [], scene.rng.sample(LANGUAGES, 3)
    for digit in scene.digits:
        words.append(spell(digit, scene.rng.choice(langs))[0])
    return scene.called(" ".join(words))


def wild_case(scene: Scene) -> str:
    """Capitals and small letters in turn."""
    words = " ".join(spell(scene.digits, scene.lang))
    return scene.called("".join(c.upper() if i % 2 and c not in "ıiß" else c for i, c in enumerate(words)))


def letter_by_letter(scene: Scene) -> str:
    """Letters spaced out, words parted by a bar or a wide gap."""
    gap = scene.pick(" | ", "   ", " / ", " - ")
    return scene.called(gap.join(" ".join(w) for w in spell(scene.digits, scene.lang)))


def camel(scene: Scene) -> str:
    """CamelCase, so that the capitals show the seams."""
    return scene.called("".join(w[0].upper() + w[1:] for w in spell(scene.digits, scene.lang)))


def emoji_words(scene: Scene) -> str:
    """Pictures between the words."""
    return scene.called(scene.pick("👉", "💋", " ❤️ ", "✨").join(spell(scene.digits, scene.lang)), dot=False)


def homoglyphs(scene: Scene) -> str:
    """Cyrillic letters that look Latin inside the words."""
    return scene.called(" ".join(spell(scene.digits, scene.lang)).translate(HOMOGLYPHS))


def word_lines(scene: Scene) -> str:
    """One word on each line."""
    return scene.called("\n" + "\n".join(spell(scene.digits, scene.lang)), dot=False)


def glued_groups(scene: Scene) -> str:
    """Words glued within groups, groups with spaces."""
    parts = cut(scene.digits, (2, 4, 4)) if len(scene.digits) == 10 else cut(scene.digits, (4, 4, 3, 3))
    return scene.called(" ".join("".join(spell(p, scene.lang)) for p in parts))


WORDS = {
    "words_spaced": Way(spaced),
    "words_glued": Way(glued),
    "words_joined": Way(joined),
    "words_double": Way(double, tuple(DOUBLE), twin=True),
    "words_times": Way(times, tuple(TIMES), twin=True),
    "words_tens": Way(tens),
    "words_plus_country": Way(plus_words),
    "words_by_sound": Way(sounds, tuple(SOUNDS)),
    "words_stretched": Way(stretched),
    "words_no_accents": Way(plain_letters, ("hu", "ro", "tr", "pl", "de", "fr", "pt")),
    "words_many_languages": Way(many_languages),
    "words_wild_case": Way(wild_case),
    "words_letter_by_letter": Way(letter_by_letter),
    "words_camel": Way(camel),
    "words_emoji": Way(emoji_words),
    "words_homoglyphs": Way(homoglyphs),
    "words_lines": Way(word_lines),
    "words_glued_groups": Way(glued_groups),
}
