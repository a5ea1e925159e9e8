"""The benches of the crawl, each at a size of seconds: they run, and what they print adds up."""

import json
from collections.abc import Callable, Sequence

import pytest

from bench import browser, crawl, nights
from bench.memory import MemoryWatch

Bench = Callable[[Sequence[str]], int]


def figures(bench: Bench, capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, object]:
    assert bench(words) == 0
    found = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert isinstance(found, dict)
    return found


def test_a_crawl_is_measured_with_its_memory(capsys: pytest.CaptureFixture[str]) -> None:
    found = figures(crawl.main, capsys, "--pages", "303", "--no-peer")
    assert (found["pages"], found["ads_new"], found["verdict"]) == (303, 300, "ok")
    memory = found["memory_mb"]
    assert isinstance(memory, dict)
    assert memory["peak"] <= memory["parent_peak"] + memory["child_peak"] + 0.3    # each is rounded
    assert memory["child_peak"] > 0


@pytest.mark.browser
def test_a_rendered_crawl_is_measured_in_the_sandbox(capsys: pytest.CaptureFixture[str]) -> None:
    found = figures(browser.main, capsys, "--pages", "12")
    assert (found["pages"], found["ads_new"], found["verdict"]) == (12, 11, "ok")
    assert (found["sandbox"], found["as_root"]) == (True, False)


@pytest.mark.browser
def test_undisturbed_nights_are_counted_with_their_alarms(capsys: pytest.CaptureFixture[str]) -> None:
    found = figures(nights.main, capsys, "--nights", "2", "--size", "0.1")
    assert (found["nights"], found["crawls"], found["alarms"]) == (2, 8, 0)


def test_growth_is_told_from_the_first_quarter_to_the_last() -> None:
    watch = MemoryWatch(dict)
    watch.samples = [(float(n), {"parent": 100.0 + n, "child": 50.0}) for n in range(8)]
    assert watch.figures() == {
        "peak": 157.0, "first_quarter": 150.5, "second_quarter": 152.5, "third_quarter": 154.5, "last_quarter": 156.5,
        "growth": 6.0, "parent_peak": 107.0, "child_peak": 50.0,
    }
