"""One photo cannot take the memory of the whole crawl."""

import io
import resource

import pytest
from PIL import Image

from crawler.memory_ceiling import memory_ceiling
from crawler.spider import PHOTO_BYTES
from extractors.photo_hashes import BadPhoto, hash_photo

MB = 1024 * 1024


def large_picture() -> bytes:
    """Nearly 40 megapixels that weigh next to nothing as a file."""
    out = io.BytesIO()
    Image.linear_gradient("L").resize((7_000, 5_600)).convert("RGB").save(out, "PNG")
    return out.getvalue()


def test_more_than_the_ceiling_is_refused_and_the_ceiling_is_lifted_afterwards() -> None:
    before = resource.getrlimit(resource.RLIMIT_AS)
    with pytest.raises(MemoryError), memory_ceiling(16 * MB):
        bytearray(256 * MB)
    assert resource.getrlimit(resource.RLIMIT_AS) == before
    assert len(bytearray(256 * MB)) == 256 * MB


def test_a_photo_that_takes_more_is_a_bad_photo_and_the_largest_allowed_fits() -> None:
    picture = large_picture()
    with pytest.raises(BadPhoto), memory_ceiling(16 * MB):
        hash_photo(picture)
    with memory_ceiling(PHOTO_BYTES):
        assert hash_photo(picture).width == 7_000
