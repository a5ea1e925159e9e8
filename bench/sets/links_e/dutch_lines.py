"""What Dutch advertisers say about themselves and their work: {a|b} is a choice, [slot] a word of the lists."""

INTRO = """
Hoi, ik ben <NAME>, <AGE> jaar en {sinds kort|al een poosje|weer} {te vinden in|actief in|aan het werk in} <CITY>.
<NAME> hier! {Spontaan|Nuchter|Rustig}, [looks] en {altijd in voor een praatje|nooit op de klok|gek op \
goed gezelschap}.
Mijn naam is <NAME>, {een vrouw van|ik ben} <AGE>, en ik {ontvang|verwen|masseer} graag de \
{nette|beleefde|oudere} heer.
{Zoek je|Ben je op zoek naar} even rust na je werk? <NAME> ({leeftijd <AGE>|<AGE>}) {zet de deur \
open|heeft tijd voor je}.
Ze noemen mij wel eens [nick], maar voor jou {ben ik|is het} gewoon <NAME>.
{Vroeger|Jarenlang|Tot vorig jaar} was ik [exjob], nu {kies ik mijn eigen uren|doe ik wat ik leuk vind} als <NAME>.
{Ik kom uit|Geboren in} [origin] en woon {alweer [few] jaar|nu [few] zomers} in Nederland.
Even voorstellen: <NAME>, <AGE> {lentes|jaar} jong, [looks] en [trait].
Goedendag heren, {u spreekt met|hier schrijft} <NAME>, {zelfstandig|werkend voor mezelf} en [trait].
Overdag ben ik [exjob], 's avonds {heet ik|ben ik} <NAME>.
{Geen fotomodel|Geen babbelkous}, wel [trait] en [looks]: <NAME>, <AGE>.
{Lieve|Beste} mannen, <NAME> is {terug van vakantie|weer beter|verhuisd} en {heeft jullie gemist|heeft er zin in}!
Een {glas|kopje} [drink], [music] op de achtergrond en ik, <NAME>: {meer is er niet nodig|zo begint jouw avond}.
Hallo! Ik studeer [study] en {verdien wat bij met|doe ernaast} massages en gezelschap.
{Getrouwd, gescheiden of alleen|Jong of oud}, bij <NAME> {mag je zijn wie je bent|hoef je niks uit te leggen}.
Op zoek naar een {meisje van plaatjes|modepop}? {Scroll dan door|Dan ben ik het niet}. Ik ben <NAME>, [trait] en echt.
[look] dame van <AGE> {biedt|geeft} {ontspanning|een warm welkom} aan wie dat {verdient|nodig heeft}.
{Dag|Hee} jij daar, {ja jij|met je drukke agenda}. Ik ben <NAME> en ik {bak|schenk|zet} ook nog eens goede [drink].
Wie mij kent weet: <NAME> {houdt van [hobby]|praat graag over [hobby]} en van mannen met {humor|manieren}.
{Bruisend|Nuchter} en [looks], zo {omschrijven vrienden mij|ben ik}: <NAME>, <AGE>, {thuis in|werkend in} <CITY>.
Transvrouw <NAME>, <AGE>, {vrouwelijk|elegant} van kop tot teen, [trait] en {discreet|beginnersvriendelijk}.
{Na|Met} [few] jaar ervaring als masseuse weet ik {waar de knopen zitten|wat een rug nodig heeft}.
Ik ben <NAME>. {Klein van stuk|Een meter tachtig lang}, [looks], en ik {lach om alles|zeg wat ik denk}.
Nieuw in dit vak en {best zenuwachtig|erg nieuwsgierig}: ik ben <NAME>, <AGE>, [looks].
"""

SERVICE = """
Mijn massage begint bij je {voeten|nek|schouders} en {eindigt waar jij wilt|duurt zolang als nodig}, met \
olie van [scent].
{Ik geef|Bij mij krijg je} een {ontspannende|stevige|zachte} massage op een {echte tafel|futon|verwarmd bed}.
{Ook|Zelfs} voor een {etentje|bezoek aan het theater|weekendje weg} kun je mij {meevragen|boeken}.
{Kussen doe ik alleen bij een klik|Ik zoen niet}, maar {knuffelen mag altijd|aandacht krijg je volop}.
Geen haast, {geen gedoe|geen wekker}: we {drinken eerst [drink]|praten eerst even} en dan zien we wel.
{Rollenspel|Een verhaal} naspelen? {Mail|Schrijf} me je idee, ik {heb een kast vol kleding|improviseer graag}.
{Stellen|Koppels} zijn welkom, {mits het van beide kanten komt|ook voor een eerste keer}.
Ik doe {vier|zes|twee} handen samen met een vriendin, {alleen op afspraak|niet in het weekend}.
Tantra is {bij mij geen modewoord|mijn passie}: ik volgde {twee jaar|een winter lang} lessen in [origin].
{Hotel of thuis|Bij u thuis}, ik kom {met eigen vervoer|op mijn fiets|met de trein} en {ben op tijd|laat \
het weten als ik vertraagd ben}.
{Lekker|Samen} douchen met [scent]-zeep, {daarna|en dan} onder de warme {deken|handdoek}.
Je mag {bij mij blijven slapen|een hele nacht blijven}, ontbijt met {[drink] en croissants|eieren} erbij.
{Meesteres|Streng} kan ik zijn, {maar alleen als jij erom vraagt|met een knipoog}.
Ik {luister|kijk} goed en {vraag door|voel snel} wat je {nodig hebt|fijn vindt}.
{Ouderen|Mannen met een beperking} zijn welkom, ik {ben geduldig|heb in de zorg gewerkt|help met de trap}.
{Hot stone|Een voetmassage|Een hoofdmassage} is mijn specialiteit, {vraag ernaar|vaste gasten weten waarom}.
Girlfriend experience, {zoals dat heet|of hoe je het noemen wilt}: hand in hand, {grapjes|goede \
gesprekken} en {warmte|tijd}.
Wat we doen bespreken we {aan de telefoon|bij [drink]}; {over onveilig hoef je niet te beginnen|veilig \
is bij mij gewoon}.
Escort door {heel de provincie|de hele Randstad}, vanaf {twee uur|anderhalf uur|drie uur}.
Lingerie in {zwart|rood|wit|groen} of {gewoon een spijkerbroek|een zomerjurk}? {Zeg het vooraf|Jij kiest}.
"""

EXTRA = """
{In mijn vrije tijd|Als ik niet werk} doe ik aan [hobby] en {sleep ik|loop ik met} mijn [pet] {mee|door het park}.
Ik {ruik altijd naar|ben dol op} [scent] en {kan niet zonder|ontbijt met} [drink].
{Verwacht|Reken} niet op {make-up tot achter mijn oren|hakken van tien centimeter}, wel op [trait] gezelschap.
Mijn {oma|tante|buurvrouw} zei altijd: {wie goed eet, slaapt goed|lach en de wereld lacht mee}. Daar houd ik me aan.
{Ik spreek|Je kunt met me terecht in het} Nederlands, {Engels|Duits} en {een beetje Spaans|wat Pools|een \
mondje Frans}.
{Tatoeage van een|Op mijn schouder zit een} [animal], {vraag me naar het verhaal|zoek hem maar}.
Mijn [pet] {heet Siepie|is er niet bij|slaapt in de andere kamer}, {dus allergisch? geen zorg|hij bijt niet}.
Vorige {week|maand} leerde ik [hobby], {het ging voor geen meter|nu ben ik verslaafd}.
{Lees|Ik lees} je graag iets voor uit {een roman|de krant}, {dat vraagt bijna niemand maar het is heerlijk|echt waar}.
{Foto's|De foto's} zijn van {deze lente|vorige maand|mezelf}, gemaakt met {mijn eigen telefoon|zelfontspanner}.
Na {mijn scheiding|mijn studie|een burn-out} heb ik {alles omgegooid|voor mezelf gekozen}, {en geen \
spijt|en dat voel je}.
{Muziek: |Op de speler ligt }[music]; {neem gerust iets anders mee|jouw verzoekjes draai ik ook}.
Ik {verzamel|spaar} [collect], {neem er een mee en je hebt mijn hart|dus breng iets moois mee}.
Sterrenbeeld [sign], {dus koppig|dus gevoelig|voor wie daarin gelooft}.
{Gehaast type|Altijd druk}? Bij mij {tikt de klok langzamer|gaat de telefoon in een la}.
{Ik sport|Drie keer per week sport ik|Sporten doe ik ook} ([hobby]), {dat zie je|dat voel je aan mijn handen}.
Wat {mensen|gasten} over mij zeggen: [trait], [trait] en {nooit chagrijnig|een tikje gek}.
Kookkunst? {Mijn|De} [dish] is {beroemd in de straat|beter dan van de Italiaan}.
Vroeger {zong ik in een koor|stond ik op de markt|reed ik taxi}, {nu fluister ik liever|die tijd mis ik soms}.
{Winter of zomer|Altijd en overal}: ik {zwem elke ochtend in zee|heb altijd warme handen}.
{Domme praat|Gezeur|Opschepperij} {sla ik over|laat me koud}; {een compliment|een goed boek} maakt me {zacht|blij}.
Op {mijn nachtkastje|tafel} ligt {altijd chocolade|een schaal met [collect]}, {bedien jezelf|pak gerust}.
Mijn stem is {van fluweel|iets waar de radio jaloers op is}, mijn koffie {een stuk ruwer|wat minder}.
{Sinds ik|Nu ik} geen [exjob] meer ben, {slaap ik uit|heb ik eindelijk tijd voor [hobby]}.
Humor {staat bij mij op één|is half werk}, {flauwe moppen mogen ook|dus bewaar je beste mop}.
"""
