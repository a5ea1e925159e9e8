"""Serves the review page with waitress."""

from collections.abc import Callable

from waitress.server import create_server

from baken.settings import Settings
from pipeline.ports import Clock
from review_ui.app import create_app
from review_ui.settings import ReviewSettings
from storage.store import Store

THREADS = 4


def serve(
    store: Store, settings: Settings, clock: Clock, *, host: str, port: int, ready: Callable[[str], None],
    demo_login: str = "",
) -> None:
    """Blocks until Ctrl-C or SIGTERM. `ready` is told the address once the page answers."""
    review = ReviewSettings(
        trusted_hosts=tuple(dict.fromkeys((*settings.review.trusted_hosts, host))), https=settings.review.https,
        demo_login=demo_login,
    )
    app = create_app(store, review, clock)
    server = create_server(app, host=host, port=port, threads=THREADS, ident="Baken", max_request_body_size=1_048_576)
    ready(f"the review page: http://{host}:{port}/")
    try:
        server.run()
    except KeyboardInterrupt:
        pass
    finally:
        server.close()
