"""Linking beyond one machine: groups of an evidence table on Apache Spark, the same as the embedded path makes.

Only whole numbers go there (`linking.evidence_table`). The hub guards come first, lead by lead; what they leave falls
apart into small sets of ads, on each of which the rules are applied as they are; splink scores the pairs with fixed
weights and joins them. The rules and splink must agree on every ad, else there is no result.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa
from pyspark import StorageLevel
from pyspark.sql import DataFrame, SparkSession

from linking.evidence_table import KINDS, LINK, PHOTO, TEXT, EvidenceTable, Grouped
from linking.grouping import GUARDED, most_uses
from linking.groups import Joined
from linking.records import Flags, Rows
from linking.settings import STRONG_KINDS, LinkSettings
from pipeline.spark_session import SparkSettings
from pipeline.spark_slices import (
    AD,
    FOUND,
    LABEL,
    SINGLE,
    Sliced,
    evidence_frames,
    groups_of,
    hubs_of_contacts,
    hubs_of_leads,
)
from pipeline.spark_splink import RULES, WEIGHTS, Scorer

SLICE = 50_000              # incidences, about
KIND = {kind: number for number, kind in enumerate(KINDS)}
SCORED = (*STRONG_KINDS, TEXT, PHOTO, LINK)


class EnginesDisagree(Exception):
    """The weights and the rules give different groups: a defect, so nothing is kept."""


@dataclass(slots=True)
class Tally:
    """What the last run did."""

    incidences: int = 0
    pairs: int = 0                                              # that were scored
    largest_set: int = 0                                        # ads that one slice had to hold together
    terms: dict[str, int] = field(default_factory=dict)         # what pairs share -> pairs


class SparkGrouping:
    """A `Grouping` of `linking.evidence_table` on a session of Spark."""

    def __init__(self, session: SparkSession, settings: SparkSettings) -> None:
        self._session, self._spark_settings = session, settings
        self.tally = Tally()

    def __call__(self, table: EvidenceTable, settings: LinkSettings) -> Grouped:
        incidences, ads = evidence_frames(self._session, table)
        count = sum(len(leads.row) for leads in table.leads.values())
        self.tally = Tally(incidences=count)
        if not count:
            return _nothing(table)
        work = _Work(self._session, incidences, ads, list(table.columns), settings, self._slices(count))
        found = work.run(self.tally)
        return _grouped(table, found)

    def _slices(self, incidences: int) -> int:
        at_least = self._session.sparkContext.defaultParallelism
        return self._spark_settings.slices or max(at_least, incidences // SLICE)


@dataclass(frozen=True, slots=True)
class _Found:
    contact_hubs: pa.Table
    lead_hubs: pa.Table
    rules: pa.Table
    groups: pa.Table            # of splink: row, cluster_id


class _Work:
    """One run. Tables that are read twice are kept in memory or, encrypted, in the scratch folder."""

    def __init__(
        self, session: SparkSession, incidences: DataFrame, ads: DataFrame, columns: Sequence[str],
        settings: LinkSettings, slices: int,
    ) -> None:
        self._session, self._columns, self._settings, self._slices = session, columns, settings, slices
        session.conf.set("spark.sql.shuffle.partitions", str(slices))
        self._incidences, self._ads = _kept(incidences), _kept(ads)
        self._scorer = Scorer(session)

    def run(self, tally: Tally) -> _Found:
        contact_hubs = self._own_slices(STRONG_KINDS, self._incidences.selectExpr("*", "false as hub"), self._ads,
                                        hubs_of_contacts(self._columns, self._settings))
        known = self._with_hubs(contact_hubs)
        contacts = _stars(known.where(f"not hub and {_of(STRONG_KINDS)}"))
        people = self._labelled(contacts)
        lead_hubs = self._own_slices(GUARDED, known, self._with_people(people),
                                     hubs_of_leads(self._columns, self._settings))
        known = _kept(self._with_hubs(contact_hubs.union(lead_hubs)))
        alive = known.where("not hub")
        stars = _kept(_stars(alive))
        sets = _kept(self._labelled(stars.select("a", "b")))
        rules = _kept(self._sets_slices(known, sets, groups_of(self._columns, self._settings)))
        scored = self._scored(alive, stars, rules)
        groups = self._scorer.connected(scored.where("match_weight >= 0"), ("row_l", "row_r"))
        self._count(tally, sets, scored)
        return _Found(contact_hubs.toArrow(), lead_hubs.toArrow(), rules.toArrow(), groups.toArrow())

    def _own_slices(self, kinds: Sequence[str], incidences: DataFrame, ads: DataFrame, step: Sliced) -> DataFrame:
        """Applies a step to slices made for leads of these kinds, as far as they are used enough to be hubs."""
        large = " or ".join(
            f"(kind = {KIND[kind]} and use > {most_uses(kind, self._settings)})" for kind in kinds
        )
        slice_of_lead = f"pmod(hash(kind, lead), {self._slices})"
        rows = self._incidences.where(large).selectExpr(f"{slice_of_lead} as slice", "row").distinct()
        own = f"({large}) and {slice_of_lead} = slice as own"
        return _kept(_applied(rows, incidences, ads, own, step))

    def _sets_slices(self, incidences: DataFrame, sets: DataFrame, step: Sliced) -> DataFrame:
        rows = sets.selectExpr(f"pmod(hash(label), {self._slices}) as slice", "row")
        return _applied(rows, incidences, self._ads, "true as own", step)

    def _with_hubs(self, hubs: DataFrame) -> DataFrame:
        hubs = hubs.selectExpr("what as kind", "a as lead", "true as flag")
        return self._incidences.join(hubs, ["kind", "lead"], "left").selectExpr(
            "kind", "lead", "row", "use", "coalesce(flag, false) as hub"
        )

    def _with_people(self, people: DataFrame) -> DataFrame:
        return self._ads.join(people, "row").selectExpr("row", "concat(columns, array(label)) as columns")

    def _labelled(self, pairs: DataFrame) -> DataFrame:
        """row and label, for all ads of the table."""
        return self._ads.join(self._scorer.connected(pairs), "row", "left").selectExpr(
            "row", "coalesce(cluster_id, row) as label"
        )

    def _scored(self, alive: DataFrame, stars: DataFrame, rules: DataFrame) -> DataFrame:
        """Our own candidates: the pairs of the rules, and those that share one text, photo or link and nothing else."""
        pairs = rules.where(f"what < {LABEL}").selectExpr("what", "a", "b")
        marks = pairs.selectExpr("what", "a", "a as row").union(pairs.selectExpr("what", "a", "b as row"))
        sums = [f"collect_set(lead) filter (where kind = {KIND[kind]}) as {kind}" for kind in SCORED]
        sums += [f"collect_set(lead) filter (where kind = {len(KINDS) + rule}) as {name}"
                 for rule, name in enumerate(RULES) if rule]
        shared = alive.where(_of(SCORED)).select("row", "kind", "lead").union(
            marks.selectExpr("row", f"what + {len(KINDS)} as kind", "a as lead")
        )
        ads = _by_row(shared, sums)
        weak = stars.where(_of((TEXT, PHOTO, LINK))).select("a", "b")
        candidates = pairs.select("a", "b").union(weak).distinct()
        return _kept(self._scorer.score(ads, candidates))

    def _count(self, tally: Tally, sets: DataFrame, scored: DataFrame) -> None:
        terms = [f"gamma_{kind} as {kind}" for kind in WEIGHTS]
        for row in scored.selectExpr(*terms).groupBy(*WEIGHTS).count().collect():
            shared = "+".join(kind for kind in WEIGHTS if row[kind] == 1)
            tally.terms[shared] = row["count"]
        tally.pairs = sum(tally.terms.values())
        largest = sets.groupBy("label").count().agg({"count": "max"}).first()
        tally.largest_set = int(largest[0]) if largest is not None else 0


def _applied(rows: DataFrame, incidences: DataFrame, ads: DataFrame, own: str, step: Sliced) -> DataFrame:
    """Gives each slice all that is known of its ads, and applies the step to it."""
    rows = _kept(rows)
    shared = rows.join(incidences, "row").selectExpr(
        "slice", "kind", "lead", "row", "use", "hub", own, "cast(null as array<bigint>) as columns"
    )
    of_ads = rows.join(ads, "row").selectExpr(
        "slice", f"{AD} as kind", "0L as lead", "row", "0L as use", "false as hub", "false as own", "columns"
    )
    return shared.unionByName(of_ads).groupBy("slice").applyInArrow(step, FOUND)


def _of(kinds: Sequence[str]) -> str:
    return f"kind in ({', '.join(str(KIND[kind]) for kind in kinds)})"


def _stars(incidences: DataFrame) -> DataFrame:
    """Pairs that connect all ads of a lead: each with the lead's lowest row."""
    return incidences.selectExpr(
        "kind", "min(row) over (partition by kind, lead) as a", "row as b"
    ).where("a <> b")


def _by_row(shared: DataFrame, sums: Sequence[str]) -> DataFrame:
    from pyspark.sql.functions import expr

    return shared.groupBy("row").agg(*(expr(one) for one in sums))


def _kept(frame: DataFrame) -> DataFrame:
    return frame.persist(StorageLevel.MEMORY_AND_DISK)


def _grouped(table: EvidenceTable, found: _Found) -> Grouped:
    hubs = {kind: np.zeros(table.leads[kind].size, dtype=np.bool_) for kind in KINDS}
    for said in (found.contact_hubs, found.lead_hubs):
        what, lead = said["what"].to_numpy(), said["a"].to_numpy()
        for kind, flags in hubs.items():
            flags[lead[what == KIND[kind]]] = True
    what, a, b = (found.rules[name].to_numpy() for name in ("what", "a", "b"))
    label: Rows = np.arange(table.size, dtype=np.int64)
    label[a[what == LABEL]] = b[what == LABEL]
    splinks: Rows = np.arange(table.size, dtype=np.int64)
    splinks[found.groups["row"].to_numpy()] = found.groups["cluster_id"].to_numpy()
    if not np.array_equal(label, splinks):
        raise EnginesDisagree(f"splink and the rules disagree on {int((label != splinks).sum())} ads")
    single: Flags = np.zeros(table.size, dtype=np.bool_)
    single[a[what == SINGLE]] = True
    pair = what < LABEL
    return Grouped(hubs, Joined(splinks, single, (a[pair], b[pair]), what[pair].astype(np.int64)))


def _nothing(table: EvidenceTable) -> Grouped:
    alone: Rows = np.arange(table.size, dtype=np.int64)
    none = alone[:0]
    return Grouped(
        {kind: np.zeros(0, dtype=np.bool_) for kind in KINDS},
        Joined(alone, np.zeros(table.size, dtype=np.bool_), (none, none), none),
    )
