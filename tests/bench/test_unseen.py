"""The second held-out sets for phones and places: the same seed gives the same ads, and every line is well formed."""

import json
import re
from pathlib import Path

import pytest

from bench import unseen_phones, unseen_places
from bench.unseen_place_names import NICKNAMES, PROVINCE_OF, QUARTERS

NOBODYS = re.compile(r"\+316[79]\d{7}|\+447700900\d{3}")


def lines(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / "texts.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("maker", [unseen_phones, unseen_places])
def test_the_same_seed_writes_the_same_file_and_another_seed_another(maker: object, tmp_path: Path) -> None:
    assert maker in (unseen_phones, unseen_places)
    main = unseen_phones.main if maker is unseen_phones else unseen_places.main
    for name, seed in (("a", "1"), ("b", "1"), ("c", "2")):
        assert main([str(tmp_path / name), "--seed", seed, "--scale", "0.1"]) == 0
    first, again, other = ((tmp_path / name / "texts.jsonl").read_bytes() for name in "abc")
    assert first == again
    assert first != other
    ids = [line["id"] for line in lines(tmp_path / "a")]
    assert len(ids) == len(set(ids))


def test_phones_have_the_promised_styles_negatives_and_only_nobodys_numbers() -> None:
    made = unseen_phones.ads(seed=3)
    styles = {str(line["style"]) for line in made}
    negatives = [line for line in made if not line["phones"]]
    assert sum(not style.startswith("none_") and style != "plain" for style in styles) >= 41
    assert sum(style.startswith("none_") for style in styles) >= 30
    assert len(negatives) >= 1200
    for line in made:
        assert set(line) == {"id", "text", "phones", "style"}
        phones = line["phones"]
        assert isinstance(phones, list)
        assert len(phones) == (0 if str(line["style"]).startswith("none_") else 1)
        assert all(NOBODYS.fullmatch(phone) for phone in phones)
        assert "{" not in str(line["text"]) or line["style"] == "free_fences"


def test_a_plain_number_can_be_read_back_from_its_ad() -> None:
    plain = [line for line in unseen_phones.ads(seed=4) if line["style"] == "plain"]
    assert len(plain) >= 100
    for line in plain:
        phones = line["phones"]
        assert isinstance(phones, list)
        assert phones[0][-9:] in re.sub(r"\D", "", str(line["text"]))


def test_places_have_known_codes_and_no_town_both_offered_and_merely_named() -> None:
    made = unseen_places.ads(seed=5)
    assert len(made) >= 800
    for line in made:
        assert set(line) == {"id", "text", "municipalities", "mentioned_only"}
        offered, named = line["municipalities"], line["mentioned_only"]
        assert isinstance(offered, list)
        assert isinstance(named, list)
        assert set(offered) | set(named) <= set(PROVINCE_OF)
        assert not set(offered) & set(named)
        assert not re.search(r"[{}]", str(line["text"]))


def test_quarters_and_nicknames_belong_to_a_municipality_of_the_table() -> None:
    assert {code for _, code in QUARTERS + NICKNAMES} <= set(PROVINCE_OF)
