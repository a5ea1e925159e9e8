# ruff: noqa: E501 -- word tables
"""One pass over a text that tells which extractors have anything to look for: most have nothing in most ads."""

from collections.abc import Mapping
from functools import cache, lru_cache

from ahocorasick_rs import AhoCorasick

# Extractor → stems of which at least one must occur (folded, lower-case) before its patterns are tried.
STEMS: Mapping[str, tuple[str, ...]] = {
    "prices": ("€", "£", "$", "eur", "uur", "hour", "min", "kwartier", "stunde", "heure", "hora", "ora", ",-", "nacht", "night"),
    "age_written": (
        "tien", "teen", "zehn", "seize", "quinze", "dixsept", "dix-sept", "dix sept", "dieci", "sedici", "diciassette", "nascie", "prezece", "tizenh",
        "onalti", "onyedi", "twintig", "deze",
    ),
    "age_minor": (
        "minder", "minor", "mineur", "school", "schul", "puber", "lolit", "loli", "onder de", "jonger dan", "underage", "under age", "under 18",
        "under eighteen", "scholier", "achttien", "eighteen", "achtzehn", "18", "tiener", "teen", "sweet", "jarig", "menor", "niepel", "nielet", "uczenn", "gimnaz",
        "eleva", "liceana", "lyceen", "collegien", "ecoli", "colegial", "kiskoru", "diaklany", "resit degil", "yasi kucuk", "yasindan", "kindvr", "brugklas",
        "jailbait", "barely", "middelbare", "havo", "vmbo", "vwo", "ouders mogen", "liceale", "studentessa", "preteen",
    ),
    "availability": (
        "24", "altijd", "always", "immer", "dag en nacht", "dagen", "rund um", "non", "day and", "calodob", "jour et", "dia y", "zi si", "ejjel", "7/24",
        "beschikbaar", "aanwezig", "open", "werkdagen", "ontvang", "available", "bereikbaar", "dag t", "dag -", " t/m", "tot en met", "ma-", "ma -",
    ),
    "dates": (
        "geplaatst", "online", "sinds", "posted", "publish", "toegevoegd", "added", "datum", "aangemaakt", "bijgewerkt", "updat", "gewijzigd", "vernieuwd", "bump",
    ),
    "voices": (
        "meid", "meisje", "dames", "girl", "ladies", "vrouwen", "madchen", "damen", "filles", "femmes", "chicas", "dziewczyny", "fete", "lanyok", "ragazze",
        "meninas", "garotas", "kizlar", "masseuse", "model", "gastvrouw", "wij heb", "manager", "gastheer", "baas", "bedrijfsleider", "recept", "telefoniste", "boss",
        "chauffeur", "driver", "assistent", "agent", "bemiddelaar", "personeel", "fahrer", "zij ", "ze ", "she ", "sie ", "elle ", "haar ", "her ", "dit ", "deze ", "stel",
    ),
    "names": (
        "naam", "heet", "noem", "ik ben", "name", "called", "call me", "i'm", "i am", "ich", "m'appelle", "me llamo", "nombre", "imie", "jestem", "numesc",
        "numele", "nevem", "chiamo", "chamo", "nome", "adim",
    ),
    "handles": (
        "@", "(a", "[a", "{a", "apenst", " at ", "http", "www", ".nl", ".com", ".be", ".eu", ".net", ".org", ".example", ".me/",
    ),
    "platforms": (
        "telegr", "tg:", "tg ", "tele ", "tele:", "insta", "ig ", "ig:", "snap", "sc:", "sc ", "fans", "of:", "twitter", "tik", "tt:", "kik", "signal", "skype", "wechat",
        "fansly", "facebook", "fb", "viber", "session", "discord", "whats", "line id",
    ),
    "venues": ("hotel", "motel", "park", "camping", "hostel", "pension", "valk", "resort", "b&b", "breakfast"),
    "streets": (
        "straat", "str.", "weg", "laan", "plein", "singel", "kade", "gracht", "dijk", "steeg", "pad", "hof", "park", "markt", "wal", "dreef", "ring", "plantsoen",
        "boulevard", "baan", "erf", "burg", "rak", "hoeve", "haven", "kamp", "oever", "slag", "meent", "poort", "zoom", "akker", "veld", "gaard", "waard", "sloot",
        "spoor", "brink", "rade", "wijk",
    ),
}  # fmt: skip


@cache
def _automaton() -> tuple[AhoCorasick, tuple[frozenset[str], ...]]:
    stems: dict[str, set[str]] = {}
    for name, words in STEMS.items():
        for word in words:
            stems.setdefault(word, set()).add(name)
    ordered = sorted(stems)
    return AhoCorasick(ordered), tuple(frozenset(stems[stem]) for stem in ordered)


@lru_cache(maxsize=64)
def triggered(text: str) -> frozenset[str]:
    """The names in STEMS whose extractor has something to look at in a folded text."""
    automaton, names = _automaton()
    hits = {index for index, _, _ in automaton.find_matches_as_indexes(text, overlapping=True)}
    return frozenset().union(*(names[index] for index in hits))
