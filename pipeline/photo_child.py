"""The pictures of an import are hashed in a process of their own: no key in its memory, a ceiling on what one may take.

The parent writes a picture and reads its codes; the bytes stay in the memory of both. A picture that takes more memory
or time than any we accept costs that process, never the import: a new one is started for the next picture.
"""

import json
import resource
import struct
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from extractors.photo_hashes import MAX_BYTES, BadPhoto, PhotoHashes, hash_photo

ROOT = Path(__file__).parents[1]
PHOTO_MEMORY = 768 * 1024 * 1024     # bytes above what the process has with its libraries; as in the crawl
PHOTO_CPU_S = 30        # seconds of processor time; the largest picture we accept takes two or three
PHOTO_WALL_S = 300.0        # for what hangs without working
_LENGTH = struct.Struct(">I")


class PhotoChild:
    """Hashes pictures as `hash_photo` does. Raises BadPhoto, also for a picture that took too much. Starts its process
    with the first picture; `close` ends it."""

    def __init__(self, *, wall_s: float = PHOTO_WALL_S) -> None:
        self._wall_s = wall_s
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __call__(self, data: bytes) -> PhotoHashes:
        if len(data) > MAX_BYTES:
            raise BadPhoto(f"photo of {len(data)} bytes; at most {MAX_BYTES} are read")
        process = self._started()
        slow = threading.Event()
        watch = threading.Timer(self._wall_s, _end, (process, slow))
        watch.start()
        try:
            answer = _asked(process, data)
        except OSError:
            answer = None
        finally:
            watch.cancel()
        if answer is None:
            self.close()
            raise BadPhoto("it took " + ("too long" if slow.is_set() else "more memory or time than any we accept"))
        said = json.loads(answer)
        if "bad" in said:
            raise BadPhoto(said["bad"])
        codes = tuple(bytes.fromhex(code) for code in said["codes"])
        return PhotoHashes(said["version"], codes, said["width"], said["height"], said["quality"])

    def close(self) -> None:
        """Ends the process. Safe to call twice."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def _started(self) -> "subprocess.Popen[bytes]":
        if self._process is None:
            environment = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
            self._process = subprocess.Popen(
                [sys.executable, "-m", "pipeline.photo_child"], cwd=ROOT, env=environment, start_new_session=True,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, close_fds=True, umask=0o077,
            )  # fmt: skip
        return self._process


def _end(process: "subprocess.Popen[bytes]", slow: threading.Event) -> None:
    slow.set()
    process.kill()


def _asked(process: "subprocess.Popen[bytes]", data: bytes) -> bytes | None:
    """What it answers; None when it is gone."""
    if process.stdin is None or process.stdout is None:
        return None
    _write(process.stdin, data)
    return _read(process.stdout)


def _write(stream: IO[bytes], data: bytes) -> None:
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def _read(stream: IO[bytes]) -> bytes | None:
    """One message; None at the end of the stream."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    data = stream.read(length)
    return data if len(data) == length else None


def main() -> None:
    """The process: a picture in, its codes or what is wrong with it out, until the stream ends."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))    # a crash must not leave pictures on disk
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    ceiling = pages * resource.getpagesize() + PHOTO_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (ceiling, ceiling))
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    while (data := _read(sys.stdin.buffer)) is not None:
        used = resource.getrusage(resource.RUSAGE_SELF)
        limit = int(used.ru_utime + used.ru_stime) + PHOTO_CPU_S
        resource.setrlimit(resource.RLIMIT_CPU, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))
        _write(sys.stdout.buffer, json.dumps(_answer(data)).encode())


def _answer(data: bytes) -> dict[str, object]:
    try:
        hashes = hash_photo(data)
    except BadPhoto as bad:
        return {"bad": str(bad)}
    return {
        "version": hashes.version, "codes": [code.hex() for code in hashes.codes], "width": hashes.width,
        "height": hashes.height, "quality": hashes.quality,
    }  # fmt: skip


if __name__ == "__main__":
    main()
