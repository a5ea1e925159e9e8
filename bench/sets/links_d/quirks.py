"""A sentence that only one person would write, drawn from parts, in three languages."""

from random import Random

from bench.sets.links_d.lines import Line

PETS: tuple[Line, ...] = (
    ("kat", "cat", "Katze"),
    ("oude teckel", "old dachshund", "alter Dackel"),
    ("papegaai", "parrot", "Papagei"),
    ("schildpad", "tortoise", "Schildkröte"),
    ("dwerghaas", "dwarf rabbit", "Zwergkaninchen"),
    ("blinde poedel", "blind poodle", "blinder Pudel"),
    ("hamster", "hamster", "Hamster"),
    ("egel", "hedgehog", "Igel"),
    ("cavia", "guinea pig", "Meerschweinchen"),
)
PET_NAMES = (
    "Spekkie",
    "Bolle",
    "Karel",
    "Moos",
    "Pluis",
    "Doerak",
    "Kruimel",
    "Sjimmie",
    "Toffee",
    "Boris",
    "Pomme",
    "Wodan",
    "Stip",
    "Noedel",
    "Kees",
    "Fidel",
    "Pixel",
    "Juf",
    "Gijs",
    "Tijger",
    "Saartje",
    "Bobbie",
    "Hummel",
    "Flappie",
    "Droppie",
    "Mokka",
    "Truffel",
    "Snuf",
    "Zwabber",
    "Knoop",
    "Dommel",
    "Vlekje",
    "Ollie",
    "Banjer",
    "Siep",
    "Wafel",
)
SPOTS: tuple[Line, ...] = (
    ("in de vensterbank", "on the window sill", "auf der Fensterbank"),
    ("op de wasmachine", "on top of the washing machine", "auf der Waschmaschine"),
    ("naast de piano", "next to the piano", "neben dem Klavier"),
    ("onder de trap", "under the stairs", "unter der Treppe"),
    ("in de groene stoel", "in the green chair", "im grünen Sessel"),
)
STUDIES: tuple[Line, ...] = (
    ("sterrenkunde", "astronomy", "Astronomie"),
    ("bouwkunde", "architecture", "Architektur"),
    ("Russisch", "Russian", "Russisch"),
    ("diergeneeskunde", "veterinary science", "Tiermedizin"),
    ("scheikunde", "chemistry", "Chemie"),
    ("filosofie", "philosophy", "Philosophie"),
    ("orgel aan het conservatorium", "organ at the conservatory", "Orgel am Konservatorium"),
    ("geologie", "geology", "Geologie"),
    ("rechten", "law", "Jura"),
    ("kunstgeschiedenis", "history of art", "Kunstgeschichte"),
)
TALKS: tuple[Line, ...] = (
    ("oude vulpennen", "old fountain pens", "alte Füller"),
    ("stoomtreinen", "steam trains", "Dampfloks"),
    ("de Tour de France", "the Tour de France", "die Tour de France"),
    ("zuurdesem", "sourdough", "Sauerteig"),
    ("schaakopeningen", "chess openings", "Schacheröffnungen"),
    ("trekvogels", "migrating birds", "Zugvögel"),
    ("Scandinavische thrillers", "Scandinavian thrillers", "skandinavische Krimis"),
    ("paddenstoelen", "mushrooms", "Pilze"),
    ("vinylplaten", "vinyl records", "Schallplatten"),
    ("vuurtorens", "lighthouses", "Leuchttürme"),
    ("motorfietsen", "motorbikes", "Motorräder"),
    ("kruiswoordpuzzels", "crosswords", "Kreuzworträtsel"),
)
DRINKS: tuple[Line, ...] = (
    ("verse muntthee", "fresh mint tea", "frischen Minztee"),
    ("een glas karnemelk", "a glass of buttermilk", "ein Glas Buttermilch"),
    ("zelfgemaakte limonade", "home-made lemonade", "hausgemachte Limonade"),
    ("Turkse koffie", "Turkish coffee", "türkischen Kaffee"),
    ("warme chocolademelk", "hot chocolate", "heiße Schokolade"),
    ("gemberthee met honing", "ginger tea with honey", "Ingwertee mit Honig"),
)
MUSIC: tuple[Line, ...] = (
    ("Portugese fado", "Portuguese fado", "portugiesischen Fado"),
    ("jazz uit de jaren vijftig", "jazz from the fifties", "Jazz aus den Fünfzigern"),
    ("Braziliaanse bossanova", "Brazilian bossa nova", "brasilianische Bossa Nova"),
    ("harpmuziek", "harp music", "Harfenmusik"),
    ("accordeonwalsen", "accordion waltzes", "Akkordeonwalzer"),
    ("reggae", "reggae", "Reggae"),
    ("Franse chansons", "French chansons", "französische Chansons"),
    ("filmmuziek", "film scores", "Filmmusik"),
)
FRAMES: tuple[tuple[Line, tuple[tuple[Line, ...], ...]], ...] = (
    (
        (
            "Ik studeerde ooit {0}, praat graag over {1} en draai het liefst {2}.",
            "I once studied {0}, love to talk about {1} and mostly play {2}.",
            "Ich habe einmal {0} studiert, rede gern über {1} und höre am liebsten {2}.",
        ),
        (STUDIES, TALKS, MUSIC),
    ),
    (
        (
            "Bij mij krijg je altijd {0}, draai ik {1} en hoor je alles over {2}.",
            "At my place you always get {0}, I play {1} and you hear all about {2}.",
            "Bei mir bekommst du immer {0}, ich spiele {1} und du hörst alles über {2}.",
        ),
        (DRINKS, MUSIC, TALKS),
    ),
    (
        (
            "Hou je van {0}? Dan leg ik {1} op en praten we een uur.",
            "Do you like {0}? Then I put on {1} and we talk for an hour.",
            "Magst du {0}? Dann lege ich {1} auf und wir reden eine Stunde.",
        ),
        (TALKS, MUSIC),
    ),
)


def quirk(rng: Random, used: set[str]) -> Line:
    """A sentence that nobody else in this world writes."""
    for _ in range(10000):
        line = _pet(rng) if rng.random() < 0.5 else _frame(rng)
        if line[0] not in used:
            used.add(line[0])
            return line
    raise AssertionError("no more odd sentences in this world")


def _pet(rng: Random) -> Line:
    pet, name, spot = rng.choice(PETS), rng.choice(PET_NAMES), rng.choice(SPOTS)
    return (
        f"Niet schrikken: {name}, de {pet[0]}, slaapt altijd {spot[0]}.",
        f"Do not be startled: {name}, the {pet[1]}, always sleeps {spot[1]}.",
        f"Nicht erschrecken: {name} ({pet[2]}) schläft immer {spot[2]}.",
    )


def _frame(rng: Random) -> Line:
    frame, banks = rng.choice(FRAMES)
    parts = [rng.choice(bank) for bank in banks]
    nl, en, de = (frame[at].format(*(part[at] for part in parts)) for at in range(3))
    return nl, en, de
