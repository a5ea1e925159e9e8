"""Ads in other languages that are offered in no Dutch municipality."""

from bench.sets.places_g.skeleton import page

OTHER_NOWHERE = page(
    "en",
    """
# belgium
I receive in Antwerp, Belgium. Dutch gentlemen are welcome, many drive down from {a} or {b}. I lived in the
Netherlands for years but I do not work there now. {name}, {phone}

# online
Video calls only. I live in {a} and I was born in {b}, but I do not meet anybody in person, anywhere. {name}, {age},
{phone}

# stopped
Dear all, I have stopped. My room in {a} is gone and I am not taking bookings in any other town. Thank you for {years}
years. {name}

# no-place
{name}, {age}, independent. The address I only give by phone. I have left {a} and the lady in {b} with the same name
is somebody else. {phone}

# de/germany
Ich empfange in Düsseldorf, in meiner eigenen Wohnung. Gäste aus {a} und {b} kommen gern zu mir über die Grenze. In
den Niederlanden arbeite ich nicht. {name}, {phone}

# de/moved
Ich habe {a} verlassen und bin jetzt in Köln. Auch in {b} bin ich nicht mehr zu finden, die alten Anzeigen bitte
vergessen. {name}, {phone}

# fr/belgium
Je reçois à Liège, en Belgique. J'ai travaillé à {a} puis à {b}, mais c'est fini, je ne vais plus aux Pays-Bas.
{name}, {age} ans, {phone}

# fr/online
Uniquement par vidéo ! J'habite à {a}, mais je ne rencontre personne en vrai. {name}, {phone}

# es/belgium
Recibo en Bruselas, Bélgica. Estuve un año en {a} y unos meses en {b}, pero ya no trabajo en Holanda. {name}, {phone}

# es/no-place
Soy {name}, de Medellín. Ya no estoy en {a}. La dirección la doy solo por teléfono: {phone}. La chica de {b} que usa
mi nombre no soy yo.

# pl/germany
Przyjmuję w Dortmundzie, w Niemczech. Kiedyś pracowałam w {a:pl} i w {b:pl}, ale do Holandii już nie jeżdżę. {name},
{phone}

# ro/belgium
Primesc în Anvers, în Belgia. Am stat un an în {a}, dar în Olanda nu mai lucrez. Sora mea locuiește în {b}. {name},
{phone}

# it/germany
Ricevo ad Aquisgrana, in Germania. Ho vissuto a {a}, ma in Olanda non lavoro più. {name}, {age} anni, {phone}

# pt/online
Só por videochamada! Moro em {a} e não faço encontros ao vivo. Antes trabalhei em {b}, num café. {name}, {phone}

# hu/germany
Németországban, Düsseldorfban fogadok. Régen {a:hu} laktam, de Hollandiában már nem dolgozom. {name}, {phone}

# tr/belgium
Belçika'da, Anvers'te misafir kabul ediyorum. Eskiden {a:tr} yaşıyordum ama Hollanda'da artık çalışmıyorum. {name},
{phone}

# bg/germany
Приемам в Дюселдорф, Германия. Преди живеех в {a}, но в Нидерландия вече не работя. {name}, {phone}
""",
)
