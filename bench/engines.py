"""`bench engines`: what `site new` makes of a third-party shop (django-oscar), with no hand on the profile.

The shop's packages do not go together with ours, so it gets an environment of its own in a scratch folder, from the
hash-pinned requirements/engines.txt.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from crawler.profile import SiteProfile
from crawler.profile_tools.propose import propose
from crawler.session import CrawledSite
from extractors.captured import CapturedAd, HashedPhoto, ListingPage

ROOT = Path(__file__).resolve().parent.parent
PATIENCE_S = 60.0
MANY = 5        # ads that show a picture no advertiser made


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench engines")
    parser.add_argument("--ads", type=int, default=47)
    wanted = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as scratch, shop(Path(scratch), wanted.ads) as said:
        url = f"http://127.0.0.1:{said['port']}{said['start']}"
        proposal = propose(url, loopback=True, contact="bench@example.org", now=datetime.now(UTC), key="shop")
        ads, photos = crawl(proposal.profile)
    truth = {ad["id"]: ad for ad in said["ads"]}
    shown = Counter(url for ad in ads.values() for url in ad.photo_urls)
    blank = {url for url, count in shown.items() if count >= MANY}      # "no photo", which the shop shows as one
    right = Counter(
        name for key, ad in ads.items() if key in truth for name in ("title", "text", "phone", "city", "photos")
        if _read(ad, blank)[name] == truth[key][name]
    )
    known = len(ads.keys() & truth.keys())
    print(json.dumps({
        "engine": "django-oscar", "ads": len(truth), "ads_read": known, "photos_hashed": photos,
        "right": {name: round(count / len(truth), 4) for name, count in sorted(right.items())},
    }))
    return 0


def _read(ad: CapturedAd, blank: Collection[str]) -> dict[str, object]:
    content = ad.content
    return {
        "title": content.title, "text": " ".join(content.text.split()), "phone": content.fields.get("phone"),
        "city": content.fields.get("city"), "photos": len(set(ad.photo_urls) - set(blank)),
    }


@contextmanager
def shop(scratch: Path, ads: int) -> Iterator[dict[str, Any]]:
    """The running shop and what it says of itself."""
    python = scratch / "environment" / "bin" / "python"
    uv = str(Path(sys.executable).parent / "uv")
    subprocess.run([uv, "venv", "-q", "--python", sys.executable, str(python.parents[1])], check=True)
    locked = ROOT / "requirements" / "engines.txt"
    subprocess.run(
        [uv, "pip", "install", "-q", "--python", str(python), "--require-hashes", "-r", str(locked)], check=True
    )
    folder = scratch / "shop"
    folder.mkdir()
    with subprocess.Popen(
        [str(python), str(ROOT / "bench" / "oscar_server.py"), str(folder), str(ads)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=scratch,
    ) as process:
        try:
            line = process.stdout.readline() if process.stdout else ""
            if not line:
                raise RuntimeError("the shop did not start")
            yield json.loads(line)
        finally:
            process.kill()


def crawl(profile: SiteProfile) -> tuple[dict[str, CapturedAd], int]:
    """Every ad that the lists lead to, and how many photos were hashed."""
    ads: dict[str, CapturedAd] = {}
    photos, seen, asked = 0, set[str](), set[str]()
    live = CrawledSite(profile).open(loopback=True, contact="bench@example.org", now=datetime.now(UTC))
    try:
        starts = CrawledSite(profile).start_listings([])
        for url in starts:
            live.want_listing(url, 0)
        waiting = len(starts)
        while waiting:
            record = live.receive(PATIENCE_S)
            if record is None:
                raise RuntimeError("the crawl hangs")
            waiting -= 1
            if isinstance(record, ListingPage):
                for url in record.next_urls:
                    live.want_listing(url, record.depth + 1)
                    waiting += 1
                for item in record.items:
                    if item.external_id not in seen:
                        seen.add(item.external_id)
                        live.want_ad(item.url, item.external_id)
                        waiting += 1
            elif isinstance(record, CapturedAd):
                ads[record.external_id] = record
                for position, url in enumerate(record.photo_urls):
                    if url not in asked:
                        asked.add(url)
                        live.want_photo(url, record.external_id, position)
                        waiting += 1
            elif isinstance(record, HashedPhoto):
                photos += 1
            else:
                print(f"not read: {record}", file=sys.stderr)
        live.finish()
    finally:
        live.kill()
    return ads, photos


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
