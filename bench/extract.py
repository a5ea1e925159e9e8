"""How many ads a second all extractors together read on one core: 100-word ads, a third of the numbers obfuscated."""

import argparse
import json
import random
import time
from datetime import UTC, datetime

from bench.phone_ads import ad_with, synthetic_mobile
from bench.phone_styles import STYLES
from extractors.captured import AdContent
from extractors.extract import extract

_FILLER = [
    "Ik",
    "neem",
    "rustig",
    "de",
    "tijd",
    "voor",
    "je",
    "in",
    "een",
    "schone",
    "en",
    "sfeervolle",
    "ruimte",
    "met",
    "zachte",
    "muziek.",
    "Hygiëne",
    "en",
    "discretie",
    "staan",
    "voorop.",
    "Parkeren",
    "kan",
    "gratis",
    "voor",
    "de",
    "deur",
    "en",
    "er",
    "is",
    "een",
    "douche",
    "aanwezig.",
    "Reserveer",
    "op",
    "tijd",
    "want",
    "ik",
    "werk",
    "alleen",
    "op",
    "afspraak.",
]


def ads(rng: random.Random, count: int, obfuscated: float) -> list[AdContent]:
    """Ads of about 100 words; the share `obfuscated` writes its number in a style other than plain."""
    hidden = [name for name in STYLES if name not in ("plain", "international", "link")]
    out: list[AdContent] = []
    for index in range(count):
        name = (
            rng.choice(hidden)
            if index % 100 < obfuscated * 100
            else rng.choice(["plain", "plain", "international", "link"])
        )
        text = ad_with(rng, STYLES[name](rng, synthetic_mobile(rng), "nl"))
        words = text.count(" ") + 1
        filler = [rng.choice(_FILLER) if rng.random() < 0.5 else word for word in (_FILLER * 3)]
        text += "\n" + " ".join(filler[: max(0, 100 - words)])
        out.append(AdContent("Lieve dame in Houten", text, fields={"city": "Houten", "name": "Sanne"}))
    return out


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench extract")
    parser.add_argument("--ads", type=int, default=2000)
    parser.add_argument("--obfuscated", type=float, default=0.33)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(argv)
    rng = random.Random(args.seed)
    seen_at = datetime(2026, 11, 2, 5, tzinfo=UTC)
    for content in ads(random.Random(args.seed + 1), 300, args.obfuscated):
        extract(content, seen_at=seen_at, numbering="synthetic")  # builds the tables, other ads than those measured
    sample = ads(rng, args.ads, args.obfuscated)
    times: list[float] = []
    for content in sample:
        began = time.process_time()
        extract(content, seen_at=seen_at, numbering="synthetic")
        times.append(time.process_time() - began)
    ordered = sorted(times)
    print(json.dumps({
        "ads_per_s": round(len(times) / sum(times), 1),
        "p50_ms": round(1000 * ordered[len(ordered) // 2], 3),
        "p99_ms": round(1000 * ordered[int(len(ordered) * 0.99)], 3),
        "ads": len(times),
        "obfuscated": args.obfuscated,
        "words": 100,
    }))  # fmt: skip
    return 0
