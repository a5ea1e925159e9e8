# ruff: noqa: E501 -- word tables
"""Web addresses in one form: equal when they lead to one page, apart when they lead to two."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

_CONTACT_HOSTS_TEXT = """
    wa.me api.whatsapp.com whatsapp.com web.whatsapp.com chat.whatsapp.com t.me telegram.me signal.me
    viber.click
"""
_CONTACT_HOSTS = frozenset(_CONTACT_HOSTS_TEXT.split())
# Names there are one in capitals and in small letters; elsewhere a path with another case may be another page (short links).
_CASELESS_TEXT = """
    linktr.ee allmylinks.com beacons.ai linkr.bio instagram.com instagr.am onlyfans.com fansly.com twitter.com x.com tiktok.com facebook.com fb.com m.facebook.com snapchat.com kik.me fanvue.com manyvids.com
    chaturbate.com loverfans.com
"""
_CASELESS = frozenset(_CASELESS_TEXT.split())
# What tells where a visitor came from, or in which language the page shows; never which page it is.
_TRACKING_TEXT = """
    fbclid gclid gclsrc dclid msclkid yclid ttclid twclid wbraid gbraid igsh igshid mc_cid mc_eid ref referrer referer ref_src source si feature share shared _ga _gl spm phpsessid jsessionid lang locale hl theme
    amp fb_ref fb_source mibextid wickedid vero_id oly_anon_id oly_enc_id
"""
_TRACKING = frozenset(_TRACKING_TEXT.split())
_SESSION = re.compile(r";jsessionid=[^/?#]*", re.IGNORECASE)


def canonical_link(url: str) -> str | None:
    """https, host in small letters without www., path and query as written without what only tracks the visit ("utm_source");
    a fragment only where it is a page of its own ("#!/lisa"). None for what is not a web address or only carries a number."""
    if "://" not in url:
        url = "https://" + url
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
        kept = sorted((name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not _tracks(name))
        query = f"?{urlencode(kept)}" if kept else ""
    except ValueError:
        return None
    if "." not in host or host in _CONTACT_HOSTS or len(host) > 253:
        return None
    path = _SESSION.sub("", parts.path).rstrip("/")
    fragment = f"#{parts.fragment}" if parts.fragment.startswith(("!", "/")) else ""
    link = f"{path}{query}{fragment}"
    return f"https://{host}{link.lower() if host in _CASELESS else link}"


def _tracks(name: str) -> bool:
    low = name.lower()
    return low in _TRACKING or low.startswith(("utm_", "pk_", "mtm_", "hsa_"))
