"""Comparing photo codes: n hashes, n detail codes and a row of flags, 256 bits each, most significant bit first.

A hash is row-major over 16 x 16 DCT frequencies, a detail code over 16 x 16 places (extractors.photo_detail). A
mirrored or turned copy needs no second look at the picture: mirroring changes the sign of every odd column of the DCT,
a quarter turn swaps rows and columns as well; the places of a detail code simply move. So the codes of the copy follow
from the stored ones.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

import faiss
import numpy as np
import numpy.typing as npt

from linking.records import PhotoClass

Codes = npt.NDArray[np.uint8]
Numbers = npt.NDArray[np.int64]

TURNS = 4
WHOLES = 3
"""The first hashes are of the whole picture, with and without frames; a test holds this to extractors.photo_windows."""

CHUNK_CODES = 1_000_000
QUERY_CLASSES = 512
FAR = 256
"""The distance of two photos that do not match."""

_ODD = np.arange(16) % 2 == 1


@dataclass(frozen=True, slots=True)
class PhotoLimits:
    """How far apart a photo and its copy may be, in bits."""

    hash: int               # of 256
    together: int           # of 512: hash and detail code
    plain_together: int     # the same where there is too little to see to be sure


def turned(codes: Codes) -> Codes:
    """Hashes of the picture as it is, mirrored, and turned a quarter either way: n x 32 to 4n x 32."""
    bits = _squares(codes)
    swapped = bits.transpose(0, 2, 1)
    return _rows(bits, bits ^ _ODD[np.newaxis, :], swapped ^ _ODD[np.newaxis, :], swapped ^ _ODD[:, np.newaxis])


def turned_details(codes: Codes) -> Codes:
    """Detail codes in the same turns and order as `turned`."""
    bits = _squares(codes)
    swapped = bits.transpose(0, 2, 1)
    return _rows(bits, bits[:, :, ::-1], swapped[:, :, ::-1], swapped[:, ::-1, :])


def _squares(codes: Codes) -> npt.NDArray[np.bool_]:
    return np.unpackbits(codes, axis=1).reshape(-1, 16, 16).astype(np.bool_)


def _rows(*variants: npt.NDArray[np.bool_]) -> Codes:
    return np.concatenate([np.packbits(variant.reshape(-1, 256), axis=1) for variant in variants])


def near_classes(
    queries: Sequence[int], classes: Sequence[PhotoClass], limits: PhotoLimits
) -> Iterator[tuple[int, int, int]]:
    """(query class, other class, distance) of photos within the limits, over any variant; both ways round. The
    distance is that of the hashes.

    Exact search in chunks. A pair may come several times, with other distances.
    """
    if not queries or len(classes) < 2:
        return
    wanted = np.array(sorted(queries), dtype=np.int64)
    every = np.arange(len(classes), dtype=np.int64)
    for found, back in ((_search(wanted, every, classes, limits), False),
                        (_search(every, wanted, classes, limits), True)):
        for asking, other, distance in found:
            one, two = (other, asking) if back else (asking, other)
            yield from zip(one.tolist(), two.tolist(), distance.tolist(), strict=True)


def pair_distances(ones: Sequence[Codes], others: Sequence[Codes], limits: PhotoLimits) -> Numbers:
    """The smallest distance of every photo of one list to every photo of the other; FAR where near_classes finds none.

    A photo without codes matches nothing.
    """
    classes = [PhotoClass(codes.tobytes(), codes, ()) for codes in (*ones, *others)]
    full = np.array([len(codes) > 0 for codes in (*ones, *others)])
    first, second = np.flatnonzero(full[: len(ones)]), len(ones) + np.flatnonzero(full[len(ones) :])
    result = np.full((len(ones), len(others)), FAR, dtype=np.int64)
    for asking, other, distance in _search(first, second, classes, limits):
        np.minimum.at(result, (asking, other - len(ones)), distance)
    for asking, other, distance in _search(second, first, classes, limits):
        np.minimum.at(result, (other, asking - len(ones)), distance)
    return result


def _search(
    asking: Numbers, stored: Numbers, classes: Sequence[PhotoClass], limits: PhotoLimits
) -> Iterator[tuple[Numbers, Numbers, Numbers]]:
    """Who asks, whom it finds, how far: whole pictures of `asking`, in all turns, ask every window of `stored`."""
    for chunk in _chunks(stored, classes):
        there = _Places.of(classes, chunk, slice(None))
        index = faiss.IndexBinaryFlat(256)
        index.add(there.hashes)
        for start in range(0, len(asking), QUERY_CLASSES):
            here = _Places.of(classes, asking[start : start + QUERY_CLASSES], slice(WHOLES)).once()
            ends, near, found = index.range_search(turned(here.hashes), limits.hash + 1)
            query = np.repeat(np.arange(TURNS * len(here.hashes)), np.diff(ends.astype(np.int64)))
            distance = near.astype(np.int64)
            apart = turned_details(here.details).view(np.uint64)[query] ^ there.details.view(np.uint64)[found]
            together = distance + np.bitwise_count(apart).sum(axis=1, dtype=np.int64)
            query %= len(here.hashes)
            telling = here.telling[query] & there.telling[found]
            alike = together <= np.where(telling, limits.together, limits.plain_together)
            alike &= here.owner[query] != there.owner[found]
            yield here.owner[query[alike]], there.owner[found[alike]], distance[alike]


@dataclass(frozen=True, slots=True)
class _Places:
    """Hashes of some places in some photos: with their detail codes, whether they tell a copy, and whose they are."""

    hashes: Codes
    details: Codes
    telling: npt.NDArray[np.bool_]
    owner: Numbers

    @classmethod
    def of(cls, classes: Sequence[PhotoClass], numbers: Numbers, part: slice) -> Self:
        hashes, details, telling = [], [], []
        for number in numbers:
            photo = classes[number]
            count = len(photo.codes) // 2
            hashes.append(photo.codes[:count][part])
            details.append(photo.codes[count:-1][part])
            telling.append(np.unpackbits(photo.codes[-1])[:count][part])
        owner = np.repeat(numbers, [len(some) for some in hashes])
        return cls(np.concatenate(hashes), np.concatenate(details), np.concatenate(telling).astype(np.bool_), owner)

    def once(self) -> Self:
        """Without what stands there twice: a picture without a frame has one hash of the whole."""
        same = (self.hashes[1:] == self.hashes[:-1]).all(axis=1) & (self.owner[1:] == self.owner[:-1])
        kept = np.concatenate([[True], ~same])
        return type(self)(self.hashes[kept], self.details[kept], self.telling[kept], self.owner[kept])


def _chunks(stored: Numbers, classes: Sequence[PhotoClass]) -> Iterator[Numbers]:
    if not len(stored):
        return
    sizes = np.cumsum([len(classes[number].codes) // 2 for number in stored])
    place = sizes // CHUNK_CODES
    for chunk in np.unique(place):
        yield stored[place == chunk]
