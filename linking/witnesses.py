"""The second witness of rule c: whether the people under one text or one photo look like one hand or like strangers.

A text that is sold or copied, and a picture that is taken from somewhere, stand under several numbers just as those of
one hand do. Strangers each come with a name and a town of their own and seldom post more than twice; one hand posts
again and again under every number, and its names, numbers and towns go round.
"""

import numpy as np

from linking.components import alike_rows, distinct_per
from linking.records import NONE, Flags, Rows
from linking.settings import LinkSettings


def party_labels(person: Rows, name: Rows, owned: Flags) -> Rows:
    """Who each ad is by: its contacts (`person`, meaningful where `owned`), else its name; NONE without."""
    found: Rows = np.where(owned, person, np.where(name == NONE, NONE, len(person) + name))
    return found


def strangers(
    label: Rows, row: Rows, size: int, *, party: Rows, name: Rows, place: Rows, settings: LinkSettings
) -> Flags:
    """Per lead of `size` whether the people under it look like strangers; with nothing to see they do not.

    `label`, `row`: the leads' ads; per ad `party`: who it is by, its working `name` and the
    municipality (`place`) it names; NONE where it has none.
    """
    known = party[row] != NONE
    label, row = label[known], row[known]
    first, unit = alike_rows(party[row], label)
    lead, units = label[first], len(first)
    per_lead = np.bincount(lead, minlength=size)

    places = distinct_per(unit, place[row], units)
    moving = np.bincount(lead, minlength=size, weights=places > 1)
    home, told = np.full(units, NONE, dtype=np.int64), place[row] != NONE
    home[unit[told]] = place[row[told]]             # of those with one place
    staying = places == 1
    settled = np.bincount(lead, minlength=size, weights=staying)
    together = _pairs_alike(lead[staying], home[staying], size)
    apart = together < settings.one_town * settled * (settled - 1) / 2

    posts = np.bincount(unit, minlength=units)
    seldom = np.bincount(lead, minlength=size, weights=posts < settings.posts_each)
    again = (seldom == 0) & (np.bincount(label, minlength=size) > settings.posts_each * per_lead)
    several_names = np.bincount(lead, minlength=size, weights=distinct_per(unit, name[row], units) > 1)
    going_round = _things_of_several(label, name[row], unit, size)
    rounds = np.maximum(np.maximum(several_names, going_round), moving)
    several = (per_lead >= settings.parties) & (settled >= settings.parties)
    found: Flags = several & apart & ~again & (rounds < settings.going_round)
    return found


def _pairs_alike(label: Rows, thing: Rows, size: int) -> Rows:
    """How many pairs under each label are the same thing."""
    first, number = alike_rows(thing, label)
    count = np.bincount(number, minlength=len(first))
    return np.bincount(label[first], weights=count * (count - 1) / 2, minlength=size)


def _things_of_several(label: Rows, thing: Rows, unit: Rows, size: int) -> Rows:
    """How many things under each label belong to two units or more."""
    some = thing != NONE
    first, number = alike_rows(thing[some], label[some])
    several = distinct_per(number, unit[some], len(first)) > 1
    return np.bincount(label[some][first][several], minlength=size)
