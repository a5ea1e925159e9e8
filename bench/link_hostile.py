"""Bad input at scale for `bench link`: equal and long ads, one number under everything. Nothing grows as a square."""

import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bench.link_load import load
from bench.link_world import LinkWorld, WorldAd
from pipeline.link import link
from storage.store import Store

EQUAL = 10_000
LONG = 500
LONG_CHARACTERS = 100_000


def measure() -> dict[str, dict[str, float]]:
    """CPU seconds of linking each kind, of half as many, and what doubling costs."""
    return {
        "equal_ads": _doubling(equal_ads, EQUAL),
        "copied_ads": _doubling(copied_ads, EQUAL),
        "near_equal_ads": _doubling(near_equal_ads, EQUAL),
        "one_number": _doubling(one_number, EQUAL),
        "long_ads": _doubling(long_ads, LONG),
        "empty_ads": _doubling(empty_ads, EQUAL),
    }


def _doubling(make: Callable[[int], list[WorldAd]], count: int) -> dict[str, float]:
    half, whole = _link(make(count // 2)), _link(make(count))
    return {"ads": count, "cpu_seconds": round(whole, 2), "twice_the_ads": round(whole / half, 2)}


def _link(ads: list[WorldAd]) -> float:
    with tempfile.TemporaryDirectory() as scratch, Store.create(Path(scratch) / "data") as store:
        load(store, ads)
        started = time.process_time()
        link(store, now=datetime.now(UTC))
        return time.process_time() - started


def _some(count: int) -> list[WorldAd]:
    return list(LinkWorld(1).ads(count))


def equal_ads(count: int) -> list[WorldAd]:
    """One ad, word for word, with its number."""
    ads = _some(count)
    return [replace(ads[0], site=ad.site, external_id=ad.external_id) for ad in ads]


def copied_ads(count: int) -> list[WorldAd]:
    """The same words under everybody's own numbers."""
    ads = _some(count)
    return [replace(ad, text=ads[0].text, title=ads[0].title) for ad in ads]


def near_equal_ads(count: int) -> list[WorldAd]:
    """One ad of which every copy has some other words."""
    chance = random.Random(2)
    ads = _some(count)
    words = ads[0].text.split() * 2

    def copy(ad: WorldAd) -> WorldAd:
        own = [f"{word}{chance.choice('aeiou')}" if chance.random() < 0.06 else word for word in words]
        return replace(ad, text=" ".join(own))

    return [copy(ad) for ad in ads]


def one_number(count: int) -> list[WorldAd]:
    ads = _some(count)
    return [replace(ad, phones=(*ad.phones, "+31670000000")) for ad in ads]


def long_ads(count: int) -> list[WorldAd]:
    """Ads of 100 kB, each of words of its own."""
    chance = random.Random(3)

    def text() -> str:
        return " ".join(f"{chance.getrandbits(30):x}" for _ in range(LONG_CHARACTERS // 8))

    return [replace(ad, text=text()) for ad in _some(count)]


def empty_ads(count: int) -> list[WorldAd]:
    return [replace(ad, text="", title="") for ad in _some(count)]
