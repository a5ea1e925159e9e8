# ruff: noqa: E501 -- sentences
"""Every reading of a number in every language: one table, the same cells for all, so that what is missing is seen.

Slots: {n} the ten digits, {a} {b} {c} parts as dialled, {g} a new end of two digits, {r} groups from the last to the first, {m} digits that
something else owns, {z} the nine after the nought, {k} the ten with an X for one of them, {d} one digit in words. A cell is one or more sentences.
"""

from typing import NamedTuple


class Tongue(NamedTuple):
    """The sentences of one language."""

    before: str  # an ordinary sentence
    digits: str  # ten words
    told: str  # the ten digits as nouns in the form a sentence asks for
    double: str
    triple: str
    twice: str  # "two times {d}"
    call: tuple[str, ...]  # before {n}
    backwards: tuple[str, ...]
    last_four: tuple[str, ...]
    halves: tuple[str, ...]
    groups: tuple[str, ...]
    split: tuple[str, ...]  # over title and end
    three: tuple[str, ...]
    corrected: tuple[str, ...]
    zero: tuple[str, ...]
    key: tuple[str, ...]
    owned: tuple[str, ...]


TONGUES: dict[str, Tongue] = {
    "nl": Tongue(
        "Lieve dame ontvangt thuis.",
        "nul een twee drie vier vijf zes zeven acht negen",
        "een nul, een een, een twee, een drie, een vier, een vijf, een zes, een zeven, een acht, een negen",
        "dubbele {d}", "driedubbele {d}", "twee keer een {d}",
        ("Afspraak maken? {n}.", "Maak je afspraak via {n}.", "Ik ben bereikbaar op {n}.", "Voor een date: {n}.", "Mijn privénummer is {n}."),
        ("Lees mijn nummer van achter naar voren: {n}.", "Mijn nummer, achterstevoren geschreven: {n}", "Draai deze cijfers om en bel mij: {n}."),
        ("Eerst de laatste vier cijfers van mijn nummer: {b}. Daarvoor komt: {a}.", "De laatste vier cijfers zijn {b}, en daarvoor staat {a}.", "Mijn nummer eindigt op {b} en begint met {a}."),
        ("De helften van mijn nummer zijn verwisseld: {b} {a}.", "Let op, de twee delen zijn omgewisseld: {b} - {a}", "Bel {b} {a}, maar zet het tweede blok vooraan."),
        ("De groepjes staan in omgekeerde volgorde: {r}.", "Mijn nummer, de blokjes van achter naar voren: {r}", "Lees de cijferparen van de laatste naar de eerste: {r}."),
        ("Eva in Zwolle - begin van mijn nummer: {a} (rest onderaan)\nIk ontvang in een net huis. Tot snel!\nEn hier gaat mijn nummer verder: {b}", "Nummer begint met {a}\nLieve dame, discreet.\nHet vervolg van mijn nummer is {b}", "Mijn 06: {a} (zie onder voor de rest)\nElke dag open.\nDe rest van het nummer: {b}"),
        ("Mijn nummer begint met: {a}. Ik ontvang in een net huis. Daarna komt: {b}. Tot snel! En het eindigt met: {c}.", "Eerst {a}. Fijne massage. Dan {b}. Kusjes. En tot slot {c}."),
        ("Bel {n}. Sorry, typefout: de laatste twee cijfers moeten {g} zijn.", "Bel {n}. Foutje, de laatste twee cijfers zijn {g}.", "Mijn nummer is {n}. Correctie: de laatste twee cijfers zijn {g}."),
        ("Zet een nul voor dit nummer en bel: {z}.", "Nul ervoor en dan {z}.", "Mijn nummer zonder de nul: {z}."),
        ("Bel {k} (X = {d}).", "Mijn nummer is {k}, waarbij X staat voor {d}.", "{k} - vervang de X door een {d}."),
        ("Aanbetaling gedaan? Stuur het transactienummer, zoals {m}.", "Mijn lidnummer op deze site is {m}.", "Kortingscode {m} geeft tien procent.", "Zwemabonnement {m} gevonden.", "Je krijgt factuur nummer {m} per mail.", "Aangifte gedaan onder nummer {m}.", "Polisnummer bij mijn verzekeraar: {m}.", "Mijn diploma is geregistreerd onder {m}."),
    ),
    "en": Tongue(
        "Sweet lady at home.",
        "zero one two three four five six seven eight nine",
        "a zero, a one, a two, a three, a four, a five, a six, a seven, an eight, a nine",
        "double {d}", "triple {d}", "two times a {d}",
        ("To make an appointment: {n}.", "You can reach me on {n}.", "For a date: {n}.", "Book me via {n}.", "My private number is {n}."),
        ("Read my number from back to front: {n}.", "My number, written backwards: {n}", "Reverse these digits and call me: {n}."),
        ("First the last four digits of my number: {b}. In front of them comes: {a}.", "The last four digits are {b}, and before that comes {a}.", "My number ends with {b} and starts with {a}."),
        ("The two halves of my number are swapped: {b} {a}.", "Careful, the two parts have been switched: {b} - {a}", "Call {b} {a}, but put the second block first."),
        ("The groups are in reverse order: {r}.", "My number, the blocks from last to first: {r}", "Read the pairs from the last to the first: {r}."),
        ("Eva in Zwolle - start of my number: {a} (continued below)\nClean private flat. See you soon!\nAnd here my number continues: {b}", "Number starts with {a}\nSweet lady, discreet.\nThe rest of my number is {b}", "My number: {a} (see the end for the rest)\nOpen every day.\nRemaining digits: {b}"),
        ("My number starts with: {a}. Clean private flat. After that comes: {b}. See you! And it ends with: {c}.", "First {a}. Lovely massage. Then {b}. Kisses. And finally {c}."),
        ("Call {n}. Sorry, typing mistake: the last two digits must be {g}.", "Call {n}. Oops, the last two digits are {g}.", "My number is {n}. Correction: the last two digits should be {g}."),
        ("Put a zero in front of this number and call: {z}.", "Zero first, then {z}.", "My number without the zero: {z}."),
        ("Call {k} (X = {d}).", "My number is {k}, where X stands for {d}.", "{k} - replace the X with a {d}."),
        ("Deposit paid? Send me the transaction number, such as {m}.", "My member number on this site is {m}.", "Discount code {m} gives ten percent.", "Swimming pass {m} found.", "You will get invoice number {m} by mail.", "Reported to the police under number {m}.", "Policy number with my insurer: {m}.", "My diploma is registered under {m}."),
    ),
    "de": Tongue(
        "Liebe Frau empfängt zu Hause.",
        "null eins zwei drei vier fünf sechs sieben acht neun",
        "die Null, die Eins, die Zwei, die Drei, die Vier, die Fünf, die Sechs, die Sieben, die Acht, die Neun",
        "doppelte {d}", "dreifache {d}", "zweimal die {d}",
        ("Termin vereinbaren: {n}.", "Du erreichst mich unter {n}.", "Für ein Date: {n}.", "Melde dich bei mir: {n}.", "Meine private Nummer ist {n}."),
        ("Lies meine Nummer von hinten nach vorne: {n}.", "Meine Nummer, rückwärts geschrieben: {n}", "Dreh diese Ziffern um und ruf mich an: {n}."),
        ("Zuerst die letzten vier Ziffern meiner Nummer: {b}. Davor kommt: {a}.", "Die letzten vier Ziffern sind {b}, und davor steht {a}.", "Meine Nummer endet mit {b} und beginnt mit {a}."),
        ("Die Hälften meiner Nummer sind vertauscht: {b} {a}.", "Achtung, die beiden Teile sind vertauscht: {b} - {a}", "Ruf an: {b} {a}, aber setz den zweiten Block nach vorne."),
        ("Die Gruppen stehen in umgekehrter Reihenfolge: {r}.", "Meine Nummer, die Blöcke von hinten nach vorne: {r}", "Lies die Paare von der letzten zur ersten: {r}."),
        ("Eva in Zwolle - Anfang meiner Nummer: {a} (Fortsetzung unten)\nSaubere Wohnung. Bis bald!\nUnd hier geht meine Nummer weiter: {b}", "Nummer beginnt mit {a}\nLiebe Frau, diskret.\nDer Rest meiner Nummer ist {b}", "Meine Nummer: {a} (Rest siehe unten)\nTäglich offen.\nDie restlichen Ziffern: {b}"),
        ("Meine Nummer beginnt mit: {a}. Saubere Wohnung. Danach kommt: {b}. Bis bald! Und sie endet mit: {c}.", "Zuerst {a}. Schöne Massage. Dann {b}. Küsschen. Und zum Schluss {c}."),
        ("Ruf an: {n}. Entschuldigung, Tippfehler: die letzten zwei Ziffern müssen {g} sein.", "Ruf an: {n}. Ups, die letzten beiden Ziffern sind {g}.", "Meine Nummer ist {n}. Korrektur: die letzten zwei Ziffern sind {g}."),
        ("Setz eine Null vor diese Nummer und ruf an: {z}.", "Null davor und dann {z}.", "Meine Nummer ohne die Null: {z}."),
        ("Ruf an: {k} (X = {d}).", "Meine Nummer ist {k}, wobei X für {d} steht.", "{k} - ersetze das X durch eine {d}."),
        ("Anzahlung gemacht? Schick mir die Transaktionsnummer, zum Beispiel {m}.", "Meine Mitgliedsnummer auf dieser Seite ist {m}.", "Rabattcode {m} gibt zehn Prozent.", "Monatskarte {m} gefunden.", "Du bekommst Rechnung Nummer {m} per Mail.", "Anzeige erstattet unter der Nummer {m}.", "Policennummer bei meiner Versicherung: {m}.", "Mein Diplom ist registriert unter {m}."),
    ),
    "fr": Tongue(
        "Femme douce chez elle.",
        "zéro un deux trois quatre cinq six sept huit neuf",
        "le zéro, le un, le deux, le trois, le quatre, le cinq, le six, le sept, le huit, le neuf",
        "double {d}", "triple {d}", "deux fois le {d}",
        ("Pour un rendez-vous : {n}.", "Je suis joignable au {n}.", "Pour me rencontrer : {n}.", "Prends rendez-vous au {n}.", "Mon numéro privé est le {n}."),
        ("Lis mon numéro à l'envers, de la fin au début : {n}.", "Mon numéro écrit à l'envers : {n}", "Inverse ces chiffres et appelle-moi : {n}."),
        ("D'abord les quatre derniers chiffres de mon numéro : {b}. Devant, il y a : {a}.", "Les quatre derniers chiffres sont {b}, et avant il y a {a}.", "Mon numéro finit par {b} et commence par {a}."),
        ("Les deux moitiés de mon numéro sont inversées : {b} {a}.", "Attention, les deux parties sont échangées : {b} - {a}", "Appelle {b} {a}, mais mets le deuxième bloc devant."),
        ("Les groupes sont dans l'ordre inverse : {r}.", "Mon numéro, les blocs du dernier au premier : {r}", "Lis les paires de la dernière à la première : {r}."),
        ("Eva à Lille - début de mon numéro : {a} (suite en bas)\nAppartement propre. À bientôt !\nEt voici la suite de mon numéro : {b}", "Le numéro commence par {a}\nFemme douce, discrète.\nLe reste de mon numéro est {b}", "Mon numéro : {a} (la suite plus bas)\nOuvert tous les jours.\nLes chiffres restants : {b}"),
        ("Mon numéro commence par : {a}. Appartement propre. Ensuite vient : {b}. À bientôt ! Et il finit par : {c}.", "D'abord {a}. Beau massage. Puis {b}. Bisous. Et enfin {c}."),
        ("Appelle le {n}. Pardon, faute de frappe : les deux derniers chiffres doivent être {g}.", "Appelle le {n}. Oups, les deux derniers chiffres sont {g}.", "Mon numéro est le {n}. Correction : les deux derniers chiffres sont {g}."),
        ("Mets un zéro devant ce numéro et appelle : {z}.", "Zéro devant, puis {z}.", "Mon numéro sans le zéro : {z}."),
        ("Appelle {k} (X = {d}).", "Mon numéro est {k}, où X signifie {d}.", "{k} - remplace le X par un {d}."),
        ("Acompte payé ? Envoie-moi le numéro de transaction, par exemple {m}.", "Mon numéro de membre sur ce site est {m}.", "Le code promo {m} donne dix pour cent.", "Abonnement piscine {m} trouvé.", "Tu recevras la facture numéro {m} par mail.", "Plainte déposée sous le numéro {m}.", "Numéro de police chez mon assureur : {m}.", "Mon diplôme est enregistré sous {m}."),
    ),
    "es": Tongue(
        "Mujer dulce en casa.",
        "cero uno dos tres cuatro cinco seis siete ocho nueve",
        "el cero, el uno, el dos, el tres, el cuatro, el cinco, el seis, el siete, el ocho, el nueve",
        "doble {d}", "triple {d}", "dos veces el {d}",
        ("Para pedir cita: {n}.", "Me encuentras en el {n}.", "Para quedar conmigo: {n}.", "Reserva tu cita en el {n}.", "Mi número privado es {n}."),
        ("Lee mi número al revés, del final al principio: {n}.", "Mi número escrito al revés: {n}", "Dale la vuelta a estas cifras y llámame: {n}."),
        ("Primero las cuatro últimas cifras de mi número: {b}. Delante va: {a}.", "Las últimas cuatro cifras son {b}, y antes va {a}.", "Mi número termina en {b} y empieza por {a}."),
        ("Las dos mitades de mi número están cambiadas: {b} {a}.", "Ojo, las dos partes están intercambiadas: {b} - {a}", "Llama al {b} {a}, pero pon el segundo bloque delante."),
        ("Los grupos están en orden inverso: {r}.", "Mi número, los bloques del último al primero: {r}", "Lee las parejas de la última a la primera: {r}."),
        ("Eva en Breda - principio de mi número: {a} (sigue abajo)\nPiso limpio. ¡Hasta pronto!\nY aquí sigue mi número: {b}", "El número empieza por {a}\nMujer dulce, discreta.\nEl resto de mi número es {b}", "Mi número: {a} (el resto abajo)\nAbierto todos los días.\nLas cifras que faltan: {b}"),
        ("Mi número empieza por: {a}. Piso limpio. Después viene: {b}. ¡Hasta pronto! Y termina en: {c}.", "Primero {a}. Buen masaje. Luego {b}. Besos. Y por último {c}."),
        ("Llama al {n}. Perdón, me he equivocado: las dos últimas cifras son {g}.", "Llama al {n}. Uy, los dos últimos números son {g}.", "Mi número es {n}. Corrección: las últimas dos cifras deben ser {g}."),
        ("Pon un cero delante de este número y llama: {z}.", "Cero delante y luego {z}.", "Mi número sin el cero: {z}."),
        ("Llama al {k} (X = {d}).", "Mi número es {k}, donde X significa {d}.", "{k} - cambia la X por un {d}."),
        ("¿Anticipo pagado? Mándame el número de transacción, por ejemplo {m}.", "Mi número de socia en esta página es {m}.", "El código de descuento {m} da un diez por ciento.", "Abono de piscina {m} encontrado.", "Recibirás la factura número {m} por correo.", "Denuncia presentada con el número {m}.", "Número de póliza de mi seguro: {m}.", "Mi diploma está registrado con el {m}."),
    ),
    "pl": Tongue(
        "Miła pani u siebie.",
        "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć",
        "zero, jedynkę, dwójkę, trójkę, czwórkę, piątkę, szóstkę, siódemkę, ósemkę, dziewiątkę",
        "podwójna {d}", "potrójna {d}", "dwa razy {d}",
        ("Umów się: {n}.", "Umów wizytę pod numerem {n}.", "Jestem dostępna pod {n}.", "Na randkę: {n}.", "Mój prywatny numer to {n}."),
        ("Czytaj mój numer od tyłu: {n}.", "Mój numer napisany wspak: {n}", "Odwróć te cyfry i zadzwoń: {n}."),
        ("Najpierw cztery ostatnie cyfry mojego numeru: {b}. Przed nimi jest: {a}.", "Ostatnie cztery cyfry to {b}, a przed nimi {a}.", "Mój numer kończy się na {b}, a zaczyna od {a}."),
        ("Połówki mojego numeru są zamienione: {b} {a}.", "Uwaga, obie części są zamienione miejscami: {b} - {a}", "Dzwoń: {b} {a}, ale przestaw drugi blok na początek."),
        ("Grupy są w odwrotnej kolejności: {r}.", "Mój numer, bloki od ostatniego do pierwszego: {r}", "Czytaj pary od końca: {r}."),
        ("Ewa w Bredzie - początek mojego numeru: {a} (ciąg dalszy na dole)\nCzyste mieszkanie. Do zobaczenia!\nA tu dalszy ciąg mojego numeru: {b}", "Numer zaczyna się od {a}\nMiła pani, dyskretnie.\nReszta mojego numeru to {b}", "Mój numer: {a} (reszta niżej)\nCodziennie.\nPozostałe cyfry: {b}"),
        ("Mój numer zaczyna się od: {a}. Czyste mieszkanie. Potem idzie: {b}. Do zobaczenia! A na końcu: {c}.", "Najpierw {a}. Miły masaż. Potem {b}. Buziaki. I na koniec {c}."),
        ("Dzwoń: {n}. Przepraszam, pomyłka: dwie ostatnie cyfry to {g}.", "Dzwoń: {n}. Ups, ostatnie dwie cyfry to {g}.", "Mój numer to {n}. Poprawka: dwie ostatnie cyfry powinny być {g}."),
        ("Dodaj zero przed tym numerem i zadzwoń: {z}.", "Najpierw zero, potem {z}.", "Mój numer bez zera: {z}."),
        ("Dzwoń: {k} (X = {d}).", "Mój numer to {k}, gdzie X oznacza {d}.", "{k} - zamień X na {d}."),
        ("Zaliczka wpłacona? Wyślij mi numer transakcji, na przykład {m}.", "Mój numer członkowski na tej stronie to {m}.", "Kod rabatowy {m} daje dziesięć procent.", "Znaleziono karnet na basen {m}.", "Dostaniesz mailem fakturę numer {m}.", "Zgłoszenie na policji pod numerem {m}.", "Numer polisy u mojego ubezpieczyciela: {m}.", "Mój dyplom jest zarejestrowany pod {m}."),
    ),
    "ro": Tongue(
        "Femeie dulce acasă.",
        "zero unu doi trei patru cinci șase șapte opt nouă",
        "un zero, un unu, un doi, un trei, un patru, un cinci, un șase, un șapte, un opt, un nouă",
        "dublu {d}", "triplu {d}", "de două ori {d}",
        ("Pentru o programare: {n}.", "Mă găsești la {n}.", "Pentru o întâlnire: {n}.", "Programează-te la {n}.", "Numărul meu privat este {n}."),
        ("Citește numărul meu de la coadă la cap: {n}.", "Numărul meu scris invers: {n}", "Inversează cifrele și sună-mă: {n}."),
        ("Mai întâi ultimele patru cifre ale numărului meu: {b}. În fața lor vine: {a}.", "Ultimele patru cifre sunt {b}, iar înainte vine {a}.", "Numărul meu se termină cu {b} și începe cu {a}."),
        ("Jumătățile numărului meu sunt inversate: {b} {a}.", "Atenție, cele două părți sunt schimbate între ele: {b} - {a}", "Sună la {b} {a}, dar pune al doilea bloc în față."),
        ("Grupurile sunt în ordine inversă: {r}.", "Numărul meu, blocurile de la ultimul la primul: {r}", "Citește perechile de la sfârșit la început: {r}."),
        ("Eva în Breda - începutul numărului meu: {a} (continuarea jos)\nApartament curat. Pe curând!\nȘi aici continuă numărul meu: {b}", "Numărul începe cu {a}\nFemeie dulce, discretă.\nRestul numărului meu este {b}", "Numărul meu: {a} (restul mai jos)\nÎn fiecare zi.\nCifrele rămase: {b}"),
        ("Numărul meu începe cu: {a}. Apartament curat. Apoi vine: {b}. Pe curând! Și se termină cu: {c}.", "Întâi {a}. Masaj plăcut. Apoi {b}. Pupici. Și la final {c}."),
        ("Sună la {n}. Scuze, am greșit: ultimele două cifre sunt {g}.", "Sună la {n}. Ups, ultimele două cifre trebuie să fie {g}.", "Numărul meu este {n}. Corectură: cele două ultime cifre sunt {g}."),
        ("Pune un zero în fața acestui număr și sună: {z}.", "Zero în față și apoi {z}.", "Numărul meu fără zero: {z}."),
        ("Sună la {k} (X = {d}).", "Numărul meu este {k}, unde X înseamnă {d}.", "{k} - înlocuiește X cu {d}."),
        ("Ai plătit avansul? Trimite-mi numărul tranzacției, de exemplu {m}.", "Numărul meu de membru pe acest site este {m}.", "Codul de reducere {m} dă zece la sută.", "Abonament la piscină {m} găsit.", "Primești factura numărul {m} pe mail.", "Plângere depusă sub numărul {m}.", "Numărul poliței la asiguratorul meu: {m}.", "Diploma mea este înregistrată sub {m}."),
    ),
    "hu": Tongue(
        "Kedves nő otthon.",
        "nulla egy kettő három négy öt hat hét nyolc kilenc",
        "a nullát, az egyest, a kettest, a hármast, a négyest, az ötöst, a hatost, a hetest, a nyolcast, a kilencest",
        "dupla {d}", "tripla {d}", "kétszer {d}",
        ("Időpontot itt kérhetsz: {n}.", "Elérsz ezen: {n}.", "Randevúra: {n}.", "Foglalj időpontot: {n}.", "A privát számom {n}."),
        ("Olvasd a számomat visszafelé: {n}.", "A számom hátulról előre írva: {n}", "Fordítsd meg a számjegyeket, és hívj: {n}."),
        ("Először a számom utolsó négy számjegye: {b}. Előtte ez áll: {a}.", "Az utolsó négy számjegy {b}, előtte pedig {a} áll.", "A számom vége {b}, az eleje {a}."),
        ("A számom két fele fel van cserélve: {b} {a}.", "Figyelem, a két rész meg van cserélve: {b} - {a}", "Hívj: {b} {a}, de tedd előre a második részt."),
        ("A csoportok fordított sorrendben vannak: {r}.", "A számom, a blokkok az utolsótól az elsőig: {r}", "Olvasd a párokat hátulról: {r}."),
        ("Éva Bredában - a számom eleje: {a} (folytatás lent)\nTiszta lakás. Várlak!\nÉs itt folytatódik a számom: {b}", "A szám így kezdődik: {a}\nKedves nő, diszkrét.\nA számom többi része: {b}", "A számom: {a} (a többi lent)\nMinden nap.\nA maradék számjegyek: {b}"),
        ("A számom így kezdődik: {a}. Tiszta lakás. Utána ez jön: {b}. Várlak! És így végződik: {c}.", "Először {a}. Jó masszázs. Aztán {b}. Puszi. És végül {c}."),
        ("Hívj: {n}. Bocsánat, elírtam: az utolsó két számjegy helyesen {g}.", "Hívj: {n}. Hoppá, az utolsó két szám {g}.", "A számom {n}. Javítás: az utolsó két számjegy {g} legyen."),
        ("Tegyél egy nullát a szám elé, és hívj: {z}.", "Nulla előre, aztán {z}.", "A számom a nulla nélkül: {z}."),
        ("Hívj: {k} (X = {d}).", "A számom {k}, ahol X jelentése {d}.", "{k} - az X helyett írj {d}."),
        ("Előleg kifizetve? Küldd el a tranzakció számát, például {m}.", "A tagsági számom ezen az oldalon {m}.", "A(z) {m} kedvezménykód tíz százalékot ad.", "Uszodabérlet {m} megtalálva.", "A(z) {m} számú számlát emailben kapod.", "Feljelentés száma: {m}.", "Kötvényszám a biztosítómnál: {m}.", "A diplomám nyilvántartási száma {m}."),
    ),
    "it": Tongue(
        "Donna dolce a casa.",
        "zero uno due tre quattro cinque sei sette otto nove",
        "lo zero, l'uno, il due, il tre, il quattro, il cinque, il sei, il sette, l'otto, il nove",
        "doppio {d}", "triplo {d}", "due volte il {d}",
        ("Per un appuntamento: {n}.", "Mi trovi al {n}.", "Per incontrarmi: {n}.", "Prenota il tuo incontro al {n}.", "Il mio numero privato è {n}."),
        ("Leggi il mio numero al contrario: {n}.", "Il mio numero scritto all'indietro: {n}", "Gira queste cifre e chiamami: {n}."),
        ("Prima le ultime quattro cifre del mio numero: {b}. Davanti va: {a}.", "Le ultime quattro cifre sono {b}, e prima c'è {a}.", "Il mio numero finisce con {b} e comincia con {a}."),
        ("Le due metà del mio numero sono scambiate: {b} {a}.", "Attenzione, le due parti sono invertite: {b} - {a}", "Chiama {b} {a}, ma metti davanti il secondo blocco."),
        ("I gruppi sono in ordine inverso: {r}.", "Il mio numero, i blocchi dall'ultimo al primo: {r}", "Leggi le coppie dall'ultima alla prima: {r}."),
        ("Eva a Breda - inizio del mio numero: {a} (continua in fondo)\nAppartamento pulito. A presto!\nE qui continua il mio numero: {b}", "Il numero inizia con {a}\nDonna dolce, discreta.\nIl resto del mio numero è {b}", "Il mio numero: {a} (il resto sotto)\nTutti i giorni.\nLe cifre rimanenti: {b}"),
        ("Il mio numero comincia con: {a}. Appartamento pulito. Poi viene: {b}. A presto! E finisce con: {c}.", "Prima {a}. Bel massaggio. Poi {b}. Baci. E infine {c}."),
        ("Chiama: {n}. Scusa, errore di battitura: le ultime due cifre sono {g}.", "Chiama: {n}. Ops, le due ultime cifre devono essere {g}.", "Il mio numero è {n}. Correzione: le ultime due cifre sono {g}."),
        ("Metti uno zero davanti a questo numero e chiama: {z}.", "Zero davanti e poi {z}.", "Il mio numero senza lo zero: {z}."),
        ("Chiama {k} (X = {d}).", "Il mio numero è {k}, dove X sta per {d}.", "{k} - sostituisci la X con un {d}."),
        ("Acconto pagato? Mandami il numero della transazione, per esempio {m}.", "Il mio numero di socia su questo sito è {m}.", "Il codice sconto {m} vale il dieci per cento.", "Abbonamento piscina {m} trovato.", "Riceverai la fattura numero {m} per mail.", "Denuncia presentata con il numero {m}.", "Numero di polizza della mia assicurazione: {m}.", "Il mio diploma è registrato con {m}."),
    ),
    "pt": Tongue(
        "Mulher meiga em casa.",
        "zero um dois três quatro cinco seis sete oito nove",
        "o zero, o um, o dois, o três, o quatro, o cinco, o seis, o sete, o oito, o nove",
        "duplo {d}", "triplo {d}", "duas vezes o {d}",
        ("Para marcar: {n}.", "Encontras-me no {n}.", "Para um encontro: {n}.", "Marca a tua visita pelo {n}.", "O meu número privado é {n}."),
        ("Lê o meu número de trás para a frente: {n}.", "O meu número escrito ao contrário: {n}", "Inverte estes algarismos e liga-me: {n}."),
        ("Primeiro os últimos quatro algarismos do meu número: {b}. Antes deles vem: {a}.", "Os quatro últimos dígitos são {b}, e antes vem {a}.", "O meu número acaba em {b} e começa por {a}."),
        ("As duas metades do meu número estão trocadas: {b} {a}.", "Atenção, as duas partes estão invertidas: {b} - {a}", "Liga {b} {a}, mas põe o segundo bloco à frente."),
        ("Os grupos estão na ordem inversa: {r}.", "O meu número, os blocos do último ao primeiro: {r}", "Lê os pares do último para o primeiro: {r}."),
        ("Eva em Breda - início do meu número: {a} (continua em baixo)\nApartamento limpo. Até breve!\nE aqui continua o meu número: {b}", "O número começa por {a}\nMulher meiga, discreta.\nO resto do meu número é {b}", "O meu número: {a} (o resto em baixo)\nTodos os dias.\nOs algarismos restantes: {b}"),
        ("O meu número começa por: {a}. Apartamento limpo. Depois vem: {b}. Até breve! E acaba em: {c}.", "Primeiro {a}. Boa massagem. Depois {b}. Beijos. E por fim {c}."),
        ("Liga para {n}. Desculpa, enganei-me: os dois últimos algarismos são {g}.", "Liga para {n}. Ups, os últimos dois números são {g}.", "O meu número é {n}. Correção: os dois últimos dígitos devem ser {g}."),
        ("Põe um zero à frente deste número e liga: {z}.", "Zero à frente e depois {z}.", "O meu número sem o zero: {z}."),
        ("Liga {k} (X = {d}).", "O meu número é {k}, onde X significa {d}.", "{k} - troca o X por um {d}."),
        ("Sinal pago? Manda-me o número da transação, por exemplo {m}.", "O meu número de sócia neste site é {m}.", "O código de desconto {m} dá dez por cento.", "Passe de piscina {m} encontrado.", "Recebes a fatura número {m} por mail.", "Queixa apresentada com o número {m}.", "Número da apólice do meu seguro: {m}.", "O meu diploma está registado com o {m}."),
    ),
    "tr": Tongue(
        "Tatlı bayan evinde.",
        "sıfır bir iki üç dört beş altı yedi sekiz dokuz",
        "sıfıra, bire, ikiye, üçe, dörde, beşe, altıya, yediye, sekize, dokuza",
        "çift {d}", "üç tane {d}", "iki kere {d}",
        ("Randevu için: {n}.", "Bana buradan ulaş: {n}.", "Buluşmak için: {n}.", "Randevunu al: {n}.", "Özel numaram {n}."),
        ("Numaramı tersten oku: {n}.", "Numaram, sondan başa yazılmış: {n}", "Bu rakamları ters çevir ve beni ara: {n}."),
        ("Önce numaramın son dört rakamı: {b}. Onlardan önce şu gelir: {a}.", "Son dört rakam {b}, ondan önce {a} var.", "Numaram {b} ile bitiyor ve {a} ile başlıyor."),
        ("Numaramın iki yarısı yer değiştirdi: {b} {a}.", "Dikkat, iki bölüm yer değiştirmiş: {b} - {a}", "Ara: {b} {a}, ama ikinci bloğu başa koy."),
        ("Gruplar ters sırada: {r}.", "Numaram, bloklar sondan başa: {r}", "Parçaları tersten oku: {r}."),
        ("Eva Breda'da - numaramın başı: {a} (devamı aşağıda)\nTemiz daire. Görüşürüz!\nNumaramın devamı da burada: {b}", "Numara {a} ile başlıyor\nTatlı bayan, gizli.\nNumaramın kalanı: {b}", "Numaram: {a} (gerisi altta)\nHer gün.\nKalan rakamlar: {b}"),
        ("Numaram şöyle başlıyor: {a}. Temiz daire. Sonra şu geliyor: {b}. Görüşürüz! Ve şöyle bitiyor: {c}.", "Önce {a}. Güzel masaj. Sonra {b}. Öpücükler. Ve en son {c}."),
        ("Ara: {n}. Pardon, yanlış yazdım: son iki rakam {g} olacak.", "Ara: {n}. Hata, son iki rakamı {g}.", "Numaram {n}. Düzeltme: son iki hane {g} olmalı."),
        ("Bu numaranın başına bir sıfır koy ve ara: {z}.", "Başa sıfır, sonra {z}.", "Numaram sıfırsız: {z}."),
        ("Ara: {k} (X = {d}).", "Numaram {k}, X yerine {d}.", "{k} - X harfini {d} ile değiştir."),
        ("Kapora ödedin mi? İşlem numarasını gönder, örneğin {m}.", "Bu sitedeki üye numaram {m}.", "{m} indirim kodu yüzde on kazandırır.", "Havuz aboneliği {m} bulundu.", "{m} numaralı fatura e-postana gelir.", "Şikayet numarası: {m}.", "Sigortamdaki poliçe numarası: {m}.", "Diplomamın kayıt numarası {m}."),
    ),
}  # fmt: skip
