"""What the files of a dossier say, and what they never say, whatever an advertiser wrote."""

import io
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace

import openpyxl
import pypdf
import pytest

from exports.content import Dossier
from exports.dossier import build
from exports.machine import as_json
from exports.pdf import MAX_ADS_IN_FULL, as_html, as_pdf
from exports.sheets import as_workbook
from pipeline.case import CaseIdentifier, Highlight
from tests.exports.cases import NOW, OTHER, a_case, a_dossier, an_ad, night, phone

BIDI = "\u202e\u2066\u200f"
FORMULAS = ("=1+1", "+31", "-2", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://127.0.0.1\")", "\uff1d1+1", "{=1}")


def pdf_text(data: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages).split())


def cells(data: bytes) -> list[tuple[str, str, object]]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return [
        (sheet.title, cell.data_type, cell.value)
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]


def test_the_first_page_says_that_it_is_a_signal_and_no_ground_for_a_house_visit() -> None:
    first = pypdf.PdfReader(io.BytesIO(as_pdf(a_dossier()))).pages[0].extract_text()
    words = " ".join(first.split())
    assert "Dit is een signaal, geen bewijs." in words
    assert "Geen huisbezoek alleen op grond hiervan." in words
    assert "23 november 2026" in words                      # feedback asked within 14 days
    assert phone(101) in words


def test_the_summary_takes_at_most_two_pages_however_large_the_group() -> None:
    ads = [an_ad(number, text="Bel ons.") for number in range(1, 81)]
    case = a_case(ads)
    long = replace(case, choices=(replace(case.choices[0], reason="Een lange reden. " * 200),))
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(as_pdf(a_dossier(long)))).pages]
    facts = next(number for number, text in enumerate(pages) if "1 Feiten" in text)
    assert facts <= 2


def test_the_pdf_is_tagged_dutch_and_has_no_links() -> None:
    reader = pypdf.PdfReader(io.BytesIO(as_pdf(a_dossier())))
    root = repr(reader.root_object)
    assert "'/MarkInfo': {'/Marked': True}" in root
    assert "'/Lang': 'nl'" in root
    assert "/StructTreeRoot" in root
    assert not any("/Annots" in page for page in reader.pages)


def test_every_chapter_a_receiver_needs_is_there() -> None:
    text = pdf_text(as_pdf(a_dossier()))
    for words in (
        "Waarom deze advertenties bij elkaar horen", "Indicatoren (duiding, geen feit)", "Wat het ook kan zijn",
        "Keten van bewaring", "Wat niet is gedaan", "Reden van het doorzetten", "versie 1", "SHA-256 van de pagina",
        "komt ook bij een receptie voor", "een zelfstandige sekswerker", "verzonnen",
    ):  # fmt: skip
        assert words in text, words


FILES: list[tuple[str, Callable[[Dossier], str]]] = [
    ("pdf", lambda dossier: pdf_text(as_pdf(dossier))),
    ("workbook", lambda dossier: repr(cells(as_workbook(dossier)))),
    ("json", lambda dossier: as_json(dossier).decode()),
]


@pytest.mark.parametrize(("name", "read"), FILES, ids=[name for name, _ in FILES])
def test_ads_outside_the_scope_and_under_route_m_give_no_words(name: str, read: Callable[[Dossier], str]) -> None:
    text = read(a_dossier())
    assert "GEHEIM" not in text
    assert "geheim" not in text
    assert "fefefe" not in text                             # no photo hash of an ad under route M
    assert "127.0.0.1:8001/ad/5" in text.replace("\\/", "/")    # but its address, for the right desk
    assert "Rotterdam" in text


@pytest.mark.parametrize(("name", "read"), FILES, ids=[name for name, _ in FILES])
def test_numbers_of_other_peoples_ads_on_the_page_do_not_leave(name: str, read: Callable[[Dossier], str]) -> None:
    text = read(a_dossier())
    assert phone(101) in text
    assert OTHER not in text
    assert OTHER[3:] not in text


@pytest.mark.parametrize("literal", FORMULAS)
def test_an_advertiser_cannot_plant_a_formula_or_a_link(literal: str) -> None:
    ad = replace(
        an_ad(1, title=literal, text=literal),
        fields={"name": literal},
        identifiers=(CaseIdentifier("handle", literal, literal, "plain", 0.9, "main", False),),
    )
    data = as_workbook(a_dossier(a_case([ad])))
    found = [(kind, value) for _, kind, value in cells(data) if isinstance(value, str) and literal.strip() in value]
    assert found
    assert {kind for kind, _ in found} == {"s"}
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    assert not any(b"<f>" in part or b"hyperlink" in part.lower() for part in parts.values() if b"<row" in part)
    assert not any("externalLink" in name for name in parts)


def test_control_and_direction_characters_neither_break_a_file_nor_turn_a_number_around() -> None:
    nasty = f"Bel \x00\x07\x0b\x1b[31m{BIDI}0123\ud800\ue000\ufdd0 einde"
    ad = replace(an_ad(1, title=nasty, text=nasty), identifiers=(), fields={"na\x00am": nasty})
    dossier = a_dossier(a_case([ad]))
    page = as_html(dossier)
    sheet = " ".join(str(value) for _, _, value in cells(as_workbook(dossier)))
    for text in (page, sheet, pdf_text(as_pdf(dossier))):
        assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\u202a-\u202e\u2066-\u2069\u200e\u200f]", text)
        assert "einde" in text
    assert "\ufffd\ufffd\ufffd0123" in page
    raw = json.loads(as_json(dossier))
    assert raw["ads"][0]["text"] == nasty                   # the machine-readable file keeps what stood there
    assert as_json(dossier).isascii()


def test_words_that_are_html_stay_words() -> None:
    nasty = "<script>alert(1)</script><img src='http://127.0.0.1/x.png'>{{ 7*7 }}{% raw %}"
    page = as_html(a_dossier(a_case([an_ad(1, title=nasty, text=nasty)])))
    assert "<script" not in page
    assert "<img" not in page
    assert "{{ 7*7 }}" in page


def test_right_to_left_and_other_scripts_are_printed() -> None:
    text = "مرحبا שלום Привет Γειά 你好 ไทย Bel mij"
    assert "Привет" in pdf_text(as_pdf(a_dossier(a_case([an_ad(1, title="x", text=text)]))))


def test_an_empty_ad_and_a_bare_case_still_make_a_dossier() -> None:
    ad = replace(
        an_ad(1, title="", text=""), fields={}, identifiers=(), municipalities=(), photo_hashes=(), photo_count=0,
        raw_sha256="", captured_at=None, sightings=(), highlights=(Highlight("I04", "text", 5, 9),),
    )  # fmt: skip
    case = a_case([ad])
    bare = replace(
        case, reasons=(), links=(), choices=(replace(case.choices[0], alternatives=(), reason="Reden genoeg."),)
    )
    package = build(a_dossier(bare))
    assert package.filename == "dossier-2026-0001.zip"
    assert "Zonder tekst." in pdf_text(as_pdf(a_dossier(bare)))


def test_five_hundred_ads_give_one_dossier_that_says_where_the_rest_is() -> None:
    ads = [an_ad(number, text=f"Bel mij. Advertentie {number}. " + "woord " * 90) for number in range(1, 501)]
    dossier = a_dossier(a_case(ads))
    text = pdf_text(as_pdf(dossier))
    assert f"de eerste {MAX_ADS_IN_FULL} van 500 advertenties" in text
    rows = [value for sheet, _, value in cells(as_workbook(dossier)) if sheet == "Advertenties"]
    assert "A500" in rows
    assert len(json.loads(as_json(dossier))["ads"]) == 500


def test_a_text_longer_than_a_cell_is_cut_and_says_so() -> None:
    dossier = a_dossier(a_case([an_ad(1, text="Bel " + "x" * 40_000)]))
    values = [value for _, _, value in cells(as_workbook(dossier)) if isinstance(value, str)]
    assert any(value.endswith("(ingekort)") for value in values)
    assert max(len(value) for value in values) <= 32_767


def test_ads_are_numbered_by_their_first_appearance() -> None:
    dossier = a_dossier(a_case([an_ad(9, first=4), an_ad(3, first=2), an_ad(7, first=3)]))
    assert [(item.label, item.ad.ad_id) for item in dossier.ads] == [("A1", 3), ("A2", 7), ("A3", 9)]
    assert dossier.first_seen == night(2)


def test_the_same_case_and_time_give_the_same_bytes() -> None:
    assert build(a_dossier()).sha256 == build(a_dossier()).sha256
    assert build(a_dossier()).sha256 != build(a_dossier(number="2026-0002")).sha256


def test_times_are_local_with_their_offset() -> None:
    assert "UTC+1" in pdf_text(as_pdf(a_dossier()))
    summer = replace(a_dossier(), made_at=NOW.replace(month=7))
    assert "9 juli 2026 10:30 (UTC+2)" in repr(cells(as_workbook(summer)))
