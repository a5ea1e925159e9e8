"""Lines in German, Spanish, Polish, Romanian and French; a language holds intro, middle and call lines."""

GERMAN = (
    """
Hallo, ich bin <NAME>, <AGE>, und {wohne|arbeite} {gleich hinter der Grenze|seit kurzem} in <CITY>.
{Charmante|Ruhige|Lustige} Dame aus {Köln|Bremen|Leipzig|Wien} {empfängt|besucht} {den gepflegten Herrn|dich}.
<NAME> mein Name, {Masseurin mit Diplom|früher Krankenschwester|gelernte Köchin}, {heute mein eigener \
Chef|jetzt frei}.
{Lust auf|Zeit für} {eine Pause|Ruhe}? Bei <NAME> {bist du richtig|darfst du ankommen}.
""",
    """
Die Massage mache ich mit {warmem Öl|heißen Steinen|Kräuterstempeln}, {auf einer richtigen Liege|auf dem Futon}.
Parken kannst du {hinter dem Haus|an der Kirche}, {der Eingang ist diskret|klingel bitte zweimal}.
Ich {spiele|höre} {Klavier|Jazz|Schlager} und {trinke|koche} {Kaffee|Tee}, {das gehört bei mir dazu|lach nicht}.
{Keine|Bitte keine} {unterdrückten Nummern|Nachrichten nach Mitternacht}, {ich gehe nicht ran|danke}.
Eine Stunde [p2], {bar|nur bar}, {feilschen bitte woanders|Trinkgeld freut mich}.
{Sauberkeit|Pünktlichkeit} ist {mir wichtig|die halbe Miete}, {eine Dusche steht bereit|sei bitte nüchtern}.
Ich bin {von Montag bis Mittwoch|jedes zweite Wochenende} da, {sonst bei meiner Familie|den Rest der \
Woche studiere ich}.
Mein {Hund|Kater} {schläft nebenan|ist harmlos}, {Allergiker bitte vorher fragen|er heißt Moritz}.
{Auch Paare|Auch ältere Herren} sind {gern gesehen|willkommen}, {ich habe viel Geduld|wir reden vorher}.
Zum {Essen|Tanzen} {gehe ich gern mit|kannst du mich ausführen}, {das rote Kleid hängt bereit|Jeans geht auch}.
""",
    """
{Ruf an|Anruf genügt}: <TEL>
{Meine Nummer|Erreichbar unter} <TEL>, {gern auch WhatsApp|bitte keine SMS}
Termin? <TEL>, {bis bald|liebe Grüße} <NAME>
""",
)

SPANISH = (
    """
Hola, soy <NAME>, {colombiana|venezolana|de Sevilla|dominicana}, <AGE> años, {recién llegada a|de paso por} <CITY>.
{Chica|Mujer} {alegre|tranquila|cariñosa} de <AGE> años, me llamo <NAME> y {te espero|vivo} en <CITY>.
¿{Cansado|Estresado}? {Ven a verme|Te cuido yo}, soy <NAME>.
""",
    """
Masaje {relajante|con aceite de almendra|de espalda y piernas}, {sin prisa|con música suave}.
{Piso|Apartamento} {limpio|discreto} cerca {de la estación|del mercado}, {con ducha|timbre de arriba}.
Hablo español, {un poco de inglés|algo de holandés|italiano también}, {nos entendemos seguro|paciencia conmigo}.
Una hora [p2], {media hora [p1]|taxi aparte}, {solo efectivo|sin regatear}.
{No contesto|No atiendo} números ocultos ni {mensajes groseros|borrachos}.
Me gusta {bailar salsa|cocinar arepas|el café cargado} y {reír mucho|hablar de todo}.
Estoy {toda la semana|hasta el domingo}, {de doce a diez|por las tardes}.
{También voy|Voy} a {hoteles|tu casa}, {con reserva de dos horas|llego puntual}.
""",
    """
{Llámame|Escríbeme} al <TEL>
{WhatsApp|Mi número}: <TEL>, {besos|hasta pronto}
""",
)

POLISH = (
    """
Cześć, jestem <NAME>, mam <AGE> lat i {mieszkam w|przyjechałam do} <CITY>.
{Miła|Spokojna|Wesoła} {blondynka|brunetka} z {Gdańska|Lublina|Poznania}, <AGE> lat, teraz w <CITY>.
Zapraszam, <NAME>, {dyskretnie|bez pośpiechu}, <CITY>.
""",
    """
Robię masaż {pleców|całego ciała|stóp} na {prawdziwym stole|ciepłym olejku}, {zawsze spokojnie|z muzyką}.
{Czyste|Małe} mieszkanie {blisko dworca|przy parku}, {parking za domem|drugie piętro}.
Mówię po polsku, {trochę po angielsku|po niemiecku też}, {dogadamy się|nie bój się}.
Godzina [p2], {pół godziny [p1]|tylko gotówka}, {nie targuję się|płatne z góry}.
Nie odbieram {zastrzeżonych numerów|po jedenastej}, {proszę o kulturę|przepraszam}.
Lubię {gotować pierogi|kryminały|jeździć rowerem} i {dobrą herbatę|dobre żarty}.
Pracuję {od poniedziałku do czwartku|tylko wieczorami}, {w niedzielę odpoczywam|potem wracam do kraju}.
Dojeżdżam do {hotelu|klienta}, {minimum dwie godziny|w okolicy}.
""",
    """
{Dzwoń|Pisz}: <TEL>
{Mój numer|Telefon} <TEL>, {do zobaczenia|pozdrawiam <NAME>}
""",
)

ROMANIAN = (
    """
Bună, sunt <NAME>, <AGE> de ani, {din Cluj|din Iași|din Brașov}, acum în <CITY>.
{Fată|Femeie} {veselă|liniștită|serioasă} de <AGE> ani, mă numesc <NAME>, {te aștept|primesc} în <CITY>.
""",
    """
Fac masaj {de relaxare|la spate|cu ulei cald}, {fără grabă|cu muzică încet}.
{Garsonieră|Apartament} {curat|discret} lângă {gară|parc}, {parcare în spate|etajul doi}.
Vorbesc română, {engleză|puțină olandeză} și {italiană|spaniolă}, {ne înțelegem|ai răbdare cu mine}.
O oră [p2], {jumătate de oră [p1]|doar numerar}, {nu negociez|taxi separat}.
Nu răspund la {numere ascunse|mesaje urâte}, {fii politicos|te rog}.
Îmi place {să gătesc sarmale|dansul|cafeaua tare} și {glumele bune|oamenii calmi}.
Sunt {toată săptămâna|până duminică} aici, {de la zece la opt|seara}.
""",
    """
{Sună-mă|Scrie-mi} la <TEL>
{Numărul meu|WhatsApp}: <TEL>, {pe curând|te pup}
""",
)

FRENCH = (
    """
Bonjour, je suis <NAME>, <AGE> ans, {de passage à|installée à} <CITY>.
{Belge|Lilloise|Lyonnaise} de <AGE> ans, {douce|drôle|calme}, je m'appelle <NAME>.
""",
    """
Massage {des épaules|aux pierres|du corps entier}, {bougies|musique} et {temps|calme}.
Je reçois {près de la gare|derrière le marché}, {dernier étage|sonnez deux fois}.
Une heure [p2], {en espèces|déplacement en plus}, {on ne marchande pas|merci}.
{Pas de|Jamais de} numéros masqués, {ni de messages vulgaires|je ne réponds pas}.
J'aime {le vin rouge|les vieux films|la mer du Nord} et {les hommes polis|rire beaucoup}.
Du {lundi au jeudi|mercredi au samedi}, {l'après-midi|jusqu'à vingt heures}.
Je me déplace {à l'hôtel|chez vous}, {deux heures minimum|dans la région}.
""",
    """
{Appelez|Un appel} au <TEL>
{Mon numéro|Joignable au} <TEL>, {à bientôt|bises} <NAME>
""",
)
