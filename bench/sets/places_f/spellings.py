"""How people write a place: the table's name, the everyday name, an abbreviation, a slip, or a foreign name."""

from random import Random

EVERYDAY = {
    "'s-Gravenhage": "Den Haag",
    "'s-Hertogenbosch": "Den Bosch",
    "Stein@Stein (L.)": "Stein (Limburg)",
}

SHORT = {
    "Amsterdam": ("A'dam", "A’dam"),
    "Rotterdam": ("R'dam", "R’dam", "Rdam"),
    "'s-Gravenhage": ("'s-Gravenhage", "DenHaag", "'s Gravenhage"),
    "'s-Hertogenbosch": ("'s-Hertogenbosch", "'s Hertogenbosch", "DenBosch"),
    "Alphen aan den Rijn": ("Alphen a/d Rijn", "Alphen ad Rijn", "Alphen aan de Rijn"),
    "Capelle aan den IJssel": ("Capelle a/d IJssel", "Capelle ad IJssel", "Capelle aan de IJssel"),
    "Bergen op Zoom": ("Bergen op zoom", "Bergen-op-Zoom"),
    "Hendrik-Ido-Ambacht": ("H.I. Ambacht", "Hendrik Ido Ambacht"),
    "Wijk bij Duurstede": ("Wijk-bij-Duurstede",),
    "IJsselstein": ("Ijsselstein", "IJselstein"),
    "IJmuiden": ("Ijmuiden", "Ymuiden"),
    "Etten-Leur": ("Etten Leur", "EttenLeur"),
}

SLIPS = {
    "Amsterdam": ("Amsterdm", "Amsteram", "Amserdam"),
    "Rotterdam": ("Roterdam", "Rotterdan", "Rotterdm"),
    "Utrecht": ("Utrect", "Utrehct", "Uttrecht"),
    "Eindhoven": ("Eindoven", "Eindhovn", "Eindhove"),
    "Groningen": ("Gronigen", "Groninge", "Grongingen"),
    "Maastricht": ("Maastrich", "Mastricht", "Maastrciht"),
    "Nijmegen": ("Nijmege", "Nijmgen", "Nymegen"),
    "Arnhem": ("Arnem", "Arhnem"),
    "Tilburg": ("Tilbrug", "Tillburg"),
    "'s-Hertogenbosch": ("Den Bosh", "Den Bsoch"),
    "'s-Gravenhage": ("Den Haagg", "Den Haaag"),
    "Enschede": ("Enschedé", "Enschde"),
    "Zwolle": ("Zwole", "Zwollle"),
    "Apeldoorn": ("Apeldorn", "Appeldoorn"),
    "Amersfoort": ("Amersfort", "Amersvoort"),
    "Haarlem": ("Haarlm", "Haalem"),
    "Leeuwarden": ("Leuwarden", "Leeuwaarden"),
    "Almere": ("Almeere", "Allmere"),
    "Alkmaar": ("Alkmar", "Allkmaar"),
    "Dordrecht": ("Dordrect", "Dordrehct"),
    "Middelburg": ("Middelbrug", "Midelburg"),
    "Doetinchem": ("Doetichem", "Doetinchum"),
    "Roosendaal": ("Roosendal", "Roosedaal"),
    "Hilversum": ("Hilverum", "Hilversm"),
    "Zoetermeer": ("Zoetermeeer", "Zoetemeer"),
    "Heerlen": ("Herlen", "Heerln"),
    "Deventer": ("Devneter", "Deventr"),
    "Lelystad": ("Lelistad", "Leylstad"),
    "Purmerend": ("Purmerent", "Purmurend"),
}

FOREIGN: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {"'s-Gravenhage": ("The Hague", "the Hague"), "Amsterdam": ("Amsterdam",)},
    "de": {"Nijmegen": ("Nimwegen", "Nijmegen"), "'s-Hertogenbosch": ("Herzogenbusch",)},
    "fr": {"'s-Gravenhage": ("La Haye",), "Nijmegen": ("Nimègue",), "Groningen": ("Groningue",),
           "'s-Hertogenbosch": ("Bois-le-Duc",), "Maastricht": ("Maastricht", "Maestricht")},
    "es": {"'s-Gravenhage": ("La Haya",), "Amsterdam": ("Ámsterdam", "Amsterdam"),
           "Rotterdam": ("Róterdam", "Rotterdam"),
           "Groningen": ("Groninga", "Groningen"), "Nijmegen": ("Nimega", "Nijmegen")},
    "pl": {"'s-Gravenhage": ("Haga",)},
    "ro": {"'s-Gravenhage": ("Haga",)},
    "it": {"'s-Gravenhage": ("Den Haag",), "Nijmegen": ("Nimega", "Nijmegen")},
    "pt": {"'s-Gravenhage": ("Haia", "Den Haag"), "Amsterdam": ("Amesterdão", "Amsterdam", "Amsterdã"),
           "Rotterdam": ("Roterdão", "Rotterdam", "Roterdã")},
    "hu": {"'s-Gravenhage": ("Hága",), "Amsterdam": ("Amszterdam",)},
    "tr": {"'s-Gravenhage": ("Lahey",)},
}  # fmt: skip

POLISH = {  # locative, genitive
    "Amsterdam": ("Amsterdamie", "Amsterdamu"),
    "Rotterdam": ("Rotterdamie", "Rotterdamu"),
    "'s-Gravenhage": ("Hadze", "Hagi"),
    "Utrecht": ("Utrechcie", "Utrechtu"),
    "Breda": ("Bredzie", "Bredy"),
    "Tilburg": ("Tilburgu", "Tilburga"),
    "Gouda": ("Goudzie", "Goudy"),
}
_BACK, _VOWELS = "aáoóuú", "aáeéiíoóuúöüy"


def plain(name: str) -> str:
    """The everyday name, without the qualifier of the lookup."""
    return EVERYDAY.get(name, name.partition("@")[0])


def spelled(name: str, language: str, rng: Random) -> str:
    """One way to write the place in an advertisement of this language."""
    if language != "nl":
        return rng.choice(FOREIGN.get(language, {}).get(name, (plain(name),)))
    draw = rng.random()
    odd = SHORT.get(name, ()) if draw < 0.12 else SLIPS.get(name, ()) if draw < 0.2 else ()
    return rng.choice(odd) if odd else plain(name)


def cased(word: str, name: str, language: str, case: str) -> str:
    """The word "in" (`loc`) or "from" (`abl`) a place, for the languages that say it with an ending.

    French knows only "from" (`de`), which loses its vowel.
    """
    if language == "pl":
        forms = POLISH.get(name)
        return word if forms is None else forms[0 if case == "loc" else 1]
    vowels = [letter for letter in word.lower() if letter in _VOWELS]
    back = bool(vowels) and vowels[-1] in _BACK
    if language == "fr":
        return f"d'{word}" if word[0].lower() in "aeiouéèâêh" else f"de {word}"
    if language == "tr":
        hard = word[-1].lower() in "fstkçşhp"
        return f"{word}'{'t' if hard else 'd'}{'a' if back else 'e'}{'n' if case == 'abl' else ''}"
    if language == "hu":
        stem = word[:-1] + {"a": "á", "e": "é"}.get(word[-1], word[-1])
        ending = ("ban" if back else "ben") if case == "loc" else ("ból" if back else "ből")
        return stem + ending
    return word
