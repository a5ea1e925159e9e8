"""Where an ad's own words end and a block of other people's ads begins, for sources that give both as one text.

A site profile separates them by selector; an imported text has only its headings. Numbers under such a heading are
other people's and must never link.
"""

import re

MAX_HEADING = 60
"""Characters: a heading is short and stands alone on its line, or opens the rest with a colon."""

_OTHERS = (
    r"vergelijkbare|soortgelijke|gelijkaardige|gerelateerde|andere|meer|overige|aanbevolen|similar|related|other|more|"
    r"recommended|ahnliche|ähnliche|weitere|otros|otras|similares|más|mas|autres|podobne|inne|alte|similare|benzer|"
    r"altri|altre|simili|outros|похожие|другие"
)
_ADS = (
    r"advertenties|adverteerders|annonces|ads|adverts|advertisements|listings|profiles|profielen|anzeigen|inserate|"
    r"anuncios|ogłoszenia|ogloszenia|anunțuri|anunturi|ilanlar|annunci|anúncios|объявления|dames|ladies|masseuses"
)
_HEADING = re.compile(
    rf"^[\W_]*(?:"
    rf"(?:bekijk ook |zie ook |see also |siehe auch |voir aussi )?(?:de |the |deze |these )?(?:{_OTHERS}) (?:{_ADS})"
    rf"(?: (?:in|bij|uit|near|from|aus|en|à|w) \w[\w' -]{{1,25}})?"
    rf"|(?:{_ADS}) (?:{_OTHERS})"
    r"|(?:misschien ook |ook )?interessant voor (?:jou|u)|anderen bekeken ook|bekijk ook|zie ook|lees ook|"
    r"you (?:may|might) also like|others also viewed|see also|das könnte (?:dich|sie) (?:auch )?interessieren"
    r")[\W_]*$",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:mij|mijn|deze adverteerder|me|my|mine|this (?:user|advertiser)|mir|ons|our|us)\b", re.IGNORECASE
)
_PIECE = re.compile(r"[^.!?|•\n]+")


def own_and_rest(text: str) -> tuple[str, str]:
    """The ad's own text and the rest of the page; the rest is empty when no heading says where it begins.

    "Other ads of mine" is no such heading: those are the advertiser's own. Linear in the length of the text.
    """
    for piece in _PIECE.finditer(text):
        if _is_heading(piece[0], alone=text[piece.end() : piece.end() + 1] in ("", "\n")):
            own = text[: piece.start()].rstrip()
            if own:
                return own, text[piece.start() :].lstrip()
    return text, ""


def _is_heading(piece: str, *, alone: bool) -> bool:
    """A heading that ends its line, or one that a colon parts from what follows."""
    head, colon, _ = piece.partition(":")
    if not alone and not colon:
        return False
    said = head.strip()
    return 3 < len(said) <= MAX_HEADING and _OWN.search(said) is None and _HEADING.match(said) is not None
