"""German and French ads, short ones first."""

DE_SHORT: tuple[str, ...] = (
    "Massage in {a}, Niederlande. Täglich {h}. {p} Euro pro Stunde. Termin: {t}.",
    "Name: {n}\nAlter: {k}\nOrt: {a}\nHausbesuche: {b}, {c}\nNicht in {x}.\nTelefon: {t}",
    "Tourdaten von {n}:\n{r} in {a}\n{r2} in {b}\nBitte vorher anrufen. {t}",
)
DE_TALK: tuple[str, ...] = (
    "Hallo, ich bin {n}, {k} Jahre alt. Aufgewachsen bin ich in {f}, danach habe ich in {x} studiert. "
    "Das Essen in Holland war gewöhnungsbedürftig, die Männer sind nett. Heute empfange ich dich in {a}, in einer "
    "ruhigen Wohnung. {t}",
    "Von der Grenze bist du schnell bei uns. Fahr an {x} vorbei und nimm die Ausfahrt {a}, dort steht unser Haus. "
    "Parkplätze gibt es im Hof. Wir haben {h} geöffnet, montags ist Ruhetag. {n} macht dir einen Kaffee. {t}",
    "Früher habe ich als Krankenschwester in {x} gearbeitet. Der Beruf war schön, aber anstrengend. "
    "Jetzt massiere ich in {a} und nehme mir Zeit. Eine Stunde kostet {p} Euro. Auf Wunsch komme ich in dein Hotel "
    "in {b}. {t}",
    "Wir sind umgezogen! Unser Studio in {x} gibt es nicht mehr. Ihr findet uns jetzt in {a}, gleich am Bahnhof. "
    "Die Preise bleiben gleich. Frau {s} nimmt eure Anrufe entgegen: {t}.",
    "Ich mache Escort in {a}, {b} und {c}. Nach {z} fahre ich nicht, das ist mir zu weit. "
    "Ich spreche Deutsch, weil meine Mutter aus {f} kommt. Abendessen, Theater, ein langes Gespräch: gern. {t}",
    "Ein Gast schrieb: 'Extra aus {x} gekommen und nicht enttäuscht.' Das freut mich sehr. "
    "Ich heiße {m} und bin diese Woche zu Besuch in {a}. Mein Zimmer liegt in einem kleinen Hotel. {p} Euro pro "
    "Stunde. {t}",
    "Mein Mann und ich hatten eine Bäckerei in {x}, bis er krank wurde. Heute bin ich Witwe und habe Zeit für nette "
    "Besucher. Ich wohne in {a} und empfange dort am Nachmittag. Eine Tasse Tee gehört dazu. {t}",
    "Zone 1: {a} und {b}. Zone 2: {c}. Andere Orte fahren wir nicht an, auch {x} nicht. Unsere Damen sprechen "
    "Deutsch. Ab {q} Euro, Anruf genügt: {t}.",
)
FR_SHORT: tuple[str, ...] = (
    "Massage relaxant à {a}. Tous les jours, {h}. Tarif : {p} euros. Réservation : {t}.",
    "Prénom : {n}\nÂge : {k}\nVille : {a}\nDéplacements : {b} et {c}\nTéléphone : {t}",
)
FR_TALK: tuple[str, ...] = (
    "Bonjour, je m'appelle {m} et j'ai {k} ans. Je suis née à {f} et j'ai fait mes études à {x}. "
    "Aujourd'hui je reçois à {a}, dans un appartement calme. On prend le temps, comme en vacances. {p} euros "
    "l'heure. {t}",
    "J'ai longtemps travaillé dans un hôtel à {x}. Le patron était dur, alors je suis partie. "
    "Je propose maintenant des massages à {a}, chez moi. Je ne me déplace pas à {y}. Appelez le {t}.",
    "Nous avons fermé notre salon à {x}. Merci à tous nos clients. Vous nous trouverez désormais à {a}, près de la "
    "gare. "
    "Mêmes filles, même accueil. Ouvert {h}. {t}",
    "De passage aux Pays-Bas : du {r} je suis à {a}, ensuite du {r2} à {b}. Je rentre après à {f} pour voir ma "
    "famille. "
    "Soyez polis et ponctuels. {p} euros l'heure. Message au {t}.",
    "Je vous accompagne au restaurant ou au théâtre à {a} et à {b}. J'habite à {x}, mais je n'y reçois personne. "
    "Mon amie dit que je parle trop. Venez juger vous-même ! {t}",
    "Ma mère vit à {x} et mon fils étudie à {z}. Moi, je suis bien à {a}, où je reçois depuis trois ans. Café, "
    "musique douce et conversation. Sur rendez-vous seulement, {h}. {t}",
    "Son sourire vous fera oublier la journée, disent nos clients de {n}. Elle vient de {f} et a travaillé à {x}. "
    "Elle vous attend maintenant à {a}, dans notre maison. Parking gratuit. Ouvert {h}. Renseignements : {t}",
)
