"""Short, businesslike advertisements in Dutch. Skeletons stand between blank lines; ` | ` is the end of a line."""

SHORT_NL = """
Naam: {name} | Leeftijd: {age} | Werkgebied: {i1} en {i2} | Ontvangst: nee | Escort: ja | Tel: {tel}

Massage {i1} centrum | 30 min {p1} euro, 60 min {p2} euro | Open: {h1} tot {h2} | Bel {tel}

Adres: postcode {pc} {i1} | Gratis parkeren voor de deur | Ma t/m za {h1} - {h2} | Alleen op afspraak, app {tel}

Agenda {name}: | {d1} {t1} | {d2} {t2} | {d3} {t3} | Daarna met vakantie. App voor een tijd: {tel}

Escort in {i1}, {i2}, {i3} en {i4}. Minimaal 1 uur. Tarief {p3} euro inclusief reiskosten. {tel}

Outcall: {i1} | Toeslag 20 euro: {i2} | Toeslag 35 euro: {i3} | Niet mogelijk: {m1} | {tel}

Priveontvangst te {i1}. Uur {p2}, half uur {p1}. Geen escort, ook niet in {n1} of {n2}. Bel tussen {h1} en {h2}: {tel}

LOCATIE {i1} | Bezoek aan huis: {i2} | Contant of tikkie | Geen anonieme nummers | {tel}

{name} ({age}) | Stad: {i1} | Herkomst: Boekarest | Talen: Engels, Italiaans | Incall {p1} / outcall {p3} | {tel}

Vestiging 1: {t1} | Vestiging 2: {t2} | Dagelijks open vanaf {h1} | Onze oude vestiging in {m1} is gesloten.

Beschikbaar in {+Best} en {+Son}. Ontvangst op een rustig adres. 45 minuten {p1} euro. App {tel}

Regio: {+Goes} | Ook hotelbezoek in {+Middelburg} | Vanaf {p2} euro | Niet beschikbaar op zondag | {tel}

{+Houten}, vlak bij het station. Massage {p1} euro per half uur. Houten vloer, warme kamer, douche. {tel}

Massage in {+Ede}. Maandag {h1} tot {h2}. Tafelmassage {p1}, duomassage {p3}. Vraag naar mevrouw Van Delft.

Salon in {+Dieren}. Huisdieren niet toegestaan, ook geen kleine dieren. Open {h1} - {h2}. {tel}

Kapster en masseuse in {+Haren (Gn)=Haren Gn}. Haren knippen 25 euro, massage {p1} euro. Bel {tel}

Nieuw in {+Huizen}! Geen bezoek aan huizen of flats, alleen ontvangst. {p2} per uur. {tel}

Ontvangst in {+Hengelo (Gld)=Hengelo Gld}, dus niet in Overijssel. | {p1} half uur, {p2} uur | {h1} - {h2}

Werkadres: {+Rijswijk (ZH)=Rijswijk ZH} | Tram voor de deur | Tarieven {p1} / {p2} | Contact: J. van Leeuwen, {tel}

Hotelescort {+Bergen (NH)=Bergen NH} en {+Alkmaar}. Vraag naar {name}. Minimaal 2 uur, {p3} euro per uur.

Deze week: {t1}. Volgende week: {t2}. Vorige week was ik in {m1}. Reserveren via {tel}

ma {t1} - di {t1} - wo vrij - do {t2} - vr {t3} - weekend gesloten. Tarief {p2}. {tel}

Te huur: werkkamer in {i1}, postcode {pc}. Per dag {p1} euro, per week {p3} euro. Alleen voor zelfstandigen.

Gezelschapsdame {name} | Woonplaats: {m1} | Werkt uitsluitend in: {t1} | Diner, theater, hotel | {tel}

Zoek je massage in {i1}? | Bel {tel} | {h1} tot {h2} | Klanten uit {n1} en {n2} zijn 15 minuten onderweg.

Duo {name} en Wendy | Ontvangst {i1} {pc4} | Escort {i2} en {i3} | Duo {p3} euro per uur

Let op, nieuw nummer: {tel}. Zelfde adres in {i1}, zelfde tijden, {h1} tot {h2}. Oude nummer van {m1} vervalt.

Gastdame gevraagd voor club in {i1}. Eigen vervoer vanuit {n1} of {n2} kan geregeld worden. Bel {tel}

{+'s-Hertogenbosch=Den Bosch} en {+Vught} | Vr en za {h1} - {h2} | 1 uur {p2} | 2 uur {p3} | Alleen whatsapp: {tel}

In {+Den Haag} en {+Scheveningen}: ontspanning na het werk. {p1} euro. Niet in {-Leiden}, daar zit een collega. {tel}

Tour: {d1} t/m {d2} {t1}, {d3} t/m {d4} {t2}. Incall in een appartement, geen outcall. Spreekt Nederlands en Duits.

{+Putten}: ontvangst aan huis. {+Ermelo}: alleen hotel. {-Harderwijk}: niet meer. | {tel}

Gevestigd in {+Tegelen}, gemeente {+Venlo}. Open di t/m zo. Prijs vanaf {p1}. Bel of app {tel}

{+Weert} centrum | Dames vandaag: Lisse, Erica en {name} | Open {h1} - {h2} | Entree {p1} euro

Ontvangst op postcode {pcx}, naast de bakker. | 30 min {p1} euro | 60 min {p2} euro | {h1} - {h2} | {tel}

{name}, zelfstandig. | Dag: {i1} | Avond: {i2} | Opgegroeid in {m1} | Geen foto's per mail | {tel}

Deze maand actie in {t1}: tweede halfuur gratis. In {t2} blijft het tarief {p2} euro. Actie geldt niet voor mijn
collega's in {m1}. {tel}

Rijtijd vanaf {n1}: 15 min. Rijtijd vanaf {n2}: 20 min. Adres in {i1}: volgt per sms. Tarief: {p2}. Tel: {tel}

GESLOTEN wegens verbouwing: {m1} | OPEN: {t1}, elke dag {h1} - {h2} | OPEN: {t2}, alleen vrijdag | {tel}

#massage #ontspanning #{i1} | Op afspraak, {h1} tot {h2} | {p1} per half uur | Stuur een app naar {tel}

Salon in {+Echt}, Midden-Limburg. Echte foto's, geen verrassingen. | {p1} half uur, {p2} uur | {tel}

Ontvangst in {+Rijen}, escort naar {+Dongen} en {+Tilburg}. | Geen rijen, werken op afspraak | {tel}

{+Laren (NH)=Laren}: dinsdag en donderdag. {+Hilversum}: vrijdag. {-Huizen}: vervallen. Tarief {p2} euro, {tel}

Kamer in {+Horst}, Noord-Limburg, achter het station | Contact via mevrouw Van Venray | {h1} - {h2} | {tel}

{+Leek} en {+Assen} | Ma, wo, vr {h1} - {h2} | Niet geschikt voor wie haast heeft | Leeftijd {age} | {tel}

Alleen webcam en telefoon | Geen ontvangst, geen escort | Opgegroeid in {m1} | Elke dag {h1} - {h2} | {tel}
"""
