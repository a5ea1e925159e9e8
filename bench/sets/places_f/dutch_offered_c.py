"""Dutch advertisements with an offer: titles, hashtags, villages, places that are also words, the border, reviews,
roads."""

TEXT = """
# title
{name} ontvangt in {C}, geen escort
# title
MASSAGE {C+up} {hours} BEL {phone}
# title
Nieuw in {T}: {name} ({age}) uit {f}
# title
{C} - {name} - {price} euro - eigen adres - tel {phone}
# title
Vanavond in {C}, morgen in {F}! {name} {phone}
# title
Weg uit {f}, nu in {T}: jouw lieve {name}!
# hashtags
Hoi lieverds, {name} hier. Ik ontvang vandaag weer en heb er zin in. Bel {phone}.|#{C+tag} #ontvangst #massage #nieuw
# hashtags
Ik ontvang in {T}, {price} euro per half uur. Geboren in {f}, verliefd op de zon.|#{T+tag} #prive #massage #{name}
# hashtags
Weer terug van weekendje [m Valkenburg@Valkenburg aan de Geul=Valkenburg (Limburg)], wat was dat leuk! Vanaf {day}
ontvang ik in {C}.|
#{C+tag} #{name} #ontvangst #appme
# village
Op zoek naar rust? In het dorpje {V}, vlak bij {v}, ontvang ik u in een vrijstaande woning. Niemand ziet u komen of
gaan.
De hond doet niets. Zondag ga ik naar de kerk in {t}, dan ben ik dicht. Bel {name}: {phone}
# village
Boerderijsauna {name2} te {V}. Privésauna voor stellen, massage op aanvraag. Vanaf {v} is het {min} minuten rijden.
Gasten uit {f} en Duitsland weten ons al te vinden. Open {hours}.
# village
Ja, ook op het platteland kan het gezellig zijn. Ik ontvang in {V} en bezoek heren in {T}. Boodschappen doe ik in
{t}, dus
misschien heb je me al eens gezien bij de kaasboer. {name}, {phone}
# village
Massage door vrouw van {age2}. Mijn praktijk aan huis is in {V}, vijf minuten fietsen vanaf de halte van de bus
naar {v}.
Ik had eerder een praktijk in {f}, die heb ik verkocht. Tarief: {price}. Afspraak: {phone}
# word
Nieuw in {W} (bij {w})! Ik heet {name} en ontvang in een heel net huis. Je kunt rijden tot voor de deur.
Geen drank, geen drugs, wel een goed gesprek. {phone}
# word
Plaats: {W}|Dichtstbij: {w}|Naam: {name}|Ik maak van jouw avond het beste moment van de week. Alles op mijn adres.
{phone}
# word
Ik woon en werk in {W}, een plaats niet ver van {w}. Zwart haar, bruine ogen, echt lief en heel geduldig.
Vorig jaar stond ik nog in {f}. Bel {phone}
# word
Wij komen bij u langs in {W} en {A}. Houten massagetafel nemen wij mee, u zorgt voor een warme kamer.
De beste ontspanning na een dag vol vergaderingen. Niet in {f}. {phone}
# word
Ontvangst in {T}. Ik ben echt, heel lief, met zwart haar en de beste handen. Mijn kamer heeft een houten vloer en
een groot bed.
Gemaakt om te verwennen! Ik hou van de bergen en de zee. Kom niet rijen met tien vrienden, gewoon alleen. {name}
{phone}
[x Best] [x Echt] [x Heel] [x Houten] [x Rijen]
# word
BESTE HEREN! ECHT WAAR, HEEL MOOIE VROUW IN {C+up}. ZWART HAAR, LANGE BENEN. MADE IN BRAZIL. GEEN SPIJT ACHTERAF.
BEL {phone} VOOR EEN AFSPRAAK. [x Best] [x Echt] [x Heel] [x Made]
# word
Ik ontvang in [o Bergen (NH)=Bergen (Noord-Holland)], dicht bij de duinen. Vanaf [m Alkmaar] tien minuten met de auto.
Ik kom uit {f} en ben hier gaan wonen voor de rust. {name}, {phone}
# word
Privé in [o Bergen L=Bergen (Limburg)], tussen [m Nijmegen] en [m Venlo]. Wandel eerst langs de Maas en kom dan bij
mij
ontspannen. Half uur {price}. Bel {phone}, {name}
# word
Nuchtere Groningse ontvangt in [o Nuis] (gemeente [o Nuis=Westerkwartier]). Vanaf [m Drachten] ben je er zo via de
A7. Rustig, heel discreet,
koffie toe. Bel {name}: {phone} [x Groningen] [x Heel]
# word
Gastvrouw {name} ontvangt in [o Laren@Laren (NH.)=Laren (Noord-Holland)], niet in het andere [m
Laren@Lochem=Laren in Gelderland].
Chic, rustig, met eigen oprit. Ook hotelbezoek in [o Hilversum]. Studeerde in {f}. {phone}
# word
Hengelo! Nee, niet dat dorp in Gelderland, maar [o Hengelo=Hengelo in Overijssel], vlak bij [m Enschede]. Daar
ontvang ik, {name}, in mijn
eigen flat. Parkeren bij de supermarkt. Ik ben opgegroeid in {f}. {phone} [x Hengelo (Gld)]
# border
Ik woon in Antwerpen maar ontvang elk weekend in [o Breda]. Belgische heren zijn ook welkom! Mijn taal is Vlaams,
mijn hart
Spaans. In Antwerpen zelf ontvang ik nooit. Mijn beste vriendin woont in {f}. {name}, {phone}
# border
Van maandag tot woensdag ontvang ik in Keulen, van donderdag tot zaterdag in [o Venlo]. Zondag ben ik bij mijn
kinderen in
{f}. Voor beide adressen hetzelfde nummer: {phone}.
# border
Escort aan beide kanten van de grens: [o Maastricht], [o Heerlen] en ook Aken en Luik. Vraag naar {name}. Wij komen
uit
Hongarije en spreken Duits. Niet in {f}. {phone}
# border
Mijn adres is in [o Terneuzen], vlak bij de grens met België. Vanuit Gent rijd je er in een half uur heen. Geen
bezoek aan huis,
dus niet vragen of ik naar Gent of {f} kom. Kus {name} {phone}
# border
Stel uit Gronau ontvangt jou in ons vakantiehuis in [o Losser]. Alleen in de weekenden. In Duitsland spreken we
niet af.
Vroeger huurden we iets in {f}. Bel {phone}
# review
Ik ontvang in {C} en ben daar trots op. Wat anderen zeggen:|"Speciaal uit {f} komen rijden en geen spijt" - Marco|
"Beter dan in {f2}!" - Henk|Maak zelf een afspraak via {phone}, {name}
# review
"Top dame, vriendelijk ontvangen, kom zeker terug" (Jan, {f}). Wil jij dit ook meemaken? {name} wacht op je in {T}.
Foto's: studio {b}. Tarief vanaf {price}. {phone}
# road
Makkelijk te vinden: A2 richting [m Utrecht], afslag nemen, en dan ben je al bijna in
[o Vianen@Vijfheerenlanden=Vianen] aan de Lek. Daar ontvang ik
in een nieuw appartement. Trucks kunnen niet parkeren. Vorig jaar zat ik nog in {f}. {name} {phone}
# road
Onderweg van je werk naar huis? Ik zit in {T}, direct aan de snelweg. Vanuit {c} richting {t} is het de eerste afrit.
Douche en handdoek aanwezig. Half uur {price}. {name}, {phone}
# road
Met de trein? Stap in {c} over op de stoptrein naar {f} en stap uit in {T}. Mijn huis is drie minuten lopen. Ik
ontvang
{hours}. Bel bij aankomst: {phone}. {name}
# street
Ik ontvang aan de {street} in {C}. Om de hoek zit een friettent met de lekkerste frites van de stad. Bel vanaf de
hoek,
dan doe ik open. {name} {phone}
# street
Nieuw adres: {street}, {T}! Kamer 3, eerste bel. Het vorige adres in {f} is opgeheven. Elke dag {hours}. Tel {phone}
# hood
Ik ben {name} en ontvang in {C+hood}. Lekker dicht bij de bushalte, gratis parkeren na zeven uur.
Ik kom uit {f} en ben nieuw in deze buurt. {phone}
# hood
Privé-adres: {C+hood}. Geen escort, dus ook niet naar {t} of {t2}. {price} voor dertig minuten. {name} {phone}
# post
Massagepraktijk {name2}|{C+post}|Open: {hours}|Tel: {phone}|Wij nemen klanten over van praktijk De Linde in {f},
die ermee stopt.
# post
Hallo, ik ben {name} en je mag langskomen op mijn adres ({C+post}). Ik kom van oorsprong uit {f}. Huisnummer krijg
je via {phone}.
# dream
Mijn droom is een eigen huisje in {f}, tot die tijd verwen ik jou met een massage in {T}. Je bent welkom van {hours}.
Neem wat lekkers mee, een [x 's-Hertogenbosch=Bossche] bol bijvoorbeeld. {name}, {phone}
# event
Na de Vierdaagse in [m Nijmegen] hebben je voeten rust nodig! Ik ontvang je daarom de hele week in {F} voor een
ontspannende massage. {price2} per uur. {name} {phone}
# event
Kampioen! Of niet, wie PSV volgt weet het nooit. Na de wedstrijd ben je welkom bij {name} in [o Veldhoven], op een
kwartiertje van
het stadion in [m Eindhoven]. Alleen na afspraak: {phone}. Supporters uit {f} ook welkom
# event
Ben je voor de beurs in de stad? Ik bezoek hotels in {C} en {T}. Gisteren danste ik nog op Koningsdag in {f}, dus een
beetje schor ben ik wel. Bel {name} op {phone}.
"""
