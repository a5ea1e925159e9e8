"""What the privacy officer, the statistics role and the admin see: the audit trail, counts, people. No content."""

from flask import Blueprint, render_template, request

from review_ui.house import house
from review_ui.people import ADMIN, PRIVACY, STATISTICS, me, opens_for
from storage import oversight_store

bp = Blueprint("oversight", __name__)

PER_PAGE = 100


@bp.get("/auditspoor")
@opens_for(PRIVACY)
def audit_trail() -> str:
    here = house()
    before = request.args.get("voor", "")
    start = int(before) if before.isascii() and before.isdecimal() and len(before) < 16 else None
    everything = request.args.get("wie") == "alles"
    here.note(me().actor, "audit.view", f"before:{start}" if start else "audit")
    with here.store.read() as session:
        lines = oversight_store.audit_lines(
            session, limit=PER_PAGE + 1, before=start, people_only=not everything
        )
    return render_template(
        "audit.html",
        lines=lines[:PER_PAGE],
        more=lines[PER_PAGE - 1].seq if len(lines) > PER_PAGE else None,
        everything=everything,
    )


@bp.get("/tellingen")
@opens_for(PRIVACY, STATISTICS)
def counts() -> str:
    here = house()
    with here.store.read() as session:
        weeks = oversight_store.week_counts(session)
    return render_template("counts.html", weeks=weeks, totals=here.totals())


@bp.get("/gebruikers")
@opens_for(ADMIN)
def people() -> str:
    here = house()
    with here.store.read() as session:
        lines = oversight_store.user_lines(session)
    return render_template("people.html", lines=lines, now=here.now())
