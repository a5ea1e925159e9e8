"""How long things are kept (DESIGN section 6). The FG may lower a term freely; raising one needs a reason."""

from dataclasses import dataclass, fields
from datetime import timedelta

from storage.errors import StoreError

LINK_KEYS_CAP_DAYS = 180


@dataclass(frozen=True, slots=True)
class RetentionPolicy:
    """Terms in days unless the name says otherwise. Raises StoreError when raised without reason and DPIA."""

    text: int = 28                     # words of a scope ad without a hit, after its last sighting
    text_with_hit: int = 84            # the same with a hit, not listed: as long as a listed one may wait
    link_keys: int = 90                # digests and hashes of scope ads, after the last sighting; at most 180
    spread: int = 14                   # spread ads without a link into scope, after the last sighting
    elsewhere: int = 28                # digests of ads that are not ours
    listed: int = 84                   # listed and not chosen
    listed_warning: int = 14           # before that
    none_text: int = 7                 # words and values after "nu geen aanleiding"
    suppression: int = 90              # after "nu geen aanleiding"
    follow: int = 183                  # "volgen", whatever date was given
    referred: int = 365                # "doorzetten" without feedback
    judgement: int = 365               # once neither ad is there
    signal: int = 365                  # of a colleague, unused
    route_m: int = 14                  # not handed over
    route_m_handed_hours: int = 72
    route_m_alarm_hours: int = 24
    audit: int = 731                   # 24 months
    destruction: int = 1827            # 5 years
    frontier: int = 28                 # addresses that were never fetched
    reason: str = ""                   # for raising a term
    dpia_reference: str = ""

    def __post_init__(self) -> None:
        for item in fields(self):
            value = getattr(self, item.name)
            if not isinstance(value, int):
                continue
            if value < 0:
                raise StoreError(f"retention: {item.name} cannot be {value}")
            raised = isinstance(item.default, int) and value > item.default
            if raised and not (self.reason.strip() and self.dpia_reference.strip()):
                raise StoreError(f"retention: raising {item.name} to {value} needs a reason and a DPIA reference")
        if self.link_keys > LINK_KEYS_CAP_DAYS:
            raise StoreError(f"retention: link_keys is at most {LINK_KEYS_CAP_DAYS}")

    def days(self, name: str) -> timedelta:
        return timedelta(days=int(getattr(self, name)))

    def hours(self, name: str) -> timedelta:
        return timedelta(hours=int(getattr(self, name)))


DEFAULTS = RetentionPolicy()
