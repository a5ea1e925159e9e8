"""Other people's ads under an ad: their numbers are not the advertiser's."""

import pytest

from extractors.page_rest import own_and_rest

OWN = "Ik ben Lola en ontvang in Houten.\nBel 06 70000001."


@pytest.mark.parametrize(
    "heading",
    [
        "Vergelijkbare advertenties", "VERGELIJKBARE ADVERTENTIES:", "--- Andere advertenties ---",
        "Meer advertenties in Houten",
        "Bekijk ook: ", "Similar ads", "You may also like", "Ähnliche Anzeigen",
        "Anuncios similares", "Bekijk ook andere dames",
    ],
)
def test_what_stands_under_a_heading_of_other_ads_is_the_rest_of_the_page(heading: str) -> None:
    own, rest = own_and_rest(f"{OWN}\n\n{heading}\nMira - Woerden - 06 70000002")
    assert own == OWN
    assert rest.endswith("06 70000002")


@pytest.mark.parametrize(
    "line",
    [
        "Bekijk ook mijn andere advertenties", "Andere advertenties van mij: zie boven",
        "Ik heb meer te bieden dan andere dames",
        "More ads by this advertiser", "Meer foto's op aanvraag", "Andere tijden in overleg", "",
    ],
)
def test_the_advertisers_own_words_stay_the_ads(line: str) -> None:
    text = f"{OWN}\n{line}\nOok op 06 70000003."
    assert own_and_rest(text) == (text, "")


def test_an_ad_that_begins_with_a_heading_keeps_its_words() -> None:
    assert own_and_rest("Bekijk ook\nLola 06 70000001") == ("Bekijk ook\nLola 06 70000001", "")


def test_a_heading_in_running_text_needs_a_colon() -> None:
    own, rest = own_and_rest(f"{OWN} Andere advertenties: Mira 06 70000002, Noor 06 70000003")
    assert (own, rest[:6]) == (OWN, "Andere")
    text = f"{OWN} Andere advertenties lees ik niet."
    assert own_and_rest(text) == (text, "")


@pytest.mark.parametrize("text", ["andere " * 15_000 + "\nandere advertenties in \n", "-\n" * 200_000, "." * 400_000])
def test_hostile_length_is_read_to_the_end(text: str) -> None:
    own, rest = own_and_rest(text)
    assert len(own) + len(rest) <= len(text)
