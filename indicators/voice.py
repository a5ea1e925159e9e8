"""I04 beside its wording: a manager or reception speaks, as the extractor read it."""

from collections.abc import Iterator

from indicators.views import GroupView, Hit


def evaluate(group: GroupView) -> Iterator[Hit]:
    for ad in group.ads:
        for place in ad.manager:
            yield Hit("I04", ad.ad_id, ad.version_id, place)
