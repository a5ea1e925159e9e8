"""I02: the same photo with different numbers and names."""

from collections.abc import Iterator

from indicators.catalogue import Catalogue
from indicators.views import GroupView, Hit


def evaluate(group: GroupView, catalogue: Catalogue) -> Iterator[Hit]:
    min_numbers = catalogue.setting("I02", "min_numbers")
    min_names = catalogue.setting("I02", "min_names")
    own = {ad.ad_id: ad for ad in group.ads}
    for lead in group.leads:
        if lead.kind != "photo":
            continue
        numbers = {phone for ad in lead.ads for phone in ad.phones}
        names = {ad.name for ad in lead.ads if ad.name is not None}
        if len(numbers) < min_numbers or len(names) < min_names:
            continue
        detail = {"numbers": len(numbers), "names": len(names), "ads": len(lead.ads)}
        for ad in lead.ads:
            if ad.ad_id in own:
                yield Hit("I02", ad.ad_id, own[ad.ad_id].version_id, None, detail)
