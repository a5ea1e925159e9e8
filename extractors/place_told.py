# ruff: noqa: E501 -- tables of turns of phrase
"""Turns of phrase that say where an ad is offered, or is not, whatever stands directly before the place.

Landmarks called after another town, the way to the door, "there I work", years spent, moves with an arrow, what others say.
Places are blanked out, texts folded.
"""

import re

from extractors.alternatives import by_first_letter
from extractors.place_words import words

_HOUSES = r"(?:hotel|cafe|restaurant|bar|pension|motel|camping|theater|bioscoop|bistro|bakkerij|eetcafe|brasserie|snackbar|pizzeria|kapsalon|winkel|slagerij|hostel|pub|bakery|cinema|shop|kino|gasthof|gasthaus|backerei|boulangerie|panaderia|trattoria|osteria|padaria|restauracja|restauracji|kawiarnia|restaurantul|etterem|otel|lokanta)"
# "In A, behind hotel B": the second place; that another stands before it is asked apart.
LANDMARK = re.compile(
    r"(?<![a-z])(?:achter|naast|tegenover|boven|onder|bij|langs|voorbij|behind|next to|opposite|above|beside|near|past|hinter|neben|gegenuber|uber|bei|derriere|a cote|en face|au-dessus|detras|al lado|junto|frente|encima|dietro|accanto|vicino|sopra|atras|ao lado|za|obok|kolo|nad|naprzeciwko|langa|in spatele|lingo|vizavi)"
    r"(?: (?:de|het|the|an|dem|der|du|del|al|do|da|a|le|la|di))? (?:[a-z]+ |l'|all'|dell')?" + _HOUSES + r"\s['\"]?$"
)
# "A: apartment 'Villa B'": a name in quotes with a word before the place.
HOUSE_NAME = re.compile(r"(?<![a-z])(?:appartement|apartment|appartment|apartamento|appartamento|apartament|studio|flat|gebouw|complex|residentie|residence|residenz|residencia|huis|huize|pand|building|haus|immeuble|edificio|budynek|bloc|camping|park|boot|schip)\s['\"](?:[a-z]+\s)+\x1a")
NAMED_BUILDING = re.compile(r"(?<![a-z])(?:flat|torenflat|flatgebouw|gebouw|appartementencomplex|wooncomplex|residentie|huize|hochhaus|wohnhaus|immeuble|edificio|budynek|blok)\s['\"]?$")
# One of these stands in every such statement; most ads have none.
NOWHERE_WORDS = words("""
    voorlopig momenteel tijdelijk moment nergens now currently zurzeit momentan derzeit vorlaufig instant momento ahora enquanto ora razie obecnie deocamdata egyelore jelenleg su simdilik
    ermee mee afspreken videocalls videochat videollamadas kamerki arrete parado chatten chat online webcam cam telefonisch ligne pauze niemand stopped gestopt aufgehort arretee video videobellen beeldbellen anybody anyone personne telefoongesprekken bezoek meet
""")
# She says that she is to be met nowhere: as a whole statement, not "op zondag werk ik niet".
NOWHERE = re.compile(by_first_letter(
    r"(?<![a-z])(?:(?:ontvang|werk|ben) ik (?:\w+ )?nergens(?![a-z])|(?:ik |we |wij )?stop(?:pen)? (?:ik |we |wij )?er ?mee|(?:advertentie|profiel) staat op pauze|(?:ontvangst of bezoek|bezoek of ontvangst|(?:echt |in het echt )?afspreken) (?:bied|doe) ik niet(?! in| te)|(?:uitsluitend|alleen|enkel|only|nur|uniquement|solo|seulement|tylko|doar) (?:per |par |via |por |przez |de |nog )?(?:beeldbellen|videobellen|online|webcam|video ?calls?|videocalls?|video|videochat|videollamadas?|telefonisch|kamerki)(?=\s?(?:[.!;,\n]|$)| (?:en|and|und) (?:chat|bellen))"
    r"|(?:^|[.!\n] ?)\W*(?:video calls|online|webcam|beeldbellen|telefoongesprekken|phone) (?:only|alleen|en niets anders)|i (?:do not|don't) meet (?:anybody|anyone|people)|je ne rencontre personne|(?:i have|i've|ik ben|ich habe|j'ai|he) (?:nu |definitief |helemaal )?(?:stopped|gestopt|aufgehort|arrete|parado)(?=\s?[.!;\n])|telefoongesprekken met)"
    r"|(?<![a-z])(?:(?:voorlopig|momenteel|tijdelijk|(?:op|voor) dit moment|for now|currently|at the moment|zurzeit|momentan|derzeit|im moment|vorlaufig|pour l'instant|en ce moment|por ahora|de momento|por enquanto|per ora|al momento|na razie|obecnie|momentan|deocamdata|egyelore|jelenleg|su an|simdilik),? (?:werk ik|ontvang ik|ik werk|ik ontvang|i (?:do not|don't|am not) (?:work|working|receive|receiving)|arbeite ich|empfange ich|je ne (?:travaille|recois)|no (?:trabajo|recibo)|non (?:lavoro|ricevo)|nao (?:trabalho|atendo)|nie (?:pracuje|przyjmuje)|nu (?:lucrez|primesc)|nem (?:dolgozom|fogadok)|calismiyorum)(?: (?:even|helemaal|meer))?(?: (?:niet|nergens|nicht|nirgends|pas|anywhere))?"
    r"|(?:ik )?(?:werk|ontvang)(?: ik)? (?:momenteel |voorlopig |op dit moment )(?:niet|nergens)"
    r"|(?:ik )?(?:doe|ben|werk)(?: ik)?(?: nu| voortaan| tegenwoordig)? alleen (?:nog |maar )?(?:chatten|chat|online|webcam|via de (?:web)?cam|telefonisch)"
    r"|(?:i )?(?:now )?only (?:do |work )?(?:online|chat|webcam)(?: now)?|nur noch (?:online|chat|webcam)|(?:plus|desormais) que (?:en ligne|le chat)|solo online ahora|ahora solo (?:online|chat)|ormai solo online|agora so online|teraz tylko online|acum doar online|mar csak online|artik sadece online)"
    r"(?=\s?(?:[.!;\n]|$))"
))  # fmt: skip
# What follows a place on the way to a door.
TO_THE_DOOR = re.compile(
    r"(?:'?[dt][ae])? yasiyorum ve (?:seni |sizi )?burada |[^.!?;\n\x1a]{0,50}(?<![a-z])(?:bel(?:t)? (?:je|u|jij)(?: \w+)? aan(?![a-z])|aanbellen(?! bij)|(?:links|rechts)af,? (?:en )?(?:dan |daar )?(?:ben je (?:er|bij mij)|(?:zie|vind) je mij|is mijn|sta je voor mijn)|ring (?:the|my) (?:door)?bell|klingelst du|klingeln sie|tu sonnes|vous sonnez|sonnez a la porte|tocas el timbre|llamas al timbre|suoni (?:il|al)|tocas a campainha|dzwonisz do drzwi|suni la (?:usa|interfon))"
)
# "near A on the map: there I live and work"
THERE_I = re.compile(
    r",? (?:en |and |und )?(?:je komt|u komt|you come|du kommst|dort besuchst du|dort empfange ich) (?:[a-z]+ ){0,2}(?:(?:bij|to|zu) (?:mij|ons|me|us|mir|uns)|mich|uns)(?![a-z])|,? (?:and|en|und|et|y|e|i|si) (?:i |ik |ich |je |yo |io |eu )?(?:still |now |nu |nog steeds |noch immer |toujours |aun |ancora |ainda |nadal )?(?:work|live and work|receive|host|werk|ontvang|woon en werk) (?:here|hier|there|er)(?: nog(?: steeds)?)?(?![a-z])|"
    r"\s?[:,;]\s(?:en |and |und |et |y |e |i |si )?(?:ja,? )?(?:daar|there|dort|da|la-bas|c'est la que|alli|ahi|li|tam|acolo|ott|orada)\s(?:woon en |wohne und |live and |i live and |je vis et |vivo y |vivo e |mieszkam i )?(?:je |i |eu |ich )?(?:werk|ontvang|masseer|zit|sta|vind je|vindt u|work|receive|massage|you (?:will |can )?find me|arbeite|empfange|findest du|travaille|recois|trabajo|recibo|lavoro|ricevo|trabalho|recebo|pracuje|przyjmuje|lucrez|primesc|dolgozom|fogadok|calisiyorum)(?![a-z])"
    r"(?![^.,!?\n]{0,20}(?<![a-z])(?:niet|nooit|not|never|nicht|nie|pas|no|non|nao|nu|nem|geen|als|tot)(?![a-z]))"
)
ARROW = re.compile(r"\s?(?:→|➡|⇒|-+>|=+>|>+)\s?['\"]?\x1a")
# "Zes jaar A, twee jaar B; nu C". With figures it may be an age: at most fifteen.
SPENT = re.compile(
    r"(?:\A|[,.:]\s|\s(?:en|and|und|et|y|e|i|si|toen|daarna|then|dann)\s)\s*(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|funf|sechs|sieben|neun|zehn|deux|trois|quatre|cinq|sept|huit|neuf|dix|dos|tres|drei|cuatro|cinco|seis|siete|ocho|due|tre|quattro|cinque|sei|sette|otto|dois|duas|quatro|sete|oito|dwa|trzy|cztery|piec|szesc|doi|trei|patru|cinci|sase|ket|harom|negy|ot|hat|iki|uc|dort|bes|alti|[1-9]|1[0-5])"
    r"\s(?:jaar|jaren|maanden|seizoenen|years?|months|seasons|jahre|monate|ans|mois|anos|meses|anni|mesi|lata|lat|ani|luni|evig|ev|ay|yil)|(?:een|a|one) (?:half )?(?:jaar|year)|jaren|jarenlang|years)\s(?:(?:in|te|en|em|a|w|im|la)\s)?$"
)
THEY_SAY = re.compile(
    r"(?<![a-z])(?:(?:ze|zij|men|mensen|sommigen|velen|iedereen|google|internet|de buren|de kaart|they|people|some|everyone|man|leute|alle|sie|viele|on|les gens|certains|la gente|algunos|dicen|dicono|tutti|dizem|pensam|ludzie|niektorzy|lumea|unii|sokan|herkes)\s(?:\w+\s)?(?:denk(?:t|en)|dacht(?:en)?|zeg(?:t|gen)|zei(?:den)?|geloof(?:t|den)|geloven|beweer(?:t|den)|beweren|verwacht(?:en|ten)?|think|thinks|thought|say|says|said|believe|believed|expect|denken|denkt|dachten|sagen|sagte|sagten|glauben|meinen|croient|croit|pense|pensent|disent|dit|cree|creen|piensan|dice|dicen|pensa|pensano|credono|acha|acham|mysla|mowia|crede|cred|zic|spun|hiszik|mondjak|saniyor)|(?:vroeg|vroegen|vraagt|vragen|asked|asks|ask|fragen|fragten|fragt|demandent|preguntan|pytaja|intreaba)(?: mij| me| mich)? (?:of|if|whether|ob|si|se|czy|daca)|dicen que|creen que|dicono che|pensano che|dizem que|pensam que)(?:\s(?:dat|that|dass|que|che|ze|ca|hogy|ki))?(?![a-z])"
)
# Turkish and Hungarian: "A'dan taşındım", "A-ból elköltöztem".
LEFT_BEHIND = re.compile(r"['’-]?(?:[dt][ae]n|b[eo]l|r[eo]l|t[eo]l) \x1a[\x1a ]*'?(?:[a-z]{1,3})? (?:elkoltoz|atkoltoz|koltoz|tasin|gectim|jott)|(?:['’-]?(?:[dt][ae]n|b[eo]l|r[eo]l|t[eo]l)| (?:sehrinden|kentinden|varosabol|varosbol))\s(?:\w+\s)?(?:ayril|tasin|cikt|geldi|gelip|gelen|elkoltoz|atkoltoz|eljot|elment|szarmaz)")
DONE = re.compile(
    r"verlaten|quitte|(?<![a-z])left|verlassen|opuscil|parasit|lasciat|deixei|deje|verhuisd|ingeruild|verruild|moved|relocated|swapped|gezogen|demenage|mudado|mude|trasferit|mudei|przeprowadz|przenios|mutat|premesti|koltoz|tasindim"
)
# A guest who is quoted: "'Great!' - Jan from A", "so says Henk from A".
QUOTED = re.compile(
    r"(?:['\"”’»]\s?[-–—~(]\s?[a-z][a-z.]*(?:\s[a-z][a-z.]*)?,?\s(?:(?:uit|van|from|aus|von|de|du|da|di|z|ze|din)\s)?"
    r"|(?<![a-z])(?:aldus|volgens|schrijft|schreef|dixit|according to|writes|says|laut|so|selon|segun|secondo|segundo|wedlug|dupa|szerint)\s(?:[a-z]+\s){1,3}(?:uit|from|aus|de|da|di|z|ze|din)\s)$"
)
# "A is 8 km away", "A 10 minutes, B half an hour": places at a distance.
AT_A_DISTANCE = re.compile(
    r"(?:\s?[:=(–-]\s?|\s)(?:(?:ligt|is|op|at|liegt|ist|in|est|esta|e|a|dista|jest|lezy|este|la|to)\s){0,3}(?:nog |maar |slechts |ongeveer |circa |ca\.? |about |only |just |nur |etwa |environ |solo |unos |ok\. |\+-|± ?)?"
    r"(?:(?:\d{1,3}(?:[.,]\d)?|een|twee|drie|vijf|acht|tien|twaalf|vijftien|twintig|dertig|five|ten|fifteen|twenty|thirty|funf|zehn|zwanzig|cinq|dix|vingt)\s?-?(?:km|kilometers?|kilometres?|kilometros|chilometri|min|minuten|minuutjes|minuut|minutes?|mins|minutos|minuti|minut|minute|perc|dakika|haltes?|stops?|autominuten)(?![a-z])\.?"
    r"|(?:een |a |an |one |ein |eine |un |une |una )?(?:half uur(?:tje)?|halfuur|kwartier(?:tje)?|half hour|half an hour|quarter|halbe stunde|viertelstunde|demi-heure|quart d'heure|media hora|mezz'ora|meia hora)|\d (?:uur|hours?) (?:rijden|drive))"
    r"(?=\s?(?:$|[,;)|]|(?:en|and|und|et|y|e|i|si|rijden|verderop|away|afstand|weg|entfernt|drive|by|met|mit)(?![a-z])(?! (?:van|vanaf|from|von|de|du|van|od|da)(?![a-z]))))"
)
# "Rather A than B": B.
RATHER_THAN = re.compile(r"(?<![a-z])(?:liever|eerder|leuker|rustiger|beter|rather|better|nicer|lieber|eher|besser|plutot|mieux|mejor|antes|meglio|piuttosto|melhor|lepiej|raczej|mai bine|inkabb)(?![a-z])[^.!?\n]{0,60} (?:dan|than|als|que|che|do que|niz|decat|mint)(?: (?:in|naar|te|nach|to|a|en|em|w|do|la))?\s$")
# Where somebody lives, told apart from where she works.
RESIDENCE = re.compile(r"^\W*(?:woonplaats|woonachtig|woont|wohnort|wohnhaft|residence|domicile|residencia|residenza|miejsce zamieszkania|domiciliu|lakhely)(?: in| te)?\s?[:=-]?\s{0,2}$")
# "No escort outside A": inside it.
OUTSIDE = re.compile(r"(?<![a-z])(?:buiten|outside|outside of|ausserhalb|ausserhalb von|en dehors de|hors de|fuera de|fuori|fuori da|fora de|poza|in afara)\s$")
# "Opposite the town hall of A": in A.
ITS_BUILDING = re.compile(
    r"(?<![a-z])(?:tegenover|achter|naast|bij|nabij|vlak ?bij|boven|opposite|behind|next to|near|gegenuber|hinter|neben|beim|en face|derriere|frente|detras|di fronte|naprzeciwko|za|obok) (?:(?:het|de|the|dem|der|du|de|al|a la|del) )?"
    r"(?:oude |nieuwe )?(?:gemeentehuis|stadhuis|raadhuis|station|treinstation|busstation|ziekenhuis|winkelcentrum|zwembad|politiebureau|kerk|theater|markt|townhall|town hall|city hall|hospital|railway station|shopping centre|rathaus|bahnhof|krankenhaus|mairie|gare|ayuntamiento|estacion|municipio|stazione|dworca|dworcem|ratusza|gara|primarie) (?:van|in|te|of|von|de|di|w|din)\s$"
)
# A flat to let, a farewell.
TO_LET = re.compile(r"(?<![a-z])(?:te huur|for rent|to let|zu vermieten|a louer|se alquila|in affitto|para alugar|do wynajecia|de inchiriat|kiado|kiralik)(?: [a-z']+){0,3}\s$|^\W*dag\s$")
# "..., but there I make no appointments", "..., and then I do not work".
NOT_THERE_THEN = re.compile(
    r",? (?:maar |en |but |and )?(?:dan |daar |then |there )?(?:niet|not|nicht) (?:bereikbaar|beschikbaar|aanwezig|available|erreichbar|verfugbar)(?![a-z])|[^.!?\n\x1a]{0,30} ama orada [^.!?\n]{0,40}m[iu]yor|[^.!?\n\x1a]{0,40}[,;]? ?(?:maar|en|dus|but|and|so|aber|und|mais|et|pero|y|ma|e|mas|ale|i|dar|si)?,? ?(?<![a-z])(?:"
    r"(?:daar|dan|er) (?:ontvang|werk|maak|kom|doe|ben|kan|neem|heb|ga|zit|kunt|kun) (?:ik|je|u|wij|we) (?:er |dus |dan |echt |ook |daar |nu ){0,2}(?:niet|nooit|geen|niets)(?! zo)"
    r"|(?:there|then) i (?:do not|don't|never|can't|am not)|i (?:do not|don't|never) (?:work|receive|host|take bookings|meet) (?:there|then)|(?:so )?no (?:bookings|appointments|calls) (?:there|then)"
    r"|(?:dort|da|dann) (?:empfange|arbeite|mache|bin|nehme) ich (?:nicht|nie|keine)|(?:la-bas|la|alors) je ne|(?:alli|ahi) no (?:recibo|trabajo|atiendo)|li non (?:ricevo|lavoro)|la nao (?:atendo|trabalho)|tam nie (?:przyjmuje|pracuje)|acolo n[ui] (?:primesc|lucrez)"
    r")(?![a-z])"
)
# "..., but that is history".
IT_IS_OVER = re.compile(
    r"[^.!?\n\x1a]{0,60}(?<![a-z])(?:(?:dat|das|die tijd|die|diese zeit|cette epoque|that time|those days|it|that|it's|that's|dat's) ?(?:is|are|ist|est|zijn|was)? (?:inmiddels |nu |al )?(?:verleden tijd|voorbij|gestopt|klaar|geschiedenis|over(?! [a-z])|history|over now|in the past)|verleden tijd|(?:jaren|jaar|lang|years|jahren) (?:geleden|ago)|hace (?:anos|mucho|tiempo|\w+ anos)|il y a (?:\w+ )?ans|vor (?:\w+ )?jahren|anni fa|lat temu|ha anos|dat werd niks|niks voor mij|c'est fini|es cosa del pasado|e acabou|e finita|to juz przeszlosc|das ist vorbei|s-a terminat)(?![a-z])"
)
PHOTOS_TAKEN = re.compile(r"(?<![a-z])foto'?s?: (?:[a-z]+ )?$|(?<![a-z])(?:fotoshoot|shoot) (?:gedaan|done)(?: in| te)? $|(?<![a-z])video'?s?(?![a-z])[^.!?\n]{0,30}opgenomen[^.!?\n]{0,30}$|(?<![a-z])(?:(?:nep)?(?:advertentie|profiel)|fake (?:ad|profile)|eentje) (?:uit|from)\s$|(?<![a-z])(?:foto(?:'?s)?|fotoshoot|pictures|photos|pics|bilder|fotos|poze(?:le)?|zdjecia|kepek)(?![a-z])[^.!?\n]{0,30}(?<![a-z])(?:gemaakt|genomen|geschoten|taken|made|shot|gemacht|entstanden|aufgenommen|prises|hechas|tomadas|fatte|scattate|tiradas|zrobione|facute)(?![a-z])[^.!?\n]{0,30}$")
# "I come to you if you live in A".
COMES_IF = re.compile(r"(?<![a-z])(?:kom|rijd|bezoek|come|drive|visit|komme|fahre|besuche)(?![a-z])[^.!?\n\x1a]{0,30}(?<![a-z])(?:als|indien|if|wenn) (?:je|u|you|du|sie) (?:ook )?(?:in|te|near) $")
MAY_ASK = re.compile(r" (?:woont|wonen|lives?|wohnt),? (?:mag|mogen|kan|kunnen|may|can|darf|kann) [^.!?\n]{0,30}(?:bezoek|visit|besuch)")
NO_FURTHER = re.compile(r"(?<![a-z])(?:verder dan|further than|weiter als)\s$")
