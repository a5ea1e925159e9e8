"""One night over the demo's sites, in a process of its own that `bench chaos` kills.

`python -m bench.chaos_night DATA`. Run again it goes on where it was killed. Its exit status is that of the round.
"""

import sys
from pathlib import Path

from baken.wiring import load_sites
from baken.writer_lock import writer_lock
from demo.clock import FrozenClock, night_end, night_start
from governance.decision import load_decision
from indicators.catalogue import load_catalogue
from pipeline.nightly import Night, nightly
from storage.store import Store


def main(data: Path) -> int:
    clock = FrozenClock(night_start(1))
    with writer_lock(data), Store.open(data) as store:
        night = Night(
            store=store, clock=clock, decision=load_decision(data), catalogue=load_catalogue(), sites=load_sites(data),
            contact="bench@example.org", backup_dir=None, crawled=lambda: clock.set(night_end(1)),
        )
        return nightly(night).exit_status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
