"""The same nights on SQLCipher and on PostgreSQL give the same edges, leads and groups, and one dump."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from linking.judgements import JudgementConflict, check
from linking.records import JudgementRecord
from storage.dump import canonical
from storage.hub_word_store import keep_hub_word
from storage.link_leads import STRANGERS
from storage.store import Store
from storage.tables import Edge, Lead, LeadMember
from storage.text_word_store import keep_text_word
from tests.conftest_postgres import copy_database
from tests.linking.town import LONG, OTHER, Town, photo

pytestmark = pytest.mark.postgres

NIGHTS, PUTS = 6, 20
OWN = (
    "Verder kweek ik zelf zeldzame orchideeen op mijn zonnige balkon.",
    "Vroeger speelde ik trompet bij een vrolijke dweilband uit Deventer.",
)
VARIANTS = ("", LONG, LONG.replace("lichte", "rustige"), OTHER, *(f"{LONG} {own}" for own in OWN), f"{OTHER} {OWN[0]}")
TEXTS = [" ".join(f"{word}{hand}" for word in text.split()) for hand in ("", "a", "e", "o", "u") for text in VARIANTS]
NAMES = ("", *(f"{first}{last}" for first in ("lo", "mi", "no", "ve") for last in ("la", "ra")))
TOWNS = ("", "GM0321", "GM0356", "GM0353", "GM0632")


class Twins:
    """Two towns to which the same happens. Ads are told by their key."""

    def __init__(self, *stores: Store) -> None:
        self.towns = [Town(store) for store in stores]
        self.ids: list[dict[str, int]] = [{} for _ in stores]
        self.said: list[tuple[str, str, str]] = []

    def put(self, rng: random.Random) -> None:
        """A new ad, or an edit of one: of everything that may link some."""
        key = f"k{rng.randrange(80)}"
        text, name, place = rng.choice(TEXTS), rng.choice(NAMES), rng.choice(TOWNS)
        reach = "spread" if rng.random() < 0.3 else "scope"
        phones = [f"p{n}" for n in rng.sample(range(40), rng.choice((0, 1, 1, 1, 2)))]
        emails, handles = rng.sample("mno", rng.random() < 0.1), rng.sample("xyz", rng.random() < 0.2)
        links = rng.sample("pqr", rng.random() < 0.4)
        photos = [photo(n, rng.choice((0, 20, 50))) for n in rng.sample(range(20), rng.choice((0, 0, 1, 2)))]
        for town, ids in zip(self.towns, self.ids, strict=True):
            ids[key] = town.ad(
                key, text, name=name, place=place, reach=reach, phones=phones, emails=emails, handles=handles,
                links=links, photos=photos,
            )

    def delete(self, rng: random.Random) -> None:
        key = rng.choice(sorted(self.ids[0]))
        for town, ids in zip(self.towns, self.ids, strict=True):
            town.forget(ids.pop(key))

    def judge(self, rng: random.Random) -> None:
        """Half the time of two ads that stand together: a cut."""
        one, other = rng.sample(sorted(self.ids[0]), 2)
        together = [ads for ads in self._groups(0) if len(ads) > 1]
        if together and rng.random() < 0.5:
            one, other = rng.sample(sorted(rng.choice(sorted(together, key=sorted))), 2)
        new = (one, other, rng.choice(("same", "not_same", "not_same", "unsure")))
        number = {key: place for place, key in enumerate(sorted({key for said in (*self.said, new) for key in said}))}
        try:
            check(
                [JudgementRecord(number[a], number[b], verdict) for a, b, verdict in self.said],
                JudgementRecord(number[one], number[other], new[2]),
            )
        except JudgementConflict:
            return
        self.said.append(new)
        for town, ids in zip(self.towns, self.ids, strict=True):
            town.say(ids[one], ids[other], new[2])

    def rule(self, rng: random.Random, kind: str) -> None:
        """A reviewer's word on a value or a text."""
        leads = self._leads(0)
        wanted = sorted(sorted(members) for of, members, _, _ in leads if of == kind)
        if not wanted:
            return
        members, word = rng.choice(wanted), rng.choice(("deny", "allow", ""))
        for town, ids in zip(self.towns, self.ids, strict=True):
            with town.store.begin() as session:
                lead = next(
                    lead for lead in town.leads(kind)
                    if sorted(self._members(town, ids, lead.id)) == members
                )
                if kind == "text":
                    keep_text_word(session, lead.id, word, town.now)
                else:
                    keep_hub_word(session, kind, lead.key_digest, word)

    def review(self, rng: random.Random) -> None:
        key = rng.choice(sorted(self.ids[0]))
        for town, ids in zip(self.towns, self.ids, strict=True):
            town.list_group_of(ids[key])

    def link(self, *, rebuild: bool = False) -> None:
        for town in self.towns:
            town.link(rebuild=rebuild)

    def found(self, place: int) -> dict[str, set[object]]:
        """What linking made in one of the towns."""
        return {
            "edges": set(self._edges(place)), "leads": set(self._leads(place)), "groups": set(self._groups(place)),
            "dump": set(canonical(self.towns[place].store)),
        }

    def _groups(self, place: int) -> list[frozenset[str]]:
        key_of = {ad: key for key, ad in self.ids[place].items()}
        return [frozenset(key_of[ad] for ad in ads) for ads in self.towns[place].groups().values()]

    def _edges(self, place: int) -> Iterator[tuple[str, str, frozenset[str], float, str]]:
        key_of = {ad: key for key, ad in self.ids[place].items()}
        with self.towns[place].store.read() as session:
            for edge in session.scalars(select(Edge)):
                ads = frozenset((key_of[edge.ad_a], key_of[edge.ad_b]))
                yield edge.kind, edge.grade, ads, edge.strength, str(sorted(edge.detail.get("matches", ())))

    def _leads(self, place: int) -> list[tuple[str, frozenset[str], bool, bool]]:
        town = self.towns[place]
        with town.store.read() as session:
            leads = session.scalars(select(Lead)).all()
        return [
            (
                lead.kind, frozenset(self._members(town, self.ids[place], lead.id)), lead.hub,
                bool(lead.detail.get(STRANGERS)),
            )
            for lead in leads
        ]

    def _members(self, town: Town, ids: dict[str, int], lead_id: int) -> list[str]:
        key_of = {ad: key for key, ad in ids.items()}
        with town.store.read() as session:
            found = session.scalars(select(LeadMember.ad_id).where(LeadMember.lead_id == lead_id)).all()
        return [key_of[ad] for ad in found if ad in key_of]


@pytest.fixture
def twins(store: Store, empty_postgres: tuple[Path, str], tmp_path: Path) -> Iterator[Twins]:
    folder, full = empty_postgres
    with Store.open(shutil.copytree(folder, tmp_path / "other"), copy_database(full)) as other:
        yield Twins(store, other)


@pytest.mark.parametrize("seed", [2])
def test_nights_of_edits_deletions_cuts_and_words_give_the_same_on_both(twins: Twins, seed: int) -> None:
    rng = random.Random(seed)
    met = {"edges": 0, "leads": 0, "groups": 0}
    for night in range(NIGHTS):
        for _ in range(PUTS):
            twins.put(rng)
        if night:
            for kind in ("phone", "link", "text"):
                twins.rule(rng, kind)
            twins.judge(rng)
            twins.judge(rng)
            twins.delete(rng)
        twins.link()
        twins.review(rng)
        here, there = twins.found(0), twins.found(1)
        for what in here:
            assert here[what] == there[what], what
        met |= {what: max(most, len(here[what])) for what, most in met.items()}
    twins.link(rebuild=True)
    assert twins.found(0) == twins.found(1)
    assert twins.said
    assert min(met.values()) > 10
