"""Codes are read in parts, and what is found does not hang on how large the parts are."""

from collections.abc import Sequence

import numpy as np
import pytest

from linking import photo_codes
from linking.photo_codes import Codes, near_classes, outlines, pair_distances, tells
from linking.settings import LinkSettings
from tests.linking.town import photo

LIMITS = LinkSettings().photo_limits


def shown(seed: int, flips: int = 0) -> Codes:
    return np.frombuffer(photo(seed, flips), dtype=np.uint8).reshape(-1, 32)


@pytest.mark.parametrize("size", [1, 2, 5])
def test_searching_in_parts_finds_what_searching_at_once_finds(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    photos = [shown(seed, flips) for seed in range(5) for flips in (0, 20, 45)]
    at_once = pair_distances(photos, photos, LIMITS)
    held: list[int] = []

    def read(numbers: Sequence[int]) -> Sequence[Codes]:
        held.append(len(numbers))
        return [photos[number] for number in numbers]

    for part in ("ASKING", "STORED", "QUERY_CODES"):
        monkeypatch.setattr(photo_codes, part, size)
    assert (pair_distances(photos, photos, LIMITS) == at_once).all()
    found = {(one, other) for one, other, _ in near_classes(range(len(photos)), len(photos), read, LIMITS)}
    numbers = range(len(photos))
    assert found == {(one, other) for one in numbers for other in numbers if one // 3 == other // 3 and one != other}
    assert max(held) <= size


def test_a_plain_line_has_a_short_outline_and_a_white_square_tells_nothing() -> None:
    line, grain = np.zeros((16, 16), dtype=np.uint8), np.random.default_rng(1).integers(0, 2, (16, 16), dtype=np.uint8)
    line[:, 7:9] = 1
    words = np.packbits(np.stack([line, line.T, grain]).reshape(3, -1), axis=1).view(np.uint64)
    assert outlines(words)[:2].tolist() == [32, 32]
    assert outlines(words)[2] > 180
    assert tells(photo(1), LIMITS)
    assert not tells(photo(1)[:64] + bytes(64), LIMITS)
