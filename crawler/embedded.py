"""The JSON that a page is, or that stands in it."""

import re

from crawler.page import Json, Page, read_json
from crawler.picking import compiled, select
from crawler.profile import EmbeddedJson


class EmbeddedReader:
    """Finds a page's JSON: the whole answer without a rule, else where the rule says."""

    def __init__(self, rule: EmbeddedJson | None) -> None:
        self._rule = rule
        self._regex = re.compile(rule.regex, re.S) if rule and rule.regex else None

    def read(self, page: Page) -> Json:
        """The JSON; None when there is none."""
        if self._rule is None or page.is_json:
            return page.json
        if self._regex is not None:
            match = self._regex.search(page.source)
            return read_json(match[1] if match.re.groups else match[0]) if match else None
        if page.tree is None or self._rule.css is None:
            return None
        for found in select(compiled(self._rule.css, None), [page.tree]):
            return read_json(found if isinstance(found, str) else found.text or "")
        return None
