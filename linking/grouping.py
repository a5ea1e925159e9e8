"""From the evidence table to groups: hub guards first, then rules a to d, as one function of the whole table.

Each step also works on a slice of the table that holds what the step looks at (`linking.slices`), so that an engine
of many machines applies these same functions.
"""

from collections.abc import Mapping

import numpy as np

from linking.evidence_table import (
    LINK,
    LONG_TEXT,
    NAME,
    OWN_ELSEWHERE,
    PHOTO,
    PHOTOS,
    PLACE,
    SAME_TEXT,
    TEXT,
    EvidenceTable,
    Grouped,
    count_of,
)
from linking.groups import Joined, Shared, join
from linking.hubs import Contacts, contact_holders, contact_hubs, contacts_of, in_turns, parties
from linking.records import NONE, Flags, Leads, Rows
from linking.settings import STRONG_KINDS, LinkSettings
from linking.witnesses import party_labels, strangers

GUARDED = (TEXT, SAME_TEXT, PHOTO, LINK)


def group(table: EvidenceTable, settings: LinkSettings) -> Grouped:
    """The embedded engine."""
    contacts = contacts_of(contact_leads(table), guard_contacts(table, settings), table.size)
    hubs = guard_leads(table, contacts, settings)
    joined = join_leads(table, contacts, hubs, settings)
    return Grouped({**dict(zip(STRONG_KINDS, contacts.hubs, strict=True)), **hubs}, joined)


def contact_leads(table: EvidenceTable) -> tuple[Leads, ...]:
    return tuple(table.leads[kind] for kind in STRONG_KINDS)


def most_uses(kind: str, settings: LinkSettings) -> int:
    """A lead with so few incidences is no hub whatever it holds: each rule counts people, and needs more of them."""
    return {
        TEXT: settings.text_parties, SAME_TEXT: settings.text_parties, PHOTO: settings.photo_parties,
        LINK: settings.link_sources,
    }.get(kind, min(settings.contact_sources, settings.contact_others))


def guard_contacts(table: EvidenceTable, settings: LinkSettings) -> tuple[Flags, ...]:
    """Which contacts are hubs. Needs of each contact all its ads, and all contacts of these."""
    text, author = (per_row(table.leads[kind].value, table.leads[kind].row, table.size) for kind in (TEXT, SAME_TEXT))
    counts = tuple(table.columns[count_of(kind)] for kind in STRONG_KINDS)
    elsewhere = table.columns[OWN_ELSEWHERE] > 0
    return contact_hubs(contact_leads(table), counts, text, author, table.columns[NAME], elsewhere, settings)


def guard_leads(table: EvidenceTable, contacts: Contacts, settings: LinkSettings) -> dict[str, Flags]:
    """Which texts, photos and links are hubs. Needs of each lead all its ads, and all that is known of these.

    A text and a photo that go together are one hand's however many names it has, up to a bound: two kinds of evidence.
    So is a text under which numbers serve several names each: a buyer has one name, an organiser's numbers go round.
    """
    name, owned = table.columns[NAME], _owned(table, contacts)
    together = {kind: np.zeros(table.leads[kind].size, dtype=np.bool_) for kind in GUARDED}
    for text in (TEXT, SAME_TEXT):
        texts, photos = _going_together(table.leads[text], table.leads[PHOTO], table.size)
        together[text] |= texts
        together[PHOTO] |= photos
    hubs = {}
    for kind in GUARDED:
        leads = table.leads[kind]
        count = contact_holders if kind in (TEXT, SAME_TEXT) else parties
        people = count(leads.value, leads.row, contacts.label, name, owned, leads.size)
        if kind in (TEXT, SAME_TEXT):
            turns = in_turns(leads.value, leads.row, contacts.label, owned, name, leads.size)
            together[kind] |= (turns >= settings.going_round) & (turns >= settings.in_turns * people)
        most = np.where(together[kind], settings.together_parties, most_uses(kind, settings))
        hubs[kind] = people > most
    return hubs


def _going_together(texts: Leads, photos: Leads, size: int) -> tuple[Flags, Flags]:
    """Texts and photos of which half of the ads or more have the other too."""
    text = per_row(texts.value, texts.row, size)[photos.row]
    some = text != NONE
    pair, count = np.unique(text[some] * photos.size + photos.value[some], return_counts=True)
    text, photo = pair // max(photos.size, 1), pair % max(photos.size, 1)
    mostly = (2 * count >= texts.use[text]) & (2 * count >= photos.use[photo])
    found = np.zeros(texts.size, dtype=np.bool_), np.zeros(photos.size, dtype=np.bool_)
    found[0][text[mostly]] = True
    found[1][photo[mostly]] = True
    return found


def join_leads(
    table: EvidenceTable, contacts: Contacts, hubs: Mapping[str, Flags], settings: LinkSettings
) -> Joined:
    """Rules a to d. Needs of each ad all ads that any lead but a hub connects it with."""
    text, same_text, photo, link = (shared_of(table, hubs, kind) for kind in GUARDED)
    return join(
        contacts, text, same_text, photo, link, owned=_owned(table, contacts),
        name=table.columns[NAME], place=table.columns[PLACE], long_text=table.columns[LONG_TEXT] > 0,
        photo_counts=table.columns[PHOTOS], settings=settings,
    )


def shared_of(table: EvidenceTable, hubs: Mapping[str, Flags], kind: str) -> Shared:
    """The leads of one kind, with which of them are hubs."""
    return Shared(table.leads[kind].value, table.leads[kind].row, hubs[kind])


def strangers_under(table: EvidenceTable, hubs: Mapping[str, Flags], settings: LinkSettings) -> dict[str, Flags]:
    """Of each text and photo whether the people under it look like strangers. Needs the whole table."""
    alone = tuple(hubs[kind] for kind in STRONG_KINDS)
    contacts = contacts_of(contact_leads(table), alone, table.size)
    name = table.columns[NAME]
    party = party_labels(contacts.label, name, _owned(table, contacts))
    return {
        kind: strangers(
            table.leads[kind].value, table.leads[kind].row, table.leads[kind].size, party=party, name=name,
            place=table.columns[PLACE], settings=settings,
        ) for kind in (TEXT, PHOTO)
    }


def per_row(value: Rows, row: Rows, size: int) -> Rows:
    """The lead of each row, of a kind of which a row has one at most; NONE without."""
    result = np.full(size, NONE, dtype=np.int64)
    result[row] = value
    return result


def _owned(table: EvidenceTable, contacts: Contacts) -> Flags:
    """Ads with a contact that is no hub: one of their own or one that links."""
    kept: Rows = np.sum([table.columns[count_of(kind)] for kind in STRONG_KINDS], axis=0)
    for shared, hub in zip(contacts.values, contacts.hubs, strict=True):
        np.subtract.at(kept, shared.row[hub[shared.value]], 1)
    result: Flags = kept > 0
    return result
