"""Ordinary advertisers: mostly independent people, who repost, edit, travel, hide their number or have none."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from demo.ads import SITES, Draft, Version
from demo.grammar import phrase_book
from demo.people import Cohort
from demo.photos import LIGHT_EDITS, PLACEHOLDER, Photo, PhotoEdit
from demo.places import ELSEWHERE, SPREAD, Place, choose_place, place_named
from demo.writing import Voice, Words, choose_names, edited, reposted, write

MEAN_STAY = 30          # nights an ad stays online, exponentially distributed
_LANGUAGES = {"nl": 66, "en": 18, "de": 3, "fr": 2, "es": 3, "pl": 2, "ro": 2, "hu": 2, "tr": 2}
_REACH = {"scope": 48, "spread": 32, "elsewhere": 14, "nowhere": 6}
_EXTRAS = {"always": 0.05, "reliable": 0.06, "youthful": 0.02}
_NEARBY = ("Utrecht", "Amersfoort", "Rotterdam", "Arnhem", "Houten", "Woerden")


@dataclass(frozen=True, slots=True)
class Profile:
    """How somebody advertises: everything that stays the same over the ads of one person."""

    entity: str
    voice: Voice
    phone: str | None
    hidden: bool               # the number stands in the text, written so that a machine would not read it
    phone_in_field: bool
    city_in_field: bool
    album: tuple[Photo, ...]
    boilerplate: bool = False


def weighted(rng: Random, weights: dict[str, int]) -> str:
    """A key, by its weight."""
    return rng.choices(list(weights), list(weights.values()))[0]


def stay(rng: Random, first: int) -> tuple[tuple[int, int], ...]:
    """When an ad that starts on `first` is online; now and then it is away for two nights or more."""
    last = first + int(rng.expovariate(1 / MEAN_STAY))
    if last - first > 8 and rng.random() < 0.05:
        gap = rng.randrange(first + 2, min(last - 3, first + 12))
        return (first, gap - 1), (gap + rng.randrange(2, 4), last)
    return ((first, last),)


def album(rng: Random, entity: str, count: int) -> tuple[Photo, ...]:
    """That many pictures of somebody's own."""
    return tuple(Photo(f"{entity}-{number}-{rng.getrandbits(32):08x}") for number in range(count))


def posted_again(rng: Random, photos: Sequence[Photo], edits: Sequence[PhotoEdit]) -> tuple[Photo, ...]:
    """The same pictures as they come back on another page."""
    return tuple(photo if photo.seed == PLACEHOLDER else replace(photo, edit=rng.choice(edits)) for photo in photos)


def fields_of(profile: Profile, place: Place | None, price: int) -> tuple[tuple[str, str], ...]:
    """The labelled fields that a site shows for this ad."""
    fields = [("name", profile.voice.name), ("age", str(profile.voice.age)), ("price", f"€ {price}")]
    if place and profile.city_in_field:
        fields.append(("city", place.name))
    if profile.phone and profile.phone_in_field:
        fields.append(("phone", "0" + profile.phone[3:]))
    return tuple(fields)


def version(
    night: int, words: Words, profile: Profile, place: Place | None, photos: Sequence[Photo],
    place2: Place | None = None, price: int | None = None,
) -> Version:
    """One state of an ad."""
    places = [p for p in (place, place2) if p]
    reach = next((r for r in ("scope", "spread", "elsewhere") if any(p.reach == r for p in places)), "nowhere")
    return Version(
        night, words.title, words.text(), fields_of(profile, place, price or profile.voice.hour_price),
        tuple(photos), tuple(sorted({p.municipality for p in places})), reach,
    )


def _profile(cohort: Cohort, rng: Random) -> Profile:
    entity = cohort.person()
    language = weighted(rng, _LANGUAGES)
    extras = [extra for extra, share in _EXTRAS.items() if rng.random() < share]
    helped = language == "nl" and rng.random() < 0.34       # by an agency, which puts a paragraph of its own under it
    voice = Voice(
        language, choose_names(rng, 1)[0], min(58, 21 + int(rng.expovariate(1 / 9))), rng.randrange(11, 20) * 10,
        tuple(extras), (), rng.randrange(3, 6 if helped else 8), rng.random() < 0.4, rng.random() < 0.1,
    )
    has_phone = rng.random() < 0.9
    hidden = has_phone and rng.random() < 0.38
    british = language == "en" and rng.random() < 0.1
    phone = (cohort.british() if british else cohort.number()) if has_phone else None
    pictures = album(rng, entity, rng.choice((1, 1, 2, 2, 3, 4))) if rng.random() < 0.78 else (Photo(PLACEHOLDER),)
    return Profile(
        entity, voice, phone, hidden, has_phone and not hidden and not british and rng.random() < 0.7,
        language not in ("nl", "en") or rng.random() < 0.88, pictures,
        helped,
    )


def _near_and_origin(rng: Random, words: Words, voice: Voice, place: Place | None) -> Words:
    """Now and then a sentence that names a place where the ad is not offered."""
    if voice.language not in ("nl", "en") or rng.random() > 0.08:
        return words
    near = place_named(rng.choice([name for name in _NEARBY if not place or name != place.name]))
    origin = rng.choice(ELSEWHERE).name
    sentence = phrase_book(voice.language).sentence(rng, "extra", {"near": near.name, "origin": origin})
    return replace(words, sentences=(*words.sentences, sentence))


def boilerplate(words: Words) -> Words:
    """With the paragraph that an advertising agency puts under hundreds of ads."""
    return replace(words, tail=phrase_book("planted").topics["boilerplate"])


def later_versions(
    rng: Random, first: Version, words: Words, profile: Profile, place: Place | None, last: int
) -> list[Version]:
    """What the advertiser changes while the ad is online; about one change in five weeks."""
    versions, night, price = [first], first.night, profile.voice.hour_price
    for _ in range(4):
        night += 1 + int(rng.expovariate(1 / 35))
        if night > last:
            break
        words = edited(rng, words, profile.voice.language)
        if rng.random() < 0.4:
            price += rng.choice((-10, 10, 20))
        photos = versions[-1].photos
        if rng.random() < 0.2 and photos[0].seed != PLACEHOLDER:
            photos = (*photos, *album(rng, f"{profile.entity}-{night}", 1))
        changed = version(night, words, profile, place, photos, price=price)
        versions.append(replace(changed, municipalities=first.municipalities, reach=first.reach))
    return versions


def person(cohort: Cohort, number: int, site_weights: dict[str, int]) -> list[Draft]:
    """Somebody who starts advertising on the cohort's night: one ad, or several on several sites."""
    rng = cohort.rng(f"person:{number}")
    profile = _profile(cohort, rng)
    reach = weighted(rng, _REACH)
    place = None if reach == "nowhere" else choose_place(rng, reach)
    place2 = None
    if reach == "scope" and profile.voice.language in ("nl", "en") and rng.random() < 0.04:
        place2 = rng.choice(SPREAD)
    words = write(
        rng, profile.voice, place, phone=profile.phone if profile.hidden or rng.random() < 0.6 else None,
        hidden=profile.hidden, place2=place2, name_place=not profile.city_in_field or rng.random() < 0.5,
    )
    if profile.phone and not profile.phone_in_field and not words.contact:
        words = replace(words, contact=write(rng, profile.voice, place, phone=profile.phone, hidden=False).contact)
    words = _near_and_origin(rng, words, profile.voice, place)
    if profile.boilerplate:
        words = boilerplate(words)
    count = rng.choices((1, 2, 3, 4), (66, 22, 9, 3))[0]
    drafts: list[Draft] = []
    start = cohort.night
    for posting in range(count):
        if posting:
            start += rng.choice((0, 0, 0, 1, 2, 5))
            words = reposted(rng, words)
        stays = stay(rng, start)
        shown = posted_again(rng, profile.album, (*LIGHT_EDITS, PhotoEdit.CROPPED)) if posting else profile.album
        first = version(start, words, profile, place, shown, place2)
        drafts.append(Draft(
            weighted(rng, site_weights), stays,
            tuple(later_versions(rng, first, words, profile, place, stays[-1][1])),
            profile.entity, phone=profile.phone, language=profile.voice.language,
        ))
    return drafts


def site_weights(size: float) -> dict[str, int]:
    """How the ads spread over the sites; the one that needs a browser stays near sixty ads."""
    total = round(1000 * size)
    browser = min(52, round(52 * size))
    rest = total - browser
    return {SITES[0]: round(rest * 0.46), SITES[1]: browser, SITES[2]: round(rest * 0.32),
            SITES[3]: rest - round(rest * 0.46) - round(rest * 0.32)}
