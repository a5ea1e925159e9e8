"""Sentences anyone could have written, each in Dutch, English and German, by subject."""

Line = tuple[str, str, str]

TITLES: tuple[Line, ...] = (
    ("{name} in {city}", "{name} in {city}", "{name} in {city}"),
    ("Nieuw in {city}: {name}", "New in {city}: {name}", "Neu in {city}: {name}"),
    ("{name} ({age}) ontvangt privé", "{name} ({age}) receives at home", "{name} ({age}) empfängt privat"),
    ("Ontspannen bij {name}", "Relax with {name}", "Entspannen bei {name}"),
    ("Gezelschap in {city}", "Company in {city}", "Begleitung in {city}"),
    ("Massage in {city}", "Massage in {city}", "Massage in {city}"),
    ("Vandaag vrij, {city}", "Free today, {city}", "Heute frei, {city}"),
    ("{name} is er weer", "{name} is back", "{name} ist wieder da"),
    ("Escort {city} en omstreken", "Escort {city} and around", "Escort {city} und Umgebung"),
    ("Even weg van alles?", "Need a break?", "Zeit für eine Pause?"),
    ("Dame van {age}, {city}", "Lady of {age}, {city}", "Dame, {age}, {city}"),
)

OPENINGS: tuple[Line, ...] = (
    (
        "Hallo, ik ben {name}, {age} jaar.",
        "Hello, I am {name}, {age} years old.",
        "Hallo, ich bin {name}, {age} Jahre alt.",
    ),
    ("Mijn naam is {name}.", "My name is {name}.", "Mein Name ist {name}."),
    ("Hoi! {name} hier uit {city}.", "Hi! {name} here from {city}.", "Hi! Hier ist {name} aus {city}."),
    ("Leuk dat je kijkt.", "Nice of you to look.", "Schön, dass du schaust."),
    ("Ik ontvang je graag in {city}.", "I would love to see you in {city}.", "Ich empfange dich gern in {city}."),
    ("Welkom op mijn advertentie.", "Welcome to my ad.", "Willkommen auf meiner Anzeige."),
    ("Zoek je rust en aandacht?", "Looking for rest and attention?", "Suchst du Ruhe und Aufmerksamkeit?"),
)

LOOKS: tuple[Line, ...] = (
    (
        "Ik ben slank en lang, met donker haar.",
        "I am slim and tall with dark hair.",
        "Ich bin schlank und groß, mit dunklem Haar.",
    ),
    ("Ik ben klein van stuk en lach veel.", "I am petite and laugh a lot.", "Ich bin zierlich und lache viel."),
    ("Ik heb blond haar en blauwe ogen.", "I have blond hair and blue eyes.", "Ich habe blondes Haar und blaue Augen."),
    ("Ik heb een volle maat en ben er trots op.", "I am curvy and proud of it.", "Ich bin kurvig und stolz darauf."),
)

SELF: tuple[Line, ...] = (
    ("Ik neem de tijd voor je.", "I take my time for you.", "Ich nehme mir Zeit für dich."),
    ("Ik ben rustig en luister goed.", "I am calm and a good listener.", "Ich bin ruhig und höre gut zu."),
    ("Ik werk alleen en voor mezelf.", "I work alone and for myself.", "Ich arbeite allein und für mich selbst."),
    ("Ik spreek Nederlands en Engels.", "I speak Dutch and English.", "Ich spreche Niederländisch und Englisch."),
    (
        "Mijn foto's zijn echt en van dit jaar.",
        "My pictures are real and from this year.",
        "Meine Fotos sind echt und von diesem Jahr.",
    ),
    ("Ik hou van humor en goede manieren.", "I love humour and good manners.", "Ich mag Humor und gute Manieren."),
    ("Ik ben van Zuid-Europese afkomst.", "My roots are in the south of Europe.", "Meine Wurzeln liegen in Südeuropa."),
    (
        "Ik doe dit werk al enkele jaren.",
        "I have done this work for some years.",
        "Ich mache diese Arbeit seit einigen Jahren.",
    ),
)

WHERE: tuple[Line, ...] = (
    (
        "Ik kom ook bij je thuis of in het hotel.",
        "I also visit homes and hotels.",
        "Ich komme auch zu dir oder ins Hotel.",
    ),
    ("Alleen privé-ontvangst, geen escort.", "Incall only, no escort.", "Nur privater Empfang, kein Escort."),
)

OFFER: tuple[Line, ...] = (
    (
        "Een ontspannende massage met warme olie.",
        "A relaxing massage with warm oil.",
        "Eine entspannende Massage mit warmem Öl.",
    ),
    ("Ik ga graag mee uit eten.", "I like to join you for dinner.", "Ich gehe gern mit dir essen."),
    (
        "Douche en schone handdoeken aanwezig.",
        "Shower and clean towels available.",
        "Dusche und frische Handtücher vorhanden.",
    ),
    ("Altijd veilig, daar praat ik niet over.", "Always safe, no discussion.", "Immer sicher, keine Diskussion."),
    ("Ook voor stellen.", "Couples are welcome too.", "Auch für Paare."),
    (
        "Een heel weekend kan in overleg.",
        "A whole weekend is possible on request.",
        "Ein ganzes Wochenende ist nach Absprache möglich.",
    ),
    (
        "Een gesprek bij een kop thee hoort erbij.",
        "A talk over a cup of tea is included.",
        "Ein Gespräch bei einer Tasse Tee gehört dazu.",
    ),
    ("Vraag gerust wat er kan.", "Feel free to ask what is possible.", "Frag ruhig, was möglich ist."),
)

HOURS: tuple[Line, ...] = (
    ("Elke dag van 10 tot 22 uur.", "Every day from 10 to 22.", "Jeden Tag von 10 bis 22 Uhr."),
    ("Maandag tot en met vrijdag overdag.", "Monday to Friday in daytime.", "Montag bis Freitag tagsüber."),
    ("Alleen 's avonds na acht uur.", "Evenings only, after eight.", "Nur abends nach acht."),
    ("In het weekend tot laat.", "Until late at weekends.", "Am Wochenende bis spät."),
    ("Dag en nacht bereikbaar.", "Day and night.", "Tag und Nacht erreichbar."),
    ("Graag een dag vooraf afspreken.", "Please book a day ahead.", "Bitte einen Tag vorher vereinbaren."),
    ("Woensdag en zondag ben ik vrij.", "I am off on Wednesday and Sunday.", "Mittwoch und Sonntag habe ich frei."),
)

CLOSINGS: tuple[Line, ...] = (
    ("Tot gauw!", "See you soon!", "Bis bald!"),
    ("Geen sms, geen anonieme nummers.", "No texts, no hidden numbers.", "Keine SMS, keine unterdrückten Nummern."),
    ("Discreet en netjes.", "Discreet and tidy.", "Diskret und gepflegt."),
    ("Liefs, {name}", "Kisses, {name}", "Liebe Grüße, {name}"),
    ("Wees op tijd en verzorgd.", "Be on time and well groomed.", "Sei pünktlich und gepflegt."),
    ("Parkeren kan voor de deur.", "Parking at the door.", "Parken vor der Tür."),
    ("Contant of via een betaalverzoek.", "Cash or payment request.", "Bar oder per Zahlungslink."),
)

CONTACTS: tuple[Line, ...] = (
    ("Bel mij op {p}", "Call me on {p}", "Ruf mich an: {p}"),
    ("Bel of app: {p}", "Call or app: {p}", "Anruf oder App: {p}"),
    ("Mijn nummer is {p}.", "My number is {p}.", "Meine Nummer ist {p}."),
    ("Tel. {p}", "Tel. {p}", "Tel. {p}"),
    ("Afspraak maken kan via {p}", "Book on {p}", "Termine unter {p}"),
    (
        "App naar {p} en je krijgt snel antwoord.",
        "Message {p} for a quick answer.",
        "Schreib an {p}, ich antworte schnell.",
    ),
)

HANDLES: tuple[Line, ...] = (
    ("Telegram: @{h}", "Telegram: @{h}", "Telegram: @{h}"),
    ("Je vindt me op Telegram als @{h}", "Find me on Telegram as @{h}", "Auf Telegram findest du mich als @{h}"),
    ("Stuur een bericht op Insta: {h}", "Send a message on Insta: {h}", "Schreib mir auf Insta: {h}"),
    ("Snap: {h}", "Snap: {h}", "Snap: {h}"),
)

VIA_SITE: tuple[Line, ...] = (
    ("Reageer via het berichtenformulier.", "Please reply through the form.", "Bitte über das Formular antworten."),
    ("Stuur me een bericht via de site.", "Send me a message on this site.", "Schreib mir über die Seite."),
)

PRICES: tuple[Line, ...] = (
    ("Half uur {a}, uur {b}.", "Half an hour {a}, one hour {b}.", "Halbe Stunde {a}, Stunde {b}."),
    ("30 min € {a} - 60 min € {b}", "30 min € {a} - 60 min € {b}", "30 Min € {a} - 60 Min € {b}"),
    ("Vanaf {a} euro.", "From {a} euros.", "Ab {a} Euro."),
    (
        "Een uur kost {b} euro, extra's in overleg.",
        "One hour is {b} euros, extras on request.",
        "Eine Stunde kostet {b} Euro.",
    ),
)

MOVED: tuple[Line, ...] = (
    (
        "Let op: mijn oude nummer {old} gebruik ik niet meer.",
        "Please note: I no longer use my old number {old}.",
        "Achtung: meine alte Nummer {old} benutze ich nicht mehr.",
    ),
    (
        "Nieuw nummer! Vroeger was ik te bereiken op {old}.",
        "New number! I used to be on {old}.",
        "Neue Nummer! Früher war ich unter {old} erreichbar.",
    ),
)

TOURS: tuple[Line, ...] = (
    (
        "Deze week in {city}, daarna in {next}.",
        "This week in {city}, then in {next}.",
        "Diese Woche in {city}, danach in {next}.",
    ),
    (
        "Op doorreis: {city} tot zondag, dan {next}.",
        "On tour: {city} until Sunday, then {next}.",
        "Auf Tour: {city} bis Sonntag, dann {next}.",
    ),
)
