# ruff: noqa: E501 -- word tables
"""Numbers whose digits stand apart: prefix here and rest there, written backwards, in Morse."""

import re

from extractors.alternatives import by_first_letter
from extractors.facts import Numbering
from extractors.phone_edge import Edge
from extractors.phone_gate import turned_words
from extractors.phone_tokens import Stretch
from extractors.phone_validity import Valid, validate

_BACKWARDS = re.compile(by_first_letter(
    r"sondan basa|ters(?:ine)? cevir|arkadan one|(?:draai|keer) (?:deze |de |alle |mijn )?(?:cijfers|nummer|getallen) om|(?:dreh|kehr)e? (?:diese |die |alle |meine )?(?:ziffern|zahlen|nummer) um|inverse[rz]? (?:ces |les |tous les )?chiffres|retourne[rz]? (?:ces |les )?chiffres"
    r"|(?:dale|da|dad) la vuelta a (?:estas |estos |las |los )?(?:cifras|numeros|digitos)|invierte (?:estas |estos |las |los )?(?:cifras|numeros|digitos)|odwroc (?:te |wszystkie )?(?:cyfry|numer)|inverseaza (?:aceste |toate )?(?:cifrele|cifre)|forditsd meg|gira (?:queste |le )?cifre|inverti (?:queste |le )?cifre|rovescia (?:queste |le )?cifre|inverte (?:estes |os )?(?:algarismos|digitos|numeros)|vira (?:estes |os )?(?:algarismos|numeros)"
    r"|van rechts naar links|right to left|rechts nach links|droite a gauche|derecha a (?:la )?izquierda|prawej do lewej"
    r"|dreapta (?:la|spre) stanga|jobbrol balra|destra (?:a|verso) sinistra|direita para (?:a )?esquerda|sagdan sola"
    r"|odwrotn|forditott|ordre inverse|orden inverso|ordine inverso|ordem inversa|ters\s?(?:sirada|oku)|last digit first"
    r"|verkehrt ?herum|andersherum|spiegelverkehrt|von hinten|a rovescio|hatulrol|hatrafele|wstecz|geri oku|ters (?:cevir|yaz)"
    r"|(?:begint|start\w*|begins?|beginnt|commence|empieza|comeca|zaczyna|incepe|inizia|kezdodik)\W{1,2}(?:bij|with|at|from|mit|bei|par|por|con|od|cu|dal\w*|com|a)\W{1,2}(?:het |the |der |le |el |la |o |l')?(?:laatste|last|letzten|derni\w+|ultim\w+|ostatni\w+)|(?:van|from|von|vom|de|del|do|dall'|od)\W{1,2}(?:het |the |der |le |l')?(?:laatste|last|letzten|dernier|ultimo|ultima|ostatni\w+) (?:cijfer |digit |ziffer |chiffre |cifra |cyfry )?(?:naar|to|zum|zur|bis|au|al|alla|do|ate)\W|umgedreht|ruckwart|gedreht|verdreht|laatste cijfer eerst|letzte ziffer zuerst|achterste\s?voren|achteruit|omgekeerd|omgedraaid|omdraaien|draai om|andersom"
    r"|van achter(?:en)? naar vo+r(?:en)?|van rechts naar links|spiegel|gespiegeld|"
    r"backwards?|reversed?|right to left|in reverse|mirror|back to front|ruckwarts|umgekehrt|von hinten"
    r"|rechts nach links|a l'envers|al reves|od tylu|wspak|invers|de la coada|visszafele|"
    r"al contrario|all'indietro|ao contrario|de tras para|tersten|tersinden|geriye"
))  # fmt: skip
_PREFIX_LAST = re.compile(
    r"zet|plak|plaats|vergeet|daar voor|er nog|er [a-z0-9 ]{0,12}voor|put |add |moet er|komt er|hoort er"
    r"|ervoor|er voor|daarvoor|vooraan|prefix|voorvoegsel|vooraf|begint|begin|start|in front|before"
    r"|voor de rest|netnummer|davor|vorne|devant|avant|delante|antes|przed|inainte|ele|once"
)
_MORSE = {"-----": "0", ".----": "1", "..---": "2", "...--": "3", "....-": "4", ".....": "5", "-....": "6", "--...": "7",
          "---..": "8", "----.": "9"}  # fmt: skip
_MORSE_RUN = re.compile(r"(?<![.\-])[.\-]{5}(?:[\s/|,;]{1,4}[.\-]{5}){8,14}(?!-|\.[.\-])")


def says_backwards(text: str, start: int, end: int) -> bool:
    """Whether the words there ask to read from right to left."""
    return turned_words(text) and _BACKWARDS.search(text, start, end) is not None


def reversed_reading(
    stretch: Stretch, edges: list[list[Edge]], blocked: list[bool], numbering: Numbering
) -> tuple[Valid, int, int] | None:
    """The number a stretch gives when its digits are read from the last to the first: (number, start, end)."""
    row: list[Edge] = []
    best: tuple[Valid, int, int] | None = None
    at = 0
    while at < len(edges):
        if blocked[at] or not edges[at] or (not row and not (stretch.tokens[at].strength or stretch.tokens[at].maybe)):
            if row and (blocked[at] or stretch.tokens[at].strength):
                best = best or _reverse(row, numbering)
                row = []
            at += 1
            continue
        edge = edges[at][0]
        row.append(edge)
        at = edge.last + 1
    return best or _reverse(row, numbering)


def _reverse(row: list[Edge], numbering: Numbering) -> tuple[Valid, int, int] | None:
    """The reading of the fewest chunks; linear, since a number has at most thirteen digits."""
    best: tuple[int, Valid, int, int] | None = None
    for first in range(len(row)):
        digits = ""
        for last in range(first, min(first + 14, len(row))):
            digits += row[last].digits
            if len(digits) > 14:
                break
            backwards = digits[::-1]
            if len(digits) < 10 or not backwards.startswith(("06", "316", "07", "0031", "0044", "447")):
                continue
            valid = validate(backwards.removeprefix("00"), not backwards.startswith("0") or backwards.startswith("00"), numbering)
            count = last - first
            if valid and valid.number_type in ("mobile", "synthetic") and (best is None or count < best[0]):
                best = (count, valid, row[first].start, row[last].end)
    return best[1:] if best else None


def morse_readings(text: str, numbering: Numbering) -> list[tuple[Valid, int, int]]:
    """Numbers in Morse digits."""
    if "---" not in text and "..." not in text:
        return []
    out: list[tuple[Valid, int, int]] = []
    for found in _MORSE_RUN.finditer(text):
        digits = "".join(_MORSE.get(sign, "x") for sign in re.findall(r"[.\-]{5}", found.group()))
        valid = validate(digits, not digits.startswith("0"), numbering) if "x" not in digits else None
        if valid:
            out.append((valid, *found.span()))
    return out


def scattered_reading(
    text: str, groups: list[tuple[str, int, int]], numbering: Numbering
) -> tuple[Valid, int, int] | None:
    """The number that all free digit groups of a text make together, in order or with the prefix moved to the front.

    `groups`: (digits, start, end) of everything that is nothing else. The span is that of the longest group.
    """
    if not 2 <= len(groups) <= 12:
        return None
    orders = [groups]
    heads = [
        group for group in groups if group[0] in ("06", "0", "31", "316", "0031", "00316", "07", "077", "067", "069")
    ]
    for head in heads[:2]:
        if groups[0] is not head and _PREFIX_LAST.search(text, max(0, head[1] - 60), min(len(text), head[2] + 60)):
            orders.append([head, *[group for group in groups if group is not head]])
    for order in orders:
        digits = "".join(group[0] for group in order)
        if not 10 <= len(digits) <= 13 or not digits.startswith(("06", "0031", "316", "07")):
            continue
        valid = validate(digits, digits.startswith("31"), numbering)
        if valid and valid.number_type in ("mobile", "synthetic"):
            longest = max(order, key=lambda group: len(group[0]))
            return valid, longest[1], longest[2]
    return None
