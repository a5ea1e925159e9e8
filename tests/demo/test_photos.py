"""Generated pictures: stable, unlike each other, and recognisable after an edit."""

import io

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from demo.photos import PLACEHOLDER, Photo, PhotoEdit, jpeg
from extractors.photo_hashes import hash_photo


def code(photo: Photo) -> NDArray[np.uint8]:
    return np.frombuffer(hash_photo(jpeg(photo)).codes[0], dtype=np.uint8)


def distance(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> int:
    return int(np.bitwise_count(one ^ other).sum())


def test_a_picture_is_the_same_bytes_every_time() -> None:
    assert jpeg(Photo("a")) == jpeg(Photo("a"))
    assert jpeg(Photo("a")) != jpeg(Photo("b"))


def test_pictures_are_small_jpegs() -> None:
    for photo in (Photo("a"), Photo(PLACEHOLDER), Photo("a", PhotoEdit.SMALLER)):
        with Image.open(io.BytesIO(jpeg(photo))) as picture:
            assert picture.format == "JPEG"
            assert picture.width <= 320
            assert picture.height <= 400


def test_two_different_pictures_never_look_alike() -> None:
    codes = np.stack([code(Photo(f"p{number}")) for number in range(90)])
    apart = np.bitwise_count(codes[:, None, :] ^ codes[None, :, :]).sum(axis=2, dtype=np.int64)

    assert apart[np.triu_indices(len(codes), 1)].min() > 80


@pytest.mark.parametrize("edit", [PhotoEdit.SMALLER, PhotoEdit.RECODED, PhotoEdit.BRIGHTER])
def test_a_lightly_edited_picture_is_still_the_same(edit: PhotoEdit) -> None:
    assert max(distance(code(Photo(f"p{n}")), code(Photo(f"p{n}", edit))) for n in range(6)) <= 20


def test_a_mirrored_picture_looks_different_until_it_is_mirrored_back() -> None:
    mirrored = jpeg(Photo("p1", PhotoEdit.MIRRORED))
    with Image.open(io.BytesIO(mirrored)) as picture:
        out = io.BytesIO()
        picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(out, "JPEG", quality=90)
    back = np.frombuffer(hash_photo(out.getvalue()).codes[0], dtype=np.uint8)

    assert distance(code(Photo("p1")), code(Photo("p1", PhotoEdit.MIRRORED))) > 80
    assert distance(code(Photo("p1")), back) <= 20
