"""One advertentiegroep: its facts, its reasons, where it was seen, and the form for the choice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from pipeline.case import Case, CaseAd, CaseReason
from pipeline.case_reader import load_case
from pipeline.choose import ALTERNATIVES, UNDONE
from review_ui.bundles import bundles
from review_ui.fragments import Quote, quotes
from review_ui.house import house
from review_ui.names import municipality_names
from review_ui.people import CASE_ROLES, me, opens_for
from review_ui.week import all_lines
from review_ui.whereabouts import timeline, whereabouts
from storage import photo_stops, review_store

bp = Blueprint("group", __name__)

QUOTES_SHOWN = 3
ADS_OPEN = 4
"""Ads whose words are unfolded; the others wait behind a line that opens them."""
EXAMPLE_FOLLOW = timedelta(days=56)
"""A date in the hint: one cycle of the eight-weekly meeting."""
ADS_SHOWN = 40
"""Ads on the page before one asks for all of them; a group may hold hundreds."""


@dataclass(frozen=True, slots=True)
class ShownReason:
    reason: CaseReason
    quotes: tuple[Quote, ...]
    numbers: tuple[int, ...]
    explanation: str                        # what is looked at, from the catalogue


@dataclass(frozen=True, slots=True)
class Entered:
    """What the reviewer had filled in, kept when the form comes back with an error. Nothing is preselected."""

    outcome: str = ""
    reason: str = ""
    alternatives: tuple[str, ...] = ()
    follow_until: str = ""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The groups before and after this one on the list, and its own place."""

    before: str | None
    after: str | None
    place: int | None
    total: int


@bp.get("/groep/<group_id>")
@opens_for(CASE_ROLES)
def show(group_id: str) -> Response | str | tuple[str, int]:
    return page(group_id, Entered(), None)


def page(group_id: str, entered: Entered, error: str | None) -> Response | str | tuple[str, int]:
    """The whole page; every time it is made, it is noted in the audit trail."""
    here = house()
    try:
        case = load_case(here.store, group_id, catalogue=here.catalogue)
    except KeyError:
        abort(404)
    with here.store.read() as session:
        moved_to = review_store.followed_up(session, group_id)
        why = review_store.why_listed(session, group_id)
        settled = review_store.is_chosen(session, group_id)
        referrals = review_store.referrals_of(session, group_id)
        hub_photos = photo_stops.hubs_in(session, [ad.ad_id for ad in case.ads])
    if moved_to is not None and moved_to != group_id:
        return redirect(url_for("group.show", group_id=moved_to))
    here.note(me().actor, "group.view", f"group:{group_id}", detail={"ads": len(case.ads)})
    ads = in_reading_order(case.ads)
    numbers = {ad.ad_id: number for number, ad in enumerate(ads, start=1)}
    everything = request.args.get("alle") == "1"
    rows = whereabouts(case.ads, municipality_names())
    choice = case.choices[0] if case.choices else None
    body = render_template(
        "group.html",
        case=case,
        ads=ads if everything else ads[:ADS_SHOWN],
        all_ads=ads,
        ads_open=ADS_OPEN,
        numbers=numbers,
        codes=own_places_first(case.ads),
        counted=shown_reasons(case, ads, numbers, counted=True),
        uncounted=shown_reasons(case, ads, numbers, counted=False),
        reason_names={reason.code: reason.name for reason in case.reasons},
        whereabouts=rows,
        timeline=timeline(rows),
        bundles=bundles(case.links, numbers),
        hub_photos=hub_photos,
        estimates=any(ad.reach == "spread" for ad in case.ads),
        far_numbers={numbers[ad.ad_id] for ad in ads if ad.reach == "spread"},
        most_far=ADS_SHOWN,
        route_m=[ad for ad in ads if ad.route_m],
        choice=None if choice is None or choice.outcome == UNDONE else choice,
        may_undo=choice is not None and choice.outcome != UNDONE and choice.by_name == me().name,
        settled=settled,
        why=why,
        referrals=referrals,
        alternatives=ALTERNATIVES,
        entered=entered,
        error=error,
        around=neighbours(group_id),
        example=here.now().date() + EXAMPLE_FOLLOW,
    )
    return (body, 422) if error is not None else body


def in_reading_order(ads: Sequence[CaseAd]) -> list[CaseAd]:
    """Ads that a reason points into come first, then newest first; `spread` ads, which have no words, last."""
    return sorted(ads, key=lambda ad: (ad.reach != "scope", not ad.highlights))


def own_places_first(ads: Sequence[CaseAd]) -> list[str]:
    """The municipalities of the heading, as the list names them: those of `scope` first."""
    reach = {code: "spread" for ad in ads for code, role in ad.municipalities if role == "in"}
    reach |= {
        code: "scope" for ad in ads if ad.reach == "scope" for code, role in ad.municipalities if role == "in"
    }
    return sorted(reach, key=lambda code: (reach[code] != "scope", code))


def shown_reasons(
    case: Case, ads: Sequence[CaseAd], numbers: Mapping[int, int], *, counted: bool
) -> list[ShownReason]:
    return [
        ShownReason(
            reason=reason,
            quotes=tuple(quotes(ads, reason.code, at_most=QUOTES_SHOWN)),
            numbers=tuple(sorted(numbers[ad_id] for ad_id in reason.ad_ids if ad_id in numbers)),
            explanation=explanation(reason.code),
        )
        for reason in case.reasons
        if reason.counted is counted
    ]


def explanation(code: str) -> str:
    """What an indicator looks at, in the catalogue's words; empty for one that is no longer in it."""
    try:
        return house().catalogue.indicator(code).explanation
    except KeyError:
        return ""


def neighbours(group_id: str) -> Neighbours:
    """Where the group stands on the list, for J and K and for "volgende groep"."""
    listed = [line.group for line in all_lines()]
    if group_id not in listed:
        return Neighbours(None, None, None, len(listed))
    at = listed.index(group_id)
    return Neighbours(
        before=listed[at - 1] if at > 0 else None,
        after=listed[at + 1] if at + 1 < len(listed) else None,
        place=at + 1,
        total=len(listed),
    )


def parse_day(text: str) -> date | None:
    """A day as a date field sends it, or None. The Dutch way of writing is understood too (12-11-2026)."""
    text = text.strip()
    parts = text.split("-")
    if len(parts) == 3 and all(part.isdecimal() and part.isascii() for part in parts):
        year, month, day = parts if len(parts[0]) == 4 else reversed(parts)
        try:
            return date(int(year), int(month), int(day))
        except ValueError:
            return None
    return None
