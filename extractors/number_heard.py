# ruff: noqa: E501 -- word tables
"""Digits as people spell them who write by ear: "siks", "drai", "katr". Only for rows that are number words already."""

from functools import cache

_HEARD: dict[str, tuple[str, ...]] = {  # 0 to 9, variants after "|"
    "nl": ("nol|nuul|nulle|noel", "ien|eens|eine|ein|enne", "twe|tweh|twie|tweej|twej|toe", "dri|drei|drieje|dry|drij", "fier|vir|fir|viir|feer", "vaif|vijv|fijf|veif|vief|vijff|fijv|veijf", "ses|sess|zas|zezz|zez|seks", "sefe|zeve|sewen|zeuve|zeuven|zevun|seeven|sevun|zefen", "agt|ach|aggt|aght|aacht|8t", "nege|neege|neechen|negun|neegen|neggen|neighen"),
    "en": ("zeero|ziro|zeroe|zerow|zerro|nil|zip|nada|oo", "wun|won|wan|onne|uan", "too|tu|tew|twoo|tue|tooo|to", "tree|thre|thri|free|thrie|threa|tri", "fore|foor|for|fower|foer|fourr|faur", "fiv|fyv|fife|faiv|fyve|faive|vive|phive", "siks|sicks|sics|syx|sixx|sicks|siggs", "sevn|sevin|seben|sevun|savan|seaven|sefen", "ate|eit|ayt|ait|eigth|eigt|aight|eihgt|eyght", "nain|nyn|nyne|niner|nien|nein|nayn|naine"),
    "de": ("nul|nuhl|nulll|nuul|nall", "ains|einz|eynz|ainz|aynz|eis|eintz", "tswei|zwai|zwey|zwoi|tzwei|swei|zway|tsvai", "drai|drey|trei|dray|dreih|trai", "fir|fia|fihr|vir|fier|fiehr|viehr|fiea", "fumpf|funv|fumf|vunf|vuenf|fumv|finf|fymf|fynf|fuemf|funnf", "seks|zechs|sex|sechz|secks|zeks|sexs|sechss|segs", "siben|sihben|zieben|seeben|sibn|siebn|siiben|zibben|siehben", "aht|acth|agt|ahct|achd|ocht|acht", "noin|neuen|noyn|nojn|neu|noihn|nain|noein|neunn"),
    "fr": ("zerro|zeroh|zerau|sero", "in|hun|ein|ain|une", "deu|deus|deuh|de|deuxx|dx", "troi|trwa|troa|trois|trw|troix", "katr|quatr|catre|katre|quatres|kat|quattre", "sinq|sink|cink|senk|cinc|cinqe|sinc", "sis|siss|cis|sisse|cix|sisx", "set|cet|sette|cept|cette|sett", "uit|ouit|wit|huitt|ui|huite|yit", "nef|neuff|noeuf|neufe|nof|neuph"),
    "es": ("sero|zero|ceroo|ceru|zerro", "un|unno|huno|uni", "doz|doss|do|doos", "trez|tress|tre|treis", "cuatr|quatro|kuatro|cuarto|quattro|cuatto", "sinco|cinko|zinco|sinko|cinc|simco", "ceis|seiz|seyz|zeis|sei|seys", "ciete|siet|syete|ziete|siette|cete", "osho|otxo|oxo|otcho|ochho|otsho", "nuebe|nueb|nuve|muebe|nueve|nuevo"),
    "pl": ("zeru|zerro|zera|sero", "jedn|jedem|jeen|jedyn|iden", "dfa|dva|dwaa|dwo", "trzi|tszy|trsy|czy|tsy|tri|tszi", "cztry|ctery|cztyry|szery|cteri|czteri", "piec|piedz|pjec|piendz|pienc|pinc", "szejsc|ssesc|szesz|sesc|szes|shest|szest", "siedm|siedym|sjedem|sedem|szedem|shedem", "osm|ossem|osem|oszem|oshem", "dzieviec|dziewinc|dziewienc|dzewiec|dziewiedz|jewiec"),
    "ro": ("zerro|zeru|sero", "un|uno|uni|unnu", "doy|do|doua|doj", "trey|tre|trej|treii", "patro|patri|ptru|pattru", "chinci|cinc|cinch|cinchi|cinnci", "sasse|shase|sese|shasse|sas", "shapte|sate|sapti|shapti|septe|sept", "obt|opd|opptt|obpt", "nua|noa|nouua|now|noue"),
    "hu": ("nula|null|nnulla|nolla", "eggy|edj|egi|edy|eg", "keto|keetto|kato|kettu|ketoo", "harm|haron|haarom|horom|harrom", "negi|nedy|nedj|neegy|niegy|neg", "oot|ott|eot|oet", "hatt|hot|hatv", "hett|heet|hit", "nyoltz|nyoc|njolc|nyolcz|niolc|nyoltc|nolc", "kilentz|kilenz|kilencz|killenc|kilenk|kileng"),
    "it": ("zerro|sero|dzero|zzero", "unno|huno|un", "duo|due|dwe|duee", "tree|trei|tr", "quatro|cuattro|cuatro|quatto|kuattro|qwattro", "cinqe|cinkue|cincue|cinquo|cincque|chinque", "say|sey|seii|sai", "sete|sett|zette|sette", "oto|ottu|octo|oddo", "nuove|novve|nofe|nov"),
    "pt": ("zerro|sero|ceru|zeru", "hum|un|on|umm", "doi|doys|doix|dos|doiz", "treis|trez|tres|trei", "cuatro|quato|kuatro|quattro|catro|qutro", "sinco|cinko|cinc|sinko|simco", "seiz|ceis|sei|seix|meya", "set|cete|sett|sette|zete", "oyto|oitu|oit|hoito|oitto", "novi|noveh|nov|novve|nofe"),
    "tr": ("sifr|sfir|sifirr|sufur|zifir|cifir", "bi|birr|pir|bier", "yki|ikki|iky|igi", "utch|uch|ucc|uts", "dorrt|dor|dert|tort|dord", "besh|bess|pes|besch", "alty|alte|altti|aldi|halti", "yeddi|jedi|yedy|yetti", "sekis|sekizz|segiz|sekkiz|zekiz", "dokus|dokkuz|toguz|doguz|dokuzz"),
}  # fmt: skip


@cache
def heard(language: str) -> dict[str, int]:
    """Spelling by ear → digit."""
    found: dict[str, int] = {}
    for digit, variants in enumerate(_HEARD[language]):
        for word in variants.split("|"):
            found.setdefault(word, digit)
    return found
