"""Spanish."""

from bench.sets.phones_i.language import Language, Phrases

UNITS = ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")
TEENS: tuple[str, ...] = ("diez", "once", "doce", "trece", "catorce")
TEENS += ("quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve")
TWENTIES: tuple[str, ...] = ("veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro")
TWENTIES += ("veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve")
TENS = ("", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
HUNDREDS: tuple[str, ...] = ("", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos")
HUNDREDS += ("seiscientos", "setecientos", "ochocientos", "novecientos")
ACCENTED = {"dos": "dós", "tres": "trés", "seis": "séis"}


def tens(value: int) -> str:
    """10 to 99."""
    ten, unit = divmod(value, 10)
    if ten < 3:
        return (TEENS, TWENTIES)[ten - 1][unit]
    return f"{TENS[ten]} y {UNITS[unit]}" if unit else TENS[ten]


def glued(value: int) -> str:
    """10 to 99 in one word: "setentaitrés"."""
    ten, unit = divmod(value, 10)
    return TENS[ten] + "i" + ACCENTED.get(UNITS[unit], UNITS[unit]) if ten > 2 and unit else tens(value)


def hundreds(value: int) -> str:
    """100 to 999."""
    hundred, rest = divmod(value, 100)
    if value == 100:
        return "cien"
    return f"{HUNDREDS[hundred]} {tens(rest) if rest > 9 else UNITS[rest]}" if rest else HUNDREDS[hundred]


ES = Language(
    code="es",
    units=UNITS,
    tens=tens,
    hundreds=hundreds,
    told=tuple("el " + unit for unit in UNITS),
    nouns=UNITS,
    double="doble {d}",
    triple="triple {d}",
    times=("dos veces el {d}", "tres veces el {d}"),
    plus="más",
    spoken_tens=glued,
    phrases=Phrases(
        opening=(
            "Masajista tranquila en Róterdam, estudio limpio y privado.",
            "Masaje relajante de una señora cariñosa, también en tu hotel.",
            "Nueva en Ámsterdam: compañía elegante para cenar o salir.",
            "Mujer simpática en Eindhoven busca caballeros educados.",
        ),
        lead=("Llámame: {n}.", "Mi número es {n}.", "Para pedir cita: {n}."),
        closing=("¡Hasta pronto!", "No contesto llamadas ocultas.", "¡Besos!", "Discreción garantizada."),
        reverse="Lee mi número al revés, de atrás hacia delante: {n}.",
        last_four="Primero las cuatro últimas cifras de mi número: {b}. Delante va: {a}.",
        halves="Las dos mitades de mi número están cambiadas: {b} {a}. Pon el segundo bloque delante y llama.",
        title="{name} en Róterdam – principio de mi número: {a} (sigue abajo)",
        end="Y aquí sigue mi número: {b}",
        three=("Mi número empieza por: {a}.", "Después viene: {b}.", "Y termina en: {c}."),
        correct="Llama al {n}. Perdón, me he equivocado: las dos últimas cifras son {g}.",
        front="Pon un cero delante de este número y llámame: {n}.",
        two="Llama al {a} o, si no contesto, al {b}.",
        distract="Tengo 26 años, mido 168 cm. Media hora 80, hora 150 euros, de 10 a 22 h. Llama al {n}. Sé puntual.",
        told="Marca en tu teléfono: {n}. Y oirás mi voz.",
        noise=("cariño", "besito", "mi amor", "guapo"),
    ),
    negatives={
        "card": "Se ha encontrado aquí una tarjeta con el número {d16}. ¿Es tuya? Pregunta en recepción.",
        "price_menu": "06 minutos 20, 15 minutos 40, 30 minutos 70, 60 minutos 120, 90 minutos 170 euros.",
        "tour_days": "Estoy en Zwolle los días 6, 7, 9, 12, 13, 16, 20 y 27 de julio. Reserva en la web.",
        "photo_file": "Mira la foto IMG_{m}.jpg aquí abajo, es de esta semana. Escríbeme por la web.",
        "date": "Aniversario del salón el 06-07-2027 a las 12:30, fiesta también el 19-08-2027. Escribe por la web.",
        "chamber": "Inscrita en la cámara de comercio con el número {d8}. Escríbeme por la web.",
        "room_floor": "Hotel: planta 6, habitación 719, ascensor 2, garaje nivel 3. Reserva en la web.",
        "lottery": "Mis números de la suerte: 6, 7, 14, 23, 38 y 41. Escríbeme por la web.",
        "hours": "Abierto lunes 06:00 - 17:30, viernes {h1} - {h2}, domingo 09:15 - 20:45. Escribe por la web.",
        "iban": "Señal al IBAN NL{d2} BANK {m}, pon tu nombre por favor.",
        "ages": "Somos tres chicas: una de veintitrés, una de veintisiete y otra de treinta y cuatro años.",
        "counting": "Respira conmigo durante el masaje: {count}, y relájate. Reserva en el calendario.",
        "member": "Mi número de socia en esta web es {mg}. Solo contesto por la web.",
        "coordinates": "Búscame en el mapa: 51.{d6}, 4.{e6}. Allí está el estudio.",
        "permit": "Número de licencia del ayuntamiento: {mg}. Citas en la agenda de la web.",
        "temperature": "Sauna a {n2} grados, baño a 38 grados, sala a 22 grados, piscina a 28 grados.",
    },
)
