"""The advertisement around a number: sentences of the eleven languages without any telephone number of their own."""

from dataclasses import dataclass
from random import Random
from typing import Final

CITIES: Final = ("Utrecht", "Zwolle", "Breda", "Tilburg", "Arnhem", "Almere", "Leiden", "Venlo", "Emmen", "Gouda")
NAMES: Final = ("Lisa", "Anna", "Sofia", "Mira", "Elena", "Nora", "Bianca", "Julia", "Carla", "Maya", "Vera", "Lola")


@dataclass(frozen=True, slots=True)
class Frame:
    """The sentences of one language; `{name}`, `{city}`, `{age}`, `{price}` and `{hour}` are filled in."""

    opening: tuple[str, ...]
    detail: tuple[str, ...]
    label: tuple[str, ...]
    closing: tuple[str, ...]
    silent: tuple[str, ...]


class Filler:
    """Fills one advertisement's sentences: the same name, place, age, price and hour in all of them."""

    def __init__(self, rng: Random) -> None:
        self._words: dict[str, str | int] = {
            "name": rng.choice(NAMES),
            "city": rng.choice(CITIES),
            "age": rng.randint(22, 45),
            "price": rng.choice((60, 80, 100, 120, 150)),
            "hour": rng.randint(9, 11),
        }

    def __call__(self, sentence: str) -> str:
        return sentence.format(**self._words)


_TEXT: Final[dict[str, tuple[str, str, str, str, str]]] = {
    "nl": (
        "Hoi, ik ben {name}, {age} jaar, nu in {city}.|{name} ({age}), ontspannende massage in {city}."
        "|Nieuw in {city}: {name} voor gezellig gezelschap.|Massage en gezelschap in {city}, vraag naar {name}.",
        "Een uur kost {price} euro.|Open vanaf {hour} uur.|Privé ontvangst, douche aanwezig."
        "|Ook hotelbezoek mogelijk.|Elke dag behalve zondag.",
        "Bel of app|Tel|Telefoon|Bel mij|WhatsApp|Mijn nummer",
        "Tot snel!|Liefs, {name}.|Geen anonieme oproepen.|Graag op afspraak.",
        "Reageren kan alleen via de berichten van deze site.|Ik geef mijn telefoonnummer hier niet."
        "|Stuur een bericht via het formulier.",
    ),
    "en": (
        "Hi, I am {name}, {age} years old, now in {city}.|{name} ({age}), relaxing massage in {city}."
        "|New in {city}: {name} for pleasant company.|Massage and company in {city}, ask for {name}.",
        "The rate is {price} euro an hour.|Open from {hour} in the morning.|Private place, shower available."
        "|Hotel visits possible.|Every day except Sunday.",
        "Call or text|Tel|Phone|Call me|WhatsApp|My number",
        "See you soon!|Love, {name}.|No private callers.|By appointment, please.",
        "Please answer through the messages of this site only.|I do not give my phone number here."
        "|Send a message with the form.",
    ),
    "de": (
        "Hallo, ich bin {name}, {age} Jahre, jetzt in {city}.|{name} ({age}), entspannende Massage in {city}."
        "|Neu in {city}: {name} für nette Gesellschaft.|Massage und Begleitung in {city}, frag nach {name}.",
        "Die Stunde kostet {price} Euro.|Offen ab {hour} Uhr.|Privater Empfang, Dusche vorhanden."
        "|Hotelbesuche möglich.|Täglich außer Sonntag.",
        "Anruf oder SMS|Tel|Telefon|Ruf mich an|WhatsApp|Meine Nummer",
        "Bis bald!|Liebe Grüße, {name}.|Keine anonymen Anrufe.|Gerne mit Termin.",
        "Antworten bitte nur über die Nachrichten dieser Seite.|Meine Telefonnummer gebe ich hier nicht an."
        "|Schreib über das Formular.",
    ),
    "fr": (
        "Bonjour, je suis {name}, {age} ans, en ce moment à {city}.|{name} ({age}), massage relaxant à {city}."
        "|Nouvelle à {city} : {name}, agréable compagnie.|Massage et compagnie à {city}, demandez {name}.",
        "Le tarif est de {price} euros par heure.|Ouvert dès {hour} heures.|Réception privée, douche sur place."
        "|Visites à l'hôtel possibles.|Tous les jours sauf dimanche.",
        "Appel ou SMS|Tél|Téléphone|Appelez-moi|WhatsApp|Mon numéro",
        "À bientôt !|Bises, {name}.|Pas de numéros masqués.|Sur rendez-vous.",
        "Répondez uniquement par la messagerie du site.|Je ne donne pas mon numéro de téléphone ici."
        "|Écrivez avec le formulaire.",
    ),
    "es": (
        "Hola, soy {name}, {age} años, ahora en {city}.|{name} ({age}), masaje relajante en {city}."
        "|Nueva en {city}: {name}, compañía agradable.|Masaje y compañía en {city}, pregunta por {name}.",
        "La hora cuesta {price} euros.|Abierto desde las {hour} horas.|Lugar privado con ducha."
        "|También visitas a hotel.|Todos los días menos el domingo.",
        "Llama o escribe|Tel|Teléfono|Llámame|WhatsApp|Mi número",
        "¡Hasta pronto!|Besos, {name}.|Sin llamadas ocultas.|Con cita previa.",
        "Responde solo por los mensajes de esta página.|Aquí no doy mi número de teléfono.|Escribe con el formulario.",
    ),
    "pl": (
        "Cześć, jestem {name}, mam {age} lat, teraz {city}.|{name} ({age}), masaż relaksacyjny, {city}."
        "|Nowa, {city}: {name}, miłe towarzystwo.|Masaż i towarzystwo, {city}, pytaj o {name}.",
        "Godzina kosztuje {price} euro.|Otwarte od godziny {hour}.|Prywatnie, prysznic na miejscu."
        "|Możliwy dojazd do hotelu.|Codziennie oprócz niedzieli.",
        "Dzwoń lub pisz|Tel|Telefon|Zadzwoń|WhatsApp|Mój numer",
        "Do zobaczenia!|Buziaki, {name}.|Nie odbieram numerów zastrzeżonych.|Proszę się umawiać.",
        "Odpowiedzi tylko przez wiadomości na tej stronie.|Nie podaję tutaj numeru telefonu.|Napisz przez formularz.",
    ),
    "ro": (
        "Bună, sunt {name}, {age} ani, acum în {city}.|{name} ({age}), masaj de relaxare în {city}."
        "|Nouă în {city}: {name}, companie plăcută.|Masaj și companie în {city}, întreabă de {name}.",
        "Ora costă {price} euro.|Deschis de la ora {hour}.|Locație privată, cu duș."
        "|Mă deplasez și la hotel.|Zilnic, mai puțin duminica.",
        "Sună sau scrie|Tel|Telefon|Sună-mă|WhatsApp|Numărul meu",
        "Pe curând!|Pupici, {name}.|Nu răspund la numere ascunse.|Doar cu programare.",
        "Răspunde numai prin mesajele acestui site.|Nu dau aici numărul meu de telefon.|Scrie prin formular.",
    ),
    "hu": (
        "Szia, {name} vagyok, {age} éves, most itt: {city}.|{name} ({age}), lazító masszázs, {city}."
        "|Új lány, {city}: {name}, kellemes társaság.|Masszázs és társaság, {city}, keresd: {name}.",
        "Az óradíj {price} euró.|Nyitva {hour} órától.|Privát hely, zuhany van."
        "|Szállodába is megyek.|Minden nap, kivéve vasárnap.",
        "Hívj vagy írj|Tel|Telefon|Hívj fel|WhatsApp|A számom",
        "Várlak!|Puszi, {name}.|Rejtett számot nem veszek fel.|Időpontra várlak.",
        "Csak az oldal üzenetein keresztül válaszolj.|A telefonszámomat itt nem adom meg.|Írj az űrlapon keresztül.",
    ),
    "it": (
        "Ciao, sono {name}, {age} anni, ora a {city}.|{name} ({age}), massaggio rilassante a {city}."
        "|Nuova a {city}: {name}, piacevole compagnia.|Massaggio e compagnia a {city}, chiedi di {name}.",
        "La tariffa è {price} euro per ora.|Aperto dalle ore {hour}.|Ambiente privato con doccia."
        "|Anche visite in hotel.|Ogni giorno tranne la domenica.",
        "Chiama o scrivi|Tel|Telefono|Chiamami|WhatsApp|Il mio numero",
        "A presto!|Baci, {name}.|No numeri anonimi.|Solo su appuntamento.",
        "Rispondi solo con i messaggi di questo sito.|Qui non lascio il mio numero di telefono.|Scrivi con il modulo.",
    ),
    "pt": (
        "Olá, sou a {name}, {age} anos, agora em {city}.|{name} ({age}), massagem relaxante em {city}."
        "|Nova em {city}: {name}, companhia agradável.|Massagem e companhia em {city}, pergunte pela {name}.",
        "A hora custa {price} euros.|Aberto a partir das {hour} horas.|Local privado com duche."
        "|Também vou a hotéis.|Todos os dias menos domingo.",
        "Ligue ou escreva|Tel|Telefone|Liga-me|WhatsApp|O meu número",
        "Até breve!|Beijos, {name}.|Não atendo números ocultos.|Com marcação.",
        "Responda apenas pelas mensagens deste site.|Aqui não dou o meu número de telefone.|Escreva pelo formulário.",
    ),
    "tr": (
        "Merhaba, ben {name}, {age} yaşındayım, şimdi {city}.|{name} ({age}), rahatlatıcı masaj, {city}."
        "|Yeni, {city}: {name}, hoş sohbet.|Masaj ve eşlik, {city}, {name} için sorun.",
        "Saat ücreti {price} euro.|Açılış saati {hour}.|Özel yer, duş var.|Otele de gelirim.|Pazar hariç her gün.",
        "Ara veya yaz|Tel|Telefon|Beni ara|WhatsApp|Numaram",
        "Görüşmek üzere!|Sevgiler, {name}.|Gizli numaralara cevap vermem.|Randevu ile.",
        "Yalnızca bu sitenin mesajlarıyla cevap verin.|Telefon numaramı burada vermiyorum.|Formdan mesaj gönderin.",
    ),
}


def _frame(parts: tuple[str, str, str, str, str]) -> Frame:
    opening, detail, label, closing, silent = (tuple(part.split("|")) for part in parts)
    return Frame(opening, detail, label, closing, silent)


FRAMES: Final[dict[str, Frame]] = {code: _frame(parts) for code, parts in _TEXT.items()}
