"""Dutch advertisements with an offer: agencies, salons, clubs, couples, and forms."""

TEXT = """
# agency
Ons bureau bemiddelt al jaren discreet gezelschap voor de zakelijke heer.
{name} is een van onze nieuwe dames. Zij komt oorspronkelijk uit {f} en heeft in {b} gestudeerd.
Zij bezoekt u thuis of in uw hotel in {C}, {T} en {T2}. Boeken kan tot 02.00 uur via {phone}.
Minimaal {mins} minuten, tarief {price} euro inclusief reiskosten.
# agency
Escortservice {name2} levert in {C} en {T} binnen het uur. Onze chauffeur rijdt ook naar {T2}.
Let op: wij rijden niet naar {f} en niet naar {f2}, daar verwijzen we u door naar collega's.
Bel de telefoniste: {phone}.
# agency
Nieuw bij ons: {name}, {age} jaar, lang, blond, verzorgd. Zij werkte eerst voor een bureau in {b} maar is nu
uitsluitend
via ons te boeken. Werkgebied van {name}: {C} en {T}. Geen privéontvangst. Betaling vooraf aan de chauffeur.
# agency
Wie op zoek is naar stijlvol gezelschap bij een diner of zakenreis is bij {name2} Companions op het goede adres.
Ons kantoor staat in {b}, maar daar ontvangen wij geen gasten. De dames bezoeken u in {C}.
Reserveren via {phone}, liefst een dag van tevoren.
# agency
{name} (derde van links op de foto) is terug van vakantie! De foto's zijn gemaakt op het strand bij [m Zandvoort].
U kunt haar weer ontvangen in uw hotel in {C}. Ook bezoekt zij heren thuis in {T}.
Reacties van gasten uit {f} en {f2} leest u op onze site. Boekingen: {phone}
# agency
U boekt, wij rijden. Onze dames komen bij u langs in:| - {C}| - {T}| - {T2}|
Ons nummer {phone} is bereikbaar van {hours}. Reiskosten zijn bij de prijs inbegrepen.
Let op: het bureau met bijna dezelfde naam in {f} hoort niet bij ons.
# salon
Massagesalon {name2} heet u welkom in {C}. Wij zitten aan de {street}, vlak naast de bakker.
Gratis parkeren voor de deur, met de trein bent u er in een kwartier vanuit {t}.
Open {hours}, zondag gesloten. Bel {phone} voor een afspraak.
# salon
Na vijf mooie jaren in {f} zijn wij verhuisd! U vindt onze salon vanaf deze maand in {T}, op {min} minuten rijden
van {c}.
Zelfde dames, zelfde prijzen. Het oude adres is dicht. Half uur {price}, uur {price2}.
# salon
Thaise massage in hartje {C}. Onze masseuses zijn opgeleid in Chiang Mai en spreken goed Engels.
Zowel heren als stellen zijn welkom. Klanten komen uit {t}, {t2} en zelfs uit {f} speciaal voor ons.
Geen afspraak nodig, loop gerust binnen aan de {street}.
# salon
Relaxhuis {name2} - {C+post}|Maandag t/m zaterdag {hours}|
Vanaf de snelweg (A2 richting [m Utrecht]) neemt u de tweede afslag. Ruime parkeerplaats achter het pand.|
Half uur {price} euro. Bel {phone}
# salon
Twee vestigingen, één kwaliteit! U kunt bij ons terecht in {C} en in {F}. In {f} zijn we helaas gestopt.
Het hele team staat voor u klaar, elke dag van {hours}. Tel: {phone}
# salon
Een heel ontspannen uurtje? In onze salon in {T} werken dames met echt geduld. De beste olie, rustige muziek,
schone kamers.
Wij liggen tussen {c} en {t} en zijn goed bereikbaar vanaf de snelweg. Afspraken {phone}.
# club
Privéhuis {name2} in {T} zoekt geen grote woorden. Vier kamers, een bar en wisselende dames.
Deze week werken {name} (uit Polen) en Mila (uit {f}). Open vanaf 12 uur.
Niet te verwarren met de club met dezelfde naam in {b}. Info {phone}
# club
Club {name2}, {C+post}. Elke vrijdag themafeest met buffet en dj. Entree {price} euro voor heren.
Vorig jaar werden wij op de beurs in {f} verkozen tot gezelligste club.
Pendelbus vanaf station {C}. Reserveren: {phone}
# club
Kom langs in onze gloednieuwe parenclub in {T}! Vanuit {c} volgt u de borden richting {t}, daarna ziet u ons pand
rechts.
Zaterdag alleen stellen. Kleding: verzorgd. Let op, wij hebben geen kamers meer in {f}.
# couple
Wij zijn {name} en Ruben, stel van {age} en 34 uit {f}. Elk weekend huren wij een appartement in {C} en daar kun je
bij ons terecht.
Alleen nette mensen, eerst even bellen: {phone}. Thuis in {f} ontvangen we niet, daar wonen de kinderen.
# couple
Duo-massage door twee vriendinnen! {name} en ik wonen samen in {T}, je komt gewoon bij ons op de bank terecht met
een kop koffie.
Op woensdag gaan we ook op bezoek bij gasten in {C}. We leerden elkaar kennen op een festival in {f}.
# couple
Nuchter stel biedt gezelschap voor stellen en dames. We ontvangen in {T}, niet ver van {c}.
Hij komt uit Friesland, zij is geboren in {b}. Hotelbezoek in {T2} kan ook, reiskosten {price}.
Mail of bel {phone}.
# form
Naam: {name}|Leeftijd: {age}|Stad: {C}|Afkomst: Nederlands ({f})|Ontvangst: ja|Escort: nee|Telefoon: {phone}|
Tekst: lief, rustig en netjes. Geen anonieme oproepen.
# form
PLAATS: {T+up}|OMGEVING: {c}|NAAM: {name}|TEL: {phone}|TARIEF: {price} / 30 min|
OMSCHRIJVING: Ontvangt in nette flat, bezoekt geen klanten. Geboren en getogen in {f}.
# form
Profiel {name}|Werkzaam in: {C}, {T}|Geboorteplaats: {f}|Opleiding: Hogeschool {b}|Talen: NL, Engels, Duits|
Bezoek aan huis: ja, alleen in genoemde plaatsen|Tarief per uur: {price2}|Bel: {phone}
# form
*** {name} ***|ik ontvang: ja|ik bezoek: ja|waar ontvang ik: {C+hood}|waar bezoek ik: {T}, {T2}|
waar niet: {f}|hobby's: paardrijden, zwemmen, koken|lievelingseten: [x Arnhem=Arnhemse meisjes] en drop
# form
Advertentie: {name2} massage|Locatie: {T}|Afstand tot {c}: {min} min.|Afstand tot {t}: 15 min.|
Parkeren: gratis|Openingstijden: {hours}|Telefonisch: {phone}|Opmerking: wij zijn niet meer gevestigd in {f}.
# form
Titel: Lieve {name} bezoekt jou thuis|Categorie: escort|Regio: {area}|Plaatsen die ik bezoek: {T}, {T2} en {T3}|
Eigen adres: geen|Prijs: {price2} per uur|Bel of app {phone}
# labels
📍 {C}|📞 {phone}|🕐 {hours}|💶 {price}|Ik ben {name}, nieuw hier. Kom uit {f}, woon nu een jaar in {t} en ontvang op
een mooi adres.
# labels
WIE: {name}, {age}|WAAR: {C+hood}, eigen appartement|WANNEER: {hours}|NIET: hotels, {f}, afspraken vooraf met
aanbetaling|
HOE: bel {phone}
# labels
Ontvangst ✔ {C}|Escort ✔ {T} / {T2}|Escort ✘ {f}|Trio ✘|Massage ✔|Tel {phone}. Groetjes {name}!
# labels
> stad: {T}| > wijk: centrum| > dichtstbijzijnde station: {c}| > parkeren: achter| > uren: {hours}| > app: {phone}|
Ik ontvang alleen op dit adres, je hoeft dus niet te vragen of ik naar {f} kom.
# business
Ontspanningsmassage voor heren in {C}. Rustige praktijk, privacy gegarandeerd, douche aanwezig.
Opgeleid bij een massageschool in {f}; twaalf jaar ervaring. Tarief {price} per uur. Afspraak via {phone}.
# business
Erkende praktijk voor tantra en ontspanning. Behandelingen uitsluitend op ons adres in {T} ({c} ligt op {min}
minuten).
Wij komen niet aan huis. Cadeaubonnen ook te koop bij de drogist in {t}. Telefonisch bereikbaar {hours}.
# business
Wegens succes breiden wij ons werkgebied uit. Vanaf heden bezoeken onze gastvrouwen naast {C} ook {T} en {T2}.
{f} staat nog niet op de planning. Informatie en reserveringen: {phone}.
# business
Zakelijk in de stad? Gastvrouw {name} vergezelt u in {C} naar diner, theater of beurs. Zij spreekt vier talen,
woonde in Parijs en [m Wassenaar] en weet hoe het hoort. Vanaf {price2} euro. Reserveren {phone}.
"""
