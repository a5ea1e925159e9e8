"""What fills the slots that are no places: names, numbers, hours, prices, and dates."""

from random import Random

from bench.blind_numbers import Number, british, dutch, groups

NAMES = (
    "Lara", "Mila", "Sofie", "Bianca", "Jasmin", "Noor", "Tess", "Elena",
    "Nadia", "Vivian", "Sabrina", "Naomi", "Kim", "Daphne",
    "Carmen", "Luna", "Samira", "Joyce", "Valeria", "Isa", "Romy", "Yvette", "Bella", "Kiki", "Lotte", "Dana",
)  # fmt: skip
HOUSES = ("Lotus", "Fleur", "Velours", "Zonnig", "Orchidee", "Amber", "Diamant", "Aurora", "Jade", "Saffier")
STREETS = (  # a street, the place in its name
    ("Utrechtsestraat", "Utrecht"), ("Amsterdamsestraatweg", "Amsterdam"), ("Haarlemmerstraat", "Haarlem"),
    ("Rotterdamseweg", "Rotterdam"), ("Groningerstraat", "Groningen"), ("Nijmeegseweg", "Nijmegen"),
    ("Deventerstraat", "Deventer"), ("Zwolseweg", "Zwolle"), ("Eindhovenseweg", "Eindhoven"), ("Arnhemseweg", "Arnhem"),
    ("Tilburgseweg", "Tilburg"), ("Enschedesestraat", "Enschede"), ("Goudsesingel", "Gouda"), ("Venloseweg", "Venlo"),
    ("Bredaseweg", "Breda"), ("Apeldoornseweg", "Apeldoorn"),
)  # fmt: skip
_MONTHS = {
    "nl": ("maart", "mei", "juni", "september", "oktober"),
    "en": ("March", "May", "June", "September", "October"),
    "de": ("März", "Mai", "Juni", "September", "Oktober"),
    "fr": ("mars", "mai", "juin", "septembre", "octobre"),
    "it": ("marzo", "maggio", "giugno", "settembre", "ottobre"),
}
_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag")


def _phone(number: Number, rng: Random) -> str:
    if number.country != "31":
        return "+44 " + " ".join((number.subscriber[:4], number.subscriber[4:]))
    draw = rng.random()
    if draw < 0.4:
        return number.national
    if draw < 0.75:
        return rng.choice((" ", "-", ".")).join(groups(rng, number.national))
    return f"+31 {number.subscriber[0]} {number.subscriber[1:]}"


def words(language: str, rng: Random) -> dict[str, str]:
    """A word for every slot that is no place."""
    names, houses, days = rng.sample(NAMES, 2), rng.choice(HOUSES), rng.sample(range(len(_DAYS)), 2)
    first = rng.randint(2, 14)
    last = first + rng.randint(4, 12)
    month = rng.randint(0, 4)
    spelled = _MONTHS.get(language)
    date, date2 = (
        (f"{day} {spelled[month]}" if language != "de" else f"{day}. {spelled[month]}")
        if spelled
        else f"{day:02}.{(3, 5, 6, 9, 10)[month]:02}"
        for day in (first, last)
    )
    opening = rng.randint(9, 13)
    price = rng.choice((50, 60, 70, 80, 90, 100))
    return {
        "name": names[0],
        "name+up": names[0].upper(),
        "friend": names[1],
        "name2": houses,
        "phone": _phone(british(rng) if rng.random() < 0.05 else dutch(rng), rng),
        "age": str(rng.randint(20, 32)),
        "age2": str(rng.randint(41, 56)),
        "min": str(rng.choice((10, 12, 15, 20))),
        "mins": str(rng.choice((60, 90))),
        "price": str(price),
        "price2": str(price + rng.choice((50, 60, 80))),
        "hours": f"{opening}.00-{rng.randint(20, 23)}.00"
        if rng.random() < 0.5
        else f"{opening}:00 - {rng.randint(20, 23)}:00",
        "day": _DAYS[min(days)],
        "day2": _DAYS[max(days)],
        "date": date,
        "date2": date2,
    }
