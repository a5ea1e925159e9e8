"""The list rule: from hits to a score, and to the question whether people should look. Never a probability."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from indicators.catalogue import Catalogue, ContextItem, Indicator
from indicators.views import Hit


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the rule says of one group. The score only selects; nothing is ordered by it."""

    hits: tuple[Hit, ...]          # with `counted` set
    score: int
    families: tuple[str, ...]
    selected: bool                 # comes on the list
    urgent: bool                   # at once, outside the maximum


def weigh(hits: Iterable[Hit], catalogue: Catalogue) -> Assessment:
    """Applies suppression, `only_with` and the list rule. Each code counts once, however often it was found."""
    hits = tuple(hits)
    present = {hit.code for hit in hits}
    suppressed = {
        code
        for item in catalogue.context_only
        if item.code in present
        for code in item.suppresses
    }
    counted: dict[str, Indicator] = {}
    for code in sorted(present - suppressed):
        item = catalogue.indicator(code)
        if isinstance(item, ContextItem):
            continue
        counted[code] = item
    for code, item in list(counted.items()):
        if item.only_with and not counted.keys() & set(item.only_with):
            del counted[code]
    score = sum(catalogue.weights[item.weight] for item in counted.values())
    families = tuple(sorted({item.family for item in counted.values()}))
    rule = catalogue.queue_rule
    firm = sum(1 for item in counted.values() if item.is_structural or item.weight == "H")
    urgent = any(code in counted for code in rule.urgent)
    selected = urgent or (
        score >= rule.min_score and len(families) >= rule.min_families and firm >= rule.min_structural_or_strong
    )
    marked = tuple(replace(hit, counted=hit.code in counted) for hit in hits)
    return Assessment(marked, score, families, selected, urgent)
