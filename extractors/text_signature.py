"""A keyed text signature: near-equal texts can be found by it, the words cannot be read from it.

The hashes of all its word 2-grams under a secret key, so that what two texts share is counted, not estimated, and is
the same under every key. Linking can drop frequent ones afterwards. Of a text longer than any ad the smallest hashes
are kept: a coordinated sample (bottom-k MinHash, Cohen & Kaplan 2007).
"""

import hashlib
import re
import unicodedata
from collections.abc import Collection, Sequence

import numpy as np
import numpy.typing as npt

SIGNATURE_VERSION = "kmv1024-w2-1"
"""Signatures of different versions are not compared. An ad with another one waits until it is read again."""

SIGNATURE_SIZE = 128
"""A signature is so many big-endian 32-bit numbers or more, rising; a shorter text's is filled up with 0xFFFFFFFF."""

MOST_KEPT = 1024
"""Hashes kept of one text. One ad in thirty has more than 128 2-grams, none that was seen has a thousand."""

MAX_CHARACTERS = 20_000
"""Of a longer text only this much is read: no ad needs more and a signature must cost linear time."""

_WORD = re.compile(r"[^\W_]+")
_CODES_KEPT = 200_000       # words of which the code is remembered, a key
_MARKS = re.compile("[\u0300-\u036f]+")        # accents, after NFKD
_EMPTY = 0xFFFFFFFF
_MIX = (np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))


def keyed_signature(text: str, key: bytes, slots: Collection[str] = ()) -> bytes:
    """The signature of a text: `4 * SIGNATURE_SIZE` bytes, of a longer text up to `4 * MOST_KEPT`.

    Numbers become one slot word, and so do the words in `slots` (working names, places), because they change
    from copy to copy. A text without two words gives a signature that resembles nothing.
    """
    shingles = np.sort(keyed_shingles(signature_words(text, slots), key))
    fresh = shingles != _EMPTY
    fresh[1:] &= shingles[1:] != shingles[:-1]
    shingles = shingles[fresh][:MOST_KEPT]
    kept = np.full(max(SIGNATURE_SIZE, len(shingles)), _EMPTY, dtype=">u4")
    kept[: len(shingles)] = shingles
    return kept.tobytes()


def keyed_shingles(words: Sequence[str], key: bytes) -> npt.NDArray[np.uint32]:
    """The hash of each pair of neighbours, in their order: one fewer than there are words."""
    known = _codes.get(key)
    if known is None:
        _codes.clear()          # one key at a time: a rotation or a test with another store
        known = _codes[key] = _WordCodes(key)
    codes = np.fromiter(map(known.__getitem__, words), dtype=np.uint64, count=len(words))
    return _mixed(codes[:-1], codes[1:])


def signature_words(text: str, slots: Collection[str] = ()) -> list[str]:
    """The words a signature is made of: lower case, without accents, runs of numbers and slots as one "0"."""
    plain = text[:MAX_CHARACTERS].casefold()
    if not plain.isascii():
        plain = _MARKS.sub("", unicodedata.normalize("NFKD", plain)).casefold()
    found: list[str] = _WORD.findall(plain)
    if slots:
        gone = frozenset(slots)
        words = [word if word.isalpha() and word not in gone else "0" for word in found]
    else:
        words = [word if word.isalpha() else "0" for word in found]
    if "0" not in words:
        return words
    return [word for place, word in enumerate(words) if word != "0" or not place or words[place - 1] != "0"]


class _WordCodes(dict[str, int]):
    """The keyed hash of each word that was asked for; forgets all of them before it grows too large."""

    def __init__(self, key: bytes) -> None:
        super().__init__()
        self._key = key

    def __missing__(self, word: str) -> int:
        if len(self) >= _CODES_KEPT:
            self.clear()
        code = int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8, key=self._key).digest(), "big")
        self[word] = code
        return code


_codes: dict[bytes, _WordCodes] = {}


def _mixed(first: npt.NDArray[np.uint64], second: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint32]:
    """One 32-bit number per pair (the finaliser of SplitMix64; both inputs are already keyed)."""
    mixed = first * _MIX[0] + second
    mixed = (mixed ^ (mixed >> np.uint64(30))) * _MIX[1]
    mixed = (mixed ^ (mixed >> np.uint64(27))) * _MIX[2]
    return (mixed >> np.uint64(32)).astype(np.uint32)
