"""Spanish and French sentences by topic, in the form of `words_nl`."""

SPANISH: dict[str, tuple[str, ...]] = {
    "who": (
        "{Hola|Buenas|Hola a todos}, {soy|me llamo} <name>{, tengo <age> años| y tengo <age> añitos|, recién "
        "llegada a <city>}.",
        "<name>, <age> años, {una mujer tranquila|una chica alegre|una señora elegante|latina de verdad} "
        "{con mucha paciencia|con buen humor|sin prisas}.",
        "{Mis amigas me dicen|Puedes llamarme} <name> y {vivo|trabajo|recibo} en <city>.",
    ),
    "look": (
        "Tengo el pelo <hair>, ojos {marrones|verdes|negros} y mido {casi|más o menos} <height>.",
        "{Delgada|Con curvas|Deportista|Bajita}, {siempre arreglada|muy natural|de sonrisa bonita}, {sin "
        "tatuajes|con un tatuaje pequeño}.",
        "{Voy al gimnasio|Bailo salsa|Camino mucho} y {se nota|por eso estoy en forma}.",
    ),
    "nature": (
        "Me gusta <hobby>, {conversar|reír|cocinar} y {la gente educada|los hombres sinceros|una copa de vino}.",
        "{Dicen|Mis clientes dicen} que soy {cariñosa|divertida|buena para escuchar} y {que el tiempo vuela|"
        "siempre vuelven}.",
        "{De día|Entre semana} {estudio holandés|trabajo en una tienda|cuido a mi perro}, {por eso atiendo "
        "con cita|por eso tengo pocas horas}.",
        "Hablo {español y un poco de inglés|español e italiano|español, inglés y algo de holandés}.",
    ),
    "offer": (
        "Ofrezco {un masaje relajante|un masaje con aceite caliente|un masaje de espalda} de {media hora|una "
        "hora}, {con música suave|en camilla|sin mirar el reloj}.",
        "{Salidas a hotel|Cenas|Acompañamiento|Visitas a domicilio} {también son posibles|con reserva|dentro "
        "de la ciudad}, {mínimo una hora|taxi aparte}.",
        "{Después del trabajo|Después de un viaje largo|El fin de semana} {ven a descansar|un rato conmigo "
        "te cambia el día|olvida el estrés}.",
        "{Trabajé en un spa|Aprendí masaje con mi tía|Hice un curso de masaje} y {lo vas a notar|me encanta}.",
    ),
    "place": (
        "Mi {piso|estudio|cuarto} es {limpio y cálido|tranquilo y luminoso|pequeño pero acogedor} y está "
        "<area> en <city>.",
        "{Hay ducha y toallas limpias|Te ofrezco algo de beber|Café o té de cortesía} y {se aparca gratis|"
        "hay parking cerca|el bus para al lado}.",
        "La dirección {te la mando antes de la cita|la doy por teléfono|la doy al confirmar}.",
    ),
    "hours": (
        "{Atiendo|Disponible|Estoy} <days> de <from> a <till>.",
        "Horario: <days>, desde las <from>, {última cita|cierro} a las <till>.",
    ),
    "price": (
        "{Media hora|Treinta minutos} <price> euros, {la hora|una hora} <price2>.",
        "Desde <price> euros, {precio fijo|no regateo|todo incluido}; una hora <price2>.",
    ),
    "rules": (
        "Ven {limpio|puntual|sobrio} y {con respeto|solo}, {es lo único que pido|gracias}.",
        "No {contesto números ocultos|respondo chats largos|atiendo a maleducados}, {mejor llama|por favor}.",
        "{Señores mayores|Tímidos|Viajeros|Principiantes} {bienvenidos|son mis favoritos|están en buenas manos}.",
    ),
    "close": (
        "{Te espero|Besos|Hasta pronto|Un abrazo}{|, <name>| en <city>}.",
        "{¿Te animas?|¿Dudas?|¿Curioso?} {Llámame|Escríbeme|Pregunta sin miedo}.",
    ),
}

FRENCH: dict[str, tuple[str, ...]] = {
    "who": (
        "{Bonjour|Coucou|Bonsoir}, {je suis|je m'appelle} <name>{, j'ai <age> ans| et j'ai <age> ans|, "
        "nouvelle à <city>}.",
        "<name>, <age> ans, {une femme calme|une dame élégante|une fille souriante} {qui prend son temps|"
        "pleine d'humour|venue du sud}.",
    ),
    "look": (
        "J'ai les cheveux <hair>, les yeux {bruns|verts|bleus} et je mesure {environ|presque} <height>.",
        "{Mince|Ronde|Sportive|Petite}, {toujours soignée|très naturelle|bien habillée}, {sans tatouage|avec "
        "un joli sourire}.",
    ),
    "nature": (
        "J'aime <hobby>, {les longues soirées|parler|rire} et {les hommes polis|un verre de vin|les gens sincères}.",
        "{On me dit|Mes habitués me disent} {patiente|drôle|très douce} et {je le crois|c'est vrai}.",
        "Je parle {français et anglais|français et un peu néerlandais|français, arabe et anglais}.",
    ),
    "offer": (
        "Je propose {un massage relaxant|un massage à l'huile chaude|un massage du dos} de {trente minutes|"
        "une heure}, {avec musique|sur une vraie table|sans me presser}.",
        "{Un dîner|Une visite à l'hôtel|Une soirée en ville} {est possible aussi|se réserve la veille|me "
        "plaît beaucoup}, {deux heures minimum|taxi en plus}.",
        "{Après le travail|Après la route|Le week-end} {une pause chez moi|une heure de calme} {fait du bien|"
        "change tout}.",
    ),
    "place": (
        "{Mon studio|Mon appartement} est {propre et chaud|calme et clair|petit mais charmant}, <area> à <city>.",
        "{Douche et serviettes propres|Café ou thé|Boisson fraîche} {à disposition|offert avec plaisir}, "
        "parking {gratuit|tout près}.",
        "L'adresse {vient par message|se donne au téléphone|suit après confirmation}.",
    ),
    "hours": (
        "{Disponible|Je reçois|Ouvert} <days> de <from> à <till>.",
        "<days>, dès <from>, dernier {visiteur|rendez-vous} à <till>.",
    ),
    "price": (
        "{La demi-heure|Trente minutes} <price> euros, l'heure <price2>.",
        "À partir de <price> euros, {prix fixe|tout compris}; une heure <price2>.",
    ),
    "rules": (
        "Soyez {propre|ponctuel|sobre} et {poli|respectueux}, {merci|c'est tout}.",
        "{Pas de numéro masqué|Pas de longs messages|Pas d'alcool}, {un appel suffit|merci de comprendre}.",
        "{Messieurs d'âge mûr|Timides|Voyageurs} {bienvenus|très appréciés}.",
    ),
    "close": ("{À bientôt|Bisous|Au plaisir}{|, <name>}.", "{Curieux|Une question} ? {Appelez-moi|Écrivez-moi}."),
}

SPANISH_STOCK: tuple[str, ...] = ("Discreción total.", "Fotos reales.", "Solo con cita.", "Independiente.")
FRENCH_STOCK: tuple[str, ...] = ("Discrétion assurée.", "Photos réelles.", "Sur rendez-vous.", "Indépendante.")
