"""Says which tests were skipped for want of a part of the system, and which part that is."""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest


def _has_postgresql() -> bool:
    return shutil.which("initdb") is not None or any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))


def _has_java() -> bool:
    return shutil.which("java") is not None or Path(os.environ.get("JAVA_HOME", "/nowhere"), "bin", "java").is_file()


MISSING = {
    marker: f"{part} is not installed (apt-get install {package})"
    for marker, part, package, there in (
        ("browser", "Chromium", "chromium", shutil.which("chromium") is not None),
        ("postgres", "PostgreSQL", "postgresql", _has_postgresql()),
        ("spark", "Java", "default-jre-headless", _has_java()),
    )
    if not there
}


PLAYED_ONCE = {"test_demo.py", "test_officer.py"}
"""They look at one and the same played world, so one process runs them."""


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    for item in items:
        # The tests of a file stay together when several processes share the suite: they share what is costly to make.
        group = "played" if item.path.name in PLAYED_ONCE else item.nodeid.partition("::")[0]
        item.add_marker(pytest.mark.xdist_group(group))
        for marker, reason in MISSING.items():
            if item.get_closest_marker(marker) is not None:
                item.add_marker(pytest.mark.skip(reason=reason))
