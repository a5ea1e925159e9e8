"""Talkative Dutch ads: directions, hotels and parks, areas, tours, moving, closing, reviews, words."""

MORE: tuple[str, ...] = (
    "Routebeschrijving: neem vanaf {x} de snelweg, houd {y} aan en ga er bij {a} af. Na de tweede rotonde zie je een "
    "wit huis. "
    "Daar is onze salon. Parkeren kan achter. Wij zijn open {h} en pin is mogelijk. {t}",
    "Mannen vragen: 'Kom je ook naar {x}?' Nee. 'En naar {y}?' Ook niet. Ik ontvang in {a} en alleen in {a}. "
    "Wie mij wil zien, stapt in de auto. Het is de moeite waard, zeggen ze. {p} euro. {t}",
    "Onze dames komen overal in {a}, {b}, {c} en {d}. In {x} hebben we geen vergunning, dus daar rijden we niet. "
    "Bel een uur van tevoren. De chauffeur wacht buiten. Vanaf {p} euro all-in. {t}",
    "Rondreis van {n}! Van {r} zit ik in {a}, van {r2} in {b}. Daarna sluit ik af in {c}, van {r3}. "
    "Vorige maand was ik in {x}, dank aan alle lieve gasten daar. Reserveren is verplicht: {t}.",
    "Na twaalf mooie jaren is onze club in {x} dicht. Het pand wordt gesloopt, er komen huizen. "
    "Gelukkig kunnen jullie bij ons terecht in {a}. Dezelfde bar, dezelfde dames, een grotere parkeerplaats. "
    "Tot snel, groetjes van {n}. Info: {t}",
    "Wij stoppen. Na al die jaren in {x} hebben wij de deuren definitief gesloten. "
    "Bedankt voor alle bezoeken, ook aan de vaste gasten uit {y}. Er komt geen nieuwe locatie. Vragen? {t}",
    "Ik verblijf in een vakantiepark in {a}, in een bungalow aan het water. Overdag fiets ik naar {x} voor een ijsje. "
    "Na vijf uur ontvang ik jou. Bij de slagboom bel je me en ik doe open. Ik ben er tot en met {r.end}. {t}",
    "Hotel Nieuw {hx} klinkt deftig, maar het ligt gewoon in {a}. Daar heb ik deze week een kamer. "
    "Vraag niet aan de balie, maar app mij vanuit de lobby. {p} euro per uur, {q} euro voor de avond. {t}",
    "Wat gasten zeggen:\n'Beter dan alles wat ik in {x} heb meegemaakt.' - Kees\n'Vanuit {y} was het een uur rijden, "
    "ik kom terug.' - Bas\n"
    "Kom zelf kijken. {n} ontvangt in {a}, elke dag behalve zondag. Afspraak via {t}.",
    "Ik ben geen Amsterdamse en ook geen Haagse, ik ben een boerendochter. Mijn ouders hebben nog steeds koeien bij "
    "{x}. "
    "Zelf woon en werk ik in {a}. Met klompen aan doe ik niet open, met hakken wel. Bel {t}.",
    "Best spannend, zo'n eerste advertentie. Echt, ik heb er lang over gedaan. Heel kort dan: ik ben {n}, {k}, en "
    "ontvang in {a}. "
    "Houten balken aan het plafond, een groot bed en geen pottenkijkers. Best goed, zou mijn oma zeggen. {t}",
    "Stuur een berichtje met je naam, je leeftijd en het tijdstip.\nWaar: {a}\nWanneer: {h}\nHoeveel: {p} euro\n"
    "Woon je in {x} of verder weg? Dan graag een dag van tevoren afspreken. {t}",
    "Nederland in een notendop: geboren in {x}, getrouwd in {y}, gescheiden in {z}. Gelukkig geworden in {a}! "
    "En daar zit ik nu, met tijd en aandacht voor jou. Ik ben {k} en heb gevoel voor humor. Bellen mag: {t}.",
    "Mijn werkweek: maandag en dinsdag ontvang ik in {a}, woensdag in {b}. Donderdag is vrij, dan ga ik naar mijn "
    "ouders in {x}. "
    "Vrijdag sta ik weer in {a}. In het weekend vaar ik met vrienden. Plan jouw moment: {t}.",
    "Escort nodig voor een zakendiner? Ik sprak vloeiend Frans toen ik in {f} woonde en ik weet welk glas waarvoor is. "
    "Boek mij in {a}, {b} of {c}. Reizen naar {z} kan niet, dat red ik niet op een avond. Vraag naar mijn tarief: {t}",
    "Gezellige dame, {k}, zoekt heer met manieren. Ik hield vroeger een winkel in {x}, in stoffen en knopen. "
    "Nu het stil is in huis ontvang ik bezoek in {a}. Aan de keukentafel begint het meestal. Thee of wijn? {t}",
    "Het adres krijg je na bevestiging, maar ik zit in {a}, in de {st}straat. Niet in {sx} dus, dat denkt iedereen "
    "door de naam. "
    "Er is een achterdeur via de steeg. Open {h}. {p} euro. {t}",
    "Mijn agent, de heer {s}, zei dat ik iets over mezelf moest schrijven. Ik ben {n} en ik kom uit {f}. "
    "Nederland ken ik van een schooluitstapje naar {x}. Ik werk sinds kort in {a} en vind het hier heerlijk. "
    "Help me met mijn Nederlands! Bel {t}.",
    "Ons team rijdt elke avond. Zone 1 ({p} euro): {a} en {b}. Zone 2 ({q} euro): {c} en {d}. "
    "Buiten deze zones rijden wij niet, ook niet naar {x}. Bestellen voor elven. Bel {t}.",
    "Ik ga verhuizen! Vanaf nu ontvang ik niet langer in {x}. De dozen zijn uitgepakt en de kaarsen branden in {a}. "
    "Wie mij al kende weet wat hij kan verwachten. Voor nieuwe gasten: ik ben rustig, blond en eerlijk. {t}",
    "Van de trein uit {x} is het vijf minuten lopen naar mijn deur in {a}. Volg het water tot de brug, dan links. "
    "Ik heb geen bel, dus app me: {t}. Een uur is {p} euro. Honden blijven buiten.",
    "Sommige meiden beloven alles. Ik beloof alleen dat ik er ben, in {a}, van {h}. "
    "Ik ben ooit belazerd door een baas in {x} en werk sindsdien alleen. Eerlijk werk, eerlijke prijs: {p} euro. {t}",
    "Vakantie! Ik ben twee weken in {f} om mijn oma te zien. Daarna sta ik weer gewoon voor jullie klaar in {a}. "
    "Mijn collega {n} neemt niemand over, dus even geduld. Reserveren kan alvast op {t}.",
    "Vergeet {x}, vergeet {y}. De fijnste massage krijg je in {a}! Zegt mijn vaste klant, en die kan het weten. "
    "Ik gebruik warme olie en heb een opleiding gevolgd in {f}. Een uur {p} euro. Maak een afspraak op {t}.",
    "Dit ben ik: {m}. Dit zoek ik: respect. Dit doe ik niet: afspreken in de auto, afspreken in {x}, afspreken "
    "zonder te bellen. "
    "Dit doe ik wel: je ontvangen in {a}. Duidelijk? Dan tot snel. {t}",
    "De dames van ons huis komen uit alle windstreken. {n} is een echte {f2}, {n2} groeide op in {x}. "
    "Samen werken ze in {a}, waar we al vijftien jaar een begrip zijn. Zaterdag livemuziek. Entree {p} euro, eerste "
    "drankje gratis. {t}",
    "Mijn ex rijdt voor een bedrijf in {x}, dus daar kom ik liever niet. In {a} en {b} ken ik niemand en dat bevalt "
    "prima. "
    "Daar bezoek ik je thuis of in een hotel. Ik ben {k}, slank en spontaan. {p} euro. {t}",
    "Wij adverteren op papier sinds 1998 en nu ook hier. Ons huis ligt aan de oude weg tussen {x} en {y}, in {a}. "
    "Geen uithangbord, wel een rode lantaarn. {n} schenkt de koffie. Geopend {h}. {t}",
)
