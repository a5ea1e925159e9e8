"""Sentences of ads in Dutch, English, German and French; {c} a town, {p} {q} prices, {h} {k} hours, {n} the number."""

TEXTS = {
    "nl": """
Lieve masseuse ontvangt in {c}.
Nieuw in {c} en maar kort in de stad.
Ik neem rustig de tijd voor je.
Een half uur {p} euro, een uur {q} euro.
Dagelijks open van {h} tot {k} uur.
Ontspannende massage met warme olie.
Gezelschap voor een diner of een avond uit.
Ik kom ook aan huis of in je hotel.
Privé-ontvangst, discreet en schoon.
Gratis parkeren voor de deur.
Alleen nette heren, graag op afspraak.
Mijn foto's zijn echt en recent.
Ik spreek Nederlands en een beetje Engels.
Zondag ben ik gesloten.
Douche en handdoeken zijn aanwezig.
Betaling contant, vooruitbetalen is niet nodig.
Kom tot rust na een drukke werkdag.
Stellen zijn ook welkom.
Graag een uur van tevoren laten weten.
Goed bereikbaar met de trein, tien minuten lopen van het station.
Vanaf {p} euro, all-in.
Ik ben een rustige vrouw van midden dertig.
Een kopje koffie staat klaar.
Ook 's avonds na {k} uur in overleg.
Gezellige sfeer, geen haast.
Rook- en huisdiervrije studio.
""",
    "en": """
Friendly masseuse receiving in {c}.
New in {c}, only here for a short stay.
I take my time for every guest.
Half an hour {p} euros, one hour {q} euros.
Open daily from {h} to {k}.
Relaxing massage with warm oil.
Company for dinner or an evening out.
I also visit hotels and homes.
Private place, discreet and clean.
Free parking in front of the house.
Polite gentlemen only, by appointment.
My pictures are real and recent.
I speak English and some Spanish.
Closed on Sundays.
Shower and fresh towels available.
Cash only, no deposit needed.
Unwind after a busy day at work.
Couples are welcome too.
Please let me know an hour ahead.
Ten minutes on foot from the station.
From {p} euros, everything included.
Calm and caring lady in her thirties.
A cup of coffee is waiting for you.
No rush, cosy atmosphere.
""",
    "de": """
Nette Masseurin empfängt in {c}.
Neu in {c} und nur kurz in der Stadt.
Ich nehme mir Zeit für dich.
Halbe Stunde {p} Euro, ganze Stunde {q} Euro.
Täglich von {h} bis {k} Uhr.
Entspannende Massage mit warmem Öl.
Begleitung zum Abendessen oder für einen Abend.
Ich komme auch ins Hotel.
Private Wohnung, diskret und sauber.
Parkplätze direkt vor der Tür.
Nur gepflegte Herren, bitte mit Termin.
Meine Fotos sind echt und aktuell.
Ich spreche Deutsch und etwas Englisch.
Sonntags geschlossen.
Dusche und Handtücher sind vorhanden.
Nur Barzahlung, keine Anzahlung.
Abschalten nach einem langen Arbeitstag.
Paare sind ebenfalls willkommen.
Bitte eine Stunde vorher melden.
Zehn Minuten zu Fuß vom Bahnhof.
Ab {p} Euro, alles inklusive.
Ruhige Frau Mitte dreißig.
Ein Kaffee steht für dich bereit.
""",
    "fr": """
Masseuse douce reçoit à {c}.
Nouvelle à {c}, de passage pour peu de temps.
Je prends mon temps avec chacun.
La demi-heure {p} euros, une heure {q} euros.
Tous les jours de {h} à {k}.
Massage relaxant à l'huile chaude.
Accompagnement pour un dîner ou une soirée.
Je me déplace aussi à l'hôtel.
Lieu privé, discret et propre.
Stationnement gratuit devant la maison.
Messieurs respectueux seulement, sur rendez-vous.
Mes photos sont vraies et récentes.
Je parle français et un peu anglais.
Fermé le dimanche.
Douche et serviettes à disposition.
Paiement en espèces, sans acompte.
Un moment de calme après le travail.
Les couples sont les bienvenus.
Merci de prévenir une heure avant.
À dix minutes à pied de la gare.
À partir de {p} euros, tout compris.
Femme calme d'une trentaine d'années.
Un café vous attend.
""",
}

CALLS = {
    "nl": "Bel {n}\nBel of app mij op {n}\nTel. {n}\nMijn nummer is {n}\nTelefoon: {n}\nAfspraak maken? {n}\nWhatsApp: {n}\nStuur een sms naar {n}",  # noqa: E501
    "en": "Call {n}\nCall or text me on {n}\nTel. {n}\nMy number is {n}\nPhone: {n}\nTo book, ring {n}\nWhatsApp: {n}",
    "de": "Ruf an: {n}\nTel. {n}\nMeine Nummer ist {n}\nTelefon: {n}\nTermin unter {n}\nWhatsApp: {n}",
    "fr": "Appelez le {n}\nTél. {n}\nMon numéro est le {n}\nTéléphone : {n}\nPour un rendez-vous, appelez : {n}\nWhatsApp : {n}",  # noqa: E501
}

TITLES = {
    "nl": "Massage in {c}\nGezelschap in {c}\nLieve dame ontvangt privé\nNieuw: escort {c}\nOntspanning na je werk",
    "en": "Massage in {c}\nCompany in {c}\nKind lady, private place\nEscort {c}\nRelax after work",
    "de": "Massage in {c}\nBegleitung in {c}\nNette Dame, privat\nEscort {c}\nEntspannung nach der Arbeit",
    "fr": "Massage à {c}\nCompagnie à {c}\nDame douce, lieu privé\nEscorte {c}\nDétente après le travail",
}
