"""A data folder as an admin makes it, for sites on loopback."""

from datetime import date, timedelta
from pathlib import Path

import yaml

from tests.crawler.small_site import PROFILE
from tests.e2e.house import baken


def install(data: Path, sites: dict[str, str], **decision: object) -> Path:
    """`baken init`, profiles for the sites (key to address) and an active decision for loopback."""
    ran = baken("init", "--data", data)
    assert ran.status == 0, ran.err
    for key, url in sites.items():
        write_profile(data, key, url)
    write_decision(data, tuple(sites), **decision)
    settings = data / "baken.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("min_free_mb = 2048", "min_free_mb = 50"))
    return data


def write_profile(
    data: Path, key: str, url: str, extra: str = "", fetch: str = "delay_s: 0, concurrency: 8, retries: 1"
) -> None:
    text = PROFILE.format(url=url, key=key, fetch=fetch)
    (data / "sites" / f"{key}.yml").write_text(text + extra, encoding="utf-8")


def write_decision(data: Path, sites: tuple[str, ...], **changes: object) -> None:
    today = date.today()
    values: dict[str, object] = {
        "municipality": {"name": "Houten", "code": "GM0321"}, "purpose": "toets van de software",
        "law_articles": ["geen: alles is verzonnen"], "art9_ground": "niet van toepassing",
        "occasion": "toets", "dpia_reference": "geen", "fg_advice": "geen", "mandate_holder": "wie de toets start",
        "scope": ["GM0321"], "spread": ["GM0344"], "sources": list(sites),
        "hosts": {site: ["127.0.0.1"] for site in sites},
        "mode": "periodic", "photos": "all", "click_to_reveal": False, "loopback": True, "numbering": "synthetic",
        "active": True, "starts": str(today - timedelta(days=30)), "ends": str(today + timedelta(days=30)),
    }
    (data / "verwerkingsbesluit.yml").write_text(yaml.safe_dump(values | changes), encoding="utf-8")
