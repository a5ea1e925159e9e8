"""`site check`: the profile is sound, its selectors compile, and its fixtures still read as they should."""

from dataclasses import dataclass
from pathlib import Path

from crawler.ad_reader import AdReader
from crawler.listing_reader import ListingReader
from crawler.profile import SiteProfile
from crawler.profile_tools.fixtures import FOLDER, Difference, check_fixtures
from crawler.profiles import ProfileError, load_profiles


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of checking one profile. `faults` and `differences` empty: it is good."""

    name: str
    profile: SiteProfile | None
    faults: tuple[str, ...]
    differences: tuple[Difference, ...]
    fixtures: int

    @property
    def good(self) -> bool:
        return not self.faults and not self.differences


def check_sites(folder: Path, key: str = "") -> list[Checked]:
    """Checks every profile of a folder, or the one with a key (or file name)."""
    found = []
    for name, loaded in load_profiles(folder):
        profile = None if isinstance(loaded, ProfileError) else loaded
        if key and key not in (name, profile.identity.key if profile else name):
            continue
        if profile is None:
            found.append(Checked(name, None, tuple(str(loaded).splitlines()), (), 0))
            continue
        ListingReader(profile)
        AdReader(profile)
        fixtures = folder / FOLDER / profile.identity.key
        cases = sum(path.is_dir() for path in fixtures.glob("*"))
        found.append(Checked(name, profile, (), tuple(check_fixtures(profile, fixtures)), cases))
    return found
