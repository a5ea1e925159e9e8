"""`site try`: what one page yields under a profile, field by field, with where it stands in the text."""

from dataclasses import dataclass
from datetime import datetime

from crawler.profile import SiteProfile
from crawler.profile_tools.fetching import PageFetcher
from crawler.urls import canonical
from extractors.captured import AdGone, CapturedAd, FetchFailure, ListingPage, Record


@dataclass(frozen=True, slots=True)
class TriedField:
    """One row of the table. `span`: where the value stands in the ad's text, when it does."""

    name: str
    value: str
    span: tuple[int, int] | None = None


def try_url(
    profile: SiteProfile, url: str, *, loopback: bool, contact: str, now: datetime, listing: bool = False
) -> list[TriedField]:
    """Fetches one page under the profile and gives what it yields. Raises FetchError, BadAddress."""
    fetch = profile.fetch
    address = canonical(
        url, profile.identity.base_urls[0], fetch.drop_parameters, fragment=fetch.browser.hash_routes
    )
    with PageFetcher(profile, loopback=loopback, contact=contact, now=now) as fetcher:
        return table(fetcher.listing(address) if listing else fetcher.ad(address))


def table(record: Record) -> list[TriedField]:
    """A record as rows for people."""
    match record:
        case FetchFailure():
            return [TriedField("mislukt", f"{record.kind.value}: {record.detail}")]
        case AdGone():
            return [TriedField("verdwenen", f"status {record.capture.status}")]
        case ListingPage():
            rows = [TriedField(f"advertentie {item.external_id}", item.url) for item in record.items]
            return [*rows, *(TriedField("volgende pagina", url) for url in record.next_urls)]
        case CapturedAd():
            content = record.content
            rows = [TriedField("title", content.title), TriedField("text", content.text, (0, len(content.text)))]
            for name, value in sorted(content.fields.items()):
                start = content.text.find(value)
                rows.append(TriedField(name, value, (start, start + len(value)) if start >= 0 else None))
            rows += [TriedField(f"foto {number}", url) for number, url in enumerate(record.photo_urls)]
            return [*rows, TriedField("andere delen", content.other[:200])]
        case _:
            return [TriedField("niets", "")]
