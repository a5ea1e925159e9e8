"""The pages a proposal is made from, and what a rule would yield on each of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from lxml.etree import _Element as Element

from crawler.page import Json, Page, read_json
from crawler.page_text import visible_text
from crawler.picking import Picker, elements
from crawler.profile_tools.guess_listing import AdLink
from crawler.selectors import Pick

Rule = dict[str, Any]  # a Pick, as the profile's file writes it

MAX_PATHS = 2_000
MAX_JSON_DEPTH = 10
_NAME = re.compile(r"^[A-Za-z_][A-Za-z0-9_]*$")
_PLAIN = re.compile(r"^[A-Za-z][\w-]*$")
_ASSIGNED = re.compile(r"""(?:window\.|var |let |const )(?P<name>[\w$.]+)\s*=\s*(?=[{\[])""")


@dataclass(slots=True)
class Sample:
    """One ad's page. `root`: its tree, without the parts that are not the ad's own."""

    page: Page
    root: Element
    ad: AdLink
    data: Json = None  # JSON that stands in the page
    types: tuple[str, ...] = ()  # of the JSON-LD block that is looked at
    body: Element = field(init=False)

    def __post_init__(self) -> None:
        body = self.root.find("body")
        self.body = body if body is not None else self.root


def values(rule: Rule, sample: Sample) -> list[str]:
    """Every distinct value that a rule finds on a page."""
    pick = Pick.model_validate(rule | {"take": "many"})
    return Picker("", pick, sample.types).values(sample.page, [sample.body], sample.data)


def one_each(rule: Rule, samples: Sequence[Sample]) -> list[str] | None:
    """The value on every page, when there is exactly one on each."""
    found = [values(rule, sample) for sample in samples]
    return [one[0] for one in found] if all(len(one) == 1 for one in found) else None


def selectors(element: Element) -> Iterator[str]:
    """CSS selectors that find an element, from its own classes and from its parents', the plainest first."""
    tag = str(element.tag)
    own = element.get("id", "")
    if _PLAIN.match(own) and not re.search(r"\d", own):
        yield f"{tag}#{own}"
    classes = [name for name in element.get("class", "").split() if _PLAIN.match(name)]
    yield from (f"{tag}.{name}" for name in classes)
    mine = f"{tag}.{classes[0]}" if classes else tag
    for steps, above in enumerate(element.iterancestors()):
        if above.tag in ("body", "html") or steps > 3:
            return
        named = _named(above)
        if named:
            yield f"{named} > {mine}" if steps == 0 else f"{named} {mine}"
            if steps == 0 and mine != tag:
                yield f"{named} > {tag}"
        elif steps == 0 and above.tag in ("h1", "h2", "h3", "p", "li", "dd", "td"):
            yield f"{above.tag} > {mine}"


def _named(element: Element) -> str:
    own = element.get("id", "")
    if _PLAIN.match(own) and not re.search(r"\d", own):
        return f"{element.tag}#{own}"
    for name in element.get("class", "").split():
        if _PLAIN.match(name):
            return f"{element.tag}.{name}"
    return ""


def paths(found: Json, above: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """(JMESPath, last key) of every text, number or list of texts in JSON; of a list only what its first has."""
    if depth > MAX_JSON_DEPTH:
        return
    if isinstance(found, dict):
        for key, value in list(found.items())[:100]:
            step = key if _NAME.match(key) else '"' + key.replace(chr(92), "").replace('"', "") + '"'
            path = f"{above}.{step}" if above else step
            if isinstance(value, str | int | float) and not isinstance(value, bool):
                yield path, key
            elif isinstance(value, list) and value:
                yield path, key
                if isinstance(value[0], dict):
                    for below, last in paths(value[0], "", depth + 1):
                        yield f"{path}[].{below}", last
            elif isinstance(value, dict):
                yield from paths(value, path, depth + 1)


def embedded_json(pages: Sequence[Page]) -> tuple[Rule | None, list[Json]]:
    """Where JSON stands in all of the pages, as the `embedded_json` part of a profile, and the JSON of each."""
    candidates: list[Rule] = []
    for page in pages[:1]:
        for script in elements("script", [page.tree] if page.tree is not None else []):
            text = (script.text or "").strip()
            if "json" in script.get("type", "") and "ld+json" not in script.get("type", "") and len(text) > 40:
                own = script.get("id", "")
                candidates.append(
                    {"css": f"script#{own}" if _PLAIN.match(own) else f"script[type='{script.get('type')}']"}
                )
            else:
                candidates += [
                    {"regex": rf"{re.escape(match['name'])}\s*=\s*([\[{{].*?[\]}}])\s*;?\s*</script>"}
                    for match in _ASSIGNED.finditer(text)
                ]
    for rule in candidates:
        found = [_read(rule, page) for page in pages]
        if all(isinstance(one, dict | list) for one in found):
            return rule, found
    return None, [None] * len(pages)


def _read(rule: Rule, page: Page) -> Json:
    if "css" in rule:
        return (
            next((read_json(one.text or "") for one in elements(rule["css"], [page.tree]) if one.text), None)
            if (page.tree is not None)
            else None
        )
    match = re.search(rule["regex"], page.source, re.S)
    return read_json(match[1]) if match else None


def words(text: str) -> str:
    """Text to compare with: one space between words."""
    return " ".join(text.split())


def shown(element: Element) -> str:
    return words(visible_text(element))
