"""Text signatures of two versions stand side by side until each ad was seen or read again."""

from sqlalchemy import update

from storage.store import Store
from storage.tables import Ad
from tests.linking.town import LONG, Town


def _older(store: Store, ad_id: int) -> None:
    """As if an older Baken had signed it, with fewer hashes."""
    with store.begin() as session:
        whole = session.get_one(Ad, ad_id).signature or b""
        session.execute(update(Ad).where(Ad.id == ad_id).values(signature=whole[:64], signature_version="before"))


def test_signatures_of_two_versions_are_not_compared(store: Store) -> None:
    town = Town(store)
    old, new = town.ad("old", LONG), town.ad("new", LONG)
    _older(store, old)
    town.link()
    assert town.leads("text") == []
    assert not town.together(old, new)


def test_an_ad_that_is_seen_again_is_compared_by_its_new_signature(any_store: Store) -> None:
    """Its words are the same, so that nothing but the signature tells that it must be linked again."""
    for reach in ("scope", "spread"):
        town = Town(any_store)
        old = town.ad(f"{reach}-old", f"{reach} {LONG}", reach=reach)
        new = town.ad(f"{reach}-new", f"{reach} {LONG}", reach=reach)
        _older(any_store, old)
        town.link()
        assert not town.together(old, new)
        town.ad(f"{reach}-old", f"{reach} {LONG}", reach=reach)
        town.link()
        assert town.together(old, new)
