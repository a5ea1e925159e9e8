"""`site new` on ten ways of writing the same ads: every ad and every fact right, with no hand on the profile."""

import re
from typing import Any

import pytest

from crawler.listing_reader import ListingReader
from crawler.page import Page
from crawler.profile_tools.fixtures import Meta, read_fixture
from crawler.profile_tools.guess_listing import guess_listing
from crawler.profile_tools.propose import Fetched, Proposal, bare_profile, draft
from crawler.urls import canonical
from tests.crawler.dialects import DIALECTS, Dialect, Shown

SITE = "http://127.0.0.1:8000"
ADS = [Shown(number) for number in range(16)]


def fetched(site: Dialect, url: str, work: Any) -> Fetched:
    meta = Meta(work=work, url=url, content_type="text/html; charset=utf-8")
    return Fetched.of(meta, site.pages[url.removeprefix(SITE)].encode())


def proposed(site: Dialect) -> Proposal:
    listing = fetched(site, SITE + site.start, "listing")
    guess = guess_listing(listing.page)
    assert guess is not None
    chosen = guess.ads[::2][:5]
    data = bare_profile(SITE + site.start, "http", "proef", loopback=True)
    return draft(data, listing, guess, chosen, [fetched(site, ad.url, "ad") for ad in chosen])


@pytest.mark.parametrize("name", DIALECTS)
def test_a_proposed_profile_reads_every_ad_of_a_site_nobody_wrote_it_for(name: str) -> None:
    site = DIALECTS[name](ADS)
    proposal = proposed(site)
    profile = proposal.profile
    lists = ListingReader(profile)
    start = canonical(SITE + site.start, "", profile.fetch.drop_parameters)
    first = lists.read(Page(start, 200, site.pages[site.start].encode(), "text/html"), start, 0)
    assert [url.removeprefix(SITE) for url in first.next_urls] == [site.following], proposal.text
    (url,) = first.next_urls
    second = lists.read(Page(url, 200, page_at(site, site.following).encode(), "text/html"), url, 1)
    items = [*first.items, *second.items]
    assert len({item.external_id for item in items}) == len({item.url for item in items}) == len(ADS), proposal.text
    for ad, item in zip(ADS, items, strict=True):
        body = page_at(site, item.url.removeprefix(SITE)).encode()
        read = read_fixture(profile, Meta(work="ad", url=item.url), body)
        assert read["title"] == ad.title, proposal.text
        assert read["text"].split() == " ".join(ad.paragraphs).split(), proposal.text
        assert read["fields"].get("city") == ad.city, proposal.text
        assert re.sub(r"\D|^\+31", "", read["fields"].get("phone", ""))[-9:] == ad.phone[1:], proposal.text
        assert read["photo_urls"] == [canonical(site.photo.format(photo), SITE) for photo in ad.photos], proposal.text


def page_at(site: Dialect, path: str) -> str:
    """A page whose address lost the parts that mean nothing."""
    return next(page for key, page in site.pages.items() if key == path or re.sub(r"[?&]sid=\w+", "", key) == path)
