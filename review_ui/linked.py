"""The links of a group: why two ads are linked, what else they share, and a person's word on them. And the sample."""

from collections.abc import Mapping, Sequence

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from pipeline.case import Case, CaseAd
from pipeline.case_ads import read_ads
from pipeline.case_reader import load_case
from pipeline.group_links import GroupLinks, load_group_links, slots, why_linked
from pipeline.judge import JudgeError, judge, rule_value
from pipeline.link_sample import earlier_samples, this_month
from review_ui.group import in_reading_order
from review_ui.house import house, origin
from review_ui.people import CASE_ROLES, me, opens_for

bp = Blueprint("linked", __name__)

ADS_OFFERED = 200
"""Ads in the two lists one chooses from; a group may hold hundreds."""


@bp.get("/groep/<group_id>/koppelingen")
@opens_for(CASE_ROLES)
def show(group_id: str) -> str | tuple[str, int]:
    return page(group_id, None)


def page(group_id: str, error: str | None, entered: str = "") -> str | tuple[str, int]:
    """The page, with the two ads that were asked for side by side. Noted in the audit trail."""
    here = house()
    case, found = _load(group_id)
    ads = in_reading_order(case.ads)[:ADS_OFFERED]
    one, other = _asked(request.values.get("een", "")), _asked(request.values.get("ander", ""))
    pair = (ads[one - 1], ads[other - 1]) if _both_there(one, other, len(ads)) else None
    here.note(me().actor, "links.view", f"group:{group_id}", detail={"ads": len(case.ads)})
    body = render_template(
        "linked.html",
        numbered=_numbered,
        case=case,
        found=found,
        ads=ads,
        numbers={ad.ad_id: number for number, ad in enumerate(in_reading_order(case.ads), start=1)},
        far_numbers={number for number, ad in enumerate(in_reading_order(case.ads), start=1) if ad.reach == "spread"},
        pair=pair,
        one=one if pair else None,
        other=other if pair else None,
        steps=why_linked(case.links, pair[0].ad_id, pair[1].ad_id) if pair else [],
        pieces=slots(*pair) if pair else [],
        error=error,
        entered=entered,
    )
    return (body, 422) if error is not None else body


@bp.post("/groep/<group_id>/oordeel")
@opens_for(CASE_ROLES)
def say(group_id: str) -> Response | str | tuple[str, int]:
    """Keeps a word on two ads of this group, or on one of it and one of a group that is proposed or shares a lead."""
    here = house()
    case, found = _load(group_id)
    one, other = _asked(request.form.get("ad_een", "")), _asked(request.form.get("ad_ander", ""))
    own = {ad.ad_id for ad in case.ads}
    near = own | {ad_id for _, ad_id, _ in found.proposals} | {edge.other for edge in found.loose}
    if one not in own or other not in near:
        abort(400)
    reason = request.form.get("reden", "").replace("\r\n", "\n")
    try:
        judge(
            here.store, one=one, other=other, verdict=request.form.get("oordeel", ""), reason=reason,
            user_id=me().user_id, now=here.now(), origin=origin(),
        )  # fmt: skip
    except JudgeError as error:
        return page(group_id, str(error), reason)
    flash("Uw oordeel is bewaard. Het telt mee zodra Baken vannacht opnieuw koppelt.", "judged")
    return redirect(url_for("linked.show", group_id=group_id, _anchor="oordelen"))


@bp.post("/groep/<group_id>/kenmerk")
@opens_for(CASE_ROLES)
def rule(group_id: str) -> Response | str | tuple[str, int]:
    """Puts a contact of this group on the list of what links nobody, or does; or takes it off."""
    here = house()
    _, found = _load(group_id)
    lead_id = _asked(request.form.get("kenmerk", ""))
    if lead_id not in {lead.lead_id for lead in (*found.values, *found.hubs)}:
        abort(400)
    try:
        rule_value(
            here.store, lead_id=lead_id, word=request.form.get("wat", "?"), user_id=me().user_id, now=here.now(),
            origin=origin(),
        )  # fmt: skip
    except JudgeError as error:
        return page(group_id, str(error))
    flash("Bewaard. Het telt mee zodra Baken vannacht opnieuw koppelt.", "judged")
    return redirect(url_for("linked.show", group_id=group_id, _anchor="kenmerken"))


@bp.get("/koppelingen/toets")
@opens_for(CASE_ROLES)
def ask() -> str | tuple[str, int]:
    return sample_page(None)


@bp.post("/koppelingen/toets")
@opens_for(CASE_ROLES)
def answer() -> Response | str | tuple[str, int]:
    """Keeps the answer on the pair that was shown, and goes on with the next."""
    here = house()
    month = this_month(here.store, here.now())
    pair = _asked(request.form.get("ad_een", "")), _asked(request.form.get("ad_ander", ""))
    if pair not in month.pairs:
        abort(400)
    try:
        judge(
            here.store, one=pair[0], other=pair[1], verdict=request.form.get("oordeel", ""), reason="",
            user_id=me().user_id, now=here.now(), origin=origin(), blind=True,
        )  # fmt: skip
    except JudgeError as error:
        return sample_page(str(error))
    return redirect(url_for("linked.ask"))


def sample_page(error: str | None) -> str | tuple[str, int]:
    here = house()
    month = this_month(here.store, here.now())
    ads: dict[int, CaseAd] = {}
    if month.waiting is not None:
        with here.store.read() as session:
            read, _ = read_ads(session, here.store.sealer, month.waiting, ())
        ads = {ad.ad_id: ad for ad in read}
        here.note(me().actor, "link.sample.view", f"ads:{month.waiting[0]},{month.waiting[1]}")
    body = render_template(
        "link_sample.html",
        month=month,
        pair=[ads[ad_id] for ad_id in month.waiting or () if ad_id in ads],
        earlier=earlier_samples(here.store, here.now()),
        error=error,
    )
    return (body, 422) if error is not None else body


def _load(group_id: str) -> tuple[Case, GroupLinks]:
    here = house()
    try:
        case = load_case(here.store, group_id, catalogue=here.catalogue)
        return case, load_group_links(here.store, group_id, case.ads, case.links)
    except KeyError:
        abort(404)


def _numbered(ads: Sequence[int], numbers: Mapping[int, int]) -> list[int]:
    return sorted(numbers[ad] for ad in ads if ad in numbers)


def _asked(text: str) -> int:
    """A number as a form sends it; 0 for anything else."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else 0


def _both_there(one: int, other: int, size: int) -> bool:
    return 0 < one <= size and 0 < other <= size and one != other
