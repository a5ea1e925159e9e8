# ruff: noqa: E501 -- word tables
"""One pass over a text that tells which extractors have anything to look for, and where: most have nothing in most ads."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

from ahocorasick_rs import AhoCorasick, Implementation

# Extractor → stems of which at least one must occur (folded, lower-case) before its patterns are tried;
# with ^ only where no letter or digit stands before it.
STEMS: Mapping[str, tuple[str, ...]] = {
    "money": ("€", "£", "$", "eur", "gbp", "usd", ",-", ",=", "0 zl", "0zl", "5 zl", "5zl", "zlot", "pln", " lei", " ron", "0 ft", "0ft", "huf", "forint", " tl", "lira", "₺", "pound", "dollar"),
    "durations": (
        "^uur", "^uren", "^half", "^halve", "^anderhalf", "^kwartier", "^nacht", "^hour", "^quarter", "^overnight", "^night", "^three quarters", "^stunde", "^halbe", "^viertelst", "^dreiviertels", "^anderthalb", "^eineinhalb", "^heure",
        "^demi", "^quart ", "^trois quarts", "^nuit", "^hora", "^media hora", "^cuarto", "^noche", "^godz", "^pol godz", "^poltorej", "^kwadrans", "^noc", "^ora", "^ore", "^jumatate", "^jumate", "^sfert", "^noapte", "^fel ora", "^masfel",
        "^negyed ora", "^ejszaka", "^mezz", "^quarto", "^notte", "^meia hora", "^noite", "^saat", "^yarim", "^bucuk", "^ceyrek", "^gece", "'ora", "'heure",
    ),
    "price_ranges": ("^tussen", "^between", "^zwischen", "^entre", "^tra ", "^miedzy"),
    "settings": ("^incall", "^outcall", "^in call", "^out call"),
    "age_labels": (
        "^leeftijd", "^age", "^alter", "^edad", "^eta", "^idade", "^wiek", "^varsta", "^kor", "^yas", "^ik ben", "^i am", "^i'm", "^ich bin", "^j'ai", "^tengo", "^mam ", "^am ", "^ben ",
    ),
    "age_written": (
        "tien", "teen", "zehn", "treize", "quatorze", "quinze", "quince", "seize", "dix-sept", "dixsept", "dix sept", "trece", "catorce", "dieci", "diez y", "nascie", "nastol", "prezece", "tizen", "tredici",
        "quattordici", "quindici", "sedici", "diciassette", "cenne", "dicenne", "treze", "deze", "setenne", "settenne", "on yedi", "onyedi", "on alti", "onalti", "on bes", "onbes", "on dort", "ondort", "on uc", "onuc",
    ),
    "age_minor": (
        "minder", "minor", "mineur", "school", "schul", "puber", "lolit", "loli", "underage", "under age", "scholier", "achttien", "eighteen", "achtzehn", "dieciocho", "osiemna", "optspre", "tizennyolc", "diciotto",
        "dezoito", "onsekiz", "on sekiz", "18", "tiener", "teen", "sweet", "jarig", "menor", "niepel", "nielet", "uczenn", "gimnaz", "liceal", "eleva", "liceana", "lyceen", "collegien", "ecoli", "colegial",
        "kiskoru", "diaklany", "resit degil", "resit olmayan", "yasi kucuk", "kindvr", "brugklas", "jailbait", "barely", "dix-huit", "dix huit", "middelbare", "havo", "vmbo", "vwo", "mavo", "ouders mogen",
        "studentessa",
    ),
    "always": (
        "24", "dag en nacht", "altijd ", "always ", "immer ", "7 dagen", "zeven dagen", "rund um", "non-stop", "non stop", "nonstop", "day and night", "calodob", "7/24", "jour et",
        "dia y", "zi si", "ejjel",
    ),
    "date_labels": (
        "^geplaatst", "^online", "^sinds", "^posted", "^published", "^toegevoegd", "^added", "^datum", "^aangemaakt", "^bijgewerkt", "^updated", "^gewijzigd", "^laatst", "^last update",
        "^vernieuwd", "^omhoog", "^bumped", "^actief sinds",
    ),
    "dates": ("geplaatst", "posted", "bijgewerkt", "updated", "toegevoegd"),
    "manager": (
        "manager", "gastheer", "gastvrouw", "baas", "bedrijfsleider", "recept", "telefoniste", "boss", "chauffeur", "driver", "assistent", "agent", "bemiddelaar", "personeel", "fahrer",
        "dames gez", "meiden gez",
    ),
    "names": (
        "^mijn naam is", "^ik heet", "^noem me", "^ik ben", "^my name", "^i am", "^call me", "^i'm", "^mein name ist", "^ich heisse", "^ich bin", "^je m'appelle", "^je suis", "^nazywam sie", "^me llamo",
        "^mi nombre es", "^mam na imie", "^jestem", "^ma numesc", "^numele meu este", "^a nevem", "^mi chiamo", "^me chamo", "^meu nome e", "^adim", "^soy ", "^sunt ", "^sono ", "^sou ",
    ),
    "names_here": (" hier", " here"),
    "names_signed": ("^xx", "^xoxo", "^kus", "^liefs", "^groet", "^kisses", "^bisous", "^besos", "^baci", "^beijos", "^buziaki", "^pupici", "^puszi"),
    "names_turkish": ("^ben ",),
    "mail": ("@", "(at)", "[at]", "{at}", "_at_", "-at-", "(a)", "[a]", "apenst", " at ", "arroba", "malpa", "chiocciola", "kukac", "arobase", "arobas", "arrobase", "a-rond", "arond", "klammeraffe", "coada de maimuta", "nokta", "punct "),
    "profiles": ("t.me/", "t . me", "t. me", "t .me", "t.me /", "t.dog/", "telegram.me/", "telegram.dog/", "instagr", "snapchat.com", "onlyfans.com", "twitter.com", "x.com/", "tiktok.com", "fansly.com",
                 "facebook.com", "fb.com", "kik.me"),
    "links": ("http", "www.", ".nl", ".com", ".be", ".eu", ".net", ".org", ".example", ".ee/", ".ly/", ".bio/", ".link/", ".to/", ".page/", ".co/", ".gg/"),
    "platforms": (
        "^telegr", "^tg", "^tele", "^whats", "^insta", "^ig", "^snap", "^sc", "^only", "^of", "^twitter", "^tik", "^tt", "^kik", "^signal", "^skype", "^we chat", "^wechat", "^line id",
        "^fansly", "^facebook", "^fb", "^viber", "^session id", "^discord", "^t e l e g r a m", "^w h a t s a p p", "^i n s t a", "^s n a p", "^wa:", "^wa :", "^wa @", "^wa@", "^wa=",
    ),
    "postcodes": ("postcode", "postal code", "zip", "plz", "pc"),
    "venues": ("hotel", "motel", "park", "camping", "hostel", "pension", "valk", "resort", "b&b", "breakfast"),
    "chains": (
        "^van der valk", "^bastion", "^fletcher", "^ibis", "^nh hotel", "^hotel nh", "^novotel", "^mercure", "^hilton", "^holiday inn", "^best western", "^campanile", "^postillion", "^premier inn", "^moxy", "^hampton", "^marriott",
        "^radisson", "^golden tulip", "^tulip inn", "^westcord", "^bilderberg", "^park plaza", "^citizenm", "^motel one", "^center parcs", "^centerparcs", "^landal", "^roompot", "^europarc", "^droomparken", "^topparken", "^molecaten",
    ),
    "other_streets": (
        "^laan van", "^laan der", "^laan op", "^laan 1", "^weg van", "^weg der", "^plein van", "^plein 1", "^singel van", "^kade van", "^hof van", "^park van", "^pad van", "^boulevard van", "^straat 1", "^plein '",
    ),
    "streets": (
        "straat", "str", "str.", "weg", "laan", "plein", "singel", "kade", "gracht", "dijk", "steeg", "pad", "hof", "park", "markt", "wal", "dreef", "ring", "plantsoen",
        "boulevard", "baan", "erf", "burg", "rak", "hoeve", "haven", "kamp", "oever", "slag", "meent", "poort", "zoom", "akker", "veld", "gaard", "waard", "sloot",
        "spoor", "brink", "rade", "wijk",
    ),
    "phone_links": (
        "me/", "me%", "phone%", "tel%", "me/#", "me /", "me slash", "me schuine", "me barra", "me ukosnik", "phone=", "phone =", "tel:", "sms:", "smsto:", "callto:", "viber:", "viber.click", "skype:", "facetime:", "mms:", "whatsapp:", "dial:", "call:", "imo.im",
    ),
    "phone_amended": (  # words that may change a number just told
        "laatste", "last ", "letzte", "dernier", "ultim", "ostatni", "utolso", "son ", "wissel", "draai", "swap", "switch", "revers", "flip", "tausch",
        "dreh", "inver", "echang", "scambi", "troca", "troco", "zamien", "zamian", "odwr", "schimb", "cserel", "fordit", "degis", "ters", "vervang",
        "verander", "replac", "change", "ersetz", "remplac", "cambia", "substit", "sostit", "inloc", "eindig", "ending", "endet", "ends ", "termin", "finis",
        "acab", "koncz", "vegz", "vegu", "biten", "plaats van", "instead of", "statt", "au lieu", "en vez", "en lugar", "invece d", "em vez", "zamiast", "in loc", "helyett", "yerine",
    ),
    "phone_order": (  # words that the parts of a number stand in another order
        "wissel", "draai", "van plaats", "andersom", "omgekeerd", "verkeerd om", "verkeerde volg", "naar voor", "naar vor", "vooraan", "voorop", "achterstev", "naar links", "laatste naar", "ultimo al", "ultima a ", "ultimo ao", "ultimo para", "ultimul la", "ultima la", "ostatniego do", "ostatniej do", "utolsotol", "dall'ultim", "swap", "switch", "revers", "exchang", "flipped", "way round", "way around", "mixed up", "backward", "back to front",
        "last to", "one first", "from the back", "from the end", "part first", "block first", "half first", "in front", "tausch", "dreht", "umgekehrt", "herum", "von hinten", "nach vorn", "ruckwarts", "letzten zu", "inver", "echang", "permut", "intervert", "envers", "sens inverse", "au premier", "a la premiere", "fin au", "devant", "en premier",
        "cambiad", "intercambi", "scambi", "reves", "contrario", "delante", "al principio", "zamien", "odwro", "przestaw", "wspak", "od tylu", "od konca", "na poczat", "na przod", "schimb", "pe dos", "coada", "in fata", "la inceput", "cserel", "fordit", "hatul", "visszaf", "elore", "rovesci", "indietro", "ritroso",
        "davanti", "dalla fine", "all'inizio", "troca", "de tras para", "do fim", "a frente", "na frente", "no inicio", "degis", " ters", "^ters", "sondan", "blogu basa", "blok basa", "basa koy", "basina koy",
    ),
    "phone_bookings": ("reserv", "rezerv", "rezerw", "buchung", "booking", "boeking", "prenot", "foglal", "randev"),
    "phone_signs": (  # words that tell what a sign stands for
        "sterretje", "each star", "every star", "asterisk", "asterisc", "asterisq", "stern ist", "sternchen", "etoile", "estrella", "gwiazdk", "stelut", "csillag", "yildiz", "hekje", "=", "stands for", "staat", "steht", "sta per", "betek", "bedeut", "means", "signif", "oznacz", "inseamn", "jelent", "demek", "represent", "reprez", "equals",
    ),
    "phone_alphabet": ("b is 2", "b ist 2", "b est 2", "b es 2", "b e 2", "b to 2", "b este 2", "b = 2", "b=2", "b az 2", "b vale 2", "b equals 2"),
    "phone_mirrored": ("lun", "orez", "orec", "rifis"),
    "phone_sums": (
        "som van", "sum of", "summe", "somme", "suma", "somma", "soma", "osszege", "helft van", "half of", "halfte", "moitie", "mitad", "polowa", "jumatate", "meta di", "metade",
        "dubbele van", "double of", "doppelte von", "double de", "doble de", "dublul lui", "doppio di", "dobro de",
    ),
    "phone_turned": (  # words that ask to read backwards, or tell a country code
        "cijfers om", "nummer om", "getallen om", "ziffern um", "zahlen um", "nummer um", "inverse", "retourne", "la vuelta a", "invierte", "odwroc", "forditsd", "gira ", "inverti", "rovescia", "inverte", "vira ", "sondan", "arkadan one", "tersine",
        "achterst", "achteruit", "achter naar", "omgeke", "omgedr", "omdraai", "draai", "andersom", "naar links", "spiegel", "backw", "revers",
        "right to left", "mirror", "back to front", "ruckw", "umgekehrt", "gedreht", "von hinten", "nach links", "envers", "reves", "od tylu", "wspak",
        "landcode", "landnummer", "land code", "country code", "countrycode", "kengetal", "netnummer", "vorwahl", "indicatif", "invers", "coada",
        "visszaf", "contrario", "indietro", "tras para", "terst", "ters ", "verkehrt", "andersh", "nach vorn", "a rovescio", "de tras", "hatulrol", "hatrafel", "geri oku", "wstecz", "geriye", "achteren naar", "droite a gauche", "derecha a", "prawej do", "dreapta",
        "jobbrol", "destra", "direita para", "sagdan", "odwrotn", "forditott", "last digit first", "bij het laatste", "met het laatste", "van het laatste", "with the last", "at the last", "from the last", "bei der letzten", "mit der letzten", "vom letzten", "von der letzten", "par le dernier", "du dernier", "por el ultimo", "por la ultima", "del ultimo", "pelo ultimo", "do ultimo", "dall'ultim", "od ostatni", "de la ultim", "con l'ultim", "van laatste", "from last", "cijfer eerst", "ziffer zuerst",
    ),
}  # fmt: skip

class Hits:
    """Where the stems of each extractor stand in one folded text."""

    __slots__ = ("_places", "_text")

    def __init__(self, text: str) -> None:
        automaton, stems = _automaton()
        places: dict[str, list[tuple[int, int]]] = {}
        for index, start, end in automaton.find_matches_as_indexes(text, overlapping=True):
            anywhere, first = stems[index]
            if first and not (start and text[start - 1].isalnum()):
                anywhere += first
            for name in anywhere:
                if name in places:
                    places[name].append((start, end))
                else:
                    places[name] = [(start, end)]
        self._places = places
        self._text = text

    def __contains__(self, name: str) -> bool:
        """Whether the extractor of that name in STEMS has something to look at."""
        return name in self._places

    def places(self, name: str) -> list[tuple[int, int]]:
        """(start, end) of every stem of that name, by end."""
        return self._places.get(name, [])

    def at(self, name: str, pattern: re.Pattern[str]) -> Iterable[re.Match[str]]:
        """All matches of a pattern that begins with a stem of that name."""
        places = self._places.get(name)
        return _matches_at(self._text, places, pattern) if places else ()

    def near(self, name: str, pattern: re.Pattern[str], before: int, after: int) -> Iterable[re.Match[str]]:
        """All matches of a pattern that holds a stem of that name at most `before` characters from its start and
        `after` from its end. Looked for around the stems alone, however long the text is."""
        places = self._places.get(name)
        return _matches_near(self._text, around(self._text, places, before, after), pattern) if places else ()


def _matches_at(text: str, places: list[tuple[int, int]], pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    done = 0
    for start in sorted({start for start, _ in places}):
        if start >= done and (found := pattern.match(text, start)):
            done = found.end()
            yield found


def _matches_near(text: str, stretches: list[tuple[int, int]], pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    for start, end in stretches:
        yield from pattern.finditer(text, start, end)


def around(text: str, places: list[tuple[int, int]], before: int, after: int) -> list[tuple[int, int]]:
    """The stretches of a text around some places, merged; each ends before a blank."""
    out: list[tuple[int, int]] = []
    reached = -1
    for start, end in sorted(places):
        left = start - before if start > before else 0
        if end + after <= reached:
            continue
        right = text.find(" ", end + after)
        right = right if right >= 0 else len(text)
        if left <= reached:
            left = out.pop()[0]
        out.append((left, right))
        reached = right
    return out


@cache
def _automaton() -> tuple[AhoCorasick, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]:
    """The matcher, and for each stem the names it speaks for anywhere and those only at the start of a word."""
    stems: dict[str, tuple[list[str], list[str]]] = {}
    for name, words in STEMS.items():
        for word in words:
            stems.setdefault(word.lstrip("^"), ([], []))[word.startswith("^")].append(name)
    ordered = sorted(stems)
    matcher = AhoCorasick(ordered, implementation=Implementation.ContiguousNFA)
    return matcher, tuple((tuple(stems[stem][0]), tuple(stems[stem][1])) for stem in ordered)


@lru_cache(maxsize=8)
def hits_in(text: str) -> Hits:
    """The stems in a folded text; the extractors of one part ask one after another."""
    return Hits(text)
