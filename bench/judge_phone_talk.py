"""Ads around a number, in Dutch, English, German and French: titles, remarks with digits, frames ({n}), last words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speech:
    """Sentences of one language; `remarks` hold figures of other things, `frames` the number."""

    titles: tuple[str, ...]
    remarks: tuple[str, ...]
    frames: tuple[str, ...]
    ends: tuple[str, ...]


DUTCH = Speech(
    titles=(
        "Tantra en thee",
        "Rijles met geduld",
        "Fiets stuk? Ik kom langs",
        "Pedicure aan huis",
        "Zomaar iemand om mee te praten",
        "Gezelschapsdame voor theater of diner",
        "Bijles wiskunde",
        "Schoonmaak op dinsdag",
        "Warme douche, zachte handdoek",
        "Hondenuitlaat & oppas",
        "Vrouw van de wereld, 4 talen",
        "Voetmassage na je werk",
        "Ik leg je tuin aan",
        "ff weg van alles",
        "Oppas met EHBO",
        "Rust voor hoofd en rug",
    ),
    remarks=(
        "Tarief: {p} voor 45 min, {q} voor 75 min (incl. btw).",
        "Ik rij al {two} jaar schadevrij, bouwjaar auto 201{u}.",
        "Di {h}.15, do {h}.45 en za {h}.30 heb ik nog plek.",
        "Vanaf {u} personen krijg je {two} % korting.",
        "Mijn kamer is 3 bij {u} meter met een bed van 160 x 200.",
        "Ben zelf {age}, jij liefst tussen de 35 en 65.",
        "Parkeren kost {u},40 per uur, na 18 uur gratis.",
        "Vorige week {two} berichten, dus geef me {u} uurtjes om te antwoorden.",
        "Ik draag maat {size}, ben 1.{seven} m en weeg {kg}.",
        "Annuleren kan tot {two} uur van tevoren, anders reken ik {p}.",
        "Sinds corona max {u} mensen per dag.",
        "Bushalte lijn {two} op {u} min lopen.",
        "Cijfer van mijn gasten: 8,{u} (uit {two}).",
        "Actie t/m 31-12: {u} x komen, 1 x gratis.",
    ),
    frames=(
        "iddk wat ik hier allemaal moet zetten dus bel gwn {n} ok",
        "Zo bereik je me: {n}. Niet appen tijdens etenstijd aub.",
        "vraagje? {n}",
        "Het makkelijkst is bellen, {n}, dan hoor je meteen mijn stem.",
        "gr. {n}",
        "Telefonisch: {n} (voicemail mag ook).",
        "Boek rechtstreeks via {n} en bespaar de kosten van de site.",
        "Mobiel {n}, bel twee keer als ik niet opneem.",
        "Ben je serieus, dan staat hier mijn nummer: {n}. Ben je het niet, dan niet.",
        "bericht me op {n} schat",
        "Wie belt krijgt antwoord. {n}.",
        "Neem contact op met {n} en vraag naar de mogelijkheden.",
        "Noteer: {n}!",
    ),
    ends=(
        "Dank voor het lezen",
        "x",
        "Geen flauwekul graag",
        "Tot horens!",
        "Vriendelijke groet",
        "Hygiëne is nummer een.",
        "Ik werk alleen en voor mezelf.",
        "Geen tussenpersonen.",
        "Fijn weekend",
        "Mvg",
    ),
)
ENGLISH = Speech(
    titles=(
        "Tantra and tea",
        "Patient driving lessons",
        "Somebody to talk to",
        "Dinner date with brains",
        "Garden help",
        "Foot massage after work",
        "Dog sitting",
        "Maths tutor",
    ),
    remarks=(
        "Rate {p} for 45 min, {q} for 75 min.",
        "Room is 3 by {u} metres, bed 160 x 200.",
        "I am {age}, you are 35 to 65.",
        "Parking {u}.40 an hour, free after 18.",
        "Cancel {two} hours before or pay {p}.",
        "Bus {two} stops {u} min away.",
        "Guests rate me 8.{u} out of 10.",
        "Offer until 31-12: come {u} times, 1 free.",
    ),
    frames=(
        "Just ring {n} and ask.",
        "This is how you reach me: {n}.",
        "questions? {n}",
        "Book direct, {n}, no site fees.",
        "Mobile {n}, ring twice if I miss you.",
        "Serious? Here is my number: {n}. Not serious? Then don't.",
        "msg me on {n} darling",
        "Whoever calls gets an answer. {n}.",
        "Take a note: {n}!",
    ),
    ends=(
        "Thanks for reading",
        "x",
        "No nonsense please",
        "I work alone and for myself.",
        "Have a good weekend",
        "Regards",
    ),
)
GERMAN = Speech(
    titles=(
        "Tantra und Tee",
        "Fahrstunden mit Geduld",
        "Jemand zum Reden",
        "Begleitung fürs Theater",
        "Gartenhilfe",
        "Fußmassage nach Feierabend",
        "Hundesitter",
        "Nachhilfe Mathe",
    ),
    remarks=(
        "Preis {p} für 45 Min, {q} für 75 Min.",
        "Zimmer 3 mal {u} Meter, Bett 160 x 200.",
        "Ich bin {age}, du zwischen 35 und 65.",
        "Parken {u},40 die Stunde, ab 18 Uhr frei.",
        "Absagen bis {two} Stunden vorher, sonst {p}.",
        "Bus {two} hält in {u} Min Entfernung.",
        "Bewertung 8,{u} von 10.",
        "Aktion bis 31.12.: {u} mal kommen, 1 mal gratis.",
    ),
    frames=(
        "Am einfachsten anrufen, {n}, dann hörst du meine Stimme.",
        "So erreichst du mich: {n}.",
        "Fragen? {n}",
        "Direkt buchen über {n} spart Gebühren.",
        "Mobil {n}, bitte zweimal klingeln.",
        "Ernst gemeint? Dann {n}. Sonst nicht.",
        "schreib mir auf {n} Schatz",
        "Wer anruft, bekommt Antwort. {n}.",
        "Notiere: {n}!",
    ),
    ends=("Danke fürs Lesen", "x", "Kein Unsinn bitte", "Ich arbeite allein.", "Schönes Wochenende", "MfG"),
)
FRENCH = Speech(
    titles=(
        "Tantra et thé",
        "Leçons de conduite",
        "Quelqu'un à qui parler",
        "Accompagnatrice pour le théâtre",
        "Jardinage",
        "Massage des pieds",
        "Garde de chiens",
        "Soutien en maths",
    ),
    remarks=(
        "Tarif {p} pour 45 min, {q} pour 75 min.",
        "Chambre de 3 sur {u} mètres, lit 160 x 200.",
        "J'ai {age} ans, toi entre 35 et 65.",
        "Parking {u},40 de l'heure, gratuit après 18 h.",
        "Annulation {two} heures avant, sinon {p}.",
        "Bus {two} à {u} min.",
        "Note 8,{u} sur 10.",
        "Offre jusqu'au 31-12 : {u} fois, 1 gratuite.",
    ),
    frames=(
        "Le plus simple : {n}, vous entendrez ma voix.",
        "Pour me joindre : {n}.",
        "une question ? {n}",
        "Réservation directe au {n}, sans frais.",
        "Portable {n}, sonnez deux fois.",
        "Sérieux ? Alors {n}. Sinon non.",
        "écris-moi au {n} chéri",
        "Notez bien : {n} !",
    ),
    ends=("Merci d'avoir lu", "bises", "Pas de bêtises", "Je travaille seule.", "Bon week-end", "Cordialement"),
)
