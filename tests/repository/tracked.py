"""The tracked files of the checkout, for the tests that read them as text."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def tracked_files() -> list[Path]:
    """Every file git tracks or would track; outside a git checkout, every file that is not made by tools."""
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True, check=False,
    )  # fmt: skip
    if listed.returncode == 0:
        names = [name for name in listed.stdout.decode().split("\0") if name]
        return sorted(path for path in (ROOT / name for name in names) if path.is_file())
    made = {".git", ".venv", "__pycache__", "data", "demo-data"}
    return sorted(
        path for path in ROOT.rglob("*")
        if path.is_file() and not any(part in made or part.endswith("_cache") for part in path.parts)
    )  # fmt: skip


def text_of(path: Path) -> str:
    """The file's text, or nothing for a binary file (as git sees it: a NUL byte near the start)."""
    data = path.read_bytes()
    return "" if b"\0" in data[:8000] else data.decode("utf-8", "replace")
