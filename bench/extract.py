"""How many ads a second all extractors together read on one core: ads of the demo world, brought to 100 words.

A third of them (`--obfuscated`) also writes a number in one of the hidden styles of `bench.phone_styles`, beside those
that hide one in the demo world anyway. `--parts` tells how the time divides over the extractors.

Extractors remember words and short contexts they have met, in memories of bounded size, and the sentences of the demo
come back. So two figures stand beside the first: `new_words`, ads in which a letter or two of every longer word is
changed, another way in each, so that hardly a word was met before; and `cold`, with every memory emptied before each
ad (the emptying is not timed), as only the first ad of a process meets them.
"""

import argparse
import json
import random
import re
import time
from dataclasses import replace
from datetime import UTC, datetime

from bench.forgetting import forget
from bench.growth import EXTRACTORS
from bench.phone_ads import synthetic_mobile
from bench.phone_styles import STYLES
from demo.world import World
from extractors.captured import AdContent
from extractors.extract import extract
from extractors.normalise import fold

SEEN = datetime(2026, 11, 2, 5, tzinfo=UTC)
WORDS = 100
_PLAIN = frozenset(["plain", "international", "link"])


def ads(rng: random.Random, count: int, obfuscated: float) -> list[AdContent]:
    """Ads of the demo world in its mix of languages, each of 100 words, with its fields."""
    hidden = [name for name in STYLES if name not in _PLAIN]
    known = [ad for ad in World(seed=rng.randrange(10**6)).ads if not ad.route_m]
    rng.shuffle(known)
    sentences: dict[str, list[str]] = {}
    for ad in known:
        sentences.setdefault(ad.language, []).extend(ad.versions[0].text.split(". "))
    out: list[AdContent] = []
    for index in range(count):
        ad = known[index % len(known)]
        now = ad.versions[-1]
        words = now.text.split(" ")
        if index % 100 < obfuscated * 100:
            words += f"\n{STYLES[rng.choice(hidden)](rng, synthetic_mobile(rng), ad.language)}.".split(" ")
        while len(words) < WORDS:
            words = rng.choice(sentences[ad.language]).split(" ") + words
        out.append(AdContent(now.title, " ".join(words[-WORDS:]), fields=dict(now.fields)))
    return out


def with_new_words(rng: random.Random, content: AdContent) -> AdContent:
    """The ad with a letter, or two of a long word, changed in every word of small letters: a vowel for a vowel."""

    def changed(word: re.Match[str]) -> str:
        letters = list(word.group())
        for _ in range(1 + (len(letters) > 8)):
            at = rng.randrange(len(letters))
            letters[at] = rng.choice(_VOWELS if letters[at] in _VOWELS else _CONSONANTS)
        return "".join(letters)

    return replace(content, text=_LONGER.sub(changed, content.text))


_LONGER = re.compile(r"(?<![^\s(\"])[a-z]{5,}(?![^\s.,!?)\"])")
_VOWELS, _CONSONANTS = "aeiou", "bcdfghjklmnpqrstvwxz"


def measure(sample: list[AdContent], *, cold: bool = False) -> dict[str, float]:
    """CPU time of each ad: {"ads_per_s", "p50_ms", "p99_ms"}; `cold`: with nothing remembered of ads before it."""
    times: list[float] = []
    for content in sample:
        if cold:
            forget()
        began = time.process_time()
        extract(content, seen_at=SEEN, numbering="synthetic")
        times.append(time.process_time() - began)
    ordered = sorted(times)
    return {
        "ads_per_s": round(len(times) / sum(times), 1),
        "p50_ms": round(1000 * ordered[len(ordered) // 2], 3),
        "p99_ms": round(1000 * ordered[int(len(ordered) * 0.99)], 3),
    }


def parts(sample: list[AdContent]) -> dict[str, float]:
    """Microseconds an ad's text costs each extractor by itself."""
    folded = [fold(content.text) for content in sample]
    spent: dict[str, float] = {}
    for name, read in EXTRACTORS.items():
        began = time.process_time()
        for text in folded:
            read(text)
        spent[name] = round(1e6 * (time.process_time() - began) / len(folded), 1)
    return spent


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench extract")
    parser.add_argument("--ads", type=int, default=2000)
    parser.add_argument("--obfuscated", type=float, default=0.33)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--parts", action="store_true", help="also what each extractor costs an ad, in microseconds")
    args = parser.parse_args(argv)
    measure(ads(random.Random(args.seed + 1), 300, args.obfuscated))  # builds the tables, other ads than those measured
    sample = ads(random.Random(args.seed), args.ads, args.obfuscated)
    report: dict[str, float | int | dict[str, float]] = {**measure(sample)}
    changing = random.Random(args.seed)
    report["new_words"] = measure([with_new_words(changing, content) for content in sample])
    report["cold"] = measure(sample[: args.ads // 4], cold=True)
    if args.parts:
        report["parts_us"] = parts(sample)
    report |= {"ads": len(sample), "obfuscated": args.obfuscated, "words": WORDS}
    print(json.dumps(report))
    return 0
