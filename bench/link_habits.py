"""Worlds with other habits than `bench.link_world`: short ads, bought texts, agencies, pictures that go round.

Each preset stresses one way in which linking may go wrong. Real words, few of them: what two strangers write is
much more alike here than in a world of invented words. Innocent services, nobody real.
"""

import json
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from bench.link_sentences import CITIES, LANGUAGES, NAMES, Language
from bench.link_world import national, small_picture


@dataclass(frozen=True, slots=True)
class Habits:
    """How often what happens; shares are 0-1."""

    sentences: tuple[int, int] = (5, 9)         # in an ad
    languages: tuple[str, ...] = ("nl", "nl", "nl", "en")
    singletons: float = 0.7
    own: float = 0.3                            # of the sentences are the author's own in no other ad
    edit: float = 0.06                          # of the words change from ad to ad
    no_contact: float = 0.1
    hidden: float = 0.2                         # numbers written so that a machine should not read them
    template: float = 0.04                      # people with a bought text
    agency: float = 0.06                        # people under an agency's boilerplate
    switchboard: float = 0.03                   # people who give the agency's number beside their own
    placeholder: float = 0.05
    stolen: float = 0.03
    similar: float = 0.05                       # ads with other people's numbers in a block under them
    organised: float = 0.06
    spread: float = 0.0                         # of the people advertise outside the region
    hubs: int = 3                               # of each kind


PRESETS = {
    "plain": Habits(),
    "short": Habits(sentences=(2, 4), own=0.6, singletons=0.8),
    "bought": Habits(template=0.2, agency=0.02, own=0.2, hubs=8),
    "agencies": Habits(agency=0.3, switchboard=0.12, placeholder=0.1, template=0.0, hubs=6),
    "pictures": Habits(placeholder=0.2, stolen=0.15, no_contact=0.25, hubs=12),
    "abroad": Habits(languages=("nl", "en", "es", "pl", "de", "ro"), spread=0.4, edit=0.04, hidden=0.1),
    "hasty": Habits(edit=0.15, singletons=0.5, no_contact=0.3, hidden=0.4),
}


@dataclass(slots=True)
class Person:
    """Who advertises, and what tells the ads apart."""

    entity: str
    name: str
    language: Language
    city: str
    sentences: list[str]
    phones: list[str]
    photos: list[int]
    organiser: str | None = None
    kind: str = "alone"
    tail: str = ""
    also: str = ""                              # the agency's number
    sites: list[str] = field(default_factory=lambda: ["s1", "s2", "s3"])


class HabitWorld:
    """A seeded world; `ads(count)` gives exchange lines with their truth."""

    def __init__(self, seed: int, habits: Habits) -> None:
        self._random = random.Random(f"habits|{seed}")
        self._habits = habits
        self._serial = 0
        self._photos = 0
        self._numbers = set[str]()
        hubs = range(habits.hubs)
        self._templates = [self._draw_sentences(LANGUAGES["nl"], 7, 0.7) for _ in hubs]
        self._tails = [" ".join(self._draw_sentences(LANGUAGES["nl"], 4, 1.0)) for _ in hubs]
        self._switchboards = [self._phone() for _ in hubs]
        self._placeholders = [self._photo() for _ in hubs]
        self._seen: list[Person] = []

    def ads(self, count: int) -> Iterator[tuple[dict[str, object], dict[str, object]]]:
        made = 0
        while made < count:
            for person in self._people():
                self._seen.append(person)
                many = 1 if self._chance(self._habits.singletons) and person.organiser is None else self._many()
                for _ in range(many):
                    made += 1
                    yield self._ad(person)

    def _many(self) -> int:
        return min(40, 1 + int(self._random.paretovariate(1.4)))

    def _people(self) -> Iterator[Person]:
        if self._chance(self._habits.organised):
            yield from self._organised()
            return
        person = self._person()
        habits, tricks = self._habits, self._tricks()
        shares = [getattr(habits, kind) for kind in tricks]
        kind = self._random.choices([*tricks, "alone"], [*shares, max(0.0, 1 - sum(shares))])[0]
        person.kind = kind
        if kind in tricks:
            tricks[kind](person)
        if kind == "alone" and self._chance(0.25) and person.phones:
            person.kind = "rotating"
            person.phones += [self._phone() for _ in range(self._random.randint(1, 3))]
        yield person

    def _tricks(self) -> dict[str, Callable[[Person], None]]:
        def template(person: Person) -> None:
            person.language = LANGUAGES["nl"]
            own = self._draw_sentences(person.language, 1, 1.0)
            person.sentences = [*self._random.choice(self._templates), *own]

        def agency(person: Person) -> None:
            person.tail = self._random.choice(self._tails)

        def switchboard(person: Person) -> None:
            person.also = self._random.choice(self._switchboards)
            person.phones = person.phones or [self._phone()]

        def placeholder(person: Person) -> None:
            person.photos = [self._random.choice(self._placeholders)]

        def stolen(person: Person) -> None:
            victims = [other for other in self._seen[-200:] if other.photos and other.kind == "alone"]
            if victims:
                person.photos[0] = self._random.choice(self._random.choice(victims).photos)

        return {"template": template, "agency": agency, "switchboard": switchboard, "placeholder": placeholder,
                "stolen": stolen}

    def _organised(self) -> Iterator[Person]:
        """One hand, several names: by a number, a text, an album, text and album, or numbers that go round."""
        first = self._person()
        self._serial += 1
        shape = self._random.choice(("one_phone", "one_text", "one_album", "text_and_album", "chain"))
        names, organiser = self._random.sample(NAMES, self._random.randint(3, 6)), f"o{self._serial}"
        phones = [self._phone() for _ in names]
        for number, name in enumerate(names):
            other = replace(self._person(), organiser=organiser, kind=shape, name=name)
            other.phones = [phones[number]]
            if shape == "one_phone":
                other.phones = phones[:1]
            if shape in ("one_text", "text_and_album"):
                other.sentences, other.language = list(first.sentences), first.language
            if shape in ("one_album", "text_and_album"):
                other.photos = list(first.photos)
            if shape == "chain":
                other.phones = [phones[number], phones[(number + 1) % len(phones)]]
            yield other

    def _person(self) -> Person:
        self._serial += 1
        habits = self._habits
        language = LANGUAGES[self._random.choice(habits.languages)]
        inside = not self._chance(habits.spread)
        return Person(
            f"e{self._serial}", self._random.choice(NAMES), language, self._random.choice(CITIES[inside]),
            self._draw_sentences(language, self._random.randint(*habits.sentences), habits.own),
            [] if self._chance(habits.no_contact) else [self._phone()],
            [self._photo() for _ in range(self._random.randint(1, 3))],
        )

    def _draw_sentences(self, language: Language, count: int, own: float) -> list[str]:
        drawn = self._random.sample(language.pool, min(count, len(language.pool)))
        return [language.own(self._random) if self._chance(own) else sentence for sentence in drawn]

    def _ad(self, person: Person) -> tuple[dict[str, object], dict[str, object]]:
        self._serial += 1
        chance, site = self._chance, self._random.choice(person.sites)
        sentences = list(person.sentences)
        if chance(0.3):
            self._random.shuffle(sentences)
        if chance(0.15) and len(sentences) > 3:
            sentences.pop(self._random.randrange(len(sentences)))
        words = self._edited(" ".join(sentences), person.language)
        phones = list(person.phones)
        if phones and person.kind != "chain":
            phones = [self._random.choice(phones)]
        contacts = [person.language.contact.format(self._written(phone)) for phone in phones]
        contacts += [f"Receptie: {national(person.also, self._random)}."] if person.also else []
        text = " ".join([words, *contacts, person.tail]).strip()
        others = [other for other in self._seen[-50:] if other.phones and other is not person]
        if others and chance(self._habits.similar):
            shown = self._random.sample(others, min(3, len(others)))
            rows = [f"{other.name} - {other.city} - {national(other.phones[0], self._random)}" for other in shown]
            text += "\n\nVergelijkbare advertenties\n" + "\n".join(rows)
        photos = [photo for photo in person.photos if chance(0.85)] or person.photos[:1]
        line: dict[str, object] = {
            "site": site, "external_id": f"a{self._serial}", "url": f"https://{site}.example/a{self._serial}",
            "seen_at": f"2026-11-{self._random.randint(2, 8):02}T03:30:00Z",
            "title": person.language.title.format(name=person.name, city=person.city),
            "text": text, "fields": {"name": person.name, "city": person.city},
            "photos": [f"photos/{photo}.jpg" for photo in photos],
        }
        return line, {
            "site": site, "external_id": f"a{self._serial}", "entity": person.entity, "organiser": person.organiser,
            "kind": person.kind,
        }

    def _edited(self, text: str, language: Language) -> str:
        words = text.split()
        for place in range(len(words)):
            if self._chance(self._habits.edit * self._random.random() * 2):
                words[place] = self._random.choice((
                    "", words[place].upper(), words[place] + "!!", self._random.choice(language.words),
                    words[place][1:] or "x", words[place] * 2,
                ))
        if self._chance(0.4):
            words.insert(self._random.randrange(len(words) + 1), self._random.choice("💋✨🌸💕🔥"))
        return " ".join(word for word in words if word)

    def _written(self, phone: str) -> str:
        plain = national(phone, self._random)
        if not self._chance(self._habits.hidden):
            return plain
        digits = "0" + phone[3:]
        return self._random.choice((
            ".".join(digits), "*".join((digits[:2], digits[2:6], digits[6:])), digits.replace("0", "O"),
            " ".join(digits), f"{digits[:2]} // {digits[2:6]} // {digits[6:]}",
        ))

    def _phone(self) -> str:
        while True:
            number = f"+316{self._random.choice('79')}{self._random.randrange(10**7):07}"
            if number not in self._numbers:
                self._numbers.add(number)
                return number

    def _photo(self) -> int:
        self._photos += 1
        return self._photos

    def _chance(self, share: float) -> bool:
        return self._random.random() < share


def write_folder(folder: Path, habits: Habits, count: int, seed: int) -> None:
    """The world as an evaluation folder (DESIGN section 7), pictures included."""
    (folder / "photos").mkdir(parents=True, exist_ok=True)
    with (folder / "ads.jsonl").open("w") as ads, (folder / "truth.jsonl").open("w") as truth:
        for line, known in HabitWorld(seed, habits).ads(count):
            photos = line["photos"]
            assert isinstance(photos, list)
            for name in photos:
                if not (folder / name).exists():
                    (folder / name).write_bytes(small_picture(seed, int(Path(name).stem)))
            ads.write(json.dumps(line, ensure_ascii=False) + "\n")
            truth.write(json.dumps(known) + "\n")
    if habits.spread:
        scope = {"municipalities": ["GM0321", "GM0356", "GM0353", "GM1961", "GM0632", "GM0355"]}
        (folder / "scope.json").write_text(json.dumps(scope))


def main(argv: Sequence[str]) -> int:
    """`python -m bench.link_habits DIR PRESET [COUNT] [SEED]` writes an evaluation folder."""
    folder, habits = Path(argv[0]), PRESETS[argv[1]]
    count, seed = int(argv[2]) if len(argv) > 2 else 1500, int(argv[3]) if len(argv) > 3 else 1
    write_folder(folder, habits, count, seed)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
