# ruff: noqa: E501 -- word tables
"""Working names, from the ad's own name field and from phrases that introduce one."""

import re

from extractors.captured import AdContent
from extractors.facts import NameFact, Span
from extractors.normalise import Folded, fold
from extractors.place_names import names
from extractors.triggers import hits_in

_INTRODUCER = re.compile(
    r"\b(?:mijn naam is|ik heet|noem me(?: maar)?|ik ben|my name is|my name's|i am called|call me|i'm|i am"
    r"|mein name ist|ich heisse|ich bin|"
    r"je m'appelle|je suis|nazywam sie|me llamo|mi nombre es|mam na imie|jestem|ma numesc|numele meu este|a nevem|mi chiamo"
    r"|me chamo|meu nome e|adim|soy|sunt|sono|sou)\b",
)
_NAME = re.compile(r"\s+(?P<name>[A-Z][a-zA-Z'-]{1,19}(?: [A-Z][a-zA-Z'-]{1,19})?)(?![a-zA-Z])")
_NOT_NAMES_TEXT = """
    een a an nieuw new niet not hier here altijd always de het the lief sexy beschikbaar available op
    in uit van zeer heel erg nu net weer back terug open klaar single sensual hot ready jong young
    blond spaans pools roemeens nederlands single alleen escort thai latina dutch polish romanian
    hungarian spanish turkish
"""
# What somebody is called is no name; a nationality least of all: it must never tell two ads apart (red line 5).
_NOT_NAMES_TEXT += """
    echt super graag even gewoon momenteel vandaag morgen tijdelijk ook al nog zo best bekend bezig dol gek verslaafd benieuwd opzoek zoek zoekend onderweg thuis weg wakker vrij gezellig speels ondeugend
    verlegen dominant onderdanig biseksueel bi hetero single alleenstaand student ervaren onervaren nieuwsgierig welkom alles niemand iedereen parkeren klik kijk bel app lees zie meer reageer info foto foto's
    boek whatsapp telegram really very so just now always hot single ready back online here new una un uma muy mucho nueva soltera disponible libre nowa dostepna noua disponibila nuova libera nova aqui
    caliente latina madura joven guapa bella bonita carina ganz echt neu wieder immer sehr nett geile
"""
_PEOPLES_TEXT = """
    nederlands nederlandse hollands hollandse vlaams vlaamse belg belgisch belgische duits duitse frans franse francaise engels engelse brits britse iers ierse schots amerikaans amerikaanse canadees canadese
    spaans spaanse portugees portugese italiaans italiaanse grieks griekse turks turkse marokkaans marokkaanse algerijns tunesisch egyptisch pools poolse tsjechisch tsjechische slowaaks slowaakse hongaars
    hongaarse roemeens roemeense bulgaars bulgaarse servisch servische kroatisch kroatische bosnisch albanees albanese russisch russische oekraiens oekraiense lets letse litouws litouwse estisch zweeds zweedse
    deens deense noors noorse fins finse thais thaise chinees chinese japans japanse koreaans koreaanse vietnamees vietnamese indonesisch indonesische filipijns filipijnse indiaas indiase surinaams surinaamse
    antilliaans antilliaanse curacaos arubaans colombiaans colombiaanse braziliaans braziliaanse venezolaans venezolaanse dominicaans dominicaanse cubaans cubaanse mexicaans mexicaanse argentijns peruaans
    ecuadoriaans afrikaans afrikaanse ghanees ghanese nigeriaans nigeriaanse kaapverdisch aziatisch aziatische europees europese latijns latijnse exotisch exotische arabisch arabische perzisch iraans iraanse
    turkin polin ungarin rumanin bulgarin russin deutsche polka rumunka wegierka rosjanka romanca unguroaica dutch english german french spanish italian portuguese polish czech hungarian romanian bulgarian
    russian ukrainian turkish moroccan thai asian chinese japanese korean brazilian colombian latin latina latino cuban mexican african european american british irish greek serbian croatian albanian swedish
    danish norwegian finnish indian indonesian filipina black ebony arab persian espanola colombiana brasilena brasileira venezolana dominicana cubana rusa rumana hungara polaca italiana francesa alemana
    blonde blond blondine brunette roodharig rossig slank mollig jonge oudere rijpe mature milf student studente huisvrouw masseuse masseur escort dame meisje vrouw man trans transgender shemale travestiet
    gescheiden getrouwd vrijgezel discreet eerlijk lief lieve mooi mooie nieuwe spontaan spontane geil geile heet hete rustig warm zacht
"""
_NOT_NAMES_TEXT += _PEOPLES_TEXT
_NOT_NAMES = frozenset(_NOT_NAMES_TEXT.split())
# "Lisa hier!", "Hoi, Lisa hier" and "kusjes Lisa" at the end of a line.
_HERE = re.compile(r"(?:^|\n|(?<=[.!?] )|(?<=[Hh]oi )|(?<=[Hh]oi, )|(?<=[Hh]ey )|(?<=[Hh]i )|(?<=[Hh]allo )|(?<=[Hh]allo, ))(?P<name>[A-Z][a-z'-]{1,15}) (?:hier|here)(?=\s?[,.!\n]|$| en | met )")
_SIGNED = re.compile(
    r"(?:^|[\s.,!])(?:x{2,6}|[Xx]oxo|[Kk]us(?:jes?)?|[Ll]iefs|[Gg]roet(?:jes|en)?|[Kk]isses|[Bb]isous|[Bb]esos|[Bb]aci|[Bb]eijos|[Bb]uziaki|[Pp]upici|[Pp]uszi)(?: van)?[ ,!.]{0,2}[ \n](?P<name>[A-Z][a-z'-]{1,15})(?=\s*(?:x+|[^\x00-\x7f]+|[.!])?\s*(?:\n|$))"
)
_TURKISH = re.compile(r"(?:^|(?<=[.!?,\n] )|(?<=\n))[Bb]en (?P<name>[A-Z][a-z'-]{1,15})(?![a-z'-])")
_TURKISH_LETTERS = re.compile("[ığşİĞŞ]")
_WORDS = re.compile(r"[a-z][a-z'-]*")


def find_names(content: AdContent, text: Folded, title: Folded) -> list[NameFact]:
    """The working names an ad gives; normalised is lower-case without accents."""
    facts: list[NameFact] = []
    given = content.fields.get("name", "")
    if given.strip():
        folded = fold(given)
        words = _WORDS.findall(folded.text)
        if 0 < len(words) <= 4:
            facts.append(NameFact(" ".join(words), Span("field:name", 0, len(given))))
    for part, folded in (("title", title), ("text", text)):
        for introducer in hits_in(folded.text).at("names", _INTRODUCER):
            found = _NAME.match(folded.cased, introducer.end())
            if not found:
                continue
            words = _WORDS.findall(found["name"].lower())
            if words and words[0] not in _NOT_NAMES:
                facts.append(NameFact(" ".join(words), folded.span(part, *found.span("name"))))
        facts += _alone(folded, part)
    return facts


_ALONE = (("names_here", _HERE, 26, 9), ("names_signed", _SIGNED, 2, 48), ("names_turkish", _TURKISH, 3, 24))
_FEW = 8        # places looked at; a text with more is no ad


def _alone(folded: Folded, part: str) -> list[NameFact]:
    """Names without a phrase before them; at most one of each kind, and no place."""
    hits = hits_in(folded.text)
    facts: list[NameFact] = []
    for stems, pattern, before, after in _ALONE:
        if stems not in hits or (pattern is _TURKISH and _TURKISH_LETTERS.search(folded.raw) is None):
            continue
        windows = ((max(0, start - before), end + after) for start, end in hits.places(stems)[:_FEW])
        found = next((one for first, last in windows if (one := pattern.search(folded.cased, first, last))), None)
        if found is not None:
            word = found["name"].lower()
            if word not in _NOT_NAMES and word not in names():
                facts.append(NameFact(word, folded.span(part, *found.span("name"))))
    return facts
