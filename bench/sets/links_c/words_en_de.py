"""English and German sentences by topic, in the form of `words_nl`."""

ENGLISH: dict[str, tuple[str, ...]] = {
    "who": (
        "{Hi|Hello|Hey there|Good day}, {I am|this is|my name is} <name>{, <age> years old| and I just "
        "turned <age>|, <age>, new in <city>}.",
        "<name> here, {a calm|a cheerful|an easy-going|a well-travelled} <origin> lady of <age>.",
        "{Call me|You may call me|Friends call me} <name>, {I am|I'm} <age> and {I love what I do|always in "
        "a good mood|never in a hurry}.",
        "{Visiting|Living in|Working in|Back in} <city>: <name>, <age>, {<origin> and proud of it|quiet but "
        "curious|warm and talkative}.",
        "{My name|The name} is <name> and {at <age> I know how to make a man relax|I moved here from far "
        "away|I will make you feel at home}.",
    ),
    "look": (
        "I have <hair> hair, {brown|green|dark|blue} eyes and I am about <height> tall.",
        "{Slim|Curvy|Athletic|Petite|Tall}, <hair> hair, {soft skin|long legs|a wide smile|a few freckles}{|"
        ", no tattoos|, one small tattoo}.",
        "{Expect|You will meet} {a real woman|a well-dressed lady|someone natural}, {<height> in flat shoes|"
        "size 36|size 40|never too much make-up}.",
        "I {swim|run|dance|do yoga} {every morning|three times a week|whenever I can}, {and it shows|so I "
        "stay in shape}.",
    ),
    "nature": (
        "I enjoy <hobby>, {good talks|slow evenings|long dinners} and {people with humour|honest men|a glass "
        "of red wine}.",
        "{People say|Guests tell me} I am {a good listener|funny|very patient|easy to talk to} and {I never "
        "rush|time flies with me|they come back for it}.",
        "{During the day|In the week|Besides this} I {study|work in a shop|take care of my dog|teach "
        "languages}{|, so my time is limited}.",
        "I speak {English and some Dutch|English and Spanish|only English, sorry|English, Italian and a "
        "little German}.",
        "Ask me about <hobby> and {I will not stop talking|we are friends at once|you will see me smile}.",
    ),
    "offer": (
        "I offer {a relaxing|a deep|a slow|a warm oil} massage of {thirty minutes|an hour|ninety minutes}{| "
        "on a real table| with soft music}.",
        "{Dinner dates|Hotel visits|A night out|Business dinners} {are possible too|can be arranged|are my "
        "favourite}, {minimum two hours|taxi on you|I dress for the occasion}.",
        "{Company|Relaxation|A listening ear|A break from work}: {that is what I give|you find it here|come and see}.",
        "My {back and neck massage|foot massage|hot stone massage|head massage} is {famous by now|what "
        "guests return for|the best way to end a day}.",
        "I {trained|worked} {in a spa|with a physiotherapist|at a wellness hotel} for {two|three|five} "
        "years{|, you will notice}.",
        "Outcall {within the city|up to thirty kilometres|to good hotels only}, incall {in a clean flat|in "
        "my own studio|in a private house}.",
    ),
    "place": (
        "My {flat|studio|room|place} is {clean and warm|bright and quiet|small but cosy|modern} and <area> in <city>.",
        "{Free parking|Parking} {in front of the door|around the corner|in the next street}, {shower and "
        "fresh towels|coffee or tea|cold drinks} {included|waiting for you}.",
        "I send the address {an hour before|once we have spoken|on the day itself|after you confirm}.",
        "You find me <area>, {second floor|ground floor|own entrance|ring the lower bell}.",
    ),
    "hours": (
        "{Available|Open|Working} <days>, from <from> to <till>.",
        "I start at <from> and {my last guest comes at|I finish at|close around} <till>, <days>.",
        "{Please book|Make your appointment} {one day ahead|two hours before|on time}, {late evenings on "
        "request|mornings are easiest|I am often full}.",
    ),
    "price": (
        "{Half an hour|Thirty minutes} is <price> euro, {an hour|the full hour} <price2>.",
        "Rates: <price> / 30 min, <price2> / 60 min{|, cash only|, card accepted|, no bargaining}.",
        "{From|Starting at} <price> euro, {fixed price|no hidden extras|please do not negotiate}.",
    ),
    "rules": (
        "{Be clean|Be on time|Be sober} and {polite|respectful}, {that is all I ask|the rest is easy|or do not come}.",
        "{No drugs|No alcohol|No groups|No rude talk}, {no exceptions|thank you|I mean it}.",
        "I do not {answer hidden numbers|reply to long chats|send extra pictures|read e-mails}, {just call|a "
        "short call is best|please understand}.",
        "{Older gentlemen|Shy men|Travellers|Business men|First-timers} {are very welcome|feel at ease here|"
        "are my favourite guests}.",
    ),
    "close": (
        "{See you soon|Kisses|Hope to meet you|Talk soon|Take care}{|, <name>| in <city>}!",
        "{Curious|Interested|In doubt}? {Give me a ring|Send me a message|Just ask}.",
    ),
}

GERMAN: dict[str, tuple[str, ...]] = {
    "who": (
        "{Hallo|Hi|Guten Tag}, ich {bin|heiße} <name>{, <age> Jahre alt| und <age> Jahre jung|, <age>, neu in <city>}.",
        "<name>, <age>, {eine ruhige|eine fröhliche|eine warmherzige|eine elegante} Frau {mit viel Zeit|mit "
        "Humor|aus gutem Haus}.",
        "{Mein Name ist|Man nennt mich} <name> und ich {wohne|arbeite|empfange} in <city>.",
    ),
    "look": (
        "Ich habe <hair> Haare, {braune|grüne|blaue|dunkle} Augen und bin etwa <height> groß.",
        "{Schlank|Vollschlank|Sportlich|Zierlich}, {Größe 36|Größe 38|Größe 42}, {gepflegt|immer gut "
        "gekleidet|natürlich, wenig Schminke}.",
        "<hair> Haare, {lange Beine|ein breites Lächeln|sanfte Hände}: {damit falle ich auf|so bleibe ich in "
        "Erinnerung}.",
    ),
    "nature": (
        "Ich mag <hobby>, {gute Gespräche|lange Abende|ehrliche Menschen} und {ein Glas Wein|guten Kaffee|"
        "viel Lachen}.",
        "{Gäste sagen|Man sagt}, ich sei {geduldig|lustig|sehr aufmerksam|eine gute Zuhörerin}, {überzeug "
        "dich selbst|und das stimmt}.",
        "{Tagsüber|Unter der Woche} {studiere ich|arbeite ich im Laden|pflege ich meinen Garten}, {deshalb "
        "nur mit Termin|abends gehöre ich dir}.",
        "Ich spreche {Deutsch und Englisch|Deutsch und Niederländisch|Deutsch, Polnisch und etwas Englisch}.",
    ),
    "offer": (
        "Ich biete {eine entspannende|eine kräftige|eine sanfte} Massage {mit warmem Öl|auf einer Liege|bei "
        "Musik} von {dreißig Minuten|einer Stunde}.",
        "{Ein Abendessen|Ein Hotelbesuch|Begleitung|Ein Abend in der Stadt} {ist auch möglich|nach Absprache|"
        "mache ich gern}, {ab zwei Stunden|Taxi extra}.",
        "{Rücken|Nacken|Füße|Kopf}: {dort löse ich jede Spannung|da fange ich am liebsten an|danach fühlst "
        "du dich wie neu}.",
        "{Nach der Arbeit|Nach einer langen Fahrt|Am Wochenende} {eine Pause bei mir|eine Stunde Ruhe|"
        "abschalten} {tut gut|wirkt Wunder}.",
    ),
    "place": (
        "{Meine Wohnung|Mein Studio|Mein Zimmer} ist {sauber und warm|hell und ruhig|klein, aber gemütlich} "
        "und liegt in <city> <area>.",
        "{Parkplatz|Parken} {vor der Tür|um die Ecke|kostenlos in der Straße}, {Dusche und frische "
        "Handtücher|Kaffee oder Tee} {inklusive|stehen bereit}.",
        "Die Adresse {schicke ich kurz vorher|bekommst du am Telefon|gibt es nach der Zusage}.",
    ),
    "hours": (
        "{Erreichbar|Geöffnet|Für dich da} <days>, <from> bis <till> Uhr.",
        "{Termine|Besuche} <days> ab <from> Uhr, {letzter Gast|Schluss} um <till>.",
    ),
    "price": (
        "{Halbe Stunde|30 Minuten} <price> Euro, {eine Stunde|60 Minuten} <price2> Euro.",
        "Ab <price> Euro, {fester Preis|kein Handeln|alles inklusive}, die Stunde <price2>.",
    ),
    "rules": (
        "Bitte {gepflegt|nüchtern|pünktlich} und {höflich|allein} kommen, {sonst öffne ich nicht|danke}.",
        "{Unterdrückte Nummern|Lange Chats|Unhöfliche Anrufer} {beantworte ich nicht|werden blockiert|müssen "
        "nicht sein}.",
        "{Ältere Herren|Schüchterne Männer|Reisende|Anfänger} sind {herzlich willkommen|gern gesehen|bei mir richtig}.",
    ),
    "close": (
        "{Bis bald|Liebe Grüße|Ich freue mich|Küsschen}{|, <name>|, deine <name>}!",
        "{Neugierig|Lust auf Ruhe}? {Ruf einfach an|Schreib mir}.",
    ),
}

ENGLISH_STOCK: tuple[str, ...] = (
    "100% discreet.",
    "Real pictures.",
    "No hidden numbers.",
    "Independent.",
    "By appointment only.",
)
GERMAN_STOCK: tuple[str, ...] = (
    "Diskretion ist selbstverständlich.",
    "Echte Fotos.",
    "Keine anonymen Anrufe.",
    "Nur mit Termin.",
)
