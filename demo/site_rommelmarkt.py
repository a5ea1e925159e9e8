"""Site (d), Rommelmarkt: an old messy site, made the way such sites are.

Tables inside tables, unclosed tags, Windows-1252 bytes announced as UTF-8, relative links with a session in them,
other people's numbers beside every ad, pages that are gone though listed, slow answers and passing faults, and a
robots.txt that closes parts of it.
"""

from html import escape

from demo.replies import HTML, Asked, Reply, missing, picture, text
from demo.shelf import Shelf, find_photo

PAGE_LENGTH = 25
DISALLOWED = ("/beheer/", "/print.php")
"""What its robots.txt forbids; links to it stand everywhere."""

_LABELS = {"name": "Naam", "age": "Leeftijd", "city": "Plaats", "price": "Prijs", "phone": "Tel."}
_DEAD = ("9900001", "9900002", "9900003")   # listed for ever, gone for ever


def respond(shelf: Shelf, asked: Asked) -> Reply:
    """The answer of this site."""
    match asked.path.lstrip("/"):
        case "robots.txt":
            return text("User-agent: *\nDisallow: /beheer/\nDisallow: /print.php\nCrawl-delay: 0\n")
        case "" | "index.php":
            return _listing(shelf, asked.number("p"))
        case "toon.php":
            return _ad(shelf, asked.query.get("id", ""))
        case "plaatje.php":
            return picture(find_photo(shelf, asked.query.get("n", "")))
        case "print.php" | "beheer/":
            return _page("Niet voor robots", "<p>Niet voor robots")
        case _:
            return missing()


def passing_fault(asked: Asked) -> bool:
    """Whether the first request of a night for this address fails with a 503."""
    external_id = asked.query.get("id", "")
    return asked.path == "/toon.php" and external_id.isdigit() and int(external_id) % 37 == 0


def _session(shelf: Shelf) -> str:
    return f"{shelf.night * 2654435761 % 2**32:08x}"


def _page(title: str, body: str, status: int = 200, delay_s: float = 0.0) -> Reply:
    page = (
        f'<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=iso-8859-15"><TITLE>{escape(title)}'
        "</TITLE></HEAD>\n<BODY BGCOLOR=#FFFFE0 LINK=navy><CENTER><TABLE WIDTH=760 CELLPADDING=4><TR><TD COLSPAN=2 "
        'BGCOLOR=#CC9900><FONT SIZE=5><B>Rommelmarkt</B></FONT> &mdash; café, contact &amp; kleinigheden'
        f' <A HREF="beheer/">beheer</A>\n{body}\n</TABLE></CENTER></BODY>\n'
    )
    # emoji and letters outside Windows-1252 become numeric references, as old software did
    return Reply(page.encode("cp1252", "xmlcharrefreplace"), HTML, status, delay_s=delay_s)


def _listing(shelf: Shelf, number: int) -> Reply:
    shown, more = shelf.page(number, PAGE_LENGTH)
    session = _session(shelf)
    rows = "\n".join(
        f'<TR VALIGN=top><TD WIDTH=60 BGCOLOR={"#FFF4C0" if n % 2 else "#FFFFFF"}><A HREF="print.php?id='
        f'{s.ad.external_id}">print</A><TD><A HREF="toon.php?id={s.ad.external_id}&s={session}"><B>'
        f"{escape(s.now.title)}</B></A><BR>{escape(s.excerpt)}<BR><I>{escape(s.now.field('city'))} "
        f"{escape(s.now.field('price'))}</I>"
        for n, s in enumerate(shown)
    )
    if number == 1:
        rows += "".join(
            f'\n<TR><TD><A HREF="print.php?id={dead}">print</A><TD><A HREF="toon.php?id={dead}&s={session}"><B>'
            "Oude advertentie</B></A><BR>Niet meer actueel" for dead in _DEAD
        )
    if more:
        rows += f'\n<TR><TD COLSPAN=2 ALIGN=right><A HREF="?p={number + 1}&s={session}">volgende &gt;&gt;</A>'
    return _page(f"Rommelmarkt pagina {number}", rows, delay_s=0.3 if number % 7 == 3 else 0.0)


def _ad(shelf: Shelf, external_id: str) -> Reply:
    shown = shelf.by_id.get(external_id)
    if shown is None:
        gone = external_id.isdigit() and int(external_id) % 2
        return missing(410 if gone else 404)
    labels = "".join(
        f"<TR><TD BGCOLOR=#EEEECC><B>{label}:</B><TD>{escape(shown.now.field(name))}"
        for name, label in _LABELS.items() if shown.now.field(name)
    )
    words = "<BR>".join(escape(line) for line in shown.now.text.split("\n"))
    images = "".join(f'<IMG SRC="plaatje.php?n={name}" WIDTH=150 BORDER=1>' for name in shown.photo_names())
    others = "".join(
        f'<TR><TD><A HREF="toon.php?id={s.ad.external_id}&s={_session(shelf)}">{escape(s.now.title)}</A>'
        f"<TD>{escape(s.now.field('name'))} {escape(s.now.field('phone'))}"
        for s in shelf.similar(shown, 4)
    )
    return _page(shown.now.title, (
        f'<TR><TD VALIGN=top WIDTH=520><H2>{escape(shown.now.title)}</H2><TABLE><TR><TD COLSPAN=2 ID=inhoud>{words}'
        f"\n<TABLE BORDER=0 ID=gegevens>{labels}<TR><TD BGCOLOR=#EEEECC><B>Sinds:</B><TD>{shown.posted:%d-%m-%Y}"
        f"</TABLE>\n<TR><TD COLSPAN=2 ID=plaatjes>{images}</TABLE>"
        f'<TD VALIGN=top BGCOLOR=#F4F4F4><B>Andere advertenties</B><TABLE ID=andere>{others}</TABLE>'
        f'<A HREF="print.php?id={external_id}">print</A>'
    ), delay_s=0.3 if int(external_id) % 61 == 0 else 0.0)
