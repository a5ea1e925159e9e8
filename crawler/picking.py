"""A profile's picks, compiled once and applied to many pages."""

import html
import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any, Protocol
from urllib.parse import unquote

import jmespath
import jmespath.exceptions
from lxml import etree
from lxml.etree import _Element as Element
from lxml.html import fromstring

from crawler.page import Json, Page
from crawler.page_text import visible_text
from crawler.selectors import Pick, css_to_xpath, is_xpath

MAX_VALUE = 20_000      # characters of one value
MAX_VALUES = 1_000


class MissingField(Exception):
    """A required part of a page was not there, or there more than once; one line."""


class Selector(Protocol):
    """What ExternalId and Next share with Pick."""

    @property
    def css(self) -> str | None: ...
    @property
    def xpath(self) -> str | None: ...


@lru_cache(maxsize=512)
def compiled(css: str | None, xpath: str | None) -> etree.XPath:
    """One selector as compiled XPath, relative to the element it is asked of."""
    if css is not None:
        return etree.XPath(css_to_xpath(css))
    if xpath is None:
        raise ValueError("css or xpath")
    return etree.XPath(f".{xpath}" if xpath.startswith("//") else xpath)


def select(selector: etree.XPath, nodes: Iterable[Element]) -> list[Element | str]:
    """Everything a selector finds in the elements, in order."""
    found: list[Element | str] = []
    for node in nodes:
        result: Any = selector(node)
        found += result if isinstance(result, list) else [str(result)]
    return found[:MAX_VALUES]


def elements(where: str, nodes: Iterable[Element]) -> list[Element]:
    """The elements that CSS, or XPath that begins with a step, finds."""
    selector = compiled(None, where) if is_xpath(where) else compiled(where, None)
    return [found for found in select(selector, nodes) if isinstance(found, Element)]


class Picker:
    """One pick of a profile, ready for use."""

    def __init__(self, name: str, pick: Pick, types: tuple[str, ...] = ()) -> None:
        self.name = name
        self.pick = pick
        self._types = types
        self._regex = re.compile(pick.regex) if pick.regex else None
        self._split = re.compile(pick.split) if pick.split else None
        self._selector = compiled(pick.css, pick.xpath) if pick.css or pick.xpath else None
        expression = pick.json_ or pick.json_ld or pick.microdata
        self._path = jmespath.compile(expression) if expression else None

    @property
    def from_markup(self) -> bool:
        return self._selector is not None

    def nodes(self, within: Sequence[Element]) -> list[Element]:
        """The elements themselves, for a list's items."""
        if self._selector is None:
            return []
        return [found for found in select(self._selector, within) if isinstance(found, Element)]

    def raw(self, page: Page, within: Sequence[Element], data: Json = None) -> Json:
        """What a path finds in the page's data (`data` for `json`, else JSON-LD or microdata)."""
        if self._path is None:
            return None
        if self.pick.json_ld:
            data = page.json_ld(self._types)
        elif self.pick.microdata:
            data = page.microdata(self._types)
        try:
            return self._path.search(data)
        except (jmespath.exceptions.JMESPathError, TypeError, ValueError, RecursionError):
            return None    # the data has another shape than the expression expects

    def values(self, page: Page, within: Sequence[Element], data: Json = None) -> list[str]:
        """Every value, cut to size, converted, without empty ones and repeats."""
        found: Iterable[str]
        if self._selector is not None:
            found = map(self._written, select(self._selector, within))
        else:
            found = as_texts(self.raw(page, within, data))
        if self._split is not None:
            found = [part for value in found for part in self._split.split(value[:MAX_VALUE])[:MAX_VALUES]]
        values = (self._converted(value[:MAX_VALUE]) for value in found)
        return list(dict.fromkeys(value for value in values if value))

    def value(self, page: Page, within: Sequence[Element], data: Json = None) -> str:
        """The value as the pick wants it; empty when there is none, or no one. Raises MissingField."""
        values = self.values(page, within, data)
        if self.pick.take == "many":
            value = self.pick.join.join(values)
        elif self.pick.take == "one" and len(values) > 1:
            if self.pick.required:
                raise MissingField(f"{self.name}: {len(values)} verschillende waarden, één verwacht")
            value = ""
        else:
            value = values[0] if values else ""
        if not value and self.pick.required:
            raise MissingField(f"{self.name}: niet gevonden")
        return value

    def _written(self, found: Element | str) -> str:
        if isinstance(found, str):
            return found
        if self.pick.attribute:
            return found.get(self.pick.attribute) or ""
        return visible_text(found)

    def _converted(self, value: str) -> str:
        if self._regex is not None:
            match = self._regex.search(value)
            if match is None:
                return ""
            value = (match[1] if match.re.groups else match[0]) or ""
        for name in self.pick.convert:
            value = CONVERTERS[name](value)
        return value.strip()


def as_texts(found: Json) -> list[str]:
    """JSON values as texts; lists are walked, objects give nothing."""
    if isinstance(found, str):
        return [found]
    if isinstance(found, bool) or found is None or isinstance(found, dict):
        return []
    if isinstance(found, int | float):
        return [str(found)]
    if isinstance(found, list):
        return [text for item in found[:MAX_VALUES] for text in as_texts(item)]
    return []


def _html_text(value: str) -> str:
    if "<" not in value:
        return html.unescape(value)
    try:
        return visible_text(fromstring(f"<div>{value}</div>"))
    except (etree.ParserError, ValueError):
        return ""


_SIZE = re.compile(r"^(\S+?),?(?:\s+(\d+(?:\.\d+)?)[wx])?\s*$")


def _largest(value: str) -> str:
    """The address with the largest size of a `srcset`; the first when it names none."""
    best, most = "", -1.0
    for candidate in re.split(r",\s+|(?<=[wx]),", value):
        match = _SIZE.match(candidate.strip())
        if match and float(match[2] or 0) > most:
            best, most = match[1], float(match[2] or 0)
    return best


CONVERTERS: dict[str, Callable[[str], str]] = {
    "tel": lambda value: unquote(value.strip().removeprefix("tel:").removeprefix("TEL:")).strip(),
    "mailto": lambda value: unquote(value.strip().removeprefix("mailto:").partition("?")[0]).strip(),
    "lower": str.lower,
    "digits": lambda value: re.sub(r"\D", "", value),
    "html": _html_text,
    "first_line": lambda value: value.strip().partition("\n")[0],
    "unquote": unquote,
    "plus": lambda value: f"+{value.strip().lstrip('+')}" if value.strip() else "",
    "srcset": _largest,
}
