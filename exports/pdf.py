"""The dossier to read: HTML from our own template, made into a tagged PDF without touching the network."""

from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from exports import wording
from exports.clean import printable
from exports.content import Dossier, DossierAd
from exports.timeline import as_bars

HERE = Path(__file__).parent
FONTS = HERE / "fonts"
TEMPLATES = HERE / "templates"

MAX_ADS_IN_FULL = 40
"""Ads printed with their words; the rest are in the workbook, and the PDF says so."""

MAX_ROWS = 60
"""Rows of one table in the PDF (ads, identifiers, links); longer tables are in the workbook."""

MAX_FRAGMENTS = 8
MAX_AD_CHARS = 2_500


class _OwnFontsOnly(URLFetcher):  # type: ignore[misc]  # weasyprint has no types
    """Foreign words can never make the renderer fetch something, from disk or from the network."""

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        path = Path(url.removeprefix("file://"))
        if not url.startswith("file://") or path.parent != FONTS or path.suffix != ".woff2":
            raise FatalURLFetchingError(f"a dossier fetches nothing but its fonts, not {url[:80]}")
        return URLFetcherResponse(url, path.read_bytes(), {"Content-Type": "font/woff2"})


def as_pdf(dossier: Dossier, template: str = "dossier.html") -> bytes:
    """A tagged PDF. The same dossier gives the same bytes."""
    fonts = FontConfiguration()
    html = HTML(string=as_html(dossier, template), base_url=HERE.as_uri() + "/", url_fetcher=_OwnFontsOnly())
    made: bytes = html.write_pdf(
        pdf_variant="pdf/ua-1", pdf_identifier=dossier.number.encode(), font_config=fonts, full_fonts=False
    )
    return made


def as_html(dossier: Dossier, template: str = "dossier.html") -> str:
    shown = dossier.own[:MAX_ADS_IN_FULL]
    return _environment().get_template(template).render(
        dossier=dossier,
        shown=shown,
        bars=as_bars(dossier.ads[:MAX_ROWS]),
        max_rows=MAX_ROWS,
        max_fragments=MAX_FRAGMENTS,
        styles=Markup((TEMPLATES / "dossier.css").read_text(encoding="utf-8")),  # noqa: S704  (our own file)
    )


def as_text(dossier: Dossier, template: str, *, name: str) -> bytes:
    """A plain text page, for Windows too: UTF-8 with a byte order mark and CRLF."""
    text = _environment().get_template(template).render(dossier=dossier, name=name)
    return text.replace("\n", "\r\n").encode("utf-8-sig")


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(("html",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    environment.filters.update(
        word=wording.word, moment=wording.moment, day=wording.day, short=wording.short,
        certainty=wording.certainty, details=wording.details, shorten=_shorten, body=_body,
    )  # fmt: skip
    return environment


def _finalize(value: object) -> object:
    """Every string on its way into the page is made printable; our own markup is left alone."""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _shorten(text: str, length: int) -> str:
    return text if len(text) <= length else text[:length].rstrip() + "…"


def _body(item: DossierAd) -> Markup:
    """An ad's text with the words of its counted indicators marked."""
    text = item.ad.text
    marks = sorted(
        (mark.start, min(mark.end, len(text)), mark.code) for mark in item.ad.highlights if mark.part == "text"
    )
    pieces: list[Markup | str] = []
    at = 0
    for start, end, code in marks:
        if start < at or start >= end or start > MAX_AD_CHARS:
            continue
        pieces.append(escape(printable(text[at:start])))
        pieces.append(Markup("<mark>{}<span class='code'> {}</span></mark>").format(printable(text[start:end]), code))
        at = end
    rest = text[at:] if len(text) <= MAX_AD_CHARS else text[at : max(at, MAX_AD_CHARS)] + " … (zie advertenties.xlsx)"
    pieces.append(escape(printable(rest)))
    return Markup("").join(pieces)
