"""Dutch skeletons that are offered in no Dutch municipality: abroad, nowhere, near or region only, look-alike words."""

NONE: tuple[tuple[str, str], ...] = (
    ("abroad", "Privé ontvangst in {F}. {name}, {age} jaar. {price} per uur, alleen op afspraak."),
    ("abroad", "Salon in {F}, net over de grens. Veel klanten uit {X} en {Y} weten ons te vinden."),
    ("abroad", "Ik ontvang in {F}, niet in Nederland. {hours}."),
    ("abroad", "Vroeger werkte ik in {X}, sinds dit jaar alleen nog in {F}. Nederlandse heren welkom."),
    ("abroad", "Locaties: {F} en {G}. Nederlandstalig, {price} per uur."),
    ("abroad", "Appartement in {F}, op drie kwartier rijden van {X}. Parkeren kan in de straat."),
    ("nowhere", "{name}, {age} jaar. Privé ontvangst, schone kamer, {price} per uur. Adres na afspraak."),
    ("nowhere", "Ontspannende massage door ervaren dame. {hours}. Bel voor het adres."),
    ("nowhere", "Alleen online: videogesprek of telefoon. Geen afspraken, ook niet in {X}."),
    ("nowhere", "Escort door heel Nederland. Minimaal twee uur, reiskosten in overleg."),
    ("words", "Ik ben echt heel best gezelschap. Houten vloer, zwart bed, kaarsen. {price} per uur."),
    ("words", "Heel ontspannen massage op een houten tafel, echt een aanrader. {hours}."),
    ("words", "Discreet huis, geen buren die kijken, geen rijen auto's voor de deur. Bel {name} voor het adres."),
    ("words", "Alles is custom made naar jouw wens. Echt waar, heel rustig en zonder haast."),
    ("nearonly", "Privé ontvangst op tien minuten van {X}. Het adres krijg je na je boeking."),
    ("nearonly", "Landelijk gelegen boerderij tussen {N} en {M}. {price} per uur, gratis parkeren."),
    ("nearonly", "Dame ({age}) ontvangt in een dorp vlak bij {X}. Bel voor het adres."),
    ("regiononly", "Ik ontvang in de regio ({R}). {name}, {age} jaar, {price} per uur."),
    ("regiononly", "Massage in {R}, adres op aanvraag. {hours}."),
    ("mentiononly", "Webcam met {name} uit {X}. Ik spreek met niemand af, alleen online. {price} voor een half uur."),
    (
        "mentiononly",
        "Ik ben gestopt met mijn adres in {X}. Een nieuw adres heb ik nog niet, tot die tijd alleen telefonisch.",
    ),
    ("mentiononly", "Foto's verkoop ik per mail. Ze zijn gemaakt in {X}, maar afspreken doe ik nergens."),
)
