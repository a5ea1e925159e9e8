"""Hungarian."""

from bench.sets.phones_i.language import Language, Phrases

UNITS = ("nulla", "egy", "kettő", "három", "négy", "öt", "hat", "hét", "nyolc", "kilenc")
TENS = ("", "tíz", "húsz", "harminc", "negyven", "ötven", "hatvan", "hetven", "nyolcvan", "kilencven")
NOUNS = ("nulla", "egyes", "kettes", "hármas", "négyes", "ötös", "hatos", "hetes", "nyolcas", "kilences")
ENDED = ("nullát", "egyest", "kettest", "hármast", "négyest", "ötöst", "hatost", "hetest", "nyolcast", "kilencest")


def tens(value: int) -> str:
    """10 to 99."""
    ten, unit = divmod(value, 10)
    if not unit:
        return TENS[ten]
    return {1: "tizen", 2: "huszon"}.get(ten, TENS[ten]) + UNITS[unit]


def hundreds(value: int) -> str:
    """100 to 999."""
    hundred, rest = divmod(value, 100)
    head = {1: "", 2: "két"}.get(hundred, UNITS[hundred]) + "száz"
    return head + (tens(rest) if rest > 9 else UNITS[rest] if rest else "")


HU = Language(
    code="hu",
    units=UNITS,
    tens=tens,
    hundreds=hundreds,
    told=tuple(("az " if word[0] in "eö" else "a ") + word for word in ENDED),
    nouns=tuple(("az " if word[0] in "eö" else "a ") + word for word in NOUNS),
    double="dupla {d}",
    triple="tripla {d}",
    times=("kétszer {d}", "háromszor {d}"),
    plus="plusz",
    spoken=NOUNS,
    phrases=Phrases(
        opening=(
            "Nyugodt masszőrnő Hágában, tiszta, saját stúdióban.",
            "Pihentető masszázs kedves hölgytől, hotelben is.",
            "Új vagyok Amszterdamban: elegáns társaság egy szép estére.",
            "Kedves nő Rotterdamban udvarias urakat vár.",
        ),
        lead=("Hívj fel: {n}.", "A számom: {n}.", "Időpontot itt kérhetsz: {n}."),
        closing=("Várlak!", "Rejtett számot nem veszek fel.", "Puszi!", "Diszkréció garantált."),
        reverse="Olvasd a számomat visszafelé, hátulról előre: {n}.",
        last_four="Először a számom utolsó négy számjegye: {b}. Előtte ez áll: {a}.",
        halves="A számom két fele fel van cserélve: {b} {a}. Tedd előre a második részt, és hívj.",
        title="{name} Hágában – a számom eleje: {a} (folytatás lent)",
        end="És itt folytatódik a számom: {b}",
        three=("A számom így kezdődik: {a}.", "Utána ez jön: {b}.", "És így végződik: {c}."),
        correct="Hívj: {n}. Bocsánat, elírtam: az utolsó két számjegy helyesen {g}.",
        front="Tegyél egy nullát a szám elé, és hívj fel: {n}.",
        two="Hívj: {a}, vagy ha nem veszem fel: {b}.",
        distract="26 éves vagyok, 168 cm. Fél óra 80, egy óra 150 euró, 10-től 22 óráig. Hívj: {n}. Légy pontos.",
        told="Nyomd meg a telefonodon sorban: {n}. Akkor meghallod a hangomat.",
        noise=("drágám", "puszi", "kedves", "szia"),
    ),
    negatives={
        "plate": "Fehér autóval megyek hozzád, rendszáma 67-KL-{d2}. Foglalás az oldalon.",
        "wifi": "A wifi jelszava a szalonban: {d10}. Foglalás az oldalon.",
        "bus_lines": "A 6, 7, 12, 24 és 38 busz vagy a 9 és 15 villamos, a megálló 60 méterre van.",
        "hours_words": "Nyitva tíz órától huszonkét óráig, vasárnap tizenkét órától tizennyolc óra harmincig.",
        "postcode": "Itt találsz: 2511 AB, házszám 67, csengő 12, emelet 3.",
        "order_number": "Virágot rendeltél? A rendelés száma {mg}. Köszönöm!",
        "incomplete": "A számom így kezdődik: 067, a többit csak chaten kapod meg.",
        "rating": "Értékelések: masszázs 9,6, tisztaság 8,7, fogadtatás 9,2, összesen 8,9.",
        "card": "Itt találtunk egy kártyát, a száma {d16}. A tiéd? Szólj a recepción.",
        "price_menu": "06 perc 20, 15 perc 40, 30 perc 70, 60 perc 120, 90 perc 170 euró.",
        "tour_days": "Zwolléban vagyok július 6, 7, 9, 12, 13, 16, 20 és 27 napján. Foglalás az oldalon.",
        "photo_file": "Nézd meg lent az IMG_{m}.jpg képet, e heti. Írj az oldalon.",
        "price_words": "Fél óra {pw1} euró, egy óra {pw2} euró, két óra {pw3} euró. Csak chaten írj.",
        "ad_id": "Írd meg a hirdetés számát ({m}), amikor az űrlapon keresztül írsz.",
        "flight": "Pénteken a W6{d4} járattal érkezem {h1}-kor, utána Amszterdamban leszek.",
        "door_code": "A bejárati ajtó kódja {w6}. Utána gyere fel.",
    },
)
