"""What advertisers say around a number, in Dutch, English and German: openers, facts, frames, closers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Talk:
    """Sentences of one language. `frames` hold {n}, the number; `facts` hold ages, prices, times and sizes."""

    names: tuple[str, ...]
    openers: tuple[str, ...]
    facts: tuple[str, ...]
    frames: tuple[str, ...]
    closers: tuple[str, ...]


DUTCH = Talk(
    names=("Nina", "Sanne", "Bo", "Roos", "Mila", "Chantal", "Esra", "Joyce", "Lynn", "Daan", "Kim", "Fleur"),
    openers=(
        "Hallo lieve mensen, ik ben {name}, {age} jaar en nieuw in {city}.",
        "Even weg uit de drukte? Bij {name} kom je tot rust.",
        "Ontspanningsmassage aan huis in {city} en omgeving",
        "Gezellige dame ({age}) ontvangt privé, geen haast.",
        "{name} - {age} jr - {city} centrum - eigen studio",
        "Wie heeft zin in een ontspannen avond met een glaasje wijn??",
        "Klusjesman met {two} jaar ervaring, ook kleine karweitjes",
        "Mobiele kapster komt bij jou thuis (regio {city})",
        "Hoi hoi, daar ben ik weer na {two} weken vakantie :)",
        "LET OP: alleen nette heren, geen anonieme oproepen aub",
        "Tijdelijk in {city}! van {d1} t/m {d2} december",
        "Poetshulp gevraagd of aangeboden? Ik heb nog 1 ochtend vrij",
        "Zachte handen, warme olie, kaarslicht.",
        "Rustig appartement, 2e etage, parkeren voor de deur",
    ),
    facts=(
        "Een half uur {p1}, een uur {p2}, buitenshuis vanaf {p3}.",
        "30 min = {p1} euro / 60 min = {p2} euro / 90 min = {p3} euro.",
        "Open van {t1} tot {t2}, zondag dicht.",
        "Ik ben {cm} lang, {kg} kilo, maat {size}, schoenmaat 38.",
        "Sinds 201{u} werk ik voor mezelf.",
        "Reiskosten: {u} euro per 10 km, binnen {city} gratis.",
        "Ma t/m vr {t1}-{t2}, za {t1}-17.00 uur.",
        "Al {two} vaste klanten gingen je voor, gemiddeld een 9,{u}.",
        "Eerste {two} minuten thee drinken is gratis ;)",
        "Betalen kan contant of met tikkie, min. {p1},-.",
        "Kamer {two} op de {u}e verdieping, lift aanwezig.",
        "Cup {cup}, blond haar, {age} lentes jong van geest.",
        "Graag {u} uur van tevoren laten weten dat je komt.",
        "Mijn vorige advertentie had {p1} reacties in {two} dagen, dank jullie wel!",
        "Massagetafel 190 x 70 cm, draagt tot {p2} kg.",
        "24/7 gaat niet meer, ik heb ook een gezin met {small} kinderen.",
    ),
    frames=(
        "App of bel mij: {n}, dan spreken we iets af.",
        "Mijn nummer is {n}.",
        "Te bereiken op {n} (geen sms).",
        "Stuur een appje naar {n} en je krijgt het adres.",
        "tel {n}",
        "Afspraak maken? {n} 's middags het best.",
        "Voor meer info: {n}, vraag naar {name}.",
        "Whatsapp: {n}",
        "Bel me even op {n}, ik neem altijd op.",
        "Reageren kan alleen via {n}, niet via de site.",
        "Zin om te komen? Dan bel je {n}!",
        "Interesse --> {n} <-- ook 's avonds",
        "Je vindt mij onder {n} op whatsapp of signal.",
        "Contact:\n{n}\nGroetjes {name}",
    ),
    closers=(
        "Kusjes {name}", "Tot snel!", "Groet, {name}", "Liefs x", "Discretie staat voorop.",
        "Geen tijdverspillers aub.", "Tot gauw in {city} :-)", "Prive nummers worden niet beantwoord.",
        "Ik spreek Nederlands en een beetje Engels.", "Fijne dag nog allemaal", "Anoniem bellen heeft geen zin.",
    ),
)
ENGLISH = Talk(
    names=("Amber", "Jess", "Ruby", "Lola", "Tess", "Kate"),
    openers=(
        "Hi guys, {name} here, {age}, just arrived in {city}.",
        "Relaxing full body massage by a certified therapist",
        "New in {city}! only here for {two} days",
        "Your favourite company for dinner and a chat",
        "Handyman available, {two} years experience, fair prices",
        "Sweet, patient and easy going - hotel visits welcome",
        "Dog walker in {city}, small groups of max {small}",
        "Independent lady, {age}yo, own flat near the station",
    ),
    facts=(
        "Half an hour {p1}, one hour {p2}, overnight on request.",
        "Open daily from {t1} till {t2}, last booking {u} hours earlier.",
        "I am {cm} cm, {kg} kg, dress size {size}.",
        "Outcall +{p1} euro within 15 km.",
        "Over {two} reviews, average 4.{u} of 5.",
        "Room {two}, {u}th floor, free parking.",
        "1h {p2} / 2h {p3} / cash only.",
        "Please book {u} hours ahead, no same-minute calls.",
        "Shower and towels included, 0 hidden costs.",
    ),
    frames=(
        "Call or text {n} to book.",
        "My number: {n}",
        "WhatsApp only please, {n}, ask for {name}.",
        "Ring me on {n} any time after lunch.",
        "Drop me a message at {n}, I answer within minutes.",
        "Reach me here >> {n}",
        "For bookings dial {n}.",
        "Contact {n} (no blocked numbers).",
        "You can get hold of me via {n} - Signal works too.",
        "phone {n} x",
    ),
    closers=(
        "See you soon!", "xx {name}", "No time wasters please.", "Serious people only.", "Kisses",
        "Dutch and English spoken.", "Take care, {name}", "Can't wait to meet you",
    ),
)
GERMAN = Talk(
    names=("Jana", "Lena", "Mia", "Steffi", "Vera", "Anja"),
    openers=(
        "Hallo ihr Lieben, hier ist {name}, {age} Jahre, neu in {city}.",
        "Entspannende Massage bei Kerzenschein",
        "Nur kurz da: {d1}. bis {d2}. Dezember in {city}",
        "Nette Begleitung für den Abend gesucht?",
        "Gartenhilfe mit {two} Jahren Erfahrung",
        "Gepflegte Dame empfängt privat, kein Zeitdruck.",
        "Umzugshelfer mit Transporter, {u} Kubikmeter",
        "Endlich mal abschalten...",
    ),
    facts=(
        "Halbe Stunde {p1}, ganze Stunde {p2} Euro.",
        "Täglich von {t1} bis {t2} Uhr, sonntags Ruhetag.",
        "Ich bin {cm} cm groß, {kg} Kilo, Konfektion {size}.",
        "Anfahrt bis {two} km kostenlos, danach 0,5{u} Euro je km.",
        "Zimmer {two} im {u}. Stock, Aufzug vorhanden.",
        "Seit 201{u} selbständig.",
        "Bitte {u} Stunden vorher anmelden.",
        "{two} Bewertungen, im Schnitt 4,{u} Sterne.",
    ),
    frames=(
        "Ruf mich an: {n}.",
        "Meine Nummer lautet {n}.",
        "Per WhatsApp unter {n} erreichbar.",
        "Termine nur unter {n}, keine SMS.",
        "Schreib mir an {n}, ich melde mich gleich.",
        "Tel. {n}",
        "Bei Interesse bitte {n} anrufen, {name} hebt ab.",
        "Erreichbar bin ich auf {n} - auch abends.",
        "Handy {n} (unterdrückte Nummern gehen nicht)",
    ),
    closers=(
        "Bis bald!", "Liebe Grüße, {name}", "Keine anonymen Anrufe.", "Diskretion selbstverständlich.",
        "Ich freue mich auf dich", "Küsschen", "Bitte nur ernst gemeinte Anfragen.",
    ),
)
