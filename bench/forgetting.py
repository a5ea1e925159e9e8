"""Empties what the extractors remember of words and contexts; their tables, built once, stay."""

import importlib
import pkgutil
from collections.abc import Callable
from functools import _lru_cache_wrapper, cache

import extractors
from extractors.number_words import LANGUAGES
from extractors.phone_row_edges import silent_words
from extractors.phone_weights import WEIGHTS


@cache
def _memories() -> list[Callable[[], None]]:
    """What empties each memory of bounded size; one without bound is a table."""
    found: dict[int, Callable[[], None]] = {}
    for module in pkgutil.iter_modules(extractors.__path__):
        for thing in vars(importlib.import_module(f"extractors.{module.name}")).values():
            if isinstance(thing, _lru_cache_wrapper) and thing.cache_parameters()["maxsize"] is not None:
                found[id(thing)] = thing.cache_clear
    return list(found.values())


def forget() -> None:
    """Leaves the extractors as they are before the first ad of a process."""
    for empty in _memories():
        empty()
    WEIGHTS.clear()
    for language in ("", *LANGUAGES):
        silent_words(language).clear()
