"""What the browser is given: vendored, hashed, from here alone."""

import json
import re
from pathlib import Path

import review_ui
from review_ui.vendor_assets import PACKAGES, VENDOR_DIR, sha384

ROOM = Path(review_ui.__file__).parent
TEMPLATES = sorted((ROOM / "templates").glob("*.html"))
OWN = [ROOM / "static" / "baken.css", ROOM / "static" / "baken.js"]


def test_every_vendored_file_is_what_was_fetched() -> None:
    entries = json.loads((VENDOR_DIR / "vendor.json").read_text(encoding="utf-8"))
    named = {line["file"]: line["sha384"] for entry in entries for line in entry["files"]}
    present = {str(path.relative_to(VENDOR_DIR)) for path in VENDOR_DIR.rglob("*") if path.is_file()}
    assert present == set(named) | {"vendor.json"}
    for name, expected in named.items():
        assert sha384((VENDOR_DIR / name).read_bytes()) == expected, name


def test_the_list_of_vendored_packages_is_the_pinned_one() -> None:
    entries = json.loads((VENDOR_DIR / "vendor.json").read_text(encoding="utf-8"))
    listed = {(entry["package"], entry["version"], entry["licence"], entry["integrity"]) for entry in entries}
    assert listed == {(made.name, made.version, made.licence, made.integrity) for made in PACKAGES}
    for made in PACKAGES:
        assert any(path.name.startswith("LICENSE") for path in (VENDOR_DIR / made.folder).iterdir())


def test_no_template_has_an_address_elsewhere_or_an_inline_script_or_style() -> None:
    assert TEMPLATES
    for path in TEMPLATES:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"https?://|(src|href)=[\"']//", text), path.name
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=", text), path.name
        assert "|safe" not in text, path.name
        assert not re.search(r"=\{\{", text), f"{path.name}: an attribute without quotes"


def test_own_style_and_script_load_nothing_from_elsewhere() -> None:
    for path in OWN:
        text = path.read_text(encoding="utf-8")
        assert "http" not in text.replace("http-equiv", ""), path.name
        assert "eval(" not in text
        assert "innerHTML" not in text


def test_every_form_has_its_token_and_every_page_its_language() -> None:
    for path in TEMPLATES:
        text = path.read_text(encoding="utf-8")
        asking = re.findall(r"<form[^>]*method=\"get\"", text)       # these only choose what is shown
        forms = re.findall(r"<form[^>]*method=\"post\".*?</form>", text, re.DOTALL)
        assert text.count("<form") == len(forms) + len(asking), path.name
        assert all("words.csrf()" in form for form in forms), path.name
    assert '<html lang="nl"' in (ROOM / "templates" / "base.html").read_text(encoding="utf-8")
