"""What made-up advertisers say about themselves, in five languages, with blanks and what fills them."""

from dataclasses import dataclass


def _lines(block: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in block.strip().splitlines())


def _parts(block: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in block.split(","))


@dataclass(frozen=True, slots=True)
class Speech:
    """`own` sentences are filled from `fillings`; `popular` ones stand in many ads; `intro` has name, age, city."""

    intro: tuple[str, ...]
    own: tuple[str, ...]
    popular: tuple[str, ...]
    fillings: dict[str, tuple[str, ...]]
    call: tuple[str, ...]
    asides: tuple[str, ...]  # hung on to some of the own sentences


NL = Speech(
    _lines("""Ik ben {name}, {age} jaar, en ontvang in {city}.
        {name} ({age}), privé in {city}.
        Mijn naam is {name} en ik werk in {city}."""),
    _lines("""Als ik vrij ben ga ik {hobby} of kijk ik een film over {topic}.
        Bij mij ruikt het naar {smell} en staat er meestal {music} op.
        Op tafel vind je altijd {food}, want een lege maag is niets waard.
        Ik draag graag {wear} en als het koud is een trui van mijn {kin}.
        Mijn kamer heeft {room}, en een raam dat uitkijkt op {view}.
        Vroeger was ik {job}, daarvan heb ik geleerd hoe je naar mensen luistert.
        Ik spreek een beetje {tongue} en kan goed {skill}.
        Mannen zeggen dat ik {trait} ben, zelf vind ik me eerder {trait2}.
        Vraag me naar {topic}, dan praten we {num} minuten zonder op de klok te kijken.
        De {kin} van mijn buurvrouw past op mijn {pet} als ik werk.
        Ik begin de dag met {food} en {hobby}, pas na {num} uur ben ik echt wakker.
        Wie {skill} kan krijgt van mij {food} en een knipoog.
        Je herkent het huis aan {view} en een deur met {room} erachter.
        Het liefst heb ik gasten die {trait2} zijn en iets weten van {topic}."""),
    _lines("""Geen anonieme nummers.
        Hygiëne staat voorop.
        Alleen serieuze mannen.
        Tot snel!
        Foto's zijn echt.
        Liefs en kusjes."""),
    {
        "hobby": _parts(
            """wandelen, breien, fietsen langs de dijk, salsadansen, puzzelen, schaken, zwemmen, bloemen plukken,
            tekenen, karaoke zingen"""
        ),
        "topic": _parts(
            """oude treinen, Egypte, de maan, walvissen, chocola, motoren, Parijs, schilders, spionnen, tuinieren,
            dromen, honden"""
        ),
        "smell": _parts("lavendel, kaneel, verse koffie, sinaasappel, sandelhout, rozen, munt, vanille, dennenhout"),
        "music": _parts(
            """jazz, bachata, Franse liedjes, soul uit de jaren zestig, piano, reggae, Fado, zachte techno, oude
            smartlappen"""
        ),
        "food": _parts(
            """druiven, stroopwafels, soep van mijn oma, appeltaart, kersen, toast met honing, dadels,
            pannenkoeken, noten"""
        ),
        "wear": _parts(
            "een groene jurk, rode laarzen, zwarte kousen, een kimono, een spijkerbroek, hoge hakken, een gele bloes"
        ),
        "kin": _parts("broer, tante, nicht, moeder, oom, zus, opa"),
        "room": _parts(
            """een ronde spiegel, blauwe gordijnen, een bad op pootjes, zachte lampen, een groot tapijt, een oude
            klok, witte muren"""
        ),
        "view": _parts(
            """een kanaal, de markt, een appelboom, een kerktoren, het spoor, een molen, een pleintje met duiven,
            het park"""
        ),
        "job": _parts(
            """kapster, serveerster, verpleegster, naaister, buschauffeur, lerares, bakker, danseres,
            schoonheidsspecialiste"""
        ),
        "tongue": _parts("Spaans, Frans, Duits, Pools, Italiaans, Turks, Portugees"),
        "skill": _parts("masseren, koken, luisteren, dansen, een knoop aanzetten, kaarten, fluiten, haar vlechten"),
        "trait": _parts("ondeugend, kalm, grappig, geduldig, stout, hartelijk, dromerig"),
        "trait2": _parts("verlegen, nieuwsgierig, praktisch, eerlijk, rustig, beleefd, vrolijk"),
        "pet": _parts("kat, parkiet, hond, konijn, goudvis, cavia"),
    },
    _lines("""Bel of app: {contact}
        Bereikbaar via {contact}
        Afspraak maken? {contact}"""),
    _parts("""echt waar, al jaren, sinds vorige winter, als het regent, vooral op zondag, zegt mijn buurvrouw, daar
        lach ik om, net als vroeger thuis, ook in december, met de radio aan, op mijn gemak, vraag maar na"""),
)

EN = Speech(
    _lines("""I am {name}, {age}, and I receive you in {city}.
        {name} ({age}), private in {city}.
        My name is {name} and I work in {city}."""),
    _lines("""On free days I go {hobby} or watch a film about {topic}.
        My place smells of {smell} and there is mostly {music} playing.
        You will always find {food} on the table, nobody leaves hungry.
        I love to wear {wear}, and a jumper of my {kin} when it is cold.
        The room has {room} and a window that looks out on {view}.
        I used to be a {job}, that taught me how to listen.
        I speak some {tongue} and I am good at {skill}.
        Men call me {trait}, I would rather say {trait2}.
        Ask me about {topic} and we talk for {num} minutes without a clock.
        The {kin} of my neighbour minds my {pet} while I work.
        My day starts with {food} and {hobby}, before {num} o'clock I am no use.
        Whoever is good at {skill} gets {food} and a wink.
        You will know the house by {view} and {room} behind the door.
        I like guests who are {trait2} and know something about {topic}."""),
    _lines("""No hidden numbers please.
        Serious gentlemen only.
        Real pictures.
        See you soon!
        Kisses.
        Cash only."""),
    {
        "hobby": _parts(
            "hiking, knitting, cycling, salsa dancing, swimming, painting, fishing, bird watching, baking, singing"
        ),
        "topic": _parts(
            """old trains, Egypt, the moon, whales, chocolate, motorbikes, Paris, painters, spies, gardens, dreams,
            wolves"""
        ),
        "smell": _parts("lavender, cinnamon, fresh coffee, oranges, sandalwood, roses, mint, vanilla, pine"),
        "music": _parts("jazz, bachata, French songs, sixties soul, piano, reggae, fado, soft techno, old ballads"),
        "food": _parts("""grapes, waffles, home made soup, apple pie, cherries, toast with honey, dates, pancakes, nuts
        grapes, waffles, home made soup, apple pie, cherries, toast with honey, dates, pancakes, nuts"""),
        "wear": _parts("""a green dress, red boots, black stockings, a kimono, blue jeans, high heels, a yellow blouse
        a green dress, red boots, black stockings, a kimono, blue jeans, high heels, a yellow blouse"""),
        "kin": _parts("brother, aunt, cousin, mother, uncle, sister, grandfather"),
        "room": _parts(
            "a round mirror, blue curtains, a bath on feet, soft lamps, a large carpet, an old clock, white walls"
        ),
        "view": _parts(
            "a canal, the market, an apple tree, a church tower, the railway, a mill, a square with pigeons, the park"
        ),
        "job": _parts("hairdresser, waitress, nurse, tailor, bus driver, teacher, baker, dancer, beautician"),
        "tongue": _parts("Spanish, French, German, Polish, Italian, Turkish, Portuguese"),
        "skill": _parts("massage, cooking, listening, dancing, mending, cards, whistling, braiding hair"),
        "trait": _parts("naughty, calm, funny, patient, warm, wild, dreamy"),
        "trait2": _parts("shy, curious, practical, honest, quiet, polite, cheerful"),
        "pet": _parts("cat, parrot, dog, rabbit, goldfish, hamster"),
    },
    _lines("""Call or text: {contact}
        Reach me at {contact}
        To book: {contact}"""),
    _parts("""honestly, for years now, since last winter, when it rains, mostly on Sundays, my neighbour says, that
        makes me laugh, like we did at home, even in December, with the radio on, ask anyone, no joke"""),
)

ES = Speech(
    _lines("""Soy {name}, tengo {age} años y recibo en {city}.
        {name} ({age}), privado en {city}."""),
    _lines("""En mis días libres voy a {hobby} o veo películas de {topic}.
        Mi casa huele a {smell} y casi siempre suena {music}.
        En la mesa siempre hay {food}, nadie se va con hambre.
        Me gusta llevar {wear} y, si hace frío, un jersey de mi {kin}.
        La habitación tiene {room} y una ventana que da a {view}.
        Antes era {job}, allí aprendí a escuchar.
        Dicen que soy {trait}, yo diría más bien {trait2}.
        Pregúntame por {topic} y hablamos {num} minutos sin mirar el reloj.
        Empiezo el día con {food} y después a {hobby}.
        Me gustan los hombres que saben algo de {topic} y traen {food}."""),
    _lines("""Fotos reales.
        Solo gente seria.
        No números ocultos.
        Besos."""),
    {
        "hobby": _parts("caminar, nadar, bailar salsa, pintar, pescar, cantar, montar en bici, jugar al ajedrez"),
        "topic": _parts("trenes antiguos, Egipto, la luna, ballenas, motos, París, espías, jardines, sueños, lobos"),
        "smell": _parts("lavanda, canela, café recién hecho, naranja, rosas, menta, vainilla, pino"),
        "music": _parts("jazz, bachata, boleros, soul, piano, reggae, fado, rancheras"),
        "food": _parts("uvas, sopa casera, tarta de manzana, cerezas, pan con miel, dátiles, nueces"),
        "wear": _parts("un vestido verde, botas rojas, medias negras, un kimono, vaqueros, tacones altos"),
        "kin": _parts("hermano, tía, prima, madre, tío, abuelo"),
        "room": _parts("un espejo redondo, cortinas azules, una bañera antigua, luces suaves, un reloj viejo"),
        "view": _parts("un canal, el mercado, un manzano, una torre, las vías, un molino, el parque"),
        "job": _parts("peluquera, camarera, enfermera, costurera, maestra, panadera, bailarina"),
        "trait": _parts("traviesa, tranquila, graciosa, paciente, alegre, soñadora"),
        "trait2": _parts("tímida, curiosa, práctica, sincera, educada"),
    },
    _lines("""Llámame: {contact}
        WhatsApp {contact}"""),
    _parts("""de verdad, desde hace años, sobre todo los domingos, cuando llueve, dice mi vecina, y me da risa, como en
        mi casa, también en diciembre, con la radio puesta, sin broma, te lo juro"""),
)

PL = Speech(
    _lines("""Jestem {name}, mam {age} lat, miasto {city}.
        {name} ({age}), prywatnie, {city}."""),
    _lines("""W wolne dni lubię {hobby} albo film o temacie: {topic}.
        U mnie pachnie jak {smell} i zwykle gra {music}.
        Na stole zawsze jest {food}, nikt nie wychodzi głodny.
        Chętnie noszę {wear}, a gdy zimno, sweter, który dała mi {kin}.
        W pokoju jest {room}, a za oknem {view}.
        Kiedyś pracowałam jako {job}, tam nauczyłam się słuchać.
        Mówią, że jestem {trait}, ja powiedziałabym raczej {trait2}.
        Zapytaj mnie o {topic}, pogadamy {num} minut bez zegarka.
        Dzień zaczynam tak: {food}, a potem {hobby}.
        Dom poznasz po tym, że obok jest {view}."""),
    _lines("""Zdjęcia prawdziwe.
        Tylko poważni panowie.
        Zapraszam!
        Buziaki."""),
    {
        "hobby": _parts("spacery, pływanie, salsę, malowanie, wędkowanie, śpiewanie, rower, szachy"),
        "topic": _parts("stare pociągi, Egipt, księżyc, wieloryby, motocykle, Paryż, szpiedzy, ogrody, sny, wilki"),
        "smell": _parts("lawenda, cynamon, świeża kawa, pomarańcze, róże, mięta, wanilia, sosna"),
        "music": _parts("jazz, bachata, stare piosenki, soul, pianino, reggae, fado, disco"),
        "food": _parts("winogrona, domowa zupa, szarlotka, czereśnie, chleb z miodem, daktyle, orzechy"),
        "wear": _parts("zieloną sukienkę, czerwone buty, czarne pończochy, kimono, dżinsy, wysokie obcasy"),
        "kin": _parts("siostra, ciocia, kuzynka, mama, babcia"),
        "room": _parts("okrągłe lustro, niebieska zasłona, stara wanna, miękkie światło, stary zegar"),
        "view": _parts("kanał, targ, jabłoń, wieża, tory, młyn, park"),
        "job": _parts("fryzjerka, kelnerka, pielęgniarka, krawcowa, nauczycielka, tancerka"),
        "trait": _parts("psotna, spokojna, zabawna, cierpliwa, wesoła, marzycielska"),
        "trait2": _parts("nieśmiała, ciekawa, praktyczna, szczera, grzeczna"),
    },
    _lines("""Zadzwoń: {contact}
        Tel. {contact}"""),
    _parts("""naprawdę, od lat, zwłaszcza w niedziele, kiedy pada, tak mówi sąsiadka, i to mnie śmieszy, jak dawniej w
        domu, nawet w grudniu, przy radiu, bez żartów, słowo"""),
)

RO = Speech(
    _lines("""Sunt {name}, am {age} ani și primesc în {city}.
        {name} ({age}), privat în {city}."""),
    _lines("""În zilele libere merg la {hobby} sau văd un film despre {topic}.
        La mine miroase a {smell} și se aude mereu {music}.
        Pe masă găsești {food}, nimeni nu pleacă flămând.
        Îmi place să port {wear}, iar când e frig un pulover de la {kin}.
        Camera are {room} și o fereastră spre {view}.
        Înainte eram {job}, acolo am învățat să ascult.
        Lumea spune că sunt {trait}, eu aș zice mai degrabă {trait2}.
        Întreabă-mă despre {topic} și vorbim {num} minute fără ceas.
        Încep ziua cu {food}, apoi {hobby}.
        Recunoști casa după {view}, alături de ea e o poartă albastră."""),
    _lines("""Poze reale.
        Doar persoane serioase.
        Te aștept!
        Pupici."""),
    {
        "hobby": _parts("plimbare, înot, dans, pictură, pescuit, karaoke, bicicletă, șah"),
        "topic": _parts("trenuri vechi, Egipt, lună, balene, motociclete, Paris, spioni, grădini, vise, lupi"),
        "smell": _parts("lavandă, scorțișoară, cafea proaspătă, portocale, trandafiri, mentă, vanilie, brad"),
        "music": _parts("jazz, bachata, muzică veche, soul, pian, reggae, fado, disco"),
        "food": _parts("struguri, supă de casă, plăcintă cu mere, cireșe, pâine cu miere, curmale, nuci"),
        "wear": _parts("o rochie verde, cizme roșii, ciorapi negri, un chimono, blugi, tocuri înalte"),
        "kin": _parts("fratele meu, mătușa mea, verișoara mea, mama mea, bunicul meu"),
        "room": _parts("o oglindă rotundă, perdele albastre, o cadă veche, lumini calde, un ceas vechi"),
        "view": _parts("un canal, piață, un măr bătrân, un turn, calea ferată, o moară, parc"),
        "job": _parts("coafeză, chelneriță, asistentă, croitoreasă, profesoară, dansatoare"),
        "trait": _parts("jucăușă, calmă, amuzantă, răbdătoare, veselă, visătoare"),
        "trait2": _parts("timidă, curioasă, practică, sinceră, politicoasă"),
    },
    _lines("""Sună: {contact}
        WhatsApp {contact}"""),
    _parts("""pe bune, de ani de zile, mai ales duminica, când plouă, așa zice vecina, și mă face să râd, ca acasă,
        chiar și în decembrie, cu radioul pornit, fără glumă, pe cuvânt"""),
)

SPEECH = {"nl": NL, "en": EN, "es": ES, "pl": PL, "ro": RO}
