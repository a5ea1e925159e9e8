"""How well telephone numbers are read: precision and recall per style and language, beside libphonenumber's matcher.

A line may say its "language"; else the end of its style does ("words:pl"), and else it is the language most of its
text is in. `language_gap` is the difference in recall between the best and the worst language, in points.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

import phonenumbers
from phonenumbers import phonenumbermatcher

from extractors.captured import AdContent
from extractors.facts import LINKING_CONFIDENCE
from extractors.language import language_of
from extractors.normalise import fold
from extractors.number_words import LANGUAGES
from extractors.phones import find_phones

Reader = Callable[[str], set[str]]


def ours(text: str) -> set[str]:
    """Numbers that may link; synthetic numbering beside ordinary validity."""
    facts, _ = find_phones(fold(text), "text", "synthetic")
    return {fact.e164 for fact in facts if fact.confidence >= LINKING_CONFIDENCE}


def _matcher(leniency: int) -> Reader:
    def read(text: str) -> set[str]:
        found: set[str] = set()
        with _synthetic_counts():
            for match in phonenumbers.PhoneNumberMatcher(text, "NL", leniency=leniency):
                e164 = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
                if _is_valid(match.number):
                    found.add(e164)
        return found

    return read


def _is_valid(number: phonenumbers.PhoneNumber) -> bool:
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return phonenumbers.is_valid_number(number) or is_synthetic(e164)


@contextmanager
def _synthetic_counts() -> Iterator[None]:
    """While it lasts the matcher takes numbers that can belong to nobody for valid ones, as our own reader does.

    Everything else of its leniency stays: what may stand around a number, and that its national prefix is there.
    Without this VALID finds nothing on synthetic ads and POSSIBLE alone would stand for the library.
    """
    with patch.object(phonenumbermatcher, "is_valid_number", _is_valid):
        yield


def is_synthetic(e164: str) -> bool:
    """Blocks that can belong to nobody."""
    return (e164.startswith(("+3167", "+3169")) and len(e164) == 12) or (
        e164.startswith("+447700900") and len(e164) == 13
    )


PEERS: dict[str, Reader] = {
    "PhoneNumberMatcher VALID": _matcher(phonenumbers.Leniency.VALID),
    "PhoneNumberMatcher POSSIBLE": _matcher(phonenumbers.Leniency.POSSIBLE),
}


class Tally:
    """Counts of one style or of all."""

    def __init__(self) -> None:
        self.right = self.given = self.wanted = self.texts = 0

    def add(self, found: set[str], wanted: set[str]) -> None:
        self.right += len(found & wanted)
        self.given += len(found)
        self.wanted += len(wanted)
        self.texts += 1

    def figures(self) -> dict[str, float]:
        return {
            "precision": round(self.right / self.given, 4) if self.given else 1.0,
            "recall": round(self.right / self.wanted, 4) if self.wanted else 1.0,
        }


def measure(samples: list[dict[str, object]], read: Reader) -> dict[str, object]:
    """The figures of one reader over all samples."""
    total = Tally()
    styles: dict[str, Tally] = {}
    languages: dict[str, Tally] = {}
    negatives = false_hits = 0
    began = time.perf_counter()
    found = [read(str(sample["text"])) for sample in samples]
    seconds = time.perf_counter() - began
    for sample, numbers in zip(samples, found, strict=True):
        phones = sample["phones"]
        wanted = {str(phone) for phone in phones} if isinstance(phones, list) else set()
        total.add(numbers, wanted)
        styles.setdefault(str(sample.get("style", "")), Tally()).add(numbers, wanted)
        if wanted:
            languages.setdefault(language(sample), Tally()).add(numbers, wanted)
        else:
            negatives += 1
            false_hits += bool(numbers)
    by_language = {name: tally.figures() | {"ads": tally.texts} for name, tally in sorted(languages.items())}
    recalls = [tally.figures()["recall"] for tally in languages.values()]
    return {
        **total.figures(),
        "negatives": negatives,
        "negatives_with_false_hit": false_hits,
        "ads_per_s": round(len(samples) / seconds, 1) if seconds else 0.0,
        "styles": {name: tally.figures() for name, tally in sorted(styles.items())},
        "languages": by_language,
        "language_gap": round(100 * (max(recalls) - min(recalls)), 2) if recalls else 0.0,
    }


def language(sample: dict[str, object]) -> str:
    """What language an ad is in."""
    said = sample.get("language")
    if isinstance(said, str):
        return said
    end = str(sample.get("style", "")).rpartition(":")[2]
    return end if end in LANGUAGES else language_of(fold(str(sample["text"])).text)


def load(folder: Path) -> list[dict[str, object]]:
    lines = (folder / "texts.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="eval phones")
    parser.add_argument("--in", dest="folder", type=Path, required=True)
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--misses", action="store_true", help="print what was read wrongly (to stderr)")
    args = parser.parse_args(argv)
    try:
        samples = load(args.folder)
    except (OSError, ValueError) as error:
        print(f"{args.folder / 'texts.jsonl'}: {error}", file=sys.stderr)
        return 1
    ours("warm up 0612")
    extract_once()
    report = measure(samples, ours)
    if args.misses:
        for sample in samples:
            found = ours(str(sample["text"]))
            if found != set(sample["phones"]):  # type: ignore[call-overload]  # a list of strings in the contract
                print(json.dumps({**sample, "found": sorted(found)}, ensure_ascii=False), file=sys.stderr)
    if not args.no_peers:
        report["peer"] = {
            name: {key: value for key, value in measure(samples, read).items() if key != "languages"}
            for name, read in PEERS.items()
        }
    print(json.dumps(report, ensure_ascii=False))
    return 0


def extract_once() -> None:
    """Builds the tables before the clock starts."""
    from extractors.extract import extract

    extract(AdContent("t", "bel nul zes, 06"), seen_at=datetime(2026, 11, 2, tzinfo=UTC), numbering="synthetic")
