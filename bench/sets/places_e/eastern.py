"""Polish, Romanian, Hungarian and Bulgarian sentences."""

from bench.sets.places_e.kinds import Kind
from bench.sets.places_e.told import each
from bench.sets.places_e.tongues import Tongue

WHERE_PL = each("""
Amsterdamie = Amsterdam
Rotterdamie = Rotterdam
Utrechcie = Utrecht
Hadze = 's-Gravenhage
Bredzie = Breda
Tilburgu = Tilburg
Maastrichcie = Maastricht
Lejdzie = Leiden
""")
HAGA = each("Haga = 's-Gravenhage\nHaga (Den Haag) = 's-Gravenhage")
ABROAD_PL = each("Antwerpii = -\nBrukseli = -\nKolonii (Niemcy) = -\nAkwizgranie = -")
ABROAD_RO = each("Anvers = -\nBruxelles = -\nKöln = -\nAachen = -")
CYRILLIC = each("""
Амстердам = Amsterdam
Ротердам = Rotterdam
Утрехт = Utrecht
Хага = 's-Gravenhage
Айндховен = Eindhoven
""")

POLISH = Tongue(
    offered=(
        Kind(
            "pl_receive",
            "in",
            (
                "Miasto: {a}",
                "Przyjmuję w mieście {a}.",
                "Masaż, {a}, prywatnie.",
                "Jestem w {a}, zapraszam.",
                "Przyjmuję: {a} i {b}.",
                "Poniedziałek {a}, wtorek {b}.",
                "Przyjmuję w {a}, dojeżdżam do hoteli: {b}.",
                "Mieszkam w {x}, ale przyjmuję tylko w {a}.",
                "Jestem w {a}, {n} minut od {x}.",
            ),
            plain=True,
        ),
        Kind(
            "pl_declined", "in", ("Przyjmuję w {t}.", "Polka w {t} zaprasza.", "Masaż w {t}, prywatnie."), told=WHERE_PL
        ),
        Kind("pl_exonym", "in", ("Miasto: {t}",), told=HAGA),
    ),
    mentioned=(
        Kind(
            "pl_near_only", "only", ("Blisko miasta {x}.", "{n} minut od miasta {x}, adres przez telefon."), plain=True
        ),
        Kind(
            "pl_other",
            "only",
            ("Nie w {x}!", "Wcześniej pracowałam w {x}.", "Moja siostra mieszka w {x}."),
            draw="far",
            plain=True,
        ),
    ),
    without=(
        Kind("pl_abroad", "none", ("Przyjmuję w {t}.",), told=ABROAD_PL),
        Kind("pl_nowhere", "none", ("Jeżdżę po całej Holandii.", "Adres podam przez telefon."), draw="words"),
    ),
    words=(
        "Mam 25 lat, blondynka.",
        "Godzina 130 euro.",
        "Codziennie od 10 do 22.",
        "Mówię po polsku i angielsku.",
        "Tylko kulturalni panowie.",
        "Zdjęcia prawdziwe.",
        "Czysto i dyskretnie.",
    ),
    call=("Zadzwoń: {p}", "WhatsApp {p}"),
)
ROMANIAN = Tongue(
    offered=(
        Kind(
            "ro_receive",
            "in",
            (
                "Te primesc în {a}, la apartament.",
                "Masaj relaxant în {a}.",
                "Oras: {a}",
                "Primesc în {a} și fac deplasări în {b}.",
                "Luni în {a}, marți în {b}.",
                "Locuiesc în {x}, dar primesc doar în {a}.",
                "Sunt în {a}, la {n} minute de {x}.",
                "nou in {a}, te astept",
            ),
            plain=True,
        ),
        Kind("ro_exonym", "in", ("Te primesc la {t}.", "Oraș: {t}"), told=HAGA[:1]),
    ),
    mentioned=(
        Kind("ro_near_only", "only", ("Aproape de {x}.", "La {n} minute de {x}, adresa la telefon."), plain=True),
        Kind(
            "ro_other",
            "only",
            ("Nu în {x}.", "Înainte lucram în {x}.", "Sora mea locuiește în {x}.", "Cândva vreau să mă mut în {x}."),
            draw="far",
            plain=True,
        ),
    ),
    without=(
        Kind("ro_abroad", "none", ("Primesc în {t}.", "Oraș: {t}"), told=ABROAD_RO),
        Kind("ro_nowhere", "none", ("Adresa doar la telefon.", "Mă deplasez în toată Olanda."), draw="words"),
    ),
    words=(
        "Am 24 de ani, brunetă.",
        "O oră 150 euro.",
        "Zilnic de la 10 la 23.",
        "Vorbesc română și engleză.",
        "Doar domni respectuoși.",
        "Poze reale.",
        "Locație curată și discretă.",
    ),
    call=("Sună-mă: {p}", "WhatsApp {p}"),
)
HUNGARIAN = Tongue(
    offered=(
        Kind("hu_receive", "in", ("{a} városában fogadlak.", "Masszázs, {a}, magánlakás.", "Város: {a}"), plain=True),
        Kind("hu_several", "in", ("Hétfőn {a}, kedden {b}.", "Város: {a} és {b}"), plain=True),
    ),
    mentioned=(Kind("hu_other", "only", ("A nővérem {x} városában lakik.", "{x} közelében."), plain=True),),
    without=(Kind("hu_nowhere", "none", ("A cím telefonon.", "Egész Hollandiában utazom."), draw="words"),),
    words=("26 éves vagyok.", "Egy óra 140 euró.", "Beszélek magyarul és angolul.", "Valódi képek.", "Diszkrét hely."),
    call=("Hívj: {p}",),
)
BULGARIAN = Tongue(
    offered=(
        Kind("bg_receive", "in", ("Приемам в {a}.", "Масаж в {a}, частно.", "Град: {a}"), plain=True),
        Kind("bg_cyrillic", "in", ("Град: {t}", "Приемам в {t}."), told=CYRILLIC),
    ),
    mentioned=(Kind("bg_other", "only", ("Преди работех в {x}.", "Сестра ми живее в {x}."), "far", plain=True),),
    without=(Kind("bg_nowhere", "none", ("Адрес по телефона.", "Пътувам из цяла Холандия."), draw="words"),),
    words=("На 28 години съм.", "Един час 150 евро.", "Говоря български и английски.", "Снимките са истински."),
    call=("Обади се: {p}",),
)
