"""What people in the worlds of `bench.link_habits` write: real words of everyday services, in six languages."""

import random
from dataclasses import dataclass

CITIES = {
    True: ("Houten", "Nieuwegein", "IJsselstein", "Vianen", "Woerden", "Zeist"),
    False: ("Rotterdam", "Arnhem", "Groningen", "Breda", "Zwolle", "Leiden", "Eindhoven"),
}
NAMES = (
    "Lola", "Mira", "Noor", "Sanne", "Eva", "Bella", "Anna", "Sofia", "Emma", "Julia", "Nina", "Lisa", "Sara", "Maria",
    "Elena", "Roos", "Fleur", "Iris", "Daan", "Kim", "Linda", "Petra", "Wendy", "Chantal", "Esmee", "Jolie", "Karin",
    "Lieke", "Marit", "Olga", "Paula", "Rosa", "Stella", "Tess", "Vera", "Yara", "Zoe", "Amber", "Britt", "Cindy",
    "Demi", "Elise", "Femke", "Gina", "Hanna", "Indy", "Jenna", "Kelly", "Lotte", "Mandy", "Naomi", "Puck", "Romy",
    "Silke", "Tara", "Ursula", "Valerie", "Wilma", "Xandra", "Yvonne",
)


@dataclass(frozen=True, slots=True)
class Language:
    """Frames with three slots each; the slots of a frame are drawn from the same three lists."""

    title: str
    contact: str
    frames: tuple[str, ...]
    slots: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]

    @property
    def pool(self) -> list[str]:
        """The sentences everybody may use: a few fillings of each frame."""
        first, second, third = self.slots
        return [
            frame.format(first[n * 3 % len(first)], second[n * 5 % len(second)], third[n * 7 % len(third)])
            for n, frame in enumerate(self.frames * 2)
        ]

    def own(self, chance: random.Random) -> str:
        """A sentence of one's own: other fillings, and a word no list has."""
        first, second, third = (chance.choice(slot) for slot in self.slots)
        fresh = "".join(chance.choice("bdfgklmnprstvz") + chance.choice("aeiou") for _ in range(3))
        return f"{chance.choice(self.frames).format(first, second, third)[:-1]} {chance.choice(self.words)} {fresh}."

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(word for slot in self.slots for word in slot)


def _slots(first: str, second: str, third: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    return tuple(first.split()), tuple(second.split()), tuple(third.split())


LANGUAGES = {
    "nl": Language(
        "{name} in {city}", "Bel {}.",
        (
            "Ik ontvang je in een {} kamer met {} en {}.", "Mijn {} massage begint altijd met {} of {}.",
            "Ben je {} en moe, dan helpt {} met {}.", "Bij mij is alles {}, van {} tot {}.",
            "Zoek je iets {}s, vraag dan naar {} en {}.", "Iedere {} gast krijgt {} en daarna {}.",
            "Ik werk {} en alleen op afspraak, met {} of {}.", "Parkeren kan {} bij de deur, naast {} en {}.",
            "Mijn {} studio ligt vlak bij {} en {}.", "Na een {} dag is {} beter dan {}.",
            "Je vindt mij {} en goed verzorgd, graag {} en {}.", "Voor {} mensen heb ik {} en {} klaarstaan.",
        ),
        _slots(
            "warme rustige lichte ruime zachte lange nette vrolijke drukke stille frisse gezellige nieuwe oude",
            "thee muziek kaarsen olie honing lavendel kokos stoom zout munt kamille bloemen water koffie",
            "handdoeken rust aandacht tijd gember citroen sterren kussens dekens vuur fruit yoga stilte wijn",
        ),
    ),
    "en": Language(
        "{name} from {city}", "Call {}.",
        (
            "I welcome you in a {} room with {} and {}.", "My {} massage starts with {} or {}.",
            "When you feel {} try {} with {}.", "Everything here is {}, from {} to {}.",
            "Ask me for something {} like {} and {}.", "Each {} guest gets {} and then {}.",
            "I work {} and by appointment only, with {} or {}.", "Parking is {} next to {} and {}.",
            "After a {} day nothing beats {} and {}.", "For {} people I keep {} and {} ready.",
        ),
        _slots(
            "warm quiet light soft long clean happy busy fresh cosy new old gentle calm",
            "tea music candles oil honey lavender coconut steam salt mint flowers water coffee silk",
            "towels rest attention time ginger lemon stars cushions blankets fire fruit yoga silence wine",
        ),
    ),
    "es": Language(
        "{name} en {city}", "Llama al {}.",
        (
            "Te espero en una sala {} con {} y {}.", "Mi masaje {} empieza con {} o {}.",
            "Todo es {}, desde {} hasta {}.",
            "Pide algo {} como {} y {}.", "Cada cliente {} recibe {} y luego {}.", "Trabajo de forma {} con {} o {}.",
            "Tras un dia {} nada como {} y {}.", "Para gente {} tengo {} y {}.",
        ),
        _slots(
            "tranquila suave larga limpia alegre fresca nueva amable grande bonita",
            "te musica velas aceite miel coco sal menta flores agua",
            "toallas descanso tiempo jengibre limon estrellas cojines mantas fruta silencio",
        ),
    ),
    "pl": Language(
        "{name} z {city}", "Telefon {}.",
        (
            "Zapraszam do pokoju {} gdzie jest {} i {}.", "Moj masaz {} zaczyna sie od {} albo {}.",
            "Wszystko jest {} od {} do {}.", "Zapytaj o cos {} jak {} i {}.", "Kazdy gosc {} dostaje {} a potem {}.",
            "Pracuje {} z {} lub {}.", "Po dniu {} najlepsze jest {} i {}.", "Dla ludzi {} mam {} i {}.",
        ),
        _slots(
            "cicho cieplo lekko dlugo czysto wesolo nowo mile ladnie spokojnie",
            "herbata muzyka swiece olej miod kokos sol mieta kwiaty woda",
            "reczniki odpoczynek czas imbir cytryna gwiazdy poduszki koce owoce cisza",
        ),
    ),
    "de": Language(
        "{name} aus {city}", "Ruf an: {}.",
        (
            "Ich empfange dich in einem {} Zimmer mit {} und {}.", "Meine {} Massage beginnt mit {} oder {}.",
            "Hier ist alles {}, von {} bis {}.", "Frag nach etwas {} wie {} und {}.",
            "Jeder {} Gast bekommt {} und dann {}.",
            "Ich arbeite {} mit {} oder {}.", "Nach einem {} Tag hilft {} und {}.",
            "Leute mit {} Laune finden {} und {}.",
        ),
        _slots(
            "warmen ruhigen hellen weichen langen sauberen frohen frischen neuen alten",
            "Tee Musik Kerzen Honig Lavendel Kokos Dampf Salz Minze Wasser",
            "Ruhe Zeit Ingwer Zitrone Sterne Kissen Decken Feuer Obst Stille",
        ),
    ),
    "ro": Language(
        "{name} din {city}", "Suna la {}.",
        (
            "Te primesc intr-o camera {} cu {} si {}.", "Masajul meu {} incepe cu {} sau {}.",
            "Totul este {}, de la {} la {}.",
            "Cere ceva {} ca {} si {}.", "Fiecare oaspete {} primeste {} apoi {}.", "Lucrez {} cu {} sau {}.",
            "Dupa o zi {} ajuta {} si {}.", "Pentru oameni {} am {} si {}.",
        ),
        _slots(
            "calda linistita lunga curata vesela noua blanda frumoasa mare mica",
            "ceai muzica lumanari ulei miere cocos sare menta flori apa",
            "prosoape odihna timp ghimbir lamaie stele perne paturi fructe tacere",
        ),
    ),
}  # fmt: skip


