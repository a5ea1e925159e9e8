"""The peer of `bench crawl`: a bare Scrapy spider that follows the lists and parses, and keeps nothing.

`python -m bench.crawl_peer PORT` prints the pages it read and the seconds between its first and last page.
"""

import json
import sys
import time
from collections.abc import Iterator

from scrapy import Spider
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.http import Request, Response

FIELDS = ("h1", ".naam", ".plaats", ".leeftijd", ".telefoon", ".sinds")


class BareSpider(Spider):
    name = "bare"
    pages = 0
    began = 0.0
    ended = 0.0

    def parse(self, response: Response) -> Iterator[Request]:
        self.count()
        for href in response.css("li.ad a::attr(href)").getall():
            yield response.follow(href, self.parse_ad)
        following = response.css("a[rel=next]::attr(href)").get()
        if following:
            yield response.follow(following, self.parse)

    def parse_ad(self, response: Response) -> Iterator[dict[str, str | None]]:
        self.count()
        found = {css: response.css(f"{css}::text").get() for css in FIELDS}
        found["text"] = " ".join(response.css(".tekst *::text").getall())
        found["data"] = json.loads(response.css("script[type='application/ld+json']::text").get() or "{}").get("price")
        if not found["h1"]:
            yield found    # never: nothing is kept

    def count(self) -> None:
        BareSpider.pages += 1
        BareSpider.ended = time.monotonic()
        BareSpider.began = BareSpider.began or BareSpider.ended


def main(port: int) -> None:
    process = AsyncCrawlerProcess({
        "LOG_LEVEL": "WARNING", "TELNETCONSOLE_ENABLED": False, "REMOTE_CONTROL_ENABLED": False,
    })
    process.crawl(BareSpider, start_urls=[f"http://127.0.0.1:{port}/lijst/0"])
    process.start()
    print(json.dumps({"pages": BareSpider.pages, "seconds": BareSpider.ended - BareSpider.began}))


if __name__ == "__main__":
    main(int(sys.argv[1]))
