"""The peer: datasketch MinHashLSH over word 2-grams, verified the same way, joined by plain connected sets.

It starts from plain texts in memory and keeps its groups there: reading a sealed store and writing to it are not
counted against it. Its hash function is a fast one instead of its default, words are sorted once, and a pair that is
one text already by other pairs is not compared again. Its candidates grow as the square of the ads, so that it may be
stopped: what it did per CPU second up to there is more than it would have done over all.
"""

import re
import time
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from datasketch import MinHash, MinHashLSH
from rapidfuzz import fuzz

from bench.link_score import LinkScore, score
from bench.link_world import WorldAd
from linking.components import UnionFind
from linking.settings import LinkSettings

_WORD = re.compile(r"\w+")
SETTINGS = ((32, 2), (21, 3))   # bands and rows for a Jaccard of 0.3: of linking.md sec 1, and datasketch's own of 64
HUB = 100                       # a contact in more ads than this joins nobody


@dataclass(frozen=True, slots=True)
class PeerRun:
    ads: int                    # that it came to
    cpu_seconds: float
    candidates: int
    quality: LinkScore
    text_of: Sequence[int]      # per ad the label of its text


def run(
    ads: Sequence[WorldAd], truth: dict[str, str], settings: LinkSettings, bands: int, rows: int, limit: float
) -> PeerRun:
    """CPU seconds end to end, and how good the groups are. It stops at the ad after `limit` CPU seconds."""
    started = time.process_time()
    index = MinHashLSH(num_perm=bands * rows, params=(bands, rows))
    blank = MinHash(num_perm=bands * rows, hashfunc=zlib.crc32)
    texts = UnionFind(len(ads))
    words: list[str] = []
    candidates = 0
    for number, ad in enumerate(ads):
        plain = _WORD.findall(f"{ad.title}\n{ad.text}".casefold())
        words.append(" ".join(sorted(plain)))
        sketch = blank.copy()
        sketch.update_batch([f"{one} {other}".encode() for one, other in pairwise(plain)])
        found = index.query(sketch)
        candidates += len(found)
        for other in found:
            if texts.find(number) != texts.find(other) and fuzz.ratio(
                words[number], words[other], score_cutoff=settings.near_text
            ):
                texts.union(number, other)
        index.insert(number, sketch, check_duplication=False)
        if time.process_time() - started > limit:
            ads = ads[: number + 1]
            truth = {name: truth[name] for name in map(_name, ads)}
            break
    sets = _groups(ads, texts)
    spent = time.process_time() - started
    groups = {_name(ad): str(sets.find(number)) for number, ad in enumerate(ads)}
    labels = [texts.find(number) for number in range(len(ads))]
    return PeerRun(len(ads), spent, candidates, score(truth, groups), labels)


def _name(ad: WorldAd) -> str:
    return f"{ad.site}|{ad.external_id}"


def _groups(ads: Sequence[WorldAd], texts: UnionFind) -> UnionFind:
    """Contacts join under a plain cap; an ad without contacts joins the first of its text (rule d in short)."""
    use = Counter(contact for ad in ads for contact in (*ad.phones, *ad.handles))
    sets = UnionFind(len(ads))
    holders: dict[str, int] = {}
    first: dict[int, int] = {}
    for number, ad in enumerate(ads):
        for contact in (*ad.phones, *ad.handles):
            if use[contact] <= HUB:
                sets.union(number, holders.setdefault(contact, number))
        if ad.phones or ad.handles:
            first.setdefault(texts.find(number), number)
    for number, ad in enumerate(ads):
        if not (ad.phones or ad.handles):
            sets.union(number, first.setdefault(texts.find(number), number))
    return sets
