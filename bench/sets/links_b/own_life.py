"""Sentences about somebody's own life: many choices in each, so that two people rarely write the same one."""

LIFE: dict[str, tuple[str, ...]] = {
    "nl": (
        "Op [maandag|dinsdag|woensdag|donderdag|zaterdag|zondag] [bak|kook|maak|proef] ik "
        "[soep|appeltaart|curry|lasagne|roti] "
        "voor [mijn zus|de buren|mijn zoontje|een vriendin|oma].",
        "Vorige [zomer|winter|lente|herfst] was ik in [Lissabon|Napels|Gent|Krakau|de "
        "Ardennen|Marrakech|Kopenhagen] en sindsdien "
        "[droom ik van de zee|drink ik munthee|spaar ik kaarten|mis ik de zon|loop ik hard].",
        "Aan de muur hangt een [poster|schilderij|foto|spiegel|kleed] uit [Parijs|India|de jaren "
        "zestig|de kringloop|mijn jeugd], "
        "[een klant|iedereen|mijn broer] vindt dat [mooi|vreemd|grappig].",
        "Mijn [sjaal|sprei|favoriete jurk|kimono|badjas] is [groen|oud|van zijde|blauw met "
        "goud|een erfstuk|gestreept], "
        "en [dat zul je merken|vraag niet waarom|daar ben ik trots op|dat past bij mij].",
        "Als het [regent|stormt|vriest|warm is] [lees|zing|slaap|puzzel|naai] ik het liefst [bij het "
        "raam|in bad|op de bank|onder een deken].",
        "Ik heb [drie|vier|zes|acht|tien] jaar in een "
        "[bakkerij|hotel|bloemenwinkel|kapsalon|sportschool|ziekenhuis] gewerkt en "
        "[mis alleen de collega's|leerde daar luisteren|weet dus wat moe zijn is|sta nog steeds vroeg op].",
        "[Mannen|Gasten|Mensen] zeggen dat mijn [handen|ogen|grapjes|verhalen] [rustig maken|iets "
        "bijzonders hebben|niet te vergeten zijn], "
        "[zelf geloof ik dat maar half|dat hoor ik graag|oordeel zelf].",
        "Wat ik leuk vind: [oude films|tuinieren|schaken|zwemmen|rommelmarkten|treinreizen], [Thais "
        "eten|wijn uit de Elzas|haring|pure chocola] "
        "en [onweer|kaarslicht|brieven|slapende katten|lange zinnen].",
        "Over [tien jaar|een jaar|een poosje] wil ik een [eigen salon|huisje aan "
        "zee|theehuis|hond|diploma], daarvoor [spaar|werk|leer] ik "
        "[nu|elke dag|hard|in stilte].",
    ),
    "en": (
        "On [Mondays|Tuesdays|Thursdays|Sundays] I [bake|paint|swim|sing|sew] with [my sister|a "
        "neighbour|old friends|my son] and "
        "[we laugh a lot|nobody may disturb us|drink too much tea].",
        "Last [summer|winter|spring|autumn] I saw [Lisbon|Naples|Prague|Cork|Tangier|Oslo] and now I "
        "[dream of boats|cook with mint|miss the sun|save for a van].",
        "I worked [three|five|six|nine] years in a [bakery|hotel|bank|flower shop|hospital], so I know "
        "[how to listen|tired feet|all kinds of people].",
        "My favourite things: [old films|chess|trains|flea markets|gardens], [Thai food|red "
        "wine|herring|figs] and [thunder|candles|letters|sleeping cats].",
        "On my wall hangs a [map|mirror|carpet|poster] from [Paris|India|my grandmother|the sixties], "
        "ask me [why|about it|who gave it].",
    ),
    "de": (
        "[Montags|Dienstags|Donnerstags|Sonntags] [backe|male|schwimme|singe] ich mit [meiner "
        "Schwester|Freunden|den Nachbarn], das "
        "[tut mir gut|muss sein|macht Spaß].",
        "Letzten [Sommer|Winter|Herbst] war ich in [Lissabon|Neapel|Prag|Oslo|Tanger] und [träume "
        "seitdem vom Meer|trinke nun Minztee|vermisse die Sonne].",
        "Ich habe [drei|fünf|sechs|neun] Jahre in [einer Bäckerei|einem Hotel|einer Bank|einem "
        "Blumenladen] gearbeitet und "
        "[kann zuhören|kenne müde Füße|stehe noch früh auf].",
        "Was ich mag: [alte Filme|Schach|Flohmärkte|Gärten], [Feigen|Rotwein|Hering|Suppe] und "
        "[Gewitter|Briefe|schlafende Katzen].",
    ),
    "fr": (
        "Le [lundi|mardi|jeudi|dimanche], je [peins|nage|chante|cuisine] avec [ma sœur|des amis|mes "
        "voisins], [on rit beaucoup|c'est sacré|sans téléphone].",
        "L'[été|hiver|automne] dernier, j'étais à [Lisbonne|Naples|Prague|Oslo|Tanger] et [je rêve de "
        "bateaux|je bois du thé à la menthe|le soleil me manque].",
        "J'ai travaillé [trois|cinq|six|neuf] ans dans [une boulangerie|un hôtel|une banque|un hôpital] "
        "et [je sais écouter|je me lève encore tôt].",
        "Ce que j'aime : [les vieux films|les échecs|les brocantes|les jardins], [les figues|le vin "
        "rouge|la soupe] et [l'orage|les lettres|les chats qui dorment].",
    ),
    "es": (
        "Los [lunes|martes|jueves|domingos] [pinto|nado|canto|cocino] con [mi hermana|amigas|los "
        "vecinos], [reímos mucho|sin teléfono|es sagrado].",
        "El [verano|invierno|otoño] pasado estuve en [Lisboa|Nápoles|Praga|Oslo|Tánger] y [sueño con "
        "barcos|tomo té de menta|echo de menos el sol].",
        "Trabajé [tres|cinco|seis|nueve] años en [una panadería|un hotel|un banco|un hospital] y [sé "
        "escuchar|aún madrugo|conozco a la gente].",
        "Lo que me gusta: [el cine antiguo|el ajedrez|los mercadillos|los jardines], [los higos|el vino "
        "tinto|la sopa] y [la tormenta|las cartas|los gatos dormidos].",
    ),
}

# How writers spell alike words; a writer keeps to her own choice.
SPELLINGS: dict[str, tuple[tuple[str, str, float], ...]] = {
    "nl": (
        ("mijn", "m'n", 0.25),
        ("het", "'t", 0.12),
        ("een", "'n", 0.1),
        ("en", "&", 0.12),
        ("even", "eventjes", 0.3),
        ("gezellig", "knus", 0.3),
        ("euro", "eur", 0.3),
        ("ook", "óók", 0.1),
        ("altijd", "steeds", 0.25),
        ("per", "p.", 0.1),
    ),
    "en": (("and", "&", 0.3), ("you", "u", 0.15), ("please", "pls", 0.2), ("euro", "EUR", 0.4), ("I am", "I'm", 0.5)),
    "de": (("und", "&", 0.3), ("Euro", "EUR", 0.4), ("nicht", "nich", 0.1)),
    "fr": (("et", "&", 0.3), ("euros", "EUR", 0.4)),
    "es": (("y", "&", 0.3), ("euros", "EUR", 0.4)),
}
