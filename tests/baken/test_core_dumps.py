"""A crash of the house leaves no memory on disk: it would hold the keys and opened words."""

import subprocess
import sys

WATCH = """
import resource, sys
from baken import cli
cli.run = lambda words: print(resource.getrlimit(resource.RLIMIT_CORE)) or 0
cli.main([])
"""


def test_no_command_leaves_a_core_dump() -> None:
    done = subprocess.run([sys.executable, "-c", WATCH], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "(0, 0)"
