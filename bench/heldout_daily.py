"""Held-out hard negatives of daily life: dates, times, prices, sizes, games and words that count."""

from random import Random

from bench.heldout_chance import Kind, capitals, digits
from bench.heldout_words import dutch


def dates(rng: Random) -> str:
    days = [
        f"{rng.randint(1, 28):02}{sep}{rng.randint(1, 12):02}{sep}{rng.choice((26, 2026))}"
        for sep in (rng.choice("-/. "),)
        for _ in range(3)
    ]
    return "Beschikbaar op " + rng.choice((", ", " ", " en ")).join(days) + "."


def date_range(rng: Random) -> str:
    return (
        f"Ik ben er van {rng.randint(1, 14):02}-06 t/m {rng.randint(15, 28)}-06-2026 en daarna van 06-07 tot "
        f"20-07-2026."
    )


def dates_words(rng: Random) -> str:
    return f"Van zes juli tot en met {dutch(rng.randint(12, 30))} augustus tweeduizend zesentwintig ben ik er niet."


def times(rng: Random) -> str:
    return (
        "Vrij om "
        + rng.choice((" ", ", ", " / ")).join(
            f"{hour:02}:{rng.choice(('00', '15', '30', '45'))}" for hour in sorted(rng.sample(range(6, 23), 5))
        )
        + "."
    )


def times_loose(rng: Random) -> str:
    return f"ma {rng.randint(6, 9):02} - 12, di 06 - 12 14 - 18, wo 10 - 22, do 06.30 - 12.30, vr 06 12 uur."


def opening(rng: Random) -> str:
    return f"Geopend ma-vr 06:{rng.choice('012345')}0-23:00, za 10:00-02:00, zo 12.00-20.00 uur."


def prices(rng: Random) -> str:
    step = rng.choice((10, 20, 25))
    return (
        "Prijzen: "
        + rng.choice((" ", ", ", " - ", "/")).join(f"{rng.choice(('', '€'))}{60 + step * at}" for at in range(1, 6))
        + "."
    )


def price_times(rng: Random) -> str:
    return (
        f"15 min 50, 30 min {rng.randint(7, 9)}0, 45 min 110, 60 min 1{rng.randint(2, 6)}0, 2 uur 250, nacht "
        f"{rng.randint(6, 9)}00 euro."
    )


def price_words(rng: Random) -> str:
    return (
        f"Half uur {dutch(rng.randint(60, 99))} euro, een uur {dutch(rng.randint(120, 190))} euro, twee uur "
        f"{dutch(rng.randint(220, 300))}, drie uur vierhonderd."
    )


def measures(rng: Random) -> str:
    return (
        f"Maten {rng.randint(80, 99)}-{rng.randint(58, 70)}-{rng.randint(85, 99)}, cup "
        f"75{rng.choice('BCD')}, 1.{rng.randint(55, 80)} m, schoenmaat {rng.randint(36, 41)}, kledingmaat 38/40."
    )


def postcodes(rng: Random) -> str:
    return " ".join(f"{digits(rng, 4)} {capitals(rng, 2)}" for _ in range(3)) + " zijn de gebieden waar ik kom."


def house(rng: Random) -> str:
    a = rng.randint(1, 90)
    return (
        f"Huisnummers {a} t/m {a + 8}, bel 0{rng.randint(1, 9)} op de {rng.randint(2, 9)}e etage, "
        f"appartement {digits(rng, 3)}-{digits(rng, 2)}."
    )


def ean(rng: Random) -> str:
    n = "87" + digits(rng, 11)
    return "Barcode " + rng.choice((n, f"{n[0]} {n[1:7]} {n[7:]}")) + "."


def isbn(rng: Random) -> str:
    return f"Mijn favoriete boek is ISBN 978-90-{digits(rng, 3)}-{digits(rng, 4)}-{digits(rng, 1)}."


def coordinates(rng: Random) -> str:
    return (
        f"Locatie 52.{digits(rng, 6, '0123456789')}, 5.{digits(rng, 6, '0123456789')} (of "
        f"52°0{rng.randint(1, 9)}'12.3\"N 6°12'34\"E)."
    )


def address_ip(rng: Random) -> str:
    return f"Geplaatst vanaf 192.0.2.{rng.randint(1, 254)} en 198.51.100.{rng.randint(1, 254)}."


def mac(rng: Random) -> str:
    return "Wifi 06:" + ":".join(f"{rng.randint(10, 99)}" for _ in range(5)) + " is het MAC-adres van de router."


def ages(rng: Random) -> str:
    return (
        f"Wij zijn {rng.randint(21, 24)}, {rng.randint(25, 29)}, {rng.randint(30, 34)}, 36 en 41 jaar jong, "
        f"bezoekers van 25 tot 65."
    )


def weights(rng: Random) -> str:
    return (
        f"{rng.randint(50, 70)} kg, {rng.randint(155, 180)} cm, {rng.randint(110, 150)} lb, 06 kg afgevallen "
        f"in 12 weken."
    )


def plates(rng: Random) -> str:
    return (
        f"Mijn auto {rng.randint(10, 99)}-{capitals(rng, 2)}-{rng.randint(10, 99)} of "
        f"{capitals(rng, 1)}-{digits(rng, 3)}-{capitals(rng, 2)} staat voor de deur."
    )


def scores(rng: Random) -> str:
    return (
        "Uitslagen: "
        + " ".join(f"{rng.randint(0, 6)}-{rng.randint(0, 6)}" for _ in range(6))
        + ". "
        + f"Tennis 6-{rng.randint(0, 4)} 7-6 6-{rng.randint(1, 4)}."
    )


def years(rng: Random) -> str:
    first = rng.randint(1985, 2005)
    return f"Actief in {first}, {first + 4}, {first + 9}, 2019-2020 en 2024/2025/2026."


def trains(rng: Random) -> str:
    return (
        f"Bus {rng.randint(1, 99)}, {rng.randint(100, 399)} en tram 06 stoppen hier, intercity "
        f"0{rng.randint(6, 9)}.{rng.randint(10, 59)} - 10.{rng.randint(10, 59)} spoor 7."
    )


def recipe(rng: Random) -> str:
    return (
        f"Neem {rng.randint(2, 6)}00 g bloem, 06 eieren, {rng.randint(10, 90)} ml melk, 3/4 tl zout, 180 "
        f"graden, 25-30 min."
    )


def mileage(rng: Random) -> str:
    return (
        f"Km-stand {rng.randint(100, 240)}.{digits(rng, 3)}, bouwjaar 20{rng.randint(10, 22)}, apk 06-2027, "
        f"{rng.randint(90, 150)} pk."
    )


DAILY: tuple[Kind, ...] = (
    mileage,
    recipe,
    trains,
    dates,
    date_range,
    dates_words,
    times,
    times_loose,
    opening,
    prices,
    price_times,
    price_words,
    measures,
    postcodes,
    house,
    ean,
    isbn,
    coordinates,
    address_ip,
    mac,
    ages,
    weights,
    plates,
    scores,
    years,
)
