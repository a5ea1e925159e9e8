"""The words people see on a page, and the page as text-only HTML."""

import re
from collections.abc import Collection

from lxml import etree
from lxml.etree import _Element as Element

_BREAK = "\x1e"    # between blocks; never in a page's own text after cleaning

SILENT = frozenset(
    {"script", "style", "noscript", "template", "svg", "math", "head", "iframe", "object", "canvas", "video",
     "audio", "map", "datalist"}
)
BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "br", "button", "caption", "center", "dd", "details",
     "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
     "h6", "header", "hr", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section", "select", "summary",
     "table", "tbody", "textarea", "tfoot", "thead", "tr", "ul"}
)
CELLS = frozenset({"td", "th"})

_DROPPED = (
    "script", "style", "noscript", "template", "svg", "math", "img", "picture", "source", "video", "audio", "track",
    "iframe", "object", "embed", "canvas", "link", "meta", "base", "input", "map", "area",
)


def visible_text(*nodes: Element, without: Collection[Element] = frozenset()) -> str:
    """The text of elements as people see it: one line a block, single spaces, no scripts.

    `without`: elements inside them that are left out.
    """
    out: list[str] = []
    for node in nodes:
        _walk(node, out, without)
        out.append(_BREAK)
    return tidy("".join(out))


def tidy(text: str) -> str:
    """Single spaces, one line a block, no empty lines."""
    return "\n".join(line for raw in text.split(_BREAK) if (line := " ".join(raw.split())))


def _walk(node: Element, out: list[str], without: Collection[Element]) -> None:
    tag = node.tag
    if not isinstance(tag, str) or tag in SILENT or node in without:    # a comment's tag is no string
        return
    block = tag in BLOCKS
    if block:
        out.append(_BREAK)
    elif tag in CELLS:
        out.append(" ")
    if node.text:
        out.append(node.text.replace("\n", _BREAK) if tag in ("pre", "textarea") else node.text)
    for child in node:
        _walk(child, out, without)
        if child.tail:
            out.append(child.tail)
    if block:
        out.append(_BREAK)
    elif tag in CELLS:
        out.append(" ")


def text_only(root: Element) -> str:
    """The page as HTML without scripts, styles, pictures, comments or attributes (links keep an ordinary `href`).

    Takes the tree apart: read everything else from it first.
    """
    etree.strip_elements(root, etree.Comment, etree.ProcessingInstruction, *_DROPPED, with_tail=False)
    for element in root.iter():
        attributes = element.attrib
        if attributes:
            href = attributes.get("href") if element.tag == "a" else None
            attributes.clear()
            if href and not href.lstrip().lower().startswith(("data:", "javascript:", "blob:")):
                attributes["href"] = href
    html: str = etree.tostring(root, encoding="unicode", method="html")
    return _SPACE.sub(_one_space, html)


_SPACE = re.compile(r"\s{2,}")


def _one_space(match: re.Match[str]) -> str:
    return "\n" if "\n" in match[0] else " "
