"""Dutch ads that are offered in no Dutch municipality: abroad, on line, or a region at most."""

from bench.sets.places_g.skeleton import page

NL_NOWHERE = page(
    "nl",
    """
# belgium
Dag heren, ik ontvang in {B}, net over de grens in België. Nederlanders zijn welkom: vanuit {a} is het geen uur
rijden. Zelf ben ik Nederlandse, geboren in {b}, maar in Nederland werk ik niet meer. {name}, {phone}

# belgium-tour
Vlaanderen, ik kom eraan! Deze week in {B}, volgende week in {C}. Mijn Nederlandse gasten uit {a} en {b} moeten even
geduld hebben: er staat voorlopig niets in Nederland gepland. {phone}, kusjes {name}

# germany
Hallo, ik ben {name} en ik werk in een club in {D}, in Duitsland. Ik spreek gewoon Nederlands want ik kom uit {a}.
Veel van onze gasten komen uit {b}. In Nederland kan ik je niet ontvangen en ik reis ook niet. {phone}

# germany-moved
Ik ben weg uit {a}! Vanaf {month} vind je me in {D} (D). In Nederland werk ik niet meer, ook niet in {b}. Kom langs,
de rit is het waard. Bellen kan op mijn Nederlandse nummer: {phone}.

# webcam
Alleen online! Ik ben {name}, {age}, uit {a}, en ik doe uitsluitend beeldbellen en chat. Echt afspreken doe ik niet,
ook niet als je in {b} woont en nog zo aandringt. Meer weten? {phone}

# phone-only
Telefoongesprekken met een warme stem. Ik woon in {a} en werk vanaf de bank. Ontvangst of bezoek bied ik niet, dat
deed ik vroeger in {b} en dat hoofdstuk is klaar. Bel {phone}, {name}.

# stopped
Lieve allemaal, ik stop ermee. {years} jaar lang was ik er voor jullie in {a}, eerder in {b}. Mijn kamer is leeg en ik
neem geen afspraken meer aan. Vraag niet of ik ergens anders doorga, want dat is niet zo. Het ga jullie goed, {name}

# pause
Deze advertentie staat op pauze. Ik ben gestopt in {a} en heb nog geen nieuwe plek. Of het {b} wordt of toch {c}, ik
weet het echt niet. Tot die tijd ontvang ik nergens en ga ik ook niet op bezoek. Houd deze pagina in de gaten. {name}

# region-only
{name}, {age}, discreet adres, ergens in het zuiden des lands. De plaats noem ik pas aan de telefoon. Verwar mij niet
met de {name} die in {a} zit, en ook niet met die uit {b}. Ik kom zelf uit Hongarije. {phone}

# no-place
Ik ben {name}, geboren in {a}, dochter van een kapper. Lang haar, groene ogen, {age} jaar. Ik hou van wandelen, van
mijn kat en van eerlijke mensen. Eerder werkte ik in {b}, maar daar ben ik vertrokken. Waar ik nu ontvang vertel ik
alleen aan de telefoon: {phone}.

# no-place-short
{name}. {age}. Privé, adres na bellen. Niet in {a}. {phone}

# stolen
Pas op voor oplichters! Mijn foto's staan bij een advertentie uit {a} en bij eentje uit {b}. Beide zijn nep. Zelf
ontvang ik niemand; ik ben model en sta hier alleen om te waarschuwen. Meld het als je zoiets ziet. {name}

# vacancy
Gezocht: gastvrouw of kamermeisje voor een club in {B} (België). Ervaring niet nodig, vervoer vanuit {a} en {b} wordt
geregeld. Reageren kan via {phone}, vraag naar {name}.

# holiday-closed
Wegens vakantie gesloten, en daarna ook. Ik ga namelijk emigreren naar Spanje. Mijn plek in {a} is per direct
opgeheven. Mijn vriendin in {b} heeft een ander vak en ontvangt niemand, bel haar dus niet lastig. Dank voor alles,
{name}

# spain
Overwinteren aan de Costa? Ik ontvang Nederlandse heren in Torrevieja, in Spanje. Ik kom uit {a} en mijn man uit {b},
dus we praten gewoon Hollands. In Nederland zijn we niet meer. App {phone}, groeten van {name}

# lyric
Ik ben een meisje van de polder, maar mijn hart bleef in {a}, waar ik studeerde. In {b} leerde ik dansen, in {c}
leerde ik lachen. Sinds {month} woon en werk ik in {C}, in België. Daar ontvang ik. {phone}

# bride
Serieuze dame van {age} zoekt geen betaald contact maar gewoon een maatje om mee te wandelen. Ik heb in {a} gewerkt en
in {b} gewoond. Bezoek ontvang ik niet. Brieven onder nummer, of een berichtje op {phone}.

# shout-abroad
WIJ ZITTEN NIET IN NEDERLAND!!! STOP MET BELLEN VANUIT {a} EN {b} OF WE LANGSKOMEN!!! ONTVANGST ALLEEN IN {D},
DUITSLAND!!! {phone}

# words-nowhere
Best wel nieuw hier, echt waar. Mijn haar is zwart, mijn bed van hout, en ik ben heel lief. Waar ik zit? Dat hoor je
aan de telefoon, {phone}. In {a} in elk geval niet meer, daar waren de rijen voor de deur te lang. {name}

# words-nowhere-two
Ik heb een huis met houten vloer en twee zwarte katten. Goed gesprek, echt contact, dat is het best wat er is. De foto
is genomen in {a}, maar daar ontvang ik niet. Het adres geef ik alleen door via {phone}. {name}

# form-abroad
Naam: {name} ¶ Leeftijd: {age} ¶ Geboren: {a} ¶ Woont: {b} ¶ Ontvangst: {B}, België ¶ Bezoek aan huis: nee ¶ Telefoon:
{phone}
""",
)
