"""The protected swaps of the fairness figure: they change in the raw text what may never select, and nothing else.

Each swap maps words to other words of the same kind, one to one, so that what was different stays different. All keep
capitals. Words of the eleven languages of the demo; a swap that finds nothing in an ad leaves it as it is.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from extractors.captured import AdContent
from extractors.extract import extract
from extractors.facts import Method, PhoneFact
from pipeline.importing import ImportLine

Swap = Callable[[Sequence[ImportLine]], list[ImportLine]]

# Every row is a round: each word becomes the next one, the last becomes the first. Same language, same inflection.
NATIONALITY = (
    ("Nederlandse", "Poolse", "Roemeense", "Braziliaanse", "Bulgaarse", "Hongaarse", "Spaanse", "Thaise", "Duitse",
     "Oekraïense", "Colombiaanse", "Italiaanse", "Surinaamse", "Marokkaanse", "Turkse", "Nigeriaanse"),
    ("Nederlander", "Belg", "Roemeen", "Hongaar", "Braziliaan", "Bulgaar", "Italiaan", "Turk"),
    ("Dutch", "Polish", "Romanian", "Brazilian", "Bulgarian", "Hungarian", "Spanish", "German", "Thai", "Ukrainian",
     "Colombian", "Italian", "Moroccan", "Turkish", "Nigerian"),
    ("deutsche", "polnische", "rumänische", "brasilianische", "ungarische", "spanische", "bulgarische", "türkische"),
    ("française", "polonaise", "roumaine", "brésilienne", "hongroise", "espagnole", "bulgare", "turque"),
    ("española", "polaca", "rumana", "brasileña", "húngara", "búlgara", "italiana", "turca"),
    ("polska", "rumuńska", "brazylijska", "węgierska", "hiszpańska", "bułgarska", "holenderska", "turecka"),
    ("Polka", "Rumunka", "Brazylijka", "Węgierka", "Hiszpanka", "Bułgarka", "Holenderka", "Turczynka"),
    ("româncă", "poloneză", "braziliancă", "unguroaică", "spaniolă", "bulgăroaică", "olandeză"),
    ("magyar", "lengyel", "román", "brazil", "spanyol", "bolgár", "holland", "török"),
    ("polacca", "rumena", "brasiliana", "ungherese", "spagnola", "bulgara", "olandese"),
    ("polonesa", "romena", "brasileira", "espanhola", "holandesa"),      # the others are written as in Spanish
    ("Polonyalı", "Rumen", "Brezilyalı", "Macar", "İspanyol", "Bulgar", "Hollandalı", "Türk"),
)
ORIGIN = (
    ("Latijns-Amerikaanse", "Oost-Europese", "West-Afrikaanse", "Zuid-Aziatische", "Noord-Europese"),
    ("Aziatische", "Afrikaanse", "Arabische", "Caribische", "Europese"),
    ("Asian", "African", "Arab", "Caribbean", "European"),
    ("donkere", "getinte", "blanke", "lichte"), ("ebony", "white", "tanned", "black"), ("latina", "blondine"),
    ("Polen", "Roemenië", "Brazilië", "Hongarije", "Bulgarije", "Spanje", "Thailand", "Colombia", "Oekraïne",
     "Turkije"),
    ("Poland", "Romania", "Brazil", "Hungary", "Bulgaria", "Spain", "Ukraine", "Turkey"),
)
LANGUAGES = (
    ("Nederlands", "Engels", "Duits", "Pools", "Roemeens", "Spaans", "Hongaars", "Frans", "Turks", "Portugees",
     "Italiaans", "Russisch", "Arabisch"),
    ("English", "French", "Portuguese", "Russian", "Arabic"),
    ("Deutsch", "Englisch", "Polnisch", "Rumänisch", "Spanisch", "Ungarisch", "Französisch"),
    ("français", "anglais", "polonais", "roumain", "espagnol", "hongrois"),
    ("español", "inglés", "polaco", "rumano", "húngaro", "francés"),
    ("angielsku", "polsku", "niemiecku", "rumuńsku", "hiszpańsku", "węgiersku"),
    ("engleză", "germană", "maghiară", "franceză"), ("angolul", "németül", "lengyelül", "románul", "spanyolul"),
    ("İngilizce", "Almanca", "Lehçe", "Rumence", "İspanyolca", "Macarca"),
)
RELIGION = (
    ("islamitische", "christelijke", "joodse", "hindoeïstische", "katholieke", "boeddhistische"),
    ("moslima", "christin", "jodin", "hindoe"), ("Muslim", "Christian", "Jewish", "Hindu", "Catholic"),
    ("muslimische", "christliche", "jüdische", "katholische"), ("musulmane", "chrétienne", "juive", "catholique"),
)
NEIGHBOURHOODS = (
    ("Overvecht", "Kanaleneiland", "Lombok", "Hoograven", "Zuilen"),
    ("Kralingen", "Delfshaven", "Feijenoord", "Charlois"),
    ("Fokkesteeg", "Batau", "Galecop", "Zuilenstein"), ("Castellum", "Centrum-West", "Tiellandt"),
)
# Pairs that change places, so that what an ad says of its readers changes with what it says of its writer.
TO_MEN = (
    ("meiden", "knapen"), ("meisjes", "jongens"), ("meisje", "jongen"), ("meid", "knaap"), ("dames", "heren"),
    ("dame", "heer"), ("vrouwen", "mannen"), ("vrouw", "man"), ("masseuse", "masseur"), ("gastvrouw", "gastheer"),
    ("vriendin", "vriend"), ("girls", "boys"), ("girl", "boy"), ("ladies", "gentlemen"), ("lady", "gentleman"),
    ("women", "men"), ("woman", "guy"), ("she", "he"), ("Mädels", "Jungs"), ("Mädchen", "Jungen"),
    ("Damen", "Herren"), ("Frauen", "Männer"), ("filles", "garçons"), ("fille", "garçon"), ("femmes", "hommes"),
    ("femme", "homme"), ("chicas", "chicos"), ("chica", "chico"), ("mujeres", "hombres"), ("mujer", "hombre"),
    ("dziewczyny", "chłopcy"), ("dziewczyna", "chłopak"), ("kobieta", "mężczyzna"), ("panie", "panowie"),
    ("fetele", "băieții"), ("fete", "băieți"), ("fată", "băiat"), ("femeie", "bărbat"), ("lányaink", "fiúink"),
    ("lányok", "fiúk"), ("lány", "fiú"), ("hölgyek", "urak"), ("ragazze", "ragazzi"), ("ragazza", "ragazzo"),
    ("donne", "uomini"), ("donna", "uomo"), ("meninas", "meninos"), ("menina", "menino"), ("mulher", "homem"),
    ("kızlarımız", "erkeklerimiz"), ("kızlar", "erkekler"), ("kız", "erkek"), ("bayan", "bay"),
)  # fmt: skip
TO_TRANS = (
    ("meiden", "transmeiden"), ("meisjes", "transmeisjes"), ("dames", "transdames"), ("dame", "transdame"),
    ("vrouwen", "transvrouwen"), ("vrouw", "transvrouw"), ("girls", "tgirls"), ("ladies", "transladies"),
    ("women", "transwomen"), ("woman", "transwoman"), ("Damen", "Transdamen"), ("Frauen", "Transfrauen"),
    ("Frau", "Transfrau"),
)
AGE = re.compile(
    r"\b(?P<age>1[89]|[2-5]\d)(?=[\s-]?(?:jaar|jr|jarige?|years?|yo|y/o|Jahre|jährige?|ans|años|lat|lata|ani|éves?|anni|anos|yaşında)\b)",
    re.IGNORECASE,
)


def swaps() -> dict[str, Swap]:
    """Every swap by name."""
    words = {
        "nationality": _rounds(NATIONALITY), "origin": _rounds(ORIGIN), "languages": _rounds(LANGUAGES),
        "religion": _rounds(RELIGION), "neighbourhood": _rounds(NEIGHBOURHOODS), "gender_men": _rounds(TO_MEN),
        "gender_trans": _rounds(TO_TRANS),
    }
    found: dict[str, Swap] = {name: partial(_swap_words, mapping) for name, mapping in words.items()}
    return found | {"stated_age": _swap_ages, "country_code": swap_country_codes}


TOGETHER = ("nationality", "origin", "languages", "religion", "neighbourhood", "stated_age")
"""Swaps that touch different words, so that one run shows them all; each is run alone only to find a culprit."""


def rounds() -> dict[str, tuple[str, ...]]:
    """The runs of the fairness figure: name -> the swaps made in it, in order."""
    found: dict[str, tuple[str, ...]] = {"words": TOGETHER}
    return found | {name: (name,) for name in swaps() if name not in TOGETHER}


def _rounds(rows: Iterable[Sequence[str]]) -> dict[str, str]:
    return {word: row[(at + 1) % len(row)] for row in rows for at, word in enumerate(row)}


def _swap_words(mapping: Mapping[str, str], lines: Sequence[ImportLine]) -> list[ImportLine]:
    by_form = {word.casefold(): other for word, other in mapping.items()}
    forms = {*by_form, *mapping}        # a Turkish capital with a dot is no form of its small letter to `re`
    longest_first = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
    pattern = re.compile(rf"(?<!\w)(?:{longest_first})(?!\w)", re.IGNORECASE)

    def other(match: re.Match[str]) -> str:
        return _as_written(match[0], by_form.get(match[0].casefold(), match[0]))

    return [_rewrite(line, lambda text: pattern.sub(other, text)) for line in lines]


def _as_written(model: str, word: str) -> str:
    if model.isupper() and len(model) > 1:
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word[:1].lower() + word[1:]


def _swap_ages(lines: Sequence[ImportLine]) -> list[ImportLine]:
    """Every stated age of 18 to 59 becomes another of them, different ones different."""
    return [_rewrite(line, partial(AGE.sub, lambda match: str(18 + (int(match["age"]) - 1) % 42))) for line in lines]


def _rewrite(line: ImportLine, change: Callable[[str], str]) -> ImportLine:
    """The advertiser's words; a city stays, as it decides where an ad belongs."""
    fields = {name: value if name in ("city", "price") else change(value) for name, value in line.fields.items()}
    return line.model_copy(update={"title": change(line.title), "text": change(line.text), "fields": fields})


# --- country codes of numbers ------------------------------------------------------------------------------

FOREIGN = 1000
"""So many British numbers belong to nobody (07700 900000 to 900999, Ofcom); more than that are not swapped."""


def swap_country_codes(lines: Sequence[ImportLine]) -> list[ImportLine]:
    """Openly written Dutch numbers become British ones: the same number everywhere, different ones different.

    Only numbers that are written openly wherever they stand: rewriting a hidden one would change how well it is hidden.
    """
    facts = [_phones(line) for line in lines]
    hidden = {fact.e164 for found in facts for fact in found if not _is_open(fact)}
    written = {fact.e164 for found in facts for fact in found}
    # nor may a new number be anybody's, not even one that is hidden: two strangers would become one
    free = [number for n in range(FOREIGN) if (number := f"+447700900{n:03d}") not in written]
    dutch = sorted(number for number in written - hidden if number.startswith("+31"))
    mapping = dict(zip(dutch, free, strict=False))
    return [_renumber(line, found, mapping) for line, found in zip(lines, facts, strict=True)]


def _phones(line: ImportLine) -> tuple[PhoneFact, ...]:
    content = AdContent(title=line.title, text=line.text, fields=dict(line.fields))
    return extract(content, seen_at=line.seen_at, numbering="synthetic").phones


def _is_open(fact: PhoneFact) -> bool:
    return fact.method is Method.PLAIN and not fact.obfuscated


def _renumber(line: ImportLine, facts: Sequence[PhoneFact], mapping: Mapping[str, str]) -> ImportLine:
    texts = {"title": line.title, "text": line.text} | {f"field:{k}": v for k, v in line.fields.items()}
    for fact in sorted(facts, key=lambda fact: fact.span.start, reverse=True):
        if fact.e164 in mapping and fact.span.part in texts:
            text, new = texts[fact.span.part], mapping[fact.e164]
            texts[fact.span.part] = text[: fact.span.start] + new + text[fact.span.end :]
    fields = {name: texts[f"field:{name}"] for name in line.fields}
    return line.model_copy(update={"title": texts["title"], "text": texts["text"], "fields": fields})
