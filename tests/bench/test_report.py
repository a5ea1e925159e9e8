"""The page of benchmarks says what the kept results say, and nothing else."""

import json
from pathlib import Path
from xml.etree import ElementTree  # of our own text

import pytest

from bench.report import COMMANDS, DOCS, RESULTS, main
from bench.report_page import page, parts, table
from bench.svg_bars import Series, bars

KEPT = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(RESULTS.glob("*.json"))}


def test_there_are_results_and_every_part_has_its_commands() -> None:
    assert {"phones", "places"} <= set(KEPT)
    assert set(COMMANDS) == set(parts())
    assert set(KEPT) <= set(parts())


def test_the_page_and_its_charts_are_made_from_the_results() -> None:
    for name, text in page(KEPT).items():
        assert (DOCS / name).read_text(encoding="utf-8") == text, f"{name}: run `python -m bench report`"


@pytest.mark.parametrize("part", KEPT)
def test_a_result_says_when_on_what_and_by_what_command_it_was_made(part: str) -> None:
    kept = KEPT[part]
    assert kept["date"].count("-") == 2
    assert "cores" in kept["machine"]
    assert all(command.startswith("python -m bench") for command in kept["commands"])
    assert all("/" not in command for command in kept["commands"])


def test_a_changed_figure_changes_the_page() -> None:
    changed = json.loads(json.dumps(KEPT))
    changed["phones"]["result"]["recall"] = 0.123
    assert "0.123" in page(changed)["benchmarks.md"]
    assert page(changed)["benchmarks.md"] != page(KEPT)["benchmarks.md"]


def test_tables_are_aligned() -> None:
    lines = table([["name", "recall"], ["a longer name", "0.9"]]).splitlines()
    assert len({len(line) for line in lines}) == 1


def test_a_chart_is_sound_svg_with_a_title_an_axis_and_a_bar_for_each_figure() -> None:
    text = bars("Found & told", "recall (share)", ["one", "<two>"], [Series("a", [0.5, 1.0]), Series("b", [None, 0.1])])
    tree = ElementTree.fromstring(text)  # noqa: S314
    words = [element.text for element in tree.iter("{http://www.w3.org/2000/svg}text")]
    assert {"Found & told", "recall (share)", "one", "<two>"} <= set(words)
    assert text.count("<title>") == 1 + 3


def test_a_part_that_does_not_exist_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["--run", "phonez"]) == 2
    assert "phonez" in capsys.readouterr().err


def test_a_part_is_tried_on_little_input_and_kept_out_of_the_docs(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["--run", "extract", "--small"]) == 2
    assert "--out" in capsys.readouterr().err
    assert main(["--run", "extract", "--small", "--out", str(tmp_path)]) == 0
    text = (tmp_path / "benchmarks.md").read_text(encoding="utf-8")
    assert "| ads per s " in text
    assert "python -m bench extract --parts --ads 100" in text
    assert "microseconds of processor time" in (tmp_path / "benchmarks" / "extract.svg").read_text(encoding="utf-8")


def test_a_world_that_is_judged_without_fault_has_empty_bars() -> None:
    world = dict.fromkeys(("ads", "precision", "recall", "recall_of_kept", "ari", "largest_group", "seconds"), 1.0)
    kept = {"date": "", "machine": "", "seconds": 1, "commands": [], "result": {"worlds": {"a": world}}}
    assert page({"linking": kept})["benchmarks/linking.svg"].count("a, one hand and not joined: 0") == 1
