"""Ads in English, German, French, Spanish, Italian and Portuguese that are offered in the Netherlands."""

from bench.sets.places_g.skeleton import page

WEST = page(
    "en",
    """
# businesswoman
Good evening gentlemen. I am {name}, {age}, an independent lady with a day job in {a}. I receive you in my own flat in
{1}, discreet and clean. I studied in {b} years ago and still love the place, but I do not work there. Call {phone}.

# tour
Touring again! From the {day}th to the {day2}th I am in {t}, then a few days in {u}. Not coming to {a} this time,
sorry boys. I will fly home to Prague afterwards. Book early: {phone}. Kisses, {name}

# moved
Please note: I have left {a}. My new place is in {1} and it is much nicer, with a bath and free parking. Some old ads
still say {a} or even {b}; ignore them. Same girl, same number {phone}.

# outcall
Outcall only, I cannot host. I come to your home or hotel in {1}, {2} and {3}. My driver lives in {a}, so give us an
hour. {name}, {age}, from London. Text first: {phone}

# trans
Hi, trans lady {name} here. Grew up in Manila, came to {a} with my mum, and now I work in {1}. Incall at my apartment
there, outcall in {2} as well. I go out in {b} on Fridays so no bookings then. {phone}

# copies
Beware of fakes! Somebody in {a} is using my pictures. I have never worked there. The real {name} receives only in
{1}, and the only number is {phone}.

# ticks
✓ {name}, {age} ¶ ✓ incall {1} ¶ ✓ outcall {2} ¶ ✗ no {a} ¶ ✓ born in {b} ¶ ✓ {phone}

# train
No car? From {a} there is a direct train and from the station here in {1} I am five minutes on foot. I host every day
except Sunday. I came to this country via {b}, long story, ask me over a drink. {name} {phone}

# terse
{name}, {age}. Private, {1}. Ex {a}. English, French. {phone}

# apology
So sorry for the missed calls last week, my father was in hospital in {a}. I am back in {1} now and receiving as
usual, from {from} in the morning. Thank you for the sweet messages. {phone}

# de/salon
Unser Salon in {1} hat täglich ab {from} Uhr geöffnet. {name} kommt aus {a}, {name2} hat früher in {b} gearbeitet. Die
Filiale dort ist inzwischen geschlossen. Gäste aus Deutschland sind herzlich willkommen. Telefon {phone}

# de/moved
Ich bin umgezogen! Nicht mehr in {a}, sondern jetzt in {1}. Dort empfange ich dich privat, ganz ohne Hektik. Geboren
bin ich in Dortmund, deshalb mein Deutsch. {name}, {age}, {phone}

# de/tour
Nächste Woche bin ich in {t}, danach in {u}. {a} lasse ich diesmal aus. Nach Köln fahre ich erst zu Weihnachten
wieder, aber nur zur Familie. Termine unter {phone}. Deine {name}

# de/masseur
Masseur, {age}, gelernt in {a}. Ich habe jetzt einen eigenen Raum in {1} und empfange Damen und Herren. Hausbesuche
mache ich nur in {2}. Meine Frau arbeitet in {b}, darum tagsüber viel Ruhe. {man}, {phone}

# de/polite
Sehr geehrte Herren, ich bitte um Verzeihung, dass ich nicht jeden Anruf annehme. Ich wohne in {a}, empfange aber
ausschließlich in {1}. Aus {b} kommen viele Stammgäste zu mir. Mit freundlichen Grüßen, {name}, {phone}

# fr/private
Bonjour messieurs, je suis {name}, {age} ans, née à Lille. J'ai vécu deux ans à {a}, mais maintenant je reçois à {1},
dans un appartement calme. Je ne vais pas à {b}, inutile de demander. Téléphone : {phone}

# fr/tour
Je voyage ! Cette semaine je reçois à {t}, la semaine prochaine à {u}. Je ne passe plus par {a}, l'hôtel y était
affreux. Ensuite je rentre à Lyon voir ma famille. Réservez au {phone}.

# fr/outcall
Je ne reçois pas chez moi. Je me déplace à {1} et à {2}, à domicile ou à l'hôtel. Mes photos ont été prises à {a},
l'été dernier. {name}, {phone}

# fr/copies
Attention, quelqu'un à {a} utilise mes photos. Ce n'est pas moi ! Je travaille seulement à {1}. Bisous, {name}.
{phone}

# es/private
Hola, soy {name}, colombiana de {age} años. Antes trabajaba en {a}, pero ahora recibo en {1}, en un piso privado y
limpio. Mi hermana vive en {b}, pero ella no trabaja en esto. WhatsApp {phone}

# es/tour
¡De gira! Del {day} al {day2} estoy en {t} y después en {u}. A {a} no voy esta vez. Luego vuelvo a Madrid con mi hija.
Reservas: {phone}

# es/trans
Soy {name}, chica trans de {age} años, nacida en Cali. Llegué a {a} hace años, y desde mayo atiendo en {1}. También
hago salidas a {2}. No contesto números ocultos. {phone}

# es/terse
{name}, {age}. Recibo en {1}. Ya no estoy en {a}. Salidas: {2}. {phone}

# it/private
Ciao, sono {name}, {age} anni, di Napoli. Ho lavorato in un ristorante a {a}, adesso ricevo a {1} in un appartamento
tranquillo. A {b} non vado, è troppo lontano. Scrivimi: {phone}

# it/tour
In tour: dal {day} al {day2} sono a {t}, poi a {u}. Le foto le ho fatte a {a}, ma lì non ricevo. Dopo torno a Milano
dalla mia famiglia. {phone}

# it/moved
Ho cambiato città! Non sono più a {a}: ora mi trovi a {1}, dove ricevo tutti i giorni. Stesso numero, {phone}. Baci,
{name}

# it/couple
Siamo una coppia, {man} e {name}. Lui è nato a {a}, lei a Torino. Riceviamo insieme a casa nostra a {1}. Ci spostiamo
solo a {2}. {phone}

# pt/private
Olá, sou a {name}, brasileira, {age} anos. Morei em {a} quando cheguei, mas agora atendo em {1}, num apartamento
discreto. O meu irmão trabalha em {b}, ele não sabe de nada. {phone}

# pt/tour
Em viagem! De {day} a {day2} atendo em {t} e depois em {u}. Desta vez não passo por {a}. Depois volto para Lisboa.
Marcações: {phone}

# pt/outcall
Não recebo em casa. Vou a hotéis e domicílios em {1} e em {2}. As minhas fotos foram tiradas em {a}, mas lá não
trabalho. {name}, {phone}

# pt/copies
Cuidado! Há um anúncio falso com as minhas fotos em {a}. Não sou eu. A verdadeira {name} atende só em {1}. {phone}
""",
)
