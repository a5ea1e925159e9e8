"""Parts of the evidence table that hold all a step of linking looks at, so that many machines can share the work.

A slice is made for some leads, its own, and holds all ads of these with everything that is known of each. The steps of
`linking.grouping` are applied to it as they are; of what they say, only what is about the own leads counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from linking.evidence_table import KINDS, LABELS, EvidenceTable
from linking.grouping import contact_leads, guard_contacts, guard_leads, join_leads
from linking.groups import Joined
from linking.hubs import Contacts, contacts_of
from linking.records import NONE, Flags, Leads, Rows
from linking.settings import STRONG_KINDS, LinkSettings


@dataclass(frozen=True, slots=True)
class Incidences:
    """Some incidences of the whole table, of all kinds, in any order."""

    kind: Rows              # place in KINDS
    lead: Rows
    row: Rows
    use: Rows               # how many incidences the lead has in the whole table
    hub: Flags              # of the lead, as far as it is known
    own: Flags              # of a lead that the slice was made for


@dataclass(frozen=True, slots=True)
class Ads:
    """The ads of a slice, each once."""

    row: Rows
    values: npt.NDArray[np.int64]       # ads x columns


class Slice:
    """A small evidence table with rows and leads of its own numbers, and the way back."""

    def __init__(self, incidences: Incidences, ads: Ads, columns: Sequence[str]) -> None:
        order = np.argsort(ads.row, kind="stable")
        self.rows = ads.row[order]
        self.column = {name: ads.values[order, place] for place, name in enumerate(columns)}
        for name in LABELS:
            self.column[name] = _renumbered(self.column[name])
        self.leads: dict[str, Rows] = {}        # per kind the whole table's number of each lead
        self.hubs: dict[str, Flags] = {}
        self.own: dict[str, Flags] = {}
        found: dict[str, Leads] = {}
        for number, kind in enumerate(KINDS):
            of_kind = incidences.kind == number
            rows = np.searchsorted(self.rows, incidences.row[of_kind])
            leads, first, value = np.unique(incidences.lead[of_kind], return_index=True, return_inverse=True)
            order = np.lexsort((rows, value))
            self.leads[kind] = leads
            self.hubs[kind] = incidences.hub[of_kind][first]
            self.own[kind] = incidences.own[of_kind][first]
            found[kind] = Leads(value[order].astype(np.int64), rows[order], len(leads), incidences.use[of_kind][first])
        self.table = EvidenceTable(len(self.rows), found, self.column)

    def contact_hubs(self, settings: LinkSettings) -> tuple[Rows, Rows]:
        """(kind, lead) of the own contacts that are hubs."""
        return self._own_hubs(dict(zip(STRONG_KINDS, guard_contacts(self.table, settings), strict=True)))

    def lead_hubs(self, person: str, settings: LinkSettings) -> tuple[Rows, Rows]:
        """(kind, lead) of the own texts, photos and links that are hubs. `person`: the column of people's labels."""
        contacts = Contacts(
            contact_leads(self.table), self._known_contact_hubs(), (self.rows[:0], self.rows[:0]),
            _renumbered(self.column[person]),
        )
        return self._own_hubs(guard_leads(self.table, contacts, settings))

    def join(self, settings: LinkSettings) -> Joined:
        """Groups of the ads of the slice, told in rows of the whole table."""
        contacts = contacts_of(contact_leads(self.table), self._known_contact_hubs(), self.table.size)
        found = join_leads(self.table, contacts, self.hubs, settings)
        a, b = found.pairs
        return Joined(self.rows[found.label], found.single_evidence, (self.rows[a], self.rows[b]), found.rule)

    def _known_contact_hubs(self) -> tuple[Flags, ...]:
        return tuple(self.hubs[kind] for kind in STRONG_KINDS)

    def _own_hubs(self, hubs: dict[str, Flags]) -> tuple[Rows, Rows]:
        found = [
            (KINDS.index(kind), self.leads[kind][flags & self.own[kind]]) for kind, flags in hubs.items()
        ]
        return (
            np.repeat([number for number, _ in found], [len(leads) for _, leads in found]).astype(np.int64),
            np.concatenate([leads for _, leads in found]),
        )


def _renumbered(label: Rows) -> Rows:
    """Labels below the number of ads, as the whole table's are; NONE stays."""
    result = np.full(len(label), NONE, dtype=np.int64)
    known = label != NONE
    result[known] = np.unique(label[known], return_inverse=True)[1]
    return result
