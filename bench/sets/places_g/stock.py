"""All skeletons, by language and by whether they offer in the Netherlands."""

from bench.sets.places_g.nl_nowhere import NL_NOWHERE
from bench.sets.places_g.nl_people import NL_PEOPLE
from bench.sets.places_g.nl_stories import NL_STORIES
from bench.sets.places_g.nl_trade import NL_TRADE
from bench.sets.places_g.other_east import EAST
from bench.sets.places_g.other_nowhere import OTHER_NOWHERE
from bench.sets.places_g.other_west import WEST
from bench.sets.places_g.skeleton import Skeleton


def stock(dutch: bool, nowhere: bool) -> tuple[Skeleton, ...]:
    """The skeletons of one kind of row."""
    if dutch:
        return NL_NOWHERE if nowhere else NL_PEOPLE + NL_STORIES + NL_TRADE
    return OTHER_NOWHERE if nowhere else WEST + EAST
