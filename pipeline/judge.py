"""What a reviewer says of two ads: the same hand, not the same, or unsure. Kept with the reason; applied every night.

A word that contradicts earlier words is refused with the reason: the reviewer changes the earlier one first.
"""

from datetime import datetime

from linking.hub_words import ALLOW, DENY
from linking.judgements import JudgementConflict, check
from linking.records import JudgementRecord
from storage import audit, hub_word_store, judgement_store, lead_store, text_word_store
from storage.store import Store
from storage.tables import Lead

VERDICTS = ("same", "not_same", "unsure")
MIN_REASON_CHARS = 10
MAX_REASON_CHARS = 2000

CONFLICT = "Pas eerst dat eerdere oordeel aan; u vindt het onder Eerdere oordelen."
BLIND_CONFLICT = "Kies hier “Dat weet ik niet”; het eerdere oordeel past u aan op de pagina Koppelingen van de groep."
"""In the test there is nothing to look up, and it must go on."""


class JudgeError(Exception):
    """A word that cannot be kept; the text is one Dutch line for the reviewer."""


def judge(
    store: Store, *, one: int, other: int, verdict: str, reason: str, user_id: int, now: datetime,
    origin: str = "local", blind: bool = False,
) -> int:  # fmt: skip
    """Keeps a word on two ads and gives its id. Raises JudgeError with one Dutch line.

    `blind`: given in the monthly sample, where no reason is asked so that twenty answers stay a matter of minutes.
    """
    words = reason.strip()
    if verdict not in VERDICTS:
        raise JudgeError("Kies eerst of de twee advertenties bij elkaar horen.")
    if one == other:
        raise JudgeError("Kies twee verschillende advertenties.")
    if not blind and len(words) < MIN_REASON_CHARS:
        raise JudgeError(f"Schrijf op waarom u dit vindt. Gebruik minstens {MIN_REASON_CHARS} tekens.")
    if len(words) > MAX_REASON_CHARS:
        raise JudgeError(f"De reden is te lang. Gebruik hoogstens {MAX_REASON_CHARS} tekens.")
    with store.begin() as session:
        if judgement_store.alive(session, (one, other)) != {one, other}:
            raise JudgeError("Een van deze advertenties bestaat niet meer.")
        new = JudgementRecord(min(one, other), max(one, other), verdict)
        try:
            check(judgement_store.records(session), new)
        except JudgementConflict:
            raise JudgeError(_conflict(verdict) + (BLIND_CONFLICT if blind else CONFLICT)) from None
        judgement = judgement_store.add(
            session, store.sealer, ad_a=one, ad_b=other, verdict=verdict, reason=words, user_id=user_id, now=now
        )
        audit.record(
            session, store, actor=f"user:{user_id}", action="link.judge", object=f"ads:{new.a},{new.b}", now=now,
            origin=origin, detail={"judgement": judgement, "verdict": verdict, "blind": int(blind)},
        )  # fmt: skip
        return judgement


def rule_value(
    store: Store, *, lead_id: int, word: str, user_id: int, now: datetime, origin: str = "local"
) -> None:
    """Puts a shared contact, link or text on the reviewer's list ("deny": links nobody, "allow": does), or takes it
    off ("").

    Applied by the next night's linking. Raises JudgeError with one Dutch line.
    """
    if word not in (DENY, ALLOW, ""):
        raise JudgeError("Kies wat er met dit kenmerk moet gebeuren.")
    with store.begin() as session:
        lead = session.get(Lead, lead_id)
        if lead is None or lead.kind not in lead_store.RULED_KINDS:
            raise JudgeError("Dit kenmerk bestaat niet meer.")
        if lead.kind == "text":
            if not text_word_store.keep_text_word(session, lead_id, word, now):
                raise JudgeError(
                    "Van deze tekst is te weinig eigen of bewaard, zodat Baken haar later niet herkent. Zeg het "
                    "hierboven van twee advertenties."
                )
        else:
            hub_word_store.keep_hub_word(session, lead.kind, lead.key_digest, word)
        audit.record(
            session, store, actor=f"user:{user_id}", action="link.rule", object=f"lead:{lead_id}", now=now,
            origin=origin, detail={"kind": lead.kind, "word": word or "none"},
        )  # fmt: skip


def _conflict(verdict: str) -> str:
    if verdict == "not_same":
        return (
            "Dit spreekt eerdere oordelen tegen: via andere advertenties is al gezegd dat deze twee bij elkaar horen. "
        )
    return (
        "Dit spreekt eerdere oordelen tegen: van advertenties die hierdoor samenkomen is al gezegd dat ze niet bij "
        "elkaar horen. "
    )
