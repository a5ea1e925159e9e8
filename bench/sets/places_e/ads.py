"""Whole ads: a sentence that says where, sometimes one that names another place, and the ordinary rest around them."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from bench.blind_numbers import dutch, groups
from bench.sets.places_e import eastern, romance
from bench.sets.places_e.clusters import CLUSTERS
from bench.sets.places_e.dutch_hard import HARD
from bench.sets.places_e.dutch_mentioned import MENTIONED, WITHOUT
from bench.sets.places_e.dutch_offered import OFFERED
from bench.sets.places_e.dutch_words import CALL, DUTCH
from bench.sets.places_e.english import ENGLISH
from bench.sets.places_e.german import GERMAN
from bench.sets.places_e.kinds import Kind, Scene
from bench.sets.places_e.table import Table
from bench.sets.places_e.tongues import Tongue

NETHERLANDS = Tongue((*OFFERED, *HARD), MENTIONED, WITHOUT, DUTCH, CALL)
TONGUES: tuple[tuple[Tongue, int], ...] = (
    (NETHERLANDS, 300),
    (ENGLISH, 36),
    (GERMAN, 14),
    (romance.FRENCH, 10),
    (romance.SPANISH, 12),
    (eastern.POLISH, 10),
    (eastern.ROMANIAN, 8),
    (romance.ITALIAN, 3),
    (romance.PORTUGUESE, 3),
    (eastern.HUNGARIAN, 2),
    (eastern.BULGARIAN, 2),
)
WITHOUT_ONE_IN = 5  # ads offered in no Dutch municipality
MENTION_ODDS = 0.4
VAGUE = ("region_of", "en_region")  # beside an offered place a region could be meant as one more place
WHOLE = ("form",)  # tells the origin itself
LOWER_ODDS = 0.08
ACCENTS = str.maketrans("éèêëáàâäíïóòôöúüûñçșțśżźćńęąłîășãõ", "eeeeaaaaiioooouuuncstszzcnealiasao")


@dataclass(frozen=True, slots=True)
class Ad:
    """A row of texts.jsonl, with the kind of sentence it is about."""

    kind: str
    text: str
    municipalities: tuple[str, ...]
    mentioned_only: tuple[str, ...]


def ads(rng: Random, table: Table, size: int) -> Iterator[Ad]:
    """`size` ads; the kinds of one language take turns, so that each is there about as often."""
    turns: dict[tuple[int, bool], list[Kind]] = {}
    for number in range(size):
        at = rng.choices(range(len(TONGUES)), [weight for _, weight in TONGUES])[0]
        tongue = TONGUES[at][0]
        nowhere = number % WITHOUT_ONE_IN == 0
        turn = turns.setdefault((at, nowhere), [])
        if not turn:
            turn += (*tongue.without, *tongue.mentioned) if nowhere else tongue.offered
            rng.shuffle(turn)
        yield ad(Scene(rng, table, rng.choice(CLUSTERS)), tongue, turn.pop())


def ad(scene: Scene, tongue: Tongue, kind: Kind) -> Ad:
    """One ad about this kind of sentence."""
    rng = scene.rng
    lines = [scene.fill(kind)]
    others = fitting(tongue, elsewhere=scene.fixed or kind.draw in ("village", "far"))
    if kind.mood == "in" and kind.name not in WHOLE and others and rng.random() < MENTION_ODDS:
        lines.append(scene.fill(rng.choice(others)))
    around = rng.sample(tongue.words, min(len(tongue.words), rng.randint(1, 5)))
    if rng.random() < 0.5:
        number = dutch(rng)
        written = rng.choice((number.national, " ".join(groups(rng, number.national)), number.e164))
        around.append(rng.choice(tongue.call).replace("{p}", written))
    before = rng.randint(0, len(around)) if rng.random() < 0.6 else 0
    parts = [*around[:before], *lines, *around[before:]]
    text = dressed(rng, run_on(rng, figures(rng, parts)), scene.keeps_case)
    return Ad(kind.name, text, tuple(sorted(scene.offered)), tuple(sorted(scene.mentioned - scene.offered)))


def fitting(tongue: Tongue, elsewhere: bool) -> tuple[Kind, ...]:
    """Kinds that may stand beside the offered place; nothing "near" when that place is not in the scene's cluster."""
    return tuple(
        kind
        for kind in tongue.mentioned
        if kind.told or kind.draw == "far" or (not elsewhere and kind.name not in VAGUE)
    )


def figures(rng: Random, sentences: list[str]) -> list[str]:
    """Age {j}, a half hour's and an hour's price {e} and {f}, an hour of opening {h}: the same in the whole ad."""
    half = rng.choice((60, 70, 75, 80, 90))
    told = {"{j}": rng.randint(21, 49), "{e}": half, "{f}": half + rng.choice((50, 60, 70)), "{h}": rng.randint(8, 12)}
    filled = []
    for sentence in sentences:
        for mark, figure in told.items():
            sentence = sentence.replace(mark, str(figure))
        filled.append(sentence)
    return filled


def run_on(rng: Random, parts: list[str]) -> str:
    """The sentences one after the other, or each on its line; one without a full stop is parted from the next."""
    if rng.random() < 0.25:
        return "\n".join(parts)
    joints = [" " if part[-1] in ".!?" else rng.choice((". ", " - ", "\n", " | ")) for part in parts[:-1]]
    return "".join(part + joint for part, joint in zip(parts, [*joints, ""], strict=True))


def dressed(rng: Random, text: str, keeps_case: bool) -> str:
    """The ad as typed: now and then all in small letters, or without accents."""
    if not keeps_case and rng.random() < LOWER_ODDS:
        text = text.lower()
    return text.translate(ACCENTS) if rng.random() < LOWER_ODDS else text
