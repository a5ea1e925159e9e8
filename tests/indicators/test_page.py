"""The page for council and press is what the catalogue says, and nothing else."""

from indicators.catalogue import load_catalogue
from indicators.page import PAGE, page


def test_the_page_in_docs_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(load_catalogue()), "run python -m indicators.page"


def test_every_indicator_stands_on_the_page() -> None:
    catalogue = load_catalogue()
    text = page(catalogue)
    titles = [f"{item.code} {item.name}" for item in catalogue.indicators]
    titles += [f"{item.code} {item.name}" for item in catalogue.context_only]
    assert [title for title in titles if title not in text] == []
