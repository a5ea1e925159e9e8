"""A held-out linking world: `python -m bench.fresh_links OUT --seed N --ads N`.

Writes `OUT/ads.jsonl`, `OUT/truth.jsonl`, `OUT/photos/` and `OUT/scope.json`. Written apart from the linking.

What is true: `entity` is the person an ad presents, `organiser` the hand behind several persons' ads (or null). Two ads
belong together when they have one organiser, or else one entity. Every ad that belongs to others is tied to an earlier
one of the same hand (`fresh_link_people.tie_between`): by a number or a handle of their own; or, in the scope, by the
same own words under the same name, by a picture together with name and city or own words, or by two pictures. An ad
without such a tie is an entity of its own. A tie across spread ads is always a number or a handle.

Not a common hand: a bought text (each buyer with a number of her own, never two of one name in one city), one stolen
picture and nothing else, a site's footer, a site's booking line, the empty picture, popular sentences, a first name,
short ads alike. A licensed house is the one hand behind the ads with its own number and text; who rents a room there
and advertises alone is not part of it.

Some ads were seen again on a later night, at times with another price: the same `(site, external_id)` twice in
`ads.jsonl`, once in `truth.jsonl`.
"""

import argparse
import json
import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.fresh_link_ads import NIGHTS, PLACEHOLDER, Ad, World, scope, written
from bench.fresh_link_decoys import as_sites_do, bought_texts, licensed_house, short_ads, stolen_pictures, switchboard
from bench.fresh_link_people import how_many, independent, organiser
from bench.fresh_link_pictures import picture, placeholder, save, used_again

_FIRST_NIGHT = datetime(2026, 11, 2, 3, 30, tzinfo=UTC)
_ORGANISED_SHARE = 0.29
_SEEN_AGAIN = 0.04

Row = dict[str, object]


def build(seed: int, ads: int) -> list[Ad]:
    """So many ads (at least 100) with who is behind them, in the order they are first seen."""
    rng = random.Random(seed)
    world = World(rng)
    part = ads / 3000
    made: list[Ad] = []
    made += bought_texts(world, max(4, round(22 * part)))
    made += switchboard(world, max(6, round(45 * part)))
    made += switchboard(world, max(6, round(30 * part)))
    for number in range(max(1, round(4 * part))):
        made += licensed_house(world, number, rng.randrange(7, 15), rng.randrange(2, 6))
    made += short_ads(world, round(70 * part))
    made += stolen_pictures(world, max(2, round(26 * part)))
    target, number = len(made) + round(ads * _ORGANISED_SHARE), 0
    while len(made) < min(target, ads - 20):
        number += 1
        size = min(rng.choice((6, 8, 10, 14, 18, 25, 35, 50, 80)), ads - 10 - len(made))
        made += organiser(world, f"o{number}", size)
    while len(made) < ads:
        made += independent(world, min(how_many(rng), ads - len(made)))
    made = as_sites_do(world, made[:ads])
    rng.shuffle(made)
    return sorted(made, key=lambda ad: ad.night)


def write(out: Path, seed: int, ads: int) -> None:
    """The whole folder; the same seed and number of ads give the same files."""
    rng = random.Random(f"{seed} written")
    (out / "photos").mkdir(parents=True, exist_ok=True)
    drawn = _Drawn(out, rng)
    rows: list[Row] = []
    truth: list[Row] = []
    ids = rng.sample(range(10**6, 10**7), ads)
    for ad, number in zip(build(seed, ads), ids, strict=True):
        title, text, fields = written(rng, ad)
        photos = [drawn.path(shown) for shown in ad.pictures]
        row: Row = {
            "site": ad.site,
            "external_id": str(number),
            "url": f"https://{ad.site}.example/ad/{number}",
            "seen_at": _seen_at(rng, ad.night),
            "title": title,
            "text": text,
            "fields": fields,
            "photos": photos,
        }
        rows.append(row)
        truth.append({"site": ad.site, "external_id": str(number), "entity": ad.entity, "organiser": ad.organiser})
        if ad.night < NIGHTS - 1 and rng.random() < _SEEN_AGAIN:
            price = {**fields, "price": f"{ad.price + rng.choice((0, 10))} euro"}
            rows.append({**row, "seen_at": _seen_at(rng, rng.randrange(ad.night + 1, NIGHTS)), "fields": price})
    rows.sort(key=lambda row: str(row["seen_at"]))
    _write_lines(out / "ads.jsonl", rows)
    _write_lines(out / "truth.jsonl", truth)
    (out / "scope.json").write_text(json.dumps({"municipalities": scope()}) + "\n", encoding="utf-8")


class _Drawn:
    """Draws a picture when it is first used; used again it is the same file or a lightly edited one."""

    def __init__(self, out: Path, rng: random.Random) -> None:
        self._out, self._rng = out, rng
        self._first: dict[int, str] = {}

    def path(self, number: int) -> str:
        """The path beside `ads.jsonl` of a file that shows the picture."""
        first = self._first.get(number)
        if first is not None and (number == PLACEHOLDER or self._rng.random() < 0.4):
            return first
        image = placeholder() if number == PLACEHOLDER else picture(number)
        if first is not None:
            image = used_again(self._rng, image)
        name = f"photos/{self._rng.randrange(16**12):012x}.jpg"
        save(image, self._out / name, 90 if first is None else self._rng.randrange(60, 92))
        self._first.setdefault(number, name)
        return name


def _seen_at(rng: random.Random, night: int) -> str:
    seen = _FIRST_NIGHT + timedelta(days=night, seconds=rng.randrange(0, 7000))
    return seen.strftime("%Y-%m-%dT%H:%M:%SZ")


def _write_lines(path: Path, rows: Sequence[Row]) -> None:
    with path.open("w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the folder named on the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.fresh_links", description="A held-out linking world.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ads", type=int, default=3000)
    chosen = parser.parse_args(arguments)
    if chosen.ads < 100:
        parser.error("--ads: at least 100, so that every kind fits")
    write(chosen.out, chosen.seed, chosen.ads)


if __name__ == "__main__":
    main()
