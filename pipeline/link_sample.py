"""The monthly blind sample: how often the officer agrees with linking, with an interval."""

from dataclasses import dataclass
from datetime import datetime

from linking.sample import Precision, draw, precision
from storage import audit, judgement_store
from storage.store import Store


@dataclass(frozen=True, slots=True)
class MonthSample:
    month: str                              # 2026-11
    pairs: tuple[tuple[int, int], ...]      # that still exist
    answers: dict[tuple[int, int], str]     # pair -> verdict; what was said before the draw was not said blind
    gone: int                               # pairs of which an ad was deleted before anybody answered
    measured: Precision | None              # of the answers "same" and "not_same"; unsure says nothing

    @property
    def waiting(self) -> tuple[int, int] | None:
        """The next pair to ask; None when all were answered."""
        return next((pair for pair in self.pairs if pair not in self.answers), None)


def month_of(now: datetime) -> str:
    return f"{now:%Y-%m}"


def this_month(store: Store, now: datetime) -> MonthSample:
    """The sample of this month; the first who asks draws it, and that is noted in the audit trail."""
    month = month_of(now)
    with store.read() as session:
        known = judgement_store.sample(session, month)
    if known is None:
        with store.begin() as session:
            pairs = [(*ads, strength) for strength, ads in draw(judgement_store.readable_edges(session), month)]
            judgement_store.keep_sample(session, month, pairs)
            audit.record(
                session, store, actor="pipeline", action="link.sample", object=f"month:{month}", now=now,
                detail={"pairs": len(pairs)},
            )  # fmt: skip
    return read_sample(store, month)


def read_sample(store: Store, month: str) -> MonthSample:
    with store.read() as session:
        sample = judgement_store.sample(session, month) or judgement_store.Drawn(0, ())
        drawn = [(min(a, b), max(a, b)) for a, b, _ in sample.pairs]
        words = judgement_store.newest_words(session, sample.after)
        there = judgement_store.alive(session, [ad for pair in drawn for ad in pair])
    answers = {pair: words[pair] for pair in drawn if pair in words}
    pairs = tuple(pair for pair in drawn if pair in answers or set(pair) <= there)
    right = sum(verdict == "same" for verdict in answers.values())
    wrong = sum(verdict == "not_same" for verdict in answers.values())
    return MonthSample(month, pairs, answers, len(drawn) - len(pairs), precision(right, right + wrong))


def earlier_samples(store: Store, now: datetime) -> list[MonthSample]:
    """Newest first, without this month's."""
    with store.read() as session:
        months = [month for month in judgement_store.sampled_months(session) if month != month_of(now)]
    return [read_sample(store, month) for month in months]
