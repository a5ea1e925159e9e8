"""The words around the places: names, prices, hours, openings and closings; none of them names a place."""

NAMES = [
    "Lisa",
    "Mila",
    "Sanne",
    "Anouk",
    "Yara",
    "Bianca",
    "Nina",
    "Tess",
    "Kim",
    "Esther",
    "Monique",
    "Daniëlla",
    "Alina",
    "Carla",
    "Ilse",
    "Rosa",
    "Vera",
    "Priya",
    "Amber",
    "Joyce",
    "Manon",
    "Noor",
    "Elena",
    "Wendy",
]

DUTCH_MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "september", "oktober", "november", "december"]
ENGLISH_MONTHS = ["January", "February", "March", "April", "June", "September", "October", "November"]

HOURS = (
    "Ma t/m vr van 10 tot 20 uur",
    "Dagelijks van 11.00 tot 23.00",
    "Open van maandag tot zaterdag",
    "Aanwezig op di, wo en do",
    "Bereikbaar van 9 tot 21 uur",
    "Ook in het weekend, van 12 tot 22 uur",
)

# Streets named after towns or after nothing; a street is no place where an ad is offered.
STREETS = [
    "Utrechtseweg",
    "Arnhemseweg",
    "Rotterdamseweg",
    "Haarlemmerstraat",
    "Zwolseweg",
    "Amsterdamsestraatweg",
    "Bredaseweg",
    "Deventerstraat",
    "Nijmeegseweg",
    "Eindhovenseweg",
    "Stationsstraat",
    "Dorpsstraat",
    "Molenweg",
]

CLUBS = {
    "FC Utrecht": "Utrecht",
    "FC Groningen": "Groningen",
    "PEC Zwolle": "Zwolle",
    "FC Twente": "",
    "Vitesse": "",
    "Roda JC": "",
    "Sparta Rotterdam": "Rotterdam",
    "NAC Breda": "Breda",
    "FC Emmen": "Emmen",
    "Helmond Sport": "Helmond",
    "MVV Maastricht": "Maastricht",
    "FC Eindhoven": "Eindhoven",
    "Almere City": "Almere",
    "FC Volendam": "Volendam",
}

OPENINGS = (
    "Welkom op mijn pagina.",
    "Even rust na het werk?",
    "Nieuwe advertentie, recente foto's.",
    "Hallo heren,",
    "*** NIEUW ***",
    "Dame met ervaring",
    "Tijd voor ontspanning",
    "Discreet en verzorgd.",
    "Lees mijn advertentie goed door.",
)

CLOSINGS = (
    "Bel mij: {tel}",
    "Tel. {tel}",
    "App: {tel}",
    "Bel of app {tel}, geen anonieme nummers.",
    "Contant of Tikkie.",
    "Groetjes, {name}",
    "{price} half uur, {price2} heel uur.",
    "Ik spreek Nederlands en Engels.",
    "Hygiëne en discretie staan voorop.",
    "Alleen nette heren vanaf 25 jaar.",
    "Geen haast, geen gedoe.",
    "{hours}.",
)

CALL = {
    "en": ("Call or text {tel}", "WhatsApp {tel}", "No private numbers. {tel}"),
    "de": ("Ruf mich an: {tel}", "WhatsApp {tel}", "Keine anonymen Anrufe. {tel}"),
    "fr": ("Appelez-moi : {tel}", "WhatsApp {tel}"),
    "es": ("Llámame: {tel}", "WhatsApp {tel}"),
    "it": ("Chiamami: {tel}", "WhatsApp {tel}"),
    "pt": ("Liga-me: {tel}", "WhatsApp {tel}"),
    "pl": ("Zadzwoń: {tel}", "WhatsApp {tel}"),
    "ro": ("Sună-mă: {tel}", "WhatsApp {tel}"),
    "hu": ("Hívj: {tel}", "WhatsApp {tel}"),
    "tr": ("Ara: {tel}", "WhatsApp {tel}"),
}
