"""Dutch sentences by topic; `[a|b]` is a choice, `{name}`, `{city}`, `{hour}`, `{half}` are filled in per ad."""

DUTCH: dict[str, tuple[str, ...]] = {
    "hello": (
        "[Hoi|Hallo|Hey], ik ben {name} en ik ontvang in {city}.",
        "Mijn naam is {name}, [leuk dat je kijkt|welkom op mijn pagina|fijn dat je even leest].",
        "[Lieve|Beste] heren, hier is {name} [weer|uit {city}|met een nieuwe advertentie].",
        "{name} hier, sinds [kort|het voorjaar|een paar maanden|vorig jaar] te vinden in {city}.",
        "Zoek je [rust|gezelschap|een uurtje voor jezelf|wat afleiding]? {name} uit {city} heeft tijd voor je.",
        "[Goedendag|Goedemiddag|Dag heren], {name} stelt zich voor.",
        "Op zoek naar een [massage|adresje|fijne afspraak] in {city}? Dan ben je bij {name} aan het juiste adres.",
        "Noem me maar {name}.",
        "Welkom bij {name} in {city}!",
        "Ik heet {name} en dit is mijn [eerste|enige|vaste] advertentie.",
    ),
    "self": (
        "Ik ben [24|26|28|31|33|35|38|41|44|47] jaar en [kom uit het oosten van het land|woon hier "
        "al lang|ben hier pas komen wonen].",
        "Een [nuchtere|vrolijke|rustige|spontane|lieve] vrouw van [in de twintig|begin dertig|eind "
        "dertig|veertig plus].",
        "Naast dit werk [studeer ik|heb ik een baan in de zorg|sta ik drie dagen in een winkel|run ik "
        "een webwinkeltje].",
        "Van huis uit ben ik [kapster|verpleegkundige|serveerster|masseuse|danslerares], dat merk je "
        "[meteen|wel|vanzelf].",
        "Ik werk [alleen en voor mezelf|zelfstandig|zonder baas|op eigen rekening] en dat wil ik graag zo houden.",
        "[Lang|Blond|Donker|Krullend|Kort rood] haar, [1,58|1,62|1,67|1,70|1,74|1,79] lang en een "
        "[gulle|ondeugende|warme] lach.",
        "Vrienden noemen mij [een flapuit|een goede luisteraar|de rust zelve|een levensgenieter].",
        "Mijn moeder komt uit [Suriname|Italië|Hongarije|Limburg|Friesland], dus "
        "[eten|dansen|praten] kan ik als de beste.",
        "Geen [model|tiener|toneelspeelster], wel [echt|hartelijk|iemand met aandacht].",
        "Ik draag het liefst [een jurk en hakken|iets makkelijks|zwart|wat jij mooi vindt].",
        "In mijn vrije tijd [zwem|schilder|tuinier|lees|wandel] ik graag, [met de hond|in mijn "
        "eentje|ook in de winter].",
    ),
    "service": (
        "Je kunt bij mij terecht voor [een ontspanningsmassage|gezelschap|een etentje|een lange massage met olie].",
        "De massage is [stevig|zacht|naar wens], met [warme olie|kokosolie|lavendelolie|een beetje talkpoeder].",
        "Ook [als begeleiding bij een diner|voor een avondje uit|voor een weekend weg|voor een hele nacht] te boeken.",
        "Een afspraak begint met [een kop thee|een glaasje fris|een douche|een praatje op de bank].",
        "Ik neem [alle tijd|ruim de tijd|een heel uur de tijd] en kijk niet op de klok.",
        "Alles gaat [in overleg|op jouw tempo|zonder haast], zeg gerust wat je [fijn vindt|niet "
        "prettig vindt|in gedachten hebt].",
        "Mijn specialiteit is de [rug- en "
        "nekmassage|tantramassage|voetmassage|hoofdmassage|vierhandenmassage met een vriendin].",
        "Met [stellen|beginners|oudere heren|verlegen mannen] heb ik [veel ervaring|alle geduld|het altijd gezellig].",
        "Escort kan [in heel de provincie|in en rond {city}|bij jou thuis of in je hotel|tot dertig kilometer].",
        "[Dansje|Rollenspel|Verkleden|Een goed gesprek] mag ook, als je het maar van tevoren zegt.",
        "Wil je [alleen praten|samen koken|een film kijken|mee naar de sauna], dan kan dat ook.",
    ),
    "room": (
        "Ik ontvang [in mijn appartement|op een nette kamer|in een rustig huis|aan huis] [op de "
        "tweede verdieping|met eigen opgang|vlak bij het park|achter het station].",
        "De kamer heeft [een groot bed|een bubbelbad|een ruime douche|zacht licht] en [schone "
        "handdoeken|koele dranken|goede muziek|een eigen toilet].",
        "Parkeren kan [gratis voor de deur|in de straat erachter|in de garage om de hoek|na zes uur zonder kaartje].",
        "Het is [vijf|acht|tien|twaalf] minuten lopen van [het station|de bushalte|het winkelcentrum|de markt].",
        "Mijn plek ligt in [een stille woonwijk|het centrum|een zijstraatje|een nieuwbouwwijk], "
        "niemand kijkt op of om.",
        "Het adres krijg je [na je telefoontje|een half uur van tevoren|pas als we hebben afgesproken].",
        "Mijn studio is [pas geschilderd|lekker warm gestookt|in Japanse stijl|gezellig met kaarsjes].",
        "Ontvangst is [discreet en hygiënisch|privé|alleen op afspraak], ik woon er niet [maar ben "
        "er vaak|en er is niemand anders].",
        "Let op: de [lift|bel|voordeur] doet het niet altijd, [bel me dan even|klop maar gewoon|ik kom je halen].",
    ),
    "hours": (
        "Ik werk [maandag tot en met donderdag|dinsdag, woensdag en vrijdag|alleen in het "
        "weekend|elke dag behalve zondag] van [9|10|11|12|13] tot [17|19|21|22|23] uur.",
        "[Ook 's avonds|Ook op zondag|Ook vroeg in de ochtend|Ook tijdens lunchtijd] bereikbaar.",
        "Beschikbaar vanaf [negen|tien|elf|twaalf|twee] uur, laatste afspraak om [acht|negen|tien|elf] uur.",
        "Deze maand ben ik er alleen [overdag|doordeweeks|op even dagen|na vier uur].",
        "[Vandaag|Morgen|Deze week] heb ik nog [een plekje|tijd|twee gaatjes] vrij.",
        "Bij voorkeur [een dag|een paar uur|een half uurtje] van tevoren afspreken.",
        "Op feestdagen ben ik [bij mijn familie|gewoon open|meestal weg].",
        "Ik ben er tot [eind deze maand|de kerst|half december|volgende week vrijdag], daarna [neem "
        "ik vrij|ga ik op reis|zie ik wel].",
    ),
    "clean": (
        "[Discreet en hygiënisch|Hygiëne en discretie staan voorop|Alles schoon, veilig en discreet].",
        "Altijd veilig, [daar praat ik niet over|geen uitzonderingen|vraag dus niet verder].",
        "Douchen kan [vooraf en achteraf|bij mij|altijd], handdoeken [liggen klaar|zijn vers gewassen].",
        "Ik verwacht dat je [fris bent|verzorgd komt|eerst even doucht|je handen wast].",
        "Wat we [bespreken|doen] blijft [tussen ons|binnen vier muren|onder ons].",
        "Schoon en verzorgd is voor mij [heel gewoon|de eerste eis|vanzelfsprekend].",
        "Na elke gast [verschoon ik het bed|lucht ik de kamer|maak ik alles schoon].",
    ),
    "refuse": (
        "[Geen anonieme nummers|Anonieme bellers neem ik niet op|Verborgen nummers worden geblokkeerd].",
        "Geen [sms|eindeloos geapp|spelletjes|gezeur over de prijs], [gewoon bellen|dank je|daar heb "
        "ik geen tijd voor].",
        "Niet beschikbaar voor [mannen onder de 25|dronken bezoek|groepen|mensen zonder manieren].",
        "Onderhandelen [heeft geen zin|doe ik niet|doe je maar op de markt].",
        "Ben je te laat, dan gaat dat [van je tijd af|helaas niet door|ten koste van jezelf].",
        "Respect [is een must|staat voorop|hoort erbij], anders [gaat de deur dicht|is het snel klaar].",
        "Afzeggen mag, maar [laat het weten|doe het op tijd|wees eerlijk].",
        "Ik stuur geen [extra foto's|adres vooraf|filmpjes], mijn foto's zijn [echt|van dit jaar|van mezelf].",
        "Nee is nee, [ook bij mij|punt uit|zo simpel is het].",
    ),
    "price": (
        "Een half uur is {half} en een uur {hour} euro.",
        "Voor een uur vraag ik {hour}, [korter kan ook|anderhalf uur in overleg|reiskosten komen erbij].",
        "Tarief: {half} per [half uur|30 minuten], {hour} per uur, [contant betalen|gepast graag|tikkie kan].",
        "Prijs vanaf {half} euro, [langer is voordeliger|extra's in overleg|vraag naar de mogelijkheden].",
        "{hour} per uur, [alles inbegrepen|zonder verrassingen achteraf|ook in het weekend].",
        "Mijn prijzen staan vast: {half} of {hour}, meer keus is er niet.",
    ),
    "mood": (
        "Laat de [drukte|week|stress|kou] achter je en [kom bijkomen|plof neer|geniet een uur van aandacht].",
        "Soms heeft een mens [aandacht|een arm om zich heen|stilte|wat warmte] nodig, [zo simpel is "
        "het|dat begrijp ik goed|daar is niets mis mee].",
        "Ik hou van [humor|goede manieren|een goed glas wijn|lekkere geurtjes] en [eerlijke "
        "mensen|rustige middagen|lange gesprekken].",
        "Je hoeft bij mij [niet stoer te doen|niets te bewijzen|nergens aan te denken].",
        "Wie één keer geweest is, [komt vaak terug|weet het wel|belt meestal weer].",
        "Het leven is te kort voor [slechte koffie|haast|saaie avonden], vind ik.",
        "Met [jazz|oude soul|een knisperend kaarsje|regen op het raam] op de achtergrond wordt het "
        "vanzelf [gezellig|stil|zacht].",
        "Verwacht [geen haastwerk|een warm welkom|een ontspannen sfeer|een eerlijk verhaal].",
        "Een [drukke vergadering|lange rit|rotdag] achter de rug? Hier [vergeet je die|val je bijna "
        "in slaap|kom je tot jezelf].",
    ),
    "extra": (
        "Ik spreek [Nederlands en Engels|ook Duits|Frans en een beetje Spaans|Pools en Engels].",
        "Mijn [kat|oude hond|papegaai] [slaapt overal doorheen|zit in de andere kamer|logeert bij de buren].",
        "Allergisch voor [parfum|noten|wol|latex]? [Zeg het even|Geen probleem|Dan pas ik het aan].",
        "In [het centrum|de buurt] zit een [goed eetcafé|Turkse bakker|ijssalon|klein museum], "
        "handig [vooraf|als je te vroeg bent|na afloop].",
        "Ik rook [niet|alleen buiten|af en toe] en drink [geen druppel|hooguit een wijntje|liever thee].",
        "Voor vaste klanten is er [een spaarkaart|een kwartier extra|altijd voorrang].",
        "Kom je [met de trein|op de fiets|van ver], [laat het weten|dan kijk ik naar de tijd|dan "
        "staat de koffie klaar].",
        "Wie [rozen|stroopwafels|drop|een goed boek] meeneemt, heeft een streepje voor.",
        "Ik heb [pas leren breien|net mijn rijbewijs|een zwak voor tompoucen|eindelijk een nieuwe bank].",
        "Een cadeaubon [voor een vriend|voor de feestdagen] kan [ook|bij mij gehaald worden].",
        "Nieuw: [zaterdagochtend|duomassage|hotstone|een sauna in de tuin], vraag ernaar.",
    ),
    "bye": (
        "[Tot snel|Tot gauw|Tot dan], [kus|groetjes|liefs] {name}.",
        "[Liefs|Warme groet|Dikke kus], {name}",
        "[Durf jij|Waag het erop|Niet twijfelen], ik [bijt niet|wacht op je|heb er zin in].",
        "Ik [hoor graag van je|zie je graag verschijnen|kijk uit naar je telefoontje].",
        "Bel me [maar|even|gerust] als je [nog iets wilt weten|zin hebt|in de buurt bent].",
        "Wees welkom [in {city}|bij mij|met een goed humeur].",
    ),
}
