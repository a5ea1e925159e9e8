"""I11: three municipalities within fourteen days. By itself it says nothing (`only_with` in the catalogue)."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from indicators.catalogue import Catalogue
from indicators.views import GroupView, Hit, Stay


def evaluate(group: GroupView, catalogue: Catalogue) -> Iterator[Hit]:
    stays = [stay for ad in group.ads for stay in ad.stays]
    count = most_municipalities(stays, timedelta(days=catalogue.setting("I11", "days")))
    if count >= catalogue.setting("I11", "min_municipalities"):
        yield Hit("I11", detail={"municipalities": count})


def most_municipalities(stays: Iterable[Stay], window: timedelta) -> int:
    """Most municipalities offered in within one window. A name that may mean several counts for one at most.

    The fullest window can always be moved to begin where some stay ends.
    """
    ordered = sorted(stays, key=lambda stay: stay.first_seen)
    best = 0
    for begin in sorted({stay.last_seen for stay in ordered}):
        inside = [s for s in ordered if s.first_seen <= begin + window and s.last_seen >= begin]
        best = max(best, _distinct(inside))
    return best


def _distinct(stays: Iterable[Stay]) -> int:
    certain: set[str] = set()
    choices: dict[str, set[str]] = {}
    for stay in stays:
        if stay.choice:
            choices.setdefault(stay.choice, set()).add(stay.municipality)
        else:
            certain.add(stay.municipality)
    extra: list[set[str]] = []
    for codes in choices.values():
        if codes & certain or any(codes & other for other in extra):
            continue
        extra.append(codes)
    return len(certain) + len(extra)
