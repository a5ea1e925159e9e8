"""What stands around the number: Dutch, English, German, French."""

CITY = {
    "nl": """Ik ontvang in {city}, vlak bij het centrum.
Privé adres in {city}, gratis parkeren voor de deur.
Tijdelijk in {city}.
Nieuw in {city} en omgeving.
Escort vanuit {city}, ook naar je hotel.""",
    "en": """I receive in {city}, close to the station.
New in {city}, only for a short time.
Private place in {city} with free parking.
Based in {city}, hotel visits possible.""",
    "de": """Ich empfange dich privat in {city}.
Neu in {city}, nur für kurze Zeit.
Haus- und Hotelbesuche rund um {city}.
Diskrete Wohnung in {city}.""",
    "fr": """Je reçois à {city}, près de la gare.
Nouvelle à {city}, de passage.
Appartement discret à {city}.
Déplacement possible depuis {city}.""",
}
TALK = {
    "nl": """Hallo, ik ben {name}.
Welkom bij {name}, tijd voor ontspanning.
Ontspannende massage met warme olie.
Rustig gezelschap voor een avond uit.
Ik ben vriendelijk, verzorgd en discreet.
Een uur kost 150, een half uur 90 euro.
Open van 10:00 tot 22:00 uur.
Ook in het weekend op afspraak.
Geen haast, ik neem de tijd voor je.
Alleen heren met respect.
Douche en schone handdoeken zijn aanwezig.
Betalen kan contant of met pin.
De foto's zijn van mijzelf.
Ik spreek Nederlands en Engels.
Maandag ben ik gesloten.
Graag een uur van tevoren laten weten.
Studenten en ouderen zijn ook welkom.
Ik werk zelfstandig en alleen.
Duo met mijn vriendin is mogelijk.
Koffie of thee staat klaar.
Geen anonieme oproepen.
Ik ben 28 jaar en 1.68 m lang.
Een lach en een goed gesprek horen erbij.
Rolstoel geen probleem, begane grond.
Vraag gerust naar de mogelijkheden.
Tot snel!
Liefs, {name}.""",
    "en": """Hi, my name is {name}.
Relaxing massage with warm oil.
Good company for dinner or an evening out.
Friendly, clean and discreet.
One hour is 150, half an hour 90 euro.
Open from 10:00 to 22:00 every day.
Weekends by appointment.
No rush, I take my time.
Gentlemen with good manners only.
Shower and fresh towels are ready.
Cash or card, as you like.
The pictures are real and recent.
I speak English and a little Dutch.
Closed on Monday.
Please let me know an hour before.
I work alone and independently.
Ask me about a duo with my friend.
Coffee or tea is on the house.
No hidden callers, please.
I am 28 years old and 1.68 m tall.
A smile and a good talk are included.
See you soon!
Kisses, {name}.""",
    "de": """Hallo, ich bin {name}.
Entspannende Massage mit warmem Öl.
Nette Begleitung für einen Abend.
Freundlich, gepflegt und diskret.
Eine Stunde kostet 150, eine halbe 90 Euro.
Geöffnet von 10:00 bis 22:00 Uhr.
Am Wochenende nach Absprache.
Kein Zeitdruck, ich nehme mir Zeit.
Nur Herren mit Respekt.
Dusche und frische Handtücher sind da.
Bar oder mit Karte.
Die Bilder sind echt und aktuell.
Ich spreche Deutsch und Englisch.
Montags geschlossen.
Bitte eine Stunde vorher melden.
Ich arbeite allein und selbständig.
Auch Duo mit meiner Freundin.
Kaffee oder Tee steht bereit.
Keine anonymen Anrufe.
Ich bin 28 Jahre alt und 1,68 m groß.
Ein gutes Gespräch gehört dazu.
Bis bald!
Deine {name}.""",
    "fr": """Bonjour, je suis {name}.
Massage relaxant à l'huile chaude.
Bonne compagnie pour une soirée.
Souriante, soignée et discrète.
Une heure à 150, une demi-heure à 90 euros.
Ouvert de 10:00 à 22:00 heures.
Le week-end sur rendez-vous.
Sans précipitation, je prends mon temps.
Messieurs respectueux seulement.
Douche et serviettes propres.
Paiement en espèces ou par carte.
Les photos sont vraies et récentes.
Je parle français et anglais.
Fermé le lundi.
Prévenez-moi une heure avant.
Je travaille seule et à mon compte.
Duo possible avec une amie.
Le café ou le thé est offert.
Pas d'appels masqués.
J'ai 28 ans et je mesure 1,68 m.
Un sourire et une bonne conversation.
À bientôt !
Bises, {name}.""",
}
LEADS = {
    "nl": """Bel mij op {n}
App of bel: {n}
Tel. {n}
Mijn nummer is {n}
Bereikbaar op {n}
Whatsapp {n}
Gsm {n}
{n} (liever bellen dan sms)""",
    "en": """Call me: {n}
My number is {n}
Text or call {n}
Phone: {n}
WhatsApp {n}""",
    "de": """Ruf mich an: {n}
Meine Nummer ist {n}
Tel. {n}
WhatsApp oder Anruf: {n}
Handy {n}""",
    "fr": """Appelez-moi au {n}
Mon numéro : {n}
Tél. {n}
WhatsApp ou appel : {n}
Portable {n}
GSM {n}""",
}
