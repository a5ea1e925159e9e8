"""The numbers themselves of the things in `owned`: made at run time, often in the shape of a telephone number."""

from collections.abc import Callable
from random import Random
from typing import Final

from bench.blind_numbers import digits, dutch, pairs
from bench.sets.phones_j.words import DIGITS, spoken

Value = Callable[[Random, str], str]
HEX: Final = "0123456789abcdef"


def _like_phone(rng: Random, _: str) -> str:
    """Ten digits of a block that is given out to nobody."""
    return dutch(rng).national


def _like_phone_cut(rng: Random, _: str) -> str:
    return rng.choice(("-", " ", ".")).join(pairs(dutch(rng).national))


def _like_foreign(rng: Random, _: str) -> str:
    return dutch(rng).e164.removeprefix("+")


def _shaped(pattern: str) -> Value:
    """A pattern in which every # is a digit and every @ a letter."""

    def made(rng: Random, _: str) -> str:
        out = (
            rng.choice("0123456789") if c == "#" else rng.choice("ABDEHKLPRSTVWX") if c == "@" else c for c in pattern
        )
        return "".join(out)

    return made


def _pick(*patterns: str) -> Value:
    return lambda rng, lang: _shaped(rng.choice(patterns))(rng, lang)


def _account(rng: Random, lang: str) -> str:
    digits10 = dutch(rng).national
    return f"NL{rng.randint(10, 98)} BANK {digits10[:4]} {digits10[4:8]} {digits10[8:]}"


def _prices(rng: Random, _: str) -> str:
    start = rng.choice((60, 70, 80))
    return f"30 min {start}, 45 min {start + 25}, 60 min {start + 50}, 90 min {start + 90}, 120 min {start + 140}"


def _hours(rng: Random, _: str) -> str:
    return " / ".join(f"{rng.randint(9, 12):02}:00-{rng.randint(20, 23)}:30" for _ in range(5))


def _measures(rng: Random, _: str) -> str:
    sizes = f"{rng.randint(84, 99)}-{rng.randint(58, 70)}-{rng.randint(86, 99)}"
    return f"{sizes}, {rng.randint(158, 180)} cm, {rng.randint(50, 75)} kg"


def _dates(rng: Random, _: str) -> str:
    return ", ".join(f"{day:02}-06-2026" for day in sorted(rng.sample(range(1, 31), 4)))


def _login(rng: Random, _: str) -> str:
    return f"2026-06-{rng.randint(1, 30):02} {rng.randint(0, 23):02}:{rng.randint(0, 59):02}:{rng.randint(0, 59):02}"


def _countdown(rng: Random, lang: str) -> str:
    if rng.random() < 0.5:
        return "9 8 7 6 5 4 3 2 1 0!"
    return ", ".join(reversed(DIGITS[lang])) + "!"


def _dance(rng: Random, lang: str) -> str:
    return " ".join(DIGITS[lang][1:9]) + ("" if rng.random() < 0.5 else ", " + " ".join(DIGITS[lang][5:9]))


def _scores(rng: Random, _: str) -> str:
    return rng.choice((" ", ", ", " - ")).join(rng.choice(("7", "8", "9", "10")) for _ in range(10))


def _list(low: int, high: int, count: int, separator: str) -> Value:
    return lambda rng, _: separator.join(f"{v:02}" for v in sorted(rng.sample(range(low, high), count)))


def _picture(rng: Random, lang: str) -> str:
    return _pick("IMG_2026067#_#####.jpg", "DSC067#######.jpg", "067#######.png")(rng, lang)


def _photo_link(rng: Random, _: str) -> str:
    return f"https://img.example/{rng.choice(('f', 'photos', 'ads'))}/{dutch(rng).national}.jpg"


def _checksum(rng: Random, _: str) -> str:
    return "".join(rng.choice(HEX) for _ in range(32))


def _wallet(rng: Random, _: str) -> str:
    return "bc1q" + "".join(rng.choice("023456789acdefghjklmnpqrstuvwxyz") for _ in range(38))


def _address(rng: Random, _: str) -> str:
    return "192.0.2." + str(rng.randint(10, 250)) + f":{rng.randint(1024, 65000)}"


def _stamp(rng: Random, _: str) -> str:
    return str(rng.randint(1_770_000_000, 1_790_000_000))


def _trains(rng: Random, _: str) -> str:
    minute = rng.randint(1, 9)
    return " ".join(f"10:{minute + step:02}" for step in range(0, 50, 10))


def _masked(rng: Random, _: str) -> str:
    shown = digits(rng, 2)
    return rng.choice(
        (f"067{shown[0]} xx xx xx", f"06-7{shown[0]}** ****", f"+31 6 7{shown}• •••", f"06 {shown} .. .. ..")
    )


def _cut_off(rng: Random, lang: str) -> str:
    shown = f"067{digits(rng, 2)}"
    return rng.choice(
        (f"{shown[:2]} {shown[2:]}…", f"06-{shown[2:]}… (…)", f"+31 {shown[1:]} …", f"{spoken(lang, shown)} …")
    )


VALUES: Final[dict[str, Value]] = {
    "ad_number": _like_phone,
    "order_number": _like_phone,
    "account": _account,
    "chamber": _shaped("0067####"),
    "vat": _shaped("NL0067#####B01"),
    "barcode": _shaped("8#067########"),
    "invoice": _pick("2026-067#######", "F067#######", "2026/0067####"),
    "parcel": _pick("3S@@@@067#######", "RR067######NL", "06 7# ## ## ## ## ##"),
    "voucher": _pick("067#-####-##@@", "GIFT-067#######", "0067-####-####-####"),
    "member": _like_phone,
    "licence": _like_phone_cut,
    "dossier": _pick("06.7#.####.##", "06/7#######", "2026-067#######"),
    "stamp": _stamp,
    "position": _shaped("52.067###, 4.67####"),
    "wallet": _wallet,
    "book": _shaped("978-90-67##-###-#"),
    "prices": _prices,
    "hours": _hours,
    "measures": _measures,
    "views": _pick("67#.###", "1.067.###", "67 ###"),
    "dates": _dates,
    "login": _login,
    "countdown": _countdown,
    "dance": _dance,
    "scores": _scores,
    "picture": _picture,
    "serial": _like_phone,
    "wifi": _pick("massage067#######", "Rose67######", "067#######"),
    "door": _pick("67##", "06##-#", "# # # #", "67##*#"),
    "card": _shaped("**** **** **** 06##"),
    "buses": _list(3, 90, 5, ", "),
    "parking": _pick("067##", "Z-67###"),
    "lottery": _list(1, 46, 6, " "),
    "address_ip": _address,
    "flight": _pick("XQ 06##", "XQ67##"),
    "mileage": _pick("067.### km", "167 ### km"),
    "chassis": _pick("@@@ZZZ06Z#######", "@0@@@0###67######"),
    "identity": _pick("@@067####", "IX06#####"),
    "policy": _like_phone_cut,
    "booking": _like_phone,
    "ticket": _pick("069#######", "T-06 7# ## ## ##"),
    "user": _like_foreign,
    "photo_link": _photo_link,
    "checksum": _checksum,
    "health": _shaped("6906#######"),
    "diploma": _like_phone_cut,
    "article": _like_phone,
    "sauna": lambda rng, _: (
        f"sauna {rng.randint(80, 95)} °C, spa {rng.randint(36, 39)} °C, hamam {rng.randint(40, 48)} °C"
    ),
    "rooms": lambda rng, _: " / ".join(f"{rng.randint(12, 67)} m²" for _ in range(5)),
    "rates": _shaped("1 EUR = 4,2#67## PLN = 5,06#### RON = 1,0#6### USD"),
    "emergency": lambda _, __: "112",
    "pi": lambda _, __: "3,14159265358979",
    "stop": _shaped("67######"),
    "meter": _pick("067###,#", "0 6 7 # # #"),
    "tennis": lambda rng, _: " ".join(rng.sample(("6-7", "7-6", "6-4", "3-6", "7-5", "6-0"), 5)),
    "trains": _trains,
    "shoes": _list(35, 46, 6, " "),
    "colour": lambda rng, _: f"#067{digits(rng, 3)}",
    "tax": _shaped("0671#####"),
    "payment": _pick("0671 #### #### ####", "7067 #### #### ####"),
    "masked": _masked,
    "cut_off": _cut_off,
}
