"""I01 and I05: what the numbers of a group say."""

from collections.abc import Iterator

from indicators.catalogue import Catalogue
from indicators.views import GroupView, Hit


def evaluate(group: GroupView, catalogue: Catalogue) -> Iterator[Hit]:
    yield from one_number_many_names(group, catalogue.setting("I01", "min_names"))
    yield from hidden_numbers(group)


def one_number_many_names(group: GroupView, min_names: int) -> Iterator[Hit]:
    """I01. An ad counts for one working name: two friends in one ad are no reason."""
    for lead in group.leads:
        if lead.kind != "phone":
            continue
        names = {ad.name for ad in lead.ads if ad.name is not None}
        if len(names) < min_names:
            continue
        detail = {"names": len(names), "ads": len(lead.ads)}
        members = {ad.ad_id for ad in lead.ads}
        for ad in group.ads:
            if ad.ad_id in members:
                place = next((phone.place for phone in ad.phones if phone.digest == lead.digest), None)
                yield Hit("I01", ad.ad_id, ad.version_id, place, detail)


def hidden_numbers(group: GroupView) -> Iterator[Hit]:
    """I05."""
    for ad in group.ads:
        for place in ad.hidden_phones:
            yield Hit("I05", ad.ad_id, ad.version_id, place)
