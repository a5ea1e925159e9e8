"""More that only looks like a number to ring: codes, links, lists; Dutch, English and German.

Slots are those of `otherwise`, with {p} a synthetic number as ten figures, {pg} in groups, {pw} in words, {pb}
backwards, {p1} {p2} its halves, {pl} with letters between, {pa} as letters, {pv} upright, {pt} in tags, {w2} two figure
words, {w6} six, {hex} six hexadecimal signs, {long} fourteen figures, {code} fourteen letters, {e} a keycap price.
"""

CURIOUS: dict[str, str] = {
    "nl": """date_words|Ik ben er op zes juli, zeven juli, acht juli en negen juli
holiday|Gesloten van {D} juni tot en met {D} augustus {y}
times_words|Trein van {h} over {k}, bus van {k} over {h}
weekdays|Maandag acht uur, dinsdag negen uur, woensdag zes uur, donderdag zeven uur
spoken_code|De code van de cadeaubon in woorden: {pw}
backwards_code|De kortingscode achterstevoren: {pb}
site_item|Zie ook https://site.example/advertentie/{long}
photo_file|Foto: IMG_{y}0612_{long}.jpg
colour|Achtergrondkleur van de pagina: #{hex}
hash|Controlegetal van de foto: {hex}{hex}{hex}{hex}
barcode|Streepjescode van de massageolie: {long}
telegram_name|Telegram: https://t.me/lina_{hex}
invite|Groepsuitnodiging: https://t.me/+A{hex}k{hex}Q
wifi|Wifi in de wachtkamer, wachtwoord {pg}
emoji_count|Beoordelingen: ⭐⭐⭐⭐⭐ {A} keer, ⭐⭐⭐⭐ {B} keer, ⭐⭐⭐ {C} keer
keycap_price|Vanaf {e} euro per half uur
always|Open 24/7, 7 dagen, 365 dagen per jaar
bus|Neem bus {A}, {B} of {C}, halte {door}
room|Kamers {A}, {B} en {C} op de eerste verdieping, gang {k}
coordinates|Parkeerplek op 52.{A}{B}, 5.{B}{C}
score|Uitslagen van ons biljart: 0-6, 7-1, 2-3, 4-5, 6-7
recipe|Theerecept: {h} lepels munt, {k} kopjes water, {a} minuten
vat|Btw-nummer NL00{ten}B01
bic|Betaalkenmerk {pg}, niet bellen maar overmaken
not_phone|Let op: {p} is geen telefoonnummer maar het nummer van mijn advertentie
old_masked|Bel 06 {A} {B} ** **, de sterretjes geef ik pas na je bericht
dots_masked|Tel. 06-{A}...... (volledig nummer na een bericht)
words_masked|Mijn nummer: nul zes {w2} en de rest hoor je later
song|In het liedje zingen ze: {w6}
steps|Stap één, stap twee, stap drie, stap vier: zo maak je een afspraak
rating|Cijfers van gasten: 8, 9, 7, 10, 9, 8, 9, 7, 8, 10
discount|Korting: 5% bij 2 uur, 10% bij 3 uur, 15% bij 4 uur
years_words|Gewerkt in {a} landen, {b} steden en {c} hotels
odds|Kans op de prijs is 1 op {long}
points|Mijn puntenkaart {pg} is volgestempeld
passw|Wachtwoord voor de fotomap: {pw}
halves_card|Mijn klantenkaart in twee stukken. Laatste vijf cijfers: {p2}. Eerste vijf cijfers: {p1}
letters_code|Haal de letters weg uit de kortingscode: {pl}
alphabet_code|De cadeauboncode in letters, A is 1, B is 2 tot en met I is 9, en J is 0: {pa}
upright_card|De cijfers van mijn spaarkaart onder elkaar:{pv}
pay_link|Betaallink: https://betaal.example/?factuur={p}
chat_link|Chat: https://wa.me/message/{code}
html_price|Vanaf &#49;&#53;&#48; euro, een half uur &#57;&#48; euro
html_order|Bestelnummer {pt}
tel_emergency|<a href="tel:112">Bij nood 112</a>
parts_ticket|De code van mijn treinkaartje begint met {p1}. Hij eindigt op {p2}""",
    "en": """date_words|I am here on the sixth, seventh, eighth and ninth of July
holiday|Closed from {D} June to {D} August {y}
spoken_code|The gift voucher code in words: {pw}
backwards_code|The discount code backwards: {pb}
site_item|See also https://site.example/advert/{long}
photo_file|Photo: IMG_{y}0612_{long}.jpg
hash|Checksum of the photo: {hex}{hex}{hex}{hex}
barcode|Barcode of the massage oil: {long}
telegram_name|Telegram: https://t.me/lina_{hex}
wifi|Wifi in the waiting room, password {pg}
keycap_price|From {e} euros for half an hour
always|Open 24/7, 7 days, 365 days a year
not_phone|Please note: {p} is not a phone number but the number of my advert
old_masked|Call 06 {A} {B} ** **, you get the stars after your message
song|In the song they sing: {w6}
rating|Marks from guests: 8, 9, 7, 10, 9, 8, 9, 7, 8, 10
discount|Discount: 5% for 2 hours, 10% for 3 hours, 15% for 4 hours
points|My loyalty card {pg} is full
passw|Password for the photo folder: {pw}
halves_card|My loyalty card in two pieces. Last five digits: {p2}. First five digits: {p1}
letters_code|Take away the letters from the discount code: {pl}
alphabet_code|The gift voucher code in letters, A is 1, B is 2 and so on to I is 9, and J is 0: {pa}
upright_card|The digits of my loyalty card from top to bottom:{pv}
pay_link|Payment link: https://pay.example/?invoice={p}
chat_link|Chat: https://wa.me/message/{code}
html_order|Order number {pt}
parts_ticket|My train ticket code starts with {p1}. It ends with {p2}""",
    "de": """date_words|Ich bin da am sechsten, siebten, achten und neunten Juli
holiday|Geschlossen vom {D}. Juni bis {D}. August {y}
spoken_code|Der Gutscheincode in Worten: {pw}
backwards_code|Der Rabattcode rückwärts: {pb}
site_item|Siehe auch https://site.example/anzeige/{long}
photo_file|Foto: IMG_{y}0612_{long}.jpg
barcode|Strichcode vom Massageöl: {long}
telegram_name|Telegram: https://t.me/lina_{hex}
wifi|WLAN im Wartezimmer, Passwort {pg}
keycap_price|Ab {e} Euro für eine halbe Stunde
always|Offen 24/7, 7 Tage, 365 Tage im Jahr
not_phone|Achtung: {p} ist keine Telefonnummer, sondern die Nummer meiner Anzeige
old_masked|Ruf an: 06 {A} {B} ** **, die Sterne erst nach deiner Nachricht
song|Im Lied singen sie: {w6}
rating|Noten von Gästen: 8, 9, 7, 10, 9, 8, 9, 7, 8, 10
points|Meine Bonuskarte {pg} ist voll
passw|Passwort für die Fotomappe: {pw}
halves_card|Meine Kundenkarte in zwei Teilen. Letzte fünf Ziffern: {p2}. Erste fünf Ziffern: {p1}
letters_code|Nimm die Buchstaben aus dem Rabattcode weg: {pl}
upright_card|Die Ziffern meiner Bonuskarte untereinander:{pv}
pay_link|Link zum Bezahlen: https://zahlen.example/?rechnung={p}
chat_link|Chat: https://wa.me/message/{code}
html_order|Bestellnummer {pt}
parts_ticket|Meine Fahrkarte hat einen Code, der mit {p1} beginnt und mit {p2} endet""",
}
