"""The small remarks with which an advertiser explains how to read the number, in the eleven languages."""

from typing import Final

from bench.sets.phones_j.words import LANGUAGES

_ROWS: Final = {
    "o_zero": "de letter O is een nul|the letter O is a zero|der Buchstabe O ist eine Null|la lettre O est un zéro"
    "|la letra O es un cero|litera O to zero|litera O este zero|az O betű nullát jelent|la lettera O è uno zero"
    "|a letra O é um zero|O harfi sıfırdır",
    "drop_x": "laat de x weg|leave out every x|das x weglassen|enlevez les x|quita las x|pomiń litery x"
    "|fără literele x|az x betűket hagyd ki|togli le x|tire as letras x|x harflerini atın",
    "only_digits": "lees alleen de cijfers|read the digits only|nur die Ziffern lesen|lisez seulement les chiffres"
    "|lee solo las cifras|czytaj tylko cyfry|citește doar cifrele|csak a számjegyeket olvasd|leggi solo le cifre"
    "|leia só os algarismos|sadece rakamları okuyun",
    "backwards": "mijn nummer van achter naar voren|my number written backwards|meine Nummer rückwärts geschrieben"
    "|mon numéro écrit à l'envers|mi número escrito al revés|mój numer zapisany od tyłu|numărul meu scris invers"
    "|a számom visszafelé írva|il mio numero scritto al contrario|o meu número escrito ao contrário"
    "|numaram tersten yazılmış",
    "part_one": "Mijn nummer, eerste deel|My number, first part|Meine Nummer, erster Teil"
    "|Mon numéro, première partie|Mi número, primera parte|Mój numer, pierwsza część|Numărul meu, prima parte"
    "|A számom, első rész|Il mio numero, prima parte|O meu número, primeira parte|Numaram, ilk kısım",
    "part_two": "Mijn nummer, tweede deel|My number, second part|Meine Nummer, zweiter Teil"
    "|Mon numéro, seconde partie|Mi número, segunda parte|Mój numer, druga część|Numărul meu, partea a doua"
    "|A számom, második rész|Il mio numero, seconda parte|O meu número, segunda parte|Numaram, ikinci kısım",
    "starts": "begint met|starts with|fängt an mit|commence par|empieza por|zaczyna się od|începe cu|eleje"
    "|comincia con|começa por|başlangıcı",
    "then": "daarna|then|dann|puis|luego|potem|apoi|aztán|poi|depois|sonra",
    "last": "en tot slot|and finally|und zuletzt|et enfin|y por último|i na koniec|și la final|és végül|e infine"
    "|e por fim|ve en son",
    "code": "landcode|country code|Landesvorwahl|indicatif du pays|código de país|kod kraju|prefix de țară"
    "|országkód|prefisso internazionale|indicativo do país|ülke kodu",
    "plus": "plus|plus|plus|plus|más|plus|plus|plusz|più|mais|artı",
    "nick": "mijn naam daar is ook mijn nummer|my name there is also my number|mein Name dort ist auch meine Nummer"
    "|mon pseudo est aussi mon numéro|mi apodo es también mi número|mój nick to także mój numer"
    "|numele meu de acolo este și numărul meu|a nevem ott egyben a számom is|il mio nome lì è anche il mio numero"
    "|o meu nome lá é também o meu número|oradaki adım aynı zamanda numaram",
    "fill": "bel mij nu snel|call me now please|ruf mich jetzt an|appelez moi maintenant vite|llama me ahora ya"
    "|dzwoń do mnie teraz|sună mă acum te|hívj fel most gyorsan|chiama mi ora subito|liga me agora já"
    "|ara beni şimdi hemen",
    "double": "dubbel|double|zweimal die|deux fois|doble|dwa razy|de două ori|kétszer|doppio|duas vezes|iki tane",
    "triple": "drie keer|triple|dreimal die|trois fois|triple|trzy razy|de trei ori|háromszor|triplo|três vezes"
    "|üç tane",
    "or": "of|or|oder|ou|o|albo|sau|vagy|o|ou|veya",
    "dot": "punt|dot|Punkt|point|punto|kropka|punct|pont|punto|ponto|nokta",
    "dash": "streepje|dash|Strich|tiret|guion|kreska|liniuță|kötőjel|trattino|traço|tire",
    "words": "voluit geschreven|written in full|ausgeschrieben|en toutes lettres|en letras|słownie|în litere"
    "|betűkkel kiírva|in lettere|por extenso|yazıyla",
    "second": "lukt het niet, probeer dan|if busy, try|falls besetzt|si occupé, essayez|si comunica, prueba"
    "|jeśli zajęte, spróbuj|dacă e ocupat, încearcă|ha foglalt, próbáld|se occupato, prova|se ocupado, tente"
    "|meşgulse şunu deneyin",
    "friend": "Mijn collega|My colleague|Meine Kollegin|Ma collègue|Mi compañera|Moja koleżanka|Colega mea"
    "|A kolléganőm|La mia collega|A minha colega|Arkadaşım",
    "no_dots": "zonder de punten typen|type it without the dots|ohne die Punkte eintippen|à taper sans les points"
    "|márcalo sin los puntos|wpisz bez kropek|tastează fără puncte|pontok nélkül írd be|scrivilo senza i punti"
    "|digite sem os pontos|noktasız yazın",
}

NOTES: Final[dict[str, dict[str, str]]] = {
    code: {key: row.split("|")[at] for key, row in _ROWS.items()} for at, code in enumerate(LANGUAGES)
}
