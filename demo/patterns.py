"""The planted patterns: eight groups that are really organised, each satisfying the list rule in its own way.

At most eight are planted in a week, whatever the size of the world. Each starts on a night of its own; it becomes
visible on the night on which three of its ads have been seen in scope.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from demo.ads import SITES, Draft
from demo.grammar import phrase_book
from demo.ordinary import Profile, album, posted_again, version
from demo.people import Cohort
from demo.photos import LIGHT_EDITS, Photo
from demo.places import place_named
from demo.writing import Voice, choose_names, reposted, write

_STAY = 24      # nights every planted ad stays online


@dataclass(frozen=True, slots=True)
class Plan:
    """One pattern: where its ads appear, in order, and what they share."""

    name: str
    night: int                        # the night its third ad in scope comes online
    towns: tuple[str, ...]            # the first three in scope, so that they make it visible
    names: int                        # working names, in turn
    numbers: int                      # telephone numbers, in turn
    said: tuple[str, ...]             # topics of planted sentences; every ad says one of each
    language: str = "nl"
    one_text: bool = False
    one_album: bool = False
    price: tuple[int, int] = (9, 14)  # tens of euros an hour


PLANS = (
    Plan("one_phone_many_names", 1, ("Houten", "Nieuwegein", "Houten", "Utrecht", "Culemborg", "Nieuwegein"), 4, 1,
         ("manager_nl",)),
    Plan("one_text_many_numbers", 1, ("Woerden", "Maarssen", "Vianen", "Amersfoort", "Woerden"), 5, 5,
         ("limitless_nl", "always_nl"), one_text=True, price=(5, 7)),
    Plan("one_photo_many_numbers", 2, ("Nieuwegein", "IJsselstein", "Houten", "Rotterdam", "Mijdrecht"), 5, 5,
         ("manager_nl",), one_album=True),
    Plan("debt_language", 3, ("Oudewater", "Woerden", "Oudewater", "Utrecht"), 1, 1, ("debt_nl",)),
    Plan("managed_house", 4, ("Leerdam", "Leerdam", "Vianen", "Culemborg"), 2, 1,
         ("manager_nl", "always_nl", "sleeps_nl")),
    Plan("moving_team", 5, ("Breukelen", "Montfoort", "Lopik", "Arnhem", "Bunnik"), 3, 1, ("always_nl",)),
    Plan("shared_photo_and_text", 6, ("Vinkeveen", "Maarssen", "Mijdrecht", "Wijk bij Duurstede", "Abcoude"), 5, 5,
         ("always_nl",), one_text=True, one_album=True),
    Plan("coerced_speech", 7, ("Houten", "Vianen", "IJsselstein", "Rotterdam"), 2, 1, ("manager_en", "debt_en"),
         language="en"),
)


def planted(cohort: Cohort) -> list[Draft]:
    """The ads of the patterns that begin on this cohort's night: one night before they become visible."""
    drafts: list[Draft] = []
    for number, plan in enumerate(PLANS, 1):
        if max(1, plan.night - 1) == cohort.night:
            drafts += _ads(cohort, plan, f"o{number}")
    return drafts


def _ads(cohort: Cohort, plan: Plan, organiser: str) -> list[Draft]:
    rng = cohort.rng(f"pattern:{plan.name}")
    names = choose_names(rng, plan.names)
    numbers = [cohort.number() for _ in range(plan.numbers)]
    entities = [cohort.person() for _ in range(plan.names)]
    shared = album(rng, organiser, 2)
    price = rng.randrange(*plan.price) * 10
    sentences = _sentences(rng, plan.said)
    sites = (SITES[0], SITES[2], SITES[3], SITES[0], SITES[1], SITES[2])
    drafts: list[Draft] = []
    for position, town in enumerate(plan.towns):
        place, name = place_named(town), names[position % len(names)]
        said = tuple(pick(position, name) for pick in sentences)
        voice = Voice(plan.language, name, rng.randrange(21, 30), price, (), said, own_words=7 if plan.one_text else 4)
        phone = numbers[position % len(numbers)]
        pictures: Sequence[Photo] = shared if plan.one_album else album(rng, f"{organiser}-{position}", 2)
        profile = Profile(entities[position % len(entities)], voice, phone, False, True, True,
                          posted_again(rng, pictures, LIGHT_EDITS) if position else tuple(pictures))
        text_rng = Random(f"{cohort.seed}:{plan.name}") if plan.one_text else rng
        words = write(text_rng, voice, place, phone=phone, hidden=False)
        if plan.one_text and position:
            words = reposted(rng, words, protected=said)
        # the first two, and whatever lies outside scope, come a night before the third in scope makes it visible
        early = position < 2 or place.reach != "scope"
        first = max(1, plan.night - 1) if early else plan.night
        state = version(first, words, profile, place, profile.album)
        drafts.append(Draft(
            sites[position], ((first, first + _STAY),), (replace(state, night=first),), profile.entity,
            organiser=organiser, pattern=plan.name, phone=phone, language=plan.language,
        ))
    return drafts


def _sentences(rng: Random, topics: Sequence[str]) -> list[Callable[[int, str], str]]:
    """For each topic a function from the ad's position and name to its sentence."""
    book = phrase_book("planted")

    def picker(topic: str) -> Callable[[int, str], str]:
        sentences = list(book.topics[topic])
        rng.shuffle(sentences)
        return lambda position, name: sentences[position % len(sentences)].replace("{name}", name)

    return [picker(topic) for topic in topics]
