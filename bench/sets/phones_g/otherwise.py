"""Sentences with figures or number words that are visibly not for ringing; every language.

Slots: {a} {b} {c} tens in words, {A} {B} {C} two figures, {r} {s} {t} prices in words, {R} {S} {T} in figures, {m} {n}
{o} measures in words, {M} {N} {O} in figures, {L} a height, {G} a weight, {D} two figures of a day, {h} {k} hours in
words, {H} {K} hours in figures, {count} words from one on, {figures} figures from one on, {six} six numbers, {sixw}
in words, {mask} a number half blanked, {door} four figures, {y} a year, {iban} an account, {ten} ten figures in a row.
"""

OTHERWISE: dict[str, str] = {
    "nl": """price_words|Prijzen: half uur {r} euro, drie kwartier {s} euro, een uur {t} euro
price_figures|Prijzen: 20 min {R} euro, 30 min {S} euro, 45 min {T} euro, 60 min 1{R} euro
date_figures|Aanwezig op {D}-06-{y}, {D}-07-{y} en {D}-08-{y}
hours_words|Open van {h} uur tot {k} uur, op zondag van {k} tot {h}
hours_figures|Ma {H}:00-{K}:00, di {H}:30-{K}:30, wo {H}:00-{K}:30, do {H}:30-{K}:00
measures|Lengte {L} cm, gewicht {G} kg, maten {M}-{N}-{O}
measures_words|Mijn maten: {m}, {n}, {o}
counting|Ik tel tot tien: {count}
counting_figures|Ik tel tot de start: {figures}
emergency|Bij nood belt u altijd 112
masked|Mijn nummer is {mask}, de rest krijg je in de chat
lottery|De lottogetallen van zaterdag waren {six}
lottery_words|Loting van het spel: {sixw}
sizes|Lingerie in maat 34, 36, 38, 40, 42, 44
door_code|De deurcode is {door}, daarna de trap op
years|Actief in {y}, 2024, 2023, 2022 en 2021
ages|Voor heren van {a} tot {c} jaar, ik ben zelf {b}
iban|Aanbetaling op IBAN {iban}
chat_only|Geen telefoonnummer, alleen berichten via de site
start_only|Mijn nummer begint met 06, de rest geef ik alleen in de chat""",
    "en": """price_words|Prices: half an hour {r} euros, three quarters {s} euros, an hour {t} euros
price_figures|Prices: 20 min {R} euros, 30 min {S} euros, 45 min {T} euros, 60 min 1{R} euros
date_figures|I am here on {D}/06/{y}, {D}/07/{y} and {D}/08/{y}
hours_words|Open from {h} to {k} o'clock, on Sunday from {k} to {h}
hours_figures|Mon {H}:00-{K}:00, Tue {H}:30-{K}:30, Wed {H}:00-{K}:30, Thu {H}:30-{K}:00
measures|Height {L} cm, weight {G} kg, measurements {M}-{N}-{O}
measures_words|My measurements: {m}, {n}, {o}
counting|I count to ten: {count}
counting_figures|Counting up to the start: {figures}
emergency|In an emergency always dial 112
masked|My number is {mask}, you get the rest in the chat
lottery|The lottery numbers on Saturday were {six}
lottery_words|Draw of the game: {sixw}
sizes|Lingerie in sizes 34, 36, 38, 40, 42, 44
door_code|The door code is {door}, then up the stairs
years|Active in {y}, 2024, 2023, 2022 and 2021
ages|For gentlemen from {a} to {c} years old, I am {b} myself
iban|Deposit to IBAN {iban}
chat_only|No phone, only messages through the site
start_only|My number starts with 06, the rest only in the chat""",
    "de": """price_words|Preise: halbe Stunde {r} Euro, dreiviertel Stunde {s} Euro, eine Stunde {t} Euro
price_figures|Preise: 20 Min {R} Euro, 30 Min {S} Euro, 45 Min {T} Euro, 60 Min 1{R} Euro
date_figures|Ich bin da am {D}.06.{y}, {D}.07.{y} und {D}.08.{y}
hours_words|Geöffnet von {h} bis {k} Uhr, sonntags von {k} bis {h} Uhr
hours_figures|Mo {H}:00-{K}:00, Di {H}:30-{K}:30, Mi {H}:00-{K}:30, Do {H}:30-{K}:00
measures|Größe {L} cm, Gewicht {G} kg, Maße {M}-{N}-{O}
measures_words|Meine Maße: {m}, {n}, {o}
counting|Ich zähle bis zehn: {count}
counting_figures|Wir zählen bis zum Start: {figures}
emergency|Im Notfall immer die 112 wählen
masked|Meine Nummer ist {mask}, den Rest gibt es im Chat
lottery|Die Lottozahlen vom Samstag waren {six}
lottery_words|Ziehung beim Spiel: {sixw}
sizes|Wäsche in Größe 34, 36, 38, 40, 42, 44
door_code|Der Türcode ist {door}, dann die Treppe hoch
years|Aktiv in {y}, 2024, 2023, 2022 und 2021
ages|Für Herren von {a} bis {c} Jahren, ich selbst bin {b}
iban|Anzahlung auf IBAN {iban}
chat_only|Kein Telefon, nur Nachrichten über die Seite
start_only|Meine Nummer beginnt mit 06, den Rest nur im Chat""",
    "fr": """price_words|Tarifs : demi-heure {r} euros, trois quarts d'heure {s} euros, une heure {t} euros
price_figures|Tarifs : 20 min {R} euros, 30 min {S} euros, 45 min {T} euros, 60 min 1{R} euros
date_figures|Je suis là le {D}/06/{y}, le {D}/07/{y} et le {D}/08/{y}
hours_words|Ouvert de {h} à {k} heures, le dimanche de {k} à {h} heures
measures|Taille {L} cm, poids {G} kg, mensurations {M}-{N}-{O}
measures_words|Mes mensurations : {m}, {n}, {o}
counting|Je compte jusqu'à dix : {count}
counting_figures|Le compte avant de commencer : {figures}
emergency|En cas d'urgence, composez le 112
masked|Mon numéro est {mask}, la suite dans le chat
lottery|Les numéros du loto de samedi : {six}
lottery_words|Tirage du jeu : {sixw}
sizes|Lingerie en taille 34, 36, 38, 40, 42, 44
door_code|Le code de la porte est {door}, puis l'escalier
ages|Pour messieurs de {a} à {c} ans, moi j'en ai {b}
iban|Acompte sur IBAN {iban}
chat_only|Pas de téléphone, seulement les messages du site""",
    "es": """price_words|Precios: media hora {r} euros, tres cuartos {s} euros, una hora {t} euros
price_figures|Precios: 20 min {R} euros, 30 min {S} euros, 45 min {T} euros, 60 min 1{R} euros
date_figures|Estoy el {D}/06/{y}, el {D}/07/{y} y el {D}/08/{y}
measures|Altura {L} cm, peso {G} kg, medidas {M}-{N}-{O}
measures_words|Mis medidas: {m}, {n}, {o}
counting|Cuento hasta diez: {count}
counting_figures|Contamos hasta empezar: {figures}
emergency|En caso de emergencia marca el 112
masked|Mi número es {mask}, el resto por el chat
lottery|Los números de la lotería del sábado: {six}
lottery_words|Sorteo del juego: {sixw}
sizes|Lencería en tallas 34, 36, 38, 40, 42, 44
door_code|El código de la puerta es {door}, luego la escalera
ages|Para señores de {a} a {c} años, yo tengo {b}
iban|Señal en la cuenta IBAN {iban}
chat_only|Sin teléfono, solo mensajes por la página""",
    "it": """price_words|Prezzi: mezz'ora {r} euro, tre quarti {s} euro, un'ora {t} euro
price_figures|Prezzi: 20 min {R} euro, 30 min {S} euro, 45 min {T} euro, 60 min 1{R} euro
date_figures|Ci sono il {D}/06/{y}, il {D}/07/{y} e il {D}/08/{y}
measures|Altezza {L} cm, peso {G} kg, misure {M}-{N}-{O}
measures_words|Le mie misure: {m}, {n}, {o}
counting|Conto fino a dieci: {count}
emergency|In caso di emergenza fai il 112
masked|Il mio numero è {mask}, il resto in chat
lottery|I numeri del lotto di sabato: {six}
lottery_words|Estrazione del gioco: {sixw}
sizes|Intimo nelle taglie 34, 36, 38, 40, 42, 44
door_code|Il codice del portone è {door}, poi le scale
iban|Acconto su IBAN {iban}
chat_only|Niente telefono, solo messaggi dal sito""",
    "pt": """price_words|Preços: meia hora {r} euros, três quartos {s} euros, uma hora {t} euros
price_figures|Preços: 20 min {R} euros, 30 min {S} euros, 45 min {T} euros, 60 min 1{R} euros
date_figures|Estou cá a {D}/06/{y}, {D}/07/{y} e {D}/08/{y}
measures|Altura {L} cm, peso {G} kg, medidas {M}-{N}-{O}
measures_words|As minhas medidas: {m}, {n}, {o}
counting|Conto até dez: {count}
emergency|Em caso de emergência liga 112
masked|O meu número é {mask}, o resto no chat
lottery|Os números da lotaria de sábado: {six}
lottery_words|Sorteio do jogo: {sixw}
sizes|Lingerie nos tamanhos 34, 36, 38, 40, 42, 44
door_code|O código da porta é {door}, depois as escadas
iban|Sinal para o IBAN {iban}
chat_only|Sem telefone, só mensagens pelo site""",
    "ro": """price_words|Prețuri: jumătate de oră {r} euro, o oră {s} euro, cu masaj {t} euro
price_figures|Prețuri: 20 min {R} euro, 30 min {S} euro, 45 min {T} euro, 60 min 1{R} euro
date_figures|Sunt aici pe {D}.06.{y}, {D}.07.{y} și {D}.08.{y}
measures|Înălțime {L} cm, greutate {G} kg, măsuri {M}-{N}-{O}
measures_words|Măsurile mele: {m}, {n}, {o}
counting|Număr până la zece: {count}
emergency|În caz de urgență sună la 112
masked|Numărul meu este {mask}, restul în chat
lottery|Numerele loto de sâmbătă: {six}
lottery_words|Extragerea jocului: {sixw}
sizes|Lenjerie în mărimile 34, 36, 38, 40, 42, 44
door_code|Codul ușii este {door}, apoi urci scările
iban|Avans în contul IBAN {iban}
chat_only|Fără telefon, doar mesaje pe site""",
    "pl": """price_words|Ceny w euro: pół godziny {r}, trzy kwadranse {s}, godzina {t}
price_figures|Ceny: 20 min {R} euro, 30 min {S} euro, 45 min {T} euro, 60 min 1{R} euro
date_figures|Jestem w dniach {D}.06.{y}, {D}.07.{y} i {D}.08.{y}
measures|Wzrost {L} cm, waga {G} kg, wymiary {M}-{N}-{O}
measures_words|Moje wymiary: {m}, {n}, {o}
counting|Liczę do dziesięciu: {count}
emergency|W nagłych wypadkach dzwoń pod 112
masked|Mój numer to {mask}, reszta na czacie
lottery|Liczby lotto z soboty: {six}
lottery_words|Losowanie w grze: {sixw}
sizes|Bielizna w rozmiarach 34, 36, 38, 40, 42, 44
door_code|Kod do drzwi to {door}, potem po schodach
iban|Zaliczka na konto IBAN {iban}
chat_only|Bez telefonu, tylko wiadomości przez stronę""",
    "hu": """price_words|Áraim: fél óra {r} euró, háromnegyed óra {s} euró, egy óra {t} euró
price_figures|Áraim: 20 perc {R} euró, 30 perc {S} euró, 45 perc {T} euró, 60 perc 1{R} euró
date_figures|Itt leszek: {y}.06.{D}., {y}.07.{D}. és {y}.08.{D}.
measures|Magasság {L} cm, súly {G} kg, méretek {M}-{N}-{O}
measures_words|Méreteim: {m}, {n}, {o}
counting|Elszámolok tízig: {count}
emergency|Vészhelyzetben hívd a 112 segélyhívót
masked|A számom {mask}, a többit chaten adom meg
lottery|A szombati lottószámok: {six}
lottery_words|A játék sorsolása: {sixw}
sizes|Fehérnemű 34, 36, 38, 40, 42, 44 méretben
door_code|A kapukód {door}, utána fel a lépcsőn
iban|Előleg erre a számlára: IBAN {iban}
chat_only|Telefon nincs, csak üzenet az oldalon""",
    "tr": """price_words|Fiyatlar: yarım saat {r} euro, kırk beş dakika {s} euro, bir saat {t} euro
price_figures|Fiyatlar: 20 dk {R} euro, 30 dk {S} euro, 45 dk {T} euro, 60 dk 1{R} euro
date_figures|Buradayım: {D}.06.{y}, {D}.07.{y} ve {D}.08.{y}
measures|Boy {L} cm, kilo {G} kg, ölçüler {M}-{N}-{O}
measures_words|Ölçülerim: {m}, {n}, {o}
counting|Ona kadar sayıyorum: {count}
emergency|Acil durumda 112 numarasını arayın
masked|Numaram {mask}, gerisi sohbette
lottery|Cumartesi loto sayıları: {six}
lottery_words|Oyunun çekilişi: {sixw}
sizes|İç çamaşırı bedenleri 34, 36, 38, 40, 42, 44
door_code|Kapı kodu {door}, sonra merdivenden çık
iban|Kapora için IBAN {iban}
chat_only|Telefon yok, sadece siteden mesaj""",
}
