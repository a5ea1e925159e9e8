"""The dossier as a workbook: every ad, identifier, sighting, link and fragment, to sort and search.

Foreign words are text and nothing else: no formula, no number, no live link (a click would tip someone off).
"""

import io
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from exports.clean import cell
from exports.content import Dossier
from exports.wording import certainty, day, details, moment, short, word

Row = Sequence[str | int]

_INERT = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def as_workbook(dossier: Dossier) -> bytes:
    """The XLSX. The same dossier gives the same bytes: its times are the dossier's own."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, _INERT)
    book.set_properties(
        {
            "title": f"Dossier {dossier.number}",
            "author": cell(dossier.sender.municipality),
            "comments": "Signaal, geen bewijs.",
            "created": dossier.made_at.astimezone(UTC).replace(tzinfo=None),
        }
    )
    head = book.add_format({"bold": True, "bg_color": "#154273", "font_color": "#ffffff", "text_wrap": True})
    body = book.add_format({"text_wrap": True, "valign": "top"})
    for title, headings, widths, rows in _sheets(dossier):
        _fill(book.add_worksheet(title), headings, widths, rows, head, body)
    book.close()
    return out.getvalue()


def _fill(
    sheet: Worksheet, headings: Sequence[str], widths: Sequence[int], rows: Iterable[Row], head: Format, body: Format
) -> None:
    for column, (heading, width) in enumerate(zip(headings, widths, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, heading, head)
    last = 0
    for last, row in enumerate(rows, start=1):
        for column, value in enumerate(row):
            if isinstance(value, int):
                sheet.write_number(last, column, value, body)
            else:
                sheet.write_string(last, column, cell(value), body)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(headings) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


_Sheet = tuple[str, tuple[str, ...], tuple[int, ...], Iterable[Row]]


def _sheets(dossier: Dossier) -> tuple[_Sheet, ...]:
    makers: tuple[Callable[[Dossier], _Sheet], ...] = (
        _summary, _ads, _identifiers, _sightings, _links, _indicators,
    )  # fmt: skip
    return tuple(make(dossier) for make in makers)


def _summary(dossier: Dossier) -> _Sheet:
    sender = dossier.sender
    rows: list[Row] = [
        ("Let op", "Dit is een signaal, geen bewijs. Geen huisbezoek alleen op grond hiervan."),
        ("Dossier", dossier.number),
        ("Van", f"gemeente {sender.municipality}"),
        ("Voor", dossier.recipient),
        ("Gemaakt op", moment(dossier.made_at)),
        ("Terugkoppeling gevraagd vóór", day(dossier.feedback_due)),
        ("Reden van het doorzetten", dossier.choice.reason),
        ("Advertenties", len(dossier.ads)),
        ("Nog online", dossier.live),
        ("Eerst gezien", moment(dossier.first_seen)),
        ("Laatst gezien", moment(dossier.last_seen)),
        ("Gemeenten", ", ".join(stay.name for stay in dossier.stays)),
        ("Catalogus van indicatoren", f"versie {dossier.case.catalogue_version}"),
    ]
    if sender.synthetic:
        rows.insert(0, ("Demo", "Alle gegevens zijn verzonnen; niemand hierin bestaat."))
    return "Samenvatting", ("Onderwerp", "Gegeven"), (30, 90), rows


def _ads(dossier: Dossier) -> _Sheet:
    headings = (
        "Nr", "Bron", "Nummer bij de bron", "Adres (niet openen)", "Gemeente", "Status", "Eerst gezien",
        "Laatst gezien", "Titel", "Tekst", "Velden", "Foto's", "Hash van elke foto", "SHA-256 van de pagina",
        "Vastgelegd op", "Bijzonder",
    )  # fmt: skip
    rows = [
        (
            item.label, item.ad.site_title, item.ad.external_id, item.ad.url,
            ", ".join(f"{name} ({word(role, 'role')})" for _, name, role in item.places),
            word(item.ad.status, "status"), short(item.ad.first_seen), short(item.ad.last_seen),
            item.ad.title, item.ad.text,
            "\n".join(f"{word(name, 'field')}: {value}" for name, value in sorted(item.ad.fields.items())),
            item.ad.photo_count, "\n".join(item.ad.photo_hashes), item.ad.raw_sha256,
            short(item.ad.captured_at) if item.ad.captured_at else "", _remark(item.ad.reach, item.ad.route_m),
        )
        for item in dossier.ads
    ]  # fmt: skip
    return "Advertenties", headings, (6, 16, 14, 30, 24, 16, 16, 16, 30, 60, 30, 8, 40, 30, 16, 30), rows


def _remark(reach: str, route_m: bool) -> str:
    if reach == "spread":
        return "buiten het werkgebied: alleen kenmerken vergeleken, geen woorden bewaard"
    return "valt onder route M: alleen adres en tijd" if route_m else ""


def _identifiers(dossier: Dossier) -> _Sheet:
    headings = (
        "Soort", "Waarde", "Zoals het er stond", "In advertenties", "Aantal", "Eerst gezien", "Laatst gezien",
        "Hoe gelezen", "Zekerheid",
    )  # fmt: skip
    rows = [
        (
            word(mark.kind, "kind"), mark.value, " | ".join(mark.literals), ", ".join(mark.ads), len(mark.ads),
            short(mark.first_seen), short(mark.last_seen), ", ".join(word(item, "method") for item in mark.methods),
            certainty(mark.confidence),
        )
        for mark in dossier.marks
    ]  # fmt: skip
    return "Kenmerken", headings, (18, 30, 40, 30, 8, 16, 16, 28, 26), rows


def _sightings(dossier: Dossier) -> _Sheet:
    rows = [
        (item.label, item.ad.site_title, ", ".join(name for _, name, role in item.places if role == "in"),
         moment(start), moment(end))
        for item in dossier.ads
        for start, end in item.ad.sightings
    ]  # fmt: skip
    return "Waarnemingen", ("Nr", "Bron", "Gemeente", "Van", "Tot en met"), (6, 20, 30, 34, 34), rows


def _links(dossier: Dossier) -> _Sheet:
    headings = ("Advertentie", "Advertentie", "Wat zij delen", "Hoe zeker", "Sterkte (0-100)", "Toelichting")
    rows = [
        (bond.ad_a, bond.ad_b, word(bond.kind, "kind"),
         word(bond.grade, "grade") + (" (schatting)" if bond.across and bond.grade != "estimate" else ""),
         round(bond.strength * 100), details(bond.detail))
        for bond in dossier.bonds
    ]  # fmt: skip
    return "Koppelingen", headings, (12, 12, 28, 40, 12, 60), rows


def _indicators(dossier: Dossier) -> _Sheet:
    headings = (
        "Code", "Indicator", "Telt mee", "Gewicht", "Onderbouwing", "Let op", "Advertenties", "Letterlijk",
        "In advertentie", "Gegevens",
    )  # fmt: skip
    rows: list[Row] = []
    for ground in dossier.grounds:
        reason = ground.reason
        common = (
            reason.code, reason.name, "ja" if reason.counted else "nee", word(reason.weight, "weight"),
            word(reason.source, "evidence"), reason.caveat, ", ".join(ground.ads),
        )  # fmt: skip
        said = details(reason.detail)
        rows.extend((*common, piece.literal, piece.ad, said) for piece in ground.fragments)
        if not ground.fragments:
            rows.append((*common, "", "", said))
    return "Indicatoren", headings, (8, 40, 10, 12, 36, 40, 24, 40, 14, 40), rows


