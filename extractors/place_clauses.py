# ruff: noqa: E501 -- word tables
"""Whether a clause only mentions a place: negated, past, to come, where somebody comes from, or about somebody else.

Read word by word from the start of the clause to the place and a little beyond: what was said last counts, so that
"vroeger in A, nu in B" offers B alone. Eleven languages, folded (no accents).
"""

import re
from enum import Enum


class Said(Enum):
    """What the words of a clause say of a place in it."""

    HERE = "here"            # in so many words: received, visited, available there
    OPEN = "open"            # next to nothing: a heading, "dame in"
    VAGUE = "vague"          # other things: offered there unless the ad offers somewhere else in so many words
    LATER = "later"          # from a day or week to come: the same
    SOON = "soon"            # some time to come: only mentioned, unless bookings are taken already
    DENIED = "denied"
    ELSEWHERE = "elsewhere"  # past, origin, or about somebody or something else

    @property
    def mentions_only(self) -> bool:
        return self in (Said.DENIED, Said.ELSEWHERE)

    @property
    def is_firm(self) -> bool:
        return self in (Said.HERE, Said.OPEN)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DENIALS = _words("""
    sin bez ohne sans senza sem fara nelkul
    instead rather statt anstatt zamiast vez lugar anziche invece plutot lieu inves helyett locul ipv i.p.v vaarwel doei bye goodbye adios zegnaj tschuss adeus adieu
 niet nooit geen zonder not never no dont don't doesn't won't cannot can't nicht nie niemals kein keine keinen keiner weder pas jamais aucun aucune ni 
 nunca jamas tampoco nao nem mai non nessun nessuna nici niciodata nigdy nem soha nincs sem degil yok hicbir
 behalve uitgezonderd exclusief except excluding ausser ausgenommen sauf excepto salvo menos exceto tranne eccetto oprocz poza kivitel kiveve haric cu-exceptia
""")
# Somewhere else: earlier, later, or about somebody or something else. Reset by what is offered after it.
_ELSEWHERE = _words("""
    trabaje trabajado vivi vivido recibi recibia pase lavorato vissuto abitato trabalhei morei vivido lucrat locuit stat dolgoztam dolgozott calisirdim gereist gewesen gelebt gebleven vertrek
    collega collegas colleague colleagues kollegin kollege kolezanka colega coleg companera compagnera collegue
    was waren geweest were been war warst gewesen estuve estaba estabamos eramos era etais ete ero stata stato estive estava bylam bylem bylismy eram fost fusesem voltam idim oldum iken
    husband boss dentist doctor gym beach zoo dog cat bought found learned married office kids children rehearsed teaching
    man echtgenoot partner huisgenoot buurvrouw baas kapper kapster tandarts huisarts arts dokter nagels sportschool zwembad strand dierentuin pretpark attractiepark efteling ziekenhuis gym yoga dansles zangles cursus les
    asiel hond kat paard tattoo piercing geleerd gehaald gekocht gevonden gezien gelezen verliefd getrouwd gescheiden
 geboren opgegroeid getogen afkomstig oorspronkelijk origineel komaf geboorteplaats geboortestad geboorteplek roots wortels wieg jeugd kindertijd bakermat heimwee ouderlijk
 oorsprong vorige afgelopen laatst laatste last previous letzte derniere pasada pasado scorsa scorso passada passado ostatnio trecut mult gecen bekend oude ex had
 vroeger voorheen destijds eerder jarenlang gewoond gewerkt gezeten gestudeerd gestaan woonde woonden werkte ontving zat stond studeerde verliet vertrok vertrokken achtergelaten gestopt gesloten weggegaan verhuisde
 studeer studie opleiding school stage universiteit hogeschool moeder vader ouders mama papa zus zusje broer broertje zoon dochter oma opa tante oom nicht neef familie vriend vriendin
 vrienden vriendinnen vriendje collega kantoor vakantie festival concert uitje dagje wedstrijd bioscoop gelopen marathon museum musical winkelen shoppen geshopt rechtbank ziekenhuis
 misschien wellicht ooit overweeg 
 born raised grew grown originally native hometown childhood formerly previously used lived worked studied study studying left closed university college mother father parents sister brother son daughter
 family friend friends cousin holiday holidays concert festival someday maybe perhaps hopefully 
 aufgewachsen gebürtig geburtig ursprunglich stamme stammt heimat heimatstadt kindheit fruher damals ehemals wohnte arbeitete gewohnt gearbeitet studiert studiere mutter vater eltern schwester bruder freunde freundin urlaub
 vielleicht eventuell irgendwann
 nee grandi originaire enfance habitais travaillais habite vivais etudie etudies mere pere parents soeur frere famille ami amie amis vacances autrefois peut-etre 
 naci nacida nacido criada criado creci crecida originaria oriunda infancia vivia trabajaba estudio estudie madre padre padres hermana hermano familia amiga amigos vacaciones quizas 
 nata nato cresciuta cresciuto infanzia vivevo lavoravo abitavo studiato madre padre genitori sorella fratello famiglia amica amici vacanza forse 
 nascida nascido nasci cresci morava trabalhava estudei mae pai pais irma irmao amiga amigos ferias talvez 
 urodzilam urodzona urodzony urodzilem wychowalam wychowana pochodze dziecinstwo mieszkalam pracowalam studiowalam matka mama ojciec rodzice siostra brat rodzina przyjaciele wakacje kiedys dawniej wczesniej moze 
 nascuta nascut crescuta crescut originara copilaria locuiam lucram stateam studiat mama tata parintii parinti sora frate familia prieteni vacanta inainte candva poate 
 szulettem szarmazom nevelkedtem gyerekkorom laktam dolgoztam tanultam anyam apam szuleim testverem csaladom baratok nyaralas regen korabban talan 
 dogdum dogumlu buyudum asliyim aslen memleketim cocuklugum yasadim yasiyordum calistim calisiyordum okudum annem babam ailem kardesim arkadasim tatil eskiden onceden belki 
""")
_VISITORS = _words("""
    mensen jongens guys boys people folks fans leute jungs gente chicos gens personnes persone ragazzi pessoas rapazes ludzie chlopcy oameni baieti emberek fiuk insanlar lieden
    panowie panow panie besucher gast mezczyzni klientki chicos senores visitantes ospiti signori visiteurs hommes messieurs cavalheiros vizitatori latogatok beyler
    klant klanten mannen heren gasten bezoekers client clients customers men gentlemen guests visitors kunden gaste manner herren clientes hombres caballeros messieurs hommes clienti uomini
    homens klienci klientow panow barbatii domni ferfiak vendegek erkekler musteriler reviews recensies
""")
# Here and now again, whatever was said before.
_NOW = _words("""
    nu maar tegenwoordig momenteel inmiddels sinds sindsdien eindelijk thans weer terug voorlopig wel ontvang ontvangst now but currently nowadays since finally back receive jetzt aber sondern derzeit aktuell
    inzwischen wieder seit empfange maintenant mais actuellement desormais depuis recois ahora pero actualmente sino desde recibo adesso ma attualmente ricevo agora atualmente recebo teraz ale obecnie
    przyjmuje acum dar primesc jelenleg fogadok simdi ama
""")
# Offered there; after words about the past or about others only when a new statement has begun.
_OFFERS = _words("""
    mij mich me mir mi
    ontvangt ontvangen werk werkt werkzaam werkend actief beschikbaar aanwezig welkom zit sta verblijf logeer gevestigd escort outcall outcalls incall incalls massage prive bel app bezoek hotelbezoek
    available receiving working work visit welcome located active staying hosting verfugbar arbeite besuch besuche willkommen travaille disponible bienvenue trabajo hoy lavoro disponibile oggi trabalho
    disponivel hoje pracuje dostepna zapraszam dzis lucrez disponibila astazi dolgozom elerheto varlak calisiyorum musait bugun atendo atende espero czekam astept bekliyorum ricevimento recibimos
""")
# As good as an offer, though it takes back nothing that was said before.
_SELVES = _words("""
    dame dames meid meisje meiden vrouw lady ladies girl woman masseuse massages salon studio studios studio's adres adressen locatie juli juni januari februari maart april mei augustus september oktober november december appartement kamer hotel prive privehuis huis thuis station centrum hartje stad dorp deze week weekend vandaag
    vanavond morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dagen tot weken nieuw nieuwe new tour locatie location adres address parkeren today tonight tomorrow monday tuesday
    wednesday thursday friday saturday sunday days week place apartment frau madchen wohnung heute privat femme dame chica mujer senorita donna ragazza mulher menina dziewczyna pani fata femeie lany no
    bayan kadin bezoeken ontmoet ontmoeten afspreken langs langskomen meet see vind vinden find treffen besuchen encontrar znajdziesz gasisti hartje heart vip luxe plaats woonplaats stad gemeente
""")
_JOINS = _words("en maar and but und aber et mais pero ale dar ama of or oder")
_ONLY = _words("alleen only nur seulement solo solamente apenas tylko doar csak sadece enkel uitsluitend exclusively")
_SUBJECTS = _words("ik i ich je en and und et y e i si es ve ama aber but maar")
_RELATIVES = _words("""
    collega colleague kollegin kolezanka colega companera
    moeder vader ouders mama papa zus zusje broer broertje zoon dochter oma opa tante oom nicht neef familie vriend vriendin vrienden vriendinnen vriendje collega mother father parents sister brother
    son daughter family friend friends cousin mutter vater eltern schwester bruder freunde freundin mere pere parents soeur frere famille ami amie amis madre padre padres hermana hermano familia amiga
    amigos genitori sorella fratello famiglia amica amici mae pai pais irma irmao siostra przyjaciolka sora prietena baratno kardesim arkadasim
""")
_WITH = _words("met samen with together mit avec con com z cu ile en and und van of")
_ROMANIAN_NOT = _words("mai primesc sunt lucrez ma vin este merg fac stau locuiesc")
_MOVES = _words("""
    verhuis verhuist verhuizen verhuisd verhuisde ingeruild verruild vertrokken move moved moving relocated swapped left umgezogen umziehen ziehe gezogen verlassen weggezogen demenage quitte partie mudado mude mudo
    deje dejado marche fui trasferita trasferito lasciato mudei mudou deixei sai przeprowadzilam przenioslam wyjechalam opuscilam mutat plecat elkoltoztem koltoztem tasindim ayrildim
""")
_TO = _words("naar voor to for nach fur a para do la in pentru")
_DONE = re.compile(r"verhuisd|ingeruild|verruild|moved|relocated|swapped|gezogen|demenage|mudado|mude|trasferit|mudei|przeprowadz|przenios|mutat|koltoz|tasindim")
_MONTHS = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|januar|februar|marz|mai|juin|juillet"
    r"|enero|febrero|marzo|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
_LATER = re.compile(
    r"(?<![a-z])(?:vanaf (?:volgende week|\d{1,2}(?: " + _MONTHS + r")?)|over (?:een paar|enkele|twee|drie|\d+) weken|from (?:next week|\d{1,2}(?: " + _MONTHS + r")?)|ab (?:nachste[nr]? woche|\d{1,2}))(?![a-z])"
)
_SOON = re.compile(
    r"(?<![a-z])(?:binnenkort|straks|later|vanaf " + _MONTHS + r"|soon|from " + _MONTHS + r"|bald|demnachst|ab " + _MONTHS + r"|bientot|prochainement|a partir de|pronto|proximamente|presto|prossimamente|em breve"
    r"|brevemente|wkrotce|niedlugo|curand|hamarosan|yakinda|volgende? (?:jaar|maand|seizoen|zomer|winter|voorjaar|najaar)|later dit (?:jaar|seizoen)|over (?:een paar|enkele|twee|drie|\d+) (?:maanden|jaar)|denk erover|(?:van )?plan(?:nen)? om|ooit"
    r"|in de toekomst|hoop (?:ik )?(?:ooit|binnenkort|snel)|droom|next (?:month|year|season|summer|winter|spring)|in the future|some ?day|one day|nachste[nrs]? (?:monat|jahr)|in zukunft|irgendwann"
    r"|(?:mois|l'annee|annee) prochaine?|a l'avenir|(?:mes|ano) (?:que viene|proximo)|proximo (?:mes|ano)|en el futuro|algun dia|mese prossimo|anno prossimo|prossimo (?:mese|anno)|in futuro"
    r"|proximo (?:mes|ano)|no futuro|przyszlym (?:roku|miesiacu)|w przyszlosci|luna viitoare|anul viitor|in viitor|jovo (?:honapban|evben)|gelecek (?:ay|yil)|onumuzdeki (?:ay|yil))(?![a-z])"
)
_WORD = re.compile(r"[a-z'-]+")
_CLAUSE_ENDS = re.compile(r"[,:](?=\s)|\s[-–]\s|[(\[]")
_REACH = 2      # words between a denial and what it denies
_FEW = 2        # words about other things that do not yet make a clause vague
_SMALL = _words("""
    ik de het een in te op uit van naar je jij we wij ze zij en of is ben bent zijn er om aan met voor bij ook weer the a an i we you at to of from and is am are im i'm my your mijn jouw je dit dat
    ich bin der die das ein eine im zu nach aus mit und je suis le la les un une a au en du des et soy estoy el los las una y sono ho il e sou estou o os um uma jestem w z i na do sunt am un o si la
    vagyok a az egy es ben bir ve
""")
_ORIGIN_FROM = _words("uit from aus")
_STARTING_POINT = _words("vanuit vanaf van from von ab aus depuis desde da dal od z din")
_LIVES = _words("""
    woon woont wonen woonachtig woonplaats kom komt live lives living reside wohne wohnhaft lebe vivo resido habite vis abito moro resido mieszkam locuiesc stau lakom elek yasiyorum oturuyorum ride shop eet
""")
_FROM = _words("uit van vanuit from aus von de du da din dal dalla z ze")


# Words with which a time to come is told, for _LATER and _SOON to look at.
_TIMES = _words("""
    vanaf over from ab binnenkort straks later soon bald demnachst bientot prochainement partir pronto proximamente presto prossimamente breve brevemente wkrotce niedlugo curand hamarosan yakinda volgend
    volgende denk plan plannen ooit toekomst hoop droom next future some someday one nachste nachsten nachster nachstes zukunft irgendwann prochain prochaine l'avenir proximo viene futuro algun prossimo
    przyszlym przyszlosci viitoare viitor jovo gelecek onumuzdeki
""")
_DENIAL, _ONLY_, _JOIN, _NOW_, _OFFER, _ELSE, _LIVE, _SELF, _SMALL_, _MOVE, _VISITOR, _TIME, _UNSURE = (1 << at for at in range(13))
_KINDS: dict[str, int] = {"nu": _UNSURE, "plus": _UNSURE}
for _kind, _table in (
    (_DENIAL, _DENIALS), (_ONLY_, _ONLY), (_JOIN, _JOINS), (_NOW_, _NOW), (_OFFER, _OFFERS), (_ELSE, _ELSEWHERE), (_LIVE, _LIVES), (_SELF, _SELVES), (_SMALL_, _SMALL),
    (_MOVE, _MOVES), (_VISITOR, _VISITORS), (_TIME, _TIMES),
):  # fmt: skip
    for _word in _table:
        _KINDS[_word] = _KINDS.get(_word, 0) | _kind


def said_before(clause: str) -> tuple[Said, int]:
    """What a clause up to a place says of it, and from which character on it speaks of here and now."""
    ends = [found.end() for found in _CLAUSE_ENDS.finditer(clause)]
    start = ends[-1] if ends else 0
    words = _WORD.findall(clause, start)
    kinds = [_KINDS.get(word, 0) for word in words]
    state, since_word, vague, selves = _last_said(words, kinds)
    since = 0
    if since_word >= 0:
        since = next(found.start() for at, found in enumerate(_WORD.finditer(clause, start)) if at == since_word)
    every = 0
    for kind in kinds:
        every |= kind
    if every & _MOVE and state is not Said.HERE:
        done = _DONE.search(clause) is not None
        return (Said.HERE if done and words[-1] in _TO else Said.ELSEWHERE), since
    if state.mentions_only:
        return state, since
    if every & _VISITOR and words[-1] in _FROM and any(kind & _VISITOR for kind in kinds[-4:-1]):
        return Said.ELSEWHERE, since
    if every & _TIME and _LATER.search(clause, start):
        return Said.LATER, since
    if every & _TIME and _SOON.search(clause, start):
        return Said.SOON, since
    if words and (words[-1] in _ORIGIN_FROM or (len(words) == 1 and words[0] in _STARTING_POINT)):
        return Said.VAGUE, since  # "dame uit A", "vanuit A ben je zo in B"
    if state is Said.OPEN and not selves and (vague >= _FEW or every & _LIVE):
        return Said.VAGUE, since
    return state, since


def _last_said(words: list[str], kinds: list[int]) -> tuple[Said, int, int, bool]:
    """What the words say in the end, the word with which that began (-1: none), how many words speak of other things,
    and whether the advertiser is named ("dame", "studio")."""
    state, since, denied_at, vague, selves = Said.OPEN, -1, -9, 0, False
    for at, kind in enumerate(kinds):
        if kind & _DENIAL or (kind & _UNSURE and _is_denial(words, at)):
            state, denied_at = Said.DENIED, at
        elif kind & _ONLY_ or (kind & _JOIN and state is Said.DENIED and at < len(words) - 2):
            state, since = Said.OPEN, at  # "niet in A, alleen in B", and also "niet alleen in A"
        elif kind & (_NOW_ | _OFFER):
            close = at - denied_at <= _REACH and not any(between & _JOIN for between in kinds[denied_at + 1 : at])
            same_statement = not kind & _NOW_ and state is Said.ELSEWHERE and not _SUBJECTS.intersection(words[max(1, at - 2) : at])
            if not (state is Said.DENIED and close) and not same_statement:
                state, since = Said.HERE, at
        elif kind & _ELSE:
            if not (words[at] in _RELATIVES and _WITH.intersection(words[max(0, at - 2) : at])):
                state = Said.ELSEWHERE
        elif at and kind & _LIVE and kinds[at - 1] & _JOIN:
            state = Said.OPEN
        elif kind & _SELF:
            selves = True
        elif not kind & _SMALL_:
            vague += 1
    return state, since, vague, selves


def _is_denial(words: list[str], at: int) -> bool:
    """Romanian "nu" and French "ne ... plus": in Dutch "nu" is now, and "plus" is and."""
    if words[at] == "nu":
        return at + 1 < len(words) and words[at + 1] in _ROMANIAN_NOT
    return "ne" in words or "n" in words


_AFTER = re.compile(r"\s+((?:[a-z'-]+\s?){1,6})")
_DENIED_AFTER = _words("niet nooit not never nicht nie pas jamais nunca nao non nem degil nee")
_PAST_AFTER = _words("""
    closed shut over history geschlossen vorbei cerrado cerrada ferme fermee chiuso fechado zamkniete zamkniety zamknieta inchis zarva kapali dicht gesloten gestopt opgeheven verleden voorbij verlassen verlaten
    geboren opgegroeid getogen gewoond gewerkt gestudeerd gezeten woonde werkte studeerde vandaan born raised lived worked studied aufgewachsen gewohnt gearbeitet gelebt dogdum buyudum
    szulettem laktam nascuta crescuta
""")


def said_after(text: str, end: int, fronted: bool) -> Said:
    """What the rest of the clause says: "in A ontvang ik niet", "in A ben ik geboren".

    `fronted`: the clause begins with the place, so that what is denied after it is denied of it.
    """
    if _REFUSED.match(text, end):
        return Said.DENIED
    found = _AFTER.match(text, end, end + 60)
    if not found:
        return Said.OPEN
    words = found[1].split()
    if words[0] in _JOINS or words[0] in _FRESH_START:
        return Said.OPEN
    for at, word in enumerate(words[:6]):
        if at and word in _JOINS:
            break
        if word in _PAST_AFTER:
            return Said.ELSEWHERE
        if word in _LATER_AFTER:
            return Said.ELSEWHERE
        if word == "no" and (words[at - 1] == "ya" if at else len(words) == 1 or words[1] in _SPANISH_VERBS):
            return Said.DENIED
        if word in _DENIED_AFTER and (fronted or at == 0 or words[at - 1] in _VERB_LIKE or at == len(words) - 1):
            return Said.DENIED
    return Said.OPEN


_BOOKED = re.compile(r"[^.!?\n]{0,30}(?:reserveer|boek|book|agenda|afspraak|afspraken|reserv|termin|rendez|cita|prenota|rezerw|programari|idopont|randevu)")


def takes_bookings(text: str, end: int) -> bool:
    """Whether the sentence goes on to take bookings: then a place to come is offered already."""
    return _BOOKED.match(text, end) is not None


_REFUSED = re.compile(r"\s?\?\s?(?:no|nee|nein|non|nie|nao|nu|nem|hayir|niet|not|never|nooit)(?![a-z])")
_SPANISH_VERBS = _words("recibo estoy trabajo atiendo voy hago salgo viajo ricevo lavoro sono vado")
_LATER_AFTER = _words("verhuizen verhuis beginnen starten openen umziehen")
_FRESH_START = _words("geen zonder niet-roker alleen bel app met voor")
_VERB_LIKE = _words("ik kom ontvang werk ben ga doe we i je come do am ich komme bin arbeite")
