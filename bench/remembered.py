"""Work on an ad or a picture that is done once, for benchmarks that take the same ones in again and again."""

import hashlib
from collections.abc import Callable
from datetime import datetime

from extractors.captured import CapturedAd
from extractors.photo_hashes import BadPhoto, PhotoHashes, hash_photo
from pipeline import ingest
from pipeline.importing import Reader
from pipeline.ingest import ReadAd, Rules


def remembering_hasher() -> Callable[[bytes], PhotoHashes]:
    """Hashes each picture once: every swap takes the same ones in again."""
    known: dict[bytes, PhotoHashes | BadPhoto] = {}

    def hashed(data: bytes) -> PhotoHashes:
        key = hashlib.sha256(data).digest()
        if key not in known:
            try:
                known[key] = hash_photo(data)
            except BadPhoto as error:
                known[key] = error
        found = known[key]
        if isinstance(found, BadPhoto):
            raise found
        return found

    return hashed


def remembering_reader() -> Reader:
    """Reads each ad once, whatever key its signature is made with: for the same ads in several stores."""
    known: dict[tuple[str, str, datetime], ReadAd] = {}

    def read(captured: CapturedAd, rules: Rules, shingle_key: bytes) -> ReadAd:
        key = captured.capture.sha256, captured.capture.url, captured.capture.captured_at
        if key not in known:
            known[key] = ingest.read(captured, rules, shingle_key)
        found = known[key]
        return ReadAd(captured, found.facts, found.reach, ingest.signature_of(captured, shingle_key, found.reach))

    return read
