"""Held-out hard negatives: ads full of digits that are nobody's telephone number."""

from random import Random

from bench.heldout_chance import Kind, capitals, digits
from bench.heldout_daily import DAILY
from bench.heldout_words import DIGITS, dutch


def iban(rng: Random) -> str:
    code = f"NL{rng.randint(10, 98)}{rng.choice(('RABO', 'INGB', 'ABNA', 'BUNQ', 'SNSB'))}0{digits(rng, 9)}"
    spaced = " ".join(code[at : at + 4] for at in range(0, len(code), 4))
    return rng.choice(("Aanbetaling op", "Overmaken naar", "IBAN:")) + " " + rng.choice((code, spaced, code.lower()))


def iban_words(rng: Random) -> str:
    said = " ".join(DIGITS["nl"][int(digit)] for digit in digits(rng, 9))
    return f"Mijn rekeningnummer is NL {dutch(rng.randint(10, 98))} {rng.choice(('RABO', 'INGB'))} nul {said}."


def bank_old(rng: Random) -> str:
    n = digits(rng, 9)
    return f"Rekening {n[:2]}.{n[2:4]}.{n[4:6]}.{n[6:]} ten name van de stichting."


def bank_old_words(rng: Random) -> str:
    return (
        "Bankrekening " + rng.choice((" ", "-", ", ")).join(DIGITS["nl"][int(digit)] for digit in digits(rng, 8)) + "."
    )


def kvk(rng: Random) -> str:
    return rng.choice(("KvK", "KVK-nummer", "Kamer van Koophandel", "kvk nr.")) + " " + digits(rng, 8, "0123456789")


def vestiging(rng: Random) -> str:
    return f"Vestigingsnummer 0000{digits(rng, 8)}."


def btw(rng: Random) -> str:
    return f"BTW-nummer NL{digits(rng, 9)}B{rng.randint(10, 99)}."


def order(rng: Random) -> str:
    return (
        rng.choice(("Bestelnummer", "Order", "Ordernr.", "Factuur"))
        + " "
        + rng.choice((digits(rng, 10, "123457"), f"{digits(rng, 4)}-{digits(rng, 6)}", f"2026-{digits(rng, 7)}"))
    )


def policy(rng: Random) -> str:
    return f"Polisnummer {digits(rng, 3)}.{digits(rng, 3)}.{digits(rng, 4)}, relatienummer {digits(rng, 9)}."


def sku(rng: Random) -> str:
    return (
        f"Olie, artikelnummer {digits(rng, 3)}-{digits(rng, 2)}-{digits(rng, 4)}, SKU "
        f"{capitals(rng, 3)}{digits(rng, 7)}."
    )


def track(rng: Random) -> str:
    return (
        f"Het pakket met code {rng.choice(('3S', 'JVGL', 'LX', 'CD'))}{capitals(rng, 4)}{digits(rng, 9)} is onderweg."
    )


def too_short(rng: Random) -> str:
    n = "06" + rng.choice("79") + digits(rng, rng.choice((4, 5)), "0123456789")
    return "Bel " + rng.choice((n, f"06-{n[2:]}", " ".join(n))) + " (het laatste deel krijg je via de mail)."


def too_long(rng: Random) -> str:
    return (
        f"Kaartnummer 06{rng.choice('79')}{digits(rng, rng.choice((11, 12, 13)), '0123456789')} is van de spaaractie."
    )


def invalid_start(rng: Random) -> str:
    n = rng.choice(("0000", "0001", "0990", "0960", "0190")) + digits(rng, 6, "0123456789")
    return f"Nummer {n[:4]}-{n[4:]} bestaat niet meer."


def redacted(rng: Random) -> str:
    a, b = digits(rng, 2), digits(rng, 2)
    return "Mijn nummer is " + rng.choice(
        (f"06-{a}{b}****", f"06 {a} {b} xx xx", f"06{a}......", f"06 {a}.. {b}..", f"067{a}XXXXX (klik om te tonen)")
    )


def foreign_invalid(rng: Random) -> str:
    return f"Verkeerd nummer: +999 {digits(rng, 3)} {digits(rng, 4)} of +31 {digits(rng, 3)} doet het niet."


def citizen(rng: Random) -> str:
    return f"RSIN {digits(rng, 9, '12345789')}, loonheffingennummer {digits(rng, 9, '12345789')}L01."


def card(rng: Random) -> str:
    return (
        f"Kaart 5{digits(rng, 3)} {digits(rng, 4)} {digits(rng, 4)} {digits(rng, 4)}, geldig tot "
        f"06/{rng.randint(27, 31)}."
    )


def imei(rng: Random) -> str:
    return f"Verloren telefoon, IMEI 35{digits(rng, 13)}, serienummer {capitals(rng, 2)}{digits(rng, 8)}."


def versions(rng: Random) -> str:
    return (
        f"Site bijgewerkt naar versie {rng.randint(1, 9)}.{rng.randint(0, 20)}.{rng.randint(0, 9)}-{digits(rng, 8)}, "
        f"build 06.{digits(rng, 2)}.{digits(rng, 4)}."
    )


def counters(rng: Random) -> str:
    return (
        f"Advertentie {digits(rng, 8)} · {rng.randint(1, 9)}.{digits(rng, 3)} keer bekeken · "
        f"{digits(rng, 2)} keer bewaard · id #{digits(rng, 10, '12345')}."
    )


def models(rng: Random) -> str:
    return (
        f"Te koop ook: iPhone 1{rng.randint(2, 6)} 128 GB, Galaxy S2{rng.randint(0, 5)} 256 en een tv van 55 "
        f"inch 3840x2160 60 Hz."
    )


def lottery(rng: Random) -> str:
    return "Mijn geluksgetallen: 0 6 " + " ".join(str(n) for n in sorted(rng.sample(range(10, 45), 5))) + "."


def ordinals(rng: Random) -> str:
    return (
        f"Op de zevende verdieping, de zesde keer in de achtste week, na tweeën en voor "
        f"{rng.choice(('vijven', 'negenen'))}, alle vier de dagen een driegangendiner."
    )


def counting(rng: Random) -> str:
    return rng.choice(
        (
            "Tel rustig tot tien: een twee drie vier vijf zes zeven acht negen tien.",
            "Aftellen: tien negen acht zeven zes vijf vier drie twee een nul!",
            "Uno dos tres cuatro cinco seis siete ocho nueve diez, en dan begint het feest.",
            "1 2 3 4 5 6 7 8 9 10, wie niet weg is, is gezien.",
        )
    )


def idiom(rng: Random) -> str:
    return (
        rng.choice(
            (
                "Een van de twee, drie of vier keer per week ben ik in de zevende hemel, nul stress.",
                "Met zijn tweeën of drieën, een op een, nul op het rekest, zes van de tien is voldoende.",
                "Zeven dagen, vierentwintig uur, een glimlach, twee handen en nul haast.",
            )
        )
        + f" Al {dutch(rng.randint(2, 12))} jaar ervaring."
    )


def stamps(rng: Random) -> str:
    return (
        f"Laatst online 2026-06-{rng.randint(10, 28)}T0{rng.randint(1, 9)}:12:34Z "
        f"({rng.randint(1700000000, 1790000000)})."
    )


def hexes(rng: Random) -> str:
    return (
        f"Referentie {rng.randrange(16**8):08x}-{rng.randrange(16**4):04x}-4{rng.randrange(16**3):03x}"
        f"-a{rng.randrange(16**3):03x}-{rng.randrange(16**12):012x}."
    )


def rooms(rng: Random) -> str:
    return (
        f"Kamer {rng.randint(3, 6)}x{rng.randint(3, 6)} m, bed 180x200, plafond 2,{digits(rng, 2)} m, "
        f"{rng.randint(40, 99)} m2, kamers 101 102 103 104."
    )


def percentages(rng: Random) -> str:
    return (
        f"Beoordeling 9,{rng.randint(0, 9)}/10 ({digits(rng, 4)} reviews): 5 sterren 0,6 4 sterren "
        f"0,{rng.randint(10, 30)} 3 sterren 12,5% 100% echt."
    )


def law(rng: Random) -> str:
    return (
        f"Zie ECLI:NL:RBMNE:20{rng.randint(15, 25)}:{digits(rng, 4)}, zaaknummer "
        f"16/{digits(rng, 6)}-{rng.randint(20, 25)}, art. 273f lid 1 sub 3."
    )


def shapes(rng: Random) -> str:
    return rng.choice(
        (
            "BEL OSLO GO SOLO, LEGO BIBI, OOIT ZO LIEF.",
            "ZO IS ZE, LOL! SOS, GOGO SHOW, BOB EN LIZ.",
            "Ooh la la, goossie, Zoë zei sssst, Bobbie!",
        )
    )


def no_contact(rng: Random) -> str:
    return rng.choice(
        (
            "Bel of app mij via de knop hieronder.",
            "Mijn nummer krijg je na een berichtje.",
            "Telefoonnummer zichtbaar voor leden, WhatsApp alleen voor vaste gasten.",
        )
    )


def short_numbers(rng: Random) -> str:
    return f"Bij nood 112, sms 'AAN' naar {rng.choice(('3010', '4040', '7070'))}, intern tst. {digits(rng, 3)}."


def access(rng: Random) -> str:
    return (
        f"Deurcode {digits(rng, 4)}#, kluis {digits(rng, 2)}-{digits(rng, 2)}-{digits(rng, 2)}, slot "
        f"06*{digits(rng, 3)}, wifi-wachtwoord {capitals(rng, 3).lower()}{digits(rng, 6)}."
    )


def stars(rng: Random) -> str:
    return f"⭐⭐⭐⭐⭐ 5️⃣ sterren, 1️⃣0️⃣0️⃣% discreet, 2️⃣4️⃣/7️⃣, nr. 1️⃣ sinds 2️⃣0️⃣1️⃣{rng.randint(0, 9)}\ufe0f\u20e3."


def english_mix(rng: Random) -> str:
    return (
        f"Open from 10 to 22, 30 min 80, 60 min 140, room {digits(rng, 3)}, since 20{rng.randint(10, 24)}, "
        f"flight KL{digits(rng, 4)} on 06/07/26."
    )


NEGATIVES: tuple[Kind, ...] = (
    iban,
    iban_words,
    bank_old,
    bank_old_words,
    kvk,
    vestiging,
    btw,
    order,
    policy,
    sku,
    track,
    too_short,
    too_long,
    invalid_start,
    redacted,
    foreign_invalid,
    citizen,
    card,
    imei,
    versions,
    counters,
    models,
    lottery,
    ordinals,
    counting,
    idiom,
    stamps,
    hexes,
    rooms,
    percentages,
    law,
    shapes,
    no_contact,
    short_numbers,
    access,
    stars,
    english_mix,
    *DAILY,
)
