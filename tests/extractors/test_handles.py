# ruff: noqa: E501 -- tables of sentences
"""E-mail addresses, names on platforms and links: every way of writing meets in one form."""

from datetime import UTC, datetime
from random import Random

import pytest

from bench.phone_ads import synthetic_mobile
from bench.phone_spoken import LANGUAGES, said
from extractors.captured import AdContent, Link
from extractors.extract import extract
from extractors.facts import LINKING_CONFIDENCE

SEEN = datetime(2026, 11, 2, 5, tzinfo=UTC)


def values(text: str, *links: str) -> set[str]:
    content = AdContent("", text, links=tuple(Link(href, "") for href in links))
    return {handle.value for handle in extract(content, seen_at=SEEN, numbering="synthetic").handles}


@pytest.mark.parametrize(
    "text",
    [
        "naam@gmail.com", "Naam@Gmail.com", "naam＠gmail.com", "naam&#64;gmail.com", "na\u200bam@gmail.com", "naam (at) gmail (dot) com", "naam[at]gmail[punt]com", "naam {at} gmail {dot} com",
        "naam[a]gmail[.]com", "naam AT gmail DOT com", "naam apenstaartje gmail punt com", "naam_at_gmail.com", "naam at gmail", "n a a m @ gmail . com", "naam@gmail,com",
    ],
)  # fmt: skip
def test_one_address_however_it_is_written(text: str) -> None:
    assert values(f"Mail mij: {text}") == {"naam@gmail.com"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("lisa arroba gmail punto com", "lisa@gmail.com"), ("lisa (arroba) gmail.com", "lisa@gmail.com"), ("lisa arroba sapo ponto pt", "lisa@sapo.pt"), ("lisa małpa wp kropka pl", "lisa@wp.pl"), ("lisa chiocciola libero punto it", "lisa@libero.it"),
        ("lisa kukac freemail pont hu", "lisa@freemail.hu"), ("lisa arobase orange point fr", "lisa@orange.fr"), ("lisa et yahoo nokta com", "lisa@yahoo.com"), ("lisa klammeraffe web punkt de", "lisa@web.de"),
        ("l i s a @ g m a i l . c o m", "lisa@gmail.com"), ("mail l i s a 2 2 @ h o t m a i l . n l bel niet", "lisa22@hotmail.nl"),
    ],
)  # fmt: skip
def test_an_address_is_told_in_every_language(text: str, value: str) -> None:
    assert values(text) == {value}


@pytest.mark.parametrize("text", ["une arroba de vino", "Lisa et Eva sont ici", "moi et gmail", "lisa et orange", "a b c @ d e f", "małpa w kropki", "6 9 1 2 @ 3 4 5"])
def test_such_words_in_a_sentence_are_no_address(text: str) -> None:
    assert not {value for value in values(text) if "@" in value}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("telegram 👉 lisahouten", "telegram:lisahouten"), ("Instagram → lisa.houten", "instagram:lisa.houten"), ("mijn onlyfans heet lisahouten", "onlyfans:lisahouten"), ("wa: lisahouten", "whatsapp:lisahouten"),
        ("t . me / lisahouten", "telegram:lisahouten"), ("T E L E G R A M lisa_h", "telegram:lisa_h"), ("S N A P: lisahouten", "snapchat:lisahouten"),
    ],
)  # fmt: skip
def test_a_name_is_read_behind_a_pointing_sign_or_a_platform_spelt_out(text: str, value: str) -> None:
    assert values(text) == {value}


def test_an_address_told_in_words_keeps_the_dots_before_the_at() -> None:
    assert values("mijn mail is voornaam punt achternaam apenstaart voorbeeld punt nl") == {"voornaam.achternaam@voorbeeld.nl"}


@pytest.mark.parametrize("text", ["look at me now", "look at gmail for it", "kom om 5 at home", "a b@c.nl", "ik ben @ home", "wij zijn open at 10 dot"])
def test_at_in_a_sentence_is_no_address(text: str) -> None:
    assert not {value for value in values(text) if "@" in value}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Telegram: @kersje_x", "telegram:kersje_x"), ("tg - @kersje_x", "telegram:kersje_x"), ("telegram kersje_x", "telegram:kersje_x"), ("T.me/kersje_x", "telegram:kersje_x"),
        ("https://telegram.me/kersje_x", "telegram:kersje_x"), ("whatsapp: lievedame", "whatsapp:lievedame"), ("insta: lieve.dame", "instagram:lieve.dame"), ("IG @lieve.dame", "instagram:lieve.dame"),
        ("instagram.com/lieve.dame/", "instagram:lieve.dame"), ("snap: lieve_9", "snapchat:lieve_9"), ("Snap👻 lieve9", "snapchat:lieve9"), ("snapchat.com/add/lieve9", "snapchat:lieve9"),
        ("OF: lieve_x", "onlyfans:lieve_x"), ("onlyfans.com/lieve_x", "onlyfans:lieve_x"), ("fansly.com/lieve_x", "fansly:lieve_x"), ("x.com/lieve_x", "twitter:lieve_x"), ("tiktok @lieve", "tiktok:lieve"),
        ("kik: kersje1", "kik:kersje1"), ("signal @kersje.01", "signal:kersje.01"), ("skype: live:lieve", "skype:live:lieve"), ("discord lieve#1234", "discord:lieve#1234"), ("line id: abc_1", "line:abc_1"),
        ("facebook.com/lieve.dame", "facebook:lieve.dame"), ("@los_handle", "unknown:los_handle"),
    ],
)  # fmt: skip
def test_a_name_on_a_platform_has_one_form(text: str, value: str) -> None:
    assert values(text) == {value}


@pytest.mark.parametrize(
    "text",
    [
        "rustig en lustig", "ik ben een enig meisje", "geen telegram", "telegram en whatsapp", "bekijk mijn insta voor foto's", "app of bel", "tele: 0669123456", "snap me niet", "wa.me/31669123456",
        "t.me/+31669123456",
    ],
)  # fmt: skip
def test_words_about_platforms_and_numbers_are_no_names(text: str) -> None:
    assert values(text) == set()


@pytest.mark.parametrize("label", ["WhatsApp", "Telegram", "Signal"])
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_first_word_of_a_number_is_no_name(label: str, language: str) -> None:
    """Else all who write so would share it."""
    digits = synthetic_mobile(Random(3))
    words = said(digits, language)
    for text in (f"{label}: {' '.join(words)}", f"{label}: {''.join(words)}", f"{label}: {words[0]} {words[1]} {digits[2:]}"):
        assert values(f"{text}. Tot gauw!") == set()


def test_a_link_loses_what_differs_from_visit_to_visit() -> None:
    assert values("http://www.Voorbeeld.example/pad/?ref=9#top") == {"https://voorbeeld.example/pad"}
    assert values("kijk op voorbeeld.example/pad") == {"https://voorbeeld.example/pad"}
    assert values("https://voorbeeld.example/pad?utm_source=x&fbclid=IwAR1&lang=nl") == {"https://voorbeeld.example/pad"}
    assert values("https://voorbeeld.example/pad?id=7&utm_campaign=y") == values("", "https://www.voorbeeld.example/pad/?gclid=z&id=7")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://profielen.example/view?id=101", "https://profielen.example/view?id=202"), ("https://kort.example/3AbC", "https://kort.example/3aBc"), ("https://kijk.example/p.php?u=5&x=1", "https://kijk.example/p.php?u=6&x=1"),
        ("https://kijk.example/#!/lisa", "https://kijk.example/#!/eva"), ("https://kijk.example/Lisa", "https://kijk.example/lisa"),
    ],
)  # fmt: skip
def test_two_pages_have_two_links_wherever_they_are_written(one: str, other: str) -> None:
    assert len(values(one) | values(other) | values("", one) | values("", other)) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [("https://linktr.ee/Lisa_X", "linktr.ee/lisa_x"), ("https://kijk.example/p?b=2&a=1", "https://kijk.example/p?a=1&b=2"), ("HTTPS://WWW.KIJK.example/p", "kijk.example/p")],
)  # fmt: skip
def test_one_page_has_one_link_however_it_is_written(one: str, other: str) -> None:
    assert len(values(one)) == 1
    assert values(one) == values(other) == values("", one)


def test_the_links_of_the_ad_itself_are_read_where_they_lead_to() -> None:
    found = values("", "mailto:Naam@Voorbeeld.example?subject=x", "https://t.me/kersje_x", "https://www.voorbeeld.example/", "tel:0669123456")
    assert found == {"naam@voorbeeld.example", "telegram:kersje_x", "https://voorbeeld.example"}


def test_a_bare_name_is_shown_and_never_links() -> None:
    (handle,) = extract(AdContent("", "vind me @los_handle"), seen_at=SEEN).handles
    assert handle.confidence < LINKING_CONFIDENCE


def test_a_link_that_cannot_be_read_breaks_nothing() -> None:
    assert values("https://kijk.example/?a=\ud800", "https://[::1", "https://kijk.example/?a=\ud800") <= {"https://kijk.example?a="}
