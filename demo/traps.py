"""Innocent look-alikes. Each resembles a planted pattern in one way and must not satisfy the list rule.

So nobody in a trap carries further indicators (always available, hidden number, ...) than the one it is about.
"""

from dataclasses import replace
from random import Random

from demo.ads import SITES, Draft
from demo.grammar import phrase_book
from demo.ordinary import Profile, album, posted_again, stay, version
from demo.people import Cohort
from demo.photos import LIGHT_EDITS, PLACEHOLDER, Photo, PhotoEdit
from demo.places import SCOPE, SPREAD, Place, choose_place, place_named
from demo.writing import Voice, choose_names, reposted, write

_STEALS = (*LIGHT_EDITS, PhotoEdit.CROPPED, PhotoEdit.MIRRORED)
_PLAIN_SITES = (SITES[0], SITES[2], SITES[3])


def plain_profile(
    cohort: Cohort, rng: Random, *, phone: str | None = None, name: str | None = None, pictures: int = 2,
    own_words: int = 7, hidden: bool = False,
) -> Profile:
    """Somebody Dutch-speaking with an open number and no indicator of any kind."""
    entity = cohort.person()
    voice = Voice("nl", name or choose_names(rng, 1)[0], rng.randrange(23, 50), rng.randrange(12, 19) * 10,
                  own_words=own_words)
    return Profile(
        entity, voice, phone or cohort.number(), hidden, not hidden, True,
        album(rng, entity, pictures) if pictures else (Photo(PLACEHOLDER),),
    )


def draft(
    rng: Random, profile: Profile, place: Place, trap: str, *, start: int, site: str | None = None,
    organiser: str | None = None, text_seed: str | None = None,
) -> Draft:
    """One ad of this person in a trap. Two ads with one `text_seed` have one text."""
    words = write(
        Random(text_seed) if text_seed else rng, profile.voice, place, phone=profile.phone, hidden=profile.hidden
    )
    first = version(start, words, profile, place, profile.album)
    return Draft(
        site or rng.choice(_PLAIN_SITES), stay(rng, start), (first,), profile.entity, organiser=organiser, trap=trap,
        phone=profile.phone, language=profile.voice.language,
    )


def two_sharing_a_phone(cohort: Cohort, rng: Random, label: str) -> list[Draft]:
    """Two flatmates with one telephone: two names under a number, not three."""
    place, phone = choose_place(rng, "scope"), cohort.number()
    return [
        draft(rng, plain_profile(cohort, rng, phone=phone), place, "shared_phone", start=cohort.night)
        for _ in range(2)
    ]


def reception(cohort: Cohort, rng: Random, label: str) -> list[Draft]:
    """Three who share a receptionist and hide the number: one family of indicators only (contact)."""
    place, phone = choose_place(rng, "scope"), cohort.number()
    return [
        draft(rng, plain_profile(cohort, rng, phone=phone, hidden=True, name=name), place, "reception",
              start=cohort.night, organiser=f"r{label}")
        for name in choose_names(rng, 3)
    ]


def stolen_photo(cohort: Cohort, rng: Random, label: str) -> list[Draft]:
    """Somebody uses another's picture; nothing else is shared."""
    owner = plain_profile(cohort, rng)
    thief = plain_profile(cohort, rng)
    thief = replace(thief, album=posted_again(rng, owner.album[:1], _STEALS))
    return [
        draft(rng, one, choose_place(rng, reach), "stolen_photo", start=cohort.night)
        for one, reach in ((owner, rng.choice(("scope", "spread"))), (thief, "scope"))
    ]


def copied_text(cohort: Cohort, rng: Random, label: str) -> list[Draft]:
    """Somebody copied another's text, with an own name, number and place."""
    seed = f"{cohort.seed}:{label}:copied"
    return [
        draft(rng, plain_profile(cohort, rng), choose_place(rng, "scope"), "copied_text", start=cohort.night,
              text_seed=seed)
        for _ in range(2)
    ]


def new_number(cohort: Cohort, rng: Random, label: str) -> list[Draft]:
    """One person who changes to a new telephone and posts the same ad again."""
    before = plain_profile(cohort, rng)
    after = replace(before, phone=cohort.number())
    place, seed = choose_place(rng, "scope"), f"{cohort.seed}:{label}:number"
    return [
        draft(rng, one, place, "new_number", start=cohort.night + days, site=site, text_seed=seed)
        for one, days, site in ((before, 0, SITES[0]), (after, 2, SITES[2]))
    ]


def duo(cohort: Cohort, rng: Random, label: str) -> list[Draft]:
    """Two friends in one ad, who speak of `wij`."""
    names = choose_names(rng, 2)
    profile = plain_profile(cohort, rng, name=f"{names[0]} en {names[1]}")
    profile = replace(profile, voice=replace(profile.voice, extras=("duo",)))
    return [draft(rng, profile, choose_place(rng, "scope"), "duo", start=cohort.night)]


def denial(cohort: Cohort, rng: Random, label: str) -> list[Draft]:
    """Somebody who says that there is no boss, no manager and no debt."""
    profile = plain_profile(cohort, rng)
    said = rng.sample(phrase_book("planted").topics["denied_nl"], 2)
    profile = replace(profile, voice=replace(profile.voice, sentences=tuple(said)))
    return [draft(rng, profile, choose_place(rng, "scope"), "denial", start=cohort.night)]


def traveller(cohort: Cohort, rng: Random, label: str) -> list[Draft]:
    """An independent on tour: four towns in a fortnight, one name, one number. Travelling is never a signal."""
    profile = plain_profile(cohort, rng, own_words=6)
    stops = [*rng.sample([p for p in SCOPE if p.name in ("Houten", "Woerden", "Vianen", "Maarssen")], 2),
             *rng.sample([p for p in SPREAD if p.name in ("Utrecht", "Arnhem", "Rotterdam", "Culemborg")], 2)]
    rng.shuffle(stops)
    seed = f"{cohort.seed}:{label}:traveller"
    drafts: list[Draft] = []
    for stop, place in enumerate(stops):
        words = write(Random(seed), profile.voice, place, phone=profile.phone, hidden=False)
        first = cohort.night + 2 * stop
        state = version(first, reposted(rng, words) if stop else words, profile, place, profile.album)
        drafts.append(Draft(rng.choice(_PLAIN_SITES), ((first, first + 3),), (state,), profile.entity,
                            trap="traveller", phone=profile.phone))
    return drafts


def moving_ad(cohort: Cohort, rng: Random, label: str) -> list[Draft]:
    """One ad that travels itself: the advertiser changes the town in it."""
    profile = plain_profile(cohort, rng)
    towns = [place_named(name) for name in rng.choice((("Nieuwegein", "Houten"), ("Woerden", "Utrecht"),
                                                       ("Culemborg", "Vianen")))]
    seed = f"{cohort.seed}:{label}:moving"
    versions = tuple(
        version(cohort.night + 3 * step, write(Random(seed), profile.voice, town, phone=profile.phone, hidden=False),
                profile, town, profile.album)
        for step, town in enumerate(towns)
    )
    return [Draft(SITES[0], ((cohort.night, cohort.night + 20),), versions, profile.entity, trap="moving_ad",
                  phone=profile.phone)]


def route_m(cohort: Cohort, rng: Random, label: str) -> list[Draft]:
    """Words that suggest a minor; nothing else. It leaves the ordinary list (red line 4)."""
    profile = plain_profile(cohort, rng, pictures=2)
    place = choose_place(rng, "scope")
    template = phrase_book("planted").topics["route_m"][int(label.rsplit("-", 1)[1]) % 2]
    text = phrase_book("nl").fill(rng, template, {"name": profile.voice.name, "place": place.name})
    state = version(cohort.night, write(rng, profile.voice, place, phone=None, hidden=False), profile, place,
                    profile.album)
    fields = tuple((key, value) for key, value in state.fields if key in ("name", "city", "phone"))
    state = replace(state, title=f"{profile.voice.name} zoekt gezelschap in {place.name}", text=text, fields=fields)
    return [Draft(rng.choice(_PLAIN_SITES), ((cohort.night, cohort.night + 20),), (state,), profile.entity,
                  trap="route_m", phone=profile.phone, route_m=True)]


TRAPS = {
    two_sharing_a_phone: 3, reception: 1, stolen_photo: 6, copied_text: 4, new_number: 4, duo: 3, denial: 4,
    traveller: 5, moving_ad: 3, route_m: 2,
}
"""How many of each start on the first night at size 1."""


def trap_drafts(cohort: Cohort, size: float) -> list[Draft]:
    """All traps of a cohort: the whole set on the first night, a tenth of it on later ones."""
    drafts: list[Draft] = []
    for trap, count in TRAPS.items():
        rng = cohort.rng(f"trap:{trap.__name__}")
        wanted = count * size if cohort.night == 1 else count * size / 10
        number = int(wanted) + (rng.random() < wanted - int(wanted))
        if cohort.night == 1:
            number = max(1, number)
        for position in range(number):
            label = f"{cohort.night}-{trap.__name__}-{position}"
            drafts += trap(cohort, cohort.rng(label), label)
    return drafts
