"""Kinds of ads full of digits or number words that hold no number to call (beside the things of `things`)."""

from collections.abc import Callable
from random import Random

from bench.blind_numbers import dutch
from bench.sets.phones_e.languages import row, without_accents
from bench.sets.phones_e.numerals import DIGITS, TEENS, below_hundred
from bench.sets.phones_e.things import THINGS

Maker = Callable[[Random, str], str]

_HIDDEN = row(
    "volledig nummer na inloggen|full number after login|volle Nummer nach Anmeldung|numéro complet après connexion|"
    "número completo tras iniciar sesión|pełny numer po zalogowaniu|numărul complet după autentificare|"
    "teljes szám belépés után|numero completo dopo il login|número completo após login|tam numara girişten sonra"
)
_MESSAGE = row(
    "alleen via bericht hier|message only here|nur per Nachricht hier|uniquement par message ici|"
    "solo por mensaje aquí|tylko wiadomość tutaj|doar mesaj aici|csak üzenetben itt|solo messaggio qui|"
    "só mensagem aqui|sadece buradan mesaj"
)
_EMERGENCY = row(
    "in geval van nood bel 112|in an emergency call 112|im Notfall 112 anrufen|"
    "en cas d'urgence appelez le 112|en emergencias llama al 112|w nagłym wypadku dzwoń 112|"
    "la urgență sunați la 112|vészhelyzetben hívd a 112-t|in emergenza chiama il 112|"
    "em emergência liga 112|acil durumda 112 ara"
)
_ELSEWHERE = row(
    "bel me, nummer staat op foto {}|call me, the number is on photo {}|ruf an, die Nummer steht auf Foto {}|"
    "appelle-moi, le numéro est sur la photo {}|llámame, el número está en la foto {}|"
    "zadzwoń, numer jest na zdjęciu {}|sună-mă, numărul e în poza {}|hívj, a szám a {}. fotón van|"
    "chiamami, il numero è nella foto {}|liga-me, o número está na foto {}|ara beni, numara {}. fotoğrafta"
)
_WORDS = row(
    "nul zes en de rest krijg je in de chat|zero six and you get the rest in chat|"
    "null sechs und den Rest gibt es im Chat|zéro six et le reste par message|cero seis y el resto por chat|"
    "zero sześć a resztę podam na czacie|zero șase iar restul pe chat|nulla hat a többit chaten adom|"
    "zero sei e il resto in chat|zero seis e o resto no chat|sıfır altı gerisi sohbette"
)
_BUS = row("bus|bus|Bus|bus|autobús|autobus|autobuz|busz|autobus|autocarro|otobüs")
_ROOMS = row("kamers|rooms|Zimmer|chambres|habitaciones|pokoje|camere|szobák|stanze|quartos|odalar")
_COUNT = row("ik tel tot tien|i count to ten|ich zähle bis zehn|je compte jusqu'à dix|cuento hasta diez|"
             "liczę do dziesięciu|număr până la zece|tízig számolok|conto fino a dieci|conto até dez|"
             "ona kadar sayıyorum")  # fmt: skip
_SCORES = row("uitslagen|results|Ergebnisse|scores|resultados|wyniki|rezultate|eredmények|risultati|resultados|skorlar")
_TRAINS = row("trein vertrekt|train leaves at|Zug fährt|train part à|tren sale a las|pociąg odjeżdża|trenul pleacă la|"
              "vonat indul|treno parte alle|comboio parte às|tren kalkıyor")  # fmt: skip
_FREE = row("vrij op|free on|frei am|libre le|libre el|wolna dnia|liberă pe|szabad|libera il|livre em|boş günler")
_SIZES = row("maten|sizes|Maße|mensurations|medidas|wymiary|măsuri|méretek|misure|medidas|ölçüler")
_STEPS = row("foto, bericht, afspraak|photo, message, date|Foto, Nachricht, Termin|photo, message, rdv|"
             "foto, mensaje, cita|zdjęcie, wiadomość, spotkanie|poză, mesaj, întâlnire|fotó, üzenet, találka|"
             "foto, messaggio, incontro|foto, mensagem, encontro|foto, mesaj, randevu")  # fmt: skip
_YEARS = row("actief in|active in|aktiv in|active en|activa en|aktywna w|activă în|aktív:|attiva nel|ativa em|aktif")
_POST = row("ik kom naar|i visit|ich komme nach|je me déplace à|voy a|przyjadę do|vin la|megyek ide:|vengo a|vou a|"
            "gelirim")  # fmt: skip
_SAUNA = row("sauna {} graden, {} minuten|sauna {} degrees, {} minutes|Sauna {} Grad, {} Minuten|"
             "sauna {} degrés, {} minutes|sauna {} grados, {} minutos|sauna {} stopni, {} minut|"
             "saună {} grade, {} minute|szauna {} fok, {} perc|sauna {} gradi, {} minuti|"
             "sauna {} graus, {} minutos|sauna {} derece, {} dakika")  # fmt: skip
_RADIO = row("radio aan op {} FM|radio on {} FM|Radio auf {} FM|radio sur {} FM|radio en {} FM|radio na {} FM|"
             "radio pe {} FM|rádió {} FM|radio su {} FM|rádio em {} FM|radyo {} FM")  # fmt: skip
_FOR_SALE = row("telefoon te koop|phone for sale|Handy zu verkaufen|téléphone à vendre|vendo móvil|"
                "sprzedam telefon|vând telefon|telefon eladó|vendo cellulare|vendo telemóvel|"
                "satılık telefon")  # fmt: skip
_DAYS = row("ma di wo do vr za zo|mon tue wed thu fri sat sun|Mo Di Mi Do Fr Sa So|lun mar mer jeu ven sam dim|"
            "lun mar mié jue vie sáb dom|pn wt śr czw pt sob nd|lun mar mie joi vin sâm dum|"
            "hétfő kedd szerda csüt péntek szombat vasárnap|lun mar mer gio ven sab dom|seg ter qua qui sex sáb dom|"
            "pzt sal çar per cum cmt paz")  # fmt: skip
_LOTTO = row("lottogetallen|lottery draw|Lottozahlen|tirage du loto|números de la lotería|liczby lotto|"
             "numere loto|lottószámok|numeri del lotto|números da lotaria|loto sayıları")  # fmt: skip
_EURO = row("euro|euro|Euro|euros|euros|euro|euro|euró|euro|euros|euro")
_TAX = row("prijs incl. btw|price incl. vat|Preis inkl. MwSt|prix ttc|precio con iva|cena z vat|preț cu tva|"
           "ár áfával|prezzo con iva|preço com iva|fiyat kdv dahil")  # fmt: skip


def _blanked(rng: Random, lang: str) -> str:
    national = dutch(rng).national
    mask = rng.choice(("*", "x", "•", ".", "?", "█", "_"))
    shown, at = rng.choice(((national[:4], "end"), (national[:6], "end"), (national[:2], "mid"), (national[:3], "mid")))
    hidden = mask * (10 - len(shown) - (0 if at == "end" else 3))
    text = shown + hidden + ("" if at == "end" else national[-3:])
    return f"tel {text[:2]}{rng.choice(('-', ' ', ''))}{text[2:]} ({_HIDDEN[lang]})"


def _listed(noun: dict[str, str], one: Callable[[Random], str], between: str = ", ", most: int = 8) -> Maker:
    """A noun and a list of small numbers."""
    return lambda rng, lang: f"{noun[lang]} " + between.join(one(rng) for _ in range(rng.randint(5, most)))


def _prices(rng: Random, lang: str) -> str:
    more = rng.choice((10, 20, 30))
    lines = [f"{minutes} min {minutes * 2 + more}€" for minutes in (15, 20, 30, 45, 60, 90, 120)]
    return rng.choice((", ", "\n", " / ")).join(lines)


def _words_price(rng: Random, lang: str) -> str:
    said = [below_hundred(lang, price) for price in sorted(rng.sample(range(50, 100, 5), 4))]
    text = ", ".join(f"{at} min {word} {_EURO[lang]}" for at, word in zip((10, 15, 20, 30), said, strict=True))
    return without_accents(text) if rng.random() < 0.4 else text


def _count(rng: Random, lang: str) -> str:
    ten = {"hu": "tíz", "tr": "on"}.get(lang) or TEENS[lang][0]
    return f"{_COUNT[lang]}: {rng.choice((' ', ', ', '... ')).join([*DIGITS[lang][1:], ten])}"


def _rooms(rng: Random, lang: str) -> str:
    return f"{_ROOMS[lang]} " + ", ".join(DIGITS[lang][at] for at in sorted(rng.sample(range(1, 10), 6)))


def _hours(rng: Random, lang: str) -> str:
    return " ".join(f"{day} {rng.randint(9, 12)}-{rng.randint(18, 23)}" for day in _DAYS[lang].split())


def _steps(rng: Random, lang: str) -> str:
    return " ".join(f"{at}\ufe0f\u20e3 {step}" for at, step in enumerate(_STEPS[lang].split(", "), 1))


def _sums(rng: Random, lang: str) -> str:
    pairs = [(rng.randint(2, 40), rng.randint(2, 40)) for _ in range(5)]
    return ", ".join(f"{one}+{two}={one + two}" for one, two in pairs)


def _measures(rng: Random, lang: str) -> str:
    bust, waist, hip = (base + rng.randint(0, 9) for base in (90, 60, 90))
    body = f"1{rng.randint(55, 79)} cm, {rng.randint(48, 70)} kg, 75{rng.choice('BCD')}, {rng.randint(36, 41)}"
    return f"{_SIZES[lang]} {bust}-{waist}-{hip}, {body}"


def _phone_sale(rng: Random, lang: str) -> str:
    parts = f"{rng.choice((64, 128, 256))} GB, 6,{rng.randint(1, 7)} inch, {rng.randint(3, 5)}000 mAh"
    return f"{_FOR_SALE[lang]}: {parts}, 20{rng.randint(19, 25)}, {rng.randint(90, 400)} €"


def _percents(rng: Random, lang: str) -> str:
    return " ".join(f"{rng.randint(1, 10) * 10}%" for _ in range(6)) + f" {_TAX[lang]}"


def _number(low: int, high: int, form: str = "{}") -> Callable[[Random], str]:
    return lambda rng: form.format(rng.randint(low, high))


def _clock(rng: Random) -> str:
    return f"{rng.randint(6, 23):02}:{rng.choice((3, 12, 15, 27, 42, 45)):02}"


def _day(rng: Random) -> str:
    return f"{rng.randint(1, 28):02}-{rng.randint(1, 12):02}"


def _code(rng: Random) -> str:
    return f"{rng.randint(1011, 9799)} {rng.choice('ABCDEGHJKLMNPRTVWXZ')}{rng.choice('ABCDEGHJKLMNPRTVWXZ')}"


KINDS: dict[str, Maker] = {
    "partly_blanked": _blanked,
    "emergency_number": lambda rng, lang: _EMERGENCY[lang],
    "number_elsewhere": lambda rng, lang: _ELSEWHERE[lang].format(rng.randint(2, 9)),
    "only_zero_six_in_words": lambda rng, lang: _WORDS[lang],
    "bus_lines": _listed(_BUS, _number(1, 499)),
    "rooms_in_words": _rooms,
    "counting_in_words": _count,
    "counting_in_digits": lambda rng, lang: (
        f"{_COUNT[lang]}: " + rng.choice("- .").join(str(at) for at in range(1, 11))
    ),
    "game_scores": _listed(_SCORES, lambda rng: f"{rng.randint(0, 6)}-{rng.randint(0, 6)}"),
    "lottery": lambda rng, lang: " ".join([_LOTTO[lang], *(f"{n:02}" for n in sorted(rng.sample(range(1, 46), 6)))]),
    "set_scores": _listed(_SCORES, lambda rng: f"6-{rng.randint(0, 4)}", " "),
    "timetable": _listed(_TRAINS, _clock, " "),
    "free_days": _listed(_FREE, _day),
    "measures": _measures,
    "numbered_steps": _steps,
    "years": _listed(_YEARS, _number(2010, 2026), " "),
    "postcodes": _listed(_POST, _code),
    "sauna": lambda rng, lang: _SAUNA[lang].format(rng.randint(60, 95), rng.randint(8, 20)),
    "mail_only": lambda rng, lang: f"mail lisa{rng.randint(1980, 2004)}.{rng.randint(10, 99)}@post.example",
    "radio": lambda rng, lang: _RADIO[lang].format(f"{rng.randint(88, 107)}.{rng.randint(0, 9)}"),
    "phone_for_sale": _phone_sale,
    "price_list": _prices,
    "prices_in_words": _words_price,
    "opening_hours": _hours,
    "sums": _sums,
    "percentages": _percents,
    **{thing.kind: thing.write for thing in THINGS},
}

# Beside these no second thing stands: a reader could take its digits for the rest of the number.
_HALF_A_NUMBER = {"partly_blanked", "number_elsewhere", "only_zero_six_in_words"}


def negative(rng: Random, lang: str, kind: str) -> str:
    """The heart of an ad of this kind, now and then with a second kind or "message only" beside it."""
    said = [KINDS[kind](rng, lang)]
    roll = rng.random()
    if roll < 0.35 and kind not in _HALF_A_NUMBER:
        said.append(rng.choice(THINGS).write(rng, lang))
    elif roll < 0.6:
        said.append(_MESSAGE[lang])
    return rng.choice(("\n", " - ", ". ")).join(said)
