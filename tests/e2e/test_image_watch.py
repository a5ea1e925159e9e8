"""The positive control: the watch sees a picture, wherever it lies and however it is packed in."""

import io
from pathlib import Path

import pytest
from PIL import Image

from tests.e2e.image_watch import ImageWatch, images_in


def picture(kind: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), (200, 10, 30)).save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "AVIF"])
def test_a_picture_file_is_seen(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "cache" / "f_00001"
    path.parent.mkdir()
    path.write_bytes(picture(kind))
    watch = ImageWatch([tmp_path])
    watch.look()
    assert list(watch.found) == [str(path)]


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_inside_another_file_is_seen(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "blob.db"
    path.write_bytes(b"SQLite format 3\0" + b"x" * 5000 + picture(kind) + b"y" * 100)
    assert images_in(path)


def test_a_file_without_a_picture_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "text"
    path.write_bytes(b"GIF is a format; so is \x89PNG" + bytes(range(256)) * 50)
    assert images_in(path) == []
