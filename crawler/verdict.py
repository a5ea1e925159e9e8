"""How a site's crawl went, from what was stored of it: never from an exit status, which proves nothing.

The order is DESIGN sec 3. Shares are judged with their chance: three new ads without a price on a quiet night
are no alarm, three hundred are. A share alarms when so few hits would come about by chance less than once in
ten thousand nights.
"""

import math
import statistics
from collections.abc import Sequence

from crawler.profile import Expect
from extractors.captured import CrawlCounts, FailureKind, Verdict

CHANCE = 1e-4
MEDIAN_NIGHTS = 14
MIN_HISTORY = 3
SLOW_FACTOR = 4.0
LOOK_BACK = (0, 3, 6)
"""Nights before this one that are judged with it: where two ads a night are new, one night alone says nothing."""

_FIELD_NAMES = {
    "title": "titel", "text": "tekst", "photos": "foto's", "name": "naam", "phone": "telefoonnummer", "price": "prijs",
    "city": "plaats", "age": "leeftijd", "posted": "datum", "updated": "wijzigingsdatum", "address": "adres",
    "availability": "beschikbaarheid", "email": "e-mailadres", "website": "website",
}


def judge(
    expect: Expect, expected_fields: Sequence[str], counts: CrawlCounts, history: Sequence[CrawlCounts]
) -> tuple[Verdict, str]:
    """The verdict and one Dutch line. `history`: earlier `ok` nights, newest first."""
    if counts.crashed:
        return Verdict.CRASHED, "de ronde brak af; de volgende ronde gaat verder waar deze bleef"
    recent = list(history[:MEDIAN_NIGHTS])
    for verdict, line in (
        (Verdict.BLOCKED, _blocked(expect, counts)),
        (Verdict.UNREACHABLE, _unreachable(counts)),
        (Verdict.GONE, _gone(counts)),
        (Verdict.REDIRECTED, _redirected(counts)),
        (Verdict.CHANGED, _changed(expect, counts)),
        (Verdict.DEGRADED, _degraded(expect, expected_fields, counts, recent)),
        (Verdict.SLOW, _slow(expect, counts, recent)),
    ):
        if line:
            return verdict, line
    if counts.pending:
        return Verdict.TRUNCATED, f"de nacht was te kort: {counts.pending} stuks werk wachten op de volgende ronde"
    return Verdict.OK, f"{counts.ads_listed} advertenties gezien"


def _failed(counts: CrawlCounts, *kinds: FailureKind) -> int:
    return sum(counts.failures.get(kind.value, 0) for kind in kinds)


def _pages(counts: CrawlCounts) -> int:
    """Answers of any kind, photos apart."""
    photo_failures = _failed(counts, FailureKind.PHOTO)
    return counts.listing_pages + counts.ads_fetched + sum(counts.failures.values()) - photo_failures


def _nothing_read(counts: CrawlCounts) -> bool:
    return not counts.listing_pages and not counts.ads_fetched


def _blocked(expect: Expect, counts: CrawlCounts) -> str:
    blocked = _failed(counts, FailureKind.BLOCKED)
    if blocked and (_nothing_read(counts) or (blocked >= 3 and blocked > expect.blocked_share * _pages(counts))):
        return f"de site weigerde {blocked} verzoeken; er wordt niets omzeild, neem contact op met de site"
    robots = _failed(counts, FailureKind.ROBOTS)
    if robots and _nothing_read(counts):
        return "robots.txt van de site verbiedt deze pagina's"
    return ""


_UNREACHABLE = {
    FailureKind.TIMEOUT: "geen antwoord binnen de tijd",
    FailureKind.DNS: "de servernaam bestaat niet (meer)",
    FailureKind.REFUSED: "de verbinding werd geweigerd",
    FailureKind.HTTP: "de server gaf een foutmelding",
    FailureKind.GUARD: "het adres mag niet bezocht worden",
    FailureKind.TOO_LARGE: "het antwoord was te groot",
    FailureKind.BROWSER: "de pagina kon niet getoond worden: Chromium ontbreekt of faalde",
    FailureKind.OTHER: "de verbinding brak af",
}


def _unreachable(counts: CrawlCounts) -> str:
    failed = _failed(counts, *_UNREACHABLE)
    gone = _failed(counts, FailureKind.GONE, FailureKind.REDIRECTED, FailureKind.PARSE)
    if not failed or (not (_nothing_read(counts) and failed >= gone) and failed <= _pages(counts) / 2):
        return ""
    worst = max(_UNREACHABLE, key=lambda kind: counts.failures.get(kind.value, 0))
    return f"{_UNREACHABLE[worst]} ({failed} van {_pages(counts)} verzoeken mislukt)"


def _gone(counts: CrawlCounts) -> str:
    if not counts.listing_pages and _failed(counts, FailureKind.GONE):
        return "de lijst bestaat niet meer (404 of 410): controleer de beginadressen"
    return ""


def _redirected(counts: CrawlCounts) -> str:
    redirected = _failed(counts, FailureKind.REDIRECTED)
    if redirected and (_nothing_read(counts) or redirected > _pages(counts) / 5):
        return f"de site verwijst door naar een andere server ({redirected} keer): is zij verhuisd?"
    return ""


def _changed(expect: Expect, counts: CrawlCounts) -> str:
    if counts.listing_pages and not counts.ads_listed and expect.min_ads:
        return "de lijsten zijn er, maar er staat geen herkenbare advertentie meer in: de site is veranderd"
    unread = _failed(counts, FailureKind.PARSE)
    if unread and (unread >= counts.ads_fetched):
        return f"{unread} pagina's waren niet te lezen zoals het profiel zegt: de site is veranderd"
    return ""


def _degraded(
    expect: Expect, expected_fields: Sequence[str], counts: CrawlCounts, recent: Sequence[CrawlCounts]
) -> str:
    if counts.ads_listed < expect.min_ads:
        return f"{counts.ads_listed} advertenties gezien, ten minste {expect.min_ads} verwacht"
    if counts.ads_listed > expect.max_ads:
        return f"{counts.ads_listed} advertenties gezien, hoogstens {expect.max_ads} verwacht"
    if len(recent) >= MIN_HISTORY and not counts.pending:
        usual = statistics.median(night.ads_listed for night in recent)
        if counts.ads_listed < expect.drop_share * usual and _chance_of_so_many(counts.ads_listed, usual) < CHANCE:
            return f"{counts.ads_listed} advertenties gezien, gewoonlijk {usual:.0f}"
    thin = _thin_field(expect, expected_fields, counts, recent)
    if thin:
        return thin
    lost = sum(counts.failures.values()) - _failed(counts, FailureKind.PHOTO, FailureKind.ROBOTS)
    if _too_many(lost, _pages(counts), expect.failed_share):
        return f"{lost} van {_pages(counts)} pagina's mislukten"
    photos = _failed(counts, FailureKind.PHOTO)
    if photos >= 10 and photos > counts.photos:
        return f"{photos} foto's waren niet op te halen of geen foto"
    return ""


def _thin_field(
    expect: Expect, expected_fields: Sequence[str], counts: CrawlCounts, recent: Sequence[CrawlCounts]
) -> str:
    fetched = counts.ads_fetched
    if not fetched:
        return ""
    for name in expected_fields:
        share = counts.coverage.get(name, 0.0)
        floor = float(expect.coverage.get(name, 0.0))  # type: ignore[call-overload]  # a str, not yet a Literal
        if floor and share < floor and _chance_of_so_few(_hits(counts, name), fetched, floor) < CHANCE:
            return f"{_FIELD_NAMES.get(name, name)}: bij {share:.0%} gevonden, ten minste {floor:.0%} verwacht"
        for before in LOOK_BACK:
            thin = _thinner(expect, name, [counts, *recent[:before]], recent[before:])
            if thin:
                return f"{_FIELD_NAMES.get(name, name)}: {thin}"
    return ""


def _thinner(
    expect: Expect, name: str, lately: Sequence[CrawlCounts], earlier: Sequence[CrawlCounts]
) -> str:
    """Whether a field is found far less often than in the nights before, and more than chance would have it.

    Few ads are new on a quiet night, and a hundred per cent of few ads promises nothing: the chance is that of so
    few hits given the hits and misses of the earlier nights together, not given their median.
    """
    known = [night for night in earlier if night.ads_fetched]
    if len(known) < MIN_HISTORY:
        return ""
    hits, tried = sum(_hits(night, name) for night in lately), sum(night.ads_fetched for night in lately)
    had, of = sum(_hits(night, name) for night in known), sum(night.ads_fetched for night in known)
    usual = statistics.median(night.coverage.get(name, 0.0) for night in known)
    if hits >= expect.drop_share * usual * tried or _chance_given(hits, tried, had, of) >= CHANCE:
        return ""
    return f"bij {hits / tried:.0%} gevonden, gewoonlijk {usual:.0%}"


def _hits(counts: CrawlCounts, name: str) -> int:
    return round(counts.coverage.get(name, 0.0) * counts.ads_fetched)


def _slow(expect: Expect, counts: CrawlCounts, recent: Sequence[CrawlCounts]) -> str:
    now = counts.median_elapsed_s
    if now > expect.slow_s:
        return f"de site antwoordt traag: gewoonlijk {now:.0f} s per pagina"
    if len(recent) >= MIN_HISTORY and now > 2:
        usual = statistics.median(night.median_elapsed_s for night in recent)
        if now > SLOW_FACTOR * usual:
            return f"de site antwoordt traag: {now:.1f} s per pagina, anders {usual:.1f} s"
    return ""


def _too_many(failed: int, tried: int, allowed: float) -> bool:
    """More failures than allowed, and more than chance would give."""
    if not tried or failed <= allowed * tried:
        return False
    return _chance_of_so_few(tried - failed, tried, 1 - allowed) < CHANCE


def _chance_of_so_few(hits: int, tried: int, share: float) -> float:
    """P(at most `hits` of `tried`) when each hits with chance `share`: the lower tail of the binomial."""
    if share >= 1:
        return 0.0 if hits < tried else 1.0
    if share <= 0:
        return 1.0
    log_hit, log_miss = math.log(share), math.log1p(-share)
    total = 0.0
    for count in range(hits + 1):
        ways = math.lgamma(tried + 1) - math.lgamma(count + 1) - math.lgamma(tried - count + 1)
        total += math.exp(ways + count * log_hit + (tried - count) * log_miss)
    return min(1.0, total)


def _chance_of_so_many(count: int, usual: float) -> float:
    """P(at most `count`) where `usual` is the mean: Poisson. From 8 ads to 3 is a quiet week, from 80 to 30 is not."""
    if usual <= 0:
        return 1.0
    return min(1.0, sum(math.exp(k * math.log(usual) - usual - math.lgamma(k + 1)) for k in range(count + 1)))


def _chance_given(hits: int, tried: int, had: int, of: int) -> float:
    """P(at most `hits` of `tried`) after `had` of `of`: beta-binomial, every share as likely beforehand."""
    seen, missed = had + 1, of - had + 1
    total = 0.0
    for count in range(hits + 1):
        ways = math.lgamma(tried + 1) - math.lgamma(count + 1) - math.lgamma(tried - count + 1)
        total += math.exp(ways + _log_beta(count + seen, tried - count + missed) - _log_beta(seen, missed))
    return min(1.0, total)


def _log_beta(one: float, other: float) -> float:
    return math.lgamma(one) + math.lgamma(other) - math.lgamma(one + other)
