"""The folder: ads as the crawl of each night saw them, the truth, and the pictures."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from math import ceil
from pathlib import Path
from random import Random

from bench.blind_numbers import write_lines
from bench.sets.links_b.album import Album, Shown
from bench.sets.links_b.dialling import hidden, in_field, say_handle, say_number, written
from bench.sets.links_b.independents import independents
from bench.sets.links_b.organisers import organisers
from bench.sets.links_b.prose import edit
from bench.sets.links_b.traps import traps
from bench.sets.links_b.world import NIGHTS, SITES, Ad, World

_FIRST_NIGHT = datetime(2026, 11, 2, 2, 30, tzinfo=UTC)
_FOOTERS = {
    "s1": (
        "Deze advertentie is geplaatst door de adverteerder zelf. De site controleert leeftijd en "
        "bereikbaarheid, maar is niet aansprakelijk voor de inhoud. Klopt er iets niet? "
        "Gebruik de knop onder aan de pagina, wij kijken binnen een werkdag."
    ),
    "s2": "Klantenservice van deze site (geen afspraken met adverteerders): {help}.",
    "s3": "Wees voorzichtig met vooruitbetalen. Deel deze pagina of bewaar haar bij je favorieten.",
    "s4": "Reageren kan met het berichtenvak van de site; maak eerst een gratis profiel aan.",
}
_TITLES = {
    "nl": (
        "{name} in {city}",
        "{name}",
        "Nieuw: {name} uit {city}",
        "Massage bij {name}",
        "{name} ontvangt vandaag",
        "Gezellig bij {name}",
        "{city}: {name}",
    ),
    "en": ("{name} in {city}", "{name}", "Meet {name}", "{name}, massage {city}", "New here: {name}"),
    "de": ("{name} in {city}", "{name}", "Entspannung mit {name}"),
    "fr": ("{name} à {city}", "{name}", "Massage avec {name}"),
    "es": ("{name} en {city}", "{name}", "Masajes de {name}"),
}


def write(folder: Path, seed: int, size: int) -> int:
    """Writes `ads.jsonl`, `truth.jsonl` and `photos/`; how many lines of ads, later sightings among them."""
    rng = Random(seed)
    world = World(rng, size)
    organisers(world, int(size * 0.3))
    traps(world, int(size * 0.24))
    independents(world, size - len(world.ads))
    album = Album(folder, seed)
    rows: list[Mapping[str, object]] = []
    truth: list[Mapping[str, object]] = []
    help_number = written(rng, world.numbers.new(0))
    for site in SITES:
        for external_id, ad, seen_first, places in _listing(rng, world, site):
            rows += _sightings(rng, album, external_id, ad, seen_first, places, help_number)
            truth.append({"site": site, "external_id": external_id, "entity": ad.entity, "organiser": ad.organiser})
    album.develop()
    rows.sort(key=lambda row: (str(row["seen_at"]), str(row["external_id"])))
    write_lines(folder / "truth.jsonl", truth)
    return write_lines(folder / "ads.jsonl", rows)


def _listing(rng: Random, world: World, site: str) -> Iterator[tuple[str, Ad, int, int]]:
    """A site's ads in the order of placing, with their number there, first night and place in that night's list."""
    number, places = rng.randint(20_000, 90_000), [0] * NIGHTS
    for ad in sorted((ad for ad in world.ads if ad.site == site), key=lambda ad: ad.posted):
        number += rng.choice((1, 1, 1, 2, 3))
        night = min(NIGHTS - 1, max(0, ceil(ad.posted)))
        places[night] += 1
        yield str(number), ad, night, places[night]


def _sightings(
    rng: Random, album: Album, external_id: str, ad: Ad, night: int, place: int, help_number: str
) -> Iterator[Mapping[str, object]]:
    """The ad on its first night and, for some, on later ones: word for word when stable, else perhaps edited."""
    voice = rng.getrandbits(32)
    later = rng.sample(
        range(night + 1, NIGHTS), min(NIGHTS - 1 - night, 2 if ad.stable else rng.choice((0, 0, 0, 1, 1)))
    )
    start = _FIRST_NIGHT + timedelta(minutes=25 * SITES.index(ad.site))
    changed = (
        replace(ad, body=edit(rng, ad.body)) if not ad.stable and ad.shows != "none" and rng.random() < 0.25 else ad
    )
    for at in (night, *sorted(later)):
        seen = start + timedelta(days=at, seconds=2 * place + (0 if at == night else 600))
        shown = ad if at == night else changed
        yield _row(Random(voice), album, external_id, shown, seen, help_number)


def _row(rng: Random, album: Album, external_id: str, ad: Ad, seen: datetime, help_number: str) -> Mapping[str, object]:
    language = ad.body.language
    title = rng.choice(_TITLES[language]).replace("{name}", ad.name).replace("{city}", ad.city)
    text = [ad.body.filled(ad.name, ad.city, ad.prices.half, ad.prices.hour)]
    fields = {"name": ad.name, "price": str(ad.prices.hour), "city": ad.city}
    if ad.number and ad.shows in ("field", "both"):
        fields["phone"] = in_field(rng, ad.number)
    if ad.number and ad.shows in ("text", "both", "hidden"):
        shown = hidden(rng, ad.number, language) if ad.shows == "hidden" else written(rng, ad.number)
        text.append(say_number(rng, shown, language))
    if ad.handle:
        text.append(say_handle(rng, ad.handle, language))
    text += ad.notes
    if ad.site in _FOOTERS:
        text.append(_FOOTERS[ad.site].replace("{help}", help_number))
    if rng.random() < 0.1:
        del fields["price"]
    return {
        "site": ad.site,
        "external_id": external_id,
        "url": f"https://{ad.site}.example/{external_id}",
        "seen_at": seen.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "title": title,
        "text": "\n".join(text),
        "fields": fields,
        "photos": [album.store(Shown(picture, ad.site)) for picture in ad.pictures],
    }
