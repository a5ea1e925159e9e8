"""Where the addresses of an ad's photos stand: large ones, lazy attributes, many sizes, backgrounds, data."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from lxml.etree import _Element as Element

from crawler.picking import elements
from crawler.profile_tools.samples import Rule, Sample, paths, selectors, values

LAZY = (
    "data-large_image",
    "data-zoom-image",
    "data-full",
    "data-large",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-src",
)
LISTS = ("data-images", "data-photos", "data-gallery", "data-pictures")
PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])", re.I)
HINT = re.compile(
    r"photo|foto|galler|carousel|slide|swiper|lightbox|fancybox|picture|beeld|images?\b|media|shot|plaatje", re.I
)
NO_PHOTO = re.compile(r"avatar|logo|icon|flag|sprite|banner|captcha|pixel|map\b|advert-|user", re.I)
URL_IN_STYLE = r"url\(\s*['\"]?([^'\")]+)"
LIST_SPLIT = r"[\[\]\",;|\s]+"


@dataclass(frozen=True, slots=True)
class Judged:
    score: tuple[float, ...]
    rule: Rule
    hosts: tuple[str, ...]


def guess_photos(samples: Sequence[Sample]) -> tuple[Rule | None, tuple[str, ...]]:
    """The rule that finds the most pictures that differ from ad to ad and little else, and the servers they are on."""
    tried: dict[str, Judged] = {}
    for size, hinted, rule in _candidates(samples):
        if repr(rule) in tried or len(tried) > 300:
            continue
        judged = _judge(rule, size, hinted, samples)
        if judged is not None:
            tried[repr(rule)] = judged
    best = max(tried.values(), key=lambda judged: judged.score, default=None)
    return (best.rule, best.hosts) if best else (None, ())


def _judge(rule: Rule, size: float, hinted: bool, samples: Sequence[Sample]) -> Judged | None:
    found = [
        {urljoin(sample.page.base, value) for value in values(rule, sample) if not value.startswith(("data:", "blob:"))}
        for sample in samples
    ]
    often = {url for at, urls in enumerate(found) for url in urls if any(url in other for other in found[at + 1 :])}
    # A page with nothing but what other pages have too shows "no photo", or a photo that was copied: it is kept, who
    # weighs photos knows of both. A logo stands beside the photos.
    found = [urls for urls in found if not urls <= often]
    total = sum(map(len, found))
    own = total - sum(len(urls & often) for urls in found)
    if not own or own < 0.95 * total:
        return None
    if not all(urlsplit(url).scheme in ("http", "https") for urls in found for url in urls):
        return None
    hosts = tuple(dict.fromkeys(urlsplit(url).netloc for urls in found for url in sorted(urls)))
    # A page's large picture is often shown once more among the small ones: what is all of one make counts as more.
    alike = 1.0 if _alike(rule, samples) else 0.6
    return Judged((own * alike * (1.5 if hinted else 1.0), size), rule | {"take": "many"}, hosts)


def _alike(rule: Rule, samples: Sequence[Sample]) -> bool:
    """Whether all that a selector finds stands in the same sort of place."""
    if "css" not in rule:
        return True
    makes = set()
    for element in elements(rule["css"], [sample.body for sample in samples]):
        makes.add(
            tuple(
                (part.tag, tuple(sorted(name for name in part.get("class", "").split() if name != "active")))
                for part in (element, *list(element.iterancestors())[:1])
            )
        )
    return len(makes) <= 1


def _candidates(samples: Sequence[Sample]) -> Iterator[tuple[float, bool, Rule]]:
    """(how large the picture is likely to be, whether its place says photo, the rule)."""
    for sample in samples:
        for element in sample.body.iter():
            if not isinstance(element.tag, str):
                continue
            said = _said(element)
            if NO_PHOTO.search(said):
                continue
            for size, made in _of_element(element):
                for css in (*selectors(element), str(element.tag)):
                    yield size, bool(HINT.search(said)), {"css": css} | made
    first = samples[0]
    for kind, data in (("json_ld", first.page.json_ld(first.types) if first.types else None), ("json", first.data)):
        for path, key in paths(data):
            if re.search(r"image|photo|foto|picture|thumbnail", f"{path.rpartition('.')[0]}.{key}", re.I) and (
                re.search(r"image|photo|foto|picture|url|src|href", key, re.I)
            ):
                size = 0.3 if "thumb" in path.lower() else 3.5
                yield size, True, {kind: path}
    yield 0.1, False, {"xpath": "/html/head/meta[@property='og:image']/@content"}


def _of_element(element: Element) -> Iterator[tuple[float, Rule]]:
    if element.tag == "a" and PICTURE.search(element.get("href", "")):
        yield 3.0, {"attribute": "href"}
    for name in LAZY:
        if element.get(name):
            yield 2.0 + 0.1 * (len(LAZY) - LAZY.index(name)), {"attribute": name}
    for name in LISTS:
        if re.search(r"\.(?:jpe?g|png|webp|avif)|https?:", element.get(name, "")):
            yield 3.2, {"attribute": name, "split": LIST_SPLIT}
    if element.tag in ("img", "source") and element.get("srcset"):
        yield 1.9, {"attribute": "srcset", "convert": ["srcset"]}
    if element.tag == "img" and element.get("src"):
        yield 1.0, {"attribute": "src"}
    if "url(" in element.get("style", ""):
        yield 1.5, {"attribute": "style", "regex": URL_IN_STYLE}


def _said(element: Element) -> str:
    parts = (element, *list(element.iterancestors())[:4])
    return " ".join(
        f"{part.tag} {part.get('class', '')} {part.get('id', '')} {part.get('alt', '')[:40]}" for part in parts
    )
