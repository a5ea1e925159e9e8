"""What a reviewer said of a value is among what a person may see and have erased."""

import pytest

from governance.data_subjects import erase, export
from storage.hub_word_store import hub_words, keep_hub_word
from storage.store import Store
from tests.linking.conftest import empty_folder, store
from tests.linking.town import LONG, OTHER, Town
from tests.storage.test_retention import PHONE

__all__ = ["empty_folder", "store"]


@pytest.fixture
def town(store: Store) -> Town:
    town = Town(store)
    town.ad("hers", LONG, phones=[PHONE], handles=["h"])
    town.ad("elsewhere", OTHER, phones=["other"], handles=["h"], other_phones=[PHONE])
    with store.begin() as session:
        for kind, value in (("phone", PHONE), ("handle", "h")):
            keep_hub_word(session, kind, store.keyring.digest(kind, value), "deny")
    return town


def test_erasing_a_number_takes_the_word_on_it_though_it_stood_on_other_peoples_pages_too(town: Town) -> None:
    assert erase(town.store, PHONE, town.now) == {"ads": 1, "struck_from_pages": 1}
    with town.store.read() as session:
        assert {kind for kind, _ in hub_words(session)} == {"handle"}     # which somebody else has still


def test_who_asks_what_is_kept_is_told_the_word_on_each_value(town: Town) -> None:
    (ad,) = export(town.store, PHONE, town.now)["ads"]
    assert {found["kind"]: found["word_of_a_reviewer"] for found in ad["identifiers"]} == {
        "phone": "deny", "handle": "deny",
    }
