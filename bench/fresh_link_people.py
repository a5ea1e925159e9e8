"""Who is behind the ads: independents with a few ads each, and organisers with many numbers, names and cities.

Every ad after somebody's first is made from an earlier one of the same hand and keeps a tie with it (`tie_between`).
"""

import random
from dataclasses import dataclass, replace

from bench.fresh_link_ads import Ad, World, later
from bench.fresh_link_words import edited, own_text
from bench.fresh_phone_ads import NAMES

_CALLS_PER_NUMBER = 12  # an organiser's number is dropped before it looks like a switchboard


def tie_between(one: Ad, other: Ad) -> str | None:
    """What ties two ads of the same hand, strong enough for a careful reader; None when nothing does.

    A number or a handle of their own in both; or, where both lie in the scope: the same own words under the same name,
    a picture with the same name and city, a picture with the same own words, two pictures.
    """
    if one.phones & other.phones:
        return "phone"
    if one.handle and one.handle == other.handle:
        return "handle"
    if not (one.in_scope and other.in_scope):
        return None
    shared = {picture for picture in one.pictures if picture >= 0} & set(other.pictures)
    same_words = len(set(one.text) & set(other.text)) >= 4
    if same_words and one.name == other.name:
        return "words"
    if shared and ((one.name, one.city) == (other.name, other.city) or same_words or len(shared) > 1):
        return "picture"
    return None


def independent(world: World, ads: int) -> list[Ad]:
    """Somebody who works alone, with so many ads."""
    rng = world.rng
    first = world.stranger()
    if ads > 1 and rng.random() < 0.35:
        first = replace(first, handle=world.handle(first.name))
    made = [first]
    while len(made) < ads:
        before = rng.choice(made)
        made.append(_tied(world, before, _again(world, before)))
    return made


def _again(world: World, before: Ad) -> Ad:
    """A re-post with some changes; the number may be new."""
    rng = world.rng
    ad = later(rng, replace(before, text=tuple(edited(rng, before.language, list(before.text))), former_phone=None))
    if rng.random() < 0.28:
        ad = replace(ad, phone=world.phone())
    if rng.random() < 0.2:
        ad = replace(ad, text=tuple(own_text(rng, ad.language)))
    if rng.random() < 0.25:
        ad = replace(ad, city=world.city())
    if rng.random() < 0.08:
        ad = replace(ad, name=rng.choice(NAMES))
    if rng.random() < 0.4:
        kept = ad.pictures[: rng.randrange(0, len(ad.pictures) + 1)]
        ad = replace(ad, pictures=(*kept, *world.pictures(rng.randrange(0, 3))))
    return replace(ad, price=ad.price + rng.choice((0, 0, 10, 20)))


def _tied(world: World, before: Ad, ad: Ad) -> Ad:
    """The ad itself when a tie is left, else with the number of the one before."""
    return ad if tie_between(before, ad) else replace(ad, phone=before.phone)


@dataclass(slots=True)
class _Stable:
    """What an organiser has at hand at a moment."""

    phones: list[str]
    used: dict[str, int]
    templates: list[tuple[str, tuple[str, ...]]]  # language, own sentences
    pictures: list[int]
    workers: list[tuple[str, str, int]]  # entity, name, age


def organiser(world: World, key: str, ads: int) -> list[Ad]:
    """One hand behind several people's ads: numbers, names and cities go round, words and pictures come back."""
    rng = world.rng
    languages = rng.sample(("nl", "en", "es", "pl", "ro"), 2)
    stable = _Stable(
        phones=[world.phone(), world.phone()],
        used={},
        templates=[
            (language, tuple(own_text(rng, language))) for language in (languages[0], languages[0], languages[1])
        ],
        pictures=list(world.pictures(rng.randrange(4, 9))),
        workers=[(world.entity(), rng.choice(NAMES), rng.randrange(20, 36)) for _ in range(max(2, min(10, ads // 4)))],
    )
    handle = world.handle("studio") if rng.random() < 0.4 else None
    made: list[Ad] = []
    for number in range(ads):
        night = min(13, number * 14 // ads)
        ad = _organised(world, stable, key, night, handle)
        if made:
            before = rng.choice(made[-8:])
            ad = ad if tie_between(before, ad) else _with_tie(world, stable, before, ad)
        made.append(ad)
        for phone in ad.phones:
            stable.used[phone] = stable.used.get(phone, 0) + 1
    return made


def _organised(world: World, stable: _Stable, key: str, night: int, handle: str | None) -> Ad:
    rng = world.rng
    if rng.random() < 0.12:
        stable.phones.append(world.phone())
        stable.phones = stable.phones[-3:]
    if rng.random() < 0.25:
        stable.pictures += world.pictures(1)
    language, template = rng.choice(stable.templates)
    entity, name, age = rng.choice(stable.workers)
    if rng.random() < 0.3:
        name = rng.choice(NAMES)
    words = edited(rng, language, list(template)) if rng.random() < 0.65 else own_text(rng, language)
    ad = replace(
        world.stranger(language),
        entity=entity,
        organiser=key,
        night=night,
        name=name,
        age=age,
        text=tuple(words),
        phone=_fresh_enough(world, stable),
        pictures=tuple(rng.sample(stable.pictures, rng.choice((0, 1, 2, 2)))),
    )
    return replace(ad, handle=handle if rng.random() < 0.3 else None)


def _fresh_enough(world: World, stable: _Stable) -> str:
    """A number of the present ones that is not used up, else a new one."""
    left = [phone for phone in stable.phones if stable.used.get(phone, 0) < _CALLS_PER_NUMBER]
    if left:
        return world.rng.choice(left)
    stable.phones.append(world.phone())
    return stable.phones[-1]


def _with_tie(world: World, stable: _Stable, before: Ad, ad: Ad) -> Ad:
    """The ad tied to an earlier one: two of its pictures, its words and a picture, or its number."""
    rng = world.rng
    pictures = tuple(picture for picture in before.pictures if picture >= 0)
    if before.in_scope and ad.in_scope and pictures and rng.random() < 0.45:
        if len(pictures) > 1 and rng.random() < 0.5:
            return replace(ad, pictures=pictures[:2])
        words = tuple(edited(rng, before.language, list(before.text)))
        tied = replace(ad, language=before.language, text=words, pictures=(pictures[0],))
        if tie_between(before, tied):
            return tied
    spent = stable.used.get(before.phone or "", 0) >= _CALLS_PER_NUMBER
    if rng.random() < 0.35 or spent or before.phone is None:
        return replace(ad, former_phone=before.phone)
    return replace(ad, phone=before.phone)


def how_many(rng: random.Random) -> int:
    """How many ads an independent has."""
    return rng.choices((1, 2, 3, 4), (42, 28, 18, 12))[0]
