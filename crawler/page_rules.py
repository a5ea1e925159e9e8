"""Pages that say something else than what was asked for: gone, blocked, the end of a list."""

import re
from collections.abc import Iterable

from crawler.page import Page
from crawler.picking import compiled, select
from crawler.selectors import PageRule


class PageRules:
    """A profile's rules of one sort; a page matches when one rule matches whole."""

    def __init__(self, rules: Iterable[PageRule]) -> None:
        self._rules = [(rule, re.compile(rule.url) if rule.url else None) for rule in rules]

    def match(self, page: Page) -> bool:
        return any(self._fits(rule, url, page) for rule, url in self._rules)

    @staticmethod
    def _fits(rule: PageRule, url: re.Pattern[str] | None, page: Page) -> bool:
        if rule.status and page.status not in rule.status:
            return False
        if url is not None and not url.search(page.url):
            return False
        if rule.text is not None and rule.text.lower() not in page.source.lower():
            return False
        if rule.css is not None:
            return page.tree is not None and bool(select(compiled(rule.css, None), [page.tree]))
        return True
