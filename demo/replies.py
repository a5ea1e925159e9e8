"""What a demo site answers to one request, before it is put on the wire."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from demo.photos import Photo, jpeg

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer. `delay_s` is how long the site takes over it."""

    body: bytes
    content_type: str = HTML
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    delay_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: `path` without the query, the query's last value per name, and what was asked about caching."""

    path: str
    query: Mapping[str, str]
    if_none_match: str = ""

    def number(self, name: str, default: int = 1) -> int:
        """A whole number from 1 in the query; what is not one counts as the default."""
        value = self.query.get(name, "")
        return max(1, int(value)) if value.isascii() and value.isdigit() and len(value) < 9 else default


def html(page: str, status: int = 200) -> Reply:
    """A page in UTF-8."""
    return Reply(page.encode(), HTML, status)


def text(body: str) -> Reply:
    """A plain file, such as robots.txt."""
    return Reply(body.encode(), "text/plain; charset=utf-8")


def missing(status: int = 404) -> Reply:
    """What every site says when there is nothing."""
    return html(f"<!doctype html><title>Niet gevonden</title><p>Deze pagina is er niet ({status}).</p>", status)


def picture(photo: Photo | None) -> Reply:
    """A picture's bytes, or nothing found."""
    return missing() if photo is None else Reply(_jpeg(photo), "image/jpeg")


def paragraphs(words: str) -> str:
    """Escaped text, its lines as paragraphs."""
    return "".join(f"<p>{escape(line)}</p>" for line in words.split("\n"))


@lru_cache(maxsize=600)
def _jpeg(photo: Photo) -> bytes:
    return jpeg(photo)
