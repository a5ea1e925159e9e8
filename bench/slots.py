"""What slots and boilerplate do to the likeness of texts: `python -m bench slots --in DIR [--ads N]`.

DIR is a folder of `eval linking`. Likeness is the Jaccard index of word 2-grams, as linking reads them. The variants:
`plain`; `stop` (2-grams of too many people are left out, as linking does); `site` (2-grams of a share of one site's
ads are); and each with `slots` (working names and places that the extractors find become one word, as numbers are).
For each: how many pairs of one truth, and of two, are at least as alike as each threshold.
"""

import argparse
import json
import sys
from collections import Counter
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

from extractors.captured import AdContent
from extractors.extract import extract
from extractors.text_signature import signature_words
from linking.stop_shingles import MIN_CAP, SOURCES_PER_CAP

THRESHOLDS = (0.4, 0.5, 0.6, 0.7, 0.8)
SITE_SHARE = 0.2
"""Of a site's ads: a 2-gram in more of them is the site's own."""
_SEEN = datetime(2026, 11, 2, 5, tzinfo=UTC)
Shingles = set[tuple[str, str]]


def shingles_of(words: list[str]) -> Shingles:
    return set(pairwise(words))


def slots_of(content: AdContent) -> set[str]:
    """The words of working names and places in an ad, as a signature writes words."""
    facts = extract(content, seen_at=_SEEN, numbering="synthetic")
    parts = {"title": content.title, "text": content.text}
    spans = [name.span for name in facts.names] + [place.span for place in facts.places]
    return {word for span in spans for word in signature_words(parts.get(span.part, "")[span.start : span.end])}


def without_stops(texts: list[Shingles], people: list[str]) -> list[Shingles]:
    """The 2-grams of each text but those of more people than linking's own cap, with the truth for people."""
    known: dict[tuple[str, str], set[str]] = {}
    for text, person in zip(texts, people, strict=True):
        for pair in text:
            known.setdefault(pair, set()).add(person)
    cap = max(MIN_CAP, len(set(people)) // SOURCES_PER_CAP)
    return [{pair for pair in text if len(known[pair]) <= cap} for text in texts]


def without_site(texts: list[Shingles], sites: list[str]) -> list[Shingles]:
    """The 2-grams of each text but those that stand in a fifth of its site's texts."""
    size = Counter(sites)
    counts: dict[str, Counter[tuple[str, str]]] = {site: Counter() for site in size}
    for text, site in zip(texts, sites, strict=True):
        counts[site].update(text)
    return [
        {pair for pair in text if counts[site][pair] <= SITE_SHARE * size[site]}
        for text, site in zip(texts, sites, strict=True)
    ]


def score(texts: list[Shingles], truths: list[str]) -> dict[str, dict[str, int]]:
    """Threshold → how many pairs are that alike: of one truth ("same"), of two ("false"), and all of one ("of")."""
    columns: dict[tuple[str, str], int] = {}
    rows = [[columns.setdefault(pair, len(columns)) for pair in sorted(text)] for text in texts]
    starts = np.cumsum([0, *map(len, rows)])
    flat = np.array([column for row in rows for column in row], dtype=np.int64)
    matrix = csr_matrix((np.ones(len(flat), dtype=np.int32), flat, starts), shape=(len(texts), len(columns)))
    shared = (matrix @ matrix.T).tocoo()
    keep = shared.row < shared.col
    one, other, common = shared.row[keep], shared.col[keep], shared.data[keep]
    sizes = np.diff(starts)
    alike = common / (sizes[one] + sizes[other] - common)
    named = np.array(truths)
    same = named[one] == named[other]
    every = sum(count * (count - 1) // 2 for count in Counter(truths).values())
    return {
        str(level): {
            "same": int((same & (alike >= level)).sum()), "false": int((~same & (alike >= level)).sum()), "of": every,
        }
        for level in THRESHOLDS
    }  # fmt: skip


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench slots")
    parser.add_argument("--in", dest="folder", type=Path, required=True)
    parser.add_argument("--ads", type=int, default=1500)
    args = parser.parse_args(argv)
    try:
        truth = [json.loads(line) for line in (args.folder / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
        lines = (args.folder / "ads.jsonl").read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        print(f"{args.folder}: {error}", file=sys.stderr)
        return 1
    hands = {(row["site"], row["external_id"]): str(row["organiser"] or row["entity"]) for row in truth}
    ads = {(ad["site"], ad["external_id"]): ad for ad in map(json.loads, lines)}
    chosen = [key for key in sorted(ads) if key in hands][: args.ads]
    contents = [
        AdContent(ads[key].get("title", ""), ads[key]["text"], fields=ads[key].get("fields", {})) for key in chosen
    ]
    plain = [shingles_of(signature_words(f"{ad.title}\n{ad.text}")) for ad in contents]
    slotted = [shingles_of(signature_words(f"{ad.title}\n{ad.text}", slots_of(ad))) for ad in contents]
    sites = [site for site, _ in chosen]
    truths = [hands[key] for key in chosen]
    variants = {
        "plain": plain, "plain, slots": slotted,
        "stop": without_stops(plain, truths), "stop, slots": without_stops(slotted, truths),
        "site": without_site(plain, sites), "site, slots": without_site(slotted, sites),
        "stop, site": without_stops(without_site(plain, sites), truths),
    }  # fmt: skip
    print(json.dumps({"ads": len(chosen)} | {name: score(texts, truths) for name, texts in variants.items()}))
    return 0
