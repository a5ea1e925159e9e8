"""Lines that say how to reach somebody: an own number, a changed one, a handle, and numbers that belong to others."""

CALL = {
    "nl": (
        "{Bel|App|Bel of app|Bellen kan op|Bereik me op|Mijn nummer|Tel|Telefoon|Whatsapp}{ <phone>| <phone>.|"
        ": <phone>}",
        "{Afspraak maken|Reserveren|Afspraken}? {Bel|Bel even naar|App} <phone>.",
        "{Mijn nummer is|Je bereikt me op|Stuur een appje naar|Bel gerust naar} <phone>.",
    ),
    "en": (
        "{Call|Text|Call or text|WhatsApp|Reach me on|My number is} <phone>{|.}",
        "{Booking|Appointment}? {Call|Message} <phone>.",
    ),
    "de": (
        "{Ruf an|Anrufen|Erreichbar unter|Meine Nummer|WhatsApp}: <phone>",
        "{Termin|Fragen}? {Einfach anrufen|Nachricht an} <phone>.",
    ),
    "es": (
        "{Llámame|Escríbeme|Mi número|WhatsApp|Reservas}: <phone>",
        "{Llama al|Escribe al|Me encuentras en el} <phone>.",
    ),
    "fr": ("{Appelez|Mon numéro|WhatsApp|Réservation} : <phone>", "{Appelez-moi au|Écrivez-moi au} <phone>."),
}
HANDLE = {
    "nl": (
        "Telegram: @<handle>",
        "Stuur een bericht via Telegram, @<handle>.",
        "Je vindt me op Telegram als @<handle>.",
        "tele @<handle>",
    ),
    "en": ("Telegram: @<handle>", "Message me on Telegram, @<handle>.", "I am @<handle> on Telegram."),
    "de": ("Telegram: @<handle>", "Schreib mir bei Telegram, @<handle>."),
    "es": ("Telegram: @<handle>", "Escríbeme por Telegram, @<handle>."),
    "fr": ("Telegram : @<handle>", "Écrivez-moi sur Telegram, @<handle>."),
}
TOLD = {
    "nl": (
        "LET OP: ik heb een nieuw nummer, <phone>. Het oude nummer <old> werkt niet meer.",
        "Mijn nummer is veranderd: {eerst|vroeger} <old>, nu <phone>.",
        "Vaste gasten opgelet, <old> is niet meer van mij maar <phone> wel. Zelfde <name>, nieuw nummer.",
    ),
    "en": ("New number! It was <old>, from now on <phone>.", "I lost my old phone (<old>), my new number is <phone>."),
    "de": ("Neue Nummer! Früher <old>, jetzt <phone>.",),
    "es": ("¡Nuevo número! Antes <old>, ahora <phone>.",),
    "fr": ("Nouveau numéro ! Avant <old>, maintenant <phone>.",),
}
BOTH = {
    "nl": ("Bel <phone> of {als die bezet is |}<other>.", "Twee lijnen: <phone> en <other>."),
    "en": ("Call <phone> or <other>.",),
    "de": ("Ruf <phone> oder <other> an.",),
    "es": ("Llama al <phone> o al <other>.",),
    "fr": ("Appelez le <phone> ou le <other>.",),
}
HUBS = {
    "switchboard": (
        "Voor boekingen via de gezamenlijke centrale: <hub>. Rechtstreeks bij mij kan ook.",
        "Neem ik niet op, dan weet de telefooncentrale voor zelfstandigen ({tel. |}<hub>) of ik vrij ben.",
        "De centrale <hub> neemt aan voor alle aangesloten adverteerders; mijn eigen nummer staat erbij.",
    ),
    "reception": (
        "Receptie van het verzamelgebouw: <hub>, alleen voor de weg en de sleutel.",
        "{Kun je de ingang niet vinden|Sta je voor een dichte deur}? De portier van het bedrijfspand heeft <hub>.",
        "Balie van het gebouw (alle kamers): <hub>.",
    ),
    "landlord": (
        "De kamer huur ik per dag; ook een werkplek huren? Verhuurder: <hub>.",
        "Werkruimte te huur voor zelfstandigen via <hub> (niet voor afspraken).",
        "Vragen over de kamerverhuur niet aan mij maar aan <hub>.",
    ),
}
FOOTERS = (
    "--\nDeze advertentie is geplaatst door een zelfstandige adverteerder. Het platform bemiddelt niet, "
    "is geen partij bij afspraken en "
    "controleert de leeftijd van iedere adverteerder. Misstanden zien? Meld ze via de knop onder deze pagina.",
    "Alle prijzen zijn indicaties. Deze site is niet verantwoordelijk voor de inhoud van advertenties. "
    "Klantenservice van de site, voor vragen "
    "en verwijderverzoeken: <hub>. Noem altijd het advertentienummer. Betaal nooit vooruit, ook niet via "
    "een betaalverzoek.",
    "Volg het kanaal van deze site op Telegram: @<handle>. Daar staan elke dag de nieuwste advertenties. "
    "Reageren op deze advertentie doe je "
    "bij de adverteerder zelf. Gebruik van deze site is alleen toegestaan vanaf achttien jaar.",
)
