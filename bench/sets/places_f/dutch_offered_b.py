"""Dutch advertisements with an offer: people who speak for themselves, students, tours, and lists of towns."""

TEXT = """
# self
Hoi, ik ben {name}, {age} jaar en ik ontvang je graag in mijn nette appartement in {C}. Ik kom zelf uit {f} maar
woon hier nu
twee jaar. Geen haast, goede muziek en een lekker drankje. Bel me op {phone}, ik app niet.
# self
hallo heren, hier {name}. ik werk vandaag in {T}, {min} minuten van {c}. vorige week was ik in {f} en dat was leuk
maar
ik blijf nu hier. half uurtje {price} euro. bel {phone} kusjes
# self
Heb je zin in gezelschap vanavond? Ik kom naar je toe in {C} en {T}. Ik heb geen eigen plek dus bij mij thuis kan
niet.
Ik woon in {t2} met mijn zus, vandaar. Reiskosten zitten bij de prijs. Groetjes {name}, {phone}
# self
Even voorstellen: {name}, geboren in {f}, opgegroeid in {f2}, en sinds kort te vinden in {C}! Mijn huisje ligt in
een stille
straat met gratis parkeren. Ik hou van lekker eten, vooral [x Gouda=Goudse kaas], en van mannen met humor. App
maar: {phone}
# self
Eerlijk is eerlijk, ik ben geen model, maar wel echt. Ik ontvang in {T} (niet in {c}, ook al staat dat bij een oude
advertentie
van mij). Rustig adres, gewone prijs. {name}, {phone}
# self
Mijn moeder komt uit Brazilië en mijn vader uit {f}, vandaar mijn temperament. Je kunt me bezoeken in {C+hood}.
Hotel in {T} doe ik ook, maar alleen na tien uur. Verder weg reis ik niet. Bel {phone} en vraag naar {name}.
# self
Ik ben pas gescheiden en nieuw in dit werk. Ooit droomde ik van een bloemenwinkel in {f}, nu geef ik massages in {T}.
Je vindt me dicht bij het station. Kosten: {price} voor een half uur. Liefs, {name}
# self
Woensdag vrij? Ik ook! Dan ontvang ik in {C} van {hours}. De andere dagen werk ik gewoon op kantoor in {t}, dan
neem ik niet op.
Stuur een bericht naar {phone}.
# self
Na een paar jaar in {b} ben ik terug naar {T} verhuisd. Hier ontvang ik weer mijn vaste gasten en natuurlijk ook
nieuwe.
Mijn vriendin {friend} werkt nog wel in {f}, maar die heeft haar eigen advertentie. Tel {phone}
# self
Ik rijd zelf, dus ik kan bij je langskomen in {C}, {T} of {T2}. Een hotel is ook goed. Ik kom uit Zeeland dus ben
wel wat
gewend met wind haha. Naar {f} rijd ik niet meer, te veel files. {phone} {name}
# self
Schat, ben je moe van al die nepfoto's? Mijn foto's zijn gisteren gemaakt in een studio in {f}. Ik ben {name}, ik
ontvang
in {C} en dat is {min} minuten lopen van het station. Geen privénummers. {phone}
# self
Rijpe dame ({age2}) ontvangt in {T}, tussen {c} en {t}. Koffie staat klaar. Ik heb jaren in de horeca gewerkt in {f}
en kan goed luisteren. Alleen overdag, want 's avonds kijk ik voetbal. Bel {phone}.
# self
Transvrouw {name}, {age}, ontvangt in {C}. Ik ben Colombiaans, woonde een tijd in Madrid en daarna in {f}.
Beginners zijn welkom. Mijn appartement is op loopafstand van het centrum. {phone}
# self
Jongen van {age}, sportief, ontvangt mannen en stellen in {C}. Ik train in {t} en speel waterpolo in {t2}, dus tussen
zes en acht neem ik niet op. Verder flexibel. {phone}
# self
Hee lekker ding, ik ben er weer! Twee weken vakantie op [m Texel] gehad en nu ontvang ik weer in {C}. Zelfde adres
als altijd,
zelfde prijs ook. Wie het eerst belt: {phone}. Kus, {name}
# self
Nee, ik sta niet meer in de club in {f}. Ja, ik ben nu zelfstandig. Je vindt mij in {T} en op dinsdag in {C}.
Andere plaatsen doe ik niet. {name} / {phone}
# self
Goeiedag! Met {name}. Ik zoek een paar vaste, vriendelijke heren die mij willen bezoeken in {T}. Ik lees veel, hou
van wandelen
in de bossen bij {t} en ga graag naar de markt in {c}. Prijs in overleg. {phone}
# student
Hoi! Studente ({age}) verdient wat bij. Ik studeer in {b} maar ontvang op mijn kamer in {C}, daar heb ik rust.
Alleen in het
weekend en op maandagavond. Geen bericht na middernacht. {phone}
# student
Ik doe de opleiding verpleegkunde in {f} en zit daarvoor veel in de trein. In het weekend bezoek ik heren in {C} en
{T}.
Ik heb geen auto dus je moet me even ophalen bij het station. Kus {name} {phone}
# student
Tweedejaars rechten, {age}, blond, 1.70. Ik woon bij mijn ouders in {t} dus daar kan het niet, maar ik huur een
kamer in {C}
waar ik je ontvang. Mijn hobby's: hockey, reizen, kaas. Tarief {price}. {name}
# student
Studente uit {f} geeft massages aan huis in {C}. Alleen bij jou thuis of in een hotel in de stad. {price2} per uur,
contant of met een betaalverzoek. App {phone}, ik reageer na college.
# tour
Lieve {name} op tour door Nederland!|{day} en {day2}: {B}|{date}: {F}|{date2}: {C}|Daarna vlieg ik terug naar
Boekarest.
Boek op tijd, {phone}. Vorige tour in {f} was helemaal vol!
# tour
TOUR {name+up}: {date} t/m {date2} in {B}, de week erna in {B2}. {b3} slaat ze deze keer over. Alleen
hotelontvangst, {phone}.
# tour
Ik ben {name} uit Madrid en kom maar één keer per jaar naar Nederland. Van {date} tot {date2} ontvang ik in {C}.
Andere steden doe ik dit jaar niet, dus vraag alsjeblieft niet naar {b} of {b2}. App {phone}.
# tour
Nog drie dagen in {C}! Daarna reis ik door naar {B}, waar ik vanaf {date} ontvang. Gisteren was mijn laatste dag in
{f},
bedankt lieverds. {phone} x {name}
# tour
Agenda {name}:|ma {C}|di {C}|wo vrij|do {T}|vr {F}|za/zo thuis in {f2}, niet bereikbaar|Bel {phone}
# tour
Hola! Elke maand ben ik een week in {B} en een week in {C}. Nu zit ik in {C}. Tussendoor bezoek ik mijn zus in {f},
dan heb ik mijn telefoon uit. {phone}, {name}
# list
Ik bezoek u in {C}, {T}, {T2}, {T3} en {T4}. Vanaf een uur. Ik kom oorspronkelijk uit {f}. Bel {phone} voor een
afspraak.
# list
Escort aan huis| {C} - {T} - {T2} - {F}| dag en nacht| {phone}|
Ons kantoor: {f} (alleen administratie, geen bezoek). Prijs vanaf {price2}.
# list
Massage aan huis of hotel in: {C} / {T} / {T2}. Niet in: {t3} / {f}. Ik neem mijn eigen tafel mee. {name}, {phone}
# list
werkgebied: {C}, {T}, {T2}, {F}. ik rij zelf en ben netjes op tijd. vroeger reed ik ook naar {f} maar dat is me te
ver.
{phone}
# list
Waar kan ik jou blij maken? In {T}, in {T2} en in {T3}! Daar kom ik namelijk graag aan de deur. Ik woon zelf buiten
de stad
en heb geen ontvangstruimte. Foto gemaakt in de Keukenhof bij [m Lisse]. {name} {phone}
"""
