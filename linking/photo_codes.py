"""Comparing photo codes: n hashes and n detail codes, 256 bits each, most significant bit first.

A hash is row-major over 16 x 16 DCT frequencies, a detail code over 16 x 16 places (extractors.photo_detail). A
mirrored or turned copy needs no second look at the picture: mirroring changes the sign of every odd column of the DCT,
a quarter turn swaps rows and columns as well; the places of a detail code simply move. So the codes of the copy follow
from the stored ones.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Self

import faiss
import numpy as np
import numpy.typing as npt

Codes = npt.NDArray[np.uint8]
Numbers = npt.NDArray[np.int64]
Words = npt.NDArray[np.uint64]
Read = Callable[[Sequence[int]], Sequence[Codes]]
"""Codes of photos by their numbers; read again whenever they are needed, so that never all are held."""

TURNS = 4
WHOLES = 3
"""The first hashes are of the whole picture, with and without frames; a test holds this to extractors.photo_windows."""

ASKING = 50_000
"""Photos whose whole pictures are held at a time (some 200 bytes each) while the others pass by."""

STORED = 4_000
"""Photos whose windows are held at a time (some 10 kB each)."""

QUERY_CODES = 2_000
FAR = 256
"""The distance of two photos that do not match."""

_ODD = np.arange(16) % 2 == 1


@dataclass(frozen=True, slots=True)
class Limit:
    """How far apart a photo and its copy may be, in bits.

    Little to see means that a small distance says little: two pictures of one edge are near each other whatever they
    are of. So the fewer bits are set in the barer of the two detail codes, the nearer they must be.
    """

    hash: int               # of 256
    bare: int               # of 512, hash and detail code together, where no bit of the detail code is set
    per_edge: float         # and how much more for each bit that is,
    together: int           # up to this
    edges: int              # bits that must be set,
    outline: int            # and steps from a set to an unset place: fewer is one plain line (docs/decisions/0042)

    def holds(self, distance: Numbers, asked: Words, kept: Words) -> npt.NDArray[np.bool_]:
        """Whether hashes so far apart, with these detail codes (n x 4 words), are of a photo and its copy."""
        edges = np.minimum(_bits(asked), _bits(kept))
        most = np.minimum(self.together, self.bare + self.per_edge * edges)
        near = (distance <= self.hash) & (edges >= self.edges) & (distance + _bits(asked ^ kept) <= most)
        left = np.flatnonzero(near)
        near[left] = np.minimum(outlines(asked[left]), outlines(kept[left])) >= self.outline
        return near


@dataclass(frozen=True, slots=True)
class PhotoLimits:
    """Of two whole pictures, and of a whole one and a window: of these there are so many that chance has more turns."""

    whole: Limit
    window: Limit


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


def near_classes(queries: Sequence[int], count: int, read: Read, limits: PhotoLimits) -> Iterator[tuple[int, int, int]]:
    """(query class, other class, distance) of photos within the limits, over any variant; both ways round. The
    distance is that of the hashes.

    Exact search in chunks. A pair may come several times, with other distances.
    """
    if not queries or count < 2:
        return
    wanted, every = np.array(sorted(queries), dtype=np.int64), np.arange(count, dtype=np.int64)
    for found, back in ((_search(wanted, every, read, limits), False), (_search(every, wanted, read, limits), True)):
        for asking, other, distance in found:
            one, two = (other, asking) if back else (asking, other)
            yield from zip(one.tolist(), two.tolist(), distance.tolist(), strict=True)


def pair_distances(ones: Sequence[Codes], others: Sequence[Codes], limits: PhotoLimits) -> Numbers:
    """The smallest distance of every photo of one list to every photo of the other; FAR where near_classes finds none:
    the same search, as it is measured.

    A photo without codes matches nothing.
    """
    both = [*ones, *others]
    full = np.array([len(codes) > 0 for codes in both])
    first, second = np.flatnonzero(full[: len(ones)]), len(ones) + np.flatnonzero(full[len(ones) :])
    result = np.full((len(ones), len(others)), FAR, dtype=np.int64)

    def read(numbers: Sequence[int]) -> Sequence[Codes]:
        return [both[number] for number in numbers]

    for asking, other, distance in _search(first, second, read, limits):
        np.minimum.at(result, (asking, other - len(ones)), distance)
    for asking, other, distance in _search(second, first, read, limits):
        np.minimum.at(result, (other, asking - len(ones)), distance)
    return result


def _search(
    asking: Numbers, stored: Numbers, read: Read, limits: PhotoLimits
) -> Iterator[tuple[Numbers, Numbers, Numbers]]:
    """Who asks, whom it finds, how far: whole pictures of `asking`, in all turns, ask every window of `stored`."""
    for some in _parts(asking, ASKING):
        asked = _Places.of(some, read, slice(WHOLES)).once()
        for chunk in _parts(stored, STORED):
            there = _Places.of(chunk, read, slice(None))
            index = faiss.IndexBinaryFlat(256)
            index.add(there.hashes)
            for part in _parts(np.arange(len(asked.hashes), dtype=np.int64), QUERY_CODES):
                yield _near(asked.part(part), there, index, limits)


def _near(
    here: "_Places", there: "_Places", index: faiss.IndexBinaryFlat, limits: PhotoLimits
) -> tuple[Numbers, Numbers, Numbers]:
    most = max(limits.whole.hash, limits.window.hash)
    ends, near, found = index.range_search(turned(here.hashes), most + 1)
    query = np.repeat(np.arange(TURNS * len(here.hashes)), np.diff(ends.astype(np.int64)))
    asked, kept = turned_details(here.details).view(np.uint64)[query], there.details.view(np.uint64)[found]
    query %= len(here.hashes)
    whole, distance = here.whole[query] & there.whole[found], near.astype(np.int64)
    alike = here.owner[query] != there.owner[found]
    for limit, those in ((limits.whole, whole), (limits.window, ~whole)):
        rows = np.flatnonzero(alike & those)
        alike[rows] = limit.holds(distance[rows], asked[rows], kept[rows])
    return here.owner[query[alike]], there.owner[found[alike]], distance[alike]


def tells(codes: bytes, limits: PhotoLimits) -> bool:
    """Whether there is enough to see in a photo, as a whole, for it to be known again at all: a white square is not."""
    half = len(codes) // 2
    return int.from_bytes(codes[half : half + 32], "big").bit_count() >= limits.whole.edges


def outlines(details: Words) -> Numbers:
    """Steps between set and unset places, along rows and columns of each detail code (n x 4 words)."""
    rows = details.view(np.uint8).reshape(-1, 16, 2).astype(np.uint16)
    places = rows[:, :, 0] << 8 | rows[:, :, 1]
    across = np.bitwise_count((places ^ places >> 1) & 0x7FFF).sum(axis=1, dtype=np.int64)
    steps: Numbers = across + np.bitwise_count(places[:, 1:] ^ places[:, :-1]).sum(axis=1, dtype=np.int64)
    return steps


def _bits(codes: Words) -> Numbers:
    counts: Numbers = np.bitwise_count(codes).sum(axis=1, dtype=np.int64)
    return counts


@dataclass(frozen=True, slots=True)
class _Places:
    """Hashes of some places in some photos, with their detail codes: whose, and whether of the whole as it is."""

    hashes: Codes
    details: Codes
    owner: Numbers
    whole: npt.NDArray[np.bool_]

    @classmethod
    def of(cls, numbers: Numbers, read: Read, part: slice) -> Self:
        hashes, details, whole = [], [], []
        for some in _parts(numbers, STORED):
            for codes in read(some.tolist()):
                count = len(codes) // 2
                hashes.append(codes[:count][part].copy())       # of a few, without keeping all
                details.append(codes[count:][part].copy())
                whole.append(np.arange(len(hashes[-1])) == 0)
        owner = np.repeat(numbers, [len(one) for one in hashes])
        return cls(np.concatenate(hashes), np.concatenate(details), owner, np.concatenate(whole))

    def part(self, rows: Numbers) -> Self:
        return type(self)(self.hashes[rows], self.details[rows], self.owner[rows], self.whole[rows])

    def once(self) -> Self:
        """Without what stands there twice: a picture without a frame has one hash of the whole."""
        same = (self.hashes[1:] == self.hashes[:-1]).all(axis=1) & (self.owner[1:] == self.owner[:-1])
        return self.part(np.flatnonzero(np.concatenate([[True], ~same])))


def _parts(numbers: Numbers, most: int) -> Iterator[Numbers]:
    for start in range(0, len(numbers), most):
        yield numbers[start : start + most]
