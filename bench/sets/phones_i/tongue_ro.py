"""Romanian."""

from bench.sets.phones_i.language import Language, Phrases

UNITS = ("zero", "unu", "doi", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă")
STEMS = ("", "un", "doi", "trei", "pai", "cinci", "șai", "șapte", "opt", "nouă")
SHORT = ("", "un", "doi", "trei", "pai", "cin", "șai", "șapte", "opt", "nouă")
TENS = ("", "", "douăzeci", "treizeci", "patruzeci", "cincizeci", "șaizeci", "șaptezeci", "optzeci", "nouăzeci")


def tens(value: int) -> str:
    """10 to 99."""
    ten, unit = divmod(value, 10)
    if ten == 1:
        return STEMS[unit] + "sprezece" if unit else "zece"
    return f"{TENS[ten]} și {UNITS[unit]}" if unit else TENS[ten]


def short(value: int) -> str:
    """10 to 99 with the teens as people say them: "paișpe"."""
    return SHORT[value - 10] + "șpe" if 10 < value < 20 else tens(value)


def hundreds(value: int) -> str:
    """100 to 999."""
    hundred, rest = divmod(value, 100)
    head = "o sută" if hundred == 1 else ("două" if hundred == 2 else UNITS[hundred]) + " sute"
    return f"{head} {tens(rest) if rest > 9 else UNITS[rest]}" if rest else head


RO = Language(
    code="ro",
    units=UNITS,
    tens=tens,
    hundreds=hundreds,
    told=tuple("un " + unit for unit in UNITS),
    nouns=UNITS,
    double="dublu {d}",
    triple="triplu {d}",
    times=("de două ori cifra {d}", "de trei ori cifra {d}"),
    plus="plus",
    spoken_tens=short,
    phrases=Phrases(
        opening=(
            "Maseuză liniștită la Haga, studio curat și privat.",
            "Masaj relaxant făcut de o doamnă plăcută, și la hotel.",
            "Nouă în Amsterdam: companie elegantă pentru o seară.",
            "Femeie drăguță din Utrecht caută domni politicoși.",
        ),
        lead=("Sună-mă: {n}.", "Numărul meu este {n}.", "Pentru programare: {n}."),
        closing=("Pe curând!", "Nu răspund la numere ascunse.", "Pupici!", "Discreție garantată."),
        reverse="Citește numărul meu de la coadă la cap: {n}.",
        last_four="Mai întâi ultimele patru cifre ale numărului meu: {b}. Înaintea lor vine: {a}.",
        halves="Jumătățile numărului meu sunt inversate: {b} {a}. Pune al doilea bloc în față și sună.",
        title="{name} la Haga – începutul numărului meu: {a} (continuarea mai jos)",
        end="Și aici continuă numărul meu: {b}",
        three=("Numărul meu începe cu: {a}.", "Apoi urmează: {b}.", "Și se termină cu: {c}."),
        correct="Sună la {n}. Scuze, am greșit: ultimele două cifre sunt {g}.",
        front="Pune un zero în fața acestui număr și sună-mă: {n}.",
        two="Sună la {a} sau, dacă nu răspund, la {b}.",
        distract="Am 26 de ani, 168 cm. 30 de minute 80, ora 150 de euro, între 10 și 22. Sună la {n}. Fii punctual.",
        told="Apasă pe telefon: {n}. Apoi îmi vei auzi vocea.",
        noise=("iubire", "pupici", "scumpule", "te rog"),
    ),
    negatives={
        "postcode": "Mă găsești la 2511 AB, numărul casei 67, interfon 12, etajul 3.",
        "order_number": "Ai comandat flori? Numărul comenzii este {mg}. Mulțumesc!",
        "incomplete": "Numărul meu începe cu 067, restul îl primești doar pe chat.",
        "rating": "Note: 9,6 pentru masaj, 8,7 pentru curățenie, 9,2 pentru primire, 8,9 în total.",
        "distance": "Studioul este la 670 de metri de gară, la 1,2 km de A12 și la 34 km de Schiphol.",
        "parcel": "Cadoul tău a ajuns, codul coletului {m}, mulțumesc! Scrie-mi pe site.",
        "voucher": "Codul de reducere {mg} îți dă zece la sută mai puțin. Folosește-l la rezervare pe site.",
        "years": "Diplome de masaj din 2006, 2009, 2014 și 2019. Rezervări pe site.",
        "date": "Aniversarea salonului pe 06-07-2027 la 12:30, petrecere și pe 19-08-2027. Scrie-mi pe site.",
        "chamber": "Înscrisă la camera de comerț cu numărul {d8}. Scrie-mi pe site.",
        "room_floor": "Hotel: etajul 6, camera 719, liftul 2, parcare nivelul 3. Rezervări pe site.",
        "lottery": "Numerele mele norocoase: 6, 7, 14, 23, 38 și 41. Scrie-mi pe site.",
        "transaction": "Ai plătit avansul? Trimite-mi pe chat numărul tranzacției, de exemplu {m}.",
        "serial": "Masez pe o masă cu numărul de serie {w8}, cel mai nou model.",
        "insurance": "Asigurată ca maseuză, polița numărul {mg}. Scrie-mi pe site.",
        "loyalty_points": "Am dat deja {big} de puncte de fidelitate clienților. Scrie-mi pe site.",
    },
)
