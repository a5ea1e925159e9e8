"""Different pictures of one room are no copies of each other; a cut and edited one is."""

import numpy as np

from bench.photo_views import VIEWS, codes_of, compare, room
from bench.photo_world import EDITS
from linking.photo_codes import FAR, pair_distances
from linking.settings import LinkSettings

ROOMS = (1, 2)


def test_views_of_one_room_from_other_places_are_not_the_same_photo_and_no_copy() -> None:
    assert compare(ROOMS) == {"rooms": 2, "pairs": 20, "same_photo": 0, "probable_copy": 0}


def test_a_copy_of_one_view_with_words_and_a_crop_is_found_and_the_other_views_are_not() -> None:
    settings = LinkSettings()
    views = [codes_of(room(1, view)) for view in VIEWS[:3]]
    rng = np.random.default_rng(4)
    copies = [codes_of(EDITS[edit](room(1, VIEWS[0]), rng)) for edit in ("jpeg50", "watermark", "crop10", "mirror")]
    apart = pair_distances(copies, views, settings.photo_limits)
    assert (apart[:, 0] <= settings.probable_copy).all()
    assert apart[0, 0] <= settings.same_photo
    assert (apart[:, 1:] == FAR).all()
