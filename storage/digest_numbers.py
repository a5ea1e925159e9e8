"""Numbers for digests: millions of them told apart as columns instead of one by one."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from linking.records import Rows

DIGEST_BYTES = 32

Words = npt.NDArray[np.uint64]


def numbered(digests: Sequence[bytes]) -> tuple[Rows, Rows]:
    """Per digest its number, in the order of the bytes and from 0 on; and per number one place where it stands.

    Raises ValueError when a digest has not 32 bytes.
    """
    flat = b"".join(digests)
    if len(flat) != DIGEST_BYTES * len(digests):
        raise ValueError(f"a digest has {DIGEST_BYTES} bytes")
    words = np.frombuffer(flat, dtype=">u8").astype(np.uint64).reshape(-1, DIGEST_BYTES // 8)
    order = np.argsort(words[:, 0], kind="stable")
    if _falls(words[order]):        # two that begin alike: one in some billions of pairs
        order = np.lexsort(words.T[::-1])
    lying = words[order]
    first = np.ones(len(lying), dtype=np.bool_)
    np.any(lying[1:] != lying[:-1], axis=1, out=first[1:])
    number = np.empty(len(lying), dtype=np.int64)
    number[order] = np.cumsum(first) - 1
    return number, order[first]


def _falls(words: Words) -> bool:
    """Whether different digests have an equal first word, so that the first does not tell their order."""
    alike = words[1:, 0] == words[:-1, 0]
    return bool(np.any(words[1:][alike] != words[:-1][alike]))
