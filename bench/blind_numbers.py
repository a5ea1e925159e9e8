"""Numbers that can belong to nobody, made at run time, and the folder in which a set is written (DESIGN section 7)."""

import argparse
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

DUTCH_BLOCKS = ("67", "69")  # +3167... and +3169...: mobile blocks that are given out to nobody
BRITISH_BLOCK = "7700900"  # Ofcom's block for drama, 07700 900xxx


@dataclass(frozen=True, slots=True)
class Number:
    """A number of a documented synthetic block.

    `national` is how it is dialled from the Netherlands ("067...", "0044..."), `country` the calling code without plus,
    `subscriber` what follows the code, `e164` the truth.
    """

    national: str
    country: str
    subscriber: str

    @property
    def e164(self) -> str:
        """The number as the truth names it."""
        return f"+{self.country}{self.subscriber}"


def dutch(rng: Random) -> Number:
    """A Dutch mobile number of a block that is not in use: ten digits."""
    subscriber = rng.choice(DUTCH_BLOCKS) + digits(rng, 7)
    return Number("0" + subscriber, "31", subscriber)


def british(rng: Random) -> Number:
    """A British number of the block for drama, with its country code: a reader in the Netherlands needs it."""
    subscriber = BRITISH_BLOCK + digits(rng, 3)
    return Number("0044" + subscriber, "44", subscriber)


def digits(rng: Random, count: int) -> str:
    """`count` decimal digits."""
    return "".join(rng.choice("0123456789") for _ in range(count))


def groups(rng: Random, text: str) -> list[str]:
    """A number cut the way people say it: 2-2-2-2-2, 2-4-4, 4-3-3 and so on; the last group takes what is left."""
    sizes = rng.choice(((2, 2, 2, 2, 2), (2, 4, 4), (2, 3, 3, 2), (4, 3, 3), (3, 3, 4), (2, 2, 3, 3)))
    return cut(text, sizes)


def pairs(text: str) -> list[str]:
    """A number in twos; an odd last digit stands alone."""
    return cut(text, (2,) * ((len(text) + 1) // 2))


def cut(text: str, sizes: Sequence[int]) -> list[str]:
    """`text` cut into pieces of these sizes; what is left over joins the last piece."""
    pieces, at = [], 0
    for size in sizes[:-1]:
        pieces.append(text[at : at + size])
        at += size
    return [*pieces, text[at:]]


def write_texts(folder: Path, rows: Iterable[Mapping[str, object]]) -> int:
    """Writes `texts.jsonl` into the folder (made when it is not there); how many rows."""
    return write_lines(folder / "texts.jsonl", rows)


def write_lines(path: Path, rows: Iterable[Mapping[str, object]]) -> int:
    """Writes one JSON object a line, UTF-8; how many."""
    path.parent.mkdir(parents=True, exist_ok=True)
    count = 0
    with path.open("w", encoding="utf-8") as lines:
        for row in rows:
            lines.write(json.dumps(row, ensure_ascii=False) + "\n")
            count += 1
    return count


def command(name: str, say: str, size: int, write: Callable[[Path, int, int], int], argv: Sequence[str] | None) -> int:
    """`python -m bench.NAME DIR --seed N [--size N]`: writes the folder and prints how many rows; exit status 0."""
    parser = argparse.ArgumentParser(prog=f"python -m bench.{name}", description=say)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=size, help=f"about how many rows (default {size})")
    words = parser.parse_args(argv)
    rows = write(words.folder, words.seed, words.size)
    print(json.dumps({"rows": rows, "seed": words.seed, "folder": str(words.folder)}))
    return 0
