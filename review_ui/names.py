"""The names of municipalities, for the screen."""

from functools import cache

from extractors.places import municipalities


@cache
def municipality_names() -> dict[str, str]:
    """CBS code → name, "GM0321" → "Houten"."""
    return {code: found.name for code, found in municipalities().items()}
