"""What the front door decides about the review page."""

from collections.abc import Callable
from dataclasses import dataclass

Release = Callable[[str, int], tuple[str, bytes]]
"""Makes and records the package for TMM of a group (public id, user id); gives its file name and bytes.

Raises ReleaseError with one Dutch line.
"""


class ReleaseError(Exception):
    """No package can be made; the text is one Dutch line for the reviewer."""


@dataclass(frozen=True, slots=True)
class ReviewSettings:
    """Settings of one review page; times in minutes and hours as their names say."""

    municipality: str = ""                                  # name on screen, "Houten"
    trusted_hosts: tuple[str, ...] = ("127.0.0.1", "localhost")
    https: bool = False                                     # behind TLS: Secure and __Host- cookies
    idle_minutes: int = 15
    session_hours: int = 12
    logins_per_minute: int = 10                             # attempts, per address
    demo_login: str = ""                                    # shown on the login page of the demo alone
    support_contact: str = ""                               # e-mail of the admin, for the statement
