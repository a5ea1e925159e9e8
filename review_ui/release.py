"""Makes the package for TMM for a browser that asks for it. Its bytes go to the browser and nowhere else."""

from collections.abc import Callable
from datetime import datetime

from exports.dossier import ExportError, make_package
from governance.decision import Refused
from indicators.catalogue import Catalogue
from review_ui.house import origin
from review_ui.settings import Release, ReleaseError
from storage.store import Store

ROUTE_TMM = "p"


def tmm_release(store: Store, catalogue: Catalogue, now: Callable[[], datetime]) -> Release:
    """The release of an installation: exports.dossier, route p, recorded as a referral there."""

    def release(group: str, user_id: int) -> tuple[str, bytes]:
        try:
            package = make_package(
                store,
                group=group,
                route=ROUTE_TMM,
                now=now(),
                actor=f"user:{user_id}",
                user_id=user_id,
                catalogue=catalogue,
                origin=origin(),
            )
        except ExportError as error:
            raise ReleaseError(str(error)) from error
        except Refused as error:
            raise ReleaseError(
                "Het verwerkingsbesluit is niet te lezen. Zonder verwerkingsbesluit maakt Baken geen pakket."
            ) from error
        return package.filename, package.data

    return release
