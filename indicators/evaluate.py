"""All evaluators over one group, in the order of the catalogue."""

from collections.abc import Iterable

from indicators import conditions, contact, context, movement, photo, text, tips, voice, wording
from indicators.catalogue import Catalogue
from indicators.rule import Assessment, weigh
from indicators.views import GroupView, Hit


def assess_group(group: GroupView, catalogue: Catalogue) -> Assessment:
    """What the catalogue finds in a group and what its rule makes of that. Pure and deterministic."""
    hits = [
        *contact.evaluate(group, catalogue),
        *photo.evaluate(group, catalogue),
        *text.evaluate(group, catalogue),
        *wording.evaluate(group, catalogue),
        *voice.evaluate(group),
        *conditions.evaluate(group, catalogue),
        *movement.evaluate(group, catalogue),
        *tips.evaluate(group),
    ]
    hits += context.evaluate(group, hits)
    return weigh(_distinct(hits), catalogue)


def _distinct(hits: Iterable[Hit]) -> list[Hit]:
    """Each place once: an extractor and a pattern may have read the same words. The first of equals stays."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=_order):
        if not kept or not _same_place(kept[-1], hit):
            kept.append(hit)
    return kept


def _same_place(one: Hit, other: Hit) -> bool:
    if (one.code, one.ad_id) != (other.code, other.ad_id):
        return False
    if one.place is None or other.place is None:
        return one.place == other.place and (one.ad_id is not None or one.detail == other.detail)
    return one.place.part == other.place.part and other.place.start < one.place.end


def _order(hit: Hit) -> tuple[str, int, str, int, int]:
    place = hit.place
    if place is None:
        return hit.code, hit.ad_id or 0, "", 0, -max(hit.detail.values(), default=0)
    return hit.code, hit.ad_id or 0, place.part, place.start, -place.end
