"""Dutch ads that tell something: moves, tours, trains, reviews, words that are also towns."""

from bench.sets.places_g.skeleton import page

NL_STORIES = page(
    "nl",
    """
# tour-days
{name} on tour! Van {day} tot {day2} {month} sta ik in {t}, daarna een week in {u}. {a} sla ik dit keer over, sorry
lieverds. Ik rijd alles zelf, ook de lange rit langs {b}. Boek op tijd via {phone}, vol is vol.

# tour-list
Mijn agenda voor {month}: ¶ maandag: {t} ¶ woensdag: {u} ¶ vrijdag: {v} ¶ In het weekend ben ik thuis in {a} en dan
werk ik niet. ¶ Reserveren: {phone} ¶ xx {name}

# tour-over
De week in {a} was geweldig, dank aan alle heren! Die zit er nu op. Volgende halte: {t}, vanaf {day} {month}. [Daarna
vlieg ik terug naar Praag.|Of ik ooit nog in {b} kom weet ik niet.] Afspraken voor {t} via {phone}.

# tour-maybe
Deze hele maand vind je me in {1}. Misschien ga ik in het najaar ook naar {a}, maar daar is nog niets voor geregeld en
afspraken neem ik er niet aan. [In {b} was het hotel zo slecht dat ik daar nooit meer kom.|] Kusjes {name}, {phone}

# not-there
Ik krijg veel berichtjes uit {a}. Daar ontvang ik niet! Ook niet in {b}, al stond dat ooit in een oude advertentie. Ik
zit in {1} en nergens anders. Wie dat leest en begrijpt is van harte welkom: {phone}.

# since-may
Twee jaar lang heb ik met veel plezier in een club in {a} gewerkt. De club ging dicht, de baas zit nu in {b}. Maar
sinds {month} ben ik te vinden in {1}, helemaal voor mezelf. Geen klok, geen bar, gewoon {name}. Je bereikt me op
{phone}.

# train
Geen auto? Geen probleem. Vanuit {a} rijdt elk half uur een trein en vanaf het station hier in {1} is het zeven
minuten lopen. Ik ben {name}, {age}, en ik ontvang alleen op afspraak. Wie uit {b} komt moet wel overstappen. Stuur me
een berichtje: {phone}.

# motorway
Makkelijk te vinden, net van de snelweg tussen {a} en {b}: ik ontvang je in {1}. Ruime parkeerplaats, eigen ingang,
geen buren. Ik ben {name} en neem de tijd. Chauffeurs welkom, ook 's ochtends vroeg. {phone}

# near
Rustig gelegen adres in {1}, {min} minuten van {n} en ook dicht bij {m}. Ik ben {name}, {age}, met groene ogen. Kom ik
zelf ergens heen? Nee, ik ben een huismus. {price} euro per uur, {phone}.

# near-region
Voor iedereen in {reg}: {name} ontvangt in {1}! Vlakbij {n}, dus ook vandaar ben je er zo. Mijn vorige plek in {a} is
opgezegd. Gewoon bellen, {phone}, ik neem zelf op.

# outcall-list
Ik ontvang niet zelf. Wel kom ik aan huis of in je hotel in {1}, {2} en {3}. In {a} kom ik niet vanwege slechte
ervaringen. Mijn chauffeur komt uit {b} en wacht buiten in de auto. Minimaal twee uur, {phone}, vraag naar {name}.

# outcall-extra
Thuis ontvang ik in {1}. Bij jou op bezoek kan in {2} zonder reiskosten; voor {3} reken ik [25|30|40] euro extra. {a}?
Te ver, sorry. Mijn foto's zijn gemaakt in een studio in {b} en zijn niet bewerkt. {phone}, {name}.

# reviews
"Ben er speciaal voor uit {a} gekomen en het was de rit waard" – een vaste gast. "Beter dan alles in {b}" – een ander.
Wie ik ben? {name}, {age}, en ik ontvang in {1}. Oordeel zelf en bel {phone}.

# photos
Mijn foto's zijn van deze zomer, genomen op een bankje in {a} en op het terras in {b}. Zo zie ik er echt uit. Mijn
werkplek is een lichte kamer in {1}. Wie liever elders afspreekt: een hotel in {2} is ook goed. {name}, {phone}.

# parcel
Vraag niet naar lingerie van bepaalde winkels, die bestel ik en het pakje komt uit {a}. Grapje. Ik ben {name}, humor
is belangrijk! Sinds kort werk ik in {1}, in een appartement met bad. Eerder, toen ik nog in {b} woonde, deed ik dit
niet. {phone}

# food
Ik kom uit {a}, dus ik hou van lekker eten, en in {b} zit volgens mij het beste ijs van het land. Genoeg over mijn
buik. Mijn gasten ontvang ik in {1}, met een glaasje erbij. [Naar {2} kom ik ook, als er iets te eten valt.|] Bellen:
{phone}. Kus, {name}

# football
Eerlijk is eerlijk: mijn hart ligt bij de club van {a} en als die speelt, neem ik niet op. Alle andere avonden ben je
welkom bij mij in {1}. Supporters uit {b} ook, ik ben de kwaadste niet. {name}, {phone}

# festival
Zaterdag ben ik op een festival in {a}, puur voor mezelf, dus geen afspraken. Zondag ben ik weer present in {1}, vanaf
{from} uur. Ik ben {name}, klein en blond. Door de week ben ik er ook, behalve woensdag want dan help ik mijn oma in
{b}. {phone}

# carnival
Met carnaval zit ik zoals elk jaar in {a} te hossen. Tot die tijd en daarna ontvang ik jou in {1}. [Ook in {2} op
bezoek, zolang ik nog kan lopen.|] Alaaf van {name}, {phone}.

# other-people
Mijn collega {name2} zit in {a} en heeft haar eigen nummer; ik heb haar agenda niet. Zelf ben ik {name} en je vindt
mij in {1}. Samen werken doen we niet meer. Voor mij bel je {phone}.

# clients
Mijn gasten komen overal vandaan, van {a} tot {b}, en zelfs een keer helemaal uit {c}. Kennelijk is {1} een rit waard!
Daar ontvang ik namelijk, in een vrijstaand huis met tuin. Ik ben {name}, je belt {phone}.

# family
Het is hier stil zonder mijn familie. Die zit in {a} en {b}. Ik woon alleen in {1} en ontvang daar met liefde heren
van boven de dertig. Eens in de maand ga ik naar huis, dan staat mijn telefoon uit. {name}, {phone}

# plans
Wie mij nog wil zien moet snel zijn: in {month} vertrek ik voorgoed naar {a}, voor een studie. Tot die tijd ontvang ik
in {1}, en bij uitzondering bezoek ik je in {2}. In {a} ga ik dit werk niet meer doen. {phone}, groetjes {name}

# closed-one
Tot vorige maand had ik twee kamers, in {a} en in {1}. Die in {a} heb ik opgezegd. Ik ben er nu alle dagen in {1},
behalve zondag. Zelfde vrouw, zelfde prijs, {phone}.

# two-rooms
Twee plekken, een {name}! Van maandag tot woensdag zit ik in {1}, de rest van de week in {2}. Let op welke dag het is
voor je in de auto stapt. Ik woon zelf in {a}, maar daar houd ik werk buiten de deur. {phone}

# ellipsis
Kom oorspronkelijk uit {a}. Toen {b}. Dat werd niks. Nu {1}, daar ontvang ik, en dat bevalt. {name}, {age}. Bellen
mag, appen liever: {phone}.

# daughter-of
Ik ben een echte meid uit {reg}, dochter van een boer bij {n}. In {1} heb ik mijn huisje en daar mag je langskomen.
{a} is me te druk en {b} te duur, ik blijf lekker hier. Liefs {name}. {phone}

# words-best
Het beste adres van het zuiden! Ik ontvang in <+Best>, gewoon thuis, en ja, die grap heb ik vaker gehoord. [Naar {a}
ga ik niet|Uit {a} kwam ik drie jaar geleden]. Het is best een eindje fietsen vanaf het station, dus bel even:
{phone}. {name}

# words-best-word
Beste heren, ik doe het best goed al zeg ik het zelf. Het is echt heel gezellig bij mij in {1}. Ik heb zwart haar, en
mijn bed is van massief houten balken, gekocht bij een winkel in {a}. Bel {phone}, {name}

# words-echt
Echt waar, ik zit in <+Echt>! In Limburg dus, het plaatsje boven Susteren. Mijn vriendin dacht dat ik een grap maakte
toen ik vanuit {a} hierheen verhuisde. Ik ontvang elke dag van {from} tot {to}. Echte foto's, {name}, {phone}.

# words-houten
Ik ontvang in <+Houten>, dat dorp met al die fietsers. Geen houten bed, gewoon een boxspring. Vroeger zat ik in {a},
maar daar ben ik weg. {name}, {age}, {phone}. Parkeren bij het winkelcentrum en dan drie minuten lopen.

# words-rijen
Geen rijen, geen wachtkamer: bij mij ben je alleen. Ik werk in {1}, in een pand aan de rand. Klanten zeggen dat ik een
heel warm mens ben, en best grappig. Ik ga nooit naar {a}, dus dat hoef je niet te vragen. {name}, {phone}

# words-rijen-town
Je vindt me in <+Rijen>, het dorp met het stationnetje tussen <-Tilburg> en <-Breda> [waar je zo uitstapt|waar de
trein stopt]. Ik ontvang er in een bovenwoning. Zwarte jurk, hoge hakken, heel veel tijd. Ik kom zelf uit {a}.
{phone}, {name}

# words-made
Voor wie mij uit {a} kent: ik woon tegenwoordig in <+Made>, in Brabant, en daar ontvang ik ook. Het dorp is klein, dus
parkeer graag om de hoek. Ik hou van echt contact, niet van haast. {phone}. Groetjes {name}

# words-heel
Heel, bij de Maasplassen: daar woon en werk ik, een klein dorp in Limburg. In <+Heel> ken ik iedereen, dus discretie
staat voorop. Ik kom oorspronkelijk uit {a}. Mijn haar is zwart en heel lang. {name}, {phone}

# words-only
Ik heb een echt accent, en dat heb ik meegenomen uit {a}. Mijn massagetafel is van hout, mijn kussens zijn zwart en de
sfeer is heel goed. Het best bel je vroeg. Ontvangst in {1}. Huizen en hotels bezoek ik in {2}. {phone}, {name}

# words-born-best
Geboren in <-Best>, getogen in <-Houten>, je verzint het niet. Nu ontvang ik in {1} en dat is ook best een leuke plek.
Ik ben {name}, {age} jaar, echt een flapuit. {phone}
""",
)
