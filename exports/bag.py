"""A package as one zip in BagIt layout (RFC 8493): the same files and time give the same bytes."""

import hashlib
import io
import zipfile
from collections.abc import Mapping
from datetime import datetime

DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def make_bag(
    name: str, payload: Mapping[str, bytes], tags: Mapping[str, bytes], info: Mapping[str, str], made_at: datetime
) -> bytes:
    """The zip's bytes: `payload` under data/, `tags` and the manifests at the top of folder `name`.

    `info` becomes bag-info.txt. `made_at` is the local time written on every file.
    """
    data = {f"data/{path}": content for path, content in payload.items()}
    size = sum(len(content) for content in data.values())
    lines = {**info, "Payload-Oxum": f"{size}.{len(data)}"}
    top = {
        "bagit.txt": DECLARATION.encode(),
        "bag-info.txt": "".join(f"{label}: {_one_line(value)}\n" for label, value in lines.items()).encode(),
        MANIFEST: _manifest(data),
        **tags,
    }
    top[TAG_MANIFEST] = _manifest(top)
    return _zip({f"{name}/{path}": content for path, content in {**top, **data}.items()}, made_at)


def _one_line(value: str) -> str:
    return " ".join(value.split())


def _manifest(files: Mapping[str, bytes]) -> bytes:
    return "".join(f"{sha256(files[path])}  {path}\n" for path in sorted(files)).encode()


def _zip(files: Mapping[str, bytes], made_at: datetime) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for path in sorted(files):
            entry = zipfile.ZipInfo(path, date_time=made_at.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, files[path], compresslevel=9)
    return out.getvalue()
