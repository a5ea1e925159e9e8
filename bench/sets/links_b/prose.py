"""The body of an ad: sentences one writer put together in her own order and manner, and small edits of it."""

import re
from dataclasses import dataclass, replace
from random import Random

from bench.sets.links_b.dutch_phrases import DUTCH
from bench.sets.links_b.other_phrases import ENGLISH, FRENCH, GERMAN, SPANISH
from bench.sets.links_b.own_life import LIFE, SPELLINGS

_STOCK = {"nl": DUTCH, "en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
PHRASES = {language: {**topics, "life": LIFE[language]} for language, topics in _STOCK.items()}
_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_MIDDLE = ("self", "service", "room", "hours", "clean", "refuse", "price", "mood", "extra")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with its open slots and the topic it belongs to."""

    topic: str
    text: str
    pattern: str = ""  # what it was made from; no text uses one twice


@dataclass(frozen=True, slots=True)
class Body:
    """A text before name, place and prices are filled in."""

    language: str
    manner: str
    sentences: tuple[Sentence, ...]

    @property
    def words(self) -> int:
        """How many words, slots counted as one."""
        return sum(len(sentence.text.split()) for sentence in self.sentences)

    def filled(self, name: str, city: str, half: int, hour: int) -> str:
        """The text as it is read in the ad."""
        slots = {"{name}": name, "{city}": city, "{half}": str(half), "{hour}": str(hour)}
        parts = []
        for sentence in self.sentences:
            text = sentence.text
            for slot, value in slots.items():
                text = text.replace(slot, value)
            parts.append(text)
        return ("\n" if self.manner == "lines" else " ").join(parts)


def compose(rng: Random, language: str, low: int = 36, high: int = 105) -> Body:
    """A new writer's text of about `low` to `high` words."""
    if language != "nl":
        high = min(high, 80)  # fewer sentences to draw from: shorter, so that two writers stay apart
        low = min(low, 60)
    manner = rng.choice(("plain", "plain", "plain", "lower", "lines", "eager", "ragged"))
    target = rng.randint(low, high)
    taken: set[str] = set()
    sentences = [_sentence(rng, language, "hello", manner, taken)]
    words = len(sentences[0].text.split())
    topics: list[str] = []
    while words < target and len(sentences) < 18:
        if not topics:
            topics = [topic for topic in _MIDDLE if topic in PHRASES[language]]
            rng.shuffle(topics)
            topics = [each for topic in topics[: rng.randint(4, len(topics))] for each in _with_life(rng, topic)]
        topic = topics.pop()
        if all(choice in taken for choice in PHRASES[language][topic]):
            target -= 2  # she has said it all
            continue
        sentences.append(_sentence(rng, language, topic, manner, taken))
        words += len(sentences[-1].text.split())
    if rng.random() < 0.7:
        sentences.append(_sentence(rng, language, "bye", manner, taken))
    return Body(language, manner, tuple(_spelt(rng, language, sentences)))


def _spelt(rng: Random, language: str, sentences: list[Sentence]) -> list[Sentence]:
    """All sentences in this writer's spelling."""
    for common, own, chance in SPELLINGS[language]:
        if rng.random() < chance:
            word = re.compile(rf"(?<![\w{{]){re.escape(common)}(?![\w}}])")
            sentences = [replace(sentence, text=word.sub(own, sentence.text)) for sentence in sentences]
    return sentences


def _with_life(rng: Random, topic: str) -> tuple[str, ...]:
    return (topic, "life") if rng.random() < 0.5 else (topic,)


def edit(rng: Random, body: Body) -> Body:
    """The same text with one sentence written anew, left out, moved or added, as when reposting."""
    sentences = list(body.sentences)
    taken = {sentence.pattern for sentence in sentences}
    inner = range(1, len(sentences) - 1)
    short = [at for at in inner if len(sentences[at].text.split()) <= 9] or list(inner)
    if not short:
        return body
    at = rng.choice(short)
    kind = rng.choice(("rewrite", "move", "add", "drop"))
    if kind == "drop" and body.words < 60:
        kind = "move"
    if kind == "rewrite":
        sentences[at] = _short(rng, body, sentences[at].topic, taken)
    elif kind == "move":
        sentences.insert(rng.choice(inner), sentences.pop(at))
    elif kind == "add":
        sentences.insert(at, _short(rng, body, rng.choice(("hours", "clean")), taken))
    else:
        del sentences[at]
    return replace(body, sentences=tuple(sentences))


def own_sentences(rng: Random, body: Body, count: int) -> Body:
    """The text with `count` sentences of somebody's own put in."""
    sentences = list(body.sentences)
    taken = {sentence.pattern for sentence in sentences}
    for topic in rng.sample(("self", "room", "mood", "service", "hours"), count):
        sentences.insert(rng.randint(1, len(sentences)), _sentence(rng, body.language, topic, body.manner, taken))
    return replace(body, sentences=tuple(sentences))


def named(rng: Random, body: Body) -> Body:
    """The text, certain to say the advertiser's name."""
    if any("{name}" in sentence.text for sentence in body.sentences):
        return body
    greeting = {
        "nl": "{name} hier.",
        "en": "This is {name}.",
        "de": "Hier ist {name}.",
        "fr": "Ici {name}.",
        "es": "Soy {name}.",
    }
    first = Sentence("hello", _mannered(rng, greeting[body.language], body.manner))
    return replace(body, sentences=(first, *body.sentences))


def _short(rng: Random, body: Body, topic: str, taken: set[str]) -> Sentence:
    tries = [_sentence(rng, body.language, topic, body.manner, set(taken)) for _ in range(4)]
    return min(tries, key=lambda sentence: len(sentence.text))


def _sentence(rng: Random, language: str, topic: str, manner: str, taken: set[str]) -> Sentence:
    choices = [choice for choice in PHRASES[language][topic] if choice not in taken] or list(PHRASES[language][topic])
    chosen = rng.choice(choices)
    taken.add(chosen)
    return Sentence(topic, _mannered(rng, expand(rng, chosen), manner), chosen)


def expand(rng: Random, pattern: str) -> str:
    """`[a|b]` decided, from left to right."""
    return _CHOICE.sub(lambda found: rng.choice(found[1].split("|")), pattern)


def _mannered(rng: Random, text: str, manner: str) -> str:
    if manner == "lower":
        return text.lower()
    if manner == "eager":
        return text.rstrip(".!") + rng.choice(("!", "!!", " ;)", "."))
    if manner == "ragged":
        text = text.rstrip(".!") + rng.choice(("...", " ..", ".", ","))
        if rng.random() < 0.35 and len(text) > 20:
            text = _slip(rng, text)
    return text


def _slip(rng: Random, text: str) -> str:
    """Two neighbouring letters changed round, outside slots."""
    spots = [at for at in range(2, len(text) - 2) if text[at : at + 2].isalpha() and text[at - 1].isalpha()]
    spots = [at for at in spots if text.rfind("{", 0, at) <= text.rfind("}", 0, at)]
    if not spots:
        return text
    at = rng.choice(spots)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
