"""Two equal dumps mean the same state, whatever the keys, row ids, ports and order of writing."""

import json
import random
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from storage.dump import canonical
from storage.store import Store
from storage.tables import Ad, AdGroup, AdIdentifier, AdPlace, GroupMember, PhotoStop, Site
from tests.storage.worlds import (
    NOW,
    add_ad,
    add_choice,
    add_group,
    add_hit,
    add_listing,
    add_site,
    add_user,
)

PHONES = [f"+3167000{number:04d}" for number in range(6)]
PHOTO = bytes(range(32))


def _fill(store: Store, seed: int, port: int = 8001) -> dict[str, int]:
    """The same small world, written in an order and with row ids that depend on the seed."""
    rng = random.Random(seed)
    ids: dict[str, int] = {}
    with store.begin() as session:
        for _ in range(rng.randrange(5)):              # other row ids
            scrap = Site(key=f"scrap{rng.random()}", title="x", profile_version="x")
            session.add(scrap)
            session.flush()
            session.delete(scrap)
        sites = {key: add_site(session, key) for key in rng.sample(["s1", "s2"], 2)}
        plans: list[tuple[str, str, str, str | None]] = [("s1", f"a{n}", "scope", PHONES[n % 3]) for n in range(6)]
        plans += [("s2", f"b{n}", "spread", PHONES[n % 2]) for n in range(4)]
        plans += [("s2", f"c{n}", "spread", None) for n in range(3)]
        for site, name, reach, phone in rng.sample(plans, len(plans)):
            ids[name] = add_ad(
                store, session, sites[site], name, reach=reach, phone=phone, photo=PHOTO if reach == "scope" else None,
                text=f"tekst van {name} op http://127.0.0.1:{port}/x" if reach == "scope" else f"tekst {name}",
            )  # fmt: skip
            session.execute(
                update(Ad).where(Ad.id == ids[name], Ad.reach == "scope").values(url=f"http://127.0.0.1:{port}/{name}")
            )
        groups = {
            name: add_group(session, f"{name}{rng.random()}"[:26], [ids[member] for member in members])
            for name, members in rng.sample([("g1", ["a0", "a3", "b0"]), ("g2", ["a1"]), ("g3", ["b1", "b3"])], 3)
        }
        ids |= groups
        add_hit(session, groups["g1"])
        add_listing(session, groups["g1"])
        user = add_user(session)
        add_choice(store, session, groups["g1"], "follow", user, NOW)
    return ids


def _dump(store: Store) -> list[str]:
    return list(canonical(store))


def test_two_installations_with_the_same_contents_dump_alike(any_store: Store, tmp_path: Path) -> None:
    _fill(any_store, seed=1)
    for seed in (2, 3, 4):
        with Store.create(tmp_path / f"other{seed}") as other:
            _fill(other, seed=seed, port=9000 + seed)
            assert _dump(other) == _dump(any_store)


def test_dumping_twice_gives_the_same(store: Store) -> None:
    _fill(store, seed=1)
    assert _dump(store) == _dump(store)


def test_a_dump_holds_no_value_no_port_no_id_and_no_digest(store: Store) -> None:
    _fill(store, seed=1)
    whole = "\n".join(_dump(store))
    assert not any(phone in whole or phone[3:] in whole for phone in PHONES)
    assert "8001" not in whole
    assert "127.0.0.1" not in whole
    assert "tekst van" not in whole
    with store.read() as session:
        for group in session.query(AdGroup):
            assert group.public_id not in whole
        for row in session.query(AdIdentifier):
            assert row.digest.hex()[:12] not in whole
    assert PHOTO.hex()[:12] not in whole
    for line in whole.splitlines():
        assert not any(name == "id" or name.endswith("_id") for name in json.loads(line))


Change = Callable[[Session, dict[str, int]], Any]

CHANGES: dict[str, Change] = {
    "a lost ad": lambda s, ids: s.delete(s.get_one(Ad, ids["a5"])),
    "a lost spread ad": lambda s, ids: s.delete(s.get_one(Ad, ids["c1"])),
    "a later sighting": lambda s, ids: s.execute(
        update(Ad).where(Ad.id == ids["a1"]).values(last_seen=NOW + timedelta(days=1))
    ),
    "another place": lambda s, ids: s.execute(
        update(AdPlace).where(AdPlace.ad_id == ids["c0"]).values(municipality="GM0599")
    ),
    "a phone that no longer links": lambda s, ids: s.execute(
        update(AdIdentifier).where(AdIdentifier.ad_id == ids["a2"]).values(links=False)
    ),
    "a phone that is now another's": lambda s, ids: s.execute(
        update(AdIdentifier).where(AdIdentifier.ad_id == ids["b0"]).values(digest=b"x" * 32)
    ),
    "an ad in another group": lambda s, ids: s.execute(
        update(GroupMember).where(GroupMember.ad_id == ids["a3"]).values(group_id=ids["g2"])
    ),
    "a status": lambda s, ids: s.execute(update(Ad).where(Ad.id == ids["a1"]).values(status="gone")),
    "a route": lambda s, ids: s.execute(update(Ad).where(Ad.id == ids["a1"]).values(route_m=True)),
    "a group's standing": lambda s, ids: s.execute(
        update(AdGroup).where(AdGroup.id == ids["g2"]).values(selected=True)
    ),
    "a word on a picture": lambda s, ids: s.add(
        PhotoStop(code=PHOTO, recipe="r", state="approved", proposed_at=NOW, decided_at=NOW)
    ),
}


@pytest.mark.parametrize("name", sorted(CHANGES))
def test_any_change_that_matters_shows(store: Store, name: str) -> None:
    ids = _fill(store, seed=1)
    before = _dump(store)
    with store.begin() as session:
        CHANGES[name](session, ids)
    assert _dump(store) != before


def test_a_change_in_the_words_shows(store: Store, tmp_path: Path) -> None:
    with store.begin() as session:
        add_ad(store, session, add_site(session), "1", text="eerst")
    with Store.create(tmp_path / "other") as other:
        with other.begin() as session:
            add_ad(other, session, add_site(session), "1", text="daarna")
        assert _dump(store) != _dump(other)


def test_spread_ads_are_told_apart_by_whom_they_share_a_number_with(store: Store, tmp_path: Path) -> None:
    """Two worlds of four equal-looking spread ads: two pairs, or one ad shared by three and one alone."""

    def fill(target: Store, phones: list[int]) -> None:
        with target.begin() as session:
            site = add_site(session)
            for number, phone in enumerate(phones):
                add_ad(target, session, site, str(number), reach="spread", phone=PHONES[phone], text=str(number))

    fill(store, [0, 0, 1, 1])
    with Store.create(tmp_path / "same") as same, Store.create(tmp_path / "other") as other:
        fill(same, [1, 0, 1, 0])
        fill(other, [0, 0, 0, 1])
        assert _dump(same) == _dump(store)
        assert _dump(other) != _dump(store)


def test_an_erased_ad_can_still_be_dumped(store: Store) -> None:
    with store.begin() as session:
        ad_id = add_ad(store, session, add_site(session), "1")
        key_id = session.get_one(Ad, ad_id).key_id
    store.sealer.erase([key_id])
    assert any('"ad":"s1/1"' in line for line in _dump(store))
