"""Which packages the pictures of `bench photos` come from, and by which rule; two sets.

`tuning`: the pictures the numbers of the recipe were chosen on. `blind`: packages that had no part in that. Its rule
was written down before anything was measured on it, and nothing has been taken out or put in since: every picture of
these packages with a short side of at least 240 pixels, no more than three times as long as wide and without
transparency (that leaves out cut-outs and buttons), a large one cut into at most six pieces; not the ones with people
in them, which were looked for by eye on sheets of all pictures; and of pictures that are one picture
(bench.photo_pictures) the first.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Package:
    """A package and where in it the pictures are (parts of the path; none: everywhere)."""

    name: str
    places: tuple[str, ...] = ()
    registry: str = "debian"    # or "python": a wheel


@dataclass(frozen=True, slots=True)
class PictureSet:
    packages: tuple[Package, ...]
    without: tuple[str, ...]        # parts of paths that are left out
    most_pieces: int                # of one large picture
    largest_in_folder: bool = False # of a wallpaper in several shapes only the largest file
    opaque: bool = False            # only files without transparency
    people: tuple[str, ...] = ()    # found by looking: package and start of the digest of the pixels


TUNING = PictureSet(
    packages=(
        Package("gnome-backgrounds", ("backgrounds/",)),
        Package("mate-backgrounds", ("backgrounds/",)),
        Package("plasma-workspace-wallpapers", ("wallpapers/",)),
        Package("ukui-wallpapers", ("backgrounds/",)),
        Package("lomiri-wallpapers-16.04", ("wallpapers/", "backgrounds/")),
        Package("lomiri-wallpapers-20.04", ("wallpapers/", "backgrounds/")),
        Package("stellarium-data", ("stellarium/landscapes/", "stellarium/scenery3d/")),
        Package("redeclipse-data", ("redeclipse/data/maps/", "redeclipse/data/skyboxes/")),
        Package("opencv-doc", ("examples/data/", "examples/text/scenetext0")),
    ),
    without=(
        "people", "person", "face", "portrait", "messi", "basketball", "lena", "baboon", "avatar", "data/left",
        "data/right", "cartoon", "symbols", "alphamat", "digits", "chessboard", "gradient", "logo", "mask", "normal",
        "_nm", "gloss", "grid", "pattern", "images_dark/", "-d.",
    ),
    most_pieces=24, largest_in_folder=True,
)

BLIND = PictureSet(
    packages=(
        *(Package(name) for name in (
            "lxqt-themes", "desktop-base", "sway-backgrounds", "endless-sky-data", "trigger-rally-data",
            "extremetuxracer-data", "scorched3d-data", "palapeli-data", "povray-examples", "freeorion-data",
            "lincity-ng-data", "neverball-data", "dreamchess-data", "foobillardplus-data", "khangman", "torcs-data",
        )),
        *(Package(name, registry="python") for name in ("scikit-image", "scikit-learn", "imgaug")),
    ),
    without=(),
    most_pieces=6, opaque=True,
    people=(
        "endless-sky-data-0b73d888fb61", "endless-sky-data-5187a27b1b5b", "endless-sky-data-77c735c4a0b1",
        "endless-sky-data-b0ab2721234f", "endless-sky-data-de55185db4e4", "endless-sky-data-df3e56cd3f9e",
        "scikit-image-1112e83d470f", "scikit-image-444d77792a4e", "endless-sky-data-654832ed0c16",
        "endless-sky-data-fc806b02e2b8",
    ),
)

SETS = {"tuning": TUNING, "blind": BLIND}
