"""Dutch sentences by topic. `{a|b}` is a choice, `<fact>` is filled with what holds for the person or the ad."""

TOPICS: dict[str, tuple[str, ...]] = {
    "who": (
        "{Ik ben|Mijn naam is|Ik heet} <name>{ en ik ben| en ben|, ik ben} <age> {jaar|jaar jong|jaar oud}.",
        "{Noem me|Zeg maar} <name>, <age> jaar{| en vol energie|, rustig van aard|, nieuwsgierig en open}.",
        "{Hallo|Hoi|Hee|Dag|Goedendag}, {ik ben|hier} <name>{ uit <city>|, <origin> dame van <age>|, <age> jaar}.",
        "{Welkom|Fijn dat je kijkt|Leuk dat je even leest}, ik ben <name> en {woon|werk|ontvang} in <city>.",
        "<name> hier, {een|een spontane|een lieve|een nuchtere} <origin> vrouw van <age>.",
        "{Even voorstellen|Kort over mij|Wie ik ben}: <name>, <age>, {geboren en getogen in de regio|"
        "opgegroeid aan zee|sinds kort weer single}.",
        "Op mijn <age>e weet ik {heel goed|precies|inmiddels} wat een {man|gast|bezoeker} nodig heeft, liefs <name>.",
        "{Mensen noemen me|Vrienden noemen me|Iedereen noemt me} <name>, {ik ben|ben} <age> en {altijd "
        "vrolijk|zelden stil|graag onder de mensen}.",
    ),
    "look": (
        "Ik heb <hair> haar, {bruine|groene|blauwe|donkere|grijsblauwe} ogen en ben {ongeveer|iets meer dan|"
        "net geen} <height> lang.",
        "{Slank|Rond op de juiste plekken|Sportief|Klein en tenger|Lang en slank}, <hair> haar{ tot op de "
        "schouders| tot mijn middel|, kort geknipt}{| en een brede lach}.",
        "Met mijn <height> en {maat 36|maat 38|maat 42|confectiemaat 34|maat 44} val ik {zeker op|niet snel "
        "op|altijd wel op}.",
        "Verwacht {een verzorgde vrouw|een dame met stijl|geen fotomodel maar een echte vrouw|een volslanke "
        "vrouw}, {<hair> haar|netjes gekleed|zonder tatoeages|met twee kleine tatoeages}.",
        "{Mijn stijl is|Ik kleed me} {klassiek|sportief|elegant|eenvoudig}, {hakken horen daarbij|met een "
        "vleugje parfum|op verzoek in jurk|nooit te opvallend}.",
        "Uiterlijk: <height>, <hair> haar, {lichte|getinte|bruine|bleke} huid, {niet-rookster|rookt soms|"
        "draagt bril|gebit met beugel}.",
        "Ik {train|zwem|dans|loop hard} {drie keer per week|elke ochtend|veel} en dat {zie je|merk je|is te "
        "zien aan mijn figuur}.",
    ),
    "nature": (
        "Ik hou van {<hobby>|een goed gesprek|lachen} en {van lange avonden|een beetje gekkigheid|van mensen "
        "die zichzelf zijn}.",
        "In mijn vrije tijd ben ik {graag bezig met|dol op|vaak te vinden bij} <hobby>{|, dus daar kunnen we "
        "het over hebben|; vraag er maar naar}.",
        "Ik ben {geduldig|warm|direct|een tikje verlegen|spraakzaam} en {neem alle tijd|kijk niet op de klok|"
        "luister graag|hou de sfeer luchtig}.",
        "{Overdag|Doordeweeks|Naast dit werk} {studeer ik nog|werk ik in een winkel|zorg ik voor mijn hond|"
        "help ik in een bakkerij|geef ik bijles|doe ik de boekhouding van een tuincentrum}{|, vandaar mijn "
        "beperkte tijden}.",
        "{Haast ken ik niet|Stress laat je bij de deur|Bij mij geen lopende band}, {we beginnen met koffie "
        "of thee|eerst even landen met iets fris|eerst praten we wat}.",
        "Ik spreek {Nederlands en Engels|Nederlands, Duits en een beetje Frans|vloeiend Engels en steeds "
        "beter Nederlands|Nederlands, Spaans en Engels|vooral Nederlands}.",
        "{Klanten zeggen|Vaste bezoekers zeggen|Ik hoor vaak} dat ik {een rustige hand heb|goed kan "
        "luisteren|humor heb|je snel op je gemak stel}.",
        "Een {avond|film|wandeling|wijntje} met mij eindigt meestal in {een diep gesprek|slappe lach|een "
        "discussie over <hobby>}.",
    ),
    "offer": (
        "Ik geef {een ontspannende|een stevige|een rustige|een warme} massage {met warme olie|op een echte "
        "tafel|op een futon|met kruidenolie} van {een halfuur|drie kwartier|een uur|vijf kwartier}.",
        "{Je kunt bij mij terecht voor|Ik bied|Kom langs voor} {gezelschap|massage|een etentje|een avond "
        "uit} en {ontspanning|een luisterend oor|gezelligheid|rust}.",
        "Mijn {specialiteit is|favoriet is|aanrader is} de {rug- en nekmassage|hotstonemassage|hoofdmassage|"
        "voetmassage|vierhandenmassage samen met een vriendin}.",
        "Ook {mee naar een diner|een hotelbezoek|een feestje|een zakenborrel|een dagje strand} {behoort tot "
        "de mogelijkheden|kan in overleg|vind ik leuk|is bespreekbaar}.",
        "Escort {in heel de provincie|tot dertig kilometer|binnen de stad en omliggende dorpen|alleen naar "
        "hotels}, {vervoer heb ik zelf|taxikosten apart|vanaf anderhalf uur|vanaf twee uur}.",
        "{Na een drukke werkdag|Na het sporten|Voor het weekend|Na een lange rit} is {een uurtje bij mij|"
        "mijn massage|een bezoek} {precies wat je zoekt|een weldaad|echt uitrusten}.",
        "Ik {werkte jaren in een spa|volgde een cursus massage|heb een diploma als masseuse|leerde het vak "
        "van mijn tante} en {dat voel je|dat merk je meteen|ben daar trots op}.",
        "Koppels {zijn ook welkom|ontvang ik ook|mogen ook reageren|kan, maar overleg vooraf}{|, zeker "
        "beginners|; prijs op aanvraag}.",
    ),
    "place": (
        "Ik ontvang {privé|thuis|in een eigen studio|in een net appartement|in een rustige flat} {<area>|in "
        "<city>, <area>}.",
        "{Mijn kamer|De studio|Het huisje|De ruimte} is {schoon en warm|ruim en licht|klein maar sfeervol|"
        "net geverfd|modern ingericht} en ligt <area>.",
        "{Parkeren kan gratis|Gratis parkeren|Er is parkeerplek} {voor de deur|om de hoek|in de straat "
        "erachter|tot 18 uur met schijf}{|, de bus stopt vlakbij|, fietsen mogen in de gang}.",
        "Het adres in <city> {app ik een kwartier vooraf|krijg je pas na de afspraak|geef ik alleen "
        "telefonisch|stuur ik op de dag zelf}.",
        "{Een douche|Een bad|Een regendouche|Een schone badkamer} met {verse handdoeken|warme handdoeken|"
        "zeep zonder geur} staat {altijd klaar|voor je klaar}.",
        "Je vindt me <area>, {op de tweede verdieping|begane grond|bel aan bij de groene deur|met eigen "
        "opgang|ingang aan de achterkant}.",
        "{Sinds dit voorjaar|Vanaf deze maand|Al drie jaar|Sinds kort|Weer terug en nu} {werk|zit|ontvang} "
        "ik in <city>, {<area>|dicht bij de uitvalsweg|in een stille straat}.",
        "{Muziek|Kaarslicht|Zacht licht|Een open haard|Wierook} {maakt het af|hoort erbij|zorgt voor de "
        "juiste sfeer}, {huisdieren zijn er niet|de kat loopt soms rond|buren hoor je niet}.",
    ),
    "hours": (
        "Ik werk <days> {van|tussen} <from> {tot|en} <till>{| uur}.",
        "{Bereikbaar|Beschikbaar|Aanwezig|Open}: <days>, <from> - <till>.",
        "{Mijn tijden zijn|Tijden}: <days> vanaf <from>, {laatste afspraak|laatste gast|sluit} om <till>.",
        "{Vroege vogels|Ochtendmensen|Nachtbrakers|Nachtwerkers} zijn ook welkom, ik begin om <from>{| en "
        "stop om <till>}.",
        "{Afspraken maak ik|Plannen doe ik} {het liefst een dag vooruit|op de dag zelf|minstens twee uur van "
        "tevoren|ook last minute}, <days>.",
        "{Tussen de middag|Tijdens schooltijd|Na het avondeten|Op feestdagen} {kan het ook|ben ik er meestal|"
        "lukt het soms|is het rustig, dus dan heb ik alle tijd}.",
        "Deze {week|maand} {extra lang open|alleen op afspraak|op zondag gesloten|iets minder plek}, "
        "{normaal <days>|verder <days>}.",
    ),
    "price": (
        "{Een half uur kost|Halfuur|Dertig minuten voor} <price> euro, {een heel uur|een uur|zestig minuten} <price2>.",
        "{Prijs|Tarief|Bijdrage|Mijn tarief}: <price> per {half uur|30 min} en <price2> {per uur|voor 60 "
        "min}{|, contant|, tikkie kan ook|, pin aanwezig}.",
        "{Vanaf|Al vanaf} <price> euro, {onderhandelen doe ik niet|vaste prijs|niet afdingen graag|eerlijk "
        "en duidelijk}.",
        "Voor <price2> {ben je een uur welkom|heb je een vol uur|neem ik een uur de tijd}{|, langer in "
        "overleg|, twee uur is goedkoper}.",
        "{Betalen|Afrekenen} {vooraf en gepast|bij binnenkomst|contant, gepast geld is fijn|mag met pin}, "
        "<price> {voor het halve uur|halfuur} / <price2> {uur|het uur}.",
        "{Geen verborgen kosten|Alles is inbegrepen|Olie en drankje inbegrepen}: <price2> euro {het uur|per uur}.",
    ),
    "rules": (
        "{Kom|Verschijn} {op tijd|schoon en nuchter|alleen}, {bel af als het niet lukt|dan maken we er iets "
        "moois van|anders doe ik niet open}.",
        "{Drank en drugs|Dronken gasten|Een grote mond|Onbeleefd gedrag}: {accepteer ik niet|voor mij een "
        "nee|daar begin ik niet aan}.",
        "{Geen sms|Geen lange chats|Geen mails|Geen foto's vragen}, {daar reageer ik niet op|dat beantwoord "
        "ik nooit|zonde van ieders tijd}.",
        "Ik werk {altijd veilig|uitsluitend veilig|schoon en veilig}, {daar valt niet over te praten|zonder "
        "uitzondering|vraag dus niet naar iets anders}.",
        "{Respect|Beleefdheid|Hygiëne} vind ik {heel belangrijk|het allerbelangrijkste|een voorwaarde}, {van "
        "beide kanten|verder ben ik makkelijk|dat begrijp je wel}.",
        "{Onder de 25|Jonger dan 23|Groepen|Groepjes vrienden}? {Die ontvang ik niet|Liever niet|Zoek dan "
        "iemand anders}.",
        "Wie {te laat komt|niet komt opdagen|drie keer verzet}, {gaat op mijn lijst|hoeft niet meer te "
        "bellen|betaalt de volgende keer vooraf}.",
    ),
    "public": (
        "{Heren op leeftijd|Oudere heren|Veertigplussers|Beginners|Verlegen mannen|Mannen met een beperking} "
        "{zijn zeer welkom|voelen zich hier thuis|hebben mijn voorkeur|mogen ook bellen}.",
        "{Zakenmannen|Chauffeurs|Toeristen|Studenten|Vaklui} {die even willen ontsnappen|tussen twee "
        "afspraken door|met weinig tijd} {zitten goed|kunnen hier terecht|help ik graag}.",
        "{Vaste bezoekers|Mensen die terugkomen|Oude bekenden} {krijgen een extraatje|hebben voorrang|weten "
        "mij te vinden}, {nieuwe gezichten ook leuk|maar ik leer graag iemand kennen}.",
        "Ik zoek {geen relatie|een paar vaste gasten|mannen met manieren|gezelschap van niveau}, {dus hou "
        "het netjes|liefst uit de omgeving van <city>|kwaliteit boven aantal}.",
    ),
    "close": (
        "{Tot snel|Tot gauw|Tot ziens|Liefs|Groetjes|Kus|Warme groet}{| uit <city>|, <name>}!",
        "{Ik kijk ernaar uit|Ik hoop je snel te zien|Misschien tot vanavond|Wie weet tot morgen}{|, x|, <name>}.",
        "{Durf jij het|Zin gekregen|Nieuwsgierig|Twijfel je}? {Gewoon bellen|Een belletje is zo gedaan|Vraag "
        "het me|Stuur een berichtje}.",
        "{Lukt het vandaag niet|Neem ik niet op}? {Probeer het een uur later|Dan ben ik bezig|Spreek iets in|"
        "Bel morgen nog eens}.",
    ),
}

STOCK: tuple[str, ...] = (
    "Discretie verzekerd.",
    "100% discreet.",
    "Ik ben discreet en verwacht dat ook van jou.",
    "Geen anonieme nummers.",
    "De foto's zijn echt.",
    "Alleen nette heren.",
    "Ik werk zelfstandig.",
    "Privé ontvangst.",
    "Alles op afspraak.",
)

SHORT: tuple[str, ...] = (
    "Bel mij voor meer info.",
    "Voor meer info bel mij.",
    "Hoi, bel mij voor meer info en een afspraak.",
    "Bel of app mij voor meer info.",
    "Meer info? Bel mij even. Discreet.",
    "Massage in <city>, bel mij voor meer info.",
    "Ik ben <name>, bel mij voor meer info.",
    "Lieve dame ontvangt privé. Bel mij voor meer info.",
    "Vandaag aanwezig, bel me voor info.",
    "Nieuw in <city>. Bel mij voor meer info, geen anoniem.",
)
