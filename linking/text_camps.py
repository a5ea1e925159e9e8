"""Under one text several hands may each have a version of it: which of the people there go together.

Near-equal texts hang together in chains: a turn of phrase that two organisers both use joins all their ads into one
lead, of which most pairs within either are alike and hardly any pair between them. So the parties of a lead are
joined by average linkage (UPGMA, Sokal & Michener 1958) over all pairs of their texts: a pair that was not found alike
counts against. Equal links are made at the same time, so that the order of the ads decides nothing.
"""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from linking.components import alike_rows
from linking.records import NONE, Rows

MOST_PARTIES = 250
"""The work for a lead grows with the cube of these; above it they are one camp. A text under more people than this is
a template long before.
"""

_TIE = 1 - 1e-9

_Shares = npt.NDArray[np.float64]


def camps(lead: Rows, one: Rows, other: Rows, alike: Rows, texts: Rows, least: _Shares) -> Rows:
    """Per pair of parties the camp both are in, numbered over all leads; NONE when they are in two camps.

    Parallel, a pair of parties of a `lead` each: the two (`one`, `other`), and how many pairs of their texts are
    `alike`. `texts`: how many texts of the lead each of the two has, of shape (pairs, 2). `least`: by lead, the share
    of alike pairs from which two camps are one.
    """
    found = np.full(len(lead), NONE, dtype=np.int64)
    next_camp = 0
    for part in _each(lead):
        label = _camps_of(one[part], other[part], alike[part], texts[part], float(least[lead[part[0]]]))
        found[part] = np.where(label == NONE, NONE, label + next_camp)
        next_camp += int(label.max(initial=0)) + 1
    return found


def _each(label: Rows) -> Iterator[Rows]:
    order = np.argsort(label, kind="stable")
    yield from np.split(order, np.flatnonzero(np.diff(label[order])) + 1) if len(order) else ()


def _camps_of(one: Rows, other: Rows, alike: Rows, texts: Rows, least: float) -> Rows:
    """The same of one lead."""
    half = len(one)
    first, party = alike_rows(np.concatenate([one, other]))
    size = np.concatenate([texts[:, 0], texts[:, 1]])[first].astype(np.float64)
    if len(size) > MOST_PARTIES:
        return np.zeros(half, dtype=np.int64)
    one, other = party[:half], party[half:]
    links = np.zeros((len(size), len(size)))
    links[one, other] = links[other, one] = alike
    camp = np.arange(len(size))
    while len(size) > 1:
        share = links / np.outer(size, size)
        np.fill_diagonal(share, 0)
        best = share.max()
        if best == 0 or best < least:
            break
        a, b = np.nonzero(share >= best * _TIE)
        _, into = connected_components(coo_array((np.ones(len(a)), (a, b)), shape=share.shape), directed=False)
        member = np.zeros((int(into.max()) + 1, len(size)))
        member[into, np.arange(len(size))] = 1
        links, size, camp = member @ links @ member.T, member @ size, into[camp].astype(np.int64)
    inside: Rows = np.where(camp[one] == camp[other], camp[one], NONE)
    return inside
