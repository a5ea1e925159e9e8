# ruff: noqa: E501 -- word tables
"""Numbers of things that no table names, known by the form of the words alone: "<noun>nummer", "numero di <noun>", "<noun> száma".

Words that say "number" are those of a telephone too, so what decides is the noun: one about calling, about people or about where
they work leaves the number to call; any other noun owns it. Words that say "code", "reference" or "password" own it by themselves.
Folded, eleven languages. The phrase ends directly before the digits; a sentence mark between ends the claim.
"""

import re
from functools import lru_cache

from extractors.alternatives import by_first_letter
from extractors.phone_owner import THINGS

_CALLING = (  # of these, people have a number to call
    r"tel(?!aio|ler)\w*|phone|fon|fono|mob\w*|movil|gsm|cel|cell\w*|celular|handy\w*|whats\w*|wapp?|app|wa|sms|text\w*|signal|viber|telegram|wechat|imo|line|fax|call\w*|bel(?!asting)\w*|ruf\w*|anruf\w*|appel\w*|llama\w*|chiam\w*|lig(?:ar|a|ue|uem|acao|acoes)(?:-me)?|ring\w*|messag\w*|wats\w*|wtsp|estou|estoy|fala\w*|manda\w*|escrev\w*|escrib\w*|scriv\w*|scri[ei]\w*|schrijf\w*|schreib\w*|napisz\w*|pisz\w*|stuur\w*|hiv(?!atk)\w*|suna\w*|apel\w*|dzwon\w*|zadzwon\w*"
    r"|ara|arama\w*|cep|contact\w*|kontakt\w*|contat\w*|kapcsolat\w*|elerhet\w*|iletisim|ulas\w*|erreich\w*|bereik\w*|joindre|portable|fixe|komork\w*|komorkow\w*|stacjonarn\w*|vezetek\w*|mobil\w*|sim\w*|prepaid|nood\w*|emergency|emergencia\w*|hotline|helpdesk|roaming|landline|vast|sabit|fijo|fisso|fixo"
)
_PLAIN = (  # words that say nothing of what the number is of
    r"la|le|les|l|el|los|las|il|lo|gli|o|a|os|as|the|de|het|des|dem|den|at|on|to|via|by|bij|op|na|onder|unter|auf|pod|od|dla|bez|tylko|only|zawsze|always|altijd|immer|jedyn\w*|unic\w*|unique|temp\w*|tijdelijk\w*|vorlaufig\w*|tymczasow\w*|ideiglenes|gecici|active?\w*|actief|aktiv\w*|good|goed\w*|gut\w*|working|valid|live|fresh|special\w*"
    r"|geschreven|uitgeschreven|gespeld|written|spelled|geschrieben\w*|ecrit|escrito|scritto|scris|irva|yazil\w*|coada|cap|composer|composez|compor|discar|digitar|marcar|selezionare|comporre|wybrania|tarcsazni|aranacak|wahlen|toetsen|draaien|napisan\w*|zapisan\w*|podan\w*|tras"
    r"|discre\w*|diskre\w*|dyskret\w*|exclusi\w*|usual|normal\w*|regular|zapasow\w*|\w+(?:able|ful|sk[ia]|skie|ck[ia])|verified|whole|sexy|hot|prepaid|perso|portable"
)
_PEOPLE = (  # and of these: whom, where or which number, and what is asked for on it
    r"kendi|kendim\w*|own|eigen\w*|propr\w*|propi[oa]|wlasn\w*|bana|me|mij|mich|mir|moi|mim|mi|mio|mia|meu|minha|mine|my|mijn|mein\w*|mon|ma|moj\w*|nasz\w*|our|ons|onze|uns\w*|notre|nuestr[oa]|nostr[oa]|nosso|nossa|nostru|meu|mea|hem|haar|her|him|ihr\w*|sein\w*|jou\w*|your|u|uw|dein\w*|zijn|lui|lei|ella|ela|benim|bizim|sajat|en|a|az"
    r"|\w*vriendin\w*|vriend|friend|girlfriend|freundin|amie?|amig[ao]|amica|amico|kolezank\w*|przyjaciolk\w*|prieten\w*|baratno\w*|arkadas\w*|colleg\w*|coleg\w*|collega\w*|kolleg\w*|sister|zus|schwester|zusje|boss|baas|manager|assistent\w*|assistant\w*|secretar\w*|recept\w*|reception|rezeption|recepcj\w*|recepti[ae]|chauffeur|driver|sofor"
    r"|lady|ladies|dames?|damen?|girls?|meisjes?|meiden|madchen|chica|chicas|ragazz[ae]|rapariga|menina|fille|filles|dziewczyn\w*|fete\w*|fata|lany\w*|kiz\w*|bayan\w*|escort\w*|masseuse|masseur|massage\w*|masaj\w*|masaz\w*|massagg\w*|masajes|massagem|massagens|masszazs\w*|mistress|meesteres|model\w*"
    r"|salon\w*|sala[ou]\w*|szalon\w*|studio\w*|club\w*|huis|house|home|casa|maison|haus\w*|dom\w*|acasa|prive\w*|privat\w*|private|privado|privad[oa]|privat[oa]|prywatn\w*|ozel|magan\w*|agency|agence|agencia|agenzia|agentur|agencj\w*|agenti\w*|ajans\w*|bureau|office|buro|ufficio|oficina|escritorio|biur\w*|birou\w*|iroda\w*|ofis|company|bedrijf|firm[ay]?|business|zaken|zakelijk\w*|geschaft\w*|firmen|dienst\w*|werk|work|trabajo|trabalho|lavoro|travail|arbeit\w*|prac\w*|sluzbow\w*|serviciu|munkahely\w*|munka|is|hotel\w*"
    r"|dutch|english|german|belgian|polish|french|spanish|italian|uk|nl|be|de|eu|foreign|local|national|nederland\w*|holand\w*|oland\w*|hollan\w*|duits\w*|belg\w*|engels\w*|espan\w*|france|francia|italia\w*|portugal|polsk\w*|niederland\w*|deutsch\w*|paises|pays|bas|olanda|country|pais|land|land(?:es)?|kraj\w*|tara|orszag\w*|ulke|area|city|"
    r"|new|nieuw\w*|neu\w*|nouveau|nuevo|nuovo|novo|nou|now[yae]|uj|yeni|second|2nd|tweede|zweit\w*|deuxieme|segund[oa]|second[oa]|drug\w*|doilea|masodik|ikinci|other|ander\w*|autre|otro|altro|outro|inny|alt|masik|diger|first|eerste|erst\w*|next|last|extra|spare|reserve|backup|direct\w*|direkt\w*|dirett\w*|diret\w*|bezposredni\w*|kozvetlen|dogrudan|main|real|right|correct\w*|juiste|full|complete|whole|hele|volledig\w*|ganz\w*|same|hetzelfde|this|that|the|dit|deze|dat|die|der|das|diese\w*|ce|cet|este|questo|esto|ez|bu|ten|to|following|volgend\w*|folgend\w*|suivant|siguiente|seguente|seguinte|nastepujac\w*|urmator\w*|kovetkezo|asagidaki|only|one|single|een|un|una|um|uma|uno|ein\w*|no|geen|any|kein\w*"
    r"|personal\w*|persoonlijk\w*|personlich\w*|personnel\w*|osobist\w*|szemelyes\w*|kisisel|geheim\w*|secret\w*|hidden|anonym\w*|anoniem\w*|anonim\w*|blocked|caller|withheld|current\w*|actual\w*|aktual\w*|aktuel\w*|huidig\w*|guncel|free|gratis|best|beste|24|premium|video|chat\w*|cam|sex\w*|erot\w*|date\w*|dating|booking\w*|info\w*|inform\w*|termin\w*|afspra\w*|appointment\w*|cita|citas|appuntament\w*|marcac\w*|rendez|spotkan\w*|umaw\w*|program\w*|randevu|bericht\w*|message\w*|nachricht\w*|day|night|nacht\w*|dag\w*|tag\w*|nuit|noche|weekend|vacation"
    r"|achterst\w*|omgekeerd\w*|backward\w*|revers\w*|ruckwarts|envers|l'envers|reves|contrario|wspak|tylu|od|invers\w*|visszafele|tersten|umgekehrt|volgorde|order|ordine|orden|ordem|ordre|l'ordre|reihenfolge|kolejnosci|ordinea|sorrend\w*|sira\w*|in|met|with|mit|avec|con|com|cu|z|ze|und|dans|jak|ca|lui|ale|pe|verso|w[ ]kolejnosci"
    r"|kierunkow\w*|czesc\w*|parte?a?|part|deel|teil|partie|resz\w*|half|helft|halfte|moitie|mitad|meta|metade|polow\w*|jumatate\w*|fel\w*|achter\w*|vorne?|hinten|fine|mnie|niej|nas|po|kontaktu|rezerwacji tel\w*|begin\w*|start\w*|zaczyn\w*|konczy\w*|sklada\w*|prefix\w*|prefis\w*|vorwahl|indicatif|code"
    r"|lucky|nummer\w*|number\w*|numero\w*|numer\w*|numar\w*|szam\w*|cijfers?|digits?|ziffern?|cyfr\w*|chiffres?|cifr[ae]s?|digito\w*|zahl\w*|hier|here|aqui|ici|qui|tutaj|aici|itt|burada|bzw|is|ist|est|es|e|jest|este|was|komt|volgt|dus|ook|maar|nu|now|and|or|et|ou|und|oder|y|o|sau|lub|i|vagy|ya"
)
_NAMES = r"lisa|anna|sofia|nina|lina|eva|maya|kim|lola|len[ay]|maria|marie|mari|sara|sarah|laura|julia|elena|emma|amy|linda|nicole|monica|monika|daniela|alexandra|ana|ania|kate|katya|bella|angel\w*|diana|victoria|viktoria|natasha|ani|kasi|moniki|magdy|oli|ewy|asi|gosi|basi|kasia|magda|ola|ewa|andreea|ioana|mihaela|anca|eszter|reka|dora|fatma|deniz|selin|melek|yasmin|chloe|lea|manon|camille|ines|lucia|carmen|rosa|paula|marta|giulia|chiara|francesca|valentina|bianca|tina|jenny|lotte|femke|sanne|noa|julie|amber|tess|luz|natalia|olga|irina|ella|mila|zoe|luna|jessica|vanessa|melissa|carla|camila|gabi|kati|zsuzsi|ayse|elif|zeynep"
_OURS = rf"(?:{_CALLING}|{_PLAIN}|{_PEOPLE}|{_NAMES})(?![a-z])"
_NO = rf"(?!{_OURS})"
_STEM = (  # beginnings of a compound before -nummer that leave it a number to call; a noun of a thing may begin so too
    r"(?!(?:tele(?!fo?x)|tel(?!ler|l)|phone|fon|mob|gsm|bel(?!ast|on|eg)|app(?!ar)|what|wapp|sms|cell|handy|contact|kontakt|prive|privat|werk(?!n(?!ummer|r)|o|b|st)|arbeits(?!auf|ver)|signal|viber|nieuw|neu|eigen|mijn|mein|ruf|porta|call|dit|het|een|my|the|this|geheim|direkt|direct|nood|not(?=ruf|fall|nummer)|reserve(?!r)|ander|tweede|zweit|vast|fest|zakelijk|geschaft|huis(?!dier|vuil)|haus|sim|prepaid|visite(?!nkart)|chat|land|country|net|ort|vor|durch|info|service|hoofd|haupt|gast|anruf|kurz|rufn|dienst|studio|club|salon|escort|massage(?!ta|li|ol)|dames|hotel|haar|zijn|ons|jouw|dag|nacht|sex|hot|video|fax|thuis|centr|zentral|burger(?!ser)|vakantie|club|escort|nacht|weekend|festnetz|prepaid|balie|06|o6|vriend|freund|lands?|buitenland|auslands|mobil|toegangs?(?=nummer)|hulp|spoed|afsprak|afspraak|hivo|telefon|mobil|praxis|bestel(?=nummer\Z)x))"
)
_DE = r"(?:(?:de|di|do|da|du|des|del|della|dello|delle|dei|dos|das|dal|of|van|von|vom|der|din|en|no|na|nel|w|dla|al|a|aux?) |d'|dell'|d |dell )"
_ARTICLE = r"(?:(?:de|het|the|my|mijn|mein\w*|der|des|dem|la|le|les|el|los|las|il|lo|o|a|os|as|mon|ma|mi|mio|mia) |l')?"
_WORD = rf"{_NO}[a-z'-]{{2,24}}"
_THERE = rf"(?!(?:{_CALLING})(?![a-z]))[a-z'-]{{2,24}}"
_MORE = rf"(?:[ ](?!(?:{_CALLING})(?![a-z]))[a-z'-]{{1,24}}){{0,6}}"
_NUMBER = r"(?:numer[oi]|numeros?|numer|numarul|numar|numbers?|nummers?|nr|n[°º]|no)\.?"
_CODE = (  # own what they announce, whatever they are of
    r"(?:\w*kenmerk\w{0,2}|kennzeichen|aktenzeichen|\w*codes?|codice|codici|codigo|codigos|cod(?:ul)?|\w{4,}cod|kody?|kodu|kodja|\w{3,}kod\w{0,3}|\w*referen(?:tie|cia|cja|z|ce|ta|cias)\w{0,3}|riferimento|reference|referans\w*|hivatkozas\w*|azonosito\w*|seri[ae]|seriei|serial|seri|serii|matricola|matricule|wachtwoord|\w*password|passwort|kennwort|mot de passe|contrasena|senha|palavra[ -]passe|haslo|parola|jelszo\w*|sifre\w*"
    r"|\w{4,}sleutel|\w{4,}schlussel|(?:product|licen[cs]e|activation|network) key|cle de (?:licence|produit)|clave|chiave di licenza|chave de licenca|klucz (?:licencyjny|produktu)|cheie de licenta|licenckulcs|lisans anahtari|\w+-passwort|rif|inv|kd"
    r"|rijbewijs\w*|fuhrerschein|driver'?s licen[cs]e|permis de condui\w*|permis de conducere|carne de conducir|patente|carta de conducao|prawo jazdy|jogositvany|ehliyet|paspoort\w*|passport|carte d'identite|carta d'identita|\w{4,}label|return label|proces-verbaal|debiteur\w*|bon d'achat"
    r"|registre|registro|rejestr\w*|registrul\w*|cegjegyzek\w*|sicil|kvk|k\.v\.k|kbo|bce|rpr|rpm|lic|licen[csz]\w*|reg|siren|siret|regon|krs|nip|handelsregister|chamber of commerce|companies house|kamer van koophandel|ondernemings\w*|partita iva|p\. ?iva|vergi|cui|adoszam\w*)(?:-[a-z]{3,20})?(?:[.] ?-?(?:nr|no|n[°º])|[.]?nr)?[.]?"
)
_CARD = r"(?:\w{3,}(?:kaart|kaartje|pas|pasje|karte|ausweis|karty|kartya|kartyam)|(?:loyalty|membership|library|gift|customer|store|bonus|saving\w*|donor|member\w*|id|student\w*|train|bus|points?) (?:card|ticket|pass)s?|(?:carte|carta|tarjeta|cartao|cardul|karta|karty) (?:de |di |do |da )?[a-z]{4,14})"
_LAST = (  # how it is written, between the words and the digits
    r"(?:[ ](?:is|ist|est|es|e|jest|este|was|heeft|has|hat|ha|tiene|tem|ma|are|luidt|lautet|dit|this|ceci|to|sa|onder elkaar|untereinander|one below the other|below each other|sous l'autre|achterstevoren|achterste(?:ven)?|omgekeerd|backwards|reversed|ruckwarts|a l'envers|al reves|al contrario|ao contrario|wspak|od tylu|invers|visszafele|tersten|voluit|in (?:words|letters|woorden|cijfers|worten|parts?|delen)|begint met|starts with|begins with|beginnt mit|commence par|empieza (?:con|por)|comienza (?:con|por)|inizia con|comeca (?:com|por)|zaczyna sie od|incepe cu|onder nummer|unter(?: der)?|met nummer|nummer|nr|no|number)\.?){0,2}"
    r"[^\w.!?;,\n]{0,6}\n?[^\w.!?;,\n]{0,3}"
)
_FORM = re.compile(by_first_letter(
    rf"(?<![a-z'-])(?:"
    rf"(?P<of>{_NUMBER}[ ](?:meu |meo |mio |tau )?{_DE}{_ARTICLE}{_WORD}{_MORE})"
    rf"|(?P<code>{_CODE}(?:[ ](?:{_DE}|(?:voor|for|fur|pour|para|per|pentru|icin)[ ](?:(?:de|het|the|die|den|das|la|le|el|il|o|a)[ ])?)?{_THERE}{_MORE})?)"
    rf"|(?P<card>(?:de )?(?:cijfers|nummers?|digits?|code|ziffern?|chiffres|cifre|cifras|cyfry|number)[ ](?:(?:van|of|de|di|da|der|vom|von|op|on|mijn|my|mein\w*|ma|mi|het|the|la|le|mojej|z|pe)[ ]){{1,2}}{_CARD})"
    r"|(?P<it>numero (?:pratica|ordine|cliente|tessera|conto|fattura|protocollo|telaio|serie|lotto|polizza|volo|camera|targa|contratto)|nr\.? (?:faktury|konta|zamowienia|klienta|paczki|dowodu|sprawy|polisy|karty|rejestr\w*|seryjny|katalogow\w*|umowy|biletu|rezerwacji|lotu|partii|licencji|zezwolenia))"
    rf"|(?P<pl>numer(?:em|u)?[ ](?!do[ ]){_WORD}{_MORE})"
    rf"|(?P<ro>num(?:arul|ar)[ ](?!pentru[ ]){_NO}(?:[a-z]{{3,20}}(?:ii|ului|ei|lor|rii)|cadastral|matricol))"
    rf"|(?P<nl>(?:kadastraal|{_CARD}|[a-z]{{3,20}}(?:bewijs|polis|brief|boekje|label|zegel|diploma|certificaat|vergunning|contract))[ ]?(?:nummer|nr))"
    rf"|(?P<entered>(?:vergund|ingeschreven|geregistreerd|licensed|registered|zugelassen|eingetragen|registriert|immatricul\w+|enregistre\w*|registrad[oa]|registrat[oa]|iscritt[oa]|inscrit\w*|inscrit[oa]|zarejestrowan\w|wpisan\w|inregistrat\w*|bejegyz\w+|nyilvantart\w+|kayitli)(?:[ ](?!{_CALLING}(?![a-z]))[a-z'-]{{1,20}}){{0,4}}[ ](?:{_NUMBER}|szamon|numarali|numarasi\w*)|(?:geregistreerd|ingeschreven|registered|registriert|eingetragen|enregistre\w*|inscrit\w*|registrad[oa]|registad[oa]|inscrit[oa]|registrat[oa]|iscritt[oa]|zarejestrowan\w|wpisan\w|inregistrat\w*|kayitli)[ ](?:onder|under|unter|als|sous(?: le)?|con(?: el| il)?|com(?: o)?|sob(?: o)?|pod|sub|cu|col|al|au|as))"
    rf"|(?P<old>(?:oud(?:e)?|vorige?|vroegere?|old|former|previous|alte?|fruhere|ancien|vieux|antiguo|viejo|vecchio|antigo|velho|stary|dawny|poprzedni|vechiul|regi|eski)[ ](?:tel\w*|gsm|mob\w*|phone|handy)?[ -]?(?:{_NUMBER}|\w*nummer|szam\w*|numara\w*)|{_NUMBER}[ ](?:ancien|antiguo|viejo|anterior|vecchio|antigo|stary|vechi))"
    rf"|(?P<warned>(?:pas op voor|waarschuwing voor|waarschuw voor|beware of|watch out for|warning about|vorsicht vor|warnung vor|attention a|mefiez-vous d[eu]|mefiance avec|cuidado con|ojo con|attenzione a|attenti a|cuidado com|uwaga na|uwazaj\w* na|atentie la|feriti-va de|vigyazz\w* (?:ezzel|a|az)|oplichters?|scammers?|scam|betruger\w*|estafador\w*|truffator\w*|golpistas?|oszust\w*|escrocs?|arnaque\w*|csalo\w*|dolandirici\w*)(?:[ ](?:het|dit|de|the|this|das|die|der|diese\w*|le|ce|el|este|il|questo|o|to|ten|acest|a|az|ez|al|bu))?(?:[ ](?:tel\w*|phone|{_NUMBER}|szam\w*|numara\w*))?)"
    rf"|(?P<compound>{_STEM}[a-z]{{3,28}}(?:nummer|nummern|nr|szam|szama)(?:[ ](?:van|der|des|vom|von|voor)[ ](?:(?:de|het|mijn|die|das|den|meine[rsmn]?)[ ])?{_THERE}{_MORE})?)"
    rf"|(?P<hu>(?<![a-z] ){_NO}[a-z]{{3,24}}(?:[ ]{_NO}[a-z]{{3,24}}){{0,2}}[ ](?:sor)?szam(?:a|at)?)"
    rf"|(?P<hu2>{_WORD}[ ](?:sor)?szamat?)"
    rf"|(?P<tr>{_NO}(?![a-z]+'?nin[ ])[a-z]{{3,20}}[ ]numara(?:si(?:ni|na|nin)?|m)(?![a-z]))"
    rf"|(?P<en>{_NO}(?![a-z]+'s?[ ])[a-z]{{2,20}}[ ](?:number|id|nr|no(?=[ ]?[.:=#]))\.?|(?:dosya|ruhsat|seri|police|siparis|fatura|parsel|sayac|hasta|ogrenci|kart|uye|kargo|takip|sicil) no)"
    rf"){_LAST}\Z"
))  # fmt: skip
_HAS = re.compile(by_first_letter(r"zare|inre|enre|sleut|schlus|key|cle|clav|chia|chav|klucz|chei|kulc|anaht|rif|inv|kd|rijb|fuhr|driv|perm|carn|pate|cart|praw|jogo|ehli|pasp|passp|labe|proc|debi|bon|verg|inges|gereg|licen|regis|zuge|eing|iscr|inscr|zarej|wpis|bejeg|nyilv|kayit|oud|old|alt|anc|anti|viej|vecc|vel|star|dawn|vech|regi|eski|pas op|waar|bewar|watch|warn|vors|atten|mefi|cuid|ojo|uwa|aten|fer|vigy|opli|scam|betr|estaf|truf|golp|oszu|escr|arna|csal|dola|azon|n[uúr°º]|no|sz[aá]m|[ck]od|kenm|ref|rif|ser|matr|wacht|passw|kennw|mot de|contra|senha|palav|haslo|parol|jelsz|sifre|hivat|reg|rej|ceg|sic|kvk|k\.v|kbo|bce|rp[rm]|lic|sire|krs|nip|chamb|compan|kamer|ondern|iva|vergi|cui|ado|kennz|aktenz|cij|digi|ziff|chif|cif|cyf|id"))


@lru_cache(maxsize=4096)
def number_of_a_thing(before: str) -> bool:
    """Whether words that end directly before digits say "number", "code" or the like of anything but calling and people."""
    tail = re.split(r"(?<!lic)(?<!reg)(?<!rif)(?<!inv)(?<!kd)(?<!nr)(?<!no)(?<!ref)(?<![a-z]n)[.!?;,•]\s|\n(?=.)|\s[-–]\s(?=[a-z])", before)[-1]
    return _HAS.search(tail) is not None and _FORM.search(tail) is not None


_IN_PARTS = re.compile(
    rf"(?<![a-z])(?:{_CARD}|{_CODE}|{THINGS})(?![a-z])[a-z ,']{{0,24}}?(?<![a-z])(?:in (?:twee|two|2|zwei|drie|three|drei|stuk\w*|parts?|delen|teilen)|en (?:deux|dos|2)|in due|em duas|w dwoch|in doua|ket reszben|iki parca\w*"
    r"|begin\w*|starts?|commence|empieza|comienza|inizia|comeca|zaczyna|incepe|kezdod\w*|basl\w*|eindig\w*|ends?|endet|finit|termina|finisce|acaba|konczy|vegzod\w*|bit(?:er|iyor))(?![a-z])"
)
_CALLS = re.compile(rf"(?<![a-z])(?:{_CALLING}|(?:tele|prive|werk|mobiel|handy)\w*)(?![a-z])")
_SENTENCE = re.compile(r"[.!?\n]\s*")
_REACH = 120


def parts_of_a_thing(text: str, start: int) -> bool:
    """Whether the sentence of the first part of a number, or the two before, tells of the parts of a card, code or other thing."""
    said = " . ".join(_SENTENCE.split(text[max(0, start - _REACH) : start])[-3:])
    return _IN_PARTS.search(said) is not None and _CALLS.search(said) is None
