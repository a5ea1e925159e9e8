"""How people write place names: the daily name, abbreviations, slips, small letters."""

from random import Random

from bench.sets.places_e.clusters import WORDS

DAILY: dict[str, tuple[str, ...]] = {  # what stands in most ads in place of the official name
    "'s-Gravenhage": ("Den Haag", "Den Haag", "Den Haag", "den haag", "DEN HAAG", "'s-Gravenhage"),
    "'s-Hertogenbosch": (
        "Den Bosch",
        "Den Bosch",
        "den bosch",
        "'s-Hertogenbosch",
        "s-Hertogenbosch",
        "’s-Hertogenbosch",
    ),
    "Bunschoten-Spakenburg": ("Bunschoten-Spakenburg", "Bunschoten Spakenburg"),
}

VARIANTS: dict[str, tuple[str, ...]] = {  # abbreviations, and spellings with a hyphen, a blank or an apostrophe less
    "Amsterdam": ("A'dam", "A’dam", "A-dam", "Amsterdm", "Amsterdan", "Asterdam"),
    "Rotterdam": ("R'dam", "R’dam", "Roterdam", "Rotterdm", "Rotterdan"),
    "Utrecht": ("Utrect", "Utrcht", "Uterecht"),
    "'s-Hertogenbosch": ("DenBosch", "'s Hertogenbosch", "Den Bosh", "s'Hertogenbosch"),
    "'s-Gravenhage": ("DenHaag", "Den-Haag", "Den Haagg", "s-Gravenhage"),
    "'s-Gravenzande": ("s-Gravenzande", "'s Gravenzande", "s Gravenzande"),
    "'s-Heerenberg": ("s-Heerenberg", "'s Heerenberg", "s Heerenberg"),
    "Eindhoven": ("Einhoven", "Eindhooven", "Eindhven"),
    "Groningen": ("Gronigen", "Groninge"),
    "Nijmegen": ("Nymegen", "Nijmeegen", "Nijmgen"),
    "Apeldoorn": ("Appeldoorn", "Apeldorn"),
    "Enschede": ("Enschedé", "Enschedee"),
    "Leeuwarden": ("Leeuwaarden", "Leuwarden"),
    "Maastricht": ("Maastrich", "Mastricht"),
    "Dordrecht": ("Dordrect", "Dordrcht"),
    "Amersfoort": ("Amersfort", "Amersvoort"),
    "Zoetermeer": ("Zoetermer", "Zoetemeer"),
    "Roosendaal": ("Roosendal", "Roosendaaal"),
    "Heerenveen": ("Herenveen", "Heerenven"),
    "Hoofddorp": ("Hoofdorp", "Hooftdorp"),
    "Veenendaal": ("Venendaal", "Veenendal"),
    "Hilversum": ("Hilversem", "Hilvesum"),
    "Doetinchem": ("Doetichem", "Doetinchum"),
    "Etten-Leur": ("Etten Leur", "EttenLeur", "Ettenleur"),
    "Capelle aan den IJssel": (
        "Capelle a/d IJssel",
        "Capelle ad IJssel",
        "capelle aan de ijssel",
        "Capelle aan den Ijssel",
    ),
    "Krimpen aan den IJssel": ("Krimpen a/d IJssel", "Krimpen aan de IJssel", "Krimpen ad IJssel"),
    "Alphen aan den Rijn": ("Alphen a/d Rijn", "Alphen ad Rijn", "Alphen aan de Rijn"),
    "Hendrik-Ido-Ambacht": ("Hendrik Ido Ambacht", "H.I. Ambacht", "H-I-Ambacht"),
    "Bergen op Zoom": ("Bergen-op-Zoom", "Bergen Op Zoom", "bergen op zoom"),
    "IJsselstein": ("Ijsselstein", "IJselstein", "ijsselstein"),
    "IJmuiden": ("Ijmuiden", "ijmuiden", "Ymuiden"),
    "Sint-Michielsgestel": ("Sint Michielsgestel", "St. Michielsgestel", "St Michielsgestel"),
    "Sint-Oedenrode": ("Sint Oedenrode", "St. Oedenrode", "St-Oedenrode"),
    "Berkel en Rodenrijs": ("Berkel & Rodenrijs", "Berkel-Rodenrijs"),
    "De Bilt": ("de Bilt", "DE BILT"),
}

ODDS = 0.2


def spell(rng: Random, name: str, plain: bool) -> str:
    """The name as somebody writes it; `plain` keeps to the daily name, for ads of people who copy it from a map."""
    official = name.partition("|")[0]
    daily = rng.choice(DAILY.get(official, (official,)))
    if plain or rng.random() > 2 * ODDS:
        return daily
    if official in VARIANTS and rng.random() < 0.6:
        return rng.choice(VARIANTS[official])
    if official in WORDS:
        return daily
    return daily.lower() if rng.random() < 0.6 else daily.upper()
