"""People who work for themselves: one to six ads, reposted, edited, on several sites, with or without a number."""

from dataclasses import replace

from bench.sets.links_b import people
from bench.sets.links_b.prose import compose, edit
from bench.sets.links_b.world import HIDES_NUMBERS, Persona, World

SERVICE = (
    "Opmaak en plaatsing van deze advertentie: advertentieservice. Wij plaatsen voor veel zelfstandigen "
    "en kennen hen niet."
)
LOGOS = {"s1": -1, "s2": -2, "s3": -3, "s5": -4}  # a site's logo or its card for "no photo"


def independents(world: World, ads: int) -> None:
    """Fills the world with about this many ads."""
    until = len(world.ads) + ads
    while len(world.ads) < until:
        independent(world, world.persona())


def independent(world: World, who: Persona, count: int | None = None) -> None:
    """Places one person's ads. A text without a number is always one she also uses with it, with a picture of hers."""
    rng = world.rng
    count = count or rng.choices((1, 2, 3, 4, 5, 6), (34, 26, 18, 11, 7, 4))[0]
    if rng.random() < 0.12:
        who.notes = (*who.notes, SERVICE)
    changes_number = count >= 3 and rng.random() < 0.12
    second_text = None if changes_number or rng.random() < 0.7 else compose(rng, who.body.language)
    moves = people.city(rng) if rng.random() < 0.1 else who.city
    days = sorted(world.day() for _ in range(count))
    body, number = who.body, who.number
    for turn, posted in enumerate(days):
        if changes_number and turn == count - 1:
            number = world.numbers.new()
        site = who.sites[turn % len(who.sites)]
        if turn and rng.random() < 0.3:
            body = edit(rng, who.body)
        ad = replace(world.place(who, site, posted), body=body, number=number, pictures=who.pictures)
        if changes_number and turn >= count - 2:  # before and after the change: the same text, pictures, name and place
            ad = replace(ad, body=who.body, shows="field" if site != HIDES_NUMBERS else "text")
        elif turn and second_text and rng.random() < 0.6:  # another text, the same number in plain sight
            ad = replace(ad, body=second_text, shows="both", pictures=world.some(who.pictures))
            ad = replace(ad, city=moves, prices=people.prices(rng) if rng.random() < 0.3 else who.prices)
        elif turn and (rng.random() < 0.08 or (site == HIDES_NUMBERS and rng.random() < 0.5)):
            ad = replace(ad, body=who.body, shows="none")
        elif rng.random() < 0.12 and site in LOGOS:  # no photo of her own: then with the number in its field
            ad = replace(ad, pictures=(LOGOS[site],), shows="both")
        elif rng.random() < 0.06 and site in LOGOS:  # the site puts its logo beside her photos
            ad = replace(ad, pictures=(*ad.pictures, LOGOS[site]))
        elif turn and rng.random() < 0.04:
            ad = replace(ad, name=f"{who.name} {rng.choice(('Massage', 'Privé', 'Deluxe', 'XX'))}", shows="both")
        world.add(ad)
