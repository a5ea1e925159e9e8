"""Dutch ads of houses, agencies and people with a trade: salons, rooms, drivers, duos, timetables."""

from bench.sets.places_g.skeleton import page

NL_TRADE = page(
    "nl",
    """
# salon
Salon met [drie|vier|vijf] dames in {1}. Vandaag aanwezig: {name} (uit {a}), {name2} (woont in {b}) en een nieuwe
collega. Open van {from} tot {to} uur, ook zonder afspraak. Onze oude vestiging in {c} is gesloten. Vragen? {phone}

# salon-two
Massagesalon met twee vestigingen: {1} en {2}. In {1} zijn we alle dagen open, in {2} alleen van donderdag tot zondag.
In {a} zit een salon met dezelfde naam, maar daar hebben wij niets mee te maken. Reserveren: {phone}

# salon-staff
Ons team in {1} groeit. {name} kwam over uit {a}, {name2} werkte eerst in {b}. Samen zorgen zij voor een ontspannen
uur. Let op: de eigenaar houdt kantoor in {c}, daar kunt u geen dames bezoeken. Bel de balie op {phone}.

# agency
Escortbureau met chauffeur. Wij brengen onze dames naar {1}, {2} en {3}, binnen een uur. In {a} zijn wij niet actief.
Ons kantoor staat in {b}, daar is geen ontvangst. Telefonisch bereikbaar van {from} tot {to} uur: {phone}.

# agency-towns
Escort aan huis of in uw hotel. Ons werkgebied: ¶ - {1} ¶ - {2} ¶ - {3} ¶ Woont u elders? Dan verwijzen wij u door
naar een collega in {a}. ¶ Onze planner {name} spreekt Nederlands en Duits. ¶ {phone}

# agency-hiring
Bureau met dames in {1} en {2}: privé-ontvangst in beide steden. Ook gezocht: een chauffeur, liefst uit de buurt van
{a}. Sollicitanten spreken we in {b}. Voor een afspraak met een van de dames belt u {phone}.

# duo
Met z'n tweeën is gezelliger: {name} en {name2}, vriendinnen sinds de middelbare school in {a}. We ontvangen samen in
{1}; alleen kan ook. {name2} zit op donderdag op haar andere baan in {b}, dan is {name} er. {phone}

# house-rules
Huisregels: op tijd zijn, fris gedoucht, contant. Het huis staat in {1}, achter de kerk. Onze gasten uit {a} adviseren
wij de bus vanaf het station. Er is vandaag plek bij {name} ({age}), zij is nieuw en komt uit {b}. Inlichtingen
{phone}.

# timetable
{name} is er: ¶ ma 10-18 {1} ¶ di vrij ¶ wo 10-18 {1} ¶ do 12-22 {2} ¶ vr dagje {a}, bij mijn vriend, dus vrij ¶ za op
afspraak {1} ¶ Tel. {phone}

# keywords
{1} – privéontvangst – {name} – {age} – slank – Nederlands – escort {2} – géén {a} – {phone}

# keywords-two
privé {1}. massage. douche. gratis parkeren. {from}-{to}. ex-{a}. oorspr. {b}. {name}. {phone}

# window
Niet meer achter het raam! Jarenlang kende men {name} van de straat in {a}, maar dat is over. Ik ontvang nu in alle
privacy in {1}. Voor bezoek in {2} vraag ik een aanbetaling, want ik ben daar een keer voor niets heengereden. {phone}

# sauna
In {a} was ik gastvrouw van een sauna en daar heb ik alles geleerd over ontspannen. Dat geef ik nu door in mijn eigen
massagekamer in {1}. Warme oliën, zachte muziek, {price} euro. Op bezoek ga ik niet. {name}, {phone}

# guest-room
Deze maand te gast in een privéhuis in {1}: {name}, {age}, die u misschien kent uit {a}. Na {month} ga ik weer naar
huis, in {b}, en daar werk ik niet. Mis het niet. Bel het huis op {phone}.

# hotel
Ik ontvang in een viersterrenhotel in {1}, kamernummer volgt per app. Aankomst gisteren vanaf {a}, wat een file! Blijf
tot {day2} {month}. [Dan door naar {2}, zelfde prijzen.|] {name}, high class, {phone}

# driver
Mijn broer rijdt, ik werk. Zo kom ik veilig bij je thuis in {1} of {2}. Wij vertrekken altijd uit {a}, reken dus op
wat wachttijd. Daar zelf iemand ontvangen kan niet, want mijn moeder woont er ook. {name}, {phone}.

# chain-letter
Lees dit even helemaal! ¶ 1. Ik werk in {1}. ¶ 2. Nee, niet in {a}, dat was tot vorig jaar. ¶ 3. Nee, ook niet in {b},
dat is mijn nicht. ¶ 4. Ja, ik kom naar je toe als je in {2} woont. ¶ 5. Bellen: {phone}. ¶ Dank je, {name}

# wheelchair
Mijn ruimte in {1} is gelijkvloers en geschikt voor een rolstoel. Ik ben {name}, opgeleid in de zorg in {a}, en bezoek
ook instellingen in {2} en {3}. Begeleiders mogen wachten in de woonkamer. U belt of mailt; {phone}.

# evening-walk
Gezelschapsdame voor diner of theater in {1}. Ik ben belezen, {age}, en promoveerde lang geleden in {a}. Voor een
weekend in {b} of een reis ben ik niet beschikbaar: ik heb een oude hond. Boek mij via {phone}. {name}

# seasonal
's Zomers help ik op een camping bij {a}, van oktober tot mei ben ik {name} in {1}. Daar heb ik een warm huisje met
openhaard. Het is nu weer zover, de kachel brandt! Afspraak: {phone}. Vaste gasten uit {b}: de koffie staat klaar.

# landlord
De verhuurder in {a} wilde mij niet meer, en gelijk had hij. Nu heb ik een betere plek gevonden, in {1}. Daar kun je
naar binnen zonder dat iemand het ziet. {min} minuten vanaf {n}. Tot gauw, {name}. Tel: {phone}

# weekend
Alleen op zaterdag en zondag! Ik ontvang dan in {1}, in het huis van een vriendin. Door de week sta ik voor de klas in
{a}, dus dan kan ik niet. Veel heren uit {b} rijden ervoor om. {name}, {age}, {phone}

# language
Do you speak English? Ik ook! {name}, half Brits, geboren in Londen, naar school in {a}, en nu in {1} waar ik ontvang.
Visit at home possible in {2}. Not in {b}, please do not ask. Whatsapp {phone}

# dialect
Ik praat plat, zoals ze dat doen in {a}, en wie daar moeite mee heeft vraagt maar om een herhaling. Ik werk in {1},
alleen overdag. [De nachten zijn voor mijn man, die in {b} nachtdienst draait.|] {name}, {phone}.

# shop
Zoek je de winkel met de rode deur? Daar zit ik boven, in {1}. Mijn jurkjes haal ik in {a}, mijn humor heb ik van mijn
oma uit {b}. Nu jij nog! Vanaf {from} uur brandt het licht. {name}, {phone}.

# online-too
Op de webcam zit ik vanuit {a}, waar ik woon, maar echt afspreken doe ik in {1}. Daar huur ik een kamer op dinsdag en
donderdag. Alleen mensen die mij eerst bellen: {phone}. Tot dan! {name}

# price-list
Prijzen: half uur {price}, uur in overleg. ¶ Locatie: {1}. ¶ Aan huis: {2} (+20), {3} (+35). ¶ Niet: {a}. ¶ Afkomst:
{b}. ¶ Info: {phone}

# wanted
Let op, ik zoek geen relatie. Mijn ex uit {a} weet waarom. Ik ben {name} en ontvang in {1} heren die weten hoe het
hoort. Je hoeft niet uit {n} te komen om welkom te zijn, grapje. Schrijf iets leuks naar {phone}.

# strict-hours
Ma t/m vr van {from} tot {to}: {1}. Daarbuiten neem ik niet op. Ik woon in {a} en de reis kost me een uur, dus kom op
tijd. [Afzeggen mag tot twee uur van tevoren.|Te laat is te laat.] {name}, {phone}

# return
Na een jaar in {a} kom ik terug naar waar ik hoor: {1}! Vanaf {day} {month} ontvang ik weer op mijn oude plekje. De
heren in {a} bedank ik hartelijk, maar het afscheid is echt. Wie in {2} woont, mag ook om een bezoekje vragen. {name},
{phone}
""",
)
