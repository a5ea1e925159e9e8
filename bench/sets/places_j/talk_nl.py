"""Talkative advertisements in Dutch. Skeletons stand between blank lines; a line end inside one is a space."""

TALK_NL = """
Hoi, ik ben {name}, {age} jaar. Ik ben geboren in {m1} en heb gestudeerd in {m2}, maar nu woon en werk ik in {i1}.
Op mijn vrije dagen kook ik graag. Kom eens langs, ik ontvang je op mijn eigen adres.

Zeven jaar stond ik achter de bar in {m1}. Daarna ben ik naar {i1} gekomen en daar ontvang ik je nu thuis. Ik hou van
rustige mannen met humor. Bel gerust, {tel}.

Mijn zus woont in {m1} en mijn ouders in {m2}, dus in het weekend ben ik weg. Door de week vind je mij in {i1}, vlak
achter het station. Neem de tijd, ik kijk niet op de klok.

"Helemaal uit {m1} komen rijden en geen spijt", schreef Kees vorige week. "Beter dan in {m2}", vond een ander. Kom
zelf
kijken: ik ontvang in {i1}, elke dag vanaf {h1}.

Vanaf {n1} neem je de snelweg richting {n2} en dan de afslag {i1}. Bij de rotonde bel je mij, dan leg ik het laatste
stuk
uit. Parkeren is gratis. Tot zo, {name}.

Ik ben verhuisd! Jarenlang kende je mij uit {m1}, maar sinds deze maand sta ik in {i1}. De massage is hetzelfde
gebleven
en de koffie is nog beter. {tel}

Mijn vriendin {name} werkt in {m1} en haar kun je daar bellen. Ik werk alleen in {i1}, op een klein adres met een
tuin. Samen
werken doen wij niet meer.

Ik kom uit Polen en heb eerst in Duitsland gewerkt, in Essen en in Bremen. Nu ben ik in {t1}, tot {d2}. Daarna ga ik
terug
naar huis, naar mijn moeder.

Zaterdag zit ik altijd op de tribune, want ik ben voor de club uit {m1}. De andere dagen heb ik tijd voor jou, in
{i1}. Een
uur kost {p2} euro. Na een verloren wedstrijd krijg je thee van mij.

Op woensdag volg ik een cursus in {m1} en dan ben ik niet bereikbaar. Verder ben ik iedere dag in {i1} tussen {h1} en
{h2}. Ik werk zonder haast.

Winkelen doe ik het liefst in {m1}, eten doe ik in {m2}. Maar werken doe ik aan huis in {i1}, daar voel ik me het
meest op
mijn gemak. App me, dan maken we een afspraak.

Nee, ik kom niet naar {m1} en ook niet naar {m2}, dat is me te ver. Wel bezoek ik je in {i1} en in {i2}. Ik reis met
de
trein, dus spreek op tijd af. {tel}

Je kent mij misschien nog van de sauna in {m1}. Die baan heb ik opgezegd en ik ben voor mezelf begonnen. Mijn kamer
is in
{i1}, met een groot bad. Groetjes, {name}

Veel van mijn gasten komen uit {n1} en {n2}, want ik zit in {i1} precies ertussenin. Ik ben {age}, gescheiden en heb
twee katten.
Een uur bij mij kost {p2} euro.

Vorig jaar was ik met vakantie op {-Texel} en ik droom er nog van. De zee heb ik in {+Zwolle} niet, wel een fijne
warme
kamer voor jou. Kom je massage halen? {tel}

Goed nieuws, ik ben weer terug! Na een jaar in {m1} woon ik opnieuw in {i1}. Mijn oude klanten weten hoe gezellig het
hier
is. Nieuwe zijn ook welkom, vanaf {h1}.

Bij mij is het beste net goed genoeg. Best even bellen voor je komt, want ik ben graag op tijd klaar. Ik ontvang in
{i1} en
doe ook hotelbezoek in {i2}.

Ik woon in {+Best}, ja echt. Mijn moeder zegt altijd dat het hier het best is. In {-Eindhoven} heb ik vroeger in een
winkel
gewerkt, maar ontvangen doe ik alleen hier thuis.

Mijn houten huisje staat in {+Ermelo}, midden in het bos. Het ruikt er naar dennen en naar koffie. Vroeger woonde ik
in
{m1}, daar mis ik alleen de markt. Bel {name}, {tel}.

Er lopen bij mij geen wilde dieren rond, alleen een oude hond. Ik ben {name} en ik woon in {+Zutphen}. De buren zijn
rustig en
de bel doet het. Voor een uur vraag ik {p2} euro.

Meneer Van Houten uit {m1} gaf mij vijf sterren, en mevrouw Van Delft ook. Zij kwamen allebei naar mijn praktijk in
{i1}.
Wil jij ook zo'n massage? Ik werk op maandag, dinsdag en vrijdag.

Ik heet Erica en mijn collega heet Linne. Wij werken samen in {i1} en soms rijden wij voor een diner naar {i2}. Alle
dagen
behalve zondag. {tel}

Lente! Ik ruim mijn kast op en leer weer fietsen. Mijn salon in {+Lent}, net over de brug bij {-Nijmegen}, is vanaf
{h1} open.
Een halfuur is {p1} euro.

In {m1} was de huur te hoog en in {m2} was het te druk. Daarom ben ik tevreden met mijn plek in {i1}. De straat is
stil en
niemand kijkt op of om. Tot snel, {name}.

Klant uit {m1}: "Je moet echt naar {name} gaan." Klant uit {m2}: "Die reis was het waard." Ik bloos ervan. Ik wacht
op je
in {i1}, elke avond tot {h2}.

Overdag werk ik op een kantoor in {n1}. In de avond ben ik masseuse in {i1}, gewoon omdat ik het leuk vind. Op
kantoor weet niemand dat, dus discretie is voor ons allebei belangrijk.

Hotels kies ik zelf niet, jij boekt. In {i1} kom ik graag bij het station en in {i2} bij het water. Voor {n1} moet je
een
andere dame zoeken. {p3} euro per uur, {tel}.

Mijn opa was visser op {-Urk} en mijn oma kwam van {-Texel}. Ik ben zelf een stadsmens geworden en werk in {+Kampen}.
Neem
stroopwafels mee, dan ben ik meteen je vriendin.

Deze zomer blijf ik niet op een plek. Tot {d2} kun je me bezoeken in {t1} en daarna drie weken in {t2}. Naar {m1} ga
ik niet
meer, want daar was het vorig jaar te rustig. Volg mijn berichten op {tel}.

Ik geef alleen les per video, dus ik ontvang niemand. Vroeger deed ik dat wel, in {m1}, maar die tijd is voorbij.
Stuur een
bericht en we maken een afspraak online.

Als kind ging ik elke zomer naar {m1}. Nu neem ik je in gedachten mee naar het strand, met warme olie en zachte
muziek. Mijn
adres in {i1} krijg je na bevestiging. Reken op {p2} euro.

Kom je met de trein? Stap dan niet uit in {n1} maar rijd door tot {i1}. Vanaf het perron is het vijf minuten lopen.
Met de
auto uit {n2} ben je er ook zo.

Ik ben {name}, oud-verpleegkundige. Mijn diploma haalde ik in {m1} en mijn stage deed ik in {m2}. Op dit moment heb ik
een praktijk in {i1} en op vrijdag een tweede in {t1}. Wie rugklachten heeft, is bij mij aan het goede adres.

Vergelijk mij niet met de clubs van {m1}, want bij mij is het klein. Twee kamers, een douche, een kop thee. Ik zit al
negen
jaar in {i1} en ik blijf hier. {tel}

Eerst iets over mij. Ik ben {age}, kom uit Tsjechie en heb in {m1} de taal geleerd. Mijn juf kwam uit {m2} en daarom
praat ik
met een accent. Ik hou van schaatsen, van soep en van stilte. Sinds kort huur ik een lichte kamer in {i1}. Daar kun
je mij
bezoeken tussen {h1} en {h2}. Ik werk alleen op afspraak. Bel je mij in de trein, dan versta ik je slecht. {tel}

Veel mensen vragen of ik ook in {m1} kom. Het antwoord is nee. Ook in {m2} zul je mij niet zien, al wordt dat door
anderen wel
beweerd. Ik ben een vrouw van een plek en die plek is {i1}. Wie dat te ver vindt, vindt vast een ander. Wie komt,
krijgt
aandacht. Een uur kost {p2} euro.

Op mijn twintigste ging ik van {m1} naar Brussel en van Brussel weer naar {m2}. Ik heb in een bloemenwinkel gestaan
en in een
fabriek. Nu ben ik mijn eigen baas. Op maandag en dinsdag ontvang ik in {t1}. De rest van de week ben ik in {t2}. Zeg
er
even bij waar je mij wilt zien, anders sta je voor de verkeerde deur. {tel}

Mijn broer is naar Amerika vertrokken en mijn nicht naar Egypte. Ik ben gewoon gebleven waar ik was, in {i1}. Hier
heb ik
mijn moestuin en mijn praktijk. Een massage duurt bij mij nooit korter dan drie kwartier. Bellen kan tot {h2}.

Vorige maand zat ik nog in een hotel in {m1}, met uitzicht op een parkeerplaats. Dat doe ik niet meer. Ik heb nu een
appartement in {i1} met een balkon op het zuiden. De bakker zit beneden en de tram stopt om de hoek. Kom eens een kop
koffie
drinken, de rest zien we dan wel.

Ken je die Chinees in {m1} waar altijd een rij staat? Daar eet ik op donderdag. Ken je de markt van {m2}? Daar koop
ik mijn
bloemen. Maar wil je mij zien, dan moet je naar {i1}. Ik ben er van {h1} tot {h2}, behalve op donderdag. {name}

Ik kom graag naar je toe. In {i1} kom ik op de fiets, dat is gratis. In {i2} kom ik met de bus en dat kost tien euro
extra. Ik
rij geen auto, dus {m1} en {m2} vallen af. Bel op tijd, dan trek ik iets moois aan.

Een gast uit {n1} noemde mijn kamer "een warm bad". Een gast uit {n2} viel in slaap op de tafel. Zelf slaap ik
slecht, maar dat
merk je niet. Mijn kamer is in {i1}, twee hoog, zonder lift. Trek makkelijke schoenen aan.

Geboren op {-Urk}, getrouwd in {-Goes} en gescheiden in {-Best}: ik heb mijn rondje Nederland gehad. Nu ben ik
gelukkig
in {+Leek} en daar ontvang ik ook. Wie mij wil zien, belt eerst. {tel}

Mijn buren heten De Vries en Van Rhenen en ze horen niets, zo dik zijn de muren. Mijn flat staat in {i1}. In de hal
hangt een tak hulst, dan weet je dat je goed bent. {h1} tot {h2}.

Ik kom uit {-Buren}, het stadje in de Betuwe, en ben een paar jaar geleden naar {+Houten} verhuisd. Mijn kamer heeft
een
houten bed en een groot raam. Ook kom ik graag naar hotels in {+Utrecht}. Liefs, {name}.

Wij zijn Elisa en Nora en wij werken samen. De een komt uit {m1} en de ander uit {m2}. Samen ontvangen wij in {i1},
apart
ook. Voor een duo betaal je {p3} euro. Eten en een biertje horen erbij.

Mijn dochter studeert in {m1} en mijn zoon voetbalt in {m2}. Daarom sta ik in het weekend langs de lijn of in de
trein. Van
maandag tot en met donderdag ben ik vrij voor jou, in {i1}. Laat je adres maar thuis, ik ontvang alleen. {tel}
"""
