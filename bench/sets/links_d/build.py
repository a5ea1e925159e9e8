"""Fills a world, checks that the truth can be seen from the ads, and writes the folder."""

from collections.abc import Callable
from pathlib import Path
from random import Random

from bench.blind_numbers import write_lines
from bench.sets.links_d import independents, shared_numbers, sharers
from bench.sets.links_d.organisers import MANNERS, organiser
from bench.sets.links_d.pictures import Picture, draw, variant
from bench.sets.links_d.world import DAYS, Ad, World, seen_at

SIZE = 2000
MIX: tuple[tuple[Callable[[World], None], int], ...] = (  # how often in a world of SIZE ads
    (independents.regular, 150),
    (independents.renamer, 12),
    (independents.traveller, 16),
    (independents.mover, 21),
    (independents.bilingual, 18),
    (independents.photographed, 12),
    (independents.word_for_word, 15),
    (independents.terse, 14),
    (sharers.room, 6),
    (sharers.backdrop, 5),
    (sharers.stolen, 9),
    (sharers.stock, 3),
    (sharers.template, 5),
    (sharers.duo, 9),
    (sharers.translated, 9),
    (sharers.lone, 60),
    (shared_numbers.club, 5),
    (shared_numbers.photographer, 4),
    (shared_numbers.recycled, 9),
    (shared_numbers.neighbours, 9),
    (shared_numbers.namesakes, 8),
)
STAFF = ((3, 5), (3, 5), (3, 5), (6, 12), (3, 5), (6, 12), (13, 25), (3, 5), (6, 12))
ORGANISERS = 21


def build(seed: int, size: int) -> World:
    """A world of about `size` ads."""
    world = World(Random(seed))
    for make, often in MIX:
        for _ in range(max(1, round(often * size / SIZE))):
            make(world)
    for sign in range(max(2, round(ORGANISERS * size / SIZE))):
        organiser(world, world.rng.randint(*STAFF[sign % len(STAFF)]), MANNERS[sign % len(MANNERS)], sign)
    check(world.ads)
    world.rng.shuffle(world.ads)
    world.ads.sort(key=lambda ad: ad.day)
    return world


def check(ads: list[Ad]) -> None:
    """Raises when the marks in the ads do not give exactly the groups of the truth."""
    parent = list(range(len(ads)))

    def root(at: int) -> int:
        while parent[at] != at:
            at = parent[at]
        return at

    holders: dict[str, int] = {}
    for at, ad in enumerate(ads):
        for tie in sorted(ad.ties):
            parent[root(at)] = root(holders.setdefault(tie, at))
    groups: dict[str, int] = {}
    seen: dict[int, str] = {}
    for at, ad in enumerate(ads):
        if groups.setdefault(ad.group, root(at)) != root(at):
            raise AssertionError(f"nothing ties an ad ({ad.kind}) to the rest of {ad.group}")
        if seen.setdefault(root(at), ad.group) != ad.group:
            raise AssertionError(f"a tie joins {ad.group} ({ad.kind}) to {seen[root(at)]}")


def write(folder: Path, seed: int, size: int) -> int:
    """Writes `ads.jsonl`, `truth.jsonl`, `kinds.jsonl` (for looking only) and the photos; how many lines of ads."""
    world = build(seed, size)
    paths = _photos(folder, world, Random(f"names {seed}"))
    rows = [_row(ad, paths) for ad in world.ads]
    again = Random(f"again {seed}")
    for ad in again.sample(world.ads, size // 80):
        if ad.day + 3 < DAYS:  # seen a second time, unchanged
            rows.append({**_row(ad, paths), "seen_at": seen_at(_later(ad))})
    rows.sort(key=lambda row: str(row["seen_at"]))
    truth = [
        {"site": ad.site.key, "external_id": ad.external_id, "entity": ad.entity, "organiser": ad.organiser}
        for ad in world.ads
    ]
    write_lines(folder / "truth.jsonl", truth)
    kinds = [
        {"site": ad.site.key, "external_id": ad.external_id, "kind": ad.kind, "ties": sorted(ad.ties)}
        for ad in world.ads
    ]
    write_lines(folder / "kinds.jsonl", kinds)
    return write_lines(folder / "ads.jsonl", rows)


def _later(ad: Ad) -> Ad:
    return Ad(
        ad.site,
        ad.external_id,
        ad.day + 3,
        ad.title,
        ad.text,
        ad.fields,
        ad.photos,
        ad.entity,
        ad.organiser,
        ad.ties,
        ad.kind,
        ad.hour,
    )


def _row(ad: Ad, paths: dict[tuple[Picture, str], str]) -> dict[str, object]:
    return {
        "site": ad.site.key,
        "external_id": ad.external_id,
        "url": f"https://{ad.site.key}.example/{ad.external_id}",
        "seen_at": seen_at(ad),
        "title": ad.title,
        "text": ad.text,
        "fields": ad.fields,
        "photos": [paths[photo] for photo in ad.photos],
    }


def _photos(folder: Path, world: World, rng: Random) -> dict[tuple[Picture, str], str]:
    """Draws every photo once per variant; the file names tell nothing."""
    (folder / "photos").mkdir(parents=True, exist_ok=True)
    used = list(dict.fromkeys(photo for ad in world.ads for photo in ad.photos))
    names = rng.sample(range(10000, 99999), len(used))
    paths = {}
    originals: dict[Picture, list[tuple[str, str]]] = {}
    for (picture, change), name in zip(used, names, strict=True):
        paths[picture, change] = f"photos/{name}.jpg"
        originals.setdefault(picture, []).append((change, paths[picture, change]))
    for picture, wanted in originals.items():
        image = draw(picture)
        for change, path in wanted:
            made, quality = variant(image, change, "advertenties.example")
            made.save(folder / path, "JPEG", quality=quality)
    return paths
