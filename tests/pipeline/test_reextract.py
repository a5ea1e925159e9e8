"""Reading kept words again with better extractors: what was misread goes, what people decided stays."""

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, select, update

from extractors.extract import VERSION
from extractors.text_signature import SIGNATURE_VERSION
from pipeline.importing import import_file
from pipeline.ingest import Reach, Rules
from pipeline.link import link
from pipeline.reextract import difference, reextract
from storage import suppression
from storage.dump import canonical
from storage.store import Store
from storage.tables import (
    Ad,
    AdFact,
    AdGroup,
    AdIdentifier,
    AdPlace,
    AdVersion,
    AuditEvent,
    Choice,
    GroupMember,
    Judgement,
    Photo,
)
from tests.storage.worlds import add_choice, add_user

NOW = datetime(2026, 11, 9, 5, 0, tzinfo=UTC)
RULES = Rules(
    reach=Reach(frozenset({"GM0321"}), frozenset({"GM0344"})), photos="all", numbering="synthetic",
    own_hosts=frozenset({"s1.example"}),
)
OLD = "2026.01.1"
TEXTS = {
    "a": "Rustige massage bij kaarslicht, bel {one}. Vanaf 80 euro per half uur, ik ontvang in Houten.",
    "b": "Kom langs voor een heerlijke ontspanning in mijn studio te Houten, bel mij op {two}.",
    "c": "Zweedse en Thaise behandeling in het centrum van Houten. Nummer: {three}, ook in de avond.",
    "d": "Sportmassage aan huis in Houten, met olie en warme stenen. Stuur een bericht naar {three}.",
    "e": "Voetreflex en shiatsu, dertig jaar ervaring, praktijk in Houten. Afspraak via {three}.",
}


def number() -> str:
    """A number that can belong to nobody."""
    return f"067{random.SystemRandom().randrange(10**7):07d}"


@pytest.fixture
def phones() -> dict[str, str]:
    return {name: number() for name in ("one", "two", "three")}


@pytest.fixture
def store(tmp_path: Path, phones: dict[str, str]) -> Iterator[Store]:
    with Store.create(tmp_path / "data") as opened:
        take_in(opened, tmp_path, *(ad(name, text.format(**phones)) for name, text in TEXTS.items()))
        link(opened, now=NOW)
        yield opened


def ad(external_id: str, text: str, **more: Any) -> dict[str, Any]:
    return {
        "site": "s1", "external_id": external_id, "url": f"https://s1.example/{external_id}",
        "seen_at": "2026-11-02T03:30:00Z", "title": "Massage in Houten", "text": text, "fields": {}, "photos": [],
    } | more


def take_in(store: Store, folder: Path, *lines: dict[str, Any]) -> None:
    path = folder / "ads.jsonl"
    path.write_text("".join(json.dumps(one) + "\n" for one in lines), encoding="utf-8")
    assert import_file(store, path, rules_of=lambda site: RULES).problems == []


def as_read_before(store: Store, phones: dict[str, str]) -> None:
    """Leaves the store as poorer extractors would have: they took a number for ad a that is b's, and missed d's."""
    with store.begin() as session:
        ids = {row.external_id: row.id for row in session.scalars(select(Ad))}
        misread = session.scalars(
            select(AdIdentifier).where(AdIdentifier.ad_id == ids["a"], AdIdentifier.kind == "phone")
        ).one()
        misread.digest = store.keyring.digest("phone", f"+31{phones['two'][1:]}")
        session.execute(
            delete(AdIdentifier).where(AdIdentifier.ad_id == ids["d"], AdIdentifier.kind == "phone")
        )
        session.execute(delete(AdFact).where(AdFact.ad_id == ids["a"]))
        session.execute(delete(AdPlace).where(AdPlace.ad_id == ids["b"]))
        session.execute(update(AdVersion).values(extractor_version=OLD, language="und"))
        session.execute(update(Ad).values(linked_at=None))
    link(store, now=NOW)


def groups(store: Store) -> dict[str, str]:
    """The group of each ad, by external id."""
    with store.read() as session:
        rows = session.execute(
            select(Ad.external_id, AdGroup.public_id)
            .join(GroupMember, GroupMember.ad_id == Ad.id).join(AdGroup, AdGroup.id == GroupMember.group_id)
        )
        return {str(name): group for name, group in rows}


def dumped(store: Store) -> list[str]:
    return list(canonical(store))


def ad_lines(store: Store) -> list[str]:
    """The ads' part of the dump."""
    return [line for line in dumped(store) if '"identifiers"' in line]


def test_reading_again_gives_what_better_extractors_would_have_given_at_once(
    store: Store, phones: dict[str, str]
) -> None:
    before = ad_lines(store)
    as_read_before(store, phones)
    assert ad_lines(store) != before
    assert groups(store)["a"] == groups(store)["b"]             # the misread number joins two strangers
    assert groups(store)["c"] != groups(store)["d"]
    found = reextract(store, lambda site: RULES, now=NOW)
    link(store, now=NOW)
    assert ad_lines(store) == before
    assert groups(store)["a"] != groups(store)["b"]
    assert groups(store)["c"] == groups(store)["d"]
    assert (found.ads_read, found.links_gained, found.links_lost) == (5, 2, 1)
    assert found.counts["phone", "removed"] == 1
    assert found.counts["phone", "added"] == 2
    assert found.counts["place", "added"] >= 1
    assert found.counts["price", "added"] == 1


def test_the_difference_is_told_first_and_changes_nothing(store: Store, phones: dict[str, str]) -> None:
    as_read_before(store, phones)
    before = dumped(store)
    told = difference(store, lambda site: RULES)
    assert dumped(store) == before
    done = reextract(store, lambda site: RULES, now=NOW)
    assert told.values() == done.values()
    assert told.ads_different > 0


def test_a_second_time_there_is_nothing_to_do(store: Store, phones: dict[str, str]) -> None:
    as_read_before(store, phones)
    reextract(store, lambda site: RULES, now=NOW)
    after = dumped(store)
    again = reextract(store, lambda site: RULES, now=NOW)
    assert (again.ads_read, again.ads_different) == (0, 0)
    assert dumped(store) == after
    with store.read() as session:
        assert set(session.scalars(select(AdVersion.extractor_version))) == {VERSION}
        events = list(session.scalars(select(AuditEvent).where(AuditEvent.action == "reextract")))
    assert len(events) == 1
    assert phones["one"] not in str(events[0].detail)


def test_choices_and_cut_links_stay(store: Store, phones: dict[str, str]) -> None:
    assert groups(store)["c"] == groups(store)["e"]
    with store.begin() as session:
        ids = {row.external_id: row.id for row in session.scalars(select(Ad))}
        user = add_user(session)
        key = store.sealer.new_key()
        session.add(Judgement(
            ad_a=min(ids["c"], ids["e"]), ad_b=max(ids["c"], ids["e"]), verdict="not_same", by_user=user, at=NOW,
            key_id=key, reason_sealed=store.sealer.seal(key, "judgement.reason", "twee mensen"),
        ))
        session.execute(update(Ad).values(linked_at=None))
    link(store, now=NOW)
    group = groups(store)["c"]
    assert groups(store)["e"] != group
    with store.begin() as session:
        row = session.scalars(select(AdGroup).where(AdGroup.public_id == group)).one()
        add_choice(store, session, row.id, "follow", user, NOW)
    as_read_before(store, phones)
    reextract(store, lambda site: RULES, now=NOW)
    link(store, now=NOW)
    assert groups(store)["c"] == group
    assert groups(store)["e"] != group
    with store.read() as session:
        outcome = session.scalars(
            select(Choice.outcome).join(AdGroup, AdGroup.id == Choice.group_id).where(AdGroup.public_id == group)
        ).one()
    assert outcome == "follow"


def test_a_number_of_earlier_words_stays_known(store: Store, tmp_path: Path, phones: dict[str, str]) -> None:
    take_in(store, tmp_path, ad("a", f"Nieuw nummer in Houten: {phones['two']}.", seen_at="2026-11-04T03:30:00Z"))
    before = ad_lines(store)
    with store.begin() as session:
        session.execute(update(AdVersion).values(extractor_version=OLD))
    assert reextract(store, lambda site: RULES, now=NOW).ads_different == 0
    assert ad_lines(store) == before
    with store.read() as session:
        a = session.scalars(select(Ad).where(Ad.external_id == "a")).one()
        kept = set(session.scalars(
            select(AdIdentifier.digest).where(AdIdentifier.ad_id == a.id, AdIdentifier.kind == "phone")
        ))
    assert kept == {store.keyring.digest("phone", f"+31{phones[name][1:]}") for name in ("one", "two")}


def test_a_number_that_stood_in_a_link_is_read_again_from_the_link(store: Store, phones: dict[str, str]) -> None:
    with store.begin() as session:
        version = session.scalars(
            select(AdVersion).join(Ad, Ad.id == AdVersion.ad_id).where(Ad.external_id == "a")
        ).one()
        a = session.get_one(Ad, version.ad_id)
        href = f"https://wa.me/31{phones['three'][1:]}"
        version.links_sealed = store.sealer.seal(a.key_id, "ad_version.links", json.dumps([href]))
        version.extractor_version = OLD
    reextract(store, lambda site: RULES, now=NOW)
    with store.read() as session:
        row = session.scalars(
            select(AdIdentifier).where(
                AdIdentifier.ad_id == a.id,
                AdIdentifier.digest == store.keyring.digest("phone", f"+31{phones['three'][1:]}"),
            )
        ).one()
    assert (row.span_part, row.links) == ("link:0", True)


def test_words_whose_links_were_not_kept_keep_the_numbers_that_stood_in_them(store: Store) -> None:
    with store.begin() as session:
        row = session.scalars(select(AdIdentifier).where(AdIdentifier.kind == "phone").limit(1)).one()
        row.digest, row.span_part = store.keyring.digest("phone", "+31" + "670000000"), "link:0"
        session.execute(
            update(AdVersion).where(AdVersion.id == row.ad_version_id)
            .values(links_sealed=None, extractor_version=OLD)
        )
        row_id = row.id
    reextract(store, lambda site: RULES, now=NOW)
    with store.read() as session:
        assert session.get(AdIdentifier, row_id) is not None


def test_words_that_now_suggest_a_minor_go_to_route_m_and_the_photo_hashes_go(
    store: Store, tmp_path: Path, phones: dict[str, str]
) -> None:
    take_in(store, tmp_path, ad("m", "Ik ben 17 jaar en net begonnen, in Houten."))
    with store.begin() as session:
        m = session.scalars(select(Ad).where(Ad.external_id == "m")).one()
        assert m.route_m
        m.route_m = False           # as extractors that did not know these words left it
        session.add(Photo(
            ad_id=m.id, url_digest=b"u", position=0, codes=bytes(32), recipe="r", width=1, height=1, quality=1,
            first_seen=NOW, last_seen=NOW,
        ))
        session.execute(update(AdVersion).where(AdVersion.ad_id == m.id).values(extractor_version=OLD))
    assert difference(store, lambda site: RULES).to_route_m == 1
    assert reextract(store, lambda site: RULES, now=NOW).to_route_m == 1
    with store.read() as session:
        assert session.get_one(Ad, m.id).route_m
        assert session.scalars(select(Photo).where(Photo.ad_id == m.id)).all() == []


def misplace(store: Store, folder: Path, city: str) -> int:
    """An ad of another town that older extractors took for one of Houten."""
    here = Rules(Reach(None, None), "all", "synthetic", frozenset())
    path = folder / "ads.jsonl"
    path.write_text(json.dumps(ad("x", f"Massage in {city}.", title="Massage")) + "\n", encoding="utf-8")
    import_file(store, path, rules_of=lambda site: here)
    with store.begin() as session:
        x = session.scalars(select(Ad).where(Ad.external_id == "x")).one()
        session.execute(update(AdVersion).where(AdVersion.ad_id == x.id).values(extractor_version=OLD))
    link(store, now=NOW)
    return x.id


def test_an_ad_of_a_spread_municipality_loses_its_words(store: Store, tmp_path: Path) -> None:
    x = misplace(store, tmp_path, "Utrecht")
    assert reextract(store, lambda site: RULES, now=NOW).to_spread == 1
    with store.read() as session:
        row = session.get_one(Ad, x)
        assert (row.reach, row.url, row.external_id) == ("spread", None, None)
        assert session.scalars(select(AdVersion).where(AdVersion.ad_id == x)).all() == []


def test_an_ad_of_elsewhere_goes(store: Store, tmp_path: Path) -> None:
    x = misplace(store, tmp_path, "Groningen")
    assert difference(store, lambda site: RULES).to_elsewhere == 1
    assert reextract(store, lambda site: RULES, now=NOW).to_elsewhere == 1
    with store.read() as session:
        assert session.get(Ad, x) is None


def test_an_ad_of_a_case_stays_where_it_is(store: Store, tmp_path: Path) -> None:
    x = misplace(store, tmp_path, "Groningen")
    with store.begin() as session:
        group = session.scalars(select(GroupMember.group_id).where(GroupMember.ad_id == x)).one()
        add_choice(store, session, group, "refer", add_user(session), NOW)
    found = reextract(store, lambda site: RULES, now=NOW)
    assert (found.to_elsewhere, found.kept_for_a_case) == (0, 1)
    with store.read() as session:
        assert session.get_one(Ad, x).reach == "scope"
        assert session.scalars(select(AdVersion).where(AdVersion.ad_id == x)).one().extractor_version == VERSION


def test_a_number_somebody_objected_to_is_not_found_after_all(store: Store, phones: dict[str, str]) -> None:
    as_read_before(store, phones)
    with store.begin() as session:
        digest = store.keyring.digest("phone", f"+31{phones['one'][1:]}")
        suppression.suppress(session, store.keyring, suppression.OBJECTION, [("phone", digest)], None)
    assert reextract(store, lambda site: RULES, now=NOW).to_elsewhere == 1
    with store.read() as session:
        assert session.scalars(select(Ad).where(Ad.external_id == "a")).all() == []


def test_ads_of_a_source_that_the_decision_does_not_name_are_left_alone(
    store: Store, phones: dict[str, str]
) -> None:
    as_read_before(store, phones)
    before = dumped(store)
    found = reextract(store, lambda site: None, now=NOW)
    assert (found.ads_read, found.not_covered) == (0, 5)
    assert dumped(store) == before


def test_a_nightly_look_at_the_same_words_also_drops_what_was_misread(
    store: Store, tmp_path: Path, phones: dict[str, str]
) -> None:
    as_read_before(store, phones)
    take_in(store, tmp_path, ad("a", TEXTS["a"].format(**phones), seen_at="2026-11-03T03:30:00Z"))
    with store.read() as session:
        a = session.scalars(select(Ad).where(Ad.external_id == "a")).one()
        digests = set(session.scalars(
            select(AdIdentifier.digest).where(AdIdentifier.ad_id == a.id, AdIdentifier.kind == "phone")
        ))
    assert digests == {store.keyring.digest("phone", f"+31{phones['one'][1:]}")}


def test_ads_with_an_older_signature_are_read_again_too(store: Store) -> None:
    before = ad_lines(store)
    with store.begin() as session:
        session.execute(update(Ad).values(signature=b"", signature_version="before"))
    assert reextract(store, lambda site: RULES, now=NOW).ads_read == len(TEXTS)
    assert ad_lines(store) == before
    with store.read() as session:
        assert set(session.scalars(select(Ad.signature_version))) == {SIGNATURE_VERSION}
        assert set(session.scalars(select(Ad.linked_at))) == {None}
