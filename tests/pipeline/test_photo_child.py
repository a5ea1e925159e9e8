"""One picture of an import cannot take the memory or the time of the process that has the keys."""

import io

import pytest
from PIL import Image

from extractors.photo_hashes import BadPhoto, hash_photo
from pipeline.photo_child import PhotoChild


def picture(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").resize((width, height)).convert("RGB").save(out, "PNG")
    return out.getvalue()


def test_a_picture_has_the_codes_that_it_has_without_a_process_of_its_own() -> None:
    with PhotoChild() as child:
        for data in (picture(300, 400), picture(640, 480)):
            assert child(data) == hash_photo(data)


def test_what_is_no_picture_is_refused_and_the_next_one_read() -> None:
    with PhotoChild() as child:
        with pytest.raises(BadPhoto, match="not a picture"):
            child(b"no picture")
        with pytest.raises(BadPhoto, match="pixels"):
            child(picture(20, 20))
        assert child(picture(300, 400)).width == 300


def test_a_picture_that_takes_too_long_costs_its_process_only() -> None:
    with PhotoChild(wall_s=0.0) as child:
        for _ in range(2):
            with pytest.raises(BadPhoto, match="too long"):
                child(picture(4_000, 4_000))


def test_a_process_that_dies_is_started_again_for_the_next_picture() -> None:
    with PhotoChild() as child:
        first = child(picture(300, 400))
        process = child._started()
        process.kill()
        process.wait()
        with pytest.raises(BadPhoto, match="more memory or time"):
            child(picture(300, 400))
        assert child(picture(300, 400)) == first
