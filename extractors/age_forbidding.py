# ruff: noqa: E501 -- word tables
"""Words that forbid what is under 18 rather than offer it: "geen minderjarigen", "onder de 18 niet bellen"."""

import re

# What may stand between "no" and what it denies; other words break the denial ("geen condoom, meisje van 17").
_BETWEEN = (
    r"(?:(?:one|body|met|voor|aan|bij|van|door|afspra\w+|klanten|mannen|jongens|heren|personen|mensen|bezoek\w*|seks|sex|contact|services?|dates?|de|het|een|die|dit|any|people|persons?|clients?|boys|guys"
    r"|customers?|for|with|to|from|who|are|is|am|als|je|jij|u|bent|if|you|you're|youre|of|and|or|en|the|accept|see|meet|take|serve|toegang\w*|geschikt|bedoeld|toegestaan|bestemd|beschikbaar|bellen"
    r"|appen|reageren|call|text|contact|fur|mit|an|von|personen|kunden|termine?|wenn|du|bist|unter|aux|les|des|avec|pour|clients|rendez-vous|si|tu|es|as|vous|a|con|para|clientes|citas|per|clienti"
    r"|appuntamenti|dla|klient\w+|spotkan|osob|jesli|masz|cu|pentru|clienti|daca|ai|com|clientes|anrufen|schreiben|chiamare|chiamate|llames|llamar|dzwon\w*|sunati|ligar|ligue|atiendo|acepto|atendo"
    r"|aceito|accetto|ricevo|przyjmuje|primesc|accept|suitable|available|intended|allowed|ik|i|ontvang|help|date|dates|wil|zoek|service|werk|werken|wij|we|onze|our|nog|geen|jonger|dan|meer|langer|younger|than|not)\s){0,6}$"
)
_NO = (
    r"(?:geen|niet|nooit|no|not|kein[en]*|keine[rnms]?|nicht|pas (?:de|aux?)|n'\w+ pas|ne \w+ pas|aucune?|niemand|nobody|sin|zonder|verboden|never|don't|dont|do not|doesn't|interdit(?:e?s)?(?: aux)?|fara|bez|nie|nu (?:\w*accept\w*|primesc|suna\w*|pentru|vreau|lucrez)|non|nao|nem|forbidden"
    r"|prohibited|prohibido(?: a)?|vietat\w*(?: ai)?|weiger\w*|blokkeer\w*|verbied\w*|refus\w*|block|proibid\w*|zakaz\w*|interzis\w*|tilos|without|senza|sem|strictly no|ne)"
)
_NEGATED = re.compile(rf"(?<![a-z']){_NO}\s{_BETWEEN}")
_REFUSED = re.compile(
    r"\s?(?:en|of|and|or|jaar|jr|years?|ans)?\s?(?:(?!ik|maar|ze|dus|bel|app|but)[\w-]+\s){0,2}(?:niet toegestaan|verboden|niet welkom|worden geweigerd|geweigerd|worden geblokkeerd|geblokkeerd|not allowed|are not|not welcome|prohibited"
    r"|forbidden|interdits?|interdites?|verboten|(?:hoeven|hoeft|hoef) (?:je |jij )?niet|nicht erlaubt|nicht erwunscht|prohibid\w+|geen toegang|stay away|do not|please leave|unerwunscht|refuses?|no se admiten|no admitid\w+"
    r"|no permitid\w+|vietat\w*|proibid\w*|interzis\w*|zabronion\w*|zakazan\w*|tilos|yasak\w*|giremez|alinmaz|blocked)(?![a-z])"
)
# Far behind it, for words that may mean the client: "onder de 18? Bel dan niet", "minderjarige klanten geef ik niet".
_BIDDEN_OFF = re.compile(
    r"(?<![a-z'])(?:niet (?:meer )?(?:\w+ )?(?:bel|app|reag|contact|welkom|toegestaan|toegelaten|mogelijk|sms|bericht|mail|langs|kom|boek|bereikbaar|geholpen|ontvangen|aangenomen|beantwoord)\w*"
    r"|(?:bel|app|reag|kom|contacteer|boek|stuur|mail|sms|neem|probeer|schrijf|vraag)\w* (?:me |mij |ons |dan |aub |a\.u\.b\.? |svp |alsjeblieft |alstublieft |hier |alsjeblieft |ook |maar |gewoon ){0,3}(?:niet|geen|nooit)"
    r"|hoe(?:ft|f|ven) (?:je |jij |u |jullie )?(?:dus |echt |dan |ook |me |mij ){0,2}niet|wor(?:dt|den) (?:\w+ ){0,2}(?:geweigerd|geblokkeerd|niet|verwijderd|genegeerd|gemeld)"
    r"|(?:geef|neem|doe|accepteer|ontvang|help|behandel|wil|date|beantwoord|doen|nemen|ontvangen|accepteren) (?:ik|we|wij) (?:\w+ ){0,2}(?:niet|geen|nooit)|(?:blokkeer|weiger|negeer|meld) ik"
    r"|verboden|geen (?:toegang|afspraken?|reacties?|contact|optie|service|bezoek|antwoord)|(?:ga|klik) (?:dan )?weg|verlaat|(?:mag|mogen|kan|kunnen) (?:je |u |jullie |hier ){0,2}(?:niet|geen)|zoek (?:dan )?iemand anders"
    r"|(?:don't|dont|do not|never) (?:even |please |bother |ever ){0,2}(?:call|text|contact|message|msg|app|write|book|reply|respond|come|bother|ask|try|dm|enter)\w*|(?:not|never|aren't|isn't|won't be) (?:be )?(?:allowed|welcome|accepted|permitted|served|seen|answered|tolerated)"
    r"|(?:will be|get|are) (?:blocked|refused|rejected|ignored|reported)|no (?:contact|calls?|texts?|entry|access|service|reply|replies)|need not apply|stay away|go away|leave (?:this|now|the|immediately)|forbidden|prohibited|keep out"
    r"|nicht (?:anruf|schreib|meld|erlaub|erwunscht|gestattet|zugelassen|kontakt|ruf|buch)\w*|(?:ruf|ruft|schreib|schreibt|meld|meldet|kontaktier)\w* (?:mich |dich |euch |bitte |mir |dann ){0,3}nicht|kein\w* (?:zutritt|zugang|kontakt|termin|anruf|service)\w*|verboten|unerwunscht|abgelehnt"
    r"|n'(?:appel|ecri|envoy|insist)\w+ (?:pas|plus)|ne (?:m')?(?:me |pas |nous )?(?:appel|contact|ecri|repond|reserv|telephon|derang)\w+|s'abstenir|abstenez|interdit\w*|refuse\w*|passez votre chemin|pas accept\w+|pas admis\w*"
    r"|no (?:me |nos )?(?:llam|escrib|contact|acept|atiend|respond|admit|insist)\w+|absteng?an?se|abstenerse|prohibid\w+|nie (?:dzwon|pisz|odpis|przyjm|obslug|kontakt)\w*|zakaz\w*|prosze nie|odmawiam|zabronion\w+|wykluczon\w+"
    r"|nu (?:ma |va )?(?:sun|scri|accept|primesc|contact|raspund)\w*|rog nu|interzis\w*|ne (?:hivj|irj|keress|keresse|zavarj)\w*|nem (?:fogad|vallal|hivhat|kereshet)\w*|tilos|kimeljen\w*|non (?:mi )?(?:chiam|contatt|scriv|accett|ricev|rispond)\w+|vietat\w+"
    r"|astener\w*|astengano|nao (?:me )?(?:lig|contact|escrev|aceit|atend|respond|chame)\w*|proibid\w+|abster\w*|abstenham|aramas\w+|aramay\w+|yazmas\w+|yazmay\w+|kabul (?:etmiyor|edilmez|etmem)\w*|yasak\w*|giremez|alinmaz)"
)
_BREAK = re.compile(r"[.!?\n;]")
_ONLY = re.compile(r"(?:niet|not|nicht|non|no|nie) (?:alleen|only|nur|solo|tylko)\s")
_OFFERED = r"(?:meisjes?|meid(?:en)?|meiske|girls?|dames?|teens?|tieners?|madchen|filles?|chicas?|ragazz[ae]|menin\w|garotas?|dziewczyn\w+|lany\w*|fete|fata|escorts?|hoertje|slet(?:je)?|virgin)"
_OFFERED_BEFORE = re.compile(
    rf"(?<![a-z])(?:{_OFFERED}\s|(?:ik ben|i'm|i am|ze is|zij is|she is|she's|wij zijn|we zijn|ze zijn|zij zijn|we are|they are|ich bin|sie ist|je suis|elle est|soy|es una|jestem|sunt|sono|sou|ik|ze|zij|i|tengo|mam|j'ai|ho|tenho)\s(?:[\w']+\s){{0,2}})$"
)
_OFFERED_AFTER = re.compile(rf"\s?{_OFFERED}(?![a-z])")


def is_negated(text: str, start: int) -> bool:
    """Whether the words before deny or forbid ("geen afspraken met minderjarigen")."""
    before = _BREAK.split(text[max(0, start - 70) : start])[-1].rsplit(",", 1)[-1]
    return _NEGATED.search(before) is not None and _ONLY.search(before) is None


def is_refused(text: str, end: int) -> bool:
    """Whether the words right behind refuse ("17-jarigen worden geweigerd")."""
    return _REFUSED.match(text, end) is not None


def is_bidden_off(text: str, start: int, end: int) -> bool:
    """Whether words that may mean a client under 18 are followed, in their sentence or behind a question or a comma, by a
    request to stay away. Who is offered by those words ("ik ben minderjarig", "minderjarig meisje") is never excused so."""
    before = _BREAK.split(text[max(0, start - 40) : start])[-1]
    if _OFFERED_BEFORE.search(before) or _OFFERED_AFTER.match(text, end):
        return False
    after = text[end : end + 90]
    stop = _BREAK.search(after)
    if stop is not None and (stop.group() == "?" or stop.start() < 6):
        second = _BREAK.search(after, stop.end() + 1)
        after = after[: second.start()] if second else after
    elif stop is not None:
        after = after[: stop.start()]
    return _BIDDEN_OFF.search(after) is not None
