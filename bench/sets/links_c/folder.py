"""The world on disk: ads in the order in which they were seen, the truth beside them, the pictures as JPEG."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from bench.blind_numbers import write_lines
from bench.sets.links_c.pictures import variant
from bench.sets.links_c.world import Ad, World

FIRST_NIGHT = datetime(2026, 11, 2, tzinfo=UTC)


def write(folder: Path, world: World, seed: int) -> int:
    """Writes ads.jsonl, truth.jsonl and photos/; how many sightings."""
    rng = Random(f"photos {seed}")
    ads = sorted(world.ads, key=lambda ad: (ad.night, ad.minute, ad.site, ad.external_id))
    files = _photos(folder, world, ads, rng)
    rows = [_row(ad, files) for ad in ads]
    write_lines(
        folder / "truth.jsonl",
        (
            {"site": ad.site, "external_id": ad.external_id, "entity": ad.entity, "organiser": ad.organiser}
            for ad in ads
            if not ad.again
        ),
    )
    return write_lines(folder / "ads.jsonl", rows)


def _row(ad: Ad, files: dict[tuple[int, int], str]) -> dict[str, object]:
    seconds = int(ad.external_id) % 60
    seen = FIRST_NIGHT + timedelta(days=ad.night, minutes=ad.minute, seconds=seconds)
    return {
        "site": ad.site,
        "external_id": ad.external_id,
        "url": f"https://{ad.site}.example/{ad.external_id}",
        "seen_at": seen.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "title": ad.title,
        "text": ad.text,
        "fields": ad.fields,
        "photos": [files[photo] for photo in ad.photos],
    }


def _photos(folder: Path, world: World, ads: list[Ad], rng: Random) -> dict[tuple[int, int], str]:
    """Stores every variant that an ad shows, once, under a name that says nothing."""
    place = folder / "photos"
    place.mkdir(parents=True, exist_ok=True)
    for old in place.glob("*.jpg"):
        old.unlink()
    wanted = {photo: ad.site for ad in reversed(ads) for photo in ad.photos}
    order = sorted(wanted)
    rng.shuffle(order)
    files: dict[tuple[int, int], str] = {}
    for at, (picture, index) in enumerate(order):
        image, quality = variant(rng, world.gallery.drawn(picture), index, f"{wanted[picture, index]}.example")
        files[picture, index] = f"photos/{at:05d}.jpg"
        image.save(folder / files[picture, index], "JPEG", quality=quality)
    return files
