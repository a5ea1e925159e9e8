"""One reading for many ads: what their texts share, and slots where they differ."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from linking.template import MOST_TEMPLATES, MOST_TEXTS, MOST_WORDS, Template, templates

ADS = ("Hallo, ik ben {} en ontvang je graag in {}. Bel voor een afspraak, alleen op werkdagen.").format


def told(template: Template) -> list[str]:
    """Firm words as they are, a slot as its fillings between brackets."""
    return [
        piece.words or "[" + "|".join(f"{filling.words}:{filling.count}" for filling in piece.fillings) + "]"
        for piece in template.pieces
    ]


def test_names_and_places_are_slots_and_the_rest_stands_firm() -> None:
    (found,) = templates([ADS("Lola", "Houten"), ADS("Mira", "Houten"), ADS("Lola", "Zeist"), ADS("Noor", "Zeist")])
    assert told(found) == [
        "Hallo, ik ben", "[Lola:2|Mira:1|Noor:1]", "en ontvang je graag in", "[Houten.:2|Zeist.:2]",
        "Bel voor een afspraak, alleen op werkdagen.",
    ]
    assert found.texts == (0, 1, 2, 3)


def test_a_sentence_that_only_some_have_is_a_slot_with_nothing_in_it() -> None:
    plain = ADS("Lola", "Houten")
    (found,) = templates([plain, plain, f"{plain} Parkeren kan gratis.", f"{plain} Parkeren kan gratis."])
    assert told(found)[-1] == "[:2|Parkeren kan gratis.:2]"


def test_one_slip_of_the_pen_among_many_is_no_slot() -> None:
    (found,) = templates([ADS("Lola", "Houten")] * 9 + [ADS("Lola", "Houten").replace("graag", "grraag")])
    assert told(found) == [ADS("Lola", "Houten")]


def test_two_texts_of_one_group_are_two_templates_and_a_lone_one_is_none() -> None:
    other = "Tuinman met veertig jaar ervaring snoeit {} en voert het groenafval meteen af, ook op zaterdag.".format
    gardens = [other(thing) for thing in ("hagen", "bomen", "bossen")]
    texts = [ADS("Lola", "Houten"), gardens[0], ADS("Mira", "Zeist"), *gardens[1:], "Iets anders."]
    assert [found.texts for found in templates(texts)] == [(1, 3, 4), (0, 2)]
    assert templates(["een tekst", ""]) == []


@given(st.lists(st.text(alphabet="ab c\n💋", max_size=60), max_size=12))
def test_any_texts_give_templates_in_which_every_text_is_counted_once_in_every_slot(texts: Sequence[str]) -> None:
    found = templates(texts)
    assert len(found) <= MOST_TEMPLATES
    places = [place for template in found for place in template.texts]
    assert len(places) == len(set(places))
    for template in found:
        for piece in template.pieces:
            counted = sum(filling.count for filling in piece.fillings)
            assert counted <= len(template.texts)
            assert piece.others or not piece.fillings or counted == len(template.texts)


def test_hostile_texts_are_cut_before_they_are_compared() -> None:
    endless = ["a " * 200_000 + str(number) for number in range(3 * MOST_TEXTS)]
    words = "a" * 1_000_000
    found = templates([*endless, words, words])
    assert {len(template.texts) for template in found} == {len(endless), 2}
    assert len(found[0].pieces[0].words.split()) == MOST_WORDS
