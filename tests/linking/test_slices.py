"""A step of linking on slices of the evidence says what it says on the whole table."""

from collections.abc import Iterator, Sequence

import numpy as np
import pytest

from linking.components import components, stars
from linking.evidence_table import KINDS, EvidenceTable
from linking.grouping import GUARDED, contact_leads, group, guard_contacts, most_uses
from linking.hubs import contacts_of
from linking.records import Flags, Rows
from linking.settings import STRONG_KINDS, LinkSettings
from linking.slices import Ads, Incidences, Slice
from tests.linking.evidence import random_table

SETTINGS = LinkSettings()
SLICES = 3


def cut(table: EvidenceTable, rows: Rows, own: Flags, hubs: dict[str, Flags], more: dict[str, Rows]) -> Slice:
    """All that is known of these rows. `own`: per incidence of the whole table."""
    kind, lead, row = flat(table)
    use = np.concatenate([leads.use[leads.value] for leads in table.leads.values()])
    hub = np.concatenate([hubs[name][leads.value] for name, leads in table.leads.items()])
    inside = np.isin(row, rows)
    columns = {**table.columns, **more}
    return Slice(
        Incidences(kind[inside], lead[inside], row[inside], use[inside], hub[inside], own[inside]),
        Ads(rows, np.stack([values[rows] for values in columns.values()], axis=1)), list(columns),
    )


def flat(table: EvidenceTable) -> tuple[Rows, Rows, Rows]:
    leads = list(table.leads.values())
    return (
        np.repeat(np.arange(len(KINDS)), [len(found.row) for found in leads]),
        np.concatenate([found.value for found in leads]), np.concatenate([found.row for found in leads]),
    )


def slices(
    table: EvidenceTable, kinds: Sequence[str], hubs: dict[str, Flags], more: dict[str, Rows]
) -> Iterator[Slice]:
    """Slices for the leads of these kinds that are used enough to be hubs."""
    kind, lead, row = flat(table)
    use = np.concatenate([leads.use[leads.value] for leads in table.leads.values()])
    least = np.array([most_uses(name, SETTINGS) if name in kinds else table.size * 99 for name in KINDS])
    for number in range(SLICES):
        own = (use > least[kind]) & ((lead + kind) % SLICES == number)
        yield cut(table, np.unique(row[own]), own, hubs, more)


def flags(table: EvidenceTable, found: list[tuple[Rows, Rows]]) -> dict[str, Flags]:
    hubs = {kind: np.zeros(table.leads[kind].size, dtype=np.bool_) for kind in KINDS}
    for kind, lead in found:
        for number, name in enumerate(KINDS):
            hubs[name][lead[kind == number]] = True
    return hubs


@pytest.mark.parametrize("seed", range(6))
def test_hubs_and_groups_of_slices_are_those_of_the_whole(seed: int) -> None:
    table = random_table(seed, 300)
    whole = group(table, SETTINGS)
    unknown = flags(table, [])

    contact_hubs = flags(table, [part.contact_hubs(SETTINGS) for part in slices(table, STRONG_KINDS, unknown, {})])
    for kind in STRONG_KINDS:
        assert contact_hubs[kind].tolist() == whole.hubs[kind].tolist()

    contacts = contacts_of(contact_leads(table), guard_contacts(table, SETTINGS), table.size)
    people = {"person": contacts.label}
    found = [part.lead_hubs("person", SETTINGS) for part in slices(table, GUARDED, contact_hubs, people)]
    hubs = {**flags(table, found), **{kind: contact_hubs[kind] for kind in STRONG_KINDS}}
    for kind in KINDS:
        assert hubs[kind].tolist() == whole.hubs[kind].tolist()

    kind_of, lead, row = flat(table)
    alive = ~np.concatenate([hubs[name][leads.value] for name, leads in table.leads.items()])
    sets = components(table.size, *stars((lead * len(KINDS) + kind_of)[alive], row[alive]))
    label, single = np.arange(table.size), np.zeros(table.size, dtype=np.bool_)
    pairs: list[tuple[int, int, int]] = []
    for number in range(SLICES):
        rows = np.flatnonzero(sets % SLICES == number)
        part = cut(table, rows, np.ones(len(row), dtype=np.bool_), hubs, {})
        joined = part.join(SETTINGS)
        label[part.rows], single[part.rows] = joined.label, joined.single_evidence
        pairs += zip(joined.rule.tolist(), joined.pairs[0].tolist(), joined.pairs[1].tolist(), strict=True)
    assert label.tolist() == whole.joined.label.tolist()
    assert single.tolist() == whole.joined.single_evidence.tolist()
    a, b = whole.joined.pairs
    assert sorted(pairs) == sorted(zip(whole.joined.rule.tolist(), a.tolist(), b.tolist(), strict=True))


def test_the_random_tables_hold_hubs_of_each_kind_and_pairs_of_each_rule() -> None:
    found = [group(random_table(seed, 300), SETTINGS) for seed in range(6)]
    for kind in ("phone", "handle", "text", "photo", "link"):
        assert any(one.hubs[kind].any() and not one.hubs[kind].all() for one in found), kind
    assert {rule for one in found for rule in one.joined.rule.tolist()} == {0, 1, 2, 3}
    assert any(one.joined.single_evidence.any() for one in found)
