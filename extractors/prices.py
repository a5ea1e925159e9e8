# ruff: noqa: E501 -- word tables
"""Prices as the advertiser wrote them, with the time they are for.

A line is read as a row of amounts and durations; each amount takes the duration on one side of it, the same side all
along the row. Where both sides fit as well, it takes none: an hour at the price of half an hour is worse than no hour.
"""

import itertools
import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

from extractors.facts import PriceFact
from extractors.normalise import Folded
from extractors.price_words import NIGHT, Token, tokens
from extractors.text_shape import digit_runs
from extractors.triggers import around, hits_in

LONGEST_WITHOUT_SIGN = 300
"""Minutes; a number after more hours than this is only a price with a sign of money."""

_LINK_WORD = re.compile(r"(?:[:=>(]|->|=>|-|(?:voor|is|kost|for|fur|pour|por|per|p/|vanaf|v\.?a\.?|from|ab|het|an|pro|par|na|za|pe|la|le|el|die|der|een|one|a|eine|une|una|uma|un|an|o|egy|bir|hele|ganze|full|whole|volle|jedna|1|de|desde|od|da|cada|elke?|every|each|slechts|maar|only|nur|euro|heel|l'|un'|all')(?![a-z]))")
_STRONG = re.compile(rf"[\s.]{{0,3}}(?:{_LINK_WORD.pattern}\s{{0,2}}){{1,3}}")
_DIGIT_UNIT = re.compile(r"\d ?(?:[uhm](?![a-z])|p ?[./]? ?[uh](?![a-z])|/ ?[uh](?![a-z])|uur|uren|uhr|hour|hr|heure|hora|or[ae]|stund|std|godz|saat|min|perc|dak|dk)")
_POSTCODE = re.compile(r"[1-9]\d{3} ?(?:ZL|TL|FT)")
_SENTENCE = re.compile(r"[.!?]\s")
_OPEN = re.compile(r"(?<![a-z])(?:vanaf|v\.?a\.?|from|ab|a partir de|desde|od|de la)[:\s]{1,2}$")
_OPEN_BETWEEN = re.compile(r"(?<![a-z])(?:vanaf|v\.?a\.?|from|ab|desde|od)(?![a-z])")
_BY_SETTING = re.compile(r"(?P<kind>in|out)\s?calls?\s?[:=-]?\s?(?P<n>\d{2,3})(?![\d.:/-]|\s?(?:min|uur|km|%))")
_SETTING = re.compile(
    r"(?P<out>escort|outcall|out call|bij jou|aan huis|op locatie|hotelbezoek|hotel|thuisbezoek|uitcall)|(?P<in>prive\s?ontvangst|ontvangst|incall|in call|bij mij|ontvang)"
)


def find_prices(folded: Folded, part: str) -> list[PriceFact]:
    """Prices between 10 and 5,000 (more in forints and liras) in one part of an ad, for at most three days."""
    text = folded.text
    hits = hits_in(text)
    facts: list[PriceFact] = []
    words = sorted({start for start, _ in hits.places("durations")})
    ranges = sorted(start for start, _ in hits.places("price_ranges"))
    places = hits.places("money") + hits.places("durations") + [unit.span() for _, end in digit_runs(text) if (unit := _DIGIT_UNIT.match(text, end - 1))]
    taken: list[tuple[int, int]] = []
    for start, end in around(text, places, 28, 40) if places else ():
        found = tokens(text, start, end, _between(words, start, end), _between(ranges, start, end))
        for first, last, amount, minutes in _paired(text, found):
            if minutes is None and _POSTCODE.fullmatch(folded.cased, amount.start, amount.end):
                continue
            facts.append(_price(folded, part, first, last, amount, minutes))
            taken.append((first, last))
    for found_setting in hits.at("settings", _BY_SETTING):
        start, end = found_setting.span()
        value = int(found_setting["n"])
        if value >= 20 and not any(start < b and a < end for a, b in taken):
            facts.append(PriceFact(value * 100, "EUR", None, "in" if found_setting["kind"] == "in" else "out", False, folded.span(part, start, end)))
    return sorted(facts, key=lambda fact: fact.span.start)


def _between(places: list[int], start: int, end: int) -> list[int]:
    return places[bisect_left(places, start) : bisect_left(places, end)]


_Pair = tuple[int, int, Token, int | None]     # start, end, amount, minutes


def _paired(text: str, found: list[Token]) -> list[_Pair]:
    """Each amount of a stretch with the minutes it is for."""
    pairs: list[_Pair] = []
    for run in _runs(text, _joined(text, found)):
        pairs += (len(run) > 2 and _lists(text, run)) or _row(text, run)
    return pairs


def _joined(text: str, found: list[Token]) -> list[Token]:
    """ "2 uur 45 minuten" is one duration. """
    out: list[Token] = []
    for token in found:
        last = out[-1] if out else None
        if (
            last is not None and last.kind == token.kind == "duration" and last.counted and token.counted and len(last.minutes) == len(token.minutes) == 1
            and last.minutes[0] >= 60 > token.minutes[0] and text[last.end : token.start].strip() in ("", "en", "and")
            and "\n" not in text[last.end : token.start]
        ):  # fmt: skip
            out[-1] = last._replace(end=token.end, minutes=(last.minutes[0] + token.minutes[0],))
        else:
            out.append(token)
    return out


def _runs(text: str, found: list[Token]) -> list[list[Token]]:
    """Rows of tokens with nothing but signs and words of prices between; a time of day ends a row."""
    runs: list[list[Token]] = [[]]
    for token in found:
        if token.kind == "clock":
            runs.append([])
            continue
        if runs[-1] and not _beside(text, runs[-1][-1], token):
            runs.append([])
        runs[-1].append(token)
    return [run for run in runs if run]


def _beside(text: str, left: Token, right: Token) -> bool:
    return right.start - left.end <= 24 and (_bond(text, left, right) > 0 or _is_list(text[left.end : right.start]))


def _is_list(gap: str) -> bool:
    return gap.strip() in ("/", "|", "/ €")


def _bond(text: str, left: Token, right: Token) -> int:
    """How strongly two neighbours belong together: 3 "uur: 80", 2 "uur 80", 1 "uur - 80"; 0 not at all."""
    gap = text[left.end : right.start]
    if "\n" in gap:
        return 2 if gap.strip() == "" and _fills_line(text, left) and _fills_line(text, right) else 0
    if _SENTENCE.search(gap):
        return 0
    bare = gap.strip(" .)")
    if right.short:
        return 4 if not gap.strip() else 0
    if not bare:
        return 1 if ")" in gap else 2
    if bare == "/":
        return 3 if gap == "/" and left.kind == "amount" else 1
    if bare in ("-", "|", "~", "*", "•", "–", "+"):
        return 1
    return 3 if _STRONG.fullmatch(gap) else 0


def _fills_line(text: str, token: Token) -> bool:
    """Whether a line holds nothing else, as a cell of a table does."""
    before, after = text[max(0, token.start - 3) : token.start], text[token.end : token.end + 3]
    return not before.rsplit("\n", 1)[-1].strip(" ") and not after.split("\n", 1)[0].strip(" ")


def _lists(text: str, run: list[Token]) -> list[_Pair]:
    """ "30/60 min 80/150", "half uur / uur: 80 / 150": one list of durations and one of amounts. """
    kinds = "".join("a" if token.kind == "amount" else "d" for token in run)
    times = [minutes for token in run if token.kind == "duration" for minutes in token.minutes]
    amounts = [token for token in run if token.kind == "amount"]
    if len(times) < 2 or len(amounts) < 2 or not re.fullmatch(r"a+d+|d+a+", kinds):
        return []
    if len(times) != len(amounts):
        return [(token.start, token.end, token, None) for token in amounts if token.money]
    coin = next((token for token in amounts if token.money), None)
    return [
        (token.start, token.end, token._replace(money=True, currency=coin.currency if coin else "EUR"), minutes)
        for token, minutes in zip(amounts, times, strict=True)
    ]


def _row(text: str, run: list[Token]) -> list[_Pair]:
    """The pairing that binds best; where two bind as well, the amounts they disagree on get no minutes."""
    run = [token for token in run if token.kind == "amount" or len(token.minutes) == 1]
    bonds = [
        _bond(text, left, right) if left.kind != right.kind else 0 for left, right in itertools.pairwise(run)
    ]
    early = _match(bonds, early=True)
    late = _match(bonds, early=False) if len(run) > 2 else early
    pairs: list[_Pair] = []
    rows = len(early)
    for index, token in enumerate(run):
        if token.kind != "amount":
            continue
        one, other = _partner(early, index), _partner(late, index)
        if one is None or one != other or not _holds(text, run, index, one, rows):
            if token.money:
                pairs.append((token.start, token.end, token, None))
            continue
        first, last = min(index, one), max(index, one)
        pairs.append((run[first].start, run[last].end, token, run[one].minutes[0]))
    return pairs


def _match(bonds: Sequence[int], *, early: bool) -> frozenset[int]:
    """Indexes of the bonds used, no two beside each other, with the greatest sum; ties go to the earliest or the latest."""
    sums = [0, 0]
    used: list[bool] = []
    for bond in bonds:
        with_it, without = sums[-2] + bond, sums[-1]
        use = bond > 0 and (with_it >= without if not early else with_it > without)
        used.append(use)
        sums.append(with_it if use else without)
    chosen: set[int] = set()
    index = len(bonds) - 1
    while index >= 0:
        if used[index]:
            chosen.add(index)
            index -= 2
        else:
            index -= 1
    return frozenset(chosen)


def _partner(chosen: frozenset[int], index: int) -> int | None:
    return index + 1 if index in chosen else index - 1 if index - 1 in chosen else None


def _holds(text: str, run: list[Token], index: int, other: int, rows: int) -> bool:
    """Whether a number without a sign of money is a price beside that duration."""
    amount, duration = run[index], run[other]
    if amount.money:
        return True
    minutes = duration.minutes[0]
    if minutes > LONGEST_WITHOUT_SIGN and minutes != NIGHT:
        return False    # "om 10 uur 30" is a time
    if other < index:
        return not (duration.counted and minutes % 60 == 0 and amount.cents < 6_000 and rows < 2)    # "1 uur 45"
    return duration.short or rows > 1 or _bond(text, amount, duration) == 3     # "150 per uur"; "22 uur" is none


def _price(folded: Folded, part: str, start: int, end: int, amount: Token, minutes: int | None) -> PriceFact:
    text = folded.text
    before = text[start - len(_SENTENCES.split(folded.cased[max(0, start - 40) : start])[-1]) : start]
    own = text[start:end]
    return PriceFact(
        amount_cents=amount.cents,
        currency=amount.currency,
        minutes=minutes,
        setting=_setting(before, own, text[end : end + 20].split("\n")[0]),
        open_ended=_OPEN.search(before) is not None or _OPEN_BETWEEN.search(own) is not None,
        up_to_cents=amount.up,
        span=folded.span(part, start, end),
    )


_SENTENCES = re.compile(r"[.!?]\s+(?=[A-Z])|\n")


def _setting(before: str, own: str, after: str) -> Literal["in", "out"] | None:
    """Where, by the words beside a price on its line; what stands nearest before it counts first."""
    if own.startswith(("in", "out")):
        return "in" if own.startswith("in") else "out"
    for found in reversed([*_SETTING.finditer(before)]):
        return "out" if found.lastgroup == "out" else "in"
    for words in (own, after):
        kinds = {found.lastgroup for found in _SETTING.finditer(words)}
        if kinds:
            return "out" if "out" in kinds else "in"
    return None
