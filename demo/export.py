"""The demo world as files, so that it can be used alone as an open benchmark of linking and of the list.

`python -m demo.export --out FOLDER` writes `ads.jsonl`, `truth.jsonl`, `scope.json` and the pictures under
`photos/`: the exchange format of `baken eval linking` and `baken eval queue`.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import click

from demo.ads import DemoAd
from demo.clock import night_start
from demo.photos import jpeg
from demo.places import SCOPE_MUNICIPALITIES
from demo.shelf import photo_name
from demo.world import DEFAULT_SEED, World


def export(world: World, out: Path, photos: Path | None = None) -> dict[str, int]:
    """Writes the world under `out`, its pictures under `photos` (None: no pictures). Gives counts.

    An ad has one line for its first night, one for every night on which its words changed, and one for its last:
    the same (site, external_id) again is a later sighting.
    """
    out.mkdir(parents=True, exist_ok=True)
    if photos:
        photos.mkdir(parents=True, exist_ok=True)
    lines = pictures = 0
    with (
        (out / "ads.jsonl").open("w", encoding="utf-8") as ads,
        (out / "truth.jsonl").open("w", encoding="utf-8") as truth,
    ):
        sightings = sorted(
            ((night, ad.site, ad.external_id, ad) for ad in world.ads for night in _nights_told(ad, world.nights)),
            key=lambda entry: entry[:3],
        )
        for night, _, _, ad in sightings:
            names = _write_photos(ad, night, photos) if photos else []
            pictures += len(names)
            _write_line(ads, _line(ad, night, [_relative(photos / name, out) for name in names] if photos else []))
            lines += 1
        for ad in world.ads:
            _write_line(truth, {
                "site": ad.site, "external_id": ad.external_id, "entity": ad.entity, "organiser": ad.organiser,
                "pattern": ad.pattern,
            })
    scope = {"municipalities": list(SCOPE_MUNICIPALITIES)}
    (out / "scope.json").write_text(json.dumps(scope) + "\n", encoding="utf-8")
    return {"ads": len(world.ads), "lines": lines, "photos": pictures}


def _nights_told(ad: DemoAd, nights: int) -> Iterator[int]:
    told = {night for stay in ad.stays for night in stay} | {version.night for version in ad.versions}
    yield from sorted(night for night in told | {nights} if night <= nights and ad.live(night))


def _line(ad: DemoAd, night: int, photos: list[str]) -> dict[str, object]:
    now = ad.version(night)
    return {
        "site": ad.site, "external_id": ad.external_id, "url": f"https://{ad.site}.example{ad.path}",
        "seen_at": night_start(night).isoformat().replace("+00:00", "Z"), "title": now.title, "text": now.text,
        "fields": {name: value for name, value in now.fields if name in ("name", "phone", "price", "city")},
        "photos": photos,
    }


def _write_photos(ad: DemoAd, night: int, folder: Path) -> list[str]:
    names: list[str] = []
    for position, photo in enumerate(ad.version(night).photos):
        name = f"{photo_name(f'{ad.site}-{ad.external_id}', position, photo)}.jpg"
        path = folder / name
        if not path.exists():
            path.write_bytes(jpeg(photo))
        names.append(name)
    return names


def _relative(path: Path, base: Path) -> str:
    """A photo's path as `ads.jsonl` names it: beside the file. Raises ValueError for a folder elsewhere."""
    return path.resolve().relative_to(base.resolve()).as_posix()


def _write_line(file: IO[str], value: dict[str, object]) -> None:
    file.write(json.dumps(value, ensure_ascii=False) + "\n")


@click.command()
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder to write to.")
@click.option("--seed", default=DEFAULT_SEED, show_default=True)
@click.option("--size", default=1.0, show_default=True)
@click.option("--nights", default=8, show_default=True)
@click.option("--photos/--no-photos", default=True, help="Write the pictures too, under OUT/photos.")
def main(out: Path, seed: int, size: float, nights: int, photos: bool) -> None:
    """Writes the demo world as an open benchmark."""
    counts = export(World(seed, size, nights), out, out / "photos" if photos else None)
    click.echo(json.dumps(counts))


if __name__ == "__main__":
    main()
