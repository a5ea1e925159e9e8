# ruff: noqa: E501 -- word tables
"""Whether a clause only mentions a place: negated, past, to come, where somebody comes from, or about somebody else.

Read word by word from the start of the clause to the place and a little beyond: what was said last counts, so that
"vroeger in A, nu in B" offers B alone. Eleven languages, folded (no accents); other places are blanked out.
"""

import re

from extractors.place_said import BLANK, Said
from extractors.place_there import RECEIVE
from extractors.place_times import LATER, SOON
from extractors.place_times import WORDS as TIMES
from extractors.place_told import DONE
from extractors.place_tongues import (
    ASKED,
    BOOKINGS,
    FORGET,
    GUESTS,
    OFTEN,
    OVER,
    PEOPLE,
    WORKPLACES,
    tells_of_the_past,
    together,
)
from extractors.place_turns import (
    ANY_OWNER,
    CHIEFS,
    DOES,
    TOGETHER,
    WITHIN,
    goes_to,
    is_denial,
    is_hers,
    is_staff,
    leads_elsewhere,
)
from extractors.place_ways import follows_a_stop, is_stop
from extractors.place_words import (
    DENIALS,
    ELSEWHERE,
    FROM,
    JOINS,
    LESSONS,
    LIVED,
    LIVES,
    MOVES,
    NOW,
    OFFERS,
    ONLY,
    OR,
    ORIGIN_FROM,
    RELATIVES,
    RIDES,
    SELVES,
    SERVES,
    SETS_OFF,
    SMALL,
    STARTING_POINT,
    SUBJECTS,
    TO,
    VISITORS,
    WHO,
    WITH,
    words,
)

_CALLED = re.compile(r"\s?[,!]")  # "heren van A, ik ben er weer"
_WORD = re.compile(r"[-']*[a-z][a-z'-]*|[❌🚫⛔✘✗✖✅✔]|\x1a[\x1a '-]*\x1a|\x1a")
_RATHER = re.compile(r",? (?:ci|dar) (?:in |la )?'?\x1a")
_CLAUSE_ENDS = re.compile(r"[,:](?=\s)|(?<=\x1a )(?:>>+|→|->)(?=\s)|\s[-–/]\s|[(\[]")
_BARE_IN = re.compile(r"\s(?:thuis )?(?:in|te|at|a|en|em|w)\s$")
_RELATIVE = re.compile(r"\s(?:die|welke|who|which|der|qui|que|che|ktora|ktory|care|aki)\s")
_ELIDED = re.compile(r"^(?:j|l|d|m|n|s|c|t|qu)'(?=[a-z]{2})")
_REACH = 2      # words between a denial and what it denies
_FEW = 2        # words about other things that do not yet make a clause vague
_OBJECTS = words("mij me mich mir mi")
_OUT = (["uit", "in"], ["uit", "te"], ["out", "in"], ["studio", "a"])  # "ga uit in A", Italian "I study at A"
_NO_MATTER = words("""
    haast gehaast stress gedoe tijdsdruk druk poespas flauwekul drama lang lange altijd duur bang rush hurry stress-free long always eile hektik lange immer prisa prisas fretta pressa pospiechu graba miss hesitate wait forget aarzel wacht
    vergeet missen centro coracao
""")
_NOT_LABELS = frozenset(["niet:", "geen:", "not:", "no:", "nicht:", "kein:", "pas:", "nie:", "non:", "nao:"])
_JUST_NOW = words("nu now jetzt ahora maintenant teraz acum agora adesso")
_I_LIVE = words("woon live wohne vivo habite mieszkam locuiesc abito moro")
_BARE_NOT = words("niet geen not no nicht kein keine pas non nao nie nem nu nessun except behalve uitgezonderd")
_NOT_ANY = words("zomaar your just any irgendeine irgendein n'importe cualquier qualsiasi qualquer duur goedkoop alledaags")
_PARTICIPLES = words("travaille habite recu vecu etudie masse visite accueilli passe")
_NOT_DONE = re.compile(r"(?<![a-z])(?:doe ik niet|bied ik niet|niet doe|i do not do|i don't do|mache ich nicht|je ne fais pas|no hago|non faccio|nao faco|nie robie|nu fac|ne pravya|nem csinalok|yapmam|yapmiyorum|not done|niet mogelijk|nicht moglich)\s?$")
_SHE = words("elle il et")
_FRENCH_HAVE = words("ai avons avait avais ont")
_I_AM_IN = (
    ["ik", "ben", "in"], ["ben", "ik", "in"], ["i", "am", "in"], ["ich", "bin", "in"], ["bin", "ich", "in"], ["je", "suis", "a"]
)  # fmt: skip
_HERE_IN = (["here", "in"], ["hier", "in"], ["hier", "te"], ["ici", "a"], ["aqui", "en"], ["aqui", "em"], ["qui", "a"], ["tutaj", "w"], ["tu", "w"], ["aici", "in"])
_THEY = words("die hij zij ze he she er sie il elle lui lei ele ela ona ea")
_THEY_ARE = words("zit zitten woont wonen werkt werken studeert staat lives works studies is wohnt arbeitet ist habite travaille vive trabaja abita lavora mora trabalha mieszka pracuje locuieste lucreaza")
_THEN = words("danach daarna dan then puis ensuite luego despues poi dopo depois potem apoi aztan utana sonra")
_A_WHILE = words("poosje tijdje")
_IS_THERE = words("ben blijf zit sta logeer nu")
_THAT = words("dat that dass que ze ca hogy che")
_KNOWN_FACT = words("weet weten know knows wissen weiss saben sabe savent sait wie wiedza wiedzia stie stiu tudja tudjak sanno sabem bilmiyor")
_VISITS = words("kom komt komen come komm komme")
_INSTEAD = {"invece": "di", "instead": "of"}
_CROSSES = words("❌ 🚫 ⛔ ✘ ✗ ✖")
_TICKS = words("✅ ✔")
_COMES = words("kom komt komen come komm komme kommst viens venez ven venga vieni venite vem venha przyjedz przyjezdzam vino veniti gyere")
_STATED = words("pas ik ben i am i'm ich bin suis estoy estou sono jestem sunt vagyok je")  # no stop of a tour, but a sentence
_MY = words("mijn m'n my mein meine meiner ma mon mes mi mis mia mio minha meu moj moja")
_OWN = ("lieveling", "favoriet", "geboorte", "lieblings", "favorit", "geburts")  # beginnings of words: a town one loves or was born in
_YOU = words("vienes vens venis vieni vii dzwonisz przyjezdzasz jedziesz llamas chiami ligas suni je jij u jullie jou you du ihr sie tu vous usted ustedes ty voi tei wie who wer qui quien chi quem kto cine ki")
_YOUR_PLACE = words("woon woont wonen zit zitten werk werkt ben bent sta staat verblijf verblijft logeer logeert slaapt slaap live lives stay staying are bist wohnst")
# "First in A, now in B": what it says of A depends on what follows.
_FIRST = words("begonnen begon gestart started angefangen eerst first erst zuerst d'abord avant antes prima once najpierw intai elobb primero primeiro przed")
_THEN_NOW = re.compile(
    r"(?<![a-z])(?:nu|sinds|inmiddels|tegenwoordig|momenteel|voortaan|now|since|currently|jetzt|seit|inzwischen|maintenant|depuis|ahora|desde|adesso|ora|agora|teraz|obecnie|acum|most|simdi|artik)(?![a-z])"
)
_DENIAL, _ONLY_, _JOIN, _NOW_, _OFFER, _ELSE, _LIVE, _SELF, _SMALL_, _MOVE, _VISITOR, _TIME, _UNSURE, _YOU_, _FIRST_, _PLACE, _PERSON = (1 << at for at in range(17))
_KINDS: dict[str, int] = {"nu": _UNSURE, "plus": _UNSURE, "pas": _UNSURE, "ne": _UNSURE}
for _kind, _table in (
    (_DENIAL, DENIALS), (_ONLY_, ONLY), (_JOIN, JOINS), (_NOW_, NOW), (_OFFER, OFFERS), (_ELSE, ELSEWHERE), (_LIVE, LIVES), (_SELF, SELVES), (_SMALL_, SMALL),
    (_MOVE, MOVES), (_VISITOR, VISITORS), (_TIME, TIMES), (_YOU_, _YOU), (_FIRST_, _FIRST), (_PERSON, together(PEOPLE)), (_ELSE, together(OVER)), (_SELF, together(BOOKINGS)), (_ELSE, together(WORKPLACES)),
):  # fmt: skip
    for _word in _table:
        _KINDS[_word] = _KINDS.get(_word, 0) | _kind
for _kind, _lines in ((_OFFER, RECEIVE), (_SMALL_, OFTEN), (_VISITOR, GUESTS)):
    for _word in together(_lines):
        _KINDS.setdefault(_word, _kind)
for _word in PEOPLE["bg"]:
    for _article in ("ta", "at", "a", "yat"):
        _KINDS.setdefault(_word + _article, _PERSON)


def said_before(clause: str, rest: str, asks: bool) -> tuple[Said, int]:
    """What a clause up to a place says of it, and from which character on it speaks of here and now.

    `rest`: what the sentence says after the place; `asks`: whether the sentence is a question.
    """
    start = _clause_start(clause)
    said = [_ELIDED.sub("", word).removesuffix("-me") or word for word in _WORD.findall(clause, start)]
    kinds = [_KINDS.get(word, 0) if word[0] != BLANK else _SMALL_ | _PLACE for word in said]
    if said[:1] == ["nu"] and len(said) < 3 and _RATHER.search(rest):
        return Said.DENIED, 0  # Romanian "nu A, ci B"
    state, since_word, vague, selves = _last_said(said, kinds)
    since = 0
    if since_word >= 0:
        since = next(found.start() for at, found in enumerate(_WORD.finditer(clause, start)) if at == since_word)
    every = 0
    for kind in kinds:
        every |= kind
    if every & _MOVE and state is not Said.HERE and said:
        done = DONE.search(clause) is not None
        moved = max(at for at, kind in enumerate(kinds) if kind & _MOVE)
        arrived = (said[-1] in TO and not any(kind & _ELSE for kind in kinds[moved + 1 :])) or clause.endswith(("> ", "→ ", ">", "→"))
        return (Said.HERE if done and arrived else Said.ELSEWHERE), since
    if said and said[0] in LESSONS and said[1:2] and said[1] in WITHIN and all(kind & (_PLACE | _JOIN) for kind in kinds[2:]):
        return Said.VAGUE, since  # a heading: lessons taken, or given
    if said[-2:] in _HERE_IN and state is not Said.DENIED:
        return Said.HERE, since
    if state.mentions_only:
        return state, since
    if said and said[0] in _THEY and any(word in _THEY_ARE for word in said[1:3]):
        return Said.VAGUE, since  # "die zit in A"
    if asks and len(said) == 1 and said[0] in ORIGIN_FROM:
        return Said.ELSEWHERE, since  # "uit A? kom dan naar B"
    if every & (_VISITOR | _YOU_ | _FIRST_) and (other := _of_others(said, kinds, rest, asks)):
        return other, since
    if is_stop(clause, rest):
        return Said.HERE, since  # "van 6 tot 8 december in A"
    if said and said[0] in _THEN and follows_a_stop(clause[:start]):
        return Said.HERE, since
    if said and said[0] in _THEN and LATER.search(clause, 0, start):
        return Said.LATER, since  # "next week in A, then in B"
    if _A_WHILE.intersection(said) and not _IS_THERE.intersection(said):
        return Said.VAGUE, since
    if every & _TIME and LATER.search(clause, start):
        tour = state is Said.OPEN and not vague and not _STATED.intersection(said)
        return (Said.OPEN if tour else Said.LATER), since  # "this week A, next week B"
    if every & _TIME and SOON.search(clause, start):
        return Said.SOON, since
    if said and (said[-1] in ORIGIN_FROM or (said[0] in STARTING_POINT and said[-1] not in WITHIN and len(said) < 4 and not every & _TIME)):
        return Said.VAGUE, since  # "dame uit A", "vanuit A ben je zo in B"
    if said[-2:] in _OUT:
        return Said.VAGUE, since
    if state is Said.HERE and every & _LIVE and not every & _OFFER and said[since_word] in _JUST_NOW and _I_LIVE.intersection(said):
        return Said.VAGUE, since  # "woon nu een jaar in A"
    if state is Said.OPEN and said[-3:] in _I_AM_IN:
        return Said.HERE, since
    lives = any(kind & _LIVE for kind in kinds[max(0, since_word) :])
    if state is Said.OPEN and ((lives and not _VISITS.intersection(said)) or (not selves and vague >= _FEW)):
        return Said.VAGUE, since
    if state is Said.OPEN and vague and not selves:
        return Said.LOOSE, since
    return state, since


def _clause_start(clause: str) -> int:
    """Where the clause at the end of a piece of a sentence begins: behind a comma, a colon, a dash or a bracket.

    Not behind a label that denies or tells of a life ("niet in: A", "geboren in: A"), nor before "die ...".
    """
    start, labelled = 0, False
    for found in _CLAUSE_ENDS.finditer(clause):
        led = clause[start : found.start()].split()
        if led and (led[0] in _NOT_LABELS or (found[0] == "(" and led[0].endswith(":") and led[0][:-1] in ELSEWHERE)):
            continue  # "NIET: hotels, A", "afkomst: Nederlands (A)"
        if found[0] == "," and labelled:
            continue  # the rest of a list that is denied
        if BLANK not in clause[start : found.start()]:
            if found[0] == ":" and ((DENIALS.intersection(led) and (len(led) > 1 or led[0] in _BARE_NOT)) or (len(led) < 4 and ELSEWHERE.intersection(led)) or (led[-1:] and led[-1] in LIVED) or _NOT_DONE.search(clause, start, found.start())):
                labelled = _NOT_DONE.search(clause, start, found.start()) is not None
                continue
            if found[0] == "," and (_RELATIVE.match(clause, found.end()) or (_BARE_IN.match(clause, found.end()) and LIVED.intersection(led))):
                continue
        start = found.end()
    return start


def _of_others(said: list[str], kinds: list[int], rest: str, asks: bool) -> Said | None:
    """What a clause says that speaks of visitors, asks the reader, or tells what was first."""
    if (said[-1] in FROM or said[-1] == "di") and (len(said) < 2 or said[-2] not in WITHIN) and any(kind & _VISITOR for kind in kinds[-4:-1]):
        return Said.VAGUE if said[-1] == "van" and _CALLED.match(rest) else Said.ELSEWHERE
    if said[-1] in WITHIN and any(kind & _VISITOR for kind in kinds[-3:-1]) and said[-3:-1] != ["te", "gast"] and said[-3:-2] not in (["naar"], ["nach"]) and not any(kind & (_OFFER | _NOW_) and not kind & _JOIN for kind in kinds) and not SERVES.intersection(said):
        return Said.VAGUE  # "ask the men in A"
    if any(kind & _FIRST_ for kind in kinds[-4:]) and kinds[0] & _FIRST_ and _THEN_NOW.search(rest):
        return Said.ELSEWHERE
    if not any(kind & _YOU_ for kind in kinds):
        return None
    if said[-1] in ORIGIN_FROM or (asks and (said[-1] in SETS_OFF or (said[-1] in FROM and kinds[-2] & _YOU_))):
        return Said.ELSEWHERE  # "kom je uit A?", "bel je vanuit A?"
    if asks and WHO.intersection(said[:1]) and RIDES.intersection(said) and (said[-1] in TO or said[-1] in STARTING_POINT):
        return Said.ELSEWHERE  # "who drives to A on Friday?"
    lives = [at for at, word in enumerate(said) if word in _YOUR_PLACE]
    if any(kinds[beside] & _YOU_ for at in lives for beside in (at - 1, at + 1) if 0 <= beside < len(said)):
        if any(said[at] in LIVES for at in lives):
            return Said.ELSEWHERE
        return Said.VAGUE if asks else None
    return None


def _last_said(said: list[str], kinds: list[int]) -> tuple[Said, int, int, bool]:
    """What the words say in the end, the word with which that began (-1: none), how many words speak of other things,
    and whether the advertiser is named ("dame", "studio")."""
    state, since, denied_at, vague, selves = Said.OPEN, -1, -9, 0, False
    for at, kind in enumerate(kinds):
        if said[at] in _CROSSES and at and kinds[at - 1] & _PLACE and said[0] not in _TICKS:
            continue  # crosses out the place before it
        if said[at] in _INSTEAD and said[at + 1 : at + 2] != [_INSTEAD[said[at]]]:
            continue  # "io invece ricevo a A"
        if kind & _DENIAL and at + 1 < len(said) and (said[at + 1] in _NO_MATTER or said[at + 1] in _NOT_ANY):
            continue  # "zonder haast in A", "nog niet lang in A"
        if at == 0 and said[0] in _FORGET and kinds[-1] & _SMALL_ | (len(said) == 1) and not any(other & _DENIAL for other in kinds):
            state, denied_at = Said.DENIED, at
        elif state is Said.DENIED and said[at] in _ASKED and at - denied_at <= 2:
            denied_at = len(said)  # "do not ask me to come to A"
        elif kind & _DENIAL or (kind & _UNSURE and is_denial(said, at)):
            state, denied_at = Said.DENIED, at
        elif state is Said.DENIED and said[at] in _THAT and _KNOWN_FACT.intersection(said[max(0, at - 3) : at]):
            state = Said.OPEN  # "my parents do not know that I work in A"
        elif said[at] in _OBJECTS and any(kind & _MOVE for kind in kinds[at + 1 : at + 3]):
            continue  # "me mude de A"
        elif state is Said.DENIED and said[at] in ("ma", "mas") and kinds[at - 1] & _PLACE:
            state, since = Said.OPEN, at  # "non A ma B"
        elif kind & _ONLY_ and state is Said.HERE:
            since = at
        elif kind & _ONLY_ or (kind & _JOIN and said[at] not in OR and state is Said.DENIED and at < len(said) - 2):
            state, since = Said.OPEN, at  # "niet in A, alleen in B", and also "niet alleen in A"
        elif said[at] in _PARTICIPLES and (not _FRENCH_HAVE.isdisjoint(said[max(0, at - 3) : at]) or (said[at - 1] == "a" and not _SHE.isdisjoint(said[:at]))):
            state = Said.ELSEWHERE  # "j'ai travaille a A"
        elif kind & (_NOW_ | _OFFER) or (said[at] in _COMES and goes_to(said, at)):
            close = at - denied_at <= _REACH and not any(between & (_JOIN | _PLACE) for between in kinds[denied_at + 1 : at])
            begun = said[at] not in _OBJECTS and (SUBJECTS.intersection(said[max(1, at - 2) : at]) or (at > 1 and said[at - 1] in _MY and kind & _OFFER))
            others = state is Said.ELSEWHERE and kind & _NOW_ and any(said[near] in CHIEFS or (said[near] in _ANYBODY and WITH.isdisjoint(said[max(0, near - 2) : near])) for near in range(max(0, at - 8), at))
            same_statement = (others or not kind & _NOW_) and state is Said.ELSEWHERE and not begun
            if not (state is Said.DENIED and close) and not same_statement:
                state, since = Said.HERE, at
        elif kind & _ELSE or said[at].startswith(_OWN):
            if leads_elsewhere(said, at, state):
                state = Said.ELSEWHERE
            elif said[at] in TOGETHER:
                selves = True
        elif at and kind & _LIVE and (kinds[at - 1] & _JOIN or (at > 1 and kinds[at - 2] & _JOIN and said[at - 1] in SUBJECTS)):
            state = Said.OPEN
        elif kind & _SELF:
            selves = True
        elif (kind & _PERSON and is_hers(said, at)) or (at > 1 and said[at] in DOES and not kinds[at - 1] and said[at - 2] in ANY_OWNER) or (not kind and tells_of_the_past(said, at)):
            state = Said.ELSEWHERE
        elif is_staff(said, at):
            selves = True
        elif not kind & (_SMALL_ | _TIME):
            vague += 1
    return state, since, vague, selves


_ANYBODY = RELATIVES | together(PEOPLE)
_FORGET = together(FORGET)
_ASKED = together(ASKED)
