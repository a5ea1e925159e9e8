"""Ads full of digits and number words in which there is no telephone number.

In a pattern `#` is any digit, `%` a digit from 1 to 9, `@` a capital letter; the rest stands as it is.
"""

import random

from bench.fresh_phone_ads import surroundings

KINDS: dict[str, tuple[tuple[str, str], ...]] = {
    "chamber_of_commerce": (
        ("nl", "KvK-nummer 5#######, vestigingsnr 0000########."),
        ("en", "Chamber of Commerce 7#######."),
    ),
    "vat": (("nl", "BTW NL00#######9B0#"), ("de", "USt-IdNr. DE2########")),
    "iban": (
        ("nl", "Aanbetaling op NL## @@@@ 0### #### ##, tnv de salon"),
        ("de", "Anzahlung: DE## #### #### #### #### ##"),
    ),
    "ad_reference": (("nl", "Advertentienummer: 8#########"), ("en", "Ad ID #4########, please mention it.")),
    "order_number": (("nl", "Bestelnr. 20#######-## vermelden"), ("en", "order no. 4##-#######-#######")),
    "measurements": (("nl", "Maten 9#-6#-9#, 16# cm, 5# kg, cup 75C."), ("es", "Medidas 9#-6#-9#, 1,6# m y 5# kilos.")),
    "price_list": (
        ("nl", "15 min 50 / 30 min 80 / 45 min 110 / 60 min 140 / 90 min 200 / 120 min 260"),
        ("pl", "15 min 50, 30 min 80, 45 min 110, 60 min 140, 90 min 200, noc 900"),
        ("en", "50 80 110 140 200 260 (15 30 45 60 90 120 min)"),
    ),
    "opening_hours": (
        ("nl", "ma 09.00-22.00 di 10.00-23.00 wo 11.00-21.30 do 09.30-22.30 vr 12.00-00.00"),
        ("de", "Mo 09:00-22:00, Di 10:00-23:00, Mi 11:00-21:30, Do 09:30-22:30"),
        ("nl", "06:30-07:45, 09:00-12:30 en 13:15-18:45 ben ik er"),
    ),
    "dates": (
        ("nl", "Van 06-0%-2026 t/m 2#-0%-2026 en daarna 0%.11.2026 - 1#.12.2026 in de stad"),
        ("en", "I stay 06/0%/26 till 1#/0%/26 and again 0%/12/26 till 2#/12/26"),
        ("nl", "Data: 0%-06, 1#-06, 2#-06, 0%-07, 1#-07, 2#-07"),
    ),
    "postcodes": (("nl", "Ik kom in 35## @@, 34## @@, 39## @@ en 12## @@."), ("de", "Hausbesuche in 4#### und 5####.")),
    "coordinates": (("nl", "GPS: 52.0######, 5.1######"), ("en", "Find me: 52°0%'##.#\"N 5°1%'##.#\"E")),
    "plates": (
        ("nl", "Ik rij in een rode Fiat, kenteken ##-@@@-% of %-@@@-##."),
        ("en", "White Golf, @@-###-@ parked outside."),
    ),
    "isbn": (("nl", "Lievelingsboek: ISBN 978-90-##-#####-#."), ("en", "Reading ISBN 97890######## now.")),
    "barcode": (("nl", "Deze olie gebruik ik: EAN 87##########."), ("fr", "Huile EAN 3###########")),
    "parcel": (("nl", "Cadeautje sturen? track & trace 3S@@@@0########"), ("en", "tracking @@ ### ### ### NL")),
    "card": (
        ("en", "No cards like 4### 9### #### ####, cash only."),
        ("nl", "Cadeaukaart 6### #### #### #### ### accepteer ik ook."),
    ),
    "masked": (
        ("nl", "Tel: 06-%#xx xx xx (nummer zichtbaar na klikken)"),
        ("en", "Phone: +31 6 ## ** ** ** - click to show"),
        ("nl", "06 ........ klik hier voor het nummer"),
        ("de", "Nummer: 06%#...... (einloggen)"),
    ),
    "only_prefix": (
        ("nl", "Ik heb een 06 maar die geef ik pas na een mailtje."),
        ("en", "My 06 number only after we chat here."),
        ("nl", "Je krijgt mijn 06 via de chat, 1 bericht is genoeg."),
    ),
    "too_short": (("nl", "Code deur 06%#, dan lift naar 3, kamer 2%#."), ("en", "Gate code 06-%#-%#, floor 4.")),
    "short_service": (
        ("nl", "Bij nood bel 112, anoniem melden kan ook op het bureau."),
        ("de", "Im Notfall 110 oder 112."),
    ),
    "ip_address": (("en", "Cam on 192.168.%#.%## port 80#0, v2.%.1#"), ("nl", "Server 10.0.%#.1## versie 3.1%.0.4#")),
    "hex": (("en", "Lipstick colour #06%#%# and nails #9%##%#."), ("nl", "Mijn kleur is #3%0##6, nagels #0%##%#.")),
    "hash": (("en", "photo check: 06%#a%#f%#b0#c%#d%#e"), ("nl", "verificatiecode f0%#-4%#b-a#%#-9d%#")),
    "wallet": (("en", "BTC bc1q%#x%#k0#z%#m%#p0#t%#q%#n"), ("nl", "Fooi? 0x%#a%#F0#b%#C%#d0#E%#f%#")),
    "shoe_and_clothes": (
        ("nl", "Schoenmaat 3%, jeans 2%/3%, ring 1%, jurk 3%/4%, lengte 16#."),
        ("en", "Shoes 3%, dress 1%, bra 75B or 34B."),
    ),
    "ages": (
        ("nl", "Dames van 2%, 2%, 3%, 3%, 4%, 4% en 5% jaar aanwezig."),
        ("en", "Girls aged 2%, 2%, 2%, 3%, 3% and 4% today."),
    ),
    "bus_lines": (
        ("nl", "Bus 6, 12, 28, 3#, 4#, 5#, 7# stoppen voor de deur, tram 2 en 9 ook."),
        ("en", "Trams 1, 2, 5, 12, 17 and bus 18, 2#, 6#."),
    ),
    "room_numbers": (
        ("nl", "Kamers 2#1, 2#2, 2#3, 2#5 en 3#7, kluisje 0%##."),
        ("en", "Hotel room 6#%, 7#%, 8#%, key 0%#%."),
    ),
    "lottery": (("nl", "Lotto: 6 - 1# - 2# - 3# - 3# - 4# reserve 9, haha."), ("es", "Lotería: 06 1# 2# 3# 3# 4#")),
    "scores": (
        ("nl", "Uitslag 6-7, 7-6, 6-4, 3-6, 7-5: wat een tennisfinale."),
        ("en", "Won 6-7 6-4 7-6 3-6 9-7 yesterday!"),
    ),
    "recipe": (
        ("nl", "Mijn taart: 6 eieren, 79%g bloem, 12#g suiker, 35#ml melk, 180 graden, 45 min."),
        ("fr", "6 œufs, 2#0 g de farine, 1#5 ml de lait, 180°, 45 min."),
    ),
    "counting_words": (
        ("nl", "Een twee drie vier, hoedje van papier, vijf zes zeven acht, ik heb op je gewacht."),
        ("en", "One two three four five, once I caught a fish alive, six seven eight nine ten."),
        ("es", "Uno dos tres cuatro cinco seis siete, así de fácil."),
    ),
    "times_a_week": (
        ("nl", "Zes dagen per week, zeven uur per dag, twee weken vrij, vier keer per jaar op reis, drie talen."),
        ("en", "Six days a week, seven hours a day, two weeks off, four trips, nine languages no."),
        ("de", "Sechs Tage die Woche, sieben Stunden, zwei Wochen Urlaub, drei Sprachen, null Stress."),
    ),
    "number_words_in_prose": (
        ("nl", "Nul stress, zes sterren, zeven hemels, negen levens, acht minuten lopen, een thee of twee."),
        ("en", "Zero stress, six stars, seventh heaven, nine lives, eight minutes, one tea or two."),
        ("pl", "Zero stresu, sześć gwiazdek, siedem dni, dwie kawy, trzy języki, cztery ściany."),
    ),
    "long_sum": (
        ("nl", "Rekenen: 6 x 7 = 42, 12 + 34 = 46, 56 - 7 = 49, 8 x 9 = 72."),
        ("en", "10 + 20 + 30 + 40 = 100, see, no hidden costs."),
    ),
    "distance": (
        ("nl", "0,6 km van A2, 7,9 km van A12, 12,3 km van A27, 45,6 km van A50."),
        ("de", "0,6 km zur A3, 7,9 km zur A52, 12,3 km zum Bahnhof."),
    ),
    "years": (
        ("nl", "Actief 2006 2007 2009 2012 2014 2016 2019 2021 2024, al 20 jaar ervaring."),
        ("en", "Since 2006, rated 2009, 2012, 2016, 2019, 2023."),
    ),
    "visitors": (
        ("nl", "Bekeken: 6.7#9.1## keer, vandaag 3##, 9# reacties, 4,# sterren."),
        ("en", "Views 679,1##, likes 2#,3##, score 9.#."),
    ),
    "rating_digits": (
        ("nl", "Cijfers van klanten: 9 8 10 9 9 8 7 10 9 9 8 10."),
        ("en", "Marks: 9 9 8 10 9 7 9 8 10 10 9."),
    ),
    "emoji_count": (
        ("nl", "1️⃣ douche 2️⃣ massage 3️⃣ wijntje 4️⃣ en dan zien we wel"),
        ("en", "Rules: 1️⃣ be clean 2️⃣ be kind 3️⃣ be on time 4️⃣ cash 5️⃣ smile"),
    ),
    "numbered_rules": (
        (
            "nl",
            "1. douchen 2. betalen 3. telefoon uit 4. niet filmen 5. lief zijn 6. op tijd 7. nuchter 8. netjes 9. af",
        ),
        ("de", "1) duschen 2) zahlen 3) Handy aus 4) nett sein 5) pünktlich 6) fertig"),
    ),
    "phone_model": (
        ("nl", "Ruil: iPhone 1# 256GB, Galaxy S2% 128 GB, Nokia 33%0 uit 2003, accu 9#%."),
        ("en", "Selling Nokia 6%#0, 64GB, 48MP, 5000mAh."),
    ),
    "wifi": (("nl", "Wifi: gast-2#%# wachtwoord 06Kamer%#%#zon"), ("en", "wifi code 6%#9-rose-%#%#")),
    "customer_card": (
        ("nl", "Klantenkaart 7### ### ###, elke 10e keer 10% korting, punten: 1.2#0."),
        ("en", "member no. 8######## gets 10% off"),
    ),
    "deposit_amounts": (
        ("nl", "Borg 0,67 + 9,10 + 23,45 + 67,80 = samen 101,02 euro."),
        ("en", "Deposit 6.79, 12.34, 56.78 by tikkie."),
    ),
    "timestamps": (
        ("nl", "Geplaatst 2026-0%-1# 06:4#:1#, gewijzigd 2026-0%-2# 21:0#:3#"),
        ("en", "updated 20260%1#06%#1#, build 17%########"),
    ),
    "file_names": (
        ("nl", "Foto's: IMG_20260%1#_06%###.jpg en DSC0#%##.jpg"),
        ("en", "see IMG-20260%2#-WA00%#.jpg, VID_06%#.mp4"),
    ),
    "permit": (
        ("nl", "Vergunning 2026/06%##-B, dossier Z2#-0%####, besluit 7#####."),
        ("de", "Erlaubnis Az. 3#-2#/0%###-26."),
    ),
    "size_of_flat": (
        ("nl", "Kamer 6 x 7 m, 2,9 hoog, 12 m2 balkon, 34 treden, 5 hoog, bouwjaar 19%#."),
        ("en", "Flat: 67 m2, 9 m balcony, 12 steps, floor 3, no 4-5-6."),
    ),
    "train_times": (
        ("nl", "Trein 06:07, 06:37, 07:09, 07:39, 12:34 en 23:45, spoor 6/7."),
        ("en", "Trains at 06:09 06:39 07:12 07:45 21:06."),
    ),
    "social_handle": (
        ("nl", "Insta: lola.%#.%#_nl, snap: nikki%#%#, niet bellen."),
        ("en", "IG @mila_9%#x, TG @kim%#%#, no calls."),
    ),
    "zero_as_letter": (
        ("nl", "VIP 0ntspanning, s0ep, g0ud, B00BS en 10VE, tot zo."),
        ("en", "L0VE, 5EXY, H0T, 8EAUTY, G00D times."),
    ),
}


def patterned(rng: random.Random, pattern: str) -> str:
    """The pattern with its digits and letters drawn; a `%` that follows a digit and ends a word stays a per cent."""
    out = []
    for at, char in enumerate(pattern):
        after = pattern[at + 1 : at + 2]
        if char == "#" and not (at and pattern[at - 1] == " " and after in "0123456789%"):
            out.append(str(rng.randrange(10)))
        elif char == "%" and not (after in " ." and pattern[at - 1 : at] in "0#"):
            out.append(str(rng.randrange(1, 10)))
        elif char == "@" and not after.islower():
            out.append(rng.choice("BDFGHJKLNPRSTVXZ"))
        else:
            out.append(char)
    return "".join(out)


def negative(rng: random.Random, kind: str) -> str:
    """An ad of the kind, with nothing a person could dial."""
    language, pattern = rng.choice(KINDS[kind])
    lines = surroundings(rng, language)
    lines.insert(rng.randrange(1, len(lines)), patterned(rng, pattern))
    return rng.choice(("\n", " ")).join(lines)
