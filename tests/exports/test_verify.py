"""A package checks itself; a hostile one gives one line and nothing else."""

import io
import re
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from exports.bag import make_bag
from exports.verify import MAX_FILES, verify
from tests.exports.cases import NOW

NAME = "dossier-2026-0001"


@pytest.fixture
def package() -> bytes:
    return make_bag(
        NAME,
        payload={"dossier.pdf": b"%PDF signal", "dossier.json": b"{}"},
        tags={"LEESMIJ.txt": b"lees mij"},
        info={"Source-Organization": "gemeente\nHouten"},
        made_at=NOW,
    )


def rewrite(package: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


@pytest.fixture
def check(tmp_path: Path) -> Callable[[bytes], list[str]]:
    def run(data: bytes) -> list[str]:
        path = tmp_path / f"{NAME}.zip"
        path.write_bytes(data)
        return verify(path)

    return run


Check = Callable[[bytes], list[str]]


def test_an_untouched_package_has_no_problems(package: bytes, check: Check) -> None:
    assert check(package) == []


def test_the_bag_has_the_parts_of_rfc_8493(package: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        assert archive.read(f"{NAME}/bagit.txt").startswith(b"BagIt-Version: 1.0\n")
        info = archive.read(f"{NAME}/bag-info.txt").decode()
        assert "Source-Organization: gemeente Houten\n" in info
        assert "Payload-Oxum: 13.2\n" in info
        manifest = archive.read(f"{NAME}/manifest-sha256.txt").decode()
        assert re.fullmatch(r"([0-9a-f]{64}  data/dossier\.(json|pdf)\n){2}", manifest)


def test_a_changed_a_missing_and_an_extra_file_are_named(package: bytes, check: Check) -> None:
    def change(files: dict[str, bytes]) -> None:
        files[f"{NAME}/data/dossier.pdf"] = b"%PDF sIgnal"
        del files[f"{NAME}/data/dossier.json"]
        files[f"{NAME}/data/extra.txt"] = b"x"

    assert sorted(check(rewrite(package, change))) == [
        "data/dossier.json: missing",
        "data/dossier.pdf: changed since the package was made",
        "data/extra.txt: not in the manifest",
    ]


def test_a_changed_readme_or_manifest_is_found_through_the_tag_manifest(package: bytes, check: Check) -> None:
    def change(files: dict[str, bytes]) -> None:
        files[f"{NAME}/LEESMIJ.txt"] = b"bel dit nummer"

    assert check(rewrite(package, change)) == ["LEESMIJ.txt: changed since the package was made"]


def contents(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_flipped_bit_in_a_file_is_found_unless_it_changes_nothing(package: bytes, check: Check) -> None:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        entry = archive.getinfo(f"{NAME}/data/dossier.pdf")
    start = entry.header_offset + 30 + len(entry.filename)
    for position in range(start * 8, (start + entry.compress_size) * 8):
        changed = bytearray(package)
        changed[position // 8] ^= 1 << position % 8
        # the last byte of a compressed stream has bits that mean nothing
        assert check(bytes(changed)) or contents(bytes(changed)) == contents(package), position


def one_file(name: str, data: bytes = b"x") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return out.getvalue()


def bomb(package: bytes) -> bytes:
    return rewrite(package, lambda files: files.update({f"{NAME}/data/big.bin": bytes(600 * 2**20)}))


def lying_bomb(package: bytes) -> bytes:
    """Says in its directory that a file is small, and unpacks to more."""
    data = bytearray(rewrite(package, lambda files: files.update({f"{NAME}/data/dossier.pdf": bytes(2**20)})))
    place = 0
    while (place := data.find(b"PK\x01\x02", place)) >= 0:
        length = struct.unpack_from("<H", data, place + 28)[0]
        if data[place + 46 : place + 46 + length].endswith(b"dossier.pdf"):
            struct.pack_into("<I", data, place + 24, 11)
        place += 4
    return bytes(data)


HOSTILE: list[tuple[str, Callable[[bytes], bytes], str]] = [
    ("no zip", lambda _: b"this is text", "not a readable zip file"),
    ("empty", lambda _: b"", "not a readable zip file"),
    ("half a zip", lambda package: package[: len(package) // 2], "not a readable zip file"),
    ("other zip", lambda _: one_file("a/b.txt"), "not a package of Baken"),
    ("up and out", lambda _: one_file("x/../../etc/passwd"), "unsafe or unknown file name"),
    ("absolute", lambda _: one_file("/etc/passwd"), "unsafe or unknown file name"),
    ("drive", lambda _: one_file("C:/x/y"), "unsafe or unknown file name"),
    ("top level", lambda _: one_file("manifest-sha256.txt"), "unsafe or unknown file name"),
    ("bomb", bomb, "not a package of Baken"),
    ("lying bomb", lying_bomb, ""),
    (
        "many files",
        lambda package: rewrite(
            package, lambda files: files.update({f"{NAME}/data/{number}": b"" for number in range(MAX_FILES)})
        ),
        "not a package of Baken",
    ),
    (
        "bad manifest",
        lambda package: rewrite(package, lambda files: files.update({f"{NAME}/manifest-sha256.txt": b"\xff\x00 x"})),
        "expected a SHA-256",
    ),
]


@pytest.mark.parametrize(("make", "said"), [row[1:] for row in HOSTILE], ids=[row[0] for row in HOSTILE])
def test_a_hostile_package_gives_one_clear_line(
    package: bytes, check: Check, make: Callable[[bytes], bytes], said: str
) -> None:
    problems = check(make(package))
    assert len(problems) == 1
    assert said in problems[0]
    assert "\n" not in problems[0]


def test_a_file_that_is_not_there_gives_one_line(tmp_path: Path) -> None:
    assert verify(tmp_path / "nothing.zip") == ["the file cannot be read: No such file or directory"]


def test_two_files_of_one_name_are_refused(package: bytes, check: Check) -> None:
    out = io.BytesIO(package)
    with zipfile.ZipFile(out, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(f"{NAME}/LEESMIJ.txt", b"tweede")
    assert check(out.getvalue()) == ["two files of one name in it: 'LEESMIJ.txt'"]
