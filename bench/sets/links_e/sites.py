"""The sites: which fields they show and what they add to every ad, whoever wrote it."""

from dataclasses import dataclass
from random import Random

from bench.sets.links_e.numbers import Numbers, written


@dataclass(frozen=True, slots=True)
class Site:
    """`shows` are the fields the site has; `tail` stands under every ad; `empty` is how often it has no photo."""

    key: str
    host: str
    shows: frozenset[str]
    tail: str
    empty: float


def make(rng: Random, numbers: Numbers) -> list[Site]:
    """Six sites; two have a telephone number of their own in what they add."""
    help_one, help_two = written(rng, numbers.new()), written(rng, numbers.new())
    every = frozenset({"name", "phone", "price", "city"})
    return [
        Site("s1", "s1.example", every, "", 0.0),
        Site("s2", "s2.example", frozenset({"name", "city"}), "", 0.0),
        Site(
            "s3",
            "s3.example",
            every,
            "Deze advertentie is geplaatst door een adverteerder van 18 jaar of ouder. De redactie is niet "
            "verantwoordelijk voor de inhoud. Betaal nooit vooruit met cadeaukaarten. Misbruik melden? Bel de helpdesk "
            f"van de site: {help_one} (werkdagen 9-17 uur). Volg de site op Telegram: @s3_advertenties",
            0.1,
        ),
        Site(
            "s4",
            "s4.example",
            frozenset({"name", "phone", "city"}),
            "By viewing this page you confirm that you are an adult. All advertisers declare to work independently. "
            f"Site support (not the advertiser): {help_two}. Report this ad. Share this ad. Similar ads in your area.",
            0.0,
        ),
        Site(
            "s5",
            "s5.example",
            frozenset({"name", "city", "price"}),
            "Klik om het nummer te tonen. Lid sinds 2026.",
            0.15,
        ),
        Site("s6", "s6.example", frozenset(), "", 0.0),
    ]
