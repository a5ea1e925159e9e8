"""Licensed businesses: many names under one number and a `wij`, and nothing wrong with that (C01)."""

from dataclasses import dataclass
from datetime import date

from demo.ads import SITES, Draft
from demo.grammar import phrase_book
from demo.ordinary import Profile, album, stay, version
from demo.people import Cohort
from demo.places import Place, place_named
from demo.writing import Voice, choose_names, write

_HOUSES = (("Club Zonnebloem", "Nieuwegein"), ("Privéhuis De Linde", "Woerden"), ("Huize Morgenster", "Utrecht"))


@dataclass(frozen=True, slots=True)
class Business:
    """One line of the region's licence list, as the demo sets it up."""

    name: str
    licence_number: str
    municipality: str
    phone: str             # E.164
    valid_until: date


def businesses(cohort: Cohort) -> list[tuple[Business, Place]]:
    """The licensed businesses of the world; the first thing the first cohort gives numbers to."""
    return [
        (Business(name, f"2026-S{number:02d}", place_named(town).municipality, cohort.number(), date(2028, 12, 31)),
         place_named(town))
        for number, (name, town) in enumerate(_HOUSES, 1)
    ]


def business_drafts(cohort: Cohort, business: Business, place: Place, size: float) -> list[Draft]:
    """Its ads: one a worker, every one with the business's number and voice."""
    rng = cohort.rng(f"business:{business.licence_number}")
    planted = phrase_book("planted").topics["business_nl"]
    drafts: list[Draft] = []
    for name in choose_names(rng, max(4, min(20, round(8 * size)))):
        own = {"business": business.name, "crew": ", ".join(choose_names(rng, 3)), "name": name,
               "licence": business.licence_number}
        said = [phrase_book("planted").fill(rng, template, own) for template in rng.sample(planted, 4)]
        voice = Voice("nl", name, rng.randrange(22, 40), 150, ("always",) if rng.random() < 0.5 else (),
                      tuple(said), own_words=4)
        entity = cohort.person()
        profile = Profile(entity, voice, business.phone, False, True, True, album(rng, entity, 2))
        words = write(rng, voice, place, phone=business.phone, hidden=False)
        first = version(cohort.night, words, profile, place, profile.album)
        drafts.append(Draft(
            rng.choice((SITES[0], SITES[2], SITES[3])), stay(rng, cohort.night), (first,), entity,
            organiser=f"b-{business.licence_number}", trap="licensed", phone=business.phone,
        ))
    return drafts

