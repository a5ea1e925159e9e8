"""Ads with digits or number words in which nobody can be called: the hard negatives of the unseen phone set.

A kind is a language and a sentence with fields; `{d4}` is four random digits, `{z4}` four not starting with zero,
`{h8}` eight hexadecimal signs, `{A2}` two capitals, `{r9-21}` a number from 9 to 21. A card, account, order or passport
number is never a phone number, whatever it looks like; a number with digits left out is not one either, and nor is the
emergency number 112. Random digits are made at run time.
"""

import re
from random import Random

FIELD = re.compile(r"\{(?:([dzhA])(\d+)|r(\d+)-(\d+))\}")
HEX, CAPITALS = "0123456789abcdef", "ABCDEFGHJKLMNPRSTUVWXYZ"

KINDS: dict[str, list[tuple[str, str]]] = {
    "iban": [
        ("nl", "De aanbetaling kan op NL{d2} BANK 067{d1} {d4} {d2}, onder vermelding van je voornaam."),
        ("de", "Anzahlung bitte auf DE{d2} {d4} {d4} {d4} {d4} {d2}, Stichwort Massage."),
    ],
    "kvk": [
        ("nl", "Ik sta ingeschreven, KvK {z8}, vestiging {z4}{d8}."),
        ("en", "Registered business, chamber of commerce {z8}, branch {z4}{d8}."),
    ],
    "vat": [("nl", "Btw-id NL{z9}B{d2}, factuur op verzoek."), ("it", "Partita IVA {d5}{d6}, ricevuta a richiesta.")],
    "ad_number": [
        ("nl", "Advertentienummer 067{d7} (vermeld dit in je bericht via de site)."),
        ("en", "Ad ID: 84{d8}. Quote this reference in the site's chat."),
    ],
    "order": [
        ("nl", "Mijn wenslijst: bestelnummer {z3}-{z7}-{d7} bij de webwinkel."),
        ("en", "Gift idea: item {z3}-{d3}-{d4} from the catalogue."),
    ],
    "parcel": [
        ("nl", "Het pakje met code 3S{A4}{d9} ligt nog bij de buren, haha."),
        ("pl", "Paczka {d8} {d8} {d8} czeka w automacie, żartuję."),
    ],
    "barcode": [("nl", "Ik gebruik alleen olie met streepjescode 87{d11}."), ("en", "Oil I use: EAN 50{d11}.")],
    "dates": [
        ("nl", "Vrij op 06-{r10-12}-2026, 07-{r10-12}-2026 en 09-{r10-12}-2026; de rest is vol."),
        ("de", "Frei am 06.{r10-12}.26, 07.{r10-12}.26, 16.{r10-12}.26 und 21.{r10-12}.26."),
    ],
    "hours": [
        ("nl", "ma 10-18 di 10-18 wo 12-20 do 12-20 vr 10-22 za 11-23 zo dicht"),
        ("en", "Mon 0900-1700 Tue 0900-1700 Wed 1000-2200 Thu 1000-2200 Fri 0900-2330"),
    ],
    "tariff": [
        ("nl", "Prijzen: 20 min 50 / 30 min 70 / 45 min 95 / 60 min 120 / 90 min 180 / 120 min 240"),
        ("es", "Tarifas 15-40 30-60 45-80 60-100 90-150 120-200 noche 600"),
        ("ro", "Tarife 15/40 30/60 45/80 60/100 90/150 toată noaptea 600"),
    ],
    "measures": [
        ("nl", "Maten {r80-99}-{r60-75}-{r86-99}, lengte 1.{r58-79}, gewicht {r50-69}, schoen {r36-40}, cup 75."),
        ("tr", "Ölçüler {r80-99}-{r60-75}-{r86-99}, boy 1{r58-79}, kilo {r50-69}, ayakkabı {r36-40}."),
    ],
    "client_age": [
        ("nl", "Heren van 30, 40, 50, 60, 70 en 80 zijn welkom."),
        ("hu", "30, 40, 50, 60, 70, 80 éves urak."),
    ],
    "postcode": [
        ("nl", "Rij naar {z4} {A2} {r1-99}-{r1-30}, daarna {r100-400} meter rechtdoor."),
        ("fr", "Code postal {d5}, bâtiment {r1-9}, porte {d4}, étage {r1-9}."),
    ],
    "coordinates": [
        ("nl", "Parkeer op 5{r1-2}.{d6}, {r4-6}.{d6} en loop het laatste stuk."),
        ("en", "The car park is at 5{r1-2}.{d6} N {r4-6}.{d6} E."),
    ],
    "network": [
        ("en", "Webcam test 192.168.{r1-99}.{r1-250}:80{d2} works again."),
        ("nl", "Stream op 10.{r0-99}.{r0-99}.{r0-99}."),
    ],
    "licence": [("nl", "Vergunning gemeente nr. Z-2026-{d6}/{d4}."), ("de", "Anmeldung ProstSchG Nr. {d4}/{d6}-26.")],
    "masked": [
        ("nl", "Nummer: 06-7{d3}XXXX, de rest zie je pas na inloggen."),
        ("en", "Phone 06 7{d1} {d2} ** ** (hidden until you press the button)."),
        ("es", "Teléfono 067{d3}···· (pulsa para ver)."),
    ],
    "masked_words": [
        ("nl", "Bel nul zes, zeven een, en de rest stuur ik in de chat."),
        ("pt", "O número começa por zero meia sete um, o resto digo no chat."),
        ("it", "Inizia con zero sei sette, il resto in chat."),
    ],
    "no_number": [
        ("nl", "Geen nul zes hier: ik lees alleen berichten op de site."),
        ("fr", "Pas de numéro, ni 06 ni 07 : écrivez-moi sur le site."),
        ("de", "Keine Handynummer, bitte nur Nachricht über die Seite, 24/7."),
    ],
    "counting": [
        ("nl", "Adem in: een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien... en ontspan."),
        ("es", "Respira: uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez y relájate."),
        ("hu", "Lélegezz: egy, kettő, három, négy, öt, hat, hét, nyolc, kilenc, tíz."),
    ],
    "countdown": [
        ("en", "Ten, nine, eight, seven, six, five, four, three, two, one: party time."),
        ("pl", "Dziesięć dziewięć osiem siedem sześć pięć cztery trzy dwa jeden start!"),
    ],
    "story_words": [
        ("nl", "Zes dagen, zeven nachten, drie katten, een hond, twee kamers, vier kussens en nul stress."),
        ("en", "Zero stress, six pillows, seven candles, one cat, two rooms, three mirrors, four songs, five teas."),
        ("ro", "Șase lumânări, șapte perne, o pisică, două camere, trei oglinzi, patru melodii, zero stres."),
    ],
    "lottery": [
        ("nl", "Gelukscijfers: 06 17 {r21-29} {r30-35} {r36-40} {r41-45}, doe er iets leuks mee."),
        ("pt", "Números da sorte: 06 17 {r21-29} {r30-35} {r36-40} {r41-49}."),
    ],
    "door_code": [
        ("nl", "De deurcode {z4}# krijg je, de wifi is gast{z4}{d4}."),
        ("en", "Gate code {z4}*, wifi key {h8}{d4}."),
    ],
    "passport": [
        ("en", "My ID document {A2}{d7} was checked by the site on 06/07/2026."),
        ("nl", "Geverifieerd, document {A2}{z7}."),
    ],
    "riddle": [
        ("nl", "Raadsel: {z3} x {z2} = ? Wie het weet krijgt korting van {r5-15} procent."),
        ("tr", "Bilmece: {z3} x {z2} + {z3} = ? Bilen indirim alır."),
    ],
    "scores": [
        ("nl", "Ik kijk voetbal: 3-1, 2-0, 0-6, 7-1, 2-2, 4-5, wat een avond."),
        ("it", "Tennis ieri: 6-7 1-6 7-6 6-2 0-6, che serata."),
    ],
    "flight": [
        ("en", "Landing with KL{z4} at 06:{r10-59}, leaving with HV{z4} at 21:{r10-59}."),
        ("hu", "Érkezem W6{z4} járattal 06:{r10-59}-kor, vissza 21:{r10-59}."),
    ],
    "trains": [
        ("nl", "Treinen om 06:{r10-19} 07:{r10-19} 08:{r10-19} 09:{r10-19} 10:{r10-19} uur stoppen voor de deur.")
    ],
    "counter": [
        ("nl", "Bekeken: {z6}{d2} keer, bewaard: {z4}, reacties: {z3}."),
        ("de", "Aufrufe {z8}, Merkliste {z4}, Antworten {z3}."),
    ],
    "file_name": [
        ("en", "New photos: IMG_2026{d4}_{d6}.jpg and DSC0{z4}.jpg."),
        ("nl", "Foto 20261{d3}{d6}_{d3}.jpeg volgt."),
    ],
    "timestamp": [
        ("en", "Last edit 17{d8} (unix), version {z3}.{z2}.{z2}."),
        ("fr", "Mis à jour : 2026-07-06T{r10-23}:{r10-59}:{r10-59}.{d6}"),
    ],
    "hash": [
        ("en", "Verification code {h8}{h8}{h8}{h8}, public key."),
        ("nl", "Sleutel {h8}-{h4}-{h4}-{h4}-{h8}{h4}."),
    ],
    "wallet": [("en", "Tips in crypto: bc1q{h8}{h8}{h8}{h8}."), ("es", "Propinas en cripto: 0x{h8}{h8}{h8}{h8}{h8}.")],
    "card": [
        ("nl", "Betaalkaart 67{d2} {d4} {d4} {d4} {d3} gevonden in de gang, van wie?"),
        ("ro", "Card 67{d2} {d4} {d4} {d4} găsit pe hol."),
    ],
    "years": [
        ("nl", "Ervaring: 2016, 2017, 2019, 2020, 2021, 2023 en weer 2026."),
        ("de", "Dabei 2016 2017 2019 2020 2021 2023 2026."),
    ],
    "hotel": [
        ("en", "Hotel room 0{z3}, floor {r6-9}, locker {z4}, spa from 7 to 10."),
        ("fr", "Chambre {z4}, étage {r6-9}, casier {z4}."),
    ],
    "too_short": [
        ("nl", "Bel 06-7{d5} (de laatste cijfers vielen van de flyer)."),
        ("tr", "Tel: 06 7{d1} {d3}, gerisi silinmiş."),
    ],
    "too_long": [("nl", "Klantnummer 0671{d12}, altijd bij de hand houden."), ("pl", "Numer klienta 0671{d12}.")],
    "emergency": [("nl", "Word je gedwongen? Bel bij gevaar 112."), ("pl", "W nagłych przypadkach 112, dzień i noc.")],
    "book": [
        ("nl", "Ik lees nu ISBN 978-90-{z3}-{d4}-{d1}, aanrader."),
        ("pt", "Livro do mês: ISBN 978-972-{z2}-{d4}-{d1}."),
    ],
    "user_name": [
        ("en", "On the chat I am kitty{z4} or kitty_{z2}_{z2}."),
        ("es", "En el chat soy luna{z5}, no la otra luna{z2}."),
    ],
    "plate": [
        ("nl", "Let op de auto met kenteken {d2}-{A3}-{d1} of {A2}-{d3}-{A1}."),
        ("de", "Mein Auto: B-{A2} {z4}, steht im Hof {r2-9}."),
    ],
}


def kinds() -> list[str]:
    """The names of all kinds; the style of an ad is "none_" and the name."""
    return list(KINDS)


def sentence(rng: Random, kind: str) -> tuple[str, str]:
    """(language, sentence) of one negative of that kind."""
    lang, template = rng.choice(KINDS[kind])
    return lang, FIELD.sub(lambda field: _filled(rng, field), template)


def _filled(rng: Random, field: re.Match[str]) -> str:
    what, count, low, high = field.groups()
    if low is not None:
        return str(rng.randint(int(low), int(high)))
    if what == "A":
        return "".join(rng.choices(CAPITALS, k=int(count)))
    if what == "h":
        return "".join(rng.choices(HEX, k=int(count)))
    first = rng.choice("123456789" if what == "z" else "0123456789")
    return first + "".join(rng.choices("0123456789", k=int(count) - 1))
