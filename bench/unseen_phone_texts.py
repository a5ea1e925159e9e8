"""The words around a number: short ads of 30-100 words in eleven languages, with prices, ages, times and addresses.

`{p}` and `{q}` are prices in euro, `{a}` an age of 21 and up, `{h}` and `{k}` hours of the day, `{m}` minutes, `{n}` a
house number, `{w}` an invented name. Every fragment may hold digits on purpose: none of them belongs to a number.
"""

from random import Random

NAMES = [
    "Nadia",
    "Lola",
    "Mirela",
    "Katja",
    "Yasmin",
    "Petra",
    "Bianca",
    "Zoë",
    "Ilse",
    "Marta",
    "Dilara",
    "Sanne",
    "Noor",
    "Carla",
    "Timea",
    "Ana",
    "Luna",
    "Vera",
]

OPENINGS = {
    "nl": ["Hoi, ik ben {w}, {a} jaar, en ik werk voor mezelf.", "{w} ({a}) ontvangt je in een nette flat, {n} hoog."],
    "en": [
        "Hi, {w} here, {a} years old, independent and relaxed.",
        "New this week: {w}, {a}, in a quiet flat no. {n}.",
    ],
    "de": ["Ich bin {w}, {a} Jahre, und arbeite allein.", "{w} ({a}) empfängt in gepflegter Wohnung, Hausnummer {n}."],
    "fr": [
        "Bonjour, je suis {w}, {a} ans, indépendante.",
        "{w}, {a} ans, vous reçoit dans un appartement calme au {n}.",
    ],
    "es": [
        "Hola, soy {w}, tengo {a} años y trabajo sola.",
        "{w} ({a} años) te recibe en un piso tranquilo, portal {n}.",
    ],
    "pl": ["Cześć, jestem {w}, mam {a} lat i pracuję sama.", "{w}, {a} lat, zaprasza do czystego mieszkania nr {n}."],
    "ro": [
        "Bună, sunt {w}, am {a} de ani, lucrez singură.",
        "{w}, {a} ani, te primește într-un apartament curat, nr. {n}.",
    ],
    "hu": ["Szia, {w} vagyok, {a} éves, egyedül dolgozom.", "{w} ({a}) vár egy tiszta lakásban, a {n}. szám alatt."],
    "it": ["Ciao, sono {w}, ho {a} anni e lavoro da sola.", "{w}, {a} anni, riceve in un appartamento pulito al {n}."],
    "pt": [
        "Olá, sou a {w}, tenho {a} anos e trabalho sozinha.",
        "{w} ({a} anos) recebe num apartamento limpo, porta {n}.",
    ],
    "tr": [
        "Merhaba, ben {w}, {a} yaşındayım, tek çalışıyorum.",
        "{w} ({a}) temiz bir dairede kabul ediyor, kapı no {n}.",
    ],
}
MIDDLES = {
    "nl": [
        "Een half uur is {p} euro, een uur {q}.",
        "Ik ben er van {h}.00 tot {k}.30 uur, op zondag vrij.",
        "Parkeren kan gratis, de bel is bij nummer {n}.",
        "Massage van {m} minuten met warme olie, douche is aanwezig.",
        "Alleen nette heren, geen haast, wel veilig.",
        "Voor een feestje of een rustige avond voor twee.",
        "Ik lees graag, hou van koken en lach veel.",
        "Contant betalen of een tikkie, allebei goed.",
    ],
    "en": [
        "Half an hour is {p} euro, one hour {q}.",
        "Open from {h}:00 until {k}:30, closed on Sundays.",
        "Free parking, ring the bell at {n}.",
        "A massage of {m} minutes with warm oil, shower available.",
        "Polite gentlemen only, no rush, always safe.",
        "Fresh towels and a cold drink are waiting.",
        "I love music, good food and a long talk.",
        "Couples are welcome too, ask me about {q}.",
    ],
    "de": [
        "Halbe Stunde {p} Euro, eine Stunde {q}.",
        "Ich bin von {h}.00 bis {k}.30 Uhr da, sonntags frei.",
        "Parkplatz vor der Tür, bitte bei {n} klingeln.",
        "Massage {m} Minuten mit warmem Öl, Dusche vorhanden.",
        "Nur höfliche Herren, keine Eile, immer sicher.",
        "Frische Handtücher und ein kaltes Getränk warten.",
        "Ich mag Musik, gutes Essen und lange Gespräche.",
        "Paare sind willkommen, ab {q} Euro.",
    ],
    "fr": [
        "La demi-heure est à {p} euros, l'heure à {q}.",
        "Disponible de {h}h00 à {k}h30, sauf le dimanche.",
        "Parking gratuit, sonnez au {n}.",
        "Massage de {m} minutes à l'huile chaude, douche sur place.",
        "Messieurs polis seulement, sans se presser.",
        "Serviettes propres et boisson fraîche vous attendent.",
        "J'aime la musique, la cuisine et les longues conversations.",
        "Les couples sont les bienvenus, dès {q} euros.",
    ],
    "es": [
        "Media hora {p} euros, una hora {q}.",
        "Estoy de {h}:00 a {k}:30, los domingos descanso.",
        "Se aparca gratis, llama al timbre {n}.",
        "Masaje de {m} minutos con aceite caliente, hay ducha.",
        "Solo caballeros educados, sin prisas.",
        "Toallas limpias y una bebida fría te esperan.",
        "Me gusta la música, cocinar y hablar mucho.",
        "También parejas, desde {q} euros.",
    ],
    "pl": [
        "Pół godziny {p} euro, godzina {q}.",
        "Jestem od {h}:00 do {k}:30, w niedzielę wolne.",
        "Parking darmowy, dzwonek pod {n}.",
        "Masaż {m} minut z ciepłym olejkiem, prysznic na miejscu.",
        "Tylko kulturalni panowie, bez pośpiechu.",
        "Czekają świeże ręczniki i zimny napój.",
        "Lubię muzykę, gotowanie i długie rozmowy.",
        "Pary też zapraszam, od {q} euro.",
    ],
    "ro": [
        "Jumătate de oră {p} euro, o oră {q}.",
        "Sunt disponibilă de la {h}:00 la {k}:30, duminica liber.",
        "Parcare gratuită, suni la {n}.",
        "Masaj de {m} minute cu ulei cald, am duș.",
        "Doar domni politicoși, fără grabă.",
        "Te așteaptă prosoape curate și o băutură rece.",
        "Îmi place muzica, să gătesc și să vorbesc mult.",
        "Primesc și cupluri, de la {q} euro.",
    ],
    "hu": [
        "Fél óra {p} euró, egy óra {q}.",
        "{h}:00 és {k}:30 között vagyok, vasárnap szünet.",
        "Ingyenes parkolás, a {n}-es csengőt nyomd.",
        "Masszázs {m} perc meleg olajjal, zuhany van.",
        "Csak udvarias urak, sietség nélkül.",
        "Friss törölköző és hideg ital vár rád.",
        "Szeretem a zenét, a főzést és a hosszú beszélgetéseket.",
        "Párokat is fogadok, {q} eurótól.",
    ],
    "it": [
        "Mezz'ora {p} euro, un'ora {q}.",
        "Ci sono dalle {h}:00 alle {k}:30, domenica chiuso.",
        "Parcheggio gratis, citofono {n}.",
        "Massaggio di {m} minuti con olio caldo, doccia disponibile.",
        "Solo signori educati, senza fretta.",
        "Asciugamani puliti e una bibita fresca ti aspettano.",
        "Amo la musica, la cucina e le lunghe chiacchierate.",
        "Anche coppie, da {q} euro.",
    ],
    "pt": [
        "Meia hora {p} euros, uma hora {q}.",
        "Atendo das {h}:00 às {k}:30, domingo descanso.",
        "Estacionamento grátis, toque na porta {n}.",
        "Massagem de {m} minutos com óleo quente, há duche.",
        "Só cavalheiros educados, sem pressa.",
        "Toalhas limpas e uma bebida fresca à tua espera.",
        "Gosto de música, de cozinhar e de conversar muito.",
        "Casais também, desde {q} euros.",
    ],
    "tr": [
        "Yarım saat {p} euro, bir saat {q}.",
        "Saat {h}:00 ile {k}:30 arası buradayım, pazar tatil.",
        "Park yeri ücretsiz, {n} numaralı zile bas.",
        "Sıcak yağla {m} dakika masaj, duş var.",
        "Sadece kibar beyler, acele yok.",
        "Temiz havlu ve soğuk içecek seni bekliyor.",
        "Müziği, yemek yapmayı ve uzun sohbetleri severim.",
        "Çiftler de gelebilir, {q} eurodan başlıyor.",
    ],
}
CONTACTS = {
    "nl": ["App of bel me:", "Je bereikt me op", "Nummer:"],
    "en": ["Text or call me:", "You can reach me on", "My number:"],
    "de": ["Ruf mich an:", "Erreichbar unter", "Meine Nummer:"],
    "fr": ["Appelez-moi :", "Vous me joignez au", "Mon numéro :"],
    "es": ["Llámame al", "Escríbeme por WhatsApp:", "Mi número:"],
    "pl": ["Zadzwoń:", "Napisz na WhatsApp:", "Mój numer:"],
    "ro": ["Sună-mă la", "Scrie-mi pe WhatsApp:", "Numărul meu:"],
    "hu": ["Hívj:", "Írj WhatsAppon:", "A számom:"],
    "it": ["Chiamami al", "Scrivimi su WhatsApp:", "Il mio numero:"],
    "pt": ["Liga-me:", "Escreve no WhatsApp:", "O meu número:"],
    "tr": ["Beni ara:", "WhatsApp'tan yaz:", "Numaram:"],
}
CLOSINGS = {
    "nl": ["Geen anonieme oproepen, groetjes!", "Tot snel, kus.", ""],
    "en": ["No withheld calls please, kisses!", "See you soon.", ""],
    "de": ["Keine anonymen Anrufe, bis bald!", "Küsschen.", ""],
    "fr": ["Pas d'appels masqués, à bientôt !", "Bisous.", ""],
    "es": ["No contesto números ocultos, ¡besos!", "Hasta pronto.", ""],
    "pl": ["Zastrzeżonych nie odbieram, buziaki!", "Do zobaczenia.", ""],
    "ro": ["Nu răspund la numere ascunse, pupici!", "Pe curând.", ""],
    "hu": ["Rejtett számot nem veszek fel, puszi!", "Várlak.", ""],
    "it": ["Non rispondo agli anonimi, baci!", "A presto.", ""],
    "pt": ["Não atendo números ocultos, beijos!", "Até já.", ""],
    "tr": ["Gizli numaralara cevap vermiyorum, öptüm!", "Görüşürüz.", ""],
}
LANGUAGES = tuple(OPENINGS)


def around(rng: Random, lang: str, said: str, *, contact: bool = True) -> str:
    """One ad in `lang` with `said` somewhere in it; with `contact`, a word of invitation goes right before it."""
    middles = rng.sample(MIDDLES[lang], k=rng.randint(4, 5))
    place = rng.randint(1, len(middles))
    invitation = f"{rng.choice(CONTACTS[lang])} " if contact else ""
    facts = {
        "w": rng.choice(NAMES), "a": rng.randint(21, 49), "p": rng.choice((50, 60, 70, 80, 90)),
        "q": rng.choice((100, 120, 130, 150, 180)), "h": rng.randint(9, 13), "k": rng.randint(18, 23),
        "m": rng.choice((20, 30, 45, 60)), "n": rng.randint(2, 199),
    }  # fmt: skip
    before = [rng.choice(OPENINGS[lang]), *middles[:place]]
    after = [*middles[place:], rng.choice(CLOSINGS[lang])]
    ends = "" if said.endswith((".", "!", "\n")) else rng.choice((".", " ", "\n"))
    head = " ".join(part.format(**facts) for part in before)
    tail = " ".join(part.format(**facts) for part in after if part)
    return f"{head}{rng.choice((' ', chr(10)))}{invitation}{said}{ends} {tail}".strip()
