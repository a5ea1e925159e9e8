"""What a photo's hashes survive, and what a hostile file cannot do."""

import contextlib
import io

import imagehash
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFile, ImageOps

from extractors import photo_hashes
from extractors.photo_hashes import BadPhoto, PhotoHashes, hash_photo
from extractors.photo_windows import WHOLES, stored_windows
from linking import photo_codes


def picture(seed: int = 1, size: tuple[int, int] = (320, 400)) -> Image.Image:
    """A smooth random texture: no people, no photograph."""
    noise = np.random.default_rng(seed).integers(0, 255, (11, 9, 3), dtype=np.uint8)
    return Image.fromarray(noise).resize(size, Image.Resampling.BICUBIC)


def encoded(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def distance(one: bytes, other: bytes) -> int:
    return (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).bit_count()


def nearest(query: PhotoHashes, stored: PhotoHashes) -> int:
    """Of the hashes; the detail codes behind them are another matter."""
    return min(distance(code, kept) for code in query.codes[:WHOLES] for kept in stored.codes[: len(stored.codes) // 2])


def test_the_first_code_is_imagehash_phash_of_the_whole_picture() -> None:
    image = picture()
    expected = np.packbits(imagehash.phash(image, hash_size=16).hash.flatten()).tobytes()
    assert distance(hash_photo(encoded(image)).codes[0], expected) <= 6


def test_every_code_has_256_bits_and_their_number_belongs_to_the_recipe() -> None:
    hashes = hash_photo(encoded(picture()))
    assert {len(code) for code in hashes.codes} == {32}
    assert len(hashes.codes) == 2 * (WHOLES + len(stored_windows()))
    assert hashes.version == photo_hashes.RECIPE


@pytest.mark.parametrize(
    ("kind", "quality"), [("JPEG", 50), ("WEBP", 60), ("GIF", 0), ("BMP", 0), ("AVIF", 60)]
)
def test_another_format_of_one_photo_is_the_same_photo(kind: str, quality: int) -> None:
    original = hash_photo(encoded(picture()))
    assert distance(hash_photo(encoded(picture(), kind, quality=quality)).codes[0], original.codes[0]) <= 31


def test_two_different_pictures_are_far_apart() -> None:
    assert nearest(hash_photo(encoded(picture(1))), hash_photo(encoded(picture(2)))) > 80


def test_a_cropped_copy_is_found_by_a_stored_window() -> None:
    image = picture(size=(640, 800))
    cropped = image.crop((64, 80, 576, 720))
    assert nearest(hash_photo(encoded(cropped)), hash_photo(encoded(image))) <= 60


def test_a_border_and_a_letterbox_are_trimmed_away() -> None:
    image = picture()
    for colour, offset, size in (("white", (30, 30), (380, 460)), ("black", (0, 120), (320, 640))):
        framed = Image.new("RGB", size, colour)
        framed.paste(image, offset)
        assert nearest(hash_photo(encoded(framed)), hash_photo(encoded(image))) <= 31


def framed(image: Image.Image, colour: int, room: int) -> Image.Image:
    """A screenshot: words of the screen above and below the picture."""
    screen = Image.new("RGB", (image.width, image.height + 2 * room), (colour, colour, colour))
    screen.paste(image, (0, room))
    ink = ImageDraw.Draw(screen)
    for x in range(10, image.width // 3, 12):
        ink.rectangle((x, 20, x + 5, 30), fill=(255 - colour,) * 3)
    return screen


@pytest.mark.parametrize("colour", [18, 250])
@pytest.mark.parametrize("size", [(400, 500), (500, 300)])
def test_the_frame_of_a_screenshot_is_trimmed_away(colour: int, size: tuple[int, int]) -> None:
    image = picture(size=size)
    assert nearest(hash_photo(encoded(framed(image, colour, 320))), hash_photo(encoded(image))) <= 31


def test_a_border_round_a_dark_picture_is_trimmed_where_the_picture_begins() -> None:
    image = picture().point(lambda level: 6 + level // 10)
    bordered = ImageOps.expand(image, 40, "black")
    assert nearest(hash_photo(encoded(bordered)), hash_photo(encoded(image))) <= 31


def test_linking_and_hashing_agree_on_the_order_of_codes() -> None:
    assert photo_codes.WHOLES == WHOLES


def test_the_detail_code_of_a_mirrored_and_a_turned_picture_is_the_codes_mirrored_and_turned() -> None:
    image = picture(size=(400, 400))
    plain, half = hash_photo(encoded(image)), WHOLES + len(stored_windows())
    turns = photo_codes.turned_details(np.frombuffer(plain.codes[half], dtype=np.uint8).reshape(1, 32))
    shown = (
        image, ImageOps.mirror(image),
        image.transpose(Image.Transpose.ROTATE_90), image.transpose(Image.Transpose.ROTATE_270),
    )
    codes = [hash_photo(encoded(turned)).codes[half] for turned in shown]
    for code in codes:
        assert min(distance(code, turn.tobytes()) for turn in turns) <= 20
    assert len({turn.tobytes() for turn in turns}) == 4


def edges(hashes: PhotoHashes) -> int:
    """Bits set in the detail code of the whole picture."""
    return int.from_bytes(hashes.codes[len(hashes.codes) // 2], "big").bit_count()


def test_the_detail_code_says_how_much_there_is_to_see() -> None:
    dark = Image.new("RGB", (400, 400), (4, 4, 4))
    ImageDraw.Draw(dark).ellipse((180, 170, 220, 230), fill="white")
    grain = np.random.default_rng(3).integers(0, 255, (60, 60, 3), dtype=np.uint8)
    assert edges(hash_photo(encoded(Image.new("RGB", (200, 200), "white")))) == 0
    assert edges(hash_photo(encoded(dark))) < 12
    assert edges(hash_photo(encoded(Image.fromarray(grain).resize((400, 400), Image.Resampling.BICUBIC)))) > 90


def test_a_sign_stuck_on_a_picture_changes_the_detail_under_it_and_no_more() -> None:
    image = picture(5, (400, 400))
    signed = image.copy()
    ImageDraw.Draw(signed).rectangle((0, 0, 99, 99), fill="yellow")
    half = WHOLES + len(stored_windows())
    one, other = (
        np.unpackbits(np.frombuffer(hash_photo(encoded(some)).codes[half], dtype=np.uint8)).reshape(16, 16)
        for some in (image, signed)
    )
    assert (one != other)[6:, 6:].sum() <= 2


def test_exif_rotation_is_applied_before_hashing() -> None:
    image = picture()
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = image.transpose(Image.Transpose.ROTATE_90)
    rotated = hash_photo(encoded(turned, "JPEG", quality=95, exif=exif))
    assert (rotated.width, rotated.height) == image.size
    assert distance(rotated.codes[0], hash_photo(encoded(image)).codes[0]) <= 20


def test_sixteen_bit_grey_is_scaled_and_not_clipped() -> None:
    grey = picture().convert("L")
    deep = Image.fromarray(np.asarray(grey).astype(np.uint16) * 257)
    assert distance(hash_photo(encoded(deep)).codes[0], hash_photo(encoded(grey)).codes[0]) <= 4


def test_cmyk_is_read_as_colours() -> None:
    image = picture()
    cmyk = hash_photo(encoded(image.convert("CMYK"), "JPEG", quality=95))
    assert distance(cmyk.codes[0], hash_photo(encoded(image)).codes[0]) <= 20


def test_transparency_is_shown_on_white() -> None:
    image = picture()
    clear = image.copy()
    clear.putalpha(Image.new("L", image.size, 255))
    hidden = Image.new("RGBA", (400, 480), (0, 0, 0, 0))
    hidden.paste(clear, (40, 40))
    shown = Image.new("RGB", (400, 480), "white")
    shown.paste(image, (40, 40))
    assert hash_photo(encoded(hidden)).codes == hash_photo(encoded(shown)).codes


def test_only_the_first_frame_of_an_animation_counts() -> None:
    frames = [picture(seed).convert("P") for seed in (1, 2, 3)]
    moving = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert hash_photo(moving).codes == hash_photo(encoded(frames[0], "GIF")).codes


def test_a_flat_picture_has_quality_zero() -> None:
    assert hash_photo(encoded(Image.new("RGB", (200, 200), "white"))).quality == 0
    assert hash_photo(encoded(picture())).quality > 50


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not a picture"),
        (b"<html>no picture</html>", "not a picture"),
        (encoded(picture(), "TIFF"), "not a picture"),
        (encoded(picture(), "JPEG")[:900], "not a picture"),
        (b"0" * (photo_hashes.MAX_BYTES + 1), "at most"),
        (encoded(Image.new("1", (30000, 30000))), "Decompression"),
        (encoded(Image.new("1", (6500, 6500))), "40000000"),
        (encoded(Image.new("L", (20, 20))), "at least"),
        (encoded(Image.new("L", (1000, 100))), "as long as wide"),
    ],
    ids=["empty", "page", "tiff", "cut", "heavy", "bomb", "large", "small", "ribbon"],
)
def test_what_is_not_an_acceptable_photo_is_refused_in_one_line(data: bytes, reason: str) -> None:
    with pytest.raises(BadPhoto, match=reason) as refused:
        hash_photo(data)
    assert "\n" not in str(refused.value)


def test_half_a_picture_is_refused_whatever_other_libraries_told_pillow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)
    with pytest.raises(BadPhoto, match="not a picture"):
        hash_photo(encoded(picture(), "JPEG")[:900])


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 1500), st.sampled_from(photo_hashes.FORMATS))
def test_broken_bytes_are_hashed_or_refused_and_nothing_else(noise: bytes, place: int, kind: str) -> None:
    data = encoded(picture(size=(80, 100)), kind)
    place %= len(data)
    broken = data[:place] + noise + data[place + len(noise):]
    with contextlib.suppress(BadPhoto):
        assert len(hash_photo(broken).codes[0]) == 32
