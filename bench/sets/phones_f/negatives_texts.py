"""Kinds that are a sentence or a code of their own: a link without a number, half a number, a date in words."""

from bench.blind_numbers import digits
from bench.sets.phones_f.negatives_numbers import labelled
from bench.sets.phones_f.numerals import number_word, spell
from bench.sets.phones_f.phrases import LEADS
from bench.sets.phones_f.scene import NAMES, Scene, Way

CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
MONTHS = {
    "nl": ["januari", "maart", "april", "juni", "juli", "augustus"],
    "en": ["January", "March", "April", "June", "July", "August"],
    "de": ["Januar", "März", "April", "Juni", "Juli", "August"],
    "fr": ["janvier", "mars", "avril", "juin", "juillet", "septembre"],
    "es": ["enero", "marzo", "abril", "junio", "julio", "agosto"],
}
DATE = {
    "nl": "Vrij vanaf {d} {m} tweeduizend{y}",
    "en": "Free from {m} {d}, two thousand and {y}",
    "de": "Urlaub bis Tag {d} im Monat {m} zweitausend{y}",
    "fr": "En congé jusqu'au {d} {m} deux mille {y}",
    "es": "De vacaciones hasta el {d} de {m} de dos mil {y}",
}
MASKED = {
    "nl": "Mijn nummer is {x}, het volledige nummer krijg je per mail",
    "en": "My number is {x}, you get the full number by e-mail",
    "de": "Meine Nummer ist {x}, die ganze Nummer kommt per Mail",
    "fr": "Mon numéro est {x}, le numéro complet vous est donné par mail",
}
ONLY_START = {
    "nl": "Mijn nummer begint met {d}, de rest krijg je per mail",
    "en": "My number starts with {d}, you get the rest by e-mail",
    "de": "Meine Nummer beginnt mit {d}, den Rest bekommst du per Mail",
    "fr": "Mon numéro commence par {d}, la suite vous est donnée par mail",
    "es": "Mi número empieza por {d}, el resto te lo doy por correo",
    "it": "Il mio numero inizia con {d}, il resto te lo mando per mail",
}
ONLY_END = {
    "nl": "Mijn nummer eindigt op {d}, het begin krijg je per mail",
    "en": "My number ends in {d}, you get the beginning by e-mail",
    "de": "Meine Nummer endet mit {d}, den Anfang bekommst du per Mail",
    "fr": "Mon numéro finit par {d}, le début vous est donné par mail",
    "es": "Mi número termina en {d}, el principio te lo doy por correo",
    "it": "Il mio numero finisce con {d}, l'inizio te lo mando per mail",
}
RECIPE = {
    "nl": "Ik bak graag: neem {a} eieren, {b} gram meel, {c} gram suiker, {d} gram boter en bak het {e} minuten",
    "en": "I love baking: take {a} eggs, {b} grams of flour, {c} grams of sugar, {d} grams of butter, bake {e} minutes",
    "de": "Ich backe gern: {a} Eier, {b} Gramm Mehl, {c} Gramm Zucker, {d} Gramm Butter, {e} Minuten backen",
    "fr": "Mon gâteau : {a} œufs, {b} grammes de farine, {c} grammes de sucre, {d} grammes de beurre, {e} minutes",
    "es": "Horneo: {a} huevos, {b} gramos de harina, {c} gramos de azúcar, {d} gramos de mantequilla, {e} minutos",
}
STEPS = {
    "nl": "Zo maak je een afspraak: stap 2 = kies een tijd, stap 1 = stuur een mail, stap 3 = kom om {h} uur",
    "en": "How to book: step 2 = choose a time, step 1 = send a mail, step 3 = come at {h} o'clock",
    "de": "So buchst du: Schritt 2 = Zeit wählen, Schritt 1 = Mail schicken, Schritt 3 = um {h} Uhr kommen",
    "fr": "Pour réserver : étape 2 = choisir l'heure, étape 1 = envoyer un mail, étape 3 = venir à {h} h",
}
BACKWARDS = {
    "nl": ("Lees dit van achteren naar voren", ["massage", "gezellig", "welkom", "ontspannen"]),
    "en": ("Read this backwards", ["massage", "welcome", "relaxing", "pleasure"]),
    "de": ("Lies das rückwärts", ["massage", "willkommen", "entspannt", "herzlich"]),
    "fr": ("Lisez ceci à l'envers", ["massage", "bienvenue", "douceur", "plaisir"]),
}
DOUBLES = {
    "nl": "Kamer zeven heeft een dubbel bed, twee dubbele ramen en drie keer zes vierkante meter",
    "en": "Room seven has a double bed, two double windows and three times six square metres",
    "de": "Zimmer sieben hat ein Doppelbett, zwei Doppelfenster und drei mal sechs Quadratmeter",
    "fr": "La chambre sept a un lit double, deux fenêtres doubles et trois fois six mètres carrés",
    "es": "La habitación siete tiene cama doble, dos ventanas dobles y tres veces seis metros cuadrados",
}
LEET_WORDS = ("M4SS4G3", "R3L4X", "W3LLN355", "H0T3L", "T4NTR4", "0L13", "3SC0RT", "V1P", "5P4", "L0V3")


def date_words(scene: Scene) -> str:
    """A date wholly in words."""
    day, year = number_word(scene.rng.randint(2, 28), scene.lang), number_word(scene.rng.randint(26, 29), scene.lang)
    return scene.around(DATE[scene.lang].format(d=day, m=scene.rng.choice(MONTHS[scene.lang]), y=year))


def masked(scene: Scene) -> str:
    """A number of which no digit after the first two is shown."""
    return scene.around(
        MASKED[scene.lang].format(x=scene.pick("06-xx xx xx xx", "06********", "06-????????", "06 .. .. .. .."))
    )


def only_start(scene: Scene) -> str:
    """The beginning of a number and no more."""
    return scene.around(ONLY_START[scene.lang].format(d=scene.pick("06", " ".join(spell("06", scene.lang)), "+31 6")))


def only_end(scene: Scene) -> str:
    """The end of a number and no more."""
    last = digits(scene.rng, 4)
    return scene.around(
        ONLY_END[scene.lang].format(d=scene.pick(f"{last[:2]} {last[2:]}", " ".join(spell(last, scene.lang))))
    )


def recipe(scene: Scene) -> str:
    """A recipe in figures or in words under a hundred."""
    amounts = [scene.rng.randint(2, 6), *(scene.rng.randrange(20, 100, 5) for _ in range(3)), scene.rng.randint(20, 55)]
    words = scene.rng.random() < 0.5
    said = {k: number_word(v, scene.lang) if words else str(v) for k, v in zip("abcde", amounts, strict=True)}
    return scene.around(RECIPE[scene.lang].format(**said))


def backwards(scene: Scene) -> str:
    """A word back to front."""
    said, words = BACKWARDS[scene.lang]
    space = " " if scene.lang == "fr" else ""
    return scene.around(f"{said}{space}: {' '.join(scene.rng.sample(words, 2))[::-1]}")


def empty_link(scene: Scene) -> str:
    """A contact link in which there is no number."""
    code = "".join(scene.rng.choice(CAPITALS) for _ in range(12))
    return scene.lead(
        scene.pick(
            f"https://wa.me/qr/{code}",
            f"https://wa.me/message/{code}",
            "https://api.whatsapp.com/send?text=Hallo",
            '<a href="tel:">Bel</a>',
            f'<a href="/contact/{scene.rng.randint(100, 999)}">WhatsApp</a>',
        )
    )


def empty_card(scene: Scene) -> str:
    """A card for machines without a telephone."""
    name, price = scene.rng.choice(NAMES), scene.rng.randint(5, 19) * 10
    return scene.pick(
        f"BEGIN:VCARD\nFN:{name}\nBDAY:1998{scene.rng.randint(1, 9):02}{scene.rng.randint(10, 28)}\nEND:VCARD",
        f'{{"name": "{name}", "price": {price}, "id": {scene.rng.randint(30000000, 59999999)}}}',
        f'<meta itemprop="price" content="{price}.00"><i itemprop="sku">{scene.rng.randint(3000000, 5999999)}</i>',
    )


def page_id(scene: Scene) -> str:
    """A link with a long number in it."""
    number = scene.pick("3", "4", "5", "8") + digits(scene.rng, scene.rng.randint(7, 10))
    return f"https://voorbeeld.example/{scene.pick('ad', 'foto', 'profiel')}/{scene.pick('', 'id=', 'mila-')}{number}"


def plate(scene: Scene) -> str:
    """A Dutch licence plate."""
    two = "".join(scene.rng.choice("BDFGHJKLNPRSTVXZ") for _ in range(2))
    return f"{two}-{scene.rng.randint(100, 999)}-{scene.rng.choice('BDFGHJKLNPRSTVXZ')}"


def code(scene: Scene) -> str:
    """A code of digit words and digits, glued."""
    parts = [spell(digits(scene.rng, 1), scene.lang)[0].upper() if i % 2 else digits(scene.rng, 1) for i in range(6)]
    return "".join(parts) + "-" + scene.rng.choice(NAMES).upper()


def photo(scene: Scene) -> str:
    """The name a camera gives."""
    day = f"2026{scene.rng.randint(1, 12):02}{scene.rng.randint(1, 28):02}"
    time = f"{scene.rng.randint(10, 23)}{scene.rng.randint(10, 59)}{scene.rng.randint(10, 59)}"
    return f"{scene.pick('IMG', 'PXL', 'DSC')}_{day}_{time}.jpg"


def book(scene: Scene) -> str:
    """An ISBN of the usual cut."""
    return f"978-90-{digits(scene.rng, 4)}-{digits(scene.rng, 3)}-{digits(scene.rng, 1)}"


def version(scene: Scene) -> str:
    """A version of many parts."""
    return f"v{scene.rng.randint(1, 9)}." + ".".join(str(scene.rng.randint(0, 99)) for _ in range(4))


def spot(scene: Scene) -> str:
    """Latitude and longitude, in degrees or in minutes and seconds."""
    lat, lon = digits(scene.rng, 4), digits(scene.rng, 4)
    north, east = scene.rng.randint(10, 59), scene.rng.randint(10, 59)
    return scene.pick(
        f"52.{lat}, 5.{lon}", f"52°{north}'{east}\"N 5°{east}'{north}\"E", f"N 52 {north} {east} E 5 {east} {north}"
    )


def title_tail(scene: Scene) -> str:
    """Figures in the first line and in the last, and both are something else."""
    title = f"{scene.rng.choice(NAMES)} ♥ {scene.rng.randint(21, 39)} ♥ {scene.rng.randint(158, 179)} cm..."
    return "\n".join(
        [
            title,
            " ".join(scene.sentences(3)),
            f"...{scene.rng.randint(50, 69)} kg, 75 C, {scene.rng.randint(8, 19) * 10} €",
        ]
    )


def lead_only(scene: Scene) -> str:
    """A call to action and an address for mail with figures in it."""
    name = scene.rng.choice(NAMES).lower().replace("ë", "e")
    return f"{scene.rng.choice(LEADS[scene.lang][1:2])}? E-mail: {name}{scene.rng.randint(1, 99)}@mail.example"


TEXT_KINDS = {
    "date_in_words": Way(date_words, tuple(DATE)),
    "number_masked": Way(masked, tuple(MASKED)),
    "number_start_only": Way(only_start, tuple(ONLY_START)),
    "number_end_only": Way(only_end, tuple(ONLY_END)),
    "recipe": Way(recipe, tuple(RECIPE)),
    "steps_out_of_order": Way(lambda s: s.around(STEPS[s.lang].format(h=s.rng.randint(10, 22))), tuple(STEPS)),
    "word_backwards": Way(backwards, tuple(BACKWARDS)),
    "doubles_and_times": Way(lambda s: s.around(DOUBLES[s.lang]), tuple(DOUBLES)),
    "leet_words": Way(lambda s: s.around(" ".join(s.rng.sample(LEET_WORDS, 4)))),
    "link_without_number": Way(lambda s: s.around(empty_link(s), dot=False)),
    "card_without_number": Way(lambda s: s.around(empty_card(s), dot=False)),
    "link_page_id": Way(lambda s: labelled(s, "link", page_id(s), dot=False)),
    "licence_plate": Way(lambda s: labelled(s, "plate", plate(s))),
    "discount_code_mixed": Way(lambda s: labelled(s, "code", code(s))),
    "photo_name": Way(lambda s: labelled(s, "photo", photo(s), dot=False)),
    "book_isbn": Way(lambda s: labelled(s, "book", book(s))),
    "site_version": Way(lambda s: labelled(s, "site", version(s))),
    "coordinates": Way(lambda s: labelled(s, "spot", spot(s))),
    "title_tail_figures": Way(title_tail),
    "mail_instead": Way(lambda s: s.around(lead_only(s), dot=False)),
}
