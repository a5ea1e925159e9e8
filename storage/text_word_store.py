"""What a reviewer said of texts, and which text leads it goes for."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import numpy as np
from sqlalchemy import select
from sqlalchemy.orm import Session

from linking.records import Shingles, TextWord
from linking.settings import LinkSettings
from linking.shingle_index import shares_of
from linking.shingle_sets import ShingleSets
from linking.stop_shingles import NO_STOPS
from linking.text_words import likeness_to
from storage.stop_table import load_stop_table
from storage.tables import Ad, LeadMember, Meta

TEXT_WORDS = "link_text_words"
MOST_MEMBERS = 60
MOST_BOUND = 500


@dataclass(frozen=True, slots=True)
class KeptWord:
    said: TextWord
    met_at: datetime        # the last night on which an ad was like it
    ad_id: int = 0          # the ad it was made of


def text_words(session: Session) -> list[KeptWord]:
    row = session.get(Meta, TEXT_WORDS)
    kept = json.loads(row.value) if row is not None else []
    return [
        KeptWord(TextWord(_shingles(text), word), datetime.fromtimestamp(met_at, UTC), *ad_id)
        for text, word, met_at, *ad_id in kept
    ]


def _shingles(text: str) -> Shingles:
    return ShingleSets.of([bytes.fromhex(text)]).flat


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


def forget_like(session: Session, ad_ids: Sequence[int]) -> None:
    """Drops words that were made of any of these ads or go for it: what was kept of its text must go at once."""
    words = text_words(session)
    left = [kept for kept in words if kept.ad_id not in set(ad_ids)]
    for start in range(0, len(ad_ids) if left else 0, MOST_BOUND):
        batch = Ad.id.in_(ad_ids[start : start + MOST_BOUND])
        found = session.scalars(select(Ad.signature).where(batch, Ad.signature.is_not(None)))
        sets = ShingleSets.of([signature or b"" for signature in found])
        left = [kept for kept, there in zip(left, _alike(session, sets, left), strict=True) if not there]
    if len(left) < len(words):
        _keep(session, left)


def keep_text_word(session: Session, lead_id: int, word: str, now: datetime) -> bool:
    """Puts the text of a lead on the list, or takes it off ("").

    Of its ads the one most like the others stands for it. False, and nothing is kept, when too little of that text is
    its own to know it by, or nothing is kept of it that may be read.
    """
    words, (ad_ids, sets) = text_words(session), _members(session, lead_id)
    kept = [known for known, there in zip(words, _alike(session, sets, words), strict=True) if not there]
    if word:
        if not ad_ids:
            return False
        one, other = (grid.reshape(-1) for grid in np.indices((len(sets), len(sets))))
        shares = shares_of(sets, one, other).reshape(len(sets), len(sets))
        middle = int(shares.sum(axis=1).argmax())
        text, stop = sets.part(middle, middle + 1).flat, load_stop_table(session) or NO_STOPS
        if int((~stop.among(text)).sum()) < LinkSettings().min_shingles:
            return False
        kept.append(KeptWord(TextWord(text, word), now, ad_ids[middle]))
    _keep(session, kept)
    return True


def words_of_leads(session: Session, lead_ids: Sequence[int]) -> Mapping[int, str]:
    """What was said of these text leads; without those of which nothing was."""
    words, found = text_words(session), defaultdict[int, str](str)
    for lead_id in lead_ids if words else ():
        for known, there in zip(words, _alike(session, _members(session, lead_id)[1], words), strict=True):
            if there:
                found[lead_id] = known.said.word
    return found


def _members(session: Session, lead_id: int) -> tuple[list[int], ShingleSets]:
    """The first ads of a lead and all their 2-grams; not of an ad under route M, of which nothing is taken."""
    found = session.execute(
        select(Ad.id, Ad.signature).join(LeadMember, LeadMember.ad_id == Ad.id)
        .where(LeadMember.lead_id == lead_id, Ad.signature.is_not(None), Ad.route_m.is_(False))
        .order_by(Ad.id).limit(MOST_MEMBERS)
    ).all()
    return [ad_id for ad_id, _ in found], ShingleSets.of([signature or b"" for _, signature in found])


def _alike(session: Session, sets: ShingleSets, words: Sequence[KeptWord]) -> list[bool]:
    """Per word whether it goes for any of these texts."""
    if not words:
        return []
    stop, least = load_stop_table(session) or NO_STOPS, LinkSettings().telling_jaccard
    telling = sets.only(~stop.among(sets.flat))
    return [bool((likeness_to(telling, kept.said, stop) >= least).any()) for kept in words]


def _keep(session: Session, words: Sequence[KeptWord]) -> None:
    value = [
        [kept.said.shingles.astype(">u4").tobytes().hex(), kept.said.word, int(kept.met_at.timestamp()), kept.ad_id]
        for kept in words
    ]
    session.merge(Meta(name=TEXT_WORDS, value=json.dumps(value)))
