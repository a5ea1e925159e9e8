# ruff: noqa: E501 -- tables of turns of phrase
"""Stops of a tour by their dates, ways to the door, what is gone, verbs that end a sentence, names of people: twelve languages.

One line per language where words are listed; `tests/extractors/test_place_tongues.py` asks that none lacks one. Folded, places blanked out.
"""

import re

from extractors.place_said import BLANK
from extractors.place_there import NOT, RECEIVE
from extractors.place_tongues import by_language, together


def _either(words: frozenset[str]) -> str:
    return "|".join(re.escape(word).replace("_", " ") for word in sorted(words, key=len, reverse=True))


_MONTH = (
    r"(?:jan|feb|maart|mart|marz|mar|mrt|apr|avr|abr|mei|mai|maj|may|mag|jun|juin|juil|jul|giu|lug|aug|ago|aou|sep|set|okt|oct|ott|out|nov|noi|dec|dez|dic|gen|ene|fev|fevr|styc|lut|kwie|czer|lip|sier|wrze|paz|list|grud|ian|iun|iul|oca|sub|nis|haz|tem|agu|eyl|eki|kas|ara|yan|fev|dek)[a-z]*\.?"
)
_UNTIL = r"\s?(?:-|–|/|t/m|tot(?: en met)?|til|till|to|until|through|bis|au|al|a|ao|do|pana(?: la| pe)?|la|and|en)\s?"
_DATES = rf"(?:\d{{1,2}}\.?(?: (?:de )?{_MONTH})?{_UNTIL}\d{{1,2}}\.? (?:de )?{_MONTH}|{_MONTH} \d{{1,2}}\.?{_UNTIL}\d{{1,2}}\.?)"
_STOP_BEFORE = re.compile(rf"(?<!\d){_DATES}(?: \d{{4}})?[:,]?(?: [a-z']{{1,8}}){{0,3}} ?\Z")
_DIGIT = re.compile(r"\d")
_ANY_DATES = re.compile(rf"(?<!\d){_DATES}")
_STOP_AFTER = re.compile(rf"['a-z]{{0,6}},? ?\(?(?:[a-z]{{1,5}} ){{0,2}}{_DATES}")


def follows_a_stop(before: str) -> bool:
    """Whether a range of dates stands in the clauses before: "8-12 mei in A, dan drie dagen in B"."""
    return _ANY_DATES.search(before) is not None


def is_stop(clause: str, rest: str) -> bool:
    """Whether a range of dates stands right before or behind a place: a stop of a tour, offered already."""
    near = clause[-60:]
    if _DIGIT.search(near) and _STOP_BEFORE.search(near):
        return True
    return _DIGIT.search(rest, 0, 24) is not None and _STOP_AFTER.match(rest) is not None


GONE = by_language("""
    nl: bestaat_niet_meer is_er_niet_meer is_gesloten is_dicht is_opgeheven is_achter_gelaten achter_me_gelaten achter_mij_gelaten is_verkocht is_opgezegd
    en: no_longer_exists does_not_exist_anymore is_closed has_closed is_gone is_no_more left_that behind_me left_behind was_sold is_sold
    de: gibt_es_nicht_mehr gibt's_nicht_mehr existiert_nicht_mehr ist_geschlossen hat_geschlossen hinter_mir_gelassen hinter_mir ist_verkauft
    fr: n'existe_plus est_ferme a_ferme est_fermee a_disparu derriere_moi est_vendu est_vendue
    es: ya_no_existe esta_cerrado ha_cerrado se_cerro cerro quedo_atras esta_vendido se_vendio
    it: non_esiste_piu e_chiuso ha_chiuso ha_cessato alle_spalle e_venduto e_venduta
    pt: ja_nao_existe esta_fechado fechou encerrou ficou_para_tras para_tras foi_vendido foi_vendida
    pl: juz_nie_istnieje jest_zamkniety zamknieto juz_nie_dziala zostal_zamkniety za_soba jest_sprzedany sprzedane
    ro: nu_mai_exista s-a_inchis este_inchis a_fost_inchis ni_mai_exista in_urma s-a_vandut
    bg: veche_ne_sashtestvuva veche_go_nyama e_zatvoren zatvori zad_men e_prodaden
    hu: mar_nincs bezart megszunt mar_nem_letezik magam_mogott eladtuk
    tr: artik_yok kapandi artik_kapali kapatildi geride_biraktim satildi
""")
"""What is gone from the place it stands behind."""
_GONE = re.compile(rf"['a-z]{{0,6}} (?:[a-z'-]+ ){{0,2}}?(?:{_either(together(GONE))})(?![a-z])|[^.!?\n{BLANK}]{{0,40}}(?<![a-z])left that ")


def is_gone(rest: str) -> bool:
    """Whether the rest of a sentence says that what was there is gone: "gibt es nicht mehr"."""
    return _GONE.match(rest) is not None


COMING = by_language("""
    hu: jovok megyek kiszallok utazom ellatogatok talalkozom vendegul
    tr: geliyorum gelirim gidiyorum giderim bulusuyorum bulusurum ediyorum ediyoruz
""")
"""Verbs of coming in the two languages whose verb stands last."""
REFUSING = by_language("""
    hu: nem_megyek nem_jarok nem_fogadok nem_utazom ne_hivj ne_irj ne_kerdezd ne_kerdezz nem_vallalok
    tr: gelmem gitmem gidemem gelmiyorum gitmiyorum calismiyorum calismam etmiyorum olmaz sormayin sorma aramayin yazmayin yapmiyorum
""")
_ROW = re.compile(rf"(?:'?[a-z]{{0,4}},? (?:ve |es |veya |vagy )?{BLANK}[{BLANK} ]*)+(?='|[a-z ])")
_VERB = re.compile(rf"[^.!?;\n{BLANK}]{{0,60}}?(?<![a-z])(?:{_either(RECEIVE['hu'] | RECEIVE['tr'] | together(COMING))})(?![a-z])")
_REFUSED = re.compile(rf"[^.!?;\n{BLANK}]{{0,40}}?(?<![a-z])(?:{_either(together(REFUSING))})(?![a-z])")
# "Goudában nőttem fel", "Zeist'te garsondum": behind a case of those languages, as the forms are short.
_ENDING = re.compile(r"'?[a-z]{1,5} ")
_OVER = re.compile(
    rf"(?:'?(?:[a-z]?b[ae]n|[oe]n) [^.,!?;\n{BLANK}]{{0,30}}?[a-z]{{3,}}(?:t[ae]m|t[ou]nk)|'?[dt][ae](?:ki)? [^.,!?;\n{BLANK}]{{0,40}}?[a-z]{{2,}}(?:[dt][iu]m|[dt][iu]k))(?= fel(?![a-z])|\s?(?:[.,!?;\n]|$)| (?:es|ve|de|ama|majd)(?![a-z]))"
)
_TO_ITS_END = re.compile(rf"[^.!?;\n,{BLANK}]{{0,40}}")
_NOT = re.compile(rf"(?<![a-z])(?:{_either((NOT['hu'] | NOT['tr']) - frozenset(['yok', 'sem']))})(?![a-z])")


def verb_behind(rest: str) -> bool | None:
    """What a Hungarian or Turkish verb behind a place says: she receives there (True), she does not go there (False)."""
    row = _ROW.match(rest)
    if row:
        rest = rest[row.end() :]
    if _REFUSED.match(rest):
        return False
    found = _VERB.match(rest)
    if not found:
        return False if _ENDING.match(rest) and _OVER.match(rest) else None
    going_on = _TO_ITS_END.match(rest, found.end())
    return None if _NOT.search(rest, 0, going_on.end() if going_on else found.end()) else True


GETS_OFF = by_language("""
    nl: stap_uit_in stap_uit_bij uitstappen_in afslag afrit neem_de_afslag neem_afrit verlaat_de_snelweg_bij verlaat_de_snelweg_in
    en: get_off_at get_off_in take_the_exit take_exit exit leave_at leave_the_motorway_at leave_the_highway_at come_off_the_motorway_at
    de: steig_in steig_aus_in ausfahrt nimm_die_ausfahrt aussteigen_in verlass_die_autobahn_in verlasse_die_autobahn_bei
    fr: descends_a descendez_a sortie sortez_a prenez_la_sortie
    es: baja_en bajate_en baje_en salida toma_la_salida sal_en
    it: scendi_a scendete_a uscita prendi_l'uscita esci_a
    pt: desce_em desca_em saida sai_em
    pl: wysiadz_w zjazd zjedz_w wysiadasz_w
    ro: cobori_in coboara_in iesirea iesi_la
    bg: slez_v slizash_v otbivka
    hu: szallj_le_itt szallj_le kijarat
    tr: in inin cikis
""")
"""Where the way ends: the last words before the place."""
GETS_ON = by_language("""
    nl: neem_de_trein_in stap_op_in stap_in_in houd
    en: take_the_train_in take_the_train_at get_on_at get_on_in board_at
    de: nimm_den_zug_in steig_ein_in einsteigen_in
    fr: prends_le_train_a prenez_le_train_a montez_a
    es: coge_el_tren_en toma_el_tren_en sube_en coja_el_tren_en
    it: prendi_il_treno_a sali_a prendete_il_treno_a
    pt: apanha_o_comboio_em pega_o_trem_em sobe_em apanhe_o_comboio_em
    pl: wsiadz_w wsiadasz_w wsiadz_do_pociagu_w
    ro: ia_trenul_din urca_in urci_in
    bg: vzemi_vlaka_ot kachi_se_v
    hu: szallj_fel
    tr: bin binin
""")
"""Where the way begins, or goes by."""
_OFF = re.compile(rf"(?<![a-z])(?:{_either(together(GETS_OFF) - frozenset(['in', 'inin', 'exit', 'sortie', 'salida', 'uscita', 'saida', 'szallj_le']))})\s$")
_OFF_HOUSE = re.compile(
    r"(?<![a-z])(?:afslag|afrit|exit|ausfahrt|sortie|salida|uscita|saida|zjazd|iesirea|otbivka|kijarat|cikis)\s$"
)
_THERE_IS_HOUSE = re.compile(
    r",? (?:en |and |und )?(?:daar|dort|there|da|la|alli|li|tam|acolo|ott|orada) (?:is|ligt|staat|vind|ist|steht|liegt|findest|you|se trouve|esta|c'e|jest|este|e|van)(?![a-z])"
)
_THEN_STREETS = re.compile(
    r",? (?:en |dan |daarna |and |then |und |dann |puis |luego |poi |depois |potem |apoi )*(?:de |the |die |la |il |o |a )?(?:(?:eerste|tweede|derde|first|second|third|erste|zweite|premiere|deuxieme|primera|segunda|prima|seconda|segunda) )?(?:straat |street |strasse |rue |calle |strada |rua )?"
    r"(?:links|rechts|linksaf|rechtsaf|left|right|rotonde|roundabout|kreisverkehr|a gauche|a droite|izquierda|derecha|a sinistra|a destra|esquerda|direita|w lewo|w prawo|stanga|dreapta|nalyavo|nadyasno|balra|jobbra|sola|saga)(?![a-z])"
)
_ON = re.compile(rf"(?<![a-z])(?:{_either(together(GETS_ON) - frozenset(['houd', 'bin', 'binin']))})\s$")
_PASSES = re.compile(r"(?:'[a-z]{1,3})? (?:aan (?:en|tot)|vorbei(?![a-z])|voorbij(?![a-z]))")
_LEAVES_ROAD = re.compile(r"(?<![a-z])(?:ga|rijd|sla|neem|fahr|stap|steig)[a-z]*(?: [a-z]+){0,2} (?:bij|in|bei) $")
_CHANGES = re.compile(r" (?:over|um)(?=[ .,;!]|$)")
_OFF_AFTER = re.compile(r" (?:af|eraf|uit|ab|raus|aus)(?=[ .,;!]|$)")


def on_the_way(clause: str, rest: str) -> bool | None:
    """What a way to the door says of a place: it ends there (True), or begins or goes by there (False)."""
    if _ON.search(clause) or (clause.endswith(("houd ", " an ")) and _PASSES.match(rest)):
        return False
    if _OFF.search(clause) and not _OFF_HOUSE.search(clause):
        return True
    if _OFF_HOUSE.search(clause) and (_THERE_IS_HOUSE.match(rest) or _THEN_STREETS.match(rest)):
        return True
    if _LEAVES_ROAD.search(clause):
        return False if _CHANGES.match(rest) else True if _OFF_AFTER.match(rest) else None
    return None


INTRODUCES = by_language("""
    nl: ik_ben dit_ben_ik: ik_heet mijn_naam_is naam: ben_ik: hier_is
    en: i_am i'm my_name_is name: call_me this_is
    de: ich_bin ich_heisse mein_name_ist name: nenn_mich heisse
    fr: je_suis je_m'appelle mon_nom_est prenom: prenom_: nom_: moi_c'est
    es: soy me_llamo mi_nombre_es nombre:
    it: sono mi_chiamo il_mio_nome_e nome:
    pt: sou_a chamo-me o_meu_nome_e meu_nome_e nome: sou
    pl: jestem mam_na_imie nazywam_sie imie:
    ro: sunt ma_numesc ma_cheama numele_meu_este nume:
    bg: az_sum az_sam kazvam_se imeto_mi_e ime:
    hu: a_nevem nevem nev: en_vagyok
    tr: ben adim benim_adim isim: ismim
""")
"""Directly before the name she goes by, which may be a town's."""
TITLES = by_language("""
    nl: mevrouw meneer de_heer mevr. mevr dhr. dhr juffrouw dokter familie
    en: mrs mr miss ms mister dr mrs. mr.
    de: frau herr fraulein
    fr: madame monsieur mme mademoiselle
    es: senora senor senorita don dona
    it: signora signor signorina
    pt: senhora senhor dona
    pl: pani pan panna
    ro: doamna domnul domnisoara
    bg: gospozha gospodin gospozhitsa
    hu: asszony ur kisasszony
    tr: bayan bay sayin
""")
"""Before a surname, "van" between them or not."""
_INTRODUCED = re.compile(rf"(?:^|[^a-z])(?:{_either(together(INTRODUCES))}) \Z")
_NAME_ENDS = re.compile(r"\s?(?:[,.!;\n]|$)|\s(?:en|and|und|et|y|e|i|si|es|ve|van|uit|from|aus)(?![a-z])")
_TITLED = re.compile(rf"(?:^|[^a-z])(?:{_either(together(TITLES))}) (?:van |von |de )?\Z")
_LAST_WORDS = frozenset(said.replace("_", " ").split()[-1] for said in together(INTRODUCES) | together(TITLES)) | frozenset(["van", "von", "de", ":"])


def is_a_person(text: str, start: int, end: int, capital: bool) -> bool:
    """Whether text[start:end] is the name of a person: she introduces herself by it, or a title stands before it."""
    if not text.endswith(" ", 0, start):
        return False
    first = max(0, start - 24)
    last = text[max(first, text.rfind(" ", first, start - 1) + 1) : start - 1].lstrip(".,!\n")
    if last not in _LAST_WORDS and last[-1:] != ":":
        return False
    before = text[first:start]
    words = before.split()
    if _TITLED.search(before) and (words[-1] not in ("de", "don", "pan", "dona", "bay") or capital):
        return words[-1] not in ("de",) or len(words) > 1
    return _INTRODUCED.search(before) is not None and _NAME_ENDS.match(text, end) is not None
