"""French."""

from bench.sets.phones_i.language import Language, Phrases

UNITS = ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
TEENS = ("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf")
TENS = ("", "", "vingt", "trente", "quarante", "cinquante", "soixante", "septante", "quatre-vingt", "nonante")


def joined(ten: str, unit: int) -> str:
    """A ten with its unit: "vingt et un", "vingt-deux"."""
    return f"{ten} et un" if unit == 1 else f"{ten}-{UNITS[unit]}" if unit else ten


def tens(value: int) -> str:
    """10 to 99, as in France."""
    ten, unit = divmod(value, 10)
    if ten == 1:
        return TEENS[unit]
    if ten == 7:
        return "soixante et onze" if unit == 1 else "soixante-" + TEENS[unit]
    if ten == 8:
        return "quatre-vingt-" + UNITS[unit] if unit else "quatre-vingts"
    return "quatre-vingt-" + TEENS[unit] if ten == 9 else joined(TENS[ten], unit)


def belgian(value: int) -> str:
    """10 to 99, as in Belgium."""
    ten, unit = divmod(value, 10)
    return joined(TENS[ten], unit) if ten in (7, 9) else tens(value)


def hundreds(value: int) -> str:
    """100 to 999."""
    hundred, rest = divmod(value, 100)
    head = "cent" if hundred == 1 else f"{UNITS[hundred]} cent"
    if rest:
        return f"{head} {tens(rest) if rest > 9 else UNITS[rest]}"
    return head if hundred == 1 else head + "s"


FR = Language(
    code="fr",
    units=UNITS,
    tens=tens,
    hundreds=hundreds,
    told=tuple("le " + unit for unit in UNITS),
    nouns=UNITS,
    double="double {d}",
    triple="triple {d}",
    times=("deux fois le {d}", "trois fois le {d}"),
    plus="plus",
    spoken_tens=belgian,
    phrases=Phrases(
        opening=(
            "Masseuse calme à Maastricht, studio propre et privé.",
            "Massage relaxant par une dame douce, aussi à l'hôtel.",
            "Nouvelle à La Haye : compagnie élégante pour une soirée.",
            "Femme gentille à Breda cherche messieurs polis.",
        ),
        lead=("Appelle-moi : {n}.", "Mon numéro : {n}.", "Pour un rendez-vous : {n}."),
        closing=("À bientôt !", "Pas d'appels masqués, merci.", "Bisous !", "Discrétion assurée."),
        reverse="Lis mon numéro à l'envers, de la fin au début : {n}.",
        last_four="D'abord les quatre derniers chiffres de mon numéro : {b}. Devant, il y a : {a}.",
        halves="Les deux moitiés de mon numéro sont inversées : {b} {a}. Mets le deuxième bloc devant et appelle.",
        title="{name} à Maastricht – début de mon numéro : {a} (suite en bas)",
        end="Et voici la suite de mon numéro : {b}",
        three=("Mon numéro commence par : {a}.", "Ensuite vient : {b}.", "Et il se termine par : {c}."),
        correct="Appelle le {n}. Pardon, faute de frappe : les deux derniers chiffres doivent être {g}.",
        front="Mets un zéro devant ce numéro et appelle-moi : {n}.",
        two="Appelle le {a} ou, si je ne réponds pas, le {b}.",
        distract="J'ai 26 ans, 168 cm. 30 minutes 80, une heure 150 euros, de 10 à 22 h. Appelle le {n}. Sois gentil.",
        told="Tape sur ton téléphone : {n}. Et tu entendras ma voix.",
        noise=("chéri", "bisou", "mon cœur", "merci"),
    ),
    negatives={
        "date": "Anniversaire du salon le 06-07-2027 à 12:30, fête aussi le 19-08-2027. Écris-moi sur le site.",
        "chamber": "Inscrite à la chambre de commerce sous le numéro {d8}. Écris-moi sur le site.",
        "room_floor": "Hôtel : étage 6, chambre 719, ascenseur 2, parking niveau 3. Réserve sur le site.",
        "lottery": "Mes numéros porte-bonheur : 6, 7, 14, 23, 38 et 41. Écris-moi sur le site.",
        "sizes": "Mes mesures : 90-60-90, 167 cm, 56 kg, pointure 38. Écris-moi sur le site.",
        "reservation": "Ton numéro de réservation est le {m}. Montre-le à la porte.",
        "views": "Cette annonce a déjà été vue {big} fois. Écris-moi par le formulaire.",
        "locker_words": "Tes affaires vont dans le casier, la combinaison est {w6}.",
        "price_words": "Demi-heure {pw1} euros, une heure {pw2} euros, deux heures {pw3} euros. Contact par chat.",
        "ad_id": "Indique le numéro d'annonce {m} quand tu m'écris par le formulaire.",
        "flight": "J'arrive vendredi avec le vol AF{d4} à {h1} et je serai ensuite à Amsterdam.",
        "door_code": "Le code de la porte d'entrée est {w6}. Monte ensuite.",
        "plate": "Je viens chez toi en voiture blanche, immatriculée 67-KL-{d2}. Réserve sur le site.",
        "wifi": "Mot de passe du wifi au salon : {d10}. Réserve sur le site.",
        "bus_lines": "Bus 6, 7, 12, 24 et 38 ou tram 9 et 15, arrêt à 60 mètres.",
        "hours_words": "Ouverte de dix heures à vingt-deux heures, le dimanche de midi à dix-huit heures trente.",
    },
)
