"""How the crawl subprocess is started: as an ordinary user where that can be, with an environment of its own."""

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ORDINARY_USER = "nobody"
TEMP_PREFIX = "baken-crawl-"
ITS_ROOMS = ("crawler", "extractors")
"""All that the subprocess may import, and so all that it needs to read."""

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome-stable")


@dataclass(frozen=True, slots=True)
class Launch:
    """How one subprocess may be started, and whether it can render pages."""

    user: pwd.struct_passwd | None      # to become; None: stay who we are
    sandbox: bool
    browser_path: str
    browser_reason: str                 # why pages cannot be rendered
    warnings: tuple[str, ...]
    code_apart: bool = False            # its user cannot read the checkout: it gets a copy of its rooms


def plan(*, browser: bool, loopback: bool) -> Launch:
    """Decides it. A root process renders foreign pages only when it can become an ordinary user (DESIGN sec 11)."""
    warnings: list[str] = []
    user = None
    root = os.geteuid() == 0
    if root:
        user = _ordinary_user()
        if user is None:
            warnings.append(
                f"de crawler draait als root: {ORDINARY_USER!r} kan {sys.executable} niet lezen"
            )
    code_apart = user is not None and not _readable_by_all(ROOT / "crawler" / "child.py")
    if not browser:
        return Launch(user, False, "", "", tuple(warnings), code_apart)
    path = next((found for name in CHROMIUM_NAMES if (found := shutil.which(name))), "")
    if not path:
        return Launch(user, False, "", "Chromium is niet geïnstalleerd", tuple(warnings), code_apart)
    if not root or user is not None:
        return Launch(user, True, path, "", tuple(warnings), code_apart)
    if loopback:
        warnings.append("Chromium toont de eigen pagina's zonder sandbox")
        return Launch(user, False, path, "", tuple(warnings))
    return Launch(user, False, "", "als root kan Chromium zijn sandbox niet gebruiken", tuple(warnings))


def _ordinary_user() -> pwd.struct_passwd | None:
    try:
        user = pwd.getpwnam(ORDINARY_USER)
    except KeyError:
        return None
    needed = (Path(sys.prefix), Path(sys.executable).resolve())
    return user if all(_readable_by_all(path) for path in needed) else None


def _readable_by_all(path: Path) -> bool:
    """Whether everybody may go there and read it, as far as the permission bits say."""
    try:
        here = path.resolve()
        if not here.stat().st_mode & 0o004:
            return False
        return all(above.stat().st_mode & 0o001 for above in (here if here.is_dir() else here.parent, *here.parents))
    except OSError:
        return False


def start(launch: Launch, temp_dir: Path) -> "subprocess.Popen[bytes]":
    """Starts it in a session of its own, with pipes for its three streams."""
    environment = {
        "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": str(temp_dir), "TMPDIR": str(temp_dir),
        "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1", "NODE_OPTIONS": "",
    }
    who = launch.user
    home = _copy_rooms(temp_dir, who) if who is not None and launch.code_apart else ROOT
    return subprocess.Popen(
        [sys.executable, "-m", "crawler.child"], cwd=home, env=environment, start_new_session=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, close_fds=True, bufsize=1 << 16,
        user=who.pw_uid if who else None, group=who.pw_gid if who else None, extra_groups=[] if who else None,
        umask=0o077,
    )


def _copy_rooms(temp_dir: Path, user: pwd.struct_passwd) -> Path:
    """The subprocess's own rooms, readable by its user; times are kept, so that compiled files stay good."""
    code = temp_dir / "code"
    for room in ITS_ROOMS:
        shutil.copytree(ROOT / room, code / room)
    for path in (code, *code.rglob("*")):
        os.chown(path, user.pw_uid, user.pw_gid)
    return code


def make_temp_dir(launch: Launch) -> Path:
    """A folder in memory for whatever Chromium wants to write; swept away with its process."""
    base = Path("/dev/shm")  # noqa: S108  (in memory, and mkdtemp makes it ours alone)
    sweep(base)
    folder = Path(tempfile.mkdtemp(prefix=f"{TEMP_PREFIX}{os.getpid()}-", dir=base if base.is_dir() else None))
    if launch.user is not None:
        os.chown(folder, launch.user.pw_uid, launch.user.pw_gid)
    return folder


def sweep(base: Path) -> None:
    """Removes the folders of processes that were killed together with their subprocess."""
    for folder in base.glob(f"{TEMP_PREFIX}*"):
        owner = folder.name.removeprefix(TEMP_PREFIX).partition("-")[0]
        if owner.isdecimal() and not Path(f"/proc/{owner}").exists():
            shutil.rmtree(folder, ignore_errors=True)


def descendants(pid: int) -> list[int]:
    """Every process below one, children last: Chromium puts itself in a group of its own."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    found: list[int] = []
    waiting = [pid]
    while waiting:
        for child in children.get(waiting.pop(), []):
            found.append(child)
            waiting.append(child)
    return found
