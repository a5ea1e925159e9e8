"""How good groups are against the truth: pairwise precision and recall, ARI, and the largest false group."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LinkScore:
    precision: float
    recall: float
    f1: float
    ari: float
    largest_group: int
    largest_false_group: int        # most truths in one group


def score(truth: Mapping[str, str], groups: Mapping[str, str]) -> LinkScore:
    """Both map an ad to its set. An ad of the truth that is in no group counts as alone."""
    own = {ad: groups.get(ad, f"alone:{ad}") for ad in truth}
    together = _pairs(Counter((truth[ad], own[ad]) for ad in truth))
    in_truth, in_groups = _pairs(Counter(truth.values())), _pairs(Counter(own.values()))
    precision = together / in_groups if in_groups else 1.0
    recall = together / in_truth if in_truth else 1.0
    all_pairs = len(truth) * (len(truth) - 1) / 2
    expected = in_truth * in_groups / all_pairs if all_pairs else 0.0
    spread = (in_truth + in_groups) / 2 - expected
    truths: dict[str, set[str]] = defaultdict(set)
    for ad, group in own.items():
        truths[group].add(truth[ad])
    return LinkScore(
        precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0,
        (together - expected) / spread if spread else 1.0,
        max(Counter(own.values()).values(), default=0), max((len(found) for found in truths.values()), default=0),
    )


def _pairs(counts: Mapping[Hashable, int]) -> float:
    return sum(count * (count - 1) / 2 for count in counts.values())
