"""What an advertiser says about how to read the number, in eleven languages."""

from bench.sets.phones_h.words import LANGUAGES

_TABLE = {
    "reverse": """Lees de cijfers van mijn nummer van achter naar voren: {n}
Read the digits of my number from back to front: {n}
Die Ziffern meiner Nummer bitte von hinten nach vorne lesen: {n}
Lisez les chiffres de mon numéro de la fin au début : {n}
Lee las cifras de mi número de atrás hacia delante: {n}
Czytaj cyfry mojego numeru od końca do początku: {n}
Citește cifrele numărului meu de la coadă la cap: {n}
A számom számjegyeit hátulról előre kell olvasni: {n}
Leggi le cifre del mio numero dall'ultima alla prima: {n}
Lê os algarismos do meu número de trás para a frente: {n}
Numaramın rakamlarını sondan başa doğru oku: {n}""",
    "groups_reverse": """Mijn nummer met de groepen in omgekeerde volgorde, de laatste groep dus eerst: {n}
My number with the groups in reverse order, so the last group first: {n}
Meine Nummer mit den Gruppen in umgekehrter Reihenfolge, die letzte Gruppe also zuerst: {n}
Mon numéro avec les groupes dans l'ordre inverse, donc le dernier groupe d'abord : {n}
Mi número con los grupos en orden inverso, o sea el último grupo primero: {n}
Mój numer z grupami w odwrotnej kolejności, czyli najpierw ostatnia grupa: {n}
Numărul meu cu grupurile în ordine inversă, deci ultimul grup primul: {n}
A számom fordított csoportsorrendben, tehát az utolsó csoport van elöl: {n}
Il mio numero con i gruppi in ordine inverso, quindi prima l'ultimo gruppo: {n}
O meu número com os grupos por ordem inversa, ou seja, o último grupo primeiro: {n}
Numaram grupları ters sırada, yani önce son grup: {n}""",
    "ends_starts": """Mijn telefoonnummer eindigt op {b} en begint met {a}.
My phone number ends with {b} and starts with {a}.
Meine Telefonnummer endet mit {b} und beginnt mit {a}.
Mon numéro de téléphone se termine par {b} et commence par {a}.
Mi teléfono termina en {b} y empieza por {a}.
Mój numer telefonu kończy się na {b}, a zaczyna od {a}.
Numărul meu de telefon se termină cu {b} și începe cu {a}.
A telefonszámom vége {b}, az eleje {a}.
Il mio numero di telefono finisce con {b} e inizia con {a}.
O meu telefone termina em {b} e começa por {a}.
Telefon numaramın sonu {b}, başı {a}.""",
    "steps": """Mijn nummer: eerst {a}. Daarna komt {b}. En tot slot {c}.
My number: first {a}. Then comes {b}. And finally {c}.
Meine Nummer: zuerst {a}. Dann kommt {b}. Und zum Schluss {c}.
Mon numéro : d'abord {a}. Ensuite vient {b}. Et pour finir {c}.
Mi número: primero {a}. Después viene {b}. Y al final {c}.
Mój numer: najpierw {a}. Potem {b}. A na końcu {c}.
Numărul meu: mai întâi {a}. Apoi vine {b}. Și la final {c}.
A számom: először {a}. Aztán jön {b}. És végül {c}.
Il mio numero: prima {a}. Poi viene {b}. E alla fine {c}.
O meu número: primeiro {a}. Depois vem {b}. E no fim {c}.
Numaram: önce {a}. Sonra {b}. Ve en son {c}.""",
    "begin": """Mijn telefoonnummer begint met {a}.
My phone number begins with {a}.
Meine Telefonnummer beginnt mit {a}.
Mon numéro de téléphone commence par {a}.
Mi teléfono empieza por {a}.
Mój numer telefonu zaczyna się od {a}.
Numărul meu de telefon începe cu {a}.
A telefonszámom eleje {a}.
Il mio numero di telefono inizia con {a}.
O meu telefone começa por {a}.
Telefon numaramın başı {a}.""",
    "rest": """De rest van het nummer is {b}.
The rest of the number is {b}.
Der Rest der Nummer ist {b}.
Le reste du numéro est {b}.
El resto del número es {b}.
Reszta numeru to {b}.
Restul numărului este {b}.
A szám többi része {b}.
Il resto del numero è {b}.
O resto do número é {b}.
Numaranın devamı {b}.""",
    "title": """Het begin van mijn telefoonnummer staat in de titel, de rest is {b}.
The start of my phone number is in the title, the rest is {b}.
Der Anfang meiner Telefonnummer steht im Titel, der Rest ist {b}.
Le début de mon numéro de téléphone est dans le titre, la suite est {b}.
El principio de mi teléfono está en el título, el resto es {b}.
Początek mojego numeru telefonu jest w tytule, reszta to {b}.
Începutul numărului meu de telefon este în titlu, restul este {b}.
A telefonszámom eleje a címben van, a többi {b}.
L'inizio del mio numero di telefono è nel titolo, il resto è {b}.
O início do meu telefone está no título, o resto é {b}.
Telefon numaramın başı başlıkta, devamı {b}.""",
    "star": """{n} (waar * staat hoort een {d})
{n} (every * is a {d})
{n} (jedes * ist eine {d})
{n} (chaque * est un {d})
{n} (cada * es un {d})
{n} (każda * to {d})
{n} (fiecare * este {d})
{n} (minden * helyén {d} áll)
{n} (ogni * è un {d})
{n} (cada * é um {d})
{n} (her * yerine {d})""",
    "noise": """{n} (laat de letters weg)
{n} (leave out the letters)
{n} (die Buchstaben weglassen)
{n} (sans les lettres)
{n} (quita las letras)
{n} (bez liter)
{n} (fără litere)
{n} (a betűk nélkül)
{n} (togli le lettere)
{n} (tira as letras)
{n} (harfler olmadan)""",
    "sum": """{n} (reken de som tussen haakjes uit, dat is één cijfer)
{n} (work out the sum in brackets, it is one digit)
{n} (die Summe in der Klammer ausrechnen, das ist eine Ziffer)
{n} (calculez la somme entre parenthèses, c'est un seul chiffre)
{n} (calcula la suma entre paréntesis, es una sola cifra)
{n} (oblicz sumę w nawiasie, to jedna cyfra)
{n} (calculează suma din paranteză, este o singură cifră)
{n} (számold ki a zárójelben lévő összeget, az egy számjegy)
{n} (calcola la somma tra parentesi, è una sola cifra)
{n} (calcula a soma entre parênteses, é um só algarismo)
{n} (parantez içindeki toplamı hesapla, o tek rakam)""",
    "country": """{n} (zet er zelf +{cc} voor)
{n} (put +{cc} in front)
{n} (davor kommt +{cc})
{n} (mettre +{cc} devant)
{n} (pon +{cc} delante)
{n} (na początku dodaj +{cc})
{n} (pune +{cc} în față)
{n} (elé +{cc} kell)
{n} (metti +{cc} davanti)
{n} (põe +{cc} à frente)
{n} (başına +{cc} koy)""",
    "then": "en dan\nand then\nund dann\net puis\ny luego\na potem\nși apoi\nmajd\ne poi\ne depois\nsonra",
    "or": "of\nor\noder\nou\no\nlub\nsau\nvagy\no\nou\nveya",
    "part": "deel\npart\nTeil\npartie\nparte\nczęść\npartea\nrész\nparte\nparte\nbölüm",
    "spare": """En dit is mijn tweede nummer: {n}
And this is my second number: {n}
Und das ist meine zweite Nummer: {n}
Et voici mon deuxième numéro : {n}
Y este es mi segundo número: {n}
A to mój drugi numer: {n}
Și acesta este al doilea meu număr: {n}
És ez a második számom: {n}
E questo è il mio secondo numero: {n}
E este é o meu segundo número: {n}
Bu da ikinci numaram: {n}""",
}

PHRASES = {name: dict(zip(LANGUAGES, text.split("\n"), strict=True)) for name, text in _TABLE.items()}


def say(name: str, lang: str, **slots: str) -> str:
    """The phrase in this language, with the slots filled in."""
    return PHRASES[name][lang].format(**slots)
