"""splink on Spark: fixed weights over the evidence two ads share, connected sets, and what each pair's sum is made of.

Weights are powers of two and set, not learned: a contact passes alone, of texts, photos and links it takes two, and
what a rule says about whole leads (b with a name, c, d) comes as a mark. That two ads differ in something says nothing
(m = u): people change numbers, names and texts. The sum is no probability and is never shown as one.
"""

import logging
from collections.abc import Sequence

import splink.comparison_library as comparisons
from pyspark.sql import DataFrame, SparkSession
from splink import Linker, SettingsCreator, SparkAPI, block_on
from splink.clustering import cluster_pairwise_predictions_at_threshold

from linking.evidence_table import LINK, PHOTO, TEXT
from linking.settings import STRONG_KINDS

logging.getLogger("splink").setLevel(logging.ERROR)      # it would warn that there are no levels for nulls

PRIOR = -10
ALONE, HALF = 12, 7
RULES = ("rule_a", "rule_b", "rule_c", "rule_d")
WEIGHTS = {
    **dict.fromkeys(STRONG_KINDS, ALONE), **dict.fromkeys((TEXT, PHOTO, LINK), HALF),
    **dict.fromkeys(RULES[1:], ALONE),
}
"""In bits, on top of PRIOR; at 0 and above two ads are one group."""


class Scorer:
    """Scores pairs of ads and finds connected sets of ads."""

    def __init__(self, session: SparkSession) -> None:
        # the text measures of splink's jar are not used: no text comes here
        # splink puts its steps aside as Parquet files in the checkpoint folder, which is in the scratch of the session
        self._api = SparkAPI(  # type: ignore[no-untyped-call]
            spark_session=session, break_lineage_method="parquet", register_udfs_automatically=False
        )

    def score(self, ads: DataFrame, pairs: DataFrame) -> DataFrame:
        """`ads`: row and an array of lead numbers per kind of WEIGHTS; `pairs`: a and b, our own candidates.

        Gives row_l, row_r, match_weight and per kind gamma_ and mw_: whether it is shared and what that adds.
        """
        settings = SettingsCreator(
            link_type="dedupe_only", unique_id_column_name="row",
            probability_two_random_records_match=2.0**PRIOR / (1 + 2.0**PRIOR),
            comparisons=[_shares(kind, weight) for kind, weight in WEIGHTS.items()],
            blocking_rules_to_generate_predictions=[block_on("row")],         # never used: the pairs are registered
            retain_intermediate_calculation_columns=True,
        )
        linker = Linker(self._api.register(ads), settings, log_level=None)
        blocked = pairs.selectExpr("a as join_key_l", "b as join_key_r", "'0' as match_key")
        linker.table_management.register_blocked_pairs_for_predict(self._api.register(blocked))
        scored: DataFrame = linker.inference.predict().as_spark_dataframe()
        return scored

    def connected(self, pairs: DataFrame, columns: Sequence[str] = ("a", "b")) -> DataFrame:
        """row and cluster_id: the lowest row of its connected set, for rows that stand in a pair."""
        one, other = columns
        pairs = pairs.selectExpr(f"{one} as row_l", f"{other} as row_r")
        nodes = pairs.selectExpr("row_l as row").union(pairs.selectExpr("row_r as row")).distinct()
        found = cluster_pairwise_predictions_at_threshold(
            self._api.register(nodes), self._api.register(pairs), self._api, node_id_column_name="row"
        )
        sets: DataFrame = found.as_spark_dataframe()
        return sets


def _shares(kind: str, weight: int) -> comparisons.CustomComparison:
    return comparisons.CustomComparison(
        output_column_name=kind,
        comparison_levels=[
            {
                "sql_condition": f"size(array_intersect({kind}_l, {kind}_r)) > 0", "label_for_charts": "shared",
                "m_probability": 0.5, "u_probability": 0.5 / 2**weight,
            },
            {"sql_condition": "ELSE", "label_for_charts": "says nothing", "m_probability": 0.5, "u_probability": 0.5},
        ],
    )
