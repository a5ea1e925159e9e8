"""How inventive advertisers write a number in words, per language, for the unseen phone set.

A style is a function from (random, number) to what stands in the ad. Each leaves one number that a patient reader
of that language can write down. `WORDED` maps the name of a style to (language, number maker, function).
"""

from collections.abc import Callable
from random import Random

from bench.unseen_phone_numbers import Number, any_number, dutch, with_run
from bench.unseen_phone_words import ascii_letters, digits, pair

Writer = Callable[[Random, Number], str]
Maker = Callable[[Random], Number]
Style = tuple[str, Maker, Writer]


def _home(rng: Random) -> Number:
    return dutch(rng, national=True)


def _abroad(rng: Random) -> Number:
    return dutch(rng, national=False)


def _words(lang: str, number: Number) -> list[str]:
    return [digits(lang)[int(digit)] for digit in number.typed]


def _said_pairs(lang: str, number: Number, *, belgian: bool = False) -> list[str]:
    return [
        pair(lang, two, belgian=belgian) if len(two) == 2 else digits(lang)[int(two)] for two in number.pairs()
    ]  # fmt: skip


def paired(lang: str, join: str, *, plain: bool = False, belgian: bool = False) -> Writer:
    """Two digits at a time in words, joined by `join`; `plain` drops the accents."""

    def write(rng: Random, number: Number) -> str:
        said = join.join(_said_pairs(lang, number, belgian=belgian))
        return ascii_letters(said) if plain else said

    return write


def single(lang: str, join: str, *, plain: bool = False, shape: Callable[[str], str] = str) -> Writer:
    """Digit by digit in words; `shape` changes each word (capitals, stretched letters, ...)."""

    def write(rng: Random, number: Number) -> str:
        words = _words(lang, number)
        return join.join(shape(ascii_letters(word, umlaut_e=lang == "de") if plain else word) for word in words)

    return write


def respelled(join: str, spelling: str) -> Writer:
    """Digit by digit with ten words of the advertiser's own (`spelling`, 0 to 9)."""
    own = spelling.split()
    return lambda rng, number: join.join(own[int(digit)] for digit in number.typed)


def rhymed(spelling: str, join: str = ", ") -> Writer:
    """Digit by digit, each digit's word with an explanation behind it (`spelling`: ten pieces split by ";")."""
    own = [piece.strip() for piece in spelling.split(";")]
    return lambda rng, number: join.join(own[int(digit)] for digit in number.typed)


def repeated(lang: str, two: str, three: str, *, in_words: bool = True) -> Writer:
    """Runs of equal digits said as "double four"; `{}` in `two` and `three` is the digit."""

    def write(rng: Random, number: Number) -> str:
        said = []
        for digit, count in number.runs():
            word = digits(lang)[int(digit)] if in_words else digit
            said.append({1: "{}", 2: two, 3: three}[count].format(word))
        return ", ".join(said)

    return write


def alternating(lang: str, join: str) -> Writer:
    """A figure, a word, a figure, a word."""

    def write(rng: Random, number: Number) -> str:
        words = _words(lang, number)
        return join.join(word if i % 2 else number.typed[i] for i, word in enumerate(words))

    return write


def told(template: str) -> Writer:
    """The number in three pieces with talk around them: `{0}`, `{1}`, `{2}`."""
    return lambda rng, number: template.format(*number.parts())


def told_pairs(lang: str, template: str) -> Writer:
    """Talk with `{words}`, the pairs after the country code in words; the template names the country code itself."""
    return lambda rng, number: template.format(words=", ".join(_said_pairs(lang, number)[2:]))


def backwards(template: str) -> Writer:
    """The dialled digits from back to front, and the ad says so."""
    return lambda rng, number: template.format(number.typed[::-1])


def _stretched(word: str) -> str:
    return word[0] + word[1] * 3 + word[2:]


def _without_zero(rng: Random, number: Number) -> str:
    tail = number.typed[1:]
    return f"{tail[0]} {tail[1:3]} {tail[3:5]} {tail[5:7]} {tail[7:]} (de nul vooraan zet je er zelf bij)"


def _one_sum(rng: Random, number: Number) -> str:
    last = int(number.typed[-1])
    left = rng.randint(0, last)
    typed = number.typed
    return f"{typed[:2]} {typed[2:5]} {typed[5:9]} en het laatste cijfer is {left} plus {last - left}"


def _end_first(rng: Random, number: Number) -> str:
    typed = number.typed
    return f"de laatste vier zijn {typed[-4:]}, daarvoor komt {typed[2:6]}, en het begint natuurlijk met {typed[:2]}"


def _uk_spoken(rng: Random, number: Number) -> str:
    words = {**{str(i): w for i, w in enumerate(digits("en"))}, "0": "oh"}
    tail = " ".join(words[d] for d in number.typed[-3:])
    return f"plus four four, double seven double oh, nine double oh, {tail}"


def _british_only(rng: Random) -> Number:
    rest = f"7700900{rng.choice('123456789')}{rng.randrange(100):02d}"
    return Number(f"+44{rest}", f"0044{rest}")


WORDED: dict[str, Style] = {
    "nl_tweetallen": ("nl", any_number, paired("nl", ", ")),
    "nl_dubbel": ("nl", with_run, repeated("nl", "dubbel {}", "drie keer {}")),
    "nl_gerekt": ("nl", _home, single("nl", " ", shape=_stretched)),
    "nl_zonder_nul": ("nl", _home, _without_zero),
    "nl_een_som": ("nl", _home, _one_sum),
    "nl_einde_eerst": ("nl", _home, _end_first),
    "nl_achterstevoren": ("nl", _home, backwards("{} maar dan van achter naar voren gelezen")),
    "nl_drie_stukken": ("nl", _home, told("begin met {0}, dan heb je {1} nodig en als laatste komt {2} erachter")),
    "nl_klanken": ("nl", _home, respelled(" ", "nhul eehn tweeh dreej vierr veif zesz zeefun agt neegun")),
    "en_ezelsbrug": (
        "en", _home,
        rhymed("zero like a hero; one like the sun; two like a shoe; three like a tree; four like a door; "
               "five like a hive; six like sticks; seven like heaven; eight like a gate; nine like wine"),
    ),
    "en_homophones": ("en", _home, respelled(" ", "oh won too tree foor fife sicks sevven ate nein")),
    "en_camel": ("en", any_number, single("en", "", shape=str.title)),
    "en_double": ("en", with_run, repeated("en", "double {}", "triple {}")),
    "en_uk_spoken": ("en", _british_only, _uk_spoken),
    "en_pairs": ("en", any_number, paired("en", " / ")),
    "de_paare": ("de", any_number, paired("de", " - ")),
    "de_zwo_fuenf": ("de", any_number, respelled("/", "null eins zwo drei vier fuenf sechs sieben acht neun")),
    "de_gesperrt": ("de", _home, single("de", "   ", shape=" ".join)),
    "de_vorwahl": ("de", _abroad, told_pairs("de", "Vorwahl Holland, also plus einunddreißig, danach {words}")),
    "de_mal": ("de", with_run, repeated("de", "2x die {}", "3x die {}", in_words=False)),
    "fr_paires": ("fr", any_number, paired("fr", ", ")),
    "fr_belges": ("fr", any_number, paired("fr", " . ", belgian=True)),
    "fr_texto": ("fr", _home, respelled(" ", "zero 1 2 troi katr sink 6 set uit 9")),
    "fr_en_alternance": ("fr", any_number, alternating("fr", " ")),
    "fr_deux_fois": ("fr", with_run, repeated("fr", "deux fois le {}", "trois fois le {}", in_words=False)),
    "es_parejas": ("es", any_number, paired("es", ", ")),
    "es_pegado": ("es", any_number, single("es", "")),
    "es_prefijo": ("es", _abroad, told_pairs("es", "prefijo de Holanda más treinta y uno y luego {words}")),
    "es_leet": ("es", _home, respelled(" ", "c3r0 un0 d0s tr3s cu4tr0 c1nc0 s31s s13t3 0ch0 nu3v3")),
    "pl_bez_ogonkow": ("pl", any_number, single("pl", ".", plain=True)),
    "pl_pary": ("pl", any_number, paired("pl", ", ")),
    "pl_dwa_razy": ("pl", with_run, repeated("pl", "dwa razy {}", "trzy razy {}")),
    "pl_trzy_kawalki": ("pl", _home, told("najpierw {0}, potem {1}, a na końcu {2}")),
    "ro_perechi": ("ro", any_number, paired("ro", ", ", plain=True)),
    "ro_majuscule": ("ro", any_number, single("ro", "*", plain=True, shape=str.upper)),
    "ro_de_doua_ori": ("ro", with_run, repeated("ro", "de două ori {}", "de trei ori {}")),
    "ro_prefix": ("ro", _abroad, told_pairs("ro", "prefix de Olanda plus trei unu, apoi {words}")),
    "hu_egybeirva": ("hu", any_number, single("hu", "", plain=True)),
    "hu_parok": ("hu", any_number, paired("hu", ", ")),
    "hu_zarojel": ("hu", any_number, single("hu", " ", shape="[{}]".format)),
    "it_coppie": ("it", any_number, paired("it", ", ")),
    "it_doppio": ("it", with_run, repeated("it", "doppio {}", "triplo {}")),
    "it_al_contrario": ("it", _home, backwards("{} (da leggere al contrario, dall'ultima cifra alla prima)")),
    "pt_meia": ("pt", any_number, respelled(", ", "zero um dois três quatro cinco meia sete oito nove")),
    "pt_pares": ("pt", any_number, paired("pt", "; ")),
    "pt_alternado": ("pt", any_number, alternating("pt", "-")),
    "tr_ciftler": ("tr", any_number, paired("tr", ", ")),
    "tr_aksansiz": ("tr", any_number, single("tr", "-", plain=True)),
    "tr_iki_tane": ("tr", with_run, repeated("tr", "iki tane {}", "üç tane {}")),
}  # fmt: skip
