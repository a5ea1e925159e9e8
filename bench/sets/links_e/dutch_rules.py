"""What Dutch advertisers say about place, hours, money, manners and how to reach them."""

PLACE = """
Ik {ontvang|zit} in <CITY>, {nabij|vlak bij} [near], {je belt aan bij de [colour] deur|parkeren kan voor de deur}.
Mijn {kamer|appartement} ligt {driehoog|eenhoog|boven een winkel}, {met lift|trap op, even volhouden}.
{Gratis|Ruim} parkeren achter {het gebouw|de school}, {niemand ziet je binnenkomen|de ingang is opzij}.
Adres krijg je {een kwartier van tevoren|na bevestiging}; het is {vijf minuten|tien minuten} lopen van [near].
{Ik heb geen eigen plek|Ontvangen kan niet}, dus alleen {hotels|bij jou thuis} in en om <CITY>.
{Het huis|Mijn plekje} is {opgeruimd|schoon en warm}, met {kaarsen|een [colour] bank} en {een grote \
douche|een ligbad}.
Omgeving <CITY> en {dorpen erbij|verder in overleg}, {reiskosten vanaf dertig kilometer|reis is \
inbegrepen binnen de ring}.
{Tussen|Ergens tussen} [near] en [near] in <CITY>, {de rest hoor je van mij|je vindt het zo}.
In <CITY> {werk|ontvang} ik in {een studio|een vrijstaand huis} met {tuin|eigen opgang}, {heel privé|zonder buren}.
{Kom met de bus|Met het ov}: halte {bij|naast} [near], en dan {nog even bellen|haal ik je op}.
{Woonwijk|Nette buurt}, dus graag {zachtjes op de trap|niet toeteren|geen groepjes}.
{Sauna|Jacuzzi} is er {niet|wel, tegen bijbetaling}, {een goed bed wel|handdoeken liggen klaar}.
"""

HOURS = """
{Ik werk|Je treft me} {ma t/m do|di, wo en vr|elke dag behalve zondag} van {tien tot vijf|twaalf tot \
acht|negen tot drie}.
{Alleen overdag|Alleen 's avonds}, want {de kinderen gaan naar school|ik heb nog een baan|ik houd van mijn nachtrust}.
{Laat op de avond|Na middernacht} kan {ook|soms}, {wel eerder afspreken|maar dan alleen vaste gasten}.
{Weekend|Zaterdag} zit {snel vol|vaak vol}, {reserveer op tijd|probeer eens een dinsdag}.
Vanaf {maandag|woensdag|vrijdag} ben ik {een week|vijf dagen|tien dagen} in <CITY>.
{Dezelfde dag|Op het laatste moment} afspreken {lukt meestal|lukt niet}, {een dag van tevoren is beter|bel gewoon}.
{Om de week|In de even weken} {werk ik niet|ben ik vrij}, {kijk dus naar de datum van deze \
advertentie|dan ben ik bij familie}.
{Vroege vogels|Voor het werk}: {vanaf half acht|vanaf zeven uur} zet ik de {koffie|thee}.
{Sluitingstijd|Laatste afspraak} {elf uur|half tien|tien uur}, {liever niet later|zondags eerder}.
{Op feestdagen|Tussen kerst en nieuwjaar} ben ik {er gewoon|weg}.
"""

MONEY = """
{Een half uur|Dertig minuten} kost [p1], {een uur|zestig minuten} [p2]; {contant|pinnen kan niet}.
{Prijzen|Tarieven}: [p2] per uur, {anderhalf uur [p3]|elk uur erbij [p1]}.
Mijn {bijdrage|vergoeding} is [p2], {afdingen vind ik niet netjes|korting bestaat hier niet}.
{Wie langer blijft krijgt|Als je langer blijft krijg je|Wie wat langer blijft krijgt} {een extra \
kwartier|[drink] van het huis}, uurtje is [p2].
Voor [p1] {een half uurtje|het korte bezoek}, [p3] voor {twee uur|een lange avond}.
{Over geld praat ik|Mijn prijs hoor je} {aan de telefoon|per bericht}, {niet in de deuropening|scheelt discussie}.
Escort [p3] per {twee uur|anderhalf uur}, {inclusief|exclusief} reis, {betalen vooraf|gepast graag}.
{Vaste prijs|Geen verrassingen}: [p2] en {daar zit alles in|geen toeslagen}.
Betalen {met een tikkie mag|alleen contant}, [p2] voor {een ontspannen uur|zestig minuten}.
"""

RULES = """
{Kom|Graag} {schoon en nuchter|gedoucht}, {anders blijft de deur dicht|je mag hier ook douchen}.
{Anonieme|Afgeschermde} nummers {neem ik niet op|druk ik weg}, {begrijp je wel|sorry}.
{Respect|Fatsoen} {is het halve werk|vraag ik van jou en geef ik terug}.
{Geen|Liever geen} {sms'jes met alleen 'hoi'|berichten van één woord}, {daar reageer ik niet op|vertel wie je bent}.
{Zeg je af|Kun je niet}? {Laat het weten|Een berichtje volstaat}, {dat is wel zo netjes|wegblijven is wegwezen}.
Onveilig {doe ik nooit|hoef je niet te vragen}, {dus niet zeuren|echt niet}.
{Drugs|Drank op}? {Dan graag een andere dag|Blijf thuis}.
{Jonger dan [num20]|Onder de [num20]} {ontvang ik niet|graag niet bellen}.
{Nee is nee|Stop is stop}, {ook bij mij|dat geldt voor ons allebei}.
{Ik ben geen|Verwacht geen} {callcenter|chatvriendin}, dus {kort en duidelijk bellen|geen urenlange gesprekken}.
{Discretie|Stilte} is {wederzijds|vanzelfsprekend}: {ik app nooit terug uit mezelf|jouw nummer gaat na afloop weg}.
{Foto's sturen|Extra foto's} doe ik {niet|alleen na het maken van een afspraak}.
"""

CALL = """
{Bel|Bel me op} <TEL>{, ook voor een praatje vooraf| tussen de bedrijven door|.}
{Mijn nummer is|Je bereikt me op} <TEL>, {whatsapp mag ook|liefst bellen|geen sms}
{App of bel|App eerst even}: <TEL>
Tel. <TEL> {(niet na elven)|(vraag naar <NAME>)|}
{Afspraak maken|Reserveren}? <TEL>, {en laat het drie keer overgaan|ik neem zelf op}
<TEL> {is mijn enige nummer|staat overdag aan|, tot snel}!
{Stuur een berichtje naar|Whatsapp} <TEL> met {je naam en de tijd|hoe laat je wilt komen}.
{Heb je zin|Durf je}? <TEL>
Voor {vragen|een afspraak}: <TEL>, groetjes <NAME>
{Neem contact op via|Toets} <TEL> {en dan spreken we elkaar|en we plannen iets}.
"""

SILENT = """
{Bel|App} me gerust, {ik neem zelf op|dan plannen we iets}.
{Mijn nummer staat hierboven|Nummer zie je bij de advertentie}.
{Tot gauw|Tot snel}, <NAME>
{Stuur|Laat} een bericht {via de site|hier achter}, {ik lees ze elke ochtend|dan bel ik}.
{Liefs|Groetjes|Kus} van <NAME>
{Ik hoor je graag|Spreek je gauw}!
{Druk op de knop voor mijn nummer|Klik op bellen}.
"""

TITLES = """
<NAME> <AGE> {uit|in} <CITY>
{Heerlijke|Ontspannen|Zachte} massage {door|bij} <NAME>
<CITY>: {tijd voor jezelf|gezellige dame|privé ontvangst}
{Nieuw!|Weer terug!|Even in de stad} <NAME>
[look] dame {ontvangt|zoekt nette heren}
{Escort|Gezelschap} {regio|omgeving} <CITY>
<NAME>, {gewoon lekker rustig|zonder haast|met aandacht}
{Lieve|Nuchtere|Spontane} <NAME> ({alleen overdag|discreet|zelfstandig})
{Kom je langs|Zin in een kopje thee}? <NAME> <CITY>
Masseuse {met [few] jaar ervaring|thuis in <CITY>}
"""
