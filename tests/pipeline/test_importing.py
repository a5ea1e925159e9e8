"""Ads from a file go through the same door as crawled ones."""

import io
import json
import os
import random
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import select

from governance.decision import Refused
from pipeline.importing import import_file
from pipeline.ingest import Reach, Rules
from storage.store import Store
from storage.suppression import OBJECTION, suppress
from storage.tables import Ad, AdIdentifier, AdPlace, AdVersion, AuditEvent, KnownElsewhere, Photo, Sighting

RULES = Rules(
    reach=Reach(frozenset({"GM0321"}), frozenset({"GM0344"})), photos="all", numbering="synthetic",
    own_hosts=frozenset({"s1.example"}),
)


def number() -> str:
    """A number that can belong to nobody."""
    return f"067{random.SystemRandom().randrange(10**7):07d}"


def line(external_id: str, city: str = "Houten", day: int = 2, **more: Any) -> dict[str, Any]:
    return {
        "site": "s1", "external_id": external_id, "url": f"https://s1.example/{external_id}",
        "seen_at": f"2026-11-{day:02d}T03:30:00Z", "title": f"Massage in {city}",
        "text": f"Ontspannende massage in {city}, elke dag van 10 tot 22 uur.", "fields": {"city": city}, "photos": [],
    } | more


def write(folder: Path, *lines: dict[str, Any] | str) -> Path:
    path = folder / "ads.jsonl"
    path.write_text(
        "".join((item if isinstance(item, str) else json.dumps(item)) + "\n" for item in lines), encoding="utf-8"
    )
    return path


@pytest.fixture
def store(tmp_path: Path) -> Any:
    with Store.create(tmp_path / "data") as opened:
        yield opened


def test_an_ad_in_scope_is_kept_with_its_words_sealed(store: Store, tmp_path: Path) -> None:
    phone = number()
    summary = import_file(
        store, write(tmp_path, line("a", text=f"Bel mij in Houten op {phone}.")), rules_of=lambda site: RULES
    )
    assert (summary.ads_new, summary.problems) == (1, [])
    with store.read() as session:
        ad = session.scalars(select(Ad)).one()
        version = session.scalars(select(AdVersion)).one()
        assert (ad.reach, ad.external_id, ad.url) == ("scope", "a", "https://s1.example/a")
        assert phone in store.sealer.open(ad.key_id, "ad_version.text", version.text_sealed)
        assert phone.encode() not in version.text_sealed
        identifier = session.scalars(select(AdIdentifier).where(AdIdentifier.kind == "phone")).one()
        assert identifier.digest == store.keyring.digest("phone", f"+31{phone[1:]}")
        assert identifier.links
        assert {place.municipality for place in session.scalars(select(AdPlace))} == {"GM0321"}


def test_a_colleagues_number_is_kept_and_links_nobody(store: Store, tmp_path: Path) -> None:
    hers, own = number(), number()
    text = f"In Houten met collega Dewi ({hers}), die voor zichzelf werkt. Bel mij op {own}."
    import_file(store, write(tmp_path, line("a", text=text)), rules_of=lambda site: RULES)
    with store.read() as session:
        kept = session.scalars(select(AdIdentifier).where(AdIdentifier.kind == "phone"))
        links = {row.digest: row.links for row in kept}
    assert links == {
        store.keyring.digest("phone", f"+31{hers[1:]}"): False, store.keyring.digest("phone", f"+31{own[1:]}"): True,
    }


def test_an_ad_in_spread_leaves_digests_and_no_words(store: Store, tmp_path: Path) -> None:
    phone = number()
    import_file(
        store, write(tmp_path, line("a", "Utrecht", text=f"Bel mij in Utrecht op {phone}.")),
        rules_of=lambda site: RULES,
    )
    with store.read() as session:
        ad = session.scalars(select(Ad)).one()
        assert (ad.reach, ad.external_id, ad.url) == ("spread", None, None)
        assert session.scalars(select(AdVersion)).all() == []
        identifier = session.scalars(select(AdIdentifier).where(AdIdentifier.kind == "phone")).one()
        assert (identifier.value_sealed, identifier.span_end) == (None, 0)
        assert ad.signature


def test_an_ad_elsewhere_or_nowhere_leaves_only_a_count(store: Store, tmp_path: Path) -> None:
    nowhere = line("b", text="Ontspannende massage, elke dag.", title="Massage", fields={})
    summary = import_file(store, write(tmp_path, line("a", "Groningen"), nowhere), rules_of=lambda site: RULES)
    assert (summary.elsewhere, summary.ads_new) == (2, 0)
    with store.read() as session:
        assert session.scalars(select(Ad)).all() == []
        assert len(session.scalars(select(KnownElsewhere)).all()) == 2


def test_an_ad_that_moves_out_of_scope_loses_its_words_and_its_key(store: Store, tmp_path: Path) -> None:
    import_file(store, write(tmp_path, line("a")), rules_of=lambda site: RULES)
    with store.read() as session:
        old_key = session.scalars(select(Ad.key_id)).one()
    import_file(store, write(tmp_path, line("a", "Utrecht", day=3)), rules_of=lambda site: RULES)
    with store.read() as session:
        ad = session.scalars(select(Ad)).one()
        assert (ad.reach, ad.url) == ("spread", None)
        assert session.scalars(select(AdVersion)).all() == []
    assert old_key not in store.sealer.stored()
    import_file(store, write(tmp_path, line("a", "Groningen", day=4)), rules_of=lambda site: RULES)
    with store.read() as session:
        assert session.scalars(select(Ad)).all() == []


def test_the_same_ad_later_is_a_longer_sighting_and_other_words_a_new_version(store: Store, tmp_path: Path) -> None:
    later = line("a", day=4, text="Ontspannende massage in Houten, nu ook op zondag.")
    summary = import_file(
        store, write(tmp_path, later, line("a", day=2), line("a", day=3)), rules_of=lambda site: RULES
    )
    assert (summary.ads_new, summary.seen_again, summary.ads_changed) == (1, 1, 1)
    with store.read() as session:
        sighting = session.scalars(select(Sighting)).one()
        assert (sighting.first_seen.day, sighting.last_seen.day) == (2, 4)
        assert [version.seq for version in session.scalars(select(AdVersion).order_by(AdVersion.seq))] == [1, 2]


def test_bad_lines_are_named_with_number_and_reason_and_the_rest_goes_in(store: Store, tmp_path: Path) -> None:
    path = write(
        tmp_path, line("a"), "{not json", line("b", colour="red"), line("c", seen_at="2026-11-02T03:30:00"),
        "", line("d"), json.dumps(line("e"))[:-1] + ', "x": "' + "y" * 1_100_000 + '"}', line("f"),
    )
    summary = import_file(store, path, rules_of=lambda site: RULES)
    assert summary.ads_new == 3
    assert [problem.split(":")[0] for problem in summary.problems] == ["line 2", "line 3", "line 4", "line 7"]
    assert "colour" in summary.problems[1]


def test_a_site_that_the_decision_does_not_name_stores_nothing(store: Store, tmp_path: Path) -> None:
    def rules_of(site: str) -> Rules:
        if site != "s1":
            raise Refused(f"the processing decision does not name {site}")
        return RULES

    with pytest.raises(Refused):
        import_file(store, write(tmp_path, line("a"), line("b", site="s2")), rules_of=rules_of)
    with store.read() as session:
        assert session.scalars(select(Ad)).all() == []


def test_photos_beside_the_file_are_hashed_and_a_path_out_of_its_folder_is_refused(
    store: Store, tmp_path: Path
) -> None:
    out = io.BytesIO()
    generator = random.Random(5)
    Image.frombytes("RGB", (160, 120), generator.randbytes(160 * 120 * 3)).save(out, "PNG")
    folder = tmp_path / "in"
    (folder / "photos").mkdir(parents=True)
    (folder / "photos" / "a.png").write_bytes(out.getvalue())
    (folder / "photos" / "bad.png").write_bytes(b"no picture")
    (tmp_path / "secret.png").write_bytes(out.getvalue())
    names = ["photos/a.png", "photos/bad.png", "../secret.png", "photos/none.png"]
    summary = import_file(store, write(folder, line("a", photos=names)), rules_of=lambda site: RULES)
    assert summary.photos == 1
    assert len(summary.problems) == 3
    with store.read() as session:
        photo = session.scalars(select(Photo)).one()
        assert len(photo.codes) % 32 == 0
    for file in (tmp_path / "data").rglob("*"):
        assert not file.is_file() or b"\x89PNG" not in file.read_bytes()


def test_a_pipe_a_folder_or_a_giant_beside_the_file_is_no_photo_and_holds_nothing_up(
    store: Store, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "folder.png").mkdir()
    with (tmp_path / "giant.png").open("wb") as file:
        file.truncate(1024**4)      # a terabyte of nothing
    names = ["pipe.png", "folder.png", "giant.png"]
    summary = import_file(store, write(tmp_path, line("a", photos=names), line("b")), rules_of=lambda site: RULES)
    assert (summary.ads_new, summary.photos, len(summary.problems)) == (2, 0, 3)


def test_words_that_suggest_a_minor_ask_for_no_photo_and_drop_earlier_hashes(store: Store, tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.frombytes("RGB", (160, 120), random.Random(6).randbytes(160 * 120 * 3)).save(out, "PNG")
    (tmp_path / "p.png").write_bytes(out.getvalue())
    (tmp_path / "q.png").write_bytes(out.getvalue() + b"\0")
    import_file(store, write(tmp_path, line("a", photos=["p.png"])), rules_of=lambda site: RULES)
    with store.read() as session:
        assert len(session.scalars(select(Photo)).all()) == 1
    minor = line("a", day=3, photos=["p.png", "q.png"], text="Ik ben 17 jaar en woon in Houten.")
    import_file(store, write(tmp_path, minor), rules_of=lambda site: RULES)
    with store.read() as session:
        assert session.scalars(select(Ad.route_m)).one() is True
        assert session.scalars(select(Photo)).all() == []


def test_an_edit_to_eighteen_does_not_undo_route_m(store: Store, tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.frombytes("RGB", (160, 120), random.Random(7).randbytes(160 * 120 * 3)).save(out, "PNG")
    (tmp_path / "p.png").write_bytes(out.getvalue())
    said = line("a", photos=["p.png"], text="Ik ben 17 jaar en woon in Houten.")
    edited = line("a", day=3, photos=["p.png"], text="Ik ben 18 jaar en woon in Houten.")
    import_file(store, write(tmp_path, said, edited), rules_of=lambda site: RULES)
    with store.read() as session:
        assert session.scalars(select(Ad.route_m)).one() is True
        assert session.scalars(select(Photo)).all() == []


def test_every_batch_leaves_an_audit_row(store: Store, tmp_path: Path) -> None:
    now = datetime(2026, 11, 5, 12, 0, tzinfo=UTC)
    import_file(store, write(tmp_path, line("a"), line("b")), rules_of=lambda site: RULES, now=now)
    with store.read() as session:
        event = session.scalars(select(AuditEvent).where(AuditEvent.action == "import")).one()
        assert (event.at, event.detail) == (now, {"ads": 2})


def test_an_ad_with_a_number_somebody_objected_to_leaves_nothing_but_a_count(store: Store, tmp_path: Path) -> None:
    phone = number()
    words: dict[str, Any] = {"text": f"Bel mij in Houten op {phone}."}
    import_file(store, write(tmp_path, line("a", **words)), rules_of=lambda site: RULES)
    with store.begin() as session:
        old_key = session.scalars(select(Ad.key_id)).one()
        pair = ("phone", store.keyring.digest("phone", f"+31{phone[1:]}"))
        suppress(session, store.keyring, OBJECTION, [pair], None)
    summary = import_file(
        store, write(tmp_path, line("a", day=3, **words), line("b", day=3, **words), line("c", "Utrecht", day=3, text=(
            f"Bel mij in Utrecht op {phone}."))),
        rules_of=lambda site: RULES,
    )
    assert (summary.elsewhere, summary.ads_new) == (3, 0)
    with store.read() as session:
        assert session.scalars(select(Ad)).all() == []
        assert session.scalars(select(AdIdentifier)).all() == []
    assert old_key not in store.sealer.stored()


@pytest.mark.parametrize("field", ["site", "external_id", "url"])
@pytest.mark.parametrize("hidden", ["\n", "\x1b[2J", "\u202e", "\x00"])
def test_hidden_characters_in_a_name_or_address_are_refused(
    store: Store, tmp_path: Path, field: str, hidden: str
) -> None:
    bad = line("a") | {field: f"s1{hidden}x"}
    path = write(tmp_path, bad, line("b", photos=[f"p{hidden}.png"]), line("c"))
    summary = import_file(store, path, rules_of=lambda site: RULES)
    assert summary.ads_new == 1
    assert [problem.split(":")[0] for problem in summary.problems] == ["line 1", "line 2"]
    assert all(problem.isprintable() for problem in summary.problems)


@pytest.mark.parametrize("year", ["0001", "9999"])
def test_a_moment_at_the_end_of_the_calendar_is_named_and_the_rest_goes_in(
    store: Store, tmp_path: Path, year: str
) -> None:
    path = write(tmp_path, line("a", seen_at=f"{year}-12-31T23:59:59-12:00"), line("b"))
    summary = import_file(store, path, rules_of=lambda site: RULES)
    assert summary.ads_new == 1
    assert summary.problems == ["line 1: seen_at: Value error, an ad is seen between the years 2000 and 2100"]
