"""Every setting of the crawl subprocess, with the library's default where ours differs for a reason.

Values: crawling.md sec 1.3 and DESIGN sec 11. Scrapy's defaults are made for scraping, not for safety.
"""

import re

from crawler.frames import Setup
from crawler.profile import SiteProfile
from crawler.profile_fetch import FLOOR_DELAY_S

MAX_BYTES = 8 * 1024 * 1024
MAX_REDIRECTS = 5
SLACK_S = 0.05      # a request that leaves or arrives a little late must not find the next one too close behind it
USER_AGENT = "Baken/1.0 (gemeentelijk toezicht op openbare advertenties; {contact})"


def user_agent(contact: str) -> str:
    """An honest name with an address people can write to."""
    return USER_AGENT.format(contact=re.sub(r"[^\x21-\x7e ]|[()<>]", "", contact)[:200].strip() or "contact onbekend")


def settings_for(profile: SiteProfile, setup: Setup) -> dict[str, object]:
    """The Scrapy settings of one site's crawl."""
    fetch = profile.fetch
    delay_s = fetch.delay_s if setup.loopback else max(fetch.delay_s, FLOOR_DELAY_S)
    if delay_s:
        delay_s += SLACK_S
    concurrency = fetch.concurrency if setup.loopback else 1
    # Jitter only lengthens: Scrapy's goes both ways round the middle, so the middle is moved up.
    middle_s = delay_s * (1 + fetch.jitter / 2)
    jitter = (fetch.jitter / 2) / (1 + fetch.jitter / 2)
    settings: dict[str, object] = {
        "BAKEN_LOOPBACK": setup.loopback,
        "BAKEN_PAGE_ORIGINS": profile.origins,
        "BAKEN_PHOTO_ORIGINS": profile.photo_origins,
        "USER_AGENT": user_agent(setup.contact),
        # The pace: red line 2.
        "CONCURRENT_REQUESTS": max(concurrency, 2),
        "CONCURRENT_REQUESTS_PER_DOMAIN": concurrency,
        "DOWNLOAD_DELAY": middle_s,
        "DOWNLOAD_DELAY_JITTER": jitter if delay_s else 0.0,
        "AUTOTHROTTLE_ENABLED": delay_s > 0,
        "AUTOTHROTTLE_START_DELAY": middle_s,
        "AUTOTHROTTLE_MAX_DELAY": max(60.0, middle_s),
        "AUTOTHROTTLE_TARGET_CONCURRENCY": 1.0,
        # Limits: a hostile page costs seconds and megabytes, not the night.
        "DOWNLOAD_TIMEOUT": fetch.timeout_s,           # [180]
        "DOWNLOAD_MAXSIZE": MAX_BYTES,                 # [1 GiB]; also while unpacking
        "DOWNLOAD_WARNSIZE": 0,
        "DOWNLOAD_FAIL_ON_DATALOSS": True,
        "DNS_TIMEOUT": 15,                             # [60]
        "REDIRECT_MAX_TIMES": MAX_REDIRECTS,           # [20]
        "REDIRECT_PRIORITY_ADJUST": 0,
        "RETRY_TIMES": fetch.retries,
        "RETRY_PRIORITY_ADJUST": 0,
        "RETRY_GIVE_UP_LOG_LEVEL": "INFO",
        "METAREFRESH_ENABLED": False,                  # [True] a page does not send us anywhere
        "MEMUSAGE_LIMIT_MB": 1024,                     # [none]
        "MEMUSAGE_CHECK_INTERVAL_SECONDS": 15.0,
        # Trust.
        "DOWNLOAD_VERIFY_CERTIFICATES": True,          # [False]
        "TWISTED_DNS_RESOLVER": "crawler.fetch_guard.GuardedResolver",
        "DOWNLOAD_HANDLERS": {"data": None, "file": None, "ftp": None, "s3": None},
        "ROBOTSTXT_OBEY": False,                       # obeyed by our own middleware, see crawler/robots.py
        "REFERER_ENABLED": False,                      # [True] sites need not know where we come from
        "HTTPPROXY_ENABLED": False,                    # [True] no proxies, not from the environment either
        # Doors that are open by default.
        "REMOTE_CONTROL_ENABLED": False,               # [True] runs Python sent over HTTP
        "TELNETCONSOLE_ENABLED": False,                # [on]
        "COOKIES_ENABLED": False,                      # [True]
        # Nothing on disk.
        "HTTPCACHE_ENABLED": False,
        "JOBDIR": None,
        "FEEDS": {},
        "ITEM_PIPELINES": {},
        "FILES_STORE": None,
        "IMAGES_STORE": None,
        "LOG_LEVEL": "WARNING",
        "LOG_FILE": None,
        "STATS_DUMP": False,
        "LOGSTATS_INTERVAL": 0,
        "DEFAULT_REQUEST_HEADERS": {
            "Accept": "text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8",
            "Accept-Language": "nl,en;q=0.5",
        },
        "CONCURRENT_ITEMS": 1,     # [100] tasks made for every response; ours gives its record away itself
        "DUPEFILTER_CLASS": "scrapy.dupefilters.BaseDupeFilter",     # the parent knows what was asked for
        "SCHEDULER_MEMORY_QUEUE": "scrapy.squeues.FifoMemoryQueue",  # [last in, first out] the parent's order is kept
        "SCHEDULER_PRIORITY_QUEUE": "scrapy.pqueues.ScrapyPriorityQueue",     # there is one slot only
        "SPIDER_MIDDLEWARES_BASE": {"scrapy.spidermiddlewares.start.StartSpiderMiddleware": 25},
        "DOWNLOADER_MIDDLEWARES_BASE": {
            "crawler.pace.StopMiddleware": 10,
            "crawler.fetch_guard.GuardMiddleware": 20,
            "crawler.robots.RobotsMiddleware": 100,
            "scrapy.downloadermiddlewares.downloadtimeout.DownloadTimeoutMiddleware": 350,
            "scrapy.downloadermiddlewares.defaultheaders.DefaultHeadersMiddleware": 400,
            "scrapy.downloadermiddlewares.useragent.UserAgentMiddleware": 500,
            "crawler.pace.PoliteRetry": 550,
            "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": 590,
            "crawler.wire_tap.WireTap": 595,
            "crawler.redirects.QuietRedirects": 600,
        },
        "EXTENSIONS_BASE": {
            "scrapy.extensions.memusage.MemoryUsage": 0,
            "scrapy.extensions.throttle.AutoThrottle": 0,
        },
    }
    if fetch.mode == "browser" and setup.browser_path:
        from crawler.browser import browser_settings  # Playwright takes a second to import

        settings |= browser_settings(profile, setup, user_agent(setup.contact))
    return settings
