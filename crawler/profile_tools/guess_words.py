"""Where an ad's title and its text stand."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import cast

from lxml import etree
from lxml.etree import _Element as Element

from crawler.picking import CONVERTERS, as_texts, elements
from crawler.profile_tools.samples import Rule, Sample, one_each, paths, selectors, shown, values, words

TEXT_HINT = re.compile(
    r"descr|omschrijv|tekst|text|body|inhoud|content|beschrijv|bericht|message|about|prose|detail", re.I
)
NO_TEXT = re.compile(
    r"comment|reactie|review|related|footer|cookie|breadcrumb|share|menu|sidebar|useful|safety|tips", re.I
)
FURNITURE = "form, label, button, table, dl, th, dt"
MIN_TEXT = 20
_BLOCKS = "p, div, td, section, article, pre, dd, blockquote, main, span, li"
_OWN_TEXT = cast("Callable[[Element], list[str]]", etree.XPath("./text()"))


def guess_title(samples: Sequence[Sample]) -> Rule:
    """The rule whose value is what the list calls the ad, on as many pages as can be."""
    return max(_titles(samples), key=lambda rule: _title_score(rule, samples))


def _titles(samples: Sequence[Sample]) -> Iterator[Rule]:
    yield {"css": "h1"}
    if samples[0].types:
        yield {"json_ld": "name"}
        yield {"json_ld": "headline"}
    yield {"css": "[itemprop='name']"}
    for sample in samples[:2]:
        wanted = {words(sample.ad.text), words(sample.ad.around)} - {""}
        for element in elements("body *", [sample.root]):
            text = shown(element)
            heading = element.tag in ("h1", "h2", "h3", "h4") or (len(element) == 0 and text in wanted)
            if 0 < len(text) <= 200 and (heading or any(len(text) > 5 and text in one for one in wanted)):
                yield from ({"css": css} for css in selectors(element))
                yield {"css": str(element.tag)}
    yield {"xpath": "/html/head/meta[@property='og:title']/@content", "take": "first"}
    for data, _ in (path for path in paths(samples[0].data) if path[1].lower() in ("title", "headline", "subject")):
        yield {"json": data, "take": "first"}
    yield {"xpath": "/html/head/title/text()", "regex": r"^(.+?)(?:\s+[|·–-]\s+[^|·–-]+)?$", "take": "first"}
    yield {"xpath": "/html/head/title/text()", "take": "first"}


def _title_score(rule: Rule, samples: Sequence[Sample]) -> float:
    found = one_each(rule, samples)
    if found is None:
        return 0.0
    if len(samples) > 1 and len(set(found)) == 1:
        return 0.05  # the name of the site
    score = 1.0
    for at, (sample, value) in enumerate(zip(samples, map(words, found), strict=True)):
        link, around = words(sample.ad.text), words(sample.ad.around)
        cut = link.rstrip(" .…")
        if value == link and "\n" not in found[at]:
            score += 3
        elif len(value) > 3 and value in around:
            # The whole title, not a word of it; and not the whole item either.
            score += 2 + len(value) / (len(around) + 1) - (1.5 if "\n" in found[at] else 0)
        elif len(cut) > 5 and value.startswith(cut):
            score += 2.5
    return score / len(samples) + (0.2 if rule.get("css") == "h1" else 0.0)


def guess_text(samples: Sequence[Sample], title: Rule) -> Rule | None:
    """The element with the most words of its own that differ from ad to ad; else what stands in the page's data."""
    told = _told(samples)
    best, best_score = None, float(MIN_TEXT)
    name = " ".join(map(words, values(title, samples[0])[:1]))
    titles = set(elements(title["css"], [samples[0].root])) if "css" in title and "attribute" not in title else set()
    for element in elements(_BLOCKS, [samples[0].root]):
        score = _text_score(element, titles, name, told)
        if score <= best_score:
            continue
        rule = _text_rule(element, samples)
        if rule is not None and _differs(rule, samples):
            best, best_score = rule, score
    if best is not None:
        return best
    loose = _loose_text(samples)
    if loose is not None:
        return loose
    if told:
        for path in ("description", "articleBody", "text"):
            rule = {"json_ld": path, "convert": ["html"]}
            if one_each(rule, samples):
                return rule
    for path, key in paths(samples[0].data):
        rule = {"json": path, "convert": ["html"], "take": "first"}
        if re.search(r"descr|body|text|content|omschrijving", key, re.I) and all(
            len(value) > MIN_TEXT for value in one_each(rule, samples) or [""]
        ):
            return rule
    rule = {"xpath": "/html/head/meta[@name='description']/@content"}
    return rule if (one_each(rule, samples) and _differs(rule, samples)) else None


def _told(samples: Sequence[Sample]) -> str:
    """What the first page's own data call the description, to know it by when it is met."""
    first = samples[0]
    data = first.page.json_ld(first.types) if first.types else None
    texts = as_texts(data.get("description")) if isinstance(data, dict) else []
    for meta in elements("meta[property='og:description'], meta[name='description']", [first.root]):
        texts.append(meta.get("content", ""))
    return words(CONVERTERS["html"](texts[0])) if texts else ""


def _text_score(element: Element, titles: set[Element], name: str, told: str) -> float:
    said = f"{element.get('class', '')} {element.get('id', '')} {element.get('itemprop', '')}"
    if any(title is element or element in title.iterancestors() for title in titles) or elements(
        "h1, nav, h1 *", [element]
    ):
        return 0.0
    hinted = bool(TEXT_HINT.search(said))
    if elements(FURNITURE, [element]) or (not hinted and elements("h2, img", [element])):
        return 0.0
    if NO_TEXT.search(said) or any(
        NO_TEXT.search(f"{above.get('class', '')} {above.get('id', '')}") for above in element.iterancestors()
    ):
        return 0.0
    text = shown(element)
    if name and text.startswith(name) and not told.startswith(name):
        return 0.0  # the title, its author, its date and then the text: too much
    linked = sum(len(shown(anchor)) for anchor in element.iter("a"))
    deepest = max((len(shown(child)) for child in element), default=0)
    if deepest > 0.9 * len(text) and len(element) == 1:
        return 0.0
    score = (len(text) - 2 * linked) * (3.0 if hinted else 1.0)
    start = told.rstrip(" .…")[:80]
    if len(start) > MIN_TEXT and text.startswith(start):
        score *= 4
    return score


def _text_rule(element: Element, samples: Sequence[Sample]) -> Rule | None:
    """A rule that finds this element and one like it on every page, or the first of its like."""
    for css in selectors(element):
        counts = [len(elements(css, [sample.root])) for sample in samples]
        if max(counts) == 1 and elements(css, [samples[0].root]) == [element]:
            return _without_headings(css, element, samples)
    parent = element.getparent()
    if element.tag == "p" and parent is not None:
        for css in selectors(element):
            here = elements(css, [samples[0].root])
            if ">" in css and here and all(one.getparent() is parent for one in here):
                return {"css": css, "take": "many"}
    for css in selectors(element):
        if elements(css, [samples[0].root])[:1] == [element]:
            return {"css": css, "take": "first"}  # a thread: the first is the ad, the others answer it
    where = _from_the_top(element)
    found = [values({"xpath": where}, sample) for sample in samples]
    return {"xpath": where, "take": "many"} if all(len(one) == 1 for one in found) else None


def _without_headings(css: str, element: Element, samples: Sequence[Sample]) -> Rule:
    """A heading that is the same everywhere ("Description") is no word of the ad."""
    whole: Rule = {"css": css, "take": "many"}
    headings = [shown(one) for one in elements("h2, h3, h4", [element])]
    if not headings or _differs({"css": f"{css} h2, {css} h3, {css} h4", "take": "many"}, samples):
        return whole
    rest: Rule = {"css": f"{css} > :not(h2):not(h3):not(h4)", "take": "many"}
    for sample in samples:
        kept = sum(len(words(value)) for value in values(rest, sample))
        everything = sum(len(words(value)) for value in values(whole, sample))
        if kept + sum(map(len, headings)) + 10 < everything:
            return whole  # some of the words stand in no element of their own
    return rest


def _from_the_top(element: Element) -> str:
    """The way down from the body by numbers: all that is left on a page without classes."""
    steps = []
    for part in (element, *element.iterancestors()):
        if part.tag == "body":
            break
        same = list(part.itersiblings(part.tag, preceding=True))
        steps.append(f"{part.tag}[{len(same) + 1}]")
    return "./" + "/".join(reversed(steps))


def _differs(rule: Rule, samples: Sequence[Sample]) -> bool:
    found = [" ".join(values(rule, sample)) for sample in samples]
    return len(samples) < 2 or len(set(found)) > len(samples) / 2


def _loose_text(samples: Sequence[Sample]) -> Rule | None:
    """On old pages: the element with the most text of its own, between and after other things."""
    best: tuple[int, str] = (40, "")
    for element in elements("body *", [samples[0].root]):
        own_id = element.get("id", "")
        size = sum(len(words(text)) for text in _OWN_TEXT(element))
        if size > best[0] and re.fullmatch(r"[A-Za-z][\w-]*", own_id):
            best = size, f"//{element.tag}[@id='{own_id}']/text()"
    rule = {"xpath": best[1], "take": "many"}
    return rule if best[1] and _differs(rule, samples) else None
