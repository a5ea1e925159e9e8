"""Dutch ads by all sorts of people, each with a voice of their own."""

from bench.sets.places_g.skeleton import page

NL_PEOPLE = page(
    "nl",
    """
# businesswoman
Goedendag heren, mijn naam is {name} en ik ben {age}. Overdag heb ik een kantoorbaan in {a}, 's avonds ontvang ik
discreet in mijn appartement in {1}. [Hotelbezoek doe ik graag, in {2} en in {3}.|Ik kom ook naar uw hotel in {2}.]
Voor mijn werk reis ik vaak naar {b}, maar daar maak ik geen afspraken. Een net telefoontje vooraf stel ik op prijs:
{phone}.

# student
Heyy, ik ben {name}, [21|22|23|24] en ik studeer nog, in {a}. Op kot mag ik niemand ontvangen dus ik doe dit bij een
vriendin thuis in {1}. Alleen in het weekend! [In de vakantie ben ik bij mijn ouders in {b} en dan ben ik er dus
niet.|De trein naar {b} neem ik op zondagavond, daarna ben ik weer student haha.] App me op {phone}, bellen lukt niet
tijdens college.

# trans
Ik ben {name}, een vrouwelijke trans van {age}, opgegroeid in {a} en al {years} jaar in het vak. Ontvangst in een
nette privéwoning in {1}, parkeren kan voor de deur. Ik kom niet meer in {b}, vraag daar dus niet naar. [Outcall
alleen in {2}.| Bezoek aan huis: {2} en {3}, met reiskosten.] Geen anonieme nummers. {phone}

# masseur
Ervaren masseur, man van {age}, biedt ontspanningsmassage voor heren en dames. Mijn opleiding volgde ik in {a} en
daarna heb ik {years} jaar in een sauna in {b} gewerkt. Nu heb ik een eigen ruimte aan huis in {1}. Handdoeken en een
warme douche: alles is er. Bellen kan tussen {from} en {to} uur, {phone}.

# couple
Wij zijn een stel, {man} en {name}, hij uit {a}, zij uit {b}. Samen wonen we sinds vorig jaar in {1} en daar ontvangen
wij ook. Liever thuis afspreken? [Dan komen we naar {2} of {3}, verder rijden we niet.|Dat kan, maar enkel in {2}.]
Foto's sturen we pas na een kort gesprek via {phone}.

# widow
Dag meneer, ik ben een weduwe van [58|61|64] en kom van oorsprong uit {a}. Mijn man en ik hadden jarenlang een
winkeltje in {b}, maar na zijn overlijden ben ik kleiner gaan wonen. Nu zit ik in {1}, twee hoog met lift. Daar is de
koffie altijd bruin. Ik heb geen haast en verwacht dat van u ook niet. Alleen overdag, telefoon {phone}.

# chatty
Nou, waar zal ik beginnen. Geboren in {a}, mijn vader was schipper dus ik heb overal gewoond, op school gezeten in
{b}, getrouwd in {c} en daar ook weer gescheiden, ja zo gaat dat. De kinderen zijn de deur uit. Een vriendin zei:
{name}, je houdt toch van mensen? En zo is het gekomen. Ik ontvang nu alweer {years} jaar bij mij thuis in {1} en ik
heb er nog geen dag spijt van. [Mijn zus zit in {d} en vindt het maar niks.|] Bel gerust, {phone}, ik praat je de oren
van het hoofd.

# terse
{name}. {age} jr. {1}. Privé. Geen {a} meer. {from}-{to} u. {price} eu. {phone}

# ticks
✓ {name}, {age} jaar ¶ ✓ ontvangst in {1} ¶ ✓ escort in {2} en {3} ¶ ✗ niet in {a} ¶ ✓ roots in {b} ¶ ✓ contant of
tikkie ¶ ✓ {phone}

# form
Naam: {name} ¶ Leeftijd: {age} ¶ Geboren in: {a} ¶ Werkt in: {1} ¶ Komt ook naar: {2} ¶ Talen: Nederlands, Engels ¶
Vorige werkplek: {b} (gestopt) ¶ Telefoon: {phone}

# questions
Waar ontvang je? In {1}, het adres krijg je na bevestiging. ¶ Kom je ook naar {a}? Nee, dat is me te ver. ¶ En naar
{2}? Ja, vanaf anderhalf uur. ¶ Waar kom je vandaan? Uit {b}, dat hoor je nog een beetje. ¶ Wat kost het? {price} euro
per uur. ¶ Hoe maak ik een afspraak? App naar {phone}.

# shout-caps
LET OP!!! {name} IS TERUG IN {1}!!! NIET MEER IN {a}!!! ALLEEN DEZE WEEK OOK BEZOEK AAN HUIS IN {2}!!! GEEN APPJES
ZONDER NAAM!!! BEL {phone}!!!

# shout-short
NIEUW NIEUW NIEUW!! {name} {age} JAAR. ONTVANGT PRIVÉ IN {1}. EERDER TE ZIEN GEWEEST IN {a} EN {b}, DAAR NU WEG!! BEL
SNEL {phone}

# apology
Allereerst excuus aan iedereen die vorige week voor niets heeft gebeld: ik lag met griep bij mijn moeder in {a}.
Inmiddels ben ik weer beter en ontvang ik vanaf maandag gewoon in {1}, zoals u van mij gewend bent. [Mijn afspraken in
{2} haal ik diezelfde week in.|] Wilt u zo vriendelijk zijn eerst een bericht te sturen? {phone}. Hartelijk dank voor
uw geduld, {name}

# holiday
Daar ben ik weer! Drie weken bij mijn familie [op de camping vlakbij {a}|in {a}] gezeten en helemaal uitgerust. Vanaf
morgen kun je me weer vinden op mijn vertrouwde plekje in {1}. Sommige heren vroegen of ik nu in {b} zit: nee hoor,
dat was een andere {name}. Ik werk van {from} tot {to} uur. Tot snel op {phone}.

# moved
Ik ben verhuisd! Jarenlang kende je me in {a}, maar sinds {month} ben ik te vinden in {1}. Mijn oude adres is leeg,
dus ga daar alsjeblieft niet aan de deur staan. De nieuwe plek ligt {min} minuten rijden van {n} en parkeren is
gratis. Zelfde {name}, zelfde nummer: {phone}.

# moved-hood
Beste heren, mijn studio in {oldhood} ({oldcity}) is dicht. Inmiddels zit ik in {city}, in de wijk {hood}, op
loopafstand van de bus. De prijs blijft {price} euro per uur. Een klant uit {a} vroeg of het ver rijden was: viel hem
mee. Groetjes {name}, {phone}

# hood
Hoi, {name} hier, {age} jaar jong. Ik ontvang op een rustige plek in {hood}, {city}. Mijn ouders wonen in {a} en
denken dat ik in de horeca zit. Parkeren kost in de avond niets. Bellen {phone}, appen mag ook.

# copies
WAARSCHUWING: er staat een nepadvertentie online met mijn foto's, zogenaamd in {a}. Dat ben ik niet! Ik heb nooit in
{a} gewerkt en ben dat ook niet van plan. Het echte adres is in {1} en mijn enige nummer is {phone}. [Ook die
zogenaamde {name} in {b} is nep.|] Betaal nooit vooruit. Groet, de echte {name}.

# copies-calm
Helaas gebruikt iemand in {a} mijn teksten en foto's. Ik werk uitsluitend in {1}, en ga alleen bij vaste gasten op
bezoek in {2}. Twijfel je, bel dan even op {phone}, dan hoor je mijn accent wel [(geboren in {b}, vandaar)|]. Liefs,
{name}

# polite
Geachte heer, met genoegen nodig ik u uit in mijn stijlvolle huis te {1}. Mijn wortels liggen in {a}, waar ik ook mijn
studie afrondde; in {b} was ik werkzaam in de verpleging. Voor een diner vergezel ik u desgewenst in {2}. Tarieven op
aanvraag, discretie vanzelfsprekend. Met vriendelijke groet, {name}, {phone}

# northern
Moi! Nuchtere meid van {age}, kind van {a}, en dat hoor je. Ik zit nu in {1}, boven een bakker, dus het ruikt er
altijd lekker. In {n} kom ik niet, daar woont mijn schoonfamilie. Verder [kom ik met plezier bij je thuis in {2}|rijd
ik met alle plezier naar {2}]. {price} voor een uurtje, {phone}.

# bbw
Vol en trots: {name}, maatje 48. Vroeger stond ik in {a} achter de toog, nu sta ik vroeg op voor mijn gasten in {1}.
Van {from} tot {to} uur ben ik er, zondag gesloten. Een heer uit {b} schreef laatst in zijn recensie dat hij zelden zo
hartelijk is ontvangen. Daar doe ik het voor. {phone}

# man-women
Hallo dames, ik ben {man}, {age}, sportief, opgegroeid in {a}. Ik bied gezelschap en massage aan huis in {1}, {2} en
{3}. Zelf ontvangen kan ik niet. Door de week werk ik in de bouw in {b}, dus 's avonds of in het weekend. Stuur een
berichtje: {phone}.

# man-men
Jongen van {age}, {man}, voor mannen. Eigen plek in {1}, discreet en schoon. Ik ga uit in {a} maar spreek daar niet
af, dat is privé. [Auto aanwezig: {2} en {3} zijn geen probleem.|Ik kom niet aan huis.] Foto's via app, {phone}.

# mature
Rijpe vrouw, {name}, geen jong ding meer en dat is juist fijn. Ik ontvang in {1}, vlak achter het winkelcentrum. Mijn
accent komt uit {a}. Ik krijg wel eens de vraag of ik ook in {b} zit, omdat daar ook een {name} adverteert, maar dat
ben ik niet. Bellen op {phone}; bij geen gehoor ben ik bezig.

# nurse
Overdag verpleegkundige in een ziekenhuis in {a}, en twee avonden per week {name}. Op dinsdag en vrijdag ben ik er
voor jou, bij mij thuis in {1}. Nee, mijn collega's weten van niets. Ja, ik heb warme handen. {phone}, graag na
zessen.

# single-mother
Ik ben {name}, moeder van twee, dus alleen onder schooltijd beschikbaar (9 tot 14 u). Het adres is in {1}. De kinderen
gaan om het weekend naar hun vader in {a} en dan kan ik ook 's avonds, bij mij of bij jou in {2}. Mijn voetbalzoon
speelt in {b}, dus op zaterdagochtend neem ik niet op. {phone}

# tantra
Namasté. In mijn praktijk te {1} geef ik tantramassage, in alle rust. Ik ben geschoold in {a} en bij een leraar in
India. Tot vorig jaar gaf ik workshops in {b}; die zijn gestopt. Een sessie duurt twee uur en kost {price} euro.
Aanmelden per sms: {phone}. Warme groet, {name}.

# dominant
Meesteres {name} ontvangt in een ingerichte studio te {1}. Beginners welkom. Ik reis niet, dus vraag mij niet om naar
{a} of {b} te komen; wie mij wil zien, komt naar mij. Eerst schrijven, dan bellen: {phone}.

# latina
Hola schat! Ik ben {name} uit Colombia, eerst twee jaar in {a} gewoond, nu in {1}. Daar ontvang ik je met muziek en
een lach. Mijn Nederlands is beetje, maar ik leer. Zaterdag ga ik dansen in {b}, dan geen afspraak. WhatsApp {phone}

# slips
hoi ik ben {name} {age} jr en ontvagn in {1} prive, ik kom orgineel uit {a} maar woon daar al lang niet meer. vrijdags
kom ik ook bij je thuis in {2}. geen verborge nummers aub!! bel {phone} tot {to} uur

# slips-two
Hallo manne, nieuw hier dus effe voorstelen. {name}, donker haar, geboren en getoge in {a}. Ik werk vanuit huis in
{1}, alleen op afspraak natuurlek. In {b} heb ik ook gezete maar das verleden tijd. Appen op {phone}

# border
Ik werk aan beide kanten van de grens: maandag tot woensdag in {B} (België), donderdag en vrijdag in {1}. In het
weekend ben ik moeder, thuis in {a}, en dan neem ik niet op. [Vroeger zat ik ook in {b}, dat is gestopt.|] {name},
{age}, {phone}

# border-german
Jarenlang heb ik in {D} gewerkt, in Duitsland, en daarna een poosje in {a}. Nu ben ik mijn eigen baas in {1}. Daar
ontvang ik zonder haast. Duitse gasten zijn ook welkom, ich spreche Deutsch. {name}, {phone}

# hood-old
Wie kent mij nog uit {oldhood} in {oldcity}? Daar begon ik, {years} jaar terug. Tegenwoordig doe ik het rustiger aan
en ontvang ik thuis in {1}. Nieuwe heren mogen eerst een kop koffie komen drinken. Dag lieverds, {name}. {phone}

# hood-two
Mijn adres is in {hood} ({city}), boven een stomerij. Nee, ik kom niet naar {a}, ook niet voor veel geld. Geboren en
getogen ben ik in {b}, mijn moeder woont er nog. {name}, {phone}

# area
{name}, {age}, escort {1}/{2}/{3}. Eigen auto, dus geen taxikosten. Ik rij niet naar {a}, dat heb ik één keer gedaan
en ik stond vier uur in de file. Zelf ontvangen doe ik niet. {phone}

# born-and-stayed
Geboren, naar school gegaan en blijven hangen in {1}, en ja, daar ontvang ik ook. Mijn zussen vertrokken naar {a} en
{b}, ik niet. Ik ken hier elke steen. {name}, {age}, {phone}

# thought-about
Ik heb een tijdje overwogen om naar {a} te gaan, en in {b} ben ik zelfs een kamer gaan bekijken. Niks voor mij. Ik
blijf dus gewoon in {1}, waar jullie mij al {years} jaar weten te vinden. Op verzoek kom ik ook naar {2}. {phone},
{name}

# moped
Ik heb alleen een brommer, dus verder dan {2} kom ik niet. Dáár kom ik graag aan huis, en anders ontvang ik in {1}.
Naar {a} moet je me niet vragen, met dit weer! Kom oorspronkelijk uit {b}. Kusje, {name}, {phone}

# visitor
Hallo, ik ben {name} en ik kom elke maand een week over uit {B}, in België. Dan logeer ik in {1} en ontvang ik daar
ook. Eerstvolgende keer: {day} {month}. Naar {a} en {b} ga ik alleen om te winkelen. {phone}

# sick-friend
Voor de heren van {name2} uit {a}: zij is ziek en heeft gevraagd of ik haar gasten een beetje wil troosten. Dat kan,
maar niet daar! Ik ontvang in mijn eigen huis in {1}. Ik ben {name}, net zo lief. {phone}
""",
)
