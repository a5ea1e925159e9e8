"""Checks a package against its own manifests: what changed, what is missing, what does not belong.

A package may come back from outside, so the file is hostile input: nothing is unpacked to disk, and sizes,
counts and names are checked before a byte is read.
"""

import hashlib
import re
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from exports.bag import MANIFEST, TAG_MANIFEST

MAX_FILES = 2_000
MAX_ARCHIVE_BYTES = 256 * 2**20
MAX_TOTAL_BYTES = 512 * 2**20
MAX_MANIFEST_BYTES = 4 * 2**20
CHUNK = 1 << 20

_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")


class BadPackage(Exception):
    """The file is no package that can be checked; the text is one clear line."""


def verify(path: Path) -> list[str]:
    """The problems of a package, one line each; none when it is complete and unchanged."""
    try:
        if path.stat().st_size > MAX_ARCHIVE_BYTES:
            raise BadPackage(f"the file is over {MAX_ARCHIVE_BYTES // 2**20} MB: not a package of Baken")
        with zipfile.ZipFile(path) as archive:
            return _problems(archive)
    except BadPackage as error:
        return [str(error)]
    except OSError as error:
        return [f"the file cannot be read: {error.strerror or error}"]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        return [f"not a readable zip file: {_one_line(error)}"]


def _problems(archive: zipfile.ZipFile) -> list[str]:
    root, entries = _entries(archive)
    if MANIFEST not in entries or "bagit.txt" not in entries:
        raise BadPackage(f"no {MANIFEST} in it: not a package of Baken, or its manifest was removed")
    problems: list[str] = []
    listed = {MANIFEST, TAG_MANIFEST}
    for manifest in (MANIFEST, TAG_MANIFEST):
        if manifest not in entries:
            problems.append(f"{manifest}: missing")
            continue
        for name, expected in _manifest(archive, entries[manifest], manifest).items():
            listed.add(name)
            if name not in entries:
                problems.append(f"{name}: missing")
            elif _digest(archive, entries[name]) != expected:
                problems.append(f"{name}: changed since the package was made")
    problems.extend(f"{name}: not in the manifest" for name in sorted(set(entries) - listed))
    if not root.startswith("dossier-"):
        problems.append(f"{_one_line(root)}: the folder is not named as a dossier")
    return problems


def _entries(archive: zipfile.ZipFile) -> tuple[str, dict[str, zipfile.ZipInfo]]:
    """The folder of the package and its files by path below it. Raises BadPackage on anything unsafe."""
    infos = archive.infolist()
    if len(infos) > MAX_FILES:
        raise BadPackage(f"{len(infos)} files in it, more than {MAX_FILES}: not a package of Baken")
    if sum(info.file_size for info in infos) > MAX_TOTAL_BYTES:
        raise BadPackage(f"unpacked it would be over {MAX_TOTAL_BYTES // 2**20} MB: not a package of Baken")
    entries: dict[str, zipfile.ZipInfo] = {}
    roots: set[str] = set()
    for info in infos:
        if info.is_dir():
            continue
        name = info.filename
        parts = PurePosixPath(name).parts
        if name.startswith("/") or "\\" in name or ".." in parts or ":" in name or len(parts) < 2:
            raise BadPackage(f"unsafe or unknown file name in it: {_one_line(name)[:80]!r}")
        inner = "/".join(parts[1:])
        if inner in entries:
            raise BadPackage(f"two files of one name in it: {_one_line(inner)[:80]!r}")
        roots.add(parts[0])
        entries[inner] = info
    if len(roots) != 1:
        raise BadPackage("it does not hold exactly one folder: not a package of Baken")
    return roots.pop(), entries


def _manifest(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> dict[str, str]:
    if info.file_size > MAX_MANIFEST_BYTES:
        raise BadPackage(f"{name} is too large: not a package of Baken")
    with archive.open(info) as stream:
        data = stream.read(MAX_MANIFEST_BYTES + 1)
    wanted: dict[str, str] = {}
    for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), start=1):
        match = _LINE.fullmatch(line)
        if match is None:
            raise BadPackage(f"{name}, line {number}: expected a SHA-256 and a file name")
        wanted[match[2]] = match[1]
    return wanted


def _digest(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> str:
    """SHA-256 of one file, read in pieces. Raises BadPackage when it unpacks to more than it says."""
    digest = hashlib.sha256()
    size = 0
    try:
        with archive.open(info) as stream:
            while chunk := stream.read(CHUNK):
                size += len(chunk)
                if size > info.file_size:
                    raise BadPackage(f"{_one_line(info.filename)}: larger than the zip file says")
                digest.update(chunk)
    except zipfile.BadZipFile:          # its checksum in the zip does not fit: changed all the same
        return ""
    return digest.hexdigest()


def _one_line(value: object) -> str:
    return " ".join(str(value).split())
