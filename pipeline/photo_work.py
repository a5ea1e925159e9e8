"""Which photos may still be asked for: work that waited may have been overtaken by words, places or a decision."""

from sqlalchemy.orm import Session

from pipeline.ingest import Rules
from storage import ads, frontier
from storage.frontier import Run
from storage.store import Store


def drop_unwanted(store: Store, session: Session, run: Run, rules: Rules, *, ending: bool = False) -> None:
    """Forgets waiting photos of ads that are not kept, stand under route M, or that the decision excludes.

    A `spread` ad's addresses wait for nothing but this run (red line 7): they go as it ends (`ending`), and as
    the next night begins when it never ended.
    """
    waiting = frontier.photos_waiting(session, run)
    other_night = ending or not run.resumed
    digests = {external_id: ads.external_digest(store, run.site_key, external_id) for external_id in waiting}
    known = ads.find_all(session, run.site_id, digests.values())
    unwanted = []
    for external_id, digest in digests.items():
        ad = known.get(digest)
        overtaken = ad is None or ad.route_m or (ad.reach == "spread" and other_night)
        if overtaken or rules.photos == "none":
            unwanted.append(external_id)
    frontier.drop_photos(session, run, unwanted)
