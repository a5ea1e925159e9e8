"""What a reviewer said of texts, and which text leads it goes for."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import numpy as np
from sqlalchemy import select
from sqlalchemy.orm import Session

from linking.records import TextWord
from linking.settings import LinkSettings
from linking.shingle_index import ShingleIndex
from linking.shingle_sets import ShingleSets
from linking.stop_shingles import NO_STOPS, StopTable
from linking.text_words import likeness_to
from storage.tables import Ad, LeadMember, Meta

TEXT_WORDS = "link_text_words"
MOST_MEMBERS = 60
MOST_BOUND = 500


@dataclass(frozen=True, slots=True)
class KeptWord:
    said: TextWord
    met_at: datetime        # the last night on which an ad was like it


def text_words(session: Session) -> list[KeptWord]:
    row = session.get(Meta, TEXT_WORDS)
    return [
        KeptWord(TextWord(ShingleSets.of([bytes.fromhex(text)]).flat, word), datetime.fromtimestamp(met_at, UTC))
        for text, word, met_at in (json.loads(row.value) if row is not None else [])
    ]


def renew(session: Session, met: Sequence[bool], now: datetime) -> None:
    """After a night's linking. `met`: per word whether any ad was like it."""
    words = text_words(session)
    if any(met):
        _keep(session, [replace(kept, met_at=now) if there else kept for kept, there in zip(words, met, strict=True)])


def forget_unmet(session: Session, until: datetime) -> int:
    """Drops words that no ad was like since `until`; how many. Their 2-grams are link keys and go with those."""
    words = text_words(session)
    left = [kept for kept in words if kept.met_at > until]
    if len(left) < len(words):
        _keep(session, left)
    return len(words) - len(left)


def forget_like(session: Session, ad_ids: Sequence[int], stop: StopTable | None) -> None:
    """Drops words that go for any of these ads: somebody had them erased, and what was kept of her text goes too."""
    words = text_words(session)
    for start in range(0, len(ad_ids) if words else 0, MOST_BOUND):
        batch = Ad.id.in_(ad_ids[start : start + MOST_BOUND])
        found = session.scalars(select(Ad.signature).where(batch, Ad.signature.is_not(None)))
        sets = ShingleSets.of([signature or b"" for signature in found])
        words = [kept for kept, there in zip(words, _alike(sets, words, stop or NO_STOPS), strict=True) if not there]
    if len(words) < len(text_words(session)):
        _keep(session, words)


def keep_text_word(session: Session, lead_id: int, word: str, stop: StopTable | None, now: datetime) -> bool:
    """Puts the text of a lead on the list, or takes it off ("").

    Of its ads the one most like the others stands for it. False, and nothing is kept, when too little of that text is
    its own to know it by.
    """
    stop, words = stop or NO_STOPS, text_words(session)
    sets = _members(session, lead_id)
    kept = [known for known, there in zip(words, _alike(sets, words, stop), strict=True) if not there]
    if word:
        one, other = (grid.reshape(-1) for grid in np.indices((len(sets), len(sets))))
        shares = ShingleIndex(sets).shares(one, other).reshape(len(sets), len(sets))
        middle = int(shares.sum(axis=1).argmax()) if len(sets) else 0
        text = sets.part(middle, middle + 1).flat
        if int((~stop.among(text)).sum()) < LinkSettings().min_shingles:
            return False
        kept.append(KeptWord(TextWord(text, word), now))
    _keep(session, kept)
    return True


def words_of_leads(session: Session, lead_ids: Sequence[int], stop: StopTable | None) -> Mapping[int, str]:
    """What was said of these text leads; without those of which nothing was."""
    words, found = text_words(session), defaultdict[int, str](str)
    for lead_id in lead_ids if words else ():
        for known, there in zip(words, _alike(_members(session, lead_id), words, stop or NO_STOPS), strict=True):
            if there:
                found[lead_id] = known.said.word
    return found


def _members(session: Session, lead_id: int) -> ShingleSets:
    """All 2-grams of the first ads of a lead."""
    signatures = session.scalars(
        select(Ad.signature).join(LeadMember, LeadMember.ad_id == Ad.id)
        .where(LeadMember.lead_id == lead_id, Ad.signature.is_not(None)).order_by(Ad.id).limit(MOST_MEMBERS)
    )
    return ShingleSets.of([signature or b"" for signature in signatures])


def _alike(sets: ShingleSets, words: Sequence[KeptWord], stop: StopTable) -> list[bool]:
    """Per word whether it goes for any of these texts."""
    telling, least = sets.only(~stop.among(sets.flat)), LinkSettings().telling_jaccard
    return [bool((likeness_to(telling, kept.said, stop) >= least).any()) for kept in words]


def _keep(session: Session, words: Sequence[KeptWord]) -> None:
    value = [
        [kept.said.shingles.astype(">u4").tobytes().hex(), kept.said.word, int(kept.met_at.timestamp())]
        for kept in words
    ]
    session.merge(Meta(name=TEXT_WORDS, value=json.dumps(value)))
