"""Live progress of a round on a terminal; silent everywhere else."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress as Bar
from rich.progress import SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from pipeline.crawl_site import Progress
from pipeline.tally import Tally


@contextmanager
def live_progress(*, quiet: bool) -> Iterator[Progress]:
    """One line a site, on stderr, updated at every commit."""
    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield lambda key, tally: None
        return
    lines: dict[str, TaskID] = {}
    with Bar(SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), console=console) as bar:

        def show(key: str, tally: Tally) -> None:
            text = (f"{key}: {tally.pages} requests, {tally.listing_pages} listings, {tally.ads_fetched} ads, "
                    f"{tally.ads_new} new, {tally.photos} photos, {tally.failures.total()} failures")
            if key not in lines:
                lines[key] = bar.add_task(text, total=None)
            bar.update(lines[key], description=text)

        yield show
