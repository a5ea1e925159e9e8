"""Dutch advertisements that name places but say of none that the offer is there."""

TEXT = """
# none-self
Hoi, ik ben {name} en ik kom uit {f}. Ik ben een vrolijke meid van {age} die houdt van dansen en lekker eten. Waar
ik ontvang
vertel ik alleen aan de telefoon. Bel {phone}.
# none-self
Lieve mannen, ik ontvang niet meer in {f}! Mijn nieuwe adres komt volgende week online, dus nog even geduld.
Kus, {name}. {phone}
# none-self
Geboren in {f}, gestudeerd in {b}, daarna drie jaar door Azië gereisd. Nu zoek ik leuk gezelschap om mee uit te gaan.
Vraag gerust waar ik zit, dat bespreken we samen. {name} {phone}
# none-self
Ik zit ergens tussen {c} en {t}, het precieze adres krijg je pas na een telefoontje. Rustige straat, weinig inkijk.
Half uur {price}. {name}, {phone}
# none-near
Omgeving {c}! Ik ben {name}, {age}, ontvang op een rustig adres met eigen parkeerplek. De plaats geef ik pas door
als je belt.
{phone}
# none-near
Privé op {min} minuten rijden van {c} en een kwartier van {t}. Op het platteland, veel groen, geen buren. Welk dorp
het is hoor je
als je belt naar {phone}. Groet, {name}
# none-near
Regio {area}. Discreet adres, nette dame, eerlijke prijs ({price}). Oorspronkelijk kom ik uit {f}. Bel {phone} voor
de plaats.
# none-near
Ik woon op het platteland van [x Utrecht=de provincie Utrecht], niet in de stad. Oproepjes graag via {phone}.
Fotoshoot gedaan in
{f}, vandaar de molens op de achtergrond. {name}
# none-web
Alleen webcam, geen echte afspraken! Ik ben {name}, studente uit {f}, en elke avond online vanaf tien uur. Vraag
dus niet of je
naar {f} mag komen, want dat gaat niet gebeuren.
# none-web
Telefoongesprekken met {name} ({age2}). Ik ben een echte praatster, opgegroeid in {f} en {f2}. Ik spreek met
niemand af, ook niet
als je toevallig in de buurt woont. Bel {phone}.
# none-web
Foto's en video's op bestelling. De meeste zijn opgenomen op vakantie op [m West-Terschelling=Terschelling] en in
een hotel in {f}. Geen ontvangst,
geen escort. Bericht naar {phone}.
# none-stop
Per vandaag stop ik ermee. Bedankt aan iedereen die mij in {f2} heeft bezocht, het was een mooie tijd. Ik ga met
mijn vriend
een broodjeszaak beginnen in {f}. Liefs, {name}
# none-stop
Onze salon in {f} is definitief gesloten. Of wij ooit ergens anders beginnen weten we nog niet.
Vragen? {phone}
# none-stop
Vorige week was ik in {f} en de week daarvoor in {f2}. Wat een lieve mannen! Nu ben ik weer thuis in Sevilla en
voorlopig kom ik niet
terug. Dikke kus van {name}
# none-abroad
Mijn adres is in Antwerpen, vlak bij het Centraal Station. Nederlanders zijn van harte welkom, vanuit [m Breda] en
[m Roosendaal] rijd je er zo heen. Ik kom niet naar Nederland. {name} {phone}
# none-abroad
FKK-club net over de grens in Kleve. Vanuit [m Nijmegen] of [m Arnhem] een half uurtje rijden. Entree {price},
inclusief buffet.
Wij hebben geen vestiging in Nederland.
# none-abroad
Ik ontvang in Gent, Brugge en Brussel. Ik ben Nederlandse, geboren in {f}, maar werk uitsluitend in België. {name}
{phone}
# none-abroad
Sauna voor heren in Düsseldorf. Vraag naar {name}, zij komt uit {f} en spreekt Nederlands. Veel gasten komen met de
trein via
[m Venlo]. Open van {hours}.
# none-abroad
Nieuwe meiden in Lommel (België)! Kom je uit [m Eindhoven] of [m Valkenswaard], dan ben je er binnen een half uur.
Alleen ontvangst
op ons adres. Bel {phone}.
# none-land
Wij komen overal in Nederland bij u thuis of in uw hotel. Ons bureau is opgericht in {b}, maar een ontvangstadres
hebben
we niet. Bel dag en nacht {phone}.
# none-land
Echte dame uit {f}, heel lief, zwart haar, met een houten kistje vol massageolie en de beste handen.
Ik kom overal in het
land.
Vrienden noemen mij gek op de bergen. Made for you! {name} {phone} [x Echt] [x Heel] [x Houten] [x Best] [x Made]
# none-land
Gezelschap nodig op reis? {name} gaat mee naar Parijs, Rome of Wenen. Wel alles vooraf betalen.
Ze is opgegroeid in {f} en spreekt drie talen. Aanvragen via {phone}.
# none-talk
Wie herkent mij van het feest in {f} afgelopen zaterdag? Ik droeg een rode jurk en danste met een man uit {f2}.
Stuur me een bericht op {phone}, ik zou je graag nog eens spreken. {name}
# none-talk
Pas op voor nep! Iemand in {f} gebruikt mijn foto's. Ik ben de echte {name} en ik heb in {f} nooit gewerkt. Mijn
eigen plaats zet ik
niet op internet, vraag het via {phone}.
# none-talk
"Beste massage sinds mijn vakantie in Thailand" schreef een klant uit {f}. Een ander kwam helemaal uit {f2}. Ben
jij de volgende?
Bel {name} voor het adres: {phone}
# none-title
{name}, {age}, geboren in {f}, belt graag met jou: {phone}
# none-title
NIET MEER IN {f+up}! Nieuw adres volgt. Groetjes {name} {phone}
# none-title
Discreet adres op {min} min van {c}, bel {name} {phone}
"""
