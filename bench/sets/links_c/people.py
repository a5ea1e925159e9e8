"""Persons: a name, what holds for them, how they type, what they wrote."""

from dataclasses import dataclass, field
from random import Random

from bench.blind_numbers import Number

NAMES = [
    "Anna",
    "Lisa",
    "Sofie",
    "Kim",
    "Naomi",
    "Samira",
    "Eva",
    "Julia",
    "Noa",
    "Lotte",
    "Fleur",
    "Bianca",
    "Vanessa",
    "Monique",
    "Chantal",
    "Sandra",
    "Petra",
    "Linda",
    "Mila",
    "Nina",
    "Tess",
    "Iris",
    "Isa",
    "Femke",
    "Anouk",
    "Esmee",
    "Romy",
    "Jade",
    "Lola",
    "Bella",
    "Angel",
    "Crystal",
    "Cindy",
    "Jessica",
    "Melissa",
    "Patricia",
    "Natalie",
    "Natasha",
    "Irina",
    "Elena",
    "Katya",
    "Alina",
    "Daria",
    "Olga",
    "Svetlana",
    "Monika",
    "Kasia",
    "Agnes",
    "Zofia",
    "Dorota",
    "Andrea",
    "Gabi",
    "Raluca",
    "Ioana",
    "Simona",
    "Carmen",
    "Maria",
    "Lucia",
    "Paola",
    "Camila",
    "Valentina",
    "Daniela",
    "Luisa",
    "Gloria",
    "Esmeralda",
    "Rosa",
    "Yasmin",
    "Leyla",
    "Aisha",
    "Fatima",
    "Nadia",
    "Soraya",
    "Mei",
    "Lin",
    "Suki",
    "Hana",
    "Yuki",
    "Amy",
    "Ploy",
    "Noi",
    "Dao",
    "Joy",
    "Grace",
    "Blessing",
    "Mercy",
    "Amara",
    "Zoë",
    "Chloé",
    "Manon",
    "Camille",
    "Inès",
    "Léa",
    "Amélie",
    "Heidi",
    "Greta",
    "Katja",
    "Silke",
    "Uschi",
    "Birgit",
    "Tanja",
    "Mandy",
    "Wendy",
    "Kelly",
    "Sharon",
    "Kylie",
    "Emma",
    "Lily",
    "Ruby",
    "Scarlett",
    "Ivy",
]
CITIES = ("Zwolle", "Deventer", "Apeldoorn", "Arnhem", "Nijmegen", "Enschede", "Hengelo", "Almelo", "Kampen", "Zutphen")
WHERE = {
    "nl": ("nabij het station", "vlak bij het centrum", "achter het winkelcentrum", "aan de rand van de stad",
    "naast het park", "bij het ziekenhuis",
           "op vijf minuten van de snelweg", "tegenover de sporthal", "in een woonwijk",
           "dicht bij het theater", "langs het water", "bij de oude haven"),
    "en": ("near the station", "close to the centre", "behind the mall", "next to the park",
    "five minutes from the highway", "by the water"),
    "de": ("nahe am Bahnhof", "in Zentrumsnähe", "neben dem Park", "am Stadtrand", "nicht weit von der Autobahn"),
    "es": ("cerca de la estación", "cerca del centro", "junto al parque", "en una zona tranquila"),
    "fr": ("près de la gare", "près du centre", "à côté du parc", "dans un quartier calme"),
}  # fmt: skip
DAYS = {
    "nl": ("elke dag", "maandag tot en met vrijdag", "van woensdag tot en met zaterdag",
    "alleen in het weekend", "op dinsdag en donderdag",
           "doordeweeks", "zeven dagen per week", "maandag, woensdag en vrijdag", "vrijdag tot en met maandag"),
    "en": ("every day", "Monday to Friday", "Wednesday to Saturday", "weekends only", "seven days a week",
    "Tuesday and Thursday"),
    "de": ("jeden Tag", "Montag bis Freitag", "nur am Wochenende", "Mittwoch bis Samstag"),
    "es": ("todos los días", "de lunes a viernes", "solo fines de semana", "de miércoles a sábado"),
    "fr": ("tous les jours", "du lundi au vendredi", "le week-end", "du mercredi au samedi"),
}  # fmt: skip
HAIR = {
    "nl": ("blond", "donkerblond", "zwart", "rood", "kastanjebruin", "lang bruin", "krullend", "steil zwart"),
    "en": ("blonde", "dark", "red", "brown", "curly", "long black"),
    "de": ("blonde", "dunkle", "rote", "braune", "lockige"),
    "es": ("negro", "rubio", "castaño", "rizado"),
    "fr": ("blonds", "bruns", "noirs", "bouclés"),
}
HOBBY = {
    "nl": ("koken", "schilderen", "tuinieren", "reizen", "oude films", "paardrijden", "jazz",
    "detectives lezen", "wandelen op de hei", "bakken",
           "salsa", "motorrijden", "fotografie", "schaken", "vissen", "naaien", "voetbal kijken", "kamperen"),
    "en": ("cooking", "painting", "travelling", "old movies", "horses", "jazz", "crime novels", "hiking",
    "photography", "gardening"),
    "de": ("Kochen", "Malen", "Reisen", "alte Filme", "Wandern", "Jazz", "Krimis"),
    "es": ("cocinar", "viajar", "la salsa", "el cine", "leer", "la playa"),
    "fr": ("la cuisine", "les voyages", "le cinéma", "la danse", "la lecture"),
}  # fmt: skip
ORIGIN = {
    "nl": (
        "Nederlandse",
        "Poolse",
        "Spaanse",
        "Hongaarse",
        "Braziliaanse",
        "Surinaamse",
        "Thaise",
        "Italiaanse",
        "Friese",
        "Twentse",
        "Limburgse",
    ),
    "en": ("Polish", "British", "Brazilian", "Hungarian", "Caribbean", "Czech"),
    "de": ("",),
    "es": ("",),
    "fr": ("",),
}
TITLES = {
    "nl": ("{Massage|Ontspanning|Gezelschap|Privéontvangst} bij <name>", "<name> (<age>) {uit|in} <city>",
    "<city>: <name> {ontvangt|is er weer|verwent je met massage}",
           "{Lieve|Spontane|Nette|Warme|Rijpe} <name>{| - <city>}", "{Escort|Massage|Dame} <city> - <name>"),
    "en": ("<name> in <city>", "{Sweet|Classy|Relaxed} <name>, <age>", "Massage by <name>, <city>"),
    "de": ("<name> in <city>", "{Nette|Elegante} <name>, <age>", "Massage bei <name>"),
    "es": ("<name> en <city>", "<name>, <age>, masajes en <city>"),
    "fr": ("<name> à <city>", "<name>, <age> ans, massage"),
}  # fmt: skip


@dataclass
class Person:
    """Somebody who advertises, or a name under which an organiser does."""

    entity: str
    name: str
    lang: str
    city: str
    facts: dict[str, str]
    how: dict[str, str]
    body: list[str]
    number: Number | None = None
    handle: str | None = None
    photos: list[int] = field(default_factory=list)
    organiser: str | None = None


def facts(rng: Random, lang: str) -> dict[str, str]:
    """What holds for one person, without name and city."""
    price = rng.choice((50, 60, 65, 70, 75, 80, 85, 90, 95, 100, 110, 120))
    begin = rng.randint(8, 15)
    return {
        "age": str(rng.randint(21, 54)),
        "height": f"1.{rng.randint(52, 83)}" if lang == "en" else f"1,{rng.randint(52, 83)}",
        "hair": rng.choice(HAIR[lang]),
        "hobby": rng.choice(HOBBY[lang]),
        "origin": rng.choice(ORIGIN[lang]),
        "area": rng.choice(WHERE[lang]),
        "days": rng.choice(DAYS[lang]),
        "from": f"{begin}:{rng.choice(('00', '30'))}",
        "till": f"{rng.randint(19, 23)}:{rng.choice(('00', '30'))}",
        "price": str(price),
        "price2": str(price + rng.choice((40, 50, 60, 70, 80))),
    }
