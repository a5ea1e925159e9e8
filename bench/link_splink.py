"""The second peer: splink on DuckDB with fixed weights, over contacts and the texts that datasketch found equal.

A different number says nothing (people rotate numbers), so disagreement is neutral; values in many ads are dropped
before blocking, since term frequencies alone are no hub guard (linking.md sec 2). The text column is given: what
finding it costs is counted with datasketch.
"""

import importlib.util
import time
from collections import Counter
from collections.abc import Mapping, Sequence

from bench.link_score import LinkScore, score
from bench.link_world import WorldAd

HUB = 100
MATCH, CHANCE = 0.6, 1e-5       # how often a hand's ads, and two strangers', have one value (linking.md sec 2)
NEUTRAL = 0.4
PRIOR = 6e-5
THRESHOLD = -2.0                # match weight: the safest of those measured there


def installed() -> bool:
    """It stands in requirements/spark.txt, which only the tests install."""
    return importlib.util.find_spec("splink") is not None


def run(ads: Sequence[WorldAd], truth: Mapping[str, str], text_of: Sequence[int]) -> tuple[float, LinkScore]:
    """CPU seconds of blocking, weighing and clustering, and how good the groups are. `text_of`: a label per ad."""
    import duckdb
    import pyarrow as pa
    import splink.comparison_level_library as levels
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on
    from splink.comparison_library import CustomComparison

    started = time.process_time()
    columns = {
        "phone": _rare([ad.phones[0] if ad.phones else None for ad in ads]),
        "handle": _rare([ad.handles[0] if ad.handles else None for ad in ads]),
        "text": _rare([str(label) for label in text_of]),
    }
    table = pa.table({"unique_id": range(len(ads)), **columns})

    def compared(column: str) -> CustomComparison:
        return CustomComparison(
            output_column_name=column,
            comparison_levels=[
                levels.NullLevel(column),
                levels.ExactMatchLevel(column).configure(m_probability=MATCH, u_probability=CHANCE),
                levels.ElseLevel().configure(m_probability=NEUTRAL, u_probability=NEUTRAL),
            ],
        )

    connection = duckdb.connect(":memory:")
    connection.execute("SET temp_directory = ''")
    database = DuckDBAPI(connection)
    settings = SettingsCreator(
        link_type="dedupe_only", probability_two_random_records_match=PRIOR, retain_matching_columns=False,
        comparisons=[compared(column) for column in columns],
        blocking_rules_to_generate_predictions=[block_on(column) for column in columns],
    )
    linker = Linker(database.register(table), settings, log_level=50)
    pairs = linker.inference.predict(threshold_match_weight=THRESHOLD)
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, threshold_match_weight=THRESHOLD)
    found = connection.execute(f"SELECT unique_id, cluster_id FROM {clusters.physical_name}").fetchall()  # noqa: S608
    spent = time.process_time() - started
    groups = {f"{ads[number].site}|{ads[number].external_id}": str(cluster) for number, cluster in found}
    return spent, score(truth, groups)


def _rare(values: Sequence[str | None]) -> list[str | None]:
    use = Counter(values)
    return [value if value is not None and use[value] <= HUB else None for value in values]
