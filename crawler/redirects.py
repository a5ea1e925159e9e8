"""Redirects, followed within the site only (the guard sees each step), without saying where we came from."""

from typing import Self

from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.redirect import RedirectMiddleware
from scrapy.http import Request, Response


class QuietRedirects(RedirectMiddleware):
    """Scrapy's redirects without a Referer, and without its warning that nobody sets one."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        middleware = cls(crawler.settings)
        middleware.crawler = crawler
        return middleware

    def handle_referer(self, request: Request, response: Response) -> None:
        request.headers.pop("Referer", None)
