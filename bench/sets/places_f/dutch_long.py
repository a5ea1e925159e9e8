"""Longer Dutch advertisements, in which many places are named and few are meant."""

TEXT = """
# long
Hallo allemaal, mijn naam is {name} en ik ben {age}. Mijn vader is een echte Fries, mijn moeder komt uit {f}.
Op mijn achttiende ging ik studeren in {b}, maar dat was niets voor mij. Daarna heb ik een jaar achter de bar
gestaan in {f2}.
Nu woon ik in {C} en daar ontvang ik je ook. Ik hou van sushi, katten en lange wandelingen op het strand van
[m Zandvoort].
Mijn huis is schoon en er is altijd koffie. Bel {phone}, liefst na het middaguur.
# long
Goedenavond heren. Bij mij draait het om rust. U parkeert gratis in de straat, u belt aan en ik doe open, zo simpel
is het.
Mijn adres is in {T}. U komt vast uit de buurt van {c} of {t}, dan bent u er zo. Ook heb ik gasten die een uur rijden
vanuit {f}. Aan huis kom ik niet, ook niet als u dubbel betaalt. Half uur {price}, uur {price2}.
Tot gauw, {name} ({phone}).
# long
Eindelijk eens een advertentie zonder leugens! Ik ben geen twintig meer maar {age2}. Ik woon niet in {b}, zoals op
een andere site
staat, maar gewoon in {T}. Daar ontvang ik. Ook kom ik graag langs bij heren in {C}, met de bus ben ik er zo.
Ik rook niet, ik drink niet en ik lieg niet. De foto is van vorige zomer, op een terras in {f}. Bel {name}, {phone}.
# long
Bureau {name2} bestaat tien jaar! Begonnen in {b} met twee dames, nu actief in {C}, {T} en {T2}. In {b} zelf werken
we sinds vorig jaar niet
meer. Ter ere van het jubileum krijgt iedere gast een doos chocola uit Brussel. Onze dames komen bij u thuis of in
uw hotel.
Ontvangst op kantoor is niet mogelijk. Reserveren kan de hele dag via {phone}.
# long
Wat kun je van mij verwachten? Een knuffel bij de deur, een drankje, een goed gesprek. Ik werk als kapster in {t}
en daarnaast
ontvang ik twee avonden per week in {C}. Mijn broer voetbalt in {f}, dus zaterdag ben ik daar en neem ik niet op.
Zondag slaap ik uit. Ik doe geen hotels en kom niet naar {t2} of verder. Appen mag, bellen is leuker: {phone}.
Liefs, {name}
# long
Lieve gasten, het is zover: na zes jaar {b} ga ik verhuizen. Dozen zijn gepakt, de buren hebben taart gehad. Vanaf
{date} ontvang ik
alleen nog in {F}. In {b} kun je dus niet meer terecht. Het nieuwe huis heeft een tuin en een ligbad.
Mijn nummer blijft hetzelfde, {phone}. Dank voor alles en tot in mijn nieuwe huis! {name}
# long
Mijn vaste klanten noemen me de zuster, want vroeger werkte ik in het ziekenhuis van {f}. Masseren leerde ik van
een Thaise collega.
Inmiddels heb ik een eigen praktijk in {T}, boven de fietsenmaker. Met de auto: neem de A28 richting [m Zwolle] of
de A1 richting
[m Hengelo], ligt eraan waar u vandaan komt. Geen idee? Bel dan even, dan leg ik het uit: {phone}. Groet van {name}.
# long
Zing jij ook Tulpen uit [m Amsterdam] onder de douche? Dan hebben we iets gemeen! Ik ben {name}, ik hou van oude
liedjes, FC [m Groningen]
en van pannenkoeken. Ik ontvang in {F} op een net adres, kwartiertje met de fiets vanaf het station. Geen gedoe,
geen haast.
Half uur {price}. Bel {phone} tussen {hours}.
# long
Voor de heer die alles al heeft: een avond met {name}. Zij studeerde kunst in Florence en rechten in {b}, en werkte
bij een galerie in {f}.
U kunt haar uitnodigen in {C} en {T}. Andere plaatsen alleen in overleg met onze telefoniste. Minimaal drie uur.
Reacties van gasten: "Een feest", schreef een heer uit {f2}. Reserveren: {phone}.
# long
Mijn buurman, meneer Van [x Breda=Breda], denkt dat ik yogales geef. Laat hem maar in die waan! Ik ontvang in {C},
op de derde verdieping,
lift aanwezig. Geboren ben ik in {f}, mijn accent hoor je nog. Mijn lievelingsdrankje is [x Schiedam=Schiedamse]
jenever.
Wie mij wil leren kennen belt {phone} en vraagt naar {name}.
# long
Twee zussen, één huis, veel plezier. {name} werkte in een club in {f}, ik kom net terug uit {b} waar ik een
mislukte liefde had.
Samen ontvangen we nu in {T}. We delen alles behalve de afwas. Op donderdag rijden we met zijn tweeën naar gasten
in {C}.
Dus onthoud: bij ons thuis elke dag behalve donderdag. Niet via WhatsApp, bellen naar {phone}.
# long
Ik ben {name}, een rustige vrouw. Mijn kleindochter woont in {f}, mijn zoon in {f2} en mijn ex gelukkig ver weg in
Spanje.
Ik ontvang oudere heren in mijn flat in {C+hood}. Er is een lift. Ook kom ik in verzorgingshuizen in {T}, de
zusters kennen mij.
Prijs: {price} euro. Ik hou van Bach en van [x Deventer=Deventer] koek. Tel. {phone}.
# long
Kamer 12, derde verdieping, uitzicht op het water: zo ziet mijn week er uit. Van maandag tot donderdag ontvang ik
in een hotel in {C}.
Vrijdag neem ik de trein naar {f}, daar woont mijn gezin en daar werk ik niet. Boeken doe je een dag vooraf.
Komt iemand te laat, dan gaat de afspraak niet door. {name}, {phone}
# word
Ja, ik kom uit [m Best], en ja, ik ben de beste! Grapje. Ik ontvang in {F}, mijn kamer heeft houten balken en een
groot raam.
Half uur {price}, en dat is echt heel schappelijk. {name} {phone} [x Echt] [x Heel] [x Houten]
# word
Geboren in [m Echt], echt waar! Tegenwoordig woon ik in [o Heerlen] en daar kun je me bezoeken. Goed bereikbaar
vanaf [m Kerkrade].
Niet zeuren over korting, gewoon gezellig doen. {name}, {phone}
# word
Ik ben {name}. Mijn vriendin uit [m Houten] heeft mij geleerd te masseren, nu doe ik het zelf, op mijn adres in
[o Zeist].
Een houten tafel, warme olie, zachte muziek. {price} euro. [m Bunnik] en [m Utrecht] liggen om de hoek. {phone}
# none-long
Hoi, ik ben {name}. Ik groeide op in {f}, werkte in een kledingzaak in {f2} en woonde daarna een poosje in {b} met
mijn ex.
Nu sta ik op eigen benen en zoek ik lieve mannen voor een fijn gesprek aan de telefoon. Echte afspraken maak ik niet.
Mijn tarief is een euro per minuut. Bel me op {phone}.
# none-long
Ons huis staat op een geheim plekje op het platteland. Gasten komen uit {c}, {t} en zelfs {f}. Het adres staat niet
op internet,
want wij houden van privacy. Na uw telefoontje sturen wij de route. Half uur {price} euro. {phone}
# none-long
Let op, een waarschuwing aan collega's! In {f} boekt een man onder de naam Peter die niet betaalt. Hij rijdt in een
grijze auto en zegt dat
hij uit {b} komt. Ik stond vorige maand in een hotel in {f} en ben daar meteen vertrokken. Voorlopig neem ik even
rust.
Heb je hem ook gehad? Bel {name}, {phone}.
"""
