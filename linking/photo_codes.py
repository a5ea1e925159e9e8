"""Comparing photo codes: 256 bits, row-major over 16 x 16 DCT frequencies, most significant bit first.

A mirrored or turned copy needs no second look at the picture: mirroring changes the sign of every odd column of
the DCT, a quarter turn swaps rows and columns as well. So the codes of the copy follow from the stored ones.
"""

from collections.abc import Iterator, Sequence

import faiss
import numpy as np
import numpy.typing as npt

from linking.records import PhotoClass

Codes = npt.NDArray[np.uint8]

TURNS = 4
CHUNK_CODES = 1_000_000
QUERY_CODES = 4096

_ODD = np.arange(16) % 2 == 1


def turned(codes: Codes) -> Codes:
    """Codes of the picture as it is, mirrored, and turned a quarter either way: n x 32 to 4n x 32."""
    bits = np.unpackbits(codes, axis=1).reshape(-1, 16, 16).astype(np.bool_)
    swapped = bits.transpose(0, 2, 1)
    variants = (bits, bits ^ _ODD[np.newaxis, :], swapped ^ _ODD[np.newaxis, :], swapped ^ _ODD[:, np.newaxis])
    return np.concatenate([np.packbits(variant.reshape(-1, 256), axis=1) for variant in variants])


def near_classes(
    queries: Sequence[int], classes: Sequence[PhotoClass], most: int
) -> Iterator[tuple[int, int, int]]:
    """(query class, other class, distance) at most `most` bits apart, over any variant; both ways round.

    Exact search in chunks. A pair may come several times, with other distances.
    """
    if not queries or len(classes) < 2:
        return
    wanted = np.array(sorted(queries), dtype=np.int64)
    yield from _search(wanted, np.arange(len(classes)), classes, most)
    for one, other, distance in _search(np.arange(len(classes)), wanted, classes, most):
        yield other, one, distance


def _search(
    asking: npt.NDArray[np.int64], stored: npt.NDArray[np.int64], classes: Sequence[PhotoClass], most: int
) -> Iterator[tuple[int, int, int]]:
    """Whole pictures of `asking`, in all turns, against every window of `stored`."""
    for chunk in _chunks(stored, classes):
        index = faiss.IndexBinaryFlat(256)
        owner = np.concatenate([np.full(len(classes[number].codes), number) for number in chunk])
        index.add(np.ascontiguousarray(np.concatenate([classes[number].codes for number in chunk])))
        for start in range(0, len(asking), QUERY_CODES // 8):
            part = asking[start : start + QUERY_CODES // 8]
            wholes = [_whole(classes[number]) for number in part]
            whole = np.concatenate(wholes)
            asker = np.tile(np.repeat(part, [len(codes) for codes in wholes]), TURNS)
            limits, distances, found = index.range_search(np.ascontiguousarray(turned(whole)), most + 1)
            ones = np.repeat(asker, np.diff(limits.astype(np.int64)))
            others = owner[found]
            apart = ones != others
            yield from zip(
                ones[apart].tolist(), others[apart].tolist(), distances[apart].astype(int).tolist(), strict=True
            )


def _whole(photo: PhotoClass) -> Codes:
    """The code of the whole picture, and of the picture in its frame where there is one."""
    return photo.codes[:1] if (photo.codes[0] == photo.codes[1]).all() else photo.codes[:2]


def _chunks(stored: npt.NDArray[np.int64], classes: Sequence[PhotoClass]) -> Iterator[npt.NDArray[np.int64]]:
    if not len(stored):
        return
    sizes = np.cumsum([len(classes[number].codes) for number in stored])
    place = sizes // CHUNK_CODES
    for chunk in np.unique(place):
        yield stored[place == chunk]


def pair_distances(ones: Sequence[Codes], others: Sequence[Codes]) -> npt.NDArray[np.int64]:
    """The smallest distance of every photo of one list to every photo of the other: a full table, for measuring."""
    there = _table(ones, others)
    return np.minimum(there, _table(others, ones).T)


def _table(asking: Sequence[Codes], stored: Sequence[Codes]) -> npt.NDArray[np.int64]:
    """Whole pictures in all turns against every window."""
    starts = np.cumsum([0, *(len(codes) for codes in stored)])[:-1]
    windows = np.concatenate(stored).view(np.uint64)
    result = np.empty((len(asking), len(stored)), dtype=np.int64)
    for number, codes in enumerate(asking):
        queries = turned(codes[:2]).view(np.uint64)
        nearest = np.full(len(windows), 256, dtype=np.uint16)
        for query in queries:
            np.minimum(nearest, np.bitwise_count(windows ^ query).sum(axis=1, dtype=np.uint16), out=nearest)
        result[number] = np.minimum.reduceat(nearest, starts)
    return result
