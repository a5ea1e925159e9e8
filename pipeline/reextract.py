"""Reading the words that are kept once more, when extractors read better than they did.

The difference can be seen before anything is changed. An ad's row stays, and with it its group, the choices about
it and the links that people cut. Photos cannot be read again: their bytes were never kept.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from extractors.captured import Capture, CapturedAd
from extractors.extract import VERSION
from extractors.text_signature import SIGNATURE_VERSION
from pipeline import ingest
from storage import ads, audit, kept_words, renewal, suppression
from storage.kept_words import KeptAd, KeptWords
from storage.retention import forget_ads
from storage.store import Store
from storage.tables import Ad, Choice, GroupMember, ListItem

RulesOf = Callable[[str], ingest.Rules | None]
"""The rules of a site by its key; None when the processing decision does not name it: its ads are left alone."""


Progress = Callable[[int], None]
"""Told how many ads were looked at."""


@dataclass(slots=True)
class Difference:
    """What reading again changes, in counts; nothing of any ad is quoted."""

    ads_read: int = 0                   # read by other extractors than the present ones, or with an older signature
    ads_different: int = 0
    ads_without_words: int = 0          # of `spread`, or past their term: they stay as they are
    not_covered: int = 0                # of sites that the processing decision does not name
    counts: Counter[tuple[str, str]] = field(default_factory=Counter)   # (kind, "added" | "removed" | "changed")
    links_gained: int = 0               # contacts that link two ads now and did not before
    links_lost: int = 0
    to_route_m: int = 0
    to_spread: int = 0                  # their words go: they turn out to be offered in a `spread` municipality
    to_elsewhere: int = 0               # outside both lists, or with a contact somebody objected to: they go
    kept_for_a_case: int = 0            # would leave, but somebody was asked to look at their group

    def count(self, found: renewal.Renewal) -> None:
        """Adds what changes of one ad."""
        self.ads_different += found.changes
        self.counts += found.counts
        self.links_gained += found.links_gained
        self.links_lost += found.links_lost
        self.to_route_m += found.to_route_m

    def values(self) -> dict[str, object]:
        """For `--json`."""
        kinds: dict[str, dict[str, int]] = {}
        for (kind, what), count in sorted(self.counts.items()):
            kinds.setdefault(kind, {})[what] = count
        plain = {
            name: getattr(self, name) for name in self.__dataclass_fields__ if name != "counts"
        }
        return plain | {"kinds": kinds}


@dataclass(frozen=True, slots=True)
class _Read:
    """One ad, read again."""

    kept: KeptAd
    newest: ingest.ReadAd
    readings: tuple[renewal.Reading, ...]


def difference(store: Store, rules_of: RulesOf, *, progress: Progress = lambda done: None) -> Difference:
    """What `reextract` would change. Changes nothing."""
    total = Difference()
    with store.read() as session:
        total.ads_without_words = kept_words.without_words(session)
        batches = list(kept_words.outdated(session, VERSION, SIGNATURE_VERSION))
    for ad_ids in batches:
        read = _read_again(store, rules_of, ad_ids, total)
        with store.read() as session:
            for one in read:
                _one_ad(store, session, one, total, None)
        progress(total.ads_read + total.not_covered)
    return total


def reextract(
    store: Store, rules_of: RulesOf, *, now: datetime, progress: Progress = lambda done: None
) -> Difference:
    """Reads again what other extractors read, in batches of one transaction each; a stopped run is gone on with.

    The caller links and assesses afterwards.
    """
    total = Difference()
    with store.read() as session:
        total.ads_without_words = kept_words.without_words(session)
        batches = list(kept_words.outdated(session, VERSION, SIGNATURE_VERSION))
    for ad_ids in batches:
        before = total.ads_different
        read = _read_again(store, rules_of, ad_ids, total)
        with store.begin() as session:
            for one in read:
                _one_ad(store, session, one, total, now)
            audit.record(
                session, store, actor="cli:baken reextract", action="reextract", object=f"ads:{len(read)}", now=now,
                detail={"ads": len(read), "different": total.ads_different - before, "extractors": VERSION},
            )
        progress(total.ads_read + total.not_covered)
    return total


def _read_again(store: Store, rules_of: RulesOf, ad_ids: Sequence[int], total: Difference) -> list[_Read]:
    """The slow part, outside any transaction that writes."""
    shingle_key = store.keyring.shingle_key()
    with store.read() as session:
        kept = kept_words.kept_ads(store, session, ad_ids)
    read: list[_Read] = []
    for ad in kept:
        rules = _rules(rules_of, ad)
        if rules is None:
            total.not_covered += 1
            continue
        again = [ingest.read(_captured(ad, words), rules, shingle_key) for words in ad.versions]
        readings = tuple(
            renewal.Reading(words, ingest.as_kept(one, rules)) for words, one in zip(ad.versions, again, strict=True)
        )
        read.append(_Read(ad, again[-1], readings))
        total.ads_read += 1
    return read


def _rules(rules_of: RulesOf, ad: KeptAd) -> ingest.Rules | None:
    """The site's rules; the host of the ad's own address is the site's too, also when its profile is gone."""
    rules = rules_of(ad.site_key)
    host = urlsplit(ad.url).hostname if rules is not None else None
    if rules is None or not host or host in rules.own_hosts:
        return rules
    return ingest.Rules(rules.reach, rules.photos, rules.numbering, rules.own_hosts | {host})


def _captured(ad: KeptAd, words: KeptWords) -> CapturedAd:
    capture = Capture(
        url=ad.url, final_url=ad.url, status=200, sha256=words.raw_sha256, captured_at=words.captured_at,
        elapsed_s=0.0, bytes_received=0,
    )
    return CapturedAd(capture, ad.external_id, words.content, photo_urls=(), snapshot="")


def _one_ad(store: Store, session: Session, read: _Read, total: Difference, now: datetime | None) -> None:
    """Counts what changes of one ad; with `now` it is changed too."""
    ad = session.get(Ad, read.kept.ad_id)
    if ad is None:
        return      # deleted since its words were read
    goes_to = read.newest.reach or "elsewhere"
    if goes_to != "scope" and _is_a_case(session, ad.id):
        total.kept_for_a_case += 1
        goes_to = "scope"
    objected = _objected(store, session, ad, read)
    if not objected.isdisjoint(_own_contacts(store, read)):
        goes_to = "elsewhere"       # as when it is captured; no case stands above an objection
    if goes_to == "scope":
        readings = [
            renewal.Reading(reading.words, ingest.without_objected(reading.ad_in, objected, store.keyring))
            for reading in read.readings
        ]
        found = renewal.renewal(store, session, ad, readings)
        total.count(found)
        if now is not None:
            renewal.apply(store, session, ad, found, readings)
        return
    total.ads_different += 1
    total.to_spread += goes_to == "spread"
    total.to_elsewhere += goes_to == "elsewhere"
    if now is not None and goes_to == "spread":
        ads.update(store, session, ad, reach="spread", ad_in=read.readings[-1].ad_in, now=ad.last_seen)
    elif now is not None:
        forget_ads(store, session, [ad.id], now)


def _objected(store: Store, session: Session, ad: Ad, read: _Read) -> set[tuple[str, bytes]]:
    """Contacts anywhere in its words that somebody objected to."""
    contacts = [
        (found.kind, store.keyring.digest(found.kind, found.value))
        for reading in read.readings for found in reading.ad_in.identifiers if found.kind != "name"
    ]
    return suppression.suppressed(session, store.keyring, suppression.OBJECTION, contacts, ad.last_seen.date())


def _own_contacts(store: Store, read: _Read) -> set[tuple[str, bytes]]:
    return {
        (found.kind, store.keyring.digest(found.kind, found.value))
        for found in read.readings[-1].ad_in.identifiers if found.span.is_main
    }


def _is_a_case(session: Session, ad_id: int) -> bool:
    """Whether a person was asked to look at its group, or chose something about it."""
    asked = or_(
        exists().where(ListItem.group_id == GroupMember.group_id),
        exists().where(Choice.group_id == GroupMember.group_id),
    )
    return session.scalar(select(GroupMember.ad_id).where(GroupMember.ad_id == ad_id, asked)) is not None
