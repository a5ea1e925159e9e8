# ruff: noqa: E501 -- word tables
"""What a sentence says of a place behind it: refused, past, taken back, to come. Folded texts, other places blanked out."""

import re

from extractors.place_said import BLANK, Said
from extractors.place_times import LATER, NOT_YET, SOON
from extractors.place_times import WORDS as TIMES
from extractors.place_told import IT_IS_OVER, NOT_THERE_THEN
from extractors.place_words import JOINS, OF_SOMETHING, words

_AFTER = re.compile(r"\)?(?:'[a-z]{1,4}|-[a-z]{2,3}(?= ))?[ ]+((?:[a-z][a-z'-]*[ ]?){1,6})")
_DENIED_AFTER = words("niet nooit not never nicht nie pas jamais nunca nao non nem degil olmaz nee ni degilim degiliz gitmem gelmem gidemem yokum yok")
_PAST_AFTER = words("""
    tanultam jartam studiert gekellnert gelernt gejobbt yasiyordum calistim okudum idim gone bekeken geschoold geprobeerd gelogeerd gedaan geleerd gehaald behaald opgeleid vervallen verruild ingeruild closed shut over history geschlossen vorbei cerrado cerrada ferme fermee chiuso fechado zamkniete zamkniety zamknieta inchis zarva kapali dicht gesloten gestopt opgeheven opgezegd verleden voorbij verlassen verlaten verkocht
    geboren opgegroeid getogen gewoond gewerkt gestudeerd gezeten woonde werkte studeerde vandaan born raised lived worked studied aufgewachsen gewohnt gearbeitet gelebt dogdum buyudum yasiyorum okuyorum yasadim calisiyordum
    szulettem laktam dolgoztam nascuta crescuta szulotte szarmazom
""")


def said_after(rest: str, answer: str, *, fronted: bool, ticked: bool = False) -> Said:
    """What the rest of the sentence says: "in A ontvang ik niet", "in A ben ik geboren"; `answer`: what stands behind a question.

    `fronted`: the clause begins with the place, so that what is denied after it is denied of it;
    `ticked`: a tick stands before the place, so that a cross behind it is the next one's.
    """
    if (answer and _REFUSED.match(rest + answer)) or (_CROSSED.match(rest) and not (ticked and _CROSSES_NEXT.match(rest))):
        return Said.DENIED
    if NOT_THERE_THEN.match(rest) or IT_IS_OVER.match(rest):
        return Said.ELSEWHERE
    if _NOT_MINE.match(rest) or _NOT_ME.match(rest) or _FAN.match(rest):
        return Said.ELSEWHERE
    if NOT_YET.match(rest, 0, _before_another(rest)):
        return Said.ELSEWHERE
    found = _AFTER.match(rest, 0, 60)
    if not found:
        return Said.OPEN
    said = found[1].split()
    if said[0] in JOINS or said[0] in _FRESH_START:
        return Said.OPEN
    if TIMES.intersection(said) and BLANK not in rest[:70]:
        if LATER.match(rest, found.start(1)):
            return Said.LATER
        if SOON.match(rest, found.start(1)):
            return Said.SOON
    state = Said.OPEN
    if fronted and len(said) > 1 and said[0] in _SITS and said[1] not in _PRONOUNS:
        state = Said.VAGUE  # "in A zit een salon"
    for at, word in enumerate(said[:6]):
        if at and word in JOINS:
            break
        if at == 0 and word in _STATES and fronted:
            state = Said.VAGUE
        if word in _PAST_AFTER or (at == 0 and word in _WAS_AFTER):
            return Said.ELSEWHERE
        if word in _LATER_AFTER:
            return Said.ELSEWHERE
        if word == "no" and (said[at - 1] == "ya" if at else len(said) == 1 or said[1] in _SPANISH_VERBS):
            return Said.DENIED
        if word in _DENIED_AFTER and said[at + 1 : at + 2] and said[at + 1] in OF_SOMETHING:
            continue  # "in A ben ik niet de goedkoopste"
        if word in _DENIED_AFTER and (fronted or at == 0 or said[at - 1] in _VERB_LIKE or at == len(said) - 1):
            return Said.DENIED
        if at == 1 and word in _NONE and said[0] in _IS:
            return Said.DENIED
    return state


def _before_another(rest: str) -> int:
    """Where what is said of this place stops: before the clause of the next one."""
    another = rest.find(BLANK)
    if another < 0:
        return len(rest)
    return max(0, rest.rfind(",", 0, another))


# The rest of a sentence that takes the place back.
_NOT_MINE = re.compile(
    r"(?:\s|')[^.,!?;\n\x1a]{0,40}?(?:valt af|sla ik over|liep af|heb ik geen|geen tijd|(?:veel )?te (?:ver|druk|duur)(?![a-z])|too (?:far|busy|crowded)|afscheid (?:van )?genomen|said goodbye|abschied genommen|(?:niet|nicht) (?:beschikbaar|mogelijk|verfugbar|moglich)|niet meer(?! dan)|not (?:available|possible)|zu weit|trop loin|(?:muy|demasiado) lejos|troppo lontano|(?:muito|demasiado) longe|za daleko|prea departe|tul messze|cok uzak|(?:gebruik(?:t|en)|is using|uses|using|benutzt|utilise|foloseste|usa|uzywa|hasznalja|kullaniyor) (?:mijn|my|meine|mes|pozele|mis|le mie|as minhas|moich|a kepeim|fotograflarimi)|(?:niet|nicht) v[ao]n mi[jr]"
    r"|(?:is|are) (?:not mine|fake|nep)|bij mijn collega zijn|(?<![a-z])ken(?:t)? (?:ik|je|jij|u) |(?<![a-z])kenne ich |mijn (?:collega|vriendin|zus|zusje) (?:[a-z]+ )?(?:bellen|appen|vragen|benaderen)|bel (?:je |dan )?mijn (?:collega|vriendin|zus)|call my (?:colleague|friend|sister)|lasse ich [^.,]{0,20}aus(?![a-z])|laat ik [^.,]{0,20}(?:schieten|vallen)|(?:i'll|i am|i'm|i) skip|(?:gaan )?bekijken|bekeken|(?:ga|kom|go|fahre) (?:ik|i|ich) (?:alleen|enkel|only|nur) (?:om te|voor|to|for|zum|fur) (?!ontvang|werk|mass|afspra|work|meet|book|termin)|(?:een ander(?:e dame)?|iemand anders) (?:bellen|zoeken|vragen)|dogumlu|mijn geboorte|my hometown|meine heimat)"
)
_NOT_ME = re.compile(
    r"[^.!?;\n\x1a]{0,50}(?<![a-z])(?:that's not me|that is not me|isn't me|is not me|is (?:somebody|someone) else|is (?:een ander|iemand anders)|ist (?:eine andere|jemand anders)|c'est quelqu'un d'autre|es otra persona|e un'altra|e outra pessoa|to ktos inny|e altcineva|dat ben ik niet|ben ik niet zelf|das bin ich nicht|ce n'est pas moi|no soy yo|non sono io|nao sou eu|to nie ja|nu sunt eu|nem en vagyok|ben degilim)"
    r"|,? (?:die|dat|which|that|who) (?:ermee stopte?|stopte?|gestopt is|gaat sluiten|dicht is|closes|closed|is closing|is closed)(?![a-z])|\s(?:for|voor|wegens|om|fur|wegen|pour|por|per|na|pentru)\s(?:[a-z]+\s){0,2}(?:funeral|wedding|birthday|begrafenis|uitvaart|crematie|bruiloft|verjaardag|familiebezoek|examens?|exams?|beerdigung|hochzeit|geburtstag|enterrement|mariage|anniversaire|entierro|boda|funerale|matrimonio|casamento|pogrzeb|wesele|inmormantare|nunta)(?![a-z])"
)
_FAN = re.compile(r",? (?:en |and )?(?:daar )?(?:ik ben|ben ik|i am|i'm|ich bin) (?:een |er |al jaren |a |ein |trotse? |grote? |big ){0,2}(?:supporter|fan)")
_CROSSED = re.compile(r"\s?[❌🚫⛔✘✗✖]")
_CROSSES_NEXT = re.compile(r"\s?[❌🚫⛔✘✗✖]\s?\x1a")
_REFUSED = re.compile(r"[ ]?\?[ ]?(?:(?:dat is |that's |das ist |c'est |es |e |to )?(?:mij |me |mir )?(?:te ver|too far|zu weit|trop loin|muy lejos|demasiado lejos|troppo lontano|muito longe|za daleko|prea departe|tul messze|cok uzak)|(?:(?:a|antwoord|answer|antwort|r|reponse|respuesta|risposta|resposta|odp|v)[:.][ ])?(?:no|nee|nein|non|nie|nao|nu|nem|hayir|niet|not|never|nooit)(?=[ ]?(?:[,.!;:\n]|$)| (?:ik|i|ich|je|daar|thanks|dank|hoor)(?![a-z])))")
_SITS = words("zit zitten staat woont wonen werkt werken sits works lives arbeitet wohnt sitzt")
_PRONOUNS = words("ik i ich je jij u we wij er nu mijn my meine")
_STATES = words("is heeft wordt blijft has ist hat est tiene")  # "A has fine shops"
_IS = words("is ist est es e jest este esta")
_NONE = words("geen kein keine no aucun")
_SPANISH_VERBS = words("recibo estoy trabajo atiendo voy hago salgo viajo ricevo lavoro sono vado")
_WAS_AFTER = words("leerde groeide kwam ging had woonde werkte studeerde zat stond gaf deed was waren had hadden hatte war avais etais tenia estaba mialam bylam aveam eram tinha avevo ero")
_LATER_AFTER = words("verhuizen verhuis beginnen starten openen umziehen")
_FRESH_START = words("geen zonder niet-roker alleen bel app met voor")
_VERB_LIKE = words("bestaat is gaat lukt kan geht geen ik kom ontvang werk ben ga doe we i je come do am ich komme bin arbeite")
