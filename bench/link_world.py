"""A synthetic world of ads with known hands behind them, for measuring links. Innocent services, nobody real.

Planted: reposts, edits, rotated numbers, organisers with several names, and what must not glue: an agency's
boilerplate, a placeholder picture, a switchboard number, ad writers' templates, stolen photos, shared phones.
"""

import io
import json
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from PIL import Image

SITES = ("s1", "s2", "s3")
CITIES = (
    "Houten", "Nieuwegein", "IJsselstein", "Vianen", "Woerden", "Zeist", "Utrecht", "Amersfoort", "Rotterdam", "Arnhem",
)

_WRITTEN = (
    "ba be bo da de do fa fe fi ga ge go ha he ho ka ke ki la le lo ma me mi na ne no pa pe po ra re ro "
    "sa se so ta te to va ve vo wa we wi za ze zo bar ber bon dal den dor gar gel ger hal hem kar kel lan "
    "len mar mer nar nel par pel ran rel sar sel tar ter van ver wol zan "
)
_SYLLABLES = _WRITTEN.split()
_POOL = (
    "Ik ontvang je graag in mijn nette studio op een rustige plek.",
    "Bel of stuur een bericht voor een afspraak, dan spreken we een tijd af.",
    "Parkeren kan gratis voor de deur en het station is dichtbij.",
    "Ik werk met zorg, neem de tijd en let goed op hygiene.",
    "Douche en schone handdoeken zijn aanwezig en je krijgt iets te drinken.",
    "Graag op tijd afbellen als je toch niet kunt komen.",
    "Ook in het weekend en in de avond ben ik beschikbaar.",
    "Betalen kan contant of met een tikkie.",
    "Je kunt mij ook vragen voor een behandeling bij je thuis.",
    "Nieuwe klanten zijn van harte welkom, ook zonder ervaring.",
    "Ik spreek Nederlands, Engels en een beetje Duits.",
    "Alleen op afspraak, dus loop niet zomaar binnen.",
    "Please call me for an appointment, I answer every day.",
    "Relaxing treatment with warm oil and soft music.",
    "Discretie is voor mij vanzelfsprekend en belangrijk.",
    "Stuur liever een sms, want tijdens het werk neem ik niet op.",
    "Mijn praktijk is goed bereikbaar met de bus en met de auto.",
    "Vraag gerust naar de mogelijkheden, ik denk graag mee.",
    "Zwanger of blessure? Meld het vooraf, dan houd ik daar rekening mee.",
    "Op feestdagen gelden andere tijden, zie mijn agenda.",
)
_FRAMES = (
    "Bij mij vind je {} met {} en {} in een {} kamer.",
    "Mijn {} duurt ongeveer {} minuten en is {} en {}.",
    "Ik houd van {} {} en werk het liefst met {} {}.",
    "Na jaren {} in {} heb ik nu mijn eigen {} {}.",
    "Kom langs voor {} {} of vraag naar {} {}.",
    "Iedereen die {} zoekt is {} bij deze {} {}.",
    "De {} is {} en de {} staat altijd {} klaar.",
    "I offer {} and {} with {} {} for every {} guest.",
)


_NUMBERS, _STRIDE = 8_999_993, 5_562_311        # a prime, and about its golden section


@dataclass(frozen=True, slots=True)
class WorldAd:
    site: str
    external_id: str
    title: str
    text: str
    name: str
    city: str
    phones: tuple[str, ...]         # E.164, of the synthetic blocks
    handles: tuple[str, ...]
    photos: tuple[int, ...]         # numbers of pictures
    entity: str
    organiser: str | None


@dataclass(slots=True)
class _Author:
    """Who writes: a name, own sentences, contacts and pictures."""

    entity: str
    organiser: str | None
    name: str
    sentences: list[str]
    phones: list[str]
    handles: list[str]
    photos: list[int]
    city: str
    tail: list[str] = field(default_factory=list)       # boilerplate put under every ad


class LinkWorld:
    """A seeded world; `ads(count)` gives them in the order in which they are seen."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._used = 0
        self._photos = 0
        self._serial = 0
        self._words = [self._make_word() for _ in range(30_000)]
        self._boilerplate = [[self._sentence() for _ in range(4)] for _ in range(3)]
        self._switchboards = [self._phone() for _ in range(3)]
        self._placeholders = [self._photo() for _ in range(3)]
        self._templates: list[list[str]] = []
        self._stealable: list[int] = []

    def ads(self, count: int) -> Iterator[WorldAd]:
        """At least `count` ads less a few; authors come whole."""
        made = 0
        while made < count:
            for ad in self._somebody():
                if made < count:
                    made += 1
                    yield ad

    def _somebody(self) -> Iterator[WorldAd]:
        kind = self._random.random()
        if kind < 0.05:
            yield from self._organisation()
            return
        author = self._author()
        if kind < 0.12:
            author.tail = self._random.choice(self._boilerplate)
        elif kind < 0.15:
            author.sentences = self._from_template(author.sentences)
        elif kind < 0.17 and self._stealable:
            author.photos[0] = self._stealable.pop()
        elif kind < 0.19:
            author.phones.append(self._random.choice(self._switchboards))
        elif kind < 0.22:
            author.photos[:1] = [self._random.choice(self._placeholders)]
        elif kind < 0.26 and author.photos:
            self._stealable.append(author.photos[0])
        many = 1 if self._random.random() < 0.7 else min(60, int(1 + self._random.paretovariate(1.6)))
        for _ in range(many):
            yield self._ad(author)

    def _organisation(self) -> Iterator[WorldAd]:
        """Several names behind which one hand shows: by one phone, by text and photo, or by rotating numbers."""
        self._serial += 1
        organiser = f"o{self._serial}"
        first = self._author()
        shape = self._random.choice(("one_phone", "text_and_photo", "rotation"))
        names = self._random.randint(3, 6)
        phones = [self._phone() for _ in range(names)]
        for number in range(names):
            other = self._author()
            member = replace(other, organiser=organiser)
            if shape == "one_phone":
                member.phones = list(first.phones or phones[:1])
            else:
                member.sentences = first.sentences
                if shape == "text_and_photo":
                    member.photos, member.phones = list(first.photos), [phones[number]]
                else:
                    member.phones = [phones[number], phones[(number + 1) % names]]
            for _ in range(self._random.randint(1, 4)):
                yield self._ad(member)

    def _author(self) -> _Author:
        self._serial += 1
        chance = self._random.random
        return _Author(
            entity=f"e{self._serial}", organiser=None, name=self._make_word().capitalize(),
            sentences=[self._sentence() for _ in range(self._random.randint(3, 6))]
            + self._random.sample(_POOL, self._random.randint(2, 6)),
            phones=[] if chance() < 0.15 else [self._phone() for _ in range(1 if chance() < 0.8 else 2)],
            handles=[f"telegram:{self._make_word()}{self._serial}"] if chance() < 0.3 else [],
            photos=[self._photo() for _ in range(self._random.randint(1, 3))],
            city=self._random.choice(CITIES),
        )

    def _from_template(self, own: list[str]) -> list[str]:
        """An ad writer's text: most of it was sold to others as well."""
        if not self._templates or self._random.random() < 0.1:
            self._templates.append([self._sentence() for _ in range(6)])
        return self._random.choice(self._templates[-3:]) + own[:2]

    def _ad(self, author: _Author) -> WorldAd:
        self._serial += 1
        switchboard = [phone for phone in author.phones if phone in self._switchboards]
        own = [phone for phone in author.phones if phone not in switchboard]
        phones = tuple(self._random.sample(own, 1)) if own else ()
        phones = tuple(dict.fromkeys((*phones, *switchboard)))
        if author.organiser and len(author.phones) == 2:
            phones = tuple(author.phones)
        sentences = self._shuffled(author.sentences) + author.tail
        price = self._random.choice((60, 80, 100, 120, 150))
        text = self._noisy(" ".join(sentences)) + f" Vanaf {price} euro."
        city = author.city if self._random.random() < 0.7 else self._random.choice(CITIES)
        photos = [photo for photo in author.photos if self._random.random() < 0.85] or author.photos[:1]
        return WorldAd(
            self._random.choice(SITES), f"a{self._serial}", f"{author.name} in {city}", text, author.name, city,
            phones, tuple(author.handles), tuple(photos), author.entity, author.organiser,
        )

    def _shuffled(self, sentences: list[str]) -> list[str]:
        found = list(sentences)
        if self._random.random() < 0.35:
            place = self._random.randrange(len(found))
            found = found[place:] + found[:place]
        if self._random.random() < 0.15 and len(found) > 4:
            found.pop(self._random.randrange(len(found)))
        return found

    def _noisy(self, text: str) -> str:
        words = text.split()
        share = self._random.random() * 0.12
        for place in range(len(words)):
            if self._random.random() >= share:
                continue
            what = self._random.random()
            if what < 0.4 and len(words[place]) > 4:
                cut = self._random.randrange(1, len(words[place]) - 1)
                words[place] = words[place][:cut] + words[place][cut + 1:]
            elif what < 0.6:
                words[place] = self._random.choice(self._words)
            elif what < 0.8:
                words[place] = ""
            else:
                words[place] += " " + self._random.choice(self._words)
        if self._random.random() < 0.5:
            words.insert(self._random.randrange(len(words)), self._random.choice("💋✨🌸"))
        return " ".join(word.upper() if self._random.random() < 0.02 else word for word in words if word)

    def _sentence(self) -> str:
        frame = self._random.choice(_FRAMES)
        return frame.format(*(self._random.choice(self._words) for _ in range(frame.count("{}"))))

    def _make_word(self) -> str:
        return "".join(self._random.choice(_SYLLABLES) for _ in range(self._random.randint(2, 4)))

    def _phone(self) -> str:
        self._used += 1
        number = 1_000_000 + self._used // 2 * _STRIDE % _NUMBERS       # each once, in no visible order
        return f"+316{7 if self._used % 2 else 9}{number}"

    def _photo(self) -> int:
        self._photos += 1
        return self._photos


def national(e164: str, style: random.Random) -> str:
    """A number as an advertiser writes it."""
    digits = "0" + e164[3:]
    return style.choice((
        digits, f"{digits[:2]}-{digits[2:]}", f"{digits[:2]} {digits[2:4]} {digits[4:6]} {digits[6:8]} {digits[8:]}",
        f"{digits[:4]} {digits[4:7]} {digits[7:]}", f"+31 {digits[1:]}",
    ))


def write_folder(folder: Path, count: int, seed: int) -> None:
    """The world as an evaluation folder (DESIGN section 7), pictures included."""
    style = random.Random(seed + 1)
    (folder / "photos").mkdir(parents=True, exist_ok=True)
    drawn: set[int] = set()
    with (folder / "ads.jsonl").open("w") as ads, (folder / "truth.jsonl").open("w") as truth:
        for ad in LinkWorld(seed).ads(count):
            for photo in ad.photos:
                if photo not in drawn:
                    drawn.add(photo)
                    (folder / "photos" / f"{photo}.jpg").write_bytes(small_picture(seed, photo))
            contact = " ".join([f"Bel {national(phone, style)}." for phone in ad.phones]
                               + [f"Telegram @{handle.removeprefix('telegram:')}" for handle in ad.handles])
            ads.write(json.dumps({
                "site": ad.site, "external_id": ad.external_id, "url": f"https://{ad.site}.example/{ad.external_id}",
                "seen_at": "2026-11-02T03:30:00Z", "title": ad.title, "text": f"{ad.text} {contact}".strip(),
                "fields": {"name": ad.name, "city": ad.city}, "photos": [f"photos/{photo}.jpg" for photo in ad.photos],
            }, ensure_ascii=False) + "\n")
            truth.write(json.dumps({
                "site": ad.site, "external_id": ad.external_id, "entity": ad.entity, "organiser": ad.organiser,
            }) + "\n")


def small_picture(seed: int, number: int) -> bytes:
    """A smooth random texture of 120 x 150: cheap, and unlike any other."""
    noise = np.random.default_rng((seed, number)).integers(0, 255, (10, 8, 3), dtype=np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(noise).resize((120, 150), Image.Resampling.BICUBIC).save(buffer, "JPEG", quality=80)
    return buffer.getvalue()


def main(argv: Sequence[str]) -> int:
    """`python -m bench.link_world DIR [COUNT] [SEED]` writes an evaluation folder."""
    folder, count, seed = Path(argv[0]), int(argv[1]) if len(argv) > 1 else 2000, int(argv[2]) if len(argv) > 2 else 1
    write_folder(folder, count, seed)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
