"""The demo world, played once for all tests that only look at the outcome."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.house import Ran, baken, demo_words
from tests.e2e.image_watch import ImageWatch

NIGHTS = 8


@dataclass(frozen=True)
class Played:
    """Eight nights of the demo world, and what a watch on the disk saw meanwhile."""

    data: Path
    ran: Ran
    watch: ImageWatch


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    folder = tmp_path_factory.mktemp("played")
    data, tmp = folder / "data", folder / "tmp"
    tmp.mkdir(mode=0o777)
    tmp.chmod(0o1777)
    shm = Path("/dev/shm")      # where browser profiles live
    with ImageWatch([data, tmp, shm, Path(tempfile.gettempdir()) / "baken-none"]) as watch:
        ran = baken(*demo_words(data, NIGHTS), env={"TMPDIR": str(tmp)})
    watch.look()
    return Played(data, ran, watch)
