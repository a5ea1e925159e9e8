"""Writes one ad in somebody's own words, and edits it the way people edit a repost."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from random import Random

from demo.grammar import phrase_book
from demo.phones import written
from demo.places import Place

_EMOJI = ("💋", "🌹", "✨", "😊", "🌸", "❤️", "🍀", "☀️", "🙂", "💫")


@dataclass(frozen=True, slots=True)
class Voice:
    """What one advertiser's words are made from."""

    language: str
    name: str
    age: int
    hour_price: int
    extras: tuple[str, ...] = ()        # topics to add: always, reliable, youthful, duo
    sentences: tuple[str, ...] = ()     # planted sentences, used as they are
    own_words: int = 5                  # sentences of the author's own beside opening, place and contact
    emoji: bool = False
    shout: bool = False                 # the first word in capitals


@dataclass(frozen=True, slots=True)
class Words:
    """A title and a text, sentence by sentence; the contact sentence stands apart so that reposts keep it."""

    title: str
    sentences: tuple[str, ...]
    contact: str = ""
    lead: str = ""                      # an edit put in front
    tail: tuple[str, ...] = field(default=())   # boilerplate of an agency

    def text(self) -> str:
        """All of it, in two or three paragraphs."""
        own = list(self.sentences)
        half = (len(own) + 1) // 2
        parts = [" ".join(filter(None, [self.lead, *own[:half]])), " ".join([*own[half:], self.contact]).strip()]
        return "\n".join([part for part in parts if part] + ([" ".join(self.tail)] if self.tail else []))


@cache
def _names() -> tuple[str, ...]:
    return tuple(name for topic in phrase_book("names").topics.values() for name in topic)


def choose_names(rng: Random, count: int) -> tuple[str, ...]:
    """That many different working names."""
    return tuple(rng.sample(_names(), count))


def write(
    rng: Random, voice: Voice, place: Place | None, *, phone: str | None, hidden: bool,
    place2: Place | None = None, name_place: bool = True,
) -> Words:
    """An ad in this voice. `name_place` False leaves the place to the site's field."""
    book = phrase_book(voice.language)
    own = {
        "name": voice.name, "age": str(voice.age), "hour": str(voice.hour_price),
        "half": str(max(30, voice.hour_price * 6 // 100 * 10)), "place": place.name if place else "",
    }
    titles = [t for t in book.topics["titles"] if place or "place" not in t]
    title = book.fill(rng, rng.choice(titles), own)
    personal = 3 if voice.language not in ("nl", "en") else rng.choice((1, 1, 2))
    topics = rng.sample(book.order, min(voice.own_words, len(book.order))) + ["personal"] * personal
    body: list[str] = []
    for topic in topics:
        sentence = book.sentence(rng, topic, own)
        if sentence not in body:
            body.append(sentence)
    body += [book.sentence(rng, extra, own) for extra in voice.extras if extra in book.topics]
    body += voice.sentences
    rng.shuffle(body)
    if place and name_place:
        body.insert(rng.randrange(len(body) + 1), book.sentence(rng, "place", own))
    if place2:
        body.insert(rng.randrange(len(body) + 1), book.fill(rng, book.topics["both"][0], {"place2": place2.name}))
    body.insert(0, book.sentence(rng, "opening", own))
    if rng.random() < 0.5:
        body.append(book.sentence(rng, "close", own))
    if voice.emoji:
        where = rng.randrange(len(body))
        body[where] += " " + rng.choice(_EMOJI) * rng.randrange(1, 4)
    if voice.shout:
        title = title.upper()
    contact = ""
    if phone:
        number = written(rng, phone, hidden=hidden, language=voice.language)
        contact = book.fill(rng, rng.choice(book.topics["contact"]), {"phone": number})
    return Words(title, tuple(body), contact)


def reposted(rng: Random, words: Words, *, protected: Sequence[str] = ()) -> Words:
    """The same ad as somebody posts it again elsewhere: a sentence dropped, two swapped, a typing error."""
    sentences = list(words.sentences)
    movable = [n for n in range(1, len(sentences)) if sentences[n] not in protected]
    if len(movable) > 3 and rng.random() < 0.3:
        sentences.pop(rng.choice(movable))
    if len(sentences) > 3 and rng.random() < 0.4:
        a, b = rng.sample(range(1, len(sentences)), 2)
        sentences[a], sentences[b] = sentences[b], sentences[a]
    if rng.random() < 0.4:
        where = rng.randrange(len(sentences))
        if sentences[where] not in protected:
            sentences[where] = _mistyped(rng, sentences[where])
    if rng.random() < 0.3:
        sentences[-1] += " " + rng.choice(_EMOJI)
    return Words(words.title, tuple(sentences), words.contact, words.lead, words.tail)


def edited(rng: Random, words: Words, language: str) -> Words:
    """A small change of the kind that shows in a listing: something new in front."""
    options = [edit for edit in phrase_book(language).topics["edits"] if edit != words.lead]
    return Words(words.title, words.sentences, words.contact, rng.choice(options), words.tail)


def _mistyped(rng: Random, sentence: str) -> str:
    """Two neighbouring letters swapped in one longer word without capitals or digits."""
    words = sentence.split(" ")
    longer = [n for n, word in enumerate(words) if len(word) > 5 and word.isalpha() and word.islower()]
    if not longer:
        return sentence
    n = rng.choice(longer)
    at = rng.randrange(1, len(words[n]) - 2)
    word = words[n]
    words[n] = word[:at] + word[at + 1] + word[at] + word[at + 2:]
    return " ".join(words)
