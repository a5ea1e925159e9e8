"""The figure on slots: what it counts, on a world of four ads."""

from bench.slots import score, shingles_of, slots_of, without_site, without_stops
from extractors.captured import AdContent

TEXTS = [
    ["een", "lieve", "dame", "in", "houten", "belt"], ["een", "lieve", "dame", "in", "zeist", "belt"],
    ["heel", "wat", "anders", "hier"], ["een", "lieve", "vrouw"],
]  # fmt: skip


def test_pairs_of_one_hand_and_of_two_are_counted_by_likeness() -> None:
    counted = score([shingles_of(text) for text in TEXTS], ["a", "a", "b", "c"])
    assert counted["0.4"] == {"same": 1, "false": 0, "of": 1}      # three of seven 2-grams in common
    assert counted["0.5"] == {"same": 0, "false": 0, "of": 1}


def test_a_name_and_a_town_are_the_slots_of_an_ad() -> None:
    assert slots_of(AdContent("", "Ik ben Sanne en ontvang in Houten.")) == {"sanne", "houten"}


def test_words_of_a_whole_site_or_of_very_many_people_are_left_out() -> None:
    footer, own = ("alle", "rechten"), ("mijn", "woorden")
    texts = [{footer, (str(number), "eigen")} | ({own} if number == 0 else set()) for number in range(30)]
    assert own in without_site(texts, ["s1"] * 30)[0]
    assert footer not in without_site(texts, ["s1"] * 30)[0]
    assert footer not in without_stops(texts, [str(number) for number in range(30)])[0]
    assert footer in without_stops(texts, ["one hand"] * 30)[0]
