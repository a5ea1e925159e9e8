"""I08, I10 and I14 beside their wording: what extracted facts say of the conditions of work."""

from collections.abc import Iterator

from indicators.catalogue import Catalogue
from indicators.views import GroupView, Hit


def evaluate(group: GroupView, catalogue: Catalogue) -> Iterator[Hit]:
    for ad in group.ads:
        for place in ad.always:
            yield Hit("I08", ad.ad_id, ad.version_id, place)
    yield from low_prices(group, catalogue.setting("I10", "percent_of_median"))
    yield from many_at_one_home(group, catalogue.setting("I14", "min_persons"))


def low_prices(group: GroupView, percent_of_median: int) -> Iterator[Hit]:
    """I10: an hour below a share of the region's median. Without a median there is nothing to say."""
    if group.median_hour_cents is None:
        return
    limit = group.median_hour_cents * percent_of_median / 100
    for ad in group.ads:
        for price in ad.hour_prices:
            if price.cents < limit:
                detail = {"cents": price.cents, "median_cents": group.median_hour_cents}
                yield Hit("I10", ad.ad_id, ad.version_id, price.place, detail)


def many_at_one_home(group: GroupView, min_persons: int) -> Iterator[Hit]:
    """I14: one home address under several working names."""
    addresses = sorted({address.digest for ad in group.ads for address in ad.addresses})
    for digest in addresses:
        there = [
            (ad, address) for ad in group.ads for address in ad.addresses if address.digest == digest
        ]
        names = {ad.name for ad, _ in there if ad.name is not None}
        if len(names) < min_persons:
            continue
        for ad, address in there:
            yield Hit("I14", ad.ad_id, ad.version_id, address.place, {"names": len(names), "ads": len(there)})
