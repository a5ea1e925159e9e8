"""The gate: what a processing decision allows, and how it says no."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from governance.decision import DECISION_FILE, Decision, Refused, load_decision, write_template


def _values(**changes: Any) -> dict[str, Any]:
    values: dict[str, Any] = {
        "municipality": {"name": "Houten", "code": "GM0321"},
        "purpose": "Signalen van uitbuiting herkennen",
        "law_articles": ["Gemeentewet 172"],
        "art9_ground": "nog te toetsen door de FG",
        "occasion": "beleidsplan 2026",
        "dpia_reference": "DPIA-2026-1",
        "fg_advice": "FG-2026-1, positief",
        "mandate_holder": "burgemeester",
        "scope": ["GM0321"],
        "spread": ["GM0344"],
        "sources": ["s1"],
        "hosts": {"s1": ["www.s1.example", "photos.s1.example"]},
        "mode": "periodic",
        "photos": "on_evidence",
        "click_to_reveal": False,
        "loopback": False,
        "numbering": "ordinary",
        "active": True,
        "starts": "2026-01-01",
        "ends": "2026-12-31",
    }
    return values | changes


def _written(folder: Path, values: object) -> Path:
    (folder / DECISION_FILE).write_text(yaml.safe_dump(values, sort_keys=False), encoding="utf-8")
    return folder


def _refusal(folder: Path) -> str:
    with pytest.raises(Refused) as caught:
        load_decision(folder)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_full_decision_is_read_as_written(tmp_path: Path) -> None:
    decision = load_decision(_written(tmp_path, _values()))
    assert decision.scope == ("GM0321",)
    assert decision.photos == "on_evidence"
    decision.check(date(2026, 6, 1))


def test_without_a_decision_everything_is_refused(tmp_path: Path) -> None:
    assert "there is no processing decision" in _refusal(tmp_path)


@pytest.mark.parametrize("field", sorted(Decision.model_fields))
def test_no_field_has_a_default(tmp_path: Path, field: str) -> None:
    values = _values()
    del values[field]
    assert _refusal(_written(tmp_path, values)) == f"{tmp_path / DECISION_FILE}: field '{field}' is missing"


@pytest.mark.parametrize("field", sorted(set(Decision.model_fields) - {"spread"}))
def test_no_field_may_stay_empty(tmp_path: Path, field: str) -> None:
    assert f"'{field}" in _refusal(_written(tmp_path, _values(**{field: None})))


def test_a_misspelt_key_is_named_with_the_word_that_was_meant(tmp_path: Path) -> None:
    values = _values()
    values["spraed"] = values.pop("spread")
    line = _refusal(_written(tmp_path, values))
    assert DECISION_FILE in line
    assert "'spread' is missing" in line or "'spraed' is not known; did you mean 'spread'?" in line


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"scope": ["0321"]}, "scope"),
        ({"scope": ["GM0321", "GM0321"]}, "names GM0321 twice"),
        ({"scope": []}, "scope"),
        ({"scope": ["GM9999"]}, "there is no municipality GM9999"),
        ({"spread": ["GM0344", "GM0000"]}, "there is no municipality GM0000"),
        ({"spread": ["GM0321"]}, "is in scope already"),
        ({"sources": ["s1", "s2"]}, "no hosts are named for source s2"),
        ({"hosts": {"s1": ["www.s1.example"], "s9": ["www.s9.example"]}}, "s9 is not among the sources"),
        ({"photos": False}, "photos"),
        ({"mode": "always"}, "mode"),
        ({"numbering": "synthetic"}, "loopback decision only"),
        ({"ends": "2027-01-02"}, "at most 12 months"),
        ({"ends": "2025-12-31"}, "comes before starts"),
        ({"starts": "tomorrow"}, "starts"),
        ({"active": "perhaps"}, "active"),
        ({"municipality": "Houten"}, "municipality"),
    ],
)
def test_a_choice_that_cannot_be_is_refused_by_field(tmp_path: Path, changes: dict[str, Any], said: str) -> None:
    assert said in _refusal(_written(tmp_path, _values(**changes)))


@pytest.mark.parametrize(
    "text", ["", "[1, 2]", "scope: [", "\tpurpose: x", "a: &a [*a]", "!!python/object:os.system x", "x" * 300_000]
)
def test_what_is_not_a_decision_gives_one_clear_line(tmp_path: Path, text: str) -> None:
    (tmp_path / DECISION_FILE).write_text(text, encoding="utf-8")
    assert _refusal(tmp_path)


def test_a_key_that_stands_there_twice_is_refused(tmp_path: Path) -> None:
    text = yaml.safe_dump(_values()) + "active: true\n"
    (tmp_path / DECISION_FILE).write_text(text, encoding="utf-8")
    assert "'active' stands there twice" in _refusal(tmp_path)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / DECISION_FILE).write_bytes(b"\xff\xfe\x00")
    assert "not UTF-8" in _refusal(tmp_path)


@pytest.mark.parametrize(
    ("on", "allowed"),
    [
        (date(2025, 12, 31), False),
        (date(2026, 1, 1), True),
        (date(2026, 12, 31), True),
        (date(2027, 1, 1), False),
    ],
)
def test_a_decision_holds_from_its_first_to_its_last_day(on: date, allowed: bool) -> None:
    decision = Decision.model_validate(_values())
    if allowed:
        decision.check(on)
    else:
        with pytest.raises(Refused):
            decision.check(on)


def test_a_decision_that_is_not_active_allows_nothing() -> None:
    with pytest.raises(Refused, match="not active"):
        Decision.model_validate(_values(active=False)).check(date(2026, 6, 1))


def test_a_leap_day_decision_lasts_a_year_and_no_longer() -> None:
    Decision.model_validate(_values(starts="2028-02-29", ends="2029-02-28"))
    with pytest.raises(ValueError, match="12 months"):
        Decision.model_validate(_values(starts="2028-02-29", ends="2029-03-01"))


def test_only_named_sources_with_only_named_hosts_are_covered() -> None:
    decision = Decision.model_validate(_values())
    decision.covers("s1", frozenset({"www.s1.example"}))
    decision.covers("s1", frozenset({"WWW.s1.example.", "photos.s1.example:443"}))
    for key, hosts in (
        ("s2", {"www.s1.example"}),
        ("s1", {"www.s1.example", "cdn.elsewhere.example"}),
        ("s1", {"s1.example"}),
        ("s1", set[str]()),
    ):
        with pytest.raises(Refused):
            decision.covers(key, frozenset(hosts))


LOOPBACK = ["127.0.0.1", "127.0.0.1:8001", "localhost", "demo.localhost", "127.9.9.9", "[::1]:80", "::1"]
DISGUISED = ["2130706433", "0x7f.1", "127.1", "0", "017700000001", "::ffff:127.0.0.1", "169.254.169.254"]
PRIVATE = ["10.0.0.1", "192.168.1.1", "100.64.0.1", "fc00::1", "server", "printer.local", "224.0.0.1", "a..b"]


@pytest.mark.parametrize("host", LOOPBACK)
def test_a_loopback_decision_covers_this_machine(host: str) -> None:
    decision = Decision.model_validate(_values(loopback=True, numbering="synthetic", hosts={"s1": [host]}))
    decision.covers("s1", frozenset({host}))


@pytest.mark.parametrize("host", ["www.s1.example", "8.8.8.8", "10.0.0.1", "2130706433", "127.0.0.1.example.nl"])
def test_a_loopback_decision_covers_nothing_else(host: str) -> None:
    with pytest.raises(ValueError, match="is not this machine"):
        Decision.model_validate(_values(loopback=True, hosts={"s1": [host]}))


@pytest.mark.parametrize("host", LOOPBACK + DISGUISED + PRIVATE)
def test_an_ordinary_decision_never_covers_this_machine_or_a_private_one(host: str) -> None:
    with pytest.raises(ValueError, match="is not a public host name"):
        Decision.model_validate(_values(hosts={"s1": [host]}))


def test_the_template_reads_as_yaml_names_every_field_and_allows_nothing(tmp_path: Path) -> None:
    path = write_template(tmp_path)
    values = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert set(values) == set(Decision.model_fields)
    assert values["active"] is False
    assert "not filled in" in _refusal(tmp_path)


def test_writing_the_template_never_overwrites_a_decision(tmp_path: Path) -> None:
    _written(tmp_path, _values())
    write_template(tmp_path)
    load_decision(tmp_path)
