"""The indicators that are read from the words of an ad (I04, I06-I09, I12-I14): every pattern, in every language."""

from collections.abc import Iterator

from indicators.catalogue import Catalogue
from indicators.views import AdView, GroupView, Hit, Place
from indicators.words import read_words


def evaluate(group: GroupView, catalogue: Catalogue) -> Iterator[Hit]:
    for ad in group.ads:
        for code, place in wording(ad, catalogue):
            yield Hit(code, ad.ad_id, ad.version_id, place)


def wording(ad: AdView, catalogue: Catalogue) -> Iterator[tuple[str, Place]]:
    """(code, place) of everything the title and the text say."""
    for part, text in (("title", ad.title), ("text", ad.text)):
        if not text:
            continue
        for code, start, end in catalogue.pattern_index.find(read_words(text)):
            yield code, Place(part, start, end)
