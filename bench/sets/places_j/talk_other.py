"""Talkative advertisements in eleven other languages."""

TALK_OTHER = {
    "en": """
Hello, I am {name}. I was born in Varna, I studied in {m1} and I used to work in a shop in {m2}. Now I receive you in
my own
apartment in {i1}. I love cooking and long walks.

A guest from {m1} wrote: "Worth the whole drive." Another one told me he liked me better than anyone in {m2}. See for
yourself, I am in {i1} every day from {h1}. Parking is easy.

My best friend works in {m1} and my sister lives in {m2}, but please do not ask me to come there. I work only in
{i1}. Call me
after {h1} and we find a time.

Coming from {n1}, leave the motorway at {i1} and call me at the second roundabout. Coming from {n2}, take the train,
it is
quicker. I will have the tea ready.

On Sundays I watch football, always the team of {m1}. On weekdays I am free for dinner dates in {i1} and hotel visits
in
{i2}. I am {age}, tall and a good listener.

I have moved! Many of you know me from {m1}. Since this month you find me in {i1}, in a much nicer house. Same
number, {tel}.

First a few words about me. I grew up near Porto and came to {m1} to pick flowers. Later I cleaned hotel rooms in
{m2}. I saved
money, took a course and learned to give a proper massage. Today I have my own place in {i1}. It has a garden and a
very
lazy cat. On Fridays I also work from a friend's studio in {t1}. Tell me which one suits you. {tel}

People ask me if I come to {m1}. I do not, and I do not come to {m2} either. I visit hotels in {i1} and in {i2}, that
is all. A
taxi is included in the price of {p3} euro.

Here everything goes slowly, and I think that is for the best. I make tea, we talk, and then the massage starts. My
house is
in {i1}. I used to live in {m1}, where the neighbours were always awake. Ask for {name}.

After six years I have stopped. I do not receive anyone any more, in {m1} or anywhere else. Thank you to all my guests
from {m2}. You can still write to me for an online chat.
""",
    "de": """
Ich bin {name}, komme aus Dresden und habe lange in {m1} gewohnt. Jetzt empfange ich dich in {i1}, ganz privat. In
meiner
Freizeit lese ich und gehe schwimmen.

Ein Gast aus {m1} schrieb: "Der Weg hat sich gelohnt." Das freut mich echt. Ich arbeite nur in {i1}, jeden Tag ab
{h1}. Ruf
mich an, {tel}.

Meine Schwester wohnt in {m1}, dort bin ich nur zu Besuch. Arbeiten tue ich in {t1} und jeden Freitag auch in {t2}.
Ich
freue mich auf nette Herren.

Vor Jahren habe ich in einem Hotel in {m1} geputzt. Heute habe ich mein eigenes Studio in {i1} und bin stolz darauf.
Den
Kuchen backe ich selbst.

Von Essen sind es nur anderthalb Stunden bis zu mir. Meine Wohnung liegt in {+Arnhem}, nicht weit vom Bahnhof. In
{-Nijmegen}
gehe ich gern einkaufen. Eine Stunde kostet {p2} Euro.

Viele fragen, ob ich auch nach {m1} komme. Nein, das ist mir zu weit. Ich besuche dich im Hotel in {i1} oder in {i2}.
Vorher
trinken wir etwas an der Bar. Ich bin {age} und spreche Deutsch und Englisch. {tel}

Mein Vater heißt Horst und hat ein Herz aus Stein, sagt meine Mutter. Ich bin echt anders. Ich empfange in {i1} und du
bekommst einen Kaffee. Früher war ich Kellnerin in {m1}. {tel}
""",
    "pl": """
Mam na imię {name}, pochodzę z Gdyni. Wcześniej pracowałam w szklarni w {m1}, teraz przyjmuję w {i1}. Lubię gotować i
długie
rozmowy. Dzwoń śmiało, {tel}.

Moja koleżanka pracuje w {m1}, a ja tylko w {i1}. Mam małe, czyste mieszkanie i dużo czasu. W niedzielę odpoczywam.

Klient z {m1} napisał: "Warto było jechać". Zapraszam do {i1}, codziennie od {h1}. Godzina kosztuje {p2} euro.

Przeprowadziłam się z {-Eindhoven} do {+Bredy=Breda}. Nowe mieszkanie jest ciche i ciepłe. Na zakupy jeżdżę do
{-Rotterdamu=Rotterdam}, ale tam nie pracuję.

Urodziłam się w Łodzi, a do Holandii przyjechałam do pracy. Najpierw był magazyn w {m1}, potem hotel w {m2}. Teraz
mam własny
pokój w {i1} i nikt mi nie rozkazuje. Lubię spokojnych mężczyzn. Zapraszam od {h1} do {h2}.
""",
    "ro": """
Bună, sunt {name} și vin din Iași. Am lucrat un an în {m1}, iar acum te primesc în {i1}. Îmi place să gătesc și să
dansez.

Sora mea locuiește în {m1}, dar eu lucrez doar în {i1}. Am un apartament curat, aproape de gară. Sună-mă după {h1},
{tel}.

M-am mutat din {-Haga=Den Haag} la {+Amsterdam}. Clienții vechi mă știu, cei noi sunt bineveniți. O oră costă {p2}
euro.

Am venit din Cluj și am stat întâi la o prietenă în {m1}. Ea lucrează și acum acolo, eu nu. Eu te aștept în {i1},
într-un
apartament liniștit. Sâmbăta merg la fotbal, deci sâmbăta nu răspund. {tel}
""",
    "es": """
Hola, soy {name}, de Medellín. Viví dos años en {m1} y ahora te recibo en mi piso de {i1}. Me gusta bailar y cocinar.

Un cliente de {m1} escribió: "Valió la pena el viaje". Mis padres son de Valencia y voy cada verano. El resto del año
trabajo
en {i1}, todos los días desde las {h1}.

Mi amiga trabaja en {-La Haya=Den Haag}, pero yo solo atiendo en {+Róterdam=Rotterdam}. Los domingos veo el fútbol.
Una hora
cuesta {p2} euros.

Antes trabajaba en una cafetería de {m1} y los fines de semana limpiaba casas en {m2}. Ahora soy mi propia jefa.
Recibo en
{i1} de lunes a viernes. Los sábados voy a hoteles en {i2}. Llámame, {tel}.

Mis vecinas son de {m1} y mis clientas de peluquería son de {m2}. Pero los masajes los doy en casa, en {i1}. Tengo
{age}
años y mucha paciencia. Abro a las {h1}.
""",
    "hu": """
Szia, {name} vagyok, Szegedről jöttem. Tavaly még {-Utrechtben=Utrecht} dolgoztam, most {+Eindhovenben=Eindhoven}
várlak egy
szép lakásban. Szeretek főzni és olvasni. Hívj: {tel}.

A nővérem {-Amszterdamban=Amsterdam} él, de én csak {+Groningenben=Groningen} fogadok vendéget. Vasárnap pihenek. Egy
óra {p2}
euró.

Tavaly {m1} városában laktam a nővéremmel. Most {i1} városában fogadok vendéget, saját lakásban. Vasárnap focit nézek.
Hívj {h1} után, {tel}.
""",
    "pt": """
Olá, sou a {name} e venho do Porto. Estudei em {m1} e agora recebo em {i1}, num apartamento calmo. Gosto de praia e
de música.

A minha irmã mora em {-Haia=Den Haag}, mas eu trabalho só em {+Roterdão=Rotterdam}. Ao domingo vejo futebol. Uma hora
custa {p2}
euros, {tel}.

Uma cliente de {m1} escreveu: "Valeu a viagem." Fiquei contente. Eu recebo só em {i1}, todos os dias a partir das
{h1}. Gosto de cozinhar.
""",
    "tr": """
Merhaba, ben {name}, İzmir'den geldim. Eskiden {-Utrecht'te=Utrecht} bir kuaförde çalıştım. Şimdi seni
{+Tilburg'da=Tilburg}
kendi evimde bekliyorum. Yemek yapmayı severim.

Ablam {-Lahey'de=Den Haag} oturuyor ama ben orada çalışmıyorum. Randevu sadece {+Arnhem'de=Arnhem}, her gün {h1} ile
{h2}
arası. Beni ara: {tel}.

Arkadaşım {m1} şehrinde çalışıyor, ben ise sadece {i1} şehrinde çalışıyorum. Evim temiz ve sessiz. Futbol
konuşmayı severim. Bir saat {p2} euro.
""",
    "fr": """
Bonjour, je suis {name}, je viens de Lille. J'ai fait mes études à {m1} et maintenant je vous reçois à {i1}. J'aime
la cuisine
et le cinéma.

Un client de {m1} a écrit : "Le voyage en valait la peine." Mon amie travaille à {m2}, moi je reste à {i1}.
Appelez-moi après
{h1}.

J'ai quitté {-Maastricht}, la ville est belle mais trop chère. Mon nouvel appartement est à {+Heerlen}, son balcon
donne sur
un parc. Une heure coûte {p2} euros.

Je suis née à Lyon et j'ai vendu des fleurs à {m1}. Aujourd'hui je travaille pour moi. Je vous reçois à {i1} du lundi
au
jeudi. Le vendredi, je me déplace à l'hôtel à {i2}. Une heure coûte {p2} euros.

Le train est lent, mais il arrive. Descendez à {i1}, je vous attends à dix minutes de la gare. Ne descendez pas à
{n1},
beaucoup se trompent. Une heure coûte {p2} euros.
""",
    "it": """
Ciao, sono {name} e vengo da Bari. Ho lavorato in un ristorante a {m1}, adesso ti ricevo a {i1} nel mio appartamento.
Mi
piacciono il mare e la buona cucina.

Mia sorella vive {-all'Aia=Den Haag}, ma io lavoro solo a {+Rotterdam}. La domenica guardo la partita. Un'ora costa
{p2} euro,
chiamami al {tel}.

Un cliente di {m1} ha scritto: "Ne è valsa la pena." La mia amica lavora a {m2}, io invece solo a {i1}. Ho {age} anni
e parlo
italiano e inglese. Ti aspetto tutti i giorni dalle {h1}.
""",
    "bg": """
Zdravei, az sam {name}, ot Varna. Predi rabotih v {m1}, sega te chakam v {i1}, v moya apartament. Obicham da gotvya i
da
tantsuvam.

Sestra mi zhivee v {-Haga=Den Haag}, no az rabotya samo v {+Roterdam=Rotterdam}. V nedelya pochivam. Edin chas struva
{p2}
evro, obadi se na {tel}.

Priyatelkata mi raboti v {m1}, no az sam samo v {i1}. Imam chist apartament blizo do garata. Govorya angliyski.
Chakam te vseki
den ot {h1} do {h2}.
""",
}
