# ruff: noqa: E501 -- pieces of texts
"""How the work of each extractor grows with the length of a text: CPU seconds on 100 kB and on 1 MB, and their ratio.

`python -m bench growth` prints a line an extractor with its worst text and ends with one JSON object. Linear is a
ratio of about 10; squared would be 100. The texts are pieces repeated: ordinary ads, and what invites a pattern to
start over and over.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from extractors.addresses import find_addresses
from extractors.age_words import find_age_words
from extractors.availability import find_availability
from extractors.captured import AdContent
from extractors.extract import extract
from extractors.handles import find_handles
from extractors.language import language_of
from extractors.names import find_names
from extractors.normalise import Folded, fold
from extractors.phones import find_phones
from extractors.places import find_places, resolve
from extractors.posted_dates import find_dates
from extractors.prices import find_prices
from extractors.text_signature import keyed_signature
from extractors.triggers import Hits
from extractors.voices import find_voices

SEEN = datetime(2026, 11, 2, 5, tzinfo=UTC)
SIZES = (100_000, 1_000_000)
PIECES = {
    "ads": "Ik ben Sanne, 23 jaar, en ontvang in Houten of Zeist. Bel nul zes 69 12 € 150 per uur, half uur 80. <b>06</b> &amp; 24/7\n",
    "digits": "06 69 1 ", "glued digits": "0669", "number words": "nul zes ", "signs": "0*6*", "letters": "a b c ", "one word": "abcdefgh", "capitals": "HOUTEN ",
    "distances": "Zeist 10 min, ", "labels of a life": "geboren in: Zeist - ", "guests": "'Top' - Jan uit Zeist ", "cyrillic": "Приемам в Айндховен, не в Breda. ", "nowhere": "online in Zeist niet now ",
    "places": "Bergen en Houten, ", "slips": "in Amersfoord, Houten z w o l l e. ", "capital words": "Niet Kom Zeist Ook ", "at signs": "a@b.", "at words": "naam at ", "links": "www.a.nl/", "dots": "a.b.", "labels": "insta ", "tags": "<b", "entities": "&am",
    "comments": "<!--", "money": "€ 1 ", "times": "uur 1 ", "streets": "straat 1 ", "street names": "van de ", "hotels": "Hotel De ", "ages": "17 jaar ", "minors": "school ",
    "dates": "geplaatst op ", "names": "ik ben ", "voices": "onze lieve ", "days": "ma t/m ", "always": "24 uur ", "blanks": "  ", "invisible": "\u200b0", "keycaps": "6\ufe0f\u20e3",
}  # fmt: skip


def _names(folded: Folded) -> None:
    find_names(AdContent("", folded.raw), folded, fold(""))


EXTRACTORS: Mapping[str, Callable[[Folded], object]] = {
    "fold": lambda folded: fold(folded.raw),
    "triggers": lambda folded: Hits(folded.text),
    "phones": lambda folded: find_phones(folded, "text", "synthetic"),
    "places": lambda folded: resolve(find_places(folded, "text")),
    "addresses": lambda folded: find_addresses(folded, "text"),
    "handles": lambda folded: find_handles(folded, "text"),
    "prices": lambda folded: find_prices(folded, "text"),
    "availability": lambda folded: find_availability(folded, "text"),
    "dates": lambda folded: find_dates(folded, "text", SEEN),
    "age_words": lambda folded: find_age_words(folded, "text"),
    "names": _names,
    "voices": lambda folded: find_voices(folded, "text"),
    "language": lambda folded: language_of(folded.text),
    "signature": lambda folded: keyed_signature(folded.raw, b"k" * 32),
    "whole": lambda folded: extract(AdContent("", folded.raw), seen_at=SEEN, numbering="synthetic"),
}


def spent(read: Callable[[Folded], object], piece: str, size: int) -> float:
    """CPU seconds for so many characters of a repeated piece."""
    folded = fold((piece * (size // len(piece) + 1))[:size])
    began = time.process_time()
    read(folded)
    return time.process_time() - began


def measure(names: list[str], pieces: list[str]) -> dict[str, dict[str, object]]:
    """Per extractor the text that grows worst: {"text", "s_100kb", "s_1mb", "ratio"}."""
    report: dict[str, dict[str, object]] = {}
    for name in names:
        worst: tuple[float, str, float, float] = (0.0, "", 0.0, 0.0)
        slowest: tuple[float, str] = (0.0, "")
        for piece in pieces:
            small, large = (spent(EXTRACTORS[name], PIECES[piece], size) for size in SIZES)
            ratio = large / max(small, 0.01)    # below 10 ms the clock is the larger part
            worst = max(worst, (ratio, piece, small, large))
            slowest = max(slowest, (large, piece))
        report[name] = {
            "text": worst[1], "s_100kb": round(worst[2], 3), "s_1mb": round(worst[3], 3), "ratio": round(worst[0], 1),
            "slowest_s_1mb": round(slowest[0], 3), "slowest_text": slowest[1],
        }  # fmt: skip
        print(f"{name}: {report[name]}", file=sys.stderr)
    return report


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench growth")
    parser.add_argument("--extractor", action="append", choices=sorted(EXTRACTORS), help="only these; may be given again")
    parser.add_argument("--text", action="append", choices=sorted(PIECES), help="only these; may be given again")
    args = parser.parse_args(argv)
    for piece in PIECES.values():
        EXTRACTORS["whole"](fold(piece * 20))   # builds the tables
    report = measure(args.extractor or list(EXTRACTORS), args.text or list(PIECES))
    print(json.dumps({"extractors": report, "worst_ratio": max(float(str(row["ratio"])) for row in report.values())}))
    return 0
