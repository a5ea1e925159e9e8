"""What may never be committed: registry hosts, paths of one machine, pictures of the world, real numbers."""

import re

import pytest

from baken.cli import COMMANDS
from tests.repository.tracked import ROOT, text_of, tracked_files

# The patterns are put together here so that this file does not find itself.
DOT = "[.]"
REGISTRY_HOSTS = re.compile(
    "|".join(
        (
            "py" + "pi" + DOT + "org",
            "python" + "hosted",
            "registry" + DOT + "(npm" + "js|yarn" + "pkg)",
            "(deb|security)" + DOT + "debian" + DOT + "org",
        )
    )
)
MACHINE_PATHS = re.compile(
    "|".join(
        (
            "/ho" + "me/[a-z]",
            "/ro" + "ot/",
            "/wo" + "rk/(main|ven" + "v|sha" + "red|[.])",
            "/tmp/" + "bash",
            "/Us" + "ers/[a-z]",
        )
    )
)
PICTURES = frozenset({".jpg", ".jpeg", ".webp", ".heic", ".avif", ".tif", ".tiff", ".bmp"})
MINIFIED = (".min.js", ".min.css")
LONGEST_MODULE = 350
LISTS = ("storage/tables.py", "storage/migrations/")     # long lists by design: every table in one place
LARGEST_FILE_BYTES = 2_000_000


def found_in(pattern: re.Pattern[str], text: str) -> list[str]:
    return [line.strip()[:120] for line in text.splitlines() if pattern.search(line)]


@pytest.mark.parametrize(
    ("pattern", "planted"),
    [
        (REGISTRY_HOSTS, "--index-url https://" + "pypi" + ".org/simple"),
        (REGISTRY_HOSTS, "https://files.python" + "hosted" + ".org/x.whl"),
        (REGISTRY_HOSTS, "resolved https://registry." + "npmjs" + ".org/htmx"),
        (MACHINE_PATHS, "DATA = '/ho" + "me/jan/data'"),
        (MACHINE_PATHS, "cd /ro" + "ot/x"),
    ],
)
def test_the_search_itself_finds_what_is_planted(pattern: re.Pattern[str], planted: str) -> None:
    assert found_in(pattern, f"first line\n{planted}\nlast line") == [planted]


@pytest.mark.parametrize("pattern", [REGISTRY_HOSTS, MACHINE_PATHS], ids=["registry hosts", "machine paths"])
def test_no_tracked_file_names_a_registry_or_a_machine(pattern: re.Pattern[str]) -> None:
    hits = {
        str(path.relative_to(ROOT)): lines
        for path in tracked_files()
        if not path.name.endswith(MINIFIED) and (lines := found_in(pattern, text_of(path)))
    }
    assert hits == {}


def test_no_photograph_is_tracked() -> None:
    assert [path for path in tracked_files() if path.suffix.lower() in PICTURES] == []


def test_no_tracked_file_is_huge() -> None:
    sizes = {str(path.relative_to(ROOT)): path.stat().st_size for path in tracked_files()}
    assert {name: size for name, size in sizes.items() if size > LARGEST_FILE_BYTES} == {}


def test_modules_stay_small_enough_to_read_in_one_sitting() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(text_of(path).splitlines())
        for path in tracked_files()
        if path.suffix == ".py" and "tests" not in path.relative_to(ROOT).parts
    }
    modules = {name: lines for name, lines in lengths.items() if not name.startswith(LISTS)}
    assert {name: lines for name, lines in modules.items() if lines > LONGEST_MODULE} == {}


def test_the_licence_is_the_whole_eupl() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    articles = re.findall(r"^(\d+)\. [A-Z]", text, re.MULTILINE)
    assert articles == [str(number) for number in range(1, 16)]
    assert text.rstrip().endswith("EUPL version.")


def test_every_decision_says_context_choice_and_cost() -> None:
    folder = ROOT / "docs" / "decisions"
    pages = sorted(folder.glob("*.md"))
    assert pages
    numbers = [page.name[:4] for page in pages]
    assert len(set(numbers)) == len(numbers), "two decisions share a number"
    for number, page in zip(numbers, pages, strict=True):
        assert re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", page.name), page.name
        lines = page.read_text(encoding="utf-8").splitlines()
        assert lines[0].startswith(f"# {number} "), page.name
        headings = [line for line in lines if line.startswith("## ")]
        assert headings[:3] == ["## Context", "## Choice", "## What it costs"], page.name


def _readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_readme_shows_the_two_commands_and_links_to_files_that_exist() -> None:
    text = _readme()
    assert "./baken demo" in text
    assert "./baken test" in text
    targets = re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", text)
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_every_command_of_the_readme_exists() -> None:
    known = {*COMMANDS, "test"}                    # "test" is the shell script's own
    named = set(re.findall(r"\./baken ([a-z][a-z0-9-]*)", _readme()))
    assert named
    assert named - known == set()
