"""Fetches the style sheets and fonts of the review page into static/vendor/, with their licences.

Run by a maintainer (`python -m review_ui.vendor_assets`), never at run time: what it makes is committed.
Packages are named exactly and checked against their pinned integrity before anything is taken from them, in a
temporary folder, without running scripts. `vendor.json` says what every file is and where it came from.
"""

import base64
import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

VENDOR_DIR = Path(__file__).parent / "static" / "vendor"


@dataclass(frozen=True, slots=True)
class Package:
    """One package as the registry publishes it, and the files taken from it unchanged."""

    name: str
    version: str
    licence: str             # SPDX
    integrity: str           # "sha512-<base64>" of the package file
    folder: str              # below static/vendor/
    files: tuple[str, ...]   # paths inside the package; the first is the licence


PACKAGES = (
    Package(
        name="@utrecht/component-library-css",
        version="9.0.4",
        licence="EUPL-1.2",
        integrity="sha512-gVA7D6GfP9/+fzehkYLSBR+0UPUTA97PZmgvTYQE88lPQhHGMlUk8FjmCpLKRsRC9hAYd32JuF/KzG6fmBfjJA==",
        folder="utrecht-component-library-css-9.0.4",
        files=("LICENSE.md", "dist/index.css"),
    ),
    Package(
        name="@nl-design-system-unstable/voorbeeld-design-tokens",
        version="7.4.1",
        licence="EUPL-1.2",
        integrity="sha512-GNnapAn2mTIzXRcCvs0JMr4Bf9+ivUJ3zFBJLRT1SYpAYm2xPwptVxIM3k4WLJ0c59E9FfxsEBPJluGuAHUVvg==",
        folder="voorbeeld-design-tokens-7.4.1",
        files=("LICENSE.md", "dist/theme.css"),
    ),
    Package(
        name="@fontsource/open-sans",
        version="5.3.0",
        licence="OFL-1.1",
        integrity="sha512-V1bdMlGNyZrJwzrdusshMOw2YR0aqYDL7kOo9dkxUEKl8dFv66A9HLckOOXl572sG/7ohhDQrCrTFGSn9LZcSw==",
        folder="open-sans-5.3.0",
        files=(
            "LICENSE",
            *(
                f"files/open-sans-{script}-{weight}-normal.woff2"
                for script in ("latin", "latin-ext")
                for weight in (400, 600, 700)
            ),
        ),
    ),
)


class VendorError(Exception):
    """A package is not what was pinned, or a file is missing from it."""


def sha384(data: bytes) -> str:
    """Hex SHA-384, as vendor.json keeps it."""
    return hashlib.sha384(data).hexdigest()


def fetch(package: Package, folder: Path) -> bytes:
    """Gives the package file, through the ordinary npm client. Raises VendorError when it is another one."""
    npm = shutil.which("npm")
    if npm is None:
        raise VendorError("npm is needed to fetch the style sheets")
    command = [npm, "pack", "--silent", "--ignore-scripts", f"{package.name}@{package.version}"]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)  # noqa: S603
    data = (folder / done.stdout.strip().splitlines()[-1]).read_bytes()
    found = "sha512-" + base64.b64encode(hashlib.sha512(data).digest()).decode()
    if found != package.integrity:
        raise VendorError(f"{package.name} {package.version}: expected {package.integrity}, found {found}")
    return data


def take(package: Package, archive: Path, target: Path) -> list[dict[str, str]]:
    """Copies the wanted files out of the package file; gives their lines of vendor.json."""
    lines = []
    with tarfile.open(archive, "r:gz") as tar:
        for wanted in package.files:
            member = tar.extractfile(f"package/{wanted}")
            if member is None:
                raise VendorError(f"{package.name}: {wanted} is missing")
            data = member.read()
            name = PurePosixPath(wanted).name
            (target / name).write_bytes(data)
            lines.append({"file": f"{package.folder}/{name}", "sha384": sha384(data)})
    return lines


def main() -> int:
    """Makes static/vendor/ anew."""
    entries = []
    with tempfile.TemporaryDirectory() as temporary:
        for package in PACKAGES:
            data = fetch(package, Path(temporary))
            archive = Path(temporary) / f"{package.folder}.tgz"
            archive.write_bytes(data)
            target = VENDOR_DIR / package.folder
            if target.exists():
                shutil.rmtree(target)
            target.mkdir(parents=True)
            entries.append(
                {
                    "package": package.name,
                    "version": package.version,
                    "licence": package.licence,
                    "integrity": package.integrity,
                    "files": take(package, archive, target),
                }
            )
    (VENDOR_DIR / "vendor.json").write_text(json.dumps(entries, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
