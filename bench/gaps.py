"""`bench gaps`: the pauses between requests as two sites on one host see them, photos and robots.txt included.

Two profiles for two parts of one server, whose photos stand on a second port of the same host, are crawled by one
round as every night does it, then one page of each is tried as a person does. The server notes when each request
came. With the ordinary pause of 5 seconds it takes some three minutes.
"""

import argparse
import contextlib
import io
import json
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path

import yaml
from PIL import Image

from baken.cli import run

PROFILE = """
identity: {{key: {key}, title: {key}, base_urls: ["http://127.0.0.1:{port}"], photo_hosts: ["127.0.0.1:{photos}"]}}
fetch: {{delay_s: {delay}, jitter: {jitter}, retries: 0}}
listing: {{start: ["/{key}"], items: {{css: li}}, external_id: {{regex: "/(\\\\w+)$"}}}}
ad:
  title: {{css: h1, required: true}}
  photos: {{css: "img::attr(src)", take: many}}
"""
KEYS = ("een", "twee")


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench gaps")
    parser.add_argument("--delay", type=float, default=5.0, help="seconds, as in the profiles")
    parser.add_argument("--jitter", type=float, default=0.5)
    parser.add_argument("--ads", type=int, default=4, help="of each site, with two photos each")
    wanted = parser.parse_args(argv)
    with server(wanted.ads) as (port, photos, came), tempfile.TemporaryDirectory() as scratch:
        data = Path(scratch) / "data"
        _install(data, port, photos, wanted.delay, wanted.jitter)
        with contextlib.redirect_stdout(io.StringIO()):
            status = run(["crawl", "--data", str(data)])
            for key in KEYS:
                status |= run(["site", "try", key, f"/{key}/{key}0", "--data", str(data)])
        gaps = sorted(after - before for before, after in pairwise(sorted(came)))
    print(json.dumps({
        "requests": len(came), "floor_s": wanted.delay, "smallest_gap_s": round(gaps[0], 3),
        "median_gap_s": round(gaps[len(gaps) // 2], 3), "largest_gap_s": round(gaps[-1], 3),
        "below_floor": sum(gap < wanted.delay for gap in gaps), "status": status,
    }))
    return 0 if status == 0 and gaps[0] >= wanted.delay else 1


@contextmanager
def server(ads: int) -> Iterator[tuple[int, int, list[float]]]:
    """A host with two ports; gives them and the moments at which requests came."""
    came: list[float] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            came.append(time.monotonic())
            status, kind, body = _answer(self.path, ads, ports[1])
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments: object) -> None:
            return

    servers = [ThreadingHTTPServer(("127.0.0.1", 0), Handler) for _ in range(2)]
    ports = [int(one.server_address[1]) for one in servers]
    for one in servers:
        threading.Thread(target=one.serve_forever, daemon=True).start()
    try:
        yield ports[0], ports[1], came
    finally:
        for one in servers:
            one.shutdown()
            one.server_close()


def _answer(path: str, ads: int, photos: int) -> tuple[int, str, bytes]:
    name = path.strip("/")
    if name in KEYS:
        return 200, "text/html", "".join(f"<li><a href='/{name}/{name}{ad}'>x</a>" for ad in range(ads)).encode()
    if name.endswith(".png"):
        shade = sum(name.encode()) % 200
        picture = Image.linear_gradient("L").point(lambda value: (value + shade) % 256)
        kept = io.BytesIO()
        picture.save(kept, "PNG")
        return 200, "image/png", kept.getvalue()
    if name.partition("/")[0] in KEYS:
        images = "".join(f"<img src='http://127.0.0.1:{photos}/{name}-{number}.png'>" for number in range(2))
        return 200, "text/html", f"<h1>Massage in Houten {name}</h1><p>Tekst van {name}</p>{images}".encode()
    return 404, "text/plain", b""


def _install(data: Path, port: int, photos: int, delay: float, jitter: float) -> None:
    with contextlib.redirect_stdout(io.StringIO()):
        if run(["init", "--data", str(data)]):
            raise RuntimeError("init failed")
    for key in KEYS:
        text = PROFILE.format(key=key, port=port, photos=photos, delay=delay, jitter=jitter)
        (data / "sites" / f"{key}.yml").write_text(text, encoding="utf-8")
    today = date.today()
    (data / "verwerkingsbesluit.yml").write_text(yaml.safe_dump({
        "municipality": {"name": "Houten", "code": "GM0321"}, "purpose": "meting van de pauzes",
        "law_articles": ["geen: alles is verzonnen"], "art9_ground": "niet van toepassing", "occasion": "meting",
        "dpia_reference": "geen", "fg_advice": "geen", "mandate_holder": "wie de meting start",
        "scope": ["GM0321"], "spread": [], "sources": list(KEYS), "hosts": {key: ["127.0.0.1"] for key in KEYS},
        "mode": "periodic", "photos": "all", "click_to_reveal": False, "loopback": True, "numbering": "synthetic",
        "active": True, "starts": str(today - timedelta(days=1)), "ends": str(today + timedelta(days=1)),
    }), encoding="utf-8")
    settings = data / "baken.toml"
    words = settings.read_text(encoding="utf-8").replace("min_free_mb = 2048", "min_free_mb = 50")
    settings.write_text(words, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
