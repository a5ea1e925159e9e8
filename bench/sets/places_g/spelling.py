"""How people write a town: their own slips, their own language's name for it, and its cases."""

from random import Random

SLIPS: dict[str, tuple[str, ...]] = {
    "Amsterdam": ("A'dam", "Amsterdan", "Amstedam", "amsterdam"),
    "Rotterdam": ("R'dam", "Roterdam", "Rotterdm", "rotterdam"),
    "Den Haag": ("den haag", "'s-Gravenhage", "Den Haaag", "DenHaag"),
    "Den Bosch": ("'s-Hertogenbosch", "den bosch", "s'Hertogenbosch", "DenBosch"),
    "Utrecht": ("Utrech", "Utrect", "utrecht"),
    "Eindhoven": ("Eindhove", "Eindoven", "eindhoven"),
    "Leeuwarden": ("Leeuwaarden", "Leewarden"),
    "Groningen": ("Groninge", "Gronigen", "groningen"),
    "Enschede": ("Enschedé", "Enschde", "enschede"),
    "Nijmegen": ("Nijmege", "Nijmegn", "Nymegen"),
    "Maastricht": ("Mastricht", "Maastrich"),
    "Apeldoorn": ("Apeldorn", "apeldoorn"),
    "Amersfoort": ("Amersfort", "amersfoort"),
    "Tilburg": ("Tillburg", "tilburg"),
    "Arnhem": ("Arhnem", "arnhem"),
    "Hilversum": ("Hilversem", "hilversum"),
    "Vlissingen": ("Vlisingen", "vlissingen"),
    "Zoetermeer": ("Zoetemeer", "zoetermeer"),
    "Alphen aan den Rijn": ("Alphen a/d Rijn", "Alphen ad Rijn", "alphen aan de rijn"),
    "Bergen op Zoom": ("Bergen op zoom", "bergen op zoom", "BergenopZoom"),
    "IJsselstein": ("Ijsselstein", "IJselstein"),
    "Heerhugowaard": ("Heerhugowaart", "heerhugowaard"),
    "Den Helder": ("den helder", "DenHelder"),
    "Oisterwijk": ("Oisterwyk", "oisterwijk"),
    "Harderwijk": ("Harderwyk", "harderwijk"),
    "Roosendaal": ("Rosendaal", "roosendaal"),
    "Doetinchem": ("Doetichem", "doetinchem"),
    "Spijkenisse": ("Spijkenise", "spijkenisse"),
    "Purmerend": ("Purmerent", "purmerend"),
    "Heerenveen": ("Herenveen", "heerenveen"),
    "Etten-Leur": ("Etten Leur", "etten-leur"),
    "Lelystad": ("Lelistad", "lelystad"),
    "Dordrecht": ("Dordrech", "Dordt"),
    "Middelburg": ("Middelbrug", "middelburg"),
}

NAMES: dict[str, dict[str, str]] = {
    "en": {"Den Haag": "The Hague", "Vlissingen": "Flushing"},
    "de": {"Nijmegen": "Nimwegen"},
    "fr": {"Den Haag": "La Haye", "Den Bosch": "Bois-le-Duc", "Leiden": "Leyde"},
    "es": {"Den Haag": "La Haya", "Groningen": "Groninga", "Rotterdam": "Róterdam", "Amsterdam": "Ámsterdam"},
    "pl": {"Den Haag": "Haga", "Leiden": "Lejda"},
    "ro": {"Den Haag": "Haga"},
    "it": {"Den Haag": "L'Aia", "Leiden": "Leida"},
    "pt": {"Den Haag": "Haia", "Amsterdam": "Amesterdão", "Rotterdam": "Roterdão", "Utrecht": "Utreque"},
    "hu": {"Den Haag": "Hága", "Amsterdam": "Amszterdam"},
    "tr": {"Den Haag": "Lahey"},
    "bg": {
        "Amsterdam": "Амстердам",
        "Rotterdam": "Ротердам",
        "Den Haag": "Хага",
        "Utrecht": "Утрехт",
        "Eindhoven": "Айндховен",
        "Groningen": "Гронинген",
        "Tilburg": "Тилбург",
        "Breda": "Бреда",
        "Arnhem": "Арнем",
        "Maastricht": "Маастрихт",
        "Venlo": "Венло",
        "Almere": "Алмере",
        "Haarlem": "Харлем",
        "Leiden": "Лайден",
        "Nijmegen": "Неймеген",
        "Zwolle": "Зволе",
    },
}
POLISH_IN = {
    "Amsterdam": "Amsterdamie",
    "Rotterdam": "Rotterdamie",
    "Den Haag": "Hadze",
    "Utrecht": "Utrechcie",
    "Breda": "Bredzie",
    "Tilburg": "Tilburgu",
    "Leiden": "Lejdzie",
    "Haarlem": "Haarlemie",
    "Dordrecht": "Dordrechcie",
    "Maastricht": "Maastricht",
}


def written(town: str, language: str, rng: Random) -> str:
    """A town as this writer spells it: one in nine a slip, abroad half with the name of their own language."""
    if language == "nl":
        return rng.choice(SLIPS[town]) if town in SLIPS and rng.random() < 0.11 else town
    own = NAMES.get(language, {}).get(town)
    if own is not None and (language == "bg" or rng.random() < 0.6):
        return own
    return town


def in_case(town: str, name: str, case: str, rng: Random) -> str:
    """The name in a case: `in` of Polish, Hungarian or Turkish; ValueError when the case is unknown."""
    if case == "pl":
        return POLISH_IN.get(town, name)
    vowels = [letter for letter in name.lower() if letter in "aáeéiíoóuúöüy"]
    back = bool(vowels) and vowels[-1] in "aáoóuú"
    if case == "hu":
        stem = name[:-1] + {"a": "á", "e": "é"}.get(name[-1], name[-1])
        return stem + ("ban" if back else "ben")
    if case == "tr":
        hard = name[-1].lower() in "fstkçşhp"
        return name + ("'" if rng.random() < 0.7 else "") + ("t" if hard else "d") + ("a" if back else "e")
    raise ValueError(f"no such case: {case!r}")
