# ruff: noqa: E501 -- word tables
"""Words by which a clause tells of somebody else or of what is over: one line per language, so that none lacks a reading.

Folded words. Where a past tense shows in the form of a verb, that form is read, not a list of verbs.
"""

from itertools import chain

LANGUAGES = ("nl", "en", "de", "fr", "es", "it", "pt", "pl", "ro", "bg", "hu", "tr")


def by_language(table: str) -> dict[str, frozenset[str]]:
    """The words of each line under the language it begins with ("nl: zus broer")."""
    lines = (line.partition(":") for line in table.strip().splitlines())
    return {language.strip(): frozenset(said.split()) for language, _, said in lines}


def together(table: dict[str, frozenset[str]]) -> frozenset[str]:
    """The words of all languages."""
    return frozenset(chain.from_iterable(table.values()))


PEOPLE = by_language("""
    nl: moeder vader zus zusje broer zoon dochter ex ex-man exman oma opa tante oom nicht neef buurvrouw buurman vriend vriendin vriendje man partner collega baas chef huisgenoot huisbaas agent schoonmoeder schoonzus verloofde tweelingzus kinderen dochtertje zoontje schoonzus zwager schoonouders nichtje neefje tweelingbroer
    en: mother father mum mom dad sister brother son daughter ex ex-husband grandma grandpa grandmother grandfather aunt uncle cousin niece nephew neighbour neighbor boyfriend girlfriend husband partner colleague boss flatmate roommate landlord agent fiance twin brother-in-law sister-in-law kids children godmother
    de: mutter vater schwester bruder sohn tochter ex ex-mann exmann oma opa tante onkel cousine cousin nichte neffe nachbarin nachbar freund freundin mann partner kollegin kollege chef chefin mitbewohnerin vermieter verlobter schwiegermutter schwager schwagerin kinder
    fr: mere pere soeur frere fils fille ex ex-mari grand-mere grand-pere tante oncle cousine cousin niece neveu voisine voisin copain copine mari collegue patron patronne colocataire fiance belle-mere beau-frere belle-soeur enfants neveux marraine
    es: madre padre hermana hermano hijo hija ex exmarido abuela abuelo tia tio prima primo sobrina sobrino vecina vecino novio novia marido companera jefe jefa casera prometido suegra cunada chico esposo nieto nieta hermanastra madrina cunado
    it: madre padre sorella fratello figlio figlia ex marito nonna nonno zia zio cugina cugino nipote vicina fidanzato fidanzata collega capo coinquilina suocera cognata ragazzo
    pt: mae pai irma irmao filho filha ex ex-marido avo tia tio prima primo sobrinha sobrinho vizinha vizinho namorado namorada marido colega chefe patrao sogra cunhada esposo neto neta cunhado madrinha
    pl: matka mama ojciec siostra brat syn corka eks byly babcia dziadek ciocia wujek kuzynka kuzyn sasiadka sasiad chlopak maz kolezanka kolega szef szefowa przyjaciolka przyjaciel tesciowa szwagier szwagierka dzieci wnuk wnuczka narzeczony
    ro: mama tata sora fratele fiul fiica baiatul fata fostul bunica bunicul matusa unchiul verisoara varul vecina vecinul prietenul prietena sotul colega colegul seful soacra cumnata nasa cumnatul copiii nepotul nepoata logodnicul
    bg: maika bashta sestra brat sin dashterya dushterya bivshiyat baba dyado lelya chicho bratovchedka bratovched sasedka susedka priyatel priyatelka gadzhe muzh mazh kolezhka kolega shef detsata zet vnuk vnuchka svekarva
    hu: anyam apam anyukam apukam noverem hugom batyam ocsem fiam lanyom exem nagymamam nagypapam nagynenem nagybatyam unokatestverem unokahugom szomszedom baratom baratnom ferjem parom kolleganom kollegam fonokom anyosom gyerekeim sogorom sogornom volegenyem
    tr: annem babam ablam kardesim agabeyim abim oglum kizim eskim anneannem dedem teyzem halam amcam dayim kuzenim yegenim komsum arkadasim sevgilim kocam esim meslektasim patronum kayinvalidem cocugum cocuklarim enistem yengem nisanlim
""")
"""Of these one's own ("my sister") does something else somewhere, though she may be named beside one's offer."""

OWNERS = by_language("""
    nl: mijn m'n onze
    en: my our
    de: mein meine meiner unsere
    fr: mon ma mes notre nos
    es: mi mis nuestra nuestro
    it: mio mia miei mie nostra
    pt: meu minha meus minhas
    pl: moj moja moi moje
    ro: mea meu mei mele
    bg: mi moya moyat moyata ni
    hu: a az
    tr: benim
""")
"""Whose: before the person or behind ("sestra mi", "sora mea"); Hungarian and Turkish say it in the word itself."""

POSSESSED = PEOPLE["hu"] | PEOPLE["tr"]

OVER = by_language("""
    nl: danste serveerde kookte runde gaf leidde hadden trainde kende
    en: visited served waited danced taught cooked owned spent graduated trained modelled drove ran quit
    de: hatte hatten tanzte kellnerte kochte lernte leitete kannte verbrachte fuhrte jobbte
    fr: travaillait habitait vivait servais dansais enseignais tenais avions passais
    es: trabaje estudie vivi servi baile pase crie crecimos tuve tuvimos tenia teniamos
    it: lavorammo vissi studiai facevo avevo avevamo servivo ballavo insegnavo vivevamo
    pt: trabalhei estudei morei vivi servi dancei passei tinha tinhamos fiquei ensinei
    pl: bylam mialam mielismy bylismy bylem mialem
    ro: aveam eram lucrasem statusem invatam aveam dansam
    bg: predi byah imah imahme rabotihme zhiveehme nyakoga
    hu: voltam jartam eltem dolgoztunk laktunk elobb korabban
    tr: vardi idik calistik yasadik okuduk
""")
"""Verbs of what is over whose form alone does not say so."""

_PAST_ENDINGS = by_language("""
    pl: alam ilam ylam elam alem ilem alismy alysmy
    hu: ttam ttem oztam eztem utam etem ottam
    tr: yordum ardim erdim irdim mistim istim astim
    es: aba abamos abais
    it: avo avamo
    pt: ava avamos
    bg: tih lih nih chih vih rih shih yah vah dah doh tohme
""")
_ENDINGS = tuple(sorted(together(_PAST_ENDINGS)))
# Words that end so by chance, and verbs of now.
_NOT_PAST = by_language("""
    *: dzialam wysylam przysylam przesylam pozwalam zapalam rozpalam wrocilam szeretem ertem szeretettem kedvem itthon bravo ottawa brava altyazi yardim calibri guava sciava hivatalam ajanlatom kezdtem nyitottam beretem kivettem
""")["*"]

_HAVE = by_language("""
    nl: heb heeft hebben had hadden
    en: have has had
    de: habe hat haben hatte hatten
    fr: ai avons avais ont avait
    es: he hemos ha
    it: ho abbiamo ha
    pt: tenho tinha
    ro: am
""")
_PARTICIPLE_ENDINGS = {
    "nl": ("eerd", "eld", "erd", "akt", "erkt", "oond", "anst", "ookt"), "en": ("orked", "ived", "udied", "anced"), "de": ("et", "iert", "ebt", "ohnt", "anzt", "ernt", "ellnert"), "fr": ("aille", "ie", "vi", "abite", "anse", "cu"),
    "es": ("ado", "ido"), "it": ("ato", "uto", "ito"), "pt": ("ado", "ido"), "ro": ("at", "it", "ut"),
}  # fmt: skip
# auxiliary: the endings of the participles of its languages
_PARTICIPLES = {
    word: tuple(ending for language, endings in _PARTICIPLE_ENDINGS.items() if word in _HAVE[language] for ending in endings)
    for word in together(_HAVE)
}

FOUND = by_language("""
    nl: gevonden gehuurd geopend gevestigd gekozen ingericht betrokken verbouwd gekocht
    en: found rented opened settled arrived chosen furnished
    de: gefunden gemietet geoffnet eroffnet eingerichtet bezogen angemietet
    fr: trouve loue ouvert installe amenage emmenage
    es: encontrado alquilado abierto instalado llegado montado
    it: trovato affittato aperto sistemato arrivato preso
    pt: encontrado alugado aberto instalado chegado arrendado
    pl: znalazlam wynajelam otworzylam wrocilam przyjechalam urzadzilam
    ro: gasit inchiriat deschis venit ajuns revenit amenajat
    bg: namerih naeh otvorih pristignah varnah nastanih
    hu: talaltam bereltem nyitottam kibereltem megerkeztem kivettem
    tr: buldum kiraladim actim geldim yerlestim tuttum
""")
"""What she has done lets her be there now: found a room, rented a flat, opened a studio."""
_FOUND = together(FOUND)


def tells_of_the_past(said: list[str], at: int) -> bool:
    """Whether the form of a word says that what it tells is over: "pracowalam", "dolgoztam", "ho lavorato"."""
    word = said[at]
    if len(word) < 5 or word in _FOUND or word in _NOT_PAST:
        return False
    if word.endswith(_ENDINGS):
        return True
    return any(word in _CLOSED or word.endswith(_PARTICIPLES[near]) for near in said[max(0, at - 3) : at] if near in _PARTICIPLES)


BOOKINGS = by_language("""
    nl: date dates afspraak afspraken boeking boekingen reservering reserveringen
    en: date dates appointment appointments booking bookings reservation reservations
    de: termin termine buchung buchungen verabredung verabredungen
    fr: rendez-vous reservation reservations rdv
    es: cita citas reserva reservas
    it: appuntamento appuntamenti prenotazione prenotazioni
    pt: marcacao marcacoes encontro encontros
    pl: rezerwacja rezerwacje spotkanie spotkania umawiam
    ro: programare programari rezervari intalnire intalniri
    bg: rezervatsii sreshti sreshta rezervatsiya
    hu: idopont foglalas talalkozo foglalasok
    tr: randevu rezervasyon randevular gorusme
""")
"""What is taken where she is to be met."""

WORKPLACES = by_language("""
    nl: kas kassen magazijn fabriek slachterij schoonmaak
    en: greenhouse greenhouses warehouse factory slaughterhouse cleaning studies
    de: gewachshaus lager fabrik schlachthof putzen reinigung
    fr: serre serres entrepot usine abattoir menage
    es: invernadero invernaderos almacen fabrica matadero limpieza
    it: serra serre magazzino fabbrica macello pulizie
    pt: estufa estufas armazem fabrica matadouro limpeza
    pl: szklarni szklarnia magazynie fabryce rzezni sprzatanie pracy
    ro: sera sere depozit fabrica abator curatenie
    bg: oranzheriya oranzherii sklad fabrika chistene zavod
    hu: uveghazban uveghaz raktarban gyarban takaritas
    tr: serada sera depoda fabrikada temizlik
""")
"""Where the work is of another kind."""

FORGET = by_language("""
    nl: vergeet
    en: forget
    de: vergiss vergesst vergessen
    fr: oublie oubliez
    es: olvida olvide olvidate
    it: dimentica dimenticate scorda
    pt: esquece esqueca
    pl: zapomnij zapomnijcie
    ro: uita uitati
    bg: zabravi zabravete
    hu: felejtsd felejtse
    tr: unut unutun
""")
"""At the beginning of a clause: the place is set aside."""

ASKED = by_language("""
    nl: vraag vragen verwacht hoop bel
    en: ask expect hope call
    de: frag fragt fragen erwarte hoffe
    fr: demande demandez demander attendez
    es: pidas pida preguntes pregunte esperes
    it: chiedere chiedermi chiedete chiedetemi aspettate
    pt: peca pecas pergunte perguntes espere
    pl: pros proscie pytaj pytajcie prosic
    ro: cere cereti intreba intrebati
    bg: iskai iskaite pitai pitaite molya
    hu: kerd kerj kerjetek kerdezd kerdezzetek
    tr: sorma sormayin isteme istemeyin
""")
"""Behind a denial: what is not to be asked of her is denied to the end of the clause."""

_SHUT = by_language("""
    nl: gesloten opgezegd verkocht
    en: closed sold shut
    de: geschlossen verkauft aufgegeben
    fr: ferme vendu quitte
    es: cerrado vendido dejado
    it: chiuso venduto lasciato
    pt: fechado vendido deixado
    ro: inchis vandut parasit
""")
_CLOSED = together(_SHUT)

OFTEN = by_language("""
    nl: soms vaak meestal regelmatig altijd af-en-toe
    en: sometimes often usually regularly always
    de: manchmal oft meistens regelmassig immer gelegentlich
    fr: parfois souvent toujours regulierement
    es: veces menudo siempre regularmente
    it: volte spesso sempre regolarmente
    pt: vezes sempre frequentemente
    pl: czasem czasami czesto zawsze
    ro: uneori deseori mereu
    bg: ponyakoga chesto vinagi
    hu: neha gyakran mindig
    tr: bazen siksik genellikle
""")
"""How often: says nothing of what is done."""

GUESTS = by_language("""
    nl: gast klant heer man bezoeker gasten klanten
    en: guest client customer gentleman visitor
    de: gast kunde herr besucher
    fr: client invite monsieur visiteur habitue
    es: cliente hombre caballero invitado
    it: cliente uomo signore ospite
    pt: cliente homem senhor convidado
    pl: klient klienta pan gosc mezczyzna goscie
    ro: client clientul barbat domn musafir
    bg: klient klienti gost mazh gosti
    hu: vendeg vendegem ugyfel ferfi
    tr: misafir misafirim musteri musterim bey
""")
"""Who comes to her, one or more."""

STAFF = by_language("""
    nl: chauffeur chauffeurs dames meiden escorts team
    en: driver drivers ladies girls escorts team
    de: fahrer fahrerin damen escorts team
    fr: chauffeur chauffeurs filles dames hotesses equipe
    es: conductor chofer chicas senoritas equipo
    it: autista ragazze signorine squadra
    pt: motorista meninas acompanhantes equipa
    pl: kierowca dziewczyny panie zespol
    ro: soferul fetele domnisoarele echipa
    bg: shofyor shofyorat momicheta damite ekip
    hu: sofor soforunk lanyok holgyek csapat
    tr: sofor soforumuz kizlarimiz bayanlarimiz ekip
""")
"""Who comes to a guest for a house: as good as herself."""

OUR = by_language("""
    nl: onze ons
    en: our
    de: unsere unser unseren
    fr: nos notre
    es: nuestras nuestros nuestro nuestra
    it: nostre nostri nostro nostra
    pt: nossas nossos nosso nossa
    pl: nasze nasz nasza
    ro: noastre nostru noastra
    bg: nashi nashite nashiyat
    hu: a mi
    tr: bizim
""")
"""Whose they are: a house speaks."""
