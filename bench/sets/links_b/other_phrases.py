"""Sentences by topic in English, German, French and Spanish; marked up as the Dutch ones are."""

ENGLISH: dict[str, tuple[str, ...]] = {
    "hello": (
        "[Hi|Hello|Hey there], I am {name} and I [live|stay|work] in {city}.",
        "{name} here, [new in|back in|visiting] {city}.",
        "Welcome, gentlemen, my name is {name}.",
        "Looking for [company|a quiet hour|a proper massage] in {city}?",
    ),
    "self": (
        "I am [23|27|29|32|36|40] years old, [tall|petite|curvy|slim] with [brown|fair|black|red] hair.",
        "I [studied nursing|used to dance|grew up by the sea|come from a big family] and love "
        "[cooking|music|long walks|cats].",
        "People say I am [easy to talk to|a little shy at first|full of jokes|calm and patient].",
        "I work [for myself|alone|independently] and choose [my own hours|who I meet].",
        "My English is [good|fluent|simple but clear], I also speak [Italian|a bit of Dutch|Hungarian|Portuguese].",
    ),
    "service": (
        "I offer [relaxing massage|dinner dates|hotel visits|a full evening together] and [good "
        "talk|a warm welcome|honest attention].",
        "My massage is [slow and deep|gentle|with warm oil|made for sore backs].",
        "Couples are [welcome|welcome on weekdays|fine after a short call].",
        "Outcall [to hotels only|within thirty minutes of {city}|to your home on request].",
        "Tell me [what you like|what hurts|what you dream of] and we [take our time|go from there|make a plan].",
    ),
    "room": (
        "The flat is [near the station|on a quiet street|above a bakery|close to the canal] with "
        "[free parking|a private door|a big shower].",
        "[Fresh towels|Cold drinks|Clean sheets|Candles] are [waiting|always there|included].",
        "I send the address [one hour before|after your call|when we agree on a time].",
        "The building is [discreet|quiet in daytime|new], [second floor|no stairs|with a lift].",
    ),
    "hours": (
        "Open [Monday to Friday|every day but Sunday|only at weekends] from [10|11|noon|2 pm] till [8 pm|10 pm|late].",
        "[Mornings|Lunch breaks|Evenings] are [best|possible|my favourite].",
        "I stay until [the end of the month|next Friday|the holidays].",
        "Book [a day ahead|two hours ahead|in the morning] please.",
    ),
    "clean": (
        "Clean, safe and discreet, [always|no exceptions|as it should be].",
        "Please [shower first|be on time|be polite] and [so will I|all goes well].",
        "No [hidden numbers|bargaining|long chats|drunk visitors].",
        "What happens here [stays here|is between us].",
    ),
    "price": (
        "{half} for half an hour, {hour} for the full hour.",
        "An hour is {hour} euro, [cash only|travel extra|no hidden costs].",
        "Rates start at {half}, [ask me for longer dates|a full hour costs {hour}].",
    ),
    "mood": (
        "Leave the [rain|office|noise] outside and [breathe|smile again|stay a while].",
        "Life is [short|busy|loud], so [be kind to yourself|let me spoil you|take an hour off].",
        "I like [good manners|clean shoes|honest men|dark chocolate].",
        "[First time|Nervous|Tired]? [No problem|I understand|You are not the only one].",
    ),
    "bye": (
        "[Kisses|See you soon|Love], {name}",
        "[Call me|Write me|Do not wait too long].",
        "I hope to meet you soon.",
    ),
}

GERMAN: dict[str, tuple[str, ...]] = {
    "hello": (
        "[Hallo|Hi|Guten Tag], ich bin {name} und [wohne|arbeite|bin zu Gast] in {city}.",
        "Mein Name ist {name}, [schön, dass du da bist|willkommen bei mir].",
        "{name} aus {city} [freut sich auf dich|stellt sich vor].",
    ),
    "self": (
        "Ich bin [25|28|30|34|39] Jahre alt, [blond|dunkelhaarig|rothaarig] und [herzlich|ruhig|lebenslustig].",
        "Früher war ich [Friseurin|Kellnerin|Krankenschwester], heute [arbeite ich für mich|mache "
        "ich, was mir Freude macht].",
        "Ich lese gern [Krimis|Gedichte], [koche|tanze|wandere] viel und lache [oft|laut|gern].",
        "Ich spreche [Deutsch und Englisch|Deutsch und etwas Niederländisch|auch Polnisch].",
    ),
    "service": (
        "Bei mir gibt es [Massagen mit warmem Öl|nette Begleitung|Entspannung ohne Eile] und [gute "
        "Gespräche|viel Zeit|einen Kaffee].",
        "Auch [Hotelbesuche|Abendessen|ein ganzes Wochenende] [sind möglich|mache ich gern].",
        "Sag mir einfach, was dir [gefällt|guttut|fehlt].",
        "[Paare|Anfänger|Ältere Herren] sind [willkommen|gern gesehen].",
    ),
    "room": (
        "Die Wohnung liegt [ruhig|zentral|am Park], Parkplätze [vor der Tür|um die Ecke|im Hof].",
        "[Frische Handtücher|Getränke|Kaffee und Tee] stehen bereit, die Dusche ist [groß|neu].",
        "Die Adresse bekommst du [nach dem Anruf|eine Stunde vorher].",
    ),
    "hours": (
        "Ich bin [Montag bis Freitag|täglich|nur am Wochenende] von [10|11|12] bis [19|21|23] Uhr da.",
        "Termine bitte [einen Tag|zwei Stunden|möglichst früh] vorher.",
        "Bis [Ende des Monats|nächsten Freitag] bin ich hier.",
    ),
    "clean": (
        "Diskret und sauber, [das ist selbstverständlich|immer sicher].",
        "Keine [unterdrückten Nummern|Preisdiskussionen|Betrunkenen].",
        "Bitte komm [gepflegt|pünktlich|frisch geduscht].",
    ),
    "price": (
        "Die halbe Stunde kostet {half}, die ganze {hour} Euro.",
        "Eine Stunde {hour} Euro, [nur bar|ohne Aufpreis|Fahrtkosten extra].",
        "Preise ab {half} Euro, [länger nach Absprache|die Stunde {hour}].",
    ),
    "mood": (
        "Lass den [Alltag|Stress|Regen] draußen und [atme durch|genieß die Ruhe].",
        "Ich mag [Humor|Ehrlichkeit|gute Manieren] und [Kerzenlicht|stille Abende].",
    ),
    "bye": ("[Bis bald|Liebe Grüße|Küsschen], {name}", "Ich freue mich [auf dich|auf deinen Anruf]."),
}

FRENCH: dict[str, tuple[str, ...]] = {
    "hello": (
        "[Bonjour|Coucou|Bonsoir], je suis {name} et je reçois à {city}.",
        "Je m'appelle {name}, [bienvenue|merci de me lire].",
        "{name}, [de passage|installée|de retour] à {city}.",
    ),
    "self": (
        "J'ai [24|27|31|35|42] ans, [brune|blonde|rousse] aux yeux [verts|bleus|noirs].",
        "Je suis [douce|drôle|calme|curieuse] et j'aime [la cuisine|la danse|les voyages|les chats].",
        "Je travaille [seule|pour moi-même], [sans patron|à mon rythme].",
        "Je parle français et [un peu anglais|espagnol|un peu néerlandais].",
    ),
    "service": (
        "Je propose [des massages à l'huile chaude|ma compagnie pour la soirée|un moment de "
        "détente], [sans hâte|avec le sourire].",
        "Je me déplace [à l'hôtel|chez vous|dans la région] [sur demande|le soir].",
        "Dites-moi [ce que vous aimez|ce qui vous ferait plaisir].",
        "[Couples|Débutants] bienvenus, [on prend le temps|dans le respect].",
    ),
    "room": (
        "L'appartement est [calme|au centre|près de la gare], avec [parking gratuit|entrée privée|grande douche].",
        "[Serviettes propres|Boissons fraîches|Musique douce] à disposition.",
        "L'adresse est donnée [après l'appel|une heure avant].",
    ),
    "hours": (
        "Disponible [du lundi au vendredi|tous les jours|le week-end] de [10|11|12] à [19|21|22] heures.",
        "Réservez [la veille|deux heures avant], s'il vous plaît.",
        "Je reste jusqu'à [la fin du mois|vendredi prochain].",
    ),
    "clean": (
        "Discrétion et hygiène [assurées|avant tout].",
        "Pas de [numéros masqués|négociation|messages sans fin].",
        "Soyez [propre|ponctuel|poli], [moi aussi|c'est tout ce que je demande].",
    ),
    "price": (
        "La demi-heure est à {half}, l'heure à {hour} euros.",
        "Une heure {hour} euros, [en espèces|déplacement en plus].",
    ),
    "mood": (
        "Laissez [le travail|la pluie|les soucis] dehors et [respirez|venez vous reposer].",
        "J'aime [le bon vin|l'humour|la politesse] et [les longues conversations|les soirées calmes].",
    ),
    "bye": ("[Bisous|À bientôt|À très vite], {name}", "J'attends [votre appel|de vos nouvelles]."),
}

SPANISH: dict[str, tuple[str, ...]] = {
    "hello": (
        "[Hola|Buenas], soy {name} y [vivo|recibo|estoy de visita] en {city}.",
        "Me llamo {name}, [bienvenido|gracias por leerme].",
        "{name}, [recién llegada|de nuevo] en {city}.",
    ),
    "self": (
        "Tengo [23|26|30|34|37] años, [morena|rubia|pelirroja] de [ojos verdes|pelo largo|sonrisa fácil].",
        "Soy [cariñosa|tranquila|alegre|habladora] y me gusta [bailar|cocinar|el mar|leer].",
        "Trabajo [sola|por mi cuenta], [sin jefes|a mi ritmo].",
        "Hablo español y [un poco de inglés|algo de neerlandés|italiano].",
    ),
    "service": (
        "Ofrezco [masajes con aceite caliente|compañía para cenar|un rato de descanso], [sin prisas|con buena charla].",
        "Voy [a hoteles|a tu casa|a los alrededores] [con aviso|por la noche].",
        "Dime [qué te gusta|qué necesitas] y [lo vemos juntos|hacemos un plan].",
        "[Parejas|Principiantes|Señores mayores] son bienvenidos.",
    ),
    "room": (
        "El piso es [tranquilo|céntrico|nuevo], con [aparcamiento gratis|entrada privada|ducha grande].",
        "Hay [toallas limpias|bebidas frías|música suave] para ti.",
        "La dirección la doy [tras la llamada|una hora antes].",
    ),
    "hours": (
        "Atiendo [de lunes a viernes|todos los días|los fines de semana] de [10|11|12] a [19|21|23] horas.",
        "Reserva [un día antes|con dos horas], por favor.",
        "Me quedo hasta [fin de mes|el viernes que viene].",
    ),
    "clean": (
        "Discreción e higiene [siempre|ante todo].",
        "No contesto [números ocultos|regateos|mensajes largos].",
        "Ven [aseado|puntual|con respeto], [yo igual|es lo único que pido].",
    ),
    "price": (
        "Media hora {half}, una hora {hour} euros.",
        "La hora cuesta {hour} euros, [en efectivo|viaje aparte].",
    ),
    "mood": (
        "Deja fuera [el trabajo|la lluvia|las prisas] y [respira|ven a descansar].",
        "Me gustan [el buen humor|la educación|las velas] y [las tardes largas|el café].",
    ),
    "bye": ("[Besos|Hasta pronto|Un abrazo], {name}", "Espero [tu llamada|conocerte pronto]."),
}
