# ruff: noqa: E501 -- word tables
"""How people say that the parts of a number stand in another order. One row a language, the same cells for all; folded."""

from typing import NamedTuple


class Order(NamedTuple):
    """Patterns of one language, each to be found as whole words."""

    part: str  # what is turned about: halves, blocks, groups, pairs
    swapped: str  # said of the parts: they changed places
    turned: str  # said of the parts: they go from the last to the first
    later: str  # the part that goes in front: second, last
    front: str  # where it goes


ORDER: dict[str, Order] = {
    "nl": Order(
        r"helft(?:en)?|cijferpa(?:ren|artjes)|blok(?:ken|jes?)?|groep(?:en|jes?)?|cijfergroep(?:en|jes)?|de(?:el|len)|stuk(?:ken|jes)?|paren|paartjes|tweetallen",
        r"verwissel\w*|om(?:ge)?wissel\w*|(?:om)?gewisseld|van plaats|om(?:ge)?draai\w*|verkeerd om|verkeerde volgorde|andersom|omgekeerd\w*",
        r"omgekeerde volgorde|van achter(?:en)? naar vo+r(?:en)?|achterstevoren|van (?:de )?laatste naar (?:de )?eerste|van rechts naar links|achteraan",
        r"tweede|laatste|achterste", r"vooraan|voorop|naar voren|ervoor|eerst|aan het begin",
    ),
    "en": Order(
        r"halves|half|blocks?|groups?|parts?|chunks?|pieces?|pairs?|sets?",
        r"swapped|swap|switched|switch|reversed|exchanged|flipped|(?:the )?wrong way (?:a?round)|mixed up|other way (?:a?round)",
        r"reverse order|in reverse|backwards?|back to front|from (?:the )?last to (?:the )?first|last one first|from the (?:back|end)|right to left",
        r"second|last|other", r"first|in front|at the front|to the front|at the start",
    ),
    "de": Order(
        r"h(?:a|ae)lften?|bl(?:o|oe)cke?n?|ziffernbl\w+|gruppen?|teile?n?|st(?:u|ue)cke?n?|paare?n?|zweiergruppen",
        r"vertausch\w*|getauscht|tausch\w*|verdreht|umgedreht|dreh\w*|umgekehrt\w*|verkehrt ?herum|andersherum|verwechselt",
        r"umgekehrter reihenfolge|von hinten(?: nach vorne?)?|ruckwarts|rueckwarts|von der letzten zur ersten|vom letzten zum ersten|von rechts nach links",
        r"zweiten?|letzten?|hinteren?", r"nach vorne?|vorne|davor|zuerst|an den anfang|voran",
    ),
    "fr": Order(
        r"moities?|blocs?|groupes?|parties?|morceaux|paires?|tranches?",
        r"inverse(?:e?s?)|inversez|echange\w*|permute\w*|interverti\w*|intervertissez|a l'envers|dans le desordre",
        r"(?:ordre|sens) inverse|a l'envers|de la fin au debut|d[ue] (?:la )?derni\w+ (?:au|a la) premi\w+|en partant de la fin|de droite a gauche",
        r"deuxieme|seconde?|derni\w+", r"devant|en premier|d'abord|au debut|en tete|avant",
    ),
    "es": Order(
        r"mitad(?:es)?|bloques?|grupos?|partes?|trozos?|pares|parejas?",
        r"cambiad[oa]s?|cambia|intercambi\w*|invertid[oa]s?|invierte\w*|al reves",
        r"orden (?:inverso|contrario)|al reves|de(?:l| la) ultim[oa] (?:al|a la) primer[oa]|del final al (?:principio|comienzo)|de atras (?:hacia|para|a) (?:a)?delante|de derecha a izquierda",
        r"segund[oa]|ultim[oa]", r"delante|primero|al principio|al frente|antes",
    ),
    "pl": Order(
        r"polow\w+|blok\w*|grup\w*|czesc\w*|par(?:y|ami)?|kawalk\w+",
        r"zamienion\w*|zamien\w*|odwrocon\w*|odwroc|przestawion\w*|na odwrot|zle ulozon\w*",
        r"odwrotnej kolejnosci|odwrotnie|wspak|od tylu|od konca(?: do poczatku)?|od ostatni\w+ do pierwsz\w+|od prawej do lewej",
        r"drug\w+|ostatni\w*", r"na poczatek|na poczatku|na przod|z przodu|najpierw|do przodu",
    ),
    "ro": Order(
        r"jumatat\w+|bloc(?:ul|uri|urile)?|grup(?:a|e|ele|ul|uri|urile)?|part(?:i|ile|ea)|bucat\w+|perech\w+",
        r"invers\w*|inversat\w*|schimbat\w*|schimba|pe dos|interschimbat\w*",
        r"ordine inversa|invers|de la (?:coada|sfarsit)(?: la inceput)?|de la ultim\w+ la prim\w+|de la dreapta la stanga|de-a-ndoaselea",
        r"doilea|doua|ultim\w+", r"in fata|la inceput|inainte|prim(?:ul|a)",
    ),
    "hu": Order(
        r"fel[eé]?t?|felek|blokk\w*|csoport\w*|resz\w*|tomb\w*|par(?:ok|okat|jai)?|szampar\w*",
        r"(?:fel|meg)?cserel\w*|fel van(?:nak)? cserelve|megfordit\w*|fordit\w*|felcserelod\w*|forditva",
        r"forditott sorrend\w*|hatulrol(?: elore)?|visszafele|az utolsotol az elsoig|jobbrol balra",
        r"masodik\w*|utolso\w*", r"elore|elol|ele|eloszor|az elejere",
    ),
    "it": Order(
        r"meta|blocc(?:o|hi)|grupp[oi]|part[ei]|pezz[oi]|coppi[ae]",
        r"scambiat[oiae]|scambia\w*|invertit[oiae]|inverti|al contrario|a rovescio|rovesciat[oiae]",
        r"ordine inverso|al contrario|all'indietro|a ritroso|dall'ultim[oa] al(?:la)? prim[oa]|dalla fine(?: all'inizio)?|da destra a sinistra",
        r"second[oa]|ultim[oa]", r"davanti|per prim[oa]|all'inizio|prima|in testa",
    ),
    "pt": Order(
        r"metades?|blocos?|grupos?|partes?|pedacos?|pares",
        r"trocad[oa]s?|troca\w*|invertid[oa]s?|inverte\w*|ao contrario",
        r"ordem (?:inversa|contraria)|ao contrario|de tras para (?:a )?frente|d[oa] ultim[oa] (?:ao|a|para [oa]) primeir[oa]|do fim (?:para|ao) (?:o )?(?:inicio|comeco|principio)|da direita para a esquerda",
        r"segund[oa]|ultim[oa]", r"a frente|na frente|primeiro|no inicio|no comeco|antes",
    ),
    "tr": Order(
        r"yari\w*|blo[kg]\w*|bolum\w*|parca\w*|grup\w*|kis[i]?m\w*|ikili\w*",
        r"yer degis\w*|yerleri? degis\w*|degistir\w*|degismis|karis\w*|ters\w*",
        r"ters sira\w*|tersten|tersinden|sondan basa|sondan|sagdan sola|geriye dogru",
        r"ikinci\w*|son(?:uncu)?", r"basa|one|onune|once|basina",
    ),
}  # fmt: skip


def any_of(cell: str) -> str:
    """One cell of all languages as one pattern."""
    return "|".join(getattr(order, cell) for order in ORDER.values())
