"""Polish."""

from bench.sets.phones_i.language import Language, Phrases

UNITS = ("zero", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć")
TEENS: tuple[str, ...] = ("dziesięć", "jedenaście", "dwanaście", "trzynaście", "czternaście")
TEENS += ("piętnaście", "szesnaście", "siedemnaście", "osiemnaście", "dziewiętnaście")
TENS: tuple[str, ...] = ("", "", "dwadzieścia", "trzydzieści", "czterdzieści", "pięćdziesiąt")
TENS += ("sześćdziesiąt", "siedemdziesiąt", "osiemdziesiąt", "dziewięćdziesiąt")
HUNDREDS = (
    "",
    "sto",
    "dwieście",
    "trzysta",
    "czterysta",
    "pięćset",
    "sześćset",
    "siedemset",
    "osiemset",
    "dziewięćset",
)
NOUNS = ("zero", "jedynka", "dwójka", "trójka", "czwórka", "piątka", "szóstka", "siódemka", "ósemka", "dziewiątka")


def tens(value: int) -> str:
    """10 to 99."""
    ten, unit = divmod(value, 10)
    if ten == 1:
        return TEENS[unit]
    return f"{TENS[ten]} {UNITS[unit]}" if unit else TENS[ten]


def hundreds(value: int) -> str:
    """100 to 999."""
    hundred, rest = divmod(value, 100)
    return f"{HUNDREDS[hundred]} {tens(rest) if rest > 9 else UNITS[rest]}" if rest else HUNDREDS[hundred]


PL = Language(
    code="pl",
    units=UNITS,
    tens=tens,
    hundreds=hundreds,
    told=tuple(noun[:-1] + "ę" if noun.endswith("a") else noun for noun in NOUNS),
    nouns=NOUNS,
    double="podwójna {noun}",
    triple="potrójna {noun}",
    times=("dwa razy {d}", "trzy razy {d}"),
    plus="plus",
    spoken=NOUNS,
    repairs=(("podwójna zero", "podwójne zero"), ("potrójna zero", "potrójne zero")),
    phrases=Phrases(
        opening=(
            "Spokojna masażystka w Hadze, czyste prywatne studio.",
            "Relaksujący masaż u miłej pani, także w hotelu.",
            "Nowa w Rotterdamie: eleganckie towarzystwo na wieczór.",
            "Miła kobieta w Tilburgu pozna kulturalnych panów.",
        ),
        lead=("Zadzwoń do mnie: {n}.", "Mój numer to {n}.", "Umów się: {n}."),
        closing=("Do zobaczenia!", "Nie odbieram zastrzeżonych numerów.", "Całuski!", "Dyskrecja zapewniona."),
        reverse="Czytaj mój numer od tyłu, od końca do początku: {n}.",
        last_four="Najpierw cztery ostatnie cyfry mojego numeru: {b}. Przed nimi jest: {a}.",
        halves="Połówki mojego numeru są zamienione: {b} {a}. Przestaw drugi blok na początek i dzwoń.",
        title="{name} w Hadze – początek mojego numeru: {a} (ciąg dalszy na dole)",
        end="A tu dalszy ciąg mojego numeru: {b}",
        three=("Początek mojego numeru: {a}.", "Potem idzie: {b}.", "A na końcu: {c}."),
        correct="Dzwoń: {n}. Przepraszam, pomyłka: dwie ostatnie cyfry to {g}.",
        front="Dodaj zero przed tym numerem i zadzwoń: {n}.",
        two="Dzwoń: {a}, a jeśli nie odbieram: {b}.",
        distract="Mam 26 lat, 168 cm. Pół godziny 80, godzina 150 euro, od 10 do 22. Dzwoń: {n}. Bądź punktualny.",
        told="Wybierz na telefonie: {n}. Wtedy usłyszysz mój głos.",
        noise=("kochanie", "buziak", "skarbie", "proszę"),
    ),
    negatives={
        "distance": "Studio jest 670 metrów od dworca, 1,2 km od A12 i 34 km od lotniska Schiphol.",
        "parcel": "Twój prezent doszedł, numer paczki {m}, dziękuję! Pisz przez stronę.",
        "voucher": "Kod rabatowy {mg} daje dziesięć procent zniżki. Wpisz go przy rezerwacji na stronie.",
        "years": "Dyplomy z masażu z lat 2006, 2009, 2014 i 2019. Rezerwacja na stronie.",
        "card": "Znaleziono tu kartę o numerze {d16}. Twoja? Zgłoś się w recepcji.",
        "price_menu": "06 minut 20, 15 minut 40, 30 minut 70, 60 minut 120, 90 minut 170 euro.",
        "tour_days": "Jestem w Zwolle 6, 7, 9, 12, 13, 16, 20 i 27 lipca. Rezerwacja na stronie.",
        "photo_file": "Zobacz zdjęcie IMG_{m}.jpg poniżej, jest z tego tygodnia. Pisz przez stronę.",
        "sizes": "Moje wymiary: 90-60-90, 167 cm, 56 kg, rozmiar buta 38. Pisz przez stronę.",
        "reservation": "Twój numer rezerwacji to {m}. Pokaż go przy drzwiach.",
        "views": "To ogłoszenie wyświetlono już {big} razy. Pisz przez formularz.",
        "locker_words": "Rzeczy zostawisz w szafce, szyfr do szafki to {w6}.",
        "invoice": "Po wizycie dostaniesz mailem fakturę numer {mg}. Rezerwacja na stronie.",
        "barcode": "Używam olejku z kodem kreskowym {d13}, bezzapachowego. Rezerwacja na stronie.",
        "short_code": "W nagłym wypadku zawsze dzwoń pod 112. W innych sprawach pisz przez stronę.",
        "parking_zone": "Strefa parkowania {d6} kosztuje 2,50 za godzinę, strefa {d5} po 18:00 jest darmowa.",
    },
)
