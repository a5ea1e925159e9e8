"""Slices of the evidence table on Spark: cut there by number, read here as arrays, given to `linking.slices`."""

from collections.abc import Callable, Sequence

import numpy as np
import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession

from linking.evidence_table import KINDS, EvidenceTable
from linking.records import Rows
from linking.settings import LinkSettings
from linking.slices import Ads, Incidences, Slice

PERSON = "person"
AD = -1
"""In place of a kind: this record is an ad with its columns."""

FOUND = "what int, a long, b long"
LABEL, SINGLE = 4, 5        # after the rules 0-3: a is a row and b its group; a is in a group of single evidence

Sliced = Callable[[pa.Table], pa.Table]


def evidence_frames(session: SparkSession, table: EvidenceTable) -> tuple[DataFrame, DataFrame]:
    """The evidence as two tables of whole numbers: incidences and ads."""
    leads = [table.leads[kind] for kind in KINDS]
    kinds = np.repeat(np.arange(len(KINDS), dtype=np.int32), [len(found.row) for found in leads])
    incidences = pa.table({
        "kind": kinds, "lead": np.concatenate([found.value for found in leads]),
        "row": np.concatenate([found.row for found in leads]),
        "use": np.concatenate([found.use[found.value] for found in leads]),
    })
    # an ad that shares nothing is a group by itself
    rows = np.unique(incidences["row"].to_numpy())
    values = np.stack([table.columns[name][rows] for name in table.columns], axis=1)
    width = len(table.columns)
    ads = pa.table({
        "row": rows,
        "columns": pa.ListArray.from_arrays(
            np.arange(0, len(rows) * width + 1, width, dtype=np.int32), values.reshape(-1)
        ),
    })
    return session.createDataFrame(incidences), session.createDataFrame(ads)


def hubs_of_contacts(columns: Sequence[str], settings: LinkSettings) -> Sliced:
    def sliced(records: pa.Table) -> pa.Table:
        kind, lead = _slice(records, columns).contact_hubs(settings)
        return _found(kind, lead, lead)

    return sliced


def hubs_of_leads(columns: Sequence[str], settings: LinkSettings) -> Sliced:
    def sliced(records: pa.Table) -> pa.Table:
        kind, lead = _slice(records, [*columns, PERSON]).lead_hubs(PERSON, settings)
        return _found(kind, lead, lead)

    return sliced


def groups_of(columns: Sequence[str], settings: LinkSettings) -> Sliced:
    def sliced(records: pa.Table) -> pa.Table:
        part = _slice(records, columns)
        found = part.join(settings)
        single = part.rows[found.single_evidence]
        a, b = found.pairs
        return _found(
            np.concatenate([found.rule, np.full(len(part.rows), LABEL), np.full(len(single), SINGLE)]),
            np.concatenate([a, part.rows, single]), np.concatenate([b, found.label, single]),
        )

    return sliced


def _slice(records: pa.Table, columns: Sequence[str]) -> Slice:
    is_ad = records["kind"].to_numpy() == AD
    ads = records.filter(pa.array(is_ad))
    rest = records.filter(pa.array(~is_ad))
    values = ads["columns"].combine_chunks().flatten().to_numpy(zero_copy_only=False)
    return Slice(
        Incidences(
            rest["kind"].to_numpy().astype(np.int64), rest["lead"].to_numpy(), rest["row"].to_numpy(),
            rest["use"].to_numpy(), rest["hub"].to_numpy(), rest["own"].to_numpy(),
        ),
        Ads(ads["row"].to_numpy(), values.reshape(-1, len(columns))),
        columns,
    )


def _found(what: Rows, a: Rows, b: Rows) -> pa.Table:
    return pa.table({"what": what.astype(np.int32), "a": a.astype(np.int64), "b": b.astype(np.int64)})
