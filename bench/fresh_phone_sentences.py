"""Sentences of made-up ads in eleven languages; `{name} {age} {price} {hour} {street} {house} {city}` are filled in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentences:
    """What an ad in one language is built of. `leads` introduce a number, the rest never mentions one."""

    openers: tuple[str, ...]
    bodies: tuple[str, ...]
    practical: tuple[str, ...]
    leads: tuple[str, ...]
    closings: tuple[str, ...]


def _lines(block: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in block.strip().splitlines())


NL = Sentences(
    _lines("""Hoi, ik ben {name}, {age} jaar, en ik ontvang je in een rustig appartement.
        Nieuw hier! {name} ({age}) uit {city}.
        Lieve heren, {name} is weer terug van vakantie.
        *** {name} *** discreet en zonder haast ***
        Zin in een ontspannen middag? Ik heet {name} en ben {age}.
        {name}, {age} jr, 1.68 m, maat 38, bruine ogen"""),
    _lines("""Ik neem ruim de tijd en hou van een goed gesprek bij een glas wijn.
        Massage met warme olie, eerst de schouders, dan zien we wel verder.
        Ik werk alleen en voor mezelf, dus geen bureau en geen haast.
        Hygiëne is belangrijk, je kunt hier douchen en er ligt een schone handdoek klaar.
        Mijn foto's zijn echt en niet ouder dan 2 maanden.
        Parkeren is gratis voor de deur, 2 minuten van de halte van bus 12.
        Ook voor stellen, overleg dan even van te voren.
        Geen anonieme oproepen en geen lange chats, ik ben hier om te werken.
        Twee weken geleden verhuisd en de buren zijn heel rustig.
        Ik geef om een verzorgde man die op tijd komt."""),
    _lines("""Half uur {price}, heel uur 150, langer in overleg.
        Open van {hour} tot 22.00 uur, zondag gesloten.
        Prijzen: 30 min {price} euro / 60 min 160 euro / 90 min 220 euro.
        Adres: {street} {house}, {city}, bel 2x bij de rode deur.
        Alleen contant, € {price} voor 30 minuten.
        Escort vanaf 2 uur, reiskosten 0,40 per km."""),
    _lines("""Bel of app:
        Mijn nummer is
        Tel.
        Bereikbaar op
        WhatsApp alleen:
        Voor een afspraak:
        Je kunt me bellen op
        Stuur een berichtje naar"""),
    _lines("""Tot snel, kus {name}.
        Liefs, {name} xxx
        Niet opgenomen? Dan ben ik bezig, probeer het over een half uur.
        Alleen serieuze reacties aub.
        Wees lief en spreek Nederlands of Engels."""),
)

EN = Sentences(
    _lines("""Hello gentlemen, I am {name}, {age}, just arrived in {city}.
        {name} here, independent and friendly.
        New in town: {name}, {age} years, size 10, long dark hair.
        Back in {city} for two weeks only, sweet {name}.
        Relax with {name}, a real lady who is never in a hurry."""),
    _lines("""I offer a warm oil massage and a good conversation.
        My pictures are 100% real, what you see is what you get.
        Please be clean and polite, a shower is available.
        I live alone on the 2nd floor, there is a lift and free parking.
        I work for myself, no agency, no drama.
        Couples are welcome too, ask me first.
        No hidden numbers, and please no long chats at 3 in the morning.
        The place is private, 5 minutes on foot from the station."""),
    _lines("""30 min {price}, 1 hour 150, 2 hours 280.
        Available from {hour} till 23:00, seven days.
        Rates: {price} euro half an hour, 160 euro an hour.
        Incall at {street} {house}, second bell.
        Outcall from 2 hours, taxi 25 euro extra."""),
    _lines("""Call or text me:
        My number is
        WhatsApp
        You can reach me on
        Phone:
        Text me first:"""),
    _lines("""See you soon, {name} x
        Serious people only please.
        If I don't pick up, try again in 20 minutes.
        Kisses, {name}."""),
)

DE = Sentences(
    _lines("""Hallo, ich bin {name}, {age} Jahre jung, und besuche {city}.
        {name}, {age}, neu in der Stadt und ganz privat.
        Liebe Herren, die nette {name} ist zurück."""),
    _lines("""Ich nehme mir Zeit und mag ein gutes Gespräch.
        Massage mit warmem Öl, ganz ohne Eile.
        Meine Bilder sind echt und aus diesem Jahr.
        Duschen kannst du bei mir, ein frisches Handtuch liegt bereit.
        Ich arbeite allein und selbständig.
        Parkplätze gibt es kostenlos hinter dem Haus.
        Bitte keine unterdrückten Nummern und keine langen Chats."""),
    _lines("""Halbe Stunde {price} Euro, eine Stunde 150 Euro.
        Täglich von {hour} bis 22:00 Uhr, sonntags zu.
        Adresse: {street} {house}, dritte Klingel.
        Hausbesuch ab 2 Stunden, Fahrgeld 20 Euro."""),
    _lines("""Ruf mich an:
        Handy:
        WhatsApp unter
        Meine Nummer ist
        Termin unter"""),
    _lines("""Bis bald, deine {name}.
        Nur ernst gemeinte Anfragen.
        Gehe ich nicht ran, probier es in 15 Minuten noch einmal."""),
)

FR = Sentences(
    _lines("""Bonjour messieurs, je suis {name}, {age} ans, de passage à {city}.
        {name}, {age} ans, douce et discrète.
        Coucou, c'est {name}, nouvelle ici pour deux semaines."""),
    _lines("""Je prends mon temps et j'aime bavarder autour d'un café.
        Massage à l'huile chaude dans un cadre calme.
        Mes photos sont vraies et récentes.
        Une douche est à votre disposition.
        Je travaille seule, sans agence.
        Pas d'appels masqués, merci."""),
    _lines("""30 minutes {price} euros, une heure 150 euros.
        De {hour} à 22h, 7 jours sur 7.
        Je reçois au {house} {street}, 3e étage.
        Je me déplace à partir de 2 heures."""),
    _lines("""Appelez-moi :
        Tél :
        WhatsApp :
        Mon numéro :
        Pour un rendez-vous :"""),
    _lines("""À bientôt, bisous, {name}.
        Si je ne réponds pas, rappelez dans 20 minutes."""),
)

ES = Sentences(
    _lines("""Hola amor, soy {name}, tengo {age} años y acabo de llegar a {city}.
        {name}, latina cariñosa, {age} añitos.
        Chicos, volvió {name}, solo por dos semanas."""),
    _lines("""Me gusta conversar y no tengo prisa.
        Masaje relajante con aceite tibio.
        Mis fotos son reales, de este año.
        Hay ducha y toalla limpia.
        Trabajo sola y soy independiente.
        No contesto números ocultos ni mensajes largos.
        Piso tranquilo con aparcamiento gratis."""),
    _lines("""Media hora {price}, una hora 150.
        Disponible desde las {hour} hasta las 23:00.
        Estoy en {street} {house}, segundo timbre.
        Salidas desde 2 horas, taxi 20 euros aparte."""),
    _lines("""Llámame:
        Mi número:
        WhatsApp:
        Tel:"""),
    _lines("""Un beso, {name}.
        Solo gente seria.
        Si no contesto, prueba en media hora."""),
)

PL = Sentences(
    _lines("""Cześć, jestem {name}, mam {age} lat i właśnie przyjechałam do {city}.
        {name}, {age} l., sympatyczna i dyskretna.
        Witam panów, {name} znowu w mieście na 2 tygodnie."""),
    _lines("""Nie spieszę się i lubię rozmawiać.
        Masaż ciepłym olejkiem w spokojnym mieszkaniu.
        Zdjęcia są prawdziwe, z tego roku.
        Można wziąć prysznic, ręcznik czeka.
        Pracuję sama i na własny rachunek.
        Nie odbieram zastrzeżonych numerów."""),
    _lines("""Pół godziny {price}, godzina 150 euro.
        Codziennie od {hour} do 22:00.
        Przyjmuję przy {street} {house}, drugie piętro.
        Wyjazdy od 2 godzin."""),
    _lines("""Zadzwoń:
        Mój numer:
        Tel.
        WhatsApp:
        Pisz na"""),
    _lines("""Do zobaczenia, {name}.
        Tylko poważni panowie.
        Jak nie odbieram, spróbuj za 20 minut."""),
)

RO = Sentences(
    _lines("""Bună, sunt {name}, am {age} ani și am ajuns în {city}.
        {name}, {age} ani, dulce și discretă.
        Salut băieți, {name} este înapoi pentru 2 săptămâni."""),
    _lines("""Nu mă grăbesc și îmi place să vorbim.
        Masaj cu ulei cald într-un loc liniștit.
        Pozele sunt reale, de anul acesta.
        Ai duș și prosop curat.
        Nu răspund la numere ascunse."""),
    _lines("""Jumătate de oră {price}, o oră 150 euro.
        Zilnic de la {hour} la 23:00.
        Locație: {street} {house}, etajul 2.
        Deplasări de la 2 ore."""),
    _lines("""Sună-mă:
        Numărul meu:
        Tel:
        WhatsApp:
        Scrie-mi la"""),
    _lines("""Te pup, {name}.
        Doar persoane serioase.
        Dacă nu răspund, încearcă peste 20 de minute."""),
)

HU = Sentences(
    _lines("""Szia, {name} vagyok, {age} éves, most érkeztem ide: {city}.
        {name}, {age} éves, kedves és diszkrét.
        Üdv urak, {name} újra itt van két hétig."""),
    _lines("""Nem sietek, szívesen beszélgetek egy kávé mellett.
        Masszázs meleg olajjal, nyugodt lakásban.
        A képek valódiak és ideiek.
        Zuhany és tiszta törölköző van.
        Rejtett számot nem veszek fel."""),
    _lines("""Fél óra {price} euró, egy óra 150.
        Minden nap {hour} és 22:00 között.
        Cím: {street} {house}, 2. emelet."""),
    _lines("""Hívj:
        A számom:
        Tel:
        WhatsApp:
        Írj ide:"""),
    _lines("""Puszi, {name}.
        Csak komoly urak.
        Ha nem veszem fel, próbáld 20 perc múlva."""),
)

IT = Sentences(
    _lines("""Ciao, sono {name}, ho {age} anni e sono appena arrivata a {city}.
        {name}, {age} anni, dolce e riservata.
        Torna {name}, solo per due settimane."""),
    _lines("""Non ho fretta e mi piace parlare.
        Massaggio con olio caldo in un posto tranquillo.
        Le foto sono vere e di quest'anno.
        C'è la doccia e un asciugamano pulito.
        Non rispondo ai numeri nascosti."""),
    _lines("""Mezz'ora {price}, un'ora 150 euro.
        Dalle {hour} alle 22:00, tutti i giorni.
        Ricevo in {street} {house}, secondo piano."""),
    _lines("""Chiamami:
        Il mio numero:
        Tel:
        WhatsApp:
        Scrivimi al"""),
    _lines("""Un bacio, {name}.
        Solo persone serie.
        Se non rispondo, riprova tra 20 minuti."""),
)

PT = Sentences(
    _lines("""Olá amor, sou a {name}, tenho {age} anos e cheguei a {city}.
        {name}, {age} aninhos, carinhosa e discreta.
        Oi gente, a {name} voltou por duas semanas."""),
    _lines("""Não tenho pressa e gosto de conversar.
        Massagem com óleo morno num lugar calmo.
        As fotos são reais e deste ano.
        Tem chuveiro e toalha limpa.
        Trabalho sozinha, sem agência.
        Não atendo números privados."""),
    _lines("""Meia hora {price}, uma hora 150 euros.
        Das {hour} às 22:00, todos os dias.
        Atendo na {street} {house}, segundo andar."""),
    _lines("""Liga para mim:
        Meu número:
        Tel:
        WhatsApp:"""),
    _lines("""Beijos, {name}.
        Só gente séria.
        Se eu não atender, tenta daqui a 20 minutos."""),
)

TR = Sentences(
    _lines("""Merhaba, ben {name}, {age} yaşındayım, {city} şehrindeyim.
        {name}, {age}, güler yüzlü ve gizliliğe önem veren.
        Selam beyler, {name} iki haftalığına geri döndü."""),
    _lines("""Acelem yok, sohbeti severim.
        Sakin bir evde ılık yağ ile masaj.
        Fotoğraflar gerçek ve bu yıldan.
        Duş ve temiz havlu var.
        Tek başıma çalışıyorum, ajans yok.
        Gizli numaralara cevap vermem."""),
    _lines("""Yarım saat {price}, bir saat 150 euro.
        Her gün {hour} ile 22:00 arası.
        Adres: {street} {house}, ikinci kat."""),
    _lines("""Ara beni:
        Numaram:
        Tel:
        WhatsApp:
        Bana yaz:"""),
    _lines("""Görüşürüz, {name}.
        Sadece ciddi beyler.
        Açmazsam 20 dakika sonra tekrar dene."""),
)

_ORDER = ("nl", "en", "de", "fr", "es", "pl", "ro", "hu", "it", "pt", "tr")
SENTENCES = dict(zip(_ORDER, (NL, EN, DE, FR, ES, PL, RO, HU, IT, PT, TR), strict=True))
