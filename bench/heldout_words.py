"""Words of the held-out ads: ordinary sentences, ways to say "call me", and number words, per language."""

SENTENCES: dict[str, tuple[str, ...]] = {
    "nl": (
        "Ik ben een vrolijke dame en ik houd van rust, aandacht en een goed gesprek.",
        "Je wordt ontvangen in een schoon en discreet appartement met gratis parkeren voor de deur.",
        "Na een lange werkdag even helemaal niets moeten, dat gun ik iedereen.",
        "De koffie staat klaar en je kunt je bij mij opfrissen.",
        "Massage met warme olie en zachte muziek, alles in je eigen tempo.",
        "Ik werk alleen op afspraak, dus wacht niet tot het laatste moment.",
        "Mijn foto's zijn echt en nog niet zo lang geleden gemaakt.",
        "Beleefde heren zijn altijd welkom, een goede verzorging vind ik belangrijk.",
        "Ik spreek Nederlands en een beetje Engels.",
        "Voor stellen en rolstoelgebruikers kan in overleg ook iets geregeld worden.",
        "Geen haast en geen gedoe, gewoon een fijne tijd samen.",
        "Onbekende oproepen neem ik niet altijd op, probeer het dan later nog eens.",
        "Contant betalen is het makkelijkst, maar een tikkie mag ook.",
        "Als ik niet meteen reageer ben ik even bezig, ik kom er zeker op terug.",
        "Je vindt mij vlak bij het station en de winkels.",
        "Liefst vooraf even laten weten hoe laat je ongeveer komt.",
        "Sinds kort ben ik weer terug van vakantie en ik heb er zin in.",
        "Afspraak is afspraak, wie niet komt opdagen hoeft niet meer te bellen.",
    ),
    "en": (
        "I am a cheerful lady who enjoys good company and a relaxed conversation.",
        "My place is clean, quiet and private, with free parking in the street.",
        "A warm oil massage is the best way to forget a busy week.",
        "Please be polite and freshly showered when you come to see me.",
        "My pictures are real and were taken this summer.",
        "I only work by appointment, so let me know a little in advance.",
        "There is no rush here, you can take all the time you need.",
        "Hotel visits are possible in the evening and in the weekend.",
        "If I do not answer right away I am busy and will get back to you.",
        "Coffee and cold drinks are on the house.",
    ),
    "de": (
        "Ich bin eine fröhliche Dame und freue mich auf nette Gesellschaft.",
        "Meine Wohnung ist sauber, ruhig und sehr diskret gelegen.",
        "Eine entspannende Massage mit warmem Öl vertreibt jeden Stress.",
        "Bitte sei höflich und gepflegt, dann haben wir beide eine schöne Zeit.",
        "Meine Bilder sind echt und vor Kurzem aufgenommen worden.",
        "Termine bitte immer ein wenig im Voraus absprechen.",
        "Parken kannst du kostenlos direkt vor dem Haus.",
        "Hausbesuche und Hotelbesuche sind am Wochenende möglich.",
        "Wenn ich nicht gleich antworte, bin ich gerade beschäftigt.",
    ),
    "fr": (
        "Je suis une femme souriante qui aime la bonne compagnie et le calme.",
        "Je reçois dans un appartement propre et discret, tout près de la gare.",
        "Un massage à l'huile chaude pour oublier la fatigue de la semaine.",
        "Merci de rester poli et de prévenir un peu à l'avance.",
        "Mes photos sont réelles et récentes.",
        "Pas de précipitation, on prend le temps qu'il faut.",
        "Le stationnement est gratuit dans la rue.",
        "Je me déplace aussi à l'hôtel en soirée et le week-end.",
        "Si je ne réponds pas tout de suite, je rappelle plus tard.",
    ),
    "es": (
        "Soy una mujer alegre y me gusta la buena compañía.",
        "Recibo en un piso limpio y discreto cerca de la estación.",
        "Un masaje con aceite caliente para olvidar el cansancio de la semana.",
        "Por favor sé educado y avisa con un poco de tiempo.",
        "Mis fotos son reales y recientes.",
        "Sin prisa, nos tomamos el tiempo que haga falta.",
        "Se puede aparcar gratis en la calle.",
        "También voy a hoteles por la noche y los fines de semana.",
        "Si no contesto enseguida, te escribo más tarde.",
    ),
    "pl": (
        "Jestem wesołą kobietą i lubię miłe towarzystwo.",
        "Przyjmuję w czystym i dyskretnym mieszkaniu blisko dworca.",
        "Masaż ciepłym olejkiem pozwala zapomnieć o całym tygodniu.",
        "Proszę o kulturę i umawianie się trochę wcześniej.",
        "Moje zdjęcia są prawdziwe i aktualne.",
        "Bez pośpiechu, mamy tyle czasu, ile potrzeba.",
        "Parking przed domem jest bezpłatny.",
        "Dojeżdżam także do hotelu wieczorem i w weekend.",
        "Jeśli nie odbieram od razu, oddzwonię później.",
    ),
    "ro": (
        "Sunt o femeie veselă și îmi place compania plăcută.",
        "Primesc într-un apartament curat și discret, aproape de gară.",
        "Un masaj cu ulei cald te face să uiți de toată săptămâna.",
        "Te rog să fii politicos și să anunți puțin înainte.",
        "Pozele mele sunt reale și recente.",
        "Fără grabă, avem tot timpul de care este nevoie.",
        "Parcarea din fața casei este gratuită.",
        "Vin și la hotel seara și la sfârșit de săptămână.",
        "Dacă nu răspund imediat, revin mai târziu.",
    ),
    "hu": (
        "Vidám nő vagyok és szeretem a jó társaságot.",
        "Tiszta és diszkrét lakásban várlak az állomás közelében.",
        "A meleg olajos masszázs segít elfelejteni a hetet.",
        "Kérlek légy udvarias és szólj egy kicsit előre.",
        "A képeim valódiak és frissek.",
        "Nincs sietség, annyi időnk van, amennyi kell.",
        "A ház előtt ingyen lehet parkolni.",
        "Este és hétvégén szállodába is megyek.",
        "Ha nem válaszolok rögtön, később jelentkezem.",
    ),
    "it": (
        "Sono una donna allegra e mi piace la buona compagnia.",
        "Ricevo in un appartamento pulito e discreto vicino alla stazione.",
        "Un massaggio con olio caldo fa dimenticare la settimana.",
        "Ti prego di essere educato e di avvisare un poco prima.",
        "Le mie foto sono vere e recenti.",
        "Senza fretta, ci prendiamo il tempo che serve.",
        "Il parcheggio davanti alla casa è gratuito.",
        "Vengo anche in albergo la sera e nel fine settimana.",
        "Se non rispondo subito, scrivo più tardi.",
    ),
    "pt": (
        "Sou uma mulher alegre e gosto de boa companhia.",
        "Recebo num apartamento limpo e discreto perto da estação.",
        "Uma massagem com óleo quente faz esquecer a semana.",
        "Por favor seja educado e avise com alguma antecedência.",
        "As minhas fotos são verdadeiras e recentes.",
        "Sem pressa, temos o tempo que for preciso.",
        "O estacionamento em frente da casa é gratuito.",
        "Também vou a hotéis à noite e ao fim de semana.",
        "Se não respondo logo, escrevo mais tarde.",
    ),
    "tr": (
        "Neşeli bir kadınım ve güzel sohbeti severim.",
        "İstasyona yakın, temiz ve sakin bir dairede misafir kabul ediyorum.",
        "Sıcak yağ ile masaj bütün haftayı unutturur.",
        "Lütfen kibar ol ve biraz önceden haber ver.",
        "Fotoğraflarım gerçek ve yenidir.",
        "Acele yok, ne kadar zaman gerekiyorsa o kadar.",
        "Evin önünde park etmek ücretsizdir.",
        "Akşamları ve hafta sonu otele de gelirim.",
        "Hemen cevap vermezsem daha sonra yazarım.",
    ),
}

CUES: dict[str, tuple[str, ...]] = {
    "nl": (
        "Bel of app mij op",
        "Bereikbaar via",
        "Mijn nummer:",
        "Tel",
        "Stuur een berichtje naar",
        "WhatsApp:",
        "Bel me maar:",
        "Je kan me bereiken op",
    ),
    "en": ("Call or text me on", "My number is", "WhatsApp:", "Reach me at", "Phone:"),
    "de": ("Ruf mich an:", "Meine Nummer ist", "WhatsApp:", "Erreichbar unter", "Tel.:"),
    "fr": ("Appelle-moi au", "Mon numéro :", "WhatsApp :", "Joignable au", "Tél :"),
    "es": ("Llámame al", "Mi número es", "WhatsApp:", "Escríbeme al", "Tel:"),
    "pl": ("Zadzwoń:", "Mój numer to", "WhatsApp:", "Pisz na numer", "Tel.:"),
    "ro": ("Sună-mă la", "Numărul meu este", "WhatsApp:", "Scrie-mi la", "Tel:"),
    "hu": ("Hívj a", "A számom:", "WhatsApp:", "Írj ide:", "Tel:"),
    "it": ("Chiamami al", "Il mio numero è", "WhatsApp:", "Scrivimi al", "Tel:"),
    "pt": ("Liga-me para o", "O meu número é", "WhatsApp:", "Escreve para o", "Tel:"),
    "tr": ("Beni ara:", "Numaram", "WhatsApp:", "Bana yaz:", "Tel:"),
}

DIGITS: dict[str, tuple[str, ...]] = {
    "nl": ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"),
    "en": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    "de": ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"),
    "fr": ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    "es": ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
    "pl": ("zero", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć"),
    "ro": ("zero", "unu", "doi", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă"),
    "hu": ("nulla", "egy", "kettő", "három", "négy", "öt", "hat", "hét", "nyolc", "kilenc"),
    "it": ("zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"),
    "pt": ("zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove"),
    "tr": ("sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"),
}

NL_TEENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
NL_TENS = ("", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
DE_TEENS = ("zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn")
DE_TENS = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
FR_TEENS = ("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf")
FR_TENS = ("", "", "vingt", "trente", "quarante", "cinquante", "soixante")
ES_TEENS = ("diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve")
ES_TENS = ("", "", "veinti", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")


def dutch(value: int) -> str:
    """A number of 0-999 in Dutch words."""
    units = DIGITS["nl"]
    if value >= 100:
        hundreds, rest = divmod(value, 100)
        return ("" if hundreds == 1 else units[hundreds]) + "honderd" + (dutch(rest) if rest else "")
    if value < 20:
        return units[value] if value < 10 else NL_TEENS[value - 10]
    tens, unit = divmod(value, 10)
    if not unit:
        return NL_TENS[tens]
    return units[unit] + ("ën" if unit in (2, 3) else "en") + NL_TENS[tens]


def german(value: int) -> str:
    """A number of 0-99 in German words."""
    units = DIGITS["de"]
    if value < 20:
        return units[value] if value < 10 else DE_TEENS[value - 10]
    tens, unit = divmod(value, 10)
    return (("ein" if unit == 1 else units[unit]) + "und" if unit else "") + DE_TENS[tens]


def french(value: int) -> str:
    """A number of 0-99 in French words."""
    units = DIGITS["fr"]
    if value < 20:
        return units[value] if value < 10 else FR_TEENS[value - 10]
    if value >= 80:
        return "quatre-vingts" if value == 80 else "quatre-vingt-" + french(value - 80)
    if value >= 70:
        return "soixante et onze" if value == 71 else "soixante-" + french(value - 60)
    tens, unit = divmod(value, 10)
    if not unit:
        return FR_TENS[tens]
    return f"{FR_TENS[tens]} et un" if unit == 1 else f"{FR_TENS[tens]}-{units[unit]}"


def spanish(value: int) -> str:
    """A number of 0-99 in Spanish words."""
    units = DIGITS["es"]
    if value < 20:
        return units[value] if value < 10 else ES_TEENS[value - 10]
    tens, unit = divmod(value, 10)
    if tens == 2:
        return "veinte" if not unit else "veinti" + units[unit]
    return ES_TENS[tens] + (f" y {units[unit]}" if unit else "")
