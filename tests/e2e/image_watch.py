"""Looks for image bytes on disk while the house runs (red line 3)."""

import os
import threading
from collections.abc import Iterable
from pathlib import Path

MAGIC = {
    "jpeg": b"\xff\xd8\xff",
    "png": b"\x89PNG\r\n\x1a\n",
    "gif": b"GIF8",
    "webp": b"WEBPVP8",
    "avif": b"ftypavif",
}
MAX_BYTES = 64 * 1024 * 1024


def images_in(path: Path) -> list[str]:
    """The kinds of picture whose opening bytes stand at the start of a file, or for JPEG and PNG anywhere in it.

    Three bytes occur by chance in any large file, so a JPEG inside one counts only with its JFIF or Exif mark.
    """
    try:
        if not path.is_file() or path.is_symlink() or path.stat().st_size > MAX_BYTES:
            return []
        data = path.read_bytes()
    except OSError:
        return []          # it went away while we looked: the next look comes soon
    found = [kind for kind, magic in MAGIC.items() if magic in data[:16]]
    if b"\xff\xd8\xff\xe0\x00\x10JFIF" in data or (b"\xff\xd8\xff\xe1" in data and b"Exif\x00\x00" in data):
        found.append("jpeg inside")
    if MAGIC["png"] in data[1:]:
        found.append("png inside")
    return found


class ImageWatch:
    """Walks folders again and again in a thread; `found` says which files held a picture."""

    def __init__(self, folders: Iterable[Path], ignore: Iterable[Path] = ()) -> None:
        self.folders = list(folders)
        self.ignore = {path.resolve() for path in ignore}
        self.found: dict[str, list[str]] = {}
        self.looked_at: set[str] = set()
        self._read: dict[str, tuple[int, int]] = {}      # what was read in this state before
        self.rounds = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._walk, name="image-watch", daemon=True)

    def __enter__(self) -> "ImageWatch":
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        alive = self._thread.is_alive()
        self._stop.set()
        self._thread.join()
        assert alive, "the watch ended before what it watched"

    def look(self) -> None:
        """One walk through all folders."""
        for folder in self.folders:
            # os.walk passes over what vanishes while it looks, where rglob would end this thread
            for path in (Path(root, name) for root, _, names in os.walk(folder) for name in names):
                if any(path.resolve().is_relative_to(ignored) for ignored in self.ignore):
                    continue
                try:
                    found = path.lstat()
                except OSError:
                    continue
                state = (found.st_mtime_ns, found.st_size)
                if self._read.get(str(path)) == state:
                    continue
                self._read[str(path)] = state
                self.looked_at.add(str(path))
                kinds = images_in(path)
                if kinds:
                    self.found[str(path)] = kinds
        self.rounds += 1

    def _walk(self) -> None:
        while not self._stop.is_set():
            self.look()
            self._stop.wait(0.2)
