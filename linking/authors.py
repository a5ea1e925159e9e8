"""Whether ads with near-equal texts have one author, or a text that was bought or copied.

One pair says little: an ad may lack the very sentence that is its writer's own. So the pairs of two parties vote
together, and a text under which too many parties differ is a text of many hands.
"""

import numpy as np

from linking.components import alike_rows
from linking.records import GRADES, NONE, EdgeColumns, Flags, Rows
from linking.settings import LinkSettings

NEAR, SIMILAR, ESTIMATE = (GRADES.index(grade) for grade in ("near_text", "similar_text", "estimate"))


def one_author(
    edges: EdgeColumns, lead: Rows, person: Rows, owned: Flags, name: Rows, settings: LinkSettings
) -> tuple[Rows, Rows]:
    """The pairs of ads whose text has one author.

    `lead`: the near-equal text of each row, or NONE; `person`: the label of an ad's contacts, meaningful where
    `owned`. Ads without contacts are a party by their name, else by themselves. Pairs within one set of contacts
    are left out: those belong together without their text.
    """
    size = len(lead)
    near = edges.only(edges.grade != SIMILAR)
    party = np.where(owned, person, np.where(name == NONE, 2 * size + np.arange(size), size + name))
    between = party[near.a] != party[near.b]
    keep = between | ~owned[near.a]
    a, b, between = near.a[keep], near.b[keep], between[keep]
    grade, strength = near.grade[keep], near.strength[keep]
    one_text = (grade == NEAR) | (strength >= settings.same_text)
    alike = np.where(grade == ESTIMATE, strength >= settings.same_jaccard, one_text)
    low, high = np.minimum(party[a], party[b]), np.maximum(party[a], party[b])
    first, place = alike_rows(lead[a], low, high)
    count = np.bincount(place, minlength=len(first))
    agreed = np.bincount(place, weights=alike, minlength=len(first)) > settings.one_author * count
    apart = low[first] != high[first]
    pairs = np.bincount(lead[a[first[apart]]], minlength=size)
    same = np.bincount(lead[a[first[apart]]], weights=agreed[apart], minlength=size)
    several = (pairs > 1)[lead[a]]
    one_hand = (same > settings.few_hands * pairs)[lead[a]]
    # of three parties or more the text as a whole decides, of two the pair
    kept = np.where(between, np.where(several, one_hand, agreed[place]), alike)
    return a[kept], b[kept]
