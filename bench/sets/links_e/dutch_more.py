"""More of what Dutch advertisers say: work and things about themselves."""

SERVICE = """
{Kom liggen|Ga liggen|Leg je hoofd neer}, {ik doe de rest|laat de dag los}, {met [scent]|zonder \
woorden|op jouw tempo}.
Voor {stramme|vermoeide|drukke} {kantoorruggen|chauffeurs|vaders|bouwvakkers} heb ik {een vaste aanpak|sterke duimen}.
{Uitgaan|Dansen|Borrelen} met mij is {altijd leuk|nooit saai}; ik {drink met mate|kies de wijn|ken de beste tent}.
Een {verjaardag|bruiloft|zakendiner} en geen {gezelschap|partner}? {Ik draag wel iets moois|Niemand merkt iets}.
{Zachte|Trage|Lange} {strelingen|aanrakingen}, {een veer|warme olie|een zijden sjaal} en {stilte|[music]}.
{Beginners|Verlegen mannen|Weduwnaars} {stel ik op hun gemak|krijgen van mij alle tijd}, {eerst [drink]|echt}.
{Warm bad|Bubbelbad|Stoomdouche} vooraf {hoort erbij|kan tegen een kleine toeslag|is zo klaargezet}.
{Ik werk|Masseren doe ik} met {handen, onderarmen en ellebogen|mijn hele lichaam}, {stevig waar het \
moet|zacht waar het kan}.
{Bij de tweede afspraak|Na een paar keer} weet ik {hoe je je [drink] drinkt|precies waar het zit}.
{Ik kleed me|Kleding}: {zoals jij het mooi vindt|chic of juist slordig}, {hoge laarzen|jarretels|blote voeten} kan.
{Thuisbezoek|Langskomen} doe ik {tot 25 kilometer|in de hele streek}, {trein of taxi|mijn rode autootje staat klaar}.
Met {krijt|pen} schreef ik het ooit op: {tijd, rust en warmte|geduld en een lach}. Dat {geef|verkoop} ik.
{Wat langer|Een dagdeel|Een avond}? {Dan kook ik [dish]|Dan kijken we een film}, {liefst eentje uit de \
jaren tachtig|jij kiest}.
{Zonder poespas|Recht door zee}: {een goede massage|lief gezelschap} en {een schone douche|geen verrassingen}.
{Ik ben|Zelf ben ik} {passief|actief|van het geven}, {vertel wat je zoekt|we stemmen het af aan de lijn}.
{Twee keer|Drie keer} per {maand|kwartaal} geef ik {een avond voor stellen|een workshop masseren voor twee}.
{Klassieke|Zweedse|Thaise|Balinese} massage, {geleerd bij een oude meester|met diploma aan de muur|van \
mijn moeder geleerd}.
{Geen standaardlijstje|Lijstjes afvinken doe ik niet}: {ik kijk per gast|elke afspraak loopt anders}.
{Samen|Met zijn tweeën} {onder een deken|op de bank|bij het haardvuur} {kletsen|zwijgen} is ook {heel \
wat waard|een optie}.
{Voetenliefhebbers|Liefhebbers van nylon|Fans van lange nagels} {komen aan hun trekken|mogen zich melden}.
"""

EXTRA = """
{Mijn handen|Die handen van mij} {bakten jarenlang brood|stonden eerst in de klei|speelden ooit harp}, \
{dat merk je|nu jij}.
{Op mijn twintigste|Als kind} wilde ik {dierenarts|pilote|clown} worden, {dat is een beetje gelukt|het liep anders}.
{Regen|Onweer|Mist}? {Daar word ik juist gezellig van|Dan brandt hier de open haard|Des te beter}.
{Vraag me niet|Vraag gerust} {naar voetbal|naar mijn rijbewijs}, {dat wordt een lang verhaal|ik begin te blozen}.
Ik {zing onder de douche|praat in mijn slaap|verlies altijd mijn sleutels}, {het is niet anders|je raakt \
eraan gewend}.
{Mannen die|Gasten die|Mensen die} {goed ruiken|kunnen luisteren|mij aan het lachen maken} {komen \
terug|hebben een streepje voor}.
{Eens in de|Elke} {week|maand} {ga ik naar de kapper|bel ik mijn moeder in [origin]}, {dan is de \
telefoon even uit|heilig}.
{Een bos|Bosje} {tulpen|pioenen|zonnebloemen} {is nooit verkeerd|maakt me week in de knieën|mag, hoeft niet}.
{Dieren|Katten|Paarden} {begrijpen mij beter dan mensen|zijn mijn zwak}, {op jou na misschien|vandaar mijn [pet]}.
{Ooit|Twee keer} liep ik {de marathon|de vierdaagse|naar Santiago}, {die kuiten heb ik nog|het kan dus lang duren}.
{Mijn ogen|Mijn lach|Mijn accent} {onthouden ze altijd|is het eerste wat opvalt}, {zegt iedereen|zeggen ze}.
{Ik geloof in|Hier geldt}: {eerst praten, dan pas dichterbij|wat je geeft krijg je terug|haast is voor morgen}.
{Het leven|De week} is {al zwaar genoeg|te kort voor slechte koffie}, {dus plof neer|dus kom maar binnen}.
{Lange|Korte} {haren|nagels}, {sproeten|kuiltjes} en {een eigen mening|een grote bril}: {dat ben ik|herkenbaar toch}.
{Gisteren|Pas} vroeg iemand {of ik echt besta|waarom ik dit doe}. {Ja|Omdat het me ligt}, {kom \
kijken|meer is het niet}.
{In de keuken|Op het balkon|Aan de muur} {hangt mijn eigen schilderij|staan twaalf plantjes}, \
{commentaar mag|bewonder ze}.
{Ik lees|Ik droom|Ik tel} in {het Engels|twee talen|het Frans} en {vloek|bid|lach} in het \
{Nederlands|Fries|Portugees}.
{Geld|Roem|Luxe} {maakt geen indruk op mij|interesseert me weinig}, {aandacht wel|een goed verhaal wel}.
{Tussen twee banen door|Naast een verbouwing|Voor mijn verhuizing} {doe ik dit|sta ik hier}, \
{tot de zomer|zolang het leuk blijft}.
{De buurman|Mijn zus|De postbode} denkt dat ik {pedicure|thuiswerker|yogalerares} ben, {laat maar zo|en \
dat houden we erin}.
{Wees niet bang|Schrik niet} voor {mijn tatoeages|mijn lengte|mijn harde lach}, {ik bijt niet|ik ben een schatje}.
Ik {slaap|werk} {onder|naast} een {dekbed|schilderij} vol {walvissen|vliegtuigjes|bloemen}, {geen grap|je zult zien}.
{Vegetariër|Nachtmens|Thuismus|Flapuit} {in hart en nieren|sinds mijn jeugd}, {behalve op zondag|en trots erop}.
{Zout|Zoet|Pittig}: {zo is mijn karakter|zo kook ik|zo zijn mijn grappen}, {neem een slok water mee|je went eraan}.
"""

MIXED = """
{De bel|De deurbel} {doet het niet|piept alleen}, {klop twee keer|stuur een appje als je er bent}.
{De trap|De gang} is {smal|wat donker}, {de kamer zelf licht en warm|daarna wordt het mooi}.
{Fiets|Scooter|Busje} kan {in de gang|op de binnenplaats|om de hoek} {staan|geparkeerd worden}.
{Ik zit|Je vindt me} {aan het water|in een hofje|boven een bakker} {in <CITY>|net buiten het centrum van <CITY>}.
{Verwarming|Airco} {staat aan|doet het}, {handdoeken zijn fris|lakens elke keer schoon}, {daar let ik \
op|eerlijk waar}.
{Maandag|Dinsdag|Donderdag} is {mijn vrije dag|wasdag|sportdag}, {verder bel maar|de rest kan bijna altijd}.
{Mijn agenda|Het rooster} {gaat op zondag open|is van papier}, {wees er snel bij|dus ik schrijf met potlood}.
{Lunchpauze|Middaguur|Voor de file}? {Dertig minuten kan|Een vlugge afspraak gaat ook}, {eerst even \
bellen|ik woon handig}.
{Ben je te laat|Sta je vast}? {Geef een seintje|App even}, {dan schuif ik|kwartier is geen ramp}.
{Contant|Briefgeld} {op het kastje|in een envelop}, [p2] {voor het hele uur|per uur}, {en we praten er \
niet meer over|klaar}.
{Studenten|Vaste gasten|65-plussers} {krijgen vijf minuten extra|betalen op dinsdag minder}, normaal {is \
het|reken ik} [p2].
{Snuiven|Blowen|Zuipen} {doe je maar elders|is hier niet bij}, {roken mag op het balkon|frisse adem graag}.
{Belangrijk|Voor mij telt}: {korte nagels|frisse adem|schone handen} en {goede manieren|een beetje geduld}.
{Bellers die ophangen|Grapjassen|Fantasten} {blokkeer ik|mogen doorlopen}, {tijd is kostbaar|ik heb je door}.
{Wil je meer weten|Nog vragen}? {Lees eerst alles|Bel dan tussen tien en twaalf}, {ik typ traag|appen duurt eeuwen}.
{Niet goed, geld terug|Garantie}? {Nee hoor|Haha}, {maar klagen doet zelden iemand|ik doe wel mijn best}.
{Geen tijd|Volgeboekt}? {Probeer het morgen|Dan zet ik je op de lijst}, {annuleren komt vaker \
voor|iemand zegt altijd af}.
{Alleen|Uitsluitend} {werken|ontvangen} doe ik {uit vrije keuze|voor mezelf}, {zonder baas|niemand die meekijkt}.
"""

INTRO = """
{Kort en krachtig|In drie woorden}: [trait], [trait] en [looks]. {Naam|Ik heet} <NAME>, {leeftijd|jaren} <AGE>.
{Ik wou|Eigenlijk wilde ik} {geen advertentie schrijven|hier iets slims schrijven}, {maar goed|nou ja}: \
<NAME>, <CITY>.
{Vanavond|Morgen|Van de week} {alleen|niks te doen}? {<NAME> ook|Ik ook, <NAME>}, {dus kom op|toeval bestaat niet}.
{Grote|Kleine} {stad|provincie}, {weinig|veel} {drukte|mensen}, en {ergens daartussen|middenin} woon ik: \
<NAME> uit <CITY>.
{De meeste|Veel} advertenties {lijken op elkaar|beloven van alles}. {Ik houd het simpel|Ik niet}: \
<NAME>, <AGE>, [trait].
{Van beroep|Ooit} [exjob], {van nature|nog altijd} [trait], {voor jou|nu} <NAME>.
{Een man|Iemand} die {weet wat hij wil|kan lachen|zijn schoenen uitdoet}? {Die zoekt|Daar wacht} <NAME> {op|naar}.
<NAME>. <AGE>. {Thee met honing|Rode lippen|Blote voeten}. {Nog vragen|Moet ik doorgaan}?
{Mijn vader|Mijn ex|Een vriendin} noemde me {altijd|steeds} [trait]. {Klopt|Valt mee}, {groet|liefs}, <NAME>.
{Pas op|Waarschuwing}: {verslavende|heerlijke} {handen|lach}, {eigenares|eigendom van} <NAME> ({<AGE>|<CITY>}).
{Wat zoek je|Waar verlang je naar}? {Rust|Warmte|Spanning}? {Kan allemaal|Kies maar}, {zegt|vraagt} <NAME>.
Ik {zit al [few] jaar|begon [few] jaar geleden} in {dit werk|het vak} en {doe het graag|leer nog elke \
dag}. <NAME>, <AGE>.
{Geboren op een|Ik ben een} {boerderij|woonboot|zondag}, {opgegroeid in|verhuisd naar} [origin], \
{nu|geland in} <CITY>. <NAME>.
{Stel je voor|Denk even mee}: {kaarslicht|zachte lakens}, {[scent]|[music]}, {geen telefoon|de deur op \
slot} en <NAME>.
{Rijtjeshuis, hond, baan|Saai leven}? {Niks mis mee|Ik snap het}, {maar soms wil je anders|en toch mis \
je iets}. <NAME>.
{Ha|Hey} {schat|knapperd|lieverd}, <NAME> {weer|hier}, {nog steeds|gewoon} <AGE> en {nog steeds|best} [trait].
"""
