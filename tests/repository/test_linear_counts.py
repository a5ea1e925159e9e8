"""Texts of others are long where they please: no code of ours counts a list once for each thing in it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("extractors", "linking", "pipeline", "storage")  # where the texts of ads pass
WALKS = ("count", "index")  # each goes through the whole list or text


def squared(tree: ast.AST) -> Iterator[int]:
    """Lines where a list is walked through anew for each of its own items."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for keyword in node.keywords:
                if keyword.arg == "key" and isinstance(keyword.value, ast.Attribute) and keyword.value.attr in WALKS:
                    given = node.args[0] if node.args else None
                    owner = keyword.value.value
                    if isinstance(given, ast.Name) and isinstance(owner, ast.Name) and given.id == owner.id:
                        yield node.lineno
        loops: list[tuple[ast.expr, ast.AST]] = []
        if isinstance(node, ast.For):
            loops = [(node.iter, part) for part in node.body]
        elif isinstance(node, ast.ListComp | ast.SetComp | ast.GeneratorExp):
            loops = [(made.iter, node) for made in node.generators]
        for source, body in loops:
            calls = (inner for inner in ast.walk(body) if isinstance(inner, ast.Call))
            yield from (call.lineno for call in calls if isinstance(source, ast.Name) and _walks(call, source.id))


def _walks(call: ast.Call, name: str) -> bool:
    what = call.func
    return (
        isinstance(what, ast.Attribute) and what.attr in WALKS
        and isinstance(what.value, ast.Name) and what.value.id == name
    )  # fmt: skip


@pytest.mark.parametrize("room", ROOMS)
def test_no_list_is_counted_once_for_each_of_its_items(room: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sorted((ROOT / room).rglob("*.py"))
        for line in squared(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


@pytest.mark.parametrize(
    "code", ["max(signs, key=signs.count)", "[x for x in xs if xs.count(x) > 1]", "for x in xs:\n    n = xs.index(x)"]
)
def test_counting_again_and_again_is_noticed(code: str) -> None:
    assert list(squared(ast.parse(code)))


@pytest.mark.parametrize("code", ["max(set(signs), key=signs.count)", "[x for x in xs if ys.count(x)]", "xs.count(1)"])
def test_counting_once_or_for_few_is_left_alone(code: str) -> None:
    assert not list(squared(ast.parse(code)))
