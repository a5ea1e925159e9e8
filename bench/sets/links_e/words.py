"""The word lists behind the slots, a Dutch and an English one, and the names and towns of the world."""


def _split(text: str) -> list[str]:
    return [word.strip() for word in text.replace("\n", " ").split("|")]


DUTCH = {
    "look": _split(
        "blonde|roodharige|mollige|slanke|donkere|grijze|rondborstige|sportieve|lange|kleine|krullige|getinte|stevige"
    ),
    "looks": _split("blond|roodharig|mollig|slank|donker|grijs|sportief|lang|klein|gebruind|stevig|fijn gebouwd"),
    "trait": _split(
        "geduldig|ondeugend|nieuwsgierig|warm|eigenwijs|vrolijk|belezen|zorgzaam|rustig|direct|dromerig|goedlachs|open"
    ),
    "nick": _split("de fluisteraar|Muisje|tante Koos|het stormpje|Kaneel|de professor|Bolletje|Vlinder|de nachtbraker"),
    "exjob": _split(
        """kapster|verpleegkundige|docente Frans|stewardess|bloemiste|receptioniste|fysiotherapeute|danseres|naaister|
        boekhoudster|zwemjuf|buschauffeur|bibliothecaresse|kok|tandartsassistente|makelaar|boerin|tolk|lasser"""
    ),
    "hobby": _split(
        """keramiek|boogschieten|salsa|schaken|tuinieren|zeilen|bokslessen|breien|fotografie|koorzang|wielrennen|yoga|
        schilderen|paardrijden|duiken|bridge|houtbewerking|vogels kijken|improvisatietheater|kalligrafie"""
    ),
    "origin": _split(
        """Paramaribo|Gdansk|Curaçao|Friesland|de Achterhoek|Boedapest|Lissabon|Zeeland|Riga|Manila|Rabat|Sofia|Cork|
        Bangkok|de Veluwe|Limburg|Praag|Medellín"""
    ),
    "study": _split("rechten|psychologie|kunstgeschiedenis|biologie|pabo|mode|journalistiek|farmacie|filosofie"),
    "scent": _split("lavendel|sandelhout|kokos|rozemarijn|vanille|eucalyptus|amandel|jasmijn|citroengras|ceder|vijgen"),
    "drink": _split(
        "koffie|munthee|witte wijn|verse jus|cappuccino|chai|limonade|een biertje|rooibos|prosecco|chocolademelk"
    ),
    "music": _split("Franse chansons|jazz|fado|soul|jaren tachtig|klassiek|blues|bossa nova|smartlappen|opera|reggae"),
    "pet": _split("teckel|kat|papegaai|labrador|kater|cavia|windhond|schildpad|konijn|poes|bordercollie"),
    "animal": _split("zwaluw|draak|kolibrie|panter|vos|slang|uil|dolfijn|kikker|hert"),
    "collect": _split("sneeuwbollen|oude ansichtkaarten|dropjes|theelepeltjes|knopen|zeeschelpen|lp's|vingerhoedjes"),
    "sign": _split(
        "ram|stier|tweelingen|kreeft|leeuw|maagd|weegschaal|schorpioen|boogschutter|steenbok|waterman|vissen"
    ),
    "dish": _split("lasagne|nasi|stoofpot|appeltaart|roti|moussaka|erwtensoep|tajine|pastei"),
    "near": _split(
        """het station|de markt|de watertoren|het ziekenhuis|de schouwburg|de jachthaven|de bioscoop|het zwembad|
        de brug|het stadspark|de oude kerk|het winkelcentrum|de sporthal|de molen|het gemeentehuis|
        de rotonde|de bibliotheek"""
    ),
    "colour": _split("groene|blauwe|rode|gele|zwarte|paarse|grijze|witte"),
    "num": _split("drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien"),
    "few": _split("twee|drie|vier"),
    "num20": _split("21|23|25|28|30"),
}

ENGLISH = {
    "look": _split("blonde|curvy|slim|petite|tall|red-haired|dark-eyed|freckled|silver-haired|tanned"),
    "trait": _split("patient|playful|curious|warm|stubborn|well-read|caring|calm|direct|witty|gentle|dreamy"),
    "nick": _split("Whisper|Sunny|the Professor|Cinnamon|Little Storm|Butterfly|Night Owl"),
    "exjob": _split(
        "nurse|teacher|flight attendant|florist|bookkeeper|dancer|waitress|translator|chef|swim coach|tailor"
    ),
    "hobby": _split(
        "pottery|archery|salsa|chess|sailing|boxing|knitting|photography|climbing|yoga|painting|bird watching"
    ),
    "origin": _split("Bristol|Lagos|Porto|Kingston|Warsaw|Vilnius|Bogotá|Manila|Dublin|Prague|Nairobi|Athens|Hanoi"),
    "study": _split("law|psychology|art history|biology|fashion|pharmacy|philosophy|economics"),
    "scent": _split("lavender|sandalwood|coconut|rosemary|vanilla|eucalyptus|almond|jasmine|cedar|fig"),
    "drink": _split("mint tea|white wine|espresso|chai|ginger beer|prosecco|hot chocolate|fresh juice|gin and tonic"),
    "music": _split("French songs|jazz|fado|soul|the eighties|classical|blues|bossa nova|opera|reggae|country"),
    "pet": _split("dachshund|cat|parrot|labrador|rabbit|tortoise|greyhound|guinea pig"),
    "animal": _split("swallow|dragon|hummingbird|panther|fox|snake|dolphin|stag"),
    "collect": _split("snow globes|old postcards|teaspoons|buttons|sea shells|vinyl records|fridge magnets"),
    "sign": _split("Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces"),
    "dish": _split("lasagne|fried rice|goulash|apple pie|roti|moussaka|pea soup|jollof"),
    "near": _split(
        "the station|the market|the water tower|the hospital|the theatre|the marina|the town park|the old church"
    ),
    "colour": _split("green|blue|red|yellow|black|purple|grey|white"),
    "num": _split("three|four|five|six|seven|eight|nine|ten"),
    "few": _split("two|three|four"),
    "num20": _split("21|23|25|30"),
}

NAMES = _split(
    """Mila|Anouk|Sanne|Lotte|Fleur|Iris|Noor|Roos|Tess|Jade|Eva|Julia|Nina|Bianca|Chantal|Patricia|Monique|Ingrid|
    Samira|Layla|Yasmin|Nadia|Carmen|Lucía|Valentina|Camila|Isabella|Daniela|Paola|Gabriela|Ania|Kasia|Ola|Magda|Zuzanna|
    Andreea|Ioana|Raluca|Bianka|Petra|Veronika|Zsófi|Réka|Dora|Elena|Mirela|Kalina|Greta|Heidi|Sabine|Claudia|Margot|
    Céline|Amélie|Chloé|Sophie|Emma|Grace|Ruby|Scarlett|Amber|Crystal|Joy|Faith|Destiny|Mei|Lin|Yuki|Mali|Nok|Ploy|Fah|
    Kim|Linh|Shanti|Priya|Rosa|Flora|Bella|Stella|Luna|Aurora|Diana|Vera|Wilma|Greetje|Tineke|Marja|Annelies|Femke|
    Floor|Merel|Saskia|Esmee|Naomi|Dewi|Kiki|Lola|Coco|Gigi|Pien|Jolie|Romy|Senna|Zoë|Maud|Lieke|Tamara|Natasja"""
)
TOWNS = _split(
    """Rotterdam|Utrecht|Eindhoven|Groningen|Tilburg|Almere|Breda|Nijmegen|Apeldoorn|Haarlem|Arnhem|Enschede|Amersfoort|
    Zaandam|Zwolle|Leiden|Maastricht|Dordrecht|Zoetermeer|Deventer|Delft|Alkmaar|Venlo|Leeuwarden|Heerlen|Roosendaal|
    Hilversum|Assen|Gouda|Zeist|Houten|Nieuwegein|Ede|Helmond|Oss|Middelburg|Terneuzen|Emmen|Hoorn|Lelystad"""
)
CLUBS = _split("Zilverhof|De Blauwe Vos|Villa Kastanje|Maanlicht 12|Het Oude Veerhuis|Bordeaux Rood|Lindenlaan Privé")
STREETS = _split("Kettingstraat|Turfkade|Oude Houtweg|Molenpad|Lange Zijl|Vissersdijk|Appelgaard|Spoorzicht|Wagenweg")
