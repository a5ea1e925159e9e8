"""The indicator catalogue: read from `catalogue.yml`, checked, and refused whole when one rule breaks a red line."""

from functools import cache, cached_property
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from indicators.forbidden import always_zero_words, forbidden_words
from indicators.patterns import BadPattern, Guard, Pattern, PatternIndex, parse
from indicators.words import fold

CATALOGUE_FILE = Path(__file__).with_name("catalogue.yml")

Language = Literal["nl", "en", "de", "fr", "es", "pl", "ro", "hu", "it", "pt", "tr"]
LANGUAGES: tuple[Language, ...] = ("nl", "en", "de", "fr", "es", "pl", "ro", "hu", "it", "pt", "tr")
Family = Literal["contact", "photo", "text", "voice", "coercion", "conditions", "movement", "tip"]
Weight = Literal["H", "M", "L"]
Code = Annotated[str, Field(pattern=r"^[IHBC]\d\d$")]
Setting = Literal[
    "min_names", "min_numbers", "min_numbers_one_name", "min_persons", "min_municipalities", "days",
    "percent_of_median", "min_prices",
]  # fmt: skip
"""Every number an evaluator may be given. A setting with another name is refused."""


class CatalogueError(ValueError):
    """Why a catalogue is refused, one line a reason."""


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Meaning(_Part):
    """One thing an ad may say, in every language: the language of an ad changes nothing."""

    meaning: str                                    # what it says, in Dutch
    says: dict[Language, tuple[str, ...]]           # patterns (indicators/patterns.py)
    everywhere: tuple[str, ...] = ()                # patterns that are the same in every language, such as "24/7"
    not_next: dict[Language, tuple[str, ...]] = {}  # words that may not stand right behind it
    not_before: dict[Language, tuple[str, ...]] = {}
    negatable: bool = True                          # a negation in the same clause takes it back


class Example(_Part):
    """One sentence in every language, and whether the indicator must see it. Each is a test."""

    meaning: str
    hit: bool
    says: dict[Language, str]


class Indicator(_Part):
    code: Code
    name: str
    scope: Literal["ad", "group", "tip", "manual"]
    family: Family
    vng: int | tuple[int, ...] | None               # VNG category, for the officer
    barrier: str                                    # of the barrier model
    weight: Weight
    evidence: Literal["structural", "tested", "listed"]
    explanation: str                                # what is looked at, for everyone
    caveat: str = ""
    source: str
    suppressed_by: Literal["C01"] | None = None
    only_with: tuple[Code, ...] = ()
    counts_as_structural: bool = True
    also: Literal["route_M_check"] | None = None
    settings: dict[Setting, int] = {}
    meanings: tuple[Meaning, ...] = ()
    examples: tuple[Example, ...] = ()

    @property
    def is_structural(self) -> bool:
        return self.evidence == "structural" and self.counts_as_structural


class ContextItem(_Part):
    """Shown, weight 0."""

    code: Code
    name: str
    explanation: str
    caveat: str = ""
    source: str
    suppresses: tuple[Code, ...] = ()
    family: Literal["context"] = "context"
    weight: Literal[""] = ""
    evidence: Literal["context"] = "context"


class Controls(_Part):
    share: float = Field(ge=0.10, le=1)             # Algoritmekader imp-02: a random sample
    at_least: int = Field(ge=1)


class ListRule(_Part):
    """When a group comes on the list, and how many."""

    min_score: int = Field(ge=1)
    min_families: int = Field(ge=2)
    min_structural_or_strong: int = Field(ge=1)
    urgent: tuple[Code, ...]
    max_groups_per_week: int = Field(ge=1)
    random_controls: Controls
    order: Literal["newest_new_evidence_first"]
    reserve_oldest_waiting: int = Field(ge=0)
    overflow: Literal["named"]


class WorkedExample(_Part):
    hits: tuple[Code, ...]
    listed: bool
    urgent: bool = False
    why: str = ""


class AlwaysZero(_Part):
    """May be shown as a fact, can never carry weight."""

    name: str
    source: str


class Catalogue(_Part):
    version: int = Field(ge=1)
    valid_from: str
    vng_categories: dict[int, str]
    families: tuple[Family, ...]
    weights: dict[Weight, int]
    queue_rule: ListRule
    slots: dict[str, dict[Language, dict[str, tuple[str, ...]]]]    # slot -> language -> kind of word -> words
    negations: dict[Language, tuple[str, ...]]
    clause_words: dict[Language, tuple[str, ...]]
    joining_words: dict[Language, tuple[str, ...]]
    function_words: dict[Language, tuple[str, ...]]
    indicators: tuple[Indicator, ...]
    context_only: tuple[ContextItem, ...]
    always_zero: tuple[AlwaysZero, ...]
    forbidden: tuple[str, ...]
    worked_examples: tuple[WorkedExample, ...]

    @model_validator(mode="after")
    def _check(self) -> "Catalogue":
        problems = [*_shape_problems(self), *_language_problems(self), *_feature_problems(self)]
        if problems:
            raise ValueError("; ".join(problems))
        _ = self.pattern_index
        return self

    def indicator(self, code: str) -> Indicator | ContextItem:
        """By code. Raises KeyError."""
        return self._by_code[code]

    @cached_property
    def _by_code(self) -> dict[str, Indicator | ContextItem]:
        found: dict[str, Indicator | ContextItem] = {i.code: i for i in self.indicators}
        return found | {item.code: item for item in self.context_only}

    def setting(self, code: str, name: Setting) -> int:
        """A number of an indicator. Raises KeyError when it has no such setting."""
        return next(item.settings[name] for item in self.indicators if item.code == code)

    @cached_property
    def pattern_index(self) -> PatternIndex:
        """Every pattern of every language, tried on every ad."""
        return PatternIndex(
            (indicator.code, pattern)
            for indicator in self.indicators
            for meaning in indicator.meanings
            for pattern in self._patterns(meaning)
        )

    def _patterns(self, meaning: Meaning) -> list[Pattern]:
        patterns = []
        guards = []
        for language in LANGUAGES:
            slots = {name: words_of(slot[language]) for name, slot in self.slots.items() if language in slot}
            guard = Guard(
                negations=_folded(self.negations[language]) if meaning.negatable else frozenset(),
                clause_words=_folded(self.clause_words[language]),
                joining_words=_folded(self.joining_words[language]),
                not_next=_folded(meaning.not_next.get(language, ())),
                not_before=_folded(meaning.not_before.get(language, ())),
                function_words=_folded(self.function_words[language]),
            )
            guards.append(guard)
            patterns += [parse(source, slots, guard) for source in meaning.says[language]]
        patterns += [parse(source, {}, _together(guards)) for source in meaning.everywhere]
        return patterns


def words_of(kinds: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """All words of a slot in one language."""
    return tuple(word for words in kinds.values() for word in words)


def _together(guards: list[Guard]) -> Guard:
    """What takes back a pattern that belongs to no language: what does so in any."""
    return Guard(
        *(frozenset().union(*(getattr(guard, name) for guard in guards)) for name in Guard.__dataclass_fields__)
    )


def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(word) for word in words)


def _shape_problems(catalogue: Catalogue) -> list[str]:
    problems = []
    codes = [i.code for i in catalogue.indicators] + [c.code for c in catalogue.context_only]
    problems += [f"{code} staat er twee keer in" for code in sorted({c for c in codes if codes.count(c) > 1})]
    known = set(codes)
    for indicator in catalogue.indicators:
        for other in (*indicator.only_with, *((indicator.suppressed_by,) if indicator.suppressed_by else ())):
            if other not in known:
                problems.append(f"{indicator.code} verwijst naar {other}, dat niet bestaat")
        if indicator.family not in catalogue.families:
            problems.append(f"{indicator.code}: familie {indicator.family} is niet genoemd")
        if indicator.scope in ("tip", "manual") and indicator.meanings:
            problems.append(f"{indicator.code} is handmatig en heeft dus geen patronen")
    for context in catalogue.context_only:
        never = sorted({"I13", "H02"} & set(context.suppresses))
        problems += [f"{context.code} mag {code} nooit onderdrukken" for code in never]
    unknown = [code for code in catalogue.queue_rule.urgent if code not in known]
    problems += [f"spoed verwijst naar {code}, dat niet bestaat" for code in unknown]
    if set(catalogue.weights) != {"H", "M", "L"} or min(catalogue.weights.values(), default=0) < 1:
        problems.append("weights: H, M en L, elk minstens 1")
    return problems


def _language_problems(catalogue: Catalogue) -> list[str]:
    """Every meaning, example, slot and word list in every language, or the language of an ad would matter."""
    every = set(LANGUAGES)
    lists: list[tuple[str, set[Language]]] = [
        ("negations", set(catalogue.negations)),
        ("clause_words", set(catalogue.clause_words)),
        ("joining_words", set(catalogue.joining_words)),
        ("function_words", set(catalogue.function_words)),
    ]
    for indicator in catalogue.indicators:
        for meaning in indicator.meanings:
            lists.append((f"{indicator.code} '{meaning.meaning}'", {k for k, v in meaning.says.items() if v}))
        for example in indicator.examples:
            lists.append((f"{indicator.code} voorbeeld '{example.meaning}'", set(example.says)))
        if indicator.meanings and {e.hit for e in indicator.examples} != {True, False}:
            lists.append((f"{indicator.code}: voorbeelden die wel en die niet tellen", set()))
    return [f"{name}: ontbreekt in {', '.join(sorted(every - found))}" for name, found in lists if every - found]


def _feature_problems(catalogue: Catalogue) -> list[str]:
    """Forbidden features, and weight for what must stay at zero (red line 5)."""
    problems = []
    for kind, text in _rule_texts(catalogue):
        for feature, word in forbidden_words(text):
            problems.append(f"{kind}: '{word}' is een verboden kenmerk ({feature})")
        for feature, word in always_zero_words(text):
            problems.append(f"{kind}: '{word}' mag nooit gewicht krijgen ({feature})")
    for name, slot in catalogue.slots.items():
        for language, kinds in slot.items():
            balanced = {"women", "men", "trans", "any"}
            if set(kinds) != {"any"} and (set(kinds) != balanced or not all(kinds.values())):
                problems.append(f"slot {name} ({language}): alle geslachten of geen ({', '.join(sorted(balanced))})")
            if set(kinds) == {"any"}:
                for word in words_of(kinds):
                    for feature, found in forbidden_words(word):
                        problems.append(f"slot {name} ({language}): '{found}' is een verboden kenmerk ({feature})")
    return problems


def _rule_texts(catalogue: Catalogue) -> list[tuple[str, str]]:
    """Everything that decides or names a rule. Examples and explanations decide nothing."""
    texts = []
    for indicator in catalogue.indicators:
        texts.append((f"{indicator.code} naam", indicator.name))
        texts += [(f"{indicator.code} instelling", name) for name in indicator.settings]
        for meaning in indicator.meanings:
            texts.append((f"{indicator.code} betekenis", meaning.meaning))
            guards = (*meaning.not_next.values(), *meaning.not_before.values())
            for patterns in (*meaning.says.values(), meaning.everywhere, *guards):
                texts += [(f"{indicator.code} patroon", pattern) for pattern in patterns]
    texts += [(f"{item.code} naam", item.name) for item in catalogue.context_only]
    return texts


def read_catalogue(text: str) -> Catalogue:
    """From YAML. Raises CatalogueError with every reason, one a line."""
    try:
        data = yaml.load(text, yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise CatalogueError(str(error)) from error
    return check_catalogue(data)


def check_catalogue(data: object) -> Catalogue:
    """From plain data as YAML gives it. Raises CatalogueError with every reason, one a line."""
    try:
        return Catalogue.model_validate(data)
    except ValidationError as error:
        lines = [f"{'.'.join(map(str, e['loc'])) or 'catalogus'}: {e['msg']}" for e in error.errors()]
        raise CatalogueError("\n".join(lines)) from error
    except BadPattern as error:
        raise CatalogueError(str(error)) from error


@cache
def load_catalogue() -> Catalogue:
    """The shipped catalogue. Raises CatalogueError."""
    return read_catalogue(CATALOGUE_FILE.read_text(encoding="utf-8"))
