"""Bodies of text: sentences chosen for one person, so that two people share stock phrases and little else."""

import re
from collections import Counter
from random import Random

from bench.sets.links_c.words_en_de import ENGLISH, ENGLISH_STOCK, GERMAN, GERMAN_STOCK
from bench.sets.links_c.words_es_fr import FRENCH, FRENCH_STOCK, SPANISH, SPANISH_STOCK
from bench.sets.links_c.words_nl import STOCK, TOPICS

WORDS = {"nl": TOPICS, "en": ENGLISH, "de": GERMAN, "es": SPANISH, "fr": FRENCH}
STOCKS = {"nl": STOCK, "en": ENGLISH_STOCK, "de": GERMAN_STOCK, "es": SPANISH_STOCK, "fr": FRENCH_STOCK}
CHOICE = re.compile(r"\{([^{}]*)\}")
FACT = re.compile(r"<([a-z0-9]+)>")
SHINGLE = 3
ALIKE = 0.3  # share of a new text's word triples that one earlier text may hold
MOST = {
    "look": 2,
    "nature": 3,
    "offer": 3,
    "place": 3,
    "hours": 1,
    "price": 1,
    "rules": 3,
    "public": 1,
}  # sentences a topic
MIDDLE = ("look", "nature", "offer", "place", "hours", "price", "rules", "public")
ADDED = ("nature", "offer", "place", "rules", "public")  # what a writer adds later without contradicting herself


def opened(rng: Random, template: str) -> str:
    """The template with every choice made; facts stay as they are."""
    while "{" in template:
        template = CHOICE.sub(lambda found: rng.choice(found.group(1).split("|")), template)
    return template


def filled(sentence: str, facts: dict[str, str]) -> str:
    """The sentence with its facts; a fact that is missing is a mistake of the set."""
    text = FACT.sub(lambda found: facts[found.group(1)], sentence)
    return text[0].upper() + text[1:]


def words(sentences: list[str]) -> int:
    """How many words the sentences hold."""
    return sum(len(sentence.split()) for sentence in sentences)


class Composer:
    """Writes bodies and remembers them, so that no two are near-equal unless the set wants it."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.bodies: list[int] = []
        self.postings: dict[tuple[str, ...], list[int]] = {}

    def body(self, lang: str, least: int = 28, most: int = 112) -> list[str]:
        """A new body of sentences with open facts, unlike every earlier one."""
        best: list[str] = []
        best_share = 2.0
        for _ in range(12):
            sentences = self._draft(lang, self.rng.randint(least, most))
            share = self._share(sentences)
            if share < best_share:
                best, best_share = sentences, share
            if share <= ALIKE:
                break
        self._remember(best)
        return best

    def more(self, lang: str) -> str:
        """One sentence more."""
        pool = WORDS[lang]
        chosen = self.rng.choice([name for name in ADDED if name in pool])
        return opened(self.rng, self.rng.choice(pool[chosen]))

    def edited(self, lang: str, sentences: list[str]) -> list[str]:
        """The same body after one small edit by its writer."""
        result = list(sentences)
        at = self.rng.randrange(1, max(2, len(result) - 1))
        turn = self.rng.random()
        if turn < 0.35:
            result.insert(at, self.more(lang))
        elif turn < 0.65 and len(result) > 5:
            del result[at]
        elif turn < 0.8 and len(result) > at + 1:
            result[at], result[at + 1] = result[at + 1], result[at]
        elif len(result) > at:
            result[at] = self.more(lang)
        return result

    def _draft(self, lang: str, target: int) -> list[str]:
        rng, pool = self.rng, WORDS[lang]
        start = [opened(rng, rng.choice(pool["who"]))] if rng.random() < 0.85 else []
        middle: list[str] = []
        told: Counter[str] = Counter()
        left = {topic: list(pool[topic]) for topic in MIDDLE if topic in pool}
        while words(start + middle) < target - 4 and any(left.values()):
            topic = rng.choice([name for name, rest in left.items() if rest])
            template = left[topic].pop(rng.randrange(len(left[topic])))
            told[topic] += 1
            if told[topic] == MOST[topic]:
                left[topic] = []
            middle.append(opened(rng, template))
        for _ in range(rng.choice((0, 1, 1, 2))):
            middle.insert(rng.randint(0, len(middle)), rng.choice(STOCKS[lang]))
        end = [opened(rng, rng.choice(pool["close"]))] if rng.random() < 0.6 else []
        return list(dict.fromkeys(start + middle + end))

    def _share(self, sentences: list[str]) -> float:
        triples = shingles(sentences)
        seen = Counter(body for triple in triples for body in self.postings.get(triple, ()))
        if not seen or not triples:
            return 0.0
        return max(count / min(len(triples), self.bodies[body]) for body, count in seen.items())

    def _remember(self, sentences: list[str]) -> None:
        triples = shingles(sentences)
        for triple in triples:
            self.postings.setdefault(triple, []).append(len(self.bodies))
        self.bodies.append(max(1, len(triples)))


def shingles(sentences: list[str]) -> set[tuple[str, ...]]:
    """The word triples of a body, small letters."""
    flat = " ".join(sentences).lower().split()
    return {tuple(flat[at : at + SHINGLE]) for at in range(len(flat) - SHINGLE + 1)}


def manner(rng: Random) -> dict[str, str]:
    """How one person types: letters, line ends, signs."""
    return {
        "case": rng.choices(("normal", "lower", "first_upper"), (70, 18, 12))[0],
        "join": rng.choices((" ", "\n", "\n\n", " ... ", " - "), (60, 20, 8, 6, 6))[0],
        "sign": rng.choice(("",) * 10 + ("♥", "❤️", "🌹", "x", "***", "✨", "💋", "🌸")),
        "short": rng.choice(("", "", "", "", "nl")),
    }


def typed(sentences: list[str], how: dict[str, str], lang: str) -> str:
    """The sentences the way this person types them."""
    text = how["join"].join(sentences)
    if how["case"] == "lower":
        text = text.lower()
    elif how["case"] == "first_upper" and sentences:
        text = text.replace(sentences[0], sentences[0].upper(), 1)
    if how["short"] == "nl" and lang == "nl":
        for long, short in (("een ", "n "), ("het ", "t "), ("mijn ", "m'n "), ("even ", "ff ")):
            text = text.replace(f" {long}", f" {short}")
    return f"{text} {how['sign']}" if how["sign"] else text
