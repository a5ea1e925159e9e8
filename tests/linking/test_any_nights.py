"""Random nights of adds, edits, deletions and words: linking anew gives what linking night by night gave."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from linking.judgements import JudgementConflict, check
from linking.records import JudgementRecord
from linking.settings import LinkSettings
from storage.hub_word_store import keep_hub_word
from storage.lead_store import RULED_KINDS
from storage.store import Store
from storage.text_word_store import keep_text_word
from tests.linking.town import LONG, OTHER, Town, photo

WORDS = {
    "bought": f"{LONG} Verder kweek ik zelf zeldzame orchideeen op mijn zonnige balkon.",
    "bought too": f"{LONG} Vroeger speelde ik trompet bij een vrolijke dweilband uit Deventer.",
    "": "", "long": LONG, "near": LONG.replace("lichte", "rustige").replace("blauwe", "rode"), "other": OTHER,
}


@cache
def _empty() -> Path:
    """An installation without ads, made once: every example gets a copy."""
    folder = Path(tempfile.mkdtemp()) / "data"
    atexit.register(shutil.rmtree, folder.parent)
    Store.create(folder).close()
    return folder


class Nights(RuleBasedStateMachine):
    """A town that changes; `linked` says whether linking has seen all of it."""

    SETTINGS = LinkSettings()

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.town = Town(Store.open(shutil.copytree(_empty(), Path(self._folder.name) / "data")), self.SETTINGS)
        self.ids: dict[str, int] = {}
        self.said: list[JudgementRecord] = []
        self.linked = False

    def teardown(self) -> None:
        self.town.store.close()
        self._folder.cleanup()

    @rule(
        key=st.sampled_from([f"k{n}" for n in range(12)]),
        words=st.sampled_from(sorted(WORDS)),
        phones=st.lists(st.sampled_from("abcde"), max_size=2, unique=True),
        name=st.sampled_from(["", "lola", "mira", "noor"]),
        handles=st.lists(st.sampled_from("xy"), max_size=1),
        links=st.lists(st.sampled_from("mn"), max_size=1),
        photos=st.lists(st.tuples(st.integers(1, 2), st.sampled_from([0, 20, 50])), max_size=2, unique=True),
        reach=st.sampled_from(["scope", "scope", "spread"]),
        place=st.sampled_from(["", "GM0321", "GM0356", "GM0353", "GM0632"]),
    )
    def put(
        self, key: str, words: str, phones: list[str], name: str, handles: list[str], links: list[str],
        photos: list[tuple[int, int]], reach: str, place: str,
    ) -> None:  # fmt: skip
        self.ids[key] = self.town.ad(
            key, WORDS[words], phones=phones, handles=handles, links=links, name=name,
            photos=[photo(*shot) for shot in photos], reach=reach, place=place,
        )
        self.linked = False

    @precondition(lambda self: self.ids)
    @rule(place=st.integers(0, 100))
    def delete(self, place: int) -> None:
        key = sorted(self.ids)[place % len(self.ids)]
        self.town.forget(self.ids.pop(key))
        self.linked = False

    @precondition(lambda self: len(self.ids) > 1)
    @rule(one=st.integers(0, 100), other=st.integers(1, 11), verdict=st.sampled_from(["same", "not_same", "unsure"]))
    def say(self, one: int, other: int, verdict: str) -> None:
        ids = [self.ids[key] for key in sorted(self.ids)]
        a, b = ids[one % len(ids)], ids[(one + 1 + other % (len(ids) - 1)) % len(ids)]
        word = JudgementRecord(min(a, b), max(a, b), verdict)
        try:
            check(self.said, word)
        except JudgementConflict:
            return
        self.said.append(word)
        self.town.say(a, b, verdict)
        self.linked = False

    @precondition(lambda self: self.ids)
    @rule(place=st.integers(0, 100))
    def review(self, place: int) -> None:
        if self.linked:
            self.town.list_group_of(self.ids[sorted(self.ids)[place % len(self.ids)]])

    @precondition(lambda self: self.linked)
    @rule(place=st.integers(0, 100), kind=st.sampled_from(RULED_KINDS), word=st.sampled_from(["deny", "allow", ""]))
    def rule_value(self, place: int, kind: str, word: str) -> None:
        """A reviewer's word on a value or a text."""
        leads = sorted(self.town.leads(kind), key=lambda lead: lead.id)
        if not leads:
            return
        lead = leads[place % len(leads)]
        with self.town.store.begin() as session:
            if kind == "text":
                keep_text_word(session, lead.id, word, self.town.now)
            else:
                keep_hub_word(session, kind, lead.key_digest, word)
        self.linked = False

    @rule()
    def link(self) -> None:
        untouched = self.town.groups() if self.linked else None
        cases = self._cases()
        self.town.link()
        before = self.town.groups()
        self._no_two_cases_became_one_without_a_word(cases, before)
        assert untouched in (None, before)
        assert self.town.link().changed_groups == 0
        evidence = self._evidence()
        self.town.link(rebuild=True)
        assert self.town.groups() == before
        assert self._evidence() == evidence
        self.linked = True

    @invariant()
    def every_ad_is_in_one_group_and_no_word_is_broken(self) -> None:
        if not self.linked:
            return
        groups = self.town.groups()
        assert sorted(ad for ads in groups.values() for ad in ads) == sorted(self.ids.values())
        of = {ad: name for name, ads in groups.items() for ad in ads}
        newest = {(word.a, word.b): word.verdict for word in self.said if word.a in of and word.b in of}
        for (a, b), verdict in newest.items():
            assert verdict == "unsure" or (of[a] == of[b]) is (verdict == "same")

    def _cases(self) -> dict[str, frozenset[int]]:
        """The reviewed groups as they stand, with the ads that are left."""
        known = self.town.known()
        return {name: ads for name, ads in self.town.groups().items() if name in known}

    def _no_two_cases_became_one_without_a_word(
        self, cases: dict[str, frozenset[int]], groups: dict[str, frozenset[int]]
    ) -> None:
        """Cases may share a group only when words of "same" connect them, through ads and other cases."""
        near: dict[object, set[object]] = {}
        newest = {(word.a, word.b): word.verdict for word in self.said}
        pairs: list[tuple[object, object]] = [pair for pair, verdict in newest.items() if verdict == "same"]
        pairs += [(name, ad) for name, ads in cases.items() for ad in ads]
        for one, other in pairs:
            near.setdefault(one, set()).add(other)
            near.setdefault(other, set()).add(one)
        for ads in groups.values():
            names = [name for name, members in cases.items() if not members.isdisjoint(ads)]
            reached, waiting = set[object](), list[object](names[:1])
            while waiting:
                thing = waiting.pop()
                if thing not in reached:
                    reached.add(thing)
                    waiting.extend(near.get(thing, ()))
            assert set(names) <= reached

    def _evidence(self) -> set[tuple[int, int, str, str]]:
        return {(edge.ad_a, edge.ad_b, edge.kind, edge.grade) for edge in self.town.edges()}


TestNights = Nights.TestCase
TestNights.settings = settings(
    max_examples=6, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)


class Crowds(RuleBasedStateMachine):
    """A town of texts of which nearly every 2-gram is a crowd's, so that who is compared with whom changes nightly."""

    EDITS = ("lichte", "blauwe", "verse", "warm", "veertig", "hagen", "meteen", "vijveronderhoud")

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        store = Store.open(shutil.copytree(_empty(), Path(self._folder.name) / "data"))
        self.town = Town(store)
        self.ids: dict[str, int] = {}

    @initialize(crowd=st.integers(1, 3), pivots=st.integers(0, 1))
    def begin(self, crowd: int, pivots: int) -> None:
        self.town.settings = LinkSettings(crowd=crowd, pivots=pivots, min_shingles=3)

    def teardown(self) -> None:
        self.town.store.close()
        self._folder.cleanup()

    @rule(
        key=st.sampled_from([f"k{n}" for n in range(12)]), text=st.sampled_from([LONG, LONG, OTHER, f"{LONG} {OTHER}"]),
        edits=st.sets(st.sampled_from(EDITS)), phone=st.sampled_from(["", "", "a", "b", "c"]),
        reach=st.sampled_from(["scope", "scope", "scope", "spread"]),
    )
    def put(self, key: str, text: str, edits: set[str], phone: str, reach: str) -> None:
        words = " ".join(f"{word}s" if word in edits else word for word in text.split())
        self.ids[key] = self.town.ad(key, words, phones=[phone] if phone else [], reach=reach)

    @precondition(lambda self: self.ids)
    @rule(place=st.integers(0, 100))
    def delete(self, place: int) -> None:
        self.town.forget(self.ids.pop(sorted(self.ids)[place % len(self.ids)]))

    @rule()
    def night(self) -> None:
        self.town.link()

    @rule()
    def link_all_anew(self) -> None:
        self.town.link()
        before = self.town.groups(), self._evidence()
        self.town.link(rebuild=True)
        assert (self.town.groups(), self._evidence()) == before

    def _evidence(self) -> set[tuple[int, int, str, str, float]]:
        return {(edge.ad_a, edge.ad_b, edge.kind, edge.grade, edge.strength) for edge in self.town.edges()}


TestCrowds = Crowds.TestCase
TestCrowds.settings = settings(
    max_examples=8, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
