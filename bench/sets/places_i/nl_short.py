"""Short, businesslike Dutch ads: labels, opening hours, areas, tours."""

SHORT: tuple[str, ...] = (
    "Massage in {a}.\nDagelijks open van {h}.\nPrijs: vanaf {p} euro, contant of pin. Afspraak: {t}.",
    "Naam: {n}\nLeeftijd: {k}\nWerkplaats: {a}\nTijden: {h}\nTelefoon: {t}\nGeen anonieme nummers. Geen sms.",
    "Plaats: {a}\nHerkomst: {f}\nTalen: Engels, Nederlands\nTarief: {p} euro per uur\nAlleen op afspraak. Bel {t}.",
    "Escortservice in {a}, {b} en {c}. Wij komen bij u thuis of in uw hotel. Minimaal één uur, {p} euro. Tel. {t}.",
    "Privé-ontvangst in {a}, vlak bij het station. Vrij parkeren. {p} euro per uur. Geen escort naar {x} of {y}. App "
    "{t}.",
    "Salon {n} is open! U vindt ons in het centrum van {a}. Maandag gesloten. Reserveren: {t}.",
    "Werkgebied: {a} - {b} - {c} - {d}\nVoorrijkosten: geen\nBuiten dit gebied komen wij niet.\nTarief {p} euro. {t}",
    "Tour {n}:\n{r}: {a}\n{r2}: {b}\n{r3}: {c}\nReserveren kan nu al via {t}. Vol is vol.",
    "Verhuisd! Wij zitten niet meer in {x} maar in {a}. Zelfde dames, zelfde prijzen. Bel {t}.",
    "Let op: onze salon in {x} is gesloten. De salon in {a} is gewoon open, {h}. Info: {t}.",
    "Ontvangst: {a}\nEscort: {b}, {c}\nNiet naar: {x}\nUurprijs: {p} euro\nContact: {t}",
    "{n}, {k} jaar, ontvangt in {a}. Hotelbezoek ook in {b}. Prijs {p} euro. Alleen WhatsApp: {t}.",
    "Discrete gezelschapsdame voor diner of avondje uit. Beschikbaar in {a} en {b}. Woon zelf in {x}, daar geen "
    "afspraken. {t}",
    "Thaise massage {a}. Houten vloer, warme kamer, rustige muziek. Open {h}. Heel fijne sfeer! {t}",
    "Standplaats {a}. Afstand tot {x}: een kwartier rijden. Parkeren achter het pand. {p} euro half uur, {q} euro "
    "heel uur. {t}",
    "Hoe kom je er? Trein richting {x}, uitstappen in {a}, daar haal ik je op. Ontvang alleen thuis. {p} euro. App "
    "{t}.",
    "Gevraagd: masseuse voor onze salon in {a}. Ook reacties uit {x} en {y} zijn welkom. Vervoer in overleg. {t}",
    "Deze week in {a}: {n} uit {f}. Volgende week ben ik weg. Wees er snel bij, {p} euro per uur. {t}",
    "Hotelescort {a}. Kamer zelf boeken, ik ben er binnen een uur. Best snel, toch? Bel {t}.",
    "Adres: {st}weg, {a}. Huisnummer na bevestiging. Ma t/m za {h}. Prijs vanaf {p} euro. {t}",
    "Nieuw in {a}! {n} ({k}), net aangekomen uit {f}. Echt lief en beleefd. Dagelijks {h}. {t}",
    "Locatie 1: {a}, {h}.\nLocatie 2: {b}, alleen donderdag en vrijdag.\nLocatie 3 in {x} is gestopt.\nAfspraak: {t}",
    "Regio: {a} en directe omgeving. Geen ritten naar {x}. Betaling vooraf contant. Tikkie mag ook. {t}",
    "Alleen webcam, geen ontmoetingen. Vraag dus niet of ik naar {x} of {y} kom. {p} euro per half uur. App {t}.",
    "Dames met en zonder ervaring gezocht, intern wonen kan niet. Ons huis staat in {a}. Sollicitatie bij mevrouw "
    "{s}, {t}.",
    "Wij bezorgen gezelligheid: escort tot en met {a}, {b} en {c}. {z} is helaas te ver. Vanaf {p} euro. {t}",
)
