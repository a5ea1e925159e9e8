"""`site new`: looks at a listing and a few ads, and writes a profile with fixtures for a person to finish."""

import re
import time
from collections import Counter
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit, urlunsplit

import yaml

from crawler.page import Page
from crawler.picking import MissingField
from crawler.profile import SiteProfile, is_loopback_name
from crawler.profile_tools.fetching import FetchError, PageFetcher
from crawler.profile_tools.fixtures import FOLDER, Meta, read_fixture, write_fixture
from crawler.profile_tools.guess_ad import guess_ad
from crawler.profile_tools.guess_listing import AdLink, ListingGuess, guess_listing
from crawler.urls import canonical

SAMPLE = 7      # ad pages that are looked at
MORE = 3        # when something was found on none of them
KEPT = 3        # of them as fixtures


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page that was looked at."""

    page: Page
    meta: Meta
    body: bytes

    @classmethod
    def of(cls, meta: Meta, body: bytes) -> "Fetched":
        return cls(Page(meta.url, meta.status, body, meta.content_type), meta, body)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A profile nobody wrote yet, with what it would yield."""

    profile: SiteProfile
    text: str                                   # of the file
    rows: tuple[tuple[str, str], ...]           # field -> value, of the first ad
    found_on: dict[str, int]                    # field -> on how many of the pages that were looked at
    looked_at: int
    seconds_first_night: float                  # every ad of the lists and its photos
    seconds_a_night: float                      # the lists and a tenth of the ads
    pages: tuple[tuple[str, Meta, bytes], ...]  # case, how it came, the page


def propose(url: str, *, loopback: bool, contact: str, now: datetime, key: str = "") -> Proposal:
    """Fetches a listing and a few ads, politely, and proposes a profile. Raises FetchError, BadAddress."""
    address = canonical(url, fragment=True)
    proposal = None
    reasons: list[str] = []
    for mode in ("http", "browser"):
        if mode == "browser":
            time.sleep(pause_s(address, loopback=loopback))     # the first look may have ended just now
        try:
            proposal = _propose(address, mode, loopback=loopback, contact=contact, now=now, key=key)
        except FetchError as error:
            reasons.append(str(error))
        if proposal is not None:
            return proposal
    raise FetchError("; ".join(reasons) or f"{address}: geen herkenbare lijst van advertenties")


def pause_s(url: str, *, loopback: bool) -> float:
    """Seconds between two requests while a site is looked at for the first time."""
    return 0.0 if loopback and is_loopback_name(urlsplit(url).hostname or "") else 5.0


def write_proposal(proposal: Proposal, sites: Path) -> Path:
    """Writes the profile and its fixtures. Raises FileExistsError when there is one of that name."""
    key = proposal.profile.identity.key
    path = sites / f"{key}.yml"
    sites.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8") as file:
        file.write(proposal.text)
    for case, meta, body in proposal.pages:
        write_fixture(proposal.profile, sites / FOLDER / key, case, meta, body)
    return path


def _propose(
    url: str, mode: str, *, loopback: bool, contact: str, now: datetime, key: str
) -> Proposal | None:
    data = bare_profile(url, mode, key, loopback=loopback)
    with PageFetcher(SiteProfile.model_validate(data), loopback=loopback, contact=contact, now=now) as fetcher:
        listing = _fetch(fetcher, url, "listing")
        guess = guess_listing(listing.page, rendered=mode == "browser")
        if guess is None:
            return None
        chosen = spread(guess.ads, SAMPLE + MORE)
        fetched = [_fetch(fetcher, ad.url, "ad") for ad in chosen[:SAMPLE]]
        first = draft(deepcopy(data), listing, guess, chosen[:SAMPLE], fetched)
        if {"phone", "city", "photos"} <= first.found_on.keys() or len(chosen) <= SAMPLE:
            return first
        # What not every ad has was perhaps on none of these.
        fetched = [Fetched.of(one.meta, one.body) for one in fetched]
        fetched += [_fetch(fetcher, ad.url, "ad") for ad in chosen[SAMPLE:]]
        return draft(data, listing, guess, chosen, fetched)


def spread(ads: Sequence[AdLink], count: int) -> list[AdLink]:
    """Some of the ads, from all over the list and in no step that the list itself could have."""
    golden = (5**0.5 - 1) / 2
    order = sorted(range(len(ads)), key=lambda at: (at + 1) * golden % 1)
    places = dict.fromkeys(int(len(ads) * (step * golden % 1)) for step in range(count))
    chosen = [*places, *(at for at in order if at not in places)][: min(count, len(ads))]
    return [ads[at] for at in chosen]


def draft(
    data: dict[str, Any], listing: Fetched, guess: ListingGuess, chosen: Sequence[AdLink], fetched: Sequence[Fetched]
) -> Proposal:
    """The proposal that the pages of a listing and a few of its ads lead to. `data`: a bare profile."""
    url = listing.meta.url
    ad_guess = guess_ad([one.page for one in fetched], chosen, guess.shape)
    data["listing"] = _listing_part(data["listing"]["start"][0], guess)
    if sessions := session_parameters([url, *(ad.url for ad in guess.ads)]):
        data["fetch"]["drop_parameters"] = sessions
    if data["fetch"]["mode"] == "browser":
        data["fetch"]["browser"] = {} if guess.following else {"scroll": 30, "scroll_item": guess.items}
        if any("#" in ad.url for ad in guess.ads):
            data["fetch"]["browser"]["hash_routes"] = True
    data["ad"] = ad_guess.ad
    hosts = [host for host in ad_guess.photo_hosts if host != urlsplit(url).netloc]
    if hosts:
        data["identity"]["photo_hosts"] = hosts
        if not all(is_loopback_name(host.partition(":")[0]) for host in hosts):
            data["fetch"]["delay_s"] = max(data["fetch"]["delay_s"], 5)
    data["expect"] = {"min_ads": max(1, len(guess.ads) // 2), "coverage": {"title": 1.0}}
    profile = SiteProfile.model_validate(data)
    rows: list[tuple[str, str]] = []
    pages: list[tuple[str, Meta, bytes]] = [("lijst", listing.meta, listing.body)]
    found_on: Counter[str] = Counter()
    photos = 0
    for number, one in enumerate(fetched, 1):
        try:
            read = read_fixture(profile, one.meta, one.body)
        except MissingField as missing:
            rows.append(("mislukt", str(missing)))
            continue
        photos += len(read["photo_urls"])
        found_on.update(name for name in ("title", "text") if read[name])
        found_on.update([*read["fields"], *(["photos"] if read["photo_urls"] else [])])
        if number <= KEPT:
            pages.append((f"advertentie-{number}", one.meta, one.body))
        if number == 1:
            rows += [("title", read["title"]), ("text", read["text"]), *sorted(read["fields"].items())]
            rows += [("foto", photo) for photo in read["photo_urls"]]
    ads = guess.pages * len(guess.ads)
    each = 1 + photos / max(1, len(fetched))
    pause = max(profile.fetch.delay_s, 0.1) * (1 + profile.fetch.jitter / 2)
    return Proposal(
        profile, _text(data), tuple(rows), dict(found_on), len(fetched),
        (1 + guess.pages + ads * each) * pause, (1 + guess.pages + ads * each / 10) * pause, tuple(pages),
    )


def _fetch(fetcher: PageFetcher, url: str, work: Any) -> Fetched:
    final_url, status, content_type, body = fetcher.source(url)
    if status != 200:
        raise FetchError(f"{url}: status {status}")
    meta = Meta(work=work, url=final_url, status=status, content_type=content_type or "text/html")
    return Fetched.of(meta, body)


def bare_profile(url: str, mode: str, key: str, *, loopback: bool) -> dict[str, Any]:
    """A profile with just enough in it to fetch single pages of a site."""
    parts = urlsplit(url)
    name = key or re.sub(r"[^a-z0-9]+", "-", (parts.hostname or "bron").removeprefix("www.").lower()).strip("-")[:40]
    return {
        "version": "1",
        "identity": {
            "key": name, "title": name, "base_urls": [f"{parts.scheme}://{parts.netloc}"],
            "history": ["voorgesteld door baken site new; nog door niemand nagekeken"],
        },
        "fetch": {"mode": mode, "delay_s": pause_s(url, loopback=loopback)},
        "listing": {"start": [url], "items": {"css": "a"}},
        "ad": {"title": {"css": "title"}},
    }


def _listing_part(url: str, guess: ListingGuess) -> dict[str, Any]:
    parts = urlsplit(url)
    start = urlunsplit(("", "", *parts[2:]))
    part: dict[str, Any] = {
        "start": [start.replace("{", "{{").replace("}", "}}")], "items": {"css": guess.items},
        "link": {"css": guess.link, "attribute": "href", "take": "first"},
    }
    if guess.id_regex:
        part["external_id"] = {"regex": guess.id_regex}
    if guess.following:
        part["next"] = guess.following
    return part


def session_parameters(urls: Sequence[str]) -> list[str]:
    """Parts of the addresses that look random and are the same in all of them."""
    values: dict[str, list[str]] = {}
    for url in urls:
        for name, value in parse_qsl(urlsplit(url).query):
            values.setdefault(name, []).append(value)
    return [
        name for name, found in values.items()
        if len(found) == len(urls) and len(set(found)) == 1 and re.search(r"\d", found[0]) and len(found[0]) >= 6
    ]


def _text(data: dict[str, Any]) -> str:
    head = (
        "# Voorgesteld door `baken site new`. Kijk het na met `baken site try` en docs/bronprofiel.md: staan er\n"
        "# nummers van anderen op de pagina (other), kloppen de velden, en dekken de beginadressen alle plaatsen?\n"
    )
    return head + yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=110)
