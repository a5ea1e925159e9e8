"""What two texts have and have not in common when only their 2-grams are known."""

import numpy as np
import numpy.typing as npt

from linking.records import Rows

Shares = npt.NDArray[np.float64]


def own_of_each(share: Shares, one: Rows, other: Rows) -> Shares:
    """How many 2-grams each of two texts has that the other lacks: the fewer of the two. `share`: their Jaccard
    similarity; `one`, `other`: how many each has in all."""
    common = share * (one + other) / (1 + share)
    return np.minimum(one, other) - common
