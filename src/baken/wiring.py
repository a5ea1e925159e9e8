"""Hands the rooms to each other: the sources of a data folder to the nightly round."""

from pathlib import Path

from crawler.profiles import ProfileError, load_profiles
from crawler.session import CrawledSite
from pipeline.nightly import BrokenSite
from pipeline.ports import SitePort

SITES_DIR = "sites"


def load_sites(
    data_dir: Path, only: str | None = None, *, click_to_reveal: bool = False
) -> list[SitePort | BrokenSite]:
    """The sources of a data folder, by key. `only`: just this one (KeyError when there is no such profile).

    `click_to_reveal`: what the processing decision says of it; the profiles alone never decide.
    """
    found: list[SitePort | BrokenSite] = []
    for key, profile in load_profiles(data_dir / SITES_DIR):
        if only is not None and key != only:
            continue
        if isinstance(profile, ProfileError):
            found.append(BrokenSite(key, str(profile)))
        else:
            found.append(CrawledSite(profile, click_to_reveal=click_to_reveal))
    if only is not None and not found:
        raise KeyError(only)
    return found
