"""I03: (nearly) equal text with different numbers."""

from collections.abc import Iterator

from indicators.catalogue import Catalogue
from indicators.views import GroupView, Hit


def evaluate(group: GroupView, catalogue: Catalogue) -> Iterator[Hit]:
    """Somebody who took a new number keeps the name: one name asks for more numbers."""
    min_numbers = catalogue.setting("I03", "min_numbers")
    min_numbers_one_name = catalogue.setting("I03", "min_numbers_one_name")
    own = {ad.ad_id: ad for ad in group.ads}
    for lead in group.leads:
        if lead.kind != "text":
            continue
        numbers = {phone for ad in lead.ads for phone in ad.phones}
        names = {ad.name for ad in lead.ads if ad.name is not None}
        if len(numbers) < (min_numbers_one_name if len(names) == 1 else min_numbers):
            continue
        detail = {"numbers": len(numbers), "names": len(names), "ads": len(lead.ads)}
        for ad in lead.ads:
            if ad.ad_id in own:
                yield Hit("I03", ad.ad_id, own[ad.ad_id].version_id, None, detail)
