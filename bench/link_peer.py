"""The peer: datasketch MinHashLSH over word 2-grams, verified the same way, joined by plain connected sets."""

import re
import time
from collections.abc import Sequence
from itertools import pairwise

from datasketch import MinHash, MinHashLSH
from rapidfuzz import fuzz

from bench.link_score import LinkScore, score
from bench.link_world import WorldAd
from linking.components import UnionFind
from linking.settings import LinkSettings

_WORD = re.compile(r"\w+")
PERMUTATIONS = 64
JACCARD = 0.3               # 32 bands of 2 rows (linking.md sec 1)


def run(ads: Sequence[WorldAd], truth: dict[str, str], settings: LinkSettings) -> tuple[float, LinkScore]:
    """CPU seconds end to end, and how good the groups are. Contacts join as they do with us, without hub guard."""
    started = time.process_time()
    index = MinHashLSH(threshold=JACCARD, num_perm=PERMUTATIONS)
    sets = UnionFind(len(ads))
    words: list[str] = []
    holders: dict[str, int] = {}
    for number, ad in enumerate(ads):
        plain = _WORD.findall(f"{ad.title}\n{ad.text}".casefold())
        words.append(" ".join(sorted(plain)))
        sketch = MinHash(num_perm=PERMUTATIONS)
        sketch.update_batch([f"{one} {other}".encode() for one, other in pairwise(plain)])
        for key in index.query(sketch):
            other = int(str(key))
            if fuzz.ratio(words[number], words[other], score_cutoff=settings.near_text) and _together(ad, ads[other]):
                sets.union(number, other)
        index.insert(str(number), sketch)
        for contact in (*ad.phones, *ad.handles):
            sets.union(number, holders.setdefault(contact, number))
    spent = time.process_time() - started
    groups = {f"{ad.site}|{ad.external_id}": str(sets.find(number)) for number, ad in enumerate(ads)}
    return spent, score(truth, groups)


def _together(one: WorldAd, other: WorldAd) -> bool:
    """Our rule d in short: texts join where at most one side has contacts."""
    return not ((one.phones or one.handles) and (other.phones or other.handles))
