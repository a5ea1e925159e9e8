"""Evidence tables drawn at random, and what it means that two engines give the same."""

import numpy as np

from linking.evidence_table import (
    KINDS,
    LONG_TEXT,
    NAME,
    OWN_ELSEWHERE,
    PHOTOS,
    PLACE,
    EvidenceTable,
    Grouped,
    count_of,
    numbered,
)
from linking.records import NONE, Leads, Rows
from linking.settings import STRONG_KINDS


def random_table(seed: int, size: int) -> EvidenceTable:
    """Evidence as no town would have it: leads of all sizes across one another, hubs among them."""
    draw = np.random.default_rng(seed)

    def leads(count: int, most: int, *, once: bool = False) -> Leads:
        value, row, taken = [], [], set[int]()
        for number in range(count):
            many = size // 4 if number < 2 else min(most, 2 + int(draw.pareto(1.3) * 2))
            ads = [ad for ad in draw.choice(size, many, replace=False).tolist() if not once or ad not in taken]
            if len(ads) > 1:
                taken |= set(ads)
                value += [number] * len(ads)
                row += ads
        _, dense = np.unique(np.array(value, dtype=np.int64), return_inverse=True)
        return numbered(dense.astype(np.int64), np.array(row, dtype=np.int64))

    found = {
        "phone": leads(size // 8, 30), "email": leads(size // 40, 5), "handle": leads(size // 30, 20),
        "text": leads(size // 10, 30, once=True), "same_text": leads(size // 14, 12, once=True),
        "photo": leads(size // 8, 12), "link": leads(size // 30, 12),
    }
    more = {count_of(kind): kind for kind in STRONG_KINDS} | {PHOTOS: "photo"}
    columns: dict[str, Rows] = {
        name: np.bincount(found[kind].row, minlength=size) + (draw.random(size) < 0.2) for name, kind in more.items()
    }
    columns[NAME] = np.where(draw.random(size) < 0.4, NONE, draw.integers(0, size // 3, size))
    columns[PLACE] = np.where(draw.random(size) < 0.2, NONE, draw.integers(0, 6, size))
    columns[OWN_ELSEWHERE] = (draw.random(size) < 0.2).astype(np.int64)
    columns[LONG_TEXT] = (draw.random(size) < 0.8).astype(np.int64)
    return EvidenceTable(size, {kind: found[kind] for kind in KINDS}, columns)


def assert_same(ours: Grouped, sparks: Grouped) -> None:
    def pairs(found: Grouped) -> list[tuple[int, int, int]]:
        a, b = found.joined.pairs
        return sorted(zip(found.joined.rule.tolist(), a.tolist(), b.tolist(), strict=True))

    for kind in KINDS:
        assert ours.hubs[kind].tolist() == sparks.hubs[kind].tolist(), kind
    assert ours.joined.label.tolist() == sparks.joined.label.tolist()
    assert ours.joined.single_evidence.tolist() == sparks.joined.single_evidence.tolist()
    assert pairs(ours) == pairs(sparks)
