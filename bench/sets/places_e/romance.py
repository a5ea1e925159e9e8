"""French, Spanish, Italian and Portuguese sentences."""

from bench.sets.places_e.kinds import Kind
from bench.sets.places_e.told import each
from bench.sets.places_e.tongues import Tongue

LA_HAYE = each(
    "La Haye = 's-Gravenhage\nBois-le-Duc (Den Bosch) = 's-Hertogenbosch\nFlessingue (Vlissingen) = Vlissingen"
)
LA_HAYA = each("La Haya = 's-Gravenhage\nla haya = 's-Gravenhage\nRóterdam = Rotterdam\nÁmsterdam = Amsterdam")
L_AIA = each("L'Aia = 's-Gravenhage\nAmsterdam Sud-Est = Amsterdam")
HAIA = each("Haia = 's-Gravenhage\nAmsterdão = Amsterdam\nRoterdão = Rotterdam\nUtreque = Utrecht")
ABROAD_FR = each("Anvers = -\nBruxelles = -\nLiège = -\nGand = -\nCologne = -")
ABROAD_ES = each("Amberes = -\nBruselas = -\nColonia (Alemania) = -\nMadrid = -")

FRENCH = Tongue(
    offered=(
        Kind(
            "fr_receive",
            "in",
            (
                "Je reçois à {a} en privé.",
                "Massage à {a}, sur rendez-vous.",
                "Ville : {a}",
                "Je reçois à {a} et je me déplace à {b}.",
                "Lundi à {a}, mardi à {b}.",
                "J'habite à {x} mais je reçois seulement à {a}.",
                "Je reçois à {a}, à {n} minutes de {x}.",
                "Je ne suis plus à {x}, je reçois maintenant à {a}.",
            ),
        ),
        Kind("fr_exonym", "in", ("Je reçois à {t}.", "Ville : {t}", "Massage à {t}, sur rendez-vous."), told=LA_HAYE),
    ),
    mentioned=(
        Kind("fr_near_only", "only", ("Tout près de {x}.", "À {n} minutes de {x}, adresse par téléphone.")),
        Kind(
            "fr_other",
            "only",
            ("J'ai grandi à {x}.", "Pas à {x} !", "Avant, je travaillais à {x}.", "Ma sœur habite à {x}."),
            draw="far",
        ),
    ),
    without=(
        Kind("fr_abroad", "none", ("Je reçois à {t}.", "Ville : {t}"), told=ABROAD_FR),
        Kind("fr_nowhere", "none", ("Adresse par message.", "Je me déplace partout aux Pays-Bas."), draw="words"),
    ),
    words=(
        "J'ai 26 ans, brune aux yeux verts.",
        "Une heure 150 euros.",
        "Tous les jours de 10 h à 22 h.",
        "Je parle français et anglais.",
        "Hommes respectueux uniquement.",
        "Appartement propre et discret.",
        "Mes photos sont vraies.",
    ),
    call=("Appelle-moi : {p}", "WhatsApp {p}"),
)
SPANISH = Tongue(
    offered=(
        Kind(
            "es_receive",
            "in",
            (
                "Te recibo en {a}, apartamento privado.",
                "Masaje relajante en {a}.",
                "Ciudad: {a}",
                "Recibo en {a} y voy a hoteles en {b}.",
                "Lunes en {a}, martes en {b}.",
                "Vivo en {x} pero recibo solo en {a}.",
                "Estoy en {a}, a {n} minutos de {x}.",
                "Ya no estoy en {x}, ahora recibo en {a}.",
                "recien llegada a {a}, te espero",
            ),
        ),
        Kind("es_exonym", "in", ("Te recibo en {t}.", "Latina cariñosa en {t}", "Ciudad: {t}"), told=LA_HAYA),
    ),
    mentioned=(
        Kind("es_near_only", "only", ("Cerca de {x}.", "A {n} minutos de {x}, pide la dirección.")),
        Kind(
            "es_other",
            "only",
            ("En {x} no.", "Antes trabajaba en {x}.", "Mi hermana vive en {x}.", "Algún día quiero mudarme a {x}."),
            draw="far",
        ),
    ),
    without=(
        Kind("es_abroad", "none", ("Recibo en {t}.", "Ciudad: {t}"), told=ABROAD_ES),
        Kind("es_nowhere", "none", ("Viajo por toda Holanda.", "Dirección por WhatsApp."), draw="words"),
    ),
    words=(
        "Tengo 29 años, pelo largo y ojos negros.",
        "Una hora 140 euros.",
        "Todos los días de 10 a 23 horas.",
        "Hablo español y un poco de inglés.",
        "Solo caballeros educados.",
        "Fotos reales.",
        "Lugar limpio y discreto.",
    ),
    call=("Llámame: {p}", "WhatsApp {p}"),
)
ITALIAN = Tongue(
    offered=(
        Kind(
            "it_receive",
            "in",
            (
                "Ricevo a {a} in appartamento privato.",
                "Massaggio rilassante a {a}.",
                "Ricevo a {a}, a {n} minuti da {x}.",
                "Ricevo a {a} e vengo in hotel a {b}.",
            ),
        ),
        Kind("it_exonym", "in", ("Città: {t}",), told=L_AIA),
    ),
    mentioned=(
        Kind("it_other", "only", ("Prima lavoravo a {x}.", "Mia sorella vive a {x}.", "Non a {x}."), draw="far"),
    ),
    without=(Kind("it_nowhere", "none", ("Indirizzo per telefono.", "Viaggio in tutta l'Olanda."), draw="words"),),
    words=("Ho 30 anni.", "Un'ora 150 euro.", "Parlo italiano e inglese.", "Foto vere.", "Solo su appuntamento."),
    call=("Chiamami: {p}",),
)
PORTUGUESE = Tongue(
    offered=(
        Kind(
            "pt_receive",
            "in",
            (
                "Atendo em {a}, local privado.",
                "Massagem em {a}, com hora marcada.",
                "Atendo em {a} e vou a hotéis em {b}.",
                "Moro em {x} mas atendo só em {a}.",
            ),
        ),
        Kind("pt_exonym", "in", ("Cidade: {t} (Holanda)",), told=HAIA),
    ),
    mentioned=(Kind("pt_other", "only", ("Antes trabalhava em {x}.", "Perto de {x}.", "Em {x} não."), draw="near"),),
    without=(Kind("pt_nowhere", "none", ("Endereço por mensagem.", "Viajo por toda a Holanda."), draw="words"),),
    words=(
        "Tenho 27 anos.",
        "Uma hora 150 euros.",
        "Falo português e inglês.",
        "Fotos reais.",
        "Discreta e carinhosa.",
    ),
    call=("Liga-me: {p}",),
)
